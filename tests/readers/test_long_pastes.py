"""What is no listing, or is a long one, takes time by its length, and nobody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import citekit
from tests.amounts import LONG
from tests.growth import cost, grows_linearly

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 800 if LONG else 400
PATIENCE = 6
"""Seconds of the processor for so many lines, ten times what they take."""

NAMES = ("Karin B. Lind", "Mei Ito", "Jo T. Ray-Moe", "Anna Falk", "Bruno Santos")
SENTENCE = "The level of the water follows the rain, and where it does not, a gauge was moved."
CODE = (
    "def level(gauge, days=3):",
    "    return [day.rain for day in gauge.days[:days]]",
    "published = level(gauge)",
    "",
)
DOCUMENT = (
    "## Loading of gauges",
    SENTENCE,
    "",
    "```js",
    "const { rain } = await load('mire');",
    "```",
    "Available: all",
)


def lines(*kinds: str) -> Callable[[int], str]:
    """So many lines, each of these in turn with its number."""
    return lambda size: "\n".join(kinds[at % len(kinds)].replace("#", str(at)) for at in range(size))


ARTICLE = (
    "Figures", "Comments", "Competing interests", "Data availability", "Roles Methodology",
    "Lin Wang,", "Affiliation Fen University, Oslo", "Mei Ito,", "Affiliation Fen University, Oslo", "Share", "DOI",
    "https://doi.org/10.5555/rain.#", SENTENCE * 4, "", "Download full-size image", "Fig. #", SENTENCE, "",
)  # fmt: skip


def article(size: int) -> str:
    """The whole page of an article, whose labels are said again all over it."""
    head = "Rain in Mires\nKarin Lind, Mei Ito\nPublished: May 2, 2019\nhttps://doi.org/10.5555/rain\nAbstract\n"
    cited = "Citation: Lind K, Ito M (2019) Rain in Mires. PLOS ONE 14(4): e0213978. https://doi.org/10.5555/rain\n"
    return f"{head}{SENTENCE * 3}\n\n{cited}{lines(*ARTICLE)(2 * size)}\nReferences\n{REFERENCE}\n{REFERENCE}"


REFERENCE = "1. Ray J. Fens of Europe. Mires 2012; 3:1-9. https://doi.org/10.5555/fens"
LINES: dict[str, Callable[[int], str]] = {
    "names": lines(*NAMES),
    "names under a title": lambda size: f"Rain in Mires\n{lines(*NAMES)(size)}\nAbstract\n{SENTENCE}",
    "prose": lines(SENTENCE, SENTENCE, ""),
    "code": lines(*CODE),
    "documentation": lines(*DOCUMENT),
    "log": lines("2024-03-07 12:40:01,317 INFO [gauge-4] reading # took 12 ms (ok)"),
    "table": lines("| # | Lind, Karin | 2019 | 3.14 |"),
    "values": lines('"#","Lind, Karin","Rain in mires","2019"'),
    "references": lines("Lind, K., & Ito, M. (2019). Rain in # mires. Journal of Rain, 3(2), 1–9."),
    "article": article,
    "marks": lines("()", '"', ",", "12"),
    "words": lines("Rain", "Mire", "water level"),
}


@pytest.mark.law
@pytest.mark.parametrize("kind", LINES)
def test_lines(kind: str) -> None:
    assert cost(citekit.read, LINES[kind](SIZE)) < PATIENCE
    assert grows_linearly(citekit.read, LINES[kind], SIZE)


CITED = "Lind, K., & Ito, M. (2019). Rain {} mires. Journal of Rain, 3(2), 1–9.\nIto, M. {} Mires. Fen Press, 2020."
ENTRY = "@article{{a, title = {{Rain}}, author = {{Lind {}}}, journal = {{{}}}, year = 2019}}"
META = '<meta name="citation_title" content="Rain {}"><meta name="citation_author" content="Lind {}">'


@pytest.mark.parametrize("form", [CITED, ENTRY, META], ids=["citation", "BibTeX", "meta tags"])
@pytest.mark.parametrize("piece", ["\u00a0", ",", ".", "(", "a", "A", "(a) ", "a; ", "_", "| "])
def test_one_piece_in_a_line(form: str, piece: str) -> None:
    """A run of dots, of blanks, of brackets inside of a reference."""

    def text(size: int) -> str:
        run = piece * (size // len(piece))
        return form.format(run, run)

    assert grows_linearly(citekit.read, text, 12_000)
