"""What stands in no journal in Author and Standard: host and editors, publisher, pages, series, or an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.events import cut_event
from citekit.readers.citations.parts.full_names import read_full
from citekit.readers.citations.parts.imprint import RANGES, cut_series_tail, take_publisher
from citekit.readers.citations.parts.pieces import EDITION_TAIL
from citekit.readers.citations.slashed.people import people_end
from citekit.readers.citations.stretch import Stretch, find_hint, sentences, skip_marks
from citekit.readers.citations.words import EDITED_BY, EDITION, PAGES, VOLUME, alternatives
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    import re

# "pp. 1080-1096", "p. 1-10", "240 p"
PAGES_TAIL = regex(rf"[\s.,]+{alternatives(PAGES)}\s?(?P<page>{RANGES})[\s.]*$")
# "p. 310-315 8801234", "IEEE, 2019. 8801234", behind pages or the year
ARTICLE_TAIL = regex(
    rf"(?:(?:[\s.,]+{alternatives(PAGES)}\s?(?P<page>{RANGES}))|(?<=[ ,][12]\d\d\d\.)),?\s+"
    r"(?P<article_number>[A-Za-z]{0,6}\d[\dA-Za-z._/-]{2,30}?)[\s.]*$"
)
COUNT_TAIL = regex(rf"[\s.,]*(?<!\d)(?P<number_of_pages>\d{{1,5}})\s?(?:{alternatives(PAGES)}|p)[\s.]*$")  # "240 p."
IMPRINT = regex(
    rf",\s+(?P<issued>(?:(?:\d{{1,2}} )?[A-Z][a-z]{{2,11}} )?{YEAR})[\s.]*$"
)  # "Technical University of Denmark, 2012."
YEAR_ALONE = regex(rf"(?:(?<=[\s.])|[\s.]+)(?P<issued>{YEAR})[\s.]*$")  # "Title. 2019. Paper presented at …"
EDITED = regex(rf"\.\s+(?i:{alternatives(EDITED_BY)})\s*/\s+")  # "Host. editor / A B ; C D. Publisher, 2020."
VOLUME_HEAD = regex(
    rf"\s*{alternatives(VOLUME)}\s?(?P<volume>(?=\S*\d)\S{{1,20}}?)(?:\.?\s+(?=\S))"
)  # "Vol. 30 NIPS Foundation, 2017"
EDITION_HEAD = regex(
    rf"\s*(?P<edition>\d{{1,2}}\w{{0,3}}\.?)\s?{alternatives(EDITION)}\s+(?=\S)"
)  # "2nd ed. London : …"
VOLUME_TAIL = regex(rf"[.,]?\s+{alternatives(VOLUME)}\s?(?P<volume>(?=\S*\d)\S{{1,20}}?)\.?\s*$")  # "Host. Vol. 1"
KIND = regex(r"\s*\[(?P<work_type>[^\[\]]{3,80})\][\s.]*$")  # "Title. [Doctoral Thesis]."


def read_book(cut: Stretch, *, titled: bool) -> None:
    """What stands in no journal: "Host. editor / A B. Vol. 2 Place : Publisher, 2020. pp. 1-10 (Series; Vol. 1)."."""
    counted = cut.tail(COUNT_TAIL)
    if cut_event(cut) is not None:
        cut.tail(YEAR_ALONE)
        if not titled:
            cut.rest("title")
        return
    cut_series_tail(cut)
    paged = cut.tail(PAGES_TAIL) or cut.tail(ARTICLE_TAIL)
    counted = counted or cut.tail(COUNT_TAIL)
    dated = cut.tail(IMPRINT) or cut.tail(YEAR_ALONE)
    edited = cut.last(EDITED)
    if edited:
        _read_edited(cut, edited, titled)
    else:
        _read_imprint(cut, bool(dated), titled, hosted=paged is not None or not counted)


def _read_edited(cut: Stretch, edited: re.Match[str], titled: bool) -> None:
    """ "Host. editor / A B ; C D. Vol. 30 Place : Publisher"."""
    end = people_end(Stretch(cut.text, edited.end(), cut.end)) or cut.end
    read_full(cut, edited.end(), end, "editor")
    imprint = Stretch(cut.text, end, cut.end)
    imprint.head(EDITION_HEAD)
    imprint.head(VOLUME_HEAD)
    cut.parts += imprint.parts
    take_publisher(cut, imprint.start, cut.end)
    cut.end = edited.start() + 1
    _read_names(cut, titled)


def _read_imprint(cut: Stretch, dated: bool, titled: bool, hosted: bool) -> None:
    """The imprint is the last sentence; before it the host, if pages say that there is one, or the edition."""
    if titled and cut.head(EDITION_HEAD):  # "Rain. / Lind, Karin. 2. ed. Fen Press, 2013": no host begins so
        hosted = False
    places = _sentences(cut)
    if not places:
        _read_sentence(cut, dated, titled, hosted)
        return
    imprint = Stretch(cut.text, places[-1], cut.end)
    imprint.head(VOLUME_HEAD)
    cut.parts += imprint.parts
    _take_imprint(cut, imprint.start, cut.end)
    cut.end = places[-1]
    if hosted and (titled or (len(places) > 1 and not _asks(cut, places[-2]))):
        _read_names(cut, titled)
        return
    _cut_edition(cut)
    if not titled:
        _cut_kind(cut)
    cut.rest("container_title" if titled else "title")


def _asks(cut: Stretch, at: int) -> bool:
    """Whether a question is all that parts title and host, and no pages show one: "Do kettles boil? Laws of tea"."""
    return cut.text[:at].rstrip()[-1] in "?!" and not cut.has("page", "article_number", "collection_title")


def _sentences(cut: Stretch) -> list[int]:
    """Where sentences begin; a subtitle behind a question goes on in small letters: "Rain? evidence from two fens"."""
    places = sentences(cut.text, cut.start, cut.end)
    return [at for at in places if not (cut.text[at].islower() and cut.text[:at].rstrip()[-1] in "?!")]


def _read_sentence(cut: Stretch, dated: bool, titled: bool, hosted: bool) -> None:
    """A sentence alone: the title, or, where that has been read, the publisher or the host."""
    if not titled:
        cut.rest("title")
    elif dated or not hosted:
        _take_imprint(cut, cut.start, cut.end)
    else:
        cut.rest("container_title")


def _take_imprint(cut: Stretch, start: int, end: int) -> None:
    """Publisher and place, or a city alone, as a thesis without a publisher has it: "Wien, 2024. 188 S."."""
    start = skip_marks(cut.text, start, end)
    if is_city(cut.text[start:end].rstrip(" .,")):
        cut.rest("publisher_place", start, end)
    else:
        take_publisher(cut, start, end)


def _cut_edition(cut: Stretch) -> None:
    while cut.end > cut.start and cut.text[cut.end - 1] == " ":
        cut.end -= 1
    found = EDITION_TAIL.search(cut.text, max(cut.start, cut.end - 40), cut.end)
    if found:
        cut.groups(found)
        cut.end = found.start() + 1


def _cut_kind(cut: Stretch) -> None:
    found = KIND.search(cut.text, max(cut.start, cut.end - 100), cut.end)
    if found and known_type(found["work_type"]):
        cut.groups(found)
        cut.end = found.start()


def _read_names(cut: Stretch, titled: bool) -> None:
    """ "Title. Host" (Author), or the host alone (Standard), where the title has been read."""
    _cut_edition(cut)
    volume = VOLUME_TAIL.search(cut.text, max(cut.start, cut.end - 40), cut.end)
    if volume:
        cut.groups(volume)
        cut.end = volume.start()
    cut.hosted = True
    if titled:
        cut.rest("container_title")
        return
    hint = find_hint(cut, cut.start, cut.end) or _behind_two_marks(cut)
    places = _sentences(cut)
    at = hint[0] if hint and hint[0] > cut.start else (places[-1] if places else None)
    cut.rest("title", end=at)
    if at is not None:
        cut.rest("container_title", at)


def _behind_two_marks(cut: Stretch) -> tuple[int, int] | None:
    """The host behind the stop that Pure adds to a title with a mark of its own: "What crisis?. Essays for W. Lee"."""
    found = TWO_MARKS.search(cut.text, cut.start, cut.end)
    return (found.end(), cut.end) if found else None


TWO_MARKS = regex(r"[?!]\.\s+(?=[^\W\da-z_])")
