"""The head of a page of SpringerLink or nature.com: where the title ends, the journal, the book of a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.bylines import find_names
from citekit.readers.sites.head import leave_affiliations
from citekit.readers.sites.site import find
from citekit.readers.sites.springer.words import GENRES

if TYPE_CHECKING:
    from citekit.readers.page import Page

MENU = regex(r"(?<!\s)\s+Aims and scope\s+Submit manuscript")
JOURNAL_ABOVE = ("aims and scope", "submit manuscript")
SHORT_NAME = regex(r"\([A-Z][\w &’'/-]{1,30}\\?\)")  # "(BIM 2023)", under the book


def is_cited(lower: str) -> bool:
    """Whether a line is the one that each page of nature.com has: "Nature volume 599, pages 91–95 (2021) Cite …"."""
    return lower.endswith("cite this article") and "volume" in lower


def under_title(page: Page, head: list[int]) -> int:
    """What stands below the title, where no people do: it is a heading, or on nature.com over the volume."""
    volume = next((at for at, line in enumerate(page.lines) if is_cited(line.lower)), 0)
    over = [at for at in head if at < volume]
    titles = [at for at in over if page.lines[at].heading == 1] or over
    return titles[-1] + 1 if titles else head[1] if len(head) > 1 else len(page.lines)


def is_again(page: Page, at: int) -> bool:
    """Whether a line says what the one above says: the title over the page, and on it."""
    again = at > 0 and page.lines[at].text == page.lines[at - 1].text
    if again:
        page.ignore(at, "repeated")
    return again


def without_window(page: Page, head: list[int]) -> list[int]:
    """The head without the title of a window ("Rain | Journal of Mires | SpringerLink") over the page's own, and
    without the site's path ("1. Home", "2. Journal of Mires 3. Article")."""
    window = WINDOW.fullmatch(page.lines[head[0]].text) if head else None
    again = [at for at in head[1:] if window and page.lines[at].text == window["title"]]
    passed = {head[0], *again[1:]} if again else set[int]()
    passed |= {at for at in head if PATH.fullmatch(page.lines[at].text)}
    for at in passed:
        page.ignore(at, "furniture")
    return [at for at in head if at not in passed]


WINDOW = regex(r"(?P<title>.+?) \| (?:.+ \| )?Springer ?(?:Link|Nature Link)")
PATH = regex(r"(?:1\. )?Home|\d\. .{3,150} \d\. (?:Article|Chapter|Conference paper)")


def without_journal(page: Page, head: list[int]) -> list[int]:
    """The journal's name stands over "Aims and scope", or before it."""
    for at in head[1:]:
        if menu := MENU.search(page.lines[at].text):
            page.use(at, "container_title", "journal", 0, menu.start())
            return [other for other in head if other != at]
        if at + 1 < len(page.lines) and page.lines[at + 1].lower in JOURNAL_ABOVE and not find(page, "container_title"):
            page.use(at, "container_title", "journal")
            return [other for other in head if other != at]
    return _without_journal_again(page, head) or _without_journal_below(page, head)


def _without_journal_again(page: Page, head: list[int]) -> list[int]:
    """The journal may stand over the kind and once more right over the people; none where it does not."""
    texts = [page.lines[at].text for at in head]
    for index in range(2, len(head) - 1):
        first = texts.index(texts[index])
        over = first < index - 1 and page.lines[head[first] + 1].lower in GENRES
        if over and find_names(page, head[index + 1]) and not find(page, "container_title"):
            page.use(head[index], "container_title", "journal")
            page.ignore(head[first], "repeated")
            return [at for at in head if at not in (head[first], head[index])]
    return []


NUMBERS = ("volume line", "chapter line")


def _without_journal_below(page: Page, head: list[int]) -> list[int]:
    """Under the people the journal may stand over its volume."""
    volume = next((at for at, mark in enumerate(page.marks) if mark and mark.rule in NUMBERS), 0)
    old = head[:1] == [volume - 1] and page.lines[volume].lower.endswith("| cite as")
    if old and not find(page, "container_title"):
        page.use(volume - 1, "container_title", "journal")
        return head[1:]
    if volume - 1 not in head[2:] or find(page, "container_title") or not find_names(page, volume - 2):
        return head
    page.use(volume - 1, "container_title", "journal")
    return [other for other in head if other != volume - 1]


def without_book(page: Page, head: list[int], people: list[int]) -> list[int]:
    """The book of a chapter stands over the people."""
    above = [at for at in head[1:] if people and at < people[0]]
    if not above or find(page, "container_title"):
        return head
    if _in_path(page, head, above):
        page.use(head[0], "container_title", "book")
        return head[1:]
    book = above[-2:] if SHORT_NAME.fullmatch(page.lines[above[-1]].text) else above[-1:]
    page.use(book[0], "container_title", "book")
    for at in book[1:]:
        page.ignore(at, "short name of the conference")
    return [at for at in head if at not in book]


def _in_path(page: Page, head: list[int], above: list[int]) -> bool:
    """Whether the book stands over the title as in the site's path, with the kind between them and not below."""
    first, title = head[0], above[-1]
    return len(above) == 1 and title == first + 2 and _is_part(page, first + 1) and not page.lines[first].heading


def _is_part(page: Page, at: int) -> bool:
    mark = page.marks[at]
    return mark is not None and mark.rule == "kind" and any(name.startswith("csl_type") for name in mark.fields)


def use_book(page: Page, rest: list[int]) -> None:
    """The book of a chapter is the line behind its pages, which its short name follows; other lines are affiliations or
    unread."""
    if find(page, "csl_type:chapter", "csl_type:paper-conference") and not find(page, "container_title") and rest:
        page.use(rest[0], "container_title", "book")
        rest = rest[1:]
        if rest and SHORT_NAME.fullmatch(page.lines[rest[0]].text):
            page.ignore(rest[0], "short name of the conference")
    leave_affiliations(page, rest)
