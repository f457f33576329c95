"""A journal's numbers behind labels of many languages, and what else pages of sites that nobody knows have in common."""

# ruff: noqa: E501 - a line of a page is one line
from __future__ import annotations

from typing import Any

import citekit
from citekit.readers.sites.catalogue.words import KINDS
from citekit.readers.sites.numbered import read_numbered
from citekit.vocabulary.article_parts import CITE
from citekit.vocabulary.day_words import DAYS
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
    "Fen Letters: Jurnal Hujan p-ISSN: 2541-0849 e-ISSN: 2548-1398": ("Fen Letters: Jurnal Hujan", "2541-0849 2548-1398"),
    "Print version ISSN 0213-9111": ("", "0213-9111"),
    "Issue: 64, 2215 - 2229, 30.06.2025": ("", "64 2215 - 2229 30.06.2025"),
    "Казанский журнал дождя, 2006 г., том 87, № 5.": ("Казанский журнал дождя", "87 5 2006"),
    "Journal of Rain; Oslo Vol. 4, Iss. 6, 2018": ("", ""),
    "(Enero-Junio, 2022). Vol 56(1)": ("", "56 1 2022"),
    "Volume 4 (1), Januari 2022": ("", "4 1 Januari 2022"),
    "https://e-journal.fen.example/index.php/jpdf Vol. 4 (3) 2023, hal. 747-752": ("", "4 3 747-752 2023"),
    "FEN JOURNAL E- ISSN 2686-5823": ("FEN JOURNAL", "2686-5823"),
    "Fenoadria, Vol.15 No.1 Lipanj 2010.": ("Fenoadria", "15 1 Lipanj 2010"),
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


@for_each("word", [*DAYS])
def test_what_stands_before_a_day(word: str) -> None:
    (work,) = citekit.read(DATED.format(word=word.capitalize())).works
    found = {name: getattr(work, name) for name in ("submitted", "accepted", "issued", "available_date")}
    field = {"published": "issued"}.get(DAYS[word], DAYS[word])
    assert {name for name, date in found.items() if date} == ({field} if field else set())


DATED = """\
Rain over old harbours of the north
Karin Lind, Mei Ito
Fen University, Fen
https://doi.org/10.5555/rain.12
{word}: 2019-05-02
Abstract
Rain falls upon the old harbours of the north and fills them with water that nobody asked for.
Keywords: rain, harbours
"""


@for_each("word, kind", KINDS.items())
def test_kinds_of_records(word: str, kind: str) -> None:
    text = (
        "Title: Rain over old harbours\nAuthor: Lind, Karin\nIssue Date: 2019\nPublisher: Fen Press\n"
        f"Document type: {word.capitalize()}\nURI: http://hdl.handle.net/1/2\n"
    )
    (work,) = citekit.read(text).works
    assert work.type == kind


PROSE = "Rain falls upon the old harbours of the north and fills them with water that nobody asked for. "
PAGES_OF_SITES: dict[str, tuple[str, dict[str, Any]]] = {
    "a title under numbers, its people lost over numbered addresses, and days glued to their words": (
        f"Login   |  Users Online: 414 Home Print this page Email this page Small font size\nSearch Article \n  \nAdvanced search \n   Home | About us | Editorial board | Search | Archives | Instructions | Contacts\n\n\n \n  Table of Contents  \nCASE REPORT\nYear : 2019  |  Volume : 40  |  Issue : 4  |  Page : 242-246  \n\nRain in quiet fens of the north: A single-case study\n\n\n1 Department of Rain, Fen Research Institute, Oslo, Norway\n2 Department of Fog, Mire University, Lund, Sweden\n\nDate of Submission23-Jan-2020\nDate of Decision05-Mar-2020\nDate of Acceptance20-Jul-2020\nDate of Web Publication14-Jan-2021\n\nCorrespondence Address:\nKarin Lind\nFen Research Institute, Oslo\nNorway\nLogin to access the Email id\n\nSource of Support: None, Conflict of Interest: None\n\n\nDOI: 10.5555/fen.15_20\n\nRights and Permissions\n   Abstract \n\n\n{PROSE}\n",
        {
            "title": "Rain in quiet fens of the north: A single-case study", "volume": "40", "issue": "4",
            "issued": {"year": 2019}, "doi": "10.5555/fen.15_20", "author": [],
        },
    ),
    "a title in another language over its translation with a name's small words": (
        f"e-ISSN: 2215-3896.\nDOI: https://doi.org/10.5555/rca.56\n\n\nCalidad de la lluvia para consumo humano y protección de la vida en el embalse Los Prados\n\nRain quality for uses of human consumption and protection of the life in the Los Prados reservoir\n\nGerman Lind Cruz1\n\n[Recibido: 9 de julio 2021, Aceptado: 23 de septiembre 2021, Publicado: 1 de enero 2022]\n\nResumen\n\n{PROSE}\n",
        {"title": "Calidad de la lluvia para consumo humano y protección de la vida en el embalse Los Prados"},
    ),
    "people again, each with an affiliation, and a citation of the work": (
        f"Annals of Rain and Research\n\nISSN: 2642-4533\n\nREVIEW ARTICLE | VOLUME 1 | ISSUE 1 | DOI: 10.5555/958/566 OPEN ACCESS\n\nRain Resistance: An Important Issue for Public Fens\n\nKarin Lind, Mei Ito, Mark Anthony Moor and Mary Vale\n\n  • Karin Lind 1\n  • Mei Ito 2\n  • Mark Anthony Moor 2,3\n  • Mary Vale 1,2,3*\n  • Fen Analytical LTD, Mire Rd, Oslo, Norway\n  • Department of Rain, Institute of Technology Fen, Norway\n\nLind K, Ito M, Moor MA, et al. (2017) Rain Resistance: An Important Issue for Public Fens. Ann Rain Res 1(1):26-30.\n\nAccepted: November 30, 2017 | Published Online: December 02, 2017\n\nRain Resistance: An Important Issue for Public Fens\n\nAbstract\n\n\n{PROSE}\n\nKeywords\n\n\nRain, Fens\n",
        {
            "title": "Rain Resistance: An Important Issue for Public Fens", "container_title": "Annals of Rain and Research",
            "author": ["Lind, Karin", "Ito, Mei", "Moor, Mark Anthony", "Vale, Mary"],
            "volume": "1", "issue": "1", "doi": "10.5555/958/566",
        },
    ),
    "people under degrees, one without a given name": (
        f"SciELO - Scientific Electronic Library Online\n\nServicios Personalizados\n\nArticulo\n\nCompartir\n\n\nFen Química\n\nversión On-line ISSN 2224-6185\n\nRTQ vol.39 no.3 Oslo sept.-dic. 2019\n\n \n\nArtículo original\n\nLa lluvia y el índice de calidad de agua en la microcuenca del río Prado\n\nRain and the water quality index in the watershed of the Prado River\n\nMSc. David Lind-Moor1  * \n\n Ito-Vale1 \n\nMag. Ana M. Prado-Ruiz2 \n\n1 E.P. Ingeniería, Universidad Nacional de la Lluvia, Perú.\n\n2 E.P. Ingeniería, Universidad de los Prados, Perú.\n\nRESUMEN\n\n{PROSE}\n",
        {
            "title": "La lluvia y el índice de calidad de agua en la microcuenca del río Prado",
            "author": ["Lind-Moor, David", "Ito-Vale, None", "Prado-Ruiz, Ana M."],
        },
    ),
    "a DOI of Zenodo that a line's end broke": (
        f"DOI: 10.5281/zenodo.\n\n3828081\nRecibido, 08/01/2017 Aceptado, 31/01/2017 Artículo original\n\nEvaluación del impacto de la lluvia en la calidad del río Prado\n\nKarin Lind\n\nRESUMEN\n\n{PROSE}\n\nPalabras clave: Calidad, lluvia\n",
        {"title": "Evaluación del impacto de la lluvia en la calidad del río Prado", "doi": None},
    ),
    "an issue's stamp with the month first, and people over their department": (
        f"Minireviews Open Access\nCopyright ©The Author(s) 2024. Published by Fen Publishing Group Inc. All rights reserved.\nWorld J Rain. Jul 25, 2024; 14(1): 96209\nPublished online Jul 25, 2024. doi: 10.5555/wjr.v14.i1.96209\nRain over the university students of quiet fens: An insight into health\nKarin Lind, Mei Ito, Rosa Vale Moor, Department of Rain, University of Fens, Oslo 0700, West Mire, Norway\nReceived: April 29, 2024\nRevised: May 29, 2024\nAccepted: June 27, 2024\nPublished online: July 25, 2024\n\nAbstract\n\n{PROSE}\n",
        {
            "title": "Rain over the university students of quiet fens: An insight into health",
            "author": ["Lind, Karin", "Ito, Mei", "Moor, Rosa Vale"],
            "container_title": "World J Rain", "volume": "14", "issue": "1", "article_number": "96209",
            "issued": {"year": 2024, "month": 7, "day": 25}, "doi": "10.5555/wjr.v14.i1.96209",
        },
    ),
    "keywords over a row that no word tells": (
        f"Fen Journal, Vol. 15 No. 1, 2010.\nOriginal scientific paper\nhttps://doi.org/10.5555/fen.548\nRain in quiet fens of the north\nKarin Lind\n; Department of Rain, University of Fens\nAbstract\n{PROSE}\nKeywords\nrain; fog; mires\nMuljak ID:\n55289\n",
        {"title": "Rain in quiet fens of the north", "keywords": [{"term": term, "scheme": "author"} for term in ("rain", "fog", "mires")]},
    ),
    "people with what they belong to behind a semicolon, in Croatian": (
        f"Fenoadria, Vol.15 No.1 Lipanj 2010.\n\nIzvorni znanstveni članak\n\nQuiet fens – residential and/or leisure area\n\nJosip Lind ; Department of Rain, University of Fens\nVera Ito ; Department of Rain, University of Fens\n\n{PROSE}{PROSE}\n\nKljučne riječi\nsmall fens; rain; fog\n\n\nPosjeta: 1.892 *\n",
        {
            "title": "Quiet fens – residential and/or leisure area", "author": ["Lind, Josip", "Ito, Vera"],
            "container_title": "Fenoadria", "issued": {"year": 2010, "month": 6},
            "keywords": [{"term": term, "scheme": "author"} for term in ("small fens", "rain", "fog")],
        },
    ),
    "people whose last number ends a sentence": (
        "ISSN: 2320-5407 Int. J. Fen. Res.\n\n7(12), 410-424\n\nJournal Homepage: - www.fen.example\n\nArticle DOI: 10.5555/FEN01/10168\n\n\nDOI URL: http://dx.doi.org/10.5555/FEN01/10168\n\nRESEARCH ARTICLE\nEFFECT OF RAIN AND FOG ON THE ABUNDANCE AND SPATIAL\nDISTRIBUTION OF MIRES IN THE QUIET NORTH.\n\nKarin Lindgren1,2, Anna Moor1 and Mei Prakash Ito3.\n\n\n1. Department of Rain, Fen University, Oslo-788011, Norway.\n2. Department of Fog, Mire University, Lund, Sweden.\n3. Department of Mires, Fen University, Oslo-796004, Norway.\n",
        {
            "title": "EFFECT OF RAIN AND FOG ON THE ABUNDANCE AND SPATIAL DISTRIBUTION OF MIRES IN THE QUIET NORTH",
            "author": ["Lindgren, Karin", "Moor, Anna", "Ito, Mei Prakash"], "doi": "10.5555/FEN01/10168",
            "volume": "7", "issue": "12",
        },
    ),
    "a thesis under labels in two languages": (
        "Život s kišom na malim otocima sjevera\n\nLind, Karin\n\nMaster's thesis / Diplomski rad\n\n2020\n\nDegree Grantor / Ustanova koja je dodijelila akademski / stručni stupanj: University of Fens, Faculty of Rain\n\nPermanent link / Trajna poveznica: https://urn.fen.example/urn:nbn:hr:217:6541\n\nRights / Prava: In copyright\n\nDownload date / Datum preuzimanja: 2021-10-09\n\nRepository / Repozitorij:\n\nRepository of Faculty of Rain - University of Fens\n",
        {
            "type": "thesis", "title": "Život s kišom na malim otocima sjevera",
            "author": ["Lind, Karin"], "issued": {"year": 2020},
        },
    ),
    "labels alone on their lines, and nobody named": (
        f"Rain in quiet fens of the north and its mires\n\nContent\n\nMetadata\n\nTitle\n\nRain in quiet fens of the north and its mires\n\nDescription\n\n{PROSE}\n\nDate\n\n2022\n",
        {"title": "Rain in quiet fens of the north and its mires", "issued": {"year": 2022}},
    ),
    "a broken title over the numbers, the journal below them": (
        f"An Assessment of Rain Initiatives in\nVol. 6, No. 1 January 2015\nISSN 2079-8407\nJournal of Quiet Rain and Fog\n©2009-2015 Fen Journal. All rights reserved.\nAn Assessment of Rain Initiatives in the North\nS. Lind, M. Ito\nABSTRACT\n{PROSE}\nKeywords: Rain, Fog\n",
        {"container_title": "Journal of Quiet Rain and Fog", "volume": "6", "issue": "1"},
    ),
    "DergiPark": (
        f"Research Article\nBibTex RIS Cite\n\nRain in quiet fens of the north\n\nYear 2023, Issue: 13, 771 - 784, 31.12.2023\nhttps://doi.org/10.5555/rain.13\n\nAbstract\n\n{PROSE}\n\nReferences\n",
        {"title": "Rain in quiet fens of the north", "issue": "13", "doi": "10.5555/rain.13"},
    ),
    "a first page from Indonesia": (
        f"FEN JOURNAL OF ACCOUNTING Volume 11, Nomor 4, Tahun 2022, Halaman 1-15\n\nhttp://fen.example/index.php/rain ISSN (Online): 2337-3806\n\nPENGARUH HUJAN DAN ANGIN\nTERHADAP RAWA DAN SUNGAI DI UTARA\nSEBAGAI VARIABEL MEDIASI (Studi Empiris pada Rawa\nyang Basah Tahun 2018-2020)\n\nBudi Santoso, Siti Aminah1\n\nFakultas Hujan Universitas Rawa\n\nABSTRACT\n{PROSE}\n\nKeywords: Hujan, Rawa\n",
        {
            "title": "PENGARUH HUJAN DAN ANGIN TERHADAP RAWA DAN SUNGAI DI UTARA SEBAGAI VARIABEL MEDIASI (Studi Empiris pada Rawa yang Basah Tahun 2018-2020)",
            "container_title": "FEN JOURNAL OF ACCOUNTING", "volume": "11", "issn": [{"value": "2337-3806", "kind": "electronic"}],
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
    "numbers that a line's end broke, people with a comma between them": (
        f"Rain in quiet fens of the north and of the south\nYear 2025,\nIssue: 64, 2215 - 2229, 30.06.2025\nKarin Lind\n,\nMei Ito\nAbstract\n{PROSE}\nProject Number\n19\nReferences\n-\nRay, J. (2020). Salt. Fen.\n",
        {"title": "Rain in quiet fens of the north and of the south", "author": ["Lind, Karin", "Ito, Mei"], "issue": "64", "abstract": PROSE.strip()},
    ),
    "a record in Portuguese": (
        f"A chuva e o pântano : uma abordagem\n\nDetalhes bibliográficos\nAutor(a) principal: \tNASCIMENTO, Lidia\nData de Publicação: \t2023\nTipo de documento: \tDissertação\nIdioma: \tpor\nTexto Completo: \thttps://fen.example/1\nResumo: \t{PROSE}\n",
        {"type": "thesis", "author": ["NASCIMENTO, Lidia"], "issued": {"year": 2023}, "language": "pt"},
    ),
    "a journal of China, with its citation over the title": (
        "快速检索        \n  雨水科学学报  2021, Vol. 40 Issue (1): 1-15  DOI: 10.5555/rain.2021-0073\n0\n\n引用本文  \n\n王雨. 雨水研究进展与热点分析[J]. 雨水科学学报, 2021, 40(1): 1-15.\n\n作者简介\n\n王雨(1992-), 男, 博士, 主要从事雨水研究。\n\n文章历史\n\n收稿日期: 2021-01-10\n录用日期: 2021-01-15\n雨水研究进展与热点分析\n王雨     \n雨水研究所, 北京 100049\n摘要:雨水落在北方的旧港口,我们在两个屋顶上数了九年的雨滴,城里一直是湿的。\n",
        {"title": "雨水研究进展与热点分析", "container_title": "雨水科学学报", "volume": "40", "issued": {"year": 2021}, "accepted": {"year": 2021, "month": 1, "day": 15}},
    ),
    "people with places in brackets": (
        f"DOI QR코드\n\nDOI QR Code\n\nRain in Quiet Fens and Counting the Drops of Them\n\n비와 늪에 대한 연구 방법\n\n  • 정한민 (한국과학기술정보연구원 융합서비스센터) ;\n  • 김태홍 (한국한의학연구원 한의약데이터부)\n  • Received : 2021.06.21\n  • Accepted : 2021.07.14\n  • Published : 2021.10.28\n\nAbstract\n\n{PROSE}\n",
        {"title": "Rain in Quiet Fens and Counting the Drops of Them", "author": ["정, 한민", "김, 태홍"], "issued": {"year": 2021, "month": 10, "day": 28}},
    ),
    "a preprint's stamp": (
        f"bioRxiv preprint doi: https://doi.org/10.1101/2020.04.27.063578; this version posted April 28, 2020. The copyright holder for this preprint is the author.\n\nRain in quiet fens of the north\n\nKarin Lind1*, Mei Ito2\n\n1Fen University, Fen\n\nABSTRACT\n\n{PROSE}\n",
        {"type": "article", "doi": "10.1101/2020.04.27.063578", "issued": {"year": 2020, "month": 4, "day": 28}},
    ),
    "pages of proceedings over a title": (
        f"Proceedings of the Third Conference on Rain (COR), Volume 2: Shared Fens, pages 794–800\nRain in quiet fens of the north\nKarin Lind1, Mei Ito2\n1Fen University, Fen\n2Mire Institute, Bog\nAbstract\n{PROSE}\n1 Introduction\nRain falls.\n",
        {"type": "paper-conference", "title": "Rain in quiet fens of the north"},
    ),
    "a name alone, and a street": (
        f"Jurnal Hujan dan Rawa\n\nVol. 5 No. 2 Oktober 2016 ISSN: 2252 7141\n\nFAKTOR HUJAN YANG MEMPENGARUHI RAWA\nDI UTARA TAHUN 2011 - 2015\n\nMartini\n\nFakultas Hujan Universitas Rawa\nJL. Hujan Raya, Rawa Utara, Kota Lama, Jakarta 12260\n\nABSTRACT\n\n{PROSE}\n\nKeywords: rain, fens\n",
        {"title": "FAKTOR HUJAN YANG MEMPENGARUHI RAWA DI UTARA TAHUN 2011 - 2015", "container_title": "Jurnal Hujan dan Rawa", "author": []},
    ),
    "a Russian first page without an abstract": (
        "Казанский журнал дождя, 2006 г., том 87, № 5.\nУДК 616. 441\nОСОБЕННОСТИ ДОЖДЯ И ТУМАНА НА СЕВЕРЕ\nПРИ ХОЛОДНОЙ ПОГОДЕ\nЕ.Б. Михайлова\nРеспубликанская больница дождя\nПроблемы дождя\nявляются чрезвычайно важными.\n",
        {"title": "ОСОБЕННОСТИ ДОЖДЯ И ТУМАНА НА СЕВЕРЕ ПРИ ХОЛОДНОЙ ПОГОДЕ", "author": ["Михайлова, Е.Б."], "volume": "87"},
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
    found = {"issue": None, "doi": None, "container_title": None, "author": []} | {
        name: spelt(value) for name, value in present(work).items()
    }
    assert {name: found[name] for name in expected} == expected
