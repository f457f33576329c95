"""What a reader hands over: raw fields with their places, and what became of each line."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from citekit.diagnostic import Doubt
    from citekit.source import Span

State = Literal["used", "ignored", "unread"]


class Field(NamedTuple):
    """A located raw value. `text` is the slice at `span` without invisible marks and line-end damage; `rule` names
    what found it ("row: Volume"), `witness` which part of the paste says so ("page", "apa", "ris")."""

    name: str
    text: str
    span: Span
    rule: str
    witness: str = "page"


class Draft(NamedTuple):
    """The raw fields of one record, in the order of the paste, and its doubts so far."""

    fields: list[Field]
    doubts: list[Doubt]


class Mark(NamedTuple):
    """What became of one non-blank line: used for `fields`, ignored by `rule`, or unread."""

    state: State
    fields: tuple[str, ...] = ()
    rule: str = ""


class LateMarks:
    """The marks of a paste's lines, made out when they are asked for: most callers want the works alone."""

    def __init__(self, make: Callable[[], Collection[Mark | None]]) -> None:
        self._make = make

    @cached_property
    def _marks(self) -> Collection[Mark | None]:
        return self._make()

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark | None]:
        return iter(self._marks)

    def __contains__(self, mark: object) -> bool:
        return mark in self._marks


class Cut(NamedTuple):
    """A whole paste, cut up. `marks[i]` belongs to source line i + 1; None stands for a blank line. `stretches` tells
    for each draft of a mixed paste from which stretch it is; works of different stretches may be the same; `more`,
    whether something that was not taken may be a listing of another kind."""

    drafts: list[Draft]
    marks: Collection[Mark | None]
    doubts: list[Doubt]
    stretches: tuple[int, ...] = ()
    more: bool = False
