"""From evidence to an answer: what contradicts, and whether enough agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from citekit.match.thresholds import MORE_SUPPORT, MOST_SUPPORT, OTHER_YEAR, SUPPORT, TELLING_WORDS
from citekit.match.title_words import telling
from citekit.match.titles import LETTER, LIGHTLY
from citekit.normalize.folding import same_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.match.verdict import Evidence

WEIGHTS: dict[str, tuple[float, float]] = {
    "people": (1.0, 0.5), "year": (1.0, 0.5), "container": (1.0, 0.5), "volume": (1.0, 0.0), "issue": (0.5, 0.0),
    "month": (0.5, 0.0), "page": (1.5, 0.0), "publisher": (0.5, 0.0), "doi": (3.0, 0.0),
}  # fmt: skip
"""Field -> its support where it agrees, and where it is near. One where most neighbours differ counts one; a first page
more, since few works share it; an issue less, since small numbers agree by chance, and the month in its stead; a DOI is
a claim of the page which a title that agrees bears out. Rough on purpose: what decides is that nothing contradicts."""

REFUTING = frozenset({"title", "people", "year", "container", "volume", "issue", "page", "edition"})
"""Fields that differ between neighbours: where one of them differs, it is not certainly the same work."""
PLACE = frozenset({"year", "container", "volume", "issue", "page"})
SEVERAL = 0.5
"""More support from several people than from one, who writes more than one such work."""

BOOK_PARTS = frozenset({"chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia"})
"""Types of works in books, which have no issues."""

Answer = tuple[Literal["same", "different", "unknown"], tuple["Evidence", ...], str]


def answer(evidence: tuple[Evidence, ...]) -> Answer:
    """The answer, the evidence, and the reason in words."""
    if veto := _first(evidence, "veto"):
        return "different", evidence, f"{veto.name}: {veto.reason}"
    found = {one.name: one for one in evidence}
    against = [one for one in evidence if one.verdict == "disagrees" and _refutes(one.name, found)]
    against = [] if len(against) == 1 and _is_a_slip(against[0].name, found) else against
    if against or found["title"].verdict == "silent":
        wrong = against[0] if against else found["title"]
        return "different" if _is_clear(against, found) else "unknown", evidence, f"{wrong.name}: {wrong.reason}"
    support, wanted = _support(evidence), _wanted(found)
    fitting = ", ".join(one.name for one in evidence if one.verdict in ("agrees", "near"))
    if support < wanted:
        return "unknown", evidence, f"too little agrees, {support:g} of {wanted:g}: {fitting}"
    told, lack = f"enough agrees, {support:g} of {wanted:g}: {fitting}", _lack(found)
    return ("unknown", evidence, f"{told}; but {lack}") if lack else ("same", evidence, told)


def _first(evidence: Iterable[Evidence], verdict: str) -> Evidence | None:
    return next((one for one in evidence if one.verdict == verdict), None)


def _is_clear(against: list[Evidence], found: dict[str, Evidence]) -> bool:
    """Whether what differs makes two works: several fields, the people, or the title where no page speaks for it."""
    names = {one.name for one in against}
    return len(names) > 1 or "people" in names or ("title" in names and found["page"].verdict != "agrees")


def _refutes(name: str, found: dict[str, Evidence]) -> bool:
    """A difference that counts. An issue's does not where people and page agree, since issues are counted in several
    ways; where nobody is named, it is what tells the front matter of two issues apart. Nor does that of a name of
    proceedings, which have many, where the year agrees besides, and the page is not the first of a paper by itself."""
    sure = found["page"].verdict == "agrees" and found["people"].verdict in ("agrees", "near")
    bound = found["type"].ours in BOOK_PARTS and found["year"].verdict == "agrees" and found["page"].ours != "1"
    return name in REFUTING and not (sure and (name == "issue" or (name == "container" and bound)))


def _is_a_slip(name: str, found: dict[str, Evidence]) -> bool:
    """One number, year or journal that differs where the page's own DOI leads to a work of its title and its people, in
    a place of which the rest agrees."""
    agreeing = _agreeing(found)
    return {"doi", "title", "people"} <= agreeing and name in PLACE and len(agreeing & PLACE) > 1


def _support(evidence: Iterable[Evidence]) -> float:
    """The sum of what agrees beside the title."""
    several = any(one.name == "people" and one.verdict == "agrees" and ";" in one.ours for one in evidence)
    counted = WEIGHTS.keys() - _counted_already(evidence)
    weighed = ((WEIGHTS[one.name], one.verdict) for one in evidence if one.name in counted)
    shares = (full * (verdict == "agrees") + near * (verdict == "near") for (full, near), verdict in weighed)
    return SEVERAL * several + sum(shares)


def _counted_already(evidence: Iterable[Evidence]) -> set[str]:
    """The fields that add nothing to what another says."""
    return set().union(*(ALREADY.get((name, verdict), ()) for name, verdict, *_ in evidence))


ALREADY: dict[tuple[str, str], tuple[str, ...]] = {
    ("issue", "agrees"): ("month",),
    ("title", "near"): ("month", "volume"),
    ("month", "disagrees"): ("volume",),
}
"""What is found of a field -> the fields that do not count beside it. The month says what the issue says; brothers of
one head come out together; and a letter in the next issue, under the same title, is in the same volume."""


def _wanted(found: dict[str, Evidence]) -> float:
    """How much must agree: more where the title is near, or says little, or where the year is another; of the last two
    less in a book that agrees, which comes out once and has no letters."""
    title, short = found["title"], _says_little(found)
    in_book = found["type"].ours == "chapter" and found["container"].verdict == "agrees"
    if title.verdict == "near":
        return MOST_SUPPORT if short else MORE_SUPPORT
    if short:
        return OTHER_YEAR if in_book else MORE_SUPPORT
    return OTHER_YEAR if found["year"].verdict == "near" and not in_book else SUPPORT


def _says_little(found: dict[str, Evidence]) -> bool:
    title = found["title"]
    return min(telling(title.ours), telling(title.theirs)) < TELLING_WORDS


def _lack(found: dict[str, Evidence]) -> str:
    """What must agree besides, since all that does may be a brother's: something that is the work's own.

    A title that may stand in each issue, by the same people and on the same page, needs its page and its issue, by
    number or by date; in a book its page. A short head without its subtitle needs its page, since there are several
    works under it in one issue. Where no year is told, the volume or the page tells editions and yearly works apart.
    """
    agreeing, short = _agreeing(found), _says_little(found)
    says = {name: one.verdict for name, one in found.items()}
    own = bool(agreeing & {"page", "doi"})
    column = _is_a_column(found) or (short and says["people"] == "silent")
    lacks = {
        RUBRIC: says["title"] == "near" and _is_a_column(found) and "doi" not in agreeing,
        COLUMN: column and not _is_in_its_place(found),
        SLIP: found["title"].reason in (LETTER, LIGHTLY) and not own,
        HEAD: says["title"] == "near" and short and not own,
        KIND: says["type"] == "near" and not own and not agreeing & {"container", "publisher"},
        HOST: found["type"].ours in BOOK_PARTS and not found["container"].ours and not own,
        YEAR: says["year"] == "silent" and not own and "volume" not in agreeing,
        OWN: not own and says["people"] not in ("agrees", "near"),
    }
    return next((words for words, is_lacking in lacks.items() if is_lacking), "")


COLUMN = "such a title may stand in many issues: page and issue must agree"
RUBRIC = "the title is only that of a rubric, which may have several works by the same people on a page"
SLIP = "a letter makes another word of many (“nucleosides”, “nucleotides”): the page must agree"
HEAD = "the title says little and is not the same: the page must agree"
KIND = "a version of another kind may have all of that: the container or the page must agree"
HOST = "no book is told, and a part may stand in several: the page must agree"
YEAR = "no year is told: the volume or the page must agree"
OWN = "neither people nor page are told"


def _is_a_column(found: dict[str, Evidence]) -> bool:
    """Whether a title is of stock words, or that of the journal."""
    title, names = found["title"].ours, found["container"].ours.split("; ")
    return telling(title) == 0 or any(same_text(title, name) for name in names)


def _is_in_its_place(found: dict[str, Evidence]) -> bool:
    """Whether the page and the issue agree (of a journal without issues the volume), or the page and the book; or the
    DOI."""
    agreeing = _agreeing(found)
    in_book = found["type"].ours in BOOK_PARTS and "container" in agreeing
    numbers = {"issue", "month"} if found["issue"].theirs else {"issue", "month", "volume"}
    in_issue = "year" in agreeing and bool(agreeing & numbers)
    return "doi" in agreeing or ("page" in agreeing and (in_book or in_issue))


def _agreeing(found: dict[str, Evidence]) -> set[str]:
    """The fields that agree."""
    return {name for name, one in found.items() if one.verdict == "agrees"}
