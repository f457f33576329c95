"""Why a field that the record lacks is not filled all the same: what is there besides it does not go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.merge.dates import is_after
from citekit.merge.numbers import right_numbers
from citekit.merge.people import share_people
from citekit.merge.policies import agree, protection
from citekit.normalize.folding import same_number, same_text
from citekit.work import ROLES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from citekit.candidate import Candidate
    from citekit.work import Work

    Check = Callable[[str, Work, Candidate, Collection[str]], str]

PLACE = ("volume", "issue", "page", "article_number")
TOGETHER: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(PLACE, PLACE),
    **dict.fromkeys(("issn", "container_title_short"), ("container_title",)),
    **dict.fromkeys(("event_place", "event_date"), ("event_title",)),
    "publisher_place": ("publisher",),
}
"""Field -> fields of the same thing: where the record has another of these, what the source says is of that other."""

STANDALONE = frozenset({"article", "software", "webpage", "dataset", "patent", "thesis", "graphic"})
"""Kinds that stand in no host."""


def obstacle(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> str:
    """Why not to fill, or nothing; `named` are fields whose disagreement ends in favour of the source."""
    checks = (*OBSTACLES.get(field, ()), *([_other_thing] if field in TOGETHER else ()))
    return next((why for check in checks if (why := check(field, work, candidate, named))), "")


def _kept(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> Any:
    """What the record has in a field, once the fields that are named are replaced."""
    ours, theirs = getattr(work, field), getattr(candidate.work, field)
    if field not in named or not ours or theirs in (None, (), "document"):
        return ours
    return ours if agree(field, ours, candidate) or protection(field, theirs) else theirs


def _other_thing(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> str:
    for name in TOGETHER[field]:
        ours, theirs = _kept(name, work, candidate, named), getattr(candidate.work, name)
        if name != field and ours and theirs and not agree(name, ours, candidate):
            return f"the {name} is another"
    return ""


def _no_number(field: str, _work: Work, candidate: Candidate, _named: Collection[str]) -> str:
    """ "Publish Ahead of Print" is no volume."""
    text: str = getattr(candidate.work, field)
    return "" if len(text) <= 12 or any(map(str.isdecimal, text)) else "it is no number"


def _one_number(field: str, work: Work, candidate: Candidate, _named: Collection[str]) -> str:
    """One number deposited twice, or for pages where the record has an article number, and the other way round."""
    pages, number = candidate.work.page, candidate.work.article_number
    if pages and number and same_number(pages.first, number):
        return "it is the article number" if field == "page" else ""
    if field == "page" and work.article_number and not number:
        return "the record has an article number instead"
    if field == "article_number" and work.page and not pages:
        return "the record has pages instead"
    return ""


def _same_as_ours(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> str:
    """The number that the record has under the other name."""
    other = _kept("article_number" if field == "page" else "page", work, candidate, named)
    ours, theirs = (str(getattr(value, "first", value or "")) for value in (other, getattr(candidate.work, field)))
    return "the record has it already" if ours and theirs and same_number(ours, theirs) else ""


def _no_host(_field: str, work: Work, candidate: Candidate, named: Collection[str]) -> str:
    kind = _kept("type", work, candidate, named)
    return f"a work of the type {kind} stands in nothing" if kind in STANDALONE else ""


def _the_name_itself(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> str:
    """A record with the abbreviation for its journal's name lacks no abbreviation."""
    name = _kept("container_title", work, candidate, named)
    return "the record has it already" if name and same_text(name, getattr(candidate.work, field)) else ""


def _wrong_digits(field: str, _work: Work, candidate: Candidate, _named: Collection[str]) -> str:
    return "" if right_numbers(getattr(candidate.work, field)) else "the check digit is wrong"


def _digitised(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> str:
    """Old volumes went online long after they came out: that is no date of the work."""
    issued, online = _kept("issued", work, candidate, named) or candidate.work.issued, getattr(candidate.work, field)
    return "it is later than the work" if issued and is_after(online, issued) else ""


def _other_role(field: str, work: Work, candidate: Candidate, named: Collection[str]) -> str:
    theirs = getattr(candidate.work, field)
    roles = [role for role in ROLES if role != field and share_people(_kept(role, work, candidate, named), theirs)]
    return f"the record has them as {roles[0]}" if roles else ""


OBSTACLES: dict[str, tuple[Check, ...]] = {
    "volume": (_no_number,),
    "issue": (_no_number,),
    "page": (_one_number, _same_as_ours),
    "article_number": (_same_as_ours, _one_number),
    "container_title": (_no_host,),
    "container_title_short": (_no_host, _the_name_itself),
    "author": (_other_role,),
    "editor": (_other_role,),
    "translator": (_other_role,),
    "issn": (_wrong_digits,),
    "isbn": (_wrong_digits,),
    "available_date": (_digitised,),
}
"""Field -> what may stand in its way, besides another thing."""
