"""How much is tried of what is tried in masses: a share at the prompt, all of it by `.ci/run`."""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

One = TypeVar("One")
LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
"""Whether all is tried: `HYPOTHESIS_PROFILE=long pytest -m law`, which `.ci/run` does. What takes a share is a law."""


def share(cases: Iterable[One], one_in: int) -> list[One]:
    """One in so many of the cases, the same ones every time; all of them in the long run."""
    return list(islice(cases, 0, None, 1 if LONG else one_in))
