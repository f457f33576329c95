"""Results of a search in EBSCO's and ProQuest's databases: a title over one line with people, journal and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.site import use_groups, use_kind

if TYPE_CHECKING:
    import re

    from citekit.readers.lines import Line

FORMS = (
    # "By: Lind, Karin; Ito, Mei. Journal of Mires. Mar2019, Vol. 12 Issue 3, p45-67. 23p. 2 Charts. DOI: 10.5555/rain."
    regex(
        r"By: (?P<people>[^:]{3,800}?)\. (?P<container_title>[A-Z][^.]{2,120})\. "
        r"(?:\d{1,2}/\d{1,2}/|[A-Z][a-z]{2,8}(?:/[A-Z][a-z]{2})?)?(?P<issued>\d{4}), Vol\. (?P<volume>\w{1,6})"
        r"(?: Issue (?P<issue>[\w/-]{1,9}))?, p(?P<page>\w{1,8}(?:-\w{1,8})?)\.(?: \d{1,4}p\.)?[^:]{0,60}?"
        r"(?:DOI: (?P<doi>10\.\d{4,9}/\S+?)\.?)?"
    ),
    # "Lind, Karin; Ito, Mei. Journal of Mires; Oslo Vol. 12, Iss. 3, (Mar 2019): 45-67. DOI:10.5555/rain"
    regex(
        r"(?P<people>[^:]{3,800}?)\. (?P<container_title>[A-Z][^.;:]{2,120})(?:; [^:;\d]{2,60}?)?"
        r"(?: Vol\. (?P<volume>\w{1,6}),)?(?: Iss\. (?P<issue>[\w/-]{1,9}),)? "
        r"\((?P<issued>(?:[A-Z][a-z]{2,8} (?:\d{1,2}, )?)?\d{4})\): (?P<page>\w{1,8}(?:-\w{1,8})?)\."
        r"(?:\s?DOI: ?(?P<doi>10\.\d{4,9}/\S+))?"
    ),
)
LONGEST = 1500


def read_database(lines: list[Line]) -> list[Page] | None:
    """The records of such a list; None for any other text."""
    anchors = [at for at, line in enumerate(lines) if at and _match(line)]
    return read_listed(lines, [at - 1 for at in anchors], _read_result) if anchors else None


def _match(line: Line) -> re.Match[str] | None:
    """The source of a result, with people and numbers."""
    if len(line.text) > LONGEST or (", p" not in line.text and "): " not in line.text):
        return None
    found = next(filter(None, (form.fullmatch(line.text) for form in FORMS)), None)
    return found if found and _is_index(found["people"]) else None


def _is_index(people: str) -> bool:
    """Whether names stand in the order of an index: "Lind, Karin; Ito, Mei"."""
    return all("," in name for name in people.split(";")) or is_people(people)


def _read_result(lines: list[Line]) -> Page:
    page = Page(lines)
    found = _match(lines[1]) if len(lines) > 1 else None
    if found is None:
        return page
    use_title(page, 0)
    use_byline(page, [(1, *found.span("people"))], "byline")
    use_groups(page, 1, found, "source", {"people": ""})
    use_kind(page, 1, "article-journal", "source")
    page.ignore_rest("furniture")
    return page
