"""Other people's readers, started once for many records."""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
CITATION_JS = HERE.parent.parent / ".ci" / "oracles"


def _pandoc() -> str | None:
    """A pandoc of version 3 or later (2.17 has no RIS reader), of the system or of the wheel pypandoc_binary."""
    paths = [shutil.which("pandoc")]
    if importlib.util.find_spec("pypandoc"):
        import pypandoc  # type: ignore[import-untyped, unused-ignore]  # has no types

        paths.append(pypandoc.get_pandoc_path())
    return next((path for path in paths if path and _version(path) >= 3), None)


def _version(path: str) -> int:
    printed = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"pandoc\S* (\d+)", printed)  # "pandoc 3.9", "pandoc.exe 3.1.2"
    return int(found[1]) if found else 0


def _citation_js() -> str | None:
    installed = CITATION_JS / "node_modules" / "@citation-js" / "core"
    return shutil.which("node") if installed.is_dir() else None


def _module(name: str) -> Callable[[], str | None]:
    return lambda: name if importlib.util.find_spec(name) else None


TOOLS: dict[str, Callable[[], str | None]] = {
    "bibtex": lambda: shutil.which("bibtex"),
    "biber": lambda: shutil.which("biber"),
    "pandoc": _pandoc,
    "citation-js": _citation_js,
    "rispy": _module("rispy"),
    "bibtexparser": _module("bibtexparser"),
    "pybtex": _module("pybtex"),
    "jsonschema": _module("jsonschema"),
}
"""Judge -> how it is found."""


@functools.cache
def _found(tool: str) -> str | None:
    return TOOLS[tool]()


def need(tool: str) -> str:
    """Where a judge is; without it the test is skipped, or fails where CITEKIT_ORACLES=1 promises all judges."""
    where = _found(tool)
    if where:
        return where
    reason = f"{tool} is not installed; .ci/oracles/install gets it"
    if os.environ.get("CITEKIT_ORACLES") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


def output_of(command: list[str], text: str) -> str:
    """What a command prints of a text."""
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout.decode()


def read_with_pandoc(kind: str, text: str) -> list[dict[str, Any]]:
    """CSL items that pandoc reads: bibtex, biblatex, ris or csljson."""
    found: list[dict[str, Any]] = json.loads(output_of([need("pandoc"), "-f", kind, "-t", "csljson"], text))
    return found


def read_with_citation_js(kind: str, text: str) -> list[dict[str, Any]]:
    """CSL items that citation-js reads: bibtex, biblatex, ris or csl."""
    node = need("citation-js")
    found: list[dict[str, Any]] = json.loads(output_of([node, str(CITATION_JS / "read.mjs"), kind], text))
    return found


def read_with_rispy(text: str) -> list[dict[str, Any]]:
    """Entries that rispy reads, in its own words."""
    need("rispy")
    import rispy  # type: ignore[import-untyped, unused-ignore]  # has no types

    return list(rispy.loads(text))
