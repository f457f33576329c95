"""Every module says what it is, and every public name what it does."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parent.parent / "citekit"
Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def silent(node: Documented, name: str) -> Iterator[str]:
    """What of a module or class has no docstring."""
    if not ast.get_docstring(node):
        yield name
    for inner in node.body if isinstance(node, ast.Module | ast.ClassDef) else ():
        if isinstance(inner, Documented) and not inner.name.startswith("_"):
            yield from silent(inner, f"{name}.{inner.name}")


def test_every_public_name_has_a_docstring() -> None:
    modules = sorted(PACKAGE.rglob("*.py"))
    assert len(modules) > 500
    trees = [(ast.parse(path.read_text(encoding="utf-8")), path.relative_to(PACKAGE).as_posix()) for path in modules]
    assert [name for tree, path in trees for name in silent(tree, path)] == []
