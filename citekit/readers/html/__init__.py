"""HTML: a page's own description of a work (meta tags, JSON-LD, OpenURL), the citations in it, and its visible text.

The visible text is laid out as a browser's copy has it and read as any paste. A field's span is the stretch of the
source that its text stands in: an attribute's value, a JSON string, a run of text. Entities, percent-encoding and tags
within that stretch stand in the span and not in the text; first and last page of two tags have the place of the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Draft, Field
from citekit.patterns import regex
from citekit.readers.html.blocks import find_blocks, read_blocks
from citekit.readers.html.doi_links import add_dois
from citekit.readers.html.feed import is_feed, open_feed
from citekit.readers.html.gather import gather
from citekit.readers.html.headings import is_of_another, other_title, stated_titles
from citekit.readers.html.json_ld import read_json_ld
from citekit.readers.html.layout import Visible, lay_out
from citekit.readers.html.links import read_links
from citekit.readers.html.marks import mark_lines
from citekit.readers.html.meta import read_meta
from citekit.readers.html.microdata import read_microdata
from citekit.readers.html.places import Places
from citekit.readers.html.saved import is_saved, saved_parts
from citekit.readers.html.signs import looks_like_html
from citekit.readers.paste import read_paste
from citekit.source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["looks_like_html", "read_html"]

NO_LETTER = regex("[\0\ud800-\udfff]")  # what no parser takes
NOTHING = "no meta tags, JSON-LD or COinS of a work are in the page, and its text is no listing that is known"


def read_html(source: Source) -> Cut:
    """Cut a page up into the drafts of the works in it; no draft where no work is."""
    if is_saved(source.text):
        return _read_saved(source)
    text = open_feed(source.text) if is_feed(source.text) else source.text
    root, told = parse(text)
    if root is None:
        return Cut([], mark_lines(source, None, [], None), [_no_record(_why_none(source.text))])
    return _read_page(source, root, Places(text), told)


def _read_page(source: Source, root: _Element, places: Places, told: list[Doubt]) -> Cut:
    """What the page describes, cites and links, and what its visible text says."""
    meta = read_meta(root, places)
    works, broken = read_json_ld(root, places)
    blocks = find_blocks(root)
    cited, linked = list(read_blocks(blocks, places)), read_links(root, places)
    places.go_to(0)
    visible = lay_out(root, places, frozenset(blocks))
    seen = _in_source(read_paste(Source(visible.text)), visible)
    among = read_microdata(root, places)
    if not (meta or len(among) == 1 or not seen.drafts):
        among = []  # those of related works may be all that has microdata
    described = [fields for fields in (meta, *works, *among) if fields]
    shown = seen.drafts
    if len(seen.drafts) == 1 or meta:  # else a list may be on the page
        seen = _without_others(seen, root)
    if not described:
        add_dois(seen, visible, places)
    drafts = gather(seen.drafts, described, cited, linked)
    if not drafts:
        return Cut([], mark_lines(source, visible, [], seen), [_no_record(NOTHING), *told, *broken])
    heard = seen if _is_heard(seen, drafts) else None
    doubts = [*(heard.doubts if heard else []), *told, *broken, *other_title(drafts[0], shown)]
    return Cut(drafts, mark_lines(source, visible, drafts, heard), doubts, () if described else seen.stretches)


def _without_others(seen: Cut, root: _Element) -> Cut:
    """A text's works without those that have another title than the page."""
    stated = stated_titles(root)
    return seen._replace(drafts=[draft for draft in seen.drafts if not is_of_another(draft, stated)])


def _read_saved(source: Source) -> Cut:
    """The cut of a file of parts: that of the first one that holds a work."""
    cuts = []
    for is_html, part in saved_parts(source.text):
        read = read_html if is_html else read_paste
        cut = _in_source(read(Source(part.text)), part)
        cuts.append(cut._replace(marks=mark_lines(source, part, cut.drafts, cut)))
        if cut.drafts:
            return cuts[-1]
    return cuts[0] if cuts else Cut([], mark_lines(source, None, [], None), [_no_record(NOTHING)])


def parse(text: str) -> tuple[_Element | None, list[Doubt]]:
    """The root of a page, None if there is nothing in it; and a doubt if it is nested deeper than libxml2 goes.

    lxml, since libxml2 takes linear time for whatever is nested in whatever (lexbor 5 s for 50,000 open `div`s).
    """
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(NO_LETTER.sub("\ufffd", text).encode(), parser)
    except etree.XMLSyntaxError:  # nothing but comments
        root = None
    cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return root, [Doubt("nested-too-deep", None, {})] if cut else []


def _why_none(text: str) -> str:
    from citekit.readers.foreign import foreign_document, not_read

    name = foreign_document(text)
    return not_read(name) if name else "the page is empty"


def _no_record(reason: str) -> Doubt:
    return Doubt("no-record", None, {"reason": reason})


def _is_heard(seen: Cut, drafts: list[Draft]) -> bool:
    """Whether the visible text is of the works that were found."""
    fields = {id(field) for draft in drafts for field in draft.fields}
    return any(id(field) in fields for draft in seen.drafts for field in draft.fields)


def _in_source(cut: Cut, visible: Visible) -> Cut:
    """A reading of the visible text with its places in the source."""
    drafts = [Draft(_moved(one.fields, visible), _placed(one.doubts, visible)) for one in cut.drafts]
    return cut._replace(drafts=drafts, doubts=_placed(cut.doubts, visible))


def _moved(fields: list[Field], visible: Visible) -> list[Field]:
    return [field._replace(span=visible.source_span(field.span)) for field in fields]


def _placed(doubts: list[Doubt], visible: Visible) -> list[Doubt]:
    return [one._replace(span=visible.source_span(one.span)) if one.span else one for one in doubts]
