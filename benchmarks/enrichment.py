"""From a pasted listing to a completed record: fields filled rightly and wrongly, and the time that many records take.

usage: python -m benchmarks.enrichment [FOLDER] [--records N] [--latency SECONDS] [--show]
FOLDER holds works.jsonl, distractors.jsonl, cases.jsonl, absent_dois.txt and fake_crossref.py, a server on loopback
(default: ../shared/crossref). Every case's listing is read, looked up and completed. Then N of them are completed at
the concurrency of the polite pool and one at a time, with a latency for each answer; printed is the ratio.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import citekit
from citekit.enrichers.crossref import Crossref
from citekit.merge.policies import POLICIES
from citekit.normalize.folding import same_number, same_text
from citekit.normalize.pages import parse_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from citekit.work import Work

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "crossref"
ADDRESS = "benchmark@example.org"
RATE = 1_000.0

EXPECTED: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "volume": ("volume", same_number),
    "issue": ("issue", same_number),
    "page": ("page", lambda pages, text: POLICIES["page"].agree(pages, parse_pages(text)) or str(pages) == text),
    "article_number": ("number", same_number),
    "publisher": ("publisher", same_text),
    "container_title": ("container-title", same_text),
    "issn": ("ISSN", lambda numbers, texts: {number.value for number in numbers} == set(texts)),
    "author": ("author", lambda people, names: len(people) == len(names)),
    "issued": ("year", lambda date, year: abs(date.year - year) <= 1),
}
"""Field -> its name in a case, and whether what was filled is that."""


@contextmanager
def server(folder: Path, latency: float = 0.0) -> Iterator[str]:
    """The address of the server, which ends with the block."""
    files = ["--works", folder / "works.jsonl", "--works", folder / "distractors.jsonl"]
    command = [sys.executable, folder / "fake_crossref.py", *files, "--drop", folder / "absent_dois.txt"]
    with subprocess.Popen(
        [*map(str, command), "--latency", str(latency)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield str(json.loads(process.stdout.readline())["url"])
        finally:
            process.terminate()


def measure(cases: Sequence[dict[str, Any]], url: str, show: bool) -> Counter[str]:
    """How the cases end, and their fields."""
    counts: Counter[str] = Counter()
    with Crossref(ADDRESS, url, RATE, cache=False) as source:
        works = [citekit.read(case["listing"]).works[0] for case in cases]
        for case, done in zip(cases, citekit.enrich_all(works, source), strict=True):
            right = {case["expect"]["doi"], *case["expect"].get("also_accept", ())} - {None}
            name = "abstained" if done.outcome != "matched" and not right else "missed"
            if done.outcome == "matched":
                name = "right" if done.work.doi in right else "wrong"
            counts[name] += 1
            counts += fields(case, done, show)
            if show and name in ("wrong", "missed"):
                print(f"{case['id']}: {name}, {[item.message for item in done.diagnostics][:2]}")
    return counts


def fields(case: dict[str, Any], done: citekit.Enrichment, show: bool) -> Counter[str]:
    """The fields that were filled: rightly, wrongly, or not to be told from the case."""
    counts: Counter[str] = Counter()
    expected = case["expect"].get("fill") or {}
    for one in done.changes:
        key, agree = EXPECTED.get(one.field, ("", lambda *_: True))
        held = expected.get(key)
        verdict = "fields unjudged" if held is None else "fields right" if agree(one.result, held) else "fields wrong"
        counts[verdict if case["expect"]["doi"] else "fields wrong"] += 1
        if show and verdict == "fields wrong":
            print(f"{case['id']}: {one.field} {one.result} and not {held}")
    return counts


def seconds(works: Sequence[Work], url: str, at_once: int) -> float:
    """The time that it takes to complete works, so many at once."""
    with Crossref(ADDRESS, url, RATE, cache=False) as source:
        source.at_once = at_once
        began = time.perf_counter()
        citekit.enrich_all(works, source)
        return time.perf_counter() - began


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=SHARED)
    parser.add_argument("--records", type=int, default=200)
    parser.add_argument("--latency", type=float, default=0.3)
    parser.add_argument("--show", action="store_true", help="print every case that went wrong")
    options = parser.parse_args()
    os.environ["NO_PROXY"] = "127.0.0.1"
    if not (options.folder / "cases.jsonl").is_file():
        print(f"no cases.jsonl in {options.folder}")
        return 2
    cases = [json.loads(line) for line in (options.folder / "cases.jsonl").read_text("utf-8").splitlines()]
    with server(options.folder) as url:
        counts = measure(cases, url, options.show)
    print(f"{len(cases)} cases:", ", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    if not options.records:
        return 0
    listings = [citekit.read(case["listing"]).works[0] for case in cases]
    works = [listings[number % len(listings)] for number in range(options.records)]
    distinct = [type(work)(**(work.__dict__ | {"note": (str(number),)})) for number, work in enumerate(works)]
    with server(options.folder, options.latency) as url:
        alone, together = seconds(distinct, url, 1), seconds(distinct, url, 3)
    print(
        f"{len(distinct)} records: one at a time {alone:.1f} s, three at once {together:.1f} s, {alone / together:.2f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
