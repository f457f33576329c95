"""What an output cannot carry it declares: written and read back, a work differs in no field that is not a loss, no
loss is declared of what came back, and writing once more makes the same bytes."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from citekit.normalize.names.particles import CAPITAL, LOWER
from citekit.pipeline import read, write_with_losses
from citekit.values import Person
from citekit.work import ROLES, Work, present
from citekit.writers.bib_names import spell_name
from citekit.writers.read_back import USUAL, bib_name_read, name_read, usual_line
from citekit.writers.wording import in_words
from tests.strategies import any_works, hard_works, tame_works

if TYPE_CHECKING:
    from citekit.writers.written import Written

WRITTEN: dict[str, tuple[str, str, dict[str, Any]]] = {
    "bibtex": ("bibtex", "bibtex", {}),
    "bibtex, UTF-8": ("bibtex", "bibtex", {"unicode": True}),
    "bibtex, whole titles": ("bibtex", "bibtex", {"protect": "whole"}),
    "biblatex": ("biblatex", "bibtex", {}),
    "biblatex, bare titles": ("biblatex", "bibtex", {"protect": "none"}),
    "ris": ("ris", "ris", {}),
    "csl-json": ("csl-json", "csl-json", {}),
    "csl-json, reviews": ("csl-json", "csl-json", {"book_reviews": True}),
    "json": ("json", "json", {}),
}
"""Name -> format, its reader, options."""

FOR_OTHERS = frozenset({("csl-json", "incomplete"), ("ris", "type"), ("biblatex", "type")})
"""Losses that we make good by a convention of our own (`custom`, M3, `type`), which other programs do not know."""

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"


@cache
def recorded() -> list[tuple[str, Work]]:
    """The records of all fixtures."""
    paths = sorted(FIXTURES.glob("*/*/record.json"))
    return [
        (path.parent.name, work)
        for path in paths
        for work in read(path.read_text(encoding="utf-8"), reader="json").works
    ]


def breaches(work: Work, name: str) -> list[str]:
    """How a work breaks the law in one output."""
    to, reader, options = WRITTEN[name]
    written = write_with_losses([work], to, **options)
    works = read(written.text, reader=reader).works
    if not works:
        return [] if not says_something(work) else ["nothing is read"]
    back = works[0]
    again = write_with_losses([back], to, **options).text
    same = again == written.text or changed(work, back)
    return [*_silent(work, back, written), *_false(work, back, written, to), *([] if same else ["other bytes"])]


def says_something(work: Work) -> bool:
    """Whether there is anything but the type and what no bibliography has a field for."""
    return bool(present(work).keys() & {"title", "author", "editor", "container_title", "doi", "url"})


def changed(work: Work, back: Work) -> set[str]:
    """The fields that came back as another value."""
    ours, theirs = present(work), present(back)
    return {name for name in theirs if theirs[name] != ours.get(name) and name != "citation_key"}


def _silent(work: Work, back: Work, written: Written) -> list[str]:
    """Fields that differ and are no loss. What stands in another field than before must be a loss of that before."""
    lost = {loss.field for loss in written.losses}
    words = " ".join(loss.text for loss in written.losses)
    ours, theirs = ({name: _once(name, value) for name, value in present(one).items()} for one in (work, back))
    different = [name for name in {**ours, **theirs} if ours.get(name) != theirs.get(name) and name not in lost]
    found = [name for name in different if name in ours or in_words(theirs[name]) not in words]
    made = {"citation_key"} - ours.keys()  # a key that a work has not got is made
    return [
        f"{name}: {ours.get(name)!r} is {theirs.get(name)!r}"
        for name in found
        if name not in made | {"type"} - ours.keys()
    ]


def _once(name: str, value: Any) -> Any:
    """Values without repetitions; of people only are two the same two."""
    if name == "issn":  # with their hyphen
        return tuple(str(number).replace("-", "") for number in value)
    return tuple(dict.fromkeys(value)) if isinstance(value, tuple) and name not in ROLES else value


def _false(work: Work, back: Work, written: Written, to: str) -> list[str]:
    """Losses of what did come back."""
    return [
        f"{loss.field} is no loss: {loss.text}"
        for loss in written.losses
        if (to, loss.field) not in FOR_OTHERS and getattr(work, loss.field) == getattr(back, loss.field)
    ]


def test_there_are_records() -> None:
    assert len(recorded()) > 500


@pytest.mark.parametrize("name", WRITTEN)
def test_records_of_fixtures_come_back_or_are_declared(name: str) -> None:
    broken = {slug: found for slug, work in recorded() if (found := breaches(work, name))}
    assert not broken, broken


@pytest.mark.parametrize("name", WRITTEN)
@given(work=tame_works)
def test_plain_works_come_back_or_are_declared(name: str, work: Work) -> None:
    assert breaches(work, name) == []


@pytest.mark.parametrize("name", ["bibtex", "biblatex", "csl-json", "json"])
@given(work=hard_works | any_works)
def test_hard_works_come_back_or_are_declared(name: str, work: Work) -> None:
    assert [found for found in breaches(work, name) if not found.startswith("incomplete")] == []


@given(works=st.lists(any_works, max_size=3))
def test_every_record_has_its_own_losses(works: list[Work]) -> None:
    losses = write_with_losses(works, "ris").losses
    for index, work in enumerate(works):
        alone = write_with_losses([work], "ris").losses
        assert [loss._replace(record=0) for loss in losses if loss.record == index] == alone


ODD_WORDS = sorted(
    {*LOWER, *CAPITAL, "and", "others", "jr", "sr", "ii", "iii", "iv", "esq", "the", "ed", "dr", "et", "al"}
)
WORDS = st.sampled_from([form(word) for word in ODD_WORDS for form in (str.lower, str.title, str.upper)])
NAMES = st.from_regex(USUAL.pattern, fullmatch=True) | st.builds(
    "{}{}, {}{}".format, WORDS, st.sampled_from(("", "-Ek", "é")), st.sampled_from(("", "Åse ", "B. ", "Bo-")), WORDS
)


@pytest.mark.law
@given(NAMES)
@example("Hass, Ii")
@example("Hass, Jr.")
@example("Hass, The")
def test_usual_names_are_found_by_every_reader(line: str) -> None:
    """Writers do not try whether such a name comes back, as most do."""
    family, _, given_name = line.partition(", ")
    person = Person(family=family, given=given_name)
    if usual_line(person):
        assert name_read(line) == person
        assert all(bib_name_read(spell_name(person, unicode).text) == person for unicode in (False, True))
