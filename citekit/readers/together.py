"""A paste that holds whole files beside other listings: each is read by its own reader, as if it stood there alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.draft import Cut, Draft, Mark
from citekit.readers.bibtex import read_bibtex
from citekit.readers.files import blank_out, find_files, keep_only
from citekit.readers.paste import read_paste
from citekit.readers.ris import read_ris
from citekit.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable


READERS: dict[str, Callable[[Source], Cut]] = {"bibtex": read_bibtex, "ris": read_ris}


def read_together(source: Source) -> Cut | None:
    """The cut of a paste with files in it; None where there is no file, or nothing beside one."""
    files = find_files(source.text)
    cuts = [read_paste(Source(blank_out(source.text, files)))] if files else []
    for name, read in READERS.items():
        if mine := [piece for piece in files if piece.reader == name]:
            cuts.append(read(Source(keep_only(source.text, mine))))
    cuts = [cut for cut in cuts if cut.drafts]
    return _join(cuts) if len(cuts) > 1 else None


def _join(cuts: list[Cut]) -> Cut:
    """One cut of all: the works in their order, the mark of each line from the reader that it belongs to."""
    found = [
        (draft, (number, stretch))
        for number, cut in enumerate(cuts)
        for draft, stretch in zip(cut.drafts, cut.stretches or [0] * len(cut.drafts), strict=True)
    ]
    found.sort(key=lambda one: _place(one[0]))
    numbers = {stretch: at for at, stretch in enumerate(dict.fromkeys(stretch for _, stretch in found))}
    marks = [_first(of_line) for of_line in zip(*(cut.marks for cut in cuts), strict=True)]
    doubts = [doubt for cut in cuts for doubt in cut.doubts]
    return Cut([draft for draft, _ in found], marks, doubts, tuple(numbers[stretch] for _, stretch in found))


def _place(draft: Draft) -> int:
    return min((field.span.start for field in draft.fields), default=0)


def _first(marks: tuple[Mark | None, ...]) -> Mark | None:
    return next((mark for mark in marks if mark), None)
