"""Laws of reading: located, total, every line accounted for, the same twice."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

import citekit
from citekit.readers.lines import view_lines
from citekit.readers.paste import read_paste
from citekit.readers.pure.headings import FURNITURE, HEADINGS, SKIPPED
from citekit.readers.pure.judge import BEGINNINGS, EXACT, judge_beginning, judge_line
from citekit.readers.pure.labels import ROWS
from citekit.readers.unmarking import INVISIBLE
from citekit.record import Record
from citekit.source import Source

TYPES = (
    "Research output: Contribution to journal › Article › peer-review",
    "Research output: Contribution to journalReview article",
)
BYLINES = (
    "Ada Lovelace, Charles Babbage",
    "Xiao Wang",
    ", Chi Tian",
    "van der Berg, Jan; O'Brien, J.-P.",
    "The ATLAS Collaboration",
    "et al.",
)
PROSE = (
    "State of the art ovens waste heat. Volume matters less than the door, and nobody knows why that should be so.",
)
HEADED = tuple(
    text.capitalize() for table in (HEADINGS, SKIPPED, FURNITURE) for texts in table.values() for text in texts
)
MARKS = ("", "", "", "• ", "- ", "# ", "| ", "  * ", "\u00a0", "\u200b", "\t", "**", "L12: ", "*", "\ufeff")
SEPARATORS = ("", "\t", ": ", " | ", "  ", "\n", " ")

labelled = st.builds(
    lambda row, separator, value: f"{row.text}{separator}{value or row.example}",
    st.sampled_from(ROWS), st.sampled_from(SEPARATORS), st.one_of(st.just(""), st.text(max_size=20)),
)  # fmt: skip
line = st.one_of(
    labelled,
    st.sampled_from((*TYPES, *BYLINES, *PROSE, "")),
    st.sampled_from(HEADED),
    st.text(max_size=60),
    st.just(""),
)
pastes = st.lists(st.builds(str.__add__, st.sampled_from(MARKS), line), max_size=30).map("\n".join)
anything = st.one_of(st.text(max_size=400), pastes)


def bare(text: str) -> str:
    """A text without what a view of it leaves out: letters and digits in their compatible form."""
    folded = unicodedata.normalize("NFKD", text)
    return "".join(char for char in folded if char.isalnum() and char not in INVISIBLE)


@given(st.text(max_size=30) | line | st.builds(str.__add__, st.text(max_size=5), line))
def test_short_judgement_agrees(text: str) -> None:
    """A line that begins with none of the words of a page is judged by its form alone, as the whole judgement does."""
    for view in view_lines(text)[0]:
        if view.lower[:3] not in BEGINNINGS:
            exact = judge_line(view).kind and view.lower.rstrip(" :|") in EXACT
            assert exact or judge_line(view) == judge_beginning(view)


@given(anything)
@example("")
@example("\u200b\n\ufeff\n")
@example("| |\n|---|\n")
def test_every_filled_line_is_accounted_for(text: str) -> None:
    reading = citekit.read(text)
    numbers = [found.number for found in reading.lines]
    filled = [at for at, raw in enumerate(text.splitlines(), 1) if raw.strip().strip(INVISIBLE)]
    assert set(numbers) >= set(filled)
    assert numbers == sorted(set(numbers))
    for found in reading.lines:
        assert found.text == text.splitlines()[found.number - 1]
        assert (found.state == "used") == bool(found.fields)
        assert found.rule


@given(pastes)
def test_fields_are_slices(text: str) -> None:
    source = Source(text)
    for draft in read_paste(source).drafts:
        for field in draft.fields:
            assert 0 <= field.span.start <= field.span.end <= len(text)
            if "&" not in text:
                assert bare(field.text) in bare(source.slice(field.span))


@given(pastes)
def test_records_validate_and_origins_point(text: str) -> None:
    reading = citekit.read(text)
    for index, record in enumerate(reading.records):
        assert Record.model_validate_json(record.model_dump_json()) == record
        for field in ("title", "volume", "author", "issued"):
            origin = reading.origin(field, index)
            assert (origin is None) == (getattr(record, field) in (None, ()))


@given(anything)
def test_reading_is_deterministic(text: str) -> None:
    first, second = citekit.read(text), citekit.read(text)
    assert first.records == second.records
    assert first.diagnostics == second.diagnostics
    assert first.lines == second.lines


@given(pastes)
def test_unread_lines_are_reported(text: str) -> None:
    reading = citekit.read(text)
    if reading.works:
        unread = {found.number for found in reading.lines if found.state == "unread"}
        reported = {found.line for found in reading.diagnostics if found.code in ("unread-line", "unknown-label")}
        assert unread <= reported
