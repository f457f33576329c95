"""The feed of a portal's list (RSS or Atom, "…/publications/?format=rss"): the HTML of its items, escaped in XML.

It is opened in place: the items' HTML as such, and blanks for all around it, so that the text stays as long as it was
and everything in it where it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

FEED = regex(
    r"[\ufeff\s]*+(?:<\?[^>]{0,300}\?>\s*+|<!--[^>]{0,500}-->\s*+){0,5}<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE
)  # '<?xml version="1.0"?> <rss version="2.0">'
# "<description>&lt;div class="rendering"&gt;…</description>", or "<content:encoded><![CDATA[<div …"
ITEM = regex(r"<(description|summary|content(?::encoded)?)\b[^<>]*+>", re.IGNORECASE)
CDATA = regex(r"<!\[CDATA\[|\]\]>")
TAG = regex(r"&lt;(?P<within>[^<>&]*(?:&(?![lg]t;)[^<>&]*)*)&gt;")
QUOTE = regex(r"(=?)&(quot|apos|#34|#39);")
QUOTES = {"quot": '"', "#34": '"', "apos": "'", "#39": "'"}
SECOND = regex(r"&amp;(#?\w{1,31};)")  # "&amp;amp;", "&amp;#228;": escaped once more
UNSEEN = "\u200b"
"""What prints nothing: for the characters that an escaped sign has more."""
LETTERS = regex(r"[^\r\n]")


def is_feed(text: str) -> bool:
    """Whether a text is a feed."""
    return FEED.match(text) is not None


def open_feed(text: str) -> str:
    """The HTML of a feed's items, every character in its place."""
    parts, end = [], 0
    for start, stop in _items(text):
        parts += [_blank(text[end:start]), _unescape(text[start:stop])]
        end = stop
    return "".join([*parts, _blank(text[end:])])


def _items(text: str) -> Iterator[tuple[int, int]]:
    """Where the HTML of the items begins and ends; none behind one that is never closed, so that no end is looked for
    twice."""
    at = 0
    while item := ITEM.search(text, at):
        at = text.find(f"</{item[1]}>", item.end())
        if at < 0:
            return
        yield item.end(), at


def _blank(text: str) -> str:
    return LETTERS.sub(" ", text)


def _unescape(html: str) -> str:
    """HTML that was escaped, or stands in CDATA as it is. Signs in running text stay, as HTML has them, too."""
    if "<![CDATA[" in html:
        return CDATA.sub(lambda found: " " * len(found[0]), html)
    return SECOND.sub(lambda found: f"&{found[1]}{UNSEEN * 4}", TAG.sub(_open_tag, html))


def _open_tag(found: re.Match[str]) -> str:
    return f"{UNSEEN * 3}<{QUOTE.sub(_open_quote, found['within'])}>{UNSEEN * 3}"


def _open_quote(found: re.Match[str]) -> str:
    """A quote with blanks outside the value: before it where one begins, else behind it."""
    quote, blanks = QUOTES[found[2]], " " * (len(found[2]) + 1)
    return f"={blanks}{quote}" if found[1] else quote + blanks
