"""Vancouver as Pure prints it: "Wang X, Tian C. Title. Journal. 2023 Mar;12(3):1-10. Epub 2022 Dec 1. doi: …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.events import cut_event, cut_presented
from citekit.readers.citations.parts.imprint import STATUS_TAIL, take_numbers
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.patents import read_inventors
from citekit.readers.citations.stretch import Stretch, find_hint, sentences
from citekit.readers.citations.vancouver.hosts import HOST, IMPRINT_YEAR, VISIT, read_book, read_host
from citekit.readers.citations.vancouver.kinds import read_kind
from citekit.readers.citations.vancouver.people import read_editors, read_people
from citekit.readers.citations.words import PREPRINT_SERVERS

if TYPE_CHECKING:
    import re

VOLUME_TEXT = r"[^\s:;()]{0,19}[^\s:;().](?:\s[^\s:;()]{0,11}[^\s:;().])?"  # "9", "12 Suppl", never the full stop
NUMBER = r"(?:\.\s(?P<article_number>[A-Za-z]{0,4}\d[\w-]{0,14}))?"  # behind the pages or in their place: ":1-10. e12"
# ". 2023 Mar 5;12(3):1-10", ". 2016 May;9(3)", ". 2024", ". 2023 Jan-Feb;4:e12", " 2016 Jun 7;88(11):5670-9" (PubMed)
ISSUE = regex(
    rf"(?:\s\[(?i:internet|(?:serial )?online|preprint)\])?"
    rf"(?:\.\s+|\s(?=[^;\[]{{4,14}}(?:\[[^\[\]]{{5,40}}\])?;))(?:\[date unknown\]"
    rf"|(?P<issued>{YEAR}(?:\s(?:[A-Z][a-z]{{2,8}}(?:[-/][A-Z][a-z]{{2,8}})?|[^\W\d_]{{3,9}}\.?|\d{{1,2}}[月월])(?:\s\d{{1,2}}\.?)?)?))"
    rf"(?:\s\[{VISIT}\])?(?:\s?;\s?(?P<volume>{VOLUME_TEXT})?(?:\((?P<issue>[^()]{{1,30}})\))?(?::\s?(?P<where>[^\s\[\]][^\[\]]{{0,60}}?))?{NUMBER})?[\s.]*$"
)
EPUB = regex(
    rf"[\s.]*\b(?:Epub|Published(?:\sonline)?)\s+(?P<available_date>{YEAR}(?:\s[A-Z][a-z]{{2,8}}(?:\s\d{{1,2}})?)?"
    rf"|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},\s{YEAR})[\s.]*$"
)  # "Epub 2022 Dec 1.", "Published 2022 Dec 1.", "Published online May 11, 2012." (AMA)
# "arXiv preprint arXiv:1412.6980. 2014 Dec 22.", as Google Scholar has it
PREPRINT = regex(
    rf"\sarXiv preprint arXiv:(?P<arxiv>\d{{4}}\.\d{{4,5}}(?:v\d+)?)\.\s(?P<issued>{YEAR}(?:\s[A-Z][a-z]{{2}}"
    rf"(?:\s\d{{1,2}})?)?)[\s.]*$"
)


def read_vancouver(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in Vancouver; None for any other text."""
    if "]//" in text:  # "Rain[C]// Ray J. Mires", of China's GB/T 7714
        return None
    if ", inventor" in text and (patent := read_inventors(text)):
        return patent
    cut = read_editors(text, hints) or read_people(text, hints)
    if cut is None:
        return None
    cut_links(cut)
    cut.undated = cut.undated or UNKNOWN in text
    cut.tail(STATUS_TAIL)
    cut.tail(EPUB)
    cut_links(cut)
    _read_body(cut)
    return cut if cut.has("title") and (cut.has("arxiv") or (_is_dated(cut) and _is_placed(cut))) else None


def _is_dated(cut: Stretch) -> bool:
    """Whether a citation says when its work came out, or that it has not, or that nobody knows."""
    return cut.undated or cut.has("issued", "status", "available_date")


def _is_placed(cut: Stretch) -> bool:
    """Whether a citation says where its work came out."""
    series = (cut.text[part.start : part.end] for part in cut.parts if part.field == "collection_title")
    return cut.has(*EVIDENCE) or any(name in PREPRINT_SERVERS for name in series)


UNKNOWN = "[date unknown]"
EVIDENCE = frozenset({"container_title", "publisher", "event_title", "awarding_institution"})


def _read_body(cut: Stretch) -> None:
    if cut.tail(PREPRINT) or cut_presented(cut):
        cut.rest("title")
        return
    if read_kind(cut):
        return
    issue = ISSUE.search(cut.text, max(cut.start, cut.end - 160), cut.end)
    host = HOST.search(cut.text, cut.start, cut.end)
    numbered = issue and (issue["volume"] or issue["issue"])
    if issue and (numbered or not host) and sentences(cut.text, cut.start, issue.start(), must=True):
        _read_journal(cut, issue)
    elif cut_event(cut) is not None:
        cut.tail(IMPRINT_YEAR)
        cut.rest("title")
    elif host:
        read_host(cut)
    elif cut.has("available_date") or (cut.has("status") and PUBLISHED.search(cut.text, cut.start, cut.end) is None):
        _split_journal(cut)
    else:
        read_book(cut)


PUBLISHED = regex(r"[.?!]\s[^.?!:]{2,60}:\s[^.:]{2,80}[\s.]*$")  # ". Oslo: Fen Press", of a book that is in press


def _read_journal(cut: Stretch, issue: re.Match[str]) -> None:
    paged = not (issue["where"] or issue["issue"]) and SPAN.fullmatch(issue["volume"] or "")
    take_numbers(cut, issue, {"where": "page", **({"volume": "page"} if paged else {})})
    cut.end = issue.start()
    _split_journal(cut)


SPAN = regex(r"\d{1,5}[-–]\d{1,5}")  # "2021;211-215", of a journal without volumes


def _split_journal(cut: Stretch) -> None:
    """The title, and in the last sentence its journal."""
    hint = find_hint(cut, cut.start, cut.end)
    places = sentences(cut.text, cut.start, cut.end, must=True)
    at = hint[0] if hint and hint[0] > cut.start else max(places, default=cut.end)
    cut.rest("title", end=at)
    cut.rest("container_title", at)
