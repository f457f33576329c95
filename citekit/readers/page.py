"""One page being cut up: its lines, what each is, and the fields and marks found so far."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Draft, Field, Mark
from citekit.frozen import new

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.pure.judge import Verdict


class Page:
    """The lines of one work in a paste and what became of them; the readers write to it.

    `verdicts` are what the Pure reader made of each line by its words; other readers have none.
    """

    def __init__(self, lines: list[Line], verdicts: list[Verdict] | None = None) -> None:
        self.lines, self.verdicts = lines, verdicts or []
        self.marks: list[Mark | None] = [None] * len(lines)
        self.draft = Draft([], [])

    def use(  # noqa: PLR0913, PLR0917  a place needs its line and both ends
        self, at: int, name: str, rule: str, start: int = 0, end: int | None = None, witness: str = "page"
    ) -> None:
        """Take `lines[at].text[start:end]` as the field `name`, as `witness` has it."""
        line = self.lines[at]
        text = line.text
        if end is None:
            end = len(text)
        self.draft.fields.append(new(Field, (name, text[start:end], line.span(start, end), rule, witness)))
        mark = self.marks[at]
        if mark is None or mark.state != "used":
            self.marks[at] = _used(name, rule)
        elif name not in mark.fields:
            self.marks[at] = Mark("used", (*mark.fields, name), mark.rule)

    def ignore(self, at: int, rule: str) -> None:
        """Say that a line is not of the work, and by which rule."""
        if self.marks[at] is None:
            self.marks[at] = Mark("ignored", (), rule)

    def doubt(self, code: str, at: int, **words: str) -> None:
        """Note something odd at a line."""
        self.draft.doubts.append(Doubt(code, self.lines[at].whole(), words))

    def unread(self, at: int, code: str = "unread-line") -> None:
        """Report a line that nothing could be made of."""
        self.marks[at] = Mark("unread", (), code)
        self.doubt(code, at, text=shorten(self.lines[at].text))


@lru_cache(maxsize=1024)
def _used(name: str, rule: str) -> Mark:
    return Mark("used", (name,), rule)


def shorten(text: str, width: int = 80) -> str:
    """A text short enough for a message."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
