"""Two listings of whatever kind, one below the other, are read as each is read alone, in their order."""

from __future__ import annotations

import functools
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

import citekit
from citekit.work import present

if TYPE_CHECKING:
    from typing import Any

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
KINDS = (
    "pure/article-tab-uk", "pure/review-article-glued", "pure-languages/da-tidsskriftartikel",
    "pure-languages/ja-kaigi", "lists/spanish-items", "lists-languages/da-liste", "lists-languages/zh-hans-liebiao",
    "cover/groningen-article", "cover/one-line-article", "mixed/five-styles", "sites/sciencedirect-full-page",
    "sites/pubmed-page", "sites/arxiv-lines-revised", "sites/diva-conference", "sites/eprints-article",
    "sites/scholar-two-results",
)  # fmt: skip


@functools.cache
def listing(folder: str) -> str:
    """A golden listing."""
    return (FIXTURES / folder / "input.txt").read_text(encoding="utf-8")


def works(text: str) -> list[dict[str, Any]]:
    """All that is known of each work."""
    return [present(work) for work in citekit.read(text).works]


@given(pair=st.sampled_from(list(permutations(KINDS, 2))))
def test_two_listings_are_read_as_each_alone(pair: tuple[str, str]) -> None:
    first, second = map(listing, pair)
    assert works(f"{first}\n\n{second}") == works(first) + works(second), pair
