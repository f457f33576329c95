"""A journal's numbers behind labels of many languages, and what else pages of sites that nobody knows have in common."""

# ruff: noqa: E501 - a line of a page is one line
from __future__ import annotations

from typing import Any

import citekit
from citekit.readers.sites.numbered import read_numbered
from citekit.vocabulary.article_parts import CITE
from citekit.vocabulary.number_words import ISSUE, PAGES, VOLUME, YEAR
from citekit.work import present
from tests.readers.test_seldom_seen import spelt
from tests.rows import for_each

LINES = {
    "FEN JOURNAL OF ACCOUNTING Volume 11, Nomor 4, Tahun 2022, Halaman 1-15": ("FEN JOURNAL OF ACCOUNTING", "11 4 2022 1-15"),
    "Volume 01, Nomor 02, 2021, pp: 1-7 ISSN: p-ISSN 2723-7389 e-ISSN 2723-7397": ("", "01 02 1-7 2723-7389 2723-7397 2021"),
    "Year 2023, Issue: 13, 771 - 784, 31.12.2023": ("", "13 771 - 784 31.12.2023"),
    "Yıl 2023, Cilt: 5 Sayı: 2, 1 - 10": ("", "2023 5 2 1 - 10"),
    "Vol. 12 Núm. 3 (2020): Otoño": ("", "12 3 2020"),
    "2019年 12巻 3号 p. 45-56": ("", "2019 12 3 45-56"),
    "제12권 제3호, 2019, pp. 3-9": ("", "12 3 3-9 2019"),
    "Articles | Volume 15, issue 4": ("", "15 4"),
    "Rev. Fen. Doc. vol. 33, núm. 1, 2010, pp. 63-89": ("Rev. Fen. Doc", "33 1 63-89 2010"),
    "http://fen.example/index.php/rain ISSN (Online): 2337-3806": ("", "2337-3806"),
    "K. Lind, Rain on bogs. Journal of Rain, vol. 3, no. 4, 2019": ("", ""),
    "See Vol. 3, No. 2, 2019": ("", ""),
    "Chapter 3, pages 4-9": ("", ""),
    "Vitamin C 5 in rats": ("", ""),
    "Volume 3 of 4, No. 2": ("", ""),
    "Journal of Rain; Oslo Vol. 4, Iss. 6, 2018": ("", ""),
}  # fmt: skip


@for_each("text, journal, values", [(text, *said) for text, said in LINES.items()])
def test_numbers_of_a_line(text: str, journal: str, values: str) -> None:
    name, parts = read_numbered(text)
    assert (name, " ".join(text[first:last] for _, first, last in parts)) == (journal, values)


@for_each("word", [*VOLUME])
def test_words_for_a_volume(word: str) -> None:
    _, parts = read_numbered(f"{_printed(word)} 12, No. 3 (2019)")
    assert [name for name, _, _ in parts] == ["volume", "issue", "issued"]


@for_each("word", [*ISSUE])
def test_words_for_an_issue(word: str) -> None:
    _, parts = read_numbered(f"Vol. 12 {_printed(word)} 3 (2019)")
    assert [name for name, _, _ in parts] == ["volume", "issue", "issued"]


@for_each("word", [*YEAR])
def test_words_for_a_year(word: str) -> None:
    _, parts = read_numbered(f"Vol. 12, {_printed(word)} 2019")
    assert [name for name, _, _ in parts] == ["volume", "issued"]


@for_each("word", [*PAGES])
def test_words_for_pages(word: str) -> None:
    _, parts = read_numbered(f"Vol. 12, {_printed(word)} 3-9")
    assert [name for name, _, _ in parts] == ["volume", "page"]


def _printed(word: str) -> str:
    return f"{word}." if len(word) == 1 and word != "№" else word


@for_each("word", [*CITE])
def test_what_stands_before_a_works_own_citation(word: str) -> None:
    text = (
        "Rain over old harbours of the north\nKarin Lind, Mei Ito\nFen University, Fen\nAbstract\nRain falls upon the harbours.\n"
        f"{word.capitalize()}: Lind, K., & Ito, M. (2019). Rain over old harbours of the north. Fen Journal, 12(3), 3–9.\n"
        "https://doi.org/10.5555/rain.12\n"
    )
    (work,) = citekit.read(text).works
    assert (work.container_title, work.volume) == ("Fen Journal", "12")


PROSE = "Rain falls upon the old harbours of the north and fills them with water that nobody asked for. "
PAGES_OF_SITES: dict[str, tuple[str, dict[str, Any]]] = {
    "DergiPark": (
        f"Research Article\nBibTex RIS Cite\n\nRain in quiet fens of the north\n\nYear 2023, Issue: 13, 771 - 784, 31.12.2023\nhttps://doi.org/10.5555/rain.13\n\nAbstract\n\n{PROSE}\n\nReferences\n",
        {"title": "Rain in quiet fens of the north", "issue": "13", "doi": "10.5555/rain.13"},
    ),
    "a first page from Indonesia": (
        f"FEN JOURNAL OF ACCOUNTING Volume 11, Nomor 4, Tahun 2022, Halaman 1-15\n\nhttp://fen.example/index.php/rain ISSN (Online): 2337-3806\n\nPENGARUH HUJAN DAN ANGIN\nTERHADAP RAWA DAN SUNGAI DI UTARA\nSEBAGAI VARIABEL MEDIASI (Studi Empiris pada Rawa\nyang Basah Tahun 2018-2020)\n\nBudi Santoso, Siti Aminah1\n\nFakultas Hujan Universitas Rawa\n\nABSTRACT\n{PROSE}\n\nKeywords: Hujan, Rawa\n",
        {
            "title": "PENGARUH HUJAN DAN ANGIN TERHADAP RAWA DAN SUNGAI DI UTARA SEBAGAI VARIABEL MEDIASI (Studi Empiris pada Rawa yang Basah Tahun 2018-2020)",
            "container_title": "FEN JOURNAL OF ACCOUNTING", "volume": "11", "issn": [{"value": "2337-3806"}],
        },
    ),
    "marks with a bracket behind names": (
        f"Jurnal Hujan\n\nVolume 01, Nomor 02, 2021, pp: 1-7\n\nANALISIS HUJAN TERHADAP RAWA DI UTARA PULAU\n\nBudi Santoso1a), Siti Aminah2b)\n\n1Universitas Rawa, Jl. Hujan 39\n\nABSTRAK\n\n{PROSE}\n\nKata Kunci: Hujan, Rawa\n",
        {"title": "ANALISIS HUJAN TERHADAP RAWA DI UTARA PULAU", "author": ["Santoso, Budi", "Aminah, Siti"], "volume": "01"},
    ),
    "bars behind labels": (
        f"Improving Rain on Old Bogs’ of the North through Foliar Application of Peat and Wind\nKarin Lind1*, Mei Ito2\n1Department of Rain, Fen University, Fen; 2Mire Institute, Bog.\nAbstract | {PROSE}\nCitation | Lind, K. and M. Ito. 2017. Improving rain on old bogs’ of the north through foliar application of peat and wind. Fen Journal of Rain, 33(3): 344-349.\nDOI | http://dx.doi.org/10.5555/rain.33\nKeywords | Rain, Bogs, Peat\n",
        {
            "title": "Improving Rain on Old Bogs’ of the North through Foliar Application of Peat and Wind",
            "container_title": "Fen Journal of Rain", "volume": "33", "doi": "10.5555/rain.33",
            "keywords": [{"term": "Rain", "scheme": "author"}, {"term": "Bogs", "scheme": "author"}, {"term": "Peat", "scheme": "author"}],
        },
    ),
    "a trail of pages over several lines": (
        f"Navigation – Plan du site\n\nAccueil\nNuméros\n91\nLe sel au bout des doigts\n\nLe sel au bout des doigts\n\nThe salt at your fingertips\nKarin Lind et Marc Roux\np. 84-93\n\nRésumés\n\n{PROSE}\n\nHaut de page\n\nTexte intégral\n\n1{PROSE}\n",
        {"title": "Le sel au bout des doigts", "author": ["Lind, Karin", "Roux, Marc"], "issue": None},
    ),
    "a title in three scripts": (
        f"Navigation – Plan du site\nDossier\n\nNikolaos Politis, la pluie et la tourbe\n\nNikolaos Politis, Rain and Peat\nΟ Νικόλαος Πολίτης, η βροχή και η τύρφη\nMartine Roux\n\nRésumés\n\n{PROSE}\n\nHaut de page\n\nTexte intégral\n\n1{PROSE}\n",
        {"title": "Nikolaos Politis, la pluie et la tourbe", "author": ["Roux, Martine"]},
    ),
    "a book's chapter by people with a French and": (
        f"Version classique\nVersion mobile\n\nÀ la table des fées\n\n | \nAnna Heller\n, \nJocelyne Roux\n\nIntroduction\n\nCatherine Lind, Anna Heller et Jocelyne Roux\n\nTexte intégral\n\n1{PROSE}\n",
        {"container_title": "À la table des fées", "author": ["Lind, Catherine", "Heller, Anna", "Roux, Jocelyne"]},
    ),
    "PubMed Central with the words of a picture": (
        f"Skip to main content\nFen Journal of Rain logo\nLink to Fen Journal of Rain\n. 2021 Jul 10;28(9):4852–4858. doi: 10.5555/rain.27\n\nRain in quiet fens of the north\n\nKarin Lind a, Mei Ito b\nPMCID: PMC8381048  PMID: 34466058\n\nAbstract\n\n{PROSE}\n",
        {"container_title": "Fen Journal of Rain", "volume": "28"},
    ),
    "a record of data by its labels": (
        f"Data Package Metadata   View Summary\n\nGeneral Information\nData Package:\nTitle:\tRain at the fen: 30-minute data\nAlternate Identifier:\tDOI PLACE HOLDER\nAbstract:\n\n{PROSE}\n\nPublication Date:\t2024-05-14\nFor more information:\nVisit: DOI PLACE HOLDER\nTime Period\nBegin:\n2013-08-12\nEnd:\n2024-05-10\nPeople and Organizations\nContact:\tData Manager\nCreator:\tLind, Karin (FEN Station, co-Principal Investigator)\n",
        {"title": "Rain at the fen: 30-minute data", "author": ["Lind, Karin"], "issued": {"year": 2024, "month": 5, "day": 14}},
    ),
    "an issue and a year beside a volume": (
        f"eISSN: 1644-4116\nFenologia\nwww.fen.example\n2/2011\nvol. 15\n \nShare\nReview article\n\nRain in quiet fens of the north\n\nKarin Lind\n\nFen University\n\nAbstract\n\n{PROSE}\n",
        {"volume": "15", "issue": "2", "issued": {"year": 2011}, "container_title": None},
    ),
    "a DOI over the abstract, and nobody named": (
        f"Rain in quiet fens of the north, and what it leaves behind\n\nDOI: https://doi.org/10.5555/rain.8\n\nAbstract\n\n{PROSE}\n\nIntroduction\n\n{PROSE}\n",
        {"title": "Rain in quiet fens of the north, and what it leaves behind", "doi": "10.5555/rain.8"},
    ),
}  # fmt: skip


@for_each("text, expected", PAGES_OF_SITES)
def test_pages_that_no_word_tells(text: str, expected: dict[str, Any]) -> None:
    (work,) = citekit.read(text).works
    found = {"issue": None, "container_title": None} | {name: spelt(value) for name, value in present(work).items()}
    assert {name: found[name] for name in expected} == expected
