"""Two journals, books or series: the same, in full or abbreviated."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from citekit.match.titles import telling
from citekit.match.verdict import Evidence
from citekit.normalize.folding import words
from citekit.normalize.host_names import LEFT_OUT, matched, same_host
from citekit.normalize.markup import decode_entities, strip_tags
from citekit.patterns import regex

if TYPE_CHECKING:
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
    mine, their = map(_plain, (ours, theirs))
    if same_host(mine, their) or _is_by_first_letters(mine, their) or _is_by_first_letters(their, mine):
        return "agrees"
    if _has_place(mine, their) or _has_place(their, mine):
        return "agrees"
    if heads := [*_heads(mine, their), *_heads(their, mine)]:
        return "agrees" if max(map(telling, heads)) >= WORDS_OF_A_HEAD else "near"
    return "near" if _goes_on(words(mine), words(their)) or _goes_on(words(their), words(mine)) else "disagrees"


PLACE = regex(r" \(.*\)$")  # "Lancet (London, England)", as MEDLINE has it
COLON = regex(r"[:;]\s|\s[-–—]\s")  # "Phyton: revista"; never "J. Neurol."
WORDS_OF_A_HEAD = 3
"""A name up to its colon of fewer words may be a sister journal's: "Neurology", "Neurology: Clinical Practice"."""


def _has_place(long: str, short: str) -> bool:
    found = PLACE.search(long)
    return found is not None and same_host(long[: found.start()], short)


def _plain(name: str) -> str:
    return strip_tags(decode_entities(name))


def _heads(long: str, short: str) -> list[str]:
    """A name up to those of its colons where it is the other: "Phyton" of "Phyton: revista"."""
    heads = (long[: colon.start()] for colon in COLON.finditer(long))
    return [head for head in heads if same_host(head, short)]


def _goes_on(short: list[str], long: list[str]) -> bool:
    """Whether a name is the beginning of the other, in two words or more; abbreviated in three."""
    count = sum(word not in LEFT_OUT for word in short)
    return (count > 1 and long[: len(short)] == short) or (count > 2 and matched(short, long) > 0)


def _is_by_first_letters(short: str, long: str) -> bool:
    """ "PNAS", "JAMA"."""
    mine, their = words(short), [word for word in words(long) if word not in LEFT_OUT]
    return len(mine) == 1 and len(mine[0]) > 2 and mine[0] == "".join(word[0] for word in their)


def _serials(work: Work) -> set[str]:
    """The ISSNs and ISBNs, bare; an ISBN of 10 digits without its check digit and one of 13 likewise are the same."""
    bare = (number.value.replace("-", "").upper() for number in (*work.issn, *work.isbn) if number.scope is None)
    return {digits[-10:-1] if len(digits) in (10, 13) else digits for digits in bare}
