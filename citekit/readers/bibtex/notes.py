"""What stands in a note: the remarks of Pure and of our own writer, which name what they are, and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.bibtex.types import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTING = regex(r"[{}]| ?;\s")  # "Publisher Copyright: {\textcopyright} 2024 ACM.; ISCA 2024 ; Conference date: …"
FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("period", regex(r"Conference date:\s*(\S.*)", re.DOTALL)),  # "Conference date: 29-06-2024 Through 03-07-2024"
    ("rights", regex(r"Publisher Copyright:\s*(\S.*)", re.DOTALL)),  # "Publisher Copyright: © 2016, …"
    ("funding", regex(r"Funding Information:\s*(\S.*)", re.DOTALL)),
    ("cited_by", regex(r"[Cc]ited [Bb]y:? ?([0-9]{1,7})")),  # "cited By 12", of Scopus
    ("translated_title", regex(r"Translated title: (\S.*)", re.DOTALL)),
    ("collection_number", regex(r"Series number (\S[^.]{0,30})")),
    ("issue", regex(r"Issue (\S[^.]{0,30})")),
    ("number", regex(r"Number (?!of\b)(\S[^.:]{0,30})")),
    # "\href{https://arxiv.org/abs/1302.1207}{arXiv:1302.1207}"
    ("arxiv", regex(r"(?:\\href\s*\{[^{}]*\}\s*\{)?arXiv: ?"
                    r"([0-9]{4}\.[0-9]{4,5}(?:v[0-9]+)?|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})\}?")),
    ("pmid", regex(r"PMID: ?([0-9]{4,9})")),
    ("version", regex(r"Version (\S[^ ]{0,30})")),
    ("status", regex(r"(In press|Submitted|In preparation|Unpublished|Forthcoming|E-pub ahead of print"
                          r"|Accepted/In press|Accepted|Not published)")),
)  # fmt: skip
"""Raw field -> how a whole remark reads that is one."""


# what a form begins with: "Publisher Copyright: © 2016"
SPOKEN = regex(
    r"(?:Conf|Publ|Fund|Trans|Seri|Issue |Numb|Vers|In p|Subm|Unpub|Forth|E-pub|Acc|Not pub|[Cc]ited )"
    r"|arXiv:|\\href|PMID:"
)


def read_note(text: str, vague: bool) -> Iterator[tuple[str, int, int]]:
    """The raw fields in a note, each with its stretch; `vague` if the entry type says nothing of the kind.

    A note without any of the forms is one remark, whatever its semicolons.
    """
    found: list[tuple[str, int, int]] = []
    for at, (start, end) in enumerate(_parts(text)):
        piece = text[start:end]
        name, begin = _form(piece, vague and at == 0)
        if name == "period" and found and found[-1][0] == "notes":
            found[-1] = "event_title", *found[-1][1:]
        if piece.strip():
            found.append((name, start + begin, end))
    if all(name == "notes" for name, _, _ in found):
        found = [("notes", 0, len(text))]
    yield from found


def _form(piece: str, first: bool) -> tuple[str, int]:
    """What a remark is, and where what it says begins."""
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
