"""Laws of the people normaliser: total, nothing lost or invented, the same by every way, stable when printed again."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from citekit.normalize.names import (
    cut_off,
    lexicon,
    looks_like_byline,
    looks_like_organization,
    looks_like_person,
    particles,
    role_of,
    split_byline,
    split_name,
    surnames,
)
from citekit.normalize.names.byline_kind import has_names_of_people
from citekit.normalize.names.certain import FIELDS, is_certain
from citekit.normalize.names.groups import split_groups
from citekit.normalize.names.lexicon import FIELD_ENDINGS
from citekit.normalize.names.marks import clean
from citekit.normalize.names.odd import split_odd_name
from citekit.normalize.names.split import PLAIN
from citekit.normalize.names.surnames import GIVEN
from citekit.values import Name, Person
from tests.growth import grows_linearly
from tests.rows import for_each

ANY = st.text(max_size=80)
HARD_WORDS = """
van der de y e al- d'Antras Jane Doe DOE CAI LI JRR AH A. J.-P. García Silva Nguyen Jr. III PhD MD Dr. Prof. and &
et al. , ; | · * 1 (1) (Editor) ( ) a b 王小明 山田 김민수 University The of WHO … ... 12 others
Filho O' 't Kim Ha-neul
"""
TRICKY = st.lists(st.sampled_from(sorted(set(HARD_WORDS.split()))), max_size=9).map(" ".join)
WORD = st.from_regex(r"[A-Z][a-zé]{2,8}", fullmatch=True)
SPECIAL = st.sampled_from(["A.", "J. P.", "Li", "Van", "Jr", "Garcia", "Nguyen", "Team"])
GIVEN_NAMES = st.sampled_from(sorted(name for name in GIVEN if name.isascii() and len(name) > 4))
SEPARATORS = st.sampled_from([", ", "; ", "\n", " & ", " | "])
PARTICLES = st.sampled_from(["", "", "van ", "van der ", "de la ", "von ", "al "])
FAMILY = st.from_regex(r"[BFGKMTW][aeo](rl|st|nd|lm)(berg|mann|sson|ström|ford|well)", fullmatch=True)


def printed(person: Person) -> str:
    """A person as "Family, Given, Suffix"."""
    family = " ".join(filter(None, [person.particle, person.family]))
    return ", ".join(filter(None, [family, person.given, person.suffix]))


def letters(text: str) -> Counter[str]:
    return Counter(letter for letter in text if letter.isalpha())


def words_of(name: Name) -> str:
    if not isinstance(name, Person):
        return name.name
    return " ".join(filter(None, [name.given, name.particle, name.family, name.suffix]))


@given(ANY | TRICKY)
@example("\u00c3\u00ad, \u00ad")
def test_total(text: str) -> None:
    """Every function answers for every text."""
    split_name(text)
    cut_off(text)
    role_of(text)
    for judge in (looks_like_person, looks_like_organization, looks_like_byline):
        assert judge(text) in (True, False)


@given(ANY | TRICKY)
def test_located(text: str) -> None:
    """Pieces are slices, in order, apart and without blanks at the ends."""
    end = 0
    for name, start, stop in split_byline(text):
        assert end <= start < stop
        assert text[start:stop] == name == name.strip()
        end = stop


@given(ANY.filter(lambda text: text.isascii()) | TRICKY)
def test_nothing_invented(text: str) -> None:
    """No letter of a name comes from elsewhere, none is empty."""
    split = split_name(text)
    if split is not None:
        assert letters(words_of(split.name)) <= letters(text)
        assert words_of(split.name).strip()


@given(GIVEN_NAMES, st.booleans(), PARTICLES, FAMILY, st.sampled_from(["", " Jr.", ", III"]))
def test_nothing_lost(first: str, initial: bool, particle: str, family: str, suffix: str) -> None:
    """A name in natural order keeps all of its words, and the parts are where they belong."""
    text = f"{first}{' Q.' if initial else ''} {particle}{family}{suffix}"
    split = split_name(text)
    assert split is not None
    assert letters(words_of(split.name)) == letters(text)
    assert isinstance(split.name, Person)
    assert (split.name.family, split.name.particle or "") == (family, particle.strip())


@given(st.tuples(GIVEN_NAMES, PARTICLES, FAMILY, st.sampled_from([None, "Jr.", "III"])))
def test_comma_form_is_stable(parts: tuple[str, str, str, str | None]) -> None:
    """What was read once is read again from "Family, Given, Suffix"."""
    first, particle, family, suffix = parts
    person = Person(family, first, particle.strip() or None, None, suffix)
    split = split_name(printed(person))
    assert split is not None
    assert split.name == person


@given(ANY | TRICKY)
def test_cleaning_is_idempotent(text: str) -> None:
    """Marks are taken off once, and a name without them splits the same."""
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert split_name(cleaned) == split_name(text)


@given(st.lists(st.builds("{} {}".format, GIVEN_NAMES, FAMILY), min_size=1), SEPARATORS)
def test_bylines_keep_everyone(names: list[str], separator: str) -> None:
    """Nobody is dropped, merged or moved."""
    assert [piece[0] for piece in split_byline(separator.join(names))] == names


@given(st.lists(st.builds("{}, {}.".format, FAMILY, st.sampled_from("ABCDEFG")), min_size=1, max_size=12))
def test_short_bylines_keep_everyone(names: list[str]) -> None:
    """Families and initials in pairs, with "&" before the last."""
    line = " & ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
    assert [piece[0] for piece in split_byline(line)] == names


@given(st.lists(WORD | GIVEN_NAMES | SPECIAL, min_size=2, max_size=3))
def test_short_way_agrees(words: list[str]) -> None:
    """The way for plain names gives what the whole grammar gives."""
    text = " ".join(words)
    if PLAIN.fullmatch(text):
        assert split_name(text) == split_odd_name(text)


TABLES = [table for module in (lexicon, particles, surnames) for table in vars(module).values()]
TABLE_WORDS = sorted({word.capitalize() for table in TABLES if isinstance(table, frozenset) for word in table})
ONE = (
    "{} Doe, John Smith",
    "Ann {}, John Smith",
    "Ann {} Doe, John Smith",
    "John Smith, Ann Mc{}",
    "John Smith, {}-{} Doe",
)


@pytest.mark.parametrize("form", ONE)
def test_certain_lines_agree_for_every_word(form: str) -> None:
    """The short way for lines that are people for certain cuts and judges as the whole grammar, whatever the word."""
    lines = [form.format(word, word) for word in TABLE_WORDS]
    certain = list(filter(is_certain, lines))
    assert len(certain) > 200
    assert [split_byline(line) for line in certain] == [split_groups(line, True) for line in certain]
    assert all(map(has_names_of_people, certain))


PIECE = st.lists(WORD | GIVEN_NAMES | st.sampled_from([*TABLE_WORDS, "A.", "O'Brien", "DeSena", "Éé"]), max_size=4)


@given(st.lists(PIECE.map(" ".join), max_size=4).map(", ".join))
def test_certain_lines_agree(line: str) -> None:
    """The same for lines of any words."""
    if is_certain(line):
        assert split_byline(line) == split_groups(line, True)
        assert has_names_of_people(line)


def test_certain_lines_know_fields() -> None:
    """What is looked for in a line is in every ending of a field of study."""
    assert all(any(part in ending for part in FIELDS) for ending in FIELD_ENDINGS)


LONG = [
    "a ",
    "a, ",
    "A. ",
    "1,",
    "(",
    ")",
    "et al ",
    "Jane ",
    "Jane Doe, ",
    "van ",
    "-",
    "McA",
    "d'",
    " & ",
    "*",
    "王",
    "Xx-",
    "\n",
]
CALLS = (split_name, split_byline, cut_off, looks_like_person, looks_like_organization, looks_like_byline, role_of)


@for_each("piece", LONG)
def test_linear(piece: str) -> None:
    """No repetition of anything costs more than linear time would."""
    for call in CALLS:
        assert grows_linearly(call, lambda size: piece * size + "!", 40_000 // len(piece)), call
