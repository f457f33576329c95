"""A paste that mixes kinds: cut into stretches, each of which is offered to the readers for itself.

Lines that only one kind of page has are its anchors; between two anchors of different works, the cut is where both
sides read best (`cuts`). BibTeX entries, RIS records and formatted citations have an end of their own; one that is not
of the page stands for itself (`blocks`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from citekit.patterns import regex
from citekit.readers.letters import to_letters
from citekit.readers.mixture.loose import (
    COVER,
    ROWS,
    VERSION,
    count_works,
    find_kinds,
    holds_stray,
    mark_lines,
)
from citekit.readers.page import Page
from citekit.readers.sites.recognition import find_sites
from citekit.readers.style_names import BUTTONS

if TYPE_CHECKING:
    from citekit.readers.lines import Line

IN, RIS = regex(r"I(?<=[,.] I)(?=n: )"), regex(r"T(?=Y  ?[-–—])")
"""Words without which there is no list of articles, and no block: a quick way past pastes of one kind, the quicker as
only a single character is looked for."""


class Read(Protocol):
    """What reads a stretch."""

    def __call__(self, lines: list[Line], /, *, whole: bool = False) -> list[Page]:
        """The pages of a stretch; of one taken as a `whole`, without a look for two pages of a kind."""


def may_be_mixed(text: str, lines: list[Line], whole: list[Page]) -> bool:
    """Whether a paste has words of two kinds, twice what a page has once, or a work beside those that were read.

    False is sure enough, True is not.
    """
    lowers = [line.lower for line in lines]
    joined = "\n".join(lowers)
    sites, stated = find_sites(lowers, joined), _without_values(find_kinds(lowers, joined), lines, whole)
    if sites and (stated or not BUTTONS.isdisjoint(lowers)):
        return True  # words of a portal, which no other site has
    kinds = (IN.search(text) is not None) + (RIS.search(text) is not None)
    kinds += "@" in text and any(line.text.startswith("@") for line in lines)
    if kinds and _is_left(text, whole):
        return True
    kinds += len([site for site in sites if site not in LISTS]) or len(sites[:1])
    kinds += _count_once(lowers, count_works(whole), joined)
    return kinds > 1 or holds_stray(lines, whole, stated)


def _without_values(kinds: list[int], lines: list[Line], whole: list[Page]) -> list[int]:
    """The lines that may state a kind, without those of which a site's page knows that they state its own."""
    marks = mark_lines(lines, whole) if kinds else []
    return [at for at in kinds if not ((mark := marks[at]) and (mark.rule == "kind" or mark.rule in OWN_KINDS))]


OWN_KINDS = frozenset({"row: Resource type", "row: Type", "row: Item Type"})


LISTS = frozenset({"index"})
"""A site whose one mark other sites' pages may have, too: "Journal article: 10.5555/fen.12"."""


def _is_left(text: str, whole: list[Page]) -> bool:
    """Whether a work was read, and a file's record stands beside it that no page has heard."""
    heard = {field.witness for page in whole for field in page.draft.fields}
    return len(heard - FILES) > 0 and heard.isdisjoint(FILES) and FILED.search(text) is not None


FILES = frozenset({"ris", "bibtex"})
FILED = regex(r"^(?:TY  ?- [A-Z]{3,8}\s*$|@[a-zA-Z]{3,15}\s?\{)", re.MULTILINE)  # "TY  - JOUR", "@article{lind2019,"


def _count_once(lowers: list[str], works: int, joined: str) -> int:
    """How many lines are there of those that each page of a portal, or each cover, has once; rows that are no more than
    the works read are as good as one."""
    known = [lower for lower in lowers if lower[:2] in STARTS]
    rows = len([lower for lower in known if lower.startswith(ROWS)])
    versions = len([lower for lower in known if lower.startswith(VERSION)])
    cites = [lower for lower in lowers if "cit" in lower] if "cit" in joined else []
    cited = len([lower for lower in cites if any(map(lower.__contains__, COVER))])
    return (rows if rows > works else min(rows, 1)) + max(cited, versions)


STARTS = frozenset(row[:2] for row in (*ROWS, *VERSION))
"""How the rows begin: most lines begin otherwise, and need not be held against all of them."""


def read_mixture(lines: list[Line], whole: list[Page], read: Read) -> list[list[Page]]:
    """The pages of each stretch, in no order; one stretch where the paste is of one kind.

    A citation under its own title may be a cover's, which only the stretch that it is in can tell.
    """
    from citekit.readers.mixture.cuts import cut_stretches

    rest, whole, blocks = _without_blocks(lines, whole, read, titled=False)
    mixed = not blocks or may_be_mixed("\n".join([line.text for line in rest]), rest, whole)
    parts = cut_stretches(rest, whole, read) if mixed else [rest]
    stretches = [[block] for block in blocks]
    for part in parts:
        rest, pages, blocks = _without_blocks(part, read(part) if len(parts) > 1 else whole, read, titled=True)
        stretches += [[block] for block in blocks] + ([pages or [Page(rest)]] if rest else [])
    return stretches


def _without_blocks(
    lines: list[Line], whole: list[Page], read: Read, *, titled: bool
) -> tuple[list[Line], list[Page], list[Page]]:
    """The lines that are of no block, what is read from them, and the blocks that stand for themselves."""
    from citekit.readers.mixture.blocks import take_blocks

    rest, blocks = take_blocks(lines, whole, titled=titled)
    if not blocks:
        return lines, whole, []
    left = read(rest) if rest else []
    if _count_titled(left) < _count_titled(whole) and not _are_cited(whole, blocks):
        return lines, whole, []  # what looked like a citation is a title
    rest, left, others = _without_blocks(rest, left, read, titled=titled)
    return rest, left, blocks + others


def _are_cited(whole: list[Page], blocks: list[Page]) -> bool:
    """Whether the titles of portals' pages, whose kinds are stated, are those of citations that are taken away."""
    stated = all(any(field.rule == "type line" for field in page.draft.fields) for page in whole if page.draft.fields)
    return stated and _titles(whole) <= _titles(blocks)


def _titles(pages: list[Page]) -> set[str]:
    return {to_letters(field.text) for page in pages for field in page.draft.fields if field.name == "title"}


def _count_titled(pages: list[Page]) -> int:
    return sum(any(field.name == "title" for field in page.draft.fields) for page in pages)
