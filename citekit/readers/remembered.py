"""Questions about the text of a line whose answers are kept: of a page that may be several each line is asked often."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")

KEPT = 4096
LONGEST = 400
"""Letters of a text that is kept: all kept ones take some megabytes."""


def remembered(ask: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """The same question, answered from what is kept; its answers must not be changed."""
    kept = lru_cache(maxsize=KEPT)(ask)

    @wraps(ask)
    def asked(text: str) -> Answer:
        return kept(text) if len(text) <= LONGEST else ask(text)

    return asked
