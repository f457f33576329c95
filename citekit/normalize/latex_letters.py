"""Letters with accents and of other alphabets, as most files spell them in LaTeX."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from citekit.normalize.latex_commands import ACCENTS, LETTERS, SPACING
from citekit.patterns import regex

if TYPE_CHECKING:
    import re

_LETTER = r"(?:\\(?=[ij]\}))?[A-Za-z]"
LETTER = regex(
    rf"\{{\\(?:[\"'`^~=.]|[uvHcdkr](?= )) ?(?:{_LETTER}|\{{{_LETTER}\}})\}}"  # `{\'e}`, `{\v s}`, `{\'{\i}}`
    rf"|\\(?<!\\\\)[\"'`^~=.]\{{{_LETTER}\}}"  # `\'{e}`
    r"|\{\\(?:o|O|l|L|ss|ae|AE|oe|OE|aa|AA)\}"  # `{\o}`
)
DOTLESS = {"ı": "i", "ȷ": "j"}


def decode_letters(text: str) -> str:
    """The text with the letters that most files spell as `{\\'e}`, `\\'{e}` or `{\\o}`, all else as it is."""
    return LETTER.sub(_match_letter, text)


def _match_letter(match: re.Match[str]) -> str:
    return _letter(match[0])


@lru_cache(maxsize=512)
def _letter(spelt: str) -> str:
    name = spelt.strip("\\{}")
    return LETTERS.get(name) or accented(ACCENTS[name[0]], name[-1])


@lru_cache(maxsize=1024)
def accented(mark: str, base: str) -> str:
    """An accent over the first letter of what it is put on; by itself where there is none."""
    if not base:
        return SPACING.get(mark, "")
    first = DOTLESS.get(base[0], base[0])
    return normalize("NFC", first + mark) + base[1:]
