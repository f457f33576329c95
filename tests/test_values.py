"""Values are as `dataclasses` and `typing` would make them, and are dataclasses for pydantic."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any, NamedTuple

import pytest
from pydantic import TypeAdapter

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


def test_named_tuples_have_defaults() -> None:
    assert Diagnostic("loss", "info", "…")[3:] == (None, None, None, None)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'message'"):
        Diagnostic("loss", "info")  # type: ignore[call-arg]


@pytest.mark.parametrize("part", [{"month": 0}, {"month": 13}, {"month": 2, "day": 32}, {"season": 9}], ids=str)
def test_a_date_has_numbers_of_dates(part: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="is not one of 1 to"):
        PartialDate(2016, **part)
