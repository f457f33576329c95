"""The style of IEEE: "K. Lind and M. Ito, “Rain,” in Proc. RAIN, Oslo, 1948, pp. 1-6."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.events import cut_presented
from citekit.readers.citations.parts.imprint import looks_like_publisher, take_publisher
from citekit.readers.citations.parts.marked import take_piece
from citekit.readers.citations.parts.pieces import Piece, cut_pieces, take_series
from citekit.readers.citations.parts.quoted_people import INITIALED, read_dotted, read_editors, read_given_first
from citekit.readers.citations.quoted import HOST, WHOLE, complete, read_head

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch


def read_ieee(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in IEEE's style; None for any other text."""
    cut = read_head(text, hints, read_given_first, read_dotted)
    if cut:
        _read_body(cut)
    return complete(cut)


def _read_body(cut: Stretch) -> None:
    """ "Journal, vol. 27, no. 3, pp. 379-423, May 1948", "in Proc. RAIN, Oslo, Norway, 1948, pp. 1-6"."""
    if any(read(cut) for read in WHOLE) or cut_presented(cut):
        return
    if cut.head(PATENT):
        cut.parts += [part._replace(field="csl_type:patent") for part in cut.parts if part.field == "number"]
        return
    cut.hosted = cut.head(HOST) is not None
    pieces = _joined(cut, [part for piece in cut_pieces(cut, cut.start) for part in _parted(cut.text, piece)])
    if not cut.hosted and _read_report(cut, pieces):
        return
    if not cut.hosted and pieces:
        cut.hosted = CONFERENCE.search(cut.text, *pieces[0]) is not None  # "2019 IEEE Conference on Rain (ICR), Oslo"
    if cut.hosted:
        pieces = _without_editors(cut, take_series(cut, [_without_year(cut, piece) for piece in pieces]))
    _read_names(cut, pieces)


def _read_names(cut: Stretch, pieces: list[tuple[int, int]]) -> None:
    """The pieces that are no numbers: a journal or a host, then places."""
    kept = [piece for piece in pieces if not take_piece(cut, piece)]
    run = next((at for at, piece in enumerate(pieces) if piece not in kept), len(pieces))
    names, places = (kept[:1], kept[1:]) if cut.hosted else (kept[:run], kept[run:])
    if names:
        cut.take("container_title", names[0][0], _cut_volume(cut, *names[-1]))
    _take_places(cut, places)
    if cut.hosted and names and _is_journal(cut, names[0]):
        cut.hosted = False


def _joined(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with a host's name whole that has commas: "Decision and Rain, 2001. Proceedings of the 40th IEEE
    Conference on", "Proceedings of the Guidance, Rain and Control Conference"."""
    if not cut.hosted or len(pieces) < 2:
        return pieces
    end = 1
    while end < len(pieces) and TURNED.match(cut.text, *pieces[end]):
        end += 1
    if end == 1 and not NAMED.search(cut.text, *pieces[0]):
        end = next((at + 1 for at in (1, 2) if at < len(pieces) and ENDS.fullmatch(cut.text, *pieces[at])), 1)
    return [(pieces[0][0], pieces[end - 1][1]), *pieces[end:]]


TURNED = regex(rf"{YEAR}\.?\s[^\W\d_a-z]{{2}}|{YEAR}\.\s[^\W\d_a-z]")  # "2001. Proceedings …", "2014 IEEE/OES"
MEETINGS = r"\b(?:Conference|Conf|Symposium|Symp|Workshop|Congress|Meeting)\b"
NAMED = regex(MEETINGS)
ENDS = regex(rf"(?:[^\W\d_a-z][\w-]*\s)?and\s(?:[^\W\d_a-z][\w-]*\s){{1,6}}{MEETINGS}(?:\s\([^()]+\))?")


def _cut_volume(cut: Stretch, start: int, end: int) -> int:
    """Where a journal's name ends whose volume has no word before it: "Mire Automation 4", before "pp. 3-9"."""
    found = (
        None if cut.hosted or cut.has("volume") or not cut.has("page") else VOLUME_BEHIND.search(cut.text, start, end)
    )
    if found:
        cut.take("volume", *found.span("volume"))
    return found.start() if found else end


VOLUME_BEHIND = regex(r"(?<=[^\W\d_.])\s(?P<volume>(?!(?:19|20)\d\d)\d{1,4})$")


def _parted(text: str, piece: Piece) -> list[Piece]:
    """A piece, or two where a full stop parts an edition or a volume from a place: "3rd ed. Oslo", "vol. 2. Oslo"."""
    found = NUMBER_OVER_PLACE.match(text, *piece)
    return [(piece[0], found.start("place") - 1), (found.start("place"), piece[1])] if found else [piece]


NUMBER_OVER_PLACE = regex(r"(?:[Vv]ol\.\s\w{1,6}\.|\d{1,2}(?:st|nd|rd|th)\sed\.)\s(?P<place>[^\W\d_a-z])")


# "U.S. Patent 3 624 125, Jul. 16, 1990."
PATENT = regex(
    r"(?:[A-Z][\w.]{0,12}\s){0,2}Patent(?:\s(?:Appl?\.?|Application))?\s(?:No\.\s)?"
    r"(?P<number>[A-Z]{0,2}\s?\d[\d ,/.]{2,20}(?:\s?[A-Z]\d?)?),\s"
    r"(?P<issued>(?:[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d)[\s.]*$"
)
# "Tech. Rep. TR-0200 (4230-46)-3", "Tech. Rep.", "Rep. 12"
REPORT = regex(
    r"(?:[A-Z][\w.]{1,11}\s)?(?P<kind>(?:Rep\.|[Rr]eport|Memo\.))(?:\s(?:[Nn]o\.\s)?(?P<number>(?=.*\d).{1,40}))?"
)


def _read_report(cut: Stretch, pieces: list[Piece]) -> bool:
    """ "Fen Corp., Oslo, Norway, Tech. Rep. TR-02, Nov. 1988": False where no piece names a report."""
    at = next((at for at, piece in enumerate(pieces) if at and REPORT.fullmatch(cut.text, *piece)), 0)
    if not at:
        return False
    found = REPORT.fullmatch(cut.text, *pieces[at])
    if found and found["number"]:
        cut.take("number", *found.span("number"))
    cut.take("csl_type:report", *pieces[at])
    kept = [piece for piece in [*pieces[:at], *pieces[at + 1 :]] if not take_piece(cut, piece)]
    if kept:
        cut.take("publisher", *kept[0])
    if len(kept) > 1:
        cut.take("publisher_place", kept[1][0], kept[-1][1])
    return True


def _is_journal(cut: Stretch, name: Piece) -> bool:
    """Whether "in IEEE Transactions on Rain, vol. 27, no. 3" names a journal, as IEEE's own site prints it."""
    fields = {part.field for part in cut.parts}
    text = cut.text[slice(*name)]
    if "volume" not in fields or not fields.isdisjoint(HOSTED) or MEETING.search(text):
        return False
    return "issue" in fields or PERIODICAL.search(text) is not None


HOSTED = frozenset({"publisher", "text:event_place", "editor", "collection_title"})
MEETING = regex(r"\b(?:Proc|Conf|Symp|Worksh)|\b(?:Meeting|Congress|Advances)\b|\d{4}")
PERIODICAL = regex(r"\b(?:Journal|Transactions|Trans|Letters|Lett|Access|Magazine|Mag|Reviews?|Rev|J)\b")
CONFERENCE = regex(r"\b(?:19|20)\d\d\b.*\b(?:Conference|Symposium|Workshop|Congress|Meeting)\b")


def _without_year(cut: Stretch, piece: Piece) -> Piece:
    """ "Academic Press (1976)": the year in brackets is taken."""
    year = YEAR_BEHIND.search(cut.text, *piece)
    if year is None:
        return piece
    cut.groups(year)
    return piece[0], year.start()


YEAR_BEHIND = regex(rf"(?<=\w)\s\((?P<issued>{YEAR})\)$")


def _without_editors(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces but for editors among them: "J. Ray and L. Ek", "Eds. Oslo: Fen Press", of which the last is kept."""
    for place, piece in enumerate(pieces[1:], 1):
        if (spelt := EDITED_BY.match(cut.text, *piece)) and INITIALED.fullmatch(cut.text, spelt.end(), piece[1]):
            cut.take("editor", spelt.end(), piece[1])
            return [*pieces[:place], *pieces[place + 1 :]]
    at = next((at for at, piece in enumerate(pieces) if at > 1 and EDITOR_MARK.match(cut.text, *piece)), 0)
    first = at
    while first > 1 and EDITOR_NAMES.fullmatch(cut.text, *pieces[first - 1]):
        first -= 1
    if first == at:
        return pieces
    read_editors(cut, pieces[first][0], pieces[at - 1][1])
    rest = (pieces[at][0] + len(EDITOR_MARK.match(cut.text, *pieces[at])[0]), pieces[at][1])  # type: ignore[index]
    return [*pieces[:first], *([rest] if rest[0] < rest[1] else ()), *pieces[at + 1 :]]


EDITED_BY = regex(r"(?:edited by|ed\. by|ed\.)\s")
EDITOR_MARK = regex(r"Eds?\.\s*")
EDITOR_NAMES = regex(rf"(?:and\s)?{INITIALED.pattern}(?:\s(?:and|&)\s{INITIALED.pattern})?")


def _take_places(cut: Stretch, places: list[Piece]) -> None:
    """ "Oslo", "Norway" of a conference; "Oslo", "Norway: Mire Press" of a book."""
    if not places:
        return
    last = cut.text[slice(*places[-1])]
    if ": " in last or not cut.hosted or looks_like_publisher(last):
        take_publisher(cut, places[0][0], places[-1][1])
    else:
        cut.take("text:event_place", places[0][0], places[-1][1])
