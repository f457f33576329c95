"""Rows of days, each with what happened on it, in any language: "收稿日期: 2021-01-10"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.sites.site import find
from citekit.vocabulary.day_words import DAYS

if TYPE_CHECKING:
    from citekit.readers.page import Page

LONGEST = 80
GLUED = regex(
    r"(?P<label>Date of [A-Za-z ]{5,30}?)\s?(?P<value>\d[\w-]{8,12})"
)  # "Date of Acceptance01-Oct-2004" (Medknow)


def use_day_row(page: Page, at: int) -> bool:
    """What happened, before its day."""
    text = page.lines[at].text
    if len(text) > LONGEST or not text[-1].isalnum():
        return False
    label, colon, value = text.replace("：", ":").partition(":")
    if not colon and text.startswith("Date of ") and (glued := GLUED.fullmatch(text)):
        label, colon, value = glued["label"], ":", glued["value"]
    field = DAYS.get(label.strip().lower()) if colon else None
    if field is None or not is_date(value.strip()):
        return False
    if field and not find(page, field):
        page.use(at, field, f"row: {label.strip()}", len(text) - len(value.lstrip()))
    page.ignore(at, f"row: {label.strip()}")
    return True
