"""A judge who knows lines again: asked once for a short one, each time for a long one, and with a memory that ends."""

from __future__ import annotations

from citekit.readers.lines import Line, view_lines
from citekit.readers.pure.judge import MANY, SHORT, Verdict, knowing_again

LONG = "a" * (SHORT + 1)


def asked(lines: list[str]) -> list[str]:
    """For which of some lines a judge is asked who has to be asked once."""
    texts: list[str] = []

    def judge(line: Line) -> Verdict:
        texts.append(line.text)
        return Verdict(line.text)

    knowing = knowing_again(judge)
    for line in view_lines("\n".join(lines))[0]:
        assert knowing(line).kind == line.text
    return texts


def test_short_lines_are_known_again() -> None:
    assert asked(["Volume 3", "Volume 4", "Volume 3"]) == ["Volume 3", "Volume 4"]


def test_long_lines_are_not_kept() -> None:
    assert asked([LONG, LONG]) == [LONG, LONG]


def test_what_is_kept_is_bounded() -> None:
    others = [f"Volume {number}" for number in range(MANY)]
    assert asked(["Abstract", *others, "Abstract"]) == ["Abstract", *others, "Abstract"]
