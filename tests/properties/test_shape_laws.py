"""Each shape in which a portal gives a work states it, whole or damaged; two of one work are one record, of two two."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import citekit
from citekit.values import Identifier, Name, Person
from citekit.work import ROLES, present
from tests import made
from tests.shapes import SHAPES
from tests.shapes.damage import DAMAGES
from tests.shapes.wording import family

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.work import Work
    from tests.shapes.wording import Facts, Shape

WORKS = made.articles() | made.contributions()
FEW = settings(max_examples=max(1, settings().max_examples // 5))

NOT_COMPARED = frozenset({"genre", "status", "abstract", "keywords", "url", "peer_reviewed", "custom"})
"""What a shape says beside the facts of the work."""

FILES = frozenset({"bibtex", "ris", "html", "plain_html"})
"""Shapes that are files of their own: what stands behind them is part of the file."""
ABOVE, BELOW = sorted(SHAPES.keys() - FILES), sorted(SHAPES.keys() - {"html", "plain_html"})
PAIRS = [(first, second) for first in ABOVE for second in BELOW]


def name_of(name: Name, full: bool) -> tuple[Any, ...]:
    """The words of the family name, with what is given in full or by its initials.

    What of them is the particle, a block need not say: "{van der Laan}, P." is one word to BibTeX.
    """
    if not isinstance(name, Person):
        return (name.name,)
    given = name.given or ""
    if not full:
        words = given.replace("-", " ").replace(".", " ").split()
        given = "".join(word if word.isupper() else word[0] for word in words)
    return family(name).rstrip("."), given


def comparable(name: str, value: Any, full: bool) -> Any:
    """A fact without what shapes may spell in two ways."""
    if name in ROLES:
        return [name_of(one, full and name == "author") for one in value]
    if name in {"issn", "isbn"}:
        return [(one.value if isinstance(one, Identifier) else one).replace("-", "") for one in value]
    return value


def check(work: Work, facts: Facts, full: bool, text: str) -> None:
    """What was read is what the shapes state, no less and no more."""
    found = {name: value for name, value in present(work).items() if name not in NOT_COMPARED}
    if "type" not in facts:
        del found["type"]
    pairs = {name: (found.get(name), facts.get(name)) for name in found | facts}
    odd = {
        name: pair
        for name, pair in pairs.items()
        if None in pair or comparable(name, pair[0], full) != comparable(name, pair[1], full)
    }
    assert not odd, f"{odd}\n{text}"


def both(one: Shape, other: Shape) -> Facts:
    """What two shapes of a work state together: the longer title, the more precise date."""
    facts = one.facts | other.facts
    facts["title"] = max(one.facts["title"], other.facts["title"], key=len)
    facts["issued"] = max(one.facts["issued"], other.facts["issued"], key=lambda date: (date.month or 0, date.day or 0))
    return facts


@pytest.mark.parametrize("name", SHAPES)
@given(work=WORKS)
@FEW
def test_each_shape_states_the_work(name: str, work: made.Made) -> None:
    shape = SHAPES[name](work)
    works = citekit.read(shape.text).works
    assert len(works) == 1, shape.text
    check(works[0], shape.facts, shape.full, shape.text)


@given(work=WORKS, names=st.sampled_from([pair for pair in PAIRS if pair[0] != pair[1]]))
def test_two_shapes_of_a_work_are_one_record(work: made.Made, names: tuple[str, str]) -> None:
    first, second = (SHAPES[name](work) for name in names)
    text = f"{first.text}\n\n{second.text}"
    works = citekit.read(text).works
    assert len(works) == 1, text
    check(works[0], both(first, second), first.full or second.full, text)


@given(pair=st.tuples(WORKS, WORKS), names=st.sampled_from(PAIRS))
def test_shapes_of_two_works_are_two_records(pair: tuple[made.Made, made.Made], names: tuple[str, str]) -> None:
    assume(pair[0].title != pair[1].title and (pair[0].doi != pair[1].doi or not pair[0].doi))
    shapes = [SHAPES[name](work) for name, work in zip(names, pair, strict=True)]
    text = "\n\n".join(shape.text for shape in shapes)
    reading = citekit.read(text)
    assert len(reading.works) == 2, text
    for work, shape in zip(reading.works, shapes, strict=True):
        check(work, shape.facts, shape.full, text)
    numbers = [line.number for line in reading.lines]
    assert all(before < behind for before, behind in pairwise(numbers))


@pytest.mark.parametrize(("name", "damage"), [(name, one) for name, all_of in DAMAGES.items() for one in all_of])
@given(work=WORKS, above=st.sampled_from(("", "page", "item")))
@FEW
def test_a_damaged_block_states_the_same(name: str, damage: Callable[[str], str], above: str, work: made.Made) -> None:
    block = SHAPES[name](work)
    first = SHAPES[above](work) if above else block
    text = f"{first.text}\n\n{damage(block.text)}" if above else damage(block.text)
    works = citekit.read(text).works
    assert len(works) == 1, text
    check(works[0], both(first, block), full=True, text=text)
