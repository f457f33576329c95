"""People whose given names stand in full behind the family's: "Wang, Xiao ; Tian, Chi ; Huang, Fa Peng"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.people import CAPITAL, SEMICOLON, bare, is_caseless, mark_groups, put, role_start

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch


# "Wang, Xiao", "Moeslund, Thomas B.", "ATLAS Collaboration", "Huang, Fa Peng et al."
FULL = regex(r"(?=[^\W\d_]|['’])[^,;:/\[\]]{1,70}(?:,\s[^,;:/\[\]]{1,60}(?:,\s(?:Jr|Sr|II|III|IV)\.?)?)?")


def read_full(cut: Stretch, start: int, end: int, role: str = "author") -> bool:
    """ "Wang, Xiao ; Tian, Chi ; Huang, Fa Peng" (Author, Standard): pairs, or names in natural order for editors."""
    begin, first = start, len(cut.parts)
    named, pairs = 0, 0
    for found in [*SEMICOLON.finditer(cut.text, start, end), None]:
        stop = found.start() if found else end
        count = _full(cut, *bare(cut.text, begin, stop), role)
        if count < 0:
            return False
        named, pairs = named + count, pairs + ("," in cut.text[begin:stop])
        begin = found.end() if found else end
    mark_groups(cut, first)
    return named > 0 and (role != "author" or pairs > 0 or named == 1 or is_caseless(cut.text[start]))


SMALL = regex(r"[^,]{2,60},\s[a-z]{3,}(?:\s[a-z]+)+")  # "Slow rivers, fast data", of a title
AL = regex(r"(?:,\s*|\s+|^|(?<=;)|(?<=;\s))(et\s+al\.?|m\.fl\.|u\.a\.)$")  # "Prabhakar, Rohan Baskar et al."


def _full(cut: Stretch, start: int, end: int, role: str) -> int:
    """One piece as a name: 1; "et al." alone: 0; no name: -1."""
    if (
        cut.text[end - 1 : end] == "."
        and not AL.search(cut.text, start, end)
        and not _ends_in_initial(cut.text, start, end)
    ):
        end -= 1
    if found := AL.search(cut.text, start, end):
        cut.take(f"incomplete:{role}", *found.span(1))
        end = found.start()
    if start >= end:
        return 0
    if not FULL.fullmatch(cut.text, start, role_start(cut.text, start, end)) or cut.text.count(" ", start, end) > 11:
        return -1
    if (not CAPITAL.search(cut.text, start, end) and cut.text.isascii()) or SMALL.fullmatch(cut.text, start, end):
        return -1
    put(cut, role, start, end, 1)
    return 1


INITIAL = regex(r"(?:^|[\s.-])[^\W\d_]\.$|\b(?:Jr|Sr)\.$")  # "Thomas B."


def _ends_in_initial(text: str, start: int, end: int) -> bool:
    """An initial has a capital: "明." ends a name."""
    return INITIAL.search(text, max(start, end - 4), end) is not None and not is_caseless(text[end - 2])
