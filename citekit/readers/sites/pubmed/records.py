"""PubMed's records in the format "abstract": a citation, a title, people, and blocks below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.page import Page
from citekit.readers.sites.nlm import find_place, read_short_names, use_place
from citekit.readers.sites.people import whole
from citekit.readers.sites.publisher.journal import CAPITALS
from citekit.readers.sites.pubmed.blocks import BLOCKS, IDS, NUMBER, cut_by_gaps, use_block, use_people, use_title

if TYPE_CHECKING:
    from citekit.readers.lines import Line

START_REACH = 4  # lines over which a window may break a citation
AHEAD = regex(r"\s+(?:doi:|pii:|Online ahead of print)")  # "… 2023 Oct 9. doi: …": ahead of print, without numbers


def starts_record(lines: list[Line], at: int) -> bool:
    """Whether a record begins at a line: with a number at the beginning of a block, or at the very beginning."""
    numbered = NUMBER.match(lines[at].text)
    if at and not numbered:
        return False
    text = Joined(Page(lines[at : at + START_REACH]), _pieces(lines[at : at + START_REACH])).text
    place = find_place(text)
    if place is None or place.start == place.name_end or (place.sign == "." and not AHEAD.match(text, place.end)):
        return False
    return place.start == numbered.end() if numbered else place.start == 0 and place.end <= len(lines[0].text)


def _pieces(lines: list[Line]) -> list[tuple[int, int, int]]:
    return [(at, 0, len(line.text)) for at, line in enumerate(lines)]


def read_record(page: Page) -> bool:
    """Citation, title, people, then blocks that their first words tell; the rest is the abstract."""
    blocks = cut_by_gaps(page)
    if len(blocks) < 3 or _holds_people(page, blocks[0]) or _holds_title(page, blocks):
        blocks = _cut_blocks(page)
    if len(blocks) < 2 or not _use_citation(page, blocks[0]):
        return False
    use_title(page, blocks[1])
    people = False
    for block in blocks[2:]:
        if not people and (use_people(page, block) or (block is blocks[2] and _use_group(page, block))):
            people = True
        else:
            use_block(page, block)
    return True


def _use_group(page: Page, block: list[int]) -> bool:
    """A body that stands where people do, and is no text: "GBD 2019 Collaborators."."""
    name = page.lines[block[0]].text.removesuffix(".")
    if len(block) > 1 or name == page.lines[block[0]].text or not CAPITALS.fullmatch(name):
        return False
    if not looks_like_organization(name) and not name.endswith(" Editors"):
        return False
    page.use(block[0], "group:author", "byline", 0, len(name))
    return True


def _holds_people(page: Page, block: list[int]) -> bool:
    """Whether title and people stand below the citation without a blank line."""
    return any(read_short_names(page.lines[at].text, 0, len(page.lines[at].text)) for at in block[1:])


def _holds_title(page: Page, blocks: list[list[int]]) -> bool:
    """Whether the title stands below the citation without a blank line, and people in the next block."""
    texts = [page.lines[block[0]].text for block in blocks[1:3]]
    named = [read_short_names(text, 0, len(text)) for text in texts]
    return len(blocks[0]) > 1 and bool(named[0]) and not named[1]


def _use_citation(page: Page, block: list[int]) -> bool:
    joined = Joined(page, [whole(page, at) for at in block])
    place = find_place(joined.text)
    if place is None:
        return False
    number = NUMBER.match(joined.text)
    use_place(joined, place._replace(start=max(place.start, number.end() if number else 0)))
    for at in block:
        page.ignore(at, "citation")
    return True


def _cut_blocks(page: Page) -> list[list[int]]:
    """The blocks of a copy that lost its blank lines: the citation goes to its full stop, the people are known."""
    texts = [line.text for line in page.lines]
    end = next((at for at, text in enumerate(texts[:START_REACH]) if text.rstrip().endswith(".")), 0) + 1
    people = next((at for at in range(end + 1, len(texts)) if read_short_names(texts[at], 0, len(texts[at]))), None)
    if people is None:
        return [list(range(end)), [end], *([at] for at in range(end + 1, len(texts)))] if end < len(texts) else []
    last = next((at for at in range(people, len(texts)) if texts[at].endswith(".")), people) + 1
    blocks = [list(range(end)), list(range(end, people)), list(range(people, last))]
    for at in range(last, len(texts)):
        if at == last or page.lines[at].gap or _opens(texts[at], texts[at - 1]):
            blocks.append([])
        blocks[-1].append(at)
    return blocks


def _opens(text: str, before: str) -> bool:
    """Whether a line opens a block, though no blank line stands before it."""
    known = any(pattern.match(text) for _, pattern in BLOCKS) and not text.startswith("(")
    behind = IDS.match(before) or (before.startswith("(") and before.endswith(".") and not text.startswith("("))
    return known or IDS.match(text) is not None or bool(behind)
