"""A line of numbers between commas, as publishers print it: "Volume 210, 10 February 2019, Pages 1343-1365"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import pieces

if TYPE_CHECKING:
    from citekit.readers.page import Page

CUT = regex(
    r"(?<!\s)\s*[,|]\s+|(?<!\s)\s+-\s+(?=Issue)|: (?=Issue )|(?<!\s)\s+(?=Issue |N[Oo]\. |pp?\. |[Pp]ages )"
    r"|(?<=\d)(?=Pages |Article )"
)
# "Volume 12, Issue 3 p. 345-360", "Volume 12, 2019 - Issue 3"
KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "Volume 210", "Volumes 123–124", "Vol. 12"
    ("volume", regex(r"(?:Volumes?|Vol\.?)\s*(?::\s*)?(?P<value>[\dA-Z][\w–./-]{0,12})", re.IGNORECASE)),
    # "Issue 3", "Issues 1–2", "No. 3", "Issue POPL", "Issue 2 Suppl 1", "Number 4", "núm. 1", "numéro 2"
    ("issue", regex(r"(?!No a[bc][cs])(?:Issues?\s*(?::\s*)?|No(?:\.\s*|\s+|(?=\d))|Number\s*|N[úu]m(?:\.|[ée]ro)\s*)"
                    r"(?P<value>[\w–/-]{1,12}(?: (?:Suppl|Part)\S*(?: \w{1,3})?)?)", re.IGNORECASE)),
    # "Part A", "Supplement 1", "Supplement"
    ("issue", regex(r"(?P<value>(?:Part|Suppl(?:ement|\.)?|Special Issue)(?: \w{1,4})?)")),
    # "Pages 1343-1365", "p. 345-360", "pp. 1 - 38"
    ("page", regex(r"(?:Pages?|pp?(?:\.|(?= )))\s*(?::\s*)?(?P<value>[A-Za-z]{0,3}\d{1,6}[\w.]{0,4}"
                        r"(?:\s?[-–]{1,2}\s?[A-Za-z]{0,3}\d{1,6}\w?)?)"
                        r"(?: ?\(\d+(?: pages?)?\))?", re.IGNORECASE)),
    # "Article 105000", "Article No.: 63", "article number 345", "Article: 1234", "id.177", "e12345", "101614"
    ("article_number", regex(r"(?:Article(?:\s?(?:No\.|number|ID\.?))?:?\s*|id\.\s?(?=\w*\d))(?P<value>[\w.-]{1,20})"
                                  r"|(?P<bare>[eE]?\d{3,9})",
                                  re.IGNORECASE)),
    ("number_of_pages", regex(r"(?P<value>\d{1,4}) pp\.?")),  # "12 pp."
    # "Year : 2020  |  Volume : 41  |  Issue : 3" (Medknow)
    ("issued", regex(r"(?:Year)?\s?:\s(?P<value>(?:19|20)\d\d)")),
)  # fmt: skip
PART = regex(r"Part|Suppl")  # "Issue 6, Supplement 1": both are the issue
BRACKETS = regex(r"\((?P<date>[^()]{4,30})\)$")  # "pages 345–360, (2019)", "No. 3 (Mar., 2019)"


def use_numbers(page: Page, at: int, start: int = 0, end: int | None = None, rule: str = "numbers") -> bool:
    """Take the numbers of a line; nothing of a line that has another piece."""
    text = page.lines[at].text
    found: list[tuple[str, int, int]] = []
    for first, last in pieces(text, start, len(text) if end is None else end, CUT):
        part = read_part(text, first, last)
        if part and part[0] == "issue" and found and found[-1][0] == "issue" and PART.match(text, first):
            found[-1] = ("issue", found[-1][1], part[2])
            continue
        if part is None or (part[0] in [name for name, _, _ in found]):
            return False
        found.append(part)
    names = {name for name, _, _ in found}
    if "volume" not in names and not names >= {"issued", "page"}:
        return False
    for name, first, last in found:
        page.use(at, name, rule, first, last)
    return True


def read_part(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """What one part of a line of numbers is, and where; None for other words."""
    if (brackets := BRACKETS.match(text, start, end)) and is_date(brackets["date"]):
        return "issued", *brackets.span("date")
    if is_date(text[start:end]):
        return "issued", start, end
    for name, pattern in KINDS:
        if part := pattern.fullmatch(text, start, end):
            return name, *part.span("value" if part["value"] else "bare")
    return None
