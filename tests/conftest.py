"""What all tests share: the --accept switch and the amounts of generated cases."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.shell import Shell

if TYPE_CHECKING:
    from pathlib import Path

settings.register_profile("default", deadline=None, derandomize=True, max_examples=8)
settings.register_profile(
    "long",
    deadline=None,
    derandomize=True,
    max_examples=60,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the switch that takes what is produced now as what is expected."""
    parser.addoption("--accept", action="store_true", help="rewrite golden files and transcripts; read the difference")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the laws that Hypothesis tries to break, so that they can be run alone and for longer: `-m law`."""
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker("law")


def pytest_collection_finish() -> None:
    """Thousands of tests live to the end: the search for cycles leaves them out."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether to rewrite expectations instead of comparing with them."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell in an empty folder."""
    return Shell(tmp_path)
