"""citekit's own JSON loses nothing and reads back to equal records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

import citekit
from citekit.record import record_from
from citekit.values import PartialDate, Person
from citekit.work import Work, present
from citekit.writers.record_json import SCHEMA, json_record, write_json
from tests.strategies import any_works, hard_works

if TYPE_CHECKING:
    from citekit.record import Record


def read_json(text: str) -> tuple[Record, ...]:
    return citekit.read(text, reader="json").records


def test_what_it_looks_like() -> None:
    work = Work(type="book", title="Ä", author=(Person("Dubey", "D."),), issued=PartialDate(2016))
    assert json.loads(write_json([work]).text) == {
        "citekit": SCHEMA,
        "records": [
            {"type": "book", "title": "Ä", "author": [{"family": "Dubey", "given": "D."}], "issued": {"year": 2016}}
        ],
    }


@given(works=st.lists(any_works | hard_works, max_size=2))
def test_round_trip(works: list[Work]) -> None:
    written = write_json(works)
    assert written.losses == []
    assert read_json(written.text) == tuple(map(record_from, works))
    assert write_json(read_json(written.text)) == written


@given(work=any_works)
def test_it_is_what_pydantic_would_write(work: Work) -> None:
    record = record_from(work)
    dumped = record.model_dump(mode="json", exclude_none=True, exclude_unset=True)
    assert json_record(work) == json_record(record) == dumped
    assert type(record).model_validate_json(json.dumps(json_record(work))) == record


def test_a_false_truth_value_is_there() -> None:
    assert read_json(write_json([Work(peer_reviewed=False)]).text)[0].peer_reviewed is False
    assert "peer_reviewed" not in present(read_json(write_json([Work(title="A")]).text)[0])
