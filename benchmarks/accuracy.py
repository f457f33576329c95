"""How right is what is read: compares records with answers, field by field.

usage: python benchmarks/accuracy.py [FOLDER…] [--verbose]
Default folders: those of fixtures/, and ../shared/listings where that is present. A folder holds SLUG/input.txt with
SLUG/answer.json, or NAME.txt with NAME.gold.json. Prints right, wrong, missed and invented for each field, and the
share of listings with every field right, in all and by kind.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.answers import FIELDS, Result, cases, judge  # noqa: E402


def golden_folders() -> list[Path]:
    """The kinds of fixtures that have answers."""
    return sorted({path.parent.parent for path in (ROOT / "fixtures").glob("*/*/answer.json")})


def table(results: list[Result]) -> list[str]:
    """One row a field."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for result in results:
        for verdict in result.verdicts:
            counts[verdict.field][verdict.outcome] += 1
    outcomes = ("right", "wrong", "missed", "invented")
    rows = [f"{'field':22}" + "".join(f"{name:>10}" for name in outcomes)]
    rows += [
        f"{field:22}" + "".join(f"{counts[field][name]:10}" for name in outcomes)
        for field in (*FIELDS, "unread")
        if counts[field]
    ]
    total = sum(counts.values(), Counter[str]())
    return [*rows, f"{'all fields':22}" + "".join(f"{total[name]:10}" for name in outcomes)]


def shares(results: list[Result]) -> list[str]:
    """The share of listings with every field right: all, and by kind."""
    rows = []
    for kind in ("all", *sorted({kind for result in results for kind in result.kinds})):
        group = [result for result in results if kind == "all" or kind in result.kinds]
        exact = sum(result.exact for result in group)
        rows.append(f"{kind:22}{exact:5} of {len(group):3} with every field right ({exact / len(group):.1%})")
    return rows


def faults(result: Result) -> list[str]:
    """What is not right about one listing."""
    rows = [f"{result.case.name}: {result.fault}"] if result.fault else []
    wrong = [verdict for verdict in result.verdicts if verdict.outcome != "right"]
    return rows + [
        f"{result.case.name}: {field} {outcome}: expected {expected!r:.200}, got {got!r:.200}"
        for field, outcome, expected, got in wrong
    ]


def report(folder: Path, verbose: bool) -> bool:
    """Prints the figures of one folder; whether it held anything."""
    results = [judge(case) for case in cases(folder)]
    if not results:
        print(f"{folder}: no listing with an answer")
        return False
    print(f"\n{folder.name}: {len(results)} listings")
    for line in [
        *(line for result in results if verbose for line in faults(result)),
        *table(results),
        *shares(results),
    ]:
        print(line)
    return True


def main() -> int:
    """Prints the figures of every folder; 1 if one holds nothing."""
    options = argparse.ArgumentParser(description="How right is what is read.")
    options.add_argument("folder", nargs="*", type=Path)
    options.add_argument("--verbose", action="store_true", help="tell every difference")
    arguments = options.parse_args()
    listings = ROOT.parent / "shared" / "listings"
    folders = arguments.folder or [*golden_folders(), *([listings] if listings.is_dir() else [])]
    held = [report(folder, arguments.verbose) for folder in folders]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
