"""A title, or what a work is in, read for its place, that looks like what stands there where none was copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import is_known_person, looks_like_byline, split_byline
from citekit.normalize.names.lexicon import CJK_BODY, FIELD
from citekit.normalize.work_type_words import KINDS
from citekit.patterns import regex
from citekit.work import ROLES

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly

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
CITING = (" p", "ed")
"""One of these is in each that CITED finds."""
CITED = regex(r"\b(?:pp?\.? ?\d|\d+ p\b|\(eds?\.\))")  # "… Truro: Anchor, p. 101-119 19 p"
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


def tell_doubtful(assembly: Assembly) -> None:
    """Say that a title may be none, or that a work may not be in what it is said to be in."""
    if likeness := likeness_of_title(assembly):
        assembly.doubt("title-doubtful", assembly.origins["title"][0], text=assembly.values["title"], likeness=likeness)
    fields = assembly.origins.get("container_title", ())
    if len(fields) == 1 and fields[0].rule in CONTAINERS and (likeness := what_it_is_like(fields[0].text)):
        assembly.doubt("container-doubtful", fields[0], text=fields[0].text, likeness=likeness)


def likeness_of_title(assembly: Assembly) -> str:
    """What a title that its place alone tells looks like; "" for a title that looks like one."""
    fields = assembly.origins.get("title", ())
    if len(fields) != 1 or fields[0].rule != BY_PLACE:
        return ""
    title = assembly.values["title"]
    return what_it_is_like(title) or ("" if _has_people(assembly) or not _is_place(title) else "a place of work")


BY_PLACE = "title"


def _is_place(title: str) -> bool:
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


def _has_people(assembly: Assembly) -> bool:
    """Whether the witness that has the title names people; a citation below it names them in any case."""
    fields = (field for role in ROLES for field in assembly.origins.get(role, ()))
    return any(field.witness == assembly.origins["title"][0].witness for field in fields)


CONTAINERS = frozenset({"journal", "book", "container", "host"})
"""Rules of what a work is in that nothing but its place tells."""


def what_it_is_like(title: str) -> str:
    """What a title looks like that may be none; "" for all others."""
    if title[-1] in ",;" or _names_people(title):
        return "people"
    if len(title) >= LONGEST:
        return ""
    kind = KINDS.get(title.lower().replace("-", " ")) or KINDS.get(title.lower())
    return "the kind of a work" if kind and kind.plain else _furniture(title)


def _furniture(title: str) -> str:
    """What of a page's head a short title looks like."""
    if "://" in title:
        return "an address"
    if title[-1] == "." and title.count(" ") >= SENTENCE and SENTENCE_END.search(title):
        return "a sentence"
    if title[-4:].isdecimal() and DATE.fullmatch(title):
        return "a date"
    if title.rstrip(": ").lower() in BUTTONS:
        return "a button"
    if any(map(title.__contains__, CITING)) and CITED.search(title):
        return "a citation"
    return "a place of work" if any(map(title.__contains__, PLACES)) and PLACE.fullmatch(title) else ""


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
