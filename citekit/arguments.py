"""Command lines: how they are parsed, and the values that switches take."""

from __future__ import annotations

import argparse
import os
from typing import Any, NoReturn

from citekit.formats import READERS, WRITERS, plugin_formats, unknown


class Layout(argparse.RawDescriptionHelpFormatter):
    """Help with its paragraphs as they stand here, as wide as the terminal up to 100 columns."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns())  # without a width argparse imports shutil, 2 ms of the cold start


def columns() -> int:
    """The width for help."""
    try:
        found = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        found = 80
    return min(max(found, 40), 100) - 2


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviated switches."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False, formatter_class=Layout)

    def error(self, message: str) -> NoReturn:
        """Says what is wrong, on one line, and ends."""
        self.exit(2, f"{self.prog}: error: {message} (see {self.prog} --help)\n")


def reader(name: str) -> str:
    """The name of a reader, ours or a plugin's."""
    if name in READERS or name in plugin_formats("reader"):
        return name
    raise argparse.ArgumentTypeError(unknown(READERS, name, "reader"))


def writer(name: str) -> str:
    """The name of a writer, ours or a plugin's."""
    if name in WRITERS or name in plugin_formats("format"):
        return name
    raise argparse.ArgumentTypeError(unknown(WRITERS, name, "format"))


def encoding(name: str) -> str:
    """The name of a text encoding that Python knows."""
    try:
        b"ab".decode(name)
    except UnicodeError:
        return name
    except LookupError:
        raise argparse.ArgumentTypeError(f"there is no text encoding “{name}”") from None
    return name


def port(text: str) -> int:
    """A number of a port."""
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"“{text}” is no port: 0 to 65535")
    return int(text)


def field_name(text: str) -> str:
    """The name of a field, also as CSL spells it: "container-title"."""
    return text.strip().lower().replace("-", "_")


def filled(text: str) -> str:
    """What is not empty, as a variable that nobody set is."""
    if not text:
        raise argparse.ArgumentTypeError("is empty")
    return text
