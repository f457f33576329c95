"""The formats that can be read and written: their names, and where their readers and writers are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.errors import UsageError
from citekit.loaded import loaded

if TYPE_CHECKING:
    from collections.abc import Callable

READERS: dict[str, str] = {
    "paste": "citekit.readers.paste:read_paste",
    "pure": "citekit.readers.paste:read_pure_page",
    "html": "citekit.readers.html:read_html",
    "bibtex": "citekit.readers.bibtex:read_bibtex",
    "ris": "citekit.readers.ris:read_ris",
    "csl-json": "citekit.readers.csl_json:read_csl_json",
    "json": "citekit.readers.record_json:read_record_json",
}
"""name -> where the reader is; loaded when it is used."""

WRITERS: dict[str, str] = {
    "bibtex": "citekit.writers.bibtex:write_bibtex",
    "biblatex": "citekit.writers.biblatex:write_biblatex",
    "ris": "citekit.writers.ris:write_ris",
    "csl-json": "citekit.writers.csl_json:write_csl_json",
    "json": "citekit.writers.record_json:write_json",
}
"""name -> where the writer is; loaded when it is used."""


GROUPS: dict[str, str] = {"reader": "citekit.readers", "format": "citekit.writers"}
"""What is asked for -> the entry points of plugins for it."""


def read_formats() -> tuple[str, ...]:
    """Names of citekit's own readers."""
    return tuple(READERS)


def write_formats() -> tuple[str, ...]:
    """Names of citekit's own writers."""
    return tuple(WRITERS)


def plugin_formats(what: str) -> tuple[str, ...]:
    """Names of the readers ("reader") or writers ("format") of installed plugins, none of them loaded."""
    from citekit.installed import plugin_names

    return tuple(name for name in plugin_names(GROUPS[what]) if name not in (READERS if what == "reader" else WRITERS))


def load_format(table: dict[str, str], name: str, what: str) -> Callable[..., Any]:
    """The function of a table's row, else of a plugin. Raises `UsageError` if there is none."""
    if name in table:
        found: Callable[..., Any] = loaded(table[name])
        return found
    from citekit.plugins import load_plugin

    plugin = load_plugin(GROUPS[what], name)
    if plugin is None:
        raise UsageError(unknown(table, name, what))
    return plugin


def unknown(table: dict[str, str], name: str, what: str) -> str:
    """That there is nothing of that name, and what there is."""
    return f"unknown {what} “{name}”; known are: {', '.join((*table, *plugin_formats(what)))}"
