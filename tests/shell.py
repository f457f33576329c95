"""A shell in an empty folder, with this checkout as its `citekit`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LISTING = ROOT / "fixtures" / "pure" / "review-article-glued" / "input.txt"


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
