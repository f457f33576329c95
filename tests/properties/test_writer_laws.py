"""Written or declared: change any field of a work, and the output changes or the writer lists that field as a loss."""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import importlib
import importlib.util
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citekit.values import Organization, Pages, Person
from citekit.work import FIELDS, Work, present
from tests.strategies import any_works, hard_works, sample, tame_works

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from citekit.writers.written import Written

WRITERS: dict[str, tuple[str, str]] = {
    "bibtex": ("citekit.writers.bibtex", "write_bibtex"),
    "biblatex": ("citekit.writers.biblatex", "write_biblatex"),
    "ris": ("citekit.writers.ris", "write_ris"),
    "csl-json": ("citekit.writers.csl_json", "write_csl_json"),
    "json": ("citekit.writers.record_json", "write_json"),
}
"""Format -> where its writer is."""


@pytest.fixture(params=WRITERS, scope="module")
def write(request: pytest.FixtureRequest) -> Callable[[list[Work]], Written]:
    """Each writer in turn."""
    module, name = WRITERS[request.param]
    for needed in (module, "citekit.writers.citation_keys"):
        if importlib.util.find_spec(needed) is None:
            pytest.skip(f"{needed} is not written yet")
    found: Callable[[list[Work]], Written] = getattr(importlib.import_module(module), name)
    return found


def changed(work: Work, field: str, value: Any) -> Work:
    """The work with another value in one field; None takes it away."""
    fields = {**present(work), field: value}
    return Work(**{name: value for name, value in fields.items() if value is not None})


def nudges(value: Any) -> Iterator[Any]:
    """Values a little different: a list without its last or in another order, a part without, a text with more."""
    if isinstance(value, str):
        yield from (value + "x", value.lower(), value + " ", value.replace(" ", "  "), value.replace(" ", "\n"))
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, tuple):
        yield from (value[:-1] or None, value[::-1], value + value[:1])
        yield from ((part, *value[1:]) for part in nudges(value[0]) if part is not None)
    elif isinstance(value, Pages):
        yield from (Pages(ranges) for ranges in nudges(value.ranges) if ranges)
    else:
        yield from _parts_nudged(value)


REQUIRED = ("family", "name", "year", "first", "value", "term", "count", "label")
"""Parts of a value that it cannot be without."""


def _parts_nudged(value: Any) -> Iterator[Any]:
    for part in dataclasses.fields(value):
        old = getattr(value, part.name)
        if old is None:
            continue
        news: list[Any] = [] if isinstance(old, bool | int) and part.name != "count" else list(nudges(old))
        for new in [*news, *([] if part.name in REQUIRED else [None])]:
            with contextlib.suppress(ValueError):  # a day of no month
                yield dataclasses.replace(value, **{part.name: new})
    if isinstance(value, Person) and value.particle:
        yield dataclasses.replace(value, particle=None, family=f"{value.particle} {value.family}")
    if value == Person(getattr(value, "family", "")):
        yield Organization(value.family)


def assert_told_apart(write: Callable[[list[Work]], Written], work: Work, changes: list[tuple[str, Any]]) -> None:
    """Each change of one field shows in the output, or one of the two outputs declares that field."""
    first = write([work])
    for field, value in changes:
        second = write([changed(work, field, value)])
        if first.text == second.text:
            declared = {loss.field for loss in first.losses + second.losses}
            assert field in declared, f"{field}: {getattr(work, field)!r} and {value!r} look the same"


FEWER = settings(max_examples=max(1, settings().max_examples // 2))
"""One example makes some sixty or three hundred changes."""


@FEWER
@given(work=hard_works | any_works | tame_works, donor=any_works)
def test_another_value_shows_or_is_declared(write: Callable[[list[Work]], Written], work: Work, donor: Work) -> None:
    here, there = present(work), {"type": "document", **present(donor)}
    changes = [(field, there.get(field)) for field in FIELDS if there.get(field) != here.get(field)]
    assert_told_apart(write, work, changes)


@FEWER
@given(work=hard_works | any_works | tame_works)
def test_a_small_change_shows_or_is_declared(write: Callable[[list[Work]], Written], work: Work) -> None:
    fields = [(field, value) for field, value in present(work).items() if field != "type"]
    assert_told_apart(write, work, [(field, new) for field, value in fields for new in nudges(value) if new != value])


@FEWER
@given(work=any_works)
def test_a_loss_names_a_field_that_is_there(write: Callable[[list[Work]], Written], work: Work) -> None:
    work = changed(work, "citation_key", None)  # the second of two that are the same is another
    losses = write([work, work]).losses
    assert {loss.field for loss in losses} <= set(present(work))
    assert {loss.record for loss in losses} <= {0, 1}
    assert [loss for loss in losses if loss.record == 0] == [loss._replace(record=0) for loss in losses if loss.record]


@FEWER
@given(works=st.lists(hard_works, max_size=2))
def test_same_works_same_bytes(write: Callable[[list[Work]], Written], works: list[Work]) -> None:
    before = copy.deepcopy([present(work) for work in works])
    assert write(works) == write(copy.deepcopy(works))
    assert [present(work) for work in works] == before


def test_no_works_is_no_record(write: Callable[[list[Work]], Written]) -> None:
    assert write([]).losses == []


@cache
def drawn() -> list[Work]:
    """Works for all writers: drawing them takes longer than writing them."""
    return sample(hard_works, 20)


def test_a_record_is_written_like_its_work(write: Callable[[list[Work]], Written]) -> None:
    from citekit.record import record_from

    works = drawn()
    assert write([record_from(work) for work in works]) == write(works)
