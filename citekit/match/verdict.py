"""What is said of a candidate: evidence, field by field, and the verdict that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from citekit.candidate import Candidate

Finding = Literal["agrees", "near", "disagrees", "silent", "veto"]
"""What one field says: the same; the same but for something that spellings differ in; another; nothing, since one side
does not tell; or something that no agreement elsewhere can outweigh."""


class Evidence(NamedTuple):
    """What one field says of two works being the same, with both values as text and the reason in words."""

    name: str
    verdict: Finding
    ours: str = ""
    theirs: str = ""
    reason: str = ""


class Verdict(NamedTuple):
    """Whether a candidate is the same work. "unknown": what is told neither proves nor refutes it."""

    answer: Literal["same", "different", "unknown"]
    evidence: tuple[Evidence, ...]
    reason: str
    identifier: str


class Choice(NamedTuple):
    """The one candidate that is the same work, or None; `verdict` is that on it, else on the one that came nearest."""

    candidate: Candidate | None
    verdict: Verdict | None
    verdicts: tuple[Verdict, ...]
