"""The names of citation styles, as a portal has them over its citations."""

BUTTONS = frozenset({"apa", "author", "bibtex", "chicago", "harvard", "ieee", "mla", "standard", "ris", "vancouver"})
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


def are_buttons(lower: str) -> bool:
    """Whether a line in lower case is nothing but such names: "APA", "BibTeX EndNote RefMan RefWorks"."""
    return EXPORTS.issuperset(lower.split(None, len(EXPORTS)))
