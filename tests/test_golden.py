"""Golden folders: fixtures/KIND/SLUG holds a listing, the answer a librarian would give, and all that is made of it.

`pytest tests/test_golden.py --accept` rewrites what is made; answers are written by hand.
"""

from __future__ import annotations

import pytest

import citekit
from benchmarks.accuracy import golden_folders
from benchmarks.answers import Case, cases, judge
from citekit.explain import explain
from tests.readings import reading_of, slug
from tests.rows import for_each

CASES = [case for folder in golden_folders() for case in cases(folder)]

OUTPUTS = {
    "record.json": "json",
    "output.bib": "bibtex",
    "output.biblatex.bib": "biblatex",
    "output.ris": "ris",
    "output.csl.json": "csl-json",
}
"""Golden file -> format."""


def produced(case: Case, name: str) -> str:
    """What a golden file should hold."""
    reading = reading_of(case.text)
    return explain(reading) if name == "lines.txt" else citekit.write(reading.works, OUTPUTS[name])


def test_there_are_golden_folders() -> None:
    assert len(CASES) >= 80
    for folder in golden_folders():
        assert {case.name for case in cases(folder)} == {path.name for path in folder.iterdir() if path.is_dir()}


@for_each("case", CASES, lambda case: slug(case.text))
def test_answer(case: Case) -> None:
    result = judge(case, reading_of)
    assert result.fault is None
    assert [verdict for verdict in result.verdicts if verdict.outcome != "right"] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: slug(case.text))
def test_golden_files(case: Case, accept: bool) -> None:
    for name in ("lines.txt", *OUTPUTS):
        path, now = case.text.with_name(name), produced(case, name)
        if accept:
            path.write_bytes(now.encode())
        assert path.is_file(), f"there is no {name}: look at what --accept writes"
        assert path.read_bytes().decode() == now, name
