"""Letters that were written as UTF-8 and read as Windows-1252: "RenstrÃ¶m" for "Renström"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    import re

# UTF-8's second bytes 80 to BF as Windows-1252 shows them; the five it leaves open stay control characters.
SYMBOLS = "\xa1-\xbf€ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ\x80-\x9f"
SECOND = SYMBOLS + "\xa0‚„…‘’“”•–—"
# "RenstrÃ¶m", "20 Â°C", "KovaÄ‡", "PoznaÅ„"; a quote or dash counts only within a word, since „Å“ and "Å–" are print
# "UniversitÃ di": its second half is a blank that does not break, and became a plain one
UNIT = r"(?<![^\W\d_].)(?:[²³±·†‡]|[°¹](?![^\W\d_]))"  # "a cell of 12 Å³", "2.3 Å± 0.1": an ångström's own sign
TWO = (
    f"Ã(?:[{SECOND}]|(?<=[a-z].)(?=[ ,;:.)]|$))|Â[\xa0-\xbf]"
    f"|[ÄÅ](?!{UNIT})(?:[{SYMBOLS}]|(?<=[a-z].)[{SECOND}]|(?<=[A-Z].)[{SECOND}](?=[a-z]))"
)
OTHERS = f"[ÌÎÏ][{SYMBOLS}]|[ÐÑ][{SECOND}](?:(?:[ÐÑ][{SECOND}])+|(?<![^\\W\\d_]..)(?![^\\W\\d_]))"
# "Î³-rays", "FoÌˆrster", "ÐœÐ¾ÑÐºÐ²Ð°", "Ð¸" alone
# "donâ€™t", "2016â€“17", "5 â‰¤ 6", "Hâ‚‚O", "â–³", "scientiï¬\x81c"
THREE = f"â(?:[€\x80\x81‚ƒ„…†‡ˆ‰Š][{SECOND}]|–[{SYMBOLS}])|ï[¬»][{SECOND}]"
MISREAD = regex(f"{TWO}|{OTHERS}|{THREE}")
"""Each form begins with a character of its own, which makes the search quick."""
LEADS = "ÂÃÄÅÌÎÏÐÑâï"
LEAD = regex(f"[{LEADS}]")
PASSES = 4


def repair_letters(text: str) -> str:
    """The text with misread UTF-8 read again ("Ã\x83Â¶" was misread twice); what never comes to rest stays."""
    if not LEAD.search(text):
        return text
    current = text
    for _ in range(PASSES):
        before, current = current, MISREAD.sub(read_again, current)
        if current == before:
            return current
    return text


def is_misread(text: str) -> bool:
    """Whether a text holds letters that were misread."""
    return may_be_misread(text) and MISREAD.search(text) is not None


def may_be_misread(text: str) -> bool:
    """Whether a character is in it with which such letters begin; one is found sooner than a class of them."""
    return any(map(text.__contains__, LEADS))


USUAL = ("Ã", "â€")
"""One of these is in nearly every text of such letters, and in few others."""


def find_misread(text: str) -> tuple[int, int] | None:
    """The place of the first word with such letters."""
    starts = [at for sign in USUAL if (at := text.find(sign)) >= 0]
    found = MISREAD.search(text, min(starts)) if starts else None
    if found is None:
        return None
    start, end = found.span()
    before = PIECE.findall(text, max(0, start - LONGEST), start)[-2:]  # the last one is empty
    return start - len(before[0]), end + len(PIECE.findall(text, end, end + LONGEST)[0])


LONGEST = 40
PIECE = regex(r"[^\s{}\",;=]*+")  # "MÃ¼ller" of "{MÃ¼ller, JÃ¼rgen}"


def read_again(match: re.Match[str]) -> str:
    """Some letters as they are in UTF-8; as they stand where they are nothing in it."""
    if match[0] == "Ã":
        return "à"
    try:
        return b"".join(map(_byte, match[0])).decode("utf-8")
    except UnicodeError:
        return match[0]


def _byte(character: str) -> bytes:
    """Windows-1252, with Latin-1 for the control characters which it does not define."""
    return bytes([ord(character)]) if ord(character) < 256 else character.encode("cp1252")
