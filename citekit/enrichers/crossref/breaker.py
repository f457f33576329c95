"""A batch does not go on knocking at a door that stays shut."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from citekit.enrichers.crossref.trouble import TroubleError

if TYPE_CHECKING:
    from citekit.enrichers.crossref.clock import Clock

MOST = 5
"""Troubles in a row before the source is left alone."""
REST = 60.0
"""Seconds for which it is then left alone; after that a single trouble is enough for the next rest."""
LONGEST_REST = 3600.0


class Breaker:
    """Counts troubles in a row, of all threads."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._troubles = 0
        self._until = 0.0
        self._last = ""

    def check(self) -> None:
        """Raises `TroubleError` while the source is left alone."""
        with self._lock:
            left = self._until - self._clock.now()
            if left > 0:
                raise TroubleError("circuit-open", f"not asked for another {left:.0f} seconds, since {self._last}")

    def answered(self) -> None:
        """The source works."""
        with self._lock:
            self._troubles = 0

    def failed(self, fault: TroubleError) -> None:
        """One more trouble, unless it was the question's own; a server that asks to be left alone is left alone."""
        if fault.trouble == "bad-request":
            return
        with self._lock:
            self._troubles += 1
            rest = min(fault.wait or 0.0, LONGEST_REST)
            if self._troubles >= MOST:
                rest = max(rest, REST)
            if rest:
                self._until, self._last = max(self._until, self._clock.now() + rest), fault.words
