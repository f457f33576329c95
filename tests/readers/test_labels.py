"""Every row of the label table reads its own example, in every layout, and no row shadows another."""

from __future__ import annotations

from operator import attrgetter

import pytest

from citekit.assemble.raw_fields import DETAILED, HANDLERS
from citekit.readers.lines import view_lines
from citekit.readers.paste import read_paste
from citekit.readers.pure.headings import FURNITURE, HEADINGS, SKIPPED
from citekit.readers.pure.labels import IN_BLOCK, ROWS, Label
from citekit.readers.pure.rows import match_row
from citekit.source import Source
from tests.rows import for_each

LAYOUTS = {
    "glued": "{label}{value}",
    "tab": "{label}\t{value}",
    "colon": "{label}: {value}",
    "bars": "| {label} | {value} |",
    "inner-bar": "{label} | {value}",
    "two-lines": "{label}\n{value}",
    "markdown": "**{label}:** {value}",
    "nbsp": "{label}\u00a0\u00a0{value}",
}
BYLINE = "Ada Lovelace, Charles Babbage"


def page(layout: str, row: Label) -> str:
    """A page whose table holds the row between two others."""
    table = [
        ("Original language", "English"),
        (row.text, row.example),
        ("Publication status", "Published - 30 Mar 2025"),
    ]
    if row.text in ("Original language", "Publication status"):
        table = [entry for entry in table if entry[0] != row.text] + [(row.text, row.example)]
    rows = "\n".join(LAYOUTS[layout].format(label=label, value=value) for label, value in table)
    return f"A title of some work\n\n{BYLINE}\n\nResearch output: Contribution to journal › Article\n\n{rows}\n"


def squeeze(text: str) -> str:
    return "".join(char for char in text if char not in " ;,")


@pytest.mark.parametrize("layout", LAYOUTS)
@for_each("row", ROWS, attrgetter("text"))
def test_each_row_reads_its_example(row: Label, layout: str) -> None:
    text = page(layout, row)
    cut = read_paste(Source(text))
    found = [field for draft in cut.drafts for field in draft.fields if field.rule == f"row: {row.text}"]
    if not found and row.field in ("note", "funding", "keywords"):  # a heading with a list or text under it
        found = [field for draft in cut.drafts for field in draft.fields if field.name == row.field]
    assert found, [mark for mark in cut.marks if mark]
    assert squeeze("".join(field.text for field in found))[:6] == squeeze(row.example)[:6]


@for_each("row", ROWS, attrgetter("text"))
def test_no_row_shadows_another(row: Label) -> None:
    (line,), _ = view_lines(f"{row.text}\t{row.example}")
    found = match_row(line)
    assert found is not None
    assert found.label == row


def test_every_field_has_a_handler() -> None:
    fields = {row.field for row in ROWS}.union(*(block.values() for block in IN_BLOCK.values()))
    assert fields
    assert {field for field in fields if field not in HANDLERS and field not in DETAILED} == set()


def test_headings_are_told_apart() -> None:
    """A wording heads one section only, and is written in lower case."""
    seen: dict[str, str] = {}
    for table in (HEADINGS, SKIPPED):
        for section, texts in table.items():
            for text in texts:
                assert text == text.lower()
                assert seen.setdefault(text, section) == section
    assert all(text == text.lower() for texts in FURNITURE.values() for text in texts)
