"""The `citekit` command: arguments, files, printing, exit statuses. Nothing else prints."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from citekit.errors import CitekitError, InputError, OutputError, UsageError
from citekit.terminal import visible

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from citekit.reading import Reading
    from citekit.writers.written import Loss, Written

DONE, DOUBTFUL, USAGE, NO_RECORD, NOT_WRITTEN, DEFECT, INTERRUPTED = 0, 1, 2, 3, 5, 70, 130
"""Exit statuses: README, “Exit status”. 70 is sysexits.h's “internal software error”, 130 an interrupt."""

STATUS: dict[type[CitekitError], int] = {UsageError: USAGE, InputError: NO_RECORD, OutputError: NOT_WRITTEN}
"""Error -> exit status."""

OPTIONS = ("unicode", "keys", "protect")
"""Switches that are handed to the writer when given."""


def run(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status. Prints every failure on one line; raises nothing."""
    try:
        prepare_streams()
        return finish(answer(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # nobody reads the output any more (`| head`): no reason for words
        drop(1)
        return NOT_WRITTEN


def answer(argv: Sequence[str]) -> int:
    """The exit status of one command line; what cannot be answered is told on one line."""
    try:
        return obey(argv)
    except SystemExit as stop:  # argparse: 0 after --help, 2 after a usage error
        return stop.code if isinstance(stop.code, int) else USAGE
    except CitekitError as error:
        tell(f"citekit: error: {error}")
        return STATUS.get(type(error), USAGE)
    except BrokenPipeError:
        raise
    except Exception as error:  # the last resort: one line, never a traceback
        tell(f"citekit: internal error: {type(error).__name__}: {error} (a defect of citekit: please report it)")
        return DEFECT


def obey(argv: Sequence[str]) -> int:
    """Runs the subcommand that was asked for; without any words, shows the help."""
    from citekit.arguments import parser

    top = parser()
    if not argv:
        top.print_help(sys.stderr)
        return USAGE
    arguments = top.parse_args(argv)
    return COMMANDS[arguments.command](arguments)


def prepare_streams() -> None:
    """Makes the standard streams UTF-8 and leaves line ends alone (RIS has CRLF), whatever the locale says."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors=errors, newline="")


def finish(status: int) -> int:
    """The exit status, once standard output has really taken everything (argparse leaves it unflushed)."""
    try:
        print_output("")
    except OutputError as error:
        tell(f"citekit: error: standard output: {error}")
        return NOT_WRITTEN
    return status


def drop(descriptor: int) -> None:
    """Sends what is left in a broken stream nowhere, so that closing it at the end cannot fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)


def tell(message: str) -> None:
    """One line on standard error; if that is broken, nothing."""
    try:
        if sys.stderr is not None:
            sys.stderr.write(visible(message, 2_000) + "\n")
            sys.stderr.flush()
    except OSError:
        drop(2)


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
    from citekit.files import same_file

    if arguments.clipboard and (arguments.input or arguments.output):
        raise UsageError("--clipboard reads and writes the clipboard: leave out INPUT and --output")
    if arguments.output and any(same_file(name, arguments.output) for name in arguments.input):
        raise UsageError(f"--output {arguments.output} is one of the inputs and would be lost")


def read_named(name: str, arguments: Namespace) -> Input | None:
    """The reading of a file, of standard input ("-") or of the clipboard; None, and told, if it cannot be read."""
    from citekit.pipeline import read

    shown = "<stdin>" if name == "-" else name
    try:
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
    from citekit.pipeline import write_with_losses

    works = [work for one in inputs for work in one.reading.works]
    options = {name: value for name in OPTIONS if (value := getattr(arguments, name)) is not None}
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


def print_output(text: str) -> None:
    """Puts text on standard output."""
    if sys.stdout is None and not text:
        return
    if sys.stdout is None:
        raise OutputError("it is closed")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop(1)
        raise OutputError((error.strerror or str(error)).lower()) from error


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
            tell(f"{name}: info: {which}{to} has no place for {', '.join(fields)} [loss]")


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
