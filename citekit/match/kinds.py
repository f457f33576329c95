"""Two types of works: the same, compatible, or never one work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.match.verdict import Evidence

if TYPE_CHECKING:
    from citekit.candidate import Candidate
    from citekit.match.verdict import Finding
    from citekit.work import Work

FAMILIES: dict[str, str] = {
    **dict.fromkeys(("article-journal", "article-magazine", "article-newspaper", "review", "review-book"), "article"),
    **dict.fromkeys(("chapter", "entry", "entry-dictionary", "entry-encyclopedia"), "chapter"),
    **dict.fromkeys(("book", "collection"), "book"),
    "paper-conference": "paper",
    "article": "preprint",
    **dict.fromkeys(("thesis", "report", "dataset", "software", "patent", "standard", "webpage", "speech"), ""),
}
"""CSL type -> the family in which two types may be one work; "" for one that stands for itself."""

COMPATIBLE: frozenset[frozenset[str]] = frozenset(
    {frozenset({"paper", "chapter"}), frozenset({"paper", "article"}), frozenset({"report", "book"})}
)
"""Families that a page and a registry may put one work into: proceedings are books to some and journals to others."""

UNTOLD = frozenset({"document", ""})
WHOLES = frozenset({"journal", "journal-issue", "journal-volume", "book-series", "proceedings-series", "component",
                    "peer-review", "grant", "database", "report-series", "standard-series", "book-set"})  # fmt: skip
"""Crossref's words for what is never the work of a page: a whole container, or a part without a citation."""
PREPRINTS = frozenset({"posted-content", "preprint"})


def judge_kinds(work: Work, candidate: Candidate) -> Evidence:
    """Whether both may be one work by their types."""
    ours, theirs = work.type, candidate.kind or candidate.work.type
    finding, reason = _compare(work, candidate)
    return Evidence("type", finding, ours, theirs, reason)


def _compare(work: Work, candidate: Candidate) -> tuple[Finding, str]:
    if candidate.kind in WHOLES:
        return "veto", "no work of its own"
    mine, their = _family(work.type), "preprint" if candidate.kind in PREPRINTS else _family(candidate.work.type)
    if work.type in UNTOLD or (candidate.work.type in UNTOLD and their != "preprint") or _is_loosely_an_article(work):
        return "silent", "one side does not tell"
    if mine == their:
        return "agrees", "the same kind"
    if "preprint" in (mine, their):
        return "veto", "a preprint and a published work"
    near = frozenset({mine, their}) in COMPATIBLE
    return ("near", "two names for one kind") if near else ("veto", "another kind of work")


def _is_loosely_an_article(work: Work) -> bool:
    """CSL's "article" is a preprint; one with a place in a journal is what hand-made files call an article."""
    return work.type == "article" and bool(work.container_title and (work.volume or work.issue or work.page))


def _family(kind: str) -> str:
    return FAMILIES.get(kind) or kind
