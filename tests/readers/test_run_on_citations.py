"""Citations that stand one behind the other in a paragraph are the works that they are line by line."""

from __future__ import annotations

from textwrap import fill

import citekit
from citekit.work import present
from tests.rows import for_each

LISTS = {
    "apa": (
        "Doe, J., & Roe, R. (2019). Counting gulls in harbours. Journal of Shores, 5(2), 1-9.",
        "van der Laan, P. (2020). Mud counts. Fen University.",
        "Ek, M. (2021). Why dikes fail. Paper presented at Dikes 2021, Oslo, Norway.",
        "O'Dea, S., Holm, A., & Ng, X. (2018). Weirs. In J. Doe (Ed.), Mills (pp. 3-9). Fen Press. https://doi.org/10.5555/m.3",
        "Bak, I. (2017). The slow clock. Fen Press.",
    ),
    "vancouver": (
        "Doe J, Roe RT. Counting gulls in harbours. J Shores. 2019;5(2):1-9.",
        "van der Laan P. Mud counts. Oslo: Fen Press; 2020.",
        "O'Dea S, Holm A, Ng XH, et al. Weirs of the north. Fen Rev. 2018;3:4-8. doi:10.5555/fr.3.4",
    ),
    "numbered": (
        '[1] J. Doe and R. Roe, "Counting gulls in harbours," J. Shores, vol. 5, no. 2, pp. 1-9, 2019.',
        "[2] M. Ek, Why Dikes Fail. Oslo: Fen Press, 2020.",
        '[3] S. Holm, A. Ng, and P. Bak, "Weirs," Fen Rev., vol. 3, pp. 4-8, 2018.',
    ),
    "harvard": (
        "Doe, J & Roe, R 2019, 'Counting gulls in harbours', Journal of Shores, vol. 5, no. 2, pp. 1-9.",
        "Ek, M 2020, 'Weirs', in J Doe (ed.), Mills of the North. Fen Press, Oslo, pp. 3-9.",
        "Holm, A 2021, 'Why dikes fail', PhD thesis, Fen University.",
    ),
    "author": (
        "Doe, Jane ; Roe, Rita. / Counting gulls in harbours. In: Journal of Shores. 2019 ; Vol. 5, No. 2. pp. 1-9.",
        "Ek, Mia. / Weirs. Mills of the North. editor / Jane Doe. Oslo : Fen Press, 2020. pp. 3-9",
    ),
    "mla": (
        "Doe, Jane, and Rita Roe. “Counting Gulls in Harbours.” Journal of Shores 5, no. 2 (2019): 1–9.",
        "Ek, Mia. Why Dikes Fail. Oslo: Fen Press, 2020.",
    ),
}  # fmt: skip


def works(text: str) -> list[dict[str, object]]:
    return [present(work) for work in citekit.read(text).works]


@for_each("style", list(LISTS))
def test_paragraph(style: str) -> None:
    """On one line, and as a window breaks it, with the end of one and the beginning of the next on a line."""
    items = LISTS[style]
    apart = works("\n\n".join(items))
    assert len(apart) == len(items)
    assert works(" ".join(items)) == apart
    assert works(fill(" ".join(items), 72, break_on_hyphens=False)) == apart


@for_each("style", list(LISTS))
def test_heading_on_the_line(style: str) -> None:
    """A copy that lost all breaks has the heading before the first people."""
    assert works(f"References {' '.join(LISTS[style])}") == works("\n\n".join(LISTS[style]))


def test_other_words_before_the_people_are_no_name() -> None:
    """Where they end is not told: "from MAD" and "Doe", or "from" and "MAD Doe"."""
    assert not works(f"Latest papers from MAD {LISTS['apa'][0]}")


@for_each("style", list(LISTS))
def test_places_in_the_source(style: str) -> None:
    """Every field stands where it says, also behind the first citation of a line."""
    text = " ".join(LISTS[style])
    reading = citekit.read(text)
    for index, work in enumerate(reading.works):
        for origin in (origin for field in present(work) for origin in reading.origins(field, index)):
            assert text[origin.span.start : origin.span.end] == origin.text


def test_long_list() -> None:
    """As many works as citations, in order."""
    text = " ".join(LISTS["apa"][0].replace("(2019)", f"({year})") for year in range(1700, 1900))
    years = [record.issued.year for record in citekit.read(fill(text, 90)).records if record.issued]
    assert years == [*range(1700, 1900)]


def test_numbers_that_count_on() -> None:
    """They part citations also where one is not read, which is told alone, and behind no full stop."""
    text = (
        "[1] Lind O, Ito P, et al (2018) The hidden costs of rain in fens. Polity, Cambridge [2] Ray GW, Ek W (1930) "
        "Is there a future for rain? Fen J Sociol 171:47–82 [3] Roe XX odd thing [4] Green YS, Wood H (2006) Beyond "
        "rain: an introduction. Mire Chem Lett 66:315–322"
    )
    reading = citekit.read(text)
    titles = ["The hidden costs of rain in fens", "Is there a future for rain?", "Beyond rain: an introduction"]
    assert [record.title for record in reading.records] == titles
    assert "unread-line" in {found.code for found in reading.diagnostics}


ANOTHER = {
    "pages": "Doe J, Roe R. Counting gulls. J Shores. 2019;5(2):1-9. Ek M. Mud counts, or how to sound a fen 2020",
    "event": "Doe, J. (2019). Gulls. Paper presented at Gulls 2019, Oslo. Ek, M. (2020). Mud counts and none knows",
    "place": "Doe, J. (2019). Gulls (unread). Fen University, Oslo, Norway. Ek, M.** (2020). Mud counts and none knows",
    "publisher": '[1] J. Doe, "Gulls," J. Shores, vol. 5, pp. 1-9, 2019. [2] M. Ek, Mud counts and nobody knows how',
}


@for_each("text", list(ANOTHER.values()))
def test_no_field_holds_another_citation(text: str) -> None:
    """Where one of the citations is not read, none of its words become a part of the one before it in silence."""
    reading = citekit.read(text)
    held = [str(value) for work in works(text) for value in work.values()]
    assert not any("Ek" in value and "Mud" in value for value in held)
    assert not works(text) or "unread-line" in {found.code for found in reading.diagnostics}


@for_each("bullet", ["-", "*", "•"])
def test_bulleted_citations_are_never_one(bullet: str) -> None:
    """Also where the second is not read: its words are none of the first one's journal."""
    first = "[Counting gulls in harbours](https://doi.org/10.5555/gulls.5), J. Doe, R. Roe, *Journal of Shores*, 2019"
    reading = citekit.read(
        f"{bullet} {first}\n{bullet} [Mud](https://doi.org/10.5555/mud), M. Ek, *Fen Review*, 2020\n"
    )
    assert [(record.container_title, record.doi) for record in reading.records] == [
        ("Journal of Shores", "10.5555/gulls.5")
    ]
    assert [line.number for line in reading.lines if line.state == "unread"] == [2]
