"""How often a look-up finds the right work, and never another, over real records of Crossref.

usage: python -m benchmarks.matching [FOLDER] [--made N] [--show] [--each]
FOLDER holds works.jsonl, distractors.jsonl, cases.jsonl and absent_dois.txt (default: ../shared/crossref). Candidates
are found by a plain index of words, without a server; the ten best are offered to `citekit.match.choose`. Beside the
cases given, N more are made from works that no case is about: titles, people, years and places told as portals tell
them, in half of them with the work itself taken away. Prints right, wrong, missed and abstained, precision and recall.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import citekit
from citekit.enrichers.crossref.messages import candidate_from
from citekit.match import choose
from citekit.match.title_words import title_words
from citekit.work import ROLES, Work, present

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from citekit.candidate import Candidate

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "crossref"
Message = dict[str, Any]


class Case(NamedTuple):
    """What a page tells of a work, and the DOIs that would be right; none where the work is not there."""

    name: str
    work: Work
    right: frozenset[str]
    hidden: frozenset[str] = frozenset()


class Index:
    """Works by the words of their titles, people and containers: what a search has to offer."""

    def __init__(self, messages: Iterable[Message]) -> None:
        self.candidates: dict[str, Candidate] = {}
        self.places: dict[str, list[str]] = defaultdict(list)
        for message in messages:
            if candidate := candidate_from(message):
                self.candidates[candidate.identifier] = candidate
        for doi, candidate in self.candidates.items():
            for word in set(search_words(candidate.work, " ".join(candidate.titles))):
                self.places[word].append(doi)

    def search(self, work: Work, hidden: frozenset[str], rows: int = 10) -> list[Candidate]:
        """The candidates that share the rarest words with a work."""
        scores: Counter[str] = Counter()
        for word in set(search_words(work, work.title or "")):
            found = self.places.get(word, ())
            for doi in found if len(found) < 2_000 else ():
                scores[doi] += math.log(len(self.candidates) / len(found))  # type: ignore[assignment]
        best = [doi for doi, _ in scores.most_common(rows + len(hidden)) if doi not in hidden]
        return [self.candidates[doi] for doi in best[:rows]]


def search_words(work: Work, title: str) -> list[str]:
    """The words a search would be made of."""
    people = " ".join(getattr(name, "family", "") for name in work.author)
    return title_words(f"{title} {people} {work.container_title or ''}")


def lines(path: Path) -> Iterator[Message]:
    """The objects of a file of JSON lines."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


# --- cases ------------------------------------------------------------------------------------------------------------


def given_cases(folder: Path, listing: bool) -> list[Case]:
    """The cases of a folder, read from their records or from their listings."""
    made = []
    for case in lines(folder / "cases.jsonl"):
        text = case["listing"] if listing else json.dumps([case["record"]])
        right = {doi for doi in (case["expect"]["doi"], *case["expect"].get("also_accept", ())) if doi}
        works = citekit.read(text, reader="paste" if listing else "csl-json").works
        made.append(Case(case["id"], works[0] if works else Work(), frozenset(right)))
    return made


def made_cases(index: Index, taken: set[str], count: int) -> list[Case]:
    """Works told as pages tell them; every other one is hidden from the search."""
    chance = random.Random(20261128)
    pool = sorted(
        doi for doi, one in index.candidates.items() if doi not in taken and one.work.title and "/d." not in doi
    )
    chosen = chance.sample(pool, min(count, len(pool)))
    return [
        Case(doi, told(index.candidates[doi], chance), frozenset() if absent else frozenset({doi}),
             frozenset({doi}) if absent else frozenset())
        for doi, absent in zip(chosen, (at % 2 == 1 for at in range(count)), strict=False)
    ]  # fmt: skip


def told(candidate: Candidate, chance: random.Random) -> Work:
    """What a page might say: without DOI and volume, with initials, another case, a year beside, a place or none."""
    work = candidate.work
    values = {name: value for name, value in present(work).items() if name in KEPT}
    if chance.random() < 0.4:
        values.pop("page", None)
        values.pop("article_number", None)
    if chance.random() < 0.5:
        values.pop("issue", None)
    if chance.random() < 0.4:
        values["author"] = tuple(map(initialled, work.author))
    if chance.random() < 0.15 and len(work.author) > 2:
        values["author"] = values["author"][1:]
    values["title"] = chance.choice(TITLES)(work.title or "", chance)
    return Work(**values)


KEPT = frozenset({"type", "title", "author", "editor", "container_title", "issue", "page", "article_number", "issued",
                  "publisher", "edition"})  # fmt: skip


def initialled(name: Any) -> Any:
    """A person with initials for the given names."""
    given = getattr(name, "given", None)
    if not given:
        return name
    initials = " ".join(f"{word[0]}." for word in given.replace("-", " ").split() if word[0].isalpha())
    return citekit.Person(name.family, initials or None, name.particle, name.dropping_particle, name.suffix)


def with_slip(title: str, chance: random.Random) -> str:
    """A title with two letters of a long word changed about."""
    long = [word for word in title.split() if len(word) > 7 and word.isalpha() and word.isascii()]
    if not long:
        return title
    word = chance.choice(long)
    at = chance.randint(1, len(word) - 5)
    return title.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :], 1)


def as_printed(title: str, _: random.Random) -> str:
    """A title as it is."""
    return title


def in_sentence_case(title: str, _: random.Random) -> str:
    """A title with one capital."""
    return title.capitalize()


def in_capitals(title: str, _: random.Random) -> str:
    """A title that shouts."""
    return title.upper()


def cut(title: str, _: random.Random) -> str:
    """A title without its subtitle."""
    return title.partition(": ")[0]


TITLES = (as_printed, as_printed, as_printed, in_sentence_case, in_capitals, with_slip, cut)


# --- measuring --------------------------------------------------------------------------------------------------------


def measure(name: str, cases: Sequence[Case], index: Index, show: bool) -> None:
    """Prints what became of the cases."""
    counts: Counter[str] = Counter()
    for case in cases:
        choice = choose(case.work, index.search(case.work, case.hidden))
        found = choice.candidate.identifier if choice.candidate else None
        outcome = outcome_of(found, case.right)
        counts[outcome] += 1
        if outcome == "wrong" or (show and outcome == "missed"):
            tell(case, found, choice.verdicts)
    print(row(name, counts))


EVIDENCE: dict[str, tuple[str, ...]] = {
    "people": ROLES,
    "year": ("issued", "available_date"),
    "container": ("container_title", "container_title_short", "issn", "isbn"),
    "issue": ("issue",),
    "page": ("page", "article_number"),
    "type": ("type",),
}
"""Kind of evidence -> the fields of a page's work that give it."""


def measure_each(cases: Sequence[Case], index: Index) -> None:
    """Prints what becomes of the cases without each kind of evidence; the search has it all the same."""
    found = [(case, index.search(case.work, case.hidden)) for case in cases]
    for name, fields in EVIDENCE.items():
        counts: Counter[str] = Counter()
        for case, candidates in found:
            work = Work(**{key: value for key, value in present(case.work).items() if key not in fields})
            chosen = choose(work, candidates).candidate
            counts[outcome_of(chosen.identifier if chosen else None, case.right)] += 1
        print(row(f"cases, without {name}", counts))


def outcome_of(found: str | None, right: frozenset[str]) -> str:
    """right, wrong, missed, or abstained (rightly, the work is not there)."""
    if found:
        return "right" if found in right else "wrong"
    return "missed" if right else "abstained"


def tell(case: Case, found: str | None, verdicts: Sequence[Any]) -> None:
    """One case that went wrong, with its reasons."""
    print(f"  {'WRONG ' + found if found else 'missed'}: {case.name}: {(case.work.title or '')[:90]}")
    for verdict in verdicts:
        if verdict.identifier == found or verdict.identifier in case.right:
            told = (f"{one.name} {one.verdict} {one.ours[:60]!r} {one.theirs[:60]!r}" for one in verdict.evidence)
            print(f"      {verdict.identifier}: {verdict.answer}: {verdict.reason}\n       {'; '.join(told)}")


def row(name: str, counts: Counter[str]) -> str:
    """The figures of a set on one line."""
    right, wrong, missed = counts["right"], counts["wrong"], counts["missed"]
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    told = ", ".join(f"{counts[key]} {key}" for key in ("right", "wrong", "missed", "abstained"))
    return f"{name:28} {told}; precision {precision:.1%}, recall {recall:.1%}"


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=SHARED)
    parser.add_argument("--made", type=int, default=2_000)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--each", action="store_true", help="the cases without each kind of evidence, too")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    if not (folder / "works.jsonl").is_file():
        print(f"no works.jsonl in {folder}")
        return 2
    absent = frozenset((folder / "absent_dois.txt").read_text(encoding="utf-8").split())
    messages = [*lines(folder / "works.jsonl"), *lines(folder / "distractors.jsonl")]
    index = Index(message for message in messages if message["DOI"].lower() not in absent)
    taken = {
        doi
        for case in lines(folder / "cases.jsonl")
        for doi in (case["expect"]["doi"], *case["expect"].get("also_accept", ()))
        if doi
    }
    cases = given_cases(folder, listing=False)
    measure("cases, from their records", cases, index, arguments.show)
    measure("cases, from their listings", given_cases(folder, listing=True), index, arguments.show)
    elsewhere = [case for case in cases if not any(doi.startswith("10.1001/") for doi in case.right)]
    measure("cases, without 10.1001", elsewhere, index, False)
    if arguments.each:
        measure_each(cases, index)
    made = made_cases(index, taken, arguments.made)
    measure("made cases", made, index, arguments.show)
    measure("made, without 10.1001", [case for case in made if not case.name.startswith("10.1001/")], index, False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
