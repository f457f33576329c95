"""Whether two witnesses of one work say the same of a field, however each spells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.normalize.folding import bare_letters, same_text, words
from citekit.normalize.host_names import LEFT_OUT, same_host
from citekit.normalize.languages import same_language
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ENOUGH = 0.5
"""Share of the words of the shorter of two titles that the other has at least, if both are of one work."""
DIGITS = regex(r"\d+")  # "3rd ed."


def same_value(one: Any, other: Any) -> bool:
    """The same letters and figures."""
    return same_text(str(one), str(other))


def same_container(one: str, other: str) -> bool:
    """One host, one of the names perhaps cut or abbreviated."""
    mine, their = bare_letters(one), bare_letters(other)
    return mine.startswith(their) or their.startswith(mine) or same_host(one, other)


def same_titles(one: str, other: str) -> bool:
    """Titles of which one may have what the other lacks: a subtitle, a formula."""
    mine, their = set(words(one)), set(words(other))
    return same_container(one, other) or len(mine & their) >= ENOUGH * min(len(mine), len(their))


def same_body(one: str, other: str) -> bool:
    """Names of a publisher or a series that have a word in common, or of which one has the other's initials."""
    mine, their = (_telling(name) for name in (one, other))
    return not set(mine).isdisjoint(their) or same_container(one, other) or _abbreviates(words(one), words(other))


def _telling(name: str) -> list[str]:
    """The words of a name that tell it from others; all, where it has no such."""
    said = _long(words(name))
    return [word for word in said if word not in COMMON] or said


COMMON = frozenset({"press", "publishing", "publishers", "publications", "verlag", "books", "university", "inc", "ltd",
                    "series", "new", "studies", "society", "institute"})  # fmt: skip
"""Words that many names of publishers and series have."""


def _abbreviates(one: list[str], other: list[str]) -> bool:
    """Whether one has the initials of the other: "IEEE", "Institute of Electrical and Electronics Engineers Inc."."""
    initials = ["".join(word[0] for word in said) for said in (_long(one), _long(other))]
    return any(len(word) > 1 and letters.startswith(word) for word in (*one, *other) for letters in initials)


def _long(said: list[str]) -> list[str]:
    return [word for word in said if word not in LEFT_OUT]


def same_number(one: Any, other: Any) -> bool:
    """The same number, in whatever words: "2", "2nd ed."."""
    mine, their = (DIGITS.findall(str(value)) for value in (one, other))
    return mine == their or not (mine and their)


def same_identifiers(one: Iterable[Any], other: Iterable[Any]) -> bool:
    """Numbers of which one is in both lists: a witness may know the printed one alone."""
    mine, their = ({bare_letters(found.value) for found in numbers} for numbers in (one, other))
    return not mine.isdisjoint(their)


SAME: dict[str, Callable[[Any, Any], bool]] = {
    "title": same_titles,
    "volume": same_value,
    "issue": same_value,
    "page": same_value,
    "article_number": same_value,
    "doi": same_value,
    "container_title": same_container,
    "number_of_pages": same_number,
}
"""Field -> whether two values of it are one; for any witness."""
EXPORTED: dict[str, Callable[[Any, Any], bool]] = {
    "publisher": same_body,
    "collection_title": same_body,
    "edition": same_number,
    "language": same_language,
    "isbn": same_identifiers,
    "issn": same_identifiers,
    "pmid": same_value,
}
"""The same, for witnesses that name every field."""
