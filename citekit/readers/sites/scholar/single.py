"""Google Scholar's one best result: people on a line of their own over "Proceedings of the …, 2019•dl.acm.org"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.people import is_people
from citekit.readers.sites.scholar.parts import DOMAIN, PERSON, use_host, use_people, use_title_of
from citekit.readers.sites.scholar.words import LINKS, SITES
from citekit.readers.sites.site import use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

PEOPLE = regex(rf"{PERSON}(?:, ?{PERSON}){{0,9}}(?:(?:, ?)?…)?")
HOST = regex(r"(?:(?P<host>\S.{1,200}?), )?(?P<year>(?:1[5-9]|20)\d\d)\s*[•·]\s*(?P<site>[^\s•·][^•·]{0,60})")
# "Proceedings of the 28th ACM SIGSOFT …, 2019•dl.acm.org"


def read_single(lines: list[Line]) -> list[Page] | None:
    """The record; None where no such line stands under people and a title."""
    at = next((at for at in range(2, len(lines)) if HOST.fullmatch(lines[at].text)), None)
    if at is None or not PEOPLE.fullmatch(lines[at - 1].text) or not is_people(lines[at - 1].text.rstrip("… ,")):
        return None
    page = Page(lines)
    use_title_of(page, at - 2)
    use_people(page, at - 1, 0, len(lines[at - 1].text))
    _use_host(page, at)
    for other, line in enumerate(lines):
        links = any(word in line.lower for word in LINKS)
        page.ignore(other, "search page" if other < at else "links" if links else "snippet")
    return [page]


def _use_host(page: Page, at: int) -> None:
    found = HOST.fullmatch(page.lines[at].text)
    if found is None:
        return
    page.use(at, "issued", "result", *found.span("year"))
    kind = use_host(page, at, found, "host") if found["host"] else "document"
    if not DOMAIN.fullmatch(found["site"]) and found["site"].lower() not in SITES:
        page.use(at, "publisher", "result", *found.span("site"))
    use_kind(page, at, kind, "result")
