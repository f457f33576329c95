"""`--enrich` on the command line: the source is asked, what it gave is told or shown."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from citekit.changes import difference, summary
from citekit.console import prints_to_terminal, rewrite_line, tell
from citekit.enrichment import enrich_all
from citekit.enrichment.findings import shortened, spoken, title
from citekit.enrichment.sources import close, make
from citekit.errors import UsageError
from citekit.explain import diagnostic_row
from citekit.frozen import NamedTuple
from citekit.merge import check
from citekit.terminal import wants_color

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from citekit.candidate import Enricher
    from citekit.diagnostic import Diagnostic
    from citekit.enrichment import Enrichment
    from citekit.merge import PolicyName
    from citekit.reading import Reading
    from citekit.source import Position
    from citekit.work import Work

SWITCHES = {"mailto": "--mailto", "base_url": "--crossref-url", "rate": "--crossref-rate"}
"""Settings of a source, by the switches that give them."""


class Owner(NamedTuple):
    """The record that something is said about: its input, its reading and its place in that."""

    name: str
    reading: Reading
    record: int

    @property
    def number(self) -> str:
        """ "record 2", where there are several."""
        return f"record {self.record + 1}" if len(self.reading.works) > 1 else ""

    @property
    def heading(self) -> str:
        """ "refs.bib, record 2: Tidal gates"."""
        which = ", ".join(filter(None, (self.name, self.number)))
        return f"{which}: {shortened(self.reading.works[self.record].title)}"

    def tell(self, found: Diagnostic, field: str | None) -> None:
        """A diagnostic with the number of the record, and the place where the field stands in the input."""
        message = ": ".join(filter(None, (self.number, found.message)))
        line, column = self.place(field) or (None, None)
        placed = found._replace(message=message, line=line, column=column)
        tell(f"{self.name}:{'' if line else ' '}{diagnostic_row(placed)}")

    def place(self, field: str | None) -> Position | None:
        """Where the value of a field stands in the input."""
        origin = self.reading.origin(field, self.record) if field else None
        return self.reading.source.position(origin.span.start) if origin else None


def open_source(arguments: Namespace) -> Enricher:
    """The source that --enrich names, before anything is read. Raises `UsageError` in the words of the switches."""
    check(policy(arguments), arguments.overwrite or ())
    given = {"mailto": arguments.mailto, "base_url": arguments.crossref_url, "rate": arguments.crossref_rate}
    try:
        return make(arguments.enrich, {name: value for name, value in given.items() if value is not None})
    except UsageError as error:
        name, colon, rest = str(error).partition(":")
        raise UsageError(f"{SWITCHES.get(name, name)}{colon}{rest}") from error


def policy(arguments: Namespace) -> PolicyName:
    """The policy: as it is named, else as the fields to overwrite say."""
    named: PolicyName | None = arguments.policy
    return named or ("overwrite" if arguments.overwrite else "fill")


def enrich_works(works: Sequence[Work], source: Enricher, arguments: Namespace) -> tuple[Enrichment, ...]:
    """The works completed, and the source closed; on a terminal with a line that counts them."""
    counts = prints_to_terminal() and not arguments.quiet

    def progress(done: int, total: int) -> None:
        rewrite_line(f"{title(source.name)}: {done} of {total}" if done < total else "")

    done = enrich_all(
        works,
        source,
        policy=policy(arguments),
        overwrite=arguments.overwrite or (),
        progress=progress if counts else None,
    )
    close(source)
    return done


def tell_findings(owners: Iterable[Owner], enrichments: Sequence[Enrichment], arguments: Namespace) -> None:
    """Everything that was filled, kept or found out; of a dry run, which shows it all, the warnings of no field."""
    for owner, enrichment in zip(owners, enrichments, strict=True):
        fields: list[str | None] = [one.field for one in spoken(enrichment.decisions)]
        fields += [None] * (len(enrichment.diagnostics) - len(fields))
        for found, field in zip(enrichment.diagnostics, fields, strict=True):
            wanted = field is None if arguments.dry_run else True
            if wanted and not (found.severity == "info" and (arguments.quiet or arguments.dry_run)):
                owner.tell(found, field)


def tell_summary(source: Enricher, enrichments: Sequence[Enrichment], arguments: Namespace) -> None:
    """One line in the end."""
    if arguments.quiet:
        return
    if arguments.policy == "overwrite" and not arguments.overwrite:
        tell("citekit: info: --policy overwrite replaces the fields that --overwrite names: none [overwrite]")
    only_shown = arguments.dry_run or arguments.policy == "report"
    tell(f"citekit: info: {summary(title(source.name), enrichments, only_shown)} [enriched]")


def differences(owners: Iterable[Owner], enrichments: Iterable[Enrichment]) -> str:
    """What `--dry-run` prints."""
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    color = wants_color("auto", is_terminal, os.environ)
    return "".join(difference(owner.heading, one, color) for owner, one in zip(owners, enrichments, strict=True))
