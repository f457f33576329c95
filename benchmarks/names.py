"""How often people are split as the answers have them, how honest the doubts are, and how fast.

usage: python benchmarks/names.py [--crossref WORKS.jsonl] [--wrong COUNT]

Reads the golden folders, the listings with answers and recorded Crossref works where they are present; compares with
`nameparser` and `probablepeople` where they are installed (they are no dependencies).
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from citekit.normalize.names import split_byline, split_name
from citekit.values import Person

ROOT = Path(__file__).resolve().parent.parent
Pair = tuple[str, str]
Splitter = Callable[[str], Pair]


def main() -> None:
    """Print every table."""
    options = _options()
    sets = {
        "fixtures": set(fixture_names()),
        "listings": set(listing_names()),
        "crossref": set(crossref_names(options.crossref)),
    }
    for title, names in sets.items():
        if names:
            compare(title, sorted(names), options.wrong)
    rules(sorted(sets["crossref"]))
    speed()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--crossref", type=Path, default=ROOT.parent / "shared" / "crossref" / "works.jsonl")
    parser.add_argument("--wrong", type=int, default=0, help="print so many differences of each set")
    return parser.parse_args()


def fixture_names() -> Iterator[Pair]:
    """Pairs of the golden CSL-JSON files, particles with the family name."""
    for path in sorted((ROOT / "fixtures").rglob("*.json")):
        loaded = json.loads(path.read_text(encoding="utf-8"))
        for item in loaded if isinstance(loaded, list) else [loaded]:
            if isinstance(item, dict):
                yield from _people(item)


def listing_names() -> Iterator[Pair]:
    """Pairs of the answers to the listings."""
    for path in sorted((ROOT.parent / "shared" / "listings").glob("*.gold.json")):
        answer = json.loads(path.read_text(encoding="utf-8"))
        for record in answer.get("records", [answer]):
            yield from _people(record)


def crossref_names(path: Path) -> Iterator[Pair]:
    """Pairs of recorded Crossref works; many of their splits are wrong themselves."""
    if not path.exists():
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield from _people(json.loads(line))


def _people(item: dict[str, Any]) -> Iterator[Pair]:
    for role in ("author", "editor", "translator"):
        for name in item.get(role) or ():
            if isinstance(name, dict) and name.get("family") and name.get("given") and len(name["family"]) > 1:
                particles = [name.get("dropping-particle"), name.get("non-dropping-particle"), name["family"]]
                given = f"{name['given']} {name.get('suffix') or ''}"
                yield " ".join(given.split()), " ".join(" ".join(part for part in particles if part).split())


def ours(text: str) -> Pair:
    """Our split, as (given with suffix, family with particle)."""
    split = split_name(text)
    if split is None or not isinstance(split.name, Person):
        return "", text
    name = split.name
    return " ".join(filter(None, [name.given, name.suffix])), " ".join(filter(None, [name.particle, name.family]))


def last_word(text: str) -> Pair:
    """The simplest rule."""
    given, _, family = text.rpartition(" ")
    return given, family


def splitters() -> dict[str, Splitter]:
    """Our rules and what else is installed."""
    found: dict[str, Splitter] = {"citekit": ours, "last word": last_word}
    for name, build in (("nameparser", _nameparser), ("probablepeople", _probablepeople)):
        try:
            found[name] = build()
        except ImportError:
            print(f"{name}: not installed")
    return found


def _nameparser() -> Splitter:
    from nameparser import HumanName  # type: ignore[import-not-found,unused-ignore]

    def split(text: str) -> Pair:
        name = HumanName(text)
        return " ".join(filter(None, [name.title, name.first, name.middle, name.suffix])), str(name.last)

    return split


def _probablepeople() -> Splitter:
    import probablepeople  # type: ignore[import-not-found,import-untyped,unused-ignore]

    def split(text: str) -> Pair:
        parts: list[Pair] = probablepeople.parse(text)
        family = [word for word, label in parts if label in {"Surname", "LastInitial"}]
        return " ".join(word for word, _ in parts if word not in family), " ".join(family)

    return split


def compare(title: str, names: list[Pair], wrong: int) -> None:
    """Shares of agreement over one set of names."""
    print(f"\n{title}: {len(names)} distinct names")
    for name, split in splitters().items():
        start = time.perf_counter()
        results = [split(f"{given} {family}") for given, family in map(_printed, names)]
        spent = (time.perf_counter() - start) / len(names)
        missed = [(pair, got) for pair, got in zip(names, results, strict=True) if got != pair]
        print(
            f"  {name:16}{len(names) - len(missed):7} agree"
            f"{1 - len(missed) / len(names):9.2%}{spent * 1e6:11.2f} µs each"
        )
        for pair, got in missed[: wrong if name == "citekit" else 0]:
            print("      answer", pair, "ours", got)


def _printed(pair: Pair) -> Pair:
    """As a portal prints it: a suffix of the given part goes behind the family name."""
    given, _, last = pair[0].rpartition(" ")
    suffix = bool(given) and last.rstrip(".").lower() in {"jr", "sr", "ii", "iii", "iv"}
    return (given, f"{pair[1]} {last}") if suffix else pair


def rules(names: list[Pair]) -> None:
    """By kind of family name: how many agree, and how doubts and errors go together."""
    kinds: Counter[str] = Counter()
    agreed: Counter[str] = Counter()
    doubts: Counter[tuple[bool, bool]] = Counter()
    for given, family in names:
        text = " ".join(_printed((given, family)))
        split = split_name(text)
        kind, right = _kind(given, family), ours(text) == (given, family)
        kinds[kind] += 1
        agreed[kind] += right
        doubts[bool(split and split.reason), right] += 1
    print()
    for kind, count in kinds.most_common():
        print(f"  {kind:28}{count:7}{agreed[kind] / count:9.1%}")
    for doubtful in (False, True):
        same, other = doubts[doubtful, True], doubts[doubtful, False]
        share = f"{other / max(1, same + other):.1%} differ"
        print(f"  {'with' if doubtful else 'without'} a doubt: {same + other:6} names, {share}")


def _kind(given: str, family: str) -> str:
    words = family.split()
    if len(words) > 1:
        return "particle, lower case" if words[0].islower() else "several words, capital"
    if family.isupper() and len(family) > 1:
        return "capitals"
    if not (given + family).isascii():
        return "one word, other letters"
    return (
        "one word, initials" if "." in given or len(given) < 3 else f"one word, given of {min(len(given.split()), 3)}"
    )


def speed() -> None:
    """Microseconds of the usual cases, without the memory of earlier names."""
    names = [
        "Divyanshu Dubey",
        "Allen D. DeSena",
        "Toon van Waterschoot",
        "Daniel A. Jiménez",
        "Xuran CAI",
        "Gabriel García Márquez",
    ]
    line = "Divyanshu Dubey, Yinan Zhang, Donna Graves, Allen D. DeSena, Elliot Frohman, Benjamin Greenberg"
    print()
    for name in names:
        print(f"  {name:40}{_spent(split_name.__wrapped__, name):8.2f} µs")
    print(f"  {'byline of six, cut':40}{_spent(split_byline, line):8.2f} µs")
    print(f"  {'byline of six, cut and split':40}{_spent(_cut_and_split, line):8.2f} µs")


def _cut_and_split(line: str) -> object:
    return [split_name.__wrapped__(name) for name, _, _ in split_byline(line)]


def _spent(call: Callable[[str], object], text: str) -> float:
    times = 5000
    best = 1.0
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(times):
            call(text)
        best = min(best, (time.perf_counter() - start) / times)
    return best * 1e6


if __name__ == "__main__":
    main()
