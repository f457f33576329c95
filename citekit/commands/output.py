"""What `citekit convert` writes: all works as one output, what that does not carry told, put where it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.arguments import filled
from citekit.console import print_output, tell
from citekit.errors import OutputError
from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from argparse import Namespace

    from citekit.commands.inputs import Input
    from citekit.writers.written import Loss, Written


class Switch(NamedTuple):
    """A switch that is handed to the writers of some formats, as the keyword argument of its name."""

    name: str
    formats: tuple[str, ...]
    help: str
    settings: dict[str, Any]


WRITER_SWITCHES: tuple[Switch, ...] = (
    Switch(
        "unicode",
        ("bibtex",),
        "letters such as é as they are, not as {\\'e}",
        {"action": "store_true", "default": None},
    ),
    Switch(
        "keys",
        ("bibtex", "biblatex"),
        "pattern of new citation keys for all, such as {family}{year}",
        {"metavar": "PATTERN", "type": filled},
    ),
    Switch(
        "protect",
        ("bibtex", "biblatex"),
        "braces around each word that must keep its capitals (default), around the whole title, or none",
        {"choices": ("words", "whole", "none")},
    ),
)
"""Switches of writers."""


def write_all(inputs: list[Input], arguments: Namespace) -> Written:
    """All records as one output, what it could not carry told."""
    from citekit.pipeline import write_with_losses

    works = [work for one in inputs for work in one.works]
    options = {name: value for name, *_ in WRITER_SWITCHES if (value := getattr(arguments, name)) is not None}
    written = write_with_losses(works, arguments.to, **options)
    if not arguments.quiet:
        tell_losses(inputs, written.losses, arguments.to)
    return written


def tell_losses(inputs: list[Input], losses: list[Loss], to: str) -> None:
    """What the output format could not carry, one line a record."""
    owners = [(name, index, reading) for name, reading, _ in inputs for index in range(len(reading.works))]
    lost: dict[int, dict[str, None]] = {}
    for loss in losses:
        lost.setdefault(loss.record, {})[loss.field] = None
    for position, (name, index, reading) in enumerate(owners):
        which = f"record {index + 1}: " if len(reading.works) > 1 else ""
        if fields := lost.get(position):
            tell(f"{name}: info: {which}{to} does not carry, or not in full: {', '.join(fields)} [loss]")


def deliver(written: Written, arguments: Namespace) -> None:
    """Puts the output where it was asked for."""
    if arguments.clipboard:
        from citekit.clipboard import write_clipboard

        place, put = "clipboard", write_clipboard
    elif arguments.output and arguments.output != "-":
        from functools import partial

        from citekit.files import write_output

        place, put = arguments.output, partial(write_output, arguments.output)
    else:
        place, put = "standard output", print_output
    try:
        put(written.text)
    except OutputError as error:
        raise OutputError(f"{place}: {error}; nothing was written") from error
    if arguments.clipboard and not arguments.quiet:
        tell(f"clipboard: info: now holds the result as {arguments.to} [done]")
