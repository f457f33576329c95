"""The application, asked in this process. Without citekit[web] every test here is skipped."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.testclient import TestClient

NEEDED = ("starlette", "uvicorn")


class Skipped(pytest.Module):
    """A module of tests that cannot be imported here."""

    def collect(self) -> NoReturn:
        pytest.skip("needs citekit[web]: pip install '.[test]'", allow_module_level=True)


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    if all(map(find_spec, NEEDED)):
        return None
    return Skipped.from_parent(parent, path=module_path)


@pytest.fixture
def client() -> TestClient:
    """Asks an application with the settings that `citekit serve` has by itself."""
    from starlette.testclient import TestClient

    from citekit.bridges.web.app import App
    from citekit.bridges.web.settings import Settings

    return TestClient(App(Settings()), base_url="http://127.0.0.1:8716")
