"""Printed text as a value: one Unicode form, one kind of space, no markup."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from citekit.normalize.decoding import repair_letters
from citekit.normalize.markdown import strip_markdown
from citekit.normalize.markup import decode_entities, strip_tags
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

PASSES = 8
"""Markup in markup ("&amp;lt;i&amp;gt;") is undone this often; what is still changing then is no markup."""

INVISIBLE = (
    *range(0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0),  # control characters but white space
    0xAD,  # soft hyphen
    0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A),  # bidirectional marks
    0x200B, *range(0x2060, 0x2065), 0xFEFF, 0xFFFC,  # zero-width space and joiner, signs of formulas, byte-order mark
)  # fmt: skip
"""Characters that print nothing."""

LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",  # long s and t
    "ﬆ": "st",
}
"""The Latin ligatures U+FB00 to U+FB06, as Unicode decomposes them."""

PLAIN = {
    **dict.fromkeys(INVISIBLE, ""),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **{ord(ligature): letters for ligature, letters in LIGATURES.items()},
}
LIGATURE = regex("[\ufb00-\ufb06]")  # "Scientiﬁc"
# joiners, and what `PLAIN` has: one class is searched for in a tenth of the time that a translation takes
ODD = regex(f"[{''.join(map(chr, INVISIBLE))}\ud800-\udfff\ufb00-\ufb06\u200c\u200d]")
# "natalizumab\u200dassociated"; a joiner inside Persian or Hindi words and in emoji is spelling, and stays
JOINER = regex(
    "(?<![\u0600-\u109f\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
    "|[\u200c\u200d](?![\u0600-\u109f\u2600-\u27bf\U0001f000-\U0001faff])"
)


def clean_text(text: str) -> str:
    """One line of printed text as a value; dashes, quotes and case stay as printed.

    Markup that never comes to rest (each layer uncovers another) is taken for text and kept as printed.
    """
    if (  # nothing to do: decided by quick searches only, since most text is clean
        text.isprintable()  # no control character, no invisible mark, no space but " "
        and "  " not in text
        and text.strip() == text
        and not ("&" in text or "<" in text or "\\" in text or "*" in text or "_" in text or "](" in text)
        and (text.isascii() or _is_plain(text))
    ):
        return text
    plain = current = plain_text(text)
    for _ in range(PASSES):
        before = current
        current = plain_text(_strip_markup(current))
        if current == before:
            return current
    return plain


def clean_paragraphs(paragraphs: Sequence[str]) -> str:
    """The paragraphs of an abstract, each cleaned, with an empty line between them."""
    return "\n\n".join(filter(None, map(clean_text, paragraphs)))


def _is_plain(text: str) -> bool:
    return is_normalized("NFC", text) and not LIGATURE.search(text) and repair_letters(text) == text


def plain_text(text: str) -> str:
    """One form of Unicode, no marks that print nothing, single blanks."""
    if not text.isascii():
        text = repair_letters(text)
        odd = LIGATURE.search(text) if text.isprintable() else ODD.search(text)
        text = normalize("NFC", JOINER.sub("", text.translate(PLAIN)) if odd else text)
    elif not text.isprintable():
        text = text.translate(PLAIN)
    return " ".join(text.split())


def _strip_markup(text: str) -> str:
    if "&" in text:
        text = decode_entities(text)
    if "<" in text:
        text = strip_tags(text)
    return strip_markdown(text)
