"""Whether time grows with the size of what is read, told on a machine that does other things too."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

QUICK = 0.5
"""Seconds of the processor that prove nothing."""


def grows_linearly(read: Callable[[str], object], text: Callable[[int], str], size: int) -> bool:
    """Whether a text of four times the size costs less than eight times as much: a line says four, a square sixteen.

    The processor's time is counted, not the clock's; what was disturbed is tried again.
    """
    whole, part = text(size), text(size // 4)
    return any((spent := cost(read, whole)) < QUICK or spent < 8 * cost(read, part) for _ in range(3))


def cost(read: Callable[[str], object], text: str) -> float:
    """Seconds of the processor."""
    start = time.process_time()
    read(text)
    return time.process_time() - start
