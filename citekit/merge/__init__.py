"""A record and what a source holds of the same work: one record, and what was decided for each field.

Only what is absent is filled; what is present stays as it is, unless the field is named to be overwritten. The
decisions alone give the record again: `replay`. Whether it is the same work is not asked here but in `citekit.match`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar

from citekit.errors import UsageError
from citekit.frozen import NamedTuple
from citekit.merge.decide import decide
from citekit.merge.decision import CHANGES, Decision
from citekit.merge.policies import POLICIES
from citekit.work import Work, present

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from citekit.candidate import Candidate

__all__ = ["POLICY_NAMES", "Decision", "Merged", "PolicyName", "merge", "replay"]

PolicyName = Literal["fill", "overwrite", "report"]
AnyWork = TypeVar("AnyWork", bound=Work)
POLICY_NAMES: tuple[PolicyName, ...] = ("fill", "overwrite", "report")


class Merged(NamedTuple):
    """A record and the decisions that made it."""

    work: Work
    decisions: tuple[Decision, ...]


def merge(work: Work, candidate: Candidate, policy: PolicyName = "fill", overwrite: Collection[str] = ()) -> Merged:
    """A record with what it lacks; with "overwrite" also with other values in the fields named in `overwrite`; with
    "report" as it is, the decisions saying what would change. Raises `UsageError` for a policy or a field that is none.
    """
    named = check(policy, overwrite)
    decisions = decide(work, candidate, named)
    if policy == "report":
        decisions = [one._replace(action=CHANGES.get(one.action, one.action)) for one in decisions]
    return Merged(replay(work, decisions), tuple(decisions))


def replay(work: AnyWork, decisions: Iterable[Decision]) -> AnyWork:
    """The record that decisions make of a record, of the same class. Raises `UsageError` if they were made for another
    one."""
    values = present(work)
    for one in decisions:
        if one.action not in CHANGES:
            continue
        now = getattr(work, one.field)
        if (now or None) not in (one.ours or None, one.result or None):
            raise UsageError(f"decisions of another record: its {one.field} was {one.ours}, here it is {now}")
        values[one.field] = one.result
    return type(work)(**values)


def check(policy: str, overwrite: Collection[str]) -> frozenset[str]:
    """The fields to overwrite; one may stand without a list. Raises `UsageError` for words that are none."""
    overwrite = (overwrite,) if isinstance(overwrite, str) else overwrite
    if policy not in POLICY_NAMES:
        raise UsageError(f"unknown policy “{policy}”; known are: {', '.join(POLICY_NAMES)}")
    if overwrite and policy == "fill":
        raise UsageError("fields are overwritten with the policy “overwrite” only")
    if unknown := ", ".join(sorted(set(overwrite) - POLICIES.keys())):
        raise UsageError(f"{unknown}: not to be overwritten; fields that may be: {', '.join(POLICIES)}")
    return frozenset(overwrite)
