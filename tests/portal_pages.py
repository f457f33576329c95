"""A page of a portal with what is to be read from it, as the tables of the tests have it."""

from __future__ import annotations

from typing import Any, NamedTuple


class Page(NamedTuple):
    """A page, the fields of its records as JSON has them (None: it has none), and its unread lines."""

    text: str
    fields: dict[str, Any]
    unread: tuple[str, ...] = ()


def people(*names: str) -> list[dict[str, str]]:
    return [dict(zip(("family", "given"), name.split(", "), strict=True)) for name in names]
