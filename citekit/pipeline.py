"""The whole story: a paste is read into a Reading, and records are written."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from citekit.assemble import assemble
from citekit.diagnostic import Diagnostic, Doubt, diagnose
from citekit.errors import NoRecordError, UsageError
from citekit.kinds import recognise
from citekit.reading import Reading
from citekit.source import Source
from citekit.work import ROLES

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Sequence

    from citekit.draft import Cut
    from citekit.work import Work
    from citekit.writers.written import Written

READERS: dict[str, str] = {
    "paste": "citekit.readers.paste:read_paste",
    "pure": "citekit.readers.paste:read_pure_page",
    "html": "citekit.readers.html:read_html",
    "bibtex": "citekit.readers.bibtex:read_bibtex",
    "ris": "citekit.readers.ris:read_ris",
    "csl-json": "citekit.readers.csl_json:read_csl_json",
    "json": "citekit.readers.record_json:read_record_json",
}
"""name -> where the reader is; loaded when it is used."""

WRITERS: dict[str, str] = {
    "bibtex": "citekit.writers.bibtex:write_bibtex",
    "biblatex": "citekit.writers.biblatex:write_biblatex",
    "ris": "citekit.writers.ris:write_ris",
    "csl-json": "citekit.writers.csl_json:write_csl_json",
    "json": "citekit.writers.record_json:write_json",
}
"""name -> where the writer is; loaded when it is used."""


def read_formats() -> tuple[str, ...]:
    """Names of the readers."""
    return tuple(READERS)


def write_formats() -> tuple[str, ...]:
    """Names of the writers."""
    return tuple(WRITERS)


def read(text: str, *, reader: str | None = None, name: str = "<text>") -> Reading:
    """Read a pasted listing.

    `reader` names one of `read_formats()`, by default the one that fits; `name` stands in messages. Text without a
    record gives a Reading without works and a `no-record` diagnostic. Raises `UsageError` for an unknown reader.
    """
    source = Source(text, name)
    cut: Cut = _load(READERS, reader or recognise(text), "reader")(source)
    parts = [assemble(draft) for draft in cut.drafts]
    doubts: list[tuple[Doubt, int | None]] = [(doubt, None) for doubt in cut.doubts]
    for index, (draft, part) in enumerate(zip(cut.drafts, parts, strict=True)):
        doubts += [(doubt, index) for doubt in draft.doubts + part[2].doubts]
        doubts += [(Doubt(code, None, {}), index) for code in _missing(part[0])]
    diagnostics = _in_order(diagnose(doubt, source, index) for doubt, index in doubts)
    works, origins = tuple(part[0] for part in parts), tuple(part[1] for part in parts)
    return Reading(source, works, origins, diagnostics, cut.marks)


def _missing(work: Work) -> list[str]:
    """What every citation needs and this work has not."""
    people = any(getattr(work, role) for role in ROLES)
    return ["title-missing"] * (work.title is None) + ["people-missing"] * (not people)


def _in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda found: (found.line or 0, found.column or 0, found.code)))


def read_file(path: str | os.PathLike[str], *, reader: str | None = None) -> Reading:
    """Read a pasted listing from a file. Raises `InputError` if it cannot be read as text."""
    from citekit.files import read_text

    return read(read_text(path), reader=reader, name=str(path))


def read_url(url: str, *, reader: str | None = None, encoding: str | None = None) -> Reading:
    """Read the page at an address, the only reading that uses the network. Raises `InputError` if it cannot be had."""
    from citekit.fetch import fetch_page

    page = fetch_page(url, encoding)
    return read(page.text, reader=reader or ("html" if page.html else None), name=url)


def write_with_losses(records: Sequence[Work], to: str, **options: Any) -> Written:
    """Write records in a format, and say what it could not carry.

    `records` are `Record`s or `Work`s, `options` those of the writer. Raises `UsageError` for an unknown format.
    """
    writer: Callable[..., Written] = _load(WRITERS, to, "format")
    known = writer.__kwdefaults__ or {}
    if unknown := ", ".join(sorted(options.keys() - known.keys())):
        raise UsageError(f"{to} has no option “{unknown}”; it has: {', '.join(known) or 'none'}")
    return writer(records, **options)


def write(records: Sequence[Work], to: str, **options: Any) -> str:
    """Write records in a format: one of `write_formats()`. Raises `UsageError` for an unknown one."""
    return write_with_losses(records, to, **options).text


def convert(text: str, to: str = "bibtex", *, reader: str | None = None, **options: Any) -> str:
    """Read a pasted listing and write it. Raises `NoRecordError` if there is no record in it."""
    reading = read(text, reader=reader)
    if not reading.works:
        raise NoRecordError("\n".join(found.message for found in reading.diagnostics if found.code == "no-record"))
    return write(reading.works, to, **options)


def _load(table: dict[str, str], name: str, what: str) -> Callable[..., Any]:
    if name not in table:
        raise UsageError(f"unknown {what} “{name}”; known are: {', '.join(table)}")
    return _import(table[name])


@cache
def _import(place: str) -> Callable[..., Any]:
    module, _, function = place.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found
