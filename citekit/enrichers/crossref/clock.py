"""Time and chance, so that tests need neither."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock(NamedTuple):
    """`now` only grows, `date` is the time of day in seconds since 1970, `chance` is between 0 and 1."""

    now: Callable[[], float] = time.monotonic
    date: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random


CLOCK = Clock()
