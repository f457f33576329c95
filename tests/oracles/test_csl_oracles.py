"""Our CSL-JSON is valid against the schema, and pandoc and citation-js read the same in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from citekit.writers.csl_json import write_csl_json
from tests.oracles.facts import Excuses, Facts, Known, disagreements, facts_of, facts_of_item, split_anew
from tests.oracles.tools import need, read_with_citation_js, read_with_pandoc
from tests.strategies import any_works

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.work import Work

SCHEMA = Path(__file__).parent / "csl-schema" / "csl-data.json"

KNOWN: Excuses = {
    ("pandoc", "author"): [Known("small words behind the given name are a dropping particle", split_anew)],
    ("pandoc", "editor"): [Known("small words behind the given name are a dropping particle", split_anew)],
}

READERS: dict[str, Callable[[str], list[Facts]]] = {
    "the schema": lambda text: [facts_of_item(item) for item in json.loads(text)],
    "pandoc": lambda text: [facts_of_item(item) for item in read_with_pandoc("csljson", text)],
    "citation-js": lambda text: [facts_of_item(item) for item in read_with_citation_js("csl", text)],
}


def judge(works: Sequence[Work], text: str) -> list[str]:
    answers = {name: read(text) for name, read in READERS.items()}
    return disagreements(works, [facts_of(work) for work in works], answers, KNOWN)


@pytest.fixture(scope="session")
def faults() -> Callable[[str], list[str]]:
    """What the schema finds wrong with a text."""
    need("jsonschema")
    from jsonschema import Draft7Validator

    validator = Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    return lambda text: [f"{error.json_path}: {error.message}" for error in validator.iter_errors(json.loads(text))]


def test_the_schema_can_find_fault(faults: Callable[[str], list[str]]) -> None:
    assert faults('[{"id": "x", "type": "preprint"}]') != []


@settings(max_examples=max(1, settings().max_examples // 2))
@given(work=any_works)
def test_any_work_is_valid(faults: Callable[[str], list[str]], work: Work) -> None:
    assert faults(write_csl_json([work]).text) == []
    assert faults(write_csl_json([work, work], particles="family", book_reviews=True).text) == []


def test_random_records(drawn: Sequence[Work], faults: Callable[[str], list[str]]) -> None:
    text = write_csl_json(drawn).text
    assert faults(text) == []
    assert judge(drawn, text) == []


def test_golden_outputs(
    golden_works: Sequence[Work], golden_file: Callable[[str], list[str]], faults: Callable[[str], list[str]]
) -> None:
    texts = golden_file("output.csl.json")
    assert [fault for text in texts for fault in faults(text)] == []
    items: list[dict[str, Any]] = [item for text in texts for item in json.loads(text)]
    assert judge(golden_works, json.dumps(items)) == []
