"""Where the head of a page ends, and where one stands that is out of order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline
from citekit.normalize.names.certain import is_certain
from citekit.patterns import regex
from citekit.readers.pure.head_lines import has_break, is_prose, names_site
from citekit.readers.pure.head_people import find_people
from citekit.readers.pure.sections import PARAGRAPH, opens_abstract

if TYPE_CHECKING:
    from citekit.readers.page import Page

HEAD_ENDS = frozenset({"abstract", "keywords", "subjects", "note", "funding", "access"})
NOT_HEAD = frozenset({"furniture", "heading", "skip", "metric", "count"})


def head_end(page: Page, main: int, type_at: int | None) -> int:
    """Where the head of the page ends: where text, a list or the table begins. Text over the people is the site's."""
    people: int | None = None
    if page.names[0] == "abstract" and type_at is None:
        return 0  # a copy of the text alone
    for at in range(1, main):
        if page.kinds[at] == "heading" and page.names[at].partition(":")[0] in HEAD_ENDS:
            return at
        text = page.lines[at].text
        if len(text) > PARAGRAPH and page.kinds[at] != "furniture" and _is_prose(text):
            if at > (type_at or 0):  # and so behind the people above it, if there are any
                return at
            people = _first_people(page, type_at or 0) if people is None else people
            if at > people:
                return at
        elif opens_abstract(page.lines, at):
            return at
    return main


def free_title(page: Page, type_at: int | None) -> None:
    """Let a line be the title that begins with a portal's word and a colon, right over the people over the kind:
    "Keywords: Glasgow"."""
    for at in range((type_at or 1) - 1):
        if page.values[at] and page.kinds[at] == "heading" and ": " in page.lines[at].text:
            free = [other for other in (*range(at), at + 1) if page.kinds[other] not in NOT_HEAD]
            if find_people(page.lines, _but_sites(page, free))[:1] == [at + 1]:
                page.kinds = (*page.kinds[:at], "", *page.kinds[at + 1 :])
                page.names = (*page.names[:at], "", *page.names[at + 1 :])


def _but_sites(page: Page, free: list[int]) -> list[int]:
    return [at for at in free if not names_site(page.lines[at].text)]


def late_head(page: Page, end: int, type_at: int | None, main: int) -> range | None:
    """Where title and people stand about a kind that is below other sections, as in a copy whose sections are out
    of order, or on a page whose links come first; None if they do not, or people are named above those sections."""
    if type_at is None or page.kinds[type_at - 1] or not (end + 2 <= type_at or _is_linked_over(page, type_at)):
        return None
    if _first_people(page, min(end, type_at)):
        return None
    if not looks_like_byline(page.lines[type_at - 1].text):
        return _title_over_kind(page, type_at, main)
    if page.kinds[type_at - 2] or looks_like_byline(page.lines[type_at - 2].text):
        return None
    return range(type_at - 2, type_at)


def _is_linked_over(page: Page, type_at: int) -> bool:
    """Whether a link of the portal stands over the line above the kind: "View graph of relations" (Lancaster)."""
    return type_at > 1 and page.names[type_at - 2] == "link"


def _title_over_kind(page: Page, type_at: int, main: int) -> range | None:
    """The title right over the kind, under a link of the portal, or apart and below the table, and the people below,
    before the next section."""
    apart = main < type_at and page.lines[type_at - 1].gap and not _first_people(page, type_at - 1)
    if not apart and not _is_linked_over(page, type_at):
        return None
    below = range(type_at + 1, len(page.lines))
    stop = next((at for at in below if at >= main > type_at or page.kinds[at] in ("heading", "skip")), len(page.lines))
    people = find_people(page.lines, [at for at in range(type_at + 1, stop) if page.kinds[at] not in NOT_HEAD])
    return range(type_at - 1, stop) if people else None


def _first_people(page: Page, type_at: int) -> int:
    """Where the people stand above the type line; 0 if none do."""
    found = find_people(page.lines, _but_sites(page, [at for at in range(type_at) if page.kinds[at] not in NOT_HEAD]))
    return found[0] if found else 0


def _is_prose(text: str) -> bool:
    """Running text: sentences, or so many words that they would have to be a very long byline."""
    if is_certain(text):
        return False
    if has_break(text) and SENTENCES.search(text):
        return True
    return (len(text) > 300 or is_prose(text)) and not looks_like_byline(text)


SENTENCES = regex(
    r"[.!?](?<=[a-z]{3}.) (?:[A-Z“\"(].{0,200}? [a-z]+ [a-z]+ )"
)  # "… expressive aphasia. A brain magnetic resonance"
