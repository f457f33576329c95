"""A page that was copied twice is one work: what joins the copies, and where the second begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import citekit
from tests.growth import grows_linearly
from tests.readings import reading_of, slug
from tests.rows import for_each
from tests.shell import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted((ROOT / "fixtures" / "pure").glob("*/input.txt"))


def test_there_are_pages() -> None:
    assert len(PAGES) > 50


@pytest.mark.parametrize("between", ["\n", "\n\n\n"], ids=["at once", "apart"])
@for_each("path", PAGES, slug)
def test_a_page_twice_is_one_work(path: Path, between: str) -> None:
    text = path.read_text(encoding="utf-8").removeprefix("\ufeff")
    twice = citekit.read(f"{text}{between}{text}")
    assert [work.title for work in twice.works] == [work.title for work in reading_of(path).works]


def test_two_pages_of_one_title_stay_two() -> None:
    page = (ROOT / "fixtures" / "pure" / "review-article-glued" / "input.txt").read_text(encoding="utf-8")
    other = page.replace("Issue number3", "Issue number4")
    assert other != page
    assert [work.issue for work in citekit.read(f"{page}\n{other}").works] == ["3", "4"]


OTHERS = (
    "sites/catalogue-dspace-swedish", "sites/catalogue-inspire-collaboration", "sites/publisher-oup-cards",
    "sites/chapter-oxford", "cover/one-line-wrapped",
    "repository-cover/zurich-lines-apart", "unknown/front-matter-alone",
)  # fmt: skip


@for_each("name", OTHERS, str)
def test_another_page_twice_is_one_work(name: str) -> None:
    text = (ROOT / "fixtures" / name / "input.txt").read_text(encoding="utf-8")
    titles = [work.title for work in citekit.read(text).works]
    assert [work.title for work in citekit.read(f"{text}\n\n" * 2).works] == titles
    assert [work.title for work in citekit.read(f"{text}\n\n" * 3).works] == titles


FRONT = "---\ntitle: Fences in fog\nauthor: Karin Lind\njournal: Journal of Geese\nyear: 2018\n---\n\n# Fences in fog\n"


def test_a_text_between_two_rules_is_no_front_matter() -> None:
    reading = citekit.read(f"{FRONT}\n---\nTitle: how to name a fence\n\nSome words on the name of a fence.\n\n---\n")
    assert len(reading.works) == 1
    assert "Some words on the name of a fence." in [line.text for line in reading.lines if line.state == "unread"]


def test_many_copies_take_linear_time() -> None:
    page = (ROOT / "fixtures" / "pure" / "review-article-glued" / "input.txt").read_text(encoding="utf-8") + "\n\n"
    assert len(citekit.read(page * 8).works) == 1
    assert grows_linearly(citekit.read, lambda size: page * (size // len(page)), 120 * len(page))
