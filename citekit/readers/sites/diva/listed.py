"""A list of results in DiVA: numbered works, each with its people and affiliations above the line of title and year."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.diva.words import KINDS
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import use_byline, whole
from citekit.readers.sites.site import Walk, find

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.sites.site import Site

NUMBER = regex(r"\d{1,5}\.")
# "Rain on stones2006In: Journal of Rain, …", "Rain on stones2015Doctoral thesis, monograph (Other academic)"
LISTED = regex(
    r"(?P<title>\S.*?)(?P<issued>(?:1[5-9]|20)\d\d)(?=In: |I: |Ingår i: |"
    + "|".join(re.escape(kind.text) for kind in KINDS)
    + ")"
)
INVERTED = regex(r"[^\W\d_][^,;\d]{0,40}, [^\W\d_][^,;\d]{0,40}")  # "Hamoud, Danial"
OTHERS = frozenset({"et al.", "m.fl."})


def read_results(lines: list[Line], site: Site) -> list[Page] | None:
    """One page of fields for each numbered work; None for another page of the site."""
    starts = [at for at, line in enumerate(lines) if NUMBER.fullmatch(line.text)]
    if not starts or not any(LISTED.match(line.text) for line in lines):
        return None
    return read_listed(lines, starts, partial(_read_item, site=site))


def _read_item(lines: list[Line], site: Site) -> Page:
    """People and affiliations stand above the title, the abstract below it."""
    page = Page(lines)
    page.ignore(0, "number")
    walk = Walk(page, site)
    walk.run()
    title = next((at for at, line in enumerate(lines) if LISTED.match(line.text)), -1)
    for at in walk.head:
        if at < title:
            _use_person(page, at)
        elif title > 0:
            page.use(at, "abstract", "abstract")
    return page


def _use_person(page: Page, at: int) -> None:
    text = page.lines[at].text
    if INVERTED.fullmatch(text) and not looks_like_organization(text.rstrip(".")):
        use_byline(page, [whole(page, at)], "byline")
    elif text not in OTHERS or find(page, "author"):
        page.ignore(at, "affiliation")
