"""Blocks that have an end of their own: BibTeX entries, RIS records, formatted citations."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citation_form import opens_slashed
from citekit.readers.leads import BLOCK, heads_references, without_number
from citekit.readers.letters import to_letters
from citekit.readers.lists.citation import looks_like_citation
from citekit.readers.lists.noise import NUMBER
from citekit.readers.mixture.headed import with_headings
from citekit.readers.mixture.heads import is_type
from citekit.readers.mixture.loose import (
    BLOCKS,
    LAST,
    STYLES,
    TYPE,
    find_lines,
    find_loose,
    is_cited,
    mark_lines,
)
from citekit.readers.mixture.openings import introduces_citation
from citekit.readers.page import Page
from citekit.readers.sites.recognition import find_sites, site_of
from citekit.readers.style_names import BUTTONS, are_buttons

if TYPE_CHECKING:
    from citekit.draft import Field
    from citekit.readers.lines import Line

# "How to cite this article:", "Cite as", "Recommended citation"
HOW_TO_CITE = regex(
    r"(?:how to cite|(?:to )?cite this|cite as|please cite|(?:recommended|suggested|preferred) citation)[^.;]{0,40}"
    r"|(?:citation|citing|if you use (?:this|it|our)[^.;]{0,60}cite[^.;]{0,40}):?"
)


def take_blocks(lines: list[Line], whole: list[Page], *, titled: bool) -> tuple[list[Line], list[Page]]:
    """The lines without the blocks that no page took as a witness of its own work, and those blocks; citations under
    their own titles among them if `titled`."""
    blocks = _find_blocks(lines, whole, _find_citable(lines, whole))
    if not whole and 2 * sum(len(block.lines) for block in blocks) < len(lines):
        blocks = _find_blocks(lines, whole, _find_wanted(lines))  # a text that cites is no list of works
    if not titled:
        above = {below.number: line for line, below in pairwise(lines)}
        blocks = [block for block in blocks if not _is_titled(block, above.get(block.lines[0].number))]
    blocks = with_headings(lines, whole, blocks)
    taken = {line.number for block in blocks for line in block.lines}
    return [line for line in lines if line.number not in taken], blocks


def _find_wanted(lines: list[Line]) -> set[int]:
    """The lines below the one that says how to cite what a text is about."""
    heads = [at for at, line in enumerate(lines) if HOW_TO_CITE.fullmatch(line.lower)]
    alone = heads and heads[-1] - heads[0] == len(heads) - 1  # "Citation", "If you use this work, please cite:"
    return set(range(heads[-1] + 1, len(lines))) if alone else set()


def _is_titled(block: Page, above: Line | None) -> bool:
    """Whether a citation has for its title the line above it."""
    fields = block.draft.fields
    if above is None or fields[0].witness not in STYLES:
        return False
    return to_letters(" ".join(_said(fields, "title"))) == to_letters(above.text)


def _find_blocks(lines: list[Line], whole: list[Page], loose: set[int]) -> list[Page]:
    lines = [without_number(line) if at in loose else line for at, line in enumerate(lines)]
    loose = loose - _find_titles(lines, whole)
    blocks, owners = [], _find_owners(whole)
    at = 0
    while at < len(lines):
        block = _find_block(lines, at, loose)
        if block and not _is_of(block, whole, owners):
            blocks.append(block)
        at += len(block.lines) if block else 1
    return blocks


def _find_titles(lines: list[Line], whole: list[Page]) -> set[int]:
    """The lines that are a page's title right over its people: "Still Ponds: What do eels see? Mud, light, 1650-1720"
    has the parts of a citation, too."""
    marks = mark_lines(lines, whole)
    titled = (at for at, mark in enumerate(marks[:-1]) if mark and mark.fields == ("title",))
    return {at for at in titled if (below := marks[at + 1]) and below.rule == "byline"}


def _find_citable(lines: list[Line], whole: list[Page]) -> set[int]:
    """The lines on which a citation may stand: those that nothing has, but for a cover's, a site's and a work's
    references."""
    sites = find_sites([line.lower for line in lines])
    loose = find_loose(lines, whole) | {at for at in range(1, len(lines)) if lines[at - 1].lower in BUTTONS}
    loose -= {at for at in loose if sites and site_of(lines[at].lower, sites)}
    listed = next((at for at in sorted(loose) if at and _heads_cited(lines[at].lower)), len(lines))
    labels = {at for at, line in enumerate(lines) if introduces_citation(line)}
    items = {at for at in loose if at + 1 < len(lines) and TYPE in lines[at + 1].text and not _is_hosted(lines, at)}
    return {at for at in loose - items if at < listed and at - 1 not in labels}


def _heads_cited(lower: str) -> bool:
    """Whether what stands below is cited by the work or cites it, and no work that was copied for its own sake."""
    return lower.startswith("cited by") or heads_references(lower)


def _is_hosted(lines: list[Line], at: int) -> bool:
    """Whether the line over a type line is the second of a citation in Pure's style "Standard", and no list's item."""
    return at > 0 and opens_slashed(lines[at - 1].text)


def _find_block(lines: list[Line], at: int, loose: set[int]) -> Page | None:
    """The block that begins on a line, with the names of styles over it ("APA"), and "Cite this" over these, or with
    its number ("12.")."""
    start, last = at, len(lines) - 1
    at += at < last and NUMBER.fullmatch(lines[at].text) is not None
    at += at < last and (lines[at].lower == "cite" or HOW_TO_CITE.fullmatch(lines[at].lower) is not None)
    while lines[at].lower in BUTTONS and at < last:
        at += 1
    block = _read_from(lines, start, at, loose)
    for index in range(at - start if block else 0):
        numbered = NUMBER.fullmatch(lines[start + index].text)
        block.ignore(index, "number" if numbered else "citation style")  # type: ignore[union-attr]
    return block


def _read_from(lines: list[Line], start: int, at: int, loose: set[int]) -> Page | None:
    """The block that begins at a line, as a page from `start` on."""
    if BLOCK.match(lines[at].text):
        return _read_block(lines[start : _block_end(lines, at)])
    if at not in loose or TYPE in lines[at].text or not is_cited(lines, at):
        return None
    return _read_citation(lines, start, at, loose)


def _block_end(lines: list[Line], at: int) -> int:
    """Behind the brace that closes an entry, or behind the ER of a record; at the next block where it has no end."""
    depth, entry = 0, lines[at].text.startswith("@")
    for index in range(at, len(lines)):
        text = lines[index].text
        if index > at and BLOCK.match(text):
            return index
        depth += text.count("{") - text.count("}")
        if (depth <= 0) if entry else text.startswith("ER"):
            return index + 1
    return len(lines)


def _read_block(lines: list[Line]) -> Page | None:
    """An entry or a record; an entry that is not closed ends with its last field."""
    from citekit.readers.bibtex.block import read_bibtex_block
    from citekit.readers.ris.block import read_ris_block

    page, indexes = Page(lines), list(range(len(lines)))
    taken = read_bibtex_block(page, indexes)
    if taken and taken[-1] < indexes[-1]:
        return _read_block(lines[: taken[-1] + 1])
    if not taken:
        read_ris_block(page, indexes)
    return page if _said(page.draft.fields, "title", "container_title") else None


def _read_citation(lines: list[Line], start: int, at: int, loose: set[int]) -> Page | None:
    from citekit.readers.citations import Joined, read_citation, use_citation
    from citekit.readers.linked_doi import use_linked_doi
    from citekit.readers.lists.styled_items import find_citation

    found = find_citation(lines, at, loose)
    if found is None or found.citation.style == "eprints":  # which stands on a page of EPrints alone
        return None
    if any(looks_like_citation(line.text) for line in lines[at + 1 : found.end]):
        return (
            None  # items of a list without their kinds: "Doe, J., 2020, Oslo: Fen Press.", a title, "Roe, R., 2020, …"
        )
    stated = found.citation.style == "standard" and _states_kind(lines, found.end)
    after = found.end + stated
    end = next((index for index in range(after, len(lines)) if not are_buttons(lines[index].lower)), len(lines))
    page = Page(lines[start:end])
    if stated:
        page.use(found.end - start, "work_type", "type line", witness="standard")
    joined = Joined(page, [(index - start, 0, len(lines[index].text)) for index in range(at, found.end)])
    use_citation(joined, read_citation(joined.text) or found.citation)
    for index in range(after - start, end - start):
        page.ignore(index, "citation style")
    use_linked_doi(page)
    return page


def _states_kind(lines: list[Line], at: int) -> bool:
    """Whether a type line stands below a citation, a blank line between them or none, as Pure prints it below its
    style "Standard"."""
    return at < len(lines) and is_type(lines[at].text)


def _is_of(block: Page, whole: list[Page], owners: list[tuple[int, int]]) -> bool:
    """Whether a block is a witness of the page that read it as such: it has its DOI or title.

    A page without a title of its own has that of the blocks below its rows.
    """
    start, end = block.lines[0].start, block.lines[-1].whole().end
    readers = [at for _, at in owners[bisect_left(owners, (start, 0)) : bisect_left(owners, (end, 0))]]
    if not readers:
        return False
    page = whole[min(readers)]
    cited = find_lines(page.lines, [field for field in page.draft.fields if field.witness in BLOCKS])
    closing = {
        at for at, mark in enumerate(page.marks) if mark and mark.rule in LAST
    }  # another's title may stand there
    said = to_letters("".join(line.text for at, line in enumerate(page.lines) if at not in cited | closing))
    fields = [field for field in page.draft.fields if field.witness not in BLOCKS]
    if not _said(fields, "title"):
        return any(field.span.start < block.lines[0].start for field in fields)
    if any(to_letters(text) in said for text in _said(block.draft.fields, "title", "doi")):
        return True
    read = [field for field in page.draft.fields if field.witness in BLOCKS and start <= field.span.start <= end]
    if _all_of(_said(read, "title")) == _all_of(_said(fields, "title")):
        return True  # which has what parts a citation, and was read for what it is only by the page
    return _is_like(block.draft.fields, fields)


def _all_of(titles: list[str]) -> str:
    return to_letters("".join(titles))


def _is_like(block: list[Field], page: list[Field]) -> bool:
    """Whether a block has most words of a page's title and its people, and no other DOI or year."""
    for name in ("title", "author"):
        words = WORD.findall(" ".join(_said(block, name)).casefold())
        known = set(WORD.findall(" ".join(_said(page, name)).casefold()))
        if name == "title" and _goes_on(_said(block, name), _said(page, name)):
            continue
        if 4 * sum(word in known for word in words) < 3 * len(words):
            return False
    dois, years = (
        [set(form.findall(" ".join(_said(fields, *names)).casefold())) for fields in (block, page)]
        for names, form in ((("doi",), DOI), (("issued", "status"), YEAR))
    )
    return all(not (mine and their) or mine & their for mine, their in (dois, years))


def _goes_on(titles: list[str], known: list[str]) -> bool:
    """Whether a title is a known one with a subtitle, or what else a style has, behind it."""
    heads = tuple(head for title in known if len(head := to_letters(title)) > SHORTEST)
    return any(to_letters(title).startswith(heads) for title in titles)


SHORTEST = 10
"""Letters of a title that no other begins with by chance, by the same people."""


DOI = regex(r"10\.\d{4,9}/[^\s,;]+")  # "10.5555/rain.12"
YEAR = regex(r"(?<!\d)\d{4}(?!\d)")  # "2016"
WORD = regex(r"[^\W_]{3,}")


def _said(fields: list[Field], *names: str) -> list[str]:
    """The values of the fields of some names: of "title", "text:title", "said:title:Rain: A review"."""
    ends = tuple(f":{name}" for name in names)
    told = {f"said:{name}:": len(f"said:{name}:") for name in names}
    known = (
        field.name[told[head] :] if (head := _head(field.name)) in told else field.text
        for field in fields
        if field.name in names or field.name.endswith(ends) or _head(field.name) in told
    )
    return [text for text in known if text]


def _head(name: str) -> str:
    """ "said:title:" of "said:title:Rain: A review"."""
    return name[: name.index(":", len(SAID)) + 1] if name.startswith(SAID) else ""


SAID = "said:"


def _find_owners(whole: list[Page]) -> list[tuple[int, int]]:
    """Where pages have something as the word of a block, in order, each with the number of its page."""
    return sorted(
        (field.span.start, at)
        for at, page in enumerate(whole)
        for field in page.draft.fields
        if field.witness in BLOCKS
    )
