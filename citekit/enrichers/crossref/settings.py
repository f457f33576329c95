"""Settings of a look-up, checked before anything is asked. An argument goes before the environment."""

from __future__ import annotations

import math
import os

from citekit.errors import UsageError
from citekit.frozen import NamedTuple
from citekit.patterns import regex

BASE_URL = "https://api.crossref.org"
URL_VARIABLE, RATE_VARIABLE = "CITEKIT_CROSSREF_URL", "CITEKIT_CROSSREF_RATE"
ADDRESS = regex(r"https?://(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/-]*)?")
# what HTML takes for an e-mail address, with a dot in its host: nobody can write to "me@localhost"
MAILTO = regex(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")


class Settings(NamedTuple):
    """`rate` in requests a second, None for the published limits; `timeout` for the next bytes, `deadline` for all of a
    look-up; `retries` after the first try; `rows` of a search."""

    mailto: str | None = None
    base_url: str = BASE_URL
    rate: float | None = None
    timeout: float = 10.0
    deadline: float = 30.0
    retries: int = 3
    rows: int = 10


def settle(settings: Settings, base_url: str | None, rate: float | str | None) -> Settings:
    """The settings with the address and the rate from the arguments or the environment. Raises `UsageError`."""
    return settings._replace(
        mailto=_check_mailto(settings.mailto),
        base_url=_read_url(base_url),
        rate=_read_rate(rate),
        timeout=_check_number("timeout", settings.timeout),
        deadline=_check_number("deadline", settings.deadline),
        retries=_check_count("retries", settings.retries, 0, 10),
        rows=_check_count("rows", settings.rows, 1, 100),
    )


def _check_mailto(mailto: str | None) -> str | None:
    """The contact address. The message does not repeat it: messages end up in logs."""
    if mailto is None or mailto == "":
        return None
    if not isinstance(mailto, str) or not MAILTO.fullmatch(mailto):
        raise UsageError("mailto: that is no e-mail address; give one as in me@example.org, or none")
    return mailto


def _read_url(base_url: str | None) -> str:
    where, value = _choose("base_url", base_url, URL_VARIABLE)
    if value is None:
        return BASE_URL
    if not isinstance(value, str) or not ADDRESS.fullmatch(value):
        raise UsageError(f"{where}: not an address to ask at; give one as in {BASE_URL}, without “?”, “#” and password")
    return value.rstrip("/")


def _read_rate(rate: float | str | None) -> float | None:
    where, value = _choose("rate", rate, RATE_VARIABLE)
    return None if value is None else _check_number(where, value, "requests a second, as in 3 or 0.5", 1000)


def _choose(name: str, value: object, variable: str) -> tuple[str, object]:
    """Where a setting stands, and what it says; an empty variable says nothing."""
    return (name, value) if value is not None else (variable, os.environ.get(variable) or None)


def _check_number(where: str, value: object, what: str = "seconds, as in 10", most: float = 86_400) -> float:
    try:
        number = float(value) if isinstance(value, int | float | str) else math.nan
    except (ValueError, OverflowError):
        number = math.nan
    if not 0.001 <= number <= most:
        raise UsageError(f"{where}: “{value}” is no number of {what}")
    return number


def _check_count(where: str, value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or not least <= value <= most:
        raise UsageError(f"{where}: “{value}” is not a whole number from {least} to {most}")
    return value
