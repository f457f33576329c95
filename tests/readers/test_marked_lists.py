"""Lists of works of which marks tell the titles: links, bold, italics."""

from __future__ import annotations

import citekit
from tests.rows import for_each

PEOPLE_FIRST = """## Publications

* Karin Lind, Mei Ito, Jo Ray. [Rain in wet fens at noon](https://fen.example/1.pdf). In RAIN, 2022.
* Mei Ito, Karin Lind, Jo Ray. [Counting drops: a gauge](https://fen.example/2.pdf). In FEN, 2019. (Best Paper Award)
"""
TITLE_FIRST = """### Papers

1. **Rain in Wet Fens at Noon**
   Karin Lind, **Mei Ito**, Jo Ray
   *[RAIN 2022](https://fen.example/)*

2. **Counting Drops with a Gauge for Mires**
   **Mei Ito**, Karin Lind
   *[FEN 2019](https://fen.example/)*
"""
SHORT_NAME = """## Publications
  * (RAIN 2022) **Karin Lind**, Mei Ito, and Jo Ray. **Rain in Wet Fens at Noon.** In _Proceedings of the Rain Meeting_.
  * (MIRES 2019) Mei Ito, and **Karin Lind**. **Counting Drops with a Gauge for Mires.** In _the Journal of Fens_.
"""
DASHED = """## Related publications

- [Rain in wet fens at noon](/papers/1/) — RAIN, 2022
- [Counting drops with a gauge for mires](/papers/2/) — Journal of Fens, 2019
"""
INITIALS = """## Publications:
Lind K.M., Ito M., Ray J.-P., [Rain in fens at noon](https://doi.org/10.5555/rain.1), Journal of Fens, in press (2022)

Ito M., Lind K.M., [Counting drops with a gauge](https://doi.org/10.5555/rain.2), Mire Letters 12:69-85 (2019)
"""
TAGGED = """### Journal Papers

- **[JF '22]**
  Karin Lind, Mei Ito, **Jo Ray**.
  *Rain in Wet Fens at Noon.*
  <em>International Journal of Fens, 2022.</em>

- **[ML '19]**
  **Mei Ito**, Karin Lind.
  *Counting Drops with a Gauge for Mires.*
  <em>IEEE Transactions on Mires, 2019.</em>
"""
OVER_PEOPLE = """## Journal Papers

##### • \\[2022 JOF] Rain in Wet Fens at Noon. [\\[PDF\\]](https://fen.example/1/)

*Karin Lind, Mei Ito, Jo Ray*

##### • \\[2019 MIL] Counting Drops with a Gauge. [\\[PDF\\]](https://fen.example/2/)

*Mei Ito, Karin Lind*
"""
COLON = """### Publications
* *K. Lind*: ["Rain in wet fens at noon"](https://fen.example/1)
* *M. Ito, K. Lind, and J. Ray*: ["Counting drops with a gauge"](https://fen.example/2)
"""
HOSTED = """## Selected Publications

1. **Lind K**\\*, Ito M\\*, Ray J, et al. Rain in wet fens at noon. *Nucleic Mires Res* (2022).
2. Ito M, **Lind K**\\*. Counting drops with a gauge. *Curr Opin Wet Fens* (2019).
"""
NESTED = """## Selected Publications

- **_Rain in wet fens at noon._**
  RAIN 2022.
  [[pdf]](https://fen.example/1.pdf)

  _Karin Lind_, Mei Ito, and Jo Ray.

- **_Counting drops with a gauge._**
  Journal of Fens 2019.
  [[pdf]](https://fen.example/2.pdf)

  Mei Ito, _Karin Lind_, and Jo Ray.
"""
READ: dict[str, tuple[str, list[tuple[object, ...]]]] = {
    "people before a link": (
        PEOPLE_FIRST,
        [
            ("Rain in wet fens at noon", ["Lind", "Ito", "Ray"], "RAIN", 2022),
            ("Counting drops: a gauge", ["Ito", "Lind", "Ray"], "FEN", 2019),
        ],
    ),
    "bold titles over people": (
        TITLE_FIRST,
        [
            ("Rain in Wet Fens at Noon", ["Lind", "Ito", "Ray"], "RAIN", 2022),
            ("Counting Drops with a Gauge for Mires", ["Ito", "Lind"], "FEN", 2019),
        ],
    ),
    "a short name before the people": (
        SHORT_NAME,
        [
            ("Rain in Wet Fens at Noon", ["Lind", "Ito", "Ray"], "Proceedings of the Rain Meeting", 2022),
            ("Counting Drops with a Gauge for Mires", ["Ito", "Lind"], "Journal of Fens", 2019),
        ],
    ),
    "no people under a heading of publications": (
        DASHED,
        [
            ("Rain in wet fens at noon", [], "RAIN", 2022),
            ("Counting drops with a gauge for mires", [], "Journal of Fens", 2019),
        ],
    ),
    "initials behind families": (
        INITIALS,
        [
            ("Rain in fens at noon", ["Lind", "Ito", "Ray"], "Journal of Fens", 2022),
            ("Counting drops with a gauge", ["Ito", "Lind"], "Mire Letters", 2019),
        ],
    ),
    "HTML's marks around the host": (
        TAGGED,
        [
            ("Rain in Wet Fens at Noon", ["Lind", "Ito", "Ray"], "International Journal of Fens", 2022),
            ("Counting Drops with a Gauge for Mires", ["Ito", "Lind"], "IEEE Transactions on Mires", 2019),
        ],
    ),
    "people in italics under a plain title": (
        OVER_PEOPLE,
        [
            ("Rain in Wet Fens at Noon", ["Lind", "Ito", "Ray"], "JOF", 2022),
            ("Counting Drops with a Gauge", ["Ito", "Lind"], "MIL", 2019),
        ],
    ),
    "a host in italics behind a plain title": (
        HOSTED,
        [
            ("Rain in wet fens at noon", ["Lind", "Ito", "Ray"], "Nucleic Mires Res", 2022),
            ("Counting drops with a gauge", ["Ito", "Lind"], "Curr Opin Wet Fens", 2019),
        ],
    ),
    "bold italics, people in the last line": (
        NESTED,
        [
            ("Rain in wet fens at noon", ["Lind", "Ito", "Ray"], "RAIN", 2022),
            ("Counting drops with a gauge", ["Ito", "Lind", "Ray"], "Journal of Fens", 2019),
        ],
    ),
    "people before a colon, no host": (
        COLON,
        [
            ("Rain in wet fens at noon", ["Lind"], None, None),
            ("Counting drops with a gauge", ["Ito", "Lind", "Ray"], None, None),
        ],
    ),
}
NONE: dict[str, str] = {
    "places and hosts in brackets of their own": "## Publications\n\n"
    "- [Rain in wet fens at noon](https://fen.example/1) (FENU, 2021) (IEEE RAIN 2022)\n"
    "- [Counting drops with a gauge](https://fen.example/2) (FENU, 2021) (MIRE 2021)\n",
    "programs": "## Tools\n\n- [Rain counter for fens](https://fen.example/1) - counts drops, 2022\n"
    "- [Gauge reader for mires](https://fen.example/2) - reads gauges, 2019\n",
    "newspapers": "## Press\n\n- Mire Times: [Rain over the wet fens](https://fen.example/1), 2022\n"
    "- Fen Post: [Counting drops at noon](https://fen.example/2), 2019\n",
    "posts": "## Posts under Bogs\n\n- **Head of the Rain Office**, Oslo, Norway, 2019\n"
    "- **Reader of many gauges**, Bergen, Norway, 2016\n",
    "families alone": "## Publications\n\n- Lind, Ito, **Rain in wet fens at noon**, Mire Letters, 2018.\n"
    "- Ito, Ray, **Counting drops with a gauge**, Mire Letters, 2019.\n",
    "prose": "## News\n\n- We won [a prize for counting rain](https://fen.example/1) in Oslo, 2019.\n"
    "- Karin Lind gave [a talk about wet fens](https://fen.example/2) at noon, 2018.\n",
}


def _told(work: citekit.Work) -> tuple[object, ...]:
    families = [person.family for person in work.author if isinstance(person, citekit.Person)]
    return work.title, families, work.container_title, work.issued.year if work.issued else None


@for_each("text, expected", READ)
def test_marks_tell_the_titles(text: str, expected: list[tuple[object, ...]]) -> None:
    reading = citekit.read(text)
    assert [_told(work) for work in reading.works] == expected
    assert "unread" not in {line.state for line in reading.lines}


@for_each("text", NONE)
def test_marks_alone_make_no_work(text: str) -> None:
    assert not citekit.read(text).works
