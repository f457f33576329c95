"""A page that was copied twice is one work: what joins the copies, and where the second begins."""

from __future__ import annotations

import pytest

import citekit
from tests.growth import grows_linearly
from tests.shell import ROOT

PAGES = sorted((ROOT / "fixtures" / "pure").glob("*/input.txt"))


@pytest.mark.parametrize("between", ["\n", "\n\n\n"], ids=["at once", "apart"])
def test_a_page_twice_is_one_work(between: str) -> None:
    wrong = {}
    for path in PAGES:
        text = path.read_text(encoding="utf-8").removeprefix("\ufeff")
        once, twice = citekit.read(text).works, citekit.read(f"{text}{between}{text}").works
        titles = ([work.title for work in once], [work.title for work in twice])
        if titles[0] != titles[1]:
            wrong[path.parent.name] = titles
    assert len(PAGES) > 50
    assert wrong == {}


def test_two_pages_of_one_title_stay_two() -> None:
    page = (ROOT / "fixtures" / "pure" / "review-article-glued" / "input.txt").read_text(encoding="utf-8")
    other = page.replace("Issue number3", "Issue number4")
    assert other != page
    assert [work.issue for work in citekit.read(f"{page}\n{other}").works] == ["3", "4"]


def test_many_copies_take_linear_time() -> None:
    page = (ROOT / "fixtures" / "pure" / "review-article-glued" / "input.txt").read_text(encoding="utf-8") + "\n\n"
    assert len(citekit.read(page * 8).works) == 1
    assert grows_linearly(citekit.read, lambda size: page * (size // len(page)), 120 * len(page))
