"""The lines of a citation without what the repository wrote into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.archives.hal import ID

if TYPE_CHECKING:
    import re

    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

ORCID = r"\d{4}-\s?\d{4}-\s?\d{4}-\s?\d{3}[\dX]"
ICON = r"(?:\s*(?:ORCID|orcid)\s?(?:logo|icon))?"  # "ORCID logoORCID: https://…": a picture's name
NOISE = regex(
    # "Lind, Karin ORCID: https://orcid.org/0000-0000-0000-0000 and Ito", "Lind, Karin ORCID:" at a line's end
    rf"{ICON}\s*(?:ORCID(?:\sID)?:?\s*)?(?:https?://)?orcid\.org/\s?{ORCID}|{ICON}\s*ORCID(?:\sID)?:?\s*(?:{ORCID}|$)"
    # "ISSN 1540- 6288"
    r"|(?<=ISSN \d{4}-)\s(?=\d{3}[\dXx])"
    # "Available at https://…", "Retrieved from https://…", another address, "© 2014 Fen Press"
    r"|\s*(?:Available\sat|Retrieved\sfrom):?\s*(?:https?:/\s/.*|https?://\S*|$)|[<(]?https?://(?!\S*doi)\S+|\s*©.*|\s*\(c\)\s\d{4}.*"
    # "Web. 30 Mar. 2012."
    r"|\s*Web\.\s\d{1,2}\s\w{3,4}\.?\s\d{4}\.?"
    # "Creative Commons: Attribution 4.0 (CC-BY)", "Open Access"
    r"|Creative\sCommons:\sAttribution[\w -]*\d\.\d(?:\s\([A-Z -]{2,12}\))?"
    r"|(?:^|(?<=\s))Open\s[Aa]ccess(?=\s*$|\s[A-Z])"
    # "Citation (please note …", whose end is on the next line
    r"|['’]s\sversion\sif\syou\sintend\sto\scite\sfrom\sthis\swork\)|^\[Figure\s\d+\]$"
)
OPEN = regex(rf"{ICON}\s*(?:ORCID(?:\sID)?:?\s*)?(?:https?://)?orcid\.org/\s?(?:\d{{4}}-){{1,3}}\s*$")
"""A person's number that the line's end broke: "Lind, Karin ORCID: https://orcid.org/0000-0001-"."""
REST = regex(r"\s*(?:\d{4}-){0,2}\d{3}[\dX](?!\w)")
STOP = regex(rf"(?<=[\s⟨<\ufffd\uffff])-?\s?{ID}(?:\s?[⟩>\ufffd\uffff])?|\bff{ID}ff")
"""HAL's number, behind which nothing of a citation stands."""
SENTENCE = regex(r"https?://(?:dx\.)?doi\.org/\S+(?=\s+(?!Available|Article)[A-Z][a-z]+(?:\s|$))")
"""A DOI's link before a sentence, which is the repository's: a page that lost its breaks."""


def without_noise(page: Page, pieces: list[Piece], *, hal: bool) -> list[Piece]:
    """The pieces that are left, without blanks before the first."""
    kept: list[Piece] = []
    broken = None
    for at, first, last in pieces:
        text = page.lines[at].text
        start = rest.end() if broken and (rest := REST.match(text, first, last)) else first
        broken = OPEN.search(text, start, last) if text[last - 1] == "-" else None
        end = broken.start() if broken else last
        stop = (STOP if hal else SENTENCE).search(text, start, end)
        close = stop.end() if stop else end
        places = sorted(
            [start, *_noise(text, start, close), *_broken(text, start, close, BROKEN if hal else BROKEN_LAST), close]
        )
        kept += [(at, begin, until) for begin, until in zip(places[::2], places[1::2], strict=True)]
        if stop:
            break
    filled = [(at, start, end) for at, start, end in kept if page.lines[at].text[start:end].strip()]
    return [_bare(page, filled[0]), *filled[1:]] if filled else []


def _noise(text: str, start: int, end: int) -> list[int]:
    return [place for found in NOISE.finditer(text, start, end) for place in found.span()]


BROKEN = regex(r"10\.\d{4,9}/[^\s.]{1,60}\.(\s)(?=\d{4,12}\b)")  # "10.5555/FEN. 309136"


BROKEN_LAST = regex(r"10\.\d{4,9}/[^\s.]{1,60}\.(\s)(?=\d{4,12}\s*$)")  # the same at a line's end


def _broken(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[int]:
    return [place for found in pattern.finditer(text, start, end) for place in found.span(1)]


def _bare(page: Page, piece: Piece) -> Piece:
    at, start, end = piece
    return at, end - len(page.lines[at].text[start:end].lstrip()), end
