"""What may be a formatted citation, told at a glance: a long line that begins with a letter and states a year."""

from __future__ import annotations

from citekit.patterns import regex

BEGINS = regex(r"[^\W\d]")
# "Pepi, C., Godala, B. R., … (2025). Skia: …"; each way opens with a sign of its own, which makes the search quick
YEAR = regex(
    r"1(?<!\d1)[5-9]\d\d(?!\d)|2(?<!\d2)0\d\d(?!\d)|\((?:[Aa]ccepted|[Ii]n press|[Ss]ubm|[Ff]orth|[nosuz]\.\s?[dfJå]\.)"
)


SLASH = " / "
SLASHED = regex(r"[.?!] /(?: [^\W\d_]|[^\W\d_a-zß-öø-ÿ])")  # "rain. / Lind", and with a blank lost: "rain. /Lind"


def opens_slashed(text: str) -> bool:
    """Whether a line begins a citation in Pure's style "Standard" or "Author": "Rain in harbours. / Lind, Karin."."""
    return "/" in text and " /" in text and SLASHED.search(text) is not None


def may_be_citation(text: str, least: int) -> bool:
    """Whether a text of `least` characters or more may be a citation. What YEAR finds has one of three characters."""
    if len(text) < least or not ("1" in text or "2" in text or "(" in text):
        return False
    if YEAR.search(text, 1) is not None:
        return BEGINS.match(text) is not None
    return "). " in text and UNDATED.match(text) is not None


# "Lind, K., & Ito, M. (Angenommen/Im Druck). Regen", in any language
UNDATED = regex(r"[^\W\d_][^,()\d]{0,40},\s[^\W\d_a-zß-öø-ÿ]\.[^()]{0,2000}\([^()\d]{4,60}\)\.\s[^\W\d_]")
