"""The status before a date: "Published - May 1 2016"."""

from __future__ import annotations

import re
from functools import cache

from citekit.normalize.date_shapes import DateOrder, find_shape
from citekit.normalize.phrases import Phrases
from citekit.patterns import regex

STATUSES = {
    "Published": ("Published - May 1 2016",),
    "E-pub ahead of print": ("E-pub ahead of print - 3 Mar 2020", "Epub ahead of print - 2020"),
    "Accepted/In press": ("Accepted/In press - 2024", "Accepted / In press - Jul 2023"),
    "Submitted": ("Submitted - 1 Apr 2021",),
    "In preparation": ("In preparation - 2022",),
    "Unpublished": ("Unpublished - 2019",),
    "Early online date": ("Early online date - 9 Feb 2024",),
    "Published online": ("Published online: 7 Apr 2017",),
    "Advance online publication": ("Advance online publication",),
    "Manuscript submitted for publication": ("Manuscript submitted for publication",),
    "Manuscript in preparation": ("Manuscript in preparation",),
    "Acceptance date": ("Acceptance date - 12 Jan 2026",),
    "Accepted": ("Accepted - 2024",),
    "In press": ("In press",),
    "Forthcoming": ("Forthcoming - 2026",),
    "Not published": ("Not published - 2018",),
    "Not published / presented only": ("Not published / presented only - 24 Oct 2019",),
}
"""Status as Pure's first six and then other pages print it -> examples, which a test reads."""

EAST_ASIA = "\u3040"
"""Where kana, and behind them Chinese characters and Hangul begin: "出版済み", "출판됨"; years stand first there."""
INSTEAD_OF_A_YEAR: dict[str, str] = {
    "in press": "In press", "in print": "In press", "to appear": "Forthcoming", "forthcoming": "Forthcoming",
    "submitted": "Submitted", "in preparation": "In preparation", "accepted": "Accepted",
}  # fmt: skip
"""Words that stand where a year should, in small letters -> status."""


def instead_of_a_year(text: str) -> str | None:
    """The status that stands in the place of a date, if one does: "In press"."""
    return INSTEAD_OF_A_YEAR.get(text.lower())


BY_WORDS = {re.sub(r"[^a-z]", "", status.lower()): status for status in STATUSES}
"""Letters only, in lower case -> status."""
# "Epub", "E‑pub", "Accepted / In press"
WORDS = "|".join(
    r"\s*".join(re.escape(word) for word in re.findall(r"\w+|/", status)).replace(r"E\s*pub", r"E[-‐‑]?pub")
    for status in sorted(STATUSES, key=len, reverse=True)
)
# "Published - May 1 2016", "Published: 04/11/2024", "Published2016", "Published -", "Unpublished"
STATUS = regex(rf"\s*+({WORDS})(?-i:(?![a-z]))\s*+([-‐‑–—:]?)\s*+(.*)", re.IGNORECASE | re.DOTALL)
# behind a status of another language: "Publicada - 1 may 2016", "出版済み - 2016 5月 1"
FOLLOWS = regex(r"(?![a-zà-öø-ÿа-я])\s*+([-‐‑–—:：]?)\s*+(.*)", re.DOTALL)


def split_status(text: str) -> tuple[str | None, str]:
    """Status and the text of its date ("" if there is none); (None, text) where no known status stands in front."""
    front, dash, date = text.partition(" - ")
    if dash and front in STATUSES:
        return front, date.strip()
    match = _match_english(text)
    if match is None:
        return (None, text) if text[:1].isdigit() else _split_translated(text)
    rest = match[3].strip()
    if not _is_split(match[2], rest):
        return None, text  # "Published in Nature"
    return BY_WORDS[re.sub(r"[^a-z]", "", match[1].lower())], rest


def _match_english(text: str) -> re.Match[str] | None:
    """A status in English at the beginning; what begins as none does needs no pattern."""
    begin = text.lstrip()[:2].lower()
    return STATUS.match(text) if begin in BEGINNINGS or begin[:1] == "e" else None


BEGINNINGS = frozenset(status[:2].lower() for status in STATUSES)


def _is_split(dash: str, rest: str) -> bool:
    """Nothing, or a dash, or a date behind the status."""
    return not rest or bool(dash) or find_shape(rest) is not None


def _split_translated(text: str) -> tuple[str | None, str]:
    """ "Udgivet - 1 maj 2016": a status in another language."""
    phrase, match = _translated(text)
    rest = match[2].strip() if match else ""
    if match is None or not _is_split(match[1], rest):
        return None, text
    return _english()[phrase], rest


def _translated(text: str) -> tuple[str, re.Match[str] | None]:
    """The status of another language that a text begins with, in lower case, and a match of what follows it."""
    lower, start = text.lower(), len(text) - len(text.lstrip())
    matches = ((phrase, FOLLOWS.match(text, start + len(phrase))) for phrase in _phrases().at(lower, start))
    return next(((phrase, match) for phrase, match in matches if match), ("", None))


def order_of_status(text: str) -> DateOrder | None:
    """The order of numeric dates in the language that a status is printed in; None for English, where there are two:
    "Veröffentlicht - 03.04.2020" is of April."""
    if text[:1].isdigit() or _match_english(text):
        return None
    phrase, match = _translated(text)
    if match is None:
        return None
    return "ymd" if phrase >= EAST_ASIA else "dmy"


def is_status(text: str) -> bool:
    """Whether a text is nothing but a status, in any language: "Published", "Publiceret"."""
    if len(text) > LONGEST or text[-1:].isdecimal():
        return False
    lower = text.lower()
    return lower in LOWER or lower in _english()


LONGEST = 60
LOWER = frozenset(status.lower() for status in STATUSES)


@cache
def _english() -> dict[str, str]:
    """A status in any language, in lower case -> English."""
    from citekit.vocabulary.statuses import STATUSES as ROWS

    return {row.text.lower(): row.meaning for rows in ROWS.values() for row in rows}


@cache
def _phrases() -> Phrases:
    return Phrases(_english())
