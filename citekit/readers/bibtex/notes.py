"""What stands in a note: the remarks of Pure and of our own writer, which name what they are, and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.presented import end_of_group, split_presented
from citekit.patterns import regex
from citekit.readers.bibtex.types import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTING = regex(r"[{}]| ?;\s")  # "Publisher Copyright: {\textcopyright} 2024 ACM.; ISCA 2024 ; Conference date: …"
SHORT = r"\{.+\}|\S[^.]{0,30}"  # "12", "{8.2010}", "{Suppl. 2}": no sentence
FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("period", regex(r"Conference date:\s*(\S.*)", re.DOTALL)),  # "Conference date: 29-06-2024 Through 03-07-2024"
    ("rights", regex(r"Publisher Copyright:\s*(\S.*)", re.DOTALL)),  # "Publisher Copyright: © 2016, …"
    ("funding", regex(r"Funding Information:\s*(\S.*)", re.DOTALL)),
    ("cited_by", regex(r"[Cc]ited [Bb]y:? ?([0-9]{1,7})")),  # "cited By 12", of Scopus
    ("event_title", regex(r"Presented at (\S.*)", re.DOTALL)),  # "Presented at {CoG 2024}, Milan, Italy"
    ("container_title", regex(r"In: (\S.*)", re.DOTALL)),
    ("collection_title", regex(r"Series: (\S.*)", re.DOTALL)),
    ("genre", regex(r"Genre: (\S.*)", re.DOTALL)),
    ("medium", regex(r"Medium: (\S.*)", re.DOTALL)),
    ("status_words", regex(r"Publication status: (\S.*)", re.DOTALL)),
    ("translated_title", regex(r"Translated title: (\S.*)", re.DOTALL)),
    ("collection_number", regex(rf"Series number ({SHORT})")),
    ("issue", regex(rf"Issue ({SHORT})")),
    ("number", regex(r"Number (?!of\b)(\{.+\}|\S[^.:]{0,30})")),
    # "\href{https://arxiv.org/abs/1302.1207}{arXiv:1302.1207}"
    ("arxiv", regex(r"(?:\\href\s*\{[^{}]*\}\s*\{)?arXiv: ?"
                    r"([0-9]{4}\.[0-9]{4,5}(?:v[0-9]+)?|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})\}?")),
    ("pmid", regex(r"PMID: ?([0-9]{4,9})")),
    ("version", regex(r"Version (\{.+\}|\S[^ ]{0,30})")),
    ("status", regex(r"(In press|Submitted|In preparation|Unpublished|Forthcoming|E-pub ahead of print"
                          r"|Accepted/In press|Accepted|Not published)")),
)  # fmt: skip
"""Raw field -> how a whole remark reads that is one."""


# what a form begins with: "Publisher Copyright: © 2016"
SPOKEN = regex(
    r"(?:Conf|Publ|Pres|Fund|Trans|Seri|Issue |Numb|Vers|In p|In: |Genre|Medium|Subm|Unpub|Forth|E-pub|Acc|Not pub"
    r"|[Cc]ited )"
    r"|arXiv:|\\href|PMID:"
)


def read_note(text: str, vague: bool) -> Iterator[tuple[str, int, int]]:
    """The raw fields in a note, each with its stretch; `vague` if the entry type says nothing of the kind.

    A note without any of the forms is one remark, whatever its semicolons, unless each part of it is in braces.
    """
    found: list[tuple[str, int, int]] = []
    parts = list(_parts(text))
    apart = len(parts) > 1 and all(_is_braced(text[start:end]) for start, end in parts)
    for at, (start, end) in enumerate(parts):
        piece = text[start:end]
        name, begin = _form(piece, vague and at == 0)
        if name == "period" and found and found[-1][0] == "notes":
            found[-1] = "event_title", *found[-1][1:]
        if name == "event_title" and begin:
            found += _event(text, start + begin, end)
        elif piece.strip():
            found.append((name, start + begin, end))
    if not apart and all(name == "notes" for name, _, _ in found):
        found = [("notes", 0, len(text))]
    yield from found


def _event(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The event, and its place behind it: "{CoG 2024}, Milan, Italy"."""
    event, place, _ = split_presented(text[start:end])
    told = [("event_title", start, start + len(event))]
    return [*told, ("event_place", end - len(place), end)] if place else told


def _is_braced(piece: str) -> bool:
    """Whether a remark stands in braces as a whole."""
    piece = piece.strip()
    return piece[:1] == "{" and end_of_group(piece) == len(piece)


def _form(piece: str, first: bool) -> tuple[str, int]:
    """What a remark is, and where what it says begins."""
    if _is_braced(piece):
        return "notes", 0
    if first and piece.strip().lower() in WORDS:
        return "said", 0
    for name, form in FORMS if SPOKEN.match(piece) else ():
        if match := form.fullmatch(piece):
            return name, match.start(1)
    return "notes", 0


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between semicolons that stand in no braces."""
    if ";" not in text:
        yield 0, len(text)
        return
    depth, start = 0, 0
    for mark in PARTING.finditer(text):
        if mark[0] in "{}":
            depth += 1 if mark[0] == "{" else -1
        elif depth <= 0:
            yield start, mark.start()
            start = mark.end()
    yield start, len(text)
