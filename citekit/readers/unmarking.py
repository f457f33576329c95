"""A line without the marks of copying: what is left of it, and where each character stands.

Most lines have hardly any mark, so that each kind is looked for first, and what is between two marks is kept in one
piece.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from citekit.frozen import NamedTuple
from citekit.normalize.decoding import MISREAD, PASSES, is_misread, read_again
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
COMBINING = "\u0300-\u036f\u3099\u309a\u1160-\u11ff"  # accents, sound marks of kana, vowels and finals of Hangul
PRINTED = LIGATURES | dict.fromkeys(INVISIBLE, "") | dict.fromkeys(BLANKS, " ")
"""Odd characters -> what they print."""

UNPRINTED = regex(f"[{''.join(PRINTED)}]")
JOINS = regex(f"[{COMBINING}]")
ODD = regex(f"[{''.join(PRINTED)}{COMBINING}]")
ENTITY = regex(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")  # "M&aacute;rton"
BROWSER_MARK = regex(r"cite\d+†|†(?:[\w-]+\.)+[a-z]{2,}(?= |$)")  # "cite11†Xiao Wang", "†www.scopus.com"
SOURCE_MARK = regex(r" ?【[\d:]{1,9}†(?:source|L\d{1,5}(?:-L?\d{1,5})?)】")  # "… in April.【4†source】"
NUMBERED_LINK = regex(
    r"【\d{1,4}†([^【】†]{1,300})(?:†[^【】]{0,200})?】"
)  # "【4†Karin Lind】", "【5†Pure†elsevier.com】"
LINK = regex(
    r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)"
)  # "[10.1/x](https://…)"
ESCAPE = regex(r"(?<=\d)\\(?=\.)|(?<=\w)\\(?=[-_]\w)")  # "7\. sep. 2012", "Smith\-Jones" of html2text
COMMENT = regex(r"(?<=\S) ?<!--[^<>]{0,80}-->$")  # "411-433. <!-- image -->"
BARE_IMAGE = regex(
    r"!\[(?:[^\[\]\s]{1,80}\.(?:png|jpe?g|gif|svg|webp))?\]\([^()\s]*\)", re.IGNORECASE
)  # "[![](/icon.svg)Jane Doe](#)", "![0_image.png](0_image.png)"
CUT_LINK = regex(r"(?<=[-/_])\]\(([^()\s]+)\) \[(?=[^\[\]]*\]\(\1\))")  # "[10.1/j-](https://…) [x.1](https://…)"
REFERENCE = regex(r"\[(?!\d+\])([^\[\]]{1,300})\]\[\d{1,3}\]")  # "[Journal of Kettles][2]", as w3m and links print it
AUTOLINK = regex(r"<(https?://[^<>\s]+)>")  # "<https://doi.org/10.1/x>"
ADDRESS = regex(r" ?\[(?:https?://|/|#|mailto:)[^\[\]\s]*\]")  # "Ada Lovelace [https://fen.example/ada]"
BLOCK = regex(
    r"</?(?:div|section|main|article|header|footer|nav|mark|h[1-6])\b[^<>]*>| ?<(i|span)\b[^<>]*></\1>"
)  # '<div class="doi">', "</div>", "<mark>Journal</mark>", "<h2>Authors</h2>", '<i class="fas fa-book"></i>'
NOTE_MARK = regex(
    r"\^\(\\?\*\)|(?<=[^\W\d_]{3})\^\*|(?:^|(?<=\s))\[\d{1,3}\](?=[A-Z\d])"
)  # "Grünberg^(\*)", "[7]Profiles"
# "Jane Doe\\*", "Jane Doe<sup>\\*</sup>", "\\[PhD thesis, Fen University\\]"; never "10.1/a\\_b", TeX's "\\[ x \\]"
STAR = regex(r"<sup>(?=\\?\*)|\\(?=\*)|(?<=\*)</sup>|\\(?=\[[^\W\d_])|(?<=[^\W\d_)])\\(?=\])")
EMPHASIS = regex(
    r"(?<![\w*\\$])(\*{1,3}|_{1,3})(?=[\w\"“‘(\[<（「『《!])([^*_]{1,400})(?<=[\w\"”’)\]>:.,;!?）」』》：。])\1"
    r"(?:(?<=:\*\*)|(?![\w*])|(?<=\*\*)(?=\*(?:[,;.\s]|$)))"
)  # "**DOI:**", "**ISBN:**978", "**Lind K**\\*, Ito M"; never "Na$_2$SO$_4$"
NESTED = regex(r"(?<![\w*])\*\*_(?=\S)([^*_]{1,400})(?<=\S)_\*\*(?![\w*])")  # "**_Rain in fens._**"
ICON = regex(r"__ ?(?=[^\W\d_])")  # one that has no name: "## __Fingerprint", "* [ __ Overview ](…)"
BOLD = regex(r"(\*\*|__)([^*_]{1,40})\1(?= \S)")  # "**Volume** 68"
LONE = regex(r"^\*\*(?=[^\W_])|(?<=:)\*\*(?=\s|$)")
# "**Published in: Nature", "Date of Conference:** May": bold over a line's end
BARRED = frozenset("|:=+- \t")

MARKS: tuple[tuple[tuple[str, ...], re.Pattern[str], int], ...] = (
    (("†",), SOURCE_MARK, 0),
    (("【",), NUMBERED_LINK, 1),
    (("†",), BROWSER_MARK, 0),
    (("![",), BARE_IMAGE, 0),
    ((") [",), CUT_LINK, 0),
    (("](",), LINK, 1),
    (("][",), REFERENCE, 1),
    (("[http", "[/", "[#"), ADDRESS, 0),
    (("<h",), AUTOLINK, 1),
    (("<!",), COMMENT, 0),
    (("<d", "</"), BLOCK, 0),
    (("^", "["), NOTE_MARK, 0),
    (("\\*", ">*", "\\]"), STAR, 0),
    (("\\.", "\\-", "\\_"), ESCAPE, 0),
)
"""Signs of which one is in every mark of a kind; its pattern; the group of it that stays (0: none)."""


class Kept(NamedTuple):
    """Characters that are kept of a line, and the place of each in the source."""

    text: str
    places: Sequence[int]

    def part(self, start: int, end: int | None = None) -> Kept:
        """A stretch of it."""
        return Kept(self.text[start:end], self.places[start:end])


def unmark(text: str, places: range) -> Kept:
    """A stretch of a line without odd characters, entities and marks of copying, but for bars and emphasis."""
    kept = Kept(text, places)
    if not text.isascii():
        if is_misread(text):  # before a soft hyphen, the second half of "í", goes
            kept = repaired(kept)
        kept = _composed(replaced(kept, UNPRINTED, lambda found: PRINTED[found[0]]))
    if "&" in text:
        from html import unescape  # 2,000 names of characters

        kept = replaced(kept, ENTITY, lambda found: unescape(found[0]))
    for signs, pattern, group in MARKS:
        if any(sign in kept.text for sign in signs):
            kept = without(kept, pattern, group)
    return trim(kept)


def repaired(kept: Kept) -> Kept:
    """With letters as they were before UTF-8 was read as Windows-1252, which may have been done twice."""
    for _ in range(PASSES):
        before, kept = kept, replaced(kept, MISREAD, read_again)
        if kept is before:
            break
    return kept


def unemphasise(kept: Kept) -> Kept:
    """Without paired emphasis marks: "*Published in:* Nature" -> "Published in: Nature". Behind bold words that begin a
    line, as labels do, stand two blanks: "**Volume** 68" -> "Volume  68"."""
    if "*" not in kept.text and "_" not in kept.text:
        return kept
    if kept.text[:2] == "__" and kept.text.count("__") == 1 and (icon := ICON.match(kept.text)):
        return unemphasise(kept.part(icon.end()))
    if bold := BOLD.match(kept.text):
        words, blank = kept.part(*bold.span(2)), kept.part(bold.end(), bold.end() + 1)
        return _joined([words, blank, unemphasise(kept.part(bold.end()))])
    if "**_" in kept.text:
        kept = without(kept, NESTED, 1)
    kept = without(kept, EMPHASIS, 2)
    if "**" not in kept.text:
        return kept
    kept = without(kept, EMPHASIS, 2) if kept.text[:2] == "**" else kept  # "**Added to *Xplore*:** May"
    return without(kept, LONE, 0) if kept.text.count("**") == 1 else kept


def split_cells(kept: Kept) -> Kept:
    """A table row's bars as tabs: "| Volume | 68 |" -> "Volume\\t68"; nothing for "|  |"."""
    if BARRED.issuperset(kept.text):
        return Kept("", ())
    cells, start = [], 0
    for cell in kept.text.split("|"):
        trimmed = trim(kept.part(start, start + len(cell)))
        cells.append(replaced(trimmed, BREAK, _parting) if "<b" in cell else _of_list(trimmed))
        if not trimmed.text and start and len(cell) < len(kept.text) - start and kept.text.count("|") > WIDE:
            cells[-1] = Kept("", kept.places[start : start + 1])  # an empty cell of a wide table keeps its column
        start += len(cell) + 1
    return _joined([piece for cell in cells if cell.places for piece in (Kept("\t", cell.places[:1]), cell)]).part(1)


WIDE = 4
"""A row with more bars has more than two cells or three."""


BREAK = regex(r" ?<br ?/?> ?(?=\S)", re.IGNORECASE)  # "Lind, K., Promotor<br>Berg, O., Promotor"


def _parting(found: re.Match[str]) -> str:
    """What stands for a break in a cell: between two values, or inside one that goes on with a small letter or has
    sentences."""
    goes_on = found.string[found.end()].islower() or PROSE.search(found.string)
    return " " if goes_on else "; "


PROSE = regex(r"[a-zß-öø-ÿ]{4}\.\s[\dA-Z]")  # "Lind, Karin. 2001. Rain in<br>Fens", but no "Dept. Rain"


def _of_list(cell: Kept) -> Kept:
    """A cell that is a list without its bullets: "* Lind, K., Promotor * Berg, O." -> "Lind, K., Promotor; Berg, O"."""
    if cell.text[:2] not in ITEM:
        return cell
    rest = trim(cell.part(2))
    return replaced(rest, ITEM[cell.text[:2]], lambda _: "; ") if cell.text[:2] in rest.text else rest


ITEM = {"* ": regex(r" +\* +"), "• ": regex(r" +• +"), "- ": regex(r" {2,}- +")}


def _joined(pieces: list[Kept]) -> Kept:
    return Kept("".join([text for text, _ in pieces]), [place for _, places in pieces for place in places])


def replaced(kept: Kept, pattern: re.Pattern[str], become: Callable[[re.Match[str]], str]) -> Kept:
    """Each match as what it becomes, all of that at its first character's place."""
    pieces, last = [], 0
    for found in pattern.finditer(kept.text):
        start, end = found.span()
        new = become(found)
        pieces += [kept.part(last, start), Kept(new, [kept.places[start]] * len(new))]
        last = end
    return _joined([*pieces, kept.part(last)]) if pieces else kept


def without(kept: Kept, pattern: re.Pattern[str], group: int) -> Kept:
    """Leave out each match, but for its `group` (0: leave it out whole)."""
    pieces, last = [], 0
    for found in pattern.finditer(kept.text):
        pieces.append(kept.part(last, found.start()))
        if group:
            pieces.append(kept.part(*found.span(group)))
        last = found.end()
    return _joined([*pieces, kept.part(last)]) if pieces else kept


def _composed(kept: Kept) -> Kept:
    """Base letters and the accents behind them as one character each ("e\u0301" -> "é")."""
    if is_normalized("NFC", kept.text):
        return kept
    letters: list[str] = []
    places: list[int] = []
    for char, place in zip(kept.text, kept.places, strict=True):
        both = normalize("NFC", letters[-1] + char) if letters and JOINS.match(char) else ""
        if len(both) == 1:
            letters[-1] = both
        else:
            letters.append(char)
            places.append(place)
    return Kept("".join(letters), places)


def trim(kept: Kept) -> Kept:
    """A text without the blanks around it."""
    start = len(kept.text) - len(kept.text.lstrip())
    return kept.part(start, start + len(kept.text.strip()))
