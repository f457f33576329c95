"""A person's page in DiVA: each publication as a citation in APA, and below it, where it is unfolded, as a record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined, read_citation, use_citation
from citekit.readers.page import Page
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import whole
from citekit.readers.sites.site import Walk, stands_alone
from citekit.readers.unwrapping import unwrap

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.sites.site import Site

# "Publications (10 of 84) Show all publications"
COUNT = regex(r"publi(?:cations|kationer) \(\d{1,4} (?:of|av) \d{1,5}\).{0,40}")
# "Open this publication in new window or tab >>Rain on stones"
OPEN = regex(r"(?:open this publication in new window or tab|öppna denna publikation i ny flik eller fönster)\s*>>\s*")
CLOSE = ("available from:", "tillgänglig från:", "bibliographically approved", "bibliografiskt granskad")


def read_person(lines: list[Line], site: Site) -> list[Page] | None:
    """One page of fields for each publication; None for another page of the site."""
    lines = unwrap(lines, partial(_is_whole, site))
    starts = _starts(lines)
    if not starts:
        return None
    return read_listed(lines, starts, partial(_read_item, site=site))


def _is_whole(site: Site, line: Line) -> bool:
    return stands_alone(site, line) or COUNT.fullmatch(line.lower) is not None or OPEN.match(line.lower) is not None


def _starts(lines: list[Line]) -> list[int]:
    """Where the publications begin: over their title, or with a citation that stands behind the one before."""
    starts: list[int] = []
    free = False
    for at, line in enumerate(lines):
        if OPEN.match(line.lower):
            if at and (not starts or starts[-1] < at - 1):
                starts.append(at - 1)
            free = False
        elif free and read_citation(line.text):
            starts.append(at)
        elif line.lower.startswith(CLOSE) or COUNT.fullmatch(line.lower):
            free = True
    return starts


def _read_item(lines: list[Line], site: Site) -> Page:
    page = Page(lines)
    joined = Joined(page, [whole(page, 0)])
    if citation := read_citation(joined.text):
        use_citation(joined, citation)
    if len(lines) > 1 and (title := OPEN.match(lines[1].lower)):
        _use_title(page, title.end())
    Walk(page, site).run()
    return page


def _use_title(page: Page, start: int) -> None:
    """Behind the button, or on the line below where nothing else is on the button's."""
    if start < len(page.lines[1].text):
        page.use(1, "title", "title", start)
        return
    page.ignore(1, "button")
    if len(page.lines) > 2 and page.lines[2].lower in page.lines[0].lower:
        page.use(2, "title", "title")
