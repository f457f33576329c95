"""Citations as the programs that format references compose them: people, year and title in one of the usual forms, then
pieces each of which says by itself what it is.

Tried last, and read only where everything behind the title says what it is: "Lind PN Jr 2016 Rain: a view. Fen Press,
Oslo", "Lind, Karin, “Rain,” in Ray, Jo (ed.), Mires, 2nd edn (Oslo: Fen Press, 2016), 3–9", "Lind, K. (2016) Rain.
Report 12/2016. Oslo: Fen Institute.".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.composed.journals import read_journal
from citekit.readers.citations.composed.names import read_group
from citekit.readers.citations.composed.parts import read_part
from citekit.readers.citations.composed.titles import cut_title
from citekit.readers.citations.composed.wholes import read_whole
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch
from citekit.readers.citations.unquoted.people import FORMS, read_people

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.citations.unquoted.people import Form

WAYS: tuple[Callable[[Stretch, str], bool], ...] = (read_journal, read_part, read_whole)


def read_composed(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in one of these forms; None for any other text."""
    for form in (*(form for form in FORMS if form.first.match(text)), None):
        for way in WAYS:
            cut = Stretch(text, hints=hints)
            cut_links(cut)
            mark = _read_people(cut, form)
            if mark is None or not _begins(cut) or _is_cut(cut):
                break
            if cut_title(cut):
                mark = "”"
            if way(cut, mark) and _is_whole(cut):
                return cut
    return None


def _read_people(cut: Stretch, form: Form | None) -> str | None:
    return read_group(cut) if form is None else read_people(cut, form)


def _begins(cut: Stretch) -> bool:
    """Whether a title may begin here: no list of people goes on, and nothing says where a work without a title is."""
    return BEGINNING.match(cut.text, cut.start, cut.end) is not None


BEGINNING = regex(
    r"(?!(?:[Ii]n|and|et|und|y|&)\s|(?:I{2,3}|Jr|Sr)\b|[Ii]n:|[^\W\d_]\.\s|(?:Ph\.?D|M\.?Sc)\b)[\w“\"‘«„'¿]"
)


def _is_cut(cut: Stretch) -> bool:
    """Whether the front of a list of people was lost, so that two are one: "Lind, K. Ito, M. Ek, and M. Roe"."""
    names = [cut.text[part.start : part.end] for part in cut.parts if part.field in ("author", "editor")]
    return len(names) > 1 and TWO.search(names[0]) is not None and any(map(INITIALED.match, names[1:]))


TWO, INITIALED = regex(r",\s[^\W\d_]\.\s[^\W\d_]{2}"), regex(r"[^\W\d_]\.")


def _is_whole(cut: Stretch) -> bool:
    """It says what, and when or where on the net it is."""
    told = {part.field for part in cut.parts}
    return "title" in told and (not told.isdisjoint(("issued", "url")) or cut.undated)
