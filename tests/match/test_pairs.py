"""Pairs of a work of a page and one of a source: the same, another, or not to be told. `fixtures/match` says why."""

from __future__ import annotations

import json
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import citekit
from citekit.enrichers.crossref.messages import candidate_from
from citekit.match import choose, match
from citekit.work import Work
from tests.rows import for_each

if TYPE_CHECKING:
    from citekit.candidate import Candidate

FOLDER = Path(__file__).resolve().parent.parent.parent / "fixtures" / "match"
FILES: dict[str, bool | None] = {"same": True, "different": False, "undecided": None}


class Pair(NamedTuple):
    """One row of a file, as it stands there."""

    id: str
    same: bool | None
    reason: str
    ours: dict[str, Any]
    theirs: dict[str, Any]
    made: bool = False

    def read(self) -> tuple[Work, Candidate]:
        """Both as the matcher gets them."""
        (work,) = citekit.read(json.dumps([self.ours]), reader="csl-json").works
        candidate = candidate_from(self.theirs)
        assert candidate is not None
        return work, candidate


@cache
def pairs(name: str) -> tuple[Pair, ...]:
    """The rows of one file."""
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(Pair(**json.loads(line)) for line in lines)


def test_there_are_enough_of_each() -> None:
    assert len(pairs("same")) >= 120
    assert len(pairs("different")) >= 140
    assert len(pairs("undecided")) >= 10


def test_each_row_is_in_its_file_once_and_says_why() -> None:
    for name, same in FILES.items():
        assert {pair.same for pair in pairs(name)} == {same}
        assert all(pair.reason for pair in pairs(name))
    ids = [pair.id for name in FILES for pair in pairs(name)]
    assert len(ids) == len(set(ids))


def test_what_is_made_up_says_so() -> None:
    for name in FILES:
        for pair in pairs(name):
            assert pair.made or not pair.theirs["DOI"].startswith("10.5555/"), pair.id


@for_each("pair", pairs("same"), attrgetter("id"))
def test_the_same(pair: Pair) -> None:
    verdict = match(*pair.read())
    assert verdict.answer == "same", f"{pair.reason}: {verdict.reason}"


@for_each("pair", pairs("different"), attrgetter("id"))
def test_not_the_same(pair: Pair) -> None:
    verdict = match(*pair.read())
    assert verdict.answer != "same", f"{pair.reason}: {verdict.reason}"


@for_each("pair", pairs("undecided"), attrgetter("id"))
def test_left_alone(pair: Pair) -> None:
    verdict = match(*pair.read())
    assert verdict.answer == "unknown", f"{pair.reason}: {verdict.reason}"


def test_most_neighbours_are_told_apart_and_not_only_left_alone() -> None:
    told = [match(*pair.read()).answer == "different" for pair in pairs("different")]
    assert sum(told) >= 0.9 * len(told)


@for_each("pair", [pair for name in ("same", "undecided") for pair in pairs(name)], attrgetter("id"))
def test_every_answer_has_evidence_and_words(pair: Pair) -> None:
    verdict = match(*pair.read())
    assert verdict.reason
    assert verdict.identifier == pair.theirs["DOI"].lower()
    assert {found.name for found in verdict.evidence} >= {"title", "people", "year", "container", "page", "type"}


def test_the_right_one_is_chosen_among_neighbours() -> None:
    """Every work of the page, offered its own and all works that any other page is taken for."""
    candidates = [pair.read()[1] for name in ("same", "different") for pair in pairs(name)]
    unique = list({candidate.identifier: candidate for candidate in candidates}.values())
    for pair in pairs("same")[::6]:
        work, right = pair.read()
        near = [one for one in unique if {*words(one)} & {*words(right)} and one is not right][:40]
        chosen = choose(work, near).candidate
        assert chosen is None or chosen.identifier == right.identifier, pair.reason


def words(candidate: Candidate) -> list[str]:
    """The long words of a title."""
    return [word for word in (candidate.work.title or "").lower().split() if len(word) > 7]


def test_one_work_registered_twice_is_not_chosen() -> None:
    pair = next(pair for pair in pairs("same") if "a chapter" in pair.reason)
    work, one = pair.read()
    choice = choose(work, [one, one._replace(identifier="10.5555/twin")])
    assert choice.candidate is None
    assert choice.verdict is not None
    assert choice.verdict.answer == "unknown"


def test_nothing_to_choose_from() -> None:
    choice = choose(Work(title="Tidal gates"), [])
    assert (choice.candidate, choice.verdict, choice.verdicts) == (None, None, ())
