"""Rows that wait till all others are read, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.normalize.text import clean_text
from citekit.values import Custom

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field


def put_held(assembly: Assembly, name: str, raw: str, value: Any) -> None:
    """Give a field the value of such a row, unless it has another."""
    if value and assembly.values.setdefault(name, value) == value:
        assembly.trace(name, assembly.raw[raw])


def put_fact(assembly: Assembly, field: Field) -> None:
    """Keep such a row as a fact under its label."""
    assembly.add("custom", Custom(field.rule.removeprefix("row: "), clean_text(field.text)), field)
