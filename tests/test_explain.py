"""`citekit explain`: for people on a terminal, for people with a pipe, for programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.shell import LISTING, Shell


def test_explain_json_has_the_documented_shape(shell: Shell) -> None:
    answer = json.loads(shell.quick(f"citekit explain {LISTING} --json").stdout)
    assert list(answer) == ["name", "lines", "records", "diagnostics"]
    assert {tuple(line) for line in answer["lines"]} == {("number", "text", "state", "fields", "rule")}
    assert {line["state"] for line in answer["lines"]} <= {"used", "ignored", "unread"}
    text = LISTING.read_text(encoding="utf-8")
    assert [line["number"] for line in answer["lines"]] == [
        number for number, line in enumerate(text.splitlines(), 1) if line.strip()
    ]
    (record,) = answer["records"]
    assert set(record["origins"]) <= set(record["record"])
    origin = record["origins"]["title"][0]
    assert text[slice(*origin["span"])].strip() == record["record"]["title"]
    assert (origin["line"], origin["column"]) == (1, 1)


@pytest.mark.parametrize(
    ("switch", "variables", "colored"),
    [
        ("", {}, False),
        ("--color always", {}, True),
        ("--color always", {"NO_COLOR": "1"}, True),
        ("", {"FORCE_COLOR": "1"}, True),
        ("", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("--color never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color(shell: Shell, switch: str, variables: dict[str, str], colored: bool) -> None:
    done = shell.quick(f"citekit explain {LISTING} {switch}", variables=variables)
    assert (b"\x1b[" in done.stdout) is colored


def test_on_a_terminal_it_is_coloured_and_says_how_to_end(shell: Shell) -> None:
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "citekit", "explain"],
        cwd=shell.folder, env=shell.environment(TERM="xterm"), stdin=follower, stdout=follower, stderr=follower,
    ) as process:  # fmt: skip
        os.close(follower)
        os.write(leader, b"nothing much\n\x04")
        shown = b""
        while process.poll() is None or b"Ctrl-D" not in shown:
            try:
                shown += os.read(leader, 65_536)
            except OSError:  # Linux says so when the other side has closed
                break
    os.close(leader)
    assert b"Ctrl-D" in shown
    assert b"\x1b[" in shown
