"""Chinese and Vietnamese names in Latin letters that are printed family name first, without a comma or capitals."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from citekit.normalize.names.forms import is_asian
from citekit.normalize.names.surnames import (
    CHINESE_GIVEN,
    EAST_ASIAN,
    LEADING,
    VIETNAMESE,
    VIETNAMESE_CLEAR,
    VIETNAMESE_MIDDLE,
)
from citekit.patterns import regex

Turned = tuple[list[str], list[str], str]

VOWELS = "(?:[iou]?[aeouy][aeiouy]?|i|iu|ieu|uye|uoi|uou)"
VIETNAMESE_SYLLABLE = regex(
    f"(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnrstvxp])?{VOWELS}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
"""One syllable without its accents: "Hoang", "Nguyen", "Thuy", "Anh"."""


def east_asian_first(words: list[str]) -> Turned | None:
    """Family name, given name and doubt: "Nguyễn Hoàng Nam", "Tan Wei Ming"; None where the last word is the family."""
    if words[0] in VIETNAMESE and _is_vietnamese(words):
        return words[:1], words[1:], f"“{words[0]}” is a Vietnamese family name; read as standing first"
    if words[0] in LEADING and len(words) == 3 and _is_chinese(words):
        return (
            words[:1],
            words[1:],
            f"“{words[0]}” is a common family name; read as standing first",
        )
    return None


def _is_vietnamese(words: list[str]) -> bool:
    """Syllables behind the family name, the last of them no family name: "Tran Duc Long"; not "Vu Smith"."""
    last = words[-1]
    if last in VIETNAMESE_CLEAR or len(words) > 5 or not all(map(_is_syllable, words[1:])):
        return False
    if words[0] not in VIETNAMESE_CLEAR:
        return len(words) > 2 and words[1] in VIETNAMESE_MIDDLE and last not in VIETNAMESE
    if len(words) > 2 and words[1] in VIETNAMESE_MIDDLE:
        return True
    return last not in (VIETNAMESE if len(words) > 2 else EAST_ASIAN)


def _is_chinese(words: list[str]) -> bool:
    """Two given syllables behind the family name: "Lim Hui Xin", "Lee Kuan Yew"; not "Wei Ming Tan", "Lee Ann Kim"."""
    last = words[-1]
    return (last not in EAST_ASIAN or last in CHINESE_GIVEN) and all(map(_is_sound, words[1:]))


@lru_cache(maxsize=1024)
def _is_syllable(word: str) -> bool:
    letters = unicodedata.normalize("NFD", word).replace("đ", "d").replace("Đ", "D")
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.istitle() and VIETNAMESE_SYLLABLE.fullmatch(plain) is not None


def _is_sound(word: str) -> bool:
    """One syllable: "Wei", "Yew"; longer words and initials are none."""
    return 1 < len(word) < 7 and word.istitle() and "-" not in word and is_asian(word)
