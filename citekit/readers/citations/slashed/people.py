"""Where the people behind a slash end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.people import is_caseless

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

SEMICOLON = regex(r";\s*")
STOP = regex(r"\.(?=\s|$)")  # "Chi. In: Mire"
LAST_WORD = regex(r"[^\s.-]{0,40}$")
# "Wei, X. Y. In: …", "Wei, X. et al."
INITIALS_GO_ON = regex(r"\s?[^\W\d_]\.|\s*et\s+al\.")
NAME_GOES_ON = regex(
    r"\s[^\W\d_a-zß-öø-ÿ][\w'’-]+(?:$|\.\s+In:\s)"
)  # "May, T. June; Lind, K.", "Lind, B. Ann. In: Mire"
SHORTENED = frozenset({"Ma", "Chr", "Th", "Ph", "Wm"})
"""Given names of which only the beginning is printed: "Cruz, Ma. Corazon"."""
SAINTS = frozenset({"St", "Ste", "Sta"})


def people_end(cut: Stretch) -> int | None:
    """Where the people behind the slash end: at the full stop behind the last name, but no initial's."""
    begin = cut.start
    for semicolon in SEMICOLON.finditer(cut.text, cut.start, cut.end):
        if _name_end(cut.text, begin, len(cut.text[: semicolon.start()].rstrip()) - 1) is not None:
            break  # a semicolon behind the people: "(Series; Vol. 2)"; never the full stop of "Smith Jr. ; Lind, K."
        begin = semicolon.end()
    return _name_end(cut.text, begin, cut.end)


def _name_end(text: str, start: int, end: int) -> int | None:
    for found in STOP.finditer(text, start, min(end, start + 160)):
        word = LAST_WORD.search(text, max(start, found.start() - 40), found.start())
        length = len(word[0]) if word else 1
        natural = "," not in text[start : found.start()]
        initial = length == 1 and not is_caseless(text[found.start() - 1])
        initial = initial or (word is not None and word[0] in SHORTENED)
        if natural and word and word[0] in SAINTS:
            continue  # "St. Clair, Ada"
        goes_on = natural or INITIALS_GO_ON.match(text, found.end(), end) or NAME_GOES_ON.match(text, found.end(), end)
        if not (initial and goes_on):
            return found.end()
    return None
