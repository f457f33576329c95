"""The subcommands: what each reads, writes, tells, and with which exit status it ends."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from citekit.console import print_output, tell
from citekit.errors import InputError, OutputError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from citekit.reading import Reading
    from citekit.writers.written import Loss, Written

DONE, DOUBTFUL, USAGE, NO_RECORD, NOT_WRITTEN = 0, 1, 2, 3, 5
"""Exit statuses: README, “Exit status”."""


class Input(NamedTuple):
    """One input that was read: its name in messages, and its reading."""

    name: str
    reading: Reading


def convert(arguments: Namespace) -> int:
    """`citekit convert`: every input read, one output written, everything odd told."""
    check_combination(arguments)
    names = ["clipboard"] if arguments.clipboard else arguments.input or ["-"]
    inputs = [found for name in names if (found := read_named(name, arguments)) is not None]
    complete = len(inputs) == len(names) and all(one.reading.works for one in inputs)
    tell_diagnostics(inputs, arguments.quiet)
    if any(one.reading.works for one in inputs):
        deliver(write_all(inputs, arguments), arguments)
    if not complete:
        return NO_RECORD
    return DOUBTFUL if arguments.strict and any(doubtful(one.reading) for one in inputs) else DONE


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
            return Input(shown, read_url(name, reader=arguments.reader, encoding=arguments.encoding))
        text = fetch(name, arguments)
    except InputError as error:
        tell(f"{shown}: error: {error}")
        return None
    return Input(shown, read(text, reader=arguments.reader, name=shown))


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

    works = [work for one in inputs for work in one.reading.works]
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

    for name, reading in inputs:
        for item in reading.diagnostics:
            if not (quiet and item.severity == "info"):
                tell(f"{name}:{'' if item.line else ' '}{diagnostic_row(item)}")


def tell_losses(inputs: list[Input], losses: list[Loss], to: str) -> None:
    """What the output format could not carry, one line a record."""
    owners = [(name, index, reading) for name, reading in inputs for index in range(len(reading.works))]
    for position, (name, index, reading) in enumerate(owners):
        fields = dict.fromkeys(loss.field for loss in losses if loss.record == position)
        which = f"record {index + 1}: " if len(reading.works) > 1 else ""
        if fields:
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
    """`citekit formats`: the names for --from and --to."""
    from citekit.pipeline import read_formats, write_formats

    print_output(f"read (--from):  {' '.join(read_formats())}\nwrite (--to):   {' '.join(write_formats())}\n")
    return DONE


COMMANDS = {"convert": convert, "explain": explain, "formats": formats}
"""Name on the command line -> function."""
