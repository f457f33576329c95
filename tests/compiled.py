"""All patterns of the package: constants, those in tables, and those that are made when something is read."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.patterns import Pattern
from tests.amounts import share

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

FIXTURES = Path(__file__).parent.parent / "fixtures"
ASSIGNED = re.compile(r"^(\w+)(?:: [^=\n]+)? = ", re.MULTILINE)
ELSEWHERE = ("citekit.__main__", "citekit.bridges.papis")
"""What is no module to import, or needs what is not installed."""


def patterns_in(value: Any) -> Iterator[Any]:
    """The patterns of a constant: itself, or those in a table."""
    if isinstance(value, re.Pattern | Pattern):
        yield value
    elif isinstance(value, dict | tuple | list | set | frozenset):
        for part in value.values() if isinstance(value, dict) else value:
            yield from patterns_in(part)


def modules(root: ModuleType) -> list[ModuleType]:
    """A package and all that is in it."""
    inner = [found.name for found in pkgutil.walk_packages(root.__path__, f"{root.__name__}.", onerror=lambda _: None)]
    return [root, *(importlib.import_module(name) for name in inner if not name.startswith(ELSEWHERE))]


def patterns_of(package: str) -> dict[Any, str]:
    """Every constant pattern of a package, with its name where it is defined, if that is in the package."""
    found = modules(importlib.import_module(package))
    own = {module: set(ASSIGNED.findall(Path(str(module.__file__)).read_text(encoding="utf-8"))) for module in found}
    constants = [(name in own[module], module, name) for module in found for name in vars(module)]
    return {
        pattern: f"{module.__name__}.{name}"
        for _, module, name in sorted(constants, key=itemgetter(0))  # the last name of a pattern stays
        for pattern in patterns_in(vars(module)[name])
    }


@cache
def all_patterns() -> dict[re.Pattern[str], str]:
    """Every pattern there is, the compiled ones by what they are: equal ones are one."""
    named = {re.compile(pattern.pattern, pattern.flags): name for pattern, name in patterns_of("citekit").items()}
    return {
        pattern: name for pattern, name in (compiled_by_reading() | named).items() if isinstance(pattern.pattern, str)
    }


def compiled_by_reading() -> dict[re.Pattern[str], str]:
    """What is compiled while all fixtures are read and written: patterns in functions, of a page's language."""
    met: dict[re.Pattern[str], str] = {}
    compiler: Any = importlib.import_module("re._compiler")
    real = compiler.compile

    def compile_and_note(pattern: Any, flags: int) -> re.Pattern[str]:
        compiled: re.Pattern[str] = real(pattern, flags)
        met[compiled] = "compiled while reading"
        return compiled

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiler, "compile", compile_and_note)
        _forget()
        _read_all()
    return met


def _forget() -> None:
    """What was compiled before is compiled again."""
    re.purge()
    for value in [value for module in modules(citekit) for value in vars(module).values()]:
        if clear := getattr(value, "cache_clear", None):
            clear()


def _read_all() -> None:
    for path in share(sorted(FIXTURES.glob("*/*/input*")), 6):
        try:
            records = citekit.read_file(path).records
        except citekit.CitekitError:
            continue
        for form in citekit.write_formats():
            citekit.write(records, form)
