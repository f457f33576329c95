"""Laws of the matcher, over real titles as they are misprinted, and over works crossed with each other."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from citekit.candidate import Candidate
from citekit.enrichers.crossref.messages import candidate_from
from citekit.match import choose
from citekit.match.titles import compare_titles
from citekit.work import Work, present

FOLDER = Path(__file__).resolve().parent.parent.parent / "fixtures" / "match"
PAIRS = [
    json.loads(line)
    for name in ("same", "different", "undecided")
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
]
TITLES = [pair["ours"]["title"] for pair in PAIRS]
THEIRS = [found for pair in PAIRS if (found := candidate_from(pair["theirs"]))]


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
    assert compare_titles(ours, theirs) == compare_titles(theirs, ours)


@st.composite
def crossed(draw: st.DrawFn) -> Work:
    """A work with some fields of another one, and without some."""
    one, other = (present(draw(st.sampled_from(THEIRS)).work) for _ in range(2))
    fields = draw(st.sets(st.sampled_from(("title", "author", "issued", "container_title", "volume", "page", "type"))))
    left = draw(st.sets(st.sampled_from(sorted(one)), max_size=3))
    values = one | {name: value for name, value in other.items() if name in fields}
    return Work(**{name: value for name, value in values.items() if name not in left})


def as_candidate(work: Work, number: int) -> Candidate:
    """What a source would say of a work."""
    titles, containers = (tuple(filter(None, (text,))) for text in (work.title, work.container_title))
    return Candidate("crossref", f"10.1000/{number}", "", work, titles, containers)


@given(crossed(), crossed(), st.lists(st.sampled_from(THEIRS), max_size=2, unique=True))
def test_any_work_has_an_answer_and_only_what_is_the_same_is_chosen(
    work: Work, other: Work, others: list[Candidate]
) -> None:
    candidates = [as_candidate(work, 1), as_candidate(other, 2), *others]
    choice = choose(work, candidates)
    assert all(verdict.reason for verdict in choice.verdicts)
    assert choice.verdicts[0].answer in ("same", "unknown"), "no work is another than itself"
    same = [each for each, verdict in zip(candidates, choice.verdicts, strict=True) if verdict.answer == "same"]
    assert choice.candidate is None or choice.candidate in same
    assert choose(work, same).candidate == choice.candidate
