"""What pages seldom have: a line, a label or a form of its own, which no fixture has."""

# ruff: noqa: E501 - a line of a page is one line
from __future__ import annotations

from typing import Any

import citekit
from citekit.values import Organization, Person
from citekit.work import present
from citekit.writers.record_json import plain
from tests.rows import for_each

PAGES: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "the DOI of a list's item again": (
        """\
Publications

Quiet ponds of the north
Lind, K. & Ito, M., 2019, In: Journal of Rain. 12, 3, p. 3-9
Research output: Contribution to journal › Article › peer-review
https://doi.org/10.5555/pond.1
https://doi.org/10.5555/pond.1
Counting gulls backwards
Ray, J., 2020, In: Journal of Rain. 13, 1, p. 11-19
Research output: Contribution to journal › Article › peer-review
""",
        [{"title": "Quiet ponds of the north", "doi": "10.5555/pond.1"}, {"title": "Counting gulls backwards"}],
    ),
    "a page of the web between quotes": (
        """\
“Rain in fens and mires,” Fen Weather, accessed 3 May 2020, https://fen.example.org/rain.
""",
        [
            {
                "type": "webpage",
                "title": "Rain in fens and mires",
                "container_title": "Fen Weather",
                "url": "https://fen.example.org/rain",
            }
        ],
    ),
    "a journal in shortened words": (
        """\
Lind, K., Ito, M. (2020). Rain in fens. Comput. Mires. Agric. https://doi.org/10.5555/rain.7
""",
        [{"title": "Rain in fens", "container_title": "Comput. Mires. Agric"}],
    ),
    "Google Scholar: a publisher for the site": (
        """\
Rain in quiet fens over years
K Lind, M Ito
Journal of Rain, 2019•Fen Press
We walked in the rain for years and wrote down what we saw.
Save Cite Cited by 12 Related articles All 4 versions
""",
        [{"container_title": "Journal of Rain", "publisher": "Fen Press"}],
    ),
    "Google Scholar: a server of preprints": (
        """\
Rain in quiet fens over years
K Lind, M Ito - bioRxiv, 2019 - biorxiv.org
We walked in the rain for years.
Cited by 12 Related articles All 4 versions
""",
        [{"type": "article", "container_title": "bioRxiv"}],
    ),
    "arXiv: the second version of a page without its head": (
        """\
Rain in quiet fens
Karin Lind, Mei Ito
Abstract: We walked in the rain for years and counted all of the drops on two roofs of a town.
Subjects: Computation and Language (cs.CL)
Cite as: arXiv:2605.27569 [cs.CL]
(or arXiv:2605.27569v2 [cs.CL] for this version)
Submission history
From: Karin Lind [view email]
[v1] Tue, 26 May 2026 18:41:48 UTC (253 KB)
[v2] Fri, 5 Jun 2026 10:01:08 UTC (254 KB)
""",
        [{"issued": {"year": 2026, "month": 6, "day": 5}, "submitted": {"year": 2026, "month": 5, "day": 26}}],
    ),
    "arXiv: a button behind an abstract": (
        """\
[1] arXiv:2401.00001 [pdf, html, other]
Title: Rain in quiet fens
Authors: Karin Lind, Mei Ito
Comments: 9 pages
Subjects: Computation and Language (cs.CL)
[2] arXiv:2401.00002 [pdf, html, other]
Title: Salt on old roofs
Authors: Jo Ray
Abstract: We counted all of the drops on two roofs of a town, for nine years.
The town was wet. △ Less
Subjects: Machine Learning (cs.LG)
""",
        [
            {"title": "Rain in quiet fens"},
            {
                "title": "Salt on old roofs",
                "abstract": "We counted all of the drops on two roofs of a town, for nine years.\n\nThe town was wet.",
            },
        ],
    ),
    "arXiv: a button below an abstract": (
        """\
arXiv:2401.00001 [pdf, other] cs.CL
Rain in quiet fens
Authors: Karin Lind, Mei Ito
Abstract: We counted all of the drops on two roofs of a town, for nine years.
The town was wet.
△ Less
Submitted 12 March, 2024; originally announced March 2024.

arXiv:2401.00002 [pdf, other] cs.CL
Salt on old roofs
Authors: Jo Ray
Abstract: We saw salt.
Submitted 13 March, 2024; originally announced March 2024.
""",
        [
            {
                "abstract": "We counted all of the drops on two roofs of a town, for nine years.\n\nThe town was wet.",
                "issued": {"year": 2024, "month": 3, "day": 12},
            },
            {"abstract": "We saw salt.", "issued": {"year": 2024, "month": 3, "day": 13}},
        ],
    ),
    "PubMed: whole names and a kind in a list": (
        """\
Cite
Share
1
Rain in quiet fens over years.
Karin Lind, Mei Ito.
J Rain. 2019 Mar;12(3):3-9. doi: 10.5555/rain.9.
PMID: 36345076
Review.
We walked in the rain.
Cite
Share
2
Salt on old roofs of the town.
Ray J, Ek L.
J Salt. 2020 Apr;13(1):11-19. doi: 10.5555/salt.9.
PMID: 36345077
""",
        [{"author": ["Lind, Karin", "Ito, Mei"], "genre": "Review"}, {"author": ["Ray, J", "Ek, L"]}],
    ),
    "PubMed: names before their initials": (
        """\
PubMed
J Rain. 2019 Mar;12(3):3-9. doi: 10.5555/rain.9.
Rain in quiet fens over years
Lind AH1, Ito M2
Affiliations
1 Fen University, Oslo.
PMID: 36345076
DOI: 10.5555/rain.9
Abstract
We walked in the rain for years.
""",
        [{"author": ["Lind, AH", "Ito, M"], "title": "Rain in quiet fens over years"}],
    ),
    "DiVA: labels over identifiers": (
        """\
Rain in quiet fens
Lind, Karin
Fen University, School of Rain.
2019 (English)In: Journal of Rain, ISSN 0000-0019, Vol. 12, no 3, p. 3-9Article in journal (Refereed) Published
Abstract [en]
We walked in the rain for years.
Place, publisher, year, edition, pages
Fen Press, 2019. Vol. 12, no 3, p. 3-9
Identifiers
URN
urn:nbn:se:fen:diva-57333
DOI
10.5555/rain.9
OAI: oai:DiVA.org:fen-57333
DiVA, id: diva2:57333
Available from: 2019-05-03 Created: 2019-05-03 Last updated: 2019-05-03
Bibliographically approved
""",
        [
            {
                "doi": "10.5555/rain.9",
                "issn": [{"value": "0000-0019"}],
                "page": {"ranges": [{"first": "3", "last": "9"}]},
            }
        ],
    ),
    "EPrints: a kind that is none": (
        """\
Lind, Karin and Ito, Mei (2019) Rain in quiet fens. Journal of Rain, 12 (3). pp. 3-9. ISSN 0000-0019
Item Type: Weather Diary
Subjects: Q Science
Divisions: School of Rain
Depositing User: Karin Lind
Date Deposited: 03 May 2019
URI: https://eprints.fen.example/9
""",
        [{"type": "article-journal", "genre": "Weather Diary", "container_title": "Journal of Rain", "volume": "12"}],
    ),
    "arXiv: the day below the number on a first page": (
        """\
arXiv:2401.00001v2 [cs.CL]
5 Jun 2024
Rain in Quiet Fens over Years
Karin Lind1, Mei Ito2, Jo Ray1
1Fen University, Oslo, Norway
2Institute of Rain, Bergen, Norway
Abstract
We walked in the rain for years and counted all of the drops on two roofs of a town.
1. Introduction
Rain falls.
""",
        [{"arxiv": "2401.00001", "issued": {"year": 2024, "month": 6, "day": 5}}],
    ),
    "ScienceDirect: a journal glued to its volume": (
        """\
Journal of Quiet RainVolume 210, 10 February 2019, Pages 3-9
Rain in quiet fens over years
Author links open overlay panelKarin Lind a, Mei Ito b
a Fen University, Oslo, Norway
b Institute of Rain, Bergen, Norway
https://doi.org/10.5555/rain.9
Abstract
We walked in the rain for years and counted drops.
Keywords
Rain
Fens
""",
        [{"container_title": "Journal of Quiet Rain", "volume": "210"}],
    ),
    "ETH: the library before the title": (
        """\
ETH Library Rain in quiet fens
Journal Article

Author(s):
Lind, Karin; Ito, Mei

Publication date:
2019-03

Permanent link:
https://doi.org/10.5555/ethz-b-1

Originally published in:
Journal of Rain 12(3)
""",
        [{"title": "Rain in quiet fens", "type": "article-journal"}],
    ),
    "IEEE Xplore: keywords behind their label": (
        """\
Rain in Quiet Fens over Years
Publisher: IEEE
Cite This
PDF
Karin Lind; Mei Ito
All Authors
Abstract:
We walked in the rain for years and wrote down what we saw.
Published in: IEEE Transactions on Rain ( Volume: 12, Issue: 3, March 2019)
Page(s): 3 - 9
Date of Publication: 12 March 2019
ISSN Information:
DOI: 10.1109/RAIN.2019.1
Publisher: IEEE
Author Keywords: rain, fens, quiet years
IEEE Keywords
Rain, Fens
""",
        [
            {
                "keywords": [
                    {"term": "rain", "scheme": "author"},
                    {"term": "fens", "scheme": "author"},
                    {"term": "quiet years", "scheme": "author"},
                ],
                "container_title": "IEEE Transactions on Rain",
            }
        ],
    ),
    "OpenAlex: a repository for the journal": (
        """\
Rain in quiet fens over years
2019 · Karin Lind, Mei Ito · bioRxiv (Cold Spring Harbor Laboratory)
Cited by: 12
Salt on old roofs of the town
2020 · Jo Ray, Lars Ek · Journal of Salt
Cited by: 3
""",
        [
            {"type": "article", "publisher": "bioRxiv (Cold Spring Harbor Laboratory)"},
            {"type": "article-journal", "container_title": "Journal of Salt"},
        ],
    ),
    "CESifo: people on two lines": (
        """\
12345
2019
March 2019
Rain in quiet fens over years
Karin Lind, Mei Ito,
Jo Ray
Impressum:
CESifo Working Papers
ISSN 2364-1428 (electronic version)
Publisher and distributor: Munich Society for the Promotion of Economic Research - CESifo GmbH
The international platform of Ludwigs-Maximilians University
""",
        [{"author": ["Lind, Karin", "Ito, Mei", "Ray, Jo"], "title": "Rain in quiet fens over years"}],
    ),
    "a list of links, people and hosts": (
        """\
## Publications

- [Rain in quiet fens over years](https://fen.example/1), Karin Lind, Mei Ito, Journal of Rain, 2019
- [Salt on old roofs of the town](https://fen.example/2), Karin Lind, Jo Ray, Journal of Salt, 2020
- [Wind over dry lakes](https://fen.example/3), Karin Lind, Lars Ek, Journal of Dust, 2021
""",
        [
            {
                "title": "Rain in quiet fens over years",
                "author": ["Lind, Karin", "Ito, Mei"],
                "container_title": "Journal of Rain",
            },
            {
                "title": "Salt on old roofs of the town",
                "author": ["Lind, Karin", "Ray, Jo"],
                "container_title": "Journal of Salt",
            },
            {
                "title": "Wind over dry lakes",
                "author": ["Lind, Karin", "Ek, Lars"],
                "container_title": "Journal of Dust",
            },
        ],
    ),
    "HTML: a short name of the journal, and an OpenURL": (
        """\
<!DOCTYPE html><html><head><meta name=citation_title content='Rain in quiet fens over years'><meta name=citation_author content='Lind, Karin'><meta name=citation_journal_title content='Journal of Rain'><meta name=citation_journal_abbrev content='J. Rain'><meta name=citation_doi content='10.5555/rain.9'></head><body><h1>Rain in quiet fens over years</h1><p>Karin Lind</p><p>J. Rain 12 (3), 3-9 (2019)</p><a href='https://www.worldcat.org/?url_ver=Z39.88-2004&rft.atitle=Rain+in+quiet+fens+over+years&rft.jtitle=Journal+of+Rain&rft.genre=article'>x</a><span class='Z3988' title='ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=Rain+in+quiet+fens+over+years&amp;rft.title=Journal+of+Rain&amp;rft.aulast=Lind&amp;rft.date=2019'></span></body></html>
""",
        [
            {
                "container_title": "Journal of Rain",
                "container_title_short": "J. Rain",
                "volume": "12",
                "issued": {"year": 2019},
            }
        ],
    ),
}


@for_each("text, expected", PAGES)
def test_seldom_seen(text: str, expected: list[dict[str, Any]]) -> None:
    works = [present(work) for work in citekit.read(text).works]
    assert len(works) == len(expected)
    for work, fields in zip(works, expected, strict=True):
        assert {name: spelt(work.get(name)) for name in fields} == fields


def spelt(value: Any) -> Any:
    """A value in JSON, people in words."""
    if isinstance(value, tuple):
        return [spelt(one) for one in value]
    if isinstance(value, Organization):
        return value.name
    return f"{value.family}, {value.given}" if isinstance(value, Person) else plain(value)


def test_a_question_of_openreview_is_no_abstract() -> None:
    text = (
        "Sparse Rewards for Slow Ferries\nKarin Lind, Jun Watanabe\nPublished: 01 Feb 2023, Last Modified: 02 Mar 2023\n"
        "Keywords: ferries, rewards\nTL;DR: We shape rewards.\nAbstract: Ferries get few rewards.\n"
        "Please Choose The Closest Area That Your Submission Falls Into: Reinforcement Learning\n"
    )
    (record,) = citekit.read(text).records
    assert record.abstract == "Ferries get few rewards."
