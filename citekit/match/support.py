"""From evidence to an answer: what contradicts, and whether enough agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from citekit.match.titles import telling
from citekit.normalize.folding import same_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.match.thresholds import Thresholds
    from citekit.match.verdict import Evidence

WEIGHTS: dict[str, tuple[float, float]] = {
    "people": (1.0, 0.5), "year": (1.0, 0.5), "container": (1.0, 0.5), "volume": (1.0, 0.0), "issue": (0.5, 0.0),
    "page": (1.5, 0.0), "publisher": (0.5, 0.0), "doi": (3.0, 0.0),
}  # fmt: skip
"""Field -> its support where it agrees, and where it is near. One where most neighbours differ counts one; a first page
more, since few works share it; an issue less, since small numbers agree by chance; a DOI is a claim of the page
which a title that agrees bears out. Rough on purpose: what decides is that nothing contradicts."""

REFUTING = frozenset({"title", "people", "year", "container", "volume", "issue", "page", "edition"})
"""Fields that differ between neighbours: where one of them differs, it is not certainly the same work."""
SEVERAL = 0.5
"""More support from several people than from one, who writes more than one such work."""

Answer = tuple[Literal["same", "different", "unknown"], tuple["Evidence", ...], str]


def answer(evidence: tuple[Evidence, ...], thresholds: Thresholds) -> Answer:
    """The answer, the evidence, and the reason in words."""
    if veto := _first(evidence, "veto"):
        return "different", evidence, f"{veto.name}: {veto.reason}"
    found = {one.name: one for one in evidence}
    against = [one for one in evidence if one.verdict == "disagrees" and _refutes(one.name, found)]
    if against or found["title"].verdict == "silent":
        wrong = against[0] if against else found["title"]
        return "different" if _is_clear(against, found) else "unknown", evidence, f"{wrong.name}: {wrong.reason}"
    support, wanted = _support(evidence), _wanted(evidence, thresholds)
    told = f"support {support:g} of {wanted:g}: {_agreeing(evidence)}"
    return "same" if support >= wanted and _is_identified(found) else "unknown", evidence, told


def _first(evidence: Iterable[Evidence], verdict: str) -> Evidence | None:
    return next((one for one in evidence if one.verdict == verdict), None)


def _is_clear(against: list[Evidence], found: dict[str, Evidence]) -> bool:
    """Whether what differs makes two works: several fields, the people, or the title where no page speaks for it."""
    names = {one.name for one in against}
    return len(names) > 1 or "people" in names or ("title" in names and found["page"].verdict != "agrees")


def _refutes(name: str, found: dict[str, Evidence]) -> bool:
    """A difference that counts: an issue's does not where people and page agree, since issues are counted in several
    ways; where nobody is named, it is what tells the front matter of two issues apart."""
    sure = found["page"].verdict == "agrees" and found["people"].verdict in ("agrees", "near")
    return name in REFUTING and not (name == "issue" and sure)


def _support(evidence: Iterable[Evidence]) -> float:
    """The sum of what agrees beside the title."""
    several = any(one.name == "people" and one.verdict == "agrees" and ";" in one.ours for one in evidence)
    weighed = ((WEIGHTS[one.name], one.verdict) for one in evidence if one.name in WEIGHTS)
    shares = (full * (verdict == "agrees") + near * (verdict == "near") for (full, near), verdict in weighed)
    return SEVERAL * several + sum(shares)


def _wanted(evidence: tuple[Evidence, ...], thresholds: Thresholds) -> float:
    """How much must agree: more where the title is near, or says little, or where the year is another."""
    title, year = (next(one for one in evidence if one.name == name) for name in ("title", "year"))
    words = min(telling(title.ours), telling(title.theirs))
    doubts = (title.verdict == "near") + (words < thresholds.telling_words)
    if doubts:
        return thresholds.more_support if doubts == 1 else thresholds.most_support
    return thresholds.other_year if year.verdict == "near" else thresholds.support


def _is_identified(found: dict[str, Evidence]) -> bool:
    """Whether something agrees that is the work's own: its people, its first page, its DOI; a title of stock words, or
    that of the journal, needs more than its people, who may have written another of it."""
    own = {name for name in ("people", "page", "doi") if found[name].verdict in ("agrees", "near")}
    title = found["title"].ours
    stock = telling(title) == 0 or same_text(title, found["container"].ours)
    return bool(own - {"people"} if stock else own)


def _agreeing(evidence: Iterable[Evidence]) -> str:
    return ", ".join(one.name for one in evidence if one.verdict in ("agrees", "near"))
