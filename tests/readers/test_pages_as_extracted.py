"""Pages of sites as a reader's text has them: without pictures and buttons, people or lists run together, rows apart."""

# ruff: noqa: E501 - a line of a page is one line
from __future__ import annotations

from typing import Any

import citekit
from citekit.values import Term
from citekit.work import present
from tests.readers.test_seldom_seen import spelt
from tests.rows import for_each

PAGES: dict[str, tuple[str, dict[str, Any]]] = {
    "PubMed Central: letters of people, classes, what stands below keywords": (
        """\
Skip to main content
Fen Reports logoLink to Fen Reports
. 2016 Mar 16;6:23254. doi: 10.5555/fen23254

Rain upon doped ponds

K Lind 1, C A Ito 1,3, I V Roe 1,a, R R Ek 1,b
PMCID: PMC4793231  PMID: 26979564

Abstract

We let the rain fall upon the ponds and saw what it did.

Subject terms: Ponds, Rain and snow

Key words: ponds, rain

Competing interest statement

Conflict of interest: none.
""",
        {
            "title": "Rain upon doped ponds",
            "author": ["Lind, K", "Ito, C A", "Roe, I V", "Ek, R R"],
            "container_title": "Fen Reports",
            "abstract": "We let the rain fall upon the ponds and saw what it did.",
            "subject_areas": ["Ponds", "Rain and snow"],
            "keywords": ["ponds", "rain"],
        },
    ),
    "PubMed Central: a collection in place of the journal": (
        """\
Skip to main content
Fen Press - PMC COVID-19 Collection logoLink to Fen Press - PMC COVID-19 Collection
. 2021 Apr 23;40(10):2087–2093. doi: 10.5555/fen.2087

Rain in shut towns

Karin Lind 1,2,, Mei Ito 2
PMCID: PMC8064422  PMID: 33893569

Abstract

Nobody walked in the rain.
""",
        {"title": "Rain in shut towns", "container_title": None, "volume": "40", "author": ["Lind, Karin", "Ito, Mei"]},
    ),
    "Frontiers: words of pictures without their accents, and an escape": (
        """\
Skip to main content

SYSTEMATIC REVIEW article

Front. Fen Health, 04 December 2023
Sec. Wet Places
This article is part of the Research Topic Rain at School View all 34 articles

Rain and the health of pupils

\\r\\nAna Mara Lpez-Ruiz,Ana María López-Ruiz1,2Åsa LindÅsa Lind3Yara Rivas
Yara Rivas3*Bo ErmnBo Ermán1
  • 1Department of Rain, University of the Fens, Las Palmas, Spain

Objectives: We let pupils walk in the rain and asked them how they were.
""",
        {
            "title": "Rain and the health of pupils",
            "author": ["López-Ruiz, Ana María", "Lind, Åsa", "Rivas, Yara", "Ermán, Bo"],
            "container_title": "Front. Fen Health",
        },
    ),
    "HighWire: the journal behind “Published in”, links under a heading": (
        """\
JRR Journal of Rain Research
HOME HELP FEEDBACK SUBSCRIPTIONS ARCHIVE SEARCH TABLE OF CONTENTS

Published in Rain Res Soc J 69:674-680 (2005)
DOI: 10.5555/rain2004.0047
© 2005 Rain Research Society
This Article
Right arrow Abstract Freely available
Right arrow Full Text (PDF) Free

RAIN UPON SLOPES OF GRASS

Karin I. A. Lind*

School of Rain, Univ. of the Fens, Fen, Norway

    ABSTRACT
 TOP
 ABSTRACT
 INTRODUCTION
 RESULTS
 REFERENCES

Rain upon a slope depends on the slope and on the size of what lies above it, which we measured twice.
""",
        {
            "title": "RAIN UPON SLOPES OF GRASS",
            "author": ["Lind, Karin I. A."],
            "container_title": "Rain Res Soc J",
            "volume": "69",
            "page": {"ranges": [{"first": "674", "last": "680"}]},
            "abstract": "Rain upon a slope depends on the slope and on the size of what lies above it, which we measured"
            " twice.",
        },
    ),
    "Cambridge: an affiliation's row under each name": (
        """\
Doing Rain: A Reply to Ito

Published online by Cambridge University Press:  29 May 2023

Karin Lind
Affiliation:
Fen University, Fen, Norway
Mei Ito*
Affiliation:
Fen University, Fen, Norway
Tomás Roe
Affiliation:
Mire University, Mire, Norway
*
*Corresponding author. E-mail: mei.ito@fen.example
Rights & Permissions [Opens in a new window]

Abstract

In a recent article in this journal, somebody says that it rains.
""",
        {
            "title": "Doing Rain: A Reply to Ito",
            "author": ["Lind, Karin", "Ito, Mei", "Roe, Tomás"],
        },
    ),
    "Emerald: people of the citation alone, and no abstract": (
        """\
Guest editorial

Rain Management

ISSN: 1359-8540

Article publication date: 4 March 2019

Issue publication date: 4 March 2019

1512

Citation

Lind, R. and Ito, B. (2019), "Guest editorial", Rain Management, Vol. 24 No. 1, pp. 1-4. https://doi.org/10.5555/RM-01-2019-494

Publisher

:

Fen Publishing Limited

Copyright © 2019, Fen Publishing Limited


New ways of rain: what falls in 2030

Some reviews of the literature of rain have only become common over the past years, and this is an editorial of that.
""",
        {
            "title": "Guest editorial",
            "author": ["Lind, R.", "Ito, B."],
            "container_title": "Rain Management",
            "abstract": None,
        },
    ),
    "Emerald: the text repeats the title": (
        """\
Special issue on reviews of rain and of snow

Karin Lind (Fen Logistics Center, Fen, Norway AND Rain Engineering Group, University of Mire, Mire, Norway)
Mei Ito (Salt Business School, Salt University, Salt, Texas, USA)

Journal of Rain & Snow Management

ISSN: 0960-0030

Article publication date: 2 March 2015

Citation

Lind, K. and Ito, M. (2015), "Special issue on reviews of rain and of snow", Journal of Rain & Snow Management, Vol. 45 No. 1/2. https://doi.org/10.5555/JRS-12-2014-0305

Publisher

:

Fen Group Publishing Limited


Special issue on reviews of rain and of snow

Article Type: Guest editorial From: Journal of Rain & Snow Management, Volume 45, Issue 1/2

Introduction

The objective of this special issue was to have more reviews of rain and of snow and of what becomes of both (2014).
""",
        {
            "title": "Special issue on reviews of rain and of snow",
            "author": ["Lind, Karin", "Ito, Mei"],
            "container_title": "Journal of Rain & Snow Management",
            "volume": "45",
            "issue": "1/2",
            "abstract": None,
        },
    ),
    "Springer Medicine: an issue and its year, the day, parts of an abstract": (
        """\
Skip to main content
Top
Published in: Fen Infectious Rain 3/2019

Open Access 04-12-2019 | Wet Feet | Research article

Wet feet in the fens: a study of shoes

Authors: Karin Lind, Mei Ito, Tomás Roe

Published in: Fen Infectious Rain | Issue 3/2019

Login to get access

Abstract

Background

Feet are wet in the fens.

Methods

We weighed shoes.

Results

They were heavy.

Dont have a licence yet? Then find out more about our products and how to get one now:
""",
        {
            "title": "Wet feet in the fens: a study of shoes",
            "author": ["Lind, Karin", "Ito, Mei", "Roe, Tomás"],
            "container_title": "Fen Infectious Rain",
            "issue": "3",
            "volume": None,
            "issued": {"year": 2019, "month": 12, "day": 4},
            "abstract": "Background\n\nFeet are wet in the fens.\n\nMethods\n\nWe weighed shoes.\n\nResults\n\nThey were"
            " heavy.",
        },
    ),
    "the first page of an older Elsevier PDF: letters glued to names, over their places": (
        """\
Journal of Rain 277 (2003) 116–124
www.elsevier.com/locate/jrain
Investigating puddles and the detachment of
shoes using a simple experiment
Bin Linda, M.T. Itoa,*, T.S. Roea, J.-Y. Eka, C.W. Moeb,
W.L. Rayc
a
Department of Rain, Fen University, Fen 14853-5701, USA
b
Faculty of Snow, Mire University, Mire, Qld 4111, Australia
c
Faculty of Salt, University of Salt, Salt, NSW 2308, Australia
Received 26 March 2002; accepted 28 February 2003
Abstract
This work extends the simple experiments with puddles and with shoes.
""",
        {
            "title": "Investigating puddles and the detachment of shoes using a simple experiment",
            "author": ["Lind, Bin", "Ito, M.T.", "Roe, T.S.", "Ek, J.-Y.", "Moe, C.W.", "Ray, W.L."],
        },
    ),
    "AmeliCA, Redalyc: titles in three languages, the serial over how often it appears": (
        """\
Artigos Científicos

Chuva e escola: para onde os sapatos nos levam? (2008-2018)

Rain and school: where do shoes lead us? (2008-2018)

Lluvia y escuela: ¿adónde nos llevan los zapatos? (2008-2018)

Bruna Lind
Universidade do Brejo (UB), Brasil
Mateus Ito
Universidade do Sal (US), Brasil

Revista de Chuva Matemática

Sociedade Brasileira de Chuva, Brasil

ISSN: 2526-9062

ISSN-e: 1676-8868

Periodicidade: Cuatrimestral

vol. 17, núm. 1, 2020

chuva@brejo.example

Recepção: 16 Outubro 2019

Aprovação: 13 Janeiro 2020

DOI: https://doi.org/10.5555/remat.17.309

Copyright Revista de Chuva Matemática 2020.

Resumo: Contamos os sapatos molhados das escolas na última década.
""",
        {
            "title": "Chuva e escola: para onde os sapatos nos levam? (2008-2018)",
            "author": ["Lind, Bruna", "Ito, Mateus"],
            "container_title": "Revista de Chuva Matemática",
            "publisher": "Sociedade Brasileira de Chuva",
            "volume": "17",
            "issue": "1",
            "issued": {"year": 2020},
            "abstract": "Contamos os sapatos molhados das escolas na última década.",
        },
    ),
    "Érudit: the citation in a column": (
        """\
Document généré le 28 avr.

2024 19:28

Cahiers de la pluie

Présentation. Les nouveaux objets de la pluie


Jean-Luc Lind, Mei Ito et Marc Roe

Volume 59, numéro 2, automne 2015

Les nouveaux objets de la pluie

URI : https://id.erudit.org/iderudit/1036782ar
DOI : https://doi.org/10.5555/1036782ar

Aller au sommaire du numéro

Éditeur(s)
Éditions du Marais

ISSN
0831-1040 (imprimé)
1923-5770 (numérique)

Découvrir la revue

Citer ce document
Lind, J.-L., Ito, M. & Roe, M. (2015). Présentation. Les nouveaux objets
de la pluie. Cahiers de la pluie, 59(2), 7–15.
https://doi.org/10.5555/1036782ar

Tous droits réservés © Éditions du Marais, 2016 Ce document est protégé par la loi.
""",
        {
            "title": "Présentation. Les nouveaux objets de la pluie",
            "author": ["Lind, Jean-Luc", "Ito, Mei", "Roe, Marc"],
            "container_title": "Cahiers de la pluie",
            "volume": "59",
            "issue": "2",
            "issued": {"year": 2015, "season": 3},
            "page": {"ranges": [{"first": "7", "last": "15"}]},
            "publisher": "Éditions du Marais",
        },
    ),
    "PLOS: people over their addresses": (
        """\
Skip to main content
Advertisement
  • Loading metrics

Rain Upon Public Data: Suggestions to Keep Dry

  • Karin G. Lind ,

    karin.lind@fen.example

    Affiliations Division of Rain, Fen University, Fen, Norway, Research Council Centre for Rain, Fen, Norway

  • Mei Ito,

    Affiliation Division of Rain, Fen University, Fen, Norway

  • Tomás Roe

    Affiliation Division of Rain, Fen University, Fen, Norway

  • Published: January 28, 2014
  • https://doi.org/10.5555/journal.pbio.1001770

Abstract

A growing number of fens ask for data.

Citation: Lind KG, Ito M, Roe T (2014) Rain Upon Public Data: Suggestions to Keep Dry. PLoS Biol 12(1): e1001770. https://doi.org/10.5555/journal.pbio.1001770
""",
        {
            "title": "Rain Upon Public Data: Suggestions to Keep Dry",
            "author": ["Lind, Karin G.", "Ito, Mei", "Roe, Tomás"],
            "volume": "12",
        },
    ),
    "SCIRP: the citation under its button": (
        """\
Shapes of puddles and what they do to shoes of leather and of felt

Abstract

The puddles of a town differ in their shapes, and so do shoes.

Share and Cite:

Lind, K. and Ito, M. (2020) Shapes of puddles and what they do to shoes of leather and of felt. Advances in Puddles, 9, 23-39. doi: 10.5555/ap.2020.91002.

1. Introduction

Puddles have gained considerable attention.
""",
        {
            "title": "Shapes of puddles and what they do to shoes of leather and of felt",
            "author": ["Lind, K.", "Ito, M."],
            "container_title": "Advances in Puddles",
            "page": {"ranges": [{"first": "23", "last": "39"}]},
            "abstract": "The puddles of a town differ in their shapes, and so do shoes.",
        },
    ),
    "SciELO: a journal with a colon": (
        """\
SciELO - Scientific Electronic Library Online

Services on Demand

Revista do Brejo: Chuva e Contemporaneidade

Print version ISSN 0104-7040On-line version ISSN 2358-0190

Revista do Brejo: Chuva e Contemporaneidade vol.32 no.70 Salvador Apr./June 2023  Epub Aug 29, 2023

https://doi.org/10.5555/brejo2358.2023.v32.n70

Artigo

SENTIDOS DA CHUVA: UMA DISCUSSÃO

Dinora Lind2  *

RESUMO

O artigo discute a chuva.
""",
        {
            "container_title": "Revista do Brejo: Chuva e Contemporaneidade",
            "volume": "32",
            "issue": "70",
            "issued": {"year": 2023, "month": 4, "end": {"year": 2023, "month": 6}},
        },
    ),
    "a first page: the issue behind a stroke": (
        """\
Mire Compass 5/2 (2010): 199–212, 10.5555/j.1747-9000.2009.00273.x
Experimental Rain and Free Feet
Karin Lind*
University of the Fens
Abstract
This paper walks in the rain and tells what came of it.
1. Introduction
Rain is wet.
""",
        {
            "title": "Experimental Rain and Free Feet",
            "author": ["Lind, Karin"],
            "container_title": "Mire Compass",
            "volume": "5",
            "issue": "2",
            "doi": "10.5555/j.1747-9000.2009.00273.x",
        },
    ),
    "a first page: a supplement, and the journal's whole name over the title": (
        """\
Ann. Henri Roe 4, Suppl. 2 (2003) S799 – S809
c Fen Verlag, Basel, 2003
DOI 10.5555/s00023-003-0963-5
Annales Henri Roe
Drawing Water from Wet Machines
Andrew M. Lind
Abstract. Wet machines and what can be drawn from them are told.
This paper briefly introduces some buckets.
""",
        {
            "title": "Drawing Water from Wet Machines",
            "container_title": "Ann. Henri Roe",
            "volume": "4",
            "issue": "Suppl. 2",
            "page": {"ranges": [{"first": "S799", "last": "S809"}]},
        },
    ),
    "a first page: its proceedings in a notice of rights": (
        """\
From: AAFI-98 Proceedings. Copyright © 1998, AAFI (www.aafi.example). All rights reserved.
Finding Dry Places in Wet Fens
Karin Lind, Mei Ito, Sebastian Roe , Armin B. Ek
Computer Science Department III
University of the Fens
Fen, Norway
Abstract
For walkers to be dry, they have to find dry places.
Introduction
To walk is to know where dry places are.
""",
        {
            "type": "paper-conference",
            "title": "Finding Dry Places in Wet Fens",
            "container_title": "AAFI-98 Proceedings",
            "issued": {"year": 1998},
        },
    ),
    "a first page: abstract and keywords in two columns, line by line": (
        """\
Rain Topics

ISSN: 0018-5860 (Print) 1939-9270 (Online) Journal homepage: https://www.tandfonline.com/loi/vrain20

The Influence of Rain on Shoes

Karin Lind

To cite this article: Karin Lind (2021): The Influence of Rain on Shoes, Rain Topics, DOI: 10.5555/00185868.2021.1922110

To link to this article: https://doi.org/10.5555/00185868.2021.1922110

Published online: 01 Jun 2021.

RESEARCH ARTICLE

The Influence of Rain on Shoes
Karin Lind
Fen University, Fen, Norway

ABSTRACT KEYWORDS
This study let shoes stand in the rain and in Wet feet; rain;
the snow, and looked at them again. shoes
""",
        {"title": "The Influence of Rain on Shoes", "abstract": None, "keywords": None},
    ),
    "JSTOR: the sponsor of a journal": (
        """\
The Society for Fen Studies

The State of Rain Research


Author(s): Karin A. Lind and Mei S. Ito
Source: The Review of Rain, Vol. 23, No. 3, Rain (March 2010),
pp. 939-961
Published by: Fen University Press. Sponsor: The Society for Fen Studies.
Stable URL: http://www.jstor.org/stable/40604770 .
Accessed: 10/11/2014 12:38
""",
        {"publisher": "Fen University Press", "volume": "23"},
    ),
    "old pages of SpringerOpen: numbers run together, names over “Affiliated with”": (
        """\
Odd ways of rain: a review

  • Karin Lind1Email author and

    Affiliated with

    • Mei Ito1

      Affiliated with

      Nanoscale Rain Letters20116:391

      DOI: 10.5555/1556-276X-6-391

      Received: 10 December 2010

      Accepted: 19 May 2011

      Published: 19 May 2011

      Abstract

      This paper counts the ways of rain.

      Introduction

      Rain is wet.
""",
        {
            "title": "Odd ways of rain: a review",
            "author": ["Lind, Karin", "Ito, Mei"],
            "container_title": "Nanoscale Rain Letters",
            "volume": "6",
            "article_number": "391",
            "issued": {"year": 2011},
        },
    ),
    "a journal's head: two serial numbers, and “Published by”": (
        """\
International Journal of Rain and Finance; Vol. 4, No. 9; 2012

ISSN 1916-9710 E-ISSN 1916-9728

Published by Fen Center of Science and Education

Ratings of Rain in Fens

Emre Lind

Correspondence: Emre Lind, Rain Program, Fen University, Fen, Norway.

Received: July 2, 2012

Accepted: July 25, 2012

doi:10.5555/ijrf.v4n9p61

Abstract

Ratings of rain are a recent issue.
""",
        {
            "title": "Ratings of Rain in Fens",
            "author": ["Lind, Emre"],
            "publisher": "Fen Center of Science and Education",
            "volume": "4",
            "issue": "9",
        },
    ),
    "a heading of keywords without any": (
        """\
Wet Life in a Wet World

Karin Samadi Lind
Young Walkers Club, Fen Branch, Fen University, Fen, Norway.

Abstract

In recent years the rain has had its influence on our life.

Keywords :

Introduction

Nowadays it rains.
""",
        {"title": "Wet Life in a Wet World", "keywords": None},
    ),
    "a working paper's first page: its series, names one under another, this version": (
        """\
What is the Relation (if any) Between
Rain and Shoes?
Karin E. Lind
Mei Ito
Lammert Roe
FEN WORKING PAPER NO. 4599
CATEGORY 11: RAIN
ORIGINAL VERSION: JANUARY 2014
THIS VERSION: APRIL 2015
Fen Working Paper No. 4599
What is the Relation (if any) Between
Rain and Shoes?
Abstract
We test whether rain makes shoes wet, which nobody did before us in the fens.
Keywords: rain, shoes, fens.
""",
        {
            "type": "report",
            "title": "What is the Relation (if any) Between Rain and Shoes?",
            "author": ["Lind, Karin E.", "Ito, Mei", "Roe, Lammert"],
            "collection_title": "FEN WORKING PAPER",
            "collection_number": "4599",
            "issued": {"year": 2015, "month": 4},
        },
    ),
    "a cover of a series: people with their schools, and the title again": (
        """\
Fen College of Business
Working Paper Series
Karin Dry Center for
Research in Rain
The State of the Rain
Market
Karin A. Lind, Fen Law School and FBER
Mei S. Ito, The Mire State University and FBER
November 2009
This paper can be downloaded without charge from:
http://www.ssrn.com/abstract=1508140
The State of the Rain Market
Karin A. Lind
Fen Law School and FBER
and
Mei S. Ito
Mire State University and FBER
Abstract
This paper, which introduces an issue on the market of rain, says what is known of it in the fens and on the hills.
""",
        {"title": "The State of the Rain Market", "author": ["Lind, Karin A.", "Ito, Mei S."]},
    ),
    "a cover of IOP without gaps: the title again, one-letter given names, “Abstract.”": (
        """\
PAPER • OPEN ACCESS
Observations from the testing of a large umbrella in irregular rain
To cite this article: E E Lind et al 2020 J. Rain: Conf. Ser. 1669 012028
View the article online for updates and enhancements.
Published under licence by IOP Publishing Ltd 1
Observations from the testing of a large umbrella in irregular rain
E E Lind1, M Ito2, and F H Roe1
1Department of Rain, Fen University, Fen, Norway
2Department of Umbrellas, Mire University, Mire, Norway
Abstract.
As rain moves toward larger drops, umbrellas have to grow.
1. Introduction
Rain is wet.
""",
        {
            "title": "Observations from the testing of a large umbrella in irregular rain",
            "author": ["Lind, E E", "Ito, M", "Roe, F H"],
            "abstract": "As rain moves toward larger drops, umbrellas have to grow.",
        },
    ),
    "a portal's cover: an article number with a blank in its brackets": (
        """\
Downloaded from orbit.dtu.dk on: Dec 29, 2022
The life of umbrellas in complex rain
Lind, Karin; Ito, Mei
Published in:
Journal of Rain: Conference Series
Link to article, DOI:
10.5555/1742-6596/1618/2/022013
Publication date:
2020
Document Version
Publisher's PDF, also known as Version of record
Link back to DTU Orbit
Citation (APA):
Lind, K., & Ito, M. (2020). The life of umbrellas in complex rain. Journal of Rain: Conference Series, 1618(2), [022013 ]. https://doi.org/10.5555/1742-6596/1618/2/022013
""",
        {"volume": "1618", "issue": "2", "article_number": "022013"},
    ),
    "a cover of ResearchGate: its first words apart, two people on a line": (
        """\
See

discussions, stats, and author profiles for this publication at: https://www.researchgate.net/publication/241446720

Towers for Rain Gauges

Article · June 2010


DOI: 10.5555/1.3464890

CITATIONS READS

4 2,154

3 authors, including:

V.J. Lind Chitra Ito


Fen University Mire College
128 PUBLICATIONS 457 CITATIONS 24 PUBLICATIONS 662 CITATIONS

SEE PROFILE SEE PROFILE

All content following this page was uploaded by V.J. Lind on 16 October 2014.

The user has requested enhancement of the downloaded file.
""",
        {"title": "Towers for Rain Gauges", "author": None, "doi": "10.5555/1.3464890"},
    ),
    "a manuscript's cover: how to cite it, on two lines": (
        """\
Accepted Manuscript

Rain as a motive for new shoes: a second look

Karin Lind, Mei Ito

PII: S2212-0963(17)30174-0
DOI: https://doi.org/10.5555/j.crm.2018.09.000
Reference: CRM 160

To appear in: Rain Risk Management

Received Date: 18 October 2017
Accepted Date: 14 September 2018

Please cite this article as: K. Lind, M. Ito, Rain as a motive for new
shoes: a second look, Rain Risk Management (2018), doi: https://doi.org/10.5555/j.crm.2018.09.000

This is a PDF file of an unedited manuscript that has been accepted for publication.
""",
        {"title": "Rain as a motive for new shoes: a second look", "issued": {"year": 2018}},
    ),
    "Tech Science Press: the journal under “[BACK]”": (
        """\
[BACK]
Rain, Materials & Continua
DOI:10.5555/cmc.2022.027170
images
Article

Rain Prediction on a Wide Spectrum

K. Vinson Lind1, Mei Ito2 and Tomás Roe3,*

1Department of Rain, Fen University, Fen, 600062, Norway
2Department of Snow, Mire University, Mire, 602117, Norway
3Salt University of Technology, Salt, 30000, Norway
*Corresponding Author: Tomás Roe. Email: roe@salt.example
Received: 12 January 2022; Accepted: 08 March 2022

Abstract: The growth of rain should be foretold.
""",
        {"title": "Rain Prediction on a Wide Spectrum", "container_title": "Rain, Materials & Continua"},
    ),
    "ARCC: numbers in small letters, the citation over the abstract": (
        """\
Rain Science Digest

  • Chief EditorKarin Foe

Frequency :
Bi-monthly (February, April, June, August, October and December)
Rain Science Digest, volume 43 issue 3 (june 2023) : 274-281

Ways to Stay Dry among Farmers of the Fens

Melkamu Lind1,*
  • http://orcid.org/0000-0002-1825-0097
1Department of Rain, Fen University, P.O. Box: 247, Norway.
Cite article:- Lind Melkamu (2023). Ways to Stay Dry among Farmers of the Fens . Rain Science Digest. 43(3): 274-281. doi: 10.5555/ag.DF-370.
Background: In our time rain is under pressure, and so are those who walk in it.

Methods: Farmers were asked about their shoes and about the fens in which they walk.
""",
        {
            "title": "Ways to Stay Dry among Farmers of the Fens",
            "container_title": "Rain Science Digest",
            "volume": "43",
            "issue": "3",
            "issued": {"year": 2023, "month": 6},
            "abstract": "Background: In our time rain is under pressure, and so are those who walk in it.\n\n"
            "Methods: Farmers were asked about their shoes and about the fens in which they walk.",
        },
    ),
    "titles in English and in Spanish, of which the English one has few small words": (
        """\
doi: 10.5555/saludcyt20241323
ORIGINAL
Trends in research on rain-induced wet feet in the Mire database
Tendencias de las investigaciones sobre los pies mojados por la lluvia en la base de datos Mire
Verenice Lind1 *, Rita Ito2 *
1Universidad de la Lluvia. Florencia, Colombia
2Instituto de los Pies. Ciudad de México, México.
ABSTRACT
Rain involves various feet.
""",
        {"title": "Trends in research on rain-induced wet feet in the Mire database"},
    ),
    "an old head of SCIRP, with the journal behind its numbers": (
        """\
Vol.4, No.6, 292-301 (2013) Fen Sciences
http://dx.doi.org/10.5555/as.2013.46042
Status of staying dry and strategies in breeding
of feet
Mudasir Lind*, Asifa Ito
Division of Rain, University of the Fens, Norway; *Corresponding Author: lind@fen.example
Received 4 September 2012; revised 1 February 2013; accepted 6 March 2013
ABSTRACT
Feet become wet in the rain, and we show how they can be dry.
Keywords: Rain; Feet
""",
        {
            "title": "Status of staying dry and strategies in breeding of feet",
            "container_title": "Fen Sciences",
            "volume": "4",
            "issue": "6",
            "page": {"ranges": [{"first": "292", "last": "301"}]},
            "issued": {"year": 2013},
        },
    ),
    "AOSIS, with people over the title first, and a citation of some of them": (
        """\
About the Author(s)


Chantal Lind Email
School of Rain, University of the Fens, Norway

Jessica Ito symbol
Department of Mud, Mire University, Norway

Citation


Lind, C., Ito, J., et al., 2016, ‘Evaluating the outcomes of staying dry: The need for continuous rain’, Fenalia 46(2), a2154. http://dx.doi.org/10.5555/abc.v46i2.2154

Original Research

Evaluating the outcomes of staying dry: The need for continuous rain

Chantal Lind, Jessica Ito, Mathieu Moe
Received: 26 Apr. 2015; Accepted: 23 June 2016; Published: 30 Aug. 2016

Abstract

Background: The University of the Fens and a town walked in rain together.
""",
        {
            "title": "Evaluating the outcomes of staying dry: The need for continuous rain",
            "author": ["Lind, Chantal", "Ito, Jessica", "Moe, Mathieu"],
            "container_title": "Fenalia",
            "volume": "46",
            "issue": "2",
            "article_number": "a2154",
            "doi": "10.5555/abc.v46i2.2154",
        },
    ),
    "a citation under its heading, which is no title": (
        """\
Citation


Lind, C., Ito, J., 2016, ‘Evaluating the outcomes of staying dry: The need for continuous rain’, Fenalia 46(2), a2154. http://dx.doi.org/10.5555/abc.v46i2.2154

Original Research
""",
        {
            "title": "Evaluating the outcomes of staying dry: The need for continuous rain",
            "container_title": "Fenalia",
            "publisher": None,
        },
    ),
    "a page of MDPI behind a library's proxy": (
        """\
Article

Numerical Simulation of Shoes Induced by Cross-Fen Transport

by
Masato Lind
1,
Yoshiaki Ito
2,*
1
Graduate School of Rain, The University of the Fens, Norway
*
Author to whom correspondence should be addressed.
J. Mar. Fen Eng. 2020, 8(6), 438; https://0-doi-org.library.fen.example/10.5555/jmse8060438
Submission received: 8 May 2020 / Revised: 8 June 2020 / Accepted: 9 June 2020 / Published: 15 June 2020

Abstract

:
Predicting shoes is vital for those who walk.
""",
        {
            "container_title": "J. Mar. Fen Eng.",
            "volume": "8",
            "issue": "6",
            "article_number": "438",
            "doi": "10.5555/jmse8060438",
        },
    ),
    "keywords between semicolons, over lines of which the second is long": (
        """\
Editorial
Why and How Do We Study Wet Feet?
Sylvain Lind ID

FENS, Université de la Pluie, 31400 Toulouse, France;
lind@fen.example; Tel.: +33-56133-2935

Received: 22 February 2018; Accepted: 22 March 2018; Published: 27 March 2018

Abstract: Research on feet in the fens has evolved.

Keywords: wet feet; cohesive mud; sand; coastal
erosion; sedimentation of shoes; morphodynamics; suspended particulate matter; bedload

1. Introduction
On a global scale feet are wet.
""",
        {
            "keywords": [
                *("wet feet", "cohesive mud", "sand", "coastal erosion", "sedimentation of shoes", "morphodynamics"),
                *("suspended particulate matter", "bedload"),
            ]
        },
    ),
    "a journal over its numbers, on a cover whose citation does not tell it": (
        """\
Journal of Fen Teaching & Learning
Volume 10|Issue 2 Article 7
8-30-2013
Developing the Parameters of Rain in
Postgraduate Coursework Studies
Allan F. Lind
Fen University, lind@fen.example
Follow this and additional works at:http://ro.fen.example/jftl
Recommended Citation
Lind, Allan F., Developing the Parameters of Rain in Postgraduate Coursework Studies,
Journal of Fen Teaching & Learning, 10(2), 2013.
Available at:http://ro.fen.example/jftl/vol10/iss2/7
Fen Online is the open access institutional repository for the
University of the Fens. For further information contact the
Library: pubs@fen.example
""",
        {"container_title": "Journal of Fen Teaching & Learning", "volume": "10", "issue": "2", "article_number": "7"},
    ),
    "a first page of Pleiades": (
        """\
ISSN 1234-5679, Fenology, 2014, Vol. 54, No. 2, pp. 205–211. © Pleiades Publishing, Inc., 2014.
Original Russian Text © I.O. Lind, 2014, published in Fenologiya, 2014, Vol. 54, No. 2, pp. 226–232.

MARINE
RAIN

Calculation of Wet Feet

I. O. Lind
Institute of Fenology, Academy of Mud, Oslo, Norway
e-mail: lind@fen.example
Received March 27, 2012; in final form, February 21, 2013

Abstract—Feet are wet where fens are. It is shown that they dry.
DOI: 10.5555/S0001437014020131

INTRODUCTION
""",
        {
            "title": "Calculation of Wet Feet",
            "container_title": "Fenology",
            "volume": "54",
            "issue": "2",
            "page": {"ranges": [{"first": "205", "last": "211"}]},
            "issued": {"year": 2014},
            "doi": "10.5555/S0001437014020131",
            "abstract": "Feet are wet where fens are. It is shown that they dry.",
        },
    ),
    "an article number that might be a year, under a notice of a correction": (
        """\
Correction published on 6 May 2023, see Fen Sci. 2023, 15(9), 1781.
Font Type:
Arial Georgia Verdana
Background:
Review

Rain on Remote Feet: A Review

by
Samuel B. Lind
1,* and
Shahnoor Ito
1
1
School of Rain, Fen University, Oslo, Norway
*
Author to whom correspondence should be addressed.
Fen Sci. 2021, 11(4), 1926; https://doi.org/10.5555/app11041926
Submission received: 7 January 2021 / Revised: 11 February 2021 / Accepted: 16 February 2021 / Published: 22 February 2021 / Corrected: 6 May 2023

Abstract

:
Feet are wet in many remote places around the world.
""",
        {
            "title": "Rain on Remote Feet: A Review",
            "container_title": "Fen Sci.",
            "volume": "11",
            "issue": "4",
            "article_number": "1926",
            "issued": {"year": 2021},
            "accepted": {"year": 2021, "month": 2, "day": 16},
        },
    ),
    "Emerald, the journal under the people": (
        """\
To read this content please select one of the options below:

Control of wet feet in the fens

Miriam Lind (Library, Fen University of Rain, Oslo, Norway)

Fen Review

ISSN: 1234-5679

Article publication date: 5 September 2017

590

Abstract

Purpose

This study aims to find what controls wet feet.
""",
        {"title": "Control of wet feet in the fens", "container_title": "Fen Review", "author": ["Lind, Miriam"]},
    ),
}


TOLD = {
    "the numbers of a journal over a title": (
        """\
Vol.4, No.6 and more
http://dx.doi.org/10.5555/as.2013.46042
Ways of Staying Dry: A Study of Feet
Mudasir Lind*, Asifa Ito
Division of Rain, University of the Fens, Norway; *Corresponding Author: lind@fen.example
Received 4 September 2012; revised 1 February 2013; accepted 6 March 2013
ABSTRACT
Feet become wet in the rain, and we show how they can be dry.
Keywords: Rain; Feet
""",
        "Vol.4, No.6 and more",
    ),
    "how to cite a work, in a form that nobody knows": (
        """\
https://doi.org/10.5555/as.2013.46042
Ways of Staying Dry: A Study of Feet
Anna Lind 1 and Rita Ito 2
1 University of Rain, Norway
2 University of Mud, Norway
How to cite: Lind and Ito, Dry, fens, somewhere near 12 - 13
Received 4 September 2012; accepted 6 March 2013
Abstract
Feet become wet in the rain, and we show how they can be dry.
Keywords: rain, feet
""",
        "How to cite: Lind and Ito, Dry, fens, somewhere near 12 - 13",
    ),
}


@for_each("text, line", TOLD)
def test_lines_that_are_told(text: str, line: str) -> None:
    reading = citekit.read(text)
    assert line in [one.text for one in reading.lines if one.state == "unread"]
    assert [work.title for work in reading.works] == ["Ways of Staying Dry: A Study of Feet"]


@for_each("text, expected", PAGES)
def test_pages_as_extracted(text: str, expected: dict[str, Any]) -> None:
    (work,) = citekit.read(text).works
    values = present(work)
    assert {name: _said(values.get(name)) for name in expected} == expected


def _said(value: Any) -> Any:
    """A value in JSON, people and terms in words."""
    if isinstance(value, tuple):
        return [_said(one) for one in value]
    if isinstance(value, Term):
        return value.term
    return None if value is None else spelt(value)
