"""Candidate: what a source outside the paste holds about one work, and how a look-up for it ended.

Enrichers make them, `match` judges them, `merge` takes from them; none of the three knows the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from citekit.values import PartialDate
    from citekit.work import Work

Trouble = Literal["unreachable", "refused", "busy", "timeout", "broken", "bad-request", "deadline", "circuit-open"]
"""Why a look-up gave no answer. "busy": 429 or 5xx until the tries ran out; "broken": an answer that is none."""


class Relation(NamedTuple):
    """A stated relation to another work: "retraction", "correction", "expression-of-concern", "preprint-of",
    "has-preprint", "is-update-of" …; `target` is the other's DOI, where one is given."""

    kind: str
    target: str | None = None
    date: PartialDate | None = None


class Candidate(NamedTuple):
    """One work as a source holds it: cleaned values in `work`, and what only a comparison needs.

    `identifier` is the source's own (a DOI, lower case); `kind` its own word for the type ("posted-content");
    `titles` every form that the title may take (with and without subtitle, original title); `containers` likewise
    (full, abbreviated, book and series); `dates` every date that a citation may honestly give (print, online, issued).
    """

    source: str
    identifier: str
    kind: str
    work: Work
    titles: tuple[str, ...] = ()
    containers: tuple[str, ...] = ()
    dates: tuple[PartialDate, ...] = ()
    relations: tuple[Relation, ...] = ()


class Lookup(NamedTuple):
    """How a look-up ended: candidates (the source's order), or a trouble with its words; both empty: not there.

    `by` says what was asked with; `elsewhere` names the agency where the DOI is registered instead ("DataCite").
    `refuted` is a DOI that the work states and that the source does not know, or knows as another work.
    """

    candidates: tuple[Candidate, ...] = ()
    by: Literal["doi", "search", "nothing"] = "nothing"
    trouble: Trouble | None = None
    words: str = ""
    elsewhere: str | None = None
    refuted: str | None = None


class Enricher(Protocol):
    """A source of candidates: one module in `citekit.enrichers`, or a plugin's entry point."""

    name: str

    def lookup(self, work: Work) -> Lookup:
        """Candidates for a work. Never raises for what the outside world does: that is `Lookup.trouble`."""
        ...
