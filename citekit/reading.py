"""Reading: what was read from one paste, and where each value came from."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

from citekit.draft import Field
from citekit.frozen import NamedTuple
from citekit.source import Span
from citekit.work import Work

if TYPE_CHECKING:
    from collections.abc import Collection

    from citekit.diagnostic import Diagnostic
    from citekit.draft import Mark, State
    from citekit.record import Record
    from citekit.source import Source


class Origin(NamedTuple):
    """Where a value came from: which witness of the paste, the place, the text as printed there, the rule that found
    it."""

    witness: str
    span: Span
    text: str
    rule: str


class Line(NamedTuple):
    """One non-blank line of a paste: `number` from 1, its text, and what became of it."""

    number: int
    text: str
    state: State
    fields: tuple[str, ...]
    rule: str


def _fields(mark: Mark, known: dict[str, None] | None) -> tuple[str, ...]:
    """The fields a used line gave; by their raw names where nothing of them reached the record."""
    if mark.state != "used":
        return ()
    return tuple(known or dict.fromkeys(name.partition(":")[0] for name in mark.fields))


class Reading:
    """The works of one paste, in its order, with their origins, and an account of every line.

    `works` are plain, `records` the same validated by pydantic (on first use); `diagnostics` in the order of the paste.
    """

    source: Source
    works: tuple[Work, ...]
    diagnostics: tuple[Diagnostic, ...]
    _origins: tuple[dict[str, list[Field]], ...]
    _marks: Collection[Mark | None]

    def __init__(
        self,
        source: Source,
        works: tuple[Work, ...],
        origins: tuple[dict[str, list[Field]], ...],
        diagnostics: tuple[Diagnostic, ...],
        marks: Collection[Mark | None],
    ) -> None:
        self.__dict__.update(source=source, works=works, diagnostics=diagnostics, _origins=origins, _marks=marks)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"cannot assign to {name!r}: a reading is frozen")

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        """So that another process can have it: the lines are made out first."""
        return Reading, (self.source, self.works, self._origins, self.diagnostics, tuple(self._marks))

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The validated records."""
        from citekit.record import record_from

        return tuple(map(record_from, self.works))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every non-blank line and what became of it."""
        texts = self.source.text.splitlines()
        fields = self._fields_by_line()
        pairs = enumerate(zip(texts, self._marks, strict=True), 1)
        return tuple(
            Line(number, text, mark.state, _fields(mark, fields.get(number)), mark.rule)
            for number, (text, mark) in pairs
            if mark
        )

    def _fields_by_line(self) -> dict[int, dict[str, None]]:
        """The fields of records that each line gave, in the order of the record."""
        fields: dict[int, dict[str, None]] = {}
        for origins in self._origins:
            for name, places in origins.items():
                for line in chain.from_iterable(map(self._lines_of, places)):
                    fields.setdefault(line, {})[name] = None
        return fields

    def _lines_of(self, place: Field) -> range:
        """The numbers of the lines that a value stands on."""
        first = self.source.position(place.span.start).line
        last = self.source.position(max(place.span.end - 1, place.span.start)).line
        return range(first, last + 1)

    def found_at(self, address: str) -> Reading:
        """The same of a page in the web: its one work has the page's address, if no number leads to it."""
        if len(self.works) != 1 or self.works[0].doi or self.works[0].handle or self.works[0].url:
            return self
        work = Work(**vars(self.works[0]) | {"url": address})
        place = Field("url", address, Span(0, 0), "address of the page", "address")
        origins = self._origins[0] | {"url": [place]}
        return Reading(self.source, (work,), (origins,), self.diagnostics, self._marks)

    def origin(self, field: str, index: int = 0) -> Origin | None:
        """Where the value of a field of `records[index]` came from (its first place); None if it is not set.

        Raises `IndexError` if there is no such record.
        """
        found = self.origins(field, index)
        return found[0] if found else None

    def origins(self, field: str, index: int = 0) -> tuple[Origin, ...]:
        """All places that gave a field its value, in the order of the paste."""
        places = self._origins[index].get(field, ())
        return tuple(Origin(place.witness, place.span, place.text, place.rule) for place in places)
