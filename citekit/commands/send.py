"""`citekit send`: works to a reference manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.arguments import port
from citekit.commands import DONE, NO_RECORD, NOT_WRITTEN, UNAVAILABLE
from citekit.commands.inputs import Input, complete_inputs, open_source, read_inputs, tell_diagnostics
from citekit.errors import UsageError
from citekit.switches import INPUT, add_enriching, add_reading

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from citekit.arguments import Parser
    from citekit.sending import Parcel

    Managers = _SubParsersAction[Parser]

ABOUT = """\
Read listings and send their works to a reference manager that runs on this
machine. What was sent is not sent twice."""

ZOTERO = """\
Read listings and save their works in Zotero, which must be running: in what is
selected there, or in the collection that you name. What Zotero has no field
for stands in Extra; what it has no place for at all is told. What was sent
before, also by a try that failed half-way, is not sent again."""

JABREF = """\
Read listings and add their works to JabRef: to the library that is selected
there, or to the open library that you name. This goes through JabRef's HTTP
server, which its preferences switch on, or else through its executable. What
BibTeX does not carry is told. What was sent before is not sent again."""

STATUS = """\
exit status: 0 done; 2 wrong usage, or no such place there; 3 an input could not
be read or holds no record (the others are still sent); 4 a source for --enrich
gave no answer (the works are sent as they were read); 5 not all could be sent:
standard error says which and why. Of several, 5 goes before 3, 3 before 4."""


def describe(command: Parser) -> None:
    """The reference managers that it knows, and the switches of each."""
    command.description = ABOUT
    managers = command.add_subparsers(dest="manager", metavar="MANAGER", required=True)
    describe_zotero(managers)
    describe_jabref(managers)


def describe_zotero(managers: Managers) -> None:
    """Into the collection that is named."""
    zotero = _add(managers, "zotero", "[--collection NAME]", "Zotero", ZOTERO)
    zotero.add_argument("--collection", metavar="NAME", help="a library or collection, or its path: Library/Name")
    add_sending(zotero)


def _add(managers: Managers, name: str, place: str, program: str, about: str) -> Parser:
    """A reference manager by its name, with what says where in it the works go."""
    manager = managers.add_parser(
        name,
        usage=f"citekit send {name} [INPUT …] {place} [switches]",
        help=f"into the {program} that is running",
        description=about,
        epilog=STATUS,
    )
    manager.add_argument("input", nargs="*", metavar="INPUT", help=INPUT)
    return manager


def describe_jabref(managers: Managers) -> None:
    """Into the library that is named, as its kind has it."""
    jabref = _add(managers, "jabref", "[--library ID]", "JabRef", JABREF)
    jabref.add_argument(
        "--library", metavar="ID", help="an open library, or its file's name (default: what is selected)"
    )
    jabref.add_argument(
        "--to", choices=("bibtex", "biblatex"), default="bibtex", help="the library's kind (default: bibtex)"
    )
    add_sending(jabref)


def add_sending(command: ArgumentParser) -> None:
    """The switches that all of them share."""
    add = command.add_argument
    add("--port", type=port, default=23119, metavar="N", help="where it listens (default: 23119)")
    add("--again", action="store_true", help="send also what was sent before")
    add_reading(command)
    add_enriching(command)
    add("--clipboard", action="store_true", help="read the listing from the clipboard")
    add("--quiet", action="store_true", help="tell warnings and errors only")


def run(arguments: Namespace) -> int:
    """Every input read, completed if asked for, and its works sent."""
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
