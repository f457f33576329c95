"""Works of a mixed paste that are certainly the same become one, each stretch a witness of it.

The same DOI, or the same title with year and people that fit, and nothing that contradicts. Where it cannot be told,
they stay apart, and a diagnostic says so.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from citekit.assemble import assemble
from citekit.assemble.witnesses import EXPORTS, FINER
from citekit.diagnostic import Doubt
from citekit.draft import Draft
from citekit.normalize.folding import bare_letters
from citekit.normalize.host_names import same_host
from citekit.patterns import regex
from citekit.values import Person

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.draft import Cut, Field
    from citekit.values import Pages
    from citekit.work import Work

    Part = tuple[Work, dict[str, list[Field]], Assembly]

SUBTITLE = regex(r"\s?[:.?!–—]\s")  # "Rain: A review"
NUMBERS = ("doi", "volume", "issue", "article_number", "edition")


class Gathered:
    """A work of a paste: its draft, what that was assembled to, the stretches that it stands in, and what each said."""

    __slots__ = ("draft", "part", "said", "stretches")

    def __init__(self, draft: Draft, part: Part, stretch: int, said: int) -> None:
        self.draft, self.part = draft, part
        self.stretches, self.said = {stretch}, {said}

    def join(self, draft: Draft, stretch: int, said: int) -> None:
        """Make a draft of the same work a witness; a copy that says the same adds nothing."""
        if said not in self.said:
            self.draft = _join(self.draft, draft)
            self.part = assemble(self.draft)
        self.said.add(said)
        self.stretches.add(stretch)


def gather_same(cut: Cut, parts: list[Part]) -> tuple[Cut, list[Part]]:
    """The cut and its works, each work once, at the place where it stands first."""
    works: list[Gathered] = []
    places: dict[str, list[int]] = {}
    for draft, part, stretch in zip(cut.drafts, parts, cut.stretches, strict=True):
        near = sorted({at for key in _keys(part[0]) for at in places.get(key, ())})
        others = [at for at in near if stretch not in works[at].stretches and _why_same(works[at].part, part)]
        sure = [at for at in others if not _obstacle(works[at].part, part)]
        said = hash(tuple([field[:2] for field in draft.fields]))
        if len(sure) == 1:
            works[sure[0]].join(draft, stretch, said)
            continue
        doubts = [_doubt(part, at, _obstacle(works[at].part, part) or "there are several such") for at in others]
        for key in _keys(part[0]):
            places.setdefault(key, []).append(len(works))
        works.append(Gathered(Draft(draft.fields, [*draft.doubts, *doubts]), part, stretch, said))
    return cut._replace(drafts=[work.draft for work in works]), [work.part for work in works]


def _doubt(part: Part, at: int, reason: str) -> Doubt:
    place = next(iter(part[1].get("title", ())), None)
    return Doubt("may-be-same", place.span if place else None, {"number": str(at + 1), "reason": reason})


def _keys(work: Work) -> set[str]:
    """What two works have in common that may be the same: a DOI, a title, or a title without its subtitle."""
    title = work.title or ""
    return ({f"doi:{work.doi.casefold()}"} if work.doi else set()) | ({bare_letters(title), *_heads(title)} - {""})


def _heads(title: str) -> set[str]:
    """A title without its subtitles: the first few, as a page of text taken for a title has hundreds."""
    return {bare_letters(title[: found.start()]) for found in islice(SUBTITLE.finditer(title), 4)}


def _why_same(ours: Part, theirs: Part) -> bool:
    """Whether two works have the DOI or the title in common."""
    mine, their = ours[0], theirs[0]
    if mine.doi and their.doi and mine.doi.casefold() == their.doi.casefold():
        return True
    if not mine.title or not their.title:
        return False
    if bare_letters(mine.title) == bare_letters(their.title):
        return True
    return _is_cut(mine, their) and not (_has_table(ours) and _has_table(theirs))


def _has_table(part: Part) -> bool:
    """Whether a work is a portal's page with its table, which has its title whole."""
    return any(field.rule == "row: Original language" for field in part[1].get("language", ()))


def _is_cut(mine: Work, their: Work) -> bool:
    """Whether one title is the other without its subtitle, and both stand in the same journal or host."""
    short, long = sorted((mine.title or "", their.title or ""), key=len)
    if ANOTHER.search(long) and not ANOTHER.search(short):
        return False
    return bare_letters(short) in _heads(long) and (_same_host(mine, their) or _same_event(mine, their))


# "Rain: a reply", "Rain: part two"
ANOTHER = regex(
    r"[:.?!–—-]\s(?:an?\s|the\s)?(?:reply|response|rejoinder|comments?|commentary|erratum|corrigendum|correction|part|sequel)\b",
    re.IGNORECASE,
)


def _same_event(mine: Work, their: Work) -> bool:
    """Whether two works were shown by the same people at the same event."""
    events = [bare_letters(work.event_title or "") for work in (mine, their)]
    return events[0] == events[1] != "" and _families(mine) == _families(their) != set()


def _obstacle(ours: Part, theirs: Part) -> str:
    """What speaks against it, or is not told; nothing if they are certainly the same."""
    mine, their = ours[0], theirs[0]
    if other := next((name for name in NUMBERS if _differ(getattr(mine, name), getattr(their, name))), None):
        return f"its {other.replace('_', ' ')} is another"
    kinds = {mine.type, their.type}
    if len(kinds) > 1 and not _may_be_one(kinds, ours, theirs):
        return "its type is another"
    if mine.doi and their.doi:
        return "" if _titles_fit(mine, their) else "its title is another"
    if _are_apart(mine.page, their.page) and _are_neighbours(mine, their):
        return "its pages are others"
    if _differ(mine.page, their.page) and not _may_be(mine.container_title, their.container_title):
        return "its container and pages are others"  # "Introduction" to two books
    return _people_or_year(mine, their)


def _are_neighbours(mine: Work, their: Work) -> bool:
    """Whether two works on other pages are two: "Rain" and "Rain: a survey" of the same people, "Editorial" twice in a
    volume."""
    if bare_letters(mine.title or "") != bare_letters(their.title or ""):
        return True
    ranges = all(work.page and work.page.last for work in (mine, their))
    return mine.volume is not None and mine.volume == their.volume and ranges


def _may_be(host: str | None, other: str | None) -> bool:
    """Whether two hosts may be one; one of them perhaps is not told."""
    return not host or not other or same_host(host, other)


def _are_apart(mine: Pages | None, their: Pages | None) -> bool:
    """Whether two works stand on pages of which neither the first nor the last is the same."""
    if mine is None or their is None:
        return False
    ends = [{page for pages in whole.ranges for page in (pages.first, pages.last) if page} for whole in (mine, their)]
    return ends[0].isdisjoint(ends[1])


PERIODICAL = frozenset({"article-journal", "article-newspaper", "article-magazine"})
"""Kinds that are all @article in BibTeX."""


def _may_be_one(kinds: set[str], ours: Part, theirs: Part) -> bool:
    """Whether two types may be one: where neither is stated, or an export's is the coarser."""
    if kinds <= PERIODICAL or _is_inferred(ours) or _is_inferred(theirs):
        return True
    exported = any(field.witness in EXPORTS for part in (ours, theirs) for field in part[1].get("type", ()))
    if exported and _says_same(ours[0], theirs[0]):
        return True
    return exported and ("document" in kinds or any(kinds <= {coarse, *finer} for coarse, finer in FINER.items()))


def _says_same(mine: Work, their: Work) -> bool:
    """Whether two works have the same title, people and year, and a DOI or else a journal or host: an export may call
    a special issue an article, a poster a paper."""
    if bare_letters(mine.title or "") != bare_letters(their.title or "") or _families(mine) != _families(their):
        return False
    if not mine.issued or not their.issued or mine.issued.year != their.issued.year:
        return False
    return (mine.doi is not None and mine.doi == their.doi) or _same_host(mine, their) or _same_event(mine, their)


def _differ(mine: object, their: object) -> bool:
    return bool(mine and their) and _bare(mine) != _bare(their)


def _bare(value: object) -> str:
    """A number without the full stop of a style: "2nd. ed." in one citation is "2nd edn" in another."""
    return str(value).casefold().rstrip(".")


def _is_bare(work: Work) -> bool:
    """Whether a work has nothing but a title and a kind: the head of a page, whose citations stand below."""
    return not (work.author or work.editor or work.issued or work.container_title or work.publisher) and (
        (work.title or "").count(" ") > 1
    )


def _people_or_year(mine: Work, their: Work) -> str:
    """Without a DOI, people and year have to fit; where one names no people, the journal or host in their stead."""
    if _is_bare(mine) or _is_bare(their):
        return ""
    if not _families(mine) or not _families(their):
        if not _same_host(mine, their):
            return "its people are not told"
    elif not _families(mine) & _families(their):
        return "its people are others"
    if mine.issued and their.issued and mine.issued.year != their.issued.year:
        return "its year is another"
    return ""


def _same_host(mine: Work, their: Work) -> bool:
    hosts = [bare_letters(work.container_title or "") for work in (mine, their)]
    return hosts[0] == hosts[1] != ""


def _is_inferred(part: Part) -> bool:
    return any(doubt.code == "type-inferred" for doubt in part[2].doubts)


def _titles_fit(mine: Work, their: Work) -> bool:
    """The same title, one of them perhaps without its subtitle."""
    first, second = bare_letters(mine.title or ""), bare_letters(their.title or "")
    return first.startswith(second) or second.startswith(first)


def _families(work: Work) -> set[str]:
    people = work.author or work.editor
    return {bare_letters((name.particle or "") + name.family) for name in people if isinstance(name, Person)}


def _join(ours: Draft, theirs: Draft) -> Draft:
    """One draft of both; a witness of the same kind is known by its number ("page 2")."""
    known = {field.witness for field in ours.fields}
    names = {name: _free(name, known) for name in {field.witness for field in theirs.fields}}
    fields = [field._replace(witness=names[field.witness]) for field in theirs.fields]
    return Draft([*ours.fields, *fields], [*ours.doubts, *theirs.doubts])


def _free(name: str, known: set[str]) -> str:
    number = 1
    while (name if number == 1 else f"{name} {number}") in known:
        number += 1
    return name if number == 1 else f"{name} {number}"
