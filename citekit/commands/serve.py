"""`citekit serve`: the page and the endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.arguments import port

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

ABOUT = """\
A web page in your browser, to paste listings into, with their citations beside
them; and HTTP endpoints for other programs (see /openapi.json). Only this
machine can use it, nothing is stored, and nothing is looked up or fetched
unless you ask for it. Needs citekit[web]."""

STATUS = """\
exit status: 0 ended by Ctrl-C; 2 wrong usage, or citekit[web] is not
installed; 5 the port could not be had."""


def describe(command: ArgumentParser) -> None:
    """Its words and switches."""
    command.description, command.epilog = ABOUT, STATUS
    add = command.add_argument
    add("--host", default="127.0.0.1", metavar="HOST", help="listen there (default: 127.0.0.1, this machine only)")
    add("--port", default=8716, type=port, metavar="N", help="listen at this port (default: 8716; 0: any free one)")
    add("--open", action="store_true", help="open the page in the browser")
    add("--allow-fetch", action="store_true", help="let /web fetch pages of the public web")
    add("--mailto", metavar="ADDRESS", help="let /search ask Crossref, under this address")
    add("--zotero-port", default=23119, type=port, metavar="N", help="where Zotero listens (default: 23119)")


def run(arguments: Namespace) -> int:
    """Serves until it is interrupted."""
    from citekit.bridges.web.serve import serve as served

    return served(arguments)
