"""What grows with the square is told from what grows with the size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests import growth
from tests.growth import grows_linearly

if TYPE_CHECKING:
    import pytest


def test_a_square_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "QUICK", 0.02)
    assert not grows_linearly(lambda text: re.search("a*b", text), "a".__mul__, 8_000)


def test_a_line_is_let_through() -> None:
    assert grows_linearly(lambda text: sum(map(ord, text)), "a".__mul__, 2_000_000)
