"""Letters that were written as UTF-8 and read as Windows-1252: "RenstrÃ¶m" for "Renström"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    import re

# UTF-8's second bytes 80 to BF as Windows-1252 shows them; the five it leaves open stay control characters.
SYMBOLS = "\xa1-\xbf€ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ\x80-\x9f"
SECOND = SYMBOLS + "\xa0‚„…‘’“”•–—"
# "RenstrÃ¶m", "20 Â°C", "PoznaÅ\x84", "KovaÄ�": after Ä and Å no quotes or dashes, since „Å“ and "Å–" are words
# "RenstrÃ¶m", "20 Â°C", "KovaÄ‡", "PoznaÅ„"; a quote or dash counts only within a word, since „Å“ and "Å–" are print
TWO = f"Ã[{SECOND}]|Â[\xa0-\xbf]|[ÄÅ][{SYMBOLS}]|(?<=[a-z])[ÄÅ][{SECOND}]"
THREE = f"â[€\x80][{SECOND}]|â[„†‡ˆ‰Š][{SECOND}]|ï[¬»][{SECOND}]"  # "donâ€™t", "2016â€“17", "5 â‰¤ 6", "scientiï¬\x81c"
MISREAD = regex(f"{TWO}|{THREE}")
LEADS = "[ÂÃÄÅâï]"
LEAD = regex(LEADS)
PASSES = 4


def repair_letters(text: str) -> str:
    """The text with misread UTF-8 read again ("Ã\x83Â¶" was misread twice); what never comes to rest stays."""
    if not LEAD.search(text):
        return text
    current = text
    for _ in range(PASSES):
        before, current = current, MISREAD.sub(_read_again, current)
        if current == before:
            return current
    return text


def _read_again(match: re.Match[str]) -> str:
    try:
        return b"".join(map(_byte, match[0])).decode("utf-8")
    except UnicodeError:
        return match[0]


def _byte(character: str) -> bytes:
    """Windows-1252, with Latin-1 for the control characters which it does not define."""
    return bytes([ord(character)]) if ord(character) < 256 else character.encode("cp1252")
