"""Laws of the structured readers: total on damaged text, located, every line marked; write, then read, is stable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekit.assemble import assemble
from citekit.readers.csl_json import looks_like_csl_json, read_csl_json
from citekit.readers.record_json import looks_like_record_json, read_record_json
from citekit.readers.ris import looks_like_ris, read_ris
from citekit.source import Source
from citekit.work import FIELDS, ROLES, Work
from citekit.writers.csl_json import write_csl_json
from citekit.writers.record_json import json_record, write_json
from citekit.writers.ris import write_ris
from tests.strategies import any_works, hard_works, tame_works

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.draft import Cut
    from citekit.writers.written import Written

FORMATS: dict[str, tuple[Callable[[list[Work]], Written], Callable[[Source], Cut]]] = {
    "ris": (write_ris, read_ris),
    "csl-json": (write_csl_json, read_csl_json),
    "json": (write_json, read_record_json),
}
RECOGNISE = {"ris": looks_like_ris, "csl-json": looks_like_csl_json, "json": looks_like_record_json}


def read(text: str, kind: str) -> list[Work]:
    return [assemble(draft)[0] for draft in FORMATS[kind][1](Source(text)).drafts]


def write(works: list[Work], kind: str) -> str:
    return FORMATS[kind][0](works).text


PIECES = (
    "TY  - JOUR", "TY - GEN", "ty-book", "TI  - a", "T2 - b: c", "AU  - Doe, J.", "AU  - ,", "ER  - ", "ER-",
    "SP  - 1-9", "PY  - 0000/99", "DA  - 2016///x", "KW  - ;;", "UR  - https://", "N1  - PMID: x", "N1  - :",
    "SN  - -", "M3  - Article", "XX  - y", "some words", "", "\r", "\u2028", "\ufeff", "[", "]", "{", "}",
    '{"type": "book", "title": "a"}', '"a": ', '"issued": {"date-parts": [[', ",", '{"items": [',
    '"custom": {"page": 3}', '{"citekit": 1, "records": [', '"', "\\", "null", "3.5e400", "NaN", "\x00", "\ud800",
    '{"title": ["a"], "author": [{"given": "b"}, 3, null]}',
)  # fmt: skip


@pytest.mark.parametrize("kind", FORMATS)
@given(
    pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12), glue=st.sampled_from(("\n", " ", ""))
)
def test_total_located_and_marked(kind: str, pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    source = Source(text)
    for recognise in RECOGNISE.values():
        assert recognise(text) in (True, False)
    cut = FORMATS[kind][1](source)
    lines = text.splitlines()
    assert len(cut.marks) == len(lines)
    for line, mark in zip(lines, cut.marks, strict=True):
        assert mark is not None or not line.strip("\ufeff\u00a0 \t")
    for draft in cut.drafts:
        assemble(draft)
        for field in draft.fields:
            assert 0 <= field.span.start <= field.span.end <= len(text)


@pytest.mark.parametrize("kind", FORMATS)
@given(works=st.lists(any_works, max_size=3), cut=st.integers(0, 400))
def test_total_on_what_is_cut_off(kind: str, works: list[Work], cut: int) -> None:
    text = write(works, kind)
    read(text[: max(0, len(text) - cut)], kind)
    read(text[cut:], kind)


@given(works=st.lists(any_works, max_size=3))
def test_our_own_json_loses_nothing(works: list[Work]) -> None:
    assert [json_record(work) for work in read(write(works, "json"), "json")] == [json_record(work) for work in works]


LOST_ORDER = frozenset({"subject_areas"})
"""RIS groups them by scheme."""
OTHER_FORM = frozenset({"page", "issn", "isbn"})
"""Values that a reader brings into one form: "211-5", an ISSN without hyphen."""


@pytest.mark.parametrize("kind", ["ris", "csl-json"])
@given(work=tame_works)
def test_what_is_written_reads_back(kind: str, work: Work) -> None:
    """Field by field, but for what the writer declares lost."""
    written = FORMATS[kind][0]([work])
    lost = {loss.field for loss in written.losses} | OTHER_FORM | (LOST_ORDER if kind == "ris" else set())
    if kind == "ris" and work.authority and not work.publisher:
        lost |= {"authority", "publisher"}  # PB is the university of a thesis
    if kind == "ris" and work.genre:
        lost |= {"type", "genre"}  # a document (GEN) of the genre "report" is a report
    if not work.citation_key:
        lost |= {"citation_key"}  # CSL-JSON makes one
    (back,) = read(written.text, kind)
    for name in FIELDS:
        if name not in lost:
            ours, theirs = getattr(work, name), getattr(back, name)
            if isinstance(ours, tuple) and name not in ROLES:
                ours, theirs = (tuple(dict.fromkeys(values)) for values in (ours, theirs))  # RIS keeps nothing twice
            assert ours == theirs, name


@pytest.mark.parametrize("kind", ["ris", "csl-json"])
@given(works=st.lists(hard_works, min_size=1, max_size=3))
def test_read_then_written_is_stable(kind: str, works: list[Work]) -> None:
    """After one round of reading, another changes nothing, whatever the text; but RIS has a person in one text, and a
    name of signs alone ("%, analysis &, Jr.") is no name that could be split twice alike."""
    once = read(write(works, kind), kind)
    assert len(once) == len(works)
    twice = read(write(once, kind), kind)
    thrice = read(write(twice, kind), kind)
    for work, again in zip(twice, thrice, strict=True):
        for name in FIELDS:
            if kind != "ris" or name not in (*ROLES, "incomplete"):
                assert getattr(work, name) == getattr(again, name), name


@pytest.mark.parametrize("kind", FORMATS)
@given(works=st.lists(tame_works, min_size=1, max_size=2))
def test_what_is_written_is_recognised(kind: str, works: list[Work]) -> None:
    text = write(works, kind)
    assert [name for name, recognise in RECOGNISE.items() if recognise(text)] == [kind]
