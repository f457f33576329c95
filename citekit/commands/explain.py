"""`citekit explain`: what became of every line of one input."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from citekit.commands import DONE, NO_RECORD
from citekit.commands.inputs import read_named
from citekit.console import print_output
from citekit.switches import INPUT, add_reading

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

USAGE = "citekit explain [INPUT] [switches]"

ABOUT = """\
Show a listing with every line marked: + used (for which field), - ignored (by
which rule), ? not understood; then each record with the origin of every
field; then everything doubtful."""

STATUS = """\
exit status: 0 done; 2 wrong usage; 3 the input could not be read or holds no
record; 5 the output could not be written."""


def describe(command: ArgumentParser) -> None:
    """Its words and switches."""
    command.usage, command.description, command.epilog = USAGE, ABOUT, STATUS
    add = command.add_argument
    add("input", nargs="?", metavar="INPUT", help=INPUT)
    add_reading(command)
    add("--json", action="store_true", help="for programs: lines, records with origins, diagnostics")
    add("--color", choices=("auto", "always", "never"), default="auto", help="default: on a terminal (see NO_COLOR)")


def run(arguments: Namespace) -> int:
    """Shows the lines of one input."""
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
