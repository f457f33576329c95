"""Answers of earlier runs, in the user's cache folder: one SQLite file, which two processes may share.

SQLite by itself, not diskcache: that is no longer maintained, and reads pickles (CVE-2025-69872), with which a file in
the folder could run code. What is kept here is JSON. Whatever is wrong with the folder or the file is no failure: the
run goes on with what it remembers itself.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citekit.enrichers.crossref.clock import Clock

FOLDER_VARIABLE = "CITEKIT_CACHE_DIR"
FILE = "crossref.sqlite3"
KEPT, KEPT_MISSING = 7 * 86_400.0, 86_400.0
"""Seconds for an answer, and for the answer that there is none: what is not there today may be there tomorrow."""
MOST = 5_000
"""Answers in the file, or in memory: the oldest go. A search takes about 12 kB."""
PATIENCE = 2.0
"""Seconds to wait for another process that writes."""
TABLE = "CREATE TABLE IF NOT EXISTS answers (question TEXT PRIMARY KEY, answer TEXT NOT NULL, expires REAL NOT NULL)"
PUT = "INSERT OR REPLACE INTO answers VALUES (?, ?, ?)"
GET = "SELECT answer FROM answers WHERE question = ? AND expires > ?"
PRUNE = "DELETE FROM answers WHERE expires < ? OR rowid <= (SELECT max(rowid) FROM answers) - ?"


def cache_folder() -> Path | None:
    """Where caches are kept: `CITEKIT_CACHE_DIR`, else what the system has for it; None for a user without a home."""
    if folder := os.environ.get(FOLDER_VARIABLE):
        return Path(folder)
    from platformdirs import user_cache_path

    found = user_cache_path("citekit", appauthor=False)
    return found if found.is_absolute() else None


class Cache:
    """Answers by question; safe for threads. Without a folder, or with one that does not serve, for this run only."""

    def __init__(self, folder: Path | None, clock: Clock) -> None:
        self._clock = clock
        self._memory: dict[str, str] = {}
        self._lock = threading.Lock()
        self._file = _prepare(folder / FILE, clock.date()) if folder else None

    def get(self, question: str) -> list[object] | None:
        """The answer, unless there is none or it is too old."""
        text = self._memory.get(question) or self._read(question)
        try:
            answer = json.loads(text) if text else None
        except (ValueError, TypeError, RecursionError):  # nothing of ours
            return None
        return answer if isinstance(answer, list) else None

    def put(self, question: str, answer: list[object], *, lasting: bool = True) -> None:
        """Keeps an answer, for this run only if it is not to last; none that is nested too deep to be written."""
        try:
            text = json.dumps(answer)
        except (ValueError, RecursionError):
            return
        if lasting and self._write(question, text, self._clock.date() + (KEPT if answer else KEPT_MISSING)):
            return
        with self._lock:
            self._memory[question] = text
            if len(self._memory) > MOST:
                del self._memory[next(iter(self._memory))]

    def _read(self, question: str) -> str | None:
        rows = self._try(GET, question, self._clock.date())
        return rows[0][0] if rows else None

    def _write(self, question: str, text: str, expires: float) -> bool:
        return self._try(PUT, question, text, expires) is not None

    def _try(self, statement: str, *values: str | float) -> list[tuple[str]] | None:
        """The rows; None without a file, and from the first trouble on there is none, unless another just writes."""
        if self._file is None:
            return None
        try:
            return _run(self._file, statement, *values)
        except (sqlite3.Error, OSError) as error:
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_BUSY:
                _remove_broken(self._file, error)
                self._file = None
            return None


def _prepare(file: Path, date: float) -> Path | None:
    """The file with its table and without old answers; one that is broken is made anew. None if that cannot be done."""
    for _ in range(2):
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _run(file, TABLE)
            _run(file, PRUNE, date, MOST)
            return file
        except (sqlite3.Error, OSError, ValueError) as error:  # ValueError: no name of a folder
            if not _remove_broken(file, error):
                return None
    return None


def _run(file: Path, statement: str, *values: str | float) -> list[tuple[str]]:
    """One statement in a connection of its own, which threads and forks need not share."""
    with closing(sqlite3.connect(file, timeout=PATIENCE)) as connection, connection:
        return connection.execute(statement, values).fetchall()


def _remove_broken(file: Path, error: Exception) -> bool:
    """Removes a file that is no database or a damaged one; not one that is locked, or cannot be opened or written."""
    if isinstance(error, sqlite3.OperationalError) or not isinstance(error, sqlite3.DatabaseError):
        return False
    with suppress(OSError):
        for path in (file.with_name(f"{file.name}-journal"), file):
            path.unlink(missing_ok=True)
    return not file.exists()
