"""The published list of diagnostics is that of the code; `pytest --accept` rewrites it."""

from __future__ import annotations

import re
from pathlib import Path

from citekit.diagnostic import CODES

PUBLISHED = Path(__file__).parent.parent / "docs" / "diagnostics.md"
HEAD = """\
# Diagnostics

What citekit may say of an input, of a source that was asked, and of an output: `reading.diagnostics`, standard error of
the command as `FILE:LINE:COLUMN: severity: message [code]`, and `explain --json`. Codes stay, as
[plugins.md](plugins.md) says; the words of messages may change. `--strict` exits with 1 after a warning, `--quiet`
leaves out every `info`, and an `error` means that an input, or a part of it, gave no record.

| code | severity | message |
| --- | --- | --- |
"""


def listed() -> str:
    rows = [
        f"| `{code}` | {severity} | {re.sub(r'{(?:why|when|target|advice)}', '', message)} |\n"
        for code, (severity, message) in CODES.items()
    ]
    return HEAD + "".join(rows)


def test_diagnostics_are_published(accept: bool) -> None:
    if accept:
        PUBLISHED.write_text(listed(), encoding="utf-8")
    assert PUBLISHED.read_text(encoding="utf-8") == listed()
