"""Laws of the matcher, over real titles as they are misprinted, and over random works."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from citekit.candidate import Candidate
from citekit.match import THRESHOLDS, choose, match
from citekit.match.titles import compare_titles
from citekit.work import Work
from tests.strategies import any_works, hard_works, tame_works

FOLDER = Path(__file__).resolve().parent.parent.parent / "fixtures" / "match"
TITLES = [
    json.loads(line)["ours"]["title"]
    for name in ("same", "different", "undecided")
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
]
works = st.one_of(any_works, hard_works, tame_works)


def candidate(work: Work, number: int = 0) -> Candidate:
    """What a source would say of a work."""
    titles, containers = (tuple(filter(None, (text,))) for text in (work.title, work.container_title))
    return Candidate("crossref", f"10.1000/{number}", "", work, titles, containers)


@st.composite
def misprinted(draw: st.DrawFn) -> tuple[str, str]:
    """A title, and the same with a piece left out, put in, changed about, or cut off."""
    title = draw(st.sampled_from(TITLES))
    start = draw(st.integers(0, len(title)))
    end = draw(st.integers(start, min(len(title), start + 3)) | st.just(len(title)))
    piece = draw(st.sampled_from(("", "s", "no ", " 2", ": II", title[start:end][::-1], "¹", "β", "\u0301", "<i>")))
    return title, title[:start] + piece + title[end:]


@given(misprinted())
def test_two_titles_compare_alike_either_way(pair: tuple[str, str]) -> None:
    ours, theirs = pair
    assert compare_titles(ours, theirs, THRESHOLDS) == compare_titles(theirs, ours, THRESHOLDS)


@given(works, works)
def test_any_two_works_have_an_answer_with_its_reason(ours: Work, theirs: Work) -> None:
    verdict = match(ours, candidate(theirs))
    assert verdict.reason
    assert len({one.name for one in verdict.evidence}) == len(verdict.evidence)


@given(works)
def test_a_work_is_never_another_than_itself(work: Work) -> None:
    assert match(work, candidate(work)).answer in ("same", "unknown")


@given(works, st.lists(works, max_size=4))
def test_only_what_is_the_same_is_chosen_and_what_differs_does_not_count(work: Work, others: list[Work]) -> None:
    candidates = [candidate(other, number) for number, other in enumerate([work, *others])]
    chosen = choose(work, candidates).candidate
    same = [one for one in candidates if match(work, one).answer == "same"]
    assert chosen is None or chosen in same
    assert choose(work, same).candidate == chosen
