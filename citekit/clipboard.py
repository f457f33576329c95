"""The clipboard, through the program that the system has for it."""

from __future__ import annotations

import os
import shutil
import subprocess

from citekit.errors import InputError, OutputError
from citekit.frozen import NamedTuple

TIME_OUT = 10.0
"""Seconds to wait for a clipboard program: its owner may be a window that hangs."""


class Tool(NamedTuple):
    """One way to the clipboard. `needs` is an environment variable without which the program cannot work."""

    paste: tuple[str, ...]
    copy: tuple[str, ...]
    needs: str | None = None


POWERSHELL = ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command")
UTF8_IN = "[Console]::InputEncoding = [Text.Encoding]::UTF8; Set-Clipboard -Value ([Console]::In.ReadToEnd())"
UTF8_OUT = "[Console]::OutputEncoding = [Text.Encoding]::UTF8; [Console]::Out.Write((Get-Clipboard -Raw))"

TOOLS: tuple[Tool, ...] = (
    Tool(("wl-paste", "--no-newline"), ("wl-copy",), needs="WAYLAND_DISPLAY"),
    Tool(("xclip", "-selection", "clipboard", "-out"), ("xclip", "-selection", "clipboard", "-in"), needs="DISPLAY"),
    Tool(("xsel", "--clipboard", "--output"), ("xsel", "--clipboard", "--input"), needs="DISPLAY"),
    Tool(("pbpaste",), ("pbcopy",)),
    Tool((*POWERSHELL, UTF8_OUT), (*POWERSHELL, UTF8_IN)),  # Windows, and Linux inside it
)
"""In order of trial."""


def find_tool() -> Tool | None:
    """The first way to the clipboard that is installed and has its display."""
    return next((tool for tool in TOOLS if usable(tool)), None)


def usable(tool: Tool) -> bool:
    """Whether both programs of a tool are there, and the display that they need."""
    display = tool.needs is None or bool(os.environ.get(tool.needs))
    return display and all(shutil.which(command[0]) for command in (tool.paste, tool.copy))


def read_clipboard() -> str:
    """The text on the clipboard. Raises `InputError`."""
    tool = find_tool()
    if tool is None:
        wanted = "wl-clipboard, xclip or xsel (with WAYLAND_DISPLAY or DISPLAY set)"
        raise InputError(f"found no program to reach it: install {wanted}, or use a file or standard input")
    try:
        done = subprocess.run(
            tool.paste, capture_output=True, stdin=subprocess.DEVNULL, timeout=TIME_OUT, check=True, env=environment()
        )
        return done.stdout.decode()
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError) as error:
        raise InputError(f"{tool.paste[0]} gave no text: {reason(error)}") from error


def write_clipboard(text: str) -> None:
    """Puts a text on the clipboard. Raises `OutputError`."""
    tool = find_tool()
    if tool is None:
        raise OutputError("found no program to reach it")
    try:
        # xclip and wl-copy stay behind to serve the text: a pipe for their output would never close
        subprocess.run(
            tool.copy, input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            timeout=TIME_OUT, check=True, env=environment(),
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise OutputError(f"{tool.copy[0]} did not take the text: {reason(error)}") from error


def environment() -> dict[str, str]:
    """Our environment, with UTF-8 for pbpaste and pbcopy, which go by LC_CTYPE."""
    return {**os.environ, "LC_CTYPE": "UTF-8"} if shutil.which("pbpaste") else dict(os.environ)


def reason(error: Exception) -> str:
    """What went wrong, in words."""
    if isinstance(error, subprocess.TimeoutExpired):
        return f"no answer within {error.timeout:g} seconds"
    if isinstance(error, subprocess.CalledProcessError):
        said = (error.stderr or b"").decode(errors="replace").strip()
        return said or f"it ended with status {error.returncode}"
    return str(error)
