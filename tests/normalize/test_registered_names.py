"""Names of a register of patents: the family first, in capitals, and a country."""

from __future__ import annotations

import pytest

from citekit.normalize.names.inverted import split_inverted
from citekit.values import Person


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [
        ("LIND KARIN [DK]", "LIND", "KARIN"),
        ("VAN DEN BERG JAN PIETER [NL] +", "VAN DEN BERG", "JAN PIETER"),
        ("ÅKER Ö [SE]", "ÅKER", "Ö"),
    ],
)
def test_the_family_is_first(text: str, family: str, given: str) -> None:
    split = split_inverted(text)
    assert split is not None
    assert split.name == Person(family, given)
