"""Theses and reports in Vancouver whose kind is a sentence behind the title: "Rain. PhD thesis. University of Oslo;
2014.", "Rain. PhD thesis, University of Oslo. 2014.", "Rain. Technical report. Oslo: Fen Institute; 2016.", "Rain: PhD
thesis. University of Oslo, 2014." (GOST)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.theses import SCHOOL, THESIS

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

KINDED = regex(
    rf"(?:(?<=[.?!])|:)\s(?:(?P<thesis>{THESIS.pattern})|(?P<report>(?:[A-Z][a-z]+\s)?[Rr]eport)(?:\s(?:[Nn]o\.?:?\s)?(?P<number>\d[\w/-]{{0,11}}))?)[.,]\s"
    r"(?:(?P<publisher_place>[^\W\d_a-z][^.,:;\d]{1,40}(?:,\s[A-Z]{2}|,\s[^\W\d_a-z][^\W\d_]{2,20})?):\s)?"
    rf"(?P<publisher>[^\W\d_a-z][^.:;\d]{{2,120}}?)[.,;]\s(?P<issued>{YEAR})[\s.]*$"
)
NAMES = {"report": "", "thesis": "", "publisher": ""}


def read_kind(cut: Stretch) -> bool:
    """A thesis or a report by its kind, and the title before it; False where none is named."""
    found = KINDED.search(cut.text, cut.start, cut.end)
    if found is None or found.start() <= cut.start or not _names(found["thesis"], found["report"], found["publisher"]):
        return False
    cut.groups(found, NAMES)
    if found["thesis"]:
        cut.take("csl_type:thesis", *found.span("thesis"))
        cut.take("awarding_institution", *found.span("publisher"))
    else:
        cut.take("work_type" if known_type(found["report"]) else "csl_type:report", *found.span("report"))
        cut.take("publisher", *found.span("publisher"))
    cut.rest("title", end=found.start())
    return True


def _names(thesis: str | None, report: str | None, publisher: str) -> bool:
    """Whether a school awards a thesis, or a report is more than part of a title ("Rain. A report. …")."""
    return SCHOOL.search(publisher) is not None if thesis else report is not None and not report.startswith("A ")
