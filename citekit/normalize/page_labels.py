"""One page number as printed: "211", "S12", "e12345", "xiv", "123.e5", "IV-445"."""

from __future__ import annotations

from citekit.patterns import regex

DASH = "[-‐‑‒–—―−﹣－]"
# "211", "S12", "e12345", "1:15" (LIPIcs), "123.e5" (Elsevier), "6.35.1", "12a", "215+" (goes on elsewhere)
ARABIC = r"[A-Za-z]{0,4}[0-9]{1,9}(?:[.:][A-Za-z]?[0-9]{1,6}){0,2}[A-Za-z]?\+?"
ROMAN = r"[ivxlcdm]{1,12}|[IVXLCDM]{1,12}"  # "xiv", "XIV"
LABEL = regex(f"{ARABIC}|{ROMAN}")
# "xiv", "mcmxc"; never "mild", "iiii"
ROMAN_NUMBER = regex(r"(?=.)(m{0,4})(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def is_label(text: str) -> bool:
    """A page number of any kind."""
    return LABEL.fullmatch(text) is not None and (not text.isalpha() or read_roman(text) is not None)


def read_roman(text: str) -> int | None:
    """The value of a Roman number in one case; None for other letters."""
    if not ROMAN_NUMBER.fullmatch(text.lower()) or not (text.islower() or text.isupper()):
        return None
    values = [VALUES[letter] for letter in text.lower()]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def split_label(label: str) -> tuple[str, str]:
    """What stands before the last digits, and these: ("S", "12"), ("", "0123"), ("123.e", "5"), ("xiv", "")."""
    stem = label.rstrip("0123456789")
    return stem, label[len(stem) :]


def expand(first: str, last: str) -> str:
    """The last page in full, where its short form is unambiguous: 211-5 is 211-215, S1-9 is S1-S9.

    The digits left out are those of the first page, and the result must be later. Without letters it must also be
    nearer to the first page than the printed number is: 100-99 may as well be a slip for 99-100, and stays.
    """
    stem, digits = split_label(first)
    if not digits or not (stem.isalpha() or not stem) or not last.isascii() or not last.isdigit():
        return last  # also "604.4-604", where the last page is not of the form of the first
    full = digits[: -len(last)] + last if len(last) < len(digits) else last
    if int(full) <= int(digits) or (not stem and int(full) - int(digits) >= abs(int(digits) - int(last))):
        return last
    return stem + full
