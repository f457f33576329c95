"""Whether a text is HTML."""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.readers.html.feed import is_feed
from citekit.readers.html.saved import is_saved

# "<!DOCTYPE html>", "<html lang="en">", "<?xml version="1.0"?> <!DOCTYPE html PUBLIC …", "<meta charset="utf-8">"
WHOLE = regex(
    r"[\ufeff\s]*+(?:<\?xml[^>]{0,200}>\s*+)?(?:<!--[^>]{0,500}-->\s*+){0,3}"
    r"<(?:!doctype\s+html|html|head|body|meta|title|link|script)\b",
    re.IGNORECASE,
)
# "<div class="rendering">…</div>", "<table><tr>…": a piece of a page, which must close what it opens
PIECE = regex(
    r"[\ufeff\s]*+<(div|p|h[1-6]|article|main|section|table|ul|ol|li|header|nav|dl|style)"
    r"(?:\s[^<>]{0,2000})?>",
    re.IGNORECASE,
)
MARKDOWN = regex(r"^#{1,6} \S", re.MULTILINE)  # "## Abstract" between "<div>" and "</div>", which pandoc leaves
CLIPBOARD = regex(r"Version:[0-9.]{1,9}\s+StartHTML:[0-9]")  # what Windows puts before HTML in its clipboard
FIRST = frozenset("<\ufeff \t\r\n")
NEAR = 20_000


def looks_like_html(text: str) -> bool:
    """Whether a text is a page of HTML or a piece of one; a paste with a stray tag in it is not."""
    if text[:1] not in FIRST:
        return (text.startswith("Version:") and CLIPBOARD.match(text) is not None) or is_saved(text)
    if WHOLE.match(text):
        return not _is_left_over(text)
    if is_feed(text):
        return True
    piece = PIECE.match(text)
    if piece is None or not text[-NEAR:].rstrip().endswith(">") or MARKDOWN.search(text):
        return False
    return f"</{piece[1].lower()}" in text[:NEAR].lower() + text[-NEAR:].lower()


def _is_left_over(text: str) -> bool:
    """Whether a converter to text left a document's type, and no tag below it."""
    doctype = DOCTYPE.match(text)
    if doctype is None or TAG.search(text, doctype.end()):
        return False
    return text[doctype.end() :].strip() != ""


DOCTYPE = regex(r"[\ufeff\s]*+<!doctype\s[^<>]{0,300}>", re.IGNORECASE)
TAG = regex(r"<[a-z]{1,12}\d?[\s>/]", re.IGNORECASE)  # no "<https://doi.org/…>"
