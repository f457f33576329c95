"""A law about rows fails for each row that breaks it, and names it."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.rows import for_each


@for_each("number", [1, 2, 3])
def even(number: int, times: int) -> None:
    assert number * times % 2 == 0


def test_every_broken_row_is_named() -> None:
    with pytest.raises(AssertionError, match=r"2 of 3: .*'1'.*'3'"):
        even(times=1)
    even(times=2)


def test_what_else_a_law_asks_for_is_asked_for() -> None:
    assert list(inspect.signature(even).parameters) == ["times"]


@pytest.mark.parametrize(
    "rows", [[("two", 2), ("three", 2), ("two", 4)], {"two": ("two", 2), "three": ("three", 2), "four": ("two", 4)}]
)
def test_rows_of_several_values_are_named_by_the_first_or_by_a_dictionary(rows: Any) -> None:
    @for_each("word, number", rows)
    def short(word: str, number: int) -> None:
        assert len(word) < 2 * number

    with pytest.raises(AssertionError, match=r"^1 of 3: .*'three'"):
        short()


def test_a_law_about_nothing_is_refused() -> None:
    with pytest.raises(AssertionError, match="no row"):
        for_each("number", [])
