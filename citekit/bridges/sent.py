"""What was sent to a reference manager, so that a second try does not send it twice.

A text file in the user's state folder: a line for each work, with a digest, the day and whether the manager confirmed
it. It holds nothing of the works themselves. Lines are only added, so that two processes may share it.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

FOLDER_VARIABLE = "CITEKIT_STATE_DIR"
FILE = "sent.txt"
MOST = 20_000
"""Lines that are looked at: the last ones."""


def state_folder() -> Path | None:
    """Where such a file is kept: `CITEKIT_STATE_DIR`, else what the system has for it; None without a home."""
    if folder := os.environ.get(FOLDER_VARIABLE):
        return Path(folder)
    from platformdirs import user_state_path

    found = user_state_path("citekit", appauthor=False)
    return found if found.is_absolute() else None


def digest(*parts: Any) -> str:
    """Forty letters that stand for a work and where it was sent."""
    data = json.dumps(parts, ensure_ascii=True, sort_keys=True).encode()
    return hashlib.sha256(data).hexdigest()[:40]


class Sent:
    """The file, read once. `trouble` says why it cannot be kept, if so: then it is remembered for this run only."""

    def __init__(self, folder: Path | None) -> None:
        self.trouble = "" if folder else "there is no folder for it"
        self._file = folder / FILE if folder else None
        self._days: dict[str, str] = {}
        for line in self._lines()[-MOST:]:
            name, _, rest = line.partition(" ")
            self._days[name] = rest

    def day(self, name: str) -> str | None:
        """ "2026-03-04", with a remark if it was not confirmed; None if it was not sent."""
        return self._days.get(name)

    def keep(self, name: str, day: str) -> None:
        """Remembers one."""
        self._days[name] = day
        if self._file is None or self.trouble:
            return
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._file.open("a", encoding="ascii") as stream:
                stream.write(f"\n{name} {day}")  # a line that was cut off stays for itself
        except (OSError, ValueError) as error:
            self.trouble = str(error)

    def _lines(self) -> list[str]:
        try:
            return self._file.read_text("ascii", "replace").splitlines() if self._file else []
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            self.trouble = str(error)
            return []
