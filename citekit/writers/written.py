"""What a writer gives back: the text, and what its format could not carry."""

from __future__ import annotations

from citekit.frozen import NamedTuple


class Loss(NamedTuple):
    """A fact of one work that an output has no place for (or could carry only in part): which record (index), which
    field of Work, and the value in words."""

    record: int
    field: str
    text: str


class Written(NamedTuple):
    """An output and its losses."""

    text: str
    losses: list[Loss]
