"""A server on loopback for all tests of sources, and nobody's proxy, cache or settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.enrichers.crossref_server import Server, Skipping, running

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    """One for all."""
    with running() as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Iterator[Server]:
    """As new; whatever hangs in it ends with the test."""
    running_server.over.clear()
    running_server.reset()
    yield running_server
    running_server.over.set()


@pytest.fixture
def skipping() -> Skipping:
    """A clock on which sleeping costs no time."""
    return Skipping()


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No proxy, a cache folder of the test's own."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("CITEKIT_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("CITEKIT_CROSSREF_URL", "CITEKIT_CROSSREF_RATE"):
        monkeypatch.delenv(name, raising=False)
