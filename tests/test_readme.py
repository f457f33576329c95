"""The README shows what really comes out."""

from __future__ import annotations

import doctest
import re
from itertools import zip_longest
from typing import TYPE_CHECKING

import pytest

from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from tests.shell import Shell

README = ROOT / "README.md"
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)  # "```bibtex\n@article{…}\n```"


LEFT, RIGHT = 48, 60


def cut(text: str, width: int) -> str:
    """A line in so many columns."""
    return text if len(text) <= width else text[: width - 1] + "…"


def side_by_side(left: str, right: str) -> str:
    """Two texts without their blank lines in two columns."""
    columns = ([line.strip() for line in left.splitlines() if line.strip()], right.splitlines())
    rows = zip_longest(*columns, fillvalue="")
    return "\n".join(f"{cut(one, LEFT):{LEFT}} | {cut(other, RIGHT)}".rstrip() for one, other in rows)


def test_the_first_screen_is_true(shell: Shell, accept: bool) -> None:
    text = README.read_text(encoding="utf-8")
    done = shell(f"citekit convert {LISTING.relative_to(ROOT)}")
    assert done.returncode == 0
    pair = side_by_side(LISTING.read_text(encoding="utf-8"), done.stdout.decode())
    shown = iter((pair, done.stderr.decode().strip()))
    now = FENCED.sub(lambda block: f"```{block[1]}\n{next(shown, block[2].rstrip(chr(10)))}\n```", text, count=2)
    if accept:
        README.write_text(now, encoding="utf-8")
    assert now == text or accept


def test_what_explain_shows_is_true(shell: Shell) -> None:
    blocks = (body.splitlines() for _, body in FENCED.findall(README.read_text(encoding="utf-8")))
    shown = next(lines for lines in blocks if " unread (?)" in lines[0])
    done = shell(f"citekit explain {shown[0].partition(':')[0]}").stdout.decode().splitlines()
    places = [done.index(line) for line in shown if line != "…"]
    assert places == sorted(places)
    assert len(places) > 10


def test_the_first_two_sh_blocks_are_one_line_each() -> None:
    blocks = [body for kind, body in FENCED.findall(README.read_text(encoding="utf-8")) if kind == "sh"]
    assert [body.count("\n") for body in blocks[:2]] == [1, 1]
    assert str(LISTING.relative_to(ROOT)) in blocks[0]
    assert "pytest" in blocks[1]


def test_its_pictures_are_there() -> None:
    named = re.findall(r"\]\((docs/[^)]+)\)", README.read_text(encoding="utf-8"))
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_the_library_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    flags = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
    assert doctest.testfile(str(README), module_relative=False, optionflags=flags) == (0, 7)


@pytest.mark.parametrize("status", [0, 1, 2, 3, 4, 5, 70, 130])
def test_every_exit_status_is_documented(status: int) -> None:
    assert f"\n| {status} | " in README.read_text(encoding="utf-8")
