"""Are a work and a candidate the same? Pure, and told with its evidence.

Whatever contradicts refutes; what is missing proves nothing; and what agrees counts only beside a title that agrees,
since the people, the year and the journal of a work are shared by its neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.match.support import answer
from citekit.match.verdict import Choice as Choice
from citekit.match.verdict import Evidence as Evidence
from citekit.match.verdict import Verdict as Verdict
from citekit.match.witnesses import gather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.candidate import Candidate
    from citekit.work import Work

NEARNESS = ("same", "unknown", "different")


def match(work: Work, candidate: Candidate) -> Verdict:
    """Whether a candidate is the same work: "same", "different", or "unknown" where it cannot be told."""
    evidence = gather(work, candidate)
    return Verdict(*answer(evidence), candidate.identifier)


def choose(work: Work, candidates: Sequence[Candidate]) -> Choice:
    """The one candidate that is the same work; none where several are, unless one agrees in all that the others do
    and in more."""
    verdicts = tuple(match(work, candidate) for candidate in candidates)
    same = [(verdict, one) for verdict, one in zip(verdicts, candidates, strict=True) if verdict.answer == "same"]
    best = [pair for pair in same if all(pair is other or _says_more(pair[0], other[0]) for other in same)]
    if len(best) == 1:
        return Choice(best[0][1], best[0][0], verdicts)
    if same:
        unsure = same[0][0]._replace(answer="unknown", reason=f"{len(same)} works fit equally well")
        return Choice(None, unsure, verdicts)
    nearest = min(verdicts, key=lambda verdict: NEARNESS.index(verdict.answer), default=None)
    return Choice(None, nearest, verdicts)


def _says_more(one: Verdict, other: Verdict) -> bool:
    """Whether all that agrees with the other agrees with the one, and more; and nothing that the other has less."""
    mine, their = ({found.name: LEVELS[found.verdict] for found in verdict.evidence} for verdict in (one, other))
    return mine != their and all(mine[name] >= level for name, level in their.items())


LEVELS = {"agrees": 3, "near": 2, "silent": 1, "disagrees": 0, "veto": 0}
