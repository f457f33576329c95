"""Google Scholar: results, each a title, a line of people, container, year and site, a snippet and a line of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.scholar.parts import DOMAIN, PERSON, use_host, use_people, use_title_of
from citekit.readers.sites.scholar.view import read_view
from citekit.readers.sites.scholar.words import FURNITURE, LINKS, SITES
from citekit.readers.sites.site import use_kind
from citekit.readers.unwrapping import join_cut

if TYPE_CHECKING:
    from citekit.readers.lines import Line

BYLINE = regex(
    rf"(?P<people>{PERSON}(?:, ?(?:{PERSON}|…(?=, ))){{0,9}}(?P<cut>(?:, ?)?…)?)\s*[-–]\s+"
    r"(?:(?:(?P<host>\S.{1,200}?), |(?P<bare>\S.{1,200}?)\s+[-–]\s+(?=\S+$)|)(?P<year>(?:1[5-9]|20)\d\d)(?:\s+[-–]\s+"
    r"(?P<site>\S.{0,60}))?|(?P<undated>[^\W\d_][^\d]{1,200}?)\s+[-–]\s+(?:[\w-]+\.)+[a-z]{2,12}"
    r"|(?:[\w-]+\.)+[a-z]{2,12})"
)  # "A Ghanbari, S Benton, L Zhang - Proceedings of the 28th ACM SIGSOFT …, 2019 - dl.acm.org", "A Ghanbari - mire.org"
BEGUN = regex(rf"{PERSON}(?:, ?{PERSON}){{0,9}}(?:(?:, ?)?…)?\s*[-–](?:\s|$)")
GLUED = regex(
    r"(?P<side>\[(?:PDF|HTML|DOC)\] (?:[\w-]+\.)+[a-z]{2,4}(?=[A-ZÀ-Þ\[]))?(?P<title>\S.{8,300}?[^\W_A-ZÀ-Þ)?!])"
    rf"(?P<byline>{PERSON}(?:, ?{PERSON}){{0,9}}(?:(?:, ?)?…)?\s*[-–]\s+(?:\S.{{1,200}}?, )?(?:1[5-9]|20)\d\d\s+[-–]\s+"
    r"(?:(?:[\w-]+\.)+[a-z]{2,12}?|[A-Z][\w ]{2,30}?))(?P<rest>[A-ZÀ-Þ…“].*)"
)  # "[PDF] arxiv.orgFrogs in gardensP Gray, T Blum - 1998 - SpringerGardens have …Cited by 3": a result on one line
SIDE = regex(r"\[(?:PDF|HTML|DOC)\]\s+(?:(?:[\w-]+\.)+[a-z]{2,12}|\S{2,30})$")  # "[PDF] arxiv.org"
BOOK = ("[book]", "[b]", "[buch]", "[libro]", "[livre]", "[bog]", "[boek]", "[bok]", "[livro]", "[图书]")


def read_scholar(lines: list[Line]) -> list[Page] | None:
    """The results of a search, one record each, or the page of one article."""
    if view := read_view(lines):
        return [view]
    lines = [part for line in join_cut(lines, _is_open) for part in _parts(line)]
    lines = _join_titles(lines)
    bylines = [at for at in range(1, len(lines)) if BYLINE.fullmatch(lines[at].text) and not _is_links(lines[at])]
    if not bylines:
        from citekit.readers.sites.scholar.single import read_single

        return read_single(lines)
    titles = [_title(lines, at) for at in bylines]
    pages = [Page(part) for part in cut_at(lines, [0, *titles] if titles[0] else titles)]
    for page in pages:
        _read_result(page)
    return pages if any(page.draft.fields for page in pages) else None


def _join_titles(lines: list[Line]) -> list[Line]:
    """The lines with titles put together that a window broke: they go on with a small letter over the people."""
    open_titles = {
        id(above)
        for above, title, byline in zip(lines, lines[1:], lines[2:], strict=False)
        if title.text[0].islower()
        and BYLINE.fullmatch(byline.text)
        and above.text[-1] not in ".…!?"
        and not (_is_links(above) or SIDE.fullmatch(above.text) or BYLINE.fullmatch(above.text))
    }
    return join_cut(lines, lambda line: id(line) in open_titles) if open_titles else lines


def _parts(line: Line) -> list[Line]:
    """The lines of a result that a copy ran together."""
    glued = GLUED.fullmatch(line.text) if " - " in line.text else None
    return [line.part(*glued.span(name)) for name in glued.re.groupindex if glued[name]] if glued else [line]


def _is_open(line: Line) -> bool:
    """Whether a line of people and container ends before its year: "… - Proceedings of the 28th …,"."""
    return line.text[-1] in ",-–" and BEGUN.match(line.text) is not None


def _title(lines: list[Line], byline: int) -> int:
    """The title stands over the people; the link to a copy may stand over it."""
    return byline - 1 if byline < 2 or not SIDE.fullmatch(lines[byline - 2].text) else byline - 2


def _is_links(line: Line) -> bool:
    return any(word in line.lower for word in LINKS)


def _read_result(page: Page) -> None:
    """One result; a page without people is what stands above the first."""
    at = next((at for at, line in enumerate(page.lines[:3]) if at and BYLINE.fullmatch(line.text)), None)
    if at is None:
        for other in range(len(page.lines)):
            page.ignore(other, "search page")
        return
    use_title_of(page, at - 1)
    _use_byline(page, at)
    for other, line in enumerate(page.lines):
        if SIDE.fullmatch(line.text) or line.lower in FURNITURE or _is_links(line):
            page.ignore(other, "links")
        elif other > at:
            _pass_snippet(page, other)


def _pass_snippet(page: Page, at: int) -> None:
    """A line below the people; with a year between dashes, as people of another result have it, it is told."""
    if UNKNOWN.search(page.lines[at].text):
        page.unread(at)
    else:
        page.ignore(at, "snippet")


UNKNOWN = regex(r", (?:1[5-9]|20)\d\d\s+[-–]\s+(?:[\w-]+\.)+[a-z]{2,12}$")  # "…, 2020 - ieeexplore.ieee.org"


def _use_byline(page: Page, at: int) -> None:
    found = BYLINE.fullmatch(page.lines[at].text)
    if found is None:
        return
    use_people(page, at, *found.span("people"))
    if found["year"]:
        page.use(at, "issued", "result", *found.span("year"))
    host = next((name for name in ("host", "bare", "undated") if found[name]), None)
    kind = use_host(page, at, found, host) if host else None
    if found["site"] and not DOMAIN.fullmatch(found["site"]) and found["site"].lower() not in SITES:
        page.use(at, "publisher", "result", *found.span("site"))
    if page.lines[at - 1].lower.startswith(BOOK):
        kind = "book"
    use_kind(page, at, kind or "document", "result")
