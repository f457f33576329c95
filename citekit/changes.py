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

FILLING, REPLACING = ("filled", "would-fill"), ("overwritten", "would-overwrite")

OUTCOMES: dict[Outcome, str] = {
    "unmatched": "without a certain match",
    "elsewhere": "with a DOI registered elsewhere",
    "doi-doubtful": "whose DOI is in doubt",
    "unavailable": "without an answer",
}
"""Why records were left alone."""


def difference(heading: str, enrichment: Enrichment, color: bool) -> str:
    """One record: each field with what is here, what is there, and why; then what else was found."""
    shown = spoken(enrichment.decisions)
    rows = [difference_row(one, color) for one in shown]
    if same := [one.field for one in enrichment.decisions if one.action == "agrees"]:
        rows.append(paint(f"  = {', '.join(same)}: the same", "ignored", color))
    rows += [f"  {visible(found.message)}" for found in enrichment.diagnostics[len(shown) :]]
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
    actions = [one.action for enrichment in enrichments for one in spoken(enrichment.decisions)]
    filled, replaced = (sum(action in of for action in actions) for of in (FILLING, REPLACING))
    done = "would be" if only_shown else ""
    parts = [f"{counted(len(enrichments), 'record')} looked up", f"{matched} matched"]
    parts.append(" ".join(filter(None, (counted(filled, "field"), done, "filled"))))
    if replaced:
        parts.append(" ".join(filter(None, (str(replaced), done, "overwritten"))))
    return f"{source}: {', '.join(parts)}{left_alone(enrichments)}"


def left_alone(enrichments: Iterable[Enrichment]) -> str:
    """ "; 3 left alone: 2 without a certain match, 1 with a DOI registered elsewhere"."""
    outcomes: list[Outcome] = [one.outcome for one in enrichments if one.outcome != "matched"]
    parts = [f"{count} {words}" for name, words in OUTCOMES.items() if (count := outcomes.count(name))]
    return f"; {len(outcomes)} left alone: {', '.join(parts)}" if parts else ""


def counted(count: int, what: str) -> str:
    """ "1 record", "2 records"."""
    return f"{count} {what}{'' if count == 1 else 's'}"
