"""Laws of the merge, over random works and random other works: DESIGN, section 6, “merge”."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from citekit.candidate import Candidate
from citekit.merge import POLICY_NAMES, merge, replay
from citekit.merge.decision import CHANGES
from citekit.merge.policies import POLICIES
from citekit.merge.stored import decisions_from_json, decisions_to_json
from citekit.work import FIELDS, Work, present
from tests.strategies import any_works, hard_works, tame_works

works = st.one_of(any_works, hard_works, tame_works)


def candidate(work: Work) -> Candidate:
    """What a source would say of a work."""
    titles, containers = (tuple(filter(None, (text,))) for text in (work.title, work.container_title))
    dates = tuple(filter(None, (work.issued, work.available_date)))
    return Candidate("crossref", "10.1000/made.up", "journal-article", work, titles, containers, dates)


@st.composite
def neighbours(draw: st.DrawFn) -> tuple[Work, Candidate]:
    """A work and one that has some of its values, some others, and some more."""
    ours, other = draw(works), draw(works)
    shared = draw(st.sets(st.sampled_from(FIELDS)))
    values = present(other) | {name: value for name, value in present(ours).items() if name in shared}
    return ours, candidate(Work(**values))


fields = st.frozensets(st.sampled_from(sorted(POLICIES)))


def values(work: Work) -> dict[str, Any]:
    """What two works are compared by."""
    return present(work)


@given(works)
def test_with_itself_nothing_changes(work: Work) -> None:
    merged = merge(work, candidate(work), "overwrite", POLICIES)
    assert values(merged.work) == values(work)
    assert {one.action for one in merged.decisions} <= {"agrees"}


@given(neighbours(), fields)
def test_twice_is_once(pair: tuple[Work, Candidate], named: frozenset[str]) -> None:
    ours, other = pair
    once = merge(ours, other, "overwrite", named)
    twice = merge(once.work, other, "overwrite", named)
    assert values(twice.work) == values(once.work)
    assert not [one for one in twice.decisions if one.action in CHANGES]


@given(neighbours(), fields)
def test_nothing_present_becomes_absent_or_another_unless_it_is_named(
    pair: tuple[Work, Candidate], named: frozenset[str]
) -> None:
    ours, other = pair
    merged = merge(ours, other, "overwrite", named)
    changed = {one.field for one in merged.decisions if one.action in CHANGES}
    assert not [name for name in values(ours) if name not in values(merged.work) and name != "incomplete"]
    assert {name for name in FIELDS if getattr(ours, name) != getattr(merged.work, name)} == changed
    assert {one.field for one in merged.decisions if one.action == "overwritten"} <= named


@given(neighbours(), fields)
def test_the_stored_decisions_give_the_record(pair: tuple[Work, Candidate], named: frozenset[str]) -> None:
    ours, other = pair
    merged = merge(ours, other, "overwrite", named)
    stored = decisions_from_json(decisions_to_json(merged.decisions))
    assert stored == merged.decisions
    assert values(replay(ours, stored)) == values(merged.work)
    assert values(replay(merged.work, stored)) == values(merged.work)


@given(neighbours(), fields)
def test_a_report_changes_nothing_and_says_what_would_change(
    pair: tuple[Work, Candidate], named: frozenset[str]
) -> None:
    ours, other = pair
    shown, done = merge(ours, other, "report", named), merge(ours, other, "overwrite", named)
    assert values(shown.work) == values(ours)
    assert [one._replace(action=CHANGES.get(one.action, one.action)) for one in done.decisions] == list(shown.decisions)
    assert not [one for one in shown.decisions if one.action in CHANGES]


@given(neighbours())
def test_every_value_of_the_source_has_a_decision(pair: tuple[Work, Candidate]) -> None:
    ours, other = pair
    decided = {one.field for one in merge(ours, other).decisions} - {"incomplete"}
    assert decided == {name for name in POLICIES if getattr(other.work, name) not in (None, (), "document")}


def test_the_policies_have_names() -> None:
    assert POLICY_NAMES == ("fill", "overwrite", "report")
