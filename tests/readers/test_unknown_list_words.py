"""Words inside the items of a list that nobody knows: what stands where tells what it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import citekit
from citekit.vocabulary.item_words import EDITORS, IN, PAGES, Word
from tests.rows import for_each
from tests.shell import ROOT

if TYPE_CHECKING:
    from citekit.work import Work

LISTS = {
    path.parent.name: path.read_text(encoding="utf-8")
    for path in (ROOT / "fixtures").glob("lists-languages/*/input.txt")
}
STYLED = "da-udgivelser"
"""A list of citations in a style, which has a grammar of its own."""


def any_of(words: tuple[Word, ...]) -> str:
    return "|".join(sorted({re.escape(word.text) for word in words}, key=len, reverse=True))


CHANGES = {
    "before a journal": (rf"(?<=, )(?:{any_of(IN)}): ", "Zuz: "),
    "behind a host's editors": (rf"(?<=[^)&] )(?<=\. )\((?:{any_of(EDITORS)})\)\. ", "(brasel). "),
    "before pages": (rf"(?<=[, ])(?:{any_of(PAGES)}) (?=\d+[-–]\d)", "zz. "),
    "behind a number of pages": (rf"(?<=\d )(?:{any_of(PAGES)})(?=[.,]|\s|$)", "zz."),
}
FIELDS = (
    "type", "title", "author", "editor", "container_title", "volume", "issue", "page", "number_of_pages", "publisher",
    "publisher_place", "collection_title", "collection_number", "issued", "article_number",
)  # fmt: skip


def values(work: Work) -> list[object]:
    return [getattr(work, name) for name in FIELDS]


@for_each("pattern, word", CHANGES)
def test_an_unknown_word_changes_nothing(pattern: str, word: str) -> None:
    changed = {
        name
        for name, text in LISTS.items()
        if name not in (STYLED, "da-forfatter")
        for other in [re.sub(pattern, word, text)]
        if [*map(values, citekit.read(other).works)] != [*map(values, citekit.read(text).works)]
    }
    assert changed == set()
    assert any(re.search(pattern, text) for text in LISTS.values())


def test_a_month_that_is_unknown_leaves_the_year() -> None:
    cited = "Holm, L. & Krogh, J., 12 brasel 2019, I: Kysten. 12, 3, s. 45-58"
    text = f"Regn\n{cited}\nPublikation: Bidrag til tidsskrift › Leder\n"
    reading = citekit.read(text)
    (work,) = reading.works
    assert work.issued is not None
    assert (work.issued.iso(), work.container_title, len(work.author)) == ("2019", "Kysten", 2)
    assert "date-uncertain" in {found.code for found in reading.diagnostics}
