"""A paste that mixes kinds: cut into stretches, each of which is offered to the readers for itself.

Lines that only one kind of page has are its anchors. Between two anchors of different works, the cut is where both
sides read best. BibTeX entries and RIS records have an end of their own; one that is not of the page stands for itself.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
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

ANCHORS: dict[str, tuple[str, ...]] = {
    "page": ("original language",),
    "ieee": ("published in:", "date of publication:", "inspec accession number", "issn information:"),
}
"""Beginnings of lines, in lower case, by which a kind is placed."""
ITEM = regex(r".{3,400}\b(?:1[5-9]|20)\d\d[,.] (?:\([^()]{1,40}\) )?In: ")  # "Wu, J., 1 Mar 2019, In: Ear. 4"
COVER = ("citation for published version", "how to cite this publication", "please cite the original version:")
"""What stands somewhere on a line of a cover."""
OPENS = regex(r"(?:@[A-Za-z]{3,20}[ \t]{0,3}\{|TY {0,3}- {0,3}[A-Z])")
REACH = 40  # a head has its first anchor within so many lines


def may_be_mixed(text: str) -> bool:
    """Whether a paste has words of two kinds, or twice what a page has once; False is sure enough, True is not."""
    kinds = sum(any(word in text for word in words) for words in TELLING.values())
    return kinds > 1 or any(text.count(word) > 1 for word in REPEATED)


def read_mixture(lines: list[Line], whole: list[Page], read: Read) -> list[list[Page]]:
    """The pages of each stretch, in the order of the paste; one stretch where the paste is of one kind."""
    rest, blocks = _take_blocks(lines, whole)
    if blocks:
        whole = read(rest) if rest else []
    stretches = [read(part) or [Page(part)] for part in _cut(rest, whole, read)]
    if len(stretches) < 2:
        stretches = [whole or [Page(rest)]] if rest else []
    stretches += [[block] for block in blocks]
    return sorted(stretches, key=lambda pages: min(page.lines[0].number for page in pages if page.lines))


def _take_blocks(lines: list[Line], whole: list[Page]) -> tuple[list[Line], list[Page]]:
    """The lines without the blocks that no page took as a witness of its own work, and those blocks."""
    rest: list[Line] = []
    blocks: list[Page] = []
    at = 0
    while at < len(lines):
        end = _block_end(lines, at) if OPENS.match(lines[at].text) else at
        block = _read_block(lines[at:end]) if end > at else None
        if block and not _is_of(block, whole):
            blocks.append(block)
        else:
            end = max(end, at + 1)
            rest += lines[at:end]
        at = end
    return rest, blocks


def _block_end(lines: list[Line], at: int) -> int:
    """Behind the brace that closes an entry, or behind the ER of a record; at the next block where it has no end."""
    depth, entry = 0, lines[at].text.startswith("@")
    for index in range(at, len(lines)):
        text = lines[index].text
        if index > at and OPENS.match(text):
            return index
        depth += text.count("{") - text.count("}")
        if (depth <= 0) if entry else text.startswith("ER"):
            return index + 1
    return len(lines)


def _read_block(lines: list[Line]) -> Page | None:
    page, indexes = Page(lines), list(range(len(lines)))
    if lines[0].text.startswith("@"):
        from citekit.readers.bibtex.block import read_bibtex_block

        read_bibtex_block(page, indexes)
    else:
        from citekit.readers.ris.block import read_ris_block

        read_ris_block(page, indexes)
    return page if any(field.name.endswith("title") for field in page.draft.fields) else None


def _is_of(block: Page, whole: list[Page]) -> bool:
    """Whether a block is a witness of the page in which it stands: one that reads blocks, and has its DOI or title."""
    first = block.lines[0].number
    own = {line.number for line in block.lines}
    page = next((page for page in whole if any(line.number == first for line in page.lines)), None)
    if page is None or not any(field.witness in ("bibtex", "ris") for field in page.draft.fields):
        return False
    said = _letters("".join(line.text for line in page.lines if line.number not in own))
    fields = [field for field in block.draft.fields if field.name.rpartition(":")[2] in ("title", "doi")]
    return any(text in said for text in map(_letters, (field.text for field in fields)) if text)


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _cut(lines: list[Line], whole: list[Page], read: Read) -> list[list[Line]]:
    """The stretches between anchors of different works."""
    anchors = _anchors(lines)
    kinds = {kind for kind, _, _ in anchors}
    works = sum(bool(page.draft.fields) for page in whole)
    if len(anchors) < 2 or (len(kinds) == 1 and works >= len(anchors)):
        return [lines]
    starts = [0]
    for (_, _, before), (_, at, last) in pairwise(anchors):
        end = next((first for _, first, _ in anchors if first > last), len(lines))
        starts += [_best(lines, starts[-1], range(max(before + 1, at - REACH), at + 1), end, read) or starts[-1]]
    return [lines[start:end] for start, end in pairwise(sorted({*starts, len(lines)}))]


def _anchors(lines: list[Line]) -> list[tuple[str, int, int]]:
    """Kind, first and last line of each run of anchors; what a work has once opens a run each time."""
    runs: list[tuple[str, int, int]] = []
    for at, line in enumerate(lines):
        kind = _kind(line)
        if not kind:
            continue
        if runs and runs[-1][0] == kind and kind not in ("page", "cover"):
            runs[-1] = (kind, runs[-1][1], at)
        else:
            runs.append((kind, at, at))
    counted = {kind for kind, _, _ in runs}
    return [run for run in runs if run[0] != "ieee" or run[1] < run[2] or counted == {"ieee"}]


def _kind(line: Line) -> str:
    if any(label in line.lower for label in COVER):
        return "cover"
    found = next((kind for kind, words in ANCHORS.items() if line.lower.startswith(words)), "")
    return found or ("list" if ITEM.match(line.text) else "")


def _best(lines: list[Line], start: int, between: range, end: int, read: Read) -> int | None:
    """The cut at which both sides have a title and say most; None if there is none."""
    gaps = [at for at in between if lines[at].gap] or list(between)
    scored = [(_score(read(lines[start:at])), _score(read(lines[at:end])), at) for at in gaps if at > start]
    whole = [(before + behind, at) for before, behind, at in scored if before and behind]
    return max(whole)[1] if whole else None


def _score(pages: list[Page]) -> int:
    """How much is told of works with a title, less what is unread; 0 for none."""
    names = [{field.name for field in page.draft.fields} for page in pages]
    if not any("title" in found for found in names):
        return 0
    unread = sum(mark is None or mark.state == "unread" for page in pages for mark in page.marks)
    return max(1, 2 * sum(map(len, names)) - unread)
