"""How often a work is taken for a neighbour of it: a correction, a reply, another part, a preprint, another edition …

usage: python -m benchmarks.neighbours [FOLDER] [--works N] [--show]
For N works of FOLDER/works.jsonl (default: ../shared/crossref), told as pages tell them, neighbours are made of each
by the rules below; `citekit.match.choose` gets them with the work itself, and `match` each alone. Prints for each rule
how often the neighbour was taken for the work, and how often the work was found among all of its neighbours.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.matching import SHARED, lines, told
from citekit.enrichers.crossref.messages import candidate_from
from citekit.match import choose, match

if TYPE_CHECKING:
    from collections.abc import Callable

Message = dict[str, Any]


def neighbour(message: Message, kind: str, chance: random.Random) -> Message:
    """Another work, made from one by the rule of that name."""
    made = deepcopy(message)
    made["DOI"] = f"10.5555/{kind}"
    if kind in TITLES:
        made["title"] = [TITLES[kind](message["title"][0])]
        made |= {"subtitle": [], "original-title": [], "short-title": []}
    if kind in RULES:
        RULES[kind](made, chance)
    elif "page" in made:
        move_pages(made, chance)
    return made


TITLES: dict[str, Callable[[str], str]] = {
    "erratum": lambda title: f"Erratum: {title}",
    "corrigendum": lambda title: f"Corrigendum to “{title}”",
    "retraction": lambda title: f"Retraction: {title}",
    "concern": lambda title: f"Editorial Expression of Concern: {title}",
    "reply": lambda title: f"Reply to comment on “{title}”",
    "comment": lambda title: f"Comment on “{title}”",
    "review-of": lambda title: f"Review of {title}",
    "part-2": lambda title: f"{title}: Part II",
    "number-2": lambda title: f"{title}. 2",
    "roman-2": lambda title: f"{title}. II",
    "continued": lambda title: f"{title} (continued)",
    "abstract": lambda title: f"Abstract: {title}",
    "negated": lambda title: " ".join([*title.split()[:2], "not", *title.split()[2:]]),
    "other-word": lambda title: " ".join([*title.split()[:-1], "radishes"]),
    "diagnosis": lambda title: f"Diagnosis: {title}",
    "protocol": lambda title: f"{title}: study protocol",
    "data": lambda title: f"Data from: {title}",
    "supplement": lambda title: f"Supplementary material for {title}",
}
"""Rule -> its title, beside another page."""


def move_pages(made: Message, chance: random.Random) -> None:
    """Other pages, further on in the same volume."""
    first = chance.randint(900, 990)
    made["page"] = f"{first}-{first + 3}"
    made.pop("article-number", None)


def as_preprint(made: Message, _: random.Random) -> None:
    """The preprint of the work."""
    made |= {"type": "posted-content", "subtype": "preprint", "container-title": [], "short-container-title": []}
    for key in ("page", "volume", "issue", "article-number"):
        made.pop(key, None)


def as_paper(made: Message, chance: random.Random) -> None:
    """The conference version, of the year before."""
    made |= {"type": "proceedings-article", "container-title": ["Proceedings of the 12th Conference on Widgets"]}
    made["short-container-title"] = []
    shift_years(made, -1)
    move_pages(made, chance)


def as_others(made: Message, chance: random.Random) -> None:
    """The same title by other people, some years later."""
    made["author"] = [{"family": "Okafor", "given": "Ada"}, {"family": "Lindqvist", "given": "Per"}]
    shift_years(made, 4)
    move_pages(made, chance)


def as_others_now(made: Message, chance: random.Random) -> None:
    """The same title by other people, in the same volume: a letter about the work."""
    made["author"] = [{"family": "Okafor", "given": "Ada"}]
    move_pages(made, chance)


def as_later(made: Message, chance: random.Random) -> None:
    """The same title by the same people, three years later: another edition, or a series."""
    shift_years(made, 3)
    move_pages(made, chance)


def as_elsewhere(made: Message, chance: random.Random) -> None:
    """The same title by the same people in another journal."""
    made["container-title"], made["short-container-title"] = ["Annals of Improbable Widgets"], []
    move_pages(made, chance)


def as_dataset(made: Message, _: random.Random) -> None:
    """Its data, under its title."""
    made |= {"type": "dataset", "container-title": [], "short-container-title": []}
    made.pop("page", None)


def shift_years(made: Message, by: int) -> None:
    """All dates so many years later."""
    for key in ("published-print", "published-online", "published-other", "issued", "published", "posted"):
        if key in made and made[key]["date-parts"][0][0]:
            made[key]["date-parts"][0][0] += by


RULES: dict[str, Callable[[Message, random.Random], None]] = {
    "preprint": as_preprint, "conference": as_paper, "others-later": as_others, "others-now": as_others_now,
    "later": as_later, "elsewhere": as_elsewhere, "dataset": as_dataset,
}  # fmt: skip
"""Rule -> what it changes beside the title."""
KINDS = (*TITLES, *RULES)


def measure(messages: list[Message], chance: random.Random, show: bool) -> None:
    """Prints what became of the works."""
    wrong: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for message in messages:
        right = candidate_from(message)
        if right is None:
            continue
        work = told(right, chance)
        made = [one for kind in KINDS if (one := candidate_from(neighbour(message, kind, chance)))]
        for one in made:
            verdict = match(work, one)
            if verdict.answer == "same":
                kind = one.identifier.removeprefix("10.5555/")
                wrong[kind] += 1
                if show:
                    print(f"  {kind}: {right.identifier}: {(work.title or '')[:80]}: {verdict.reason}")
        chosen = choose(work, [*made, right]).candidate
        found["right" if chosen is right else "wrong" if chosen else "missed"] += 1
    print("alone, taken for the work:", dict(wrong) or "none", f"of {sum(found.values())} works")
    print("among its neighbours:", dict(found))


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=SHARED)
    parser.add_argument("--works", type=int, default=200)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    path: Path = arguments.folder / "works.jsonl"
    if not path.is_file():
        print(f"no {path}")
        return 2
    chance = random.Random(20261128)
    works = [one for one in lines(path) if one.get("type") in ("journal-article", "book-chapter") and one.get("title")]
    measure(chance.sample(works, min(arguments.works, len(works))), chance, arguments.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
