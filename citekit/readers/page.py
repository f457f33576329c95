"""One page being cut up: its lines, what each is, and the fields and marks found so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Draft, Field, Mark

if TYPE_CHECKING:
    from citekit.readers.pure.judge import Verdict
    from citekit.readers.lines import Line


class Page:
    """The lines of one page and what became of them; the sections' readers write to it."""

    def __init__(self, lines: list[Line], verdicts: list[Verdict]) -> None:
        self.lines, self.verdicts = lines, verdicts
        self.marks: list[Mark | None] = [None] * len(lines)
        self.draft = Draft([], [])

    def use(self, at: int, name: str, rule: str, start: int = 0, end: int | None = None) -> None:
        """Take `lines[at].text[start:end]` as the field `name`."""
        line = self.lines[at]
        end = len(line.text) if end is None else end
        self.draft.fields.append(Field(name, line.text[start:end], line.span(start, end), rule))
        mark = self.marks[at]
        fields = mark.fields if mark and mark.state == "used" else ()
        self.marks[at] = Mark("used", fields if name in fields else (*fields, name), rule)

    def ignore(self, at: int, rule: str) -> None:
        """Say that a line is not of the work, and by which rule."""
        if self.marks[at] is None:
            self.marks[at] = Mark("ignored", (), rule)

    def head(self, at: int, rule: str) -> None:
        """A heading or a label alone: used, as it says what the lines below it are."""
        if self.marks[at] is None:
            self.marks[at] = Mark("ignored", (), rule)

    def doubt(self, code: str, at: int, **words: str) -> None:
        """Note something odd at a line."""
        self.draft.doubts.append(Doubt(code, self.lines[at].whole(), words))

    def unread(self, at: int, code: str = "unread-line") -> None:
        """Report a line that nothing could be made of."""
        self.marks[at] = Mark("unread", (), code)
        self.doubt(code, at, text=shorten(self.lines[at].text))


def shorten(text: str, width: int = 80) -> str:
    """A text short enough for a message."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
