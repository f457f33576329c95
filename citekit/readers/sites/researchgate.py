"""The cover that ResearchGate puts before a work: title, kind with its journal and month, people with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.people import use_byline, whole
from citekit.readers.sites.site import use_groups

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from citekit.readers.lines import Line

STARTS = ("see discussions, stats, and author profiles", "discussions, stats, and author profiles")
# "Article in Acta Veterinaria Scandinavica · June 2011", "Conference Paper · May 2015"
KIND = regex(
    r"(?P<work_type>[A-Z][A-Za-z ]{2,28}?)(?:\s+in\s+(?P<container_title>\S.*?))?(?<!\s)\s*·\s*"
    r"(?P<issued>[A-Z][a-z]+ \d{4})"
)
DOI = regex(r"DOI: (?P<doi>10\.\d{4,9}/\S+)(?: · Source: .{1,40})?")  # "DOI: 10.5555/rain · Source: PubMed"
PEOPLE = regex(r"(?P<count>\d{1,4}) authors?(?P<cut>, including)?:")  # "3 authors, including:"
COUNTS = regex(r"[\d,]+ PUBLICATIONS?\s+[\d,]+ CITATIONS?")  # "12 PUBLICATIONS 345 CITATIONS"
ADDRESS = regex(r"(?:https?://|www\.|net/)\S+")  # "www.researchgate.net/publication/1"
PROFILE = "see profile"
READS = regex(r"reads|[\d,]+")  # "READS", "1,234", which a copy has among the people
ENDS = ("some of the authors of this publication", "all content following this page", "the user has requested")


def read_researchgate(lines: list[Line]) -> list[Page] | None:
    """The work of a cover; None where kind and month are not found."""
    page = Page(lines)
    kind = next((at for at, line in enumerate(lines) if KIND.fullmatch(line.text)), None)
    people = next((at for at, line in enumerate(lines) if PEOPLE.fullmatch(line.text)), None)
    if kind is None or people is None or people < kind:
        return None
    _use_title(page, kind)
    _use_kind(page, kind, people)
    end = next((at for at in range(people, len(lines)) if lines[at].lower.startswith(ENDS)), len(lines))
    _use_people(page, people, end)
    page.ignore_rest("behind the people", end)
    return [page]


def _use_title(page: Page, kind: int) -> None:
    """What stands between the portal's own line, whose address may be broken, and the kind."""
    head = max((at for at in range(kind) if page.lines[at].lower.startswith(STARTS)), default=-1)
    for at in range(kind):
        if at <= head or ADDRESS.fullmatch(page.lines[at].text):
            page.ignore(at, "portal's head")
        else:
            page.use(at, "title", "title")


def _use_kind(page: Page, kind: int, people: int) -> None:
    _use_groups(page, kind, KIND)
    for at in range(kind + 1, people):
        if not _use_groups(page, at, DOI):
            page.ignore(at, "counts")


def _use_groups(page: Page, at: int, pattern: re.Pattern[str]) -> bool:
    """The named parts of a line as fields."""
    found = pattern.fullmatch(page.lines[at].text)
    if found:
        use_groups(page, at, found, "cover")
    return found is not None


def _use_people(page: Page, heading: int, end: int) -> None:
    """The first line of each entry is the name, its last says "SEE PROFILE"; more people may be told than named."""
    names = list(_names(page, heading + 1, end))
    columns = any(line.lower == f"{PROFILE} {PROFILE}" for line in page.lines[heading:end])
    for at in names:
        if columns:
            page.unread(at)  # two people without anything between them
        else:
            use_byline(page, [whole(page, at)], "byline")
    told = PEOPLE.fullmatch(page.lines[heading].text)
    if told and told["cut"] and (len(names) < int(told["count"]) or columns):
        page.doubt("people-incomplete", heading, field="author", text=told[0])
        page.use(heading, "incomplete:author", "byline")
    for at in range(heading, end):
        page.ignore(at, "affiliation")


def _names(page: Page, start: int, end: int) -> Iterator[int]:
    first = True
    for at in range(start, end):
        line = page.lines[at]
        if READS.fullmatch(line.lower):
            continue
        if first and not COUNTS.fullmatch(line.text) and not looks_like_organization(line.text):
            yield at
        first = line.lower == PROFILE
