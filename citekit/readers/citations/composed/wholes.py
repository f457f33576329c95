"""Wholes: books, theses, reports, preprints, data and pages, whose title is all that their other pieces leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.composed.parts import read_editors
from citekit.readers.citations.composed.tails import cut_tails
from citekit.readers.citations.composed.titles import is_name, take_title
from citekit.readers.citations.parts.theses import THESIS
from citekit.readers.citations.words import PREPRINT_SERVERS

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

# ". Report 12/2016", ", Working Paper no. 3", " [Data set]", ". Preprint"
KIND = regex(
    r"[.,?!”\"’]?\s[\[(]?(?P<kind>(?:[A-Z][a-z]+\s)?(?:[Rr]eport|[Pp]aper|[Pp]reprint|[Dd]ata\s?set|[Dd]atensatz))[\])]?"
    r"(?:,?\s(?:[Nn]o\.?\s|[Nn]r\.?\s)?(?P<number>[A-Z]{0,3}-?\d[\w/-]{0,11}))?[\s.,;]*$"
)
NUMBERED = regex(r"[.,]\s(?:[Nn]o\.|[Nn]r\.)\s(?P<number>\d[\w/-]{0,11})[\s.,]*$")  # ", no. 3376"
DEGREE = regex(
    rf"[.,?!]?\s[\[(]?(?P<degree>{THESIS.pattern.replace('?P<qualification>', '?:')}|MSc\s[Tt]hesis)[\])]?"
    r"(?:[.,;:]\s?(?P<school>[^\W\d_a-z][^.;()]{3,100}?))?[\s.,)]*$"
)
MADE = regex(r"[.,]\s(?P<role>[Tt]ranslated|[Ee]dited)\sby\s(?P<names>[^.,:]{4,100})[\s.,]*$")
SERVER = regex(rf"[.,?!”\"’]?\s(?:Preprint[.,]?\s(?:at\s)?)?(?P<server>{'|'.join(sorted(PREPRINT_SERVERS))})[\s.,]*$")
AT = regex(r"[.,?!]\sPreprint(?:\sat)?[\s.,]*$")


def read_whole(cut: Stretch, mark: str) -> bool:
    """A whole work that says where it appeared, or whose title stands alone before an address."""
    del mark
    if not _read_preprint(cut) and not _read_thesis(cut):
        cut_tails(cut)
        _cut_kind(cut)
        cut_tails(cut)
        _cut_maker(cut)
    told = cut.has("publisher", "publisher_place", "doi", "url", "handle", "awarding_institution")
    if not told or cut.has("page", "editor") != cut.has("editor"):
        return False
    return take_title(cut, cut.end)


def _read_preprint(cut: Stretch) -> bool:
    """The server of a preprint."""
    found = SERVER.search(cut.text, max(cut.start, cut.end - 60), cut.end)
    if found is None:
        return False
    cut.take("publisher", *found.span("server"))
    cut.take("csl_type:article", *found.span("server"))
    cut.end = found.start() + (cut.text[found.start()] in "?!")
    cut.tail(AT)
    return True


def _read_thesis(cut: Stretch) -> bool:
    """The kind of a thesis, with its school behind it, or behind its place."""
    parts, end = list(cut.parts), cut.end
    cut_tails(cut)
    found = DEGREE.search(cut.text, max(cut.start - 1, cut.end - 160), cut.end)
    if found is None or not (found["school"] or cut.has("publisher", "url", "handle", "doi")):
        cut.parts[:], cut.end = parts, end
        return False
    cut.take("csl_type:thesis", *found.span("degree"))
    if found["school"] and not cut.has("publisher"):
        cut.take("awarding_institution", *found.span("school"))
    cut.parts[:] = [part._replace(field=SCHOOLED.get(part.field, part.field)) for part in cut.parts]
    cut.end = max(cut.start, found.start() + (cut.text[found.start()] in "?!"))
    return True


SCHOOLED = {"publisher": "awarding_institution"}


def _cut_kind(cut: Stretch) -> None:
    """The kind of a report and its number."""
    found = KIND.search(cut.text, max(cut.start - 1, cut.end - 80), cut.end)
    if found and known_type(found["kind"]):
        cut.take("work_type", *found.span("kind"))
    else:
        found = NUMBERED.search(cut.text, max(cut.start, cut.end - 40), cut.end)
    if found is None:
        return
    if found["number"]:
        cut.take("number", *found.span("number"))
        if not cut.has("work_type"):
            cut.take("csl_type:report", *found.span("number"))
    cut.end = max(cut.start, found.start() + (cut.text[found.start()] in "?!"))


def _cut_maker(cut: Stretch) -> None:
    """Who translated or edited it."""
    found = MADE.search(cut.text, max(cut.start, cut.end - 140), cut.end)
    if found is None or not is_name(found["names"]):
        return
    kept = len(cut.parts)
    if read_editors(cut, *found.span("names")):
        role = "translator" if found["role"].lower() == "translated" else "editor"
        cut.parts[kept:] = [part._replace(field=role) for part in cut.parts[kept:]]
        cut.end = found.start()
