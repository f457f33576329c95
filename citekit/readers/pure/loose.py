"""Short lines that stand in no section: a list behind the table is the keywords, whose heading was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.pure.cells import use_terms
from citekit.readers.pure.sections import SENTENCE_ENDS, TERM, no_term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.pure.walk import Walk


def settle_loose(walk: Walk) -> None:
    """Take stretches of loose lines as keywords where they can be nothing else; report the others."""
    for group in _stretches(walk):
        if _is_keywords(walk, group):
            for at in group:
                use_terms(walk.page, at, "list without a heading", "keywords")
        else:
            for at in group:
                walk.page.unread(at)


def _stretches(walk: Walk) -> Iterator[list[int]]:
    """Loose lines that stand together, whatever is said twice between them."""
    group: list[int] = []
    for at in walk.loose:
        between = walk.page.marks[group[-1] + 1 : at] if group else []
        if any(mark is None or mark.rule != "repeated" for mark in between):
            yield group
            group = []
        group.append(at)
    if group:
        yield group


def _is_keywords(walk: Walk, group: list[int]) -> bool:
    lines = [walk.page.lines[at] for at in group]
    behind = walk.main < group[0] and not any(field.name == "keywords" for field in walk.page.draft.fields)
    if not behind or not (len(group) > 2 or all(line.bullet for line in lines)):
        return False
    return not any(len(line.text) > TERM or line.text.endswith(SENTENCE_ENDS) or no_term(line.text) for line in lines)
