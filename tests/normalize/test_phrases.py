"""Phrases at a place of a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.normalize.phrases import Phrases

LETTERS = st.text("ab ", max_size=5)


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        pytest.param("review article", 0, ["review article", "review"], id="longest-first"),
        pytest.param("a review", 2, ["review"], id="inside"),
        pytest.param("reviewed", 0, ["review"], id="goes-on"),
        pytest.param("preview", 0, [], id="elsewhere"),
        pytest.param("", 0, [], id="nothing"),
        pytest.param("review", 6, [], id="at-the-end"),
    ],
)
def test_phrases_at_a_place(text: str, place: int, found: list[str]) -> None:
    assert list(Phrases(["review", "article", "review article", "review"]).at(text, place)) == found


@given(st.sets(LETTERS.filter(bool), min_size=1), LETTERS, st.integers(0, 5))
def test_the_first_is_what_a_pattern_of_all_finds(texts: set[str], text: str, place: int) -> None:
    pattern = re.compile("|".join(map(re.escape, sorted(texts, key=len, reverse=True))))
    match = pattern.match(text, place)
    assert next(Phrases(texts).at(text, place), None) == (match[0] if match else None)
