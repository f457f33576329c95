"""Bytes in, bytes out: an input decoded without guessing, an output written whole or not at all."""

from __future__ import annotations

import os
import re
import stat
import sys

from citekit.errors import InputError, OutputError
from citekit.patterns import regex

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),  # begins as the next does
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\0\0\xfe\xff", "utf-32"),
)

NOT_TEXT: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"bplist00", "a web archive of Safari"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office file or a message of Outlook"),
)
"""First bytes of what people hand over by mistake -> what it is."""

PAGE = regex(rb"\s{0,99}<(?:!doctype\s|html|head|meta)", re.IGNORECASE)  # "<!DOCTYPE html>": it says what it is in

# "% Encoding: Cp1252", as JabRef has it, "% -*- coding: latin-1 -*-"
DECLARED = regex(rb"^%[^\r\n]{0,80}?\b(?:Encoding: |coding[:=] ?)([A-Za-z0-9_-]{2,30})", re.MULTILINE)

WHY: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "there is no such file or folder"),
    (IsADirectoryError, "is a folder, not a file"),
    (NotADirectoryError, "a part of its path is a file, not a folder"),
    (PermissionError, "permission denied"),
)
"""What the system says -> what we say."""


def read_text(path: str | os.PathLike[str]) -> str:
    """The text of a file. Raises `InputError`, which names it."""
    try:
        return decode(read_bytes(path))
    except (OSError, ValueError, InputError) as error:
        raise InputError(f"{os.fspath(path)}: {error if isinstance(error, InputError) else reason(error)}") from error


def read_input(path: str, encoding: str | None = None) -> str:
    """The text of a file, or of standard input for "-". Raises `InputError`, which leaves naming it to the caller."""
    try:
        return decode(read_standard_input() if path == "-" else read_bytes(path), encoding)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError(reason(error)) from error


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """All bytes of a file."""
    with open(path, "rb") as stream:  # noqa: PTH123  pathlib costs the cold start 5 ms
        return stream.read()


def read_standard_input() -> bytes:
    """All bytes of standard input."""
    if sys.stdin is None:
        raise InputError("standard input is closed")
    return sys.stdin.buffer.read()


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of some bytes: as `encoding` says, else by byte-order mark, else UTF-8, else as the file itself says in
    its first lines; never by guess."""
    kind = next((kind for magic, kind in NOT_TEXT if data.startswith(magic)), None)
    if kind:
        raise InputError(f"is {kind}, not text: open it, copy its text and hand that over")
    codec = encoding or next((codec for mark, codec in BYTE_ORDER_MARKS if data.startswith(mark)), "utf-8")
    if b"\0" in data and not codec.lower().startswith(("utf-16", "utf_16", "utf-32", "utf_32")):
        raise InputError(f"is not text (it holds NUL bytes){_advice_on_nul(data)}")
    if encoding is None and PAGE.match(data):
        from citekit.charset import decode_page

        return decode_page(data)
    declared = DECLARED.search(data, 0, 1000) if encoding is None and codec == "utf-8" else None
    return decode_declared(data, declared[1].decode()) if declared else decode_as(data, codec)


def _advice_on_nul(data: bytes) -> str:
    """Text in two bytes a character, and no mark that says so: every other byte of what people write is NUL."""
    halves = {"le": data[1:BEGIN:2], "be": data[:BEGIN:2]}
    order = next((order for order, half in halves.items() if half and half.count(0) * 2 > len(half)), None)
    return f": if it is UTF-16, name that (--encoding utf-16-{order})" if order else ""


BEGIN = 4000


def decode_declared(data: bytes, name: str) -> str:
    """The text of a file that names its encoding, unless it is UTF-8 all the same, as such files often became."""
    try:
        return data.decode()
    except UnicodeError:
        pass
    try:
        return data.decode(name)
    except (LookupError, UnicodeError):
        return decode_as(data, "utf-8")


def decode_as(data: bytes, codec: str) -> str:
    """The text of some bytes in one encoding. Raises `InputError` with the line of the first byte that is not of it."""
    try:
        return data.decode(codec)
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        if codec == "utf-8-sig":  # it counts without the mark
            codec, start = "utf-8", start + 3
        line, shown = data.count(b"\n", 0, start) + 1, data[start : start + 1].hex()
        advice = "save it as UTF-8, or name its encoding (--encoding cp1252 for older Windows files)"
        raise InputError(f"is not {codec} text (byte 0x{shown} in line {line}): {advice}") from None


def write_output(path: str, text: str) -> None:
    """Writes a file as UTF-8, whole or not at all; line ends stay as they are. Raises `OutputError`."""
    try:
        write_bytes(os.path.realpath(path), text.encode())
    except (OSError, ValueError) as error:
        raise OutputError(reason(error)) from error


def write_bytes(target: str, data: bytes) -> None:
    """Replaces a file at one stroke; a device or pipe is written to. A link's target is replaced, not the link."""
    mode = mode_of(target)
    if mode is not None and stat.S_ISDIR(mode):
        raise IsADirectoryError(target)
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(target)
    if mode is None or stat.S_ISREG(mode):
        replace(target, data, mode)
    else:
        with open(target, "wb") as stream:  # noqa: PTH123
            stream.write(data)


def mode_of(path: str) -> int | None:
    """Type and permissions of what is there, or None."""
    try:
        return os.stat(path).st_mode  # noqa: PTH116
    except FileNotFoundError:
        return None


def replace(target: str, data: bytes, mode: int | None) -> None:
    """Writes a neighbour of `target` and moves it into place, with the permissions of the file that was there."""
    spare = os.path.join(os.path.dirname(target), f".citekit-{os.urandom(6).hex()}")  # noqa: PTH118, PTH120
    try:
        with open(spare, "xb") as stream:  # noqa: PTH123
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            os.chmod(spare, stat.S_IMODE(mode))  # noqa: PTH101
        os.replace(spare, target)  # noqa: PTH105
    except BaseException:
        if os.path.lexists(spare):
            os.unlink(spare)  # noqa: PTH108
        raise


def same_file(one: str, other: str) -> bool:
    """Whether two paths lead to one existing file."""
    try:
        return os.path.samefile(one, other)  # noqa: PTH121
    except OSError:
        return False


def reason(error: Exception) -> str:
    """What went wrong with a file, in words."""
    words = next((words for kind, words in WHY if isinstance(error, kind)), None)
    return words or (getattr(error, "strerror", None) or str(error)).lower()
