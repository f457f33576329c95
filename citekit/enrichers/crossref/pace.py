"""How often Crossref may be asked: limits in force since 1 December 2025 (its own page on access and authentication).

With a contact address 10 requests a second for single records, 3 for lists, 3 at once; without 5, 1 and 1. The header
`x-rate-limit-limit` of a list says 10 all the same: the published figure counts.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from citekit.enrichers.crossref.clock import CLOCK, Clock
from citekit.enrichers.crossref.trouble import TroubleError
from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.enrichers.crossref.settings import Settings

Kind = Literal["single", "list"]


class Limits(NamedTuple):
    """Requests a second of each kind, and requests at once."""

    single: float
    list: float
    at_once: int


POLITE, PUBLIC = Limits(10, 3, 3), Limits(5, 1, 1)
ARRIVES = 0.25
"""Seconds after which a request has surely reached the server, which counts from there; an answer shows it sooner."""


class Pace:
    """Gives turns to all threads, never more than the limits allow in any second as the server sees it."""

    def __init__(self, limits: Limits, clock: Clock = CLOCK) -> None:
        self.at_once = limits.at_once
        self._clock = clock
        self._limits = limits
        self._free = threading.BoundedSemaphore(limits.at_once)
        self._lock = threading.Lock()
        self._arrivals: dict[Kind, list[list[float]]] = defaultdict(list)
        self._rest_until = 0.0

    def turn(self, kind: Kind, until: float) -> Callable[[], None]:
        """Waits for a turn; what it returns ends the turn. Raises `TroubleError` if there is none before `until`."""
        if not self._free.acquire(timeout=max(0.0, until - self._clock.now())):
            raise TroubleError("deadline", "no turn in time: earlier requests are still under way")
        try:
            arrival = self._arrive(kind, until)
        except BaseException:
            self._free.release()
            raise

        def end() -> None:
            arrival[0] = min(arrival[0], self._clock.now())
            self._free.release()

        return end

    def rest(self, seconds: float) -> None:
        """Nobody asks before: the server said so to one of us."""
        with self._lock:
            self._rest_until = max(self._rest_until, self._clock.now() + seconds)

    def _arrive(self, kind: Kind, until: float) -> list[float]:
        while True:
            with self._lock:
                now = self._clock.now()
                wait = self._wait(kind, now)
                if wait <= 0:
                    arrival = [now + ARRIVES]
                    self._arrivals[kind].append(arrival)
                    return arrival
            if now + wait > until:
                raise TroubleError("deadline", f"no turn in time: the next is in {wait:.1f} seconds")
            self._clock.sleep(wait)

    def _wait(self, kind: Kind, now: float) -> float:
        """Seconds until a request may go."""
        rate = self._limits.list if kind == "list" else self._limits.single
        most = max(1, int(rate))
        arrivals = self._arrivals[kind] = sorted(self._arrivals[kind])[-most:]
        full = arrivals[0][0] + most / rate - now if len(arrivals) == most else 0.0
        return max(full, self._rest_until - now)


_PACES: dict[tuple[str, Limits], Pace] = {}
_PACES_LOCK = threading.Lock()


def pace_of(settings: Settings, clock: Clock) -> Pace:
    """The pace towards a server: one for the whole process, since the server counts all that comes from here."""
    limits = POLITE if settings.mailto else PUBLIC
    if settings.rate is not None:
        limits = limits._replace(single=settings.rate, list=settings.rate)
    if clock is not CLOCK:
        return Pace(limits, clock)
    with _PACES_LOCK:
        return _PACES.setdefault((settings.base_url, limits), Pace(limits))
