"""The README shows what really comes out."""

from __future__ import annotations

import doctest
import re
from typing import TYPE_CHECKING

import pytest

from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from tests.shell import Shell

README = ROOT / "README.md"
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)  # "```bibtex\n@article{…}\n```"


def test_the_side_by_side_is_true(shell: Shell, accept: bool) -> None:
    text = README.read_text(encoding="utf-8")
    done = shell(f"citekit convert {LISTING.relative_to(ROOT)}")
    shown = iter((LISTING.read_text(encoding="utf-8"), done.stdout.decode(), done.stderr.decode()))
    now = FENCED.sub(lambda block: f"```{block[1]}\n{next(shown, block[2]).strip()}\n```", text, count=3)
    if accept:
        README.write_text(now, encoding="utf-8")
    assert now == text or accept


def test_the_first_two_sh_blocks_are_one_line_each() -> None:
    blocks = [body for kind, body in FENCED.findall(README.read_text(encoding="utf-8")) if kind == "sh"]
    assert [body.count("\n") for body in blocks[:2]] == [1, 1]
    assert str(LISTING.relative_to(ROOT)) in blocks[0]
    assert "pytest" in blocks[1]


def test_the_library_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    flags = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
    assert doctest.testfile(str(README), module_relative=False, optionflags=flags) == (0, 9)


@pytest.mark.parametrize("status", [0, 1, 2, 3, 5, 70, 130])
def test_every_exit_status_is_documented(status: int) -> None:
    assert f"\n| {status} | " in README.read_text(encoding="utf-8")
