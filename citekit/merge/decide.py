"""What is done with each field, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.merge.agreement import better_cased
from citekit.merge.decision import Decision
from citekit.merge.numbers import right_numbers
from citekit.merge.obstacles import obstacle
from citekit.merge.people import complete_list
from citekit.merge.policies import POLICIES, agree, protection

if TYPE_CHECKING:
    from collections.abc import Collection

    from citekit.candidate import Candidate
    from citekit.work import Work

ABSENT = "absent here"
PRESENT = "present here"
NAMED = "named to be overwritten"
CUT = "the list was cut short, and every person before the cut aligns"

NOTHING = (None, "", ())


def decide(work: Work, candidate: Candidate, named: Collection[str]) -> list[Decision]:
    """A decision for each field that the candidate has; `named` are the fields to overwrite."""
    fields = [field for field in POLICIES if getattr(candidate.work, field) not in (*NOTHING, "document")]
    decisions = [_decide_field(field, work, candidate, named) for field in fields]
    whole = [one for one in decisions if one.reason == CUT]
    return [*decisions, *([_no_longer_cut(work, whole)] if whole else [])]


def _decide_field(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> Decision:
    ours, theirs = getattr(work, field), getattr(candidate.work, field)
    kept = Decision(field, ours, theirs, "kept", PRESENT, f"{candidate.source}:{candidate.identifier}")
    if ours in NOTHING or ((field, ours) == ("type", "document") and theirs != ours):
        return _decide_absent(kept, work, candidate, named)
    if field in work.incomplete and (whole := complete_list(ours, theirs)):
        return kept._replace(action="filled", reason=CUT, result=whole)
    return _decide_present(kept, candidate, field in named)


def _no_longer_cut(work: Work, whole: list[Decision]) -> Decision:
    """The mark that a list of people was cut short goes with the cut."""
    rest = tuple(role for role in work.incomplete if role not in {one.field for one in whole})
    return whole[0]._replace(field="incomplete", ours=work.incomplete, theirs=rest, result=rest)


def _decide_absent(kept: Decision, work: Work, candidate: Candidate, named: Collection[str]) -> Decision:
    if why := obstacle(kept.field, work, candidate, named):
        return kept._replace(reason=why)
    result = right_numbers(kept.theirs) if kept.field in ("issn", "isbn") else kept.theirs
    return kept._replace(action="filled", reason=ABSENT, result=result)


def _decide_present(kept: Decision, candidate: Candidate, named: bool) -> Decision:
    field, ours, theirs = kept[:3]
    if completed := POLICIES[field].complete(ours, theirs):
        return kept._replace(action="filled", reason=POLICIES[field].completion, result=completed)
    spoilt = field == "title" and named and better_cased(ours, theirs)
    if agree(field, ours, candidate) and not spoilt:
        return kept._replace(action="agrees", reason="the same")
    why = protection(field, theirs) if named else PRESENT
    return kept._replace(reason=why) if why else kept._replace(action="overwritten", reason=NAMED, result=theirs)
