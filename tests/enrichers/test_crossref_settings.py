"""Settings that cannot be are refused before anything is asked: what is wrong, where, and how it should be."""

from __future__ import annotations

from typing import Any

import pytest

from citekit.enrichers.crossref import Crossref
from citekit.enrichers.crossref.settings import BASE_URL, Settings, settle
from citekit.errors import UsageError


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"mailto": "me"}, "mailto: that is no e-mail address; give one as in me@example.org, or none"),
        ({"mailto": "me@localhost"}, "mailto: "),
        ({"mailto": "me@example.org\r\nX-Other: 1"}, "mailto: "),
        ({"mailto": "me@example.org) (x"}, "mailto: "),
        ({"mailto": "mé@example.org"}, "mailto: "),
        ({"mailto": "a@" + "b." * 50_000}, "mailto: "),
        ({"mailto": 3}, "mailto: "),
        ({"base_url": "api.crossref.org"}, "base_url: not an address to ask at; give one as in https://api.cross"),
        ({"base_url": "ftp://api.crossref.org"}, "base_url: "),
        ({"base_url": "https://user:secret@example.org"}, "base_url: "),
        ({"base_url": "https://example.org/?x=1"}, "base_url: "),
        ({"base_url": "https://exa mple.org"}, "base_url: "),
        ({"base_url": ""}, "base_url: "),
        ({"base_url": 3}, "base_url: "),
        ({"rate": 0}, "rate: “0” is no number of requests a second, as in 3 or 0.5"),
        ({"rate": -1}, "rate: "),
        ({"rate": "fast"}, "rate: “fast”"),
        ({"rate": float("nan")}, "rate: "),
        ({"rate": float("inf")}, "rate: "),
        ({"rate": []}, "rate: "),
        ({"rate": 1001}, "rate: "),
        ({"timeout": 0}, "timeout: “0” is no number of seconds"),
        ({"deadline": None}, "deadline: "),
        ({"retries": -1}, "retries: “-1” is not a whole number from 0 to 10"),
        ({"retries": 1.5}, "retries: "),
        ({"rows": 0}, "rows: “0” is not a whole number from 1 to 100"),
        ({"rows": 1001}, "rows: "),
    ],
    ids=lambda value: str(value)[:40],
)
def test_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as raised:
        Crossref(**options)
    assert str(raised.value).startswith(message)
    assert "secret" not in str(raised.value)
    assert "@localhost" not in str(raised.value)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CITEKIT_CROSSREF_URL", "nowhere"),
        ("CITEKIT_CROSSREF_RATE", "0"),
        ("CITEKIT_CROSSREF_RATE", "many"),
        ("CITEKIT_CROSSREF_RATE", "1e999"),
    ],
)
def test_refused_in_the_environment(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(UsageError) as raised:
        Crossref()
    assert str(raised.value).startswith(f"{variable}: ")


def test_defaults() -> None:
    assert settle(Settings(), None, None) == Settings(None, BASE_URL, None, 10.0, 30.0, 3, 10)


def test_an_argument_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEKIT_CROSSREF_URL", "http://127.0.0.1:8080/api/")
    monkeypatch.setenv("CITEKIT_CROSSREF_RATE", "7.5")
    assert settle(Settings(), None, None)[1:3] == ("http://127.0.0.1:8080/api", 7.5)
    assert settle(Settings(), "http://[::1]:80", "0.5")[1:3] == ("http://[::1]:80", 0.5)


def test_an_empty_variable_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEKIT_CROSSREF_URL", "")
    monkeypatch.setenv("CITEKIT_CROSSREF_RATE", "")
    assert settle(Settings(mailto=""), None, None)[:3] == (None, BASE_URL, None)
