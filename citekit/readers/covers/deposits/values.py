"""The values of a repository's labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import split_byline
from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.covers.deposits.journals import (
    use_dated_imprint,
    use_details,
    use_doi,
    use_imprint,
    use_journal,
    use_published,
    use_statement,
)
from citekit.readers.cuts import pieces, spans

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from citekit.readers.citations import Piece
    from citekit.readers.covers.deposits.cut import Row
    from citekit.readers.page import Page

# "2018-03-02", "2022-10", "2013", "2020 Jun 11"
DATE = regex(
    r"(?:1[4-9]|20)\d\d(?:(?:-\d{2}){1,2}|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\s\d{1,2})?\b)?"
)
ISSN = regex(r"\d{4}-?\d{3}[\dXx]")
SEMICOLON = regex(r"\s*;\s*")
TURNED = regex(r"[^\W\d_][^,;:\d]{0,60},\s[^,;:\d]{1,60}")
ET_AL = regex(r"et\sal\.?")
AND_OTHERS = regex(r"[,;]?\s(?P<al>et\sal\.?)\s*$")  # "Lind, Karin; Ito, Mei et al."


def until_gap(page: Page, pieces: list[Piece]) -> list[Piece]:
    """The pieces before the first gap."""
    gap = next((at for at, piece in enumerate(pieces) if at and page.lines[piece[0]].gap), len(pieces))
    return pieces[:gap]


def use_title(page: Page, row: Row) -> None:
    """ "Title", with all its lines."""
    if row.pieces:
        joined = Joined(page, row.pieces)
        end = len(joined.text.rstrip(" *_"))
        joined.use("title", "cover: title", 0, end - joined.text[:end].endswith("."), "cover")


def use_people(page: Page, row: Row) -> None:
    """Names "Family, Given" in lines or between semicolons, or as they are spoken; "et al." says there are more."""
    for piece in row.pieces:
        if ET_AL.fullmatch(page.lines[piece[0]].text, *piece[1:]):
            page.use(piece[0], "incomplete:author", "cover: people", *piece[1:], "cover")
    pieces = [piece for piece in row.pieces if not ET_AL.fullmatch(page.lines[piece[0]].text, *piece[1:])]
    if pieces and (";" in Joined(page, pieces).text or not _turned_lines(page, pieces)):
        pieces = [*pieces]
        joined = Joined(page, pieces)
        last = AND_OTHERS.search(joined.text)
        if last:
            joined.use("incomplete:author", "cover: people", *last.span("al"), "cover")
        for start, end in split_people(joined.text[: last.start()] if last else joined.text):
            joined.use("author", "cover: people", start, end, "cover")
        return
    for piece in pieces:
        page.use(piece[0], "author", "cover: people", *piece[1:], "cover")


def _turned_lines(page: Page, pieces: list[tuple[int, int, int]]) -> bool:
    return all(
        TURNED.fullmatch(page.lines[at].text, start, end) and " and " not in page.lines[at].text
        for at, start, end in pieces
    )


def split_people(text: str) -> list[tuple[int, int]]:
    """The places of the names in a text of them."""
    if ";" in text or (TURNED.fullmatch(text) and " and " not in text):
        return pieces(text, 0, len(text.rstrip()), SEMICOLON)
    return [(start, end) for _, start, end in split_byline(text)]


def _first(name: str, pattern: re.Pattern[str]) -> Callable[[Page, Row], None]:
    def use_it(page: Page, row: Row) -> None:
        joined = Joined(page, row.pieces[:2])
        if found := pattern.search(joined.text):
            joined.use(name, f"cover: {name}", *found.span(), "cover")

    return use_it


def _publisher(page: Page, row: Row) -> None:
    at, start, end = row.pieces[0]
    text = page.lines[at].text[start:end].rstrip(" *_")
    begin = start + len(text) - len(text.lstrip(" ©*_"))
    page.use(at, "publisher", "cover: publisher", begin, start + len(text), "cover")


def _abstract(page: Page, row: Row) -> None:
    joined = Joined(page, row.pieces)
    joined.use("abstract", "cover: abstract", 0, len(joined.text.rstrip()), "cover")


THESIS = regex(r"(?i)thesis|dissertation")
KINDS = (
    ("thesis", THESIS), ("paper-conference", regex(r"Conference|Proceedings")), ("chapter", regex(r"Chapter|Section")),
    ("report", regex(r"Report")),
)  # fmt: skip


def use_kind(page: Page, row: Row) -> None:
    """ "Peer reviewed|Thesis/dissertation", "This Dissertation is brought to you …", "Proceedings Paper:"."""
    text = page.lines[row.at].text
    start = text.find((row.label.text if row.label else "").rstrip(":").split()[0])
    stop = row.pieces[0][2] if row.kind == "type" and row.pieces and row.pieces[0][0] == row.at else start + 60
    for kind, pattern in KINDS:
        if found := pattern.search(text, max(start, 0), stop):
            page.use(row.at, f"csl_type:{kind}", "cover: kind", *found.span(), "cover")
            return


def _number(page: Page, row: Row) -> None:
    """ "MPRA Paper No. 101698, posted 19 Jul 2020": a working paper's."""
    joined = Joined(page, row.pieces[:1])
    if found := NUMBER.match(joined.text):
        joined.use("number", "cover: number", *found.span(), "cover")
        joined.use("csl_type:report", "cover: kind", *found.span(), "cover")


NUMBER = regex(r"\d{1,7}")
SHORT_NAMES = regex(r"(?:[^\W\d_][^\d,;]{1,40}\s[A-ZÀ-Þ]{1,3}(?:,\s|\s*$)){1,500}")  # "Lind K, Ito MS"
COMMA = regex(r",\s")
ISBN = regex(r"(?:97[89][\s-]?)?\d[\d\s-]{7,14}[\dXx]\b")


def _people(page: Page, row: Row) -> None:
    """Names, also those that are "Lind K, Ito MS"."""
    joined = Joined(page, row.pieces)
    if not SHORT_NAMES.fullmatch(joined.text):
        use_people(page, row)
        return
    for start, end in spans(joined.text, 0, len(joined.text.rstrip()), COMMA):
        joined.use("author", "cover: people", start, end, "cover")


# NISO RP-8 (journal article versions): author's original, submitted, accepted, proof, of record
VERSION = regex(r"\s*(?:AO|SMUR|AM|P|C?VoR|EVoR)\s\(")


def _article_version(page: Page, row: Row) -> None:
    """ "AM (Accepted Manuscript)": a term that only journal articles have."""
    at, start, end = row.pieces[0]
    if VERSION.match(page.lines[at].text, start, end):
        page.use(at, "csl_type:article-journal", "cover: version of an article", start, end, "cover")


def _whole(name: str, rule: str = "") -> Callable[[Page, Row], None]:
    def use_it(page: Page, row: Row) -> None:
        at, start, end = row.pieces[0]
        page.use(at, name, rule or f"row: {name}", start, end, "cover")

    return use_it


READERS: dict[str, Callable[[Page, Row], None]] = {
    "title": use_title,
    "people": _people,
    "journal": use_journal,
    "date": _first("issued", DATE),
    "issn": _first("issn", ISSN),
    "isbn": _first("isbn", ISBN),
    "dated_imprint": use_dated_imprint,
    "doi": use_doi,
    "own_doi": use_doi,
    "publisher": _publisher,
    "abstract": _abstract,
    "details": use_details,
    "number": _number,
    "type": use_kind,
    "statement": use_statement,
    "imprint": use_imprint,
    "published": use_published,
    "article_version": _article_version,
    "kind": _whole("work_type", "row: Item type"),  # "Article", "text; Electronic Dissertation"
    "volume": _whole("volume"),
    "issue": _whole("issue"),
    "pages": _whole("page"),
}
"""Kind of label -> what takes its value."""
