"""The whole story: a paste is read into a Reading, and records are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.assemble import assemble
from citekit.diagnostic import Diagnostic, Doubt, diagnose
from citekit.errors import InputError, NoRecordError, UsageError
from citekit.formats import READERS, WRITERS, load_format
from citekit.kinds import OTHERWISE, leaves_more, recognise
from citekit.plain import plain_source
from citekit.reading import Reading
from citekit.source import Source, Span
from citekit.work import ROLES, Work

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Sequence

    from citekit.assemble.same import Part
    from citekit.draft import Cut
    from citekit.writers.written import Written


def read(text: str, *, reader: str | None = None, name: str = "<text>") -> Reading:
    """Read a pasted listing.

    `reader` names one of `read_formats()`, by default the one that fits; `name` stands in messages. Text without a
    record gives a Reading without works and a `no-record` diagnostic. Raises `UsageError` for an unknown reader, and
    for what is no text.
    """
    if not isinstance(text, str):
        raise UsageError(f"text is {type(text).__name__}, not str: decode it, or let read_file read the file")
    source = Source(text, name)
    cut = _cut(source, reader)
    parts = [assemble(draft) for draft in cut.drafts]
    if cut.stretches:
        from citekit.assemble.same import gather_same

        cut, parts = gather_same(cut, parts)
    works, origins = tuple([part[0] for part in parts]), tuple([part[1] for part in parts])
    diagnostics = _in_order(diagnose(doubt, source, index) for doubt, index in _doubts(cut, parts))
    return Reading(source, works, origins, diagnostics, cut.marks)


def _doubts(cut: Cut, parts: list[Part]) -> list[tuple[Doubt, int | None]]:
    """All that is odd, and of which record."""
    doubts: list[tuple[Doubt, int | None]] = [(doubt, None) for doubt in cut.doubts]
    for index, (draft, part) in enumerate(zip(cut.drafts, parts, strict=True)):
        doubts += [(doubt, index) for doubt in draft.doubts + part[2].doubts]
        doubts += [(Doubt(code, None, {}), index) for code in _missing(part[0])]
    return doubts


LAST = 4
"""Characters among which a quote stands that closes all."""


def _cut(source: Source, reader: str | None) -> Cut:
    """The drafts of a text by the reader that is named, else by the one that fits; by several where it holds files
    beside other listings."""
    source = plain_source(source)
    fitting = reader or recognise(source.text, source.name)
    if fitting == OTHERWISE and (bare := _bare(source)) is not source:
        from citekit.enclosed import fold

        within = _cut(bare, reader)
        return within._replace(marks=fold(source, bare, within.marks))
    cut: Cut = load_format(READERS, fitting, "reader")(source)
    if fitting in FILES and not source.text.isascii():
        cut = _with_misread(source, cut)
    if reader is None and leaves_more(fitting, source.text, cut):
        from citekit.readers.together import read_together

        return read_together(source, cut, pasted=fitting == OTHERWISE) or cut
    return cut


FILES = ("bibtex", "ris", "csl-json")
"""Formats whose values are kept as they are."""


def _with_misread(source: Source, cut: Cut) -> Cut:
    """A file's drafts, and that its letters were misread before it came here."""
    from citekit.normalize.decoding import find_misread, repair_letters

    place = find_misread(source.text)
    if place is None:
        return cut
    text = source.text[slice(*place)]
    doubt = Doubt("letters-misread", Span(*place), {"text": text, "meant": repair_letters(text)})
    return cut._replace(doubts=[*cut.doubts, doubt])


def _bare(source: Source) -> Source:
    """A paste without what encloses it, or a converter left in it; rare, so that each is loaded where its signs are,
    which are looked for where one rare character is: that takes a fortieth of the time."""
    text = source.text
    if ("\\" in text and "\\n" in text) or '"' in text[-LAST:]:
        from citekit.enclosed import enclosed

        source = enclosed(source)
    if ("{" in text and ("{." in text or "{#" in text or '{rel="' in text)) or (
        "<" in text and ("</span>" in text or "</a>" in text)
    ):
        from citekit.marked_up import plain_markdown

        source = plain_markdown(source)
    return source


def _missing(work: Work) -> list[str]:
    """What every citation needs and this work has not."""
    people = work.author or any(getattr(work, role) for role in ROLES)
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

    try:
        page = fetch_page(url, encoding)
    except InputError as error:
        raise InputError(f"{url}: {error}") from error
    reading = read(page.text, reader=reader or ("html" if page.html else None), name=url)
    return reading.found_at(page.url) if page.html else reading


def write_with_losses(records: Sequence[Work], to: str, **options: Any) -> Written:
    """Write records in a format, and say what it could not carry.

    `records` are `Record`s or `Work`s, `options` those of the writer. Raises `UsageError` for an unknown format,
    an option or a value of one that it does not have, and for what is no record.
    """
    writer: Callable[..., Written] = load_format(WRITERS, to, "format")
    known = writer.__kwdefaults__ or {}
    if unknown := ", ".join(sorted(options.keys() - known.keys())):
        raise UsageError(f"{to} has no option “{unknown}”; it has: {', '.join(known) or 'none'}")
    for name, value in options.items():
        if type(known[name]) is bool and type(value) is not bool:
            raise UsageError(f"{name}: there is no {value!r}; there are True, False")
    return writer(_listed(records), **options)


def _listed(records: Iterable[Work]) -> list[Work]:
    """The records, whatever they stand in."""
    works = [] if isinstance(records, Work) else list(records)
    if isinstance(records, Work) or not all(isinstance(work, Work) for work in works):
        raise UsageError("records are a list of Records or Works: give one alone as [record]")
    return works


def write(records: Sequence[Work], to: str, **options: Any) -> str:
    """Write records in a format: one of `write_formats()`. Raises `UsageError` for an unknown one."""
    return write_with_losses(records, to, **options).text


def convert(text: str, to: str = "bibtex", *, reader: str | None = None, **options: Any) -> str:
    """Read a pasted listing and write it. Raises `NoRecordError` if there is no record in it."""
    reading = read(text, reader=reader)
    if not reading.works:
        raise NoRecordError("\n".join(found.message for found in reading.diagnostics if found.code == "no-record"))
    return write(reading.works, to, **options)
