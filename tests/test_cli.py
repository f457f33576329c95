"""The command line, from outside: transcripts in tests/commands, and what a transcript cannot show.

A transcript is a Markdown file. A fenced block that begins with `% ` is a command for `sh` in an empty folder with the
project's fixtures/ in it; lines up to `^D` are its standard input; then come its standard output (`␍` for a carriage
return), its standard error (each line after `2> `) and, unless it is 0, its exit status (`=> 3`). A block whose info
string is `file NAME` is written to that file. `pytest tests/test_cli.py --accept` rewrites what was expected.
"""

from __future__ import annotations

import json
import re
import threading
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import citekit
from citekit.commands.output import WRITER_SWITCHES
from citekit.formats import WRITERS
from tests.enrichers.crossref_server import Server

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from citekit.commands.output import Switch
    from tests.shell import Shell

HERE = Path(__file__).parent
TRANSCRIPTS = sorted((HERE / "commands").glob("*.md"))
BLOCK = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)  # "```\n% citekit --version\n…\n```"


class Command(NamedTuple):
    """A block of a transcript: the command line, and its input with the `^D` that ends it."""

    line: str
    stdin: str | None
    expected: str

    @classmethod
    def read(cls, block: str) -> Command:
        """The command in a block."""
        line, _, rest = block.partition("\n")
        stdin, end, expected = rest.partition("^D\n")
        return cls(line.removeprefix("% "), *((stdin, expected) if end else (None, rest)))

    def block(self, outcome: str) -> str:
        """The block again, with another outcome."""
        return f"% {self.line}\n" + (f"{self.stdin}^D\n" if self.stdin is not None else "") + outcome


def outcome(done: subprocess.CompletedProcess[bytes]) -> str:
    """Output, errors and exit status as a transcript shows them."""
    out = done.stdout.decode().replace("\r", "␍")
    out += "\n(no line end)\n" if out and not out.endswith("\n") else ""
    errors = "".join(f"2> {line}\n" for line in done.stderr.decode().splitlines())
    return out + errors + (f"=> {done.returncode}\n" if done.returncode else "")


def play(match: re.Match[str], shell: Shell) -> str:
    """One block as it comes out now."""
    info, body = match.groups()
    if info.startswith("file "):
        (shell.folder / info.removeprefix("file ")).write_text(body, encoding="utf-8")
    if not body.startswith("% "):
        return match.group()
    command = Command.read(body)
    return f"```{info}\n{command.block(outcome(shell.quick(command.line, stdin=(command.stdin or '').encode())))}```"


@pytest.fixture(scope="module")
def crossref() -> Iterator[Server]:
    """Crossref on loopback, with works that are made up."""
    server = Server()
    server.works = {work["DOI"]: work for work in json.loads((HERE / "commands" / "crossref.json").read_text("utf-8"))}
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 4


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(path: Path, shell: Shell, crossref: Server, accept: bool) -> None:
    shell.variables = {"CITEKIT_CROSSREF_URL": crossref.url, "CITEKIT_CROSSREF_RATE": "500", "NO_PROXY": "127.0.0.1"}
    expected = path.read_text(encoding="utf-8")
    assert "\n% citekit" in expected
    now = BLOCK.sub(lambda match: play(match, shell), expected)
    if accept:
        path.write_text(now, encoding="utf-8")
    assert now == expected or accept


@pytest.mark.parametrize("switch", WRITER_SWITCHES, ids=lambda switch: switch.name)
def test_writer_switches_are_options_of_their_writers(switch: Switch) -> None:
    taken = [name for name in citekit.write_formats() if takes(name, switch.name)]
    assert list(switch.formats) == taken


def takes(name: str, option: str) -> bool:
    """Whether a writer has a keyword argument."""
    module, _, function = WRITERS[name].partition(":")
    return option in signature(getattr(import_module(module), function)).parameters


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("citekit page.txt", ("page.txt", "convert", "explain")),
        ("citekit convert --to endnote page.txt", ("endnote", "bibtex", "csl-json")),
        ("citekit convert --from latex page.txt", ("latex", "pure")),
        ("citekit convert --protect much page.txt", ("much", "words", "whole", "none")),
        ("citekit explain one.txt two.txt", ("two.txt",)),
    ],
)
def test_wrong_usage(shell: Shell, line: str, named: tuple[str, ...]) -> None:
    done = shell.quick(line)
    said = done.stderr.decode()
    assert (done.returncode, done.stdout, said.count("\n")) == (2, b"", 1)
    assert said.startswith("citekit")
    assert all(name in said for name in named)


def test_nothing_in_help_before_it_works(shell: Shell) -> None:
    text = "".join(
        shell.quick(f"citekit {words} --help").stdout.decode() for words in ("", "convert", "explain", "send")
    )
    assert not re.search("append-to|batch", text)
