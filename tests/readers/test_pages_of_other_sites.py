"""Layouts of pages that publishers, indexes and archives have, each in words of our own."""

from __future__ import annotations

from typing import Any

import citekit
from citekit.vocabulary.article_parts import ABSTRACT, INTRODUCTION, KEYWORDS
from tests.rows import for_each

IEEE_CHAPTER = """
Grounding of Wind Farms
Publisher: Fen-IEEE Press
Harald Moen; Lucía Prado
Book Abstract:
A guide to the earthing of farms.
Chapter Abstract:
The earth resistance of a farm is measured.
Page(s): 101 - 134
Copyright Year: 2018
Edition: 2
ISBN Information:
Electronic ISBN: 9781119000136
DOI: 10.5555/farms.ch5
"""
IEEE_COUNTS = """
Loose Rail Joints | IEEE Conference Publication | IEEE Xplore
Loose Rail Joints
Publisher: IEEE
Mateusz Wrona; Ilse Plas
All Authors
3
Paper
Citations
187
Full
Text Views
Abstract:
Loose joints are found late.
Published in: 2022 Rail Symposium
Date of Conference: 01-03 August 2022
Date Added to IEEE Xplore: 22 August 2022
DOI: 10.5555/rail.12
"""
IEEE_MONTH = """
Coherent Receivers
Ottavia Brandi; Sun-Hee Paik
Abstract:
Networks need receivers.
Published in: Journal of Fen Technology ( Volume: 38 , Issue: 4 , Feb.15, 15 2020 )
Page(s): 889 - 897
Date of Publication: 01 November 2019
INSPEC Accession Number: 19360012
"""
AHEAD = """
3. Int J Fog. 2023 Oct 9. doi: 10.5555/fog.23. Online ahead of print.

Visibility and falls of pedestrians.

Suzuki N(1), Marchetti G(2).

Author information:
(1)Kyoto Institute, Kyoto, Japan.

Falls of pedestrians were counted on foggy days.

PMID: 37812001
"""
SUMMARY = """
1: Hietala M, Aubin F. Moss in greenhouses. J Peat. 2021 Mar;45(3):201-9. doi: 10.5555/p.1. PMID: 33310001.

2: Suzuki N, Marchetti G. Visibility and falls. Int J Fog. 2023 Oct 9. doi: 10.5555/fog.23. Epub ahead of print.
PMID: 37812001.
"""
GROUP = """
4. Fen Lett. 2018 Jul 12;13(7):e0200101. doi: 10.5555/fen.13.

Correction: Frogs in mires.

Fen Letters Staff.

Erratum for
    Fen Lett. 2018 Feb 1;13(2):e0191101.

[This corrects the article DOI: 10.5555/fen.12.].

PMID: 30001301
"""
SCIENCE_NUMBERED = """
Hand calculators in schools
Author links open overlay panelUrsulaKern1PietroGallo1,2
1Institute of Didactics, Graz, Austria
2Department of Education, Pavia, Italy
https://doi.org/10.1016/j.didac.2018.03.004
Get rights and content
Abstract
Pupils used calculators.
"""
SCIENCE_OLD = """
Applied Mire Notes
Volume 31, Issues 3–4, April 2006, Pages 455-470
Arsenic in drained fens
Tuula Niskanena, b, Robert Flintb, c, ,
a Survey of Finland, Rovaniemi, Finland
b Department of Geology, Oulu, Finland
c School of Earth Sciences, Leeds, UK
http://dx.doi.org/10.1016/j.amn.2006.01.005, How to Cite or Link Using DOI
Permissions & Reprints
Abstract
Drained fens release arsenic.
"""
SCIENCE_STAR = """
Rain Procedia
Volume 112, 2017, Pages 55-63
Gutters of green roofs☆
Author links open overlay panelMarek Dvorak a, Isabel Pinto b
https://doi.org/10.1016/j.rain.2017.05.008
Get rights and content
Abstract
Gutters overflow.
"""
THESIS = """
Ice in Gutters
Ekström, Jonas
Fen University, Department of Ice.
2021 (English)Doctoral thesis, comprehensive summary (Other academic)
Place, publisher, year, edition, pages
Luleå: Fen University, 2021. , p. 88
Identifiers
URN: urn:nbn:se:ltu:diva-84111OAI: oai:DiVA.org:ltu-84111DiVA, id: diva2:1551111
List of papers
1. Loads on gutters
Open this publication in new window or tab >>Loads on gutters
2017 (English)In: Roofs, ISSN 0000-0019, Vol. 2, p. 3-9Article in journal (Refereed) Published
Identifiers
URN: urn:nbn:se:ltu:diva-55111OAI: oai:DiVA.org:ltu-55111DiVA, id: diva2:1331111
"""
CHAPTER = """
Water and Work
Hauser, Petra
Fen University, Department of English.
2020 (English)In: The Street in Fiction / [ed] Ann Weil, Rome: Quill, 2020, 3, p. 87-104Chapter in book (Refereed)
Place, publisher, year, edition, pages
Rome: Quill, 2020 Edition: 3. p. 87-104
Identifiers
URN: urn:nbn:se:su:diva-181111OAI: oai:DiVA.org:su-181111DiVA, id: diva2:1431111
"""
MEDKNOW = """
Fen Journal of Psychiatry

ORIGINAL ARTICLE
Year
: 2020  |  Volume : 41  |  Issue : 3  |  Page : 153--161

Burnout among wardens of harbours

Victor S Moe, Ann E Salt
 Department of Rain, Fen University, Fen, Norway

Correspondence Address:
Ann E Salt
Norway

Abstract

Burnout is a state of stress in the wardens of harbours.
"""
TRANSLATED = """
SciELO - Scientific Electronic Library Online

Revista del Fango

versión On-line ISSN 0000-0019

Rev. Fango vol.14 no.26 Lima ene./jun. 2023

Otros artículos

Prácticas de la enseñanza en las escuelas de la costa

Practices of teaching in the schools of the coast

Karla López*

Cecilia Lever**

Resumen

Se estudian las escuelas de la costa.
"""  # fmt: skip
PARTED = """
Rates of Burnout in Harbours

authors:

Ahmad Sadati 1 , Soroor Hemmati 2

Department of Rain, Fen University, Fen, Norway

how to cite: Sadati A, Hemmati S. Rates of Burnout in Harbours. Fen Med J. 2016;17(3):e37882. \
https://doi.org/10.5555/f1.

Abstract

Background:

The burnout of wardens is a state of exhaustion that is related to their harbours.

Objectives:

The goal was to evaluate the wardens of three harbours in the north, all of them old.
"""
SOURCED = """
Case Notes of Rain
Volume 2015, Article ID 217895, 10 pages
http://dx.doi.org/10.5555/2015/217895
Case Report

Networks for sensing rain

1Department of Rain, Fen University, Fen, Norway

Received 28 November 2014; Accepted 3 March 2015

Abstract

A network was designed for rain, which falls upon the harbours of the north all year.
"""

PAGES: dict[str, tuple[str, dict[str, Any]]] = {
    "a chapter in a book of IEEE": (
        IEEE_CHAPTER,
        {"type": "chapter", "edition": "2", "abstract": "The earth resistance of a farm is measured."},
    ),
    "the title of IEEE's window": (IEEE_COUNTS, {"title": "Loose Rail Joints", "doi": "10.5555/rail.12"}),
    "a month that stands twice": (IEEE_MONTH, {"issued": citekit.PartialDate(2020)}),
    "a record of PubMed ahead of print": (AHEAD, {"doi": "10.5555/fog.23", "container_title": "Int J Fog"}),
    "a body as author at PubMed": (
        GROUP,
        {"author": (citekit.Organization("Fen Letters Staff"),), "abstract": None},
    ),
    "names that numbers part": (
        SCIENCE_NUMBERED,
        {"author": (citekit.Person("Kern", "Ursula"), citekit.Person("Gallo", "Pietro"))},
    ),
    "letters of affiliations at names": (
        SCIENCE_OLD,
        {"author": (citekit.Person("Niskanen", "Tuula"), citekit.Person("Flint", "Robert"))},
    ),
    "a star behind a title": (SCIENCE_STAR, {"title": "Gutters of green roofs"}),
    "a thesis over its papers": (THESIS, {"title": "Ice in Gutters", "number_of_pages": 88}),
    "an edition behind a year": (CHAPTER, {"publisher": "Quill", "edition": "3"}),
    "numbers behind colons": (
        MEDKNOW,
        {"title": "Burnout among wardens of harbours", "volume": "41", "issue": "3"},
    ),
    "a title and its translation": (TRANSLATED, {"title": "Prácticas de la enseñanza en las escuelas de la costa"}),
    "people that a copy lost": (SOURCED, {"title": "Networks for sensing rain",
        "container_title": "Case Notes of Rain"}),
    "an abstract in parts": (PARTED, {"container_title": "Fen Med J", "abstract": PARTED.partition("Abstract\n\n")[2]}),
}  # fmt: skip


@for_each("text, expected", PAGES)
def test_the_page(text: str, expected: dict[str, Any]) -> None:
    (work,) = citekit.read(text.strip()).works
    for name, value in expected.items():
        found = getattr(work, name)
        found = " ".join(found.split()) if isinstance(found, str) else getattr(found, "value", found)
        assert found == (" ".join(value.split()) if isinstance(value, str) else value), name


def test_the_papers_of_a_thesis_are_told() -> None:
    assert [told.code for told in citekit.read(THESIS.strip()).diagnostics] == ["works-passed-over"]


def test_a_summary_ahead_of_print() -> None:
    assert [work.container_title for work in citekit.read(SUMMARY.strip()).works] == ["J Peat", "Int J Fog"]


RESULTS = """
Research articleOpen access
Moisture in stacked crates
Journal of Cold Storage9 October 2021
Anneke Wit, ... Li-Hua Chen
View PDF
Book chapter
Chapter 3 - Frost in buildings
Buildings of the North2016
Ragnhild Moe, Karin Lind
View PDF
"""


def test_results_with_the_date_behind_the_journal() -> None:
    first, second = citekit.read(RESULTS.strip()).works
    assert (first.container_title, first.issued) == ("Journal of Cold Storage", citekit.PartialDate(2021, 10, 9))
    assert (second.type, second.title) == ("chapter", "Frost in buildings")


LISTED = """
Authors and titles for recent submissions
Fri, 12 Jan 2024 (showing 2 of 2 entries )
[1] arXiv:2401.05991 [pdf, html, other]
Title: Spots on quiet dwarfs
Maija Lind, Ben Ito
Comments: 12 pages
Subjects: Solar and Stellar Astrophysics (astro-ph.SR)
[2] arXiv:2401.05777 [pdf, ps, other]
Title: A catalogue of slow winds
J. Moe
Subjects: Solar and Stellar Astrophysics (astro-ph.SR)
"""


def test_people_without_a_label_in_lists_of_arxiv() -> None:
    people = [
        [one.family for one in work.author if isinstance(one, citekit.Person)] for work in citekit.read(LISTED).works
    ]
    assert people == [["Lind", "Ito"], ["Moe"]]


def _article(abstract: str = "Abstract", keywords: str = "Keywords", text: str = "Introduction") -> citekit.Work:
    page = (
        "Fen Journal\nVolume 12, Issue 3, 2020, Pages 3-9\nRain over the harbours\nKarin Lind, Mei Ito\n"
        f"https://doi.org/10.5555/fen.12345\n{abstract}\nRain falls upon the harbours of the north all year.\n"
        f"{keywords}: rain, harbours\n{text}\nHarbours are old, and rain has fallen on them for a long time.\n"
    )
    (work,) = citekit.read(page).works
    return work


@for_each("word", [*ABSTRACT])
def test_what_is_over_an_abstract(word: str) -> None:
    assert _article(abstract=word.capitalize()).abstract == "Rain falls upon the harbours of the north all year."


@for_each("word", [*KEYWORDS])
def test_what_is_over_keywords(word: str) -> None:
    assert [term.term for term in _article(keywords=word.capitalize()).keywords] == ["rain", "harbours"]


@for_each("word", [*INTRODUCTION])
def test_what_is_over_the_text(word: str) -> None:
    assert [term.term for term in _article(text=word.capitalize()).keywords] == ["rain", "harbours"]


ROLES = """
Skip to main content
Advertisement
  • Loading metrics

Harbours reduce the vulnerability of ferries

  • Alice Rogers ,

    Roles Conceptualization, Data curation, Writing – review & editing

    alice.rogers@fen.example

    Affiliation School of Ferries, Fen University, Fen, Norway

  • Peter J. Mumby

    Roles Supervision

    Affiliation Rain Laboratory, Fen University, Fen, Norway

Abstract

Despite the effects of rain on the ferries of the north, hope might exist for the harbours that are used at night.

Introduction

As the ferries
"""
NUMBERED = """
Scalable Models of Rain for
Small Harbours of the North
Tadi Chandra
1
, S. Raju
2
, R. V. Kavya
3
,
D. B. Kamesh
4
and Deepa Moe
5
1
Department of Rain, Fen University, Fen, Norway
2
Department of Fog, Fen University, Fen, Norway
Keywords: harbours, models.
Abstract: Small harbours have no models. In this paper, we present a model of them that is small as well.
"""
PEOPLELESS = """
Playback of Harbours with Loops

  • 1402 Accesses

Abstract

Playback is easy to use for pilots, because the ferry needs only be led. However, it is only capable of doing \
again what it was taught in the harbour, and in no other one.

Keywords

  • harbours
  • playback

1 Introduction

Leading a ferry using playback is easy to understand.
"""
BELOW_JOURNAL = """
Reviews of Rain and Fog

, Volume 24, Issue 1, pp 89–126 | Cite as

Importance of rain for fog

  • Darren J. CokerEmail author
  • Shaun K. Wilson

Rain is the key to fog, and contributes to its structure and its age. Understanding of the importance of rain \
for fog is restricted to a few towns, though it is likely that many are affected, and that no town is free of \
it in the winter.

Rain Fog Towns

This review was supported by the Institute of Fog
"""
ADDRESSED = """
doi:10.5555/fen.2010.09
Are we adapting to rain?
Lea Berrang-Ford1, lea.ford@fen.example, 514-398-4944 (corresponding author)
James D. Ford1, james.ford@fen.example, 514-398-4966
1
Department of Rain, Fen University, Fen, Norway
Abstract:
Towns will have to adapt to rain, and we ask whether they do so.
Keywords: rain, towns
1. Introduction
Evidence is strong.
"""
LABELS_BELOW = """
Effect of Programs on Harbours

Conference

2015 Fen Annual Conference

Publication Date

June 14, 2015

Start Date

June 14, 2015

Conference Session

First-Year Programs

Page Count

12

Page Numbers

26.578.1 - 26.578.12

DOI

10.5555/fen.23916

Paper Authors

Karin Lind
"""
MEETING = """
You are on page 1of 13

13th World Conference on Rain

Fenport, F.L., Norway

August 1-6, 2004
Paper No. 640

EFFECTS OF SPATIAL VARIATION OF RAIN ON


HARBOUR RESPONSE

Jiachen WANG1, Athol CARR1 and Peter MOSS1

SUMMARY

Flooding of harbours is a common type of failure. Many effects contribute to it, and rain plays a role.

INTRODUCTION

Flooding of harbours has been observed.
"""
WINDOW = """
RAIN AND HARBOURS: CURVES OF CAPACITY AND THE ASSESSMENT OF CROSSINGS

advertisement

4 th

International Conference on

Rain and Harbours

June 25-28, 2007

Paper No. 1182

RAIN AND HARBOURS: CURVES OF CAPACITY

AND THE ASSESSMENT OF CROSSINGS

Anastasia KOTSOU 1 , Stavro PANTOS 2

ABSTRACT

The evaluation of harbours that rain has reached is the main objective investigated in this paper, for all crossings.
"""
HEADED = """
You are on page 1of 13

Fenland Research (2022) 118, 1667–1679 INVITED REVIEW

https://doi.org/10.5555/fen/cvab214

Hooked on harbours again: the ferry


guide to recovery
Katherine M. Stewart 1*, Andrew H. Baker 1
,
and Mairi Brittan 1
1
Centre for Rain, Fen University, The Fen Research Institute, Fen, Norway

Received 1 March 2021; accepted 22 June 2021

Abstract While towns lack the capacity to recover from rain, ferries recover fully.
"""
OVER_NUMBER = """
The Open Rain Journal

ISSN: 1874-3315 ― Volume 13, 2019

Enhancing Rain in Harbours

M. M. Roper1, V. V. S. R. Gupta2, *
1 Rain Institute, Private Bag No. 5, Fen 6913 Norway
2 Rain Institute, PMB No. 2, Fen 5064 Norway

Abstract

Much of the demand for rain is met by harbours, but the cost is increasing and there are also concerns.
"""
SPRINGER_BEFORE = """
Handbook of Rain

pp 89-126 | Cite as

Importance of rain for fog

  • Authors
  • Authors and affiliations

  • Darren J. Coker
  • Shaun K. Wilson

Chapter

First Online: 12 May 2014

  • 1.2k Downloads

Part of the Rain Series book series (RS, volume 12)

Abstract

Rain is the key to fog, and contributes to its structure and its age. Its importance is restricted to a few towns.

Keywords

Rain Fog Towns
"""
ON_ONE_LINE = """
Fog - from Harbour to Town pp 307-337 | Cite as
Fog in Ferries
- 844 Downloads
Abstract
Failure of ferries that is caused by fog is a leading cause of delay worldwide, since old ferries cannot see it.
"""
ENTRY = """
Fog Analysis of Ferries

  title={Fog Analysis of Ferries},
  author={Karin Lind and Mei Ito},
  journal={Fen Biology},
  pages={1750 - 1757}
Old ferries cannot see, and their fog is not understood, so that we made profiles of it; clusters were found… CONTINUE
"""
TWICE_ALONE = """
Earthquake Resistance and Evaluation of Piers

Earthquake Resistance and Evaluation of Piers

Hussein Abad Gazi Jaaz Ali Fadhil NaserHussam Ali Mohammed

Rain Department, Fen University, Fen 54003, Norway

Page:
945-954
|
DOI:
https://doi.org/10.5555/fen.080614
Received:
4 July 2021
|
Available online:
22 December 2021

Abstract:

The evaluation of safety must be taken after each earthquake, since the losses of life are of importance in the field.
"""
TRANSLATED_ALONE = """
Acessibilidade / Reportar erro

Rain Syndrome and Associated Factors in Harbour Unit Nurses

Síndrome de la Lluvia y Factores Asociados en Enfermeros de Unidad de Puertos

ABSTRACT

Objective:

to estimate prevalence and factors associated with Rain Syndrome in harbour nurses in a city in the state of Fen.

Results:

the prevalence was 53.6%, and an association was observed with age, consumption, and weekly night shift hours.

Descriptors:
Nurses; Rain, Professional; Harbour Units

RESUMEN

Objetivo:

estimar la prevalencia del síndrome de la lluvia en enfermeras de una ciudad del estado de Fen.
"""
OURS = """
Robot Rain with Learned Paths and Fine-Tuned Motion
Abstract
In this paper, we propose a novel learning of rain for mobile robots without a prior exploration of an \
environment. The points are generated by a model of rain that a robot may track.
I Introduction
The planning of paths is one of the most common tasks for mobile robots or vehicles, wherever they are and move.
"""
GLUED_HEADING = """
Perspectives on Rain and Identity
Keywords:
Rain, Identity, Cultural Resilience, BelongingAbstract
This study explores the dimensions of rain and identity through an approach that integrates narratives with \
analysis. Data were gathered from 500 people across three regions of the north.
"""
OPEN_BOOK = """
Version classiqueVersion mobile
OpenEdition Books

Dix ans d'histoire de la pluie

 |
Évelyne Cohen
,
Laurent Martin
,
et al.

Chapitre I. Définitions et frontières

Du brouillard dans le fleuve19

Christian Chevandier

Texte intégral

1« L’histoire de la pluie est présentement en vogue. On parle de mode ».
"""
INDONESIAN = """
p-ISSN: 2599-1914 Volume 6 Nomor 2 Tahun 2023
e-ISSN: 2599-1132 DOI : 10.5555/hujan.v6i2.192-200
HuJan (Jurnal Penelitian Hujan dan Kabut)│192
ANALISIS KEMAMPUAN HUJAN BERDASARKAN KABUT DI KOTA
PADA MATERI PROGRAM LINEAR
Tasya Dwi Liza, Rindi Lestari, Cut Latifah Zahari
Pendidikan Hujan, Universitas Hujan Nusantara
Abstrak
Tujuan dari penelitian yang dilakukan oleh penulis adalah untuk mendeskripsikan kemampuan hujan di kota.
"""
SINGLE_NAMES = """
Download as pdf or txt
Download as pdf or txt
You are on page 1of 11

ANALISIS KESULITAN HUJAN DALAM

MENYELESAIKAN SOAL KABUT PADA MATERI


PENGUKURAN PANJANG DI KELAS

Een Unaenah1, Elsa Ardelia2, Ristiana3, Tia Anggestin4,


Nurul Ulfi5
Universitas Hujan Nusantara
elsa@hujan.example

Abstract

This study aims to describe the various difficulties of rain in the measurement of length.
Keywords : Measurement, Difficulty
"""
WHERE_THEY_WORK = """
Learning-Based Navigation of Ferries in Dynamic Harbours

Linh Lind1, Cornelius Ito1 and Jens Roe1 1Linh Lind, Cornelius Ito and Jens Roe are with the Chair of Rain, Fen \
University, Fen, Norway linh@fen.example
Abstract

Ferries have gained importance within tasks such as rain, transportation, or the work in old harbours.

I Introduction

The demand for ferries has raised significantly.
"""
LOST_PEOPLE = """
Table of Contents Author Guidelines Submit a Manuscript
Journal of Rain
Volume 2016 (2016), Article ID 7353642, 27 pages
Review Article

Role of Rain in the Making of Harbours: Mechanisms and a Review

1Institute of Rain, Fen University, Phase V, Fen, Norway

Received 1 February 2016; Revised 21 May 2016; Accepted 21 August 2016

Academic Editor: R. Moe

The making of harbours has been attributed to several factors; however none of these fully explain the increase \
in their number worldwide. Rain at the interface of harbour and town is a new area of research that is explored \
to explain it.
"""
PUBMED_PAGE = """
An official website of the United States government
Search:
Save
Email
Cite
Page navigation
Title & authors
Abstract
Similar articles
Cited by
Sleep Rain
. 2021 Mar;79:107-112. doi: 10.5555/j.sleep.40. Epub 2021 Jan 8.
Naps of night wardens: a trial in two harbours
Kirsi Lind 1, Pedro Ito 2
Affiliations Expand
Affiliations
1 Department of Rain, University of Fen, Fen, Norway.
2 Hospital of Fog, Lisbon, Portugal.
PMID: 33485259 DOI: 10.5555/j.sleep.40
Abstract
Objective: To test whether short naps help wardens at night.

Similar articles
Napping on the night shift: a project.
Moe J, Roe K, Salt S, et al.
Am J Rain. 2016 May;116(5):26-33. doi: 10.5555/01.NAJ.08.
PMID: 27082421
"""
GERMAN = """
1. Eur J Feet. 2019 Sep-Oct;33(5):401-409. doi: 10.5555/ejf.2019.0401.

[Wet boots of foresters: a survey]. [Article in German]

Baumgart L(1), Okafor CN(1).

Author information:
(1)Institut für Regen, Fen.

Foresters wear boots that are wet for most of the year.

DOI: 10.5555/ejf.2019.0401
PMID: 31511777
"""
BELOW_PEOPLE = """
Short communication
Open access
Ticks on stray dogs of a port
Author links open overlay panelMaria Lind, Jüri Ito
Under a Creative Commons license
Open access
Ticks of Harbours
Volume 11, Issue 6, November 2020, 101540
Cited by (7)
Abstract
We collected ticks from 84 stray dogs. Two species were found.
https://doi.org/10.1016/j.ttbdis.2020.101540
"""
WITH_ORCID = """
Scheduling Ferries With Uncertain Ice
Publisher: IEEE
Cite This
PDF
Oskar Lind ORCID iD;Maryam Ito ORCID iD;Bo Moe
All Authors
Abstract:
Ice makes the time of a crossing uncertain.
Published in: IEEE Transactions on Ferries ( Volume: 23, Issue: 11, November 2022)
Page(s): 20110 - 20121
DOI: 10.1109/FER.2022.3178899
Publisher: IEEE
"""
STANDARD = """
IEEE Guide for Measuring Frost on Lines
Publisher: IEEE
PDF
Abstract:
Methods for measuring frost on lines are described.
Scope:
This guide applies to lines above 100 kV.
Published in: IEEE Std 9999-2021
Page(s): 1 - 44
Date of Publication: 30 June 2021
Electronic ISBN:978-1-5044-7611-9
DOI: 10.1109/IEEESTD.2021.9468345
ICS Code: 29.240.20 - Power transmission
Publisher: IEEE
"""
ARTICLES: dict[str, tuple[str, dict[str, Any]]] = {
    "roles under each name": (ROLES, {"people": ["Rogers", "Mumby"], "type": "article-journal"}),
    "numbers between names": (
        NUMBERED,
        {
            "people": ["Chandra", "Raju", "Kavya", "Kamesh", "Moe"],
            "title": "Scalable Models of Rain for Small Harbours of the North",
        },
    ),
    "nobody, but keywords": (PEOPLELESS, {"people": [], "title": "Playback of Harbours with Loops"}),
    "the journal over a comma": (
        BELOW_JOURNAL,
        {"container_title": "Reviews of Rain and Fog", "people": ["Coker", "Wilson"], "volume": "24"},
    ),
    "addresses behind names": (ADDRESSED, {"title": "Are we adapting to rain?", "people": ["Berrang-Ford", "Ford"]}),
    "a meeting at the head": (
        MEETING,
        {
            "title": "EFFECTS OF SPATIAL VARIATION OF RAIN ON HARBOUR RESPONSE",
            "type": "paper-conference",
            "event_title": "13th World Conference on Rain",
            "event_place": "Fenport, F.L., Norway",
        },
    ),
    "a window's title over a meeting": (
        WINDOW,
        {
            "title": "RAIN AND HARBOURS: CURVES OF CAPACITY AND THE ASSESSMENT OF CROSSINGS",
            "event_title": "4 th International Conference on Rain and Harbours",
        },
    ),
    "a kind behind a running head": (
        HEADED,
        {"title": "Hooked on harbours again: the ferry guide to recovery", "container_title": "Fenland Research"},
    ),
    "a journal over its number": (OVER_NUMBER, {"container_title": "The Open Rain Journal", "type": "article-journal"}),
    "a chapter at SpringerLink before 2020": (
        SPRINGER_BEFORE,
        {"container_title": "Handbook of Rain", "people": ["Coker", "Wilson"], "type": "chapter"},
    ),
    "the same on one line": (
        ON_ONE_LINE,
        {"title": "Fog in Ferries", "container_title": "Fog - from Harbour to Town", "type": "chapter"},
    ),
    "rows of BibTeX": (
        ENTRY,
        {"title": "Fog Analysis of Ferries", "people": ["Lind", "Ito"], "container_title": "Fen Biology"},
    ),
    "a title twice, people run together": (
        TWICE_ALONE,
        {"title": "Earthquake Resistance and Evaluation of Piers", "people": []},
    ),
    "a title over another language": (
        TRANSLATED_ALONE,
        {"title": "Rain Syndrome and Associated Factors in Harbour Unit Nurses", "type": "article-journal"},
    ),
    "nobody, and what the authors do": (OURS, {"title": "Robot Rain with Learned Paths and Fine-Tuned Motion"}),
    "a heading behind keywords": (GLUED_HEADING, {"title": "Perspectives on Rain and Identity", "people": []}),
    "a chapter at OpenEdition Books": (
        OPEN_BOOK,
        {
            "title": "Du brouillard dans le fleuve",
            "container_title": "Dix ans d'histoire de la pluie",
            "people": ["Chevandier"],
            "type": "chapter",
        },
    ),
    "an Indonesian journal": (
        INDONESIAN,
        {
            "container_title": "HuJan (Jurnal Penelitian Hujan dan Kabut)",
            "volume": "6",
            "doi": "10.5555/hujan.v6i2.192-200",
            "people": ["Liza", "Lestari", "Zahari"],
        },
    ),
    "one name among several": (
        SINGLE_NAMES,
        {
            "title": "ANALISIS KESULITAN HUJAN DALAM MENYELESAIKAN SOAL KABUT PADA MATERI PENGUKURAN PANJANG DI KELAS",
            "people": ["Unaenah", "Ardelia", "Ristiana", "Anggestin", "Ulfi"],
        },
    ),
    "where people work, behind them": (WHERE_THEY_WORK, {"people": ["Lind", "Ito", "Roe"]}),
    "a journal and its numbers, nobody": (
        LOST_PEOPLE,
        {"title": "Role of Rain in the Making of Harbours: Mechanisms and a Review", "volume": "2016"},
    ),
    "a page of PubMed over similar articles": (
        PUBMED_PAGE,
        {"title": "Naps of night wardens: a trial in two harbours", "people": ["Lind", "Ito"], "volume": "79"},
    ),
    "a language behind a title": (
        GERMAN,
        {"title": "[Wet boots of foresters: a survey]", "people": ["Baumgart", "Okafor"]},
    ),
    "a journal below people": (
        BELOW_PEOPLE,
        {"container_title": "Ticks of Harbours", "doi": "10.1016/j.ttbdis.2020.101540", "people": ["Lind", "Ito"]},
    ),
    "the pictures of ORCID": (WITH_ORCID, {"people": ["Lind", "Ito", "Moe"]}),
    "a standard": (STANDARD, {"title": "IEEE Guide for Measuring Frost on Lines", "type": "standard"}),
    "labels that look like names": (LABELS_BELOW, {"people": ["Lind"], "number_of_pages": 12}),
}


@for_each("text, expected", ARTICLES)
def test_the_article(text: str, expected: dict[str, Any]) -> None:
    (work,) = citekit.read(text.strip()).works
    people = [person.family for person in work.author if isinstance(person, citekit.Person)]
    said = {name: people if name == "people" else getattr(work, name) for name in expected}
    assert said == expected


GUIDE = """
Rules for articles

Abstract

The abstract may have 250 words, and it should give a fair picture of the article, without any references, in \
one paragraph that all can understand.

Keywords

rain, harbours

Introduction

The study should be placed in a context.
"""
ON_LINES = """
Theses of Rain
Item Rain on bogs(Fen University, 2021) Lind, Karin; Mei ItoRain falls upon the bogs of the north.
Item Fog on moors(Fen University, 2020) Roe, Tom; Karin LindFog hides the moors of the north.
"""
DAY_BEHIND = """
Theses of Rain
Recent Submissions
Item Open Access Lluvia en el fangoRubio Moreno, Roberto (2025, Fen University)La lluvia cae en todo el norte.
"""
BARS = """
2015, Vol.49, No.3
1.
Rain and trailers
Mei Ito | Karin Lind | 2015, 49(3) | pp.15~36 | number of Cited : 4
Abstract PDF
"""
LINKS = """
1

Rain in the north

Rojas, Luis, Lind, Karin January 2016 (has links)
No text.
"""
PEOPLE_BEHIND = """
New papers
1. Rain and prices By Motto, Roberto; Lind, Karin
2. Fog and prices: a survey By Mei Ito
"""
MONTHS = """
Recent articles of Fen Letters

Rain and walls

January 2016
Karin Lind | Mei Ito

Walls get wet...

Fog and walls

March 2016
Tom Roe

Walls vanish...
"""
TWICE = """
Law Commons
Rain Laws, Karin Lind Mar 2021
Rain Laws, Karin Lind
Articles
No abstract provided.
On Fog, James Boyle Jan 2021
On Fog, James Boyle
Articles
No abstract provided.
"""
NEWS = """
Storm hits coast By Karin Lind
Ferry late again By Mei Ito and Tom Roe
Library opens By Ann Salt
"""
BLOG = """
The Blog

Ten reasons
January 2016
Karin Lind

Why fog
March 2016
Mei Ito
"""
LISTS: dict[str, tuple[str, list[str]]] = {
    "DSpace on one line": (ON_LINES, ["Rain on bogs", "Fog on moors"]),
    "DSpace with the day behind": (DAY_BEHIND, ["Lluvia en el fango"]),
    "people, numbers and bars": (BARS, ["Rain and trailers"]),
    "links": (LINKS, ["Rain in the north"]),
    "people behind titles": (PEOPLE_BEHIND, ["Rain and prices", "Fog and prices: a survey"]),
    "months over people": (MONTHS, ["Rain and walls", "Fog and walls"]),
    "the same, twice": (TWICE, ["Rain Laws", "On Fog"]),
    "news": (NEWS, []),
    "a blog": (BLOG, []),
    "rules for authors": (GUIDE, []),
}


@for_each("text, titles", LISTS)
def test_the_list(text: str, titles: list[str]) -> None:
    assert [work.title for work in citekit.read(text.strip()).works] == titles
