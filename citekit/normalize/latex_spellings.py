"""Spellings that only TeX itself can follow, put as others spell the same: written twice, in tables, in addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.latex_commands import ACCENTS, CONTENT, LETTERS, SIGNS, SYMBOLS
from citekit.patterns import regex

if TYPE_CHECKING:
    import re

DOUBLED = regex(r"(?<!\\)\\\\(?:[%$#_]|([A-Za-z]+))")  # "50\\%", "{\\textcopyright}", as copies have Pure's block


def prepare(text: str) -> str:
    """The text without spellings that only TeX itself can follow."""
    if "\\\\" in text:
        text = DOUBLED.sub(_undouble, text)
    if "~" in text or "--" in text:
        text = ADDRESS.sub(_as_it_stands, text)
    if "\\ifmmode" in text:
        text = outside_of_formulas(text)
    return TABBING.sub(r"\\\1", text) if "\\a" in text else text


TABBING = regex(r"\\a(?:\{(?=['`=]\}))?(['`=])(?:(?<=\{.)\})?")  # "\a'e", "\a{'}e": an accent in a table
FI = regex(r"\\fi(?![A-Za-z])\s*(?:\{\})?")


def outside_of_formulas(text: str) -> str:
    """What `\\ifmmode \\check{z}\\else \v{z}\fi{}` prints outside of a formula, as the APS has its letters."""
    first, *rest = text.split("\\ifmmode")
    told = [first]
    for part in rest:
        _, found, other = part.partition("\\else")
        end = FI.search(other) if found else None
        told += [other[: end.start()].lstrip(), other[end.end() :]] if end else ["\\ifmmode", part]
    return "".join(told)


ADDRESS = regex(r"\\(?:url|path|nolinkurl)\s*\{[^{}]*\}")  # "\url{https://example.org/~doe/a--b}"
LIGATURE = regex(r"(?<!\\)~|--+")


def _as_it_stands(found: re.Match[str]) -> str:
    """An address in whose midst nothing is a ligature or a blank."""
    return LIGATURE.sub(lambda sign: "\\textasciitilde{}" if sign[0] == "~" else "{}".join(sign[0]), found[0])


def _undouble(found: re.Match[str]) -> str:
    """A backslash that was written twice; before other words it is a break of lines."""
    name = found[1] or ""
    known = any(name in names for names in (LETTERS, SIGNS, SYMBOLS, ACCENTS, CONTENT))
    grouped = len(name) > 2 or found.string[found.start() - 1 : found.start()] == "{"
    return found[0][1:] if not name or (known and grouped) else found[0]
