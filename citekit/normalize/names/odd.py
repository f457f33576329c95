"""Names that are no plain ones: groups, brackets, commas, marks, other scripts."""

from __future__ import annotations

from citekit.normalize.names.forms import INITIALS, is_full
from citekit.normalize.names.grammar import person, split_words
from citekit.normalize.names.kind import ACRONYM, has_cjk, is_group_name, looks_like_person
from citekit.normalize.names.marks import clean, is_degree, is_suffix, letters_of, without_degrees, without_titles
from citekit.normalize.names.particles import CAPITAL, LIKE_INITIALS, LOWER, TWO_LETTER_DEGREES
from citekit.normalize.names.roles import role_of
from citekit.normalize.names.splits import Split
from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex
from citekit.values import Organization

LINK = regex(r"(?:and )?(?:(?:[Oo]n behalf of|[Rr]epresenting)(?: all)?(?: the)?|for the) ")
"""Words that bring in a group: "on behalf of the XYZ Consortium", "for the ARDS Definition Task Force"."""

ASIDE = regex(r"\s*[(\[]([^()\[\]]*)[)\]]$")
"""A bracket behind a name: "Wei Wang (王伟)", "Jane Doe (MIT)"."""

MANY = 30
"""So many brackets stand behind no name."""

BY = regex("^[Bb]y (?=[A-ZÀ-Þ])")  # "By John Smith"; no given name is "By"

COMMA = regex("[,，、]")
"""Between family and given name: "Dubey, Divyanshu"."""

NOT_A_NAME = frozenset(
    ("et", "al", "al.", "et al", "et al.", "and others", "others", "m.fl.", "u.a.", "and", "&", "by", "in", "anonymous")
)
"""Words in the place of a name."""


def split_odd_name(text: str) -> Split | None:
    """The whole grammar, without the short way for plain names; both agree on those."""
    text = BY.sub("", clean(text))
    if not any(letter.isalpha() for letter in text) or text.lower() in NOT_A_NAME:
        return None
    cjk = _cjk(text) if not text.isascii() and has_cjk(text) else None
    return cjk or _group(text) or _bracketed(text) or _comma_form(text)


def _cjk(text: str) -> Split | None:
    """王小明, 山田 太郎: rare, so its tables are loaded when they are needed."""
    from citekit.normalize.names.cjk import split_cjk

    parts = split_cjk(text)
    return Split(*parts) if parts else None


def _group(text: str) -> Split | None:
    """A group, without the words that bring it in; a single word in capitals is rather an acronym than a person."""
    link = LINK.match(text)
    if link:
        return Split(Organization(text[link.end() :]), "")
    if is_group_name(text) and not _is_of_place(text):
        return Split(Organization(text), "")
    if ACRONYM.fullmatch(text):
        return Split(Organization(text), "a single word in capitals may also be a person")
    return None


def _is_of_place(text: str) -> bool:
    """A person with a place of work in brackets: "Jane Doe (Department of Peat, University of Fen)"."""
    name, bracket, _ = text.partition(" (")
    return bracket != "" and text.endswith(")") and not is_group_name(name) and looks_like_person(name)


def _bracketed(text: str) -> Split | None:
    """A name with a bracket behind it, which is a role or an aside: "Jane Doe (Editor)", "Wei Wang (王伟)"."""
    aside = ASIDE.search(text) if text.count("(") + text.count("[") < MANY else None
    rest = split_odd_name(text[: aside.start()]) if aside else None
    if aside and "," in text and aside[1].istitle() and role_of(text)[0] == text:
        return None
    if aside is None or rest is None or role_of(text)[0] != text:
        return rest
    return Split(rest.name, rest.reason or f"“({aside[1]})” behind it was left out")


def _comma_form(text: str) -> Split:
    """A name with or without commas: "Dubey, Divyanshu", "Jane Doe, PhD", "King, Jr., Martin L."."""
    printed = [part.strip() for part in COMMA.split(text) if part.strip(" .")]
    parts, suffix = _without_tails(printed)
    if len(parts) > 1:
        return _family_first(parts, suffix)
    titled = parts[0].split()
    bare = without_titles(titled)
    more = bare is not titled or (len(printed) > 1 and not suffix)  # "Prof Els De Smet MD": a title makes it a degree
    words = without_degrees(bare, more=more)
    name, reason = split_words(words, suffix)
    return Split(name, reason or _initials_taken(printed, parts))


def _initials_taken(printed: list[str], parts: list[str]) -> str:
    """The doubt about an order that was taken off and may be initials: "Jane Doe, AM"."""
    taken = len(printed) == 2 and len(parts) == 1 and printed[1] in LIKE_INITIALS
    return f"“{printed[1]}” could be the initials of the given name" if taken else ""


def _without_tails(parts: list[str]) -> tuple[list[str], str | None]:
    """The parts without degrees, and the suffix: "Martin L. King, Jr.", "Jane Doe, PhD, MPH"."""
    suffix = None
    count = len(parts)
    while len(parts) > 1 and (is_suffix(parts[-1]) or _is_degree_of(parts, more=len(parts) < count)):
        suffix = parts[-1] if is_suffix(parts[-1]) else suffix
        parts = parts[:-1]
    if len(parts) > 2 and is_suffix(parts[1]):
        parts, suffix = [parts[0], *parts[2:]], parts[1]
    return parts, suffix


def _is_degree_of(parts: list[str], *, more: bool) -> bool:
    """Whether the last part is a degree and not initials: "Jane Doe, MD" and "Dubey, D., MD"; not "Dubey, MD". With
    `more` behind it, "Dora Ek, RN, PhD", or an initial within, "Dana L. Ek, RN", it is one behind a whole name."""
    if not is_degree(parts[-1]):
        return False
    names = [word for word in parts[0].split() if word not in LOWER]
    if len(parts) > 2 or not INITIALS.fullmatch(parts[-1]):
        return True
    whole = more or names[0] in GIVEN or any(word[1:] == "." for word in names[1:])
    return len(names) > 1 and (whole or letters_of(parts[-1]) not in TWO_LETTER_DEGREES)


def _family_first(parts: list[str], suffix: str | None) -> Split:
    """ "van der Berg, Jan", "Berg, Jan van der", "Smith Jr., John"."""
    parts = _with_particle(parts)
    family, given = parts[0].split(), without_titles(", ".join(parts[1:]).split())
    if suffix is None and len(family) > 1 and is_suffix(family[-1]):
        family, suffix = family[:-1], family[-1]
    while given and given[-1] in LOWER:
        family = [given.pop(), *family]
    reason = "more than one comma" if len(parts) > 2 else ""
    whole = family[0] not in LOWER | CAPITAL and looks_like_person(parts[0])
    if whole and len(given) > 1 and all(map(is_full, given)):
        reason = "both sides of the comma look like whole names"
    elif whole and given[0] in LIKE_INITIALS:
        reason = f"“{given[0]}” could be an order"
    return Split(person(given, family, suffix), reason)


def _with_particle(parts: list[str]) -> list[str]:
    """The parts, with a particle between two commas before the family that it belongs to: "Jong, de, K."."""
    if len(parts) > 2 and LOWER.issuperset(parts[1].split()):
        return [f"{parts[1]} {parts[0]}", *parts[2:]]
    return parts
