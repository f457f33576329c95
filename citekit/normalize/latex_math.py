"""Simple mathematics in a title: `$\\alpha$`, `$_2$`, `$^{18}$`, `$\\leq$`; what has no characters stays as TeX."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from citekit.normalize.latex_commands import ACCENTS, CONTENT, CONTROL, LETTERS, SIGNS, SILENT, SYMBOLS
from citekit.normalize.markup import SUBSCRIPTS, SUPERSCRIPTS
from citekit.patterns import regex

TOKEN = regex(r"\\([A-Za-z]+)\s*|\\(.)|([_^])\s*|([{}])|('+)|([^\\{}_^']+)", re.DOTALL)  # "^{18}\mathrm{F}_2'"
LEVELS = {"_": SUBSCRIPTS, "^": SUPERSCRIPTS}
PRIMES = {"∘": "°", "′": "′", "∗": "*", "†": "†", "⋆": "⋆"}  # `90^\circ`, `x^\prime`: raised by themselves
ENDINGS = frozenset(("st", "nd", "rd", "th", "er", "ère", "ème", "eme", "me", "ieme", "ième"))
"""What makes an ordinal of a number, and is no exponent: `5$^{th}$`, `$4^{\\textrm{ème}}$`."""
DEEPEST = 20


class _UnfitError(Exception):
    """This mathematics cannot be told in characters."""


@lru_cache(maxsize=2048)
def decode_math(tex: str) -> str:
    """What stands between two dollars as characters; with its dollars where some of it has none."""
    try:
        tokens = list(TOKEN.finditer(tex))
        text, end = _group(tokens, 0, 0)
    except _UnfitError:
        return f"${tex}$"
    return text if end == len(tokens) else f"${tex}$"


def _group(tokens: list[re.Match[str]], at: int, depth: int) -> tuple[str, int]:
    """The tokens up to the brace that closes the group."""
    parts: list[str] = []
    while at < len(tokens) and tokens[at][4] != "}":
        part, after = _atom(tokens, at, depth)
        parts.append(f"{part} " if _is_spaced(tokens[at], part, parts) else part)
        at = after
    return "".join(parts), at


def _is_spaced(token: re.Match[str], sign: str, before: list[str]) -> bool:
    """Whether a blank ends a command that prints a sign, and one stands before it, too: "n \\geq 2"."""
    return token[0][-1].isspace() and token[1] in SYMBOLS and not sign.isalpha() and "".join(before[-1:])[-1:] == " "


def _atom(tokens: list[re.Match[str]], at: int, depth: int) -> tuple[str, int]:
    token = tokens[at]
    if token[6]:
        return token[6].replace("-", "−").replace("~", "\u00a0"), at + 1
    if token[5]:
        return {"'": "′", "''": "″"}.get(token[5], token[5]), at + 1
    if token[4]:
        return _braced(tokens, at, depth)
    if token[3]:
        return _level(tokens, at, depth)
    return _command(tokens, at, depth)


def _braced(tokens: list[re.Match[str]], at: int, depth: int) -> tuple[str, int]:
    if depth > DEEPEST:
        raise _UnfitError
    text, end = _group(tokens, at + 1, depth + 1)
    if end == len(tokens):
        raise _UnfitError
    return text, end + 1


def _level(tokens: list[re.Match[str]], at: int, depth: int) -> tuple[str, int]:
    """A raised or lowered character or group, if Unicode has it."""
    sign = tokens[at][3]
    if at + 1 == len(tokens):
        raise _UnfitError
    following = tokens[at + 1]
    if following[6] and len(following[6]) > 1:
        raised, rest, end = following[6][0], following[6][1:].replace("-", "−"), at + 2
    else:
        (raised, end), rest = _atom(tokens, at + 1, depth), ""
    raised = raised.strip()
    if sign == "^" and raised in PRIMES:
        return PRIMES[raised] + rest, end
    if sign == "^" and raised in ENDINGS:
        return raised + rest, end
    if not raised or not all(ord(char) in LEVELS[sign] for char in raised):
        raise _UnfitError
    return raised.translate(LEVELS[sign]) + rest, end


def _command(tokens: list[re.Match[str]], at: int, depth: int) -> tuple[str, int]:
    name = tokens[at][1] or tokens[at][2]
    if name in SILENT:
        return "", at + 1
    if name in CONTENT and at + 1 < len(tokens) and tokens[at + 1][4] == "{":
        return _braced(tokens, at + 1, depth)
    if name in ACCENTS and at + 1 < len(tokens):
        base, end = _atom(tokens, at + 1, depth)
        if len(base) != 1:
            raise _UnfitError
        return normalize("NFC", base + ACCENTS[name]), end
    for table in (SYMBOLS, CONTROL if tokens[at][2] else SIGNS, LETTERS):
        if name in table:
            return table[name], at + 1
    raise _UnfitError
