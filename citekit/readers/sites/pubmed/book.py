"""PubMed's record of a book's chapter as text: people, title, then "2023 Jul 4. In: StatKettles [Internet]. Place"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import named
from citekit.readers.sites.nlm import DATE, read_short_names
from citekit.readers.sites.people import whole
from citekit.readers.sites.pubmed.blocks import NUMBER, cut_by_gaps, read_records, use_block, use_people, use_title
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

SOURCE = regex(
    rf"(?:(?P<issued>{DATE})(?: \[updated [^\[\]]{{3,40}}\])?\. )?(?:In: |(?=[^.;]{{3,200}}\[Internet\]))"
    r"(?:(?P<editor>[^.\[\]]{3,400}), editors?\. )?"
    r"(?P<container_title>[^.\[\]]{3,200}(?: \[Internet\])?)\. (?P<publisher_place>[^:.]{2,60}): "
    rf"(?P<publisher>[^;]{{2,150}}); (?P<year>{DATE})[-–]?\.?.*"
)  # "2023 Jul 4. In: StatKettles [Internet]. Treasure Island (FL): StatKettles Publishing; 2024 Jan–."


def read_books(lines: list[Line]) -> list[Page] | None:
    """The chapters in a paste; None for any other text."""
    if not any("In: " in line.text for line in lines):
        return None
    starts = [at for at, line in enumerate(lines) if (not at or line.gap) and NUMBER.match(line.text)] or [0]
    return read_records(lines, starts, _read_record)


def _read_record(page: Page) -> bool:
    blocks = cut_by_gaps(page)
    at = next((at for at in range(2, len(blocks)) if use_source(page, blocks[at])), None)
    number = NUMBER.match(page.lines[0].text)
    if at is None or not use_people(page, blocks[0], number.end() if number else 0):
        return False
    use_title(page, [line for block in blocks[1:at] for line in block])
    for block in blocks[at + 1 :]:
        use_block(page, block)
    return True


def use_source(page: Page, block: list[int]) -> bool:
    """Take the book, its editors, place, publisher and year; false where some lines are no such source."""
    joined = Joined(page, [whole(page, at) for at in block])
    found = SOURCE.fullmatch(joined.text)
    if found is None:
        return False
    for name, start, end in named(found, {"editor": "", "year": ""}):
        joined.use(name, "source", start, end, "page")
    for name, start, end in read_short_names(joined.text, *found.span("editor"), "editor") or ():
        joined.use(name, "source", start, end, "page")
    if not find(page, "issued"):
        joined.use("issued", "source", *found.span("year"), "page")
    use_kind(page, block[0], "chapter", "source")
    for at in block:
        page.ignore(at, "source")
    return True
