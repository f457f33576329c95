"""Where the head of a page ends, and where one stands that is out of order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline
from citekit.normalize.names.certain import is_certain
from citekit.patterns import regex
from citekit.readers.pure.abstracts import PARAGRAPH
from citekit.readers.pure.head_lines import has_break, is_people, is_prose, names_site
from citekit.readers.pure.head_people import find_people, may_be_place
from citekit.readers.pure.sections import opens_abstract

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


def free_title(page: Page, type_at: int | None, named: str | None) -> None:
    """Let a line be the title whose words are a portal's, over the people over the kind: as the fingerprint's sentence
    names it, "Keywords: Glasgow", or right over the people where no menu stands ("Overview")."""
    end = type_at or 0
    if at := _as_named(page, end, named):
        page.free(at)
        return
    for at in range(end - 1):
        if page.values[at] and page.kinds[at] == "heading" and ": " in page.lines[at].text and _is_over(page, at, end):
            page.free(at)
    people = _first_people(page, end) if named is None else 0
    if people and _is_worded(page, people - 1) and not _may_be_two(page, people):
        page.free(people - 1)
        page.doubt("title-doubtful", people - 1, text=page.lines[people - 1].text, likeness="a word of the portal")


def _as_named(page: Page, end: int, named: str | None) -> int:
    """The last line above the kind with the words of the title and of a portal, if no line of its own has the title."""
    if named is None:
        return 0
    same = [at for at in range(end) if page.lines[at].text == named]
    return same[-1] if same and all(page.kinds[at] in WORDED for at in same) else 0


def _is_over(page: Page, at: int, type_at: int) -> bool:
    """Whether a line stands right over the first people, also if it is said twice."""
    under = at + 1 + (page.lines[at + 1].text == page.lines[at].text)
    free = [other for other in (*range(at), *range(under, type_at)) if page.kinds[other] not in NOT_HEAD]
    return find_people(page.lines, _but_sites(page, free))[:1] == [under]


def _is_worded(page: Page, at: int) -> bool:
    """Whether a line has a portal's words, but stands not in its menu: first of all, behind more than a word, or for
    the second time."""
    line = page.lines[at]
    if page.kinds[at] not in WORDED or line.bullet or page.names[at] == "citation-style":
        return False
    if line.text.count(" ") > FEW or line.lower.startswith(LINKS):
        return False
    above = page.lines[at - 1]
    return not at or any(line.lower == other.lower for other in page.lines[:at]) or above.text.count(" ") > FEW


def _may_be_two(page: Page, people: int) -> bool:
    """Whether the first of the people may be the title, and the people stand below."""
    lines = page.lines
    if lines[people].bullet or looks_like_byline(lines[people].text) or not is_people(lines[people + 1]):
        return False
    return may_be_place(lines, people) or not may_be_place(lines, people + 1)


WORDED = frozenset({"furniture", "heading", "skip", "count", "metric"})
LINKS = ("skip to ", "search ")
FEW = 2
"""The entries of a menu have no more blanks."""


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
