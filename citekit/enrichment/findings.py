"""What an enrichment has to say, as diagnostics of the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Diagnostic, state
from citekit.enrichment.sources import TITLES
from citekit.merge.decide import ABSENT
from citekit.merge.policies import POLICIES
from citekit.writers.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.candidate import Candidate, Enricher, Lookup, Relation
    from citekit.match import Choice
    from citekit.merge import Decision
    from citekit.work import Work

LONGEST = 120
"""Characters of a value in a message."""

CODES: dict[str, str] = {
    "filled": "filled",
    "overwritten": "overwritten",
    "would-fill": "would-fill",
    "would-overwrite": "would-overwrite",
}
"""Action -> code; what agrees needs no words."""

ABOUT_THIS: dict[str, str] = {
    **dict.fromkeys(("retraction", "partial-retraction", "withdrawal", "removal"), "retracted"),
    **dict.fromkeys(("correction", "erratum", "corrigendum", "addendum", "clarification"), "corrected"),
    "expression-of-concern": "concern-expressed",
}
NOTICES: dict[str, str] = {
    **ABOUT_THIS,
    **{f"{kind}-of": "is-notice" for kind in ABOUT_THIS},
    "preprint-of": "is-preprint",
    "has-preprint": "has-preprint",
}
"""Kind of a relation -> code."""


def decided(decisions: Iterable[Decision]) -> tuple[Diagnostic, ...]:
    """Every change with its source, and every value that was not taken."""
    return tuple(map(_decision, spoken(decisions)))


def spoken(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that need words."""
    return [one for one in decisions if one.action != "agrees" and one.field != "incomplete"]


def _decision(one: Decision) -> Diagnostic:
    words = {"field": one.field, "source": source_words(one.source), "ours": shortened(one.ours)}
    if one.action != "kept":
        why = "" if one.reason == ABSENT or "overw" in one.action else f" ({one.reason})"
        return state(CODES[one.action], value=shortened(one.result), why=why, **words)
    if not one.ours:
        return state("not-filled", value=shortened(one.theirs), reason=one.reason, **words)
    weighty = POLICIES[one.field].weighty
    return state("source-disagrees" if weighty else "source-differs", value=shortened(one.theirs), **words)


def related(candidate: Candidate) -> tuple[Diagnostic, ...]:
    """Retraction, correction and the like of the record's work."""
    known = [relation for relation in candidate.relations if relation.kind in NOTICES]
    return tuple(dict.fromkeys(_related(relation, candidate.source) for relation in known))


def _related(relation: Relation, source: str) -> Diagnostic:
    when = f" on {relation.date.iso()}" if relation.date else ""
    target = f": {relation.target}" if relation.target else ""
    return state(NOTICES[relation.kind], source=title(source), when=when, target=target)


def unchanged(work: Work, source: Enricher, lookup: Lookup, choice: Choice) -> tuple[Diagnostic, ...]:
    """Why nothing was taken."""
    name = title(source.name)
    if lookup.trouble:
        return (state("source-unavailable", source=name, reason=lookup.words or lookup.trouble),)
    if lookup.elsewhere:
        return (state("doi-elsewhere", doi=work.doi or "", agency=lookup.elsewhere, source=name),)
    reason = lookup.words or "it found none"
    if choice.verdict:
        reason = f"the nearest, {choice.verdict.identifier}, was not taken: {choice.verdict.reason}"
    return (state("work-not-found", source=name, reason=reason),)


def doi_doubted(work: Work, source: Enricher, lookup: Lookup, meant: Candidate | None) -> tuple[Diagnostic, ...]:
    """A DOI that the source does not know, or knows as another work."""
    words = {"source": title(source.name), "doi": work.doi or lookup.refuted or ""}
    words["advice"] = f"; this work seems to be {meant.identifier}" if meant else ""
    if lookup.refuted:
        return (state("doi-unknown", **words),)
    return (state("doi-of-another", title=shortened(lookup.candidates[0].work.title), **words),)


def title(name: str) -> str:
    """A source's name in messages."""
    return TITLES.get(name, name)


def source_words(source: str) -> str:
    """ "crossref:10.1000/1" as "Crossref 10.1000/1"."""
    name, _, identifier = source.partition(":")
    return f"{title(name)} {identifier}"


def shortened(value: object) -> str:
    """A value in words, on one line and not too long."""
    text = " ".join(in_words(value).split()) if value not in (None, ()) else ""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
