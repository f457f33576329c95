"""Other tools that read the same files, each as the shortest command that does the job; None where one is absent."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.speed import command

if TYPE_CHECKING:
    from collections.abc import Callable

    Find = Callable[[str, Path], list[str] | None]

CITATION_JS = Path(__file__).resolve().parent.parent / ".ci" / "oracles"

PASS = "python -c pass"
OURS = "citekit"
PEERS: dict[str, tuple[str, ...]] = {
    "bibtex": (
        PASS, f"{OURS}, to CSL-JSON", "citation-js, to CSL-JSON", "pandoc, to CSL-JSON", "bibtexparser, entries only",
        "pybtex, entries only", "biber --tool, to BibLaTeX",
    ),
    "ris": (PASS, f"{OURS}, to CSL-JSON", "rispy, entries only", "rispy, to JSON", "citation-js, to CSL-JSON",
            "pandoc, to CSL-JSON"),
    "csl-json": (PASS, f"{OURS}, to BibTeX", "citation-js, to CSL-JSON", "pandoc, to BibTeX"),
}  # fmt: skip
"""Input -> what is timed, in this order."""


def command_of(name: str, kind: str, path: Path) -> list[str] | None:
    """The command of a row of PEERS."""
    tool, _, job = name.partition(", ")
    return [sys.executable, "-c", "pass"] if name == PASS else FIND[tool](kind if not job else f"{kind}:{job}", path)


def _citekit(job: str, path: Path) -> list[str]:
    return [*command(), "convert", str(path), "--to", "bibtex" if job.endswith("BibTeX") else "csl-json"]


def _python(module: str, code: str, path: Path) -> list[str] | None:
    return [sys.executable, "-c", code.format(path=str(path))] if importlib.util.find_spec(module) else None


def _rispy(job: str, path: Path) -> list[str] | None:
    load = "import rispy; found = rispy.load(open({path!r}, encoding='utf-8'))"
    return _python("rispy", f"{load}; import json; json.dumps(found)" if job.endswith("JSON") else load, path)


def _bibtexparser(_: str, path: Path) -> list[str] | None:
    return _python("bibtexparser", "import bibtexparser; bibtexparser.parse_file({path!r})", path)


def _pybtex(_: str, path: Path) -> list[str] | None:
    return _python("pybtex", "from pybtex.database import parse_file; parse_file({path!r}, 'bibtex')", path)


def _citation_js(job: str, _: Path) -> list[str] | None:
    node = shutil.which("node")
    kind = {"csl-json": "csl"}.get(job.partition(":")[0], job.partition(":")[0])
    installed = (CITATION_JS / "node_modules" / "@citation-js" / "core").is_dir()
    return [node, str(CITATION_JS / "read.mjs"), kind] if node and installed else None


def _pandoc(job: str, path: Path) -> list[str] | None:
    if not importlib.util.find_spec("pypandoc"):
        return None
    import pypandoc  # type: ignore[import-untyped, unused-ignore]  # has no types

    kinds = {"csl-json": "csljson"}
    source = kinds.get(job.partition(":")[0], job.partition(":")[0])
    target = "bibtex" if job.endswith("BibTeX") else "csljson"
    return [pypandoc.get_pandoc_path(), "-f", source, "-t", target, str(path)]


def _biber(_: str, path: Path) -> list[str] | None:
    biber = shutil.which("biber")
    return [biber, "--tool", "--quiet", f"--output-file={path.parent / 'biber.bib'}", str(path)] if biber else None


FIND: dict[str, Find] = {
    "citekit": _citekit, "rispy": _rispy, "bibtexparser": _bibtexparser, "pybtex": _pybtex,
    "citation-js": _citation_js, "pandoc": _pandoc, "biber --tool": _biber,
}  # fmt: skip
"""Tool -> its command for "KIND:JOB" and a file."""
