"""Author and Standard, the two styles of Pure with a slash between title and people.

Author: "Wang, Xiao ; Tian, Chi. / Title. In: Journal. 2023 ; Vol. 12, No. 3. pp. 1-10."
Standard: "Title. / Wang, Xiao; Tian, Chi. In: Journal, Vol. 12, No. 3, 1049, 03.2023, p. 1-10."
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from citekit.normalize.work_types import parse_work_type
from citekit.patterns import regex
from citekit.readers.citations.imprint import (
    RANGES,
    STATUS_HEAD,
    STATUS_TAIL,
    cut_event,
    cut_links,
    cut_series_tail,
    take_publisher,
)
from citekit.readers.citations.people import read_full
from citekit.readers.citations.stretch import Stretch, find_hint, sentences
from citekit.readers.citations.words import EDITED_BY, EDITION, IN, NUMBER, PAGES, VOLUME, alternatives

if TYPE_CHECKING:
    import re

SLASH = regex(r"[.?!\s]\s?/\s+(?=\S)")  # "Huang, Fa Peng. / Model-dependent …", "Title? / Wang, Xiao"
SLASHES = 6
"""So many slashes of a title are tried as the one before its people."""
IN_JOURNAL = regex(rf"(?:^|(?<=[\s.?!)]))(?:{alternatives(IN)}):\s+")  # "In: Journal of Cosmology"
YEAR = r"(?:1[4-9]|20)\d\d"
# "Journal. 2023 ; Vol. 12, No. 3. pp. 1-10", "Journal. 2024"
AUTHOR_NUMBERS = regex(
    rf"\.\s+(?P<issued>{YEAR})(?:\s*;\s*(?:{alternatives(VOLUME)}\s?(?P<volume>[^,;]{{1,30}}?))?,?\s*"
    rf"(?:{alternatives(NUMBER)}\s?(?P<issue>[^,;]{{1,30}}?))?)?"
    rf"(?:\.\s+{alternatives(PAGES)}\s?(?P<page>{RANGES}))?[\s.]*$"
)
PIECE = regex(r",\s+")
VOLUME_PIECE = regex(rf"{alternatives(VOLUME)}\s?(?P<volume>.{{1,40}})")  # "Vol. 2023"
NUMBER_PIECE = regex(rf"{alternatives(NUMBER)}\s?(?P<issue>.{{1,40}})")  # "No. 7"
PAGE_PIECE = regex(rf"{alternatives(PAGES)}\s?(?P<page>.{{1,60}})")  # "p. 211-215"
DATE_PIECE = regex(rf"(?P<issued>(?:\d{{1,2}}\.)?(?:\d{{1,2}}\.)?{YEAR}|{YEAR})")  # "01.05.2016", "07.2023", "2016"
WORD_DATE = regex(rf"(?P<issued>\d{{1,2}} \w{{3,12}} {YEAR}|\w{{3,12}} {YEAR})")  # "1 May 2016"
ARTICLE_PIECE = regex(r"(?P<article_number>(?=\S*\d)\S{1,40})")  # "JCAP07(2023)006"
# "pp. 1080-1096", "p. 1-10", "240 p"
PAGES_TAIL = regex(rf"[\s.,]+{alternatives(PAGES)}\s?(?P<page>{RANGES})[\s.]*$")
COUNT_TAIL = regex(rf"[\s.,]*(?<!\d)(?P<number_of_pages>\d{{1,5}})\s?(?:{alternatives(PAGES)}|p)[\s.]*$")
IMPRINT = regex(rf",\s+(?P<issued>{YEAR})[\s.]*$")  # "Technical University of Denmark, 2012."
YEAR_ALONE = regex(rf"(?:(?<=[\s.])|[\s.]+)(?P<issued>{YEAR})[\s.]*$")  # "Title. 2019. Paper presented at …"
EDITED = regex(rf"\.\s+{alternatives(EDITED_BY)}\s*/\s+")  # "Host. editor / A B ; C D. Publisher, 2020."
VOLUME_HEAD = regex(
    rf"\s*{alternatives(VOLUME)}\s?(?P<volume>(?=\S*\d)\S{{1,20}}?)(?:\.?\s+(?=\S))"
)  # "Vol. 30 NIPS Foundation, 2017"
EDITION_HEAD = regex(
    rf"\s*(?P<edition>\d{{1,2}}\w{{0,3}}\.?)\s?{alternatives(EDITION)}\s+(?=\S)"
)  # "2nd ed. London : …"
VOLUME_TAIL = regex(rf"[.,]?\s+{alternatives(VOLUME)}\s?(?P<volume>(?=\S*\d)\S{{1,20}}?)\.?$")  # "Host. Vol. 1"
EDITION_TAIL = regex(rf"[.,]?\s+(?P<edition>\d{{1,2}}\w{{0,3}}\.?)\s?{alternatives(EDITION)}\s*$")  # "Title. 2nd ed."


def read_author(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in Pure's style Author; None for any other text."""
    slash = SLASH.search(text)
    if slash is None:
        return None
    cut = Stretch(text, slash.end(), hints=hints)
    if not (";" in text[: slash.start()] or "," in text[: slash.start()]):
        return None
    if not read_full(cut, 0, slash.start() + 1):
        return None
    return _finish(cut)


def _finish(cut: Stretch) -> Stretch | None:
    cut_links(cut)
    cut.tail(STATUS_TAIL)
    journal = cut.last(IN_JOURNAL)
    if journal:
        cut.rest("title", end=journal.start())
        cut.start = journal.end()
        _read_author_journal(cut)
    else:
        _read_book(cut, titled=False)
    fields = {part.field for part in cut.parts}
    return cut if "title" in fields and fields & EVIDENCE else None


EVIDENCE = frozenset({"issued", "container_title", "publisher", "event_title", "status"})


def _read_author_journal(cut: Stretch) -> None:
    """ "Journal. 2023 ; Vol. 2023, No. 7. pp. 1-10"."""
    cut.tail(AUTHOR_NUMBERS)
    cut.rest("container_title")


def _read_standard_journal(cut: Stretch) -> None:
    """ "Journal, Vol. 12, No. 3, 1049, 03.2023, p. 1-10": pieces from the end, as long as they are numbers."""
    pieces = _pieces(cut)
    while len(pieces) > 1 and _take_piece(cut, *pieces[-1]):
        pieces.pop()
    cut.rest("container_title", end=pieces[-1][1])


def _pieces(cut: Stretch) -> list[tuple[int, int]]:
    begin, pieces = cut.start, []
    end = cut.end
    while end > begin and cut.text[end - 1] in " .":
        end -= 1
    for found in PIECE.finditer(cut.text, begin, end):
        pieces.append((begin, found.start()))
        begin = found.end()
    return [*pieces, (begin, end)]


def _take_piece(cut: Stretch, start: int, end: int) -> bool:
    for pattern in (VOLUME_PIECE, NUMBER_PIECE, PAGE_PIECE, DATE_PIECE, WORD_DATE, ARTICLE_PIECE):
        if found := pattern.fullmatch(cut.text, start, end):
            dated = pattern is DATE_PIECE or pattern is WORD_DATE
            if dated and any(part.field == "issued" for part in cut.parts):
                continue
            cut.groups(found)
            return True
    return False


def read_standard(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in Pure's style Standard; None for any other text."""
    for slash in islice(SLASH.finditer(text), SLASHES):
        cut = Stretch(text, slash.end(), hints=hints)
        end = _people_end(cut)
        if end is None or not read_full(cut, slash.end(), end):
            continue
        cut.rest("title", 0, slash.start() + (text[slash.start()] in ".?!"))
        cut.start = end
        return _finish_standard(cut)
    return None


def read_unplaced(text: str) -> Stretch | None:
    """What Pure's style Standard has of a work of which no more is known: "Title. / Lind, Karin; Moe, Ann"."""
    slash = SLASH.search(text)
    if slash is None or not PEOPLE_ALONE.fullmatch(text, slash.end()):
        return None
    cut = Stretch(text, slash.end())
    cut.rest("title", 0, slash.start() + (text[slash.start()] in ".?!"))
    return cut if read_full(cut, slash.end(), len(text)) else None


TURNED = r"[^\W\d_][^,;/()]{0,50}, (?:[^\W\d_a-zß-öø-ÿ][^\s,;.()]{0,30}\.?\s?){1,4}(?:\([^()]{2,30}\))?"
PEOPLE_ALONE = regex(rf"{TURNED}(?:\s?; ?{TURNED}){{1,60}}(?: et al)?[\s.]*")  # two at least: "Lind, Karin; Moe, Ann"


def _finish_standard(cut: Stretch) -> Stretch | None:
    cut_links(cut)
    while cut.start < cut.end and cut.text[cut.start] in " .":
        cut.start += 1
    cut.head(STATUS_HEAD)
    cut.tail(STATUS_TAIL)
    journal = IN_JOURNAL.match(cut.text, cut.start, cut.end)
    if journal:
        cut.start = journal.end()
        _read_standard_journal(cut)
    elif cut.start < cut.end:
        _read_book(cut, titled=True)
    fields = {part.field for part in cut.parts}
    return cut if fields & EVIDENCE else None


def _people_end(cut: Stretch) -> int | None:
    """Where the people behind the slash end: at the full stop behind the last name, but no initial's."""
    begin = cut.start
    for semicolon in SEMICOLON.finditer(cut.text, cut.start, cut.end):
        if _name_end(cut.text, begin, len(cut.text[: semicolon.start()].rstrip()) - 1) is not None:
            break  # a semicolon behind the people: "(Series; Vol. 2)"; never the full stop of "Smith Jr. ; Lind, K."
        begin = semicolon.end()
    return _name_end(cut.text, begin, cut.end)


SEMICOLON = regex(r";\s*")
STOP = regex(r"\.(?=\s|$)")
LAST_WORD = regex(r"[^\s.-]{0,40}$")


def _name_end(text: str, start: int, end: int) -> int | None:
    for found in STOP.finditer(text, start, min(end, start + 160)):
        word = LAST_WORD.search(text, max(start, found.start() - 40), found.start())
        length = len(word[0]) if word else 0
        natural = "," not in text[start : found.start()]
        if length > 1 or not (natural or INITIALS_GO_ON.match(text, found.end(), end)):
            return found.end()
    return None


# "Wei, X. Y. In: …", "Wei, X. et al."
INITIALS_GO_ON = regex(r"\s?[^\W\d_]\.|\s*et\s+al\.")


def _read_book(cut: Stretch, *, titled: bool) -> None:
    """What stands in no journal: "Host. editor / A B. Vol. 2 Place : Publisher, 2020. pp. 1-10 (Series; Vol. 1)."."""
    counted = cut.tail(COUNT_TAIL)
    if cut_event(cut) is not None:
        cut.tail(YEAR_ALONE)
        if not titled:
            cut.rest("title")
        return
    cut_series_tail(cut)
    paged = cut.tail(PAGES_TAIL)
    counted = counted or cut.tail(COUNT_TAIL)
    dated = cut.tail(IMPRINT) or cut.tail(YEAR_ALONE)
    edited = cut.last(EDITED)
    if edited:
        _read_edited(cut, edited, titled)
    else:
        _read_imprint(cut, bool(dated), titled, hosted=paged is not None or not counted)


def _read_edited(cut: Stretch, edited: re.Match[str], titled: bool) -> None:
    """ "Host. editor / A B ; C D. Vol. 30 Place : Publisher"."""
    end = _people_end(Stretch(cut.text, edited.end(), cut.end)) or cut.end
    read_full(cut, edited.end(), end, "editor")
    imprint = Stretch(cut.text, end, cut.end)
    imprint.head(EDITION_HEAD)
    imprint.head(VOLUME_HEAD)
    cut.parts += imprint.parts
    take_publisher(cut, imprint.start, cut.end)
    cut.end = edited.start() + 1
    _read_names(cut, titled)


def _read_imprint(cut: Stretch, dated: bool, titled: bool, hosted: bool) -> None:
    """The imprint is the last sentence; before it the host, if pages say that there is one."""
    places = sentences(cut.text, cut.start, cut.end)
    if titled and not places:
        if dated or not hosted:
            take_publisher(cut, cut.start, cut.end)
        else:
            cut.rest("container_title")
        return
    if not places:
        cut.rest("title")
        return
    if not dated and not titled and len(places) == 1:
        hosted = False
    imprint = Stretch(cut.text, places[-1], cut.end)
    if imprint.head(VOLUME_HEAD):
        cut.parts += imprint.parts
    take_publisher(cut, imprint.start, cut.end)
    cut.end = places[-1]
    if hosted and (titled or len(places) > 1):
        _read_names(cut, titled)
    else:
        _edition(cut)
        if titled:
            cut.rest("container_title")
        else:
            _kind(cut)
            cut.rest("title")


def _edition(cut: Stretch) -> None:
    while cut.end > cut.start and cut.text[cut.end - 1] == " ":
        cut.end -= 1
    found = EDITION_TAIL.search(cut.text, max(cut.start, cut.end - 40), cut.end)
    if found:
        cut.groups(found)
        cut.end = found.start() + 1


KIND = regex(r"\s*\[(?P<work_type>[^\[\]]{3,80})\][\s.]*$")  # "Title. [Doctoral Thesis]."


def _kind(cut: Stretch) -> None:
    found = KIND.search(cut.text, max(cut.start, cut.end - 100), cut.end)
    known = parse_work_type(found["work_type"]) if found else None
    if found and known and known.known:
        cut.groups(found)
        cut.end = found.start()


def _read_names(cut: Stretch, titled: bool) -> None:
    """ "Title. Host" (Author), or the host alone (Standard), where the title has been read."""
    _edition(cut)
    volume = VOLUME_TAIL.search(cut.text, max(cut.start, cut.end - 40), cut.end)
    if volume:
        cut.groups(volume)
        cut.end = volume.start()
    cut.hosted = True
    if titled:
        cut.rest("container_title")
        return
    hint = find_hint(cut, cut.start, cut.end)
    places = sentences(cut.text, cut.start, cut.end)
    at = hint[0] if hint and hint[0] > cut.start else (places[-1] if places else None)
    cut.rest("title", end=at)
    if at is not None:
        cut.rest("container_title", at)
