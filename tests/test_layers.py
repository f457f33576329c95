"""Dependencies point one way: reads every import of the package and fails on an arrow that is not in the tables."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.rows import for_each
from tests.shell import LISTING

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parent.parent / "citekit"

STAND_INS = {"citekit.patterns", "citekit.frozen", "citekit.loaded"}
"""Every module may use what stands for `re.compile`, `dataclasses`, `typing.NamedTuple`, which start slowly, and what
imports others when they are asked for."""

GROUND = {"citekit.source", "citekit.errors", "citekit.values"}
MODEL = GROUND | {"citekit.work", "citekit.diagnostic"}
ASSEMBLY = {
    "citekit.draft", "citekit.reading", "citekit.normalize", "citekit.assemble", "citekit.vocabulary",
}  # fmt: skip

ARROWS: dict[str, set[str]] = {
    "citekit": {"citekit.*"},
    "citekit.__main__": {"citekit.cli"},
    # import nothing of ours, but the stand-ins
    "citekit.patterns": set(),
    "citekit.frozen": set(),
    "citekit.loaded": set(),
    "citekit.source": set(),
    "citekit.errors": set(),
    "citekit.values": set(),
    "citekit.terminal": set(),
    "citekit.plain": {"citekit.source"},
    "citekit.marked_up": {"citekit.source"},
    "citekit.enclosed": {"citekit.source", "citekit.draft"},
    "citekit.csl": set(),
    "citekit.media": set(),
    "citekit.editions": set(),
    # the model
    "citekit.work": {"citekit.values"},
    "citekit.record": {"citekit.values", "citekit.work"},
    "citekit.diagnostic": {"citekit.source"},
    "citekit.candidate": {"citekit.values", "citekit.work"},
    "citekit.draft": {"citekit.source", "citekit.diagnostic"},
    "citekit.reading": MODEL | {"citekit.draft", "citekit.record"},
    # readers know texts, drafts and the words that normalisers know; no records
    "citekit.readers": {
        "citekit.source", "citekit.errors", "citekit.diagnostic", "citekit.draft", "citekit.normalize",
        "citekit.readers", "citekit.vocabulary", "citekit.csl",
    },
    # words of other languages know nothing of who reads them
    "citekit.vocabulary": {"citekit.vocabulary"},
    # one raw value into one typed value
    "citekit.normalize": {"citekit.values", "citekit.normalize", "citekit.vocabulary"},
    # writers know works, no text
    "citekit.writers": {
        "citekit.values", "citekit.work", "citekit.errors", "citekit.writers", "citekit.csl", "citekit.media",
        "citekit.editions",
    },
    "citekit.writers.read_back": {  # what readers make of a text
        "citekit.normalize", "citekit.values", "citekit.writers",
    },
    "citekit.writers.record_json": {
        "citekit.values", "citekit.work", "citekit.errors", "citekit.writers", "citekit.record",  # it reads back, too
    },
    "citekit.assemble": MODEL | ASSEMBLY | {"citekit.media", "citekit.editions"},
    "citekit.files": {"citekit.errors", "citekit.charset"},
    "citekit.charset": {"citekit.errors"},
    "citekit.fetch": {"citekit", "citekit.errors", "citekit.charset", "citekit.files"},
    "citekit.kinds": {"citekit.readers", "citekit.draft"},
    "citekit.formats": {"citekit.errors", "citekit.installed", "citekit.plugins"},  # names ours, imports none
    "citekit.installed": set(),
    # what plugins build on
    "citekit.plugins": MODEL | {
        "citekit.draft", "citekit.assemble.raw_fields", "citekit.normalize.coded", "citekit.writers.wording",
        "citekit.writers.written",
    },
    "citekit.pipeline": {"citekit.*"},
    # sources of what a paste lacks know works and candidates, neither readers nor writers
    "citekit.enrichers": {
        "citekit", "citekit.candidate", "citekit.errors", "citekit.values", "citekit.work", "citekit.normalize",
        "citekit.enrichers",
    },
    # is it the same work? pure
    "citekit.match": {
        "citekit.candidate", "citekit.values", "citekit.work", "citekit.normalize", "citekit.patterns",
        "citekit.match", "citekit.frozen",
    },
    # what of a candidate completes a work: pure
    "citekit.merge": {
        "citekit.candidate", "citekit.errors", "citekit.values", "citekit.work", "citekit.normalize",
        "citekit.patterns", "citekit.merge",
    },
    "citekit.merge.stored": {
        "citekit.errors", "citekit.merge", "citekit.normalize", "citekit.work",
        "citekit.writers.record_json",  # values as JSON
    },
    # a look-up, its judgement and what comes of it
    "citekit.enrichment": {
        "citekit.candidate", "citekit.diagnostic", "citekit.errors", "citekit.values", "citekit.work",
        "citekit.record", "citekit.match", "citekit.merge", "citekit.enrichers", "citekit.enrichment",
        "citekit.writers.wording",
    },
    # the command
    "citekit.clipboard": {"citekit.errors"},
    "citekit.arguments": {"citekit.formats"},
    "citekit.switches": {"citekit.arguments", "citekit.formats"},
    "citekit.explain": MODEL | {"citekit.terminal", "citekit.reading", "citekit.pipeline", "citekit.writers.wording"},
    "citekit.console": {"citekit.errors", "citekit.terminal"},
    "citekit.commands": {
        "citekit", "citekit.commands", "citekit.arguments", "citekit.switches", "citekit.errors", "citekit.console",
        "citekit.files", "citekit.terminal", "citekit.clipboard", "citekit.explain", "citekit.formats",
        "citekit.installed", "citekit.pipeline", "citekit.reading", "citekit.writers.written",
        "citekit.work", "citekit.candidate", "citekit.enrichers", "citekit.enrichment", "citekit.completing",
        "citekit.bridges.web.serve", "citekit.sending",
    },
    "citekit.sending": {
        "citekit.console", "citekit.errors", "citekit.work", "citekit.writers.record_json", "citekit.bridges.recipient",
        "citekit.bridges.sent", "citekit.bridges.zotero.send", "citekit.bridges.jabref.send",
    },
    "citekit.completing": {
        "citekit.errors", "citekit.console", "citekit.changes", "citekit.explain", "citekit.terminal",
        "citekit.work", "citekit.candidate", "citekit.merge", "citekit.enrichment", "citekit.diagnostic",
        "citekit.reading", "citekit.source",
    },
    "citekit.changes": {"citekit.terminal", "citekit.merge", "citekit.enrichment"},
    # ways in from other programs
    "citekit.bridges": set(),
    "citekit.bridges.loopback": {"citekit"},
    "citekit.bridges.listener": {"citekit.bridges.loopback"},
    "citekit.bridges.recipient": {"citekit.work"},
    "citekit.bridges.sent": set(),
    "citekit.bridges.zotero": GROUND | {
        "citekit.work", "citekit.normalize", "citekit.writers.wording", "citekit.writers.written",
        "citekit.bridges.zotero", "citekit.bridges.listener", "citekit.bridges.loopback", "citekit.bridges.recipient",
    },
    "citekit.bridges.jabref": {
        "citekit.*", "citekit.bridges.jabref", "citekit.bridges.listener", "citekit.bridges.loopback",
        "citekit.bridges.recipient",
    },
    "citekit.bridges.papis": {"citekit.*", "citekit.bridges.papis"},
    "citekit.bridges.web": {
        "citekit", "citekit.*", "citekit.bridges.web", "citekit.bridges.zotero", "citekit.bridges.recipient",
        "citekit.console", "citekit.explain",
    },
    "citekit.cli": {"citekit.errors", "citekit.console", "citekit.commands"},
}  # fmt: skip
"""Module or package -> what it may import; a package stands for all in it, `citekit.*` for everything below the rim."""

RIM = {
    "citekit.__main__", "citekit.cli", "citekit.arguments", "citekit.switches", "citekit.commands", "citekit.console",
    "citekit.explain", "citekit.clipboard", "citekit.terminal", "citekit.completing", "citekit.changes",
    "citekit.sending", "citekit.bridges",
}  # fmt: skip
"""What `citekit.*` does not stand for: the command."""

THIRD_PARTIES: dict[str, set[str]] = {
    "pydantic": {"citekit.record", "citekit.bridges.web.api"},
    "lxml": {
        "citekit.readers.html", "citekit.readers.html.layout", "citekit.readers.html.meta",
        "citekit.readers.html.json_ld", "citekit.readers.html.scripts", "citekit.readers.html.links",
        "citekit.readers.html.blocks", "citekit.readers.html.headings", "citekit.readers.html.microdata",
    },
    "requests": {"citekit.fetch", "citekit.bridges.web.public"},
    "urllib3": {"citekit.bridges.web.public"},
    "papis": {f"citekit.bridges.papis.{name}" for name in ("importer", "exporters", "command")},
    "click": {"citekit.bridges.papis.command"},
    "starlette": {
        f"citekit.bridges.web.{name}" for name in ("app", "api", "bodies", "guard", "refusal", "send", "translation")
    },
    "anyio": {"citekit.bridges.web.working"},
    "uvicorn": {"citekit.bridges.web.serve"},
    "habanero": {"citekit.enrichers.crossref.api"},
    "httpx2": {"citekit.enrichers.crossref.api", "citekit.enrichers.crossref.web"},
    "platformdirs": {"citekit.enrichers.crossref.cache", "citekit.bridges.sent"},
}  # fmt: skip
"""Distribution -> the modules that may import it."""


def module_name(path: Path) -> str:
    """`citekit/readers/__init__.py` -> `citekit.readers`."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def parsed(path: Path) -> ast.Module:
    """The file as a tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def statements(node: ast.AST, *, run: bool = False) -> Iterator[ast.AST]:
    """The statements below a node, at any depth, or those that are ever `run`; expressions, which hold none, are not
    looked into."""
    for child in ast.iter_child_nodes(node):
        if run and isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield child
            yield from statements(child, run=run)


@cache
def imported(path: Path, *, run: bool = False) -> set[str]:
    """Every module that a file imports, inside functions too, and unless what is `run` is asked for type checkers."""
    return {name for node in statements(parsed(path), run=run) for name in names_of(node)}


def names_of(node: ast.AST) -> set[str]:
    """The modules that a statement imports."""
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if not isinstance(node, ast.ImportFrom):
        return set()
    assert node.level == 0, f"line {node.lineno}: relative import"
    return {as_module(f"{node.module}.{alias.name}") or str(node.module) for alias in node.names}


@cache
def as_module(name: str) -> str | None:
    """The name, if it is one of our modules (`from citekit.readers import pure`)."""
    path = PACKAGE.parent / Path(*name.split("."))
    ours = name.startswith("citekit") and (path.with_suffix(".py").is_file() or (path / "__init__.py").is_file())
    return name if ours else None


def rule_for(module: str) -> str | None:
    """The row of ARROWS that governs a module: its own, else that of the nearest package below the top."""
    while module not in ARROWS and module.count(".") > 1:
        module = module.rpartition(".")[0]
    return module if module in ARROWS else None


def allowed(target: str, rows: set[str]) -> bool:
    """Whether an arrow is in the table."""
    if "citekit.*" in rows and not any(target == one or target.startswith(f"{one}.") for one in RIM):
        return True
    return any(target == row or (target.startswith(row + ".") and row != "citekit") for row in rows)


SOURCES = sorted(PACKAGE.rglob("*.py"))


def test_there_is_something_to_read() -> None:
    assert len(SOURCES) > 10


@for_each("path", SOURCES, module_name)
def test_arrows(path: Path) -> None:
    module = module_name(path)
    rule = rule_for(module)
    assert rule, f"{module} has no row in ARROWS: say what it may know"
    wrong = [
        target
        for target in sorted(imported(path))
        if target.partition(".")[0] == "citekit" and not allowed(target, ARROWS[rule] | STAND_INS)
    ]
    assert not wrong, f"{module} may not import {wrong}"


def test_no_import_turns_back() -> None:
    arrows = {module_name(path): imported(path, run=True) - {module_name(path)} for path in SOURCES}
    TopologicalSorter(arrows).prepare()  # says which modules import one another, if any do


def test_any_module_may_be_imported_first() -> None:
    """What an import runs: the modules that it names, and the packages that they are in."""
    arrows = {}
    for path in SOURCES:
        own = set(packages(module_name(path)))
        named = set().union(*({name, *packages(name)} for name in imported_at_once(path)))
        arrows[module_name(path)] = named - own - {module_name(path)}
    TopologicalSorter(arrows).prepare()


def packages(module: str) -> list[str]:
    """The packages around a module, below the top: "citekit.readers.pure.rows" -> "citekit.readers", …"""
    parts = module.split(".")
    return [".".join(parts[:size]) for size in range(2, len(parts))]


def imported_at_once(path: Path) -> set[str]:
    """The modules that a file imports when it is imported itself."""
    return {name for node in parsed(path).body for name in names_of(node)}


@for_each("path", SOURCES, module_name)
def test_third_parties(path: Path) -> None:
    module = module_name(path)
    for target in sorted(imported(path)):
        top = target.partition(".")[0]
        if top == "citekit" or top in sys.stdlib_module_names:
            continue
        assert module in THIRD_PARTIES.get(top, set()), f"{module} may not import {top}"


@for_each("path", SOURCES, module_name)
def test_named_tuples_are_the_quick_ones(path: Path) -> None:
    nodes = statements(parsed(path))
    of_typing = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module == "typing"]
    names = {alias.name for node in of_typing for alias in node.names}
    assert "NamedTuple" not in names or module_name(path) in STAND_INS, "use the one of citekit.frozen"


def run_by_an_import(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module that stand in no function."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef):
            yield child
            yield from run_by_an_import(child)


@for_each("path", SOURCES, module_name)
def test_no_pattern_is_compiled_by_an_import(path: Path) -> None:
    if module_name(path) == "citekit.patterns":
        return
    calls = [node for node in run_by_an_import(parsed(path)) if isinstance(node, ast.Call)]
    found = [call.lineno for call in calls if ast.unparse(call.func) == "re.compile"]
    assert not found, f"{module_name(path)} calls re.compile when it is imported, in lines {found}: use `regex`"


@for_each("row", sorted(ARROWS))
def test_rows_are_about_something(row: str) -> None:
    assert as_module(row), f"{row} is in the table and not in the package"


HEAVY = (
    "pydantic", "dataclasses", "inspect", "json", "pathlib", "subprocess", "tempfile", "email", "urllib", "lxml",
    "requests", "habanero", "httpx2", "platformdirs", "sqlite3", "starlette", "uvicorn", "anyio", "http",
    "citekit.bridges",
)  # fmt: skip
"""What no start loads that has no use for it."""
BRIDGES = ("citekit.bridges", "citekit.sending", "http", "papis", "starlette")
METADATA = ("dataclasses", "inspect", "json", "pathlib", "tempfile", "email", "urllib")
"""What importlib.metadata needs, which tells the names of plugins."""
FAR = tuple(name for name in HEAVY if name not in METADATA)
READING = ("citekit.assemble", "citekit.normalize", "citekit.readers", "citekit.writers", "citekit.values")


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("import citekit", (*HEAVY, *READING)),
        ("import citekit; citekit.read('x')", HEAVY),
        (
            f"from citekit.cli import main; main(['convert', {str(LISTING)!r}, '--quiet', '--output', {os.devnull!r}])",
            BRIDGES,
        ),
        ("from citekit.cli import main; main(['formats'])", (*FAR, *READING)),
        ("from citekit.cli import main; main(['--version'])", (*HEAVY, *READING)),
    ],
)
def test_the_cold_start_loads_no_model_machinery(code: str, heavy: tuple[str, ...]) -> None:
    script = f"{code}; import sys; print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    path = f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r}); "
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", path + script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr.strip()) == (0, "[]")
