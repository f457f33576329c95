"""Items whose title stands on the line of their people, with nothing, a blank or a tab between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import CASELESS, regex
from citekit.readers.lists.citation import looks_like_citation
from citekit.readers.lists.people import INITIAL, SMALL, starts_with_people

if TYPE_CHECKING:
    from citekit.readers.lines import Line

FIRST_GIVEN = regex(rf",\s{INITIAL}")  # ", J." of "GullsDoe, J."
PREFIXES = ("Mc", "Mac", "De", "Di", "La", "Le", "Du", "Van", "Fitz")  # "DeSena", "McDonald"
SCRIPTS = regex(CASELESS)  # which have no capitals
# "gulls of the quay |Doe", "(a survey) |Doe": what stands before the name is none of it
BLANK = regex(r"(?:(?:^|\s)[a-zß-öø-ÿ][^\s,]*|[)\]?!”\"\d])\s(?=[^\W\d_a-zß-öø-ÿ][^\s,]*$)")
FAMILY = 60
"""No family name is longer."""


def part_cells(lines: list[Line]) -> list[Line]:
    """The lines, those of several cells parted where one of these is a citation: "Gulls\\tDoe, J., 2024, …"."""
    if not any("\t" in line.text for line in lines):
        return lines
    return [cell for line in lines for cell in _cells(line)]


def _cells(line: Line) -> list[Line]:
    cells = line.text.split("\t")
    if len(cells) < 2 or not any(looks_like_citation(cell) for cell in cells):
        return [line]
    parts, start = [], 0
    for cell in cells:
        if cell.strip():
            lead = len(cell) - len(cell.lstrip())
            parts.append(line.part(start + lead, start + len(cell.rstrip())))
        start += len(cell) + 1
    return parts


def find_glue(text: str) -> int:
    """Where the people begin that are glued to a title, or parted from it by a blank where only one word can be the
    name: "GullsDoe, J., 2024, …", "Gulls of the quay Doe, J., 2024, …"; 0 where none are."""
    comma = FIRST_GIVEN.search(text)
    if not comma:
        return 0
    start = max(0, comma.start() - FAMILY)
    cuts = (at for at in range(comma.start() - 2, start, -1) if _is_glue(text, at))
    cut = next((cut for cut in cuts if starts_with_people(text[cut:])), 0)
    return cut or _find_blank(text[: comma.start()], start)


def _is_glue(text: str, at: int) -> bool:
    """Whether a name may begin here, glued to what is before: "gulls|Doe", "gulls|D'Acqua", "AI|Doe", "潮|Yamada"."""
    before, first, behind = text[at - 1], text[at], text[at + 1]
    if not first.isupper() or not (behind.isalpha() or behind in "'’"):
        return False
    if before.isupper():
        return text[at + 1 : at + 3].islower() and text[at - 1 : at + 1] != "IJ"
    ends = before.islower() or before.isdigit() or before in '?!.)”"' or SCRIPTS.match(before) is not None
    return ends and not text[:at].endswith(PREFIXES)


def _find_blank(before: str, start: int) -> int:
    found = BLANK.search(before, start)
    word = found[0].strip(" ") if found else ""
    if not found or word in SMALL or any(word.endswith(small) for small in SMALL if len(small) > 1):
        return 0  # "the weight of fogsvan Thal, B."
    return found.end()
