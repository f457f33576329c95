"""What each field says of two works being the same: all the evidence there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.match.containers import judge_containers
from citekit.match.kinds import FAMILIES, judge_kinds
from citekit.match.numbers import judge_months, judge_numbers, judge_places, judge_years
from citekit.match.people import judge_people
from citekit.match.title_words import title_words
from citekit.match.titles import judge_titles
from citekit.match.verdict import Evidence
from citekit.match.words import FIRST_MARKS, MARKS
from citekit.normalize.folding import words

if TYPE_CHECKING:
    from citekit.candidate import Candidate
    from citekit.work import Work


def gather(work: Work, candidate: Candidate) -> tuple[Evidence, ...]:
    """The evidence of every field, in the order in which it is told."""
    theirs = candidate.work
    titles = [title for title in (work.title, work.translated_title) if title]
    return (
        judge_titles(titles, candidate.titles or filter(None, (theirs.title,))),
        judge_people(work, theirs),
        judge_years(work, candidate),
        judge_months(work, candidate),
        judge_containers(work, candidate),
        judge_numbers("volume", work.volume, theirs.volume),
        judge_numbers("issue", work.issue, theirs.issue),
        judge_places(work, theirs),
        judge_publishers(work, theirs),
        judge_numbers("edition", work.edition, theirs.edition),
        judge_kinds(work, candidate),
        judge_notice(work, candidate),
        judge_dois(work, candidate),
    )


def judge_publishers(work: Work, theirs: Work) -> Evidence:
    """Whether one publisher's name is in the other's: "Wiley", "John Wiley & Sons"; a difference says nothing, and
    neither does the publisher of all that a journal brings."""
    if work.container_title or work.type in PARTS:
        return Evidence("publisher", "silent", "", "", "asked of works that stand for themselves only")
    mine, their = set(words(work.publisher or "")), set(words(theirs.publisher or ""))
    same = bool(mine - COMPANY and their - COMPANY and (mine - COMPANY <= their or their - COMPANY <= mine))
    return Evidence("publisher", "agrees" if same else "silent", work.publisher or "", theirs.publisher or "",
                    "the same" if same else "not told, or a name of the same house")  # fmt: skip


PARTS = frozenset(kind for kind, family in FAMILIES.items() if family in ("article", "chapter", "paper"))
"""Types of works that stand in others."""
COMPANY = frozenset({
    "and", "of", "the", "press", "publishing", "publishers", "verlag", "bv", "llc", "ltd", "inc", "gmbh", "co",
    "sons", "ag", "group", "media", "business", "science", "university",
})  # fmt: skip
"""Words that many publishers have in their names."""


def judge_notice(work: Work, candidate: Candidate) -> Evidence:
    """A notice about another work (an erratum, a retraction) is never that work, whatever its title."""
    about = next((relation for relation in candidate.relations if relation.kind in NOTICES), None)
    if about is None or candidate.identifier in (work.doi, *work.other_doi) or _is_notice(work.title or ""):
        return Evidence("notice", "silent")
    return Evidence("notice", "veto", "", about.kind, f"a notice about {about.target or 'another work'}")


def _is_notice(title: str) -> bool:
    """Whether a title is that of a notice itself: "Correction: Tidal gates", "Reply to …"."""
    first = " ".join(title_words(title)[:1])
    return first in MARKS or first in FIRST_MARKS or first in ("editorial", "book")


NOTICES = frozenset({"is-update-of", "review-of", "comment-on", "reply-to"})


def judge_dois(work: Work, candidate: Candidate) -> Evidence:
    """The DOI that a page states; a work may have several, so another one says nothing."""
    mine = {doi.lower() for doi in (work.doi, *work.other_doi) if doi}
    same = candidate.identifier.lower() in mine
    return Evidence("doi", "agrees" if same else "silent", ", ".join(sorted(mine)), candidate.identifier,
                    "the same" if same else "not told, or another of the same work")  # fmt: skip
