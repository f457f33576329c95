"""JabRef's executable: `--importToOpen FILE` hands a file to the JabRef that runs, or starts one (its manual page)."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile

from citekit.bridges.recipient import Outcome
from citekit.errors import OutputError

VARIABLE = "CITEKIT_JABREF"
NAMES = ("jabref", "JabRef", "org.jabref.jabref")
PLACES = ("/Applications/JabRef.app/Contents/MacOS/JabRef", "/opt/jabref/bin/JabRef")
PATIENCE = 20.0
"""Seconds in which JabRef ends if another instance has taken the file; after that it is that instance itself."""


def find_executable() -> str | None:
    """JabRef's executable: `CITEKIT_JABREF`, else what is on the PATH, else where its installers put it."""
    if named := os.environ.get(VARIABLE):
        return shutil.which(named)
    found = filter(None, map(shutil.which, (*NAMES, *PLACES)))
    return next(found, None)


def import_entries(bibtex: str, executable: str) -> Outcome:
    """Hands entries over as a file, which stays, as nobody knows when JabRef reads it. Raises `OutputError`."""
    try:
        with tempfile.NamedTemporaryFile("w", suffix=".bib", prefix="citekit-", encoding="utf-8", delete=False) as file:
            file.write(bibtex)
        started = subprocess.Popen(
            [executable, "--importToOpen", file.name], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        status = started.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        started.returncode = 0  # it goes on: there is nothing to wait for
        return Outcome("sent")
    except OSError as error:
        raise OutputError(f"{executable} could not be started: {error.strerror or error}") from error
    if status:
        raise OutputError(f"{executable} ended with status {status}; the entries are in {file.name}")
    return Outcome("sent")
