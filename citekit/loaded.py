"""What a table names as "module:name", loaded when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


@cache
def loaded(place: str) -> Any:
    """What stands there: `loaded("citekit.readers.pure:read_pure")`."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
