"""What a value of a kind begins with, where that is one of many words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    import re


class Fit(Protocol):
    """A pattern, or what stands for one."""

    def match(self, string: str, pos: int = 0, /) -> object:
        """Something true if the text has at `pos` what a value begins with; None, or False, if not."""


class Words(NamedTuple):
    """Words in lower case, of which a text begins with one, or what else it may begin with. Asked one by one: a pattern
    of so many takes longer to compile than a page to read. `whole` ones end where they do in the text, too."""

    words: tuple[str, ...]
    other: re.Pattern[str]
    whole: bool = True

    def match(self, string: str, pos: int = 0, /) -> bool:
        """Whether the text begins so at `pos`."""
        lower = string[pos : pos + LONGEST].lower()
        if lower.startswith(self.words) and (not self.whole or any(_ends(lower, word) for word in self.words)):
            return True
        return self.other.match(string, pos) is not None


LONGEST = 60
"""No such word is longer."""


def _ends(lower: str, word: str) -> bool:
    end = len(word)
    return lower.startswith(word) and not (lower[end : end + 1].isalnum() or lower[end : end + 1] == "_")
