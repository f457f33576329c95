"""Laws about the rows of a table: one test a law, which names every row that breaks it.

A test a row costs more in the running of tests than in the reading of the row.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from tests.amounts import share

Law = Callable[..., None]


def label(row: Any) -> str:
    """What a row is called: by the first of its values."""
    return str(row[0] if isinstance(row, tuple) else row)


def for_each(
    arguments: str, rows: Iterable[Any], name: Callable[[Any], object] = label, one_in: int = 1
) -> Callable[[Law], Law]:
    """Makes a law about one row, its arguments of those names ("text, expected"), into a test of all rows, which a
    dictionary has by their names; or of one in so many, and of all in the long run."""
    names = arguments.split(", ")
    named = rows.items() if isinstance(rows, dict) else [(str(name(row)), row) for row in rows]
    table = [(called, dict(zip(names, row, strict=True)) if names[1:] else {arguments: row}) for called, row in named]
    tried = share(table, one_in)
    assert tried, "a law about no row cannot fail"

    def over(law: Law) -> Law:
        @functools.wraps(law)
        def test(**others: Any) -> None:
            broken = [(called, said) for called, row in tried if (said := breach(law, row | others))]
            assert not broken, f"{len(broken)} of {len(tried)}: {broken}"

        signature = inspect.signature(law)
        kept = [value for key, value in signature.parameters.items() if key not in names]
        test.__signature__ = signature.replace(parameters=kept)  # type: ignore[attr-defined]
        return test if one_in == 1 else pytest.mark.law(test)

    return over


def breach(law: Law, arguments: dict[str, Any]) -> str | None:
    """How a row breaks the law, if it does."""
    try:
        law(**arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None
