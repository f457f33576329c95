"""One page being cut up: its lines, what each is, and the fields and marks found so far."""

from __future__ import annotations

from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Draft, Field, Mark
from citekit.frozen import new
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.readers.lines import Line
    from citekit.readers.pure.judge import Unseen, Verdict
    from citekit.readers.pure.rows import Row


class Page:
    """The lines of one work in a paste and what became of them; the readers write to it.

    `group` is that of the items of one list. `kinds`, `names`, `rows`, `values` and `unseen` are what the Pure reader
    made of the lines by their words: each a column of its verdicts, as most questions are whether and where a word is
    in one. Other readers have none.
    """

    group: object = None
    kinds: tuple[str, ...]
    names: tuple[str, ...]
    rows: tuple[Row | None, ...]
    values: tuple[int, ...]
    unseen: tuple[Unseen | None, ...]

    def __init__(self, lines: list[Line], verdicts: Sequence[Verdict] = ()) -> None:
        self.lines = lines
        columns = zip(*verdicts, strict=True) if verdicts else repeat((), 5)
        self.kinds, self.names, self.rows, self.values, self.unseen = columns
        self.marks: list[Mark | None] = [None] * len(lines)
        self.draft = Draft([], [])

    def use(  # noqa: PLR0913, PLR0917  a place needs its line and both ends
        self, at: int, name: str, rule: str, start: int = 0, end: int | None = None, witness: str = "page"
    ) -> None:
        """Take `lines[at].text[start:end]` as the field `name`, as `witness` has it."""
        line = self.lines[at]
        text = line.text[start:end]
        if line.offsets is None:  # as on most lines; said here once more, as every field comes by
            place = line.start + start
            span = new(Span, (place, place + len(text)))
        else:
            span = line.span(start, start + len(text))
        self.draft.fields.append(new(Field, (name, text, span, rule, witness)))
        self.marks[at] = _used(self.marks[at], name, rule)

    def free(self, at: int) -> None:
        """Forget what a line is by its words: it is a title or a value in a portal's words."""
        self.kinds = (*self.kinds[:at], "", *self.kinds[at + 1 :])
        self.names = (*self.names[:at], "", *self.names[at + 1 :])

    def ignore(self, at: int, rule: str) -> None:
        """Say that a line is not of the work, and by which rule."""
        if self.marks[at] is None:
            self.marks[at] = _ignored(rule)

    def ignore_rest(self, rule: str, start: int = 0) -> None:
        """Say so of every line from `start` that gave nothing."""
        for at in range(start, len(self.lines)):
            self.ignore(at, rule)

    def doubt(self, code: str, at: int, **words: str) -> None:
        """Note something odd at a line."""
        self.draft.doubts.append(Doubt(code, self.lines[at].whole(), words))

    def unread(self, at: int, code: str = "unread-line") -> None:
        """Report a line that nothing could be made of."""
        self.marks[at] = Mark("unread", (), code)
        self.doubt(code, at, text=shorten(self.lines[at].text))


@lru_cache(maxsize=1024)
def _used(mark: Mark | None, name: str, rule: str) -> Mark:
    """The mark of a line, which had one or none, once it gave a field."""
    if mark is None or mark.state != "used":
        return Mark("used", (name,), rule)
    return mark if name in mark.fields else Mark("used", (*mark.fields, name), mark.rule)


@lru_cache(maxsize=1024)
def _ignored(rule: str) -> Mark:
    return Mark("ignored", (), rule)


def first(column: Sequence[str], word: str) -> int | None:
    """Where a word stands first in a column; None if it is not there."""
    return column.index(word) if word in column else None


def shorten(text: str) -> str:
    """A text short enough for a message."""
    return text if len(text) <= WIDTH else text[: WIDTH - 1].rstrip() + "…"


WIDTH = 80
