"""ISSN and ISBN: found in text, in one printed form, with their check digits tested."""

from __future__ import annotations

from citekit.patterns import regex

HYPHEN = "[-‐‑‒–−]"
# "1063-6897", "2575-713X", "03029743"
ISSN = regex(rf"(?<![0-9])(?<![0-9]{HYPHEN})([0-9]{{4}}){HYPHEN}?([0-9]{{3}}[0-9Xx])(?!{HYPHEN}?[0-9A-Za-z])")
# "9798400710797", "979-8-4007-0391-1", "978 1 4503 6208 5", "0-19-852663-6", "080442957X"
ISBN = regex(
    rf"(?<![0-9])(?<![0-9]{HYPHEN})((?:97[89](?:{HYPHEN}| )?)?(?:[0-9](?:{HYPHEN}| )?){{9}}[0-9Xx])"
    rf"(?!{HYPHEN}?[0-9A-Za-z])"
)
SEPARATOR = regex(f"{HYPHEN}| ")
BROKEN = regex(rf"(?<=[0-9]{HYPHEN})\s+(?=[0-9])")  # "1540- 6288", over the end of a line
Checked = tuple[str, bool]


def find_issns(text: str) -> list[Checked]:
    """Every ISSN in a text, as "1234-567X", each with whether its check digit is right."""
    if _is_plain(text):
        return [(text.upper(), has_issn_check(text.upper()))]
    numbers = [f"{match[1]}-{match[2].upper()}" for match in ISSN.finditer(BROKEN.sub("", text))]
    return [(number, has_issn_check(number)) for number in numbers]


def _is_plain(text: str) -> bool:
    """Whether a text is one number as most have it: no pattern has to be compiled for it."""
    digits = text[:4] + text[5:8]
    return len(text) == 9 and text[4] == "-" and digits.isascii() and digits.isdigit() and text[8] in "0123456789Xx"


def parse_issn(text: str) -> Checked | None:
    """The one ISSN of a text, which may say "ISSN" before it."""
    return _only(find_issns(text))


def find_isbns(text: str) -> list[Checked]:
    """Every ISBN in a text, of 10 or 13 digits, with the hyphens it has in print (blanks become hyphens), each with
    whether its check digit is right."""
    numbers = [SEPARATOR.sub("-", match[1]).upper() for match in ISBN.finditer(text)]
    numbers = [number for number in numbers if "X" not in number or len(number.replace("-", "")) == 10]
    return [(number, has_isbn_check(number)) for number in numbers]


def parse_isbn(text: str) -> Checked | None:
    """The one ISBN of a text, which may say "ISBN" before it."""
    return _only(find_isbns(text))


def has_issn_check(issn: str) -> bool:
    """Weights 8 to 1, sum divisible by 11, X for ten (ISO 3297)."""
    return _weigh(issn.replace("-", ""), range(8, 0, -1)) % 11 == 0


def has_isbn_check(isbn: str) -> bool:
    """13 digits: weights 1 and 3, modulo 10; 10 digits: weights 10 to 1, modulo 11, X for ten (ISO 2108)."""
    digits = isbn.replace("-", "")
    if len(digits) == 13:
        return _weigh(digits, (1, 3) * 6 + (1,)) % 10 == 0
    return _weigh(digits, range(10, 0, -1)) % 11 == 0


def _weigh(digits: str, weights: range | tuple[int, ...]) -> int:
    return sum((10 if digit == "X" else int(digit)) * weight for digit, weight in zip(digits, weights, strict=True))


def _only(found: list[Checked]) -> Checked | None:
    return found[0] if len(set(found)) == 1 else None
