"""The published limits, for all threads and as the server sees them."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from citekit.enrichers.crossref import Crossref
from citekit.enrichers.crossref.clock import CLOCK
from citekit.enrichers.crossref.pace import ARRIVES, POLITE, PUBLIC, Limits, Pace, pace_of
from citekit.enrichers.crossref.settings import Settings
from citekit.enrichers.crossref.trouble import TroubleError
from citekit.work import Work
from tests.enrichers.crossref_server import Skipping

if TYPE_CHECKING:
    from citekit.enrichers.crossref.pace import Kind
    from tests.enrichers.crossref_server import Server

EVER = float("inf")


@pytest.mark.parametrize(
    "case",
    [
        (POLITE, "list", 3, 1.0),
        (POLITE, "single", 10, 1.0),
        (PUBLIC, "list", 1, 1.0),
        (PUBLIC, "single", 5, 1.0),
        (Limits(0.5, 0.5, 3), "list", 1, 2.0),
        (Limits(2.5, 2.5, 3), "list", 2, 0.8),
    ],
    ids=str,
)
@pytest.mark.parametrize("lasts", [0.0, 0.1, 2.0])
def test_never_more_than_the_limit(case: tuple[Limits, Kind, int, float], lasts: float) -> None:
    limits, kind, most, seconds = case
    skipping = Skipping(still=True)
    pace = Pace(limits, skipping.clock)
    times = []
    for _ in range(3 * most + 1):
        end = pace.turn(kind, EVER)
        times.append(skipping.now())
        skipping.sleep(lasts)
        end()
    gaps = [later - first for first, later in zip(times, times[most:], strict=False)]
    assert min(gaps) >= seconds - 1e-9
    assert max(gaps) <= max(seconds + ARRIVES, lasts * most + seconds) + 1e-9  # and not much less


def test_kinds_are_counted_apart(skipping: Skipping) -> None:
    pace = Pace(POLITE, skipping.clock)
    for _ in range(3):
        pace.turn("list", EVER)()
    for _ in range(10):
        pace.turn("single", EVER)()
    assert skipping.slept == []


def test_a_turn_that_comes_too_late_is_none(skipping: Skipping) -> None:
    pace = Pace(PUBLIC, skipping.clock)
    pace.turn("list", EVER)()
    with pytest.raises(TroubleError, match="the next is in") as raised:
        pace.turn("list", skipping.now() + 0.5)
    assert (raised.value.trouble, skipping.slept) == ("deadline", [])
    pace.turn("list", EVER)()  # the place is free again


def test_no_place_in_time() -> None:
    pace = Pace(PUBLIC)
    end = pace.turn("single", time.monotonic() + 1)
    with pytest.raises(TroubleError, match="still under way"):
        pace.turn("single", time.monotonic() + 0.05)
    end()
    pace.turn("single", time.monotonic() + 1)()


def test_a_rest_is_for_all(skipping: Skipping) -> None:
    pace = Pace(POLITE, skipping.clock)
    pace.rest(5)
    pace.rest(2)  # no shorter
    pace.turn("single", EVER)()
    assert sum(skipping.slept) == pytest.approx(5, abs=0.1)


def test_one_pace_for_all_that_ask_the_same_server() -> None:
    polite = Settings("me@example.org", "http://127.0.0.1:1")
    assert pace_of(polite, CLOCK) is pace_of(polite._replace(mailto="you@example.org"), CLOCK)
    assert pace_of(polite, CLOCK) is not pace_of(polite._replace(mailto=None), CLOCK)
    assert pace_of(polite, CLOCK) is not pace_of(polite._replace(rate=5.0), CLOCK)
    assert pace_of(polite, CLOCK) is not pace_of(polite._replace(base_url="http://127.0.0.1:2"), CLOCK)


@pytest.mark.parametrize(("mailto", "at_once"), [("me@example.org", 3), (None, 1)])
def test_as_the_server_sees_it(server: Server, mailto: str | None, at_once: int) -> None:
    server.latency = 0.02
    rate, works = 30, [Work(title=f"Silt {number}") for number in range(45)]
    with Crossref(mailto, server.url, rate=rate, cache=False) as crossref, ThreadPoolExecutor(6) as pool:
        assert crossref.at_once == at_once
        found = list(pool.map(crossref.lookup, works))
    assert {one.trouble for one in found} == {None}
    times = sorted(seen.began for seen in server.seen)
    assert len(times) == len(works)
    assert all(later - first > 1.0 for first, later in zip(times, times[rate:], strict=False))
    assert max(seen.at_once for seen in server.seen) <= at_once


def test_the_published_limits_hold_from_object_to_object(server: Server) -> None:
    began = time.monotonic()
    for number in range(5):
        with Crossref("me@example.org", server.url, cache=False) as crossref:
            assert crossref.lookup(Work(title=f"Silt {number}")).trouble is None
    assert time.monotonic() - began > 1.0
