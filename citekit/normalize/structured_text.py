"""A text of a structured format as a value."""

from __future__ import annotations

from unicodedata import is_normalized

from citekit.normalize.decoding import LEADS
from citekit.normalize.markup import decode_entities, strip_tags
from citekit.normalize.text import INVISIBLE, LIGATURES, PASSES, plain_text
from citekit.patterns import regex

ODD = regex(f"[{''.join(map(chr, INVISIBLE))}\ud800-\udfff{''.join(LIGATURES)}]|{LEADS}")  # "Scientiﬁc", "RenstrÃ¶m"


def clean_value(text: str) -> str:
    """A text of a structured format as a value: HTML undone, one Unicode form, single blanks; Markdown's marks stay."""
    if not ("<" in text or ("&" in text and ";" in text)):
        if text.isprintable() and "  " not in text and (text.isascii() or _is_plain(text)):
            return text.strip()
        joined = " ".join(text.split())
        if joined.isprintable() and (joined.isascii() or _is_plain(joined)):
            return joined
    current = plain_text(text)
    for _ in range(PASSES if "&" in text or "<" in text else 0):
        before, current = current, plain_text(strip_tags(decode_entities(current)))
        if current == before:
            break
    return current


def _is_plain(text: str) -> bool:
    return is_normalized("NFC", text) and not ODD.search(text)
