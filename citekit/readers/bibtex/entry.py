"""An entry of a .bib file: its block, and its values by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from citekit.diagnostic import Doubt
    from citekit.readers.bibtex.splitting import Block
    from citekit.readers.bibtex.values import Piece


class Entry(NamedTuple):
    """A block with its values by name; the fields that it inherits are among them.

    A value is a piece: in LaTeX, macros spelt out, with the place of what stands for it; `bare` if it is not that
    place's text.
    """

    block: Block
    values: dict[str, Piece]
    doubts: list[Doubt]

    def get(self, name: str) -> str:
        """A field in small letters without braces, or ""."""
        value = self.values.get(name)
        return value.text.strip("{} \n").lower() if value else ""
