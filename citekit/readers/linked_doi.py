"""A DOI that stands nowhere but in the address of a link: "[Lind, K. (2019). Rain.](https://doi.org/10.5555/rain)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.draft import Field, Mark
from citekit.normalize.dois import find_dois
from citekit.patterns import regex
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

RESOLVER = "doi.org/10."
"""What the line of such a link holds: a quick way past others."""
# "[Rain](https://doi.org/10.1016/S0140-6736(05)67889-4)", "[[link](https://doi.org/10.5555/rain)]"
LINK = regex(
    r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(<?(https?://(?:[\w-]{1,40}\.){0,4}doi\.org/10\.(?:[^()\s<>]|\([^()\s]*\))+)"
)
OTHER = regex(
    r"\W*(?:preprint|pre-print|arxiv|code|source code|data|data ?sets?|supplement\w*|slides?|video|poster|errat\w*"
    r"|correct\w*|correction|retract\w*|comment\w*|reply|cited\b.*|software|materials?|osf|zenodo)\W*",
    re.IGNORECASE,
)
"""Texts of links that lead to something else than the work."""
# "DOI", "[Paper] | [Code]"; texts of links that say nothing but where they lead
BUTTONS = regex(
    r"(?:[\s\[\]|/,·;→↗-]*+\b(?:doi|link|pdf|paper|full ?text|publisher(?:['’]s version)?|view|html|article|publication"
    r"|read|access|url|online|website|version of record|open access|journal|web|code|data(?:set)?|slides|video|bibtex"
    r"|preprint|arxiv|github)\b[\s\[\]|/,·;→↗]*+){1,8}"
)


def use_linked_doi(page: Page) -> None:
    """Give a page without a DOI the one that the links of its lines have; none where these have several."""
    if any(field.name == "doi" for field in page.draft.fields):
        return
    linked = [at for at, line in enumerate(page.lines) if RESOLVER in line.raw and _is_of(line, page.marks[at])]
    found = [(at, field) for at in linked for field in _find(page.lines[at])]
    if len({field.text.lower() for _, field in found}) == 1:
        page.draft.fields.append(found[0][1])
        page.marks[found[0][0]] = _with_doi(page.marks[found[0][0]])


def is_button(line: Line) -> bool:
    """Whether a line is a link (or several) and says nothing of the work."""
    return RESOLVER in line.raw and BUTTONS.fullmatch(line.lower) is not None


def _with_doi(mark: Mark | None) -> Mark:
    used = mark is not None and mark.state == "used"
    return Mark("used", (*mark.fields, "doi"), mark.rule) if mark and used else Mark("used", ("doi",), "link")


def _is_of(line: Line, mark: Mark | None) -> bool:
    """Whether a line is of the page's work: it says something of it, or is nothing but links."""
    return is_button(line) or (mark is not None and mark.state == "used")


def _find(line: Line) -> list[Field]:
    fields = []
    for link in LINK.finditer(line.raw):
        if not OTHER.fullmatch(link[1]):
            start = line.raw_start + link.start(2)
            fields += [
                Field("doi", value, Span(start + at, start + end), "link", "page")
                for value, at, end in find_dois(link[2])
            ]
    return fields
