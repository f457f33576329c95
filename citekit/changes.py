"""What an enrichment changed, or would, as text for people: the difference field by field, and a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.enrichment.findings import shortened, source_words, spoken
from citekit.terminal import paint, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from citekit.enrichment import Enrichment, Outcome
    from citekit.merge import Decision

SIGNS: dict[str, tuple[str, str]] = {
    "filled": ("+", "used"),
    "would-fill": ("+", "used"),
    "overwritten": ("~", "unread"),
    "would-overwrite": ("~", "unread"),
    "kept": ("!", "warning"),
}
"""Action -> the sign in the margin, and its colour."""

OUTCOMES: dict[Outcome, str] = {
    "unmatched": "without a certain match",
    "elsewhere": "with a DOI registered elsewhere",
    "doi-doubtful": "whose DOI is in doubt",
    "unavailable": "without an answer",
}
"""Why records were left alone."""


def difference(heading: str, enrichment: Enrichment, color: bool) -> str:
    """One record: each field with what is here, what is there, and why; or why there is nothing to compare."""
    rows = [difference_row(one, color) for one in spoken(enrichment.decisions)]
    if same := [one.field for one in enrichment.decisions if one.action == "agrees"]:
        rows.append(paint(f"  = {', '.join(same)}: the same", "ignored", color))
    if not enrichment.decisions:
        rows = [f"  {visible(found.message)}" for found in enrichment.diagnostics]
    return "\n".join((paint(visible(heading), "heading", color), *rows, ""))


def difference_row(one: Decision, color: bool) -> str:
    """`+ volume: (absent) -> 9 [filled, Crossref 10.1000/1: absent here]`, `! issue: 3, not 4 [kept, …]`."""
    sign, what = SIGNS[one.action]
    ours, theirs = shortened(one.ours) or "(absent)", shortened(one.theirs if one.result is None else one.result)
    between = ", not" if one.action == "kept" else " ->"
    change = f"{sign} {one.field}: {visible(ours)}{between} {visible(theirs)}"
    return f"  {paint(change, what, color)} [{one.action}, {visible(source_words(one.source))}: {one.reason}]"


def summary(source: str, enrichments: Sequence[Enrichment], only_shown: bool) -> str:
    """How many were looked up, matched, filled, and left alone for which reason."""
    matched = sum(one.outcome == "matched" for one in enrichments)
    filled = sum(decision.action != "kept" for one in enrichments for decision in spoken(one.decisions))
    parts = [f"{counted(len(enrichments), 'record')} looked up", f"{matched} matched"]
    parts.append(f"{counted(filled, 'field')} {'would change' if only_shown else 'changed'}")
    return f"{source}: {', '.join(parts)}{left_alone(enrichments)}"


def left_alone(enrichments: Iterable[Enrichment]) -> str:
    """ "; left alone: 3 without a certain match"."""
    outcomes = [one.outcome for one in enrichments]
    parts = [f"{count} {words}" for name, words in OUTCOMES.items() if (count := outcomes.count(name))]
    return f"; left alone: {', '.join(parts)}" if parts else ""


def counted(count: int, what: str) -> str:
    """ "1 record", "2 records"."""
    return f"{count} {what}{'' if count == 1 else 's'}"
