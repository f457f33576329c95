"""DOIs that a list of works has in its links alone: `<a href="https://doi.org/10.5555/rain">DOI</a>` below a work."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from html import unescape
from typing import TYPE_CHECKING

from citekit.draft import Field
from citekit.frozen import NamedTuple
from citekit.normalize.dois import find_dois
from citekit.patterns import regex
from citekit.readers.html.places import ATTRIBUTE
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.draft import Cut, Draft
    from citekit.readers.html.layout import Visible
    from citekit.readers.html.places import Places

# "https://doi.org/10.5555/rain", "https://dl.acm.org/doi/abs/10.5555/rain"
ADDRESS = regex(
    r"https?://(?:(?:dx\.)?doi\.org/|[\w.-]{3,80}/doi/(?:(?:abs|e?pdf|full|epub)/)?)(?=10\.\d)", re.IGNORECASE
)
# "[DOI]", "Paper", "10.5555/rain"; no "Code", "Artifact"
WORDS = regex(
    r"[\W_]*(?:doi|paper|pdf|link|html|url|web|publisher|article|journal|proceedings|springer|elsevier"
    r"|acm(?: dl| digital library)?|ieee(?: xplore)?"
    r"|(?:full|official|published|publisher'?s) (?:text|version|paper))[\W_]*"
    r"|(?:https?://\S{1,80}/|doi:?\s?)?10\.\d{4,9}/\S+",
    re.IGNORECASE,
)
TAG = regex(r"<[^<>]*>")
END = regex(r"</a\b", re.IGNORECASE)
LONGEST = 1000
"""The words of a link are shorter, with the tags between them."""
ITEM = regex(r"<(?:li|tr|p|article|section|dt|dd|h[1-6])\b", re.IGNORECASE)
"""The tags with which a work of a list may begin."""
FEWEST = 2
"""One work alone may have links to others below it."""


class Link(NamedTuple):
    """A DOI to which a link leads; where the link begins and ends, and its words."""

    doi: str
    span: Span
    start: int
    end: int
    words: str


def add_dois(seen: Cut, visible: Visible, places: Places) -> None:
    """Give each work of a list the DOI to which its title, or links between that and the next, lead."""
    works = {place: draft for draft in seen.drafts if (place := _place(draft)) is not None}
    if len(works) < max(FEWEST, len(seen.drafts)) or not ADDRESS.search(places.source):
        return
    for place, links in _links_of(sorted(works), sorted([*works, *_unread(seen, visible)]), places).items():
        _add(works[place], links)


def _links_of(titles: list[int], stops: list[int], places: Places) -> dict[int, list[Link]]:
    """The links of each title: those inside of it, and those behind it, or over it if the list has them there."""
    items = [found.start() for found in ITEM.finditer(places.source)]
    inside: dict[int, list[Link]] = {}
    beside: dict[int, list[Link]] = {}
    is_turned = False  # whether links stand over the titles in this list
    for link in _links(places):
        at = bisect_right(titles, link.end) - 1
        if at >= 0 and link.start < titles[at]:
            inside.setdefault(titles[at], []).append(link)  # the title is its words
        elif WORDS.fullmatch(link.words):
            is_over = at + 1 < len(titles) and not _is_between(items, link.end, titles[at + 1])
            if at < 0 or (is_over and _is_between(items, titles[at], link.start)):
                is_turned = True
            elif bisect_left(stops, link.start) == bisect_right(stops, titles[at]):
                beside.setdefault(titles[at], []).append(link)
    return inside if is_turned else beside | inside


def _is_between(places: list[int], start: int, end: int) -> bool:
    """Whether one of the places, in order, is between two others."""
    return bisect_left(places, start) < bisect_left(places, end)


def _place(draft: Draft) -> int | None:
    """Where the title of a work begins."""
    return next((field.span.start for field in draft.fields if field.name == "title"), None)


def _unread(seen: Cut, visible: Visible) -> Iterator[int]:
    """Where lines begin that may be another work's."""
    offset = 0
    for line, mark in zip(visible.text.splitlines(keepends=True), seen.marks, strict=False):
        if mark and mark.state == "unread":
            yield visible.source_span(Span(offset, offset + len(line.rstrip()))).start
        offset += len(line)


def _links(places: Places) -> Iterator[Link]:
    source = places.source
    for start, behind in places.tags:
        if source[start + 1 : start + 3].lower().strip() != "a":
            continue
        for attribute in ATTRIBUTE.finditer(source, start, behind):
            group = attribute.lastindex or 1
            address = ADDRESS.match(source, *attribute.span(group)) if attribute[1].lower() == "href" else None
            if address and (dois := find_dois(unescape(attribute[group]))):
                closed = END.search(source, behind, behind + LONGEST)
                end = closed.start() if closed else behind
                words = " ".join(unescape(TAG.sub(" ", source[behind:end])).split())
                yield Link(dois[0][0], Span(address.end(), attribute.end(group)), start, end, words)


def _add(draft: Draft, links: list[Link]) -> None:
    """The one DOI of a work that states none."""
    if len({link.doi.lower() for link in links}) == 1 and not any("doi" in field.name for field in draft.fields):
        draft.fields.append(Field("doi", links[0].doi, links[0].span, "link"))
