"""What the OpenAPI description allows and what it forbids, made up by schemathesis: only what it says is answered."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from citekit.bridges.web.app import App
from citekit.bridges.web.settings import Settings

schemathesis = pytest.importorskip("schemathesis", reason="not installed; .ci/browser/install gets it")
checks = pytest.importorskip("schemathesis.specs.openapi.checks")

DESCRIBED = schemathesis.openapi.from_asgi("/openapi.json", App(Settings("testserver")))
AS_DESCRIBED = [
    checks.status_code_conformance, checks.content_type_conformance, checks.response_schema_conformance,
    checks.unsupported_method,
]  # fmt: skip
REFUSED = [*AS_DESCRIBED, checks.negative_data_rejection]
"""What contradicts the description is refused; any text is text, also one that was meant to be none."""


@DESCRIBED.parametrize()  # type: ignore[untyped-decorator]  # the library may be absent
@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_nothing_but_what_is_described_comes_back(case: Any) -> None:
    is_json = case.media_type in (None, "application/json")
    answer = case.call_and_validate(checks=REFUSED if is_json else AS_DESCRIBED)
    assert answer.status_code not in (500, 503)  # 501: to others nothing is sent, fetched or looked up
