"""The `citekit` command: a command line in, an exit status out, and never a traceback."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, NoReturn

from citekit.commands import NO_RECORD, NOT_WRITTEN, USAGE, parser
from citekit.console import drop, prepare_streams, print_output, tell
from citekit.errors import CitekitError, InputError, OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFECT, INTERRUPTED = 70, 130
"""Exit statuses: sysexits.h's “internal software error”, and a shell's for an interrupt."""

STATUS: dict[type[CitekitError], int] = {UsageError: USAGE, InputError: NO_RECORD, OutputError: NOT_WRITTEN}
"""Error -> exit status."""


def run() -> NoReturn:
    """The command as a process of its own.

    Memory is neither searched for cycles nor taken apart at the end: the process ends, and that is a sixth of the time
    from its start. The streams are flushed by then.
    """
    gc.disable()
    os._exit(main(sys.argv[1:]))


def main(argv: Sequence[str]) -> int:
    """Runs a command line and returns its exit status. Prints every failure on one line; raises nothing."""
    try:
        prepare_streams()
        return finish(answer(argv))
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
    top = parser(argv)
    if not argv:
        top.print_help(sys.stderr)
        return USAGE
    arguments = top.parse_args(argv)
    status: int = arguments.run(arguments)
    return status


def finish(status: int) -> int:
    """The exit status, once standard output has really taken everything (argparse leaves it unflushed)."""
    try:
        print_output("")
    except OutputError as error:
        tell(f"citekit: error: standard output: {error}")
        return NOT_WRITTEN
    return status
