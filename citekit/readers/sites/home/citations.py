"""Citations on the page of a person or a group, among the menus and the portrait of that page.

Either a list of formatted citations, or works with a title, a line "Published in Mires, 2019" and a line "Recommended
citation: Lind, K. …", as AcademicPages prints them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation
from citekit.readers.citations import Joined, read_citation, use_citation
from citekit.readers.leads import LEAD, heads_references
from citekit.readers.lists.styled import read_styled_list
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.home.page import ignore_aside, read_head
from citekit.readers.sites.home.venues import tell_kinds
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.lines import Line

LED = "recommended citation: "
# "Published in Mires , 2019", under a title
PUBLISHED = regex(r"Published in (?P<container_title>[^\W_].{1,300}?)\s?, (?P<issued>(?:19|20)\d\d)\.?")
NEAR = 8
"""So many lines above a citation may its title stand, an excerpt between them."""
SHORTEST = 60
MOST = 40
"""So many lines are tried for the first and for the last citation of a list."""
SEVERAL = 3
"""So many citations make a list."""


def read_recommended(lines: list[Line]) -> list[Page] | None:
    """The works over recommended citations; None for any other text."""
    cited = [at for at, line in enumerate(lines) if line.lower.startswith(LED)]
    starts = sorted({start for at in cited if (start := _title(lines, at))})
    pages = [*map(_read_work, cut_at(lines, starts))] if starts else []
    tell_kinds([page for page in pages if page.marks[1] and page.marks[1].state == "used"])
    return [read_head(lines[: starts[0]]), *pages] if pages else None


def _title(lines: list[Line], citation: int) -> int:
    """Where the title stands over the line that says where the cited work was published; 0 where there is none."""
    above = range(citation - 1, max(citation - NEAR, 0), -1)
    title = next((at - 1 for at in above if PUBLISHED.fullmatch(lines[at].text)), 0)
    return 0 if lines[title].lower.startswith(LED) else title


def _read_work(lines: list[Line]) -> Page:
    page = Page(lines)
    cited = [at for at, line in enumerate(lines) if line.lower.startswith(LED)]
    _use_citation(page, cited[0])
    if not find(page, "title"):
        use_title(page, 0)
    published = PUBLISHED.fullmatch(lines[1].text)
    for name in ("container_title", "issued"):
        if published and not find(page, name):
            page.use(1, name, "venue", *published.span(name))
    for at in (0, 1, *cited[1:]):
        page.ignore(at, "repeated")
    ignore_aside(page, 2)
    return page


def _use_citation(page: Page, at: int) -> None:
    """What the citation says; the line of one that is not understood stays unread."""
    text = page.lines[at].text
    lead = LEAD.match(text)
    joined = Joined(page, [(at, lead.end() if lead else len(LED), len(text))])
    if citation := read_citation(joined.text):
        use_citation(joined, citation, "page")


def read_home_citations(lines: list[Line]) -> list[Page] | None:
    """A list of citations below a page's head; references of a text are none."""
    may = [at for at, line in enumerate(lines) if may_be_citation(line.text, SHORTEST)]
    first = next((at for at in may[:MOST] if read_citation(lines[at].text)), None)
    if len(may) < SEVERAL or first is None or any(heads_references(line.lower) for line in lines[:first]):
        return None
    last = next((at for at in reversed(may[-MOST:]) if read_citation(lines[at].text)), first)
    while first and read_citation(lines[first - 1].text):
        first -= 1  # one without a year, "(in press)"
    while last + 1 < len(lines) and read_citation(lines[last + 1].text):
        last += 1
    pages = read_styled_list(lines[first : last + 1])
    if pages is None or len(pages) < SEVERAL:
        return None
    foot = Page(lines[last + 1 :])
    ignore_aside(foot, 0)
    return [read_head(lines[:first]), *pages, foot]
