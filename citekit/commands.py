"""The subcommands: what each reads, writes, tells, and with which exit status it ends."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from citekit.console import print_output, tell
from citekit.errors import InputError, OutputError, UsageError
from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from argparse import Namespace

    from citekit.candidate import Enricher
    from citekit.enrichment import Enrichment
    from citekit.reading import Reading
    from citekit.sending import Parcel
    from citekit.work import Work
    from citekit.writers.written import Loss, Written

DONE, DOUBTFUL, USAGE, NO_RECORD, UNAVAILABLE, NOT_WRITTEN = 0, 1, 2, 3, 4, 5
"""Exit statuses: README, “Exit status”."""


class Input(NamedTuple):
    """One input that was read: its name in messages, its reading, and its works, completed or as they were read."""

    name: str
    reading: Reading
    works: tuple[Work, ...]


def convert(arguments: Namespace) -> int:
    """`citekit convert`: every input read, completed if asked for, one output written, everything odd told."""
    check_combination(arguments)
    source = open_source(arguments)
    inputs, names = read_inputs(arguments)
    complete = len(inputs) == len(names) and all(one.reading.works for one in inputs)
    tell_diagnostics(inputs, arguments.quiet)
    inputs, enrichments = complete_inputs(inputs, source, arguments)
    if any(one.works for one in inputs) and not arguments.dry_run:
        deliver(write_all(inputs, arguments), arguments)
    if not complete:
        return NO_RECORD
    if any(one.outcome == "unavailable" for one in enrichments):
        return UNAVAILABLE
    odd = arguments.strict and (any(doubtful(one.reading) for one in inputs) or any(map(questionable, enrichments)))
    return DOUBTFUL if odd else DONE


def read_inputs(arguments: Namespace) -> tuple[list[Input], list[str]]:
    """The inputs that could be read, and the names of all."""
    names = ["clipboard"] if arguments.clipboard else arguments.input or ["-"]
    return [found for name in names if (found := read_named(name, arguments)) is not None], names


def open_source(arguments: Namespace) -> Enricher | None:
    """The source that --enrich names; switches about it are nothing without it."""
    from citekit.arguments import ENRICH_SWITCHES

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


def questionable(enrichment: Enrichment) -> bool:
    """Whether `--strict` refuses: a warning."""
    return any(found.severity != "info" for found in enrichment.diagnostics)


def check_combination(arguments: Namespace) -> None:
    """Refuses switches that contradict each other, and an output on top of an input."""
    from citekit.arguments import WRITER_SWITCHES
    from citekit.files import same_file

    if arguments.clipboard and (arguments.input or arguments.output):
        raise UsageError("--clipboard reads and writes the clipboard: leave out INPUT and --output")
    if arguments.output and any(same_file(name, arguments.output) for name in arguments.input):
        raise UsageError(f"--output {arguments.output} is one of the inputs and would be lost")
    for switch in WRITER_SWITCHES:
        if getattr(arguments, switch.name) is not None and arguments.to not in switch.formats:
            raise UsageError(f"--{switch.name} is for {', '.join(switch.formats)}, not for {arguments.to}")


def read_named(name: str, arguments: Namespace) -> Input | None:
    """The reading of a file, of an address, of standard input ("-") or of the clipboard; None, and told, if it cannot
    be read."""
    from citekit.pipeline import read, read_url

    shown = "<stdin>" if name == "-" else name
    try:
        if name.lower().startswith(("https://", "http://")):
            return read_as(shown, read_url(name, reader=arguments.reader, encoding=arguments.encoding))
        return read_as(shown, read(fetch(name, arguments), reader=arguments.reader, name=shown))
    except InputError as error:
        tell(f"{shown}: error: {error}")
        return None


def read_as(name: str, reading: Reading) -> Input:
    """An input as it was read."""
    return Input(name, reading, reading.works)


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


def write_all(inputs: list[Input], arguments: Namespace) -> Written:
    """All records as one output, what it could not carry told."""
    from citekit.arguments import WRITER_SWITCHES
    from citekit.pipeline import write_with_losses

    works = [work for one in inputs for work in one.works]
    options = {name: value for name, *_ in WRITER_SWITCHES if (value := getattr(arguments, name)) is not None}
    written = write_with_losses(works, arguments.to, **options)
    if not arguments.quiet:
        tell_losses(inputs, written.losses, arguments.to)
    return written


def deliver(written: Written, arguments: Namespace) -> None:
    """Puts the output where it was asked for."""
    if arguments.clipboard:
        from citekit.clipboard import write_clipboard

        place, put = "clipboard", write_clipboard
    elif arguments.output and arguments.output != "-":
        from functools import partial

        from citekit.files import write_output

        place, put = arguments.output, partial(write_output, arguments.output)
    else:
        place, put = "standard output", print_output
    try:
        put(written.text)
    except OutputError as error:
        raise OutputError(f"{place}: {error}; nothing was written") from error
    if arguments.clipboard and not arguments.quiet:
        tell(f"clipboard: info: now holds the result as {arguments.to} [done]")


def tell_diagnostics(inputs: list[Input], quiet: bool) -> None:
    """Everything odd about the inputs, as `FILE:LINE:COLUMN: severity: message [code]`."""
    from citekit.explain import diagnostic_row

    for name, reading, _ in inputs:
        for item in reading.diagnostics:
            if not (quiet and item.severity == "info"):
                tell(f"{name}:{'' if item.line else ' '}{diagnostic_row(item, several=len(reading.works) > 1)}")


def tell_losses(inputs: list[Input], losses: list[Loss], to: str) -> None:
    """What the output format could not carry, one line a record."""
    owners = [(name, index, reading) for name, reading, _ in inputs for index in range(len(reading.works))]
    lost: dict[int, dict[str, None]] = {}
    for loss in losses:
        lost.setdefault(loss.record, {})[loss.field] = None
    for position, (name, index, reading) in enumerate(owners):
        which = f"record {index + 1}: " if len(reading.works) > 1 else ""
        if fields := lost.get(position):
            tell(f"{name}: info: {which}{to} does not carry, or not in full: {', '.join(fields)} [loss]")


def doubtful(reading: Reading) -> bool:
    """Whether `--strict` refuses: a warning, an error or a line that was not understood."""
    odd = any(item.severity != "info" for item in reading.diagnostics)
    return odd or any(line.state == "unread" for line in reading.lines)


def explain(arguments: Namespace) -> int:
    """`citekit explain`: what became of every line of one input."""
    from citekit.explain import explain as explained
    from citekit.explain import explain_json
    from citekit.terminal import wants_color

    one = read_named(arguments.input or "-", arguments)
    if one is None:
        return NO_RECORD
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    color = wants_color(arguments.color, is_terminal, os.environ)
    print_output(explain_json(one.reading) if arguments.json else explained(one.reading, color))
    return DONE if one.reading.works else NO_RECORD


def formats(_: Namespace) -> int:
    """`citekit formats`: the names for --from, --to and --enrich."""
    from citekit.enrichers import ENRICHERS
    from citekit.formats import plugin_formats, read_formats, write_formats
    from citekit.installed import plugin_names

    rows = {
        "read (--from):": (*read_formats(), *plugin_formats("reader")),
        "write (--to):": (*write_formats(), *plugin_formats("format")),
        "enrich (--enrich):": dict.fromkeys((*ENRICHERS, *plugin_names("citekit.enrichers"))),
    }
    print_output("".join(f"{what:<19}{' '.join(names)}\n" for what, names in rows.items()))
    return DONE


def send(arguments: Namespace) -> int:
    """`citekit send`: every input read, completed if asked for, and its works sent."""
    if arguments.clipboard and arguments.input:
        raise UsageError("--clipboard reads the clipboard: leave out INPUT")
    source = open_source(arguments)
    inputs, names = read_inputs(arguments)
    tell_diagnostics(inputs, arguments.quiet)
    inputs, enrichments = complete_inputs(inputs, source, arguments)
    parcels = [parcel for one in inputs for parcel in parcels_of(one)]
    if parcels and not arguments.dry_run:
        from citekit.sending import open_recipient, send_parcels

        if not send_parcels(parcels, open_recipient(arguments), arguments):
            return NOT_WRITTEN
    if len(inputs) < len(names) or not all(one.works for one in inputs):
        return NO_RECORD
    return UNAVAILABLE if any(one.outcome == "unavailable" for one in enrichments) else DONE


def parcels_of(one: Input) -> list[Parcel]:
    """The works of an input, each with the name and number that messages give it."""
    from citekit.sending import Parcel

    several = len(one.works) > 1
    return [
        Parcel(one.name, f"record {number}: " if several else "", *works)
        for number, works in enumerate(zip(one.reading.works, one.works, strict=True), 1)
    ]


def serve(arguments: Namespace) -> int:
    """`citekit serve`: the page and the endpoints."""
    from citekit.bridges.web.serve import serve as served

    return served(arguments)


COMMANDS = {"convert": convert, "explain": explain, "send": send, "serve": serve, "formats": formats}
"""Name on the command line -> function."""
