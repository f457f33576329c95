"""Whether a line is a list of people."""

from __future__ import annotations

from citekit.normalize.names.bylines import SHORT_LINE, cut_off, split_byline
from citekit.normalize.names.certain import is_certain
from citekit.normalize.names.kind import ACRONYM, has_cjk, is_group_name, looks_like_person
from citekit.normalize.names.lexicon import COLLECTIVE, NAME_BODY, NEVER_ALONE, PAGE, SIGNING, SMALL_WORDS
from citekit.normalize.names.marks import clean
from citekit.normalize.names.particles import LOWER
from citekit.normalize.names.roles import role_of
from citekit.normalize.names.surnames import GIVEN, SPANISH_CLEAR
from citekit.normalize.names.words import lower_words
from citekit.patterns import regex

YEAR = regex(r"(?:^|[,;(] ?)(?:1[5-9]|20)\d\d(?=[,;).]|$)")
"""A year between commas stands in citation lines: "Burelli, P., 2025, Proceedings of"."""

PROSE = regex(r"(?: [a-z]{2,}){5}")
"""Five small words in a row: "was performed by the authors"."""

LIKE_NO_NAME = regex(r"[?!=#%›»|]|10\.\d{4}|https?/|\.\s+[A-Z][a-z]+ [a-z]+ |[a-z]{4}\.$")
"""What no line of people has: "Is this a title?", "Journal › Article", "the results were compared."."""

DEPARTMENT = regex(r"(?:[\w&-]+ )?(?:Dept\.?|Department|Faculty|School|Division|Section|Institute|College|Lab)\b")
"""A place of work and no author: "Department of Physics"."""

NOT_SIGNING = NEVER_ALONE | frozenset(("a", "an", "of", "in"))
"""Words that are no name of a line that is neither a person's nor a group's form."""


ARTICLES = frozenset(("ein", "eine", "een", "et", "en", "ett", "un", "una", "une", "uma", "um"))
"""With one of these, before a word in small letters, no name begins."""


def looks_like_byline(text: str) -> bool:
    """Whether a line is a list of people: two names or more, most of them like persons, none of them prose."""
    return is_certain(text) or has_names_of_people(text)


def has_names_of_people(text: str) -> bool:
    """The whole judgement, name by name, without the short way for lines that leave no doubt; both agree on those."""
    text = without_orcids(text)
    if ":" in text or len(text) > 20_000 or PROSE.search(text) or YEAR.search(text):
        return False
    names = [piece[0] for piece in split_byline(text)]
    if SHORT_LINE.fullmatch(text) and not is_group_name(text):
        return len(names) > 1
    if "(" in text and any(map(_has_role, names)):
        return True
    others = [name for name in names if not (looks_like_person(name) or (";" in text and _is_turned(name)))]
    if len(names) < 2:
        return _is_one(text, names, others)
    if any(_is_prose(name) for name in others):
        return _are_small(names)
    return sum(not _is_collective(name) for name in others) * 2 < len(names) or _sign_together(names, others)


def without_orcids(text: str) -> str:
    """A line of names without the identifiers behind them: "Jane Doe (ORCID: 0000-0002-1825-0097), John Roe"."""
    return ORCIDS.sub("", text) if "-000" in text else text


ORCIDS = regex(
    r"\s*\(?(?:ORCID(?: logo| icon| iD)?:? ?)?(?:https?://orcid\.org/)?0{3}[09]-\d{4}-\d{4}-\d{3}[\dX]\)?"
)  # "(ORCID: 0000-0002-1825-0097)", "ORCID logo https://orcid.org/0000-0002-1825-0097"


def _has_role(name: str) -> bool:
    """Whether a role stands behind a person's name: "Nick Axford (Editor)"."""
    core, _ = role_of(name)
    return core != name and looks_like_person(core)


def could_be_byline(text: str) -> bool:
    """A lenient judgement for a line whose place says people (right under the title, over the type line): true unless
    it is clearly prose, a heading, a label, or a list of departments."""
    if looks_like_byline(text):
        return True
    text = without_orcids(text)
    if (
        ":" in text
        or "：" in text
        or LIKE_NO_NAME.search(text)
        or len(text) > 20_000
        or PROSE.search(text)
        or YEAR.search(text)
    ):
        return False
    names = [piece[0] for piece in split_byline(text)]
    return bool(names) and all(map(_could_sign, names)) and not _is_place_of_work(names)


def _could_sign(name: str) -> bool:
    """A person, an organisation, or one to five words with capitals of which none is a word of pages or topics."""
    if looks_like_person(name) or ACRONYM.fullmatch(name):
        return True
    if is_group_name(name):
        return len(name) < 200 and not name.startswith(("A ", "An ")) and not NAME_BODY.isdisjoint(lower_words(name))
    if has_cjk(name):
        return len(name) < 40
    words = [word.strip("().,’'").lower() for word in clean(name).split()]
    ends = [word.rpartition("-")[2] for word in words]  # "Geo-engineering"
    if not 0 < len(words) < 6 or not NOT_SIGNING.isdisjoint(ends) or any(map(str.isdigit, "".join(words))):
        return False
    if words[0] in ARTICLES and len(words) > 1 and name.split()[1].islower() and words[1] not in LOWER:
        return False  # "Eine juristische Skizze"
    return _are_small([name]) or clean(name)[0].isupper() or words[0] in LOWER


def _is_place_of_work(names: list[str]) -> bool:
    """No name but departments, and bodies beside them: "Department of Physics, University of Oxford"."""
    places = sum(DEPARTMENT.match(name) is not None for name in names)
    return places > 0 and not any(map(looks_like_person, names))


def _is_one(text: str, names: list[str], others: list[str]) -> bool:
    """One person and a sign that there are more, or the family name first: "John Smith and 3 others"."""
    if not names or (others and not _is_long_family(names[0])):
        return False
    return cut_off(text) is not None or _is_long_family(names[0])


def _is_long_family(name: str) -> bool:
    """ "Núñez de Balboa, Vasco": a family name of several words that is known to be one."""
    family, comma, given = name.partition(", ")
    return bool(comma) and " " in family and " " not in given and family.split()[0] in SPANISH_CLEAR


def _are_small(names: list[str]) -> bool:
    """Names without any capital, each with a known given name first: "jane doe, john smith"."""
    words = [name.split() for name in names]
    return all(1 < len(name) < 5 and name[0].islower() and name[0].capitalize() in GIVEN for name in words)


def _sign_together(names: list[str], others: list[str]) -> bool:
    """Bodies that sign: before a person whose given name is known ("University of Oxford, John Smith"), or beside a
    collective ("World Health Organization, The ATLAS Collaboration"); not a place of work."""
    if not all(map(is_group_name, others)) or any(map(DEPARTMENT.match, others)):
        return False
    if others == names:
        signing = all(_is_collective(name) or not SIGNING.isdisjoint(name.lower().split()) for name in names)
        return signing and any(map(_is_collective, names))
    people = [name for name in names if name not in others]
    return names[0] in others and all(name.split()[0].capitalize() in GIVEN for name in people)


def _is_turned(name: str) -> bool:
    """A whole name in the order of an index: "Whitfield, Stella"."""
    family, comma, given = name.partition(", ")
    return bool(comma) and looks_like_person(f"{given.split(',', 1)[0]} {family}")


def _is_collective(name: str) -> bool:
    """A group that stands among authors: "IRONLADY Study Group"; not a department."""
    return not COLLECTIVE.isdisjoint(name.lower().split()) and not name.startswith("Department")


def _is_prose(piece: str) -> bool:
    """A sentence, a keyword, a date: small words or digits that no name has."""
    words = clean(piece).split()
    if is_group_name(piece):
        return len(words) > 15
    if any(letter.isdigit() for word in words for letter in word):
        return True
    small = [word for word in words if word.islower() and word.isalpha() and word not in LOWER and len(word) > 1]
    return len(words) > 12 or len(small) > 1 or any(word in PAGE or word in SMALL_WORDS for word in small)
