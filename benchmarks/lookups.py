"""How long look-ups take, one at a time and as many at once as Crossref allows, against a server on loopback.

usage: python -m benchmarks.lookups [--count 60] [--latency 1.0] [--rate N]
Prints the wall time of both, their ratio, and what the server saw. Without `--rate` the published limits hold (3
searches a second), which bound both; with it, the ratio is that of the waiting.
"""

from __future__ import annotations

import argparse
import os
import time
from concurrent.futures import ThreadPoolExecutor

from citekit.enrichers.crossref import Crossref
from citekit.work import Work
from tests.enrichers.crossref_server import Server, running


def look_up(server: Server, workers: int, count: int, rate: float | None) -> float:
    """Seconds for a batch; every work is another question."""
    server.seen.clear()
    works = [Work(title=f"Silt {number}") for number in range(count)]
    with Crossref("me@example.org", server.url, rate, cache=False) as crossref:
        crossref.lookup(Work(title="Gates"))  # loads habanero
        time.sleep(2)
        began = time.perf_counter()
        with ThreadPoolExecutor(workers) as pool:
            found = list(pool.map(crossref.lookup, works))
    seconds = time.perf_counter() - began
    most = max(seen.at_once for seen in server.seen)
    times = sorted(seen.began for seen in server.seen)
    busiest = max(sum(first <= at <= first + 1 for at in times) for first in times)
    troubles = sum(one.trouble is not None for one in found)
    print(f"{workers} at once: {seconds:6.1f} s; at most {most} at once, {busiest} in a second; {troubles} troubles")
    return seconds


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--latency", type=float, default=1.0, help="seconds until the server answers")
    parser.add_argument("--rate", type=float, help="requests a second instead of the published limits")
    options = parser.parse_args()
    os.environ["NO_PROXY"] = "127.0.0.1"
    with running() as server:
        server.latency = options.latency
        one, three = (look_up(server, workers, options.count, options.rate) for workers in (1, 3))
    print(f"ratio: {one / three:.2f}")


if __name__ == "__main__":
    main()
