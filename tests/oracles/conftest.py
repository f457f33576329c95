"""What the outside judges are given: golden outputs and random records, as files of many records."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import citekit
from tests.oracles.tools import need as need_tool

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.work import Work

FOLDERS = Path(__file__).parent.parent.parent / "fixtures" / "pure"

DRAWN = 400
"""Random records of each kind of text."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Random records take the judges a minute: only the longer run asks for them; golden outputs are always judged."""
    if os.environ.get("CITEKIT_ORACLES") == "1":
        return
    longer = pytest.mark.skip(reason="a longer run, with CITEKIT_ORACLES=1 (.ci/run)")
    for item in items:
        if "oracles" in item.path.parts and {"drawn", "taken"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(longer)


@functools.cache
def golden_records() -> tuple[tuple[Work, ...], ...]:
    """The records of each golden folder, in order."""
    return tuple(citekit.read_file(path).records for path in sorted(FOLDERS.glob("*/record.json")))


@functools.cache
def draw(kind: str) -> Sequence[Work]:
    """Random records with tame or with hard text."""
    command = [sys.executable, "-m", "tests.oracles.draw", kind, str(DRAWN)]
    done = subprocess.run(command, cwd=FOLDERS.parent.parent, capture_output=True, check=True)
    return citekit.read(done.stdout.decode(), reader="json").records


@pytest.fixture(scope="session")
def need() -> Callable[[str], str]:
    """`need("biber")`: where the judge is; skips without it, or fails where CITEKIT_ORACLES=1."""
    return need_tool


@pytest.fixture(scope="session", params=["tame", "hard"])
def drawn(request: pytest.FixtureRequest) -> Sequence[Work]:
    """Random records, twice: as a portal prints them, and with hard text."""
    return draw(request.param)


@pytest.fixture(scope="session")
def golden_works() -> Sequence[Work]:
    """The records of all golden folders."""
    works = [work for works in golden_records() for work in works]
    assert works, "no golden record: fixtures/pure/*/record.json"
    return works


@pytest.fixture(scope="session")
def golden_file() -> Callable[[str], list[str]]:
    """`golden_file("output.ris")`: that file of every golden folder, in order."""

    def read(name: str) -> list[str]:
        found = [path.read_bytes().decode() for path in sorted(FOLDERS.glob(f"*/{name}"))]
        assert len(found) == len(golden_records()) > 0, f"{len(found)} files fixtures/pure/*/{name}"
        return found

    return read
