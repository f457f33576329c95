"""`papis citekit page.txt …`: every work of every paste becomes a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import papis.cli
import papis.config
import papis.logging

from citekit.bridges.papis.importer import with_author
from citekit.bridges.papis.log import log
from citekit.bridges.papis.works import data_of
from citekit.enrichment import enrich_all
from citekit.errors import CitekitError
from citekit.files import read_input
from citekit.formats import read_formats
from citekit.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from citekit.reading import Reading
    from citekit.work import Work

logger = papis.logging.get_logger("papis.commands.citekit")


@click.command("citekit")
@click.help_option("--help", "-h")
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option("--from", "reader", type=click.Choice(read_formats()), help="What the inputs are (default: found out).")
@click.option("--enrich", metavar="SOURCE", help="Complete each work from a source: crossref, or that of a plugin.")
@click.option("--mailto", metavar="ADDRESS", help="Your e-mail address for Crossref, which then answers faster.")
@click.option("-d", "--subfolder", metavar="FOLDER", help="Subfolder in the library (default: as for 'papis add').")
@papis.cli.bool_flag("-b", "--batch", help="Ask nothing; a work that is in the library already is left out.")
@papis.cli.bool_flag("--confirm/--no-confirm", help="Ask before each document.", default=None)
@papis.cli.git_option(help="Git add and commit the new documents.")
@click.pass_context
def cli(ctx: click.Context, /, inputs: tuple[str, ...], **options: Any) -> None:
    """Add every work of pasted listings (pages of research portals and others) and bibliographies.

    INPUT is a file; without one, or with "-", the paste is standard input.
    """
    readings = list(readings_of(inputs or ("-",), options["reader"]))
    works = [work for reading in readings for work in reading.works]
    whole = len(readings) == len(inputs or ("-",)) and all(reading.works for reading in readings)
    try:
        works, answered = completed(works, options["enrich"], options["mailto"])
    except CitekitError as error:
        logger.error("%s", error)
        ctx.exit(2)
    added = [add(work, options) for work in works]
    ctx.exit(0 if whole and answered and all(added) else 1)


def readings_of(names: Sequence[str], reader: str | None) -> Iterator[Reading]:
    """The inputs that can be read; what is odd about each is logged."""
    for name in names:
        shown = "<stdin>" if name == "-" else name
        try:
            reading = read(read_input(name), reader=reader, name=shown)
        except CitekitError as error:
            logger.error("%s: %s", shown, error)
            continue
        for found in reading.diagnostics:
            if found.severity != "info":
                log(logger, found, shown)
        yield reading


def completed(works: list[Work], source: str | None, mailto: str | None) -> tuple[list[Work], bool]:
    """The works, completed if a source is named, and whether it answered. Raises `UsageError`."""
    if not source or not works:
        return works, True
    found = enrich_all(works, source, mailto=mailto)
    for one in found:
        for said in one.diagnostics:
            log(logger, said)
    return [one.work for one in found], all(one.outcome != "unavailable" for one in found)


def add(work: Work, options: dict[str, Any]) -> bool:
    """Adds one document with the settings of `papis add`; whether that went well."""
    from papis.commands.add import run

    confirm = options["confirm"] if options["confirm"] is not None else papis.config.getboolean("add-confirm")
    try:
        run(
            [],
            data=stamped(with_author(data_of(work))),
            folder_name=papis.config.getformatpattern("add-folder-name"),
            subfolder=options["subfolder"] or papis.config.getstring("add-subfolder"),
            batch=options["batch"],
            confirm=bool(confirm) and not options["batch"],
            git=options["git"],
            auto_doctor=bool(papis.config.getboolean("auto-doctor")),
        )
    except Exception as error:  # Papis documents none; the other works are still to be added
        logger.error("'%s' was not added: %s.", work.title, error)
        return False
    return True


def stamped(data: dict[str, Any]) -> dict[str, Any]:
    """The data with the time of adding, if the user wants that."""
    from papis.strings import get_timestamp

    return data | ({"time-added": get_timestamp()} if papis.config.getboolean("time-stamp") else {})
