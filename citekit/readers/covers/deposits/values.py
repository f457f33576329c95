"""The values of a repository's labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import split_byline
from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.citations.imprint import RANGES
from citekit.readers.covers.values import BROKEN_DOI
from citekit.readers.cuts import named, pieces, spans

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from citekit.readers.citations import Piece
    from citekit.readers.covers.deposits.cut import Row
    from citekit.readers.page import Page

DOI = regex(r"10\\?\.\d{4,9}/(?:[^\s<>()\[\]]|\([^\s()]{1,40}\)){1,200}")  # "10.1061/(asce)me.1943-5479.0000884"
# "2018-03-02", "2022-10", "2013", "2020 Jun 11"
DATE = regex(
    r"(?:1[4-9]|20)\d\d(?:(?:-\d{2}){1,2}|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\s\d{1,2})?\b)?"
)
ISSN = regex(r"\d{4}-?\d{3}[\dXx]")
# "Political Analysis, 21(4)", "IEEE Letters 4(2), https://doi.org/10.5555/1", "Mires 6, https://…", "Mires, 6(4): 2-9"
JOURNAL = regex(
    r"(?P<container_title>.{2,250}?)(?:,?\s(?P<volume>(?!(?:19|20)\d\d\b)\d[\w.-]{0,9})(?:\s?\((?P<issue>[^()]{1,20})\))?)?"
    r"(?:[,:]\s(?P<page>[A-Za-z]?\d{1,6}\s?[-–]\s?[A-Za-z]?\d{1,6}))?(?:,?\s?https?://\S{5,200})?[\s.,]*"
)
# "Fen Working Paper Series 03/2023", "Fen Papers, 12"
SERIES = regex(
    r"(?P<collection_title>.{2,250}?),?\s(?:No\.\s)?(?P<collection_number>\d[\w/.-]{0,11})(?:,\s?https?://\S{5,200})?[\s.,]*"
)
PAPERS = regex(r"\b(?:Papers?|Reports?|Technical|Series)\b")
SEMICOLON = regex(r"\s*;\s*")
TURNED = regex(r"[^\W\d_][^,;:\d]{0,60},\s[^,;:\d]{1,60}")
ET_AL = regex(r"et\sal\.?")
AND_OTHERS = regex(r"[,;]?\s(?P<al>et\sal\.?)\s*$")  # "Lind, Karin; Ito, Mei et al."
# "v. 19", "Chapter No. 3", "pp. 338-365", "0889-1583 (ISSN)"
DETAILS = {
    "volume": regex(r"v\.\s(?P<value>[\w/-]{1,12})"),
    "issue": regex(r"(?:Chapter|Issue)\sNo\.\s(?P<value>[\w/-]{1,12})"),
    "page": regex(rf"pp\.\s(?P<value>{RANGES})"),
    "issn": regex(r"(?P<value>\d{4}-?\d{3}[\dXx])\s\((?:print\s|e-)?ISSN\)"),
    "isbn": regex(r"(?P<value>[\d-]{10,17})\s\(ISBN\)"),
}  # fmt: skip


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


def _journal(page: Page, row: Row) -> None:
    joined = Joined(page, row.pieces)
    series = SERIES.fullmatch(joined.text) if PAPERS.search(joined.text) else None
    found = series or JOURNAL.fullmatch(joined.text)
    if found:
        for name, start, end in named(found):
            joined.use(name, "row: Journal", start, end, "cover")
    _doi(page, row)


def _first(name: str, pattern: re.Pattern[str]) -> Callable[[Page, Row], None]:
    def use_it(page: Page, row: Row) -> None:
        joined = Joined(page, row.pieces[:2])
        if found := pattern.search(joined.text):
            joined.use(name, f"cover: {name}", *found.span(), "cover")

    return use_it


def _doi(page: Page, row: Row) -> None:
    joined = Joined(page, row.pieces[:3])
    first = Joined(page, row.pieces[:1])
    if broken := BROKEN_DOI.search(first.text):
        first.use(f"said:doi:{broken['head']}{broken['tail']}", "cover: DOI", *broken.span(), "cover")
    elif found := DOI.search(joined.text):
        value = found[0].rstrip(".,;")
        escaped = "\\" in value  # "10\\.1029/2025jb031634", by Markdown
        name = f"said:doi:{value.replace(chr(92), '')}" if escaped else "doi"
        joined.use(name, "cover: DOI", found.start(), found.start() + len(value), "cover")


def _publisher(page: Page, row: Row) -> None:
    at, start, end = row.pieces[0]
    text = page.lines[at].text[start:end].rstrip(" *_")
    begin = start + len(text) - len(text.lstrip(" ©*_"))
    page.use(at, "publisher", "cover: publisher", begin, start + len(text), "cover")


def _abstract(page: Page, row: Row) -> None:
    joined = Joined(page, row.pieces)
    joined.use("abstract", "cover: abstract", 0, len(joined.text.rstrip()), "cover")


def _details(page: Page, row: Row) -> None:
    """ "Mires" / "v. 19" / "Chapter No. 3" / "pp. 338-365" / "0889-1583 (ISSN)", or all in one line."""
    joined = Joined(page, row.pieces)
    found = {name: match for name, pattern in DETAILS.items() if (match := pattern.search(joined.text))}
    end = min((match.start() for match in found.values()), default=len(joined.text))
    joined.use("container_title", "row: Journal", 0, len(joined.text[:end].rstrip(" ,.")), "cover")
    for name, match in found.items():
        joined.use(name, "cover: details", *match.span("value"), "cover")


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
NAMED = regex(
    r"(?:accepted for publication|published) in the journal (?P<journal>[^\W\d_a-z].{2,150}?)"
    r"(?: and the (?:definitive|final)|\s\[|\.\s|\.?$)"
)  # "This paper was accepted for publication in the journal Mires and the definitive …"
# "Mires, 27, 2, pp. 147-158, 2013-06-01"
IMPRINT = regex(
    r"(?P<container_title>[^\W\d_].{2,250}?)(?:,\s(?P<volume>\d[\w-]{0,9}))?(?:,\s(?P<issue>\d[\w-]{0,9}))?"
    rf"(?:,\spp?\.\s(?P<page>{RANGES}))?,\s(?P<issued>(?:19|20)\d\d(?:-\d\d){{0,2}})\s*$"
)
SHORT_NAMES = regex(r"(?:[^\W\d_][^\d,;]{1,40}\s[A-ZÀ-Þ]{1,3}(?:,\s|\s*$)){1,500}")  # "Lind K, Ito MS"
COMMA = regex(r",\s")


NAMED_ISSN = regex(r"\(ISSN:?\s(\d{4}-\d{3}[\dX])\)")  # "Mires (ISSN: 0000-0019)"


def _statement(page: Page, row: Row) -> None:
    joined = Joined(page, row.pieces)
    if found := NAMED.search(joined.text):
        joined.use("container_title", "row: Journal", *found.span("journal"), "cover")
    if found := NAMED_ISSN.search(joined.text):
        joined.use("issn", "cover: issn", *found.span(1), "cover")
    if len(DOI.findall(joined.text)) == 1:
        _doi(page, row)


def _imprint(page: Page, row: Row) -> None:
    """A DOI, and on a line of its own a journal with its numbers."""
    _doi(page, row)
    for piece in row.pieces:
        joined = Joined(page, [piece])
        if found := IMPRINT.fullmatch(joined.text):
            for name, value in found.groupdict().items():
                if value:
                    rule = "row: Journal" if name == "container_title" else "cover: imprint"
                    joined.use(name, rule, *found.span(name), "cover")
            return


# "an article published in Mires, 9 (4), pp. 2-9, 2021. It is available"
PUBLISHED = regex(
    r"\b(?:article|paper|chapter)\s(?:subsequently\s|first\s)?published\sin\s(?:the\s)?(?P<container_title>[^\W\d_a-z].{2,200}?)"
    rf",\s(?P<volume>\d[\w-]{{0,9}})(?:\s?\((?P<issue>[^()]{{1,20}})\))?(?:,\spp?\.\s(?P<page>{RANGES}))?"
    r"(?:,\s(?P<issued>(?:19|20)\d\d)\b)?"
)


def _published(page: Page, row: Row) -> None:
    """A journal with its numbers in a sentence, and a DOI behind it."""
    joined = Joined(page, row.pieces)
    if found := PUBLISHED.search(joined.text):
        for name, start, end in named(found):
            joined.use(name, "row: Journal" if name == "container_title" else "cover: imprint", start, end, "cover")
    _doi(page, row)


ISBN = regex(r"(?:97[89][\s-]?)?\d[\d\s-]{7,14}[\dXx]\b")
# "_Mires_, Vol. 180, No. 2 (April 15, 2021): 103021."
DATED_IMPRINT = regex(
    rf"[*_]*(?P<container_title>[^\W\d_][^*_]{{2,200}}?)[*_]*,\sVol\.\s(?P<volume>\d[\w-]{{0,9}})(?:,\sNo\.\s(?P<issue>\d[\w-]{{0,9}}))?"
    rf"\s\((?P<issued>[^()]{{0,20}}(?:19|20)\d\d)\)(?::\s(?:(?P<page>{RANGES})|(?P<article_number>\w{{1,12}})))?(?=[.\s])"
)


def _dated_imprint(page: Page, row: Row) -> None:
    """A journal with its numbers, date and pages, in front of a notice."""
    joined = Joined(page, row.pieces)
    if found := DATED_IMPRINT.search(joined.text):
        for name, start, end in named(found):
            joined.use(name, "row: Journal" if name == "container_title" else "cover: imprint", start, end, "cover")


def _kind(page: Page, row: Row) -> None:
    """ "Article", "text; Electronic Dissertation"."""
    at, start, end = row.pieces[0]
    page.use(at, "work_type", "row: Item type", start, end, "cover")


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


def _whole(name: str) -> Callable[[Page, Row], None]:
    def use_it(page: Page, row: Row) -> None:
        at, start, end = row.pieces[0]
        page.use(at, name, f"row: {name}", start, end, "cover")

    return use_it


READERS: dict[str, Callable[[Page, Row], None]] = {
    "title": use_title,
    "people": _people,
    "journal": _journal,
    "date": _first("issued", DATE),
    "issn": _first("issn", ISSN),
    "isbn": _first("isbn", ISBN),
    "dated_imprint": _dated_imprint,
    "doi": _doi,
    "own_doi": _doi,
    "publisher": _publisher,
    "abstract": _abstract,
    "details": _details,
    "number": _number,
    "type": use_kind,
    "statement": _statement,
    "imprint": _imprint,
    "published": _published,
    "article_version": _article_version,
    "kind": _kind,
    "volume": _whole("volume"),
    "issue": _whole("issue"),
    "pages": _whole("page"),
}
"""Kind of label -> what takes its value."""
