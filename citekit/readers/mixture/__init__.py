"""A paste that mixes kinds: cut into stretches, each of which is offered to the readers for itself.

Lines that only one kind of page has are its anchors; between two anchors of different works, the cut is where both
sides read best (`cuts`). BibTeX entries, RIS records and formatted citations have an end of their own; one that is not
of the page stands for itself (`blocks`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.mixture.loose import holds_stray
from citekit.readers.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line

    Read = Callable[[list[Line]], list[Page]]

TELLING: dict[str, tuple[str, ...]] = {
    "page": ("Original language", "Publication status"),
    "cover": ("itation for published version", "ow to cite this publication", "ease cite the original version:"),
    "list": (", In: ", ". In: "),
    "ieee": ("ISSN Information:", "INSPEC Accession Number", "Date Added to IEEE Xplore", "Date of Publication:"),
    "block": ("TY  -", "TY -", "\n@"),
}
"""Words without which there is no such kind: a quick way past pastes of one kind."""
REPEATED = ("Original language", *TELLING["cover"])
"""What each page or cover has once."""


def may_be_mixed(text: str, lines: list[Line], whole: list[Page]) -> bool:
    """Whether a paste has words of two kinds, twice what a page has once, or a work beside those that were read.

    False is sure enough, True is not.
    """
    kinds = sum(any(word in text for word in words) for words in TELLING.values())
    if kinds > 1 or any(text.count(word) > 1 for word in REPEATED):
        return True
    return holds_stray(lines, whole)


def read_mixture(lines: list[Line], whole: list[Page], read: Read) -> list[list[Page]]:
    """The pages of each stretch, in the order of the paste; one stretch where the paste is of one kind."""
    from citekit.readers.mixture.blocks import take_blocks
    from citekit.readers.mixture.cuts import cut_stretches

    rest, blocks = take_blocks(lines, whole)
    if blocks:
        left = read(rest) if rest else []
        if _count_titled(left) < _count_titled(whole):
            rest, blocks = lines, []  # what looked like a citation is a title
        whole = left if blocks else whole
    stretches = [read(part) or [Page(part)] for part in cut_stretches(rest, whole, read)]
    if len(stretches) < 2:
        stretches = [whole or [Page(rest)]] if rest else []
    stretches += [[block] for block in blocks]
    return sorted(stretches, key=lambda pages: min(page.lines[0].number for page in pages if page.lines))


def _count_titled(pages: list[Page]) -> int:
    return sum(any(field.name == "title" for field in page.draft.fields) for page in pages)
