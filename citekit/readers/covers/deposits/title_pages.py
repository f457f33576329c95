"""Title pages behind a repository's notice: a thesis's, and a record's title and people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.covers.deposits.heads import WORDED, use_title
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

TURNED = regex(r"[^\W\d_][^\d,;]{0,40},\s[^\d,;]{1,40}(?:;\s[^\W\d_][^\d,;]{0,40},\s[^\d,;]{1,40})*;?")
ADDRESS = regex(r"https?://\S+")
SEMICOLON = regex(r";\s*")


def read_record_head(page: Page, pieces: list[Piece]) -> None:
    """ "Rain in mires" / "Lind, Karin; Ito, Mei", below addresses: how Canada's council has title and people."""
    kept = [piece for piece in pieces if not ADDRESS.fullmatch(page.lines[piece[0]].text.rstrip(), *piece[1:])]
    at = next((at for at, piece in enumerate(kept) if at and TURNED.fullmatch(_text(page, piece))), 0)
    if not at:
        return
    use_title(page, kept[:at], "*_.")
    names = [kept[at], *(piece for piece in kept[at + 1 : at + 4] if TURNED.fullmatch(_text(page, piece)))]
    joined = Joined(page, names)
    for start, end in spans(joined.text, 0, len(joined.text.rstrip(" ;")), SEMICOLON):
        joined.use("author", "cover: people", start, end, "cover")


BY = regex(r"by", re.IGNORECASE)
DEGREE = regex(
    r"(?:a\s)?(?P<kind>thesis|dissertation)\s(?:submitted\s)?for\sthe\sdegree\sof\s(?P<degree>.{4,60})", re.IGNORECASE
)
UNIT = regex(r"(?:university|faculty|school|department|institute|division|centre|college)\b.*", re.IGNORECASE)
MARKS = " *_#"


def read_thesis_head(page: Page, pieces: list[Piece]) -> None:
    """ "UNIVERSITY OF FEN" / "Faculty of Rain" / "Rain in mires" / "by" / "Karin Lind" / "A thesis for the degree of
    Doctor of Philosophy" / "January 2022": the title page of a thesis."""
    texts = [_text(page, piece).strip(MARKS) for piece in pieces]
    by = next((at for at, text in enumerate(texts) if at and BY.fullmatch(text)), 0)
    degree = next((at for at in range(by + 2, len(texts)) if by and DEGREE.fullmatch(texts[at])), 0)
    if not degree:
        return
    first = next((at for at in range(by - 1, -1, -1) if UNIT.fullmatch(texts[at])), -1) + 1
    university = next((at for at in range(first) if texts[at].lower().startswith("university")), -1)
    _take(page, pieces[first:by], "title")
    _take(page, pieces[by + 1 : by + 2], "author")
    found = DEGREE.fullmatch(texts[degree])
    if found:
        _take(page, pieces[degree : degree + 1], "csl_type:thesis")
    if university >= 0:
        _take(page, pieces[university : university + 1], "awarding_institution")
    dated = next((at for at in range(degree + 1, min(degree + 4, len(texts))) if WORDED.fullmatch(texts[at])), 0)
    if dated:
        _take(page, pieces[dated : dated + 1], "issued")


def _take(page: Page, pieces: list[Piece], name: str) -> None:
    """Take what pieces say, without marks of headings and of emphasis; there may be none, or nothing but marks."""
    joined = Joined(page, pieces)
    text = joined.text
    start = len(text) - len(text.lstrip(MARKS))
    if start < len(text):
        joined.use(name, "title page", start, len(text.rstrip(MARKS)), "cover")


def _text(page: Page, piece: Piece) -> str:
    at, start, end = piece
    return page.lines[at].text[start:end].strip()
