"""A meta tag, and the raw field that it gives."""

from __future__ import annotations

import re

from citekit.draft import Field
from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.html.meta_words import FIELDS
from citekit.source import Span

WITNESS = "meta"
URN_OF_ISSN = regex(r"urn:issn:[0-9]{4}-[0-9]{3}[0-9Xx]", re.IGNORECASE)  # "urn:ISSN:2049-3630"
INGENTA = regex(r"([^,]+(?:, [^,0-9]+)*), ([0-9]*), ([0-9]*), ([0-9]+-[0-9]+)\([0-9]+\)")  # "Fens, 35, 4, 148-149(2)"

NOTHING = regex(
    r"\s*(?:undefined|null|none|nil|nan|n/?a|\[object Object\]|\{\{.*\}\}|\$\{.*\}|<%.*%>|%\w{2,40}%|[-–—.]*)\s*",
    re.IGNORECASE | re.DOTALL,
)
"""What a site's template left where there was no value."""


class Tag(NamedTuple):
    """A meta tag about the work: its name as in the table, its content and place."""

    name: str
    value: str
    span: Span

    @property
    def row(self) -> str:
        """What the table says it tells."""
        return FIELDS[self.name]


def tells(tags: list[Tag], *rows: str) -> bool:
    """Whether one of a page's tags tells one of these."""
    return any(tag.row in rows for tag in tags)


def field_of(name: str, tag: Tag, text: str | None = None) -> Field:
    """The raw field that a tag gives, or a part of its content."""
    return Field(name, tag.value if text is None else text, _place(tag, text), f"meta: {tag.name}", WITNESS)


def _place(tag: Tag, text: str | None) -> Span:
    """The place of a part of a tag's content, where nothing in the content is escaped."""
    at = -1 if text is None or tag.span.end - tag.span.start != len(tag.value) else tag.value.find(text)
    return tag.span if at < 0 else Span(tag.span.start + at, tag.span.start + at + len(text or ""))
