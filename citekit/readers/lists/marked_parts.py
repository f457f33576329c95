"""The parts of an item whose title is marked: people before or behind it, then the host, its numbers and the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.citations.parts.imprint import STATUS_TAIL
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.numbers import find_numbers, take_all
from citekit.readers.citations.parts.people import read_initialed, read_short
from citekit.readers.citations.parts.quoted_people import read_dotted, read_spoken, read_turned_first
from citekit.readers.citations.parts.venues import cut_venue
from citekit.readers.citations.sound import is_sound
from citekit.readers.citations.stretch import Stretch, sentences
from citekit.readers.cuts import pieces
from citekit.readers.sites.home.words import LINKS, PRIZE, STRONG
from citekit.readers.sites.people import is_people

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Joined

NUMBER = regex(r"\[?\d{1,3}[.)\]]\s*")
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
LONGEST_HOST = 160


def cut_parts(joined: Joined, first: int, last: int, *, headed: bool) -> Stretch | None:
    """The parts of an item with its title in one place; None where something else than people stands before it."""
    cut = Stretch(joined.text)
    if not read_before(cut, first):
        return None
    end = last - 1 if joined.text[last - 1] in ".," else last
    cut.rest("title", *_unquoted(joined.text, first, end))
    cut.start = last
    drop_notes(cut)
    cut_links(cut)
    drop_notes(cut)
    named = cut.has("author") or _read_behind(cut, joined)
    if not read_host(cut) or not (named or (headed and cut.has("container_title") and cut.has("issued"))):
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


def read_before(cut: Stretch, end: int) -> bool:
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
    for read in (_read_semicolons, read_dotted, read_short, _read_whole, _read_initialed, read_turned_first):
        kept = [*cut.parts]
        if read(cut, start, end) and is_sound(cut):
            return True
        cut.parts[:] = kept
    return False


# "K. ", "Lind K", "Karin Lind": a family's name alone has none of these
NAMED = regex(r"[^\W\d_a-z]\.|\s[^\W\d_a-z]{1,3}(?:,|\s?$)|[^\W\d_]{2}\s[^\W\d_a-z][^\W\d_]")
TURNED = regex(r"[^\W\d_][^,;:()\d]{1,40},\s(?:[^\W\d_a-z]\.[ -]?){1,4}")
SEMICOLON = regex(r"\s?;\s*")


def _read_semicolons(cut: Stretch, start: int, end: int) -> bool:
    """ "Lind, K. M.; Ito, M."."""
    names = pieces(cut.text, start, end, SEMICOLON)
    if len(names) < 2 or not all(TURNED.fullmatch(cut.text, *name) for name in names):
        return False
    for name in names:
        cut.take("author", *name)
    return True


def _read_initialed(cut: Stretch, start: int, end: int) -> bool:
    """ "Lind, K. M., Ito, M."."""
    from citekit.readers.citations.parts.people import DOTTED

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
        drop_notes(cut)
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


def drop_notes(cut: Stretch) -> None:
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


def read_host(cut: Stretch) -> bool:
    """The host with its numbers and year; False where sentences stand there, which are of no host."""
    intro = INTRO.match(cut.text, cut.start, cut.end)
    if intro:
        cut.start = intro.end()
    cut.hosted = bool(intro and intro["within"])
    cut.tail(STATUS_TAIL)
    _cut_numbers(cut)
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


def _cut_numbers(cut: Stretch) -> None:
    """Cut off the numbers that close a host, or its year."""
    if numbers := find_numbers(cut):
        take_all(cut, numbers)
        cut.end = numbers.start()
    elif found := YEAR.search(cut.text, cut.start, cut.end):
        if not cut.has("issued"):
            cut.take("issued", *found.span("issued"))
        cut.end = found.start()
        cut.tail(STATUS_TAIL)


ODD = regex(r"^[^\W\d_A-Z]|^\W|://|[“”\"\[\]|]|\b(?:we|our|this|is|are|was)\b")  # no host has these


def _date(cut: Stretch) -> None:
    """The year and the short name before the people, where no others are."""
    told = {part.field for part in cut.parts}
    bare = [part._replace(field=part.field.removeprefix("tag:")) for part in cut.parts]
    cut.parts[:] = [
        new for new, old in zip(bare, cut.parts, strict=True) if new.field == old.field or new.field not in told
    ]
