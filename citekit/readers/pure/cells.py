"""Property rows and their values: one cell as one value of a field, or as many."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain, pairwise, takewhile
from typing import TYPE_CHECKING

from citekit.normalize.names import cut_off, field_of, looks_like_person, role_of, split_byline
from citekit.patterns import regex
from citekit.readers.handles import use_handles
from citekit.readers.pure.labels import IN_BLOCK, field_in
from citekit.readers.pure.notes import read_note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.readers.page import Page
    from citekit.readers.pure.rows import Row
    from citekit.readers.pure.walk import Walk

DOI = regex(r"(?<!\d)10\.\d{4,9}/\S")  # beside "https://hdl.handle.net/1887/3199"
URL = regex(r"https?://\S+")  # "https://example.org/rain"
EVENT_PART = regex(
    r"(?P<event_duration>Duration:?\s*)|(?P<custom>(?:Conference|Event) number:?\s*)|(?P<event_url>https?://\S+)"
)  # "… - Rotterdam, NetherlandsDuration: 30 Mar 2025 → 3 Apr 2025"
SEPARATORS = regex(r"[;·•|\t](?:(?<=\t)\t+)?")  # "risk; privacy", "Multi-sensor fusion · Early fusion"; tabs are one
COMMAS = regex(r",\s")  # "risk, privacy", only in a row of its own or where no other line is in the list
PLACEHOLDERS = frozenset({"-", "–", "—", "_", "*", "n/a", "n.a."})
"""What stands in a cell that is empty."""
SHORT = 8
"""A cell with one of these, and blanks around it, has fewer characters."""
NUMBER_WORD = regex(
    r"(?:vol(?:ume)?|bd|band|no|nr|issue|iss|number)\b\.?\s*(?=[\dIVXLC][\w/.–-]{0,20}$)", re.IGNORECASE
)  # "Vol. 3" in the row "Volume"
NUMBERED = frozenset({"volume", "issue", "collection_number"})


def read_row(walk: Walk, at: int, row: Row) -> None:
    """One property row: its value as the field of its label."""
    page, line = walk.page, walk.page.lines[at]
    own = walk.block == "event" and line.lower.startswith("issue")  # of the journal, in a table out of order
    field = row.label.field if own else field_in(walk.block, row.label.field)
    if walk.block == "series" and row.label.field in OF_VOLUME and _is_beside_volume(walk, at):
        field = "custom"
    rule = f"row: {row.label.text}"
    if row.value >= len(line.text):
        page.ignore(at, rule)
        if _is_empty(walk, at):
            _leave_empty(walk, at, row)
        return
    read_value(walk, at, row.value, field, rule)


IN_SERIES = frozenset({"collection_title", *IN_BLOCK["series"]})
OF_VOLUME = frozenset({"number", "issue"})
"""Rows of a series beside its volume, of which they are a part: "Volume 97", "Number 5"."""


def _is_beside_volume(walk: Walk, at: int) -> bool:
    """Whether a row of the same series says its volume."""
    places = [*walk.rows]
    place = places.index(at)
    sides = (places[place + 1 :], places[:place][::-1])
    near = (takewhile(lambda other: walk.rows[other].label.field in IN_SERIES, side) for side in sides)
    return any(walk.rows[other].label.field == "volume" for other in chain(*near))


def _leave_empty(walk: Walk, at: int, row: Row) -> None:
    walk.page.ignore(at, f"row: {row.label.text}")
    walk.page.doubt("empty-value", at, label=row.label.text)
    walk.open_row = None


def _is_empty(walk: Walk, at: int) -> bool:
    """Whether nothing stands between a label alone and the next row or heading."""
    lines = walk.page.lines
    below = at + 1
    while below < len(lines) and lines[below].lower == lines[at].lower:
        below += 1
    if below >= len(lines) or below in walk.rows:
        return True
    return walk.page.kinds[below] in ("heading", "skip", "type")


def read_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """The text of one line from `start` as one value, or as many, of a field."""
    text, row = walk.page.lines[at].text, walk.open_row
    if row and len(text) - start < SHORT and text[start:].strip().lower() in PLACEHOLDERS:
        _leave_empty(walk, at, row)
        return
    if field in NUMBERED and (found := NUMBER_WORD.match(text, start)):
        start = found.end()
    reader = FIELDS.get(field) or (VALUES.get(row.label.kind) if row else None)
    if reader:
        reader(walk, at, start, field, rule)
    else:
        walk.page.use(at, field, rule, start)


def _note_value(walk: Walk, at: int, start: int, _field: str, _rule: str) -> None:
    read_note(walk, at, start)


def _days_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """An event's days, or what stands below them: its address, or the rest of its cell."""
    text = walk.page.lines[at].text
    if URL.match(text, start):
        walk.page.use(at, "event_url", rule, start)
    elif _event_part(text).search(text, start):
        read_event(walk, at, start, field, rule)
    else:
        walk.page.use(at, field, rule, start)


def _handle_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """Handles, and a DOI beside them; a bare number where no handle shows by its prefix."""
    if not use_handles(walk.page, at, rule, start, hosted=True):
        walk.page.use(at, field, rule, start)
    elif DOI.search(walk.page.lines[at].text, start):
        walk.page.use(at, "doi", rule, start)


def _people_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    use_people(walk.page, at, rule, field, start)


def _list_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    use_terms(walk.page, at, rule, field, start, commas=field == "keywords")


def read_event(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """An event's cell, cut where its parts begin:
    "51st …, ISCA 2024 - Buenos Aires, ArgentinaDuration: 29 Jun 2024 → 3 Jul 2024Conference number: 51https://…"."""
    page, text = walk.page, walk.page.lines[at].text
    cuts = [*_event_part(text).finditer(text, start), None]
    end = len(text[: cuts[0].start()].rstrip("; ")) if cuts[0] else len(text)  # "; " stands for a break in a cell
    if end > start:
        page.use(at, field, rule, start, end)
    for found, following in pairwise(cuts):
        if found and found.lastgroup:
            begin = found.start() if found.lastgroup == "event_url" else found.end()
            part = "row: Conference number" if found.lastgroup == "custom" else "row: Duration"
            value = text[begin : following.start() if following else len(text)].rstrip("; ")
            page.use(at, found.lastgroup, part, begin, begin + len(value))


def _event_part(text: str) -> re.Pattern[str]:
    if "→" not in text or "Duration" in text:
        return EVENT_PART
    from citekit.readers.pure.other_words import event_part

    return event_part()


def use_people(  # noqa: PLR0913  a place, as for Page.use, and what stands below it
    page: Page, at: int, rule: str, field: str = "", start: int = 0, *, behind: str = ""
) -> None:
    """The names on a line, each as a field of its role; `behind` are the people on the lines below."""
    if field == "supervisor" and _has_supervisors(page, at, rule, start):
        return
    text = page.lines[at].text
    shared = PLURAL.search(text)
    usual = field or (field_of(shared[1]) if shared else None) or "author"
    roles = "(" in text
    cells = text.replace("\t", ";") if rule == "byline" else text  # a spreadsheet has each in a cell
    for _, begin, end in split_byline(cells[start : _glued_place(text)]):
        name = text[start + begin : start + end]
        stop = _before_place(page, at, start + begin, name) if " of " in name else start + end
        page.use(at, _role_in(name, usual) if roles else usual, rule, start + begin, stop)
    if (cut := cut_off(text[start:])) and (not behind or cut_off(f"{text[start:]}; {behind}")):
        page.use(at, f"incomplete:{field or 'author'}", "list cut short", *_place(text, cut))
        page.doubt("people-incomplete", at, field=field or "author", text=cut)


def _has_supervisors(page: Page, at: int, rule: str, start: int) -> bool:
    from citekit.readers.pure.supervisors import use_supervisors  # for theses only

    return use_supervisors(page, at, rule, start)


def _before_place(page: Page, at: int, start: int, name: str) -> int:
    """Where a name ends that has a place of work behind it, as where the break between the two was lost: "Jo Ek
    Department of Rain"; a body may be called after somebody ("John Lind School of Rain"), which is told."""
    found = PLACE.search(name)
    if found is None or not looks_like_person(name[: found.start()]):
        return start + len(name)
    if found["sure"]:
        return start + found.start()
    page.doubt("name-split-doubtful", at, text=name, family=name, given="", reason="a place of work may be its end")
    return start + len(name)


def _glued_place(text: str) -> int:
    """Where a place of work is glued to the last name: "Lin ZhaoSchool of Rain", in a copy that lost the break."""
    found = GLUED.search(text) if " of " in text or " for " in text else None
    return found.start() if found else len(text)


GLUED = regex(
    r"(?<=[a-zß-ÿ])(?=(?:School|Department|Dept\.?|Faculty|Division|Section|Institute|Cent(?:re|er)|College"
    r"|University|Laboratory) (?:of|for)\s)"
)
PLACE = regex(
    r"\s(?:(?P<sure>Department|Dept\.?|Faculty|Division|Section)|School|Institute|Cent(?:re|er)|College) of\s"
)


def _role_in(name: str, usual: str) -> str:
    """The role behind a name, or what is usual on its line; "Contributors: Jane Doe (Author)" are of any role."""
    bare, role = role_of(name)
    return role if role != "author" or (usual == "contributor" and bare != name) else usual


PLURAL = regex(r"\(((?:guest |series )?(?:eds\.?|editors|translators|illustrators))\)[\s.;*]*$", re.IGNORECASE)
"""A role that all people of a line share: "Kristin Davidse, Liesbet Heyvaert (Eds.)"."""


def _place(text: str, part: str) -> tuple[int, int]:
    start = text.rfind(part)
    return (start, start + len(part)) if start >= 0 else (len(text) - 1, len(text))


def use_terms(  # noqa: PLR0913  a place, as for Page.use, and how it is cut
    page: Page, at: int, rule: str, field: str, start: int = 0, *, commas: bool = False
) -> None:
    """The terms of a list, one a line or several on it; with `commas`, these part them where nothing else does."""
    text = page.lines[at].text
    if not (start or commas or _is_parted(text)):
        page.use(at, field, rule)
        return
    for begin, end in _terms(text, start, commas):
        part = text[begin:end].lstrip()
        if term := part.rstrip():
            page.use(at, field, rule, end - len(part), end - len(part) + len(term))


def _terms(text: str, start: int, commas: bool) -> Sequence[tuple[int, int]]:
    """Where the terms of a line begin and end, with the blanks around them; nearly always there is one."""
    cuts = [found.span() for found in SEPARATORS.finditer(text, start)] if _is_parted(text) else []
    if commas and not cuts:
        cuts = [found.span() for found in COMMAS.finditer(text, start)]
    if not cuts:
        return ((start, len(text)),)
    edges = [start, *chain.from_iterable(cuts), len(text)]
    return [*zip(edges[::2], edges[1::2], strict=True)]


def _is_parted(text: str) -> bool:
    return ";" in text or "·" in text or "•" in text or "|" in text or "\t" in text


Cell = Callable[["Walk", int, int, str, str], None]


def _number_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """A number, which behind a journal's volume is its issue in a browser's translation."""
    known = {told.name: told.rule for told in walk.page.draft.fields}
    journal = known.get("container_title") == "row: Journal" or "specialist_publication" in known
    issue = journal and walk.block == "" and "volume" in known and "issue" not in known
    walk.page.use(at, "issue" if issue else field, rule, start)


VALUES: dict[str, Cell] = {"people": _people_value, "list": _list_value, "event": read_event}
"""kind -> what reads its cells, where it is not simply the text."""
FIELDS: dict[str, Cell] = {"note": _note_value, "event_duration": _days_value, "handle": _handle_value,
                           "number": _number_value}  # fmt: skip
"""field -> the same, whatever the kind of its label."""
