"""What is installed beside citekit: the names of plugins, which cost nothing but a look at the environment."""

from __future__ import annotations

from importlib.metadata import entry_points


def plugin_names(group: str) -> tuple[str, ...]:
    """The names of what is installed in a group of entry points, none of it loaded."""
    return tuple(sorted(entry_points(group=group).names))
