"""Where a title ends: at its closing quote, or at its full stop or comma before what cannot be part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.stretch import sentences

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

BEHIND = r"(?=[\s,.;]|$)(?!\s[a-zß-öø-ÿ]{3}|:)"
QUOTES = {
    opened: regex(rf"(?P<own>[?!]|[^\W\d_][’'](?=[”\"]))?[.,]?{closed}[.,]?{BEHIND}")
    for opened, closed in (("“", "”"), ('"', '"'), ("‘", "’"), ("«", r"\s?»"), ("„", "[“”]"), ("'", "'"))
}
"""Opening quote -> how a title in such quotes ends; none goes on behind them ("“Wet” fens")."""
LONGEST = 500
SMALL = (
    r"(?:of|and|the|in|for|on|to|at|by|from|with|a|an|de|del|der|des|die|und|et|für|la|le|les|du|y|e|&|van|di|da|do"
    r"|dos|og|i|am|im|zur|zum|sur|en)"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
NAMED = regex(rf"(?:{_CAPITAL}|\d|\({_CAPITAL})[^\s;]*(?:\s(?:{SMALL}|[({{]?(?:{_CAPITAL}|\d)[^\s;]*|[–—/-]))*")
"""A name: of its words only those that join others have small letters."""


def cut_title(cut: Stretch) -> bool:
    """Take a title in quotes off the front, where it is whole."""
    closed = QUOTES.get(cut.text[cut.start])
    end = min(cut.end, cut.start + LONGEST)
    found = closed.search(cut.text, cut.start + 1, end) if closed else None
    if found is None:
        return False
    cut.take("title", cut.start + 1, found.end("own") if found["own"] else found.start())
    cut.start = found.end()
    return True


def is_name(text: str) -> bool:
    """Whether a text may be the name of a journal, a host or a publisher, and is no sentence."""
    return NAMED.fullmatch(text.strip(" .,")) is not None


def take_title(cut: Stretch, end: int) -> bool:
    """All that is left up to a place as the title; False where it may be more than a title."""
    if cut.has("title"):
        return not cut.text[cut.start : end].strip(" .,:")
    text = cut.text[cut.start : end].strip(" .,;:–—")
    if len(text) < SHORTEST or " " not in text or _goes_on(cut, end):
        return False
    stop = cut.start + len(cut.text[cut.start : end].rstrip(" ,;:–—"))
    cut.rest("title", end=stop)
    return True


SHORTEST = 8


def _goes_on(cut: Stretch, end: int) -> bool:
    """Whether a name stands in a sentence of its own, or behind a comma, at the end of what seems to be a sentence."""
    places = [at for at in sentences(cut.text, cut.start, end) if at < end and cut.text[at - 2] not in "?!"]
    if any(is_name(cut.text[at:end]) or at > places[0] for at in places):
        return True
    piece = cut.text[cut.start : end].rstrip(" .,")
    last = piece.rpartition(", ")[2]
    return "," in piece and not is_name(piece) and len(last.split()) > 1 and is_name(last)
