"""How fast, as ratios within one run.

usage: python benchmarks/speed.py [--quick]
Prints: the cold start of the command, with byte-code, against a bare `import pydantic` (in turns); listings a second
in one process, read and written in each format; seconds a megabyte for pastes of 1 and 10 MB. Every listing differs
in title, people, volume, pages and abstract, so that no cache can answer for it.

Beside listings a second stands a yardstick that is taken in turns with them: the least that could be called reading,
one regular expression over the same text that finds the property rows (a label of the table at the beginning of a
line, and the rest of the line) and keeps them in a dict. What the machine does besides counts for both, so their ratio
says more than either. The aims, 3,000 listings read and 2,000 read and written to BibTeX where a pass of one pattern
makes 45,000, are 1/15 and 1/22 of it.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import re
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
SEED = FIXTURES / "pure" / "review-article-glued" / "input.txt"
YARDSTICK = "yardstick: the rows by one pattern"
BARE = "python -c 'import pydantic'"
STARTS = {
    "convert FILE --to bibtex": ("convert", str(SEED), "--to", "bibtex"),
    "convert FILE --to ris": ("convert", str(SEED), "--to", "ris"),
    "convert FILE --to csl-json": ("convert", str(SEED), "--to", "csl-json"),
    "convert DANISH": ("convert", str(FIXTURES / "pure-languages" / "da-tidsskriftartikel" / "input.txt")),
    "convert .bib": ("convert", str(FIXTURES / "bibtex" / "pure-export" / "input.bib"), "--to", "csl-json"),
    "convert .ris": ("convert", str(FIXTURES / "ris" / "pure-article-copied" / "input.ris")),
    "--version": ("--version",),
}
"""What starts are measured."""

FAMILIES = (
    "Dubey",
    "Zhang",
    "Graves",
    "DeSena",
    "Frohman",
    "Greenberg",
    "Müller",
    "O'Brien",
    "García",
    "Nakamura",
    "Ólafsson",
    "Smith-Jones",
)
GIVEN = (
    "Divyanshu",
    "Yinan",
    "Donna",
    "Allen",
    "Elliot",
    "Benjamin",
    "Renée",
    "José",
    "Mary",
    "Hideo",
    "Sigrún",
    "Anna",
    "Tom",
)
MONTHS = ("Jan", "May", "Oct")
SYLLABLES = (
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ka",
    "lem",
    "mi",
    "nor",
    "pa",
    "qui",
    "ra",
    "sto",
    "ti",
    "ul",
    "vex",
    "wi",
    "xan",
    "ys",
    "zor",
)


# --- listings that differ ---------------------------------------------------------------------------------------------


def word(chance: random.Random) -> str:
    """A word that nobody has seen."""
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4)))


def words(chance: random.Random, count: int) -> str:
    """Several of them."""
    return " ".join(word(chance) for _ in range(count))


def people(chance: random.Random) -> str:
    """Six names."""
    return ", ".join(
        f"{chance.choice(GIVEN)} {chance.choice('ABCDEFG')}. {chance.choice(FAMILIES)}{word(chance)}" for _ in range(6)
    )


def variants(count: int) -> list[str]:
    """Listings of the seed's size and shape, all different."""
    chance = random.Random(20161101)
    seed = SEED.read_text(encoding="utf-8").splitlines()
    return ["\n".join(variant(seed, chance)) + "\n" for _ in range(count)]


def variant(seed: Sequence[str], chance: random.Random) -> list[str]:
    """One listing: every line whose content is free gets another content."""
    first = chance.randint(1, 900)
    lines = list(seed)
    lines[0] = f"{words(chance, 12).capitalize()}: {words(chance, 6).capitalize()}"
    lines[2] = people(chance)
    for number, line in enumerate(lines):
        if line.startswith("Pages (from-to)"):
            lines[number] = f"Pages (from-to){first}-{first + 4}"
        elif line.startswith("Journal"):
            lines[number] = f"JournalJournal of {words(chance, 3).title()}"
        elif line.startswith("Issue number"):
            lines[number] = f"Issue number{chance.randint(1, 12)}\nVolume{chance.randint(1, 99)}"
        elif line.startswith("State"):
            lines[number] = (
                f"StatePublished - {chance.choice(MONTHS)} {chance.randint(1, 28)} {chance.randint(1990, 2025)}"
            )
        elif len(line) > 200:
            lines[number] = f"{words(chance, len(line) // 8).capitalize()}."
        elif line.strip().startswith("•"):
            lines[number] = f"  • {words(chance, 2).capitalize()}"
    return lines


def long_abstract(size: int) -> str:
    """One page whose abstract has paragraphs of about `size` characters in all."""
    lines = SEED.read_text(encoding="utf-8").splitlines()
    chance = random.Random(size)
    paragraph = f"{words(chance, 150).capitalize()}."
    abstract = next(number for number, line in enumerate(lines) if len(line) > 200)
    lines[abstract] = "\n\n".join([paragraph] * (size // len(paragraph)))
    return "\n".join(lines)


def one_line(size: int) -> str:
    """A page whose abstract is a single line of about `size` characters."""
    lines = SEED.read_text(encoding="utf-8").splitlines()
    abstract = next(number for number, line in enumerate(lines) if len(line) > 200)
    lines[abstract] = (lines[abstract] + " ") * (size // len(lines[abstract]))
    return "\n".join(lines)


def many_listings(size: int) -> str:
    """Listings one under the other, about `size` characters in all."""
    each = len(SEED.read_text(encoding="utf-8"))
    return "\n".join(variants(size // each))


# --- measuring --------------------------------------------------------------------------------------------------------


def seconds(act: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """How long it takes once, in time of the processor, so that what else the machine does counts less."""
    gc.collect()
    began = clock()
    act()
    return clock() - began


def cold_start(rounds: int) -> None:
    """Times of new processes, taken in turns, against a bare import of pydantic."""
    commands = {"python -c pass": [sys.executable, "-c", "pass"], BARE: [sys.executable, "-c", "import pydantic"]}
    commands |= {f"citekit {name}": [*command(), *words] for name, words in STARTS.items()}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with TemporaryDirectory() as folder:
        for name, line in [*commands.items(), *list(commands.items()) * rounds]:
            start = partial(subprocess.run, line, check=True, capture_output=True, env=with_byte_code(folder))
            times[name].append(seconds(start, time.perf_counter))
    print(f"cold start ({rounds} rounds, in turns)        median                  least")
    bare = times[BARE][1:]
    for name, (_, *taken) in times.items():  # the first one wrote byte-code
        print(f"  {name:34}{against(statistics.median, taken, bare)}   {against(min, taken, bare)}")


def against(figure: Callable[[Sequence[float]], float], taken: Sequence[float], bare: Sequence[float]) -> str:
    """A figure of some times, and as a multiple of the bare import's."""
    return f"{figure(taken) * 1e3:8.1f} ms {figure(taken) / figure(bare):6.2f} x"


def with_byte_code(folder: str) -> dict[str, str]:
    """The environment of a process that finds byte-code for every module, as after an installation: in a checkout or
    with PYTHONDONTWRITEBYTECODE there may be none, and compiling takes several times as long as the command."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": folder}


def each(act: Callable[..., object], items: Iterable[object]) -> None:
    """Does it to every item and keeps nothing."""
    for item in items:
        act(item)


def command() -> list[str]:
    """The installed command beside this Python, else the module."""
    script = Path(sys.executable).with_name("citekit")
    return [str(script)] if script.exists() else [sys.executable, "-m", "citekit"]


def yardstick() -> Callable[[str], dict[str, str]]:
    """One pass of one pattern over a listing: its property rows."""
    from citekit.readers.pure.labels import ROWS

    labels = "|".join(re.escape(row.text) for row in sorted(ROWS, key=lambda row: -len(row.text)))
    rows = re.compile(rf"^({labels})\s*(.*)$", re.MULTILINE)  # "Pages (from-to)211-215"
    return lambda text: {found[1]: found[2] for found in rows.finditer(text)}


def throughput(count: int, rounds: int) -> None:
    """Listings a second: best of several rounds over listings that differ, taken in turns."""
    import citekit

    listings = variants(count)
    works = [citekit.read(text).works for text in listings]
    acts: dict[str, tuple[Callable[..., object], Sequence[object]]] = {
        YARDSTICK: (yardstick(), listings),
        "read": (citekit.read, listings),
        "read, with validated .records": (lambda text: citekit.read(text).records, listings),
        "read, with .lines": (lambda text: citekit.read(text).lines, listings),
    }
    for name in citekit.write_formats():
        acts[f"write {name}"] = (partial(citekit.write, to=name), works)
        acts[f"read and write {name}"] = (partial(citekit.convert, to=name), listings)
    print(f"listings a second ({count} listings of {len(listings[0])} characters, best of {rounds})")
    best = dict.fromkeys(acts, float("inf"))
    for _ in range(rounds):
        for name, (act, items) in acts.items():
            best[name] = min(best[name], seconds(partial(each, act, items)))
    for name, taken in best.items():
        share = f"1/{taken / best[YARDSTICK]:.1f} of the yardstick"
        print(f"  {name:34}{count / taken:8.0f} /s {taken / count * 1e3:8.3f} ms each  {share}")


def linearity(megabytes: Sequence[int]) -> None:
    """Seconds a megabyte: the same for each size if time is linear."""
    import citekit

    print("large pastes, read and written to BibTeX")
    for make in (long_abstract, one_line, many_listings):
        for size in megabytes:
            text = make(size * 1_000_000)
            taken = seconds(partial(citekit.convert, text))
            print(
                f"  {make.__name__.replace('_', ' '):20}{len(text) / 1e6:6.1f} MB{taken / len(text) * 1e6:10.3f} s a MB"
            )


def main() -> int:
    """Prints all figures."""
    options = argparse.ArgumentParser(description="How fast, as ratios within one run.")
    options.add_argument("--quick", action="store_true", help="few rounds, small pastes")
    quick = options.parse_args().quick
    cold_start(5 if quick else 21)
    throughput(200 if quick else 2_000, 2 if quick else 5)
    linearity([1] if quick else [1, 10])
    return 0


if __name__ == "__main__":
    sys.exit(main())
