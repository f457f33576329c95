"""`citekit serve` as its own process on a free port."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, NamedTuple

from tests.shell import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

TOLD = re.compile(r"citekit: info: http://(127\.0\.0\.1):(\d+)/ \(Ctrl-C ends it\) \[serving\]\n")


class Running(NamedTuple):
    """Where it listens, and what it has said on standard error."""

    host: str
    port: int
    process: subprocess.Popen[str]
    errors: IO[str]

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def end(self) -> tuple[int, str]:
        """Ctrl-C; the exit status, and the rest of standard error."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(20), self.errors.read()


@contextmanager
def running(*switches: str, **variables: str) -> Iterator[Running]:
    """Runs it; it ends with the block, whatever happens."""
    command = [sys.executable, "-m", "citekit", "serve", "--port", "0", *switches]
    environment = {**os.environ, "NO_PROXY": "127.0.0.1", **variables}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        try:
            first = process.stderr.readline()
            told = TOLD.fullmatch(first)
            assert told, first + process.stderr.read()
            yield Running(told[1], int(told[2]), process, process.stderr)
        finally:
            process.kill()
