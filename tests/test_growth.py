"""What grows with the square is told from what grows with the size, whatever else the machine does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import growth

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("cost", "linear"), [(lambda size: size, True), (lambda size: size**2, False)], ids=["line", "square"]
)
def test_a_square_is_noticed(monkeypatch: pytest.MonkeyPatch, cost: Callable[[int], int], linear: bool) -> None:
    monkeypatch.setattr(growth, "cost", lambda read, text: cost(read(text)))
    assert growth.grows_linearly(len, "a".__mul__, 8_000) is linear


def test_cost_is_time_of_the_processor() -> None:
    assert growth.cost(lambda text: sum(map(ord, text)), "a" * 200_000) > 0
