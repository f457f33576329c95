"""What a line that stands at a title's place looks like, when it may be none: people, a kind, a place of work."""

from __future__ import annotations

from citekit.normalize.names import is_known_person, looks_like_byline, split_byline
from citekit.normalize.names.lexicon import CJK_BODY, FIELD
from citekit.normalize.work_type_words import KINDS
from citekit.patterns import regex

LONGEST = 120
"""No other thing that may stand there is longer."""
SMALL_WORD = regex(r"\s[a-z]{4,}")
"""Such a word is in most titles, and in no list of names."""
DATE = regex(
    r"(?:\d{1,2}\.? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2},? )?(?:1[5-9]|20)\d\d"
)  # "August 01 2020"
SENTENCE = 4
"""A sentence has more blanks than these, and ends with a word in small letters."""
SENTENCE_END = regex(r"\s[a-z]{2,} [a-z]{2,}\.$")
TELLING = regex(r"(?:We|This (?:paper|article|study|standard|thesis|chapter)|Here,? we|In this (?:paper|study)) [a-z]")
CITING = (" p", "ed", "№", "Vol")
"""One of these is in each that CITED finds."""
CITED = regex(r"\b(?:pp?\.? ?\d|\d+ p\b|\(eds?\.\))|№ ?\d+$|^Vol\.? ?\d|\bVol\.? ?\d+[,/ ]+Iss")
# "… Truro: Anchor, p. 101-119 19 p", "2022, Fen Notes, № 3", "Vol 12/Issue 8"
CITATION = regex(
    r"\((?:1[5-9]|20)\d\d[a-z]?\)[.,:]? .*(?:\d[–-]\d|\b10\.\d{4,9}/)|\b10\.\d{4,9}/|, vol\. \d+, no\. \d"
)  # "Lind, K. (2018). Rain in harbours. Mires, 7(2), 12–29"
SIGNS = ("(", "10.", ", vol")
"""One of these is in each that CITATION finds."""
PLACES = ("University", "Department", "School", "Faculty", "College", "Institut", "Université", "Repository")
"""Words without one of which no line is taken for a place of work."""
PLACE = regex(
    r"(?:Department|School|Faculty|College|Institute|University|Institut|Université) (?:of|for|de|für|for) (?:the )?"
    r"[A-Z][\w-]+(?:,? (?:(?:and|of|the|&) )?[A-Z][\w-]+){0,4}"
    r"|[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:University|Department|Institute|Repository)(?: - .*)?"
)  # "University of Vienna", "Pond Department"
BUTTONS = frozenset(
    {"share", "print", "follow", "upgrade", "download", "cite", "export", "save", "log in", "sign in", "search", "menu"}
)


def what_it_is_like(title: str) -> str:
    """What a title looks like that may be none; "" for all others."""
    if title[-1] in ",;" or _names_people(title):
        return "people"
    if len(title) >= LONGEST:
        return "a citation" if any(map(title.__contains__, SIGNS)) and CITATION.search(title) else ""
    kind = KINDS.get(title.lower().replace("-", " ")) or KINDS.get(title.lower())
    return "the kind of a work" if kind and kind.plain else _furniture(title)


def _furniture(title: str) -> str:
    """What of a page's head a short title looks like."""
    if "://" in title:
        return "an address"
    if (title[-1] == "." and title.count(" ") >= SENTENCE and SENTENCE_END.search(title)) or TELLING.match(title):
        return "a sentence"
    if title[-4:].isdecimal() and DATE.fullmatch(title):
        return "a date"
    if title.rstrip(": ").lower() in BUTTONS:
        return "a button"
    if any(map(title.__contains__, CITING)) and CITED.search(title):
        return "a citation"
    return "a place of work" if any(map(title.__contains__, PLACES)) and _is_place(title) else ""


def _is_place(title: str) -> bool:
    """Whether a title with a word of places is one: alone, or a line of several that has no word but names."""
    parted = ", " in title or " - " in title
    return PLACE.fullmatch(title) is not None or (parted and not SMALL_WORD.search(title) and ":" not in title)


def _names_people(title: str) -> bool:
    """Whether a title is a known person's name, or a list with one."""
    if SMALL_WORD.search(title) or title.split(" ", 1)[0].lower() in ARTICLES:
        return False
    if not any(map(title.__contains__, BETWEEN)):
        return is_known_person(title)
    names = [name for name, *_ in split_byline(title)]
    known = ";" in title or any(is_known_person(_natural(name)) for name in names)
    return known and (len(names) == 1 or looks_like_byline(title))


BETWEEN = (",", ";", "&", " and ")
ARTICLES = frozenset({"the", "der", "die", "das", "les", "los", "las", "het", "il"})
"""With one of these a title begins: "Der Deich und das Recht"."""


def _natural(name: str) -> str:
    """A name in its natural order: "Wolff, Marius"."""
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma else name


def may_be_place(title: str) -> bool:
    """Whether a title without people may be a field of study, or has a word of places: "Consumer Economics"."""
    words = title.lower().replace(",", "").split(" ")
    if words[0] in WORKPLACES or title.endswith(CJK_BODY):
        return True
    return not SMALL_WORD.search(title) and (words[-1] in FIELD or not WORKPLACES.isdisjoint(words))


WORKPLACES = frozenset(
    {"department", "school", "faculty", "college", "institute", "university", "centre", "center", "laboratory", "lab",
     "division", "hospital", "institut", "institutt", "instituut", "instituto", "istituto", "institutionen",
     "universitet", "universität", "université", "universidad", "afdeling", "avdelningen", "avdeling", "departement",
     "département", "departamento", "departament", "dipartimento", "abteilung", "lehrstuhl", "fachbereich", "fakultät",
     "fakultet", "faculteit", "faculté", "facultad", "facoltà", "laboratoire", "laboratorio", "laitos", "osasto",
     "tiedekunta", "ysgol", "wydział"}
)  # fmt: skip
