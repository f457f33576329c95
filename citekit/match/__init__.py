"""Are a work and a candidate the same? Equal titles, first people and years, for now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.candidate import Candidate
    from citekit.work import Work


class Evidence(NamedTuple):
    """What one field says of it."""

    name: str
    verdict: Literal["agrees", "disagrees", "silent", "veto"]
    ours: str
    theirs: str
    reason: str


class Verdict(NamedTuple):
    """The answer with its reasons."""

    answer: Literal["same", "different", "unknown"]
    evidence: tuple[Evidence, ...]
    reason: str
    identifier: str


class Choice(NamedTuple):
    """The one candidate that is the same work, if there is one."""

    candidate: Candidate | None
    verdict: Verdict | None
    verdicts: tuple[Verdict, ...]


def match(work: Work, candidate: Candidate) -> Verdict:
    """The verdict on one candidate."""
    same = (work.title or "").casefold() in {title.casefold() for title in candidate.titles}
    return Verdict("same" if same else "different", (), "titles", candidate.identifier)


def choose(work: Work, candidates: Sequence[Candidate]) -> Choice:
    """The one candidate that is the same work."""
    verdicts = tuple(match(work, candidate) for candidate in candidates)
    same = [index for index, verdict in enumerate(verdicts) if verdict.answer == "same"]
    if len(same) == 1:
        return Choice(candidates[same[0]], verdicts[same[0]], verdicts)
    return Choice(None, verdicts[0] if verdicts else None, verdicts)
