"""Any script to ASCII, as far as letters go: marks dropped, Greek and Cyrillic by table, the rest left out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from citekit.patterns import regex

if TYPE_CHECKING:
    import re

LATIN: dict[str, str] = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "n",
    "ŧ": "t", "ĸ": "k", "ə": "e", "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɗ": "d", "ƙ": "k",
}  # fmt: skip
"""Letters that do not fall apart into a letter and a mark. "ü" does, and becomes "u"."""

CYRILLIC: dict[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ђ": "dj", "ѓ": "gj", "е": "e", "ё": "e", "є": "ie",
    "ж": "zh", "з": "z", "ѕ": "dz", "и": "i", "і": "i", "ї": "i", "й": "i", "ј": "j", "к": "k", "ќ": "kj", "л": "l",
    "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u",
    "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "џ": "dz", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "iu", "я": "ia",
}  # fmt: skip
"""Letter by letter, after ALA-LC without its marks."""

GREEK: dict[str, str] = {
    "α": "a", "β": "b", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
"""Letter by letter, after ISO 843 (transcription)."""

LETTERS: dict[str, str] = LATIN | CYRILLIC | GREEK


def to_ascii(text: str) -> str:
    """A text in ASCII: "Đặng" -> "Dang", "Толстой" -> "Tolstoi"; what has no row (Chinese, Arabic) is left out."""
    return text if text.isascii() else OTHER.sub(_spelt, normalize("NFC", text))


OTHER = regex(r"[^\x00-\x7f]")  # "ü", "Т"


def _spelt(found: re.Match[str]) -> str:
    return _letter(found[0])


@lru_cache(maxsize=4096)
def _letter(sign: str) -> str:
    if (row := LETTERS.get(sign.lower())) is not None:
        return row.capitalize() if sign.isupper() else row
    base = normalize("NFKD", sign)
    return "" if base == sign else "".join(part if part.isascii() else LETTERS.get(part, "") for part in base)
