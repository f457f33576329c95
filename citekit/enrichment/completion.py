"""One record: looked up, matched, merged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from citekit.candidate import Lookup
from citekit.enrichment.findings import decided, doi_doubted, related, unchanged
from citekit.match import choose
from citekit.merge import merge
from citekit.work import Work, present

if TYPE_CHECKING:
    from collections.abc import Collection

    from citekit.candidate import Enricher
    from citekit.diagnostic import Diagnostic
    from citekit.match import Choice, Verdict
    from citekit.merge import Decision, PolicyName
    from citekit.record import Record

Outcome = Literal["matched", "unmatched", "elsewhere", "doi-doubtful", "unavailable"]


@dataclass(frozen=True)
class Enrichment:
    """A record after the look-up, and everything that was found and decided on the way.

    `work` is plain, `record` the same validated by pydantic (on first use). `verdict` says with its evidence whether
    the source's work is the same, None where there was none to judge. `replay(read, decisions)` gives `work` again.
    """

    work: Work
    lookup: Lookup
    outcome: Outcome
    diagnostics: tuple[Diagnostic, ...]
    verdict: Verdict | None = None
    decisions: tuple[Decision, ...] = ()

    @cached_property
    def record(self) -> Record:
        """The validated record."""
        from citekit.record import Record, record_from

        return self.work if isinstance(self.work, Record) else record_from(self.work)

    def of(self, work: Work, index: int) -> Enrichment:
        """The same for a record equal to the one looked up, at that index of a batch."""
        placed = tuple(found._replace(record=index) for found in self.diagnostics)
        return replace(self, work=self.work if self.changes else work, diagnostics=placed)

    @property
    def changes(self) -> tuple[Decision, ...]:
        """The decisions that changed the record."""
        return tuple(one for one in self.decisions if one.action in ("filled", "overwritten"))


def complete(work: Work, source: Enricher, policy: PolicyName, named: Collection[str]) -> Enrichment:
    """The enrichment of one work."""
    lookup = _look_up(source, work)
    choice = choose(work, lookup.candidates)
    if choice.candidate is None or lookup.refuted:
        return _leave(work, source, lookup, choice)
    merged = merge(work, choice.candidate, policy, named)
    found = (*decided(merged.decisions), *related(choice.candidate))
    changed = present(merged.work) != present(work)
    return Enrichment(merged.work if changed else work, lookup, "matched", found, choice.verdict, merged.decisions)


def _look_up(source: Enricher, work: Work) -> Lookup:
    """What a source says; a plugin that raises, or says nothing, is in trouble, and no reason to lose a record."""
    try:
        found = source.lookup(work)
    except Exception as error:
        return Lookup(trouble="broken", words=f"{type(error).__name__}: {error}")
    return found if isinstance(found, Lookup) else Lookup(trouble="broken", words=f"{found!r:.60} is no Lookup")


def _leave(work: Work, source: Enricher, lookup: Lookup, choice: Choice) -> Enrichment:
    """Why a record stays as it is; where its DOI is in doubt, with the one that seems to be meant."""
    if lookup.trouble or lookup.elsewhere or not (lookup.refuted or _is_another(lookup, choice)):
        outcome: Outcome = "unavailable" if lookup.trouble else "elsewhere" if lookup.elsewhere else "unmatched"
        return Enrichment(work, lookup, outcome, unchanged(work, source, lookup, choice), choice.verdict)
    bare = Work(**{name: value for name, value in present(work).items() if name != "doi"})
    candidates = lookup.candidates if lookup.refuted else _look_up(source, bare).candidates
    meant = choose(bare, candidates).candidate
    found = doi_doubted(work, source, lookup, meant)
    return Enrichment(work, lookup, "doi-doubtful", found, choice.verdict)


def _is_another(lookup: Lookup, choice: Choice) -> bool:
    """Whether the record's DOI leads to another work."""
    return lookup.by == "doi" and choice.verdict is not None and choice.verdict.answer == "different"
