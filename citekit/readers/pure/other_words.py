"""Words inside values in other languages than English: compiled when a page has them."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from citekit.patterns import longest_first, regex
from citekit.vocabulary.value_words import CITATIONS, DURATION, any_of

COUNTER = r"(?:斯高帕斯)?[(（](?P<by>[^()（）]{2,30})[)）]"
SOURCES = r"(?:Scopus|Web of Science|SciVal|WoS)"
SOURCE = rf"(?:(?P<source>{SOURCES})\s+)?"

NEVER = regex(r"(?!)")


@cache
def event_part() -> re.Pattern[str]:
    """ "Snemøde - Aarhus, DanmarkVarighed: 1 jan. 2020 → 3 jan. 2020https://…" """
    return regex(rf"(?P<event_duration>(?:{any_of(DURATION)})[:：]\s*)|(?P<event_url>https?://\S+)")


@cache
def span_of_days() -> re.Pattern[str]:
    """ "Aarhus, DanmarkVarighed: 1 jan. 2020 → 3 jan. 2020" """
    return regex(rf"(?:{any_of(DURATION)})[:：] ?.{{4,20}} → ")


def metric(text: str) -> re.Pattern[str]:
    """ "12 citationer (Scopus)", "12 引文 斯高帕斯（Scopus）", "2   Se abre en una nueva pestaña Citas (Scopus)"; of
    all words only those that the text has, since all take long to compile."""
    lower = text.lower()
    counted = tuple(word for word in longest_first(chain(*CITATIONS.values())) if word in lower)
    return _metric(counted) if counted else NEVER


@cache
def _metric(counted: tuple[str, ...]) -> re.Pattern[str]:
    words = rf"(?:{'|'.join(map(re.escape, counted))})(?!\w)"
    link = rf"(?:[^\W\d_][^\d()]{{8,50}}\b(?={words}\s*\({SOURCES}\)))?"
    return regex(rf"(?P<count>\d[\d,.\s]{{0,8}})\s*{link}{SOURCE}{words}\s*(?:{COUNTER})?", re.IGNORECASE)


@cache
def counted_words() -> tuple[str, ...]:
    """How such a line begins, in lower case."""
    return ("scopus", "web of", "scival", "wos", *(word for words in CITATIONS.values() for word in words))


@cache
def counted() -> re.Pattern[str]:
    """ "被引用数 (Scopus)" """
    words = rf"(?:{any_of(CITATIONS)})(?!\w)"
    return regex(rf"{SOURCE}{words}(?:\s*{COUNTER})?$", re.IGNORECASE)


@cache
def usage() -> re.Pattern[str]:
    """ "84 lataukset (Pure)", "84 ダウンロード（Pure）": downloads are all that Pure counts, whatever the word."""
    return regex(r"\d[\d,.]{0,8}\s?(?:[^\W\d_]{2,20}\s?){1,3}[(（]Pure[)）]", re.IGNORECASE)
