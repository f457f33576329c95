"""The same items of a list, copied in another way, are the same works."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Any

import citekit
from citekit.work import present
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Callable

ITEMS = (
    (
        "Gulls of the quay (a survey of three winters)",
        "Doe, J., Ng, X. H. & van der Laan, P. J., 12 Mar 2019, In: Shore Review. 41, 2, p. 101-114 14 p.",
        "Research output: Contribution to journal › Article › peer-review",
    ),
    (
        "Tidal Mills, Past and Present: Harbours, Weirs and the Grain Trade of the Lower Fens",
        (
            "Bünsow Ek, M. & Roe, R. T., 2021, Proceedings of the 3rd Workshop on Human-made Land in the North. "
            "Holm, A., O'Dea, S. & Zúñiga-Prieto, M. (eds.). Fen Press, p. 5-12 8 p. 8730261. (Notes on Mud; vol. 12)."
        ),
        "Research output: Chapter in Book/Report/Conference proceeding › Conference contribution › peer-review",
    ),
    (
        "A field guide to mud",
        "Roe, R. T., 3 May 2018, 2nd ed. Oslo: Fen Press. 212 p.",
        "Research output: Book/Report › Book",
    ),
    (
        "Why dikes fail",
        "Ek, M., 2017, Technical University of Fenland. 154 p.",
        "Research output: Thesis › Doctoral Thesis",
    ),
    (
        "Mills and money in the age of steam",
        "Ek, M. & Doe, J., 1 Jan 2016, Fen Innovation Review, 22, 1, p. 44-51 8 p.",
        "Research output: Contribution to specialist publication › Article",
    ),
)
PLAIN = "{t}\n{c}\n{k}\n"
FILTERS = "Publications\nPublication Year\n2019 (12)\n2018 (3)\nDoe, J. (21)\nEk, M. (9)\n"


def each(form: str) -> Callable[[], str]:
    """A way that lays out item by item: `{n}` is the number, `{t}` the title, `{c}` the citation, `{k}` the kind."""
    return lambda: "".join(form.format(n=n, t=t, c=c, k=k) for n, (t, c, k) in enumerate(ITEMS, 1))


def wrapped(width: int, *, hyphens: bool = False, gap: str = "\n") -> Callable[[], str]:
    """A way in which a window broke the lines."""
    return lambda: gap.join(
        "\n".join(fill(text, width, break_long_words=False, break_on_hyphens=hyphens) for text in item) + "\n"
        for item in ITEMS
    )


WAYS: dict[str, Callable[[], str]] = {
    "gaps": each("{t}\n\n{c}\n\n{k}\n\n\n"),
    "Markdown": each("### [{t}](https://portal.example/en/publications/{n})\n\n{c}\n\n*{k}*\n\n"),
    "bold titles": each("- **{t}**  \n  {c}  \n  *{k}*\n"),
    "counted": each("{n}. {t}\n{c}\n{k}\n"),
    "counted in brackets": each("[{n}] {t}\n{c}\n{k}\n\n"),
    "numbers on their lines": each("{n}.\n{t}\n{c}\n{k}\n"),
    "bullets": each("• {t}\n• {c}\n• {k}\n"),
    "tabs": each("{t}\t{c}\t{k}\n"),
    "tabs and numbers": each("{n}\t{t}\t{c}\t{k}\n"),
    "a table": lambda: "| Title | Citation | Type |\n|---|---|---|\n" + each("| {t} | {c} | {k} |\n")(),
    "glued": each("{t}{c}{k}\n"),
    "the kind glued": each("{t}\n{c}{k}\n"),
    "the kind behind a blank": each("{t}\n{c} {k}\n"),
    "a sentence each": each("{t}. {c} {k}\n"),
    "broken at 60": wrapped(60),
    "broken at 60, at hyphens": wrapped(60, hyphens=True),
    "broken at 75": wrapped(75, gap=""),
    "broken at 90": wrapped(90, gap=""),
    "badges": each("{t}\n{c}\n{k}\nOpen Access\nFile\n12 Citations (Scopus)\n317 Downloads (Pure)\n"),
    "badges glued": each("{t}\n{c}\n{k}Open AccessFile12 Citations (Scopus)\n"),
    "all glued": each("{t}{c}{k}"),
    "all glued, with badges": each("{t}{c}{k}Open AccessFile12 Citations (Scopus)317 Downloads (Pure)"),
    "sentences on one line": each("{t}. {c} {k} "),
    "sentences and badges on one line": each("{t}. {c} {k} Open Access File 12 Citations (Scopus) "),
    "concepts": each("{t}\n{c}\n{k}\nTidal Mills 100%\nMud 45%\n"),
    "concepts over their shares": each("{t}\n{c}\n{k}\nTidal Mills\n100%\nMud\n45%\n"),
    "under filters": lambda: FILTERS + each(PLAIN)(),
    "arrows of ASCII": lambda: each(PLAIN)().replace("›", ">"),
}  # fmt: skip


def listed(text: str) -> list[dict[str, Any]]:
    return [present(work) for work in citekit.read(text).works]


@for_each("way", list(WAYS))
def test_the_same_items(way: str) -> None:
    expected = listed(each(PLAIN)())
    reading = citekit.read(WAYS[way]())
    assert [present(work) for work in reading.works] == expected
    assert len(expected) == len(ITEMS)
    assert [line for line in reading.lines if line.state == "unread"] == []


def test_an_address_under_a_kind_is_of_that_work() -> None:
    found = listed(each("{t}\n{c}\n{k}\nhttps://doi.org/10.5555/fen.{n}\n")())
    assert [work.pop("doi") for work in found] == [f"10.5555/fen.{n}" for n in range(1, 6)]
    assert found == listed(each(PLAIN)())


@for_each(
    "years, titles",
    [
        (("2019 ", "2018 "), ["Gulls of the quay", "On mud"]),
        (("2019 ", ""), ["2019 Gulls of the quay", "On mud"]),
        (("2020 ", "2018 "), ["2020 Gulls of the quay", "2018 On mud"]),
    ],
)
def test_years_over_items_on_one_line(years: tuple[str, str], titles: list[str]) -> None:
    """They are no part of the titles where each begins the items of another year, as these say themselves."""
    citations = ("Gulls of the quay Doe, J., 2019, In: Shore. 5, p. 1-9", "On mud Ek, M., 2018, In: Shore. 4, p. 3-5")
    items = (f"{year}{citation} {ONE_LINE} " for year, citation in zip(years, citations, strict=True))
    assert [work.title for work in citekit.read("".join(items)).works] == titles


ONE_LINE = "Research output: Contribution to journal › Article"


@for_each(
    "line, expected",
    [
        (f"Gulls of the quay Doe, J., 2019, In: Shore. 5 {ONE_LINE}", [("Gulls of the quay", "Doe")]),
        (f"Gulls (and terns) Doe, J., 2019, In: Shore. 5 {ONE_LINE}", [("Gulls (and terns)", "Doe")]),
        (f"Gulls and AIDoe, J., 2019, In: Shore. 5 {ONE_LINE}", [("Gulls and AI", "Doe")]),
        (f"Gulls, Terns and Other Birds of Esbjerg Doe, J., 2019, In: Shore. 5 {ONE_LINE}", []),
        (f"The Gulls of Esbjerg Doe, J. & Roe, R., 2019, In: Shore. 5 {ONE_LINE}", []),
    ],
)
def test_a_title_before_its_people_is_none_of_their_names(line: str, expected: list[tuple[str, str]]) -> None:
    """Where a blank parts the two, only a word in lower case or a bracket shows where the name begins."""
    reading = citekit.read(f"Mud\nEk, M., 2018, In: Shore. 4\n{ONE_LINE}\n{line}\n")
    found = [(work.title, work.author[0].family) for work in reading.works[1:]]  # type: ignore[union-attr]
    assert found == expected
    assert bool(expected) == all(line.state != "unread" for line in reading.lines)


@for_each(
    "line, expected",
    [
        ("Doe, J. et al., 2023, In Annals of the Shore", ("article-journal", "Annals of the Shore", None)),
        ("Doe, J., 2023, In Annals of the Shore. 4, 2, p. 1-9", ("article-journal", "Annals of the Shore", "4")),
        ("Doe, J., 2023, Shore Review, 22, 1, p. 44-51 8 p.", ("article-journal", "Shore Review", "22")),
        ("Doe, J., 2023, In Defence of Mud. Fen Press, p. 44-51", ("chapter", "In Defence of Mud", None)),
    ],
)
def test_a_journal_without_its_colon(line: str, expected: tuple[str, str, str | None]) -> None:
    (work,) = citekit.read(f"Gulls of the quay\n{line}\n").works
    assert (work.type, work.container_title, work.volume) == expected
    assert work.publisher is None or work.publisher == "Fen Press"


def test_people_on_a_line_of_their_own_begin_a_citation() -> None:
    text = (
        "Karin Lind, Mei B. Ito:\nRain on raised bogs. J. Rain Res. 27(3): 379-391 (2019)\n"
        "Jo Ray, Ole Berg:\nCounting ponds. MIRE 2018: 33-57\nJo Ray:\nLamps. CoRR abs/2104.01234 (2021)\n"
    )
    works = citekit.read(text).works
    assert [work.title for work in works] == ["Rain on raised bogs", "Counting ponds", "Lamps"]
    assert [work.type for work in works] == ["article-journal", "paper-conference", "article"]
    assert [len(work.author) for work in works] == [2, 2, 1]


@for_each(
    "text, expected",
    [
        (
            "2016\nMills of mud\nForskning › Tidsskriftartikel\nForskning › Paper\n",
            [("Mills of mud", "article-journal")],
        ),
        (
            "2014\nForskning › Paper\n2016\nMills of mud\nForskning › Tidsskriftartikel\n",
            [("Mills of mud", "article-journal")],
        ),
        ("Mills of mud\nForskning - fagfællebedømt › Paper\n", [("Mills of mud", "paper-conference")]),
        ("Mills of mud\nResearch output: Contribution to journal › Article\n", [("Mills of mud", "article-journal")]),
        ("Mills of mud\nResearch › Education\n", []),
        (
            "FYI\n\nMills of mud\nForskning › Paper\nWeirs\nForskning › Paper\n",
            [("Mills of mud", "paper-conference"), ("Weirs", "paper-conference")],
        ),
        ("Home › Mills\nResearch output: Contribution to journal › Article\n", []),
    ],
)
def test_titles_with_their_kinds_and_nothing_else(text: str, expected: list[tuple[str, str]]) -> None:
    """A kind whose title was not copied is told; a title with its kind is a work by itself."""
    reading = citekit.read(text)
    assert [(work.title, work.type) for work in reading.works] == expected
    assert sum(line.state == "unread" for line in reading.lines) == (1 if "2016" in text else 0 if expected else 2)


def test_abstracts_under_the_items() -> None:
    paragraph = "Mills stood where the water was, and where the water went the mills went after it."
    text = "".join(
        f"{title}\nDoe, J., 2019, In: Shore. {number}\n{ONE_LINE}\nAbstract\n{paragraph}\n" for title, number in WORKS
    )
    reading = citekit.read(text)
    assert [(work.title, work.abstract) for work in reading.works] == [(title, paragraph) for title, _ in WORKS]
    assert all(line.state != "unread" for line in reading.lines)


WORKS = (("Mills of mud", 4), ("Weirs of mud", 5))
