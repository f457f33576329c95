"""Which of BibTeX's 14 standard types a work is (btxdoc, section 3.1), and what that leaves unsaid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.writers.bib_entry import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.work import Work


KINDS: dict[str, Kind] = {
    "article-journal": Kind("article"),
    "article-magazine": Kind("article", says=False),
    "article-newspaper": Kind("article", says=False),
    "review": Kind("article", says=False),
    "review-book": Kind("article", says=False),
    "chapter": Kind("incollection", genre="type"),
    "entry": Kind("incollection", says=False, genre="type"),
    "entry-dictionary": Kind("incollection", says=False, genre="type"),
    "entry-encyclopedia": Kind("incollection", says=False, genre="type"),
    "article": Kind("misc", word="Preprint", genre="note"),
    "dataset": Kind("misc", word="Dataset", genre="note"),
    "document": Kind("misc", genre="note"),
    "figure": Kind("misc", word="Figure", genre="note"),
    "graphic": Kind("misc", word="Graphic work", genre="note"),
    "manuscript": Kind("misc", word="Manuscript", genre="note"),
    "map": Kind("misc", word="Map", genre="note"),
    "motion_picture": Kind("misc", word="Motion picture", genre="note"),
    "musical_score": Kind("misc", word="Musical score", genre="note"),
    "pamphlet": Kind("misc", word="Pamphlet", genre="note"),
    "performance": Kind("misc", word="Performance", genre="note"),
    "post-weblog": Kind("misc", word="Blog post", genre="note"),
    "software": Kind("misc", word="Software", genre="note"),
    "song": Kind("misc", word="Audio recording", genre="note"),
    "standard": Kind("misc", word="Standard", genre="note"),
    "webpage": Kind("misc", word="Web page", genre="note"),
}
"""CSL type -> kind, where nothing else decides; types that are not here are `misc` and a loss."""

PROCEEDINGS = regex(r"\b(?:proceedings|proc\.|konferenzband|actes|atti|actas)(?!\w)", re.IGNORECASE)  # "Proceedings"
DOCTORAL = regex(
    r"\b(?:ph\.? ?d\b|doctor|d\.?phil|eng\.?d\b|habilitation|doktor|proefschrift)", re.IGNORECASE
)  # "PhD thesis", "Ph.D.", "Doctoral Thesis", "DPhil", "EngD thesis"; "Dissertation" is one if it is not a master's
MASTER = regex(
    r"\b(?:master|m\.?sc|m\.?a\b|m\.?phil|magist|licent|bachelor|b\.?sc|b\.?a\b|diplom|undergraduate|kandidat|candidat)",
    re.IGNORECASE,
)  # "Master's Thesis", "MSc", "Licentiate thesis"; the type field says which


def kind_of(work: Work) -> Kind:
    """The entry type of a work, by its CSL type and by what is known of it."""
    decide = DECIDED.get(work.type)
    return decide(work) if decide else KINDS.get(work.type) or Kind("misc", says=False, genre="note")


def _book(work: Work) -> Kind:
    if _is_special_issue(work):
        return Kind("misc", says=False, genre="note")
    named = PROCEEDINGS.search(f"{work.genre or ''} {work.title or ''}")
    return Kind("proceedings" if named and work.editor and not work.author else "book")


def _is_special_issue(work: Work) -> bool:
    return "special issue" in (work.genre or "").lower()


def _paper(work: Work) -> Kind:
    """Without a host there is no `inproceedings`: BibTeX would warn of an empty booktitle."""
    if work.container_title:
        return Kind("inproceedings")
    return Kind("misc", word="" if work.event_title else "Conference paper", genre="note")


def _speech(work: Work) -> Kind:
    return Kind("misc", word="" if work.event_title else "Speech", genre="how" if work.event_title else "note")


def _patent(work: Work) -> Kind:
    return Kind("misc", word="" if work.number else "Patent", genre="note")


def _report(work: Work) -> Kind:
    if work.publisher or work.authority:
        return Kind("techreport", genre="type")
    return Kind("misc", word="Report", genre="note")


def _thesis(work: Work) -> Kind:
    """Styles print "PhD thesis" or "Master's thesis" unless `type` says otherwise, which it does for other words."""
    genre = work.genre or ""
    name = "mastersthesis" if MASTER.search(genre) and not DOCTORAL.search(genre) else "phdthesis"
    return Kind(name, genre="said" if genre == PRINTED[name] else "type")


PRINTED: dict[str, str] = {"phdthesis": "PhD thesis", "mastersthesis": "Master's thesis"}

DECIDED: dict[str, Callable[[Work], Kind]] = {
    "book": _book,
    "paper-conference": _paper,
    "speech": _speech,
    "patent": _patent,
    "report": _report,
    "thesis": _thesis,
}
"""CSL type -> what decides, where more than the type does."""
