"""Behind "In:": a journal and, by position, volume, issue, pages, number of pages, article number."""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.readers.lists.parts import Part
from citekit.readers.lists.printed_date import is_whole_date
from citekit.readers.lists.tail import ANY_COUNT, ANY_PAGE, COUNT, LONGEST, PAGE, RANGE, P
from citekit.vocabulary.item_words import ISSUES, PAGES, VOLUMES, any_of, any_whole

STOP = regex(r"\s?[.,]\s")  # where the title may end
COMMA = regex(r"\s?,\s+")
WORD = (
    r"(?:suppl(?:ement)?|special issue|spec\.? ?iss|in press|online|(?:early|first) (?:access|view)|advance\w{0,9}"
    r"|ahead[- ]of[- ]print"
    r"|(?:spring|summer|autumn|fall|winter)(?: issue)?|parts?|pt|sect(?:ion)?|no|art(?:icle)?|number|issue|volume"
    r"|series|ser|extra|theme issue"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[-–/][a-z]{3,9})?)\.?"
)
# "PP", "JUN", "Part A"
WORDY = regex(rf"{WORD}(?:\s(?-i:[A-Z]))?|[ivxlcdm]{{1,8}}|(?-i:[A-Z]{{1,4}})", re.IGNORECASE)
NUMERAL = r"[^\s\d]{0,12}\d\S{0,30}"  # "IV-1/W1"
# "580", "52 Suppl 2", "SUPPL. 1", "e0346830", "29(3)", "JCAP07(2023)006", "11 LNCS"
DIGITS = regex(
    rf"(?:\(?{WORD}\s?){{0,2}}{NUMERAL}(?:\s(?:{NUMERAL}|\(?{WORD}\)?|(?-i:[A-Z]{{1,6}})|&|and|[-–])){{0,4}}",
    re.IGNORECASE,
)
SURE = regex(rf"\d|\b{WORD}\b|\b[IVXLC]{{2,8}}\b", re.IGNORECASE)  # "71", "Special Issue", "XLII"
LETTER = regex(r"[^\W\d_]\.?")  # the "E" of "Physical Review. E, 99"
LETTERED = regex(rf"{WORD}\s(?-i:[A-Z])", re.IGNORECASE)  # the "Part B" of "Letters on Mires, Part B. 12, 3"
# "p", "Vol": a full stop behind is no end of a title
LABEL_BEFORE = regex(
    rf"(?:^|[\s,])(?:{any_of((*PAGES, *VOLUMES, *ISSUES)).replace(chr(92) + '.', '')}|suppl)$", re.IGNORECASE
)
LABELLED = regex(rf"(?:{any_whole((*VOLUMES, *ISSUES))})\s?\S", re.IGNORECASE)  # "Vol. 9"
PAGED = regex(rf"{PAGE}(?:[.,]?\s{COUNT})?(?:\s(?P<article>\S*\d\S*))?\.?", re.IGNORECASE)  # "p. 103836 103836."
COUNTED = regex(rf"{COUNT}(?:\s(?P<article>\S*\d\S*))?", re.IGNORECASE)  # "8 p."
# "blz. 44-51 8 blz." where the words are not known
ANY_PAGED = regex(rf"{ANY_PAGE}(?:[.,]?\s{ANY_COUNT})?(?:\s(?P<article>\S*\d\S*))?\.?", re.IGNORECASE)
PAGES_SO_FAR = regex(rf"{P}\s?{RANGE}(?:,\s{RANGE}){{0,3}}", re.IGNORECASE)  # "p. A12"
RANGES = regex(r"[A-Za-z]?\d{1,7}[-–—][A-Za-z]?\d{1,7}(?![\w/])")  # "A15-A16" behind it
VOLUME_WORD = regex(rf"(?:{any_whole(VOLUMES)})\s?", re.IGNORECASE)  # "Jahrgang 21"
ISSUE_WORD = regex(rf"(?:{any_whole(ISSUES)})\s?", re.IGNORECASE)  # "Nr. 4"
PAGE_WORD = regex(rf"{P}\s?(?=\S*[\divxlc])", re.IGNORECASE)  # "S. e0346830"

NUMBERS = regex(r"(?<=[^\W\d]) (?P<volume>\d{1,4}) ?\((?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\)$")  # "Peat 15 (1), p. 3-9"

Span = tuple[int, int]


def read_journal(text: str, start: int, end: int) -> list[Part]:
    """The parts of `text[start:end]`, which stands behind "In:"."""
    stop, values = _title_end(text, start, end)
    parts = [] if values is None else read_values(text, values, end)
    numbers = None if any(part.name == "volume" for part in parts) else NUMBERS.search(text, start, stop)
    if numbers:
        parts = [*(Part(name, *numbers.span(name), name) for name in ("volume", "issue")), *parts]
    return [Part("container_title", start, numbers.start() if numbers else stop, "row: Journal"), *parts]


def read_values(text: str, start: int, end: int) -> list[Part]:
    """The values behind a journal's title, by position where nothing labels them."""
    bare: list[Span] = []
    parts: list[Part] = []
    closed = text[start:end].rstrip().endswith(".")
    tokens = _tokens(text, start, end)
    for begin, stop in tokens:
        if found := _labelled(text, begin, stop):
            parts += found
        else:
            bare.append((begin, stop))
    last = bool(bare) and closed and bare[-1] == tokens[-1]
    return _without_repeats(text, [*_by_position(text, bare, last), *parts])


def is_values(text: str, start: int, end: int) -> bool:
    """Whether all that stands between commas is a value."""
    tokens = _tokens(text, start, end)
    if not tokens or LETTER.fullmatch(text, *tokens[0]) or LETTERED.fullmatch(text, *tokens[0]):
        return False
    if not SURE.search(text, tokens[0][0], tokens[-1][1]):
        return False
    return all(_is_value(text[slice(*token)]) for token in tokens)


def _title_end(text: str, start: int, end: int) -> tuple[int, int | None]:
    """Where the title ends and values begin: the first full stop (or else comma) behind which only these stand."""
    if end - start > LONGEST:
        return end, None
    commas: tuple[int, int] | None = None
    for found in STOP.finditer(text, start, end):
        if not is_values(text, found.end(), end) or LABEL_BEFORE.search(
            text[max(start, found.start() - 12) : found.start()]
        ):
            continue
        if "." in found[0]:
            return found.start(), found.end()
        commas = commas or found.span()
    return commas or (_without_stop(text, start, end), None)


def _without_stop(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip().removesuffix("."))


def _is_more(text: str, begin: int, stop: int, end: int) -> bool:
    """Whether a value goes on with the pages before it: a range, or a page a little higher that ends the line, where no
    full stop closes an article's number, or stands before such a number: "p. 100-109, 120", "p. 1-9, 12, e17."."""
    if RANGES.match(text, begin, stop):
        return True
    last = LAST_PAGE.search(text, 0, begin)
    if last is None or not text[begin:stop].isdecimal() or text.count(",", stop, end) > 1:
        return False
    return int(last[1]) < int(text[begin:stop]) < int(last[1]) + FURTHER


LAST_PAGE = regex(r"[-–—](\d{1,6})\s?,\s+$")
FURTHER = 100
"""A page of the same article stands no further behind the others."""


def _tokens(text: str, start: int, end: int) -> list[Span]:
    edges = [start]
    for found in COMMA.finditer(text, start, end):
        edges += found.span()
    edges.append(start + len(text[start:end].rstrip()))
    tokens: list[Span] = []
    for begin, stop in zip(edges[::2], edges[1::2], strict=True):
        if tokens and PAGES_SO_FAR.fullmatch(text, *tokens[-1]) and _is_more(text, begin, stop, end):
            tokens[-1] = (tokens[-1][0], stop)
        elif begin < stop:
            tokens.append((begin, stop))
    return tokens


def _is_value(token: str) -> bool:
    token = token.rstrip(". ")
    if len(token) > 60:
        return False
    return any(pattern.fullmatch(token) for pattern in (DIGITS, WORDY)) or bool(
        PAGED.fullmatch(token)
        or PAGED.fullmatch(f"{token}.")
        or COUNTED.fullmatch(f"{token}.")
        or COUNTED.fullmatch(token)
        or LABELLED.match(token)
        or ANY_PAGED.fullmatch(token)
    )


def _labelled(text: str, start: int, end: int) -> list[Part]:
    """A value that says what it is: pages, a count, "Vol. 9", "Nr. 4", a date."""
    token = text[start:end]
    for pattern in (PAGED, COUNTED, ANY_PAGED):
        found = pattern.fullmatch(token) or pattern.fullmatch(token.rstrip("."))
        if found:
            names = [name for name in ("page", "count", "article") if found.groupdict().get(name)]
            return [
                Part(FIELDS[name], start + found.start(name), _end(text, start + found.end(name)), name)
                for name in names
            ]
    if is_whole_date(token.rstrip(".")) and not token.rstrip(".").isdigit():
        return [Part("issued", start, _end(text, end), "date")]
    for field, word in (("volume", VOLUME_WORD), ("issue", ISSUE_WORD), ("page", PAGE_WORD)):
        if (found := word.match(token)) and found.end() < len(token):
            return [Part(field, start + found.end(), _end(text, end), field)]
    return []


FIELDS = {"page": "page", "count": "number_of_pages", "article": "article_number"}


def _end(text: str, end: int) -> int:
    return end - 1 if text[end - 1] == "." else end


def _by_position(text: str, bare: list[Span], closed: bool) -> list[Part]:
    """The first is the volume, the next the issue; one that a full stop closes, or a third, the article number."""
    article = bare[-1:] if closed or len(bare) > 2 else []
    rest = bare[:-1] if article else bare
    parts = [Part("volume", *rest[0], "volume")] if rest else []
    if len(rest) > 1:
        parts.append(Part("issue", rest[1][0], rest[-1][1], "issue"))
    return parts + [Part("article_number", begin, _end(text, stop), "article") for begin, stop in article]


def _without_repeats(text: str, parts: list[Part]) -> list[Part]:
    """A page that equals the article number is none; a number printed twice is one."""
    articles = {text[part.start : part.end] for part in parts if part.name == "article_number"}
    return [part for part in parts if part.name != "page" or text[part.start : part.end] not in articles]
