"""Fixtures, each read once for all tests that look at its reading, which is the same every time (a law says so)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import citekit

if TYPE_CHECKING:
    from pathlib import Path

    from citekit.reading import Reading


@functools.cache
def reading_of(path: Path) -> Reading:
    """The reading of a listing, under a name that is the same on every machine."""
    return citekit.read(path.read_bytes().decode(), name=path.name)


def slug(path: Path) -> str:
    """Kind and name of the golden folder of a listing."""
    return f"{path.parent.parent.name}/{path.parent.name}"
