"""Citation counts, on one line or over several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.pure.judge import COUNTED, METRIC, OTHER_METRIC

if TYPE_CHECKING:
    import re

    from citekit.readers.page import Page
    from citekit.readers.pure.walk import Walk

PERSONS, BESIDE = "h-index", 5
"""What stands near the count of a person's citations, within so many lines."""
NEW_TAB = "link opens in a new tab"
"""What a screen reader says between a count and its words."""
DIGITS = regex(r"\d(?:[\d,. ]*\d)?")  # "1,204"


def read_metric(walk: Walk, at: int) -> None:
    """A count ("7" / "Scopus citations", "12" / "Citations" / "(Scopus)", "13 Citations (Scopus)") or its words."""
    page = walk.page
    if PERSONS in "\n".join([line.lower for line in page.lines[max(at - BESIDE, 0) : at + BESIDE]]):
        page.ignore(at, "profile")
    elif found := _metric(page, at):
        page.use(at, _field(found), "citation count", *found.span("count"))
    elif page.kinds[at] == "count":
        _read_split(walk, at)
    else:
        page.ignore(at, "citation count")


def _metric(page: Page, at: int) -> re.Match[str] | None:
    if page.names[at] != OTHER_METRIC:
        return METRIC.match(page.lines[at].text)
    from citekit.readers.pure.other_words import metric

    return metric(page.lines[at].text).match(page.lines[at].text)


def _counted(page: Page, at: int) -> re.Pattern[str]:
    if at >= len(page.names) or page.names[at] != OTHER_METRIC:
        return COUNTED
    from citekit.readers.pure.other_words import counted

    return counted()


def _field(found: re.Match[str]) -> str:
    return f"cited_by:{found['source'] or found['by'] or ''}"


def _read_split(walk: Walk, at: int) -> None:
    """A number alone, whose words stand on the lines below it."""
    page = walk.page
    behind = at + 1 + (page.lines[at + 1 : at + 2] != [] and page.lines[at + 1].lower == NEW_TAB)
    lines = page.lines[behind : behind + 2]
    below = [line.text[len(NEW_TAB) :].lstrip() if line.lower.startswith(NEW_TAB) else line.text for line in lines]
    pattern = _counted(page, behind)
    counted = pattern.match(" ".join(below)) or (pattern.match(below[0]) if below else None)
    digits = DIGITS.match(page.lines[at].text)
    if counted and digits:
        page.use(at, _field(counted), "citation count", *digits.span())
        if len(below) > 1 and below[1].startswith("("):
            page.ignore(behind + 1, "citation count")
    elif below and page.names[behind] == "usage":
        page.ignore(at, "usage")
    else:
        walk.loose.append(at)
