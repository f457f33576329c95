"""Where a work came out: journals and hosts, with their volumes, issues and pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.catalogue.imprints import use_series
from citekit.readers.sites.catalogue.values import first_value
from citekit.readers.sites.facts import read_facts, use_facts
from citekit.readers.sites.site import drop, find, use_groups
from citekit.readers.sites.sources import LINES, SOURCES, use_found

if TYPE_CHECKING:
    from citekit.readers.page import Page


def use_source(page: Page, at: int, start: int, rule: str) -> None:
    """A journal, or a host, with its numbers or without; a date under "Published in" is one."""
    text = page.lines[at].text
    if text.startswith(("http://", "https://"), start):
        page.ignore(at, rule)
        return
    while start < len(text) and text[start] in " .,;?!\"”’'":
        start += 1
    if any(use_found(page, at, pattern.fullmatch(text, start), rule) for pattern in (*SOURCES, *LINES)):
        return
    facts = read_facts(text, start)
    if text.startswith("Series: ", start):
        use_series(page, at, start + len("Series: "), rule)
    elif text.startswith("In: ", start):
        page.ignore(at, rule)  # a host with its editors
    elif {name for name, _, _ in facts.parts} & {"volume", "page", "issue"}:
        use_facts(page, at, start, labelled=True)
    elif rule != "citation" and not find(page, "container_title"):
        page.use(at, "container_title", rule, start)


# "Rare Fibres, 2021, № 10, p. 2690-2711", "2022, Bird Notes, № 3" (the Open Ukrainian Citation Index),
# "Stadt und Umland, 42 (2017) 2" (SSOAR), "Coast Oaks, 12(3)" (eScholarship)
YEARED = regex(
    r"(?:(?P<container_title>.{2,200}?), (?P<issued>(?:19|20)\d\d)"
    r"|(?P<issued2>(?:19|20)\d\d), (?P<container_title2>.{2,200}?)"
    r"|(?P<container_title3>[^\d,]{2,150}), (?P<volume>\d{1,4})"
    r"(?: \((?P<issued3>(?:19|20)\d\d)\)(?: (?P<issue3>[\w/-]{1,9}))?|\((?P<issue4>\d[\w/-]{0,8})\)))"
    r"(?:, № (?P<issue>[^\s,]{1,12}))?(?:, [pс]\. (?P<page>\w{1,9}(?:[-–]\w{1,9})?))?"
)


def use_journal_row(page: Page, at: int, start: int, rule: str) -> None:
    """A journal, or one with its year and numbers."""
    found = YEARED.fullmatch(page.lines[at].text, start)
    if found and not find(page, "container_title"):
        use_groups(page, at, found, rule, NAMES)
    elif find(page, "container_title") or not _use_numbered(page, at, start, rule):
        first_value("container_title")(page, at, start, rule)


NAMES = {
    "issued2": "issued", "container_title2": "container_title",
    "issued3": "issued", "container_title3": "container_title", "issue3": "issue", "issue4": "issue",
}  # fmt: skip


def _use_numbered(page: Page, at: int, start: int, rule: str) -> bool:
    """A journal as HAL's citations have it: "Revue des tourbières, 2019, 12 (3), pp.211-225. ⟨10.5555/tourb.1⟩"."""
    from citekit.readers.citations.archives.hal import DOI, JOURNAL  # for such rows only

    text = page.lines[at].text
    doi = DOI.search(text, start)
    numbers = JOURNAL.search(text, start, doi.start() if doi else len(text))
    if numbers is None or numbers.start() == start:
        return False
    page.use(at, "container_title", rule, start, numbers.start())
    use_groups(page, at, numbers, rule, {"note": "", "status": "text:status"})
    if doi:
        page.use(at, "doi", rule, *doi.span("doi"))
    return True


def use_fact_row(page: Page, at: int, start: int, rule: str) -> None:
    """Journal, volume, issue and pages in one row."""
    use_facts(page, at, start, labelled=True)
    page.ignore(at, rule)


def use_volume(page: Page, at: int, start: int, rule: str) -> None:
    """Proceedings have their name there."""
    text = page.lines[at].text
    page.use(at, "volume" if len(text) - start < LONGEST_VOLUME else "container_title", rule, start)


LONGEST_VOLUME = 16
# "Vol. 7 No. 2 (2019): Light", as journals' own sites have it under "Issue"
NUMBERED = regex(
    r"Vol\.?(?:ume)? ?(?P<volume>\w+),? (?:No|Núm|N|Nr|n)\.?º? ?(?P<issue>[\w/-]+)(?: \((?P<issued>\d{4})\))?(?::.*)?",
    re.IGNORECASE,
)


def use_issue(page: Page, at: int, start: int, rule: str) -> None:
    """An issue, or volume and issue of a journal's own site."""
    if not use_found(page, at, NUMBERED.fullmatch(page.lines[at].text, start), rule):
        first_value("issue")(page, at, start, rule)


def use_range(page: Page, at: int, start: int, rule: str) -> None:
    """First and last, or the number of an article: "451 to 463", "Article No. 7"."""
    if not use_found(page, at, ARTICLE.fullmatch(page.lines[at].text, start), rule):
        label = PAGES.match(page.lines[at].text, start)
        first_value("page")(page, at, label.end() if label else start, rule)


PAGES = regex(r"(?:S|pp?|págs?)\. ?(?=\d)")  # "S. 45-67"


def use_last_page(page: Page, at: int, start: int, rule: str) -> None:
    """The last page, behind the first in a row of its own."""
    first, last = find(page, "page", "number_of_pages"), page.lines[at].text[start:]
    if first and first.text.isdecimal() and last.isdecimal():
        drop(page, first.name)
        page.draft.fields.append(first._replace(name=f"said:page:{first.text}-{last}"))
    page.ignore(at, rule)


ARTICLE = regex(r"(?:Article )?(?:No\.?|Art\.?:?|Article:?) ?(?P<article_number>\w{1,12})", re.IGNORECASE)
