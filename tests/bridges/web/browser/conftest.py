"""The page in a real Chromium, driven by Playwright. Without them the tests are skipped, or fail where
CITEKIT_BROWSER=1 promises them; CITEKIT_SCREENSHOTS names a folder for pictures."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from tests.bridges.web.browser.page import Page
from tests.bridges.web.running import Running, running
from tests.bridges.zotero.zotero_server import Zotero
from tests.bridges.zotero.zotero_server import running as zotero_running
from tests.enrichers.crossref_server import Server
from tests.enrichers.crossref_server import running as crossref_running
from tests.shell import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

AXE = ROOT / ".ci" / "browser" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
)  # fmt: skip


def lacking(what: str) -> NoReturn:
    """Skips, or fails where it was promised."""
    reason = f"{what} is not installed; .ci/browser/install gets it"
    if os.environ.get("CITEKIT_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One Chromium for all."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if find_spec("playwright") is None:
        lacking("playwright")
    if chromium is None:
        lacking("chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture(scope="session")
def crossref() -> Iterator[Server]:
    """A Crossref on the loopback."""
    with crossref_running() as server:
        yield server


@pytest.fixture(scope="session")
def zotero() -> Iterator[Zotero]:
    """Likewise a Zotero."""
    server = Zotero()
    with zotero_running(server):
        yield server


@pytest.fixture(scope="session")
def served(
    browser: Any,  # noqa: ARG001  no server without a browser
    crossref: Server,
    zotero: Zotero,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Running]:
    """The page's server, which knows these two."""
    cache = str(tmp_path_factory.mktemp("cache"))
    known = {"CITEKIT_CROSSREF_URL": crossref.url, "CITEKIT_CROSSREF_RATE": "1000", "CITEKIT_CACHE_DIR": cache}
    with running("--zotero-port", str(zotero.port), **known) as server:
        yield server


@pytest.fixture
def page(browser: Any, served: Running) -> Iterator[Page]:
    """The page, open; at the end it has asked nobody else and said nothing on the console."""
    made = Page(browser, served.url)
    yield made
    made.close()
    assert made.odd == []


@pytest.fixture(scope="session")
def axe() -> str:
    """The script that judges whether a page is for everybody."""
    if not AXE.is_file():
        lacking("axe-core")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def pictures() -> Path | None:
    """Where pictures go, if anywhere."""
    named = os.environ.get("CITEKIT_SCREENSHOTS")
    if named:
        Path(named).mkdir(parents=True, exist_ok=True)
    return Path(named) if named else None
