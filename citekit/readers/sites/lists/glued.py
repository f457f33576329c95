"""Items of DSpace's lists that a copy put on one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.lists.dspace import BADGES
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import use_groups, use_kind

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from citekit.readers.lines import Line

GLUED = regex(
    r"(?:Item|Publication) (?P<title>\S.{8,400}?)"
    r"\((?P<publisher>[^()]{2,150}), (?P<issued>(?:19|20)\d\d(?:-\d\d){0,2})\) ?(?P<people>[^()]{3,600})"
)
# "Item Rain on bogs(Fen University, 2021) Lind, Karin; Mei ItoRain falls upon …"
BODY = regex(r"(?<=[a-zß-ÿ.])(?=[A-ZÀ-Þ][a-zß-ÿ]+ [a-z])")
"""Where a text begins right behind a name."""


def _glued(lines: list[Line]) -> list[int]:
    """Items of DSpace that a copy put on one line each."""
    items = [at for at, line in enumerate(lines) if line.text.startswith(("Item ", "Publication "))]
    return [at for at in items if GLUED.match(lines[at].text)]


def _read_glued(lines: list[Line]) -> Page:
    page = Page(lines)
    found = GLUED.match(lines[0].text)
    if found:
        text = lines[0].text
        start = found.start("people")
        body = BODY.search(text, text.rfind(";", start, found.end("people")) + 1 or start)
        end = body.start() if body else found.end("people")
        use_kind(page, 0, BADGES["item"], "badge", (0, 4))
        use_groups(page, 0, found, "imprint", {"people": ""})
        use_byline(page, [(0, start, end)], "byline")
        if body:
            page.use(0, "abstract", "abstract", end)
    page.ignore_rest("furniture", 1)
    return page


GLUED_BEHIND = regex(
    r"(?:Item|Publication)(?: (?:Open Access|Restricted|Embargo|Metadata only))? (?P<title>\S.{8,400}?[\w)?!])"
    r"(?P<people>[A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ][^\W\d_]+)?, [A-ZÀ-Þ][^()]{1,300}?)"
    r" \((?P<issued>(?:19|20)\d\d(?:-\d\d){0,2})(?:, (?P<publisher>[^()]{2,150}))?\)"
)  # "Item Open Access Rain on bogsLind, Karin; Ito, Mei (2021, Fen University)Rain falls upon …"


def _glued_behind(lines: list[Line]) -> list[int]:
    """The same where the day stands behind the people."""
    items = [at for at, line in enumerate(lines) if line.text.startswith(("Item ", "Publication "))]
    return [at for at in items if (found := GLUED_BEHIND.match(lines[at].text)) and _is_glue(found)]


def _is_glue(found: re.Match[str]) -> bool:
    """Whether a title ends in a small letter where people begin."""
    return found["title"][-1:].islower() or not found["title"][-1:].isalpha()


def _read_glued_behind(lines: list[Line]) -> Page:
    page = Page(lines)
    if found := GLUED_BEHIND.match(lines[0].text):
        use_kind(page, 0, BADGES["item"], "badge", (0, 4))
        use_groups(page, 0, found, "imprint", {"people": ""})
        use_turned(page, 0, *found.span("people"))
    page.ignore_rest("furniture", 1)
    return page


SEMICOLON, COMMA = regex(r"\s*;\s*"), regex(r",\s+")


def use_turned(page: Page, at: int, start: int, end: int) -> None:
    """People in the order of an index, between semicolons, or in pairs between commas."""
    text = page.lines[at].text
    for first, last in pieces(text, start, end, SEMICOLON):
        parts = pieces(text, first, last, COMMA)
        if len(parts) % 2:
            use_byline(page, [(at, first, last)], "byline")
            continue
        for family, given in zip(parts[::2], parts[1::2], strict=True):
            page.use(at, "inverted:author", "byline", family[0], given[1])


GLUED_ITEMS: tuple[tuple[Callable[[list[Line]], list[int]], Callable[[list[Line]], Page]], ...] = (
    (_glued, _read_glued), (_glued_behind, _read_glued_behind),
)  # fmt: skip
"""What finds such items, and what reads one."""
