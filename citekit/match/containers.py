"""Two journals, books or series: the same, in full or abbreviated."""

from __future__ import annotations

from itertools import product
from re import IGNORECASE
from typing import TYPE_CHECKING

from citekit.match.title_words import telling
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
    """The best that any name of our container says to any of theirs; a number that both have settles it.

    Proceedings go by the name of the conference, too.
    """
    mine, their = _names(work, ()), _names(candidate.work, candidate.containers)
    ours, other = "; ".join(mine), "; ".join(their)
    if numbers := _serials(work) & _serials(candidate.work):
        return Evidence("container", "agrees", ours, other, f"the same number, {min(numbers)}")
    if not mine or not their:
        return Evidence("container", "silent", ours, other, "one side names none")
    finding = min((compare_containers(one, two) for one, two in product(mine, their)), key=ORDER.index)
    return Evidence("container", finding, ours, other, REASONS[finding])


def _names(work: Work, forms: tuple[str, ...]) -> list[str]:
    """Every name that the host of a work goes by."""
    own = (work.container_title, work.container_title_short, work.event_title, work.event_title_short)
    return list(dict.fromkeys([*forms, *filter(None, own)]))


ORDER: tuple[Finding, ...] = ("agrees", "near", "disagrees")
REASONS: dict[Finding, str] = {
    "agrees": "the same name, in full or abbreviated",
    "near": "one name goes on where the other ends",
    "disagrees": "another name",
}


PLACE = regex(r" \([^()]*\)$")  # "Lancet (London, England)", as MEDLINE has it
COLON = regex(r"[:;]\s|\s[-–—]\s")  # "Phyton: revista"; never "J. Neurol."
# "Proceedings of the 2020 International Conference on …", "ICASIT 2020: 2020 International Conference on …"
BEFORE_CONFERENCE = regex(
    r"^(?:proc(?:\.|eedings)? of (?:the )?|[^:]{2,30}: (?:proc(?:\.|eedings)? of (?:the )?)?)", IGNORECASE
)
LONGEST = 400
WORDS_OF_A_HEAD = 3
"""A name up to its colon of fewer words may be a sister journal's: "Neurology", "Neurology: Clinical Practice"."""


def compare_containers(ours: str, theirs: str) -> Finding:
    """Two names of journals or books."""
    mine, their = map(_plain, (ours, theirs))
    either = ((mine, their), (their, mine))
    if any(is_same(*names) for is_same in SAME for names in either):
        return "agrees"
    if heads := [head for names in either for head in _heads(*names)]:
        return "agrees" if max(map(telling, heads)) >= WORDS_OF_A_HEAD else "near"
    return "near" if any(_goes_on(words(one), words(other)) for one, other in either) else "disagrees"


def _plain(name: str) -> str:
    """The name as it is read, and of a page that names a whole text as its host only the beginning."""
    return strip_tags(decode_entities(name[:LONGEST]))


def _has_place(long: str, short: str) -> bool:
    """Whether a name is the other, and its place."""
    found = PLACE.search(long)
    return found is not None and same_host(long[: found.start()], short)


def _is_conference(long: str, short: str) -> bool:
    """Whether a name is that of the other's conference, in three words at least."""
    return telling(short) >= WORDS_OF_A_HEAD and same_host(BEFORE_CONFERENCE.sub("", long), short)


def _is_by_first_letters(short: str, long: str) -> bool:
    """ "PNAS", "JAMA"."""
    mine, their = words(short), [word for word in words(long) if word not in LEFT_OUT]
    return len(mine) == 1 and len(mine[0]) > 2 and mine[0] == "".join(word[0] for word in their)


SAME = (same_host, _is_by_first_letters, _has_place, _is_conference)
"""Ways in which one name stands for the other."""


def _heads(long: str, short: str) -> list[str]:
    """A name up to those of its colons where it is the other: "Phyton" of "Phyton: revista"."""
    heads = (long[: colon.start()] for colon in COLON.finditer(long))
    return [head for head in heads if same_host(head, short)]


def _goes_on(short: list[str], long: list[str]) -> bool:
    """Whether a name is the beginning of the other, in two words or more; abbreviated in three."""
    count = sum(word not in LEFT_OUT for word in short)
    return (count > 1 and long[: len(short)] == short) or (count > 2 and matched(short, long) > 0)


def _serials(work: Work) -> set[str]:
    """The ISSNs and ISBNs, bare; an ISBN of 10 digits without its check digit and one of 13 likewise are the same."""
    bare = (number.value.replace("-", "").upper() for number in (*work.issn, *work.isbn) if number.scope is None)
    return {digits[-10:-1] if len(digits) in (10, 13) else digits for digits in bare}
