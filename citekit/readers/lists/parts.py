"""A piece of an item's text as a raw field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Joined


class Part(NamedTuple):
    """A piece of a text as a raw field: `text[start:end]` is `name`, found by `rule`."""

    name: str
    start: int
    end: int
    rule: str


def use_parts(joined: Joined, parts: list[Part]) -> None:
    """Take the parts as fields of the page, without blanks at their ends; nothing of an empty one."""
    for part in parts:
        text = joined.text[part.start : part.end]
        start = part.start + len(text) - len(text.lstrip())
        end = part.start + len(text.rstrip())
        if start < end:
            joined.use(part.name, part.rule, start, end, "page")
