"""Author and Standard, the two styles of Pure with a slash between title and people.

Author: "Wang, Xiao ; Tian, Chi. / Title. In: Journal. 2023 ; Vol. 12, No. 3. pp. 1-10."
Standard: "Title. / Wang, Xiao; Tian, Chi. In: Journal, Vol. 12, No. 3, 1049, 03.2023, p. 1-10."
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.full_names import read_full
from citekit.readers.citations.parts.imprint import RANGES, STATUS_HEAD, STATUS_TAIL
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.patents import cut_patent
from citekit.readers.citations.parts.pieces import ARTICLE_PIECE, NUMBER_PIECE, PIECE, VOLUME_PIECE, Piece
from citekit.readers.citations.slashed.books import read_book
from citekit.readers.citations.slashed.people import people_end
from citekit.readers.citations.stretch import Stretch, skip_marks
from citekit.readers.citations.words import BEFORE_JOURNAL, NUMBER, PAGES, VOLUME, alternatives
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    import re

SLASH = regex(
    r"[.?!\s]\s?/\s+(?=\S)|[.?!]\s/(?=[^\W\d_a-zß-öø-ÿ])"
)  # "Huang, Fa Peng. / Model-dependent …", "Title? / Wang, Xiao"
SLASHES = 6
"""So many slashes of a title are tried as the one before its people."""
IN_JOURNAL = regex(rf"(?:^|(?<=[\s.?!)]))(?:{alternatives(BEFORE_JOURNAL)}):\s+")  # "In: Journal of Cosmology"
# "Journal. 2023 ; Vol. 12, No. 3. pp. 1-10", "Journal. 2024"
AUTHOR_NUMBERS = regex(
    rf"\.\s+(?P<issued>{YEAR})(?:\s*;\s*(?:{alternatives(VOLUME)}\s?(?P<volume>[^,;]{{1,30}}?))?,?\s*"
    rf"(?:{alternatives(NUMBER)}\s?(?P<issue>[^,;]{{1,30}}?))?)?"
    rf"(?:\.\s+{alternatives(PAGES)}\s?(?P<page>{RANGES}))?[\s.]*$"
)
PAGE_PIECE = regex(rf"{alternatives(PAGES)}\s?(?P<page>.{{1,60}})")  # "p. 211-215"
ANY_PAGE_PIECE = regex(r"[^\W\d_]{1,9}\.?\s(?P<page>\d{1,6}[-–]\d{1,6})")  # "blz. 211-215", in a word that is not known
DATE_PIECE = regex(rf"(?P<issued>(?:\d{{1,2}}\.)?(?:\d{{1,2}}\.)?{YEAR}|{YEAR})")  # "01.05.2016", "07.2023", "2016"
WORD_DATE = regex(rf"(?P<issued>\d{{1,2}} \w{{3,12}} {YEAR}|\w{{3,12}} {YEAR})")  # "1 May 2016"


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
    if cut_patent(cut):
        cut.rest("title")
        return cut
    journal = cut.last(IN_JOURNAL)
    if journal:
        cut.rest("title", end=journal.start())
        cut.start = journal.end()
        _read_author_journal(cut)
    else:
        read_book(cut, titled=False)
    fields = {part.field for part in cut.parts}
    return cut if "title" in fields and fields & EVIDENCE else None


EVIDENCE = frozenset({"issued", "container_title", "publisher", "event_title", "status"})


def _read_author_journal(cut: Stretch) -> None:
    """ "Journal. 2023 ; Vol. 2023, No. 7. pp. 1-10"."""
    cut.tail(AUTHOR_NUMBERS)
    cut.rest("container_title")


def _read_standard_journal(cut: Stretch) -> None:
    """ "Journal, Vol. 12, No. 3, 1049, 03.2023, p. 1-10": pieces from the end, as long as they are numbers; or as in
    Author, for lists that mix the two."""
    if cut.tail(AUTHOR_NUMBERS):
        cut.rest("container_title")
        return
    pieces = _pieces(cut)
    while len(pieces) > 1 and _take_piece(cut, *pieces[-1]):
        pieces.pop()
    if cut.has("issued") and not (cut.has("volume") or cut.has("issue")):
        _take_unknown(cut, pieces)
    cut.rest("container_title", end=pieces[-1][1])


def _take_unknown(cut: Stretch, pieces: list[Piece]) -> None:
    """Volume and issue behind words that are not known, by their places: "Vuo 12, Num 3"."""
    numbers: list[re.Match[str]] = []
    while len(pieces) > 1 and len(numbers) < len(PLACES) and (found := NUMBERED.fullmatch(cut.text, *pieces[-1])):
        numbers.insert(0, found)
        pieces.pop()
    for name, found in zip(PLACES, numbers, strict=False):
        cut.take(name, *found.span(1))


PLACES = ("volume", "issue")
# "Vuo 12", but not "Series 2"
NUMBERED = regex(r"(?!(?i:seri|sect|part|teil|reihe|cl?ass|book))[^\W\d_]{1,12}\.?\s?(\d{1,5})")


def _pieces(cut: Stretch) -> list[Piece]:
    return spans(cut.text, cut.start, cut.start + len(cut.left.rstrip(" .")), PIECE)


def _take_piece(cut: Stretch, start: int, end: int) -> bool:
    for pattern in (VOLUME_PIECE, NUMBER_PIECE, PAGE_PIECE, DATE_PIECE, WORD_DATE, ANY_PAGE_PIECE, ARTICLE_PIECE):
        if found := pattern.fullmatch(cut.text, start, end):
            dated = pattern is DATE_PIECE or pattern is WORD_DATE
            if dated and cut.has("issued"):
                continue
            cut.groups(found)
            return True
    return False


def read_standard(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in Pure's style Standard; None for any other text."""
    for slash in islice(SLASH.finditer(text), SLASHES):
        cut = Stretch(text, slash.end(), hints=hints)
        end = people_end(cut)
        if (
            end is None
            or not read_full(cut, slash.end(), end)
            or ("," not in text[slash.end() : end] and _is_turned(text))
        ):
            continue
        cut.rest("title", 0, slash.start() + (text[slash.start()] in ".?!"))
        cut.start = end
        return _finish_standard(cut)
    return None


def _is_turned(text: str) -> bool:
    """Whether somebody stands before the slash, as in Author: "Lind, Karin. / Rain on roofs. Wet Books. …"."""
    return PERSON_FIRST.match(text) is not None


PERSON_FIRST = regex(r"[^\W\d_a-z][\w’'-]{1,30},\s[^\W\d_a-z][\w’'-]{1,30}(?:\s[^\W\d_a-z]\.?){0,3}\.\s/\s")


def read_unplaced(text: str) -> Stretch | None:
    """What Pure's style Standard has of a work of which no more is known: "Title. / Lind, Karin; Moe, Ann"."""
    slash = SLASH.search(text)
    if slash is None or not PEOPLE_ALONE.fullmatch(text, slash.end()):
        return None
    cut = Stretch(text, slash.end())
    cut.rest("title", 0, slash.start() + (text[slash.start()] in ".?!"))
    return cut if read_full(cut, slash.end(), len(text)) else None


TURNED = r"[^\W\d_][^,;/()]{0,50}, (?:[^\W\d_a-zß-öø-ÿ][^\s,;.()]{0,30}+\.?+\s?+){1,4}(?:\([^()]{2,30}\))?"
# two at least: "Lind, Karin; Moe, Ann"
PEOPLE_ALONE = regex(rf"{TURNED}(?:\s?; ?{TURNED}){{1,60}}(?:\s?et al)?[\s.]*")


def _finish_standard(cut: Stretch) -> Stretch | None:
    cut_links(cut)
    cut.start = skip_marks(cut.text, cut.start, cut.end, " .")
    cut.head(STATUS_HEAD)
    cut.tail(STATUS_TAIL)
    if cut_patent(cut):
        return cut
    journal = IN_JOURNAL.match(cut.text, cut.start, cut.end)
    if journal:
        cut.start = journal.end()
        _read_standard_journal(cut)
    elif cut.start < cut.end:
        read_book(cut, titled=True)
    fields = {part.field for part in cut.parts}
    return cut if fields & EVIDENCE else None
