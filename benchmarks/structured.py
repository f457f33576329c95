"""How fast files of BibTeX, RIS and CSL-JSON are converted, whole process against whole process, beside other tools.

usage: python benchmarks/structured.py [--entries 2000] [--rounds 5] [--only bibtex]
Makes that many entries of each kind, all different and the same on every run. Each command is a new process that reads
the file; they are run in turns, and the median, the least and the ratio to ours are printed. `python -c pass` shows
what the start of the interpreter is of it. A peer that is not installed is named as absent (.ci/oracles/install has
most).
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.entries import bibtex_entry, csl_item, make_facts, ris_entry
from benchmarks.peers import PEERS, command_of
from benchmarks.speed import with_byte_code

if TYPE_CHECKING:
    from collections.abc import Sequence


def write_inputs(folder: Path, count: int) -> dict[str, Path]:
    """A file of each kind with the same works."""
    chance = random.Random(20161101)
    facts = [make_facts(chance, number) for number in range(count)]
    texts = {
        "bibtex": "\n".join(map(bibtex_entry, facts)),
        "ris": "\n".join(map(ris_entry, facts)),
        "csl-json": json.dumps(list(map(csl_item, facts)), ensure_ascii=False, indent=2),
    }
    ends = {"bibtex": "bib", "ris": "ris", "csl-json": "json"}
    paths = {kind: folder / f"works.{end}" for kind, end in ends.items()}
    for kind, path in paths.items():
        path.write_text(texts[kind], encoding="utf-8")
    return paths


def seconds(command: Sequence[str], path: Path) -> float:
    """How long one new process takes that has the file on its standard input too, and byte-code beside the file."""
    environment = with_byte_code(str(path.parent / "byte-code"))
    with path.open("rb") as text:
        began = time.perf_counter()
        subprocess.run(command, stdin=text, capture_output=True, check=True, env=environment)
        return time.perf_counter() - began


def compare(kind: str, path: Path, rounds: int) -> None:
    """Prints a table for one kind of input."""
    commands = {name: command_of(name, kind, path) for name in PEERS[kind]}
    present = {name: line for name, line in commands.items() if line}
    absent = [name for name, line in commands.items() if not line]
    times: dict[str, list[float]] = {name: [] for name in present}
    for number in range(rounds + 1):
        for name, line in present.items():
            taken = seconds(line, path)
            times[name] += [taken] if number else []  # the first one wrote byte-code
    middles = {name: statistics.median(taken) for name, taken in times.items()}
    ours = next(middle for name, middle in middles.items() if name.startswith("citekit"))
    print(f"{kind}, {path.stat().st_size / 1e6:.1f} MB (median and least of {rounds} whole processes, in turns)")
    for name, middle in middles.items():
        print(f"  {name:42}{middle:8.2f} s {min(times[name]):8.2f} s {middle / ours:8.2f} x citekit")
    print("".join(f"  {name:42}  absent\n" for name in absent), end="")


def main() -> int:
    """Prints all tables."""
    options = argparse.ArgumentParser(description="How fast files of entries are converted, beside other tools.")
    options.add_argument("--entries", type=int, default=2000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--only", choices=tuple(PEERS))
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = write_inputs(Path(folder), chosen.entries)
        print(f"{chosen.entries} entries")
        for kind in [chosen.only] if chosen.only else PEERS:
            compare(kind, paths[kind], chosen.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
