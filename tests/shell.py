"""A shell in an empty folder, with this checkout as its `citekit`."""

from __future__ import annotations

import io
import os
import shlex
import subprocess
import sys
from contextlib import ExitStack, chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from citekit.cli import main

ROOT = Path(__file__).parent.parent
LISTING = ROOT / "fixtures" / "pure" / "review-article-glued" / "input.txt"


SYNTAX = frozenset("|&;<>()$`\\*?[]#~=%!{}\n")
"""What `sh` reads in a line, besides blanks and quotes."""


class Shell:
    """Runs command lines in a folder that has the project's fixtures/ in it and `citekit` on its PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.variables: dict[str, str] = {}
        (folder / "fixtures").symlink_to(ROOT / "fixtures")
        (folder / ".bin").mkdir()
        self.install("citekit", f'exec "{sys.executable}" -m citekit "$@"')

    def install(self, name: str, script: str) -> None:
        """Puts a script on the PATH."""
        path = self.folder / ".bin" / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def names(self) -> list[str]:
        """What is in the folder."""
        return sorted(path.name for path in self.folder.iterdir())

    def environment(self, **more: str) -> dict[str, str]:
        """An environment with nothing of the caller's in it, and a locale that is not UTF-8."""
        path = f"{self.folder / '.bin'}:/usr/local/bin:/usr/bin:/bin"
        posix = {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
        return {"PATH": path, "HOME": str(self.folder), "PYTHONPATH": str(ROOT)} | posix | self.variables | more

    def __call__(
        self, line: str, *, stdin: bytes = b"", variables: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Runs one command line."""
        return subprocess.run(
            ["sh", "-c", line],
            cwd=self.folder, env=self.environment(**(variables or {})), input=stdin,
            capture_output=True, timeout=60, check=False,
        )  # fmt: skip

    def quick(
        self, line: str, *, stdin: bytes = b"", variables: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """The same in this process, if the line is `citekit` and its words: most of a process is its start. Lines that
        a shell has to read, and tests of what a process has from its caller, have processes of their own."""
        if not line.startswith("citekit ") or SYNTAX & {*line}:
            return self(line, stdin=stdin, variables=variables)
        read, out, said = (io.TextIOWrapper(io.BytesIO(held), encoding="ascii") for held in (stdin, b"", b""))
        with ExitStack() as world:
            for part in (
                chdir(self.folder), redirect_stdout(out), redirect_stderr(said), patch.object(sys, "stdin", read),
                patch.dict(os.environ, self.environment(**(variables or {})), clear=True),
            ):  # fmt: skip
                world.enter_context(part)
            status = main(shlex.split(line)[1:])
        written = [stream.detach().getvalue() for stream in (out, said)]
        return subprocess.CompletedProcess(line, status, *written)
