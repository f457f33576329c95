"""Dates, pages and numbers: what their tags mean by the type of work and by what else is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.coded import date_name
from citekit.normalize.slash_dates import parse_slash_date
from citekit.patterns import regex
from citekit.readers.ris.record import PUBLISHED, Found, Ignored, fact
from citekit.readers.ris.tags import COUNTED, NUMBERED, SERIALS

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.ris.record import Record, Said

ISSN = regex(r"[0-9]{4}-?[0-9]{3}[0-9Xx](?![0-9-])")  # "1756-2856", "02767783 (ISSN)"
# "0028-0836; 1476-4687", "["1932-8494", "1932-8486"]", "1750-1172 (Electronic) 1750-1172 (Linking)"
PART = regex(r"[0-9][0-9Xx-]{6,}(?: [0-9Xx-]+)*(?: ?\([^()]*\))?")
LONGEST_NUMBER = 17  # "978-3-319-25370-1"
COUNT = regex(r"([0-9]{1,6}) ?(?:pp?\.?|pages)?")  # "312", "312 p."


def _issued(record: Record, code: str, text: str) -> Said:
    """PY, Y1 and DA say one date, one of them most exactly; another year in DA is not that of issue."""
    date, other = parse_slash_date(record.dated(text))
    if date is None:
        return "issued"
    if date.end and date.day and record.is_meeting:  # "7-9 Oct. 2019"
        return date_name("event_date", date)
    issued = record.issued
    if issued is None or (code == "DA" and issued.year != date.year):
        return "fact:Date"
    if other:
        return [Found(name, text, 0, len(text)) for name in (date_name("issued", date), "fact:Date")]
    return record.date if issued.year == date.year else date_name("issued", date)


def _custom_date(record: Record, code: str, text: str) -> Said:
    """C1: of JSTOR the month of issue, which PY has not."""
    found = PUBLISHED.match(text)
    if found is None or record.issued is None or parse_slash_date(found[1])[0] != record.issued:
        return fact(record, code, text)
    return [Found(record.date, found[1], *found.span(1))]


def _second_date(record: Record, _: str, text: str) -> Said:
    """Y2: when it was accessed; of 2001, a patent's filing; in Pure's records the days of the event, in words."""
    date = parse_slash_date(text)[0]
    if date is None:
        return "fact:Date"
    if text in (record.first("Y1"), record.first("PY")):
        return Ignored("repeats the date")  # as Ovid has it
    if record.kind == "patent" and record.old:
        return date_name("submitted", date)
    event = date.end is not None or (record.pure and record.is_meeting)
    return date_name("event_date" if event else "accessed", date)


def _accessed(record: Record, _: str, text: str) -> Said:
    del record
    date = parse_slash_date(text)[0]
    return date_name("accessed", date) if date else "fact:Date"


def _first_page(record: Record, _: str, text: str) -> Said:
    """SP: the first page, all pages ("1-9"), how many a book has, or an article number that readers want there."""
    if record.has("EP"):
        return record.pages
    if record.kind in COUNTED and (count := COUNT.fullmatch(text)):
        return [Found("number_of_pages", count[1], 0, len(count[1]))]
    if text in (record.first("C7"), record.first("M1")):
        return Ignored("repeats the article number")
    return record.pages


def _last_page(record: Record, code: str, text: str) -> Said:
    return record.pages if record.has("SP") else fact(record, code, text)


def _number(record: Record, code: str, text: str) -> Said:
    """M1: an article number in Pure's records, else what the type makes it."""
    if record.pure and (record.kind in SERIALS or record.is_meeting) and not record.has("C7"):
        return "text:article_number"
    if record.kind == "book":
        return "text:collection_number"
    if record.kind == "report" and not record.has("SN"):
        return "text:number"
    return fact(record, code, text)


def _standard_numbers(record: Record, _: str, text: str) -> Said:
    """SN: one number, or several on a line: "21945357 (ISSN); 9783319974897 (ISBN)"."""
    if len(text) > LONGEST_NUMBER:
        found = [part for part in PART.finditer(text) if sum(map(str.isdigit, part[0])) > 6]
        if len(found) > 1:
            return [Found(_standard_number(record, part[0]), part[0], *part.span()) for part in found]
    return _standard_number(record, text)


def _standard_number(record: Record, text: str) -> str:
    """ISSN of a serial, ISBN of a book, the number of a report; each by its form."""
    lower = text.lower()
    kind = "_print" if "(print" in lower else "_electronic" if "(electronic" in lower or "(online" in lower else ""
    serial = ISSN.match(text) is not None
    digits = sum(char.isdigit() for char in text)
    named = any(map(str.isalpha, lower.replace("isbn", "").replace("x", "").partition("(")[0]))  # "NASA-TM-2001-210844"
    if {record.kind, record.stated} & NUMBERED and (named or not (("-" in text and serial) or digits >= 10)):
        return "text:number"
    if serial or ("issn" in lower and "isbn" not in lower):
        return f"issn{kind}"
    return f"isbn{kind}" if digits >= 9 else "fact:Standard number"


NUMBERS: dict[str, Callable[[Record, str, str], Said]] = {
    "PY": _issued, "Y1": _issued, "DA": _issued, "Y2": _second_date, "RD": _accessed, "C1": _custom_date,
    "SP": _first_page, "EP": _last_page, "M1": _number, **dict.fromkeys(("SN", "BN"), _standard_numbers),
}  # fmt: skip
"""Tag -> what reads it."""
