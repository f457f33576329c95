"""What stands in a note: the remarks of Pure and of our own writer, which name what they are, and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.readers.bibtex.types import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTING = re.compile(r"[{}]| ?;\s")  # "Publisher Copyright: {\textcopyright} 2024 ACM.; ISCA 2024 ; Conference date: …"
# "Conference date: 29-06-2024 Through 03-07-2024"
PERIOD = re.compile(r"Conference date:\s*(\S.*)", re.DOTALL)
FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("rights", re.compile(r"Publisher Copyright:\s*(\S.*)", re.DOTALL)),  # "Publisher Copyright: © 2016, …"
    ("funding", re.compile(r"Funding Information:\s*(\S.*)", re.DOTALL)),
    ("translated_title", re.compile(r"Translated title: (\S.*)", re.DOTALL)),
    ("collection_number", re.compile(r"Series number (\S[^.]{0,30})")),
    ("issue", re.compile(r"Issue (\S[^.]{0,30})")),
    ("number", re.compile(r"Number (\S[^.]{0,30})")),
    ("version", re.compile(r"Version (\S[^ ]{0,30})")),
    ("status", re.compile(r"(In press|Submitted|In preparation|Unpublished|Forthcoming|E-pub ahead of print"
                          r"|Accepted/In press|Accepted|Not published)")),
)  # fmt: skip
"""Raw field -> how a whole remark reads that is one."""


def read_note(text: str, vague: bool) -> Iterator[tuple[str, int, int]]:
    """The raw fields in a note, each with its stretch; `vague` if the entry type says nothing of the kind."""
    rest: list[tuple[int, int, int]] = []
    for at, (start, end) in enumerate(_parts(text)):
        piece = text[start:end]
        if at == 0 and vague and piece.strip().lower() in WORDS:
            yield "said", start, end
        elif period := PERIOD.fullmatch(piece):
            yield "period", start + period.start(1), end
            if rest and rest[-1][0] == at - 1:
                yield "event_title", *rest.pop()[1:]
        elif found := next(((name, match) for name, form in FORMS if (match := form.fullmatch(piece))), None):
            yield found[0], start + found[1].start(1), end
        elif piece.strip():
            rest.append((at, start, end))
    yield from _joined(rest)


def _joined(rest: list[tuple[int, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Remarks that stand side by side are one."""
    while rest:
        at, start, end = rest.pop(0)
        while rest and rest[0][0] == at + 1:
            at, _, end = rest.pop(0)
        yield "notes", start, end


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
