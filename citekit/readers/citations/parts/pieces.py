"""What stands between the commas of a citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.stretch import keeps_stop
from citekit.readers.citations.words import EDITION, NUMBER, PAGES, VOLUME, alternatives
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

Piece = tuple[int, int]
"""Its place in the text."""

# "10., erw. Auflage", "2., überarb. und erw. Aufl."
REVISION = r"[a-zäöü]{2,16}(?:\.|te)(?:\sund\s[a-zäöü]{2,16}(?:\.|te))?"
EDITED = rf"\d{{1,2}}\.,\s{REVISION}"
PIECE = regex(rf",\s+(?!(?<=\d\.,\s){REVISION}\sAufl)")
# "Vol. 12 No. 3", as Emerald has it
NUMBERED_PIECE = regex(
    rf"{alternatives(VOLUME)}\s?(?P<volume>[\w/.-]{{1,12}})\s{alternatives(NUMBER)}\s?(?P<issue>[\w/–-]{{1,12}})"
)
VOLUME_PIECE = regex(rf"{alternatives(VOLUME)}\.?\s?(?P<volume>.{{1,40}})")  # "Vol. 2023", "Том. 12"
NUMBER_PIECE = regex(rf"{alternatives(NUMBER)}\s?(?P<issue>.{{1,40}})")  # "No. 7"
ARTICLE_PIECE = regex(r"(?P<article_number>(?=\S*\d)\S{1,40})")  # "JCAP07(2023)006"
PAGE_PIECE = regex(rf"{alternatives(PAGES)}\s?(?P<page>{RANGES})")  # "pp. 25-38"
BOTH_PIECE = regex(r"(?P<volume>\d[\w/-]{0,9})\s?\((?P<issue>[^()]{1,20})\)")  # "31(4)"
ORDINAL = (
    r"(?:\d{1,2}\w{0,3}\.?"
    r"|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|reprint|rev(?:ised|\.)))"
)
EDITION_PIECE = regex(rf"(?P<edition>{EDITED}|{ORDINAL})\s(?:{alternatives(EDITION)}|ed)")  # "2nd edn", "second ed."
# "Title. 2nd ed.", "Title, second edition", "Title (2nd edn)"
REVISED = r"(?:\.?,?\s(?:rev|ampl|atual|aum|corr)\w*\.?(?:\s[ey]\s(?:rev|ampl|atual|aum|corr)\w*\.?)?)?"  # "ed. rev."
EDITION_TAIL = regex(rf"[.,]?\s+\(?(?P<edition>{EDITED}|{ORDINAL})\s?(?:{alternatives(EDITION)}|ed){REVISED}\)?[\s.]*$")
# "29/06/24", "1/01/20 - 5/01/20", "6/29/24"
DAYS_PIECE = regex(r"(?P<event_duration>\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:\s?[-–]\s?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?)")


def cut_pieces(cut: Stretch, begin: int, end: int | None = None) -> list[Piece]:
    """What stands between commas, without the full stop at the end."""
    end = begin + len(cut.text[begin : cut.end if end is None else end].rstrip(" ,"))
    if cut.text[end - 1 : end] == "." and not keeps_stop(cut.text[begin:end]):
        end = begin + len(cut.text[begin : end - 1].rstrip())
    found = spans(cut.text, begin, end, PIECE)
    return found if found[-1][0] < found[-1][1] else found[:-1]


# "ser. Wet Books", "Lecture Notes in Rain", "Mire Conf. Ser.", "LNCS"
SERIES_PIECE = regex(
    r"(?:ser\.\s|in:\s)?(?P<collection_title>(?:(?<=ser\.\s).+|.*\b(?:Series|Ser\.|Notes\b.*)|(?!IEEE|ACM|SPIE)[A-Z]{3,6}))"
)


def take_series(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces of a host but for a series and the volume behind it: "ser. Wet Books", "vol. 12"; a series may be
    there under its name and its letters."""
    for at in range(1, len(pieces) - 1):
        series = SERIES_PIECE.fullmatch(cut.text, *pieces[at])
        number = VOLUME_PIECE.fullmatch(cut.text, *pieces[at + 1])
        if series and number:
            named = SERIES_PIECE.fullmatch(cut.text, *pieces[at - 1]) if at > 1 else None
            cut.groups(named or series)
            cut.take("collection_number", *number.span("volume"))
            return [*pieces[: at - (named is not None)], *pieces[at + 2 :]]
    return pieces
