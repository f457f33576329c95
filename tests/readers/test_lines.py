"""A paste as lines to be judged: which marks of copying are no part of them, and what HTML's breaks divide."""

from __future__ import annotations

from citekit.readers.lines import view_lines
from tests.rows import for_each

LINES = {
    "Ito, Mei-Ling<br>Published in:<br/>Nature": ["Ito, Mei-Ling", "Published in:", "Nature"],
    "Ito, Mei-Ling<BR />": ["Ito, Mei-Ling"],
    "| Event | Rain days - Oslo<br>Duration: 3 May 2020 |": ["Event\tRain days - Oslo; Duration: 3 May 2020"],
    "| Title | Rain<br>on roofs |": ["Title\tRain on roofs"],
    "|Rain on bogs<br><br>Ito, Mei-Ling<br>Nature|": ["Rain on bogs", "Ito, Mei-Ling", "Nature"],
    "Rain, 27(4), 28-53. <!-- image -->": ["Rain, 27(4), 28-53."],
    "<table><tr><th>Event</th><td><ul><li>A &amp; <b>B</b></li></ul>Oslo</td></tr><TR><td>Volume</td><td>3</td></TR>": [
        "Event\tA & B Oslo",
        "Volume\t3",
    ],
    "<td>4 < 5</td>": ["4 < 5"],
    "a < b <!-- and b < a -->": ["a < b <!-- and b < a -->"],
    "[10.5555/j.1365-](https://doi.org/10.5555/j.1365-2.x) [2.x](https://doi.org/10.5555/j.1365-2.x)": [
        "10.5555/j.1365-2.x"
    ],
    "[non-](https://a.example/1) [linear](https://a.example/2)": ["non- linear"],
    '[![](/icons/profile.svg)Karin Lind](# "Karin Lind")': ["Karin Lind"],
    "**Print ISBN:**978-0": ["Print ISBN:978-0"],
    "**Date Added to *Xplore*:** May": ["Date Added to Xplore: May"],
    "**Published in: Fens (FEN)<br>\nDate of Conference:** 1-3 Oct. 2021<br>": [
        "Published in: Fens (FEN)",
        "Date of Conference: 1-3 Oct. 2021",
    ],
    "<h2>Authors</h2>": ["Authors"],
    "x ** y": ["x ** y"],
    "\\- Rain on bogs": ["Rain on bogs"],
    "[Lind](https://a.example/1) [K.](https://a.example/1)": ["Lind K."],
}


@for_each("text", list(LINES))
def test_lines(text: str) -> None:
    assert [line.text for line in view_lines(text)[0]] == LINES[text]


def test_a_gap_stands_before_the_first_piece_only() -> None:
    lines, _ = view_lines("Rain\n\nIto, Mei-Ling<br>Nature")
    assert [line.gap for line in lines] == [False, True, False]
