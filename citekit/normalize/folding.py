"""Texts compared by what they say: case, accents, punctuation and the kind of a dash do not count."""

from __future__ import annotations

import unicodedata

from citekit.normalize.page_labels import read_roman
from citekit.patterns import regex

SPELT = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ł": "l", "Ł": "l",
                       "đ": "d", "Đ": "d", "ð": "d", "þ": "th", "Þ": "th", "ı": "i"})  # fmt: skip
"""Letters that Unicode does not take apart."""

PIECES = regex(r"[^\W\d_]+|[0-9]+")  # "Suppl. 2" is "suppl" and "2"; "IV-1/W1" is "iv", "1", "w", "1"
SPELLINGS: dict[str, str] = {
    **dict.fromkeys(("supplement", "supplements", "suppl", "supp", "supplementary"), "s"),
    **dict.fromkeys(("part", "pt"), "p"),
    **dict.fromkeys(("special",), "spec"),
}
"""Words in the number of a volume or issue that are written in several ways."""
SAID_BY_THE_FIELD = frozenset({"vol", "volume", "no", "nr", "number", "issue", "iss", "band", "bd"})


def fold(text: str) -> str:
    """The text in small letters without accents."""
    return "".join(
        char for char in unicodedata.normalize("NFKD", text.translate(SPELT)) if not unicodedata.combining(char)
    ).casefold()


def bare_letters(text: str) -> str:
    """The letters and figures alone, in small letters: what two spellings of a title share."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text).casefold()))


def words(text: str) -> list[str]:
    """The words of a text, folded; "&" is "and"."""
    folded = fold(text.replace("&", " and "))
    return "".join(char if char.isalnum() else "" if char in "'’" else " " for char in folded).split()


def same_text(ours: str, theirs: str) -> bool:
    """The same letters and figures; of texts without any the same text."""
    mine, their = "".join(words(ours)), "".join(words(theirs))
    return mine == their if mine or their else ours == theirs


def same_number(ours: str, theirs: str) -> bool:
    """The same volume or issue: "07" and "7", "XXVI" and "26", "Suppl. 2" and "Supplement 2"."""
    mine, their = _pieces(ours), _pieces(theirs)
    return mine == their if mine or their else same_text(ours, theirs)


def _pieces(text: str) -> list[str]:
    roman = read_roman(text.strip())
    if roman is not None:
        return [str(roman)]
    found = [SPELLINGS.get(piece, piece.lstrip("0") or "0") for piece in PIECES.findall(fold(text))]
    return [piece for piece in found if piece not in SAID_BY_THE_FIELD]


def is_shouting(text: str) -> bool:
    """Capitals throughout, in more than a word or two: "USE OF INTERLEUKIN-2", never "DNA"."""
    return text.isupper() and sum(map(str.isalpha, text)) > 5


def is_lowered(text: str) -> bool:
    """Not one capital: "use of interleukin-2"."""
    return text.islower() and sum(map(str.isalpha, text)) > 5
