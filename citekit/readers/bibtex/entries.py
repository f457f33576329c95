"""Entries with whole values: macros spelt out, pieces joined, fields inherited from other entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.patterns import regex
from citekit.readers.bibtex.borrowed import resolved
from citekit.readers.bibtex.entry import Entry
from citekit.readers.bibtex.fields import MACROS, PEOPLE, TARGETS
from citekit.readers.bibtex.types import NO_ENTRIES, WHOLES
from citekit.readers.bibtex.values import NESTED, Piece
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from citekit.readers.bibtex.splitting import Block, Pair


def read_entries(blocks: list[Block]) -> tuple[list[Entry], list[Doubt]]:
    """The entries that are works, with what they inherit; and what is odd about the others."""
    macros = dict(MACROS)
    entries: list[Entry] = []
    doubts: list[Doubt] = []
    for block in blocks:
        if block.kind == "string":
            for pair in block.pairs:
                macros[pair.name] = _value(pair, macros, doubts).text
        elif block.kind not in ("preamble", "comment"):
            entries.append(_entry(block, macros))
    by_key = _by_key(entries)
    whole = [_inherited(entry, by_key) for entry in entries if entry.block.kind not in NO_ENTRIES]
    whole = [resolved(entry, by_key) for entry in whole]
    doubts += [doubt for entry in entries if entry.block.kind in NO_ENTRIES for doubt in entry.doubts]
    return whole, doubts


def _by_key(entries: list[Entry]) -> dict[str, Entry]:
    """The first entry of each key; that others have it, too, is said."""
    by_key: dict[str, Entry] = {}
    for entry in entries:
        block = entry.block
        key = block.key.lower()
        if key and by_key.setdefault(key, entry) is not entry and block.kind not in NO_ENTRIES:
            place = Span(block.key_at, block.key_at + len(block.key))
            entry.doubts.append(Doubt("key-repeated", place, {"key": block.key}))
    return by_key


def _entry(block: Block, macros: dict[str, str]) -> Entry:
    values: dict[str, Piece] = {}
    doubts: list[Doubt] = []
    for pair in block.pairs:
        pieces = pair.pieces
        if len(pieces) == 1 and not pieces[0].bare:
            value = pieces[0]
            if value.broken:
                words = {"text": shorten(" ".join(value.text.split()))}
                doubts.append(Doubt("bibtex-broken", Span(value.start, value.end), words))
        else:
            value = _value(pair, macros, doubts)
        kept = values.setdefault(pair.name, value)
        if kept is not value and kept.text != value.text:
            words = {"field": pair.name, "kept": shorten(kept.text), "text": shorten(value.text)}
            doubts.append(Doubt("repeated-field", Span(value.start, value.end), words))
    if (year := values.get("year")) and year.text[:1] == "{":
        values = {name: _bared(name, value) for name, value in values.items()}
    return Entry(block, values, doubts)


def _bared(name: str, value: Piece) -> Piece:
    """A value without its second pair of braces in an entry whose year has one, as all of Web of Science's have: they
    protect nothing. A group's name keeps them; of people that is what is no list of turned names."""
    text = value.text
    people = TARGETS.get(name) in PEOPLE and not TURNED.fullmatch(text, 1, len(text) - 1)
    if people or value.bare or not WRAPPED.fullmatch(text):
        return value
    return Piece(text[1:-1], value.start + 1, value.end - 1)


WRAPPED = regex(NESTED)  # "{1017-1022}", "{rain; roofs}"
_TURNED = r"[^,{}]++, ?[^\s,{}]++(?: [^\s,{}]++)?(?:, ?(?:[JS]r|I{2,3}|IV)\b\.?)?"
TURNED = regex(rf"{_TURNED}(?:\s++and\s++{_TURNED})*")  # "Arno, HR and Marsh, A, Jr."


def _value(pair: Pair, macros: dict[str, str], doubts: list[Doubt]) -> Piece:
    """The pieces of a value in one."""
    if not pair.pieces:
        at = pair.start + len(pair.name)
        return Piece("", at, at, True)
    texts = []
    for piece in pair.pieces:
        text = piece.text
        if piece.bare and not text.isdecimal():
            known = macros.get(text.lower())
            if known is None:
                doubts.append(Doubt("macro-unknown", Span(piece.start, piece.end), {"macro": text}))
            text = text if known is None else known
        texts.append(text)
    first, last = pair.pieces[0], pair.pieces[-1]
    text = "".join(texts)
    return Piece(text, first.start, last.end, len(texts) > 1 or text != first.text)


# biblatex manual, appendix B: which titles of a whole are which titles of its parts
_PARTS = "inbook bookinbook suppbook incollection suppcollection inreference inproceedings conference"
PARTS = frozenset(_PARTS.split())
TITLES = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon"}
MAIN_TITLES = {"title": "maintitle", "subtitle": "mainsubtitle", "titleaddon": "maintitleaddon"}
JOURNAL_TITLES = {"title": "journaltitle", "subtitle": "journalsubtitle"}
_NEVER = """
crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions relatedstring
relatedtype sortkey shorttitle sorttitle indextitle indexsorttitle ids key
"""
NEVER = frozenset(_NEVER.split())
DEEPEST = 12


def _inherited(entry: Entry, by_key: dict[str, Entry]) -> Entry:
    """The entry with what its crossref and xdata lend it; its own fields go before theirs."""
    if "crossref" not in entry.values and "xdata" not in entry.values:
        return entry
    values = dict(entry.values)
    doubts = list(entry.doubts)
    _lend(entry, by_key, values, doubts, (entry.block.key.lower(),))
    return Entry(entry.block, values, doubts)


def _lend(
    entry: Entry, by_key: dict[str, Entry], values: dict[str, Piece], doubts: list[Doubt], path: tuple[str, ...]
) -> None:
    for same, parent in _parents(entry, by_key, doubts, path):
        whole = dict(parent.values)
        _lend(parent, by_key, whole, doubts, (*path, parent.block.key.lower()))
        for field, lent in whole.items() if same else _renamed(entry.block.kind, parent.block.kind, whole):
            if field not in NEVER and (same or not _replaced(field, values)):
                values.setdefault(field, lent)
    if entry.block.kind == "inbook" and "title" not in values and "booktitle" in values:
        values["title"] = values.pop("booktitle")  # of BibTeX a part without a title, which has the book's


def _parents(
    entry: Entry, by_key: dict[str, Entry], doubts: list[Doubt], path: tuple[str, ...]
) -> Iterator[tuple[bool, Entry]]:
    """The entries that lend to one, and whether their fields keep their names; one that lends to itself is none."""
    for name in ("xdata", "crossref"):
        value = entry.values.get(name)
        for key in _keys(value):
            parent = by_key.get(key.lower())
            if parent is None and value and len(path) == 1:
                doubts.append(Doubt("crossref-missing", Span(value.start, value.end), {"field": name, "key": key}))
            if parent and key.lower() not in path and len(path) <= DEEPEST:
                yield name == "xdata", parent


def _keys(value: Piece | None) -> list[str]:
    return [key.strip() for key in value.text.split(",") if key.strip()] if value else []


def _replaced(field: str, values: dict[str, Piece]) -> bool:
    """A child that has a date inherits no other part of one; nor a journal under another name."""
    return any(field in group and group & values.keys() for group in ALTERNATIVES)


ALTERNATIVES = (frozenset(("date", "year")), frozenset(("journal", "journaltitle")),
                frozenset(("address", "location")))  # fmt: skip


def _renamed(child: str, parent: str, values: dict[str, Piece]) -> Iterable[tuple[str, Piece]]:
    """A parent's fields under the names that they have in a child."""
    if parent.startswith("mv"):
        titles = MAIN_TITLES
    elif child in PARTS and (parent in WHOLES or parent == "periodical"):
        titles = TITLES
        if parent in ("book", "booklet") and "author" in values and child in ("inbook", "bookinbook", "suppbook"):
            yield "bookauthor", values["author"]
    elif child in ("article", "suppperiodical") and parent == "periodical":
        titles = JOURNAL_TITLES
    else:
        titles = {}
    for name, value in values.items():
        if name not in titles:
            yield name, value
    for name, new in titles.items():
        if name in values:
            yield new, values[name]
