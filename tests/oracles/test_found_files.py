"""The .bib files that come with Debian's TeX packages, and any others put beside them: every entry read or reported.

.ci/oracles/install puts them into .ci/oracles/files; nothing of them is part of this project.
"""

from __future__ import annotations

import gzip
import os
import re
from bisect import bisect_right
from pathlib import Path

import pytest

import citekit

FILES = Path(__file__).parent.parent.parent / ".ci" / "oracles" / "files"
ENDS = (".bib", ".ris", ".bib.gz", ".ris.gz")
LARGEST = 3_000_000
"""Bytes; no more of a file is read."""

FOUND = sorted(path for path in FILES.rglob("*") if path.name.endswith(ENDS) and path.is_file())

NO_WORKS = frozenset(("string", "preamble", "comment", "xdata", "set", "control", "ieeetranbstctl", "controlentry"))
# "@article{doe," at the start of a line, as BibTeX's own manual has every entry
ENTRY = re.compile(r"^[ \t]*@[ \t]*([A-Za-z]+)\s*[({]", re.MULTILINE)
RECORD = re.compile(r"^TY  - ", re.MULTILINE)


BROKEN = ("bibtex-broken", "unread-line")
"""Messages that may name several entries at once: a lost brace hides where the next one begins."""


def text_of(path: Path) -> str:
    """The text of a file, unpacked."""
    raw = path.read_bytes()
    raw = (gzip.decompress(raw) if path.suffix == ".gz" else raw)[:LARGEST]
    try:
        return raw.decode()
    except UnicodeError:
        return raw.decode("latin-1")


def entries_of(text: str, kind: str) -> list[int]:
    """Where entries stand, counted without any of our readers: words that open one, outside of comments."""
    if kind == "ris":
        return [found.start() for found in RECORD.finditer(text)]
    return [found.start() for found in ENTRY.finditer(text) if found[1].lower() not in NO_WORKS]


def unaccounted(text: str, kind: str) -> list[str]:
    """The first lines of entries that are neither a record nor named in a message."""
    reading = citekit.read(text, reader=kind)
    told = [origin.span.start for at in range(len(reading.works)) if (origin := reading.origin("type", at))]
    told += [found.span.start for found in reading.diagnostics if found.span]
    broken = [found.span for found in reading.diagnostics if found.span and found.code in BROKEN]
    entries = entries_of(text, kind)
    accounted = {bisect_right(entries, at) - 1 for at in told}
    for span in broken:
        accounted.update(range(bisect_right(entries, span.start) - 1, bisect_right(entries, span.end)))
    return [text[at : at + 40] for number, at in enumerate(entries) if number not in accounted]


@pytest.mark.skipif(not FOUND and os.environ.get("CITEKIT_ORACLES") != "1", reason=".ci/oracles/install gets the files")
def test_there_are_files() -> None:
    assert len([path for path in FOUND if ".bib" in path.name]) > 100
    assert sum(len(entries_of(text_of(path), "bibtex")) for path in FOUND if ".bib" in path.name) > 10_000


@pytest.mark.parametrize("path", FOUND, ids=lambda path: str(path.relative_to(FILES)))
def test_every_entry_is_read_or_reported(path: Path) -> None:
    kind = "ris" if ".ris" in path.name else "bibtex"
    assert unaccounted(text_of(path), kind) == []
