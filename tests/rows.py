"""Laws about the rows of a table: one test a law, which names every row that breaks it.

A test a row costs more in the running of tests than in the reading of the row.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

Law = Callable[..., None]


def for_each(argument: str, rows: Iterable[Any], name: Callable[[Any], object] = str) -> Callable[[Law], Law]:
    """Makes a law about one row, its argument of that name, into a test of all rows."""
    table = list(rows)
    assert table, "a law about no row cannot fail"

    def over(law: Law) -> Law:
        @functools.wraps(law)
        def test(**others: Any) -> None:
            broken = {str(name(row)): said for row in table if (said := breach(law, {argument: row} | others))}
            assert not broken, f"{len(broken)} of {len(table)}: {broken}"

        signature = inspect.signature(law)
        kept = [value for key, value in signature.parameters.items() if key != argument]
        test.__signature__ = signature.replace(parameters=kept)  # type: ignore[attr-defined]
        return test

    return over


def breach(law: Law, arguments: dict[str, Any]) -> str | None:
    """How a row breaks the law, if it does."""
    try:
        law(**arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None
