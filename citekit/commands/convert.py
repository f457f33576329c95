"""`citekit convert`: listings to a bibliography."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.arguments import filled, writer
from citekit.commands import DONE, DOUBTFUL, NO_RECORD, UNAVAILABLE
from citekit.commands.inputs import complete_inputs, open_source, read_inputs, tell_diagnostics
from citekit.commands.output import WRITER_SWITCHES, deliver, write_all
from citekit.errors import UsageError
from citekit.formats import write_formats
from citekit.switches import INPUT, add_enriching, add_reading

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from citekit.enrichment import Enrichment
    from citekit.reading import Reading

USAGE = "citekit convert [INPUT …] [--to FORMAT] [--output FILE] [switches]"

ABOUT = """\
Read listings and write them as one bibliography. The result goes to standard
output; what was odd about the listings goes to standard error, as
FILE:LINE:COLUMN: severity: message [code]."""

STATUS = """\
exit status: 0 done; 1 --strict and something doubtful; 2 wrong usage;
3 an input could not be read or holds no record (the others are still
converted); 4 a source for --enrich gave no answer (the records are written as
they were read); 5 the output could not be written. Of several, 3 goes before
4, and 4 before 1."""


def describe(command: ArgumentParser) -> None:
    """Its words and switches."""
    command.usage, command.description, command.epilog = USAGE, ABOUT, STATUS
    add = command.add_argument
    add("input", nargs="*", metavar="INPUT", help=INPUT)
    add(
        "--to",
        type=writer,
        default="bibtex",
        metavar="FORMAT",
        help=f"{', '.join(write_formats())}, or a plugin’s (default: bibtex)",
    )
    add_reading(command)
    add_enriching(command)
    whole = "write to this file (whole or not at all) instead of standard output"
    add("--output", type=filled, metavar="FILE", help=whole)
    add("--clipboard", action="store_true", help="read the listing from the clipboard and put the result back there")
    add("--strict", action="store_true", help="exit with 1 if anything is doubtful: a warning, a line not understood")
    add("--quiet", action="store_true", help="tell warnings and errors only")
    for switch in WRITER_SWITCHES:
        add(f"--{switch.name}", help=f"{', '.join(switch.formats)}: {switch.help}", **switch.settings)


def run(arguments: Namespace) -> int:
    """Every input read, completed if asked for, one output written, everything odd told."""
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


def check_combination(arguments: Namespace) -> None:
    """Refuses switches that contradict each other, and an output on top of an input."""
    from citekit.files import same_file

    if arguments.clipboard and (arguments.input or arguments.output):
        raise UsageError("--clipboard reads and writes the clipboard: leave out INPUT and --output")
    if arguments.output and any(same_file(name, arguments.output) for name in arguments.input):
        raise UsageError(f"--output {arguments.output} is one of the inputs and would be lost")
    for switch in WRITER_SWITCHES:
        if getattr(arguments, switch.name) is not None and arguments.to not in switch.formats:
            raise UsageError(f"--{switch.name} is for {', '.join(switch.formats)}, not for {arguments.to}")


def questionable(enrichment: Enrichment) -> bool:
    """Whether `--strict` refuses: a warning."""
    return any(found.severity != "info" for found in enrichment.diagnostics)


def doubtful(reading: Reading) -> bool:
    """Whether `--strict` refuses: a warning, an error or a line that was not understood."""
    odd = any(item.severity != "info" for item in reading.diagnostics)
    return odd or any(line.state == "unread" for line in reading.lines)
