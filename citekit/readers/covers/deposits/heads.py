"""Heads of covers that have no citation: each tells by its form which line is the title, and who is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names.listed import split_listed
from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

# "ETH Library", the kind of a work under its title
LIBRARY = regex(r"ETH\sLibrary\s*")
ETH_KIND = regex(
    r"\s*(?P<kind>(?:Doctoral|Master|Bachelor|Student|Semester)\s(?:Thesis|Paper)|Habilitation|(?:Journal|Review)\sArticle|Other\sJournal\sItem"
    r"|(?:Other\s)?Conference\s(?:Paper|Item|Poster|Proceedings)|Book\sChapter|Working\sPaper|Report|Monograph|Book|Edited\sVolume|Presentation"
    r"|Preprint|Dataset|Software|Other\sPublication|Educational\sMaterial)$"
)
ETH_TYPES = (
    ("Thesis", "thesis"), ("Habilitation", "thesis"), ("Conference", "paper-conference"), ("Working", "report"),
    ("Report", "report"), ("Chapter", "chapter"), ("Presentation", "speech"), ("Preprint", "article"),
    ("Dataset", "dataset"), ("Software", "software"), ("Monograph", "book"), ("Book", "book"), ("Volume", "book"),
    ("Journal", "article-journal"), ("Article", "article-journal"),
)  # fmt: skip


def use_title(page: Page, pieces: list[Piece], marks: str) -> None:
    """The title, without blanks and marks behind it."""
    joined = Joined(page, pieces)
    joined.use("title", "cover: title", 0, len(joined.text.rstrip(f" {marks}" if marks else None)), "cover")


def read_eth_head(page: Page, pieces: list[Piece]) -> None:
    """ "ETH Library" / title / "Journal Article"."""
    kept = [piece for piece in pieces if not LIBRARY.fullmatch(page.lines[piece[0]].text, *piece[1:])]
    if not kept:
        return
    first, last = kept[0], kept[-1]
    if library := LIBRARY.match(page.lines[first[0]].text, *first[1:]):
        kept[0] = (first[0], library.end(), first[2])
        last = kept[-1]
    text = page.lines[last[0]].text[: last[2]].rstrip()
    kind = ETH_KIND.search(text, last[1])
    if kind:
        csl = next(csl for word, csl in ETH_TYPES if word in kind["kind"])
        page.use(last[0], f"csl_type:{csl}", "cover: kind", *kind.span("kind"), "cover")
        kept[-1] = (last[0], last[1], kind.start())
    named = [piece for piece in kept if piece[1] < piece[2]]
    if named:
        use_title(page, named, "")


ADDRESS = regex(r"https?://\S+\s*")
LONE = regex(r"[^\W\d_a-z][^\d,;]{0,40},\s(?:[^\W\d_a-z]\.[\s-]?){1,4}")  # "Lind, K. M."


def read_initialed_head(page: Page, pieces: list[Piece]) -> None:
    """Title, and under it "Lind, K., Ray, J. and Ito, M.", below an address."""
    kept = [piece for piece in pieces if not ADDRESS.fullmatch(page.lines[piece[0]].text, *piece[1:])]
    at = next((at for at in range(1, len(kept)) if _initialed(page, kept[at:])), 0)
    if not at:
        return
    use_title(page, kept[:at], "*_.")
    names = Joined(page, kept[at:])
    for start, end in _initialed(page, kept[at:]):
        names.use("author", "cover: people", start, end, "cover")


def _initialed(page: Page, pieces: list[Piece]) -> tuple[tuple[int, int], ...]:
    """The places of names "Lind, K." in some lines; none if there is anything else in them."""
    text = Joined(page, pieces).text.rstrip()
    return ((0, len(text)),) if LONE.fullmatch(text) else split_listed(text) or ()


def read_title_head(page: Page, pieces: list[Piece]) -> None:
    """The title alone, where a DOI stands below and no citation; that it is an article is said at the end."""
    if not pieces or CITED.search(Joined(page, pieces).text):
        return
    use_title(page, pieces, "*_.")
    for at, line in enumerate(page.lines):
        if found := BEGINS.fullmatch(line.text):
            page.use(at, "csl_type:article-journal", "cover: kind", *found.span(1), "cover")


BEGINS = regex(r"\((Article) begins on next page\)")
CITED = regex(r"\s/\s|\.\s-\s|\b(?:1[89]|20)\d\d\b|;|\[")  # "Rain / Lind, Karin. - In: MIRES", no title
WORDS = r"(?:(?!\sand\s)[^\d,;]){1,40}"
PAIRS = regex(rf"[^\W\d_][^\d,;]{{0,40}},\s{WORDS}(?:\sand\s{WORDS},\s{WORDS})*")  # "Lind, Karin and Ito, Mei"
PAIR = regex(r"\sand\s")
WORDED = regex(r"(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\s)?(?:19|20)\d\d")  # "19 July 2020", "November 2019"


def read_paper_head(page: Page, pieces: list[Piece]) -> None:
    """Title, "Lind, Karin and Ito, Mei", where they work, date: the head of a working paper at Munich."""
    people = (PAIRS.fullmatch(page.lines[line].text, start, end) for line, start, end in pieces[1:])
    at = next((at for at, found in enumerate(people, 1) if found), 0)
    if not at or not WORDED.fullmatch(page.lines[pieces[-1][0]].text, *pieces[-1][1:]):
        return
    use_title(page, pieces[:at], "*_")
    line, start, end = pieces[at]
    for span in spans(page.lines[line].text, start, end, PAIR):
        page.use(line, "author", "cover: people", *span, "cover")
    last, start, end = pieces[-1]
    page.use(last, "issued", "cover: date", start, end, "cover")
