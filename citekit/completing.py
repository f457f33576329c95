"""`--enrich` on the command line: the source is asked, what it gave is told or shown."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from citekit.changes import difference, summary
from citekit.console import prints_to_terminal, rewrite_line, tell
from citekit.enrichment import enrich_all
from citekit.enrichment.findings import shortened, spoken, title
from citekit.enrichment.sources import make
from citekit.errors import UsageError
from citekit.explain import diagnostic_row
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
    from citekit.work import Work

SWITCHES = {"mailto": "--mailto", "base_url": "--crossref-url", "rate": "--crossref-rate"}
"""Settings of a source, by the switches that give them."""
DECISIONS = frozenset({
    "filled", "overwritten", "would-fill", "would-overwrite", "source-disagrees", "source-differs", "not-filled",
})  # fmt: skip
"""Codes that `--dry-run` shows as a difference instead."""


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

    def placed(self, found: Diagnostic, field: str | None) -> Diagnostic:
        """A diagnostic with the number of the record, and the place where the field stands in the input."""
        message = ": ".join(filter(None, (self.number, found.message)))
        origin = self.reading.origin(field, self.record) if field else None
        if origin is None:
            return found._replace(message=message)
        return found._replace(
            message=message, span=origin.span, **self.reading.source.position(origin.span.start)._asdict()
        )


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
    """The works completed; on a terminal with a line that counts them."""
    counts = prints_to_terminal() and not arguments.quiet

    def progress(done: int, total: int) -> None:
        rewrite_line(f"{title(source.name)}: {done} of {total}" if done < total else "")

    return enrich_all(
        works,
        source,
        policy=policy(arguments),
        overwrite=arguments.overwrite or (),
        progress=progress if counts else None,
    )


def tell_findings(owners: Iterable[Owner], enrichments: Sequence[Enrichment], arguments: Namespace) -> None:
    """Everything that was filled, kept or found out, each with the record it is about."""
    for owner, enrichment in zip(owners, enrichments, strict=True):
        for found in map(owner.placed, enrichment.diagnostics, fields_of(enrichment)):
            shown = arguments.dry_run and found.code in DECISIONS
            if not shown and not (arguments.quiet and found.severity == "info"):
                tell(f"{owner.name}:{'' if found.line else ' '}{diagnostic_row(found)}")


def fields_of(enrichment: Enrichment) -> list[str | None]:
    """The field that each diagnostic is about: first those of the decisions that need words, then those of none."""
    fields = [one.field for one in spoken(enrichment.decisions)]
    return [*fields, *[None] * (len(enrichment.diagnostics) - len(fields))]


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
