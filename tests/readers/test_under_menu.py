"""Whole pages with large menus: the page's own citation tells which line is the title."""

from __future__ import annotations

import citekit
from citekit.readers.lines import view_lines
from citekit.readers.under_menu import find_head
from tests.rows import for_each

MENU = """Skip to main content
Subscribe
Media
Open Calls
Research
Findings
Working Papers
Books & Chapters
The Reporter
The Digest
Programs
Centers
Conferences
Upcoming
Past
People
Staff
About
"""
PAGE = """Rain at Work

Karin Lind, Mei Ito & Jo Ray

Working Paper 33843

DOI 10.5555/w33843

Issue Date May 2025

Rain is counted in fens, and each count is weighed. Fens that are counted twice are wet in the end.

Copy Citation

Karin Lind, Mei Ito, and Jo Ray, "Rain at Work," Fen Working Paper 33843 (2025), https://doi.org/10.5555/w33843.
"""
FRENCH = """Thèse Année : 2015
Global methods for counting rain in fens
Méthodes globales pour compter la pluie
en fr
Karin Lind (1)
1 FEN - Algorithmes, Graphes et Combinatoire
Fonction : Auteur
FEN - Algorithmes, Graphes et Combinatoire
Résumé
This thesis falls within the counting of rain, and deals more precisely with fens.
HAL Id : tel-02083632 , version 1
Citer
Karin Lind. Global methods for counting rain in fens. Mires [cs.DM]. Fen School, 2015. English. ⟨NNT : ⟩. ⟨tel-02083632⟩
"""
# an issue's date before the title, tabs over the abstract, people with full stops between them in the citation
EUCLID = """Home > Journals > Adv. Mires > Volume 19 > Issue 3/4 > Article
March/April 2014 An analysis of the counts of rain in fens

Karin Lind, Mei B. Ito

Adv. Mires 19(3/4): 245-282 (March/April 2014). DOI: 10.5555/am/1391109086

ABOUT

FIRST PAGE

CITED BY

REFERENCES

DOWNLOAD PAPER SAVE TO MY LIBRARY

Abstract

The counts of rain in fens are analysed. They are wet.

Citation

Download Citation

Karin Lind. Mei B. Ito. "An analysis of the counts of rain in fens." Adv. Mires 19 (3/4) 245 - 282, March/April 2014. https://doi.org/10.5555/am/1391109086

Information

Published: March/April 2014

First available in Project Euclid: 30 January 2014

Digital Object Identifier: 10.5555/am/1391109086

JOURNAL ARTICLE
38 PAGES
"""
PLOS = """PLOS ONE
Research Article

Rain counts in fens and mires of the north

Karin Lind ,

Contributed equally to this work with: Karin Lind, Mei Ito

Roles Methodology, Project administration

Affiliation Fen Health and Epidemiology Center, Oslo, Norway

⨯

Mei Ito ,

Contributed equally to this work with: Karin Lind, Mei Ito

Roles Project administration

Affiliation Mire Institute of Drug Control, Oslo, Norway

⨯

Jo Ray

Roles Methodology

* E-mail: ray@example.com (JR)

Affiliation Fen Health and Epidemiology Center, Oslo, Norway

⨯

Published: April 22, 2019

https://doi.org/10.1371/journal.pone.0213978

Abstract

Rain is counted in fens.

Citation: Lind K, Ito M, Ray J (2019) Rain counts in fens and mires of the north. PLoS ONE 14(4): e0213978. https://doi.org/10.1371/journal.pone.0213978

Received: June 22, 2018; Accepted: March 5, 2019; Published: April 22, 2019
"""
RIGHT = {
    PAGE: ("Rain at Work", ["Lind", "Ito", "Ray"]),
    EUCLID: ("An analysis of the counts of rain in fens", ["Lind", "Ito"]),
    PLOS: ("Rain counts in fens and mires of the north", ["Lind", "Ito", "Ray"]),
    FRENCH: ("Global methods for counting rain in fens", ["Lind"]),
}


@for_each("page, expected", RIGHT.items())
def test_title_under_a_menu(page: str, expected: tuple[str, list[str]]) -> None:
    (record,) = citekit.read(MENU + page).records
    assert (record.title, [one.family for one in record.author]) == expected  # type: ignore[union-attr]


# what stands above is no menu: another page's words
OTHER = {
    "Snow\nMei Ito\n" + "Fen\n" * 9 + "10.5555/snow\n" + PAGE: 0,
    "\n".join(f"Fen {number}" for number in range(30)) + "\n" + PAGE: 0,
    MENU + PAGE: 18,
    MENU + FRENCH: 18,
}


@for_each("text, expected", OTHER.items())
def test_head(text: str, expected: int) -> None:
    lines = view_lines(text)[0]
    from citekit.readers.page import Page

    wrong = Page(lines)
    wrong.use(8, "title", "title")
    assert find_head(lines, [wrong]) == expected
