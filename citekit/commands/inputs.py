"""What commands read: their inputs, what was odd about these, and the works completed where that is asked for."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from citekit.console import print_output, tell
from citekit.errors import InputError, UsageError
from citekit.frozen import NamedTuple
from citekit.switches import ENRICH_SWITCHES

if TYPE_CHECKING:
    from argparse import Namespace

    from citekit.candidate import Enricher
    from citekit.enrichment import Enrichment
    from citekit.reading import Reading
    from citekit.work import Work


class Input(NamedTuple):
    """One input that was read: its name in messages, its reading, and its works, completed or as they were read."""

    name: str
    reading: Reading
    works: tuple[Work, ...]


def read_inputs(arguments: Namespace) -> tuple[list[Input], list[str]]:
    """The inputs that could be read, and the names of all."""
    names = ["clipboard"] if arguments.clipboard else arguments.input or ["-"]
    return [found for name in names if (found := read_named(name, arguments)) is not None], names


def read_named(name: str, arguments: Namespace) -> Input | None:
    """The reading of a file, of an address, of standard input ("-") or of the clipboard; None, and told, if it cannot
    be read."""
    from citekit.pipeline import read, read_url

    shown = "<stdin>" if name == "-" else name
    try:
        if name.lower().startswith(("https://", "http://")):
            reading = read_url(name, reader=arguments.reader, encoding=arguments.encoding)
        else:
            reading = read(fetch(name, arguments), reader=arguments.reader, name=shown)
        return Input(shown, reading, reading.works)
    except InputError as error:
        tell(f"{shown}: error: {str(error).removeprefix(f'{shown}: ')}")
        return None


def fetch(name: str, arguments: Namespace) -> str:
    """The text behind a name."""
    from citekit.files import read_input

    if getattr(arguments, "clipboard", False):
        from citekit.clipboard import read_clipboard

        return read_clipboard()
    if name == "-" and sys.stdin is not None and sys.stdin.isatty():
        end = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        tell(f"citekit: paste the listing here, then press Enter and {end} (citekit --help says what else there is)")
    return read_input(name, arguments.encoding)


def tell_diagnostics(inputs: list[Input], quiet: bool) -> None:
    """Everything odd about the inputs, as `FILE:LINE:COLUMN: severity: message [code]`."""
    from citekit.explain import diagnostic_row

    for name, reading, _ in inputs:
        for item in reading.diagnostics:
            if not (quiet and item.severity == "info"):
                tell(f"{name}:{'' if item.line else ' '}{diagnostic_row(item, several=len(reading.works) > 1)}")


def open_source(arguments: Namespace) -> Enricher | None:
    """The source that --enrich names; switches about it are nothing without it."""
    if arguments.enrich is not None:
        from citekit.completing import open_source as opened

        return opened(arguments)
    for name, *_ in ENRICH_SWITCHES:
        if getattr(arguments, name.replace("-", "_")) is not None:
            raise UsageError(f"--{name} says how to enrich: name a source, as in --enrich crossref")
    return None


def complete_inputs(
    inputs: list[Input], source: Enricher | None, arguments: Namespace
) -> tuple[list[Input], tuple[Enrichment, ...]]:
    """The inputs with their works completed, everything about that told, or shown for --dry-run."""
    works = [work for one in inputs for work in one.works]
    if source is None or not works:
        return inputs, ()
    from citekit.completing import Owner, differences, enrich_works, tell_findings, tell_summary

    owners = [Owner(one.name, one.reading, index) for one in inputs for index in range(len(one.works))]
    enrichments = enrich_works(works, source, arguments)
    tell_findings(owners, enrichments, arguments)
    if arguments.dry_run:
        print_output(differences(owners, enrichments))
    tell_summary(source, enrichments, arguments)
    rest = iter(enrichments)
    return [one._replace(works=tuple(next(rest).work for _ in one.works)) for one in inputs], enrichments
