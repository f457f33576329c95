"""The switches that several commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.arguments import encoding, field_name, reader
from citekit.formats import read_formats

if TYPE_CHECKING:
    from argparse import ArgumentParser


INPUT = "a text, HTML or bibliography file, or a web address (https://…); “-” or nothing for standard input"

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


def add_reading(command: ArgumentParser) -> None:
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


def add_enriching(command: ArgumentParser) -> None:
    """The switches about completing records from a source."""
    group = command.add_argument_group("completing records from a source (uses the network)")
    group.add_argument("--enrich", metavar="SOURCE", help="crossref, or the source of a plugin")
    for name, words, settings in ENRICH_SWITCHES:
        group.add_argument(f"--{name}", help=words, **settings)
