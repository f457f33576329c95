"""Two pages that were copied from one place in one way are two works, whatever page it is."""

from __future__ import annotations

from pathlib import Path

import pytest

import citekit
from tests.amounts import share
from tests.twins import make_twin

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
ONE_IN = 12
"""Of so many fixtures one is tried; the others are `.ci/run`'s."""
JOINED = {
    "blocks/paper-german-short-words": "its blocks have the title with a blank before its colon, which is not turned",
    "repository-cover/digital-commons-title-and-people-alone": "two facts are too few to tell two works",
    "repository-cover/digital-commons-lines-doubled": "its citation has the title in small letters, not turned",
    "repository-cover/nber-one-line": "a line that holds a whole cover is not told from one that goes on",
    "sites/catalogue-econpapers-article": "other works may stand below “Related works”",
}
"""Folder -> why two such pages are not told apart."""


def folders() -> list[object]:
    """The fixtures that are tried; those that are not told apart are expected to fail."""
    every = sorted(path.parent.relative_to(FIXTURES).as_posix() for path in FIXTURES.rglob("input.txt"))
    marks = {folder: [pytest.mark.xfail(reason=JOINED[folder], strict=True)] for folder in every if folder in JOINED}
    return [pytest.param(folder, marks=marks.get(folder, ()), id=folder) for folder in share(every, ONE_IN)]


def titles(text: str) -> list[str | None]:
    """The titles of the works in a text."""
    return [work.title for work in citekit.read(text).works]


@pytest.mark.law
@pytest.mark.parametrize("folder", folders())
def test_two_pages_copied_alike_are_two_works(folder: str) -> None:
    text = (FIXTURES / folder / "input.txt").read_text(encoding="utf-8")
    works = citekit.read(text).works
    if len(works) != 1 or not works[0].title:
        return
    twin, title = make_twin(text, works[0])
    alone = titles(twin)
    if len(alone) != 1 or alone[0] in (None, works[0].title) or title not in (None, *alone):
        return  # the twin is another page to its reader
    assert titles(f"{text.rstrip()}\n\n{twin}") == [works[0].title, *alone]
