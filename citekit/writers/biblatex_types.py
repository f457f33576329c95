"""Which of BibLaTeX's entry types a work is (manual, section 2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.writers.bib_entry import Kind
from citekit.writers.bibtex_types import PROCEEDINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.work import Work


KINDS: dict[str, Kind] = {
    "article-journal": Kind("article"),
    "article-magazine": Kind("article"),
    "article-newspaper": Kind("article"),
    "review": Kind("article", says=False),  # @review has no fields in the data model
    "review-book": Kind("article", says=False),
    "entry": Kind("inreference", says=False),
    "entry-dictionary": Kind("inreference", says=False),
    "entry-encyclopedia": Kind("inreference"),
    "report": Kind("report", genre="type"),
    "thesis": Kind("thesis", genre="type"),
    "dataset": Kind("dataset", genre="type"),
    "software": Kind("software", genre="type"),
    "document": Kind("misc", genre="type"),
    "figure": Kind("misc", word="Figure", genre="note"),
    "graphic": Kind("misc", word="Graphic work", genre="note"),
    "manuscript": Kind("unpublished", word="Manuscript", genre="note"),
    "map": Kind("misc", word="Map", genre="note"),
    "motion_picture": Kind("misc", word="Motion picture", genre="note"),
    "musical_score": Kind("misc", word="Musical score", genre="note"),
    "pamphlet": Kind("misc", word="Pamphlet", genre="note"),
    "performance": Kind("misc", word="Performance", genre="note"),
    "song": Kind("misc", word="Audio recording", genre="note"),
    "standard": Kind("misc", word="Standard", genre="note"),
}
"""CSL type -> kind, where nothing else decides; types that are not here are `misc` and a loss."""

SUBTYPES: dict[str, str] = {"article-magazine": "magazine", "article-newspaper": "newspaper"}
"""CSL type -> `entrysubtype`."""

THESES: dict[str, str] = {
    "phd thesis": "phdthesis", "master's thesis": "mathesis", "bachelor's thesis": "bathesis",
    "candidate thesis": "candthesis",
}  # fmt: skip
"""Genre in lower case -> localisation key; all others are printed as they are."""

SPELT = frozenset(("PhD thesis", "Master's thesis", "Bachelor's thesis", "Candidate thesis"))
"""How the keys are read."""


def kind_of(work: Work) -> Kind:
    """The entry type of a work, by its CSL type and by what is known of it."""
    decide = DECIDED.get(work.type)
    return decide(work) if decide else KINDS.get(work.type) or Kind("misc", says=False, genre="type")


def _book(work: Work) -> Kind:
    if work.author or not work.editor:
        return Kind("book")
    if "special issue" in (work.genre or "").lower() and work.container_title:
        return Kind("periodical", genre="said")
    return Kind("proceedings" if PROCEEDINGS.search(f"{work.genre or ''} {work.title or ''}") else "collection")


def _chapter(work: Work) -> Kind:
    """The manual tells a part of a collection, which has editors, from a part of a book."""
    return Kind("incollection" if work.editor else "inbook")


def _paper(work: Work) -> Kind:
    """Without a host it is a manuscript, unless the event tells, or `type`, if that is not taken by the genre."""
    if work.container_title:
        return Kind("inproceedings")
    if work.event_title or work.genre:
        return Kind("unpublished", says=bool(work.event_title), genre="type")
    return Kind("unpublished", word="Conference paper")


def _speech(work: Work) -> Kind:
    """`type` is "Poster", or "Speech" where nothing is said."""
    if not work.genre:
        return Kind("unpublished", word="Speech")
    return Kind("unpublished", says=work.genre.lower() in SPOKEN, genre="type")


SPOKEN = frozenset(("speech", "poster", "presentation", "talk", "lecture", "keynote", "seminar", "abstract"))
"""Words for `type` by which a reader knows that something was said and not written."""


def _patent(work: Work) -> Kind:
    return Kind("patent", genre="type") if work.number else Kind("misc", word="Patent", genre="note")


def _online(work: Work) -> bool:
    return bool(work.url or work.doi or work.arxiv or work.handle)


def _preprint(work: Work) -> Kind:
    return Kind("online" if _online(work) else "misc", word="Preprint", genre="note")


def _webpage(work: Work) -> Kind:
    return Kind("online", genre="note") if _online(work) else Kind("misc", word="Web page", genre="note")


def _post(work: Work) -> Kind:
    return Kind("online" if _online(work) else "misc", word="Blog post", genre="note")


DECIDED: dict[str, Callable[[Work], Kind]] = {
    "article": _preprint,
    "book": _book,
    "chapter": _chapter,
    "paper-conference": _paper,
    "patent": _patent,
    "post-weblog": _post,
    "speech": _speech,
    "webpage": _webpage,
}
"""CSL type -> what decides, where more than the type does."""
