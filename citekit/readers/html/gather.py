"""Which of the descriptions in a page are of one work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.draft import Draft
from citekit.normalize.dois import find_dois
from citekit.readers.web_values import letters, same_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.draft import Field

    Work = list[Field]

TITLES = frozenset({"title", "text:title"})


def gather(seen: list[Draft], described: list[Work], cited: Work, linked: list[Work]) -> list[Draft]:
    """The works of a page. What its tags describe are its works; without such tags, those that its text lists; without
    these, those of its links. The others say more of the same works, or are of other works and left out."""
    works = _group(described)
    if works and works[0][0].witness == "meta":
        if title_of(works[0]) or _partner(works[0], seen):
            del works[1:]  # the page is about the work of its meta tags
        else:
            del works[0]
    drafts = [Draft(list(work), []) for work in works] or [Draft(list(one.fields), one.doubts) for one in seen]
    if works:
        drafts = [_with_text(draft, seen) for draft in drafts]
    if cited:
        _cite(drafts, cited)
    if not drafts:
        return [Draft(work, []) for work in _group(linked)]
    for work in linked:
        _join(drafts, work)
    return drafts


def _group(descriptions: Iterable[Work]) -> list[Work]:
    """Descriptions of one work run together; of two by one witness the first is heard."""
    works: list[Work] = []
    for description in descriptions:
        known = next((work for work in works if same_work(work, description)), None)
        if known is None:
            works.append(list(description))
        elif description[0].witness not in {field.witness for field in known}:
            known += description
    return works


def _with_text(draft: Draft, seen: list[Draft]) -> Draft:
    """A described work with what the page's text says of it."""
    text = _partner(draft.fields, seen)
    return Draft([*_seen(_without_short(text.fields, draft)), *draft.fields], text.doubts) if text else draft


def _seen(fields: Work) -> Work:
    """What a text says, in trust behind the page's tags unless labels tell it: elsewhere only its place does."""
    return (
        fields
        if _is_labelled(fields)
        else [field._replace(witness="text") if field.witness in SEEN else field for field in fields]
    )


SEEN = frozenset({"page", "item", "cover"})


def _is_labelled(fields: Work) -> bool:
    """Whether a text states its kind as portals do, or most of it in rows with labels."""
    stated = {field.name for field in fields}
    rows = {field.name for field in fields if field.rule.startswith("row: ")}
    return "work_type" in stated or 2 * len(rows) > len(stated)


def _partner(work: Work, seen: list[Draft]) -> Draft | None:
    """What a page's text says of a described work: of one whose tags have no title, the text of the only work."""
    if len(seen) == 1 and not title_of(work) and shares_people(work, seen[0].fields):
        return seen[0]
    return next((one for one in seen if same_work(one.fields, work)), None)


def shares_people(work: Work, text: Work) -> bool:
    """Whether the first of a work's people stands among those of a text."""
    first = next((letters(field.text.partition(",")[0]) for field in work if field.name in PEOPLE), "")
    return first != "" and any(first in letters(field.text) for field in text if field.name in PEOPLE)


PEOPLE = frozenset({"author", "inverted:author"})


def _without_short(fields: Work, draft: Draft) -> Work:
    """The fields of a text without its journal where the tags say that this is the short form of another."""
    journals = {field.text for field in draft.fields if field.name == "text:container_title"}
    short = {field.text for field in draft.fields if field.name == "text:container_title_short"} - journals
    if not short or not journals:
        return fields
    return [field for field in fields if field.name != "container_title" or field.text not in short]


def _cite(drafts: list[Draft], cited: Work) -> None:
    """The page's own citations are of its one work."""
    if not drafts:
        drafts.append(Draft(list(cited), []))
        return
    heard = {field.witness for field in drafts[0].fields}
    drafts[0].fields.extend(field for field in cited if field.witness not in heard)


def _join(drafts: list[Draft], work: Work) -> None:
    for draft in drafts:
        if same_work(draft.fields, work) and work[0].witness not in {field.witness for field in draft.fields}:
            draft.fields.extend(work)
            return


def same_work(one: Work, other: Work) -> bool:
    """Whether two descriptions are of one work: the same title, whole or cut, or the same DOI."""
    ours, theirs = title_of(one), title_of(other)
    return (bool(ours and theirs) and same_title(ours, theirs)) or bool(_dois(one) & _dois(other))


def title_of(work: Work) -> str:
    """The title as the first witness has it, all its lines."""
    fields = [field for field in work if field.name in TITLES]
    return " ".join(field.text for field in fields if field.witness == fields[0].witness)


def _dois(work: Work) -> set[str]:
    return {doi.lower() for field in work if field.name == "doi" for doi, _, _ in find_dois(field.text)[:1]}
