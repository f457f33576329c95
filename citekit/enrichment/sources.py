"""Sources by name: our own, and those of installed plugins, which act only when they are named."""

from __future__ import annotations

from contextlib import contextmanager
from inspect import signature
from typing import TYPE_CHECKING, Any

from citekit.enrichers import ENRICHERS
from citekit.errors import UsageError
from citekit.loaded import loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from citekit.candidate import Enricher

GROUP = "citekit.enrichers"
"""Entry points of plugins: name -> what makes an `Enricher` of settings given as keyword arguments."""

TITLES: dict[str, str] = {"crossref": "Crossref"}
"""name -> what it is called in messages, where that differs."""


def enrich_sources() -> tuple[str, ...]:
    """Names of the sources, ours first, then those of installed plugins."""
    from importlib.metadata import entry_points

    return tuple(dict.fromkeys([*ENRICHERS, *sorted(entry_points(group=GROUP).names)]))


@contextmanager
def opened(source: str | Enricher, settings: Mapping[str, Any]) -> Iterator[Enricher]:
    """A source with settings, and closed in the end if it is made here. Raises `UsageError` for what it cannot be."""
    given = {name: value for name, value in settings.items() if value is not None}
    if not isinstance(source, str):
        if given:
            raise UsageError(f"a source that is made already takes no settings: {', '.join(given)}")
        yield source
        return
    made = make(source, given)
    try:
        yield made
    finally:
        close(made)


def close(source: Enricher) -> None:
    """Ends what a source holds open, if it holds anything."""
    getattr(source, "close", lambda: None)()


def make(name: str, settings: Mapping[str, Any]) -> Enricher:
    """The source of that name."""
    factory = _factory(name)
    try:
        signature(factory).bind(**settings)
    except TypeError as error:
        raise UsageError(f"{name}: {error}") from None
    return factory(**settings)


def _factory(name: str) -> Callable[..., Enricher]:
    if name in ENRICHERS:
        found: Callable[..., Enricher] = loaded(ENRICHERS[name])
        return found
    from importlib.metadata import entry_points

    for point in entry_points(group=GROUP, name=name):
        plugin: Callable[..., Enricher] = point.load()
        return plugin
    raise UsageError(f"unknown source “{name}”; known are: {', '.join(enrich_sources())}")
