"""Single values that an entry borrows: `publisher = {xdata=pub-publisher}`, `author = {xdata=nm-author-2 and Doe, J.}`
(biblatex manual, section 3.13.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.normalize.bibtex_names import split_people
from citekit.patterns import regex
from citekit.readers.bibtex.entry import Entry
from citekit.readers.bibtex.fields import PEOPLE, TARGETS
from citekit.readers.bibtex.values import Piece
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

MARK = "xdata="
BORROWED = regex(r"xdata\s*=\s*([^\s,={}]+?)-([A-Za-z]+)(?:-([0-9]{1,3}))?")  # "xdata=people-author-2"


def resolved(entry: Entry, by_key: Mapping[str, Entry]) -> Entry:
    """The entry with what it borrows in the place of its marks; what nobody lends is told and left out."""
    marked = [name for name, value in entry.values.items() if MARK in value.text]
    if not marked:
        return entry
    values, doubts = dict(entry.values), list(entry.doubts)
    for name in marked:
        value = values.pop(name)
        parts = [_lent(part, name, value, by_key, doubts) for part in split_people(value.text)[0]]
        if found := [part for part in parts if part]:
            values[name] = Piece(" and ".join(found), value.start, value.end, bare=True)
    return Entry(entry.block, {name: values[name] for name in entry.values if name in values}, doubts)


def _lent(part: str, name: str, value: Piece, by_key: Mapping[str, Entry], doubts: list[Doubt]) -> str | None:
    """What stands in the place of a part of a value: itself if it is no mark."""
    mark = BORROWED.fullmatch(part)
    if mark is None:
        return part
    lender = by_key.get(mark[1].lower())
    lent = lender.values.get(mark[2].lower()) if lender else None
    listed = split_people(lent.text)[0] if lent and mark[3] else []
    text = (listed[int(mark[3]) - 1] if 0 < int(mark[3]) <= len(listed) else None) if mark[3] else lent and lent.text
    if text is None:
        doubts.append(Doubt("crossref-missing", Span(value.start, value.end), {"field": name, "key": mark[1]}))
    return part if text is None and TARGETS.get(name) in PEOPLE else text  # among people it is kept as a fact
