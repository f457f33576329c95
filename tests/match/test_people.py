"""Two names: may they be one person's? Told alike either way round."""

from __future__ import annotations

from citekit.match.people import may_be
from citekit.values import Person
from tests.rows import for_each

ONE = [
    ("Müller, J.", "Mueller, Jürgen"),
    ("García Márquez, G.", "García, Gabriel"),
    ("García Márquez, G.", "Márquez, Gabriel G."),
    ("van der Berg, J.", "Berg, Jan"),
    ("De Boer, A", "de Boer, Anna"),
    ("Smith-Jones, K.", "Smith Jones, Kate"),
    ("Smith-Jones, K.", "Jones, Kate S."),
    ("O’Brien, P", "O'Brien, Pat"),
    ("Zhang, Wei", "Wei, Zhang"),
    ("Smith, John", "Smith, Jon"),
    ("Łukasiewicz, J", "Lukasiewicz, Jan"),
    ("Øster, P", "Oester, P"),
    ("Åberg, K", "Aberg, K"),
    ("Çelik, A", "Celik, Ahmet"),
    ("Tchaikovsky, P", "Chaikovskii, P"),
    ("Ivanov, S.", "Ivanov, Sergey"),
    ("Yushchenko, V", "Iushchenko, V"),
    ("Wang, X.-Y.", "Wang, Xiaoyu"),
    ("Wang, XY", "Wang, Xiao-Yu"),
    ("Kim, Y. J.", "Kim, Young-Jin"),
    ("Smith Jr., J", "Smith, John"),
    ("Smith, J. Jr", "Smith, John"),
    ("MÜLLER, J", "Müller, J"),
    ("dos Santos, A", "Santos, Ana dos"),
    ("Al-Araji, A. S.", "Sabah Al-Araji, Ahmed"),
    ("El-Sayed, M", "Elsayed, Mohamed"),
    ("Nguyen, V. A.", "Anh Nguyen, Van"),
    ("Bach, Johann Sebastian", "Bach, J. S."),
    ("Vaughan Williams, R", "Williams, Ralph Vaughan"),
    ("Vargas-Llosa, M", "Vargas Llosa, Mario"),
    ("Levi-Strauss, C", "Lévi‐Strauss, Claude"),
    ("d’Alembert, J", "D'Alembert, Jean"),
    ("ten Brink, T", "Ten Brink, T"),
    ("Dos Santos, A", "Dos-Santos, A"),
    ("De la Cruz, M", "De La Cruz, Maria"),
    ("Szabó, Gy.", "Szabó, György"),
    ("Papadopoulos, Ch.", "Papadopoulos, Christos"),
    ("Yu. Ivanov, A", "Ivanov, A. Yu."),
    ("Yu., Ivanov", "Iu., Ivanov"),
]
TWO = [
    ("Smith, J.", "Smith, Kate"),
    ("Lee, S", "Li, S"),
    ("Chen, X", "Cheng, X"),
    ("Zhang, W.", "Wei, Zhang"),
    ("Bill, Gates", "Bill, William"),
    ("Weber, M.", "Feber, M."),
]


def person(text: str) -> Person:
    """ "Family, Given"."""
    family, _, given = text.partition(", ")
    return Person(family, given or None)


@for_each("row", [(*pair, same) for pairs, same in ((ONE, True), (TWO, False)) for pair in pairs])
def test_two_names(row: tuple[str, str, bool]) -> None:
    one, other, same = row
    assert (may_be(person(one), person(other)), may_be(person(other), person(one))) == (same, same)
