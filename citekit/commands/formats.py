"""`citekit formats`: the names for --from, --to and --enrich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.commands import DONE
from citekit.console import print_output

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def describe(command: ArgumentParser) -> None:
    """Its words; it has no switches."""
    command.description = "List the formats."


def run(_: Namespace) -> int:
    """Lists them."""
    from citekit.enrichers import ENRICHERS
    from citekit.formats import plugin_formats, read_formats, write_formats
    from citekit.installed import plugin_names

    rows = {
        "read (--from):": (*read_formats(), *plugin_formats("reader")),
        "write (--to):": (*write_formats(), *plugin_formats("format")),
        "enrich (--enrich):": dict.fromkeys((*ENRICHERS, *plugin_names("citekit.enrichers"))),
    }
    print_output("".join(f"{what:<19}{' '.join(names)}\n" for what, names in rows.items()))
    return DONE
