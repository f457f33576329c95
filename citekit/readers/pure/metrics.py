"""Citation counts, on one line or over several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.readers.pure.judge import COUNTED, METRIC

if TYPE_CHECKING:
    from citekit.readers.pure.walk import Walk

DIGITS = re.compile(r"\d(?:[\d,. ]*\d)?")  # "1,204"


def read_metric(walk: Walk, at: int) -> None:
    """A count ("7" / "Scopus citations", "12" / "Citations" / "(Scopus)", "13 Citations (Scopus)") or its words."""
    page = walk.page
    if found := METRIC.match(page.lines[at].text):
        page.use(at, _field(found), "citation count", *found.span("count"))
    elif page.verdicts[at].kind == "count":
        _read_split(walk, at)
    else:
        page.ignore(at, "citation count")


def _field(found: re.Match[str]) -> str:
    return f"cited_by:{found['source'] or found['by'] or ''}"


def _read_split(walk: Walk, at: int) -> None:
    """A number alone, whose words stand on the lines below it."""
    page = walk.page
    below = [line.text for line in page.lines[at + 1 : at + 3]]
    counted = COUNTED.match(" ".join(below)) or (COUNTED.match(below[0]) if below else None)
    digits = DIGITS.match(page.lines[at].text)
    if counted and digits:
        page.use(at, _field(counted), "citation count", *digits.span())
        if len(below) > 1 and below[1].startswith("("):
            page.ignore(at + 2, "citation count")
    elif below and page.verdicts[at + 1].name == "usage":
        page.ignore(at, "usage")
    else:
        walk.loose.append(at)
