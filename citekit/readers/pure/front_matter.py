"""The front matter that a program put before a page which it copied: "---" / "url: …" / "title: …" / "---"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.normalize.names import looks_like_byline, looks_like_person, split_byline
from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

ROW = regex(r"(\w+(?: \w+)?):\s*(.*)")  # "title: MUFFLER: Secure Tor Traffic Obfuscation", "URL Source: https://…"
KEYS = frozenset(
    {"url", "title", "fetched_at", "content_hash", "extractor", "date", "source", "author", "hostname", "description",
     "sitename", "categories", "tags", "fingerprint", "id", "license", "image", "pagetype", "retrieved", "published",
     "url source", "published time", "markdown content"}
)  # fmt: skip
SURE = ("url: ", "title: ")
"""What one of the rows is where they do not open the paste."""
REACH = 12
FRONT = Mark("ignored", (), "front matter")


def pass_front_matter(page: Page) -> int:
    """Pass over the front matter of a page and what stands above it; the index behind it."""
    rows = _find(page.lines)
    for at in range(rows.stop):
        page.ignore(at, FRONT.rule if at in rows else "above the title")
    return rows.stop


def opens_front_matter(lines: list[Line], at: int) -> bool:
    """Whether several rows begin at a line, and one of them is the page's address or title."""
    if not _is_row(lines[at]) or (at and _is_row(lines[at - 1])):
        return False
    rows = lines[at : _end(lines, at)]
    return len(rows) > 1 and any(row.lower.startswith(SURE) for row in rows)


def _find(lines: list[Line]) -> range:
    rows = [at for at, line in enumerate(lines[:REACH]) if ":" in line.text and _is_row(line)]
    start = next((at for at in rows if opens_front_matter(lines, at)), 0)
    return range(start, _end(lines, start))


def _end(lines: list[Line], start: int) -> int:
    """Behind the rows that begin at a line."""
    end = start
    while end < min(len(lines), start + REACH) and _is_row(lines[end]):
        end += 1
    return end


def _is_row(line: Line) -> bool:
    head, colon, _ = line.lower.partition(":")
    return bool(colon) and head in KEYS and ROW.match(line.text) is not None


def take_front_title(page: Page) -> None:
    """The title, where no other line of the page has it."""
    for at in _rows_of(page, "title: ")[:1]:
        page.marks[at] = None
        page.use(at, "title", FRONT.rule, len("title: "))


def take_front_people(page: Page) -> None:
    """The people, by a witness that is trusted least: a site may have put its own name there."""
    for at in _rows_of(page, "author: ")[:1]:
        start = len("author: ")
        names = page.lines[at].text[start:]
        if looks_like_byline(names) or looks_like_person(names):
            page.marks[at] = None
            for _, first, last in split_byline(names):
                page.use(at, "author", FRONT.rule, start + first, start + last, FRONT.rule)


def _rows_of(page: Page, start: str) -> list[int]:
    near = range(min(len(page.lines), 2 * REACH))
    return [at for at in near if page.lines[at].lower.startswith(start) and page.marks[at] == FRONT]
