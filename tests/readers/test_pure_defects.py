"""Small Pure pages, each with one thing that was once read wrong: what is read of it, and what stays unread."""

from __future__ import annotations

import json
from typing import Any

import pytest

import citekit
from tests.growth import grows_linearly
from tests.portal_pages import Page, people
from tests.rows import for_each

HEAD = "On bread\n\nAda Lovelace\n\nResearch output: Contribution to journal › Article › peer-review\n\n"
TABLE = "Original language\tEnglish\nJournal\tBaking Science\nVolume\t9\nPublication status\tPublished - 2019\n"
THESIS = (
    "On bread\nAda Lovelace\nStudent thesis: Master's Thesis\nOriginal language\tEnglish\n"
    "Awarding Institution\tUniversity of Bread\n"
)


PAGES = {
    "files-whose-heading-was-not-copied": Page(
        HEAD + TABLE + "Title and contents\nFinal publisher's version, 345 KB\nChapter 1\nFinal version, 1.2 MB\n",
        {"keywords": None},
        ("Title and contents", "Final publisher's version, 345 KB", "Chapter 1", "Final version, 1.2 MB"),
    ),
    "clippings-whose-heading-was-not-copied": Page(
        HEAD + TABLE + "Keywords\nrye\nbread\n1/06/21\n1 item of Media coverage\nPress/Media: Press / Media\n",
        {"keywords": ["rye", "bread"]},
        ("1/06/21", "1 item of Media coverage", "Press/Media: Press / Media"),
    ),
    "figures-over-the-table-are-nobody": Page(
        "On bread\nResearch output: Contribution to journal › Article\n2\nCitations\n(Scopus)\n" + TABLE,
        {"title": "On bread", "author": None},
    ),
    "date-with-hyphens-and-small-isbn-behind-blanks": Page(
        HEAD + "Original language English\nTitle of host publication Loaves\nISBN (print) 9783030123451\n"
        "Early online date 26-Apr-2018\nPublication status Published - May-2018\n",
        {
            "available_date": {"year": 2018, "month": 4, "day": 26},
            "isbn": [{"value": "9783030123451", "kind": "print"}],
        },
    ),
    "danish-thesis-of-a-student-behind-blanks": Page(
        "Brød og ret\nAda Lovelace\nStudenteropgave: Kandidatspeciale (inkl. HD afgangsprojekt)\n"
        "Abstract\nBrød hæver.\nSprog Dansk\nUdgivelsesdato 4 jun. 2020\nAntal sider 104\nVejledere Jan Vos\n",
        {"supervisor": people("Vos, Jan"), "number_of_pages": 104, "language": "da", "genre": "Master's thesis"},
    ),
    "one-person-over-the-kind-and-the-title-in-the-fingerprint": Page(
        "Roz Lovelace\nResearch output: Contribution to journal › Article\n" + TABLE + "Fingerprint\n"
        "Dive into the research topics of 'Do loaves grieve?'. Together they form a unique fingerprint.\n",
        {"title": "Do loaves grieve?", "author": people("Lovelace, Roz")},
    ),
    "doi-below-the-text-of-an-old-portal": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article\n"
        + TABLE
        + "Abstract\nBread rose.\nDOI: https://doi.org/10.5555/bread.1\n",
        {"abstract": "Bread rose.", "doi": "10.5555/bread.1"},
    ),
    "event-whose-town-is-not-known": Page(
        HEAD + TABLE + "Event\tBread Days (online) - , Norway\nConference\tBread Days (online)\n"
        "Country/Territory\tNorway\nPeriod\t30/11/20 → 1/12/20\n",
        {"event_title": "Bread Days (online)", "event_place": "Norway"},
    ),
    "degrees-with-marks": Page(
        "On bread\nAda B. Lovelace, MD1,2; Mary C. Somerville, PhD3; Jan Vos2\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"author": people("Lovelace, Ada B.", "Somerville, Mary C.", "Vos, Jan")},
    ),
    "value-on-three-narrow-lines-below-its-label": Page(
        "On bread\nAda Lovelace, Mary S.\nSomerville\nResearch output: Contribution to journal › Article\n"
        "Original language\nEnglish\nJournal\nProceedings of the National\nAcademy of Breads of the\nUnited States\n"
        "Volume\n9\nPublication status\nPublished - 2019\n",
        {
            "author": people("Lovelace, Ada", "Somerville, Mary S."),
            "container_title": "Proceedings of the National Academy of Breads of the United States",
        },
    ),
    "title-and-citation-broken-at-other-words": Page(
        "Tracing what the ovens of the Fens were built of (and why they\ncrumbled) in 14 villages\nAda Lovelace\n"
        "Research output: Contribution to journal › Article\n"
        + TABLE
        + "Cite this\nLovelace, A. (2019). Tracing what\n"
        "the ovens of the Fens were built of (and why they crumbled) in 14 villages. Baking Science, 9.\n",
        {"title": "Tracing what the ovens of the Fens were built of (and why they crumbled) in 14 villages"},
    ),
    "authors-among-the-details-below-the-abstract": Page(
        "On bread\nResearch output: Contribution to journal › Article\nAbstract\nBread rose.\nDetails\nAuthors\n"
        "Ada Lovelace\nMary Somerville\nOrganisations\nBakers\nResearch areas and keywords\n"
        "UKÄ subject classification\nFood Science\nKeywords\nbread, rye\n" + TABLE,
        {
            "author": people("Lovelace, Ada", "Somerville, Mary"),
            "abstract": "Bread rose.",
            "keywords": ["bread", "rye"],
        },
    ),
    "supervisors-over-the-kind-and-in-the-table": Page(
        "On bread\nAuthor: Ada Lovelace\nDate of Award: 1 Jul 2022\n"
        "Supervisor: Vos, Jan (Supervisor) & Somerville, Mary (Supervisor)\nDepartment of Bread\n"
        "Student thesis: Doctoral Thesis › PhD\nDate of Award\t1 Jul 2022\nOriginal language\tEnglish\n"
        "Supervisor\tJan Vos (Supervisor) & Mary Somerville (Supervisor)\n",
        {"supervisor": people("Vos, Jan", "Somerville, Mary")},
    ),
    "number-beside-the-volume-of-a-series": Page(
        HEAD + "Original language\tEnglish\nTitle of host publication\tLoaves\nPublication status\tPublished - 2019\n"
        "Publication series\nName\tBread Transactions\nNumber\t5\nVolume\t97\n",
        {"collection_number": "97", "custom": [{"label": "Number", "value": "5"}]},
    ),
    "page-and-the-following": Page(
        HEAD
        + "Pages (from-to)\t668-+\n"
        + TABLE
        + "Cite this\nLovelace, A. (2019). On bread. Baking Science, 9, 668-+.\n",
        {"page": {"ranges": [{"first": "668+"}]}, "article_number": None},
    ),
    "rows-with-unknown-labels-on-lines-of-their-own": Page(
        "Werkwijze voor brood\nAda Lovelace, Mary Somerville\nOnderzoeksoutput: Octrooi › Professioneel\n"
        "Originele taal-2\nNederlands\nOctrooinummer\nNL2019331\nAanvraagdatum\n2/02/17\nZone\nNoord\n"
        "Status\nGepubliceerd - 14 aug. 2018\n",
        {"number": "NL2019331", "issued": {"year": 2018, "month": 8, "day": 14}, "keywords": None},
        ("Aanvraagdatum", "2/02/17", "Zone", "Noord"),
    ),
    "unknown-row-below-the-editors": Page(
        HEAD + "Original language\tEnglish\nTitle of host publication\tLoaves\nEditors\tMary Somerville, Jan Vos\n"
        "Oven type\tBrick Oven\nPublication status\tPublished - 2019\n",
        {"editor": people("Somerville, Mary", "Vos, Jan")},
        ("Oven type\tBrick Oven",),
    ),
    "unknown-label-and-value-below-the-editors": Page(
        HEAD + "Original language\nEnglish\nTitle of host publication\nLoaves\nEditors\nMary Somerville, Jan Vos\n"
        "Oven\nBrick Oven\nPublication status\nPublished - 2019\n",
        {"editor": people("Somerville, Mary", "Vos, Jan")},
        ("Oven", "Brick Oven"),
    ),
    "a-label-that-is-longer-than-the-known-one": Page(
        "Brot und Recht\nAda Lovelace, Mary Somerville\nPublikation: Beitrag in Buch/Bericht/Konferenzband › Kapitel\n"
        "Originalsprache Deutsch\nTitel des Sammelwerks Brote\nUntertitel des Bandes Eine Geschichte\nSeiten 8-9\n"
        "Publikationsstatus Veröffentlicht - Okt. 2011\n",
        {"container_title": "Brote", "issued": {"year": 2011, "month": 10}},
        ("Untertitel des Bandes Eine Geschichte",),
    ),
    "first-row-in-small-letters-below-the-type-line": Page(
        "Le pain\nAda Lovelace\nRésultats de recherche: Thèse › Thèse de doctorat\nlangue originale\tFrançais\n"
        "Institution de délivrance\tUniversité du Pain\nétat\tPublié - 2014\n",
        {"genre": "Doctoral thesis", "language": "fr", "publisher": "Université du Pain"},
    ),
    "keywords-in-a-portals-words-over-the-abstract-and-the-table": Page(
        HEAD + "Keywords\nopen access\nstate\nEvent\npublisher\nAbstract\nBread rose.\n" + TABLE,
        {"keywords": ["open access", "state", "Event", "publisher"]},
    ),
    "issue-in-the-words-of-its-label": Page(
        HEAD + TABLE.replace("Volume\t9", "Volume\t9\nIssue number\tSpecial Issue 4"),
        {"volume": "9", "issue": "Special Issue 4"},
    ),
    "groups-with-the-bullets-of-people": Page(
        "On bread\n• on behalf of the Rye Study Group\n• Ada Lovelace\n• SLOW-2 investigators\nFaculty of Bread\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"author": [{"name": "Rye Study Group"}, *people("Lovelace, Ada"), {"name": "SLOW-2 investigators"}]},
    ),
    "title-in-a-portals-word-over-one-person-and-a-place": Page(
        "Skip to main navigation\nHome\nSearch by expertise, name or affiliation\nFingerprint\nJean-Pierre Morel\n"
        "• DTU Compute\nResearch output: Contribution to journal › Article\n" + TABLE,
        {"title": "Fingerprint", "author": people("Morel, Jean-Pierre")},
    ),
    "host-with-its-edition-and-publisher-with-its-town": Page(
        "On bread\nAda Lovelace\nResearch output: Chapter in Book/Report/Conference proceeding › Chapter\n"
        "Original language\tEnglish\nTitle of host publication\tLoaves (2nd edn)\n"
        "Publication status\tPublished - 2019\n\n"
        "Cite this\nLovelace, A. (2019). On bread. In Loaves (2nd edn). Fen Press.\n",
        {"container_title": "Loaves (2nd edn)", "edition": None, "publisher": "Fen Press"},
    ),
    "breaks-in-the-cells-of-a-table": Page(
        "# On bread\n\nAda Lovelace\n\nResearch output: Thesis › Doctoral Thesis\n\n| Original language | English |\n"
        "|---|---|\n| Supervisors/Advisors | Vos, Jan, Supervisor<br>Ek, Bo, Advisor |\n"
        "| Event | Days of Rye - Oslo, Norway<br>Duration: 3 May 2019 → 4 May 2019 |\n",
        {
            "supervisor": people("Vos, Jan", "Ek, Bo"),
            "event_place": "Oslo, Norway",
            "doi": None,
        },
    ),
    "title-in-small-letters-below-the-headers-of-a-mail": Page(
        "From: Ann Lee <ann@fen.example>\nTo: Tom Ray\n\nbreadcount 2.1\n\nAda Lovelace\n\n"
        "Research output: Non-textual form › Software\n\nOriginal language\tEnglish\nState\tPublished - 2019\n",
        {"title": "breadcount 2.1"},
    ),
    "a-short-text-without-type-line-and-heading": Page(
        "On bread\nAda Lovelace, Mary Somerville\nSchool of Baking\nBread needs time, as every old baker knows.\n"
        + TABLE,
        {"abstract": "Bread needs time, as every old baker knows."},
    ),
    "a-type-line-of-unknown-words": Page(
        "On bread\nAda Lovelace, Mary Somerville\nSchool of Baking\nOutcome: Loaf in a shop › Loaf › Baked\n" + TABLE,
        {"author": people("Lovelace, Ada", "Somerville, Mary"), "genre": "Loaf in a shop"},
    ),
    "a-short-text-in-japanese-without-heading": Page(
        "パンの時間\n佐々木 美咲, 高橋 一郎\n研究成果: ジャーナルへの寄稿 › 学術論文\n"
        "パンには時間が必要であることを三年間の記録で示した。\n"
        "本文言語\t日本語\nジャーナル\tパン研究\n出版ステータス\t出版済み - 2021\n",
        {"abstract": "パンには時間が必要であることを三年間の記録で示した。"},
    ),
    "table-with-nothing-but-blanks-below-the-text": Page(
        "On bread\nAda Lovelace\nStudent thesis: Doctoral Thesis\nAbstract\n"
        "Bread needs time, as every old baker knows.\nDate of Award 12 Sept 2018\n"
        "Original language English\nAwarding Institution University of Bread\n",
        {
            "abstract": "Bread needs time, as every old baker knows.",
            "issued": {"year": 2018, "month": 9, "day": 12},
            "publisher": "University of Bread",
        },
    ),
    "a-view-for-reading": Page(
        "portal.fen.example\n\nOn bread - Fen University\n\n2–3 minutes\n\n" + HEAD + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "a-generation-in-small-letters": Page(
        "On bread\nTerje Haugen jr., Ada Lovelace\nResearch output: Contribution to journal › Article\n" + TABLE,
        {"author": [{"family": "Haugen", "given": "Terje", "suffix": "jr."}, *people("Lovelace, Ada")]},
    ),
    "title-in-front-matter-over-a-list-of-people": Page(
        "Title: On bread\n\nURL Source: https://portal.example/x\n\nMarkdown Content:\n*   [Ada Lovelace](https://a.example)\n"
        "*   , Mary Somerville\n\n*   School of Baking\n\nResearch output: Contribution to journal › Article\n\n"
        + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada", "Somerville, Mary")},
    ),
    "nothing-between-the-cells": Page(
        "On bread\nAda Lovelace, Mary Somerville**Corresponding author for this work\nSchool of Baking\n"
        "Research output: Contribution to journal › Article › peer-review\n"
        "AbstractBread needs time, as every baker of Pages knows.Original languageEnglishPages (from-to)1-9"
        "Number of pages9JournalJournal of Baking ScienceVolume9Issue number2DOIshttps://doi.org/10.5555/bread "
        "StatePublished - 4 May 2019EventConference on Bread - New York City, United StatesDuration: "
        "1 May 2019 → 3 May 2019\n"
        "Publication seriesNameBaking PapersPublisherOven PressISSN (Print)1063-6897\n"
        "ConferenceConferenceConference on BreadCountry/TerritoryUnited StatesCityNew York CityPeriod"
        "1/05/19 → 3/05/19\nKeywordsRye BreadSour DoughYeast\nRelated linksLink to publication in Scopus\n",
        {
            "author": people("Lovelace, Ada", "Somerville, Mary"),
            "abstract": "Bread needs time, as every baker of Pages knows.",
            "container_title": "Journal of Baking Science",
            "issue": "2",
            "doi": "10.5555/bread",
            "collection_title": "Baking Papers",
            "event_title": "Conference on Bread",
            "event_place": "New York City, United States",
            "keywords": None,
        },
        ("KeywordsRye BreadSour DoughYeast",),
    ),
    "rows-together-between-which-lists-stand": Page(
        HEAD + "Original languageEnglishJournalBaking ScienceVolume9DOIs\n * https://doi.org/10.5555/bread\n\n"
        "Publication statusPublished - 2019\n\nPUBLICATION SERIES\n\nNameBaking PapersVolume7\n",
        {"container_title": "Baking Science", "doi": "10.5555/bread", "collection_number": "7", "volume": "9"},
    ),
    "title-in-capitals-that-the-fingerprint-has-as-written": Page(
        "ON RYE BREAD\n\nAda Lovelace\n\nResearch output: Contribution to journal › Article\n\n"
        + TABLE
        + "\nFINGERPRINT\n\nDive into the research topics of 'On Rye Bread'. Together they form a fingerprint.\n",
        {"title": "On Rye Bread"},
    ),
    "table-left-as-html-one-row-a-line": Page(
        HEAD + '<table class="properties">\n<tbody>\n<tr><th scope="row">Original language</th><td>English</td></tr>\n'
        '<tr><th>Journal</th>\n<td><a href="/x"><em>Baking</em> Science</a></td>\n</tr>\n'
        "<tr><th>DOIs</th><td><ul><li>https://doi.org/10.5555/bread</li></ul></td></tr>\n</tbody></table>\n",
        {"container_title": "Baking Science", "language": "en", "doi": "10.5555/bread"},
    ),
    "status-with-a-remark": Page(
        HEAD + "Original language\tEnglish\nPublication status\tPublished (in print/issue) - 4 Mar 2017\n",
        {"status": "Published (in print/issue)", "issued": {"year": 2017, "month": 3, "day": 4}},
    ),
    "status-without-a-date-is-none": Page(
        HEAD + "Original language\tEnglish\nPublication status\tPublished in Nature - a journal\n",
        {"status": None, "issued": None},
    ),
    "rows-of-a-note-are-no-people-and-no-keywords": Page(
        "# On bread and its many crusts\n\n- DOI: 10.5555/bread\n- Authors: Ada Lovelace, Jane Doe\n"
        "- Venue / source: Baking 2026 / poster; v3 revised 2026-03-17.\n"
        "- Published: baked 2026-01-26, and put online later.\n"
        "- Topic: ovens\n- Reviewed at: 2026-05-31\n- Status: reviewed\n",
        {"author": people("Lovelace, Ada", "Doe, Jane"), "keywords": None},
        (
            "- Venue / source: Baking 2026 / poster; v3 revised 2026-03-17.",
            "- Topic: ovens",
            "- Reviewed at: 2026-05-31",
            "- Status: reviewed",
        ),
    ),
    "reviewers-in-a-note": Page(
        THESIS
        + "Publication status\tPublished - 2018\nBibliographical note\nDefence details\nDate: 2018-06-01\n"
        + "Place: Hall C\nExternal reviewer(s)\nName: Byron, Ada\nTitle: Docent\n",
        {
            "collection_title": None,
            "note": [
                "Defence details",
                "Date: 2018-06-01",
                "Place: Hall C",
                "External reviewer(s)",
                "Name: Byron, Ada",
                "Title: Docent",
            ],
        },
    ),
    "event-with-its-heading-and-one-blank": Page(
        HEAD + "Original language English\nTitle of host publication Acts on Bread\nPages 1-5\n"
        "### Conference\n\nConference International Conference on Bread 2019\nCity Oslo\n## Keywords\n\n  * rye\n",
        {"event_title": "International Conference on Bread 2019"},
    ),
    "subtitle-that-begins-like-a-row": Page(
        HEAD + "Original language\nEnglish\nTitle of host publication\nProceedings on Bread\n"
        "Subtitle of host publication\nVolume 1: Rye; Wheat\nPublisher\nBread Press\nVolume\n1\n"
        "Publication status\nPublished - 2019\n",
        {"volume": "1", "container_title": "Proceedings on Bread: Volume 1: Rye; Wheat"},
    ),
    "number-of-a-german-series": Page(
        "Brot\n\nAda Lovelace\n\nPublikation: Buch/Bericht › Buch › Forschung\n\nOriginalspracheDeutsch\n"
        "PublikationsstatusVeröffentlicht - 2019\n\nPublikationsreihe\n\nNameBrotberichte\nNummer2379\n",
        {"collection_title": "Brotberichte", "collection_number": "2379"},
    ),
    "supervisors-family-first": Page(
        THESIS + "Supervisors/Advisors\n• Nakamura, Emi, Advisor\n• O'Dowd, Brian, Advisor\nAward date\t15 Dec 2012\n",
        {"supervisor": people("Nakamura, Emi", "O'Dowd, Brian")},
    ),
    "people-row-over-another-paragraph": Page(
        "On bread\n\nJournal: Baking Science\n\nPublisher: Bread Press\n\nAuthors: Ada Lovelace, Karin Lind\n\n"
        "Funder Deputyship for Bread & Innovation, “Ministry of Dough” in Lapland\n\nAbstract\n\nBread is baked.\n\n"
        "List of references\n\n1. Badia, Flour traceability: new trends., Dough Control., № 57, p. 393\n",
        {"author": people("Lovelace, Ada", "Lind, Karin"), "abstract": "Bread is baked."},
        ("Funder Deputyship for Bread & Innovation, “Ministry of Dough” in Lapland",),
    ),
    "supervisors-roles-on-lines-of-their-own": Page(
        THESIS
        + "Supervisors/Advisors\nKarin Andersson, Main supervisor\nOle Berg, Assistant supervisor\nExternal person\n",
        {"supervisor": people("Andersson, Karin", "Berg, Ole")},
    ),
    "supervisors-in-a-cell": Page(
        THESIS + "Supervisors/Advisors\tAda Byron, Promotor, External person, Ole Berg, Copromotor\n",
        {"supervisor": people("Byron, Ada", "Berg, Ole")},
    ),
    "funders-in-tabs": Page(
        HEAD + TABLE + "Funding\nFunders\tFunder number\nOffice of Clean Air\tOCA-77\nEU\tR-1, R-2\n",
        {"funding": ["Office of Clean Air (OCA-77)", "EU (R-1, R-2)"]},
    ),
    "funders-in-bars": Page(
        HEAD
        + TABLE
        + "## Funding\n\n| Funders | Funder number |\n| --- | --- |\n"
        + "| Office of Clean Air | OCA-77 |\n| Roof Trust |  |\n",
        {"funding": ["Office of Clean Air (OCA-77)", "Roof Trust"]},
    ),
    "funders-in-lines": Page(
        HEAD + TABLE + "Funding\nFunders\nFunder number\nOffice of Clean Air\nOCA-77\nRoof Trust\nR-1\n",
        {"funding": ["Office of Clean Air (OCA-77)", "Roof Trust (R-1)"]},
    ),
    "note-of-one-line": Page(
        HEAD + TABLE + "Bibliographical note\nPublisher Copyright: © 2018 X. Funding Information: NSF 12.\n",
        {"rights": "© 2018 X.", "funding": ["NSF 12."], "note": None},
    ),
    "note-with-three-parts": Page(
        HEAD
        + TABLE
        + "Bibliographical note\nIn Danish.\nPublisher Copyright:\n© 2018 X.\nFunding Information:\nNSF 12.\n",
        {"rights": "© 2018 X.", "funding": ["NSF 12."], "note": ["In Danish."]},
    ),
    "note-behind-rights": Page(
        HEAD + TABLE + "Bibliographical note\nPublisher Copyright:\n© 2018 X.\nBound in calf.\n",
        {"rights": "© 2018 X.", "note": ["Bound in calf."]},
    ),
    "note-without-its-heading": Page(
        HEAD + TABLE + "Publisher Copyright:\n© 2018, The Author(s).\n\nKeywords\n\n• bread\n• heat\n",
        {"rights": "© 2018, The Author(s)."},
    ),
    "keywords-before-a-farewell": Page(
        HEAD + TABLE + "\nKeywords\n\nbread\nheat transfer\n\nBest wishes,\nJane\nTel. +44 20 7946 0000\n",
        {"keywords": ["bread", "heat transfer"]},
    ),
    "keywords-before-addresses": Page(
        HEAD + TABLE + "\nKeywords\n\nbread\nheat transfer\njane@uni.example\nhttps://uni.example/bread\n",
        {"keywords": ["bread", "heat transfer"]},
        ("jane@uni.example", "https://uni.example/bread"),
    ),
    "bulleted-keywords-before-a-line": Page(
        HEAD + TABLE + "\nKeywords\n\n• bread\n• heat\nSee you\n",
        {"keywords": ["bread", "heat"]},
        ("See you",),
    ),
    "subjects-before-a-line": Page(
        HEAD + TABLE + "\nKeywords\n\n• bread\n\nASJC Scopus subject areas\n\n• Food Science\n\nThanks\nJane\nBob\n",
        {"keywords": ["bread"], "subject_areas": ["Food Science"]},
        ("Thanks", "Jane", "Bob"),
    ),
    "doi-whose-heading-was-lost": Page(
        HEAD + TABLE + "\nKeywords\n\n• bread\n• heat\n\n10.5555/uc.13.56\n",
        {"keywords": ["bread", "heat"], "doi": "10.5555/uc.13.56"},
    ),
    "goal-among-keywords": Page(
        HEAD + TABLE + "\nKeywords\n\n• bread\n• heat\n\n• SDG 7 - Affordable and Clean Energy\n",
        {"keywords": ["bread", "heat"]},
    ),
    "cut-label": Page(HEAD + TABLE + "Number of pag\n", {"number": None, "number_of_pages": None}, ("Number of pag",)),
    "cut-label-issue": Page(HEAD + TABLE + "Issue nu\n", {"issue": None}, ("Issue nu",)),
    "cut-label-place": Page(
        HEAD + TABLE + "Place of Publ\n", {"event_place": None, "custom": None}, ("Place of Publ",)
    ),
    "keywords-with-commas": Page(
        HEAD + TABLE + "\nKeywords\n\nbread, heat, ovens\n", {"keywords": ["bread", "heat", "ovens"]}
    ),
    "keywords-some-with-a-comma": Page(
        HEAD + TABLE + "\nKeywords\n\nethnography, multi-sited\nbread\n",
        {"keywords": ["ethnography, multi-sited", "bread"]},
    ),
    "keywords-some-with-a-comma-last": Page(
        HEAD + TABLE + "\nKeywords\n\nbread\nethnography, multi-sited\n",
        {"keywords": ["bread", "ethnography, multi-sited"]},
    ),
    "volume-with-its-word": Page(
        HEAD + "Original language\tEnglish\nJournal\tBaking Science\nVolume\tVol. 3\nIssue number\tNo. 4\n",
        {"volume": "3", "issue": "4"},
    ),
    "table-behind-the-abstract": Page(
        HEAD + "## Abstract\n\nBread is baked in ovens, and ovens lose heat at the door.\n\n"
        "| Original language | English |\n| --- | --- |\n| Journal | Baking Science |\n| Volume | 9 |\n",
        {"abstract": "Bread is baked in ovens, and ovens lose heat at the door.", "volume": "9"},
    ),
    "abstract-heading-twice": Page(
        HEAD + "Abstract\nAbstract\nBread is baked in ovens.\n" + TABLE,
        {"abstract": "Bread is baked in ovens."},
    ),
    "type-line-twice": Page(
        HEAD + "Research output: Contribution to journal › Article › peer-review\n" + TABLE,
        {"abstract": None, "volume": "9"},
    ),
    "value-twice": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article\nOriginal language\nEnglish\n"
        "English\nJournal\nBaking Science\nVolume\n9\n9\nIssue number\n3\n",
        {"container_title": "Baking Science", "volume": "9", "issue": "3", "language": "en"},
    ),
    "label-twice": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article\nOriginal language\nEnglish\n"
        "Journal\nJournal\nBaking Science\nVolume\n9\n",
        {"container_title": "Baking Science", "volume": "9"},
    ),
    "keyword-twice": Page(
        HEAD + TABLE + "\n\n• bread\n• heat\n• heat\n• ovens\n",
        {"keywords": ["bread", "heat", "ovens"]},
    ),
    "count-twice": Page(
        HEAD + "19\n19\nScopus citations\n\n" + TABLE, {"cited_by": [{"count": 19, "source": "Scopus"}]}
    ),
    "cite-this-above-the-table": Page(
        HEAD
        + "## Cite this\n\n* APA\n* BIBTEX\n\nLovelace, A. (2019). On bread. Baking Science, 9.\n\n"
        + "## Abstract\n\nBread is baked.\n\n"
        + TABLE,
        {"abstract": "Bread is baked.", "volume": "9"},
    ),
    "family-name-as-ris-turns-it": Page(
        HEAD.replace("Ada Lovelace", "Ana Lind Serrano") + TABLE + "Cite this\nRIS\n\nTY  - JOUR\nT1  - On bread\n"
        "AU  - Lind Serrano, Ana\nPY  - 2019\nJO  - Baking Science\nER  - \n\nBIBTEX\n@article{x,\n"
        ' title = "On bread",\n author = "Ana Lind Serrano",\n year = "2019",\n journal = "Baking Science",\n}\n',
        {"author": people("Lind Serrano, Ana")},
    ),
    "classes-of-austria-behind-keywords": Page(
        HEAD + TABLE + "Keywords\nrye\nwheat\nÖFOS 2012\n601003 Baking\nAccess to Document\n",
        {"keywords": ["rye", "wheat"], "subject_areas": ["601003 Baking"]},
    ),
    "structured-abstract-without-its-heading": Page(
        "# On bread\n\nBackground: Bread is old.\n\nMethods: We baked.\n\n" + TABLE,
        {"abstract": "Background: Bread is old.\n\nMethods: We baked.", "author": None},
    ),
    "structured-abstract-with-labels-alone": Page(
        "# On bread\n\nBackground\nBread is old.\nMethods\nWe baked.\n\n" + TABLE,
        {"abstract": "Background\n\nBread is old.\n\nMethods\n\nWe baked.", "author": None},
    ),
    "abstract-with-bullets": Page(
        HEAD + "Abstract\n\nWe compared:\n\n• a brick oven\n• two deck ovens\n\n" + TABLE,
        {"abstract": "We compared:\n\na brick oven\n\ntwo deck ovens"},
    ),
    "abstract-of-short-paragraphs-without-a-heading": Page(
        HEAD + "Ovens lose heat at the door.\n\nPages of tables show that.\n\n" + TABLE,
        {"abstract": "Ovens lose heat at the door.\n\nPages of tables show that."},
    ),
    "abstract-that-begins-like-a-row": Page(
        HEAD
        + "Abstract\nBread is baked.\n\nPublisher: none of these words is a row.\n"
        + TABLE
        + "Publisher\tOven Press\n",
        {"abstract": "Bread is baked.\n\nPublisher: none of these words is a row.", "publisher": "Oven Press"},
    ),
    "keywords-without-a-heading-behind-funding": Page(
        HEAD + TABLE + "\nBibliographical note\nFunding Information: NSF 12.\n\n• bread\n• heat\n• ovens\n",
        {"funding": ["NSF 12."], "keywords": ["bread", "heat", "ovens"]},
    ),
    "keywords-in-a-line-behind-the-abstract": Page(
        HEAD + "Abstract\nBread is baked.\nKeywords: bread, heat\n" + TABLE, {"keywords": ["bread", "heat"]}
    ),
    "byline-that-was-folded": Page(
        "On bread\nAda Lovelace, Ole Berg\nShow 2 more\nShow 2 less\nEmi Nakamura, Ann Bee\nBaking\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada", "Berg, Ole", "Nakamura, Emi", "Bee, Ann")},
    ),
    "byline-that-breaks-before-its-group": Page(
        "On bread\nAda Lovelace, Ole Berg, on behalf of the\nRYE Study Group\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"author": [*people("Lovelace, Ada", "Berg, Ole"), {"name": "RYE Study Group"}]},
    ),
    "translated-title-over-the-people": Page(
        "Om brød\nTranslated title of the contribution: On bread\nAda Lovelace\nBaking\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"title": "Om brød", "translated_title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "subtitle-that-names-a-body": Page(
        "On bread\nFinal report for the Oven Council\nAda Lovelace, Ole Berg\nSchool of Baking\n"
        "Research output: Book/Report › Commissioned report\nOriginal language\tEnglish\nNumber of pages\t88\n",
        {"title": "On bread: Final report for the Oven Council"},
    ),
    "editor-in-the-byline-and-in-a-row": Page(
        "On bread\nAda Lovelace, Ole Berg (Editor)\n"
        "Research output: Chapter in Book/Report/Conference proceeding › Chapter\n"
        "Original language\tEnglish\nTitle of host publication\tBaking\nEditors\tOle Berg, Ann Bee\n",
        {"author": people("Lovelace, Ada"), "editor": people("Berg, Ole", "Bee, Ann")},
    ),
    "details-of-an-old-portal": Page(
        "On bread\nResearch output: Contribution to journal › Article\n"
        "Authors\nAda Lovelace\nOle Berg\nOrganisational units\n"
        "Department of Baking\nDetails\nOriginal language\tEnglish\nJournal\tBaking Science\n"
        "Journal publication date\tMay 2011\nState\tPublished\n",
        {"author": people("Lovelace, Ada", "Berg, Ole"), "issued": {"year": 2011, "month": 5}},
    ),
    "citations-without-their-heading": Page(
        "On bread\na history of the bakehouse\nResearch output: Contribution to journal › Article › peer-review\n"
        "Standard\n"
        "On bread : a history of the bakehouse. / Lovelace, Ada; Berg, Ole.\n"
        "In: Baking Science, Vol. 9, No. 3, 01.11.2019, p. 7-9.\n"
        "Harvard\nLovelace, A & Berg, O 2019, 'On bread: a history of the bakehouse', Baking Science, vol. 9, no. 3, "
        "pp. 7-9.\n"
        'Bibtex\n@article{0b1c,\ntitle = "On bread: a history of the bakehouse",\n'
        'author = "Ada Lovelace and Ole Berg",\n'
        'year = "2019",\nvolume = "9",\nnumber = "3",\njournal = "Baking Science",\n}\n',
        {"title": "On bread: a history of the bakehouse", "abstract": None, "volume": "9", "issue": "3"},
    ),
    "issue-of-a-magazine": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to specialist publication › Article\n"
        "Original language\tEnglish\n"
        "Volume\t64\nNo.\t3\nSpecialist publication\tBakers' Weekly\n",
        {"volume": "64", "issue": "3", "number": None},
    ),
    "people-of-the-front-matter": Page(
        "---\ntitle: On bread\nauthor: Lovelace, Ada; Berg, Ole\nurl: https://research.example.edu/en/publications/on-bread\n---\n"
        "## Abstract\nBread is baked in ovens.\n\n" + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada", "Berg, Ole")},
    ),
    "name-of-the-portal-over-the-title": Page(
        "Example Research Explorer\n" + HEAD + TABLE, {"title": "On bread", "author": people("Lovelace, Ada")}
    ),
    "breadcrumb": Page("Home > Research > Publications & Outputs > On bread\n\n" + HEAD + TABLE, {"title": "On bread"}),
    "subtitle-below-other-lines": Page(
        "BBN\n\nBread at sea?\nquotas of flour\nAda Lovelace, Ole Berg\nBaking\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"title": "Bread at sea? quotas of flour"},
    ),
    "heading-of-outputs-of-all-kinds": Page(
        HEAD + "Abstract / Description of output\nBread is baked.\n" + TABLE, {"abstract": "Bread is baked."}
    ),
    "status-on-a-line-of-its-own": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article\n\nIn preparation\n\n"
        "Original language\tEnglish\nJournal\tBaking Science\n",
        {"status": "In preparation"},
    ),
    "citation-of-two-lines": Page(
        "On bread and the heat of its ovens\nResearch output: Contribution to journal › Article\nStandard\n"
        "On bread and the heat of its ovens. / Lovelace, Ada; Berg, Ole G.\n"
        "In: Journal of Baking Science, Vol. 9, No. 3, 01.12.2023, p. 455-472.\n"
        "Harvard\nLovelace, A & Berg, OG 2023, 'On bread and the heat of its ovens', Journal of Baking Science, "
        "vol. 9, no. 3, pp. 455-472.\n"
        "Abstract\nBread is baked.\n",
        {"abstract": "Bread is baked.", "issued": {"year": 2023, "month": 12, "day": 1}, "volume": "9"},
    ),
    "long-lines-that-no-window-broke": Page(
        "Baking minds, baking bread: spatial cognition in bakeries\nWietske van 't Hof - de Goede\n"
        "Neurolinguistics and Language Development (NLD)\nResearch output: Thesis › Thesis fully internal (DIV)\n"
        "198 Downloads (Pure)\nOriginal language\tEnglish\nAwarding Institution\tUniversity of Bread\n"
        "Supervisors/Advisors\nBerg, Ole, Supervisor\nRoe, J., Assessment committee\n"
        "Publication status\tPublished - 2021\n",
        {
            "title": "Baking minds, baking bread: spatial cognition in bakeries",
            "author": [{"family": "Hof-de Goede", "given": "Wietske", "particle": "van 't"}],
            "genre": "Thesis fully internal (DIV)",
            "supervisor": people("Berg, Ole"),
            "contributor": people("Roe, J."),
        },
    ),
    "stars-as-markdown-writes-them": Page(
        "# On bread\n\n* [Ada Lovelace](https://portal.fen.example/en/persons/ada/)\\*\n* , Ole Berg<sup>\\*</sup>\n"
        "* , Tom Ray\n\n\\*Corresponding author for this work\n\n* School of Baking\n\n"
        "Research output: Contribution to journal › Article\n\n" + TABLE,
        {"author": people("Lovelace, Ada", "Berg, Ole", "Ray, Tom")},
    ),
    "paragraphs-narrower-than-the-title": Page(
        "Bread in the long winter: how the ovens of the northern towns were heated\n\n"
        "     * Ada Lovelace\n     * , Ole Berg\n\n"
        "   Research output: Chapter in Book/Report/Conference proceeding ›\n   Conference contribution\n\nAbstract\n\n"
        "   Bread is baked in towns, and in the towns of the north it is\n"
        "   baked in the winter as well. We ask of each town how it did so\n"
        "   and what was burnt. Wood was dear in most of them, and peat was\n"
        "   wet. We show that straw was burnt in nearly all of the towns.\n\n"
        "   Original language English\n   Title of host publication Proceedings of the 12th Meeting on\n"
        "   Ovens and their Fuel, MOF 2023\n   Publisher Oven Press\n   Pages 12-24\n"
        "   DOIs\n     * https://doi.org/10.5555/1\n\n   Publication status Published - 2023\n\nConference\n\n"
        "   Conference The 12th Meeting on Ovens and their Fuel, which was\n   held in Oslo\n"
        "   Country/Territory Norway\n   City Oslo\n   Internet address\n     * https://mof.example/2023\n",
        {
            "container_title": "Proceedings of the 12th Meeting on Ovens and their Fuel, MOF 2023",
            "event_title": "The 12th Meeting on Ovens and their Fuel, which was held in Oslo",
        },
    ),
    "committee-of-a-thesis": Page(
        THESIS + "Supervisors/Advisors\nBrown, James N., Advisor\nRoe, Peter, Committee Member, External person\n",
        {"supervisor": people("Brown, James N."), "contributor": people("Roe, Peter")},
    ),
    "roles-of-the-people-of-an-issue": Page(
        "On bread\nElaine Stratford (Guest ed.), Ole Berg (Guest ed.)\n"
        "Research output: Contribution to journal › Special issue\n" + TABLE,
        {"author": None, "editor": people("Stratford, Elaine", "Berg, Ole")},
    ),
    "bodies-before-a-person-with-a-role": Page(
        "On bread\nOven Research Institute, Bread Ltd, Vashti Roe (Lead / Corresponding author), Ole Berg\n"
        "Research output: Book/Report › Commissioned report\nOriginal language\tEnglish\nNumber of pages\t12\n",
        {"author": [{"name": "Oven Research Institute"}, {"name": "Bread Ltd"}, *people("Roe, Vashti", "Berg, Ole")]},
    ),
    "abstract-in-a-journal": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to journal › Abstract › peer-review\n" + TABLE,
        {"type": "article-journal", "genre": "Abstract"},
    ),
    "edited-proceedings": Page(
        "On bread\nAda Lovelace (Editor)\nResearch output: Book/Report › Conference proceeding\n"
        "Original language\tEnglish\nNumber of pages\t488\n",
        {"type": "book", "genre": "Conference proceeding", "editor": people("Lovelace, Ada")},
    ),
    "presented-only": Page(
        "On bread\nAda Lovelace\n"
        "Research output: Unpublished conference presentation (presented paper, abstract, poster) › "
        "Conference presentation (not published in journal/proceeding/book) › Academic research\n"
        "Original language\tEnglish\nPublication status\tNot published / presented only - 24 Oct 2019\n",
        {
            "type": "speech",
            "status": "Not published / presented only",
            "issued": {"year": 2019, "month": 10, "day": 24},
        },
    ),
    "year-beside-a-date": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article\nOriginal language\tEnglish\n"
        "Journal\tBaking Science\nJournal publication date\t4 Mar 2013\nState\tPublished - 2013\n",
        {"issued": {"year": 2013, "month": 3, "day": 4}, "status": "Published"},
    ),
    "abstract-with-rows-in-it": Page(
        HEAD + "Abstract\nBackground: Bakers disagree.\nWe asked 40:\n• Volume 3\n• Issue number 2\n• Publisher: none\n"
        "Results\nJournal editors said: “Pages (from-to) 3-9”.\nState of the art was unknown.\n" + TABLE,
        {
            "volume": "9",
            "issue": None,
            "publisher": None,
            "container_title": "Baking Science",
            "abstract": "Background: Bakers disagree.\n\nWe asked 40:\n\nVolume 3\n\nIssue number 2\n\n"
            "Publisher: none\n\nResults\n\nJournal editors said: “Pages (from-to) 3-9”.\n\n"
            "State of the art was unknown.",
        },
    ),
    "type-line-between-portal-and-title": Page(
        "Example Research Portal\nResearch output: Contribution to journal › Article\nOn bread\n"
        "Ada Lovelace & Ole Berg\nSchool of Baking\nAbstract\nBread is baked.\n" + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada", "Berg, Ole")},
    ),
    "foot-of-an-old-portal": Page(
        HEAD
        + TABLE
        + "Keywords\nBread, Ovens, Heat\nSee relations at Bread University\nCitationformats\nID: 45678901\n",
        {"keywords": ["Bread", "Ovens", "Heat"]},
    ),
    "role-that-all-share": Page(
        "On bread\nAda Lovelace, Ole Berg (Eds.)\nResearch output: Book/Report › Anthology\n"
        "Original language\tEnglish\nNumber of pages\tvi + 312\n",
        {
            "author": None,
            "editor": people("Lovelace, Ada", "Berg, Ole"),
            "custom": [{"label": "Number of pages", "value": "vi + 312"}],
        },
    ),
    "suffix-before-a-role": Page(
        "On bread\nAda Q. Lovelace (Inventor), Ole M. Berg, Sr. (Inventor)\nResearch output: Patent\n"
        "Original language\tEnglish\nPatent number\t10,123,456\n",
        {"author": [*people("Lovelace, Ada Q."), {"family": "Berg", "given": "Ole M.", "suffix": "Sr."}]},
    ),
    "family-with-its-particle-first": Page(
        "On bread\nAuthor: ap Iwan, Non Mererid\nDate of Award: 2016\n"
        "Supervisor: Berg, O. (Supervisor), ap Siencyn, P. (Supervisor)\nStudent thesis: Doctoral Thesis\n"
        "Original language\tEnglish\n",
        {
            "author": [{"family": "Iwan", "given": "Non Mererid", "particle": "ap"}],
            "supervisor": [*people("Berg, O."), {"family": "Siencyn", "given": "P.", "particle": "ap"}],
        },
    ),
    "byline-with-the-buttons-that-fold-it": Page(
        "On bread\n"
        + ", ".join(f"Ada {letter}. Lovelace" for letter in "BCDEFGHIJKLMNOPQRSTUVW")
        + " Show 6 more Show fewer\nBaking\nResearch output: Contribution to journal › Article\nOverview Fingerprint\n"
        + TABLE,
        {
            "author": people(*(f"Lovelace, Ada {letter}." for letter in "BCDEFGHIJKLMNOPQRSTUVW")),
            "abstract": None,
            "incomplete": None,
        },
    ),
    "title-that-begins-like-a-row": Page(
        "Journal: a history\nAda Lovelace\nResearch output: Contribution to journal › Article\n" + TABLE,
        {"title": "Journal: a history", "container_title": "Baking Science", "author": people("Lovelace, Ada")},
    ),
    "handle-and-place-of-a-dataset": Page(
        "On bread\nDataset\nAda Lovelace (Creator)\nDescription\nCrumbs.\nDate made available\t16 Feb 2021\n"
        "Geospatial point\t55.94, -3.19\nAccess Dataset\n10.5555/crumbs\nHandle: http://hdl.handle.net/10283/4000\nOpen\n",
        {
            "doi": "10.5555/crumbs",
            "handle": "10283/4000",
            "custom": [{"label": "Geospatial point", "value": "55.94, -3.19"}],
        },
    ),
    "page-that-cites-itself": Page(
        "On bread\nAda Lovelace, Ole Berg\nResearch output: Contribution to journal › Article\nStandard\n"
        "On bread. / Lovelace, Ada; Berg, Ole.\nIn: Heat & Flour, Vol. 55, 06.2017, p. 12-17.\n"
        "Research output: Contribution to journal › Article\nRIS\nTY - JOUR\nT1 - On bread\nAU - Lovelace, Ada\n"
        "AU - Berg, Ole\nPY - 2017/6\nVL - 55\nSP - 12\nEP - 17\nJO - Heat & Flour\nER -\n",
        {
            "title": "On bread",
            "author": people("Lovelace, Ada", "Berg, Ole"),
            "container_title": "Heat & Flour",
            "volume": "55",
            "abstract": None,
            "issued": {"year": 2017, "month": 6},
        },
    ),
    "head-of-a-university's-portal": Page(
        "The University of Bread Home\nResearch Explorer The University of Bread and Butter\n"
        + HEAD.replace("\n\n", "\n")
        + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "hyphens-that-do-not-break": Page(
        "On bread\nAda Lovelace\nResearch output: Contribution to journal › Article › peer‑review\n"
        "Original language\tEnglish\nPages (from‑to)\t1–\u200b12\nJournal\tBaking Science\n",
        {"peer_reviewed": True, "page": {"ranges": [{"first": "1", "last": "12"}]}},
    ),
    "degrees-and-a-last-and": Page(
        "On bread\nAda L. Roe, PharmD, MS; Ole T. Berg, MD; and Surbhi Doe, MBBS, MPH\nBaking\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"author": people("Roe, Ada L.", "Berg, Ole T.", "Doe, Surbhi")},
    ),
    "name-broken-in-a-byline-alone": Page(
        "On bread under the sea and above it, in tins and in jars\n"
        "Ulrike Berg-Kröger, Mbali Zulu, Ada Lovelace (Lead / Corresponding author), Étienne\nBrûlé\n"
        "Research output: Contribution to journal › Article › peer-review\n" + TABLE,
        {"author": people("Berg-Kröger, Ulrike", "Zulu, Mbali", "Lovelace, Ada", "Brûlé, Étienne")},
    ),
    "end-of-a-name-and-its-role": Page(
        "On bread\nAda Lovelace, Ole Berg Jr., Étienne\nBrûlé (Editor)\nDepartment of Baking\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {
            "author": [*people("Lovelace, Ada"), {"family": "Berg", "given": "Ole", "suffix": "Jr."}],
            "editor": people("Brûlé, Étienne"),
        },
    ),
    "role-broken-from-its-name": Page(
        "On bread\nAda Lovelace (Creator), Ole Berg (Creator), Baking Lab (Data\nManager)\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"author": people("Lovelace, Ada", "Berg, Ole"), "contributor": people("Lab, Baking")},
    ),
    "role-below-the-last-name": Page(
        "On bread\nAda Lovelace, Ole Berg (Editor), Mei Ito\n(Editor), Pia Ek (Editor)\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"author": people("Lovelace, Ada"), "editor": people("Berg, Ole", "Ito, Mei", "Ek, Pia")},
    ),
    "cited-title-parted-from-its-people": Page(
        "On bread in towns\nResearch output: Contribution to journal › Article\nStandard\n"
        "On bread in towns. /\nLovelace, Ada; Berg, Ole.\nIn: Baking Science, Vol. 9, No. 1, 01.02.2019, p. 1-14.\n",
        {"author": people("Lovelace, Ada", "Berg, Ole"), "container_title": "Baking Science", "abstract": None},
    ),
    "label-below-a-full-line": Page(
        "On bread\nAda Lovelace\nResearch output: Chapter in Book/Report/Conference proceeding › Chapter\n"
        "Original language\n    English\nTitle of host publication\n"
        "    Wet places, dry places and what was baked in both of them: the western edge\nEditors\n    Mei Ito\n"
        "Pages\n    55-74\nNumber of pages\n    20\nPublication status\n    Published - 2019\n",
        {
            "editor": people("Ito, Mei"),
            "container_title": "Wet places, dry places and what was baked in both of them: the western edge",
        },
    ),
    "examiner-among-supervisors": Page(
        THESIS + "Supervisor\tAnna M. Ek (Supervisor), Bo Roe (Examiner) & Ole af Berg (Co-supervisor)\n",
        {
            "supervisor": [*people("Ek, Anna M."), {"family": "Berg", "given": "Ole", "particle": "af"}],
            "contributor": people("Roe, Bo"),
        },
    ),
    "name-of-a-file-over-the-title": Page(
        "# Berea_PNM\n\nDrainage in static networks: a study\n\nResearch output: Thesis › Master's Thesis\n\n"
        "Authors\n\nAda Lovelace\n\nAbstract\n\nNetworks are drained.\n",
        {"title": "Drainage in static networks: a study", "author": people("Lovelace, Ada")},
    ),
    "keywords-and-subjects-without-headings": Page(
        HEAD + TABLE + "\n- rye\n- ovens\n- heat\n\n- General Bread Science\n",
        {"keywords": ["rye", "ovens", "heat"], "subject_areas": ["General Bread Science"]},
    ),
    "type-line-below-the-second-of-its-citations": Page(
        HEAD
        + TABLE
        + "Keywords\nHeat\nOven walls\nLong baking\nCite this\nAPA\nStandard\nHarvard\n"
        + "Lovelace, A. (2019). On bread. Baking Science, 9.\n"
        + "On bread. / Lovelace, Ada.\nIn: Baking Science, Vol. 9, 2019.\n"
        + "Research output: Contribution to journal › Article › peer-review\n"
        + "Lovelace, A 2019, 'On bread', Baking Science, vol. 9.\n",
        {"title": "On bread", "keywords": ["Heat", "Oven walls", "Long baking"], "volume": "9"},
    ),
    "number-behind-the-volume": Page(
        HEAD + TABLE.replace("Volume\t9\n", "Volume\t9\nNumber\t6\n"),
        {"volume": "9", "issue": "6", "number": None},
    ),
    "menu-glued-to-the-title": Page(
        "Skip to main navigation Skip to content Bread Portal Home Search by expertise, name or affiliation "
        + HEAD
        + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "place-of-work-glued-to-the-last-name": Page(
        HEAD.replace("Ada Lovelace", "Ada Lovelace, Lin ZhaoSchool of Bread, Cakes and PiesOven Group") + TABLE,
        {"author": people("Lovelace, Ada", "Zhao, Lin")},
    ),
    "end-of-a-title-that-is-a-word-of-a-place": Page(
        HEAD.replace("On bread", "On bread and on what bakers call it in five\nlanguages") + TABLE,
        {"title": "On bread and on what bakers call it in five languages", "author": people("Lovelace, Ada")},
    ),
    "name-of-a-preprints-file": Page(
        HEAD + TABLE + "Access to Document\n2605.27569v1\n",
        {"arxiv": "2605.27569v1"},
    ),
    "event-and-place-with-a-longer-dash": Page(
        HEAD + TABLE + "Event\tOvens 2023 – Torino, Italy\nDuration: 3 May 2023 → 4 May 2023\n",
        {"event_title": "Ovens 2023", "event_place": "Torino, Italy"},
    ),
    "event-with-a-dash-in-its-name": Page(
        HEAD + TABLE + "Event\tOvens – Past and Future\nDuration: 3 May 2023 → 4 May 2023\n",
        {"event_title": "Ovens – Past and Future", "event_place": None},
    ),
    "organisations-below-the-people-are-no-menu": Page(
        "Home\nResearch output\nOn bread\nAda Lovelace, Mary Anning\nOrganisations\nBiology\nOvens and Heat\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada", "Anning, Mary")},
    ),
    "address-of-the-site-below-a-greeting": Page(
        "Dear all,\n\nhere it is:\n\nresearch.fen.example.org\n" + HEAD + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "foot-of-a-portal-below-a-list": Page(
        HEAD + TABLE + "ASJC Scopus subject areas\nGeneral Bread Science\nPrivacy notice\nContact us\n",
        {"subject_areas": ["General Bread Science"]},
    ),
    "title-in-a-row-below-the-table": Page(
        TABLE + "Title\tOn bread\nAuthors\tAda Lovelace, Mary Anning\n",
        {"title": "On bread", "author": people("Lovelace, Ada", "Anning, Mary")},
    ),
    "everything-glued-and-a-citation": Page(
        "On bread and ovensAda Lovelace, Mary AnningResearch output: Contribution to journal › Article › peer-review"
        "OverviewOriginal languageEnglishPages (from-to)61-70JournalBaking ScienceVolume9Publication statusPublished - "
        "2019Cite thisLovelace, A., & Anning, M. (2019). On bread and ovens. Baking Science, 9, 61-70.\n",
        {"title": "On bread and ovens", "author": people("Lovelace, Ada", "Anning, Mary"), "volume": "9"},
    ),
    "data-set-glued-to-the-name-of-its-style": Page(
        "On breadAda Lovelace (Creator)DatasetOverviewDescriptionLoaves.Date made available2 May 2019PublisherFen Data"
        "Cite thisDataSetCiteLovelace, A. (Creator) (2 May 2019). On bread. Fen Data. 10.5555/bread.1\n",
        {"author": people("Lovelace, A."), "doi": "10.5555/bread.1"},
    ),
    "everything-glued-without-a-citation": Page(
        "On bread and ovensAda Lovelace, Mary A. AnningResearch output: Contribution to journal › Article › peer-review"
        "OverviewOriginal languageEnglishPages (from-to)61-70JournalBaking ScienceVolume9Publication statusPublished - "
        "2019\n",
        {"title": "On bread and ovens", "author": people("Lovelace, Ada", "Anning, Mary A.")},
    ),
    "everything-glued-and-a-place-of-work": Page(
        "On bread and ovensAda Lovelace, Yu LUDepartment of Bread and OvensResearch output: Contribution to journal › "
        "ArticleOriginal languageEnglishPages (from-to)61-70JournalBaking ScienceVolume9Publication statusPublished - "
        "2019\n",
        {"title": None, "author": None},  # told as unread
    ),
    "building-beside-the-city": Page(
        HEAD + TABLE + "Conference\nConference\tOvens 2023\nNumber\t27\nLocation\tHall of Bread\n"
        "Country/Territory\tItaly\nCity\tTorino\n",
        {"event_place": "Torino, Italy", "issue": None},
    ),
    "number-of-a-conference-in-danish": Page(
        "Om brød\nAda Lovelace\nPublikation: Bidrag til bog › Konferencebidrag i proceedings\nOriginalsprog\tDansk\n"
        "Titel\tBrød\nStatus\tUdgivet - 2015\nKonference\nKonference\tBrød 2015\nNummer\t27\nBy\tKoblenz\n",
        {"event_place": "Koblenz", "issue": None},
    ),
    "menu-without-people-below": Page(
        "Startseite\nProfile\nProjekte\nDaten und Geräte\nPreise\nLärm im Tal der Wupper\n"
        "Publikation: Buch/Bericht › Bericht\nOriginalsprache\tDeutsch\nSeitenumfang\t97\n",
        {"title": "Lärm im Tal der Wupper", "author": None},
    ),
    "menu-on-one-line-in-another-language": Page(
        "Forside Profiler Forskningsenheder Alt muligt\nOm brød\nAda Lovelace\n"
        "Publikation: Bidrag til tidsskrift › Tidsskriftartikel\nOriginalsprog\tDansk\nAntal sider\t4\n",
        {"title": "Om brød", "author": people("Lovelace, Ada")},
    ),
    "identifiers-in-links-to-the-document": Page(
        HEAD + TABLE + "Access to Document\nhttps://arxiv.org/abs/2101.01234\nhttp://hdl.handle.net/2031/999\n"
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/\nhttps://pubmed.ncbi.nlm.nih.gov/19965390/\n",
        {"arxiv": "2101.01234", "pmcid": "PMC1234567", "pmid": "19965390", "handle": "2031/999"},
    ),
    "address-of-the-document-beside-a-doi": Page(
        HEAD + TABLE + "Access to Document\n10.5555/bread\nhttps://bread.example.org/a.pdf\n",
        {"doi": "10.5555/bread", "url": None},
    ),
    "address-of-the-document": Page(
        HEAD + TABLE + "Access to Document\nhttps://www.scopus.com/x\nhttps://bread.example.org/a.pdfLicence: CC BY\n",
        {"url": "https://bread.example.org/a.pdf"},
    ),
    "permanent-link-of-the-portal": Page(
        HEAD + TABLE + "Permanent Link\nhttps://portal.example.org/en/publications/bread\nRight click to copy link\n",
        {"url": "https://portal.example.org/en/publications/bread"},
    ),
    "identifiers-of-people-in-the-byline": Page(
        "On bread\nAda Lovelace https://orcid.org/0000-0002-1825-0097, Ole Berg (ORCID: 0009-0002-1825-009X)\n"
        "Research output: Contribution to journal › Article\n" + TABLE,
        {"author": people("Lovelace, Ada", "Berg, Ole")},
    ),
    "patent-without-type-line": Page(
        "On bread\nAda Lovelace\nOriginal language\tEnglish\nPatent number\tGB12\nFiling date\t2 Mar 2019\n",
        {"type": "patent", "number": "GB12"},
    ),
    "dataset-without-type-line": Page(
        "On bread\nAda Lovelace (Creator)\nDate made available\t2 Mar 2019\nPublisher\tFen Data\n",
        {"type": "dataset", "publisher": "Fen Data"},
    ),
    "edition-of-an-article-in-swedish": Page(
        "Om bröd\nAda Lovelace\nForskningsoutput: Tidskriftsbidrag › Artikel i vetenskaplig tidskrift\n"
        "Originalspråk\tsvenska\nTidskrift\tBröd\nVolym\t9\nUtgåva\t3\nStatus\tPublicerad - 2016 maj 1\n",
        {"issue": "3", "edition": None},
    ),
    "figures-and-buttons-behind-the-abstract": Page(
        HEAD + "Abstract\n\nBread is baked in ovens.\n\n12 Scopus citations\nPrint\nOpen Access\n" + TABLE,
        {"abstract": "Bread is baked in ovens.", "cited_by": [{"count": 12, "source": "Scopus"}]},
    ),
    "sentence-like-a-row-in-the-abstract": Page(
        HEAD + "Abstract\n\nBread was praised.\nOriginal language of the letters is Danish.\n\nIt is good.\n" + TABLE,
        {"abstract": "Bread was praised.\n\nOriginal language of the letters is Danish.\n\nIt is good."},
    ),
    "figures-in-the-abstract": Page(
        HEAD + "Abstract\n\nWe counted:\n\n12 Scopus citations\n\nOf these all are of bread.\n" + TABLE,
        {"abstract": "We counted:\n\n12 Scopus citations\n\nOf these all are of bread.", "cited_by": None},
    ),
    "cookies-between-the-menu-and-the-title": Page(
        "Home\nProfiles\nWe use cookies to help provide and enhance our service and tailor content. By continuing you "
        "agree to the use of cookies\n" + HEAD + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada"), "abstract": None},
    ),
    "what-a-site-says-over-the-title": Page(
        "Fen University Home\nPlease note that the portal will be unavailable on Sunday. We apologise for any trouble "
        "that this may cause. Write to us for help.\n" + HEAD + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada"), "abstract": None},
    ),
    "what-a-site-says-first": Page(
        "Javascript is disabled in your browser. Some features of this site will not work.\n" + HEAD + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada"), "abstract": None},
    ),
    "site-in-the-front-matter": Page(
        "---\ntitle: On bread\nauthor: Research Portal\nurl: https://research.example.edu/en/publications/on-bread\n---\n"
        "## Abstract\nBread is baked in ovens.\n\n" + TABLE,
        {"title": "On bread", "author": None},
    ),
}


def _plain(value: Any) -> Any:
    """Terms without their scheme."""
    if isinstance(value, list):
        return [item["term"] if isinstance(item, dict) and "term" in item else item for item in value]
    return value


@for_each("page", PAGES)
def test_page(page: Page) -> None:
    reading = citekit.read(page.text)
    assert len(reading.works) == 1
    record = json.loads(citekit.write(reading.works, "json"))["records"][0]
    assert {name: _plain(record.get(name)) for name in page.fields} == page.fields
    assert tuple(line.text for line in reading.lines if line.state == "unread") == page.unread


YEARS = {
    "another year": (
        "Publication status\tPublished - 2019\n",
        "2010",
        ["issued: kept “2019”, but the apa citation says “2010”"],
    ),
    "the year online": ("Early online date\t3 Dec 2018\nPublication status\tPublished - 2019\n", "2018", []),
}


@pytest.mark.parametrize(("rows", "year", "told"), YEARS.values(), ids=YEARS.keys())
def test_a_citation_of_another_year_is_told(rows: str, year: str, told: list[str]) -> None:
    page = HEAD + f"Original language\tEnglish\nJournal\tBaking Science\nVolume\t9\n{rows}\n"
    cited = f"Cite this\n\nLovelace, A. ({year}). On bread. Baking Science, 9, 11-20. https://doi.org/10.5555/bread\n"
    reading = citekit.read(page + cited)
    assert [found.message for found in reading.diagnostics if found.code == "witnesses-disagree"] == told


PEOPLE = {
    "other people": (
        "Smith, John and Brown, Anna",
        ["author: kept “Ada Lovelace”, but the bibtex citation says “John Smith; Anna Brown”"],
    ),
    "one more": (
        "Lovelace, Ada and Brown, Anna",
        ["author: kept “Ada Lovelace”, but the bibtex citation says “Ada Lovelace; Anna Brown”"],
    ),
    "initials": ("Lovelace, A.", []),
    "a part of a family name": ("King-Lovelace, Ada", []),
    "cut short": ("Lovelace, Ada and others", []),
    "in two words": ("Love Lace, A.", []),
    "in another script": ("Лавлейс, Ада", []),
    "a group besides": ("Lovelace, Ada and {Bread Study Group}", []),
}


@pytest.mark.parametrize(("people", "told"), PEOPLE.values(), ids=PEOPLE.keys())
def test_an_entry_with_other_people_is_told(people: str, told: list[str]) -> None:
    page = HEAD + "Original language\tEnglish\nJournal\tBaking Science\nVolume\t9\n"
    rows = "DOIs\nhttps://doi.org/10.5555/bread\nPublication status\tPublished - 2019\n\n"
    entry = f"@article{{b, title = {{On bread}}, author = {{{people}}}, year = 2019, doi = {{10.5555/bread}}}}\n"
    reading = citekit.read(page + rows + entry)
    assert len(reading.works) == 1
    assert [found.message for found in reading.diagnostics if found.code == "witnesses-disagree"] == told


@pytest.mark.parametrize("heading", ["Research output", "Related research output", "Related publications"])
def test_works_that_a_page_shows_are_not_its_own(heading: str) -> None:
    """Sections behind the table list other works, with type lines like the page's."""
    text = (
        HEAD
        + TABLE
        + "Datasets\nCrumbs of rye\nLovelace, A. (Creator), Bread University, 2021\nDOI: 10.5555/crumbs\nDataset\n"
        f"{heading}\nBread and salt\nLovelace, A., 2020, In: Baking Science. 8, 103000.\n"
        "Research output: Contribution to journal › Article › peer-review\n"
    )
    assert [work.title for work in citekit.read(text).works] == ["On bread"]


def test_a_labelled_doi_alone_makes_no_page() -> None:
    """Other sites print a DOI and people behind labels too ("DOI:10…", "Authors:"); this is a page of ResearchGate."""
    text = (
        "Article\nPDF Available\nBread in the Red Sea: a remote-sensing view\nMarch 2019 Remote Baking 11(5):601\n"
        "DOI:10.5555/rb11050601\nAuthors:\nAda Lovelace\nUniversity of Bread\nDownload full-text PDF\nCitations (17)\n"
    )
    assert not citekit.read(text, reader="pure").works
    (work,) = citekit.read(text).works
    assert (work.title, work.container_title) == ("Bread in the Red Sea: a remote-sensing view", "Remote Baking")


@for_each("cell", ["-", "–", "N/A", "_", "*", "n/a"])
def test_placeholder_is_no_value(cell: str) -> None:
    text = HEAD + f"Original language\tEnglish\nJournal\tBaking Science\nVolume\t{cell}\nPublisher\t{cell}\n"
    reading = citekit.read(text)
    record = json.loads(citekit.write(reading.works, "json"))["records"][0]
    assert "volume" not in record
    assert "publisher" not in record
    assert [found.code for found in reading.diagnostics].count("empty-value") == 2


@pytest.mark.parametrize(
    "text",
    [
        "Keywords\nbread" + " " * 40_000 + "x",
        "Keywords\t" + "; " * 20_000,
        "State\t9\n" * 4000,
        "Original language" + "Statex" * 20_000,
    ],
)
def test_long_lists_take_linear_time(text: str) -> None:
    citekit.read(HEAD + TABLE + text)


ITEM = "Lovelace, A., 5 May 2019, In: Baking. 21, 4, p. 34-51\nResearch output: Contribution to journal › Article\n"


@pytest.mark.parametrize(("piece", "end"), [("Journal article ", ""), ("Rain. ", f"\n{ITEM}Snow\n{ITEM}")])
def test_long_lines_take_linear_time(piece: str, end: str) -> None:
    """Words behind a label; a title of so many sentences, each of which may end it."""
    assert grows_linearly(citekit.read, lambda size: piece * size + end, 2000)


HOST = "Original language: English\nTitle of host publication: Rivers at work\nPublisher: Fen Press\nPages: 33–48\n"
LABELLED: dict[str, dict[str, str]] = {
    "Author: Sato, Yuki; Ek, Åsa": {"author": "Sato Ek"},
    "Author(s): Yuki Sato": {"author": "Sato"},
    "Authors\nYuki Sato\nÅsa Ek": {"author": "Sato Ek"},
    "AuthorsYuki Sato, Åsa Ek": {"author": "Sato Ek"},
    "By: Sato, Yuki; Ek, Åsa": {"author": "Sato Ek"},
    "Written by Yuki Sato": {"author": "Sato"},
    "Forfatter: Yuki Sato": {"author": "Sato"},
    "Author – Yuki Sato": {"author": "Sato"},
    "Creators: Sato, Yuki": {"author": "Sato"},
    "Edited by Yuki Sato and Åsa Ek": {"editor": "Sato Ek"},
    "Editors:\nYuki Sato\nÅsa Ek": {"editor": "Sato Ek"},
    "Yuki Sato\nEditor: Åsa Ek": {"author": "Sato", "editor": "Ek"},
    "Yuki Sato, Åsa Ek\nAuthors: Yuki Sato, Åsa Ek": {"author": "Sato Ek"},
}
"""Lines between title and type line -> the families of the people of each role."""


@for_each("head", list(LABELLED))
def test_people_behind_a_label_in_the_head(head: str) -> None:
    text = f"Dredging and eels: a review\n{head}\nResearch output: Chapter in Book/Report › Chapter\n{HOST}"
    reading = citekit.read(text)
    assert [work.title for work in reading.works] == ["Dredging and eels: a review"]
    people = {"author": reading.works[0].author, "editor": reading.works[0].editor}
    families = {role: " ".join(getattr(name, "family", "?") for name in names) for role, names in people.items()}
    assert {role: found for role, found in families.items() if found} == LABELLED[head]
    assert not reading.diagnostics


@pytest.mark.parametrize("line", ["Publisher: Fen Press", "A subtitle: with words", "Author: the rise of a word"])
def test_what_may_name_the_people_is_not_ignored_where_none_are_found(line: str) -> None:
    text = f"Dredging and eels: a review\n{line}\nResearch output: Chapter in Book/Report › Chapter\n{HOST}"
    assert [found.code for found in citekit.read(text).diagnostics] == ["people-missing", "unread-line"]


CITED = "Cite this\nAPA\nSato, Y., & Ek, Å. (2020). {}. Fen Notes, 3(2), 4-9."
FIRST, SECOND = "Dredging in the lower fens", "How eels take to the work"


@pytest.mark.parametrize(
    ("cited", "title"),
    [(SECOND, SECOND), (f"{FIRST}: {SECOND}", f"{FIRST} {SECOND}"), ("Other words", f"{FIRST} {SECOND}")],
    ids=["second line", "both lines", "of another work"],
)
def test_a_title_begins_where_the_citation_has_it(cited: str, title: str) -> None:
    head = f"{FIRST}\n{SECOND}\nYuki Sato, Åsa Ek\nResearch output: Contribution to journal › Article"
    table = "Original language\tEnglish\nJournal\tFen Notes\nVolume\t3\nPublication status\tPublished - 2020"
    work, *_ = citekit.read(f"{head}\n{table}\n{CITED.format(cited)}").works
    assert (work.title or "").replace(": ", " ") == title


NO_WORKS = {
    "activity-with-the-number-of-a-journal": "Journal of Bread (Journal)\nAda Lovelace (Editor)\nSchool of Bread\n"
    "Activity: Publication peer-review › Editorial activity\nPeriod\t2015 → 2019\nISSN\t0028-0836\n",
    "activity": "How to bake\nLovelace, A. (Speaker)\nDepartment of Baking\nActivity: Talk or presentation › Talk\n"
    "Description\nAn evening talk for the local society about rye.\nPeriod\t12 Mar 2019\nEvent title\tDays of Rye\n"
    "Location\tOslo, Norway\nDegree of Recognition\tLocal\n",
    "project in Danish": "Vådt brød\nLovelace, Ada (PI), Vos, Jan (Projektdeltager)\nProjekter: Projekt › Forskning\n"
    "Oversigt\nFingeraftryk\nBeskrivelse\nProjektet afprøver tre måder at bage på.\nStatus\tAfsluttet\n"
    "Effektiv start/slut dato\t1/01/19 → 31/12/22\nEmneord\nrug\n",
    "journal": "Baking Science\nJournal\nISSNs\t1649-0088\nISSN (Electronic)\t1649-0096\nPublisher\tOven Press\n"
    "Country/Territory\tIreland\nResearch output (14)\n",
    "journal with its metrics": "Journal of Bread\nISSNs: 1649-0088\nOven Press, Ireland\nJournal\nOverview\n"
    "Research output (14)\nJournal Metrics\nCiteScore\n4.1\nSJR\n0.812\n",
    "prose that speaks of a kind": "We write how portals sort what they have.\n"
    "Contribution to journal › Article › peer-review\nmeans that a work was in a journal. "
    "Most of the works in our list were of that kind in 2019.\n",
    "a kind in a sentence": "Research output: Contribution to journal › Article is what it prints above its tables.\n",
}
"""Texts with words of a portal that are of no work."""


@for_each("text", list(NO_WORKS.values()))
def test_a_page_of_no_work_gives_no_record(text: str) -> None:
    assert citekit.read(text).works == ()


def test_a_label_in_small_letters_alone_below_the_type_line_is_none_of_its_levels() -> None:
    head = "Toits du nord\nAnna Lind\nRésultats de recherche: Thèse › Thèse de doctorat"
    text = f"{head}\nlangue originale\nAnglais\nétat\nPublié - 2019\n"
    (work,) = citekit.read(text).works
    assert (work.type, work.genre, work.language) == ("thesis", "Doctoral thesis", "en")


@for_each(
    "line, people",
    [
        ("Slate, Mary, Mentor", ["Mary Slate"]),
        ("Slate, Mary, Promoter, External person", ["Mary Slate"]),
        ("van der Slate, Mary Ann, Supervisor", ["Mary Ann van der Slate"]),
        ("García López, María José, Director", ["María José García López"]),
        ("Slate, Mary, 監督者", ["Mary Slate"]),
        ("Mary Slate, Tom Tile, Ann Roof", ["Mary Slate", "Tom Tile", "Ann Roof"]),
        ("Mary Slate, Tom Tile, Supervisors", ["Mary Slate", "Tom Tile"]),
        ("Slate, M., Tile, T., Roof, A.", ["M. Slate", "T. Tile", "A. Roof"]),
        ("Sukarno; Tom Tile; Ann Roof", ["Sukarno", "Tom Tile", "Ann Roof"]),
        ("Sukarno, Tom Tile, Ann Roof", ["Sukarno", "Tom Tile", "Ann Roof"]),
        ("Slate, Mary, First Reader", ["Mary Slate"]),
    ],
)
def test_supervisors_with_roles_in_any_words(line: str, people: list[str]) -> None:
    head = "Roofs\nAnna Lind\nResearch output: Thesis › Doctoral Thesis\nOriginal language\tEnglish\n"
    rows = f"Supervisors/Advisors\t\n  • {line}\n  • Kahl, Ole, Mentor\nQualification\tPh.D.\n"
    (work,) = citekit.read(head + rows).works
    parts = [[getattr(person, part) for part in ("given", "particle", "family")] for person in work.supervisor]
    assert [" ".join(filter(None, names)) for names in parts] == [*people, "Ole Kahl"]


def test_a_suffix_behind_a_supervisor_is_no_role() -> None:
    head = "Roofs\nAnna Lind\nResearch output: Thesis › Doctoral Thesis\nOriginal language\tEnglish\n"
    (work,) = citekit.read(f"{head}Supervisor\tSlate, John, III\nQualification\tPh.D.\n").works
    assert [getattr(person, "suffix", "") for person in work.supervisor] == ["III"]


PLAIN = "Research output: Contribution to journal › Article\nOriginal language\tEnglish\nJournal\tPeat\n"


@for_each("term", ["Policy impact", "Electronic data"])
def test_a_keyword_in_the_words_of_a_portals_heading(term: str) -> None:
    (work,) = citekit.read(f"Roofs of the north\nAnna Lind\n{PLAIN}Keywords\nRain\n{term}\nSlate\n").works
    assert [keyword.term for keyword in work.keywords] == ["Rain", term, "Slate"]


def test_a_title_in_two_languages_right_below_the_type_line() -> None:
    kind, table = PLAIN.split("\n", 1)
    (work,) = citekit.read(f"{kind}\nWhat is rain? / Was ist Regen?\nAnna Lind, Tom Tile\n{table}").works
    assert (work.title, work.abstract) == ("What is rain? / Was ist Regen?", None)


def test_groups_in_capitals_beside_a_chinese_name_are_no_pair() -> None:
    (work,) = citekit.read(f"Roofs of the north\n林淑芬, WHO, UNESCO\n{PLAIN}").works
    assert len(work.author) == 3


def test_the_days_of_an_event_go_before_the_first_of_them_in_a_citation() -> None:
    cited = "Lind, A 2025, Rain. in Rain Book. Fen Press, pp. 1-17, Rain Days, Seoul, Korea, Republic of, 10/18/25."
    event = "Conference\nConference\tRain Days\nPeriod\t10/18/25 → 10/22/25\nCite this\nAPA\nHarvard\n"
    head = "Rain\nAnna Lind\nResearch output: Chapter in Book/Report/Conference proceeding › Conference contribution\n"
    (work,) = citekit.read(f"{head}{event}{cited}\n").works
    assert work.event_date is not None
    assert (work.event_date.iso(), work.event_place) == ("2025-10-18/2025-10-22", "Seoul, Korea, Republic of")


def test_a_heading_over_a_sentence_below_keywords_on_one_line() -> None:
    text = (
        "Rain on roofs\n\nLind, Karin\n\nResearch output: Contribution to journal › Article › peer-review\n\n"
        "Abstract\n\n"
        "Rain falls on roofs.\n\nOriginal language\tEnglish\nJournal\tMires\nVolume\t3\n\n"
        "Keywords: rain, wide roofs, gutters of houses\n\nZusammenfassung\n\n"
        "Regen ist auf Daecher gefallen, und niemand hat ihn bestellt.\n"
    )
    (work,) = citekit.read(text).works
    assert [term.term for term in work.keywords] == ["rain", "wide roofs", "gutters of houses"]
