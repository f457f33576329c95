"""Rows of days, each with what happened on it, in any language: "收稿日期: 2021-01-10"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.sites.site import find
from citekit.vocabulary.day_words import DAYS

if TYPE_CHECKING:
    from citekit.readers.page import Page

LONGEST = 160
GLUED = regex(
    r"(?P<label>Date of [A-Za-z ]{5,30}?)\s?(?P<value>\d[\w-]{8,12})"
)  # "Date of Acceptance01-Oct-2004" (Medknow)
BETWEEN = regex(r"\s[–—|·•/]\s")  # "Received: 5 March 2018 – Accepted: 1 October 2018" (Copernicus)


def use_day_row(page: Page, at: int) -> bool:
    """What happened, before its day; or several of these."""
    text = page.lines[at].text
    if len(text) > LONGEST or not text[-1].isalnum():
        return False
    days = [_read_day(text, *span) for span in pieces(text, 0, len(text), BETWEEN)]
    if None in days:
        return False
    for label, field, start, end in filter(None, days):
        if field and not find(page, field):
            page.use(at, field, f"row: {label}", start, end)
        page.ignore(at, f"row: {label}")
    return True


def _read_day(text: str, first: int, last: int) -> tuple[str, str, int, int] | None:
    """What happened, its raw field, and where the day stands; None where a piece does not say that."""
    label, colon, value = text[first:last].replace("：", ":").partition(":")
    if not colon and text.startswith("Date of ", first) and (glued := GLUED.fullmatch(text, first, last)):
        label, colon, value = glued["label"], ":", glued["value"]
    field = DAYS.get(label.strip().lower()) if colon else None
    if field is None or not is_date(value.strip()):
        return None
    return label.strip(), field, last - len(value.lstrip()), last
