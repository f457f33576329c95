"""Values are as `dataclasses` and `typing` would make them, and are dataclasses for pydantic."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any, NamedTuple

import pytest
from pydantic import TypeAdapter, ValidationError

import citekit
from citekit.diagnostic import Diagnostic
from citekit.reading import Origin
from citekit.source import Span
from citekit.values import (
    CitedBy,
    Custom,
    Identifier,
    Organization,
    PageRange,
    Pages,
    PartialDate,
    Person,
    Term,
)
from tests.shell import ROOT

VALUES: tuple[Any, ...] = (
    Person("Dubey", "Divyanshu", suffix="Jr."),
    Organization("FLUXNET Consortium"),
    PartialDate(2016, 5, end=PartialDate(2017)),
    PageRange("211", "215"),
    Pages((PageRange("e5"),)),
    Identifier("1063-6897", "print"),
    Term("risk"),
    CitedBy(16, "Scopus"),
    Custom("Impact factor", "3.2"),
)
KINDS = pytest.mark.parametrize("value", VALUES, ids=[type(value).__name__ for value in VALUES])


def twin(value: Any) -> Any:
    """The same value of a class that `dataclasses` made."""
    kind = type(value)
    fields = [(field.name, field.type, dataclasses.field(default=field.default)) for field in dataclasses.fields(value)]
    made = dataclasses.make_dataclass(kind.__name__, fields, frozen=True, slots=True)
    return made(*(getattr(value, name) for name in kind.__slots__))


@KINDS
def test_values_look_like_those_of_dataclasses(value: Any) -> None:
    kind: Any = type(value)
    other: Any = type(twin(value))
    assert dataclasses.is_dataclass(type(value))
    assert kind.__slots__ == kind.__match_args__ == other.__match_args__ == other.__slots__
    assert inspect.signature(kind) == inspect.signature(other)
    assert kind.__doc__
    assert not hasattr(value, "__dict__")
    assert dataclasses.asdict(value) == dataclasses.asdict(twin(value))


@KINDS
def test_values_are_shown_like_those_of_dataclasses(value: Any) -> None:
    assert repr(value) == repr(twin(value))


@KINDS
def test_values_are_equal_by_what_they_hold(value: Any) -> None:
    again = dataclasses.replace(value)
    first = type(value).__slots__[0]
    assert again == value
    assert again is not value
    assert hash(again) == hash(value)
    assert dataclasses.replace(value, **{first: "another"}) != value
    assert value != twin(value)
    assert value != tuple(dataclasses.astuple(value))


@KINDS
def test_values_do_not_change(value: Any) -> None:
    first = type(value).__slots__[0]
    with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot assign to field '{first}'"):
        setattr(value, first, "another")
    with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot delete field '{first}'"):
        delattr(value, first)


@KINDS
def test_values_are_copied_and_kept(value: Any) -> None:
    assert copy.deepcopy(value) == copy.copy(value) == pickle.loads(pickle.dumps(value)) == value


@KINDS
def test_values_are_dataclasses_for_pydantic(value: Any) -> None:
    adapter = TypeAdapter[Any](type(value))
    assert adapter.validate_json(adapter.dump_json(value)) == value


def test_a_subclass_may_be_a_dataclass() -> None:
    @dataclasses.dataclass(frozen=True)
    class Author(Person):
        orcid: str | None = None

    author = Author("Dubey", orcid="0000-0002-1825-0097")
    assert (author.family, author.given, author.orcid) == ("Dubey", None, "0000-0002-1825-0097")
    assert author != Person("Dubey")


LISTING = (ROOT / "fixtures/pure/conference-contribution-us/input.txt").read_text()


def test_works_are_values() -> None:
    work = citekit.read(LISTING).works[0]
    assert copy.deepcopy(work) == pickle.loads(pickle.dumps(work)) == work == citekit.read(LISTING).works[0]
    assert hash(copy.copy(work)) == hash(work)
    assert repr(work).startswith("Work(type='paper-conference', title=")
    assert citekit.Work(title="Rain") == citekit.Work(title="Rain", volume=None)
    assert citekit.Work(title="Rain") not in (citekit.Work(title="Fog"), citekit.Record(title="Rain"))
    with pytest.raises(AttributeError, match="a work is frozen"):
        work.title = "Rain"
    with pytest.raises(TypeError, match="a work has no titel"):
        citekit.Work(titel="Rain")


def test_a_reading_goes_to_another_process() -> None:
    reading = citekit.read(LISTING)
    for other in (pickle.loads(pickle.dumps(reading)), copy.copy(reading), copy.deepcopy(reading)):
        assert (other.records, other.lines, other.diagnostics) == (reading.records, reading.lines, reading.diagnostics)
        assert other.origins("title") == reading.origins("title")
    with pytest.raises(AttributeError, match="a reading is frozen"):
        reading.works = ()


def test_every_dump_of_a_record_is_read_back() -> None:
    record = citekit.read(LISTING).records[0]
    for dump in (record.model_dump(), record.model_dump(mode="json", exclude_none=True), dict(record)):
        assert citekit.Record.model_validate(dump) == record
    with pytest.raises(ValidationError, match="Field required"):
        citekit.Record.model_validate({"author": [{"given": "Jane"}]})
    with pytest.raises(ValidationError, match="valid tuple"):
        citekit.Record.model_validate({"author": [Person("Doe")]})


TUPLES: tuple[Any, ...] = (Span(3, 7), Origin("page", Span(3, 7), "9", "row: Volume"), Diagnostic("loss", "info", "…"))


@pytest.mark.parametrize("value", TUPLES, ids=[type(value).__name__ for value in TUPLES])
def test_named_tuples_are_those_of_typing(value: Any) -> None:
    kind: Any = type(value)
    fields = [(name, kind.__annotations__[name]) for name in kind._fields]
    other: Any = NamedTuple(kind.__name__, fields)  # type: ignore[misc]
    assert kind.__bases__ == other.__bases__ == (tuple,)
    assert kind.__doc__
    assert kind.__module__.startswith("citekit.")
    assert repr(value) == repr(other(*value))
    assert value == tuple(value) == copy.copy(value) == pickle.loads(pickle.dumps(value))
    assert value._replace(**{kind._fields[0]: 5}) == (5, *value[1:])
    assert kind._field_defaults == dict(zip(kind._fields[::-1], (kind.__new__.__defaults__ or ())[::-1], strict=False))


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: PartialDate(2016, day=5), "day 5 is of no month"),
        (lambda: PartialDate(2016, 5, season=1), "a month and a season"),
        (lambda: PartialDate(2016, 13), "month 13"),
        (lambda: Pages(()), "no pages"),
    ],
)
def test_values_that_are_none(make: Any, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        make()


def test_years_before_ours() -> None:
    assert [PartialDate(year).iso() for year in (-44, 476, 2016)] == ["-0044", "0476", "2016"]


def test_named_tuples_have_defaults() -> None:
    assert Diagnostic("loss", "info", "…")[3:] == (None, None, None, None)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'message'"):
        Diagnostic("loss", "info")  # type: ignore[call-arg]


@pytest.mark.parametrize("part", [{"month": 0}, {"month": 13}, {"month": 2, "day": 32}, {"season": 9}], ids=str)
def test_a_date_has_numbers_of_dates(part: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="is not one of 1 to"):
        PartialDate(2016, **part)
