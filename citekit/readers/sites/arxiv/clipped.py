"""A page of arXiv without the line of its submission, as when only what stands below the title was copied."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.arxiv.labels import DAY, ID, NUMBER
from citekit.readers.sites.arxiv.rows import use_authors, use_rows
from citekit.readers.sites.people import is_people

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.arxiv.labels import Text

    Stretch = tuple[int, int]

HISTORY = regex(rf"\[(?P<version>v\d{{1,2}})\\?\]\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?P<date>{DAY}) \d\d:\d\d")
# "[v1] Tue, 26 May 2026 18:41:48 UTC (253 KB)", "\[v1\] Tue, …" in Markdown
THIS = regex(r"\(or\s+arXiv:\S+?(?P<version>v\d{1,2}) \[")  # "(or arXiv:2605.27569v1 [cs.AI] for this version)"
SENTENCES = regex(r"[a-z]{2}\. [A-Z].{100}")  # of an abstract whose title was not copied
ADDRESS = regex(rf"arxiv\.org/(?:abs|pdf|html)/(?P<arxiv>{NUMBER})", re.IGNORECASE)
SUBJECT = r"[A-Z][\w ,-]{2,60} \([a-z-]{2,10}(?:\.[A-Za-z-]{2,10})?\)"
SUBJECTS = regex(rf"(?={SUBJECT}(?:; {SUBJECT}){{0,9}} (?:Cite as:|ACM\s*classes:|MSC\s*classes:))")
# "Computation and Language (cs.CL); Machine Learning (cs.LG)", whose label was not copied
TABLES = (frozenset({"cite", "subjects"}), frozenset({"abstract", "cite", "this", "link"}))
"""Rows that show together that a page is one of arXiv."""
PROSE = regex(r"\S+(?: \S+){7,}[.?!]")


def read_clipped(text: Text, number: re.Match[str] | None) -> Page | None:
    """The record; None where neither its table nor its history shows that it is a page of arXiv."""
    text.find_labels(0)
    _find_subjects(text)
    if not (number and any(rows <= text.found.keys() for rows in TABLES)) and not _has_history(text):
        return None
    number = number or ADDRESS.search(text.joined.text, 0, text.all[0].start())
    if not _use_head(text):
        return None
    for at in range(bisect_left(text.joined.starts, text.all[0].start())):
        if text.page.marks[at] is None and not _is_subject(text.page.lines[at].text):
            text.page.unread(at)
    _use_date(text)
    text.joined.use("csl_type:article", "site: arXiv", *(number or text.all[0]).span(), "page")
    if number:
        text.joined.use("arxiv", "number", *number.span("arxiv"), "page")
    use_rows(text)
    return text.page


def _find_subjects(text: Text) -> None:
    """Subjects without their label, on a line of their own over the row of the citation."""
    if "subjects" in text.found or "cite" not in text.found:
        return
    starts = reversed(text.joined.starts)
    found = next(filter(None, (SUBJECTS.match(text.joined.text, start) for start in starts)), None)
    if found:
        text.found["subjects"] = found
        text.all.insert(next(at for at, label in enumerate(text.all) if label.start() > found.start()), found)


def _has_history(text: Text) -> bool:
    """Whether title, people and abstract stand behind labels over the days on which versions were submitted: without
    the table, as extractors leave it."""
    labelled = {"title", "authors", "abstract", "history"} <= text.found.keys()
    return labelled and HISTORY.search(text.joined.text, text.found["history"].end()) is not None


def _use_head(text: Text) -> bool:
    """The title, people and abstract, each behind its label, or in this order over the table."""
    above = _above(text)
    people = next((span for span in above[1:] if is_people(text.joined.text[slice(*span)])), None)
    people = text.value("authors") or people
    over = [span for span in above if people is None or span[0] < people[0]]
    title = text.value("title") or (over[-1] if over else None)
    if title is None or SENTENCES.search(text.joined.text, *title):
        return False
    text.joined.use("title", "title", *title, "page")
    use_authors(text, people)
    _use_abstract(text, [span for span in above if people and span[0] > people[0]])
    return True


def _above(text: Text) -> list[Stretch]:
    """The lines, or the beginning of one, over the first label; not the subject of the page, nor its number."""
    end = text.all[0].start()
    ends = [*text.joined.starts[1:], len(text.joined.text) + 1]
    lines = [(start, min(last - 1, end)) for start, last in zip(text.joined.starts, ends, strict=True) if start < end]
    bare = [(start, start + len(text.joined.text[start:last].rstrip())) for start, last in lines]
    return [span for span in bare if span[1] > span[0] and not _is_subject(text.joined.text[slice(*span)])]


def _is_subject(line: str) -> bool:
    return " > " in line or ID.match(line) is not None


def _use_abstract(text: Text, below: list[Stretch]) -> None:
    """Behind its label, or as prose under the people."""
    if "abstract" in text.found:
        text.use("abstract", "abstract")
    elif below and PROSE.fullmatch(text.joined.text[slice(*below[-1])]):
        text.joined.use("abstract", "abstract", below[0][0], below[-1][1], "page")


def _use_date(text: Text) -> None:
    """The day of this version, and that of the first."""
    versions = [*HISTORY.finditer(text.joined.text)]
    this = THIS.search(text.joined.text)
    shown = [version for version in versions if this and version["version"] == this["version"]] or versions[-1:]
    for version in shown[:1]:
        text.joined.use("issued", "submission history", *version.span("date"), "page")
        if version is not versions[0]:
            text.joined.use("submitted", "submission history", *versions[0].span("date"), "page")
