"""The title of a work, which stands both in a cover's head and in its citation: where the citation's title ends."""

from __future__ import annotations

from citekit.patterns import regex

STARTS = regex(r"[.)]\s?[:,-]?\s+(?=\w)|[“\"](?=\w)")  # "Lind, K. (2020) ", "Karin Lind. ", "Lind Karin. - ", " “"
LEAST = 12
"""A shared text of fewer letters may be no title."""
LONGEST = 500


def find_shared(citation: str, head: str) -> str | None:
    """The longest text that begins a sentence of a citation and stands in the head, too."""
    heard = "".join(char.lower()[:1] for char in head if char.isalnum())
    texts = [citation[found.end() : found.end() + LONGEST] for found in STARTS.finditer(citation)]
    texts = [text for text in texts if not text.startswith("http")]
    best = max((_shared(text, heard) for text in texts), key=len, default="")
    return best if sum(map(str.isalnum, best)) >= LEAST else None


def _shared(text: str, heard: str) -> str:
    """As much of a text as is heard, in whole words."""
    places = [at for at, char in enumerate(text) if char.isalnum()]
    letters = "".join(text[at].lower()[:1] for at in places)
    low, high = 0, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if letters[:middle] in heard else (low, middle - 1)
    while low and low < len(letters) and places[low] == places[low - 1] + 1:
        low -= 1
    return _whole(text, places[low - 1] + 1) if low else ""


def _whole(text: str, end: int) -> str:
    """A text up to a place; where that is in the midst of a sentence behind others, up to these: "Rain. Mires", before
    "of Today", is "Rain"."""
    goes_on = text[end : end + 2].strip()[:1].isalnum()
    stop = max(text.rfind(mark, 0, end) for mark in (". ", "? ", "! ")) if goes_on else -1
    return text[: stop + 1].rstrip(".") if stop > 0 else text[:end]
