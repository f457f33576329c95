"""The command line's words: subcommands, switches and their help."""

from __future__ import annotations

import argparse
import os
from typing import Any, NoReturn

from citekit import __version__
from citekit.formats import READERS, WRITERS, plugin_formats, read_formats, unknown, write_formats
from citekit.frozen import NamedTuple

ABOUT = """\
Paste a bibliographic listing, get a citation you can trust.

Copy the page of a publication from a research portal (Elsevier Pure, in
English) as text, and citekit turns it into BibTeX, BibLaTeX, RIS or CSL-JSON.
What it did not understand it says; it makes nothing up."""

EXAMPLE = """\
example:
  citekit convert page.txt --to ris --output page.ris
      reads a copied page and writes a file for your reference manager

“citekit convert --help” tells the rest."""

CONVERT_USAGE = "citekit convert [INPUT …] [--to FORMAT] [--output FILE] [switches]"
EXPLAIN_USAGE = "citekit explain [INPUT] [switches]"

CONVERT = """\
Read listings and write them as one bibliography. The result goes to standard
output; what was odd about the listings goes to standard error, as
FILE:LINE:COLUMN: severity: message [code]."""

EXPLAIN = """\
Show a listing with every line marked: + used (for which field), - ignored (by
which rule), ? not understood; then each record with the origin of every
field; then everything doubtful."""

SERVE = """\
A web page in your browser, to paste listings into, with their citations beside
them; and HTTP endpoints for other programs (see /openapi.json). Only this
machine can use it, nothing is stored, and nothing is looked up or fetched
unless you ask for it. Needs citekit[web]."""

SERVE_STATUS = """\
exit status: 0 ended by Ctrl-C; 2 wrong usage, or citekit[web] is not
installed; 5 the port could not be had."""

SEND = """\
Read listings and send their works to a reference manager that runs on this
machine. What was sent is not sent twice."""

SEND_ZOTERO = """\
Read listings and save their works in Zotero, which must be running: in what is
selected there, or in the collection that you name. What Zotero has no field
for stands in Extra; what it has no place for at all is told. What was sent
before, also by a try that failed half-way, is not sent again."""

SEND_JABREF = """\
Read listings and add their works to JabRef: to the library that is selected
there, or to the open library that you name. This goes through JabRef's HTTP
server, which its preferences switch on, or else through its executable. What
BibTeX does not carry is told. What was sent before is not sent again."""

SEND_STATUS = """\
exit status: 0 done; 2 wrong usage, or no such place there; 3 an input could not
be read or holds no record (the others are still sent); 4 a source for --enrich
gave no answer (the works are sent as they were read); 5 not all could be sent:
standard error says which and why. Of several, 5 goes before 3, 3 before 4."""

CONVERT_STATUS = """\
exit status: 0 done; 1 --strict and something doubtful; 2 wrong usage;
3 an input could not be read or holds no record (the others are still
converted); 4 a source for --enrich gave no answer (the records are written as
they were read); 5 the output could not be written. Of several, 3 goes before
4, and 4 before 1."""

EXPLAIN_STATUS = """\
exit status: 0 done; 2 wrong usage; 3 the input could not be read or holds no
record; 5 the output could not be written."""


class Switch(NamedTuple):
    """A switch that is handed to the writers of some formats, as the keyword argument of its name."""

    name: str
    formats: tuple[str, ...]
    help: str
    settings: dict[str, Any]


ENRICH_SWITCHES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("mailto", "your e-mail address for Crossref, which then answers faster", {"metavar": "ADDRESS"}),
    (
        "policy",
        "fill what is absent (default); overwrite also the fields named; report what would change and change nothing",
        {"choices": ("fill", "overwrite", "report")},
    ),
    (
        "overwrite",
        "fields whose value is replaced where Crossref has another, such as volume,issue",
        {"metavar": "FIELD,…", "type": lambda text: tuple(map(field_name, text.split(",")))},
    ),
    ("dry-run", "show what would change, and write nothing", {"action": "store_true", "default": None}),
    ("crossref-url", "of a mirror (or CITEKIT_CROSSREF_URL)", {"metavar": "URL"}),
    ("crossref-rate", "requests a second (or CITEKIT_CROSSREF_RATE)", {"metavar": "N"}),
)
"""Switches that say how to enrich, and mean nothing without --enrich: name, help, settings."""


def filled(text: str) -> str:
    """What is not empty, as a variable that nobody set is."""
    if not text:
        raise argparse.ArgumentTypeError("is empty")
    return text


WRITER_SWITCHES: tuple[Switch, ...] = (
    Switch(
        "unicode",
        ("bibtex",),
        "letters such as é as they are, not as {\\'e}",
        {"action": "store_true", "default": None},
    ),
    Switch(
        "keys",
        ("bibtex", "biblatex"),
        "pattern of new citation keys for all, such as {family}{year}",
        {"metavar": "PATTERN", "type": filled},
    ),
    Switch(
        "protect",
        ("bibtex", "biblatex"),
        "braces around each word that must keep its capitals (default), around the whole title, or none",
        {"choices": ("words", "whole", "none")},
    ),
)

INPUT = "a text, HTML or bibliography file, or a web address (https://…); “-” or nothing for standard input"


class Layout(argparse.RawDescriptionHelpFormatter):
    """Help with its paragraphs as they stand here, as wide as the terminal up to 100 columns."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns())  # without a width argparse imports shutil, 2 ms of the cold start


def columns() -> int:
    """The width for help."""
    try:
        found = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        found = 80
    return min(max(found, 40), 100) - 2


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviated switches."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False, formatter_class=Layout)

    def error(self, message: str) -> NoReturn:
        """Says what is wrong, on one line, and ends."""
        self.exit(2, f"{self.prog}: error: {message} (see {self.prog} --help)\n")


def field_name(text: str) -> str:
    """The name of a field, also as CSL spells it: "container-title"."""
    return text.strip().lower().replace("-", "_")


def reader(name: str) -> str:
    """The name of a reader, ours or a plugin's."""
    if name in READERS or name in plugin_formats("reader"):
        return name
    raise argparse.ArgumentTypeError(unknown(READERS, name, "reader"))


def writer(name: str) -> str:
    """The name of a writer, ours or a plugin's."""
    if name in WRITERS or name in plugin_formats("format"):
        return name
    raise argparse.ArgumentTypeError(unknown(WRITERS, name, "format"))


def encoding(name: str) -> str:
    """The name of a text encoding that Python knows."""
    try:
        b"ab".decode(name)
    except UnicodeError:
        return name
    except LookupError:
        raise argparse.ArgumentTypeError(f"there is no text encoding “{name}”") from None
    return name


def parser() -> Parser:
    """The whole command line."""
    top = Parser(prog="citekit", description=ABOUT, epilog=EXAMPLE)
    top.add_argument("--version", action="version", version=f"citekit {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    add_convert(
        commands.add_parser(
            "convert",
            usage=CONVERT_USAGE,
            help="listings to a bibliography",
            description=CONVERT,
            epilog=CONVERT_STATUS,
        )
    )
    add_explain(
        commands.add_parser(
            "explain", usage=EXPLAIN_USAGE, help="what became of every line", description=EXPLAIN, epilog=EXPLAIN_STATUS
        )
    )
    add_send(commands.add_parser("send", help="works to a reference manager", description=SEND))
    add_serve(
        commands.add_parser("serve", help="a web page and HTTP endpoints", description=SERVE, epilog=SERVE_STATUS)
    )
    commands.add_parser("formats", help="the formats that can be read and written", description="List the formats.")
    return top


def add_convert(command: argparse.ArgumentParser) -> None:
    """The switches of `citekit convert`."""
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


def add_explain(command: argparse.ArgumentParser) -> None:
    """The switches of `citekit explain`."""
    add = command.add_argument
    add("input", nargs="?", metavar="INPUT", help=INPUT)
    add_reading(command)
    add("--json", action="store_true", help="for programs: lines, records with origins, diagnostics")
    add("--color", choices=("auto", "always", "never"), default="auto", help="default: on a terminal (see NO_COLOR)")


def add_send(command: argparse.ArgumentParser) -> None:
    """The reference managers that `citekit send` knows, and the switches of each."""
    managers = command.add_subparsers(dest="manager", metavar="MANAGER", required=True)
    zotero = managers.add_parser(
        "zotero",
        usage="citekit send zotero [INPUT …] [--collection NAME] [switches]",
        help="into the Zotero that is running",
        description=SEND_ZOTERO,
        epilog=SEND_STATUS,
    )
    zotero.add_argument("input", nargs="*", metavar="INPUT", help=INPUT)
    zotero.add_argument("--collection", metavar="NAME", help="a library or collection, or its path: Library/Name")
    add_sending(zotero)
    jabref = managers.add_parser(
        "jabref",
        usage="citekit send jabref [INPUT …] [--library ID] [switches]",
        help="into the JabRef that is running",
        description=SEND_JABREF,
        epilog=SEND_STATUS,
    )
    jabref.add_argument("input", nargs="*", metavar="INPUT", help=INPUT)
    jabref.add_argument(
        "--library", metavar="ID", help="an open library, or its file's name (default: what is selected)"
    )
    jabref.add_argument(
        "--to", choices=("bibtex", "biblatex"), default="bibtex", help="the library's kind (default: bibtex)"
    )
    add_sending(jabref)


def add_sending(command: argparse.ArgumentParser) -> None:
    """The switches that all of them share."""
    add = command.add_argument
    add("--port", type=port, default=23119, metavar="N", help="where it listens (default: 23119)")
    add("--again", action="store_true", help="send also what was sent before")
    add_reading(command)
    add_enriching(command)
    add("--clipboard", action="store_true", help="read the listing from the clipboard")
    add("--quiet", action="store_true", help="tell warnings and errors only")


def add_serve(command: argparse.ArgumentParser) -> None:
    """The switches of `citekit serve`."""
    add = command.add_argument
    add("--host", default="127.0.0.1", metavar="HOST", help="listen there (default: 127.0.0.1, this machine only)")
    add("--port", default=8716, type=port, metavar="N", help="listen at this port (default: 8716; 0: any free one)")
    add("--open", action="store_true", help="open the page in the browser")
    add("--allow-fetch", action="store_true", help="let /web fetch pages of the public web")
    add("--mailto", metavar="ADDRESS", help="let /search ask Crossref, under this address")
    add("--zotero-port", default=23119, type=port, metavar="N", help="where Zotero listens (default: 23119)")


def port(text: str) -> int:
    """A number of a port."""
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"“{text}” is no port: 0 to 65535")
    return int(text)


def add_enriching(command: argparse.ArgumentParser) -> None:
    """The switches about completing records from a source."""
    group = command.add_argument_group("completing records from a source (uses the network)")
    group.add_argument("--enrich", metavar="SOURCE", help="crossref, or the source of a plugin")
    for name, words, settings in ENRICH_SWITCHES:
        group.add_argument(f"--{name}", help=words, **settings)


def add_reading(command: argparse.ArgumentParser) -> None:
    """The switches about reading that commands share."""
    names = ", ".join(read_formats())
    command.add_argument(
        "--from", dest="reader", type=reader, metavar="FORMAT", help=f"{names}, or a plugin’s (default: found out)"
    )
    command.add_argument(
        "--encoding",
        type=encoding,
        metavar="NAME",
        help="of the input (default: UTF-8, or as its byte-order mark says)",
    )
