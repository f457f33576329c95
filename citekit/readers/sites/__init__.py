"""The reader of pages copied from other sites than a portal: publishers, libraries, preprint servers, search results.

`marks` tells from the words of a paste whose page it is; each site, or kind of sites, has one module, most of which are
tables of labels, headings and furniture for the walk in `site`. Where no word tells it, `unknown` reads what general
labels and forms find.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.loaded import loaded
from citekit.readers.parting import parted
from citekit.readers.sites.left_numbers import use_left_numbers
from citekit.readers.sites.recognition import SHOP, find_sites

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

__all__ = ["read_addressed", "read_by", "read_site"]

HOSTS = {
    "://ieeexplore.ieee.org/": "ieee", "://www.sciencedirect.com/": "sciencedirect", "://dl.acm.org/": "acm",
    "://pubmed.ncbi.nlm.nih.gov/": "pubmed", "://link.springer.com/": "springer", "://www.nature.com/": "springer",
    "://arxiv.org/": "arxiv",
}  # fmt: skip
"""What stands in an address -> the site."""

LISTS = frozenset({"results", "index", "orcid"})
"""What has marks of its own as a site has, and is a list of works."""
STRANGE = "citekit.readers.sites.unknown:read_strange"
LABELS = 3
"""So many different fields a page has, at least, that its address alone makes known."""


def read_site(lines: list[Line]) -> list[Page] | None:
    """The records of a page copied from a site that is known by its words; None for any other text."""
    sites = find_sites([line.lower for line in lines])
    if SHOP in sites and (sold := parted(lines, lambda part: read_by(SHOP, part))):
        return sold
    pages = parted(lines, read_whole, lambda part: read_whole(part) or loaded(STRANGE)(part))
    for page in pages or ():
        use_left_numbers(page)
    if pages or not sites:
        return pages
    from citekit.readers.parting.pages import part_alike  # for such pastes only

    return part_alike(lines, read_whole)


def read_whole(lines: list[Line]) -> list[Page] | None:
    """What the first site that knows the lines makes of them, without a look for a second page; None for any other
    text."""
    sites = find_sites([line.lower for line in lines])
    for site in sites:
        if site == SHOP:
            continue  # no part of a page, as an article has an offer of its book beside it
        if site == "publisher" and "firstpage" in sites and _is_first_page(lines):
            continue  # it was not understood: other words of it would be taken for a title, or for people
        pages = read_by(site, lines)
        if pages and any(_tells_work(page, site) for page in pages):
            return pages
    return None


def _tells_work(page: Page, site: str) -> bool:
    """Whether a page has a title, and more of a work than its text; or else people, a DOI and the text."""
    names = {field.name.partition(":")[0] for field in page.draft.fields}
    told = not names <= (TITLED | SERIAL if site in GENERAL and "abstract" not in names else TITLED)
    return ("title" in names and told) or names >= UNTITLED


GENERAL = frozenset({"publisher", "catalogue", "springer"})
"""Sites whose words other pages have, too: that of a journal, a recipe."""


SERIAL = frozenset({"issued", "month", "volume", "issue", "container_title", "issn", "issn_print", "issn_electronic"})
"""What the page of a journal says of itself, and any page of when it was made."""


UNTITLED = frozenset({"author", "doi", "abstract"})
TITLED = frozenset({"title", "csl_type", "genre", "abstract", "keywords", "subject_areas"})


def read_by(site: str, lines: list[Line]) -> list[Page] | None:
    """What the module of a site, or of a kind of sites, makes of the lines."""
    place = f"lists.{site}" if site in LISTS else site
    pages: list[Page] | None = loaded(f"citekit.readers.sites.{place}:read_{site}")(lines)
    return pages


def _is_first_page(lines: list[Line]) -> bool:
    from citekit.readers.sites.firstpage import is_first_page

    return is_first_page(lines)


def read_addressed(lines: list[Line], front: Page) -> list[Page] | None:
    """The record of a page that is known by its address in front matter, where its title may stand alone."""
    host = next((host for line in front.lines for host in HOSTS if host in line.lower), None)
    if host is None or not lines:
        return None
    pages = read_by(HOSTS[host], lines) or []
    names = {field.name for page in pages for field in page.draft.fields}
    if len(pages) != 1 or len(names) < LABELS:
        return None
    _prefer_title(pages[0], front)
    return pages


def _prefer_title(page: Page, front: Page) -> None:
    """Without people under it, what stands over an abstract may be anything: another title in front matter goes
    before it."""
    fields = page.draft.fields
    if any(field.name in ("author", "inverted:author", "group:author") for field in fields):
        return
    if any(field.name == "title" for field in front.draft.fields):
        fields[:] = [field for field in fields if field.name != "title" or field.rule != "title"]
        for at, mark in enumerate(page.marks):
            if mark and mark.fields == ("title",) and mark.rule == "title":
                page.marks[at] = mark._replace(state="ignored", fields=(), rule="above the abstract")
