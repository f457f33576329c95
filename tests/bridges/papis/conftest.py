"""A Papis of its own for each test: its folders, its library, its command line."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from tests.shell import ROOT

if TYPE_CHECKING:
    from pathlib import Path

WHY = "needs Papis: pip install '.[papis]'"


class Skipped(pytest.Module):
    """A module of tests that cannot be imported here."""

    def collect(self) -> NoReturn:
        pytest.skip(WHY, allow_module_level=True)


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    if module_path.name == "test_documents.py" or find_spec("papis"):
        return None
    return Skipped.from_parent(parent, path=module_path)


class Papis:
    """`papis` in a folder, with one empty library."""

    def __init__(self, root: Path) -> None:
        self.root, self.library = root, root / "lib"
        (root / "papis").mkdir()
        self.library.mkdir()
        config = f"[settings]\ndefault-library = test\n\n[test]\ndir = {self.library}\n"
        (root / "papis" / "config").write_text(config, encoding="utf-8")

    def __call__(self, *words: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        """Runs one command."""
        folders = {"PAPIS_CONFIG_DIR": self.root / "papis", "PAPIS_CACHE_DIR": self.root / "cache"}
        home = {"HOME": self.root, "XDG_CONFIG_HOME": self.root, "XDG_CACHE_HOME": self.root / "cache"}
        environment = {name: str(path) for name, path in (folders | home).items()}
        path = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        return subprocess.run(
            [sys.executable, "-m", "papis", *words],
            env=environment | path | {"CITEKIT_CACHE_DIR": str(self.root / "cache")} | variables, input=stdin,
            capture_output=True, text=True, encoding="utf-8", timeout=120, check=False, cwd=self.root,
        )  # fmt: skip

    def documents(self) -> list[dict[str, Any]]:
        """What is in every info.yaml, in the order of the titles."""
        from papis.yaml import yaml_to_data

        found = [yaml_to_data(str(path)) for path in self.library.rglob("info.yaml")]
        return sorted(found, key=lambda data: str(data.get("title")))


@pytest.fixture
def papis(tmp_path: Path) -> Papis:
    if not any(one.value.startswith("citekit.") for one in entry_points(group="papis.importer", name="citekit")):
        pytest.skip("citekit is not installed here, so that Papis does not find it")
    return Papis(tmp_path)
