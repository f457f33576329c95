"""Where a cover's citation may stand, and what it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.citations import Joined, read_citation
from citekit.readers.citations.archives.deposited import MEETING
from citekit.readers.citations.styles import ON_COVERS, STYLES
from citekit.readers.covers.deposits.noise import without_noise
from citekit.readers.covers.deposits.shared import find_shared
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from citekit.readers.citations import Citation, Piece
    from citekit.readers.covers.deposits.cut import Row
    from citekit.readers.page import Page

ALL = {"hal": STYLES["hal"], "bepress": STYLES["bepress"], **ON_COVERS, **STYLES}
DATED = regex(r"\(?(?:1[4-9]|20)\d\d\)?[.,:]?(?:\s|$)")
# "Lind, K", or a licence before
PERSON = regex(r"[^\w(]*(?:Creative\sCommons|Open\s[Aa]ccess|[^\W\d_a-z][^\d,()]{0,40},\s[^\W\d_])")
LINES = 14
NEAR = 4
"""Within so many lines a citation has its year."""
TRIES = 40


class Cited(NamedTuple):
    """A citation and the text in which it was read."""

    joined: Joined
    citation: Citation

    def texts(self, name: str) -> list[str]:
        """Its fields of a name, as printed."""
        return [self.joined.text[part.start : part.end] for part in self.citation.parts if part.field == name]

    def without(self, name: str) -> Cited:
        """The same without the fields of a name."""
        parts = tuple(part for part in self.citation.parts if part.field != name)
        return self._replace(citation=self.citation._replace(parts=parts))


def find_cited(page: Page, rows: Sequence[Row], *, hal: bool) -> Cited | None:
    """The citation of a cover, where it can be read; the label's value goes before other places."""
    titles = [Joined(page, row.pieces).text.strip(" *_.") for row in rows if row.kind == "title" and row.pieces]
    for pieces in _offers(page, rows):
        before = _before(page, rows, pieces[0])
        kept = without_noise(page, _before_notice(page, pieces[: 2 * LINES]), hal=hal)
        for size in _sizes(page, kept):
            joined = Joined(page, _with_single_blanks(page, kept[:size]), hyphenated=hal)
            hints = [*titles, *filter(None, [find_shared(joined.text, before)]), *_lines_as_titles(page, kept[:size])]
            if citation := _read(joined.text, tuple(hints)):
                return _with_meeting(Cited(joined, citation))
    return None


@lru_cache(maxsize=256)
def _read(text: str, hints: tuple[str, ...]) -> Citation | None:
    """A citation in a style of covers; where a paste is cut is found by reading its parts again and again."""
    return read_citation(text, hints, ALL)


BROUGHT = regex(r"[#*_\s]*This\s[^.\d]{3,60}\sis\sbrought\sto\syou\b")


def _before_notice(page: Page, pieces: list[Piece]) -> list[Piece]:
    """The pieces over "This Project is brought to you for free and open access"."""
    ends = (at for at, (line, start, _) in enumerate(pieces) if at and BROUGHT.match(page.lines[line].text, start))
    return pieces[: next(ends, len(pieces))]


def _offers(page: Page, rows: Sequence[Row]) -> Iterator[list[Piece]]:
    """Under its label; else in the head, where one may begin."""
    labelled = [row.pieces for row in rows if row.kind in ("citation", "record") and row.pieces]
    yield from labelled
    for row in rows:
        if row.kind == "version" or (row.kind in (None, "head") and not labelled):
            for index in range(min(len(row.pieces), TRIES)):
                if _may_begin(page, row.pieces[index : index + NEAR]):
                    yield row.pieces[index:]


def _may_begin(page: Page, pieces: list[Piece]) -> bool:
    """Whether a citation may begin with some pieces: with a name turned, and a year not far behind."""
    at, start, end = pieces[0]
    text = " ".join(page.lines[line].text[begin:stop] for line, begin, stop in pieces)
    return PERSON.match(page.lines[at].text, start, end) is not None and DATED.search(text) is not None


def _before(page: Page, rows: Sequence[Row], first: Piece) -> str:
    """What stands on the page before the citation's first piece."""
    pieces = [piece for row in rows for piece in row.pieces if piece < first]
    return " ".join(page.lines[at].text[start:end] for at, start, end in pieces)


def _sizes(page: Page, pieces: list[Piece]) -> list[int]:
    """How many pieces to try: up to each gap, the first one first; then up to other lines, the most first."""
    most = min(len(pieces), LINES)
    ends = [size for size in range(1, most) if _is_parted(page, pieces[size - 1], pieces[size])]
    if ends[:2] == [1, 2]:  # every line stands by itself: a full stop shows the end
        ends = [size for size in ends if _is_stopped(page, pieces[size - 1])]
    return [*ends, *(size for size in range(most, 0, -1) if size not in ends)]


# "Lind, Karin.  2019.  Rain.", "Lind , K 2019 , ' Rain ' , Mires , vol. 3 ."
BLANKS = regex(
    r"(?<=\S\s)\s+(?=\S)|(?<=[\w.'’)])\s(?=,\s)|(?<=,\s')\s(?=\w)|(?<=\w)\s(?='\s,)|(?<=[\d)])\s(?=\.(?:\s|$))"
)


def _with_single_blanks(page: Page, pieces: list[Piece]) -> list[Piece]:
    """The pieces cut where more than one blank stands between words, without the blanks from the second on."""
    parts: list[Piece] = []
    for at, start, end in pieces:
        parts += [(at, *span) for span in spans(page.lines[at].text, start, end, BLANKS)]
    return parts


def _is_parted(page: Page, piece: Piece, below: Piece) -> bool:
    return piece[0] != below[0] and page.lines[below[0]].gap


def _is_stopped(page: Page, piece: Piece) -> bool:
    return page.lines[piece[0]].text[: piece[2]].rstrip(" *_").endswith(".")


YEAR_LINE = regex(r".*\((?:19|20)\d\d\)\s*")  # "Lind, K., Ito, M. (2012)", a line by itself in DiVA
NUMBERED = regex(r"\d{1,4}\s?\(\d{1,3}\)|,\s\d{1,4}:\s?\d|\bpp?\.\s\d")  # "Mires, 12(3): 2-9"


def _lines_as_titles(page: Page, pieces: list[Piece]) -> list[str]:
    """The title where people and year have a line by themselves: the lines below, up to the one with numbers."""
    texts = [page.lines[at].text[start:end].strip(" .") for at, start, end in pieces]
    if len(texts) < 3 or not YEAR_LINE.fullmatch(texts[0]):
        return []
    last = next((at for at, text in enumerate(texts) if at > 1 and NUMBERED.search(text)), 0)
    return [" ".join(texts[1:last])] if last > 1 else []


def _with_meeting(cited: Cited) -> Cited:
    """The citation, whose container is a host if it is called as a meeting's proceedings are."""
    if any(MEETING.search(name) for name in cited.texts("container_title")):
        return cited._replace(citation=cited.citation._replace(hosted=True))
    return cited
