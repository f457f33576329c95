"""The names of citation styles, as a portal has them over its citations."""

from __future__ import annotations

from citekit.patterns import regex

BUTTONS = frozenset(
    {"apa", "author", "bibtex", "cbe", "chicago", "harvard", "ieee", "mla", "standard", "ris", "vancouver"}
)
"""In lower case."""
EXPORTS = BUTTONS | {
    "endnote",
    "refman",
    "refworks",
    "mendeley",
    "zotero",
    "ama",
    "nlm",
    "turabian",
    "cite",
    "copy",
    "format:",
    "download",
    ".nbib",
}
"""The same, and those of programs, as they stand in a row under citations."""


# "apa (7th ed.) citation", "chicago-zitierstil (17. ausg.)", "apa-referens (7:e uppl.)", as VuFind's catalogues have
NAMED = regex(
    r"(?:[^\W\d]+\s){0,3}(?P<name>apa|chicago|harvard|mla|turabian|ieee|vancouver|ama)\b[^\d()]{0,24}"
    r"\(\d{1,2}[^()\d]{1,12}\)(?:\s[^\W\d]+)?:?"
)


def are_buttons(lower: str) -> bool:
    """Whether a line in lower case is nothing but such names: "APA", "BibTeX EndNote RefMan RefWorks"."""
    return EXPORTS.issuperset(lower.split(None, len(EXPORTS))) or is_row(lower) or style_named(lower) != ""


# "apa\tauthor\tbibtex", "apa | author | bibtex", "apaauthorbibtex": the buttons of a panel, whatever a copy put between
ROW = regex(rf"(?:(?:{'|'.join(sorted(BUTTONS))})[\s|,;/•·-]{{0,9}}){{3,12}}")
ROWS = frozenset(word[:3] for word in BUTTONS)
"""How such a row begins."""


def is_row(lower: str) -> bool:
    """Whether a line in lower case is a row of the names of styles, glued or with marks between them."""
    return lower[:3] in ROWS and ROW.fullmatch(lower) is not None


def style_named(lower: str) -> str:
    """The style that a heading names with its edition; "" for no such heading."""
    found = NAMED.fullmatch(lower) if ")" in lower[-16:] and len(lower) < LONGEST else None
    return found["name"] if found else ""


LONGEST = 60
