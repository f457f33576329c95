"""Lists of works whose titles are links, bold or in italics: marks tell where people end and the host begins.

"Karin Lind, Mei Ito. [Rain in wet fens](…). In RAIN, 2019. (Best paper)", "**Rain in wet fens**" over "Karin Lind, Mei
Ito" over "*RAIN 2019*". What no other reader knows is read so, and only where most items of the list are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.citations.archives.deposited import MEETING
from citekit.readers.citations.joined import Joined
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch, sentences
from citekit.readers.linked_doi import use_linked_doi
from citekit.readers.lists.emphasis import emphasised, without_tags
from citekit.readers.lists.marked_parts import LEAD, NUMBER, QUOTES, YEAR, cut_parts, drop_notes, read_before, read_host
from citekit.readers.page import Page
from citekit.readers.sites.home.venues import tell_kinds
from citekit.readers.sites.home.words import HEADING, LINKS, PRIZE
from citekit.readers.sites.people import is_people

if TYPE_CHECKING:
    from citekit.readers.lines import Line

RULE = "marked list"
SHORT_NAME = regex(r"\[[^\[\]]{2,40}\]")  # "[RAIN '22]", on a line of its own
SHORTEST = 12


class Item(NamedTuple):
    """The lines of an item, and the title, people and host in them."""

    start: int
    end: int
    joined: Joined
    cut: Stretch


def read_marked_list(lines: list[Line]) -> list[Page] | None:
    """The works of such a list, a page each; None unless most of its items read as works."""
    if not any(line.offsets is not None or "</" in line.text for line in lines):
        return None
    spans = _items(lines)
    items = [item for start, end in spans if (item := _read(lines, start, end, headed=_is_headed(lines, start)))]
    if 2 * len(items) <= len(spans) or (len(items) < 2 and not _is_headed(lines, items[0].start)):
        return None
    return _pages(lines, items)


def _items(lines: list[Line]) -> list[tuple[int, int]]:
    """Where the items begin and end: at bullets or numbers if there are any, or else at gaps; headings end one."""
    bullets = [at for at, line in enumerate(lines) if _opens(line)]
    starts = bullets or [at for at, line in enumerate(lines) if line.gap or at == 0 or lines[at - 1].heading]
    starts = [at for at in starts if not (lines[at].heading and not lines[at].bullet) and not _is_heading(lines[at])]
    ends = {at for at, line in enumerate(lines) if line.heading and not line.bullet} | {*starts, len(lines)}
    return [(at, min(end for end in ends if end > at)) for at in starts]


def _opens(line: Line) -> bool:
    return bool(line.bullet) or NUMBER.match(line.text) is not None


def _is_heading(line: Line) -> bool:
    return HEADING.fullmatch(line.text.rstrip(": ")) is not None


def _is_headed(lines: list[Line], at: int) -> bool:
    """Whether the heading over an item, years apart, says that publications follow."""
    for line in reversed(lines[:at]):
        if (line.heading or _is_heading(line)) and not YEARS.fullmatch(line.text):
            return _is_heading(line)
    return False


YEARS = regex(r"(?:19|20)\d\d.{0,8}")


def _read(lines: list[Line], start: int, end: int, *, headed: bool) -> Item | None:
    """An item as a work: the first marked stretch that can be its title, with people before it or behind it."""
    page = Page(lines[start:end])
    joined = Joined(page, [(at, *span) for at, line in enumerate(page.lines) for span in without_tags(line)])
    marked = _marked(joined)
    title = next((span for span in marked if _may_be_title(joined.text[slice(*span)])), None)
    title = title or _over_people(joined, marked)
    cut = cut_parts(joined, *title, headed=headed) if title else None
    cut = cut or _cut_hosted(joined, marked)
    return Item(start, end, joined, cut) if cut else None


def _over_people(joined: Joined, marked: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The line over a line of people that is marked as a whole, without what is in brackets around it."""
    below = next((at for at, piece in zip(joined.starts, joined.pieces, strict=True) if piece[0] == 1), None)
    if below is None or not any(start == below and is_people(joined.text[start:end]) for start, end in marked):
        return None
    lead = LEAD.match(joined.text)
    cut = Stretch(joined.text, lead.end() if lead else 0, below - 1)
    drop_notes(cut)
    return (cut.start, cut.end) if _may_be_title(cut.left) else None


def _cut_hosted(joined: Joined, marked: list[tuple[int, int]]) -> Stretch | None:
    """ "Lind K, Ito M (2020). Rain in wet fens. *Mire Times*": people, one sentence, and a host that is marked."""
    text = joined.text
    host = max((start for start, _ in marked if text[start - 2 : start] in ENDS and text[start].isupper()), default=0)
    ends = [found.end() for found in ENDED.finditer(text, 0, min(host, LONGEST_PEOPLE))] if host else []
    for end in reversed(ends):
        cut = Stretch(text)
        if not SENTENCE.search(text, 0, end - 2) and read_before(cut, end) and cut.has("author"):
            return _cut_sentence(cut, end, host)
    return None


ENDS = frozenset({". ", "? "})
ENDED = regex(r"[.):]\s+(?=[^\W_a-z])")
SENTENCE = regex(r"[a-z]{2}[.?!]\s")
LONGEST_PEOPLE = 4000


def _cut_sentence(cut: Stretch, start: int, host: int) -> Stretch | None:
    title = cut.text[start : host - 1]
    if title.count(" ") < 2 or sentences(cut.text, start, host - 1) or not title[:1].isupper():
        return None
    cut.rest("title", start, host - 1)
    cut.start = host
    drop_notes(cut)
    cut_links(cut)
    drop_notes(cut)
    return cut if read_host(cut) and cut.has("container_title") and cut.has("issued") else None


def _marked(joined: Joined) -> list[tuple[int, int]]:
    """The marked stretches in the text of an item."""
    found = []
    spans = {at: emphasised(line) for at, line in enumerate(joined.page.lines)}
    for (at, start, end), begin in zip(joined.pieces, joined.starts, strict=True):
        found += [
            (begin + max(first, start) - start, begin + min(last, end) - start)
            for first, last in spans[at]
            if first < end and last > start
        ]
    return sorted(set(found))


def _may_be_title(text: str) -> bool:
    text = text.strip(QUOTES)
    if len(text) < SHORTEST or text.count(" ") < 2 or MEETING.search(text) or YEAR.search(text):
        return False
    return not (LINKS.fullmatch(text) or PRIZE.fullmatch(text) or is_people(text.rstrip(".")) or INNER.search(text))


INNER = regex(r"\S\s[“\"„]|,\s(?:19|20)\d\d\b|[\[\]|]")  # a whole citation in a link


def _pages(lines: list[Line], items: list[Item]) -> list[Page]:
    """A page for each item, with what stands between it and the one before."""
    pages = []
    start = 0
    for item in items:
        if start < item.start:
            pages.append(_beside(lines[start : item.start]))
        pages.append(_page(item))
        start = item.end
    if start < len(lines):
        pages.append(_beside(lines[start:]))
    tell_kinds([page for page in pages if page.draft.fields])
    return pages


def _beside(lines: list[Line]) -> Page:
    page = Page(lines)
    for at, line in enumerate(lines):
        if line.heading or _is_heading(line):
            page.ignore(at, "heading")
    return page


def _page(item: Item) -> Page:
    page = item.joined.page
    for part in sorted(item.cut.parts, key=lambda part: part.start):
        name = "text:status" if part.field == "status" else part.field
        item.joined.use(name, RULE, part.start, part.end, "page")
    host = next((part for part in item.cut.parts if part.field == "container_title"), None)
    if host and (item.cut.hosted or MEETING.search(item.joined.text, host.start, host.end)):
        item.joined.use("csl_type:paper-conference", RULE, host.start, host.end, "page")
    for at in range(len(page.lines)):
        if LINKS.fullmatch(page.lines[at].text) or PRIZE.fullmatch(page.lines[at].text):
            page.ignore(at, "links")
        elif SHORT_NAME.fullmatch(page.lines[at].text):
            page.ignore(at, "short name of the venue")
    use_linked_doi(page)
    return page
