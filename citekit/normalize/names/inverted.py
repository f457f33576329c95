"""Names of which the format says that the family comes first: "Family, Given, Suffix", and groups behind a comma."""

from __future__ import annotations

from functools import lru_cache

from citekit.frozen import new
from citekit.normalize.names.marks import is_suffix
from citekit.normalize.names.particles import CAPITAL, LOWER
from citekit.normalize.names.split import split_name
from citekit.normalize.names.splits import Split
from citekit.patterns import regex
from citekit.values import Organization, Person

WORD = r"[^\W\d_]['’\w.-]*"
# "Dubey, Divyanshu", "DeSena, Allen D.", "Baldwin,S.A.", "Özgür, J.-P."
DATES = regex(r",\s\d{4}-(?:\d{4})?$")  # "Doe, Jane, 1970-", as libraries have it
PARTICLES = LOWER | CAPITAL
PLAIN = regex(rf"({WORD}), ?({WORD}(?: {WORD})*)")  # "Doe, Jane"
# "ROSENKRANZ INGE [DE]", "VAN DEN BERG JAN [NL] +": a register of patents has the family first, and the country
REGISTERED = regex(
    r"((?:(?:VAN|VON|DE|DEN|DER|DA|DI|DU|LA|LE|TEN|TER) ){0,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]+)"
    r" ([A-ZÀ-Þ][A-ZÀ-Þ'’.-]*(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.-]*){0,3}) \[[A-Z]{2}\](?: \+)?"
)


MAY_BE_SEVERAL = regex(r";|,[^,]*,|\s(?:&|and)\s")  # "Doe, A.; Roe, B.", "Doe, J., Roe, K.", "A. Doe & B. Roe"
HANDLE = regex(r"[^\W\d][^\s,;]*[0-9]+")  # "user42": nothing of it is the mark of a footnote


@lru_cache(maxsize=8192)
def split_inverted(text: str) -> Split | None:
    """A name as RIS writes it; None when it is none. Without a comma it is split as a printed name."""
    if plain := PLAIN.fullmatch(text):
        family, given = plain.groups()
        if given != "The" and family not in PARTICLES and LOWER.isdisjoint(given.split()):
            return new(Split, (Person(family, given), ""))
    if text.endswith(("]", "+")) and (registered := REGISTERED.fullmatch(text)):
        return new(Split, (Person(*registered.groups()), ""))
    if text.endswith(",") or DATES.search(text):
        bare = DATES.sub("", text).rstrip(", ")
        return split_inverted(bare) if "," in bare else _group(bare)
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 3 and all(parts) and is_suffix(parts[2]):
        return _with_suffix(split_inverted(f"{parts[0]}, {parts[1]}"), parts[2])
    if HANDLE.fullmatch(text):
        return Split(Person(text), "")
    split = _with_article(text) or split_name(text)
    return Split(split.name, "") if split and len(parts) == 2 and all(parts) else split


def _with_article(text: str) -> Split | None:
    """A group under its first telling word, "Beatles, The", or of two names; and who has signed as nobody."""
    if text.endswith(", The"):
        return Split(Organization(f"The {text[:-5]}"), "")
    if " and " in text and "," not in text:
        return Split(Organization(text), "“and” stands in it")
    return Split(Person(text), "") if text.lower() == "anonymous" else None


def _group(text: str) -> Split | None:
    """A comma at the end says that the name is whole: a group, or a person with a single name."""
    if not any(map(str.isalnum, text)):
        return None
    return Split(Organization(text), "")


def _with_suffix(split: Split | None, suffix: str) -> Split | None:
    if split is None or not isinstance(split.name, Person):
        return split
    person = split.name
    return Split(Person(person.family, person.given, person.particle, person.dropping_particle, suffix), split.reason)
