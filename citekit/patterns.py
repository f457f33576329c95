"""Regular expressions that are compiled when they are first used.

There are hundreds of them and a paste needs a few dozen: compiling all took longer than all else that the command does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["CASELESS", "longest_first", "regex"]

CASELESS = r"[^\W\d_\x00-\u058f]"
"""A letter of a script without capitals, as Chinese, kana, Hangul. Their own ranges take a thousandth of a second to
compile, and three times that where case is ignored."""


class Pattern:
    """What `re.compile` gives, once one of its methods is asked for; from then on the method itself is kept here."""

    def __init__(self, *arguments: Any) -> None:
        self._arguments = arguments


class Uncompiled(Pattern):
    """The same before it is: only such a pattern looks for what it has not, which takes longer at each use."""

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._arguments)
        self.__dict__.update({method: getattr(compiled, method) for method in METHODS})
        self.__class__ = Pattern  # type: ignore[assignment]
        return getattr(compiled, name)


METHODS = [name for name in dir(re.Pattern) if name[0] != "_"]


def longest_first(texts: Iterable[str]) -> list[str]:
    """Each text once, as a pattern tries them; in one order in every process, which a set has not."""
    return sorted(sorted({*texts}), key=len, reverse=True)


if TYPE_CHECKING:
    from collections.abc import Iterable
    from re import compile as regex
else:
    regex = Uncompiled
