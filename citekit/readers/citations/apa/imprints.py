"""What stands behind the title of a whole in APA: brackets with its number, edition or series, and the publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.apa.hosts import DETAILS, find_details
from citekit.readers.citations.parts.imprint import cut_series_head, looks_like_publisher, take_publisher, take_series
from citekit.readers.citations.parts.people import read_natural
from citekit.readers.citations.stretch import closing, sentences, skip_marks
from citekit.readers.citations.words import NUMBER, alternatives

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

# "Moths (Technical Report No. 12). Publisher"
NUMBERED = regex(
    rf"(?<![.?!\s])\s\((?P<name>[^();]{{3,80}}?),?\s{alternatives(NUMBER)}\s?(?P<number>[\w./-]{{1,20}})\)(?=[.,]\s|\.?$)"
)
AFTER_WORD = regex(r"[^.?!\s]\s")  # "Rain (2nd ed.)."; never "Rain. (2 ed.) Publisher"
IMPRINT_MARK = regex(r"[.?!]\s+\((?=[^()]{2,200}[;)])")  # "Rain. (Wet Books; Vol. 2)"


def read_numbered(cut: Stretch) -> bool:
    """A report's kind and number, or a series, in brackets behind the title: "(Technical Report No. 12). Publisher"."""
    found = NUMBERED.search(cut.text, cut.start, cut.end)
    if found is None or found.start() == cut.start:
        return False
    named = known_type(found["name"]) != ""
    cut.take("work_type" if named else "collection_title", *found.span("name"))
    cut.take("number" if named else "collection_number", *found.span("number"))
    _take_around(cut, found)
    return True


def read_detailed(cut: Stretch) -> bool:
    """A whole's edition or volume right behind its title: "Rain (2nd ed., Vol. 3). Publisher"."""
    found = find_details(cut)
    if found is None or found["page"] or not AFTER_WORD.match(cut.text, found.start() - 2):
        return False
    if not cut.text.startswith(".", found.end()):
        return False
    cut.groups(found)
    _take_around(cut, found)
    return True


# "Rain (J. Ray, Trans.; 2nd ed.). Fen Press"
TRANSLATED = regex(
    r"(?<![.?!\s])\s\((?P<names>[^();]{4,120}),\sTrans\.(?:;\s(?P<edition>[\w.ª]{1,8})\sed\.)?\)(?=\.\s|\.?$)"
)


def read_translated(cut: Stretch) -> bool:
    """A whole's translators right behind its title."""
    found = TRANSLATED.search(cut.text, cut.start, cut.end)
    if found is None or not read_natural(cut, *found.span("names"), "translator"):
        return False
    if found["edition"]:
        cut.take("edition", *found.span("edition"))
    _take_around(cut, found)
    return True


def _take_around(cut: Stretch, found: re.Match[str]) -> None:
    """The title before brackets, and the publisher behind them."""
    cut.rest("title", end=found.start())
    cut.start = found.end()
    cut_series_head(cut)  # "Rain (2nd ed.). (Wet Books; No. 2). Fen Press"
    if cut.start < cut.end:
        take_publisher(cut, cut.start, cut.end)


def read_bracketed(cut: Stretch) -> bool:
    """ "Title. (2 ed.) (Series; Vol. 2). Publisher", or the publisher before them: "Publisher. (Series; No. 2)."."""
    bracket = _bracket_after_title(cut)
    if bracket is None:
        return False
    begin, cut.start = cut.start, bracket
    while _bracket(cut):
        pass
    if cut.start < cut.end and cut.text[cut.start : cut.end].strip(" ."):
        cut.rest("title", begin, bracket)
        take_publisher(cut, cut.start, cut.end)
        return True
    places = sentences(cut.text, begin, bracket)
    if places and looks_like_publisher(cut.text[places[-1] : bracket]):
        cut.rest("title", begin, places[-1])
        take_publisher(cut, places[-1], bracket)
    else:
        cut.rest("title", begin, bracket)
    return True


def _bracket_after_title(cut: Stretch) -> int | None:
    """Where ". (2 ed.)" or ". (Series; Vol. 2). " begins behind the title."""
    found = IMPRINT_MARK.search(cut.text, cut.start, cut.end)
    return found.start() + 1 if found else None


def _bracket(cut: Stretch) -> bool:
    """One bracket behind a title: edition, volume, pages, or the series."""
    at = skip_marks(cut.text, cut.start, cut.end)
    details = DETAILS.match(cut.text, at, cut.end)
    if details and any(details.groups()):
        cut.groups(details)
        cut.start = details.end()
        return True
    end = closing(cut.text, at, cut.end) if cut.text[at : at + 1] == "(" else None
    if end is None:
        return False
    inside = cut.text[at + 1 : end - 1]
    if ";" not in inside and known_type(inside) == "thesis":  # "On stones. (Doctoral dissertation). Umeå University"
        cut.take("work_type", at + 1, end - 1)
    else:
        take_series(cut, at + 1, end - 1)
    cut.start = end
    return True
