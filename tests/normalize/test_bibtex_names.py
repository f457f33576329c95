"""Names as BibTeX and biblatex write them."""

from __future__ import annotations

import pytest

from citekit.normalize.bibtex_names import read_name, split_people
from citekit.values import Name, Organization, Person
from tests.rows import for_each

ROWS: list[tuple[str, Name]] = [
    ("Jane Doe", Person("Doe", "Jane")),
    ("Doe, Jane", Person("Doe", "Jane")),
    ("Ludwig van Beethoven", Person("Beethoven", "Ludwig", "van")),
    ("van Beethoven, Ludwig", Person("Beethoven", "Ludwig", "van")),
    ("von Neumann", Person("Neumann", None, "von")),
    ("{van der Berg}, Jan", Person("van der Berg", "Jan")),
    ("Van der Berg, Jan", Person("Berg", "Jan", "Van der")),
    ("King, Jr., Martin L.", Person("King", "Martin L.", suffix="Jr.")),
    ("de la Cruz, Jr, Mar{\\'\\i}a", Person("Cruz", "María", "de la", suffix="Jr")),
    ("Charles de la Vall{\\'e}e Poussin", Person("Vallée Poussin", "Charles", "de la")),
    ("{\\'E}mile Zola", Person("Zola", "Émile")),
    ("{\\'E}mile", Person("Émile")),
    ("{\\O}stergaard, {\\AA}ge", Person("Østergaard", "Åge")),
    ("J.-P. O'Brien", Person("O'Brien", "J.-P.")),
    ("Madonna", Person("Madonna")),
    ("{Madonna}", Organization("Madonna")),
    ("{World Health Organization}", Organization("World Health Organization")),
    ("{Barnes {and} Noble}", Organization("Barnes and Noble")),
    ("王, 小明", Person("王", "小明")),
    ("Prabhakar, \\{Rohan Baskar\\}", Person("Prabhakar", "Rohan Baskar")),
    ("Prabhakar, {Rohan Baskar}", Person("Prabhakar", "Rohan Baskar")),
    ('\\{von Gr{\\"u}nberg\\}, Tobias', Person("von Grünberg", "Tobias")),
    ("family=Berg, given=Jan, prefix=van der, suffix=III", Person("Berg", "Jan", "van der", None, "III")),
    ("Last, {}", Person("Last")),
    ("Guy L. Steele, Jr.", Person("Steele", "Guy L.", suffix="Jr.")),
    ("Guy L. Steele Jr.", Person("Steele", "Guy L.", suffix="Jr.")),
    ("David H. {Friedel, Jr.}", Person("Friedel", "David H.", suffix="Jr.")),
    ("{Friedel, Jr.}, David H.", Person("Friedel", "David H.", suffix="Jr.")),
    ("{Sammy Davis}, Jr", Person("Davis", "Sammy", suffix="Jr")),
    ("Ludwig van Beethoven, Sr.", Person("Beethoven", "Ludwig", "van", suffix="Sr.")),
    ("Roe III, Max", Person("Roe", "Max", suffix="III")),
    ("Smith, Jr", Person("Smith", suffix="Jr")),
    ("{Acme, Inc.}", Organization("Acme, Inc.")),
    ("{Steele Jr.}", Organization("Steele Jr.")),
    ("King, MD", Person("King", "MD")),
    ("Clock Development Team, The", Organization("The Clock Development Team")),
    ("d'Antras, B.", Person("d'Antras", "B.")),
    ("'t Hooft, Gerard", Person("Hooft", "Gerard", "'t")),
]  # fmt: skip


@for_each("spelt, name", ROWS)
def test_names(spelt: str, name: Name) -> None:
    split = read_name(spelt)
    assert split is not None
    assert (split.name, split.reason) == (name, "")


DOUBTFUL: list[tuple[str, Name]] = [
    ("King, Martin L., Jr.", Person("King", "Martin L.", suffix="Jr.")),
    ("Hajj, {Izzat El}", Person("Hajj", "Izzat El")),
    ("Richard Roe 0001", Person("Roe", "Richard")),
    ("World Health Organization", Organization("World Health Organization")),
    ("Gabriel García Márquez", Person("Márquez", "Gabriel García")),
    (", Jane", Person("Jane")),
    ("Jane Doe, PhD", Person("Doe", "Jane")),
]


@for_each("spelt, name", DOUBTFUL)
def test_doubts(spelt: str, name: Name) -> None:
    split = read_name(spelt)
    assert split is not None
    assert split.name == name
    assert split.reason


@pytest.mark.parametrize("spelt", ["", "{}", "--", "{ }"])
def test_no_name(spelt: str) -> None:
    assert read_name(spelt) is None


@for_each(
    "text, names, cut",
    [
        ("Doe, J. and Roe, R.", ["Doe, J.", "Roe, R."], False),
        ("Doe, J. AND\n  Roe, R. and others", ["Doe, J.", "Roe, R."], True),
        ("{Smith and Sons} and Doe, J.", ["{Smith and Sons}", "Doe, J."], False),
        ("Doe, J. and  and Roe, R.", ["Doe, J.", "Roe, R."], False),
        ("Doe, J.; Roe, R.", ["Doe, J.", "Roe, R."], False),
        ("Anderson, A. and Sandy, B.", ["Anderson, A.", "Sandy, B."], False),
        ("", [], False),
    ],
)
def test_lists(text: str, names: list[str], cut: bool) -> None:
    assert split_people(text) == (names, cut)
