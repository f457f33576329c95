"""Lists of works whose titles are links, bold or in italics: marks tell where people end and the host begins.

"Karin Lind, Mei Ito. [Rain in wet fens](…). In RAIN, 2019. (Best paper)", "**Rain in wet fens**" over "Karin Lind, Mei
Ito" over "*RAIN 2019*". What no other reader knows is read so, and only where most items of the list are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.citations.deposited import MEETING
from citekit.readers.citations.imprint import STATUS_TAIL
from citekit.readers.citations.joined import Joined
from citekit.readers.citations.links import cut_links
from citekit.readers.citations.numbers import find_numbers, take_all
from citekit.readers.citations.people import read_initialed, read_short
from citekit.readers.citations.quoted_people import read_dotted, read_spoken, read_turned_first
from citekit.readers.citations.sound import is_sound
from citekit.readers.citations.stretch import Stretch, sentences
from citekit.readers.citations.venues import cut_venue
from citekit.readers.linked_doi import use_linked_doi
from citekit.readers.lists.emphasis import emphasised, without_tags
from citekit.readers.page import Page
from citekit.readers.sites.home_page import tell_kinds
from citekit.readers.sites.home_words import HEADING, LINKS, PRIZE, STRONG
from citekit.readers.sites.people import is_people

if TYPE_CHECKING:
    from citekit.readers.lines import Line

RULE = "marked list"
NUMBER = regex(r"\[?\d{1,3}[.)\]]\s*")
SHORT_NAME = regex(r"\[[^\[\]]{2,40}\]")  # "[RAIN '22]", on a line of its own
LEAD = regex(r"\s*(?:[\[(](?P<tag>[^\[\]()]{2,40})[\])]\s*)?")  # "(RAIN 2020) ", "[Stereo] "
TAGGED = regex(r"(?P<host>[^\d]{2,30})\s(?P<issued>(?:19|20)\d\d)|(?P<first>(?:19|20)\d\d)\s(?P<behind>[^\d]{2,30})")
YEAR_BEHIND = regex(r"[\s,.(]+(?P<issued>(?:19|20)\d\d)\)?[.,:\s]*$")  # ", 2023. ", " (2023) "
INTRO = regex(
    r"[\s.,:–—-]*(?:(?P<within>[Ii]n:?|(?i:published|presented|appeared|to appear) (?:in|at):?)\s(?:the\s|_)?)?"
)
YEAR = regex(r"[\s,.(]*\b(?P<issued>(?:19|20)\d\d)\)?[\s.,]*$")
# "(Best paper award)", "[pdf]", "Acceptance rate: 20%"
NOTE = regex(
    r"[\s.,;|/\\]*(?:\((?P<round>[^()]{2,120})\)|\[(?P<square>[^\[\]]{0,80})\]|(?:\s|\.\s)(?P<bare>[^.()]{2,80}))[\s.\\]*$"
)
QUOTES = "\"“”„«»‘’' "
SHORTEST = 12
LONGEST_HOST = 160


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
    cut = _cut(joined, *title, headed=headed) if title else None
    cut = cut or _cut_hosted(joined, marked)
    return Item(start, end, joined, cut) if cut else None


def _over_people(joined: Joined, marked: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The line over a line of people that is marked as a whole, without what is in brackets around it."""
    below = next((at for at, piece in zip(joined.starts, joined.pieces, strict=True) if piece[0] == 1), None)
    if below is None or not any(start == below and is_people(joined.text[start:end]) for start, end in marked):
        return None
    lead = LEAD.match(joined.text)
    cut = Stretch(joined.text, lead.end() if lead else 0, below - 1)
    _drop_notes(cut)
    return (cut.start, cut.end) if _may_be_title(cut.left) else None


def _cut_hosted(joined: Joined, marked: list[tuple[int, int]]) -> Stretch | None:
    """ "Lind K, Ito M (2020). Rain in wet fens. *Mire Times*": people, one sentence, and a host that is marked."""
    text = joined.text
    host = max((start for start, _ in marked if text[start - 2 : start] in ENDS and text[start].isupper()), default=0)
    ends = [found.end() for found in ENDED.finditer(text, 0, min(host, LONGEST_PEOPLE))] if host else []
    for end in reversed(ends):
        cut = Stretch(text)
        if not SENTENCE.search(text, 0, end - 2) and _read_before(cut, end) and cut.has("author"):
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
    _drop_notes(cut)
    cut_links(cut)
    _drop_notes(cut)
    return cut if _read_host(cut) and cut.has("container_title") and cut.has("issued") else None


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


def _cut(joined: Joined, first: int, last: int, *, headed: bool) -> Stretch | None:
    """The parts of an item with its title in one place; None where something else than people stands before it."""
    cut = Stretch(joined.text)
    if not _read_before(cut, first):
        return None
    end = last - 1 if joined.text[last - 1] in ".," else last
    cut.rest("title", *_unquoted(joined.text, first, end))
    cut.start = last
    _drop_notes(cut)
    cut_links(cut)
    _drop_notes(cut)
    named = cut.has("author") or _read_behind(cut, joined)
    if not _read_host(cut) or not (named or (headed and cut.has("container_title") and cut.has("issued"))):
        return None
    if not cut.has("container_title") and _is_lone(cut):
        return None
    return cut if headed or cut.has("container_title", "issued", "status") else None


def _is_lone(cut: Stretch) -> bool:
    """Whether one name alone may be a newspaper's as well: "Mire Times: [Rain over Oslo](…), 2019"."""
    names = [part for part in cut.parts if part.field == "author"]
    return len(names) == 1 and "." not in cut.text[names[0].start : names[0].end]


TAG_NAMES = {
    "host": "tag:container_title",
    "behind": "tag:container_title",
    "issued": "tag:issued",
    "first": "tag:issued",
}


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in QUOTES:
        start += 1
    while end > start and text[end - 1] in QUOTES + ",":
        end -= 1
    return start, end


def _read_before(cut: Stretch, end: int) -> bool:
    """People, and perhaps a short name of the host before them and the year behind: "(RAIN 2020) Karin Lind. "."""
    if number := NUMBER.match(cut.text, 0, end):
        cut.start = number.end()
    lead = LEAD.match(cut.text, cut.start, end)
    start = lead.end() if lead else cut.start
    if lead and lead["tag"] and (tagged := TAGGED.fullmatch(cut.text, *lead.span("tag"))):
        cut.groups(tagged, TAG_NAMES)
    if year := YEAR_BEHIND.search(cut.text, start, end):
        cut.take("issued", *year.span("issued"))
        end = year.start()
    end = start + len(cut.text[start:end].rstrip(" ,:;-–—" + QUOTES))
    return start >= end or _read_people(cut, start, end)


def _read_people(cut: Stretch, start: int, end: int) -> bool:
    """People in any order of their names that the whole stretch fits; families alone fit none."""
    if cut.text[end - 1] == "." and cut.text[end - 3 : end - 1].isalpha():
        end -= 1
    if not (" " in cut.text[start:end].strip() and NAMED.search(cut.text, start, end)):
        return False
    for read in (read_semicolons, read_dotted, read_short, _read_whole, _read_initialed, read_turned_first):
        kept = [*cut.parts]
        if read(cut, start, end) and is_sound(cut):
            return True
        cut.parts[:] = kept
    return False


# "K. ", "Lind K", "Karin Lind": a family's name alone has none of these
NAMED = regex(r"[^\W\d_a-z]\.|\s[^\W\d_a-z]{1,3}(?:,|\s?$)|[^\W\d_]{2}\s[^\W\d_a-z][^\W\d_]")
TURNED = regex(r"[^\W\d_][^,;:()\d]{1,40},\s(?:[^\W\d_a-z]\.[ -]?){1,4}")
SEMICOLON = regex(r"\s?;\s*")


def read_semicolons(cut: Stretch, start: int, end: int) -> bool:
    """ "Lind, K. M.; Ito, M."."""
    from citekit.readers.cuts import pieces

    names = pieces(cut.text, start, end, SEMICOLON)
    if len(names) < 2 or not all(TURNED.fullmatch(cut.text, *name) for name in names):
        return False
    for name in names:
        cut.take("author", *name)
    return True


def _read_initialed(cut: Stretch, start: int, end: int) -> bool:
    """ "Lind, K. M., Ito, M."."""
    from citekit.readers.citations.people import DOTTED

    return read_initialed(cut, start, end, DOTTED)


def _read_whole(cut: Stretch, start: int, end: int) -> bool:
    """ "Karin Lind, M. Ito and Jo Ray"."""
    return is_people(cut.text[start:end].rstrip(".")) and read_spoken(cut, start, end, role="author")


def _read_behind(cut: Stretch, joined: Joined) -> bool:
    """People behind the title: a line of theirs, a sentence, or all pieces up to the host that a word tells."""
    opened = BUTTONS.match(cut.text, cut.start, cut.end)
    start = opened.end() if opened else cut.start
    lines = [at for at, piece in zip(joined.starts, joined.pieces, strict=True) if piece[1] == 0 and at > start]
    ends = [*lines[:1], *sentences(cut.text, start, cut.end)[:1], cut.end]
    if len(lines) > 1 and start < lines[-1] < cut.end and _read_people(cut, lines[-1], cut.end):
        cut.end = lines[-1]
        _drop_notes(cut)
        return True
    for end in ends:
        if end <= cut.end and _read_people(cut, start, start + len(cut.text[start:end].rstrip(" ,"))):
            cut.start = end
            return True
    return _read_pieces(cut, start)


def _read_pieces(cut: Stretch, start: int) -> bool:
    """ "Karin Lind, Mei Ito, Journal of Rain, 2019": the last of them must be a host by its words."""
    places = [found.start() for found in COMMA.finditer(cut.text, start, cut.end)]
    for end in reversed(places):
        last = cut.text.rfind(",", start, end) + 1 or start
        if looks_like_person(cut.text[last:end].strip()) and not STRONG.search(cut.text, last, end):
            if not (STRONG.search(cut.text, end, cut.end) and _read_people(cut, start, end)):
                return False
            cut.start = end
            return True
    return False


COMMA = regex(r",\s")
BUTTONS = regex(rf"(?:[\s.,:–—{QUOTES}-]|\[[^\[\]]{{2,20}}\])*")  # ". [PDF] " between title and people


def _drop_notes(cut: Stretch) -> None:
    """Prizes, buttons and remarks behind the host are of no field."""
    while (found := NOTE.search(cut.text, max(cut.start, cut.end - 200), cut.end)) and _is_note(found.groupdict()):
        cut.end = found.start()


def _is_note(groups: dict[str, str | None]) -> bool:
    text = next(filter(None, groups.values()), "").strip(" .")
    return bool(LINKS.fullmatch(text) or PRIZE.fullmatch(text) or NOTED.fullmatch(text))


NOTED = regex(
    r".{0,80}\b(?i:corresponding author|equal contribution|highlight|invited paper|supervised|cited by"
    r"|poster(?: track)?|short paper|demo(?: track)?).{0,60}"
)


def _read_host(cut: Stretch) -> bool:
    """The host with its numbers and year; False where sentences stand there, which are of no host."""
    intro = INTRO.match(cut.text, cut.start, cut.end)
    if intro:
        cut.start = intro.end()
    cut.hosted = bool(intro and intro["within"])
    cut.tail(STATUS_TAIL)
    if numbers := find_numbers(cut):
        take_all(cut, numbers)
        cut.end = numbers.start()
    elif found := YEAR.search(cut.text, cut.start, cut.end):
        if not cut.has("issued"):
            cut.take("issued", *found.span("issued"))
        cut.end = found.start()
        cut.tail(STATUS_TAIL)
    cut.end = cut.start + len(cut.left.rstrip(" .,;(\\"))
    if len(cut.left) > LONGEST_HOST or sentences(cut.text, cut.start, cut.end) or ODD.search(cut.left):
        return False
    if cut.left.count("(") != cut.left.count(")"):
        return False
    if cut.left:
        for field in cut_venue(cut.text, cut.start, cut.end):
            cut.take(*field)
    _date(cut)
    return is_sound(cut)


ODD = regex(r"^[^\W\d_A-Z]|^\W|://|[“”\"\[\]|]|\b(?:we|our|this|is|are|was)\b")  # no host has these


def _date(cut: Stretch) -> None:
    """The year and the short name before the people, where no others are."""
    told = {part.field for part in cut.parts}
    bare = [part._replace(field=part.field.removeprefix("tag:")) for part in cut.parts]
    cut.parts[:] = [
        new for new, old in zip(bare, cut.parts, strict=True) if new.field == old.field or new.field not in told
    ]


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
