"""Many records: as many at once as the source allows, each question once, the order kept."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING, Any

from citekit.enrichment.completion import Enrichment, complete
from citekit.work import present

if TYPE_CHECKING:
    from citekit.candidate import Enricher
    from citekit.merge import PolicyName
    from citekit.work import Work

Progress = Callable[[int, int], None]


def complete_all(
    works: tuple[Work, ...], source: Enricher, policy: PolicyName, named: frozenset[str], progress: Progress | None
) -> tuple[Enrichment, ...]:
    """The enrichments of works, in their order; what an interrupt leaves undone is not begun any more."""
    groups: dict[tuple[Any, ...], list[int]] = {}
    for index, work in enumerate(works):
        groups.setdefault(tuple(present(work).items()), []).append(index)
    found: dict[int, Enrichment] = {}
    pool = ThreadPoolExecutor(max(1, getattr(source, "at_once", 1)), thread_name_prefix="citekit")
    try:
        running = {pool.submit(complete, works[group[0]], source, policy, named): group for group in groups.values()}
        for future in as_completed(running):
            found |= {index: future.result().of(works[index], index) for index in running[future]}
            if progress:
                progress(len(found), len(works))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    return tuple(found[index] for index in range(len(works)))
