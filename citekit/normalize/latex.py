"""LaTeX as bibliographies use it to plain text: accents in every spelling, letters, signs, simple mathematics.

Braces group and protect and print nothing; a command that is not known stays as it is printed, with its braces.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.latex_commands import (
    ACCENTS,
    CONTENT,
    CONTROL,
    GREEK,
    LEADING,
    LETTERS,
    QUOTING,
    SIGNS,
    SILENT,
    SYMBOLS,
)
from citekit.normalize.latex_letters import accented, decode_letters
from citekit.normalize.latex_math import decode_math
from citekit.normalize.latex_spellings import prepare
from citekit.normalize.markup import SUBSCRIPTS, SUPERSCRIPTS
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

# What is not printed as it stands, beside double blanks. Each alternative begins with a sign and not with a set: so the
# search passes over all other text six times as fast.
SPECIAL = regex(r"\\|\{|\}|\$|~|\t|\n|\r|--|``|''|\?`|!`")
TOKEN = regex(
    r"\\([A-Za-z@]+)\*?[ \t\r\n]*"  # 1: "\emph", "\v "
    r"|\\([\"'`^~=.])[ \t\r\n]*"  # 2: "\'", "\" "
    r"|\\\\([\"'`^~=.](?:[A-Za-z]|\{\\?[A-Za-z]\}))"  # 3: "{\\'e}", whose backslash was written twice
    r"|\\\(((?:[^\\]|\\(?![()]).)*)\\\)"  # 4: "\(x^2\)"
    r"|\\(.)"  # 5: "\&"
    r"|\$(?![0-9][^$\\^_]*+(?:(?<=\s)\$|\$[0-9]))((?:[^$\\]|\\.)*)\$"  # 6: "$\alpha$"; not "$5 and $6"
    r"|([{}])"  # 7
    r"|(---?|``|''|[?!]`|~|[ \t]*[\r\n][ \t\r\n]*|[ \t]{2,}|\t)"  # 8: ligatures and blanks
    r"|([^\\${}~\-`'?!\s]+(?: [^\\${}~\-`'?!\s]+)*|.)",  # 9: "Journal of Soil"
    re.DOTALL,
)
LIGATURES = {"---": "—", "--": "–", "?`": "¿", "!`": "¡", "``": "“", "''": "”", "~": "\u00a0"}


def decode_latex(text: str) -> str:
    """The text that LaTeX would print, in one line."""
    if not (SPECIAL.search(text) or "  " in text):
        return text
    return _short(text) if len(text) < CACHED else _decode(text)


DEEPEST = 9  # accents on one letter; more is no text
CACHED = 200  # characters: names, journals and publishers come again and again, abstracts do not


def _decode(text: str) -> str:
    if "\\" in text:
        text = prepare(text)
    plain = decode_letters(text) if "\\" in text else text
    if "\\" in plain:
        for sign in "&%_#":
            plain = plain.replace(f"\\{sign}", sign)
    return _Decoder().run(text) if "\\" in plain or "$" in plain else _without_commands(plain)


_short = lru_cache(maxsize=4096)(_decode)
BLANKS = regex(r"[ \t]*[\r\n][ \t\r\n]*|[ \t]{2,}|\t")


def _without_commands(text: str) -> str:
    if "  " in text or not text.isprintable():
        text = BLANKS.sub(" ", text)
    for spelt, printed in PRINTED:
        text = text.replace(spelt, printed)
    return text


PRINTED = (*LIGATURES.items(), ("{", ""), ("}", ""))


class _Decoder:
    """One pass over the tokens: open groups on a stack, each with what becomes of its content."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.stack: list[tuple[list[str], list[Callable[[str], str]]]] = []
        self.pending: list[Callable[[str], str]] = []  # what the next letter or group is given to, the last one first

    def run(self, text: str) -> str:
        for token in TOKEN.finditer(text):
            kind = token.lastindex or 0
            getattr(self, HANDLED[kind])(token[kind], token, text)
        while self.stack:
            self._close()
        self._settle()
        return "".join(self.out)

    def _emit(self, printed: str) -> None:
        """One letter, sign or group, given to the commands that wait for it."""
        while self.pending:
            printed = self.pending.pop()(printed)
        self.out.append(printed)

    def _settle(self) -> None:
        """Commands at the end that wait for nothing more."""
        if self.pending:
            self._emit("")

    def _open(self) -> None:
        self.stack.append((self.out, self.pending))
        self.out, self.pending = [], []

    def _close(self) -> None:
        self._settle()
        printed = "".join(self.out)
        self.out, self.pending = self.stack.pop()
        self._emit(printed)

    def brace(self, sign: str, token: re.Match[str], text: str) -> None:
        del token, text
        if sign == "{":
            self._open()
        elif self.stack:
            self._close()

    def text(self, printed: str, token: re.Match[str], text: str) -> None:
        del token, text
        if self.pending:
            self._emit(printed[0])
            printed = printed[1:]
        self.out.append(printed)

    def blank(self, printed: str, token: re.Match[str], text: str) -> None:
        del token, text
        if not self.pending or printed in LIGATURES:
            self._emit(LIGATURES.get(printed, " "))

    def math(self, tex: str, token: re.Match[str], text: str) -> None:
        del token, text
        self._emit(decode_math(tex))

    def accent(self, name: str, token: re.Match[str], text: str) -> None:
        del text
        if len(self.pending) < DEEPEST:
            self.pending.append(_put_on(ACCENTS[name]))
        else:
            self.out.append(token[0])

    def doubled(self, spelt: str, token: re.Match[str], text: str) -> None:
        del token, text
        self._emit(accented(ACCENTS[spelt[0]], spelt.strip("{}\\" + spelt[0]).replace("{", "")))

    def sign(self, name: str, token: re.Match[str], text: str) -> None:
        del text
        self._emit(CONTROL.get(name, token[0]))

    def command(self, name: str, token: re.Match[str], text: str) -> None:
        following = text[token.end() : token.end() + 1]
        if name in ACCENTS and following and len(self.pending) < DEEPEST:
            self.pending.append(_put_on(ACCENTS[name]))
        elif (printed := LETTERS.get(name) or SIGNS.get(name) or SYMBOLS.get(name)) is not None:
            self._emit(printed)
        elif name in SILENT:
            pass
        elif self.pending and name[0] in "ij":  # "Mat\\'\\ias": a blank is missing
            self._emit(LETTERS[name[0]])
            self.out.append(name[1:])
        elif following == "{":
            self.pending += _given_to(name, token[0])
        else:
            self._emit(token[0])


HANDLED = {1: "command", 2: "accent", 3: "doubled", 4: "math", 5: "sign", 6: "math", 7: "brace", 8: "blank", 9: "text"}
"""Group of TOKEN -> what handles it."""


@lru_cache(maxsize=64)
def _put_on(mark: str) -> Callable[[str], str]:
    return lambda base: accented(mark, base)


def _given_to(name: str, printed: str) -> list[Callable[[str], str]]:
    """What is done with the argument of a command."""
    if name in LEADING:
        return [_nothing] if LEADING[name] else [_same]
    if change := CHANGED.get(name):
        return [change]
    if name in CONTENT:
        return [_same]
    if name in QUOTING:
        return [lambda text: text.join(QUOTING[name])]
    return [lambda text: f"{printed}{{{text}}}"]


def _nothing(text: str) -> str:
    del text
    return ""


def _same(text: str) -> str:
    return text


def _greek(text: str) -> str:
    return text.translate(GREEK)


def _counted(number: str) -> str:
    return f"{number} "


def _raised(text: str) -> str:
    return text.translate(SUPERSCRIPTS) if all(ord(char) in SUPERSCRIPTS for char in text) else text


def _lowered(text: str) -> str:
    return text.translate(SUBSCRIPTS) if all(ord(char) in SUBSCRIPTS for char in text) else text


CHANGED: dict[str, Callable[[str], str]] = {
    "SI": _counted, "qty": _counted, "textgreek": _greek, "textsuperscript": _raised, "textsubscript": _lowered,
}  # fmt: skip
"""Command -> what becomes of its first argument: "\\SI{250}{\\celsius}" has the unit behind it."""
