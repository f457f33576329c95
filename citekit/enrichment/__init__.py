"""Enrichment: a record completed from a source outside the paste, if that holds certainly the same work.

What the outside world does raises nothing: without an answer the record stands as it was read, and a diagnostic says
why. A record that states a DOI is completed from the work of that DOI and from no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.enrichment.batch import complete_all
from citekit.enrichment.completion import Enrichment, Outcome, complete
from citekit.enrichment.sources import enrich_sources, opened
from citekit.merge import check

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from citekit.candidate import Enricher
    from citekit.enrichment.batch import Progress
    from citekit.merge import PolicyName
    from citekit.work import Work

__all__ = ["Enrichment", "Outcome", "enrich", "enrich_all", "enrich_sources"]


def enrich(  # noqa: PLR0913  settings, each with its name
    record: Work,
    source: str | Enricher = "crossref",
    *,
    mailto: str | None = None,
    policy: PolicyName = "fill",
    overwrite: Collection[str] = (),
    base_url: str | None = None,
    rate: float | None = None,
    **settings: Any,
) -> Enrichment:
    """Complete one record (or `Work`) from a source: one of `enrich_sources()`, or an `Enricher`.

    `policy` "fill" fills what is absent; "overwrite" also replaces the fields named in `overwrite`; "report" changes
    nothing and says what would change. `mailto` is your address for the source's operators, `base_url` and `rate`
    (requests a second) are for a mirror; `settings` are further ones of the source. Raises `UsageError` only.
    """
    named = check(policy, overwrite)
    with opened(source, {"mailto": mailto, "base_url": base_url, "rate": rate} | settings) as asked:
        return complete(record, asked, policy, named)


def enrich_all(  # noqa: PLR0913  likewise
    records: Iterable[Work],
    source: str | Enricher = "crossref",
    *,
    mailto: str | None = None,
    policy: PolicyName = "fill",
    overwrite: Collection[str] = (),
    base_url: str | None = None,
    rate: float | None = None,
    progress: Progress | None = None,
    **settings: Any,
) -> tuple[Enrichment, ...]:
    """Complete many records, in their order, as many at once as the source allows; equal records are looked up once.

    `progress` is called in this thread with the number of records that are done, and of all. A source that does not
    answer several times in a row is left alone, and the other records stand as they were read.
    """
    named = check(policy, overwrite)
    with opened(source, {"mailto": mailto, "base_url": base_url, "rate": rate} | settings) as asked:
        return complete_all(tuple(records), asked, policy, named, progress)
