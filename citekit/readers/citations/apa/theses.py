"""A thesis in APA, or another work with its kind in brackets: "Title [Doctoral Thesis, University]. Publisher"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.apa.kinds import take_kind, type_of
from citekit.readers.citations.parts.events import take_event
from citekit.readers.citations.parts.imprint import cut_series_head, take_publisher
from citekit.readers.citations.parts.pieces import cut_pieces
from citekit.readers.citations.parts.venues import is_region
from citekit.readers.citations.stretch import sentences

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch


# " [Doctoral Thesis, Aalborg University]. ", " (Unpublished master's thesis). ", " (Data set). ", " (Tesis doctoral,
# Universidad del Norte). "
KIND = regex(
    r"\s*(?:\[(?P<work_type>[^\[\]]{3,120})\]|(?<![.\s])\s\((?P<round>[^()]*(?:[Tt]hesis|[Dd]issertation"
    r"|[Dd]ata ?set)[^()]{0,100})\)|(?<=[^\s.])\.?\s\((?P<schooled>[^(),]{3,60}(?:\([^(),]{2,40}\))?,\s"
    r"[^(),]{0,60}?\b\w*[Uu]niversi\w*[^()]{0,80})\))"
    r"\s*(?:\.|$)\s*"
)
# ". Unpublished master's thesis, University of Oslo, Oslo, Norway"; a number is no school: ". Mire Centre PhD No. 77"
KINDS = regex(r"(?<=[.?!\])])\s(?P<kind>[^.,()\[\]]{4,40})[,.]\s(?P<school>[^.\d][^.]{3,199}?)[\s.]*$")
THESIS = regex(
    r"(?<=[.?!\])])\s(?P<kind>[^.,()\[\]]{0,40}(?i:thesis|dissertation)),\s(?P<school>[^.\d][^.]{3,199}?)[\s.]*$"
)
KIND_NAME = regex(r"[^,]*(?:, [a-zß-öø-ÿ][^,]*(?=, ))*")  # "Thesis, fully internal" before ", Universiteit …"
# "Soils (Version 2) [Data set].", "Soils (ICPSR 2; Version V1) [Data set].", "Soils (Publication No. 280) [Thesis]."
NUMBERED = regex(
    r"\s\((?:(?P<number>[^();]{2,40});\s)?(?:Version|Ver\.)\s(?P<version>[\w.-]{1,20})\)$"
    r"|\s\((?:\w+\s)?No\.\s(?P<numbered>[^()]{1,40})\)$",
    re.IGNORECASE,
)
# "ProQuest Dissertations Publishing", "Fen Digital Repository": where a thesis lies, which is no publisher
ARCHIVE = regex(
    r"\b(?:ProQuest|UMI|Repository|Archives?|Repositori\w*|Repositório|Archivo|Dépôt|Commons|Dissertations|Theses|Portal|DiVA|DSpace|Database)\b"
)
HOSTED = regex(r"In:?\s+(?=\S)")  # "[Audio podcast episode]. In Wet Hour. Fen Radio"


def read_thesis(cut: Stretch) -> bool:
    """ "Title. [Doctoral Thesis, University]. Publisher"."""
    if _read_plain(cut):
        return True
    found = next((found for found in KIND.finditer(cut.text, cut.start, cut.end) if _name(found)[1]), None)
    if found is None:
        return False
    _take_kind(cut, found)
    _take_title(cut, found.start())
    cut.start = found.end()
    cut_series_head(cut)
    if cut.start < cut.end:
        _take_place(cut, _name(found)[1])
    return True


def _take_title(cut: Stretch, end: int) -> None:
    """The title, and the number or version in brackets behind it."""
    numbered = NUMBERED.search(cut.text, cut.start, end)
    if numbered:
        cut.groups(numbered, {"numbered": "number"})
    cut.rest("title", end=numbered.start() if numbered else end)


def _take_place(cut: Stretch, kind: str) -> None:
    """What stands behind a kind: the event of a talk, the host of an episode, a publisher."""
    if kind == "speech":
        take_event(cut, cut.start, len(cut.text[: cut.end].rstrip(" .,")))
    elif cut.head(HOSTED):
        places = sentences(cut.text, cut.start, cut.end)
        cut.hosted = True
        cut.rest("container_title", end=places[0] if places else cut.end)
        if places:
            take_publisher(cut, places[0], cut.end)
    elif not (cut.has("awarding_institution") and ARCHIVE.search(cut.text, cut.start, cut.end)):
        _take_school(cut)


def _take_school(cut: Stretch) -> None:
    """A publisher, or a school before its town and country: "University of Oslo, Oslo, Norway"."""
    parts = cut_pieces(cut, cut.start)
    if len(parts) > 2 and is_region(cut.text[slice(*parts[-1])]) and ":" not in cut.text[cut.start : cut.end]:
        cut.take("publisher", parts[0][0], parts[-3][1])
        cut.take("publisher_place", parts[-2][0], parts[-1][1])
    else:
        take_publisher(cut, cut.start, cut.end)


def _name(found: re.Match[str]) -> tuple[str, str]:
    """The name of the kind in brackets, without the school or the publisher behind its comma, and its CSL type; "" for
    what is no kind."""
    text = found["work_type"] or found["round"] or found["schooled"]
    name = KIND_NAME.match(text)[0]  # type: ignore[index]
    before, _, last = text.rpartition(", ")
    if not type_of(name) and before and UNIVERSITY.search(last):
        return before, "thesis"  # "[Dissertatie intern onderzoek, promotie, University of Oslo]", in words not known
    return name, type_of(name)


UNIVERSITY = regex(r"\b\w*[Uu]niversit\w*|\bHochschule\b")


def _take_kind(cut: Stretch, found: re.Match[str]) -> None:
    start, end = found.span(found.lastgroup or 0)
    name, kind = _name(found)
    take_kind(cut, start, start + len(name))
    cut.take("awarding_institution" if kind == "thesis" else "publisher", start + len(name) + 2, end)


def _read_plain(cut: Stretch) -> bool:
    """ "Title. Unpublished master's thesis, University of Oslo, Oslo, Norway"."""
    found = THESIS.search(cut.text, cut.start, cut.end) or KINDS.search(cut.text, cut.start, cut.end)
    if found is None or known_type(found["kind"]) != "thesis":
        return False
    cut.take("work_type", *found.span("kind"))
    school, *places = cut_pieces(cut, *found.span("school"))
    cut.take("awarding_institution", *school)
    if places:
        cut.take("publisher_place", places[0][0], places[-1][1])
    cut.rest("title", end=found.start())
    return True
