"""Blocks of JSON-LD in a page, and where their values stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.patterns import regex
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from citekit.readers.html.places import Places

LARGE = 500_000
"""Characters of a block beyond which no value is looked for in it."""
WRAPPED = regex(r"\s*(?:(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?)?")  # "//<![CDATA[", "/* <![CDATA[ */", "<!--"
UNWRAPPED = ("*/", "]]>", "-->", "//", "/*", ";")
"""What may stand behind the data, the outermost first: ";", "//]]>", "/* ]]> */", "-->"."""


class Script:
    """A block of JSON-LD and where its values stand in the source."""

    def __init__(self, start: int, end: int, places: Places) -> None:
        self.start, self.end, self.places = start, end, places

    def find(self, value: str) -> Span:
        """Where a value stands, in quotes or bare, as it is or escaped; the whole block where it is not to be found."""
        import json

        if self.end - self.start > LARGE:
            return Span(self.start, self.end)
        escaped = json.dumps(value)[1:-1]
        for written in dict.fromkeys((value, escaped, escaped.replace("/", "\\/"))):
            quoted = self.places.find_raw(f'"{written}"', self.start, self.end)
            at = quoted + 1 if quoted >= 0 else self.places.find_raw(written, self.start, self.end)
            if at >= 0 and written:
                return Span(at, at + len(written))
        return Span(self.start, self.end)


def find_scripts(root: _Element, places: Places) -> Iterator[tuple[str, Script]]:
    """The blocks of a page, as text and place."""
    for element in root.iter("script"):
        if "ld+json" in (element.get("type") or "").lower() and (text := element.text):
            start = places.find_raw(text, 0)
            whole = (0, len(places.source)) if start < 0 else (start, start + len(text))
            yield text, Script(*whole, places)


def load(text: str) -> Any:
    """The data of a block; None if it is no JSON (control characters within strings pass, as many pages have them)."""
    import json

    start = WRAPPED.match(text)
    bare = text[start.end() if start else 0 :].rstrip()
    for end in UNWRAPPED:
        bare = bare.removesuffix(end).rstrip()
    try:
        return json.JSONDecoder(strict=False).decode(bare)
    except (ValueError, RecursionError):
        return None
