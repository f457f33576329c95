"""Where the head of a page ends, and where one stands that is out of order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline
from citekit.normalize.names.certain import is_certain
from citekit.patterns import regex
from citekit.readers.pure.head_lines import has_break, is_prose
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


def late_head(page: Page, end: int, type_at: int | None) -> int:
    """Where title and people stand right over a kind that is below other sections, as in a copy whose sections are out
    of order; 0 if they do not, or people are named above those sections."""
    if type_at is None or type_at < end + 2 or page.kinds[type_at - 1] or page.kinds[type_at - 2]:
        return 0
    title, people = page.lines[type_at - 2].text, page.lines[type_at - 1].text
    if not looks_like_byline(people) or looks_like_byline(title) or _first_people(page, end):
        return 0
    return type_at - 2


def _first_people(page: Page, type_at: int) -> int:
    """Where the people stand above the type line; 0 if none do."""
    found = find_people(page.lines, [at for at in range(type_at) if page.kinds[at] not in NOT_HEAD])
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
