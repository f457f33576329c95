"""The standard streams: UTF-8, whole, and quiet when the other side has gone."""

from __future__ import annotations

import os
import sys

from citekit.errors import OutputError
from citekit.terminal import visible


def prepare_streams() -> None:
    """Makes the standard streams UTF-8 and leaves line ends alone (RIS has CRLF), whatever the locale says."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors=errors, newline="")


def print_output(text: str) -> None:
    """Puts text on standard output."""
    if sys.stdout is None and not text:
        return
    if sys.stdout is None:
        raise OutputError("it is closed")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop(1)
        raise OutputError((error.strerror or str(error)).lower()) from error


def drop(descriptor: int) -> None:
    """Sends what is left in a broken stream nowhere, so that closing it at the end cannot fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)


def prints_to_terminal() -> bool:
    """Whether standard error is a terminal that can rewrite a line."""
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def rewrite_line(text: str) -> None:
    """Puts a text in place of the last line of the terminal (ECMA-48, 8.3.41: the rest of the line is erased)."""
    sys.stderr.write(f"\r\x1b[K{visible(text, 200)}")
    sys.stderr.flush()


def tell(message: str) -> None:
    """One line on standard error; if that is broken, nothing."""
    try:
        if sys.stderr is not None:
            sys.stderr.write(visible(message, 2_000) + "\n")
            sys.stderr.flush()
    except OSError:
        drop(2)
