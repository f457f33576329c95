"""Small pages of portals whose wordings and layouts are their own, each with one thing that was read wrong."""

from __future__ import annotations

import json

import citekit
from tests.portal_pages import Page, people
from tests.rows import for_each

ARTICLE = "Research output: Contribution to journal › Article › peer-review\n"
HEAD = f"On bread\n\nAda Lovelace\n\n{ARTICLE}\n"
TABLE = "Original language\tEnglish\nJournal\tBaking Science\nVolume\t9\nPublication status\tPublished - 2019\n"
TALK = "On bread\nAda Lovelace\nResearch output: Contribution to conference › Paper\nOriginal language\tEnglish\n"
EVENT = "Event\tSpring talks - Oslo, Norway\nDuration: 30 Sep 2018 → 2 Oct 2018\n"
PLACE = "Country/Territory\tNorway\nCity\tOslo\nPeriod\t30/09/18 → 2/10/18\n"


FIRST = "Bread is good for most of us, say nine bakers, and the tenth agrees with them in writing."
LAST = "Ovens differ in heat, and so do the people who use them."
RIS = "Cite this\nRIS\nTY  - {}\nT1  - On bread\nAU  - Lovelace, Ada\nPY  - 2019\nJF  - Baking Science\n{}\nER  - \n"


def _terms(*terms: str) -> list[dict[str, str]]:
    return [{"term": term, "scheme": "author"} for term in terms]


DANISH = (
    "{}På brød\nAda Lovelace, Grace Hopper\nPublikation: Bidrag til tidsskrift › Leder\nOriginalsprog\tDansk\n"
    "Tidsskrift\tBageren\nVol/bind\t9\nStatus\tUdgivet - 2019\n{}"
)
HEADED = {"title": "På brød", "author": people("Lovelace, Ada", "Hopper, Grace"), "container_title": "Bageren"}

FRENCH = (
    "Du pain\nAda Lovelace, Grace Hopper\nRésultats de recherche: Contribution à un journal › Article\n"
    "langue originale\tAnglais\nPages (de - à)\t1-9\njournal\tLe Four\nVolume\t9\nétat\tPublié - 1 mai 2016\n"
    "mots-clés\nfarine\nsel\nTexte intégral\n10.5555/four.9\nEmpreinte digitale\n"
)

PAGES = {
    "heading-that-publishers-have-as-well": Page(
        FRENCH, {"title": "Du pain", "container_title": "Le Four", "volume": "9", "doi": "10.5555/four.9"}
    ),
    "portal-before-its-menus-first-entry": Page(DANISH.format("Roskilde Universitet Hjem\n", ""), HEADED),
    "menu-on-one-line": Page(DANISH.format("Hjem RUC Profiler Forskningsenheder Publikationer\n", ""), HEADED),
    "portal-over-the-other-language": Page(DANISH.format("Forskning - RUC\nEnglish\n", ""), HEADED),
    "goals-in-another-language": Page(
        DANISH.format("", "FN's Verdensmål\nDette bidrager til følgende mål i hele verden.\nVerdensmål 7 Energi\n"),
        HEADED | {"custom": [{"label": "UN SDGs", "value": "Verdensmål 7 Energi"}], "keywords": None},
    ),
    "goal-on-a-line-of-its-own": Page(
        HEAD + "SDG 13 Climate Action\n" + TABLE,
        {"custom": [{"label": "UN SDGs", "value": "SDG 13 Climate Action"}], "abstract": None},
    ),
    "people-below-their-label": Page(
        f"On bread\nAuthors\nAda Lovelace\nGrace Hopper\n{ARTICLE}" + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada", "Hopper, Grace")},
    ),
    "title-and-people-twice": Page(
        f"On bread\nOn bread\nAda Lovelace\nAda Lovelace\n{ARTICLE}" + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "subtitle-over-the-title-of-its-host": Page(
        "On bread\nAda Lovelace\nResearch output: Chapter in Book/Report/Conference proceeding › Chapter\n"
        "Original language\tEnglish\nSubtitle of host publication\tA history\nTitle of host publication\tWho bakes?\n",
        {"container_title": "Who bakes? A history"},
    ),
    "page-that-its-block-calls-an-article-number": Page(
        HEAD + TABLE + "Pages (from-to)\te12\n" + RIS.format("JOUR", "C7  - e12"),
        {"article_number": "e12", "page": None},
    ),
    "article-that-its-block-calls-a-newspapers": Page(
        HEAD + TABLE + RIS.format("NEWS", "SP  - 2"), {"type": "article-newspaper"}
    ),
    "days-of-an-event-that-its-block-tells": Page(
        TALK + "Publication status\tPublished - 2017\nEvent\tSpring talks - Oslo, Norway\nDuration: 6/07/17\n"
        "Cite this\nBIBTEX\n@conference{x, title={On bread}, author={Ada Lovelace}, year={2017},\n"
        "note={Spring talks ; Conference date: 06-07-2017}}\n",
        {"event_date": {"year": 2017, "month": 7, "day": 6}},
    ),
    "address-of-an-event": Page(
        TALK + "Event\tSpring talks\nInternet address\thttps://spring.example/talks\n",
        {"event_title": "Spring talks", "event_url": "https://spring.example/talks"},
    ),
    "event-of-the-kind-other": Page(
        TALK + EVENT + "Other\nOther\tSpring talks\n" + PLACE, {"event_title": "Spring talks"}
    ),
    "event-of-a-kind-that-no-table-has": Page(
        TALK + EVENT + "Webinar\nWebinar\tSpring talks online\n" + PLACE, {"event_title": "Spring talks online"}
    ),
    "kind-said-again-below-a-citation": Page(
        HEAD.replace("On bread", "On bread, slowly")
        + TABLE
        + "Projects\n1 Finished\nThe sound of bread\nLovelace, A. (Principal Investigator)\n"
        "1/09/17 → 31/08/20\nProject: Research, Parent\nCite this\nAPA\nHarvard\n"
        "Lovelace, A. (2019). On bread, slowly. Baking Science, 9. https://doi.org/10.5555/bread\n" + ARTICLE,
        {"title": "On bread, slowly", "volume": "9"},
    ),
    "tabs-with-counts": Page(
        HEAD + "Overview\nFingerprint\nProfiles (1)\nResearch output (2)\nSimilar profiles (4)\nAbstract\n"
        "Bread is baked in ovens.\n" + TABLE,
        {"abstract": "Bread is baked in ovens."},
    ),
    "what-altmetric-counts": Page(
        HEAD + "See more details\nPosted by 12 X users\nOn 1 Facebook pages\nReferenced in 2 policy sources\n"
        "37 readers on Mendeley\nAbstract\nBread is baked in ovens.\n" + TABLE,
        {"abstract": "Bread is baked in ovens."},
    ),
    "icons-of-orcid-in-the-byline": Page(
        "On bread\nDr. Ada Lovelace ORCID logo https://orcid.org/0000-0002-1825-0097, Prof. Mary Somerville-Greig FRS\n"
        + ARTICLE
        + TABLE,
        {"author": people("Lovelace, Ada", "Somerville-Greig, Mary")},
    ),
    "places-in-brackets-in-the-byline": Page(
        "On bread\nAda Lovelace (Department of Ovens, University of Fen), Mary Somerville-Greig (Fen College)\n"
         "Water and Peat (Fen University)\n"
        + ARTICLE
        + TABLE,
        {"author": people("Lovelace, Ada", "Somerville-Greig, Mary")},
    ),
    "files-below-their-heading": Page(
        HEAD
        + TABLE
        + "Keywords\nbread\novens\nDocuments & Links\nThesis\nFile: application/pdf, 3.65 MB\nType: Thesis\n",
        {"keywords": _terms("bread", "ovens")},
    ),
    "statement-on-data-below-the-keywords": Page(
        HEAD + TABLE + "Keywords\nbread\novens\nData Availability Statement\nThe ovens can be seen on request.\n",
        {"keywords": _terms("bread", "ovens"), "note": ["The ovens can be seen on request."]},
    ),
    "type-of-the-ministry": Page(HEAD + TABLE + "Publication type\tA1 Journal article\n", {"volume": "9"}),
    "words-over-what-a-mail-quotes": Page(
        "From: Ann Lee <ann@fen.example>\nTo: Tom Ray\nSubject: Fwd: for the list\n\nHi, could you add this one?\n\n> "
        + (HEAD + TABLE + "Cite this\nAPA\nHarvard").replace("\n", "\n> ")
        + "\n\nThanks!\nAnn\n",
        {"title": "On bread"},
    ),
    "institution-over-the-title": Page(
        "Fen University\nOn bread\nAda Lovelace\n" + ARTICLE + TABLE, {"title": "On bread"}
    ),
    "subtitle-with-its-colon-on-a-line": Page(
        HEAD.replace("On bread\n", "On bread\n: a history of ovens\n") + TABLE,
        {"title": "On bread: a history of ovens"},
    ),
    "subtitle-below-a-title-with-a-colon": Page(
        HEAD.replace("On bread\n", "Bread: A very long history of all the ovens\nFinal report\n")
        + TABLE
        + "Fingerprint\n"
        "Dive into the research topics of 'Bread: A very long history of all the ovens: Final report'. Together they "
        "form a unique fingerprint.\n",
        {"title": "Bread: A very long history of all the ovens: Final report"},
    ),
    "subtitle-over-the-kind": Page(
        "On bread\nA history of ovens\nStudent thesis: Master's Dissertation\nAuthor: Ada Lovelace\n\nDept of Baking\n"
        "Abstract\nBread is baked.\nDate of Award\t2021\nOriginal language\tEnglish\n",
        {"title": "On bread: A history of ovens", "author": people("Lovelace, Ada")},
    ),
    "copy-that-begins-inside-the-abstract": Page(
        "the second oven, where the heat rose by a third. Pages of notes were kept by each baker, and coded twice.\n"
        "Conclusions: Short baking is safe when the list is read aloud, as we have seen in nine towns of two.\n\n"
        + TABLE
        + "Fingerprint\nDive into the research topics of 'Baking aloud'. Together they form a unique fingerprint.\n",
        {
            "title": "Baking aloud",
            "abstract": "the second oven, where the heat rose by a third. Pages of notes were kept by each baker, "
            "and coded twice.\n\nConclusions: Short baking is safe when the list is read aloud, as we have seen "
            "in nine towns of two.",
        },
    ),
    "publisher-at-a-hosts-place-in-a-citation": Page(
        "Memo on the oven\nAda Lovelace\nResearch output: Other contribution\nOriginal language\tEnglish\n"
        "Publisher\tFen University\nPublication status\tPublished - 12 Jan 2006\nCite this\nAPA\nHarvard\n"
        "Lovelace, A. (2006, Jan 12). Memo on the oven. Fen University.\n",
        {"publisher": "Fen University", "container_title": None},
    ),
    "event-at-a-publishers-place-in-a-citation": Page(
        TALK + EVENT + "Cite this\nAPA\nHarvard\nLovelace, A. (2018). On bread. Spring talks, Oslo, Norway.\n",
        {"event_title": "Spring talks", "publisher": None, "container_title": None},
    ),
    "town-of-an-event-alone": Page(
        TALK + EVENT + "Conference\nConference\tSpring talks\nCity\tOslo\n", {"event_place": "Oslo, Norway"}
    ),
    "translated-title-that-asks": Page(
        HEAD + "Abstract\nBread is baked in ovens.\nTranslated title of the contribution\tWhat is a loaf?\n" + TABLE,
        {"translated_title": "What is a loaf?"},
    ),
    "note-of-a-database": Page(
        HEAD + TABLE + "Bibliographical note\nCited By :12\nFunding Details: Baking Council\nReferences: Odd, P., "
        "Heat (1850)\nDocument Type: Article\nSource: Scopus\nAccess to Document\n10.5555/bread\n",
        {
            "note": [
                "Cited By :12", "References: Odd, P., Heat (1850)", "Document Type: Article", "Source: Scopus",
            ],
            "funding": ["Baking Council"], "doi": "10.5555/bread",
        },
    ),
    "name-and-picture-of-the-portal-over-one-author": Page(
        "Skip to main content\nFen Scholars Home\nFen Scholars Logo\nOn bread\nAda Lovelace\n" + ARTICLE + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "name-of-a-site-apart-from-the-title": Page(
        "Fen Clinic\n\nOn bread\nAda Lovelace\n" + ARTICLE + TABLE, {"title": "On bread"}
    ),
    "name-of-a-research-portal": Page(
        "Fen University's research portal\nOn bread\nAda Lovelace\n" + ARTICLE + TABLE, {"title": "On bread"}
    ),
    "one-letter-over-one-author-and-a-place": Page(
        "X\nGrace Hopper\nDepartment of Baking\n" + ARTICLE + TABLE, {"title": "X", "author": people("Hopper, Grace")}
    ),
    "title-missing-below-a-portals-picture": Page(
        "Fen University Home\nFen University Logo\nGrace Hopper\nDepartment of Baking\n" + ARTICLE + TABLE,
        {"title": None, "author": people("Hopper, Grace")},
    ),
    "thanks-in-a-note": Page(
        HEAD + TABLE + "Bibliographical note\nAcknowledgements\nWe thank bakers.\n", {"note": ["We thank bakers."]}
    ),
    "note-with-labels": Page(
        HEAD + TABLE + "Bibliographical note\nPublisher: none is known.\nDOI: 10.5555/erratum\nISBN: 9783030123451\n"
        "Edition: 2nd\nKeywords\nbread\nAccess to Document\n10.5555/bread\n",
        {
            "note": ["Publisher: none is known.", "DOI: 10.5555/erratum", "ISBN: 9783030123451", "Edition: 2nd"],
            "publisher": None, "isbn": None, "edition": None, "doi": "10.5555/bread", "keywords": _terms("bread"),
        },
    ),
    "head-of-the-funders-without-a-tab": Page(
        HEAD + TABLE + "Funding\nFundersFunder number\nBaking CouncilBC/12/3\nThe Oven Trust\n",
        {"funding": ["Baking CouncilBC/12/3", "The Oven Trust"]},
    ),
    "citation-and-title-over-the-kind-in-another-order": Page(
        "Cite this\nAPA\nHarvard\nLovelace, A. & Odd, P. (2017). Owls in ovens. Urban Birds, 3(1), 4-9.\nKeywords\n"
        "owls\novens\nOwls in ovens\nAda Lovelace, Per Odd\n" + ARTICLE + TABLE,
        {"title": "Owls in ovens", "author": people("Lovelace, Ada", "Odd, Per"), "keywords": _terms("owls", "ovens")},
    ),
    "people-of-a-thesis-below-the-page": Page(
        HEAD + TABLE + "Student theses\nDo loaves count?\nAuthor: Lund, P., 1 Sept 2022\n"
        "Supervisor: Lovelace, A. (Supervisor)\nCite this\nAPA\nHarvard\n",
        {"author": people("Lovelace, Ada"), "supervisor": None},
    ),
    "end-of-an-abstract-without-a-title": Page(
        "of the nine towns that kept their ovens, three had none of the bread that we expected.\n\nWe argue that water "
        "and rumour ran in the same pipes.\n\n" + TABLE,
        {
            "title": None,
            "abstract": "of the nine towns that kept their ovens, three had none of the bread that we expected.\n\nWe "
            "argue that water and rumour ran in the same pipes.",
        },
    ),
    "words-of-a-web-page-fed-from-a-portal": Page(
        "On bread\nauthored by\nAda Lovelace, Per Odd\nAbstract\n\nBread is baked in ovens.\n\nOrganisation(s)\n"
        "Institute of Baking\nJournal\nBaking Science\nVolume\n8\nNo. of pages\n10\nPublication status\nPublished\n"
        "Peer reviewed\nYes\nElectronic version(s)\nhttps://doi.org/10.5555/bread (Access: Open)\n",
        {
            "title": "On bread", "author": people("Lovelace, Ada", "Odd, Per"), "abstract": "Bread is baked in ovens.",
            "number_of_pages": 10, "status": "Published", "peer_reviewed": True, "doi": "10.5555/bread",
        },
    ),
    "copyright-statement-behind-keywords": Page(
        f"{HEAD}{TABLE}Research Keywords\nbread\nyeast\nPublisher's Copyright Statement\n© 2019 The bakers.\n",
        {"keywords": _terms("bread", "yeast")},
    ),
    "button-of-two-words-among-keywords": Page(
        f"{HEAD}{TABLE}Keywords\n• e-mail\n• bakers\nAccess to Document\n10.5555/bread\n",
        {"keywords": _terms("e-mail", "bakers")},
    ),
    "page-in-a-language-without-words": Page(
        "Prejsť na navigáciu\nPrejsť na hľadanie\nPrejsť na obsah\n"
        "O chlebe\nAda Lovelace, Grace Hopper\nVýsledok výskumu: Príspevok do časopisu › Článok\n"
        "Chlieb kysne v noci.\nPôvodný jazyk\tslovenčina\nStrany (od-do)\t5-9\nČasopis\tPekár\nRočník\t9\n"
        "DOI\t\nhttps://doi.org/10.5555/pekar.9\n",
        {"title": "O chlebe", "author": people("Lovelace, Ada", "Hopper, Grace"), "doi": "10.5555/pekar.9"}
        | {"abstract": None, "volume": None},
        ("Chlieb kysne v noci.", "Pôvodný jazyk\tslovenčina", "Strany (od-do)\t5-9", "Časopis\tPekár", "Ročník\t9"),
    ),
    "people-with-blanks-between-them": Page(
        f"On bread\nAda Lovelace    Mary Ann Somerville   Grace Hopper\nSchool of Baking\n{ARTICLE}{TABLE}",
        {"title": "On bread", "author": people("Lovelace, Ada", "Somerville, Mary Ann", "Hopper, Grace")},
    ),
    "bullets-between-keywords": Page(
        HEAD + TABLE + "Keywords\n• bread • ovens • yeast\n", {"keywords": _terms("bread", "ovens", "yeast")}
    ),
    "links-over-title-and-kind": Page(
        "Text available via DOI:\nhttps://doi.org/10.5555/bread\nFinal published version\nView graph of relations\n\n"
        f"On bread\n\n{ARTICLE}\nPublished\n\n• Ada Lovelace\n• Mary Somerville\n\n"
        "Journal publication date\t1/08/2019\nJournal\tBaking Science\nOriginal language\tEnglish\n",
        {"title": "On bread", "author": people("Lovelace, Ada", "Somerville, Mary"), "status": "Published"},
    ),
    "unit-over-a-link-over-title-and-kind": Page(
        "Associated organisational unit\nFen Environment Centre\nView graph of relations\n\n"
        f"On bread\n\n{ARTICLE}\nPublished\nAda Lovelace, Mary Somerville\nClose\n{TABLE}",
        {"title": "On bread", "author": people("Lovelace, Ada", "Somerville, Mary"), "status": "Published"},
        ("Fen Environment Centre",),
    ),
    "button-of-a-folded-list-of-people": Page(
        f"On bread\n\nAda Lovelace, Mary Somerville, & 2 others\n\nEmmy Noether, Sofia Kovalevskaya\n\n"
        f"Show 2 othersShow less\n\n{ARTICLE}{TABLE}",
        {"author": people("Lovelace, Ada", "Somerville, Mary", "Noether, Emmy", "Kovalevskaya, Sofia")}
        | {"incomplete": None},
    ),
    "counts-of-plumx": Page(
        f"{HEAD}PlumX Metrics\nCitations\nPolicy Citations: 1\nClinical Citations: 2\nNews Mentions: 2\n"
        f"Shares, Likes & Comments: 17\nsee details\n{TABLE}",
        {"title": "On bread"},
    ),
    "licence-behind-a-doi-without-a-heading": Page(
        f"{HEAD}{TABLE}\n• 10.5555/bread.9Licence: CC BY\n",
        {"doi": "10.5555/bread.9", "custom": [{"label": "Licence", "value": "CC BY"}], "keywords": None},
    ),
    "file-without-a-heading": Page(
        f"{HEAD}{TABLE}\n• Lovelace_Bread.pdfAccepted author manuscript, 512 KBEmbargo ends: 2/05/27\n",
        {"keywords": None},
        ("• Lovelace_Bread.pdfAccepted author manuscript, 512 KBEmbargo ends: 2/05/27",),
    ),
    "statistics-below-keywords": Page(
        f"{HEAD}{TABLE}Keywords\nbread, ovens\nDownload statistics\nNo data available\n",
        {"keywords": _terms("bread", "ovens")},
    ),
    "rows-that-two-blanks-part": Page(
        f"{HEAD}Original language English  Journal Baking Science  Volume 9  Issue number 2\nPages (from-to) 1-9  "
        "Publisher Rye Press  Publication status Published - 2019\n",
        {"container_title": "Baking Science", "volume": "9", "issue": "2", "publisher": "Rye Press"},
    ),
    "cells-and-rows-that-blanks-part": Page(
        f"{HEAD}Original language    English    Pages (from-to)    1-9\nJournal    Baking Science    Volume    9\n"
        "Publisher    Rye Press    Publication status    Published - 2019\n",
        {"container_title": "Baking Science", "volume": "9", "publisher": "Rye Press"},
    ),
    "leaders-between-labels-and-values": Page(
        f"{HEAD}Original language ........ English\nJournal . . . . . Baking Science\nVolume……9\n"
        "Publication status.....Published - 2019\n",
        {"language": "en", "container_title": "Baking Science", "volume": "9"},
    ),
    "places-of-work-below-each-name": Page(
        "On bread\n\n* Ada Lovelace\n  * Dept of Rye, University of Fen\n* Bo Ek\n  * Institute of Loaves\n\n"
        f"{ARTICLE}{TABLE}",
        {"author": people("Lovelace, Ada", "Ek, Bo")},
    ),
    "places-of-work-without-bullets-below-each-name": Page(
        "On bread\n\n* Ada Lovelace\n  Dept of Rye, University of Fen\n* Bo Ek\n  Institute of Loaves\n\n"
        f"{ARTICLE}{TABLE}",
        {"author": people("Lovelace, Ada", "Ek, Bo")},
    ),
    "a-university-in-another-language-is-nobody": Page(
        f"On bread\nRijksuniversiteit Groningen\n{ARTICLE}{TABLE}", {"author": None}
    ),
    "people-glued-to-a-title-that-is-cited": Page(
        f"On bread under loadAda Lovelace, Bo Ek\n{ARTICLE}{TABLE}Cite this\nAPA\n"
        "Lovelace, A., & Ek, B. (2019). On bread under load. Baking Science, 9.\n",
        {"title": "On bread under load", "author": people("Lovelace, A.", "Ek, B.")},
    ),
    "names-and-places-of-work-by-turns": Page(
        f"On bread\nAda Lovelace\nDept of Rye, University of Fen\nBo Ek\nInstitute of Loaves\n{ARTICLE}{TABLE}",
        {"author": people("Lovelace, Ada", "Ek, Bo")},
    ),
    "names-and-places-of-work-by-turns-below-the-kind": Page(
        f"On bread\n{ARTICLE}Ada Lovelace\nDepartment of Rye\nBo Ek\nDepartment of Rye\n{TABLE}",
        {"title": "On bread", "author": people("Lovelace, Ada", "Ek, Bo")},
    ),
    "another-title-among-the-keywords": Page(
        f"{HEAD}{TABLE}Keywords\nbread\nyeast\nAlt. title: 論麵包\n",
        {"keywords": _terms("bread", "yeast"), "translated_title": "論麵包"},
    ),
    "classes-with-numbers-below-a-heading-that-is-not-known": Page(
        f"{HEAD}{TABLE}Fen classes\n101015 Baking Research\n502 Ovens\nFen themes\n",
        {"keywords": None, "subject_areas": [{"term": "101015 Baking Research"}, {"term": "502 Ovens"}]},
        ("Fen classes", "Fen themes"),
    ),
    "classes-of-economics-with-their-codes": Page(
        f"{HEAD}{TABLE}JEL classifications\nd91 - Choice in Time; Models of Saving\ni12 - Health\n",
        {"subject_areas": [
            {"term": "d91 - Choice in Time; Models of Saving", "scheme": "subject classification"},
            {"term": "i12 - Health", "scheme": "subject classification"},
        ]},
    ),
    "a-role-that-is-not-known": Page(
        f"On bread\nAda Lovelace (Creator)\nBo Ek (Keeper of ovens)\n{ARTICLE}{TABLE}",
        {"author": people("Lovelace, Ada"), "contributor": None},
        ("Bo Ek (Keeper of ovens)",),
    ),
    "figures-of-a-portal-in-the-keywords": Page(
        f"{HEAD}{TABLE}Keywords\nbread\nPlumX Metrics\nshared ovens\nyeast\nCite this\nAPA\n",
        {"keywords": _terms("bread")},
        ("shared ovens", "yeast"),
    ),
    "figures-with-counts-below-the-keywords": Page(
        f"{HEAD}{TABLE}Keywords\nbread\nPlumX Metrics\nCitations\nCitation Indexes: 5\nsee details\n",
        {"keywords": _terms("bread")},
    ),
    "projects-in-the-classes": Page(
        f"{HEAD}{TABLE}Subject areas\nFood Science\nProjects\nSociology and Political Science\nCite this\nAPA\n",
        {},
        ("Sociology and Political Science",),
    ),
    "projects-below-the-keywords": Page(
        f"{HEAD}{TABLE}Keywords\nbread\nProjects\nOvens of the north\nLovelace, A. & Ek, B.\n1/01/20 → 31/12/22\n",
        {"keywords": _terms("bread")},
    ),
    "figures-of-a-portal-among-the-editors": Page(
        HEAD + TABLE.replace("Volume\t9\n", "Editors\nCarl Dahl\nPlumX Metrics\nDora Ek\nVolume\t9\n"),
        {"volume": "9"},
        ("Dora Ek",),
    ),
    "search-of-a-portal": Page(
        "Fen Scholars Home\n\nSearch for expertise, researchers, and activities\n\nOn bread\n\n"
        f"Ada Lovelace\n\n{ARTICLE}{TABLE}",
        {"title": "On bread", "author": people("Lovelace, Ada")},
    ),
    "early-online-as-a-status": Page(
        HEAD + TABLE.replace("Published - 2019", "Early online date - 9 Feb 2019"),
        {"status": "Early online date", "issued": {"year": 2019, "month": 2, "day": 9}},
    ),
    "cells-of-a-spreadsheet": Page(
        f'"On ""free"" bread"\nAda Lovelace\tMary Somerville\n{ARTICLE}{TABLE}',
        {"title": 'On "free" bread', "author": people("Lovelace, Ada", "Somerville, Mary")},
    ),
    "table-above-the-title": Page(
        f"{TABLE}\nKeywords: ovens; yeast\n\nOn bread\n\n{ARTICLE}\nAda Lovelace, Mary Somerville\n",
        {"title": "On bread", "author": people("Lovelace, Ada", "Somerville, Mary")}
        | {"keywords": _terms("ovens", "yeast")},
    ),
    "kind-in-a-table": Page(
        "| On bread | |\n|---|---|\n| Authors | Ada Lovelace, Mary Somerville |\n"
        "| Research output | Thesis › Doctoral Thesis |\n| Original language | English |\n| Number of pages | 90 |\n",
        {"type": "thesis", "title": "On bread", "author": people("Lovelace, Ada", "Somerville, Mary")},
    ),
    "end-of-an-abstract-on-two-lines": Page(
        "on the first day only. Bakers who had slept wrote more (p = 0.4), while those who had\n"
        f"not baked wrote poems instead of it.\n\n{TABLE}\nFingerprint\n"
        "Dive into the research topics of 'On sleep'. Together they form a unique fingerprint.\n",
        {"title": "On sleep"} | {"abstract": "on the first day only. Bakers who had slept wrote more (p = 0.4), "
            "while those who had not baked wrote poems instead of it."},
    ),
    "family-names-in-short-capitals": Page(
        f"On bread\nMaggie LAU, Ho Man SO*, Raymond CHAN\n{ARTICLE}{TABLE}",
        {"author": people("LAU, Maggie", "SO, Ho Man", "CHAN, Raymond")},
    ),
    "group-on-a-line-among-people": Page(
        f"On bread\n\n• Ada Lovelace\n• Siti binte Rahman\n• RISE-UP Collaborators\n\n{ARTICLE}{TABLE}",
        {"author": [*people("Lovelace, Ada"), {"family": "Rahman", "given": "Siti", "particle": "binte"},
            {"name": "RISE-UP Collaborators"}]},
    ),
    "entry-of-a-menu-on-one-line": Page(
        "Fen Scholars Home\nHome Profiles Research units Equipment Grants Research output Prizes\n"
        f"On bread and its ovens\nAda Lovelace\n{ARTICLE}{TABLE}",
        {"title": "On bread and its ovens"},
    ),
    "keywords-that-are-all-labels": Page(
        f"{HEAD}Original language\nEnglish\nJournal\nBaking Science\nPublication status\nPublished - 2019\n"
        "Keywords\n• Journal\n• Edition\n• Volume\nCite this\n",
        {"keywords": _terms("Journal", "Edition", "Volume")},
    ),
    "issue-below-the-event": Page(
        HEAD + TABLE.replace("Volume", "Event\tSpring talks - Oslo, Norway\nDuration: 30 Sep 2018 → 2 Oct 2018\n"
            "Issue number\t3\nVolume"),
        {"issue": "3", "volume": "9", "custom": None},
    ),
    "title-with-what-parts-a-citation": Page(
        HEAD.replace("On bread", "Why bread? Ovens in Leith, 2016–2018: A report / Second part") + TABLE
        + "Cite this\nHarvard\n"
        "Lovelace, A 2019, Why bread? Ovens in Leith, 2016–2018: A report / Second part. Fen Press.\n",
        {"title": "Why bread? Ovens in Leith, 2016–2018: A report / Second part", "publisher": "Fen Press"}
        | {"collection_title": None},
    ),
    "styles-in-a-narrow-window": Page(
        HEAD.replace("On bread", "On bread and on the many ovens in the old town of Leith") + TABLE + "Cite this\nAPA\n"
        "Lovelace, A. (2019). On bread and on the many ovens in the old town of\nLeith. Baking Science, 9.\nVancouver\n"
        "Lovelace A. On bread and on the many ovens in the old town of Leith.\nBaking Science. 2019;9:1-4.\n",
        {"volume": "9", "page": {"ranges": [{"first": "1", "last": "4"}]}},
    ),
    "kind-broken-before-a-bracket": Page(
        "On bread\n\nAda Lovelace\n\nResearch output: Chapter in Book/Report/Conference proceeding › Chapter\n"
        "(peer-reviewed) › peer-review\n\nOriginal language\tEnglish\nTitle of host publication\tLoaves\n"
        "Publication status\tPublished - 2019\n",
        {"type": "chapter", "container_title": "Loaves"},
    ),
    "long-title-under-a-portal-with-a-person's-name": Page(
        "PolyU Scholars Hub Home\n\nHome\nProfiles\n\n"
        "Where do bakers wait? Delay of dough in Leith, 2016–2018: Final report to the Bread Department\n\n"
        f"Ada Lovelace\n\n{ARTICLE}{TABLE}",
        {"author": people("Lovelace, Ada"), "abstract": None}
        | {"title": "Where do bakers wait? Delay of dough in Leith, 2016–2018: Final report to the Bread Department"},
    ),
    "initial-before-a-given-name-in-a-citation": Page(
        HEAD.replace("On bread", "On bread in Leith") + TABLE.replace("Volume\t9\n", "") + "Cite this\nStandard\n"
        "On bread in Leith. / Lovelace, A. King; St. Clair, Ma. Rose.\n"
        "In: Baking Science, Vol. 9, No. 2, 2019, p. 1-4.\n",
        {"volume": "9", "issue": "2", "publisher": None},
    ),
    "label-of-an-event-said-again-before-its-name": Page(
        "Published or not\n\nAda Lovelace\n\n"
        "Research output: Chapter in Book/Report/Conference proceeding › Conference contribution\n\n"
        "Original language English\nTitle of host publication Open Bread\nPages 1-12\n"
        "Publication status Published - 3 Jan 2023\nEvent Open Bread - Theory and Practice - Belfast, United Kingdom\n"
        "Duration: 30 Dec 2022 → 2 Jan 2023\n\nWorkshop\nWorkshop Open Bread - Theory and Practice\n"
        "Country/Territory United Kingdom\nCity Belfast\nPeriod 30/12/22 → 2/01/23\n",
        {"event_title": "Open Bread - Theory and Practice"},
    ),
    "label-of-an-event-said-again": Page(
        "# How do ovens fail? An audit of ten\nState Published - 2024\n## Conference\n"
        "Conference 62nd Meeting of the Bread Union, MBU 2024\n"
        "Lund, T., Pole, L., & Katz, Z. (2024). How do ovens fail? An audit of ten. In M. Brandt & T. Bakare (Eds.), "
        "Findings of Bread: MBU 2024 (pp. 1012-1027). Bread Union.\nAuthor\n"
        "Lund, Tianyi ; Pole, Lakshmi ; Katz, Zoë. / How do ovens fail? An audit of ten. Findings of Bread: MBU 2024. "
        "editor / Maria Brandt ; Tunde Bakare. Bread Union, 2024. pp. 1012-1027\n",
        {"event_title": "62nd Meeting of the Bread Union, MBU 2024"},
    ),
    "one-keyword-without-a-heading": Page(f"{HEAD}{TABLE}\n• ovens\n", {"keywords": _terms("ovens")}),
    "early-online-glued": Page(
        HEAD + "Original languageEnglish\nJournalBaking Science\nPublication statusEarly online date - 9 Feb 2019\n",
        {"status": "Early online date", "issued": {"year": 2019, "month": 2, "day": 9}},
    ),
    "name-over-a-line's-end-before-a-group": Page(
        "On bread and on the many ovens of the old town of Leith, and what they\nleft behind: a systematic review\n\n"
        "Fionnghuala Somerville, Callum J. MacAskill, Ada Somerset, Priyadarshini\n"
        "Venkataraghavan, SING-ON Collaborators\n\n"
        + ARTICLE + "Abstract\nBread is baked in ovens. There were very many ovens in the old town, and\n"
        "what they left behind is to be seen in the walls of nearly all of its\n"
        "houses, if one looks for it long enough.\n\n"
        + TABLE,
        {"author": [*people("Somerville, Fionnghuala", "MacAskill, Callum J.", "Somerset, Ada"),
            *people("Venkataraghavan, Priyadarshini"), {"name": "SING-ON Collaborators"}]},
    ),
    "volumes-before-an-article-number": Page(
        HEAD.replace("On bread", "On bread in Leith") + TABLE.replace("Volume\t9", "Volume\t450-451")
        + "Cite this\nAPA\nLovelace, A. (2019). On bread in Leith. Baking Science, 450-451, Article 112233. https://doi.org/10.5555/bread\n",
        {"volume": "450-451", "page": None, "article_number": "112233"},
    ),
    "what-was-viewed-before": Page(
        HEAD + TABLE + "Research areas\nBaking\nRecently viewed\nPublications\nOn cake\n",
        {"subject_areas": [{"term": "Baking", "scheme": "subject classification"}]},
    ),
    "title-that-has-the-parts-of-a-citation": Page(
        f"Still Ponds: What do eels see? Mud, light and reeds in Holland, 1650-1720\nAda Lovelace\n{ARTICLE}{TABLE}",
        {
            "title": "Still Ponds: What do eels see? Mud, light and reeds in Holland, 1650-1720",
            "author": people("Lovelace, Ada"),
        },
    ),
    "kind-of-a-press-item-over-the-next-section": Page(
        f"{HEAD}{TABLE}Press/Media\nBread is back, says baker\nLovelace, A.\n3/09/21\nPress/Media\nResearch output\n"
        f"1 Article\nOn ovens\nLovelace, A., 2 Jun 2018, In: Heat. 160, p. 1-9 9 p.\n{ARTICLE}",
        {"title": "On bread", "volume": "9"},
    ),
    "heading-of-the-keywords-of-data": Page(
        f"{HEAD}{TABLE}Keywords on Datasets\novens\ndough\n", {"keywords": _terms("ovens", "dough")}
    ),
    "heading-and-text-on-a-line": Page(
        f"{HEAD}Abstract Background: bread rises in warm rooms, and nobody knows how far it will.\n{TABLE}",
        {"abstract": "Background: bread rises in warm rooms, and nobody knows how far it will."},
    ),
    "portal's-word-inside-the-table": Page(
        HEAD + TABLE + "Publisher\tFen Press\nProjects\nPages (from-to)\t3-9\nNumber of pages\t7\nISSN\t0028-0836\n",
        {"page": {"ranges": [{"first": "3", "last": "9"}]}, "number_of_pages": 7, "issn": [{"value": "0028-0836"}]},
    ),
    "people-over-the-kind-without-their-title": Page(
        f"Ada Lovelace, Grace Hopper, Mary Somerville\nComputer Science\n{ARTICLE}{TABLE}Fingerprint\n"
        "Dive into the research topics of 'On bread'. Together they form a unique fingerprint.\n",
        {"title": "On bread", "author": people("Lovelace, Ada", "Hopper, Grace", "Somerville, Mary")},
    ),
    "menu's-word-among-people": Page(
        "Home\nProfiles\nProjects\n# On bread\n* Ada Lovelace\nActivities\n* , Grace Hopper\n\n" + ARTICLE + TABLE,
        {"title": "On bread", "author": people("Lovelace, Ada", "Hopper, Grace")},
    ),
    "badge-between-heading-and-text": Page(
        f"{HEAD}Abstract\nOpen Access\n{FIRST} {LAST}\n{TABLE}", {"abstract": f"{FIRST} {LAST}"}
    ),
    "tabs-on-one-line": Page(
        "On bread Ada Lovelace " + ARTICLE.strip() + " Abstract Bread is good. " + TABLE.replace("\n", " ")
        + "Conference Conference\tSpring talks Place\tNorway City\tOslo Cite this APA Author BIBTEX Harvard Standard "
        + "RIS Vancouver Lovelace, A. (2019). On bread. Baking Science, 9.\n",
        {"volume": "9", "event_title": "Spring talks", "event_place": "Oslo, Norway"},
    ),
    "one-line-with-blanks-at-its-end": Page(
        f"On bread {ARTICLE.strip()} Original language: English Publisher: IEEE Event: Spring talks - Oslo, Norway "
        "Publication series Name: Fen Papers ISSN (Print): 0028-0836 Keywords Heating \n",
        {"publisher": "IEEE"},
    ),
    "group-of-a-cohort": Page(
        HEAD.replace("Ada Lovelace", "Lifelines Cohort Study, Ada Lovelace") + TABLE,
        {"author": [{"name": "Lifelines Cohort Study"}, *people("Lovelace, Ada")]},
    ),
    "creators-one-a-line-with-a-centre": Page(
        "Depths of peat\n\n• Ada Lovelace (Creator)\n• Centre for Ecology & Peat (Creator)\n• Bo Ek (Data Collector)\n"
        "\nDataset\n\nDescription\n\nDepths.\n\nDate made available\t2022\nPublisher\tFen Data\n",
        {"author": [*people("Lovelace, Ada"), {"name": "Centre for Ecology & Peat"}]},
    ),
    "file-over-the-people": Page(
        "On bread\nDocuments\nOn_Bread.pdf\nAuthors\nAda Lovelace\nOriginal language\tEnglish\n"
        "Journal\tBaking Science\n",
        {"author": people("Lovelace, Ada")},
        ("On_Bread.pdf",),
    ),
    "name-broken-before-its-role": Page(
        "On bread and on rain\nAda Lovelace (Editor), Grace B. Hopper (Editor), Kirsi Anna\nSomerville (Guest editor)\n"
        + ARTICLE + TABLE,
        {"author": None, "editor": people("Lovelace, Ada", "Hopper, Grace B.", "Somerville, Kirsi Anna")},
    ),
    "suffix-and-group-below-a-line's-end": Page(
        "On bread and on rain\nAda Lovelace, Grace Brewster Hopper, Sven Arne Nordin, on behalf of SAVOR\n"
        "Investigators, Mei Ito\n" + ARTICLE + TABLE,
        {"author": [*people("Lovelace, Ada", "Hopper, Grace Brewster", "Nordin, Sven Arne"),
            {"name": "SAVOR Investigators"}, *people("Ito, Mei")]},
    ),
    "title-that-ends-its-line-with-a-small-word": Page(
        "Volume of bread on the roads of Fenland: Final report to\nTransport Fenland\n\nAda Lovelace\n\n"
        "Research output: Book/Report › Commissioned report\n\nOriginal language\tEnglish\n"
        "Publisher\tTransport Fenland\n",
        {"title": "Volume of bread on the roads of Fenland: Final report to Transport Fenland"},
    ),
    "parallel-titles-wide-apart": Page(
        f"On bread and rain in the fens\n\n論澤地之雨\n\nAda Lovelace, Grace Hopper\n\n{ARTICLE}\n"
        + TABLE.replace("\n", "\n\n"),
        {"title": "On bread and rain in the fens: 論澤地之雨", "author": people("Lovelace, Ada", "Hopper, Grace")},
    ),
    "name-with-marks-broken-by-a-line's-end": Page(
        "On bread and on rain\nAda Lovelace1,2, Grace Brewster Hopper3,*, Marit Eika\nSomerville2,5 & Bo Ek1\n"
        + ARTICLE + TABLE,
        {"author": people("Lovelace, Ada", "Hopper, Grace Brewster", "Somerville, Marit Eika", "Ek, Bo")},
    ),
    "places-with-marks-and-no-people": Page(
        f"On bread\n¹ University of the Fens, ² Leith College\n{ARTICLE}{TABLE}", {"author": None}
    ),
    "field-with-a-hyphen-and-no-people": Page(
        f"On bread\nGeo-engineering\n{ARTICLE}{TABLE}", {"author": None}, ("Geo-engineering",)
    ),
    "title-like-a-name-twice": Page(
        f"Border Frictions\nBorder Frictions\nAda Lovelace, Grace Hopper\n{ARTICLE}{TABLE}",
        {"title": "Border Frictions", "author": people("Lovelace, Ada", "Hopper, Grace")},
    ),
    "table-right-behind-the-text": Page(
        f"{HEAD}Abstract\n{FIRST}{TABLE}", {"abstract": FIRST, "language": "en", "volume": "9"}
    ),
    "version-glued-to-its-label": Page(
        HEAD.replace("Contribution to journal › Article › peer-review", "Non-textual form › Software")
        + "Original languageEnglish\nPublisherZenodo\nEditionv3.2.1\n",
        {"edition": "v3.2.1"},
    ),
    "title-whose-last-word-is-small": Page(
        f"On the towns and the villages that we all came from\nAda Lovelace\nDepartment of Baking\n{ARTICLE}{TABLE}",
        {"title": "On the towns and the villages that we all came from", "author": people("Lovelace, Ada")},
    ),
    "terms-among-the-links-to-the-document": Page(
        HEAD + TABLE + "Access to Document\n10.5555/bs.9\nFinal published version\n- flour and salt\n- old ovens\n",
        {"doi": "10.5555/bs.9", "keywords": None},
        ("- flour and salt", "- old ovens"),
    ),
    "terms-below-other-links": Page(
        HEAD + TABLE + "Other files and links\nLink to publication in Scopus\nCheck Fen Library\nflour and salt\n",
        {"volume": "9", "keywords": None},
        ("flour and salt",),
    ),
    "pages-glued-to-their-label-behind-a-blank": Page(
        HEAD + "Original languageEnglish JournalBaking Science Pages9-11 Number of pages3 StatePublished - 2019\n",
        {"container_title": "Baking Science", "page": {"ranges": [{"first": "9", "last": "11"}]}, "number_of_pages": 3},
    ),
    "orders-behind-names": Page(
        f"On bread\nAda Lovelace, OBE, Grace Hopper, FRSE\n{ARTICLE}{TABLE}",
        {"author": people("Lovelace, Ada", "Hopper, Grace")},
    ),
}  # fmt: skip


@for_each("page", PAGES)
def test_page(page: Page) -> None:
    """One work, with these fields, and these lines unread."""
    reading = citekit.read(page.text)
    (record,) = json.loads(citekit.write(reading.works, "json"))["records"]
    assert {name: record.get(name) for name in page.fields} == page.fields
    assert tuple(line.text for line in reading.lines if line.state == "unread") == page.unread


TAB = "\t"


@for_each("title", ["Notes", "Search", "1984", "Abstract", "Funding", "Open access", "Keywords: a vocabulary"])
def test_title_with_the_words_of_a_portal(title: str) -> None:
    """It stands first, right over the people."""
    (record,) = citekit.read(f"{title}\nAda Lovelace, Mary Somerville\nDepartment of Baking\n{ARTICLE}{TABLE}").records
    assert record.title == title
    assert len(record.author) == 2
    assert record.container_title == "Baking Science"


@for_each("title", ["Keywords: Glasgow", "Abstract: art and its prices", "Keywords: Glasgow; Leith"])
def test_title_with_a_heading_under_a_menu(title: str) -> None:
    """It stands under the portal's name, right over one person."""
    text = f"Fen Scholars Home\n\nHome\nProfiles\n\n{title}\n\nAda Lovelace\n\n{ARTICLE}{TABLE}Keywords\nart\ncity\n"
    (record,) = citekit.read(text).records
    assert (record.title, len(record.author), len(record.keywords)) == (title, 1, 2)


@for_each("journal", ["City & Community", "Country Life", "Place Branding", "Number Theory", "Series in Baking"])
def test_journal_with_a_label_in_its_name(journal: str) -> None:
    """Labels and values stand on lines of their own."""
    table = TABLE.replace("Baking Science", journal).replace("\t", "\n")
    (record,) = citekit.read(HEAD + table).records
    assert (record.container_title, record.volume) == (journal, "9")


JOINED = (
    ("Pages (from-to)\t5-9", "Number of pages\t5"),
    ("Volume\t9", "Number of pages\t8"), ("Publisher\tFen Press", "Pages\t3-9"),
    ("City\tOslo", "Period\t30/09/18 → 2/10/18"),
    ("Issue number\t3", "State\tPublished - May 1 2016"), ("Journal\tBaking Science", "Issue number\t3"),
    ("Place of Publication\tOslo", "Publisher\tFen Press"),
    ("ISBN (Print)\t9783030123451", "Publication status\tPublished - 2019"),
    ("DOIs\nhttps://doi.org/10.5555/bread.7", "Publication status\tPublished - 2019"),
    ("Journal\tBaking Science", "Publication series\nName\tFen Papers"),
    ("Period\t30/09/18 → 2/10/18", "All Science Journal Classification (ASJC) codes\nFood Science"),
)  # fmt: skip
WHOLE = (
    "Journal\tJournal of City Planning", "Publisher\tCityUHK Press", "Journal\tIEEE Pages", "Journal\tPeerJ Volume",
    "Title of host publication\tThe Early Modern Period 1500-1700", "Publisher\tPages and Issue Books",
)  # fmt: skip


@for_each("above, below", JOINED)
def test_two_rows_on_a_line(above: str, below: str) -> None:
    """A break that is lost between two rows changes nothing, whatever stands between labels and values."""
    for separator in ("\t", ""):
        parted, joined = (
            json.loads(citekit.write(citekit.read(text.replace("\t", separator)).works, "json"))["records"][0]
            for text in (f"{HEAD}Original language\tEnglish\n{above}{end}{below}\n" for end in ("\n", ""))
        )
        assert parted == joined


@for_each("row", WHOLE)
def test_value_with_the_words_of_a_label(row: str) -> None:
    """It is one value."""
    page = f"{HEAD}Original language\tEnglish\n{row}\nPublication status\tPublished - 2019\n"
    (record,) = citekit.read(page).records
    assert row.partition("\t")[2] in (record.container_title, record.publisher)


SEPARATORS = {"tab": "\t", "nothing": "", "colon": ": ", "blank": " ", "bars": " | "}
TERMS = (
    "City", "Publisher", "Event", "Edition", "Period", "Editors", "Handle", "City planning", "Version control",
    "Event Detection", "Number theory", "Author Rights", "Publication status", "Funding Gaps", "Vancouver", "Twitter",
    "Network", "Open access", "Social Media", "Data Protection", "Metrics", "Fingerprint", "Datasets",
)  # fmt: skip
"""Words of a portal that are keywords as well."""


@for_each("term", TERMS)
def test_term_with_the_words_of_a_portal(term: str) -> None:
    """It is a keyword among others, wherever it stands, and nothing else."""
    for separator in SEPARATORS.values():
        for terms in ((term, "ovens", "slow proof"), ("ovens", term, "slow proof")):
            text = (
                HEAD
                + TABLE.replace("\t", separator)
                + "Keywords\n"
                + "\n".join(terms)
                + "\nAccess to Document\n10.5555/b\n"
            )
            reading = citekit.read(text)
            (record,) = json.loads(citekit.write(reading.works, "json"))["records"]
            assert record["keywords"] == _terms(*terms)
            assert {"event_place", "publisher", "event_title", "editor", "edition", "version"}.isdisjoint(record)


@for_each("rows", ["Publisher\tFen Press\n", "DOIs\nhttps://doi.org/10.5555/bread\n", "ISBN\n9783030123451\n"])
def test_rows_below_the_keywords(rows: str) -> None:
    """A row that stands below the keywords stays one."""
    (record,) = citekit.read(HEAD + TABLE + "Keywords\novens\nbread\n" + rows).records
    assert [term.term for term in record.keywords] == ["ovens", "bread"]
    assert record.publisher or record.doi or record.isbn


SAID = (
    "Publisher: nobody knows which it was.", "Editors: Mary Somerville, Per Odd", "Edition: 2nd", "Number of pages: 16",
    "Early online date: 26 May 2016", "DOI: 10.5555/other.bread", "Journal ISSN: 0028-0836", "PMID: 19965390",
    "JEL Classification: D1, E2", "Volume 3 of the ledger was burnt.", "Conference", "Volume 3",
)  # fmt: skip


@for_each("said", SAID)
def test_label_in_an_abstract(said: str) -> None:
    """A line of the text that begins like a row is no row of the table below it, however that is set."""
    expected = None
    for separator in ("\t", "", " ", "\n"):
        for text in ((FIRST, said, LAST), (FIRST, LAST, said)):
            abstract = "\n".join(text)
            reading = citekit.read(f"{HEAD}Abstract\n{abstract}\n{TABLE.replace(TAB, separator)}")
            (record,) = json.loads(citekit.write(reading.works, "json"))["records"]
            if separator == " " and said == "Volume 3":
                continue  # it may be one
            assert said in record.pop("abstract")
            expected = expected or record
            assert record == expected
            assert not [line for line in reading.lines if line.state == "unread"]
