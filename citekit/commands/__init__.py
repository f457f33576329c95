"""The commands: a module each, with its words, its switches and what it does, loaded when it is the one that runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.arguments import Parser

DONE, DOUBTFUL, USAGE, NO_RECORD, UNAVAILABLE, NOT_WRITTEN = 0, 1, 2, 3, 4, 5
"""Exit statuses: README, “Exit status”."""

COMMANDS = {
    "convert": "listings to a bibliography",
    "explain": "what became of every line",
    "send": "works to a reference manager",
    "serve": "a web page and HTTP endpoints",
    "formats": "the formats that can be read and written",
}
"""Name on the command line, and of the module here -> what it is for."""

ABOUT = """\
Paste a bibliographic listing, get a citation you can trust.

Copy the page of a publication from a research portal (Elsevier Pure) or from a
publisher as text, and citekit turns it into BibTeX, BibLaTeX, RIS or CSL-JSON.
What it did not understand it says; it makes nothing up."""

EXAMPLE = """\
example:
  citekit convert page.txt --to ris --output page.ris
      reads a copied page and writes a file for your reference manager

“citekit convert --help” tells the rest."""


def parser(words: Sequence[str]) -> Parser:
    """The command line, with the switches of the command that the words name."""
    from importlib import import_module

    from citekit import __version__
    from citekit.arguments import Parser

    top = Parser(prog="citekit", description=ABOUT, epilog=EXAMPLE)
    top.add_argument("--version", action="version", version=f"citekit {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    added = {name: commands.add_parser(name, help=purpose) for name, purpose in COMMANDS.items()}
    if named := next((word for word in words if word in COMMANDS), None):
        module = import_module(f"citekit.commands.{named}")
        module.describe(added[named])
        added[named].set_defaults(run=module.run)
    return top
