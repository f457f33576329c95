"""Two journals, books or series: the same, in full or abbreviated."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from citekit.match.titles import SEAM
from citekit.match.verdict import Evidence
from citekit.match.words import LIGHT
from citekit.normalize.folding import words
from citekit.normalize.markup import decode_entities, strip_tags

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.candidate import Candidate
    from citekit.match.verdict import Finding
    from citekit.work import Work


def judge_containers(work: Work, candidate: Candidate) -> Evidence:
    """The best that any name of our container says to any of theirs; a number that both have settles it."""
    mine = [text for text in (work.container_title, work.container_title_short) if text]
    their = list(candidate.containers)
    ours, other = "; ".join(mine), "; ".join(their)
    if numbers := _serials(work) & _serials(candidate.work):
        return Evidence("container", "agrees", ours, other, f"the same number, {min(numbers)}")
    if not mine or not their:
        return Evidence("container", "silent", ours, other, "one side names none")
    finding = min((compare_containers(one, two) for one, two in product(mine, their)), key=ORDER.index)
    return Evidence("container", finding, ours, other, REASONS[finding])


ORDER: tuple[Finding, ...] = ("agrees", "near", "disagrees")
REASONS: dict[Finding, str] = {
    "agrees": "the same name, in full or abbreviated",
    "near": "one name goes on where the other ends",
    "disagrees": "another name",
}


def compare_containers(ours: str, theirs: str) -> Finding:
    """Two names of journals or books."""
    mine, their = _name_words(ours), _name_words(theirs)
    if "".join(mine) == "".join(their) or _abbreviates(mine, their) or _abbreviates(their, mine):
        return "agrees"
    if any(_name_words(cut) == _name_words(whole) for cut, whole in (*_cuts(ours, theirs), *_cuts(theirs, ours))):
        return "agrees"
    short, long = sorted((mine, their), key=len)
    return "near" if len(short) > 1 and long[: len(short)] == short else "disagrees"


def _cuts(long: str, short: str) -> Iterable[tuple[str, str]]:
    """A name up to each of its seams, beside the other: "Phyton: revista", "Phyton"."""
    return ((long[: seam.start()], short) for seam in SEAM.finditer(long))


def _name_words(name: str) -> list[str]:
    plain = strip_tags(decode_entities(name))
    return [word for word in words(plain) if word not in LIGHT]


def _abbreviates(short: list[str], long: list[str]) -> bool:
    """ "Arch Dermatol" of "Archives of Dermatology", "Natl" of "National", "JAMA" and "PNAS" by their first letters."""
    if len(short) == 1 and len(short[0]) > 2 and len(long) > 2:
        return short[0] == "".join(word[0] for word in long)
    return len(short) == len(long) and short != long and all(map(_is_short_for, short, long))


def _is_short_for(short: str, word: str) -> bool:
    """Its letters in their order, from the same first one: "natl" of "national", "j" of "journal"; ISO 4."""
    rest = iter(word)
    return short[:1] == word[:1] and all(letter in rest for letter in short)


def _serials(work: Work) -> set[str]:
    """The ISSNs and ISBNs, bare; an ISBN of 10 digits without its check digit and one of 13 likewise are the same."""
    bare = (number.value.replace("-", "").upper() for number in (*work.issn, *work.isbn) if number.scope is None)
    return {digits[-10:-1] if len(digits) in (10, 13) else digits for digits in bare}
