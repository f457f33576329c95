"""Property rows: which lines begin with a label.

A label is a label only inside the table: an abstract may well begin with "State" or hold a line "Volume 3". So each
line is first judged alone (`match_row`), then stretches of such lines are weighed (`tables.find_tables`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple, new
from citekit.normalize.statuses import is_status
from citekit.patterns import CASELESS, regex
from citekit.readers.pure.labels import ROWS, Kind, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from citekit.readers.lines import Line
    from citekit.readers.pure.openings import Fit

STARTS: dict[str, list[tuple[str, Label]]] = {}
for _label in sorted(ROWS, key=lambda row: -len(row.text)):
    STARTS.setdefault(_label.text[:3].lower(), []).append((_label.text.lower(), _label))

DATE = (
    r"(?:\d{4}|\d{1,2}[./-]\d{1,2}|\d{1,2}(?:(?:st|nd|rd|th)?\s+|-)[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.?\s+\d"
    r"|Spring|Summer|Autumn|Fall|Winter)"
)
STATUS = r"(?:published|e-?pub|early online|accepted|in press|submitted|in prep|unpub|forthcoming|not published)"
FITS: dict[Kind, re.Pattern[str]] = {
    "number": regex(r"\S.{0,60}$"),  # "JCAP07(2023)006"
    "count": regex(r"\d{1,6}(?!\S)"),  # "16"
    "pages": regex(
        r"(?=.{0,20}[\dIVXLCivxlc])[\w.:()/+]{1,30}(?:\s{0,3}[-–—‐-―,;&]{1,2}\s{0,3}[\w.:()/+]{1,25}){0,40}$"
    ),  # "1091-1106"
    "date": regex(DATE),  # "26 May 2016"
    "status": regex(
        rf"{STATUS}|{DATE}|(?-i:{CASELESS}){{2,12}} - ", re.IGNORECASE
    ),  # "Published - Mar 30 2025", "已出版 - 2016"
    "doi": regex(r"(?:https?://|doi:|10\.\d{4,9}/)", re.IGNORECASE),  # "https://doi.org/10.1145/3676641.3716273"
    "isbn": regex(r"[\d(][\dXx ,;()‐-―-]{8,}"),  # "979-8-4007-0391-1"
    "issn": regex(r"\d{4}[‐-―-]?\d{3}[\dXx]"),  # "1063-6897"
    "language": regex(rf"[A-Z][\w/ ()åäöøéñç,-]{{1,50}}$|{CASELESS}{{2,8}}$"),  # "English (US)", "英語"
    "flag": regex(r"(?:Yes|No)\b"),  # "Yes"
    "duration": regex(rf".{{0,3}}(?:{DATE}|\d)"),  # "3/30/25 → 4/3/25"
    "url": regex(r"https?://|www\."),  # "https://www.asplos-conference.org/"
    "id": regex(r"\S*\d\S*$"),  # "PMC1234567"
}
"""kind -> what a value looks like at its beginning; kinds that are free text are not listed."""

SIX_WORDS = regex(r"(?<!\S)(?:\S+ ){6}")  # "Size returns before speed and speed" before slant.
GLUED = regex(
    r"(?!['’]s\b)(?:[A-Z0-9“\"'‘(\[¿]|[^\W\da-zß-öø-ÿ]|[a-z]{1,4}[A-Z]|e(?:a[a-z]{2})?\d\d|v\d+\.|[a-z]{2,6}\d{3}(?!\S)|suppl\b"
    r"|(?:npj|de|van|von|der|the)\s)"
)  # "Volume9", "Article numbere0346830", "…ceac123", "PublisherÉditions X", "JournalbioRxiv", "Publisherde Gruyter"
SMALL: dict[str, tuple[str, ...]] = {
    f"{number} ({kind})": (f"{number} ({kind.lower()})",)
    for number in ("ISBN", "ISSN")
    for kind in ("Print", "Electronic")
}
"""Labels that old portals print with a small letter: "ISBN (print)"."""
UNKNOWN = regex(
    r"(?:[A-Z][\w()/’' -]{1,48}(?:\s*:\s+|\s{2,})|[^\W\d_a-z][\w()（）/’'. -]{0,48}\t)\S"
)  # "Impact factor\t3.2"
LONGER = regex(r" ?(?:/ ?)?[^\W\d_][^\t]{0,40}\t")  # "Journal| rank\tQ1", "Editor| / compiler\tJ. Doe"
SEPARATING = " \t:|：•*"
"""What stands between a label and its value; a text browser prints a list with its bullets."""
STRONG = regex(r"[\t:|：…]|  |\. ?\.")  # "Volume\t9", "Volume: 9", "Volume .... 9"
LISTED = regex(r"[;,]")  # "Keywordsrisk; privacy"
BARE = regex(r"[\s:：|•*]*$")  # a label on a line of its own

NOT_ROWS = (
    "publisher copyright", "publisher statement", "publisher rights", "funding information", "funding details",
    "author info ", "authors info ",
)  # fmt: skip
"""Lines of a bibliographical note, or buttons, that begin with a label's word."""


PLURAL = regex(r"\((?:s|e|n|i|a|as|er|en|es|et|ne|in|innen)\)(?!\w)|\((?:s|e|er|en|innen)\)(?=[A-Z])")  # "Veileder(e)"


SERIAL = frozenset({"ISBN", "ISSN"})
WHICH = regex(
    r"[ -]?(?:[（(][^（()）\d]{1,30}[)）]|[^\W\d_][^\W\d]{1,15}(?=[\t:]))"
)  # "ISBN (Hardback)", "ISSN online:"


class Row(NamedTuple):
    """A line that begins with a label: the label, where its value begins, and how sure that is a row by itself:
    2 its separator or its value says so, 1 it may be one inside a table, 0 a label alone on its line.
    `fits` is what a value of its kind looks like, None for free text."""

    label: Label
    value: int
    sure: int
    fits: Fit | None


LOOSE = frozenset({"number", "count", "text", "language"})
"""Kinds whose values look like ordinary words or numbers."""


class Grammar(NamedTuple):
    """How values look: by kind at their beginning, of which kinds like ordinary words, and glued to a label; `weak` a
    glued one that may as well be the rest of a longer word."""

    fits: Mapping[Kind, Fit]
    loose: frozenset[str]
    glued: re.Pattern[str]
    weak: Callable[[str], bool] | None = None
    tail: re.Pattern[str] | None = None


ENGLISH = Grammar(FITS, LOOSE, GLUED)


def match_row(line: Line) -> Row | None:
    """The row a line would be if it stood in a table."""
    lower = line.lower
    starts = STARTS.get(lower[:3])
    if starts is None or lower.startswith(NOT_ROWS):
        return None
    longer = ""  # "Number of pages xxiv, 512" is no number "of pages …"
    for start, label in starts:
        if lower.startswith(start) and not (longer and longer.startswith(f"{start} ")):
            if row := weigh(line.text, label, label.text, ENGLISH):
                return row
            longer = start
    return None


def weigh(text: str, label: Label, printed: str, grammar: Grammar) -> Row | None:
    """How sure it is that a label's words at the beginning of a line are the label."""
    rest = text[len(printed) :]
    if rest[:1] == "(" and (plural := PLURAL.match(rest)):
        rest = rest[plural.end() :]
    elif label.text in SERIAL and (which := WHICH.match(rest)):
        rest = rest[which.end() :]
    pattern = grammar.fits.get(label.kind)
    glued = rest[:1].isalnum()
    if not glued and (not rest or BARE.fullmatch(rest)):
        return Row(label, len(text), 0, pattern)
    if "\t" in rest and rest[0] != "\t" and LONGER.match(rest):
        return None  # "Journal rank\tQ1" is a row of another label
    if OF.match(rest) or (glued and label.kind in NUMERAL and _is_longer(rest, grammar) and not COUNTED.match(rest)):
        return None  # "Journal of Rain", below a label that is not known; "期刊名称", which is not "期"
    if grammar.tail and (rest[0] > LATIN and grammar.tail.match(rest) if glued else MORE.match(rest)):
        return None
    if not glued and rest[0].isspace() and rest[1:2].islower() and _is_cut(text.lower()):
        return None
    value = rest if glued else rest.lstrip(SEPARATING)
    if value[:1] in LEADING and (leader := LEADER.match(value)) and not _is_stated(printed):
        value = value[leader.end() :]
    separator = rest[: len(rest) - len(value)]
    exact = text.startswith(printed) or (grammar is not ENGLISH and text[1:].startswith(printed[1:]))
    exact = exact or text.startswith(SMALL.get(printed, ()))
    sure = _sure(separator, value, label, pattern, exact, grammar)
    if "=" in separator and value[:1] in QUOTED:
        sure = 0  # a field of BibTeX: "author = {"
    return new(Row, (label, len(text) - len(value), sure, pattern)) if sure else None


def _is_stated(printed: str) -> bool:
    """Whether a label is what a row of the status begins with: "Published - 3 May 2019"; not "Early online date"."""
    return is_status(printed) and not printed.lower().endswith("date")


LATIN = "\u058f"
"""The last letters of scripts that have capitals stand before it."""
# "Utgivare (förlag)\tX", "Sidor (fr-t)123", "ページ（処）: 5": the rest of a label; not "Titel(Re)Thinking"
MORE = regex(
    r"\s?[（(][^\W\d_][^（()）\d]{1,30}[)）](?:\s*[\t:：|]|\s*$|\s\s|\d)|\s[（(][^\W\d_][^（()）\d]{1,30}[)）][^\W\da-zß-öø-ÿ_]"
)


def _is_longer(rest: str, grammar: Grammar) -> bool:
    """Whether a label goes on up to the tab, in a script where nothing tells its end: "版权信息\tX" is no "版"."""
    return grammar.weak is not None and grammar.weak(rest[0])


OF = regex(r"\s(?:of|on)\s|['’]\s")  # "Journal of Rain", "Editors' Journal": values
LEADING, QUOTED = ".…-–—=→", '"{'
# "Volume ........ 46", "Volume . . . . 46", "Volume…… 46", "Volume – 46", "Volume = 46"
LEADER = regex(r"(?:(?:\. ?){4,}|…{2,})\s*(?=\S)|[–—=→-]\s+(?=\S)")


def is_prose(text: str) -> bool:
    """Whether a text goes on for more words than a row has, to the end of a sentence."""
    return text.endswith((".", "!", "?")) and not text.endswith(FIRMS) and SIX_WORDS.search(text) is not None


FIRMS = (" Inc.", " Ltd.", " Co.", " Corp.")  # "Institute of Electrical and Electronics Engineers Inc."


def _is_cut(lower: str) -> bool:
    """Whether a line is the beginning of a label only, where a copy ends: "Number of pag"."""
    return any(start.startswith(lower) for start, _ in STARTS.get(lower[:3], ()) if len(start) > len(lower))


def _is_rest(value: str, label: Label, grammar: Grammar) -> bool:
    """Whether a value in small letters behind a blank is rather the rest of a longer label that is not known:
    "Untertitel des Sammelwerks Geschichte", "Número de edición 3"."""
    if grammar is ENGLISH or label.kind not in REST:
        return False
    return REST[label.kind].match(value) is not None


NUMERAL = frozenset({"number", "count", "pages"})
COUNTED = regex(r"(?:第|通巻)?[\dIVXLivxl一二三四五六七八九十]|[特增別别臨临]|改訂|改订|修訂|修订|増補|增订|初版|新版")
"""What stands glued to a label for a number: "第3期", "特別号", "版改訂第2"."""
REST: dict[Kind, re.Pattern[str]] = {
    "number": regex(r"(?!supp?l|hors|spe|spé|esp)[^\W\d_]{2,}[ '’]|[dl]['’]"),  # not "e0346830", "hors série 2"
    "text": regex(r"[^\W\dA-ZÀ-Þ_]{4}|(?:des|du|del|di|d['’]|av|af|til|de l)[ '’]?"),  # not "npj Climate", "eLife"
}


def _fits_apart(pattern: Fit, value: str) -> bool:
    """Whether a value looks like one of its kind up to the blanks that part it from another row."""
    return "  " in value and bool(pattern.match(value.partition("  ")[0]))


def _sure(  # noqa: PLR0913, PLR0917  two texts and all that is known of them
    separator: str, value: str, label: Label, pattern: Fit | None, exact: bool, grammar: Grammar
) -> int:
    fits = pattern is not None and bool(pattern.match(value) or _fits_apart(pattern, value))
    if separator and STRONG.search(separator):
        return 2 if fits or "\t" in separator or (pattern is None and label.kind != "list") else 1
    if not exact or (pattern is not None and not fits):
        return 0
    if fits and label.kind not in grammar.loose:
        return 2
    if separator:
        return 0 if is_prose(value) or (value[0].islower() and _is_rest(value, label, grammar)) else 1
    if not grammar.glued.match(value) and not (label.kind == "list" and LISTED.search(value)):
        return 0
    return 2 if pattern is None and not (grammar.weak and grammar.weak(value[:1])) else 1
