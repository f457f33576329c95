"""Buttons that no table of a site has, by their form: "Add to shelf", "Get alerts", "12 readers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.readers.lines import Line

OBJECTS: dict[str, tuple[str, ...]] = {
    "add": ("to", "note", "notes", "tag", "tags", "comment", "citation", "alert"),
    "back": ("to",),
    "browse": ("by", "all", "collections"),
    "buy": ("this", "now", "print", "ebook", "online"),
    "change": ("language", "font"),
    "copy": ("link", "citation", "doi", "url", "to"),
    "create": ("alert", "account", "citation", "a list", "an alert", "an account"),
    "download": ("pdf", "citation", "as", "full", "options"),
    "email": ("this", "link", "citation", "a friend"),
    "export": ("to", "as", "citation", "citations", "record", "ris", "bibtex"),
    "follow": ("this", "us", "author", "journal"),
    "get": ("alerts", "access", "help", "link", "citation", "permission", "permissions", "updates", "rights", "pdf"),
    "go": ("to", "back"),
    "help": ("centre", "center", "desk"),
    "jump": ("to",),
    "listen": ("to this",),
    "log": ("in", "out"),
    "my": ("shelf", "list", "lists", "library", "account", "items", "history", "alerts", "bookshelf"),
    "open": ("in", "pdf", "menu", "reader"),
    "print": ("this", "page", "record", "view"),
    "quick": ("look", "view", "links", "search", "jump"),
    "read": ("aloud", "later", "online", "full"),
    "report": ("a problem", "an error", "an issue", "problem", "error", "issue"),
    "request": ("access", "permission", "permissions", "copy", "correction", "a copy", "a correction"),
    "save": ("to", "as", "item", "search", "for later"),
    "see": ("all", "more", "details"),
    "send": ("to", "this", "by", "via"),
    "set": ("alert", "alerts", "up", "an alert"),
    "share": ("this", "via", "on", "by", "with", "link"),
    "show": ("more", "less", "all", "full", "details"),
    "sign": ("in", "up", "out"),
    "switch": ("to", "language"),
    "text": ("size",),
    "track": ("citations", "this"),
    "view": ("in", "as", "all", "more", "full", "pdf", "record", "online", "details"),
}  # fmt: skip
"""First word of a button -> how it goes on; up to two small words may follow."""
ALONE = (
    "listen", "translate", "bookmark", "follow", "subscribe", "download", "share", "print", "export", "annotate",
    "browse", "cite", "save", "like", "recommend",
)  # fmt: skip
"""The same that stand alone."""


LONGEST = 40
FEW_WORDS = regex(r"(?: [a-z]{1,12}){1,2}")  # "… page now", behind "Print this"
# "12 readers"
COUNTED = regex(r"[\d,.]{1,9} (?:readers?|views?|downloads?|likes?|comments?|shares?|reads?|bookmarks?)")


def is_button(text: str) -> bool:
    """Whether a whole line has the form of a button, or of the count beside one."""
    if len(text) >= LONGEST:
        return False
    return text.lower() in ALONE or _is_spoken(text) or (text[:1].isdigit() and COUNTED.fullmatch(text) is not None)


def _is_spoken(text: str) -> bool:
    """Whether a text is what a verb does to its object, with two small words behind at most: "Get alerts"."""
    verb, _, rest = text.lower().partition(" ")
    return any(
        rest == words or (rest.startswith(f"{words} ") and FEW_WORDS.fullmatch(text, len(f"{verb} {words}")))
        for words in OBJECTS.get(verb, ())
    )


def count_buttons(lines: Sequence[Line]) -> int:
    """How many of some lines are buttons over what is none; one word alone, and one button right over a line that goes
    on with a small letter, may be a title: "Back to" over "the wild"."""
    end = next((at for at, line in enumerate(lines) if not is_button(line.text)), len(lines))
    if end in (0, len(lines)):
        return 0
    is_title = " " not in lines[0].text or (not lines[1].gap and lines[1].text[0].islower())
    return 0 if end == 1 and is_title else end
