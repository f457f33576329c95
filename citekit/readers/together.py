"""A paste that holds whole files beside other listings: each is read by its own reader, as if it stood there alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Draft, Mark
from citekit.loaded import loaded
from citekit.patterns import regex
from citekit.readers.files import blank_out, find_files, keep_only
from citekit.readers.json_items import STRUCTURE
from citekit.readers.page import shorten
from citekit.readers.paste import read_paste
from citekit.source import Source, Span

if TYPE_CHECKING:
    from citekit.readers.files import Piece

READERS = {
    "bibtex": "citekit.readers.bibtex:read_bibtex",
    "ris": "citekit.readers.ris:read_ris",
    "html": "citekit.readers.html:read_html",
    "csl-json": "citekit.readers.csl_json:read_csl_json",
}
ALONE = frozenset({"html", "csl-json"})
"""Readers of which each takes one document at a time; entries know of each other."""


def read_together(source: Source, whole: Cut, *, pasted: bool) -> Cut | None:
    """The cut of a paste with files in it; None where there is no file, or nothing beside one.

    `whole` is what one reader makes of all of it, `pasted` whether that is the one of pastes. Entries that stand one
    by one among other listings are no file: the reader of pastes, which takes each as a block, may find more.
    """
    found = find_files(source.text)
    if pasted and not found:
        return None
    files = _gather(found)
    beside = blank_out(source.text, found)
    rest = read_paste(Source(beside))
    if not files and len(rest.drafts) > len(whole.drafts):
        return rest
    if len(files) + bool(rest.drafts) < 2:
        return None
    cuts = [loaded(READERS[pieces[0].reader])(Source(keep_only(source.text, pieces))) for pieces in files]
    if not any(cut.drafts for cut in (rest, *cuts)):
        return None
    if beside.strip():
        cuts = [rest, *cuts] if rest.drafts else [*cuts, _unread(beside, rest)]
    return _join(cuts)


def _unread(text: str, rest: Cut) -> Cut:
    """What is left beside files and holds no work: told by stretches, but for the brackets around what was cut out."""
    marks = [
        mark if any(map(str.isalnum, line)) else mark and STRUCTURE
        for line, mark in zip(text.splitlines(), rest.marks, strict=True)
    ]
    doubts = [
        Doubt("unread-line", Span(*found.span()), {"text": shorten(" ".join(found[0].split()))})
        for found in STRETCH.finditer(text)
    ]
    return Cut([], marks, doubts)


STRETCH = regex(r"\w[^\n]*(?:\n(?=[^\n]*\w)[^\n]*)*")  # lines up to one without a letter


def _gather(pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces that are read together, in the order of the paste."""
    files: dict[tuple[str, int], list[Piece]] = {}
    for piece in pieces:
        files.setdefault((piece.reader, piece.start if piece.reader in ALONE else 0), []).append(piece)
    return list(files.values())


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
    doubts = [doubt for cut in cuts for doubt in cut.doubts if doubt.code != "no-record"]
    return Cut([draft for draft, _ in found], marks, doubts, tuple(numbers[stretch] for _, stretch in found))


def _place(draft: Draft) -> int:
    """Where a work stands; an entry's kind comes first, while what it inherits may stand far above."""
    first = draft.fields[0]
    return first.span.start if first.witness == "bibtex" else min(field.span.start for field in draft.fields)


def _first(marks: tuple[Mark | None, ...]) -> Mark | None:
    return next((mark for mark in marks if mark), None)
