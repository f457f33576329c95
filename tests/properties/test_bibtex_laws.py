"""Laws of reading BibTeX: total, located, every line accounted for, stable after the first writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.assemble import assemble
from citekit.normalize.bibtex_names import read_name, split_people
from citekit.normalize.latex import decode_latex
from citekit.readers.bibtex import looks_like_bibtex, read_bibtex, read_bibtex_block
from citekit.readers.lines import view_lines
from citekit.readers.page import Page
from citekit.source import Source
from citekit.work import Work, present
from citekit.writers.biblatex import write_biblatex
from citekit.writers.bibtex import write_bibtex
from citekit.writers.latex import escape
from tests.strategies import any_works, hard_text, hard_works, tame_works

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.writers.written import Written

PIECES = (
    "@article{a,", "@", "{", "}", "\\", "\\{", "\\}", '"', "#", ",", "=", "title = {", "author = ", "\n", " ", "$", "~",
    "--", "\\'", "\\v ", "and", "others", "crossref = {a}", "@string{x = ", "@comment", "%", "“", "”", "(", ")", "é",
    "year = 2016", "month = jan", "\\\\", "\\frac", "^", "_", "`", "''", "@xdata{a,", "xdata = {a}", "; ", "\x00",
)  # fmt: skip
damaged = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join)
WRITERS: tuple[Callable[[list[Work]], Written], ...] = (write_bibtex, write_biblatex)


def read(text: str) -> list[Work]:
    return [assemble(draft)[0] for draft in read_bibtex(Source(text)).drafts]


@given(text=damaged)
def test_any_text_is_read_and_accounted_for(text: str) -> None:
    cut = read_bibtex(Source(text))
    lines = text.splitlines()
    assert len(cut.marks) == len(lines)
    assert [mark is not None for mark in cut.marks] == [bool(line.strip()) for line in lines]
    for draft in cut.drafts:
        assemble(draft)
        for field in draft.fields:
            assert 0 <= field.span.start <= field.span.end <= len(text)
    assert isinstance(looks_like_bibtex(text), bool)


COMMANDS = ("{\\'e}", "\\'{\\i}", "{\\o}", "\\&", "\\emph{", "a")
latex = st.lists(st.sampled_from((*PIECES, *COMMANDS)), max_size=12).map("".join)


@given(text=latex)
def test_letters_and_signs_are_decoded_as_among_commands(text: str) -> None:
    assert decode_latex(text) == decode_latex("\\relax{}" + text)


@given(text=damaged)
def test_any_block_of_a_page_is_read(text: str) -> None:
    lines, _ = view_lines(f"@article{{a,\n{text}\n}}\nTY  - JOUR")
    page = Page(lines)
    indexes = list(range(len(lines)))
    taken = read_bibtex_block(page, indexes)
    assert taken == indexes[: len(taken)]
    assert all(page.marks[at] is not None for at in taken)
    assemble(page.draft)


@given(text=damaged)
def test_decoding_is_total_and_names_too(text: str) -> None:
    decode_latex(text)
    for name in split_people(text)[0]:
        read_name(name)


@given(text=hard_text | damaged, unicode=st.booleans())
def test_decode_then_encode_is_stable(text: str, unicode: bool) -> None:
    """What was decoded once comes back from being encoded; but for ’, which is spelt as the ' that it looks like."""
    once = decode_latex(text).replace("’", "'").replace("\u202f", "\u00a0")
    assert flat(decode_latex(escape(once, unicode))) == flat(once)


def flat(text: str) -> str:
    """White space runs are one blank to TeX; and LaTeX decoding composes."""
    import unicodedata

    return unicodedata.normalize("NFC", " ".join(text.replace("\u00ad", "").split()))


@pytest.mark.parametrize("write", WRITERS)
@given(work=hard_works | tame_works | any_works)
def test_written_entries_are_read_whole(write: Callable[[list[Work]], Written], work: Work) -> None:
    """One entry, nothing of it broken."""
    cut = read_bibtex(Source(write([work]).text))
    assert len(cut.drafts) <= 1
    doubts = [doubt.code for draft in cut.drafts for doubt in draft.doubts]
    assert not {"bibtex-broken", "macro-unknown", "unread-line"} & set(doubts)


CARRIED = ("title", "author", "editor", "translator", "volume", "article_number", "issued", "edition", "language",
           "doi", "pmid", "arxiv", "abstract", "keywords", "translated_title", "accessed")  # fmt: skip
"""Fields that come back from any entry type as they were, unless the writer says that something is lost."""


def _counted(fields: dict[str, Any]) -> dict[str, Any]:
    """An edition's number as one spelling: BibTeX's styles want "2nd", BibLaTeX's "2"."""
    return fields | {"edition": "2nd"} if fields.get("edition") == "2" else fields


@pytest.mark.parametrize("write", WRITERS)
@given(work=tame_works)
def test_what_was_written_comes_back(write: Callable[[list[Work]], Written], work: Work) -> None:
    written = write([work])
    lost = {loss.field for loss in written.losses}
    (back,) = read(written.text)
    before, after = (_counted(present(each)) for each in (work, back))
    for field in CARRIED:
        if field not in lost:
            assert after.get(field) == before.get(field), field


@pytest.mark.parametrize("write", WRITERS)
@given(work=tame_works)
def test_reading_is_stable_after_the_first_writing(write: Callable[[list[Work]], Written], work: Work) -> None:
    (first,) = read(write([work]).text)
    (second,) = read(write([first]).text)
    lost = {loss.field for loss in write([first]).losses} | {"note", "genre"}
    before, after = present(first), present(second)
    for field in before.keys() - lost:
        assert after.get(field) == before[field], field
