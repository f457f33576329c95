"""What stands between commas behind a quoted title and says itself what it is: "vol. 27", "pp. 3-9", "May 1948"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.pieces import NUMBERED_PIECE

if TYPE_CHECKING:
    from citekit.readers.citations.parts.pieces import Piece
    from citekit.readers.citations.stretch import Stretch


VOLUME = regex(r"[Vv]ol(?:ume|s)?\.?\s(?P<volume>[\w/.-]{1,12})")
ISSUE = regex(r"(?:[Nn]os?|[Nn]r|[Nn]\.?[º°]|[Nn](?=\.)|[Ii]ss(?:ue)?)\.?\s(?P<issue>[\w/–-]{1,20})")
PAGES = regex(rf"(?:pp?|[Ss])\.\s?(?P<page>{RANGES})(?:\svol\.\s?\d{{1,2}})?")  # "pp. 3–9", "pp. 3–9 vol.5" (of IEEE)
SPAN = regex(r"(?P<page>[\divxlc]{1,6}[-–]+[\divxlc]{1,6})")  # "12–34", as Chicago has it behind editors
VOLUME_AND_SPAN = regex(r"(?P<volume>\d{1,3}):(?P<page>[\divxlc]{1,6}[-–]+[\divxlc]{1,6})")  # "3:44–71", of a host
ARTICLE = regex(r"(?:Art(?:icle)?\.?(?:\s(?:[Nn]o\.|ID|[Nn]umber))?|Paper)\s(?P<article_number>(?=\S*\d)\S{1,20})")
COUNT = regex(r"(?P<number_of_pages>\d{1,4})\spages")
EDITION = regex(r"(?P<edition>\d{1,2}\w{0,3})\s(?:ed|edn|edition)\.?")
CHAPTER = regex(r"(?:[Cc]h(?:ap(?:ter)?)?\.?\s(?P<chapter_number>\d{1,3})|[Ss]ec\.\s[\w.-]{1,8})")  # "ch. 3", "sec. 2"
PAIR = regex(r"(?P<volume>\d{1,4})\s?\((?P<issue>\w{1,8})\)")  # "108(2)"
MARKS = (PAIR, PAGES, NUMBERED_PIECE, VOLUME, ISSUE, ARTICLE, COUNT, EDITION, CHAPTER, SPAN, VOLUME_AND_SPAN)
DATED = regex(rf"(?:\S.{{0,20}}\s)?{YEAR}")  # "1948", "May 1948", "3 May 1948"
ONLINE = regex(r"\[Online\].*|Available(?::| at).*|doi:?")  # also where a line broke before the address


def take_piece(cut: Stretch, piece: Piece) -> bool:
    """Whether a piece is a number with its mark, pages, or a date; it is taken as such."""
    if DATED.fullmatch(cut.text, *piece) and is_date(cut.text[slice(*piece)]):
        cut.take("issued", *piece)
        return True
    for pattern in MARKS:
        if found := pattern.fullmatch(cut.text, *piece):
            cut.groups(found)
            return True
    return ONLINE.fullmatch(cut.text, *piece) is not None
