"""What the OpenAPI description allows and what it forbids, made up by schemathesis: only what it says is answered."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from jsonschema import Draft202012Validator

from citekit.bridges.web.app import App
from citekit.bridges.web.settings import Settings

schemathesis = pytest.importorskip("schemathesis", reason="not installed; .ci/browser/install gets it")
checks = pytest.importorskip("schemathesis.specs.openapi.checks")

DESCRIBED = schemathesis.openapi.from_asgi("/openapi.json", App(Settings("testserver")))
AS_DESCRIBED = [
    checks.status_code_conformance, checks.content_type_conformance, checks.response_schema_conformance,
    checks.unsupported_method,
]  # fmt: skip


def is_forbidden(case: Any) -> bool:
    """Whether a body of JSON is one that the description does not allow."""
    raw = DESCRIBED.raw_schema
    request = raw["paths"][case.path].get(case.method.lower(), {}).get("requestBody")
    if request is None or case.media_type != "application/json":
        return False
    wanted = request["content"]["application/json"]["schema"]
    return not Draft202012Validator({**wanted, "components": raw["components"]}).is_valid(case.body)


@DESCRIBED.parametrize()  # type: ignore[untyped-decorator]  # the library may be absent
@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_nothing_but_what_is_described_comes_back(case: Any) -> None:
    answer = case.call_and_validate(checks=AS_DESCRIBED)
    assert answer.status_code not in (500, 503)  # 501: to others nothing is sent, fetched or looked up
    assert answer.status_code >= 400 or not is_forbidden(case)
