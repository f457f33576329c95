"""What may and what may not be the first line of a work, by the lines around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.normalize.work_type_translation import is_foreign_type_line
from citekit.normalize.work_types import is_type_line
from citekit.readers.citation_form import SLASH
from citekit.readers.lists.citation import looks_like_citation
from citekit.readers.lists.items import OLD
from citekit.readers.lists.noise import YEAR
from citekit.readers.lists.people import starts_with_people
from citekit.readers.mixture.loose import TYPE
from citekit.readers.style_names import are_buttons

if TYPE_CHECKING:
    from citekit.draft import Mark
    from citekit.readers.lines import Line

RELATED = 4
"""So many lines above a kind tell whose it is."""


def is_type(text: str) -> bool:
    """Whether a line states the kind of a work: "Forskning - fagfællebedømt › Paper", "Dataset"."""
    if TYPE not in text and ":" not in text:
        return text.lower() == "dataset"
    return is_type_line(text) or is_foreign_type_line(text) or OLD.match(text) is not None


def is_of_page(lines: list[Line], marks: list[Mark | None], kind: str, start: int, at: int) -> bool:
    """Whether a line is a page's heading, or (of a list, whose items begin with titles) people or the title again; a
    site's page begins with no row of a portal's table ("état Publié - 2016", over "Texte intégral")."""
    mark = marks[at]
    if kind not in ("page", "list", "cover") and mark is not None and mark.rule.startswith("row: "):
        return True
    if kind in ("page", "list") and mark is not None and mark.rule == "heading":
        return True
    if kind != "list":
        return False
    return starts_with_people(lines[at].text) or _is_cited_again(lines, start, at)


def _is_cited_again(lines: list[Line], start: int, at: int) -> bool:
    """Whether a line is a title said once more below its page, over neither people nor a citation: Pure's "Standard"
    of a thesis."""
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if YEAR.fullmatch(lines[at].text) or looks_like_citation(below) or looks_like_byline(below):
        return False
    return any(line.text == lines[at].text for line in lines[start:at])


def is_below_byline(lines: list[Line], at: int) -> bool:
    """Whether a kind stands below people as a page spells them, and their places: the table of the page was lost."""
    above: list[Line] = []
    for line in reversed(lines[max(0, at - RELATED) : at]):
        if starts_with_people(line.text) or SLASH in line.text:
            return False
        if is_type(line.text):
            break
        above.insert(0, line)
        if line.gap:
            break
    people = [line.text.lstrip(" ,") for line in above[1:]]
    if any(map(looks_like_byline, people)):
        return True
    cited = any(are_buttons(line.lower) for line in lines[at + 1 : at + RELATED])
    return cited and any(map(looks_like_person, people))
