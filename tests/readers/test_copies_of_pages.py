"""Small Pure pages as programs copy them (converters, text browsers, scrapers): what is read of each."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import citekit
from tests.rows import for_each

TABLE = "Original language\tEnglish\nJournal\tBaking Science\nVolume\t9\nPublication status\tPublished - 2019\n"
ARTICLE = "Research output: Contribution to journal › Article › peer-review\n"
TEXT = (
    "Abstract\n\nBread is baked in ovens of which each has its own heat, and a baker who\nmoves from one to another "
    "has to learn her trade again, as we have seen in\nnine bakeries of three towns.\n\n"
)
"""As a window of 75 columns breaks it."""
THESIS = "Research output: Thesis › Doctoral Thesis\n"


class Copy(NamedTuple):
    """A page, the fields of its record as JSON has them (None: it has none), and its unread lines."""

    text: str
    fields: dict[str, Any]
    unread: tuple[str, ...] = ()


def _people(*names: str) -> list[dict[str, str]]:
    return [dict(zip(("family", "given"), name.split(", "), strict=True)) for name in names]


def _day(year: int, month: int, day: int) -> dict[str, int]:
    return {"year": year, "month": month, "day": day}


COPIES = {
    "count-in-a-link-on-two-lines": Copy(  # html2text
        "# On bread\n\n  * Ada Lovelace\n\nResearch output: Contribution to journal › Article › peer-review\n\n"
        "[ 3   Link opens in a new tab\n](https://www.scopus.com/pages/1#tab=citedBy) Scopus citations\n\n"
        "  * [ __ Overview ](/en/on-bread/)\n  * [ __ Fingerprint ](/en/on-bread/fingerprints/)\n\n"
        "## Abstract\n\nBread is baked in ovens of which each has its own heat.\n\n"
        "Original language| English\n---|---\nJournal| Baking Science\nPublication status| Published - 2019\n",
        {
            "abstract": "Bread is baked in ovens of which each has its own heat.",
            "cited_by": [{"count": 3, "source": "Scopus"}],
        },
    ),
    "text-alone": Copy(  # Trafilatura without its front matter
        "## Abstract\n\nBread is baked in ovens of which each has its own heat.\n\n"
        "| Original language | English |\n|---|---|\n| Journal | Baking Science |\n\n## Fingerprint\n\n"
        "Dive into the research topics of 'On bread'. Together they form a unique fingerprint.\nView full fingerprint",
        {"title": "On bread", "abstract": "Bread is baked in ovens of which each has its own heat."},
    ),
    "front-matter-with-other-keys": Copy(
        "---\nurl: https://research.fen.example/en/publications/on-bread\ntitle: On bread (and butter)\nlang: en\n"
        "words: 230\n---\n\n## Abstract\n\nBread is baked in ovens.\n\n" + TABLE,
        {"title": "On bread (and butter)", "abstract": "Bread is baked in ovens."},
    ),
    "icon-in-a-heading": Copy(  # html2text
        f"# On bread\n\n  * Ada Lovelace\n\n{ARTICLE}\n{TABLE}\n##  __Fingerprint\n\n  * OvenKeyphrases100%\n"
        "  * BreadFood Science50%\n\nView full fingerprint\n",
        {"title": "On bread", "keywords": None},
    ),
    "downloads-behind-a-link": Copy(
        f"On bread\nA.B. van den Berg\n{THESIS}212  Link opens in a new tab Downloads (Pure)\n{TABLE}",
        {"title": "On bread", "author": [{"family": "Berg", "given": "A.B.", "particle": "van den"}]},
    ),
    "count-over-its-link": Copy(
        f"On bread\n\nAda Lovelace\n\n{ARTICLE}\n\n2\n Link opens in a new tab Citations (Scopus)\n{TABLE}",
        {"title": "On bread", "cited_by": [{"count": 2, "source": "Scopus"}]},
    ),
    "label-over-a-long-link": Copy(  # which shows no window that broke the lines
        "On the slow proof of bread in northern kitchens: A study of doughs\nA.B. Lovelace\n"
        f"{THESIS}AbstractBread is slow. Bread is so slow that many who baked it gave up and bought cake, "
        "or so the letters say that they wrote to their friends at home.\nOriginal language\tEnglish\nDOIs\t\n"
        "https://doi.org/10.5555/uuid:5d1a0b3c-1111-4222-8333-abcdefabcde\nPublication status\tPublished - 2019\n"
        "Access to Document\n10.5555/uuid:5d1a0b3c-1111-4222-8333-abcdefabcde\n",
        {
            "title": "On the slow proof of bread in northern kitchens: A study of doughs",
            "author": _people("Lovelace, A.B."),
        },
    ),
    "numbers-of-links-before-small-letters": Copy(  # elinks
        "     • [13]Home\n     • [14]Profiles\n\n   On bread\n\n     • [15]Ada Lovelace\n     • [16]Ole Berg\n\n"
        f"   {THESIS}\n"
        "   Original language  English\n      Supervisors     • [17]Lind, K., Promotor\n"
        "                      • [18]de Vries, P., Copromotor\n      Publisher       [19]arXiv\n"
        "   Publication status Published - 2019\n",
        {
            "publisher": "arXiv",
            "supervisor": [*_people("Lind, K."), {"family": "Vries", "given": "P.", "particle": "de"}],
        },
    ),
    "bullet-in-a-cell": Copy(
        f"On bread\n\n  • Ada Lovelace\n\n{THESIS}\nOriginal language      English\n"
        "Awarding Institution   • University of Bread\nPublication status     Published - 2019\n",
        {"publisher": "University of Bread"},
    ),
    "list-in-a-cell-between-bars": Copy(  # markdownify
        f"# On bread\n\n* Ada Lovelace\n\n{THESIS}\n| Original language | English |\n| --- | --- |\n"
        "| Awarding Institution | * [University of Bread](/u) |\n"
        "| Supervisors/Advisors | * [Lind, K., Promotor](/l) * [Berg, O., Copromotor](/b) |\n",
        {"publisher": "University of Bread", "supervisor": _people("Lind, K.", "Berg, O.")},
    ),
    "list-in-a-cell-in-html": Copy(  # Turndown
        f"# On bread\n\n*   Ada Lovelace\n\n{THESIS}\n<table><tbody><tr><th>Original "
        f"language</th><td>English</td></tr>"
        "<tr><th>Supervisors/Advisors</th><td><ul><li><a href='/l'>Lind, K., Promotor</a></li><li><a href='/b'>"
        "Berg, O., Copromotor</a></li></ul></td></tr></tbody></table>\n",
        {"supervisor": _people("Lind, K.", "Berg, O.")},
    ),
    "list-in-a-cell-glued": Copy(
        f"On bread\nAda Lovelace\n{THESIS}Original languageEnglish\n"
        "Supervisors/AdvisorsLind, K., Promotorde Vries, P., CopromotorBerg, O., Supervisor\n"
        "Publication statusPublished - 2019\n",
        {
            "supervisor": [
                *_people("Lind, K."),
                {"family": "Vries", "given": "P.", "particle": "de"},
                *_people("Berg, O."),
            ]
        },
    ),
    "every-element-on-a-line": Copy(  # BeautifulSoup's get_text("\n")
        "On bread\nMette Krogh\n(Editor)\n, Jonas Lind\n(Editor)\nResearch output\n:\nBook/Report\n›\nAnthology\n"
        "Original language\nEnglish\nPublisher\nOven Press\nPublication status\nPublished -\n30 Nov 2022\nEvent\n"
        "Bread Days\n- Ghent, Belgium\nDuration:\n1 May 2019\n→\n3 May 2019\n",
        {
            "author": None,
            "editor": _people("Krogh, Mette", "Lind, Jonas"),
            "issued": _day(2022, 11, 30),
            "event_date": {**_day(2019, 5, 1), "end": _day(2019, 5, 3)},
        },
    ),
    "every-element-on-a-line-under-a-long-title": Copy(
        "On the slow proof of bread in northern kitchens: A study of doughs\nA.B. Lovelace\nResearch output\n:\n"
        "Contribution to journal\n›\nArticle\n›\npeer-review\nOriginal language\nEnglish\nJournal\nBaking Science\n"
        "Volume\n9\nPublication status\nPublished -\n2019\nOther files and links\n"
        "https://fen.example/a-long-address-of-some-sixty-characters-or-more\n",
        {
            "title": "On the slow proof of bread in northern kitchens: A study of doughs",
            "author": _people("Lovelace, A.B."),
        },
    ),
    "publisher-that-is-a-label": Copy(
        "On bread\nAda Lovelace\nResearch output: Working paper › Preprint\nOriginal language\nEnglish\nPublisher\n"
        "arXiv\nNumber of pages\n14\nPublication status\nSubmitted - 2 Mar 2022\n",
        {"publisher": "arXiv", "number_of_pages": 14},
    ),
    "page-on-one-line-with-nothing-between": Copy(  # textContent, get_text()
        "On bread: A studyAda Lovelace, Mary McTaggartSchool of BakingFen UniversityResearch output: Book/Rep"
        "ort › Report14  Link opens in a new tab Citations (Scopus)OverviewFingerprintAbstractBread needs tim"
        "e.Original languageEnglishPublisherOven PressNumber of pages88Publication statusPublished - 30 Nov 2"
        "022Publication seriesNameBaking PapersVolume7ConferenceConferenceBread DaysCountry/TerritoryBelgiumC"
        "ityGhentKeywordsryeovensAccess to Document10.5555/bread.1FingerprintDive into the research topics of"
        " 'On bread: A study'. Together they form a unique fingerprint.OvenKeyphrases100%View full fingerprin"
        "tCite thisAPAAuthorBIBTEXHarvardRISVancouver",
        {
            "type": "report",
            "title": "On bread: A study",
            "author": _people("Lovelace, Ada", "McTaggart, Mary"),
            "abstract": "Bread needs time.",
            "issued": _day(2022, 11, 30),
            "collection_number": "7",
            "event_title": "Bread Days",
            "event_place": "Ghent, Belgium",
            "keywords": None,
            "doi": "10.5555/bread.1",
        },
    ),
    "page-on-one-line-with-blanks-between": Copy(  # get_text(" "): where the last name ends is told by nothing
        "On bread: A study Ada Lovelace , Mary McTaggart London School of Baking Research output : Contributi"
        "on to journal › Article › peer-review 14 Link opens in a new tab Citations (Scopus) Overview Fingerp"
        "rint Abstract Bread needs time, as every baker of Pages knows. Original language English Pages (from"
        "-to) 1-9 Number of pages 9 Journal Journal of Baking Science Volume 9 Issue number 2 DOIs https://do"
        "i.org/10.5555/bread.1 Publication status Published - 30 Nov 2022 Keywords rye ovens Access to Docume"
        "nt 10.5555/bread.1 Fingerprint Dive into the research topics of 'On bread: A study'. Together they f"
        "orm a unique fingerprint. Oven Keyphrases 100% View full fingerprint Cite this APA Author BIBTEX Har"
        "vard Standard RIS Vancouver",
        {
            "title": "On bread: A study",
            "author": None,
            "abstract": "Bread needs time, as every baker of Pages knows.",
            "page": {"ranges": [{"first": "1", "last": "9"}]},
            "container_title": "Journal of Baking Science",
            "volume": "9",
            "issue": "2",
            "issued": _day(2022, 11, 30),
            "doi": "10.5555/bread.1",
            "keywords": None,
        },
    ),
    "table-on-one-line-with-blanks": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Abstract\nBread needs time. Original language English Pages (from-to) 1-9 "
        "Journal Baking Science Volume 9 Issue number 2 Publication status Published - 2019\nKeywords\nrye\novens\n",
        {"abstract": "Bread needs time.", "container_title": "Baking Science", "volume": "9", "issue": "2"},
    ),
    "unknown-labels-in-a-table-run-together": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Original languageEnglishPages (from-to)1-9JournalBaking Science"
        "Rank in field7Volume9Issue number2Impact factor3.2Publication statusPublished - 2019Reviewed byNobody\n",
        {"container_title": "Baking Science", "volume": "9", "issue": "2", "issued": {"year": 2019}},
    ),
    "unknown-row-under-the-first": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Abstract\nBread needs time.\nOriginal languageEnglish\nShelfUpper left\n"
        "Media of outputText\nPublisherHouse of Bread\nNumber of pages6\nPublication statusPublished - 2019\n",
        {"abstract": "Bread needs time.", "language": "en", "publisher": "House of Bread"},
        ("ShelfUpper left",),
    ),
    "unknown-row-under-the-first-on-lines": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Abstract\nBread needs time.\nOriginal language\nEnglish\nShelf\n"
        f"Upper left\n"
        "Media of output\nText\nPublisher\nHouse of Bread\nNumber of pages\n6\nPublication status\nPublished - 2019\n",
        {"abstract": "Bread needs time.", "language": "en", "publisher": "House of Bread", "medium": "Text"},
        ("Shelf", "Upper left"),
    ),
    "columns-with-a-list-of-links": Copy(
        f"On bread\n\n  • Ada Lovelace\n\n{ARTICLE}\n{TEXT}"
        "Original language  English\n     Journal       Baking Science\n   Issue number    1\n"
        "                     • https://doi.org/10.5555/bread.1\n"
        "       DOIs          • https://doi.org/10.5555/bread.1.supp\n\nPublication status Published - 2019\n",
        {"issue": "1", "doi": "10.5555/bread.1"},
    ),
    "abstract-alone-over-a-table": Copy(
        "Bread needs time, as every baker knows. Nobody says so.\n\n| Original language | English |\n|---|---|\n"
        "| Journal | Baking Science |\n| Volume | 9 |\n\n## Fingerprint\n\nDive into the research topics of "
        "'On bread'. Together they form a unique fingerprint.\n",
        {"title": "On bread", "abstract": "Bread needs time, as every baker knows. Nobody says so."},
    ),
    "menu-that-a-window-broke": Copy(
        "Home Profiles Research units Research output Projects Datasets Prizes\nActivities Press/Media Student "
        "theses\n"
        f"\nOn bread\n\nAda Lovelace\n\n{ARTICLE}\n{TABLE}",
        {"title": "On bread", "author": _people("Lovelace, Ada")},
    ),
    "links-in-brackets": Copy(  # html-to-text
        "ON BREAD\n\n * Ada Lovelace [https://fen.example/ada]\n * , Ole Berg\n   [https://fen.example/ole]*\n\n"
        f"{ARTICLE}\n * Overview [/o]\n\n{TABLE}",
        {"title": "ON BREAD", "author": _people("Lovelace, Ada", "Berg, Ole"), "abstract": None},
    ),
    "attributes-in-Markdown": Copy(  # pandoc -t markdown
        '::: {#main role="main"}\n# On bread\n:::\n\n::: rendering\n-   [Ada\n    Lovelace](https://fen.example/a){.link\n'
        '    rel="Person"}\n-   , Ole Berg\n:::\n\n[Research output[: ]{.type_sep}]{.type}[Book/Report]{.kind}[ ›\n'
        "]{.sep}[Report]{.kind}\n\n## Abstract {#abstract .subheader}\n\nBread needs time.\n\n"
        f"{TABLE}\n## [Fingerprint]{{.title}}\n",
        {"type": "report", "title": "On bread", "author": _people("Lovelace, Ada", "Berg, Ole")},
    ),
    "tags-in-Markdown": Copy(
        '<div>\n\n# On bread\n\n</div>\n\n-   <a href="https://fen.example/a"\n    class="link">'
        f"<span>Ada Lovelace</span></a>\n-   , Ole Berg\n\n{ARTICLE}\n{TABLE}",
        {"title": "On bread", "author": _people("Lovelace, Ada", "Berg, Ole")},
    ),
    "tags-alone-in-Markdown": Copy(  # pandoc
        '<div id="main">\n\n<div class="head">\n\n# On bread\n\n</div>\n\n-   [Ada\n    Lovelace](https://fen.example/a)\n'
        f"-   , Ole Berg\n\n{ARTICLE}\n</div>\n\n{TABLE}\n## Keywords\n\n-   rye\n-   ovens\n\n</div>\n",
        {"title": "On bread", "author": _people("Lovelace, Ada", "Berg, Ole"), "keywords": ["rye", "ovens"]},
    ),
    "columns-with-labels-in-the-middle": Copy(  # w3m, which breaks labels, too
        f"On bread\n\n  • Ada Lovelace\n\n{THESIS}\n"
        f"{TEXT}"
        "   Original     English\n   language\n   Awarding     University of Bread and of all that is baked, and of\n"
        "  Institution   all that is eaten with it\n Supervisors/    • Lind, K., Promotor\n"
        "   Advisors      • Berg, O., Copromotor\n\n  Award date    19 Jun 2019\n"
        "                Conference on the Heat of Ovens and on the Bread that\n"
        "     Event      is baked in them - Ghent, Belgium\n                Duration: 1 May 2019 → 3 May 2019\n"
        "  Publication   Published - 2019\n    status\n",
        {
            "publisher": "University of Bread and of all that is baked, and of all that is eaten with it",
            "supervisor": _people("Lind, K.", "Berg, O."),
            "event_title": "Conference on the Heat of Ovens and on the Bread that is baked in them",
            "event_date": {**_day(2019, 5, 1), "end": _day(2019, 5, 3)},
            "issued": {"year": 2019},
            "language": "en",
        },
    ),
    "columns-with-labels-below-the-middle": Copy(  # as other browsers round
        f"On bread\n\n  * Ada Lovelace\n\n{ARTICLE}\n"
        f"{TEXT}"
        "Original language  English\n                   Journal of the Heat of Ovens and of the Bread that\n"
        "     Journal       is baked in them\n      Volume       9\n                   https://doi.org/10.5555/\n"
        "       DOIs        bread.heat.2019.12\nPublication status Published - 2019\n",
        {
            "container_title": "Journal of the Heat of Ovens and of the Bread that is baked in them",
            "volume": "9",
            "doi": "10.5555/bread.heat.2019.12",
        },
    ),
    "grid-with-broken-cells": Copy(  # pandoc
        f"On bread\n\n-   Ada Lovelace\n\n{THESIS}\n"
        f"{TEXT}"
        "+-----------------------------------+-----------------------------------+\n"
        "| Original language                 | English                           |\n"
        "+-----------------------------------+-----------------------------------+\n"
        "| Awarding Institution              | -   University of Bread and of    |\n"
        "|                                   |     all that is baked             |\n"
        "+-----------------------------------+-----------------------------------+\n"
        "| Supervisors/Advisors              | -   Lind, K., Promotor            |\n"
        "|                                   | -   Berg, O., Copromotor          |\n"
        "+-----------------------------------+-----------------------------------+\n"
        "| DOIs                              | -   https:                        |\n"
        "|                                   | //doi.org/10.5555/bread.2019.heat |\n"
        "+-----------------------------------+-----------------------------------+\n",
        {
            "publisher": "University of Bread and of all that is baked",
            "supervisor": _people("Lind, K.", "Berg, O."),
            "doi": "10.5555/bread.2019.heat",
        },
    ),
    "grid": Copy(  # pandoc
        f"On bread\n\n-   Ada Lovelace\n\n{ARTICLE}\n+-------------------+----------------+\n"
        "| Original language | English        |\n+-------------------+----------------+\n"
        "| Journal           | Baking Science |\n+-------------------+----------------+\n"
        "| Volume            | 9              |\n+-------------------+----------------+\n",
        {"container_title": "Baking Science", "volume": "9"},
    ),
    "every-element-on-a-line-under-a-menu": Copy(  # get_text("\n"), of a page whose names are links in part
        "On bread - Fen University\nSkip to main content\nFen University Home\nHome\nProfiles\nResearch output\n"
        "On bread\n"
        "Ada Lovelace,\nOle Berg\n, Mei Di Rossi,\nPia Ek\n,\nBo Sjö\nSchool of Baking\nResearch output\n:\n"
        "Contribution to journal\n›\nArticle\n›\npeer-review\nOverview\nFingerprint\nAbstract\nBread needs so "
        "much time that "
        "nobody who bakes it at home has ever eaten it fresh from the oven on the same day.\nOriginal language\n"
        "English\n"
        "Journal\nBaking Science\nVolume\n9\nPublication status\nPublished -\n2019\nCite this\nAPA\nRIS\n"
        "Lovelace, A., Berg, O., Di Rossi, M., Ek, P., & Sjö, B. (2019). On bread.\nPowered by\nPure\n"
        ", Scopus & Elsevier Fingerprint Engine™\n",
        {
            "title": "On bread",
            "author": _people("Lovelace, Ada", "Berg, Ole", "Di Rossi, Mei", "Ek, Pia", "Sjö, Bo"),
            "type": "article-journal",
            "publisher": None,
        },
    ),
    "first-of-several-over-commas-under-a-long-title": Copy(
        "On the slow proof of bread in northern kitchens: A study of doughs\nAda Di Rossi\n, Ole Berg, Mei Ito\n"
        f"School of Baking\n{ARTICLE}{TABLE}",
        {"author": _people("Di Rossi, Ada", "Berg, Ole", "Ito, Mei")},
    ),
    "names-that-lines-cut": Copy(  # html2text, which counts the addresses of links
        "# On bread\n\nAda Lovelace*, [Ole\nBerg](https://research.fen.example/en/persons/ole-berg), Mei Ito, "
        "Fatima Di\n"
        "Rossi, [Hiroshi Smith-\nJones](https://research.fen.example/en/persons/hiroshi), Wei Ek, Jean-Pierre\n"
        "P. McAllister, Bo Sjö, Pia A. Om, P. B.\nFernández, Zoë van\nder Berg, Lars\nØster\n\n"
        f"*Corresponding author for this work\n\n{ARTICLE}\n{TABLE}",
        {
            "author": [
                *_people(
                    "Lovelace, Ada", "Berg, Ole", "Ito, Mei", "Di Rossi, Fatima", "Smith-Jones, Hiroshi", "Ek, Wei"
                ),
                *_people("McAllister, Jean-Pierre P.", "Sjö, Bo", "Om, Pia A.", "Fernández, P. B."),
                {"family": "Berg", "given": "Zoë", "particle": "van der"},
                *_people("Øster, Lars"),
            ]
        },
    ),
    "family-name-of-two-words-that-a-line-cuts": Copy(
        f"On bread\n\nAda Lovelace, Ole Berg, Mei García\nLópez, Pia Ek, Bo Sjö\nSchool of Baking\n\n{ARTICLE}\n"
        f"{TABLE}",
        {"author": _people("Lovelace, Ada", "Berg, Ole", "García López, Mei", "Ek, Pia", "Sjö, Bo")},
    ),
    "particle-over-its-name": Copy(
        f"On bread\n\nAda K. Lovelace, Ole R. de\nVries, Marit F. Sjö\n\n{ARTICLE}\n{TABLE}",
        {
            "author": [
                *_people("Lovelace, Ada K."),
                {"family": "Vries", "given": "Ole R.", "particle": "de"},
                *_people("Sjö, Marit F."),
            ]
        },
    ),
    "every-element-on-a-line-in-Swedish": Copy(  # whose language the head of the kind and its colon tell
        "Om bröd\nAda Lovelace\nForskningsoutput\n:\nKapitel i bok/rapport/konferenspublikation\n›\nKapitel\n"
        "Abstrakt\nBröd tar tid.\nPublikationens språk\nEngelska\nVärdpublikationens titel\nBrödets bok\nSidor\n3-9\n"
        "Status\nPublicerad -\n26 nov. 2000\n",
        {
            "type": "chapter",
            "container_title": "Brödets bok",
            "page": {"ranges": [{"first": "3", "last": "9"}]},
            "issued": _day(2000, 11, 26),
        },
    ),
    "date-behind-a-backslash": Copy(  # html2text
        "# Om brød\n\nAda Lovelace\n\nPublikation: Bidrag til tidsskrift › Tidsskriftartikel\n\nOriginalsprog| "
        "Engelsk  \n"
        "---|---  \nTidsskrift| [Bagning](/en/b)  \nStatus| Udgivet - 7\\. sep. 2012  \n",
        {"title": "Om brød", "issued": _day(2012, 9, 7)},
    ),
    "heading-of-two-characters-underlined": Copy(  # markdownify
        "パンについて\n======\n\nAda Lovelace\n\n研究成果: ジャーナルへの寄稿 › 記事 › 査読\n\n"
        "抄録\n--\n\nパンには時間が要る。\n\n"
        "| 本文言語 | 英語 |\n| --- | --- |\n| ジャーナル | Baking |\n",
        {"title": "パンについて", "abstract": "パンには時間が要る。", "container_title": "Baking"},
    ),
    "people-turned-on-lines": Copy(
        f"On bread\n\nBerg, Ole\nvan der Laan, Ada\nIto, Mei-Lin\nGhent, Belgium\n\n{ARTICLE}\n{TABLE}",
        {
            "author": [
                *_people("Berg, Ole"),
                {"family": "Laan", "given": "Ada", "particle": "van der"},
                *_people("Ito, Mei-Lin"),
            ]
        },
        ("Ghent, Belgium",),
    ),
    "question-in-a-title-that-only-the-fingerprint-has": Copy(  # Trafilatura
        "Abstract\nBread needs time.\n| Original language | English |\n|---|---|\n| Publication status | "
        "Published - 2019 |\n"
        "Fingerprint\nDive into the research topics of 'What does bread want? Reading old ovens'. Together they "
        "form a unique "
        "fingerprint.\nView full fingerprint\nCite this\n- APA\n- RIS\nLovelace, A., & Berg, O. (2019). What "
        "does bread want? "
        "Reading old ovens. https://doi.org/10.5555/bread.1\n",
        {"title": "What does bread want? Reading old ovens", "container_title": None, "doi": "10.5555/bread.1"},
    ),
    "page-on-one-line-under-its-menu": Copy(  # get_text(" "): the citation shows the last of the people
        "On bread: A study - Fen University Skip to main content Fen University Home Profiles Research output "
        "On bread: A study "
        "Ada Lovelace * , Mary van der Berg London School of Baking * Corresponding author for this work "
        "Research output : "
        "Contribution to conference › Abstract 14 Link opens in a new tab Citations (Scopus) Overview "
        "Fingerprint Abstract "
        "Bread needs time. Original language English Publication status Published - 30 Nov 2022 Keywords bread, "
        "white rye and "
        "wheat ovens of clay Fingerprint Dive into the research topics of 'On bread: A study'. Together they "
        "form a unique "
        "fingerprint. Oven Keyphrases 100% View full fingerprint Cite this APA Author BIBTEX Harvard Standard "
        "RIS Vancouver "
        "Lovelace, A., & van der Berg, M. (2022). On bread: A study. Powered by Pure , Scopus & Elsevier "
        "Fingerprint Engine™ "
        "All content on this site: Copyright © 2026 Fen University, its licensors, and contributors.",
        {
            "title": "On bread: A study",
            "abstract": "Bread needs time.",
            "keywords": None,
            "publisher": None,
            "publisher_place": None,
            "collection_title": None,
        },
    ),
    "file-behind-keywords": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}{TABLE}Keywords\nrye\novens\nBread_final.pdf\nLicence: CC BY\n",
        {"keywords": ["rye", "ovens"]},
        ("Bread_final.pdf", "Licence: CC BY"),
    ),
    "classes-above-and-below": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}{TABLE}ASJC Scopus subject areas\nFood Science\nKeywords\nrye\n"
        "ASJC Scopus subject areas\nFood Science\n",
        {"subject_areas": ["Food Science"]},
    ),
    "title-and-people-behind-labels": Copy(
        f"Title: On bread\nAuthors: Ada Lovelace, Bo Ek\n{ARTICLE}{TABLE}",
        {"title": "On bread", "author": _people("Lovelace, Ada", "Ek, Bo")},
    ),
    "title-and-people-behind-labels-in-German": Copy(
        "Titel: Vom Brot\nAutoren: Ada Lovelace, Bo Ek\nPublikation: Beitrag in Fachzeitschrift › Artikel\n"
        "Originalsprache: Deutsch\nFachzeitschrift: Backen\nBand: 9\nPublikationsstatus: Veröffentlicht - 2019\n",
        {"title": "Vom Brot", "author": _people("Lovelace, Ada", "Ek, Bo"), "container_title": "Backen"},
    ),
    "place-of-two-words-under-one-person": Copy(
        f"On bread\nRagnheidur Olsen\nIntensive Care\n{ARTICLE}{TABLE}",
        {"author": _people("Olsen, Ragnheidur")},
    ),
    "place-or-person-under-one-person": Copy(
        f"On bread\nRagnheidur Olsen\nLuxury Brands\n{ARTICLE}{TABLE}",
        {"author": _people("Olsen, Ragnheidur")},
        ("Luxury Brands",),
    ),
    "person-under-one-person": Copy(
        f"On bread\nRagnheidur Olsen\nAlec Tor\n{ARTICLE}{TABLE}",
        {"author": _people("Olsen, Ragnheidur", "Tor, Alec")},
    ),
    "person-under-one-person-by-the-citation": Copy(
        f"On bread\nRagnheidur Olsen\nFarn Brands\n{ARTICLE}{TABLE}Cite this\nAPA\n"
        "Olsen, R., & Brands, F. (2019). On bread. Baking Science, 9.",
        {"author": _people("Olsen, Ragnheidur", "Brands, Farn")},
    ),
    "marked-labels-and-status-over-the-people": Copy(  # as Lancaster's portal has it
        "On bread\nResearch output: Contribution to Journal/Magazine › Journal article\nPublished\nAda Lovelace\n"
        "<mark>Journal publication date</mark>\t31/07/2020\n<mark>Journal</mark>\tBaking Science\nVolume\t9\n"
        "Publication Status\tPublished\n<mark>Original language</mark>\tEnglish\n",
        {
            "title": "On bread",
            "author": _people("Lovelace, Ada"),
            "issued": _day(2020, 7, 31),
            "container_title": "Baking Science",
            "language": "en",
            "custom": None,
        },
    ),
    "pieces-of-the-kind-between-blank-lines": Copy(
        "On bread\n\nAda Lovelace\n\nDept of Peat\n\nResearch output\n\n:\n\nThesis\n\n›\n\nDoctoral Thesis\n\n"
        + TABLE.replace("\t", "\n").replace("\n", "\n\n"),
        {"type": "thesis", "author": _people("Lovelace, Ada")},
    ),
    "cells-of-a-spreadsheet-in-quotes": Copy(
        f'On bread\nAda Lovelace\n{ARTICLE}{TABLE}DOIs\t"\nhttps://doi.org/10.5555/bread\n"\n'
        'Event\t"Days of ""Rye"" - Lund, Sweden\nDuration: 8 Jun 2020 → 10 Jun 2020"\n',
        {"doi": "10.5555/bread", "event_title": 'Days of "Rye"', "event_place": "Lund, Sweden"},
    ),
    "all-cells-in-quotes": Copy(
        '"On ""bread"""\n"Ada Lovelace"\n"' + (ARTICLE + TABLE).replace("\n", '"\n"').replace("\t", '"\t"')[:-1],
        {"title": 'On "bread"', "author": _people("Lovelace, Ada"), "container_title": "Baking Science"},
    ),
    "title-of-a-host-in-quotes-of-its-own": Copy(
        f'On bread\nAda Lovelace\n{ARTICLE}Original language\tEnglish\nJournal\t"So what?"\nVolume\t9\n',
        {"container_title": '"So what?"'},
    ),
    "translated-by-a-browser-from-Danish": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Original language\tDanish\nJournal\tBaking Science\nVol/volume\t33\n"
        "Edition number\t2\nStatus\tPublished - 2019\nKeywords\nrye\nAccess to the document\n10.5555/bread\n",
        {"volume": "33", "issue": "2", "keywords": ["rye"], "doi": "10.5555/bread"},
    ),
    "translated-by-a-browser-from-German": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Original language\tEnglish\nPages (from - to)\t301-315\nPage range\t15\n"
        "Trade journal\tBaking Science\nIssue number\t6\nPublication status\tPublished - 2019\n",
        {"container_title": "Baking Science", "issue": "6", "page": {"ranges": [{"first": "301", "last": "315"}]}},
        ("Page range\t15",),
    ),
    "people-of-the-house-below": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}{TABLE}King's Authors\nLovelace, Ada (Nursing)\n",
        {"keywords": None},
    ),
    "values-cut-by-narrow-cells": Copy(
        "On bread\nAda Lovelace\nResearch output: Chapter in Book/Report › Chapter\nOriginal language\tEnglish\n"
        "Title of host publication\tLoaves of\nthe North\nEditors\tBo Ek, Karin\nLind\nPublisher\tPeat and\nFen "
        "Press\n"
        "Publication status\tPublished - 2019\n",
        {
            "container_title": "Loaves of the North",
            "editor": _people("Ek, Bo", "Lind, Karin"),
            "publisher": "Peat and Fen Press",
        },
    ),
    "value-cut-by-a-narrow-cell-and-cited": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Original language\tEnglish\nJournal\tJournal of Baking\nScience\n"
        f"Volume\t9\n"
        "Publication status\tPublished - 2019\nCite this\nAPA\n"
        "Lovelace, A. (2019). On bread. Journal of Baking Science, 9.",
        {"container_title": "Journal of Baking Science"},
    ),
    "line-below-a-value": Copy(
        f"On bread\nAda Lovelace\n{ARTICLE}Original language\tEnglish\nJournal\tBaking Science\nIndexed\nVolume\t9\n"
        "Publication status\tPublished - 2019\n",
        {"container_title": "Baking Science"},
        ("Indexed",),
    ),
    "title-and-people-behind-bullets": Copy(
        "• Title: On bread\n• Authors: Ada Lovelace; Bo Ek\n• Journal: Baking Science\n• Volume: 9\n"
        "• Pages (from-to): 4-7\n• Publication status: Published - 2019\n",
        {"title": "On bread", "author": _people("Lovelace, Ada", "Ek, Bo")},
    ),
    "contributors-with-their-roles-behind-a-tab": Copy(
        "Title\tOn bread\nContributors\tAda Lovelace (Author), Bo Ek (Photographer)\nType\tThesis › Doctoral Thesis\n"
        + TABLE,
        {
            "type": "thesis",
            "title": "On bread",
            "author": _people("Lovelace, Ada"),
            "contributor": _people("Ek, Bo"),
        },
    ),
    "sheets-of-Firefox": Copy(
        f"On bread — Fen University https://fen.example/on-bread\nOn bread\nAda Lovelace, Bo Ek\n{ARTICLE}"
        f"1 of 2 3/12/2024, 9:14 AM\nOn bread — Fen University https://fen.example/on-bread\n{TABLE}"
        "2 of 2 3/12/2024, 9:14 AM\n",
        {"title": "On bread", "volume": "9"},
    ),
    "sheets-of-Safari-in-German": Copy(
        f"On bread - Fen University 12.03.24, 09:14\nOn bread\nAda Lovelace, Bo Ek\n{ARTICLE}"
        "https://fen.example/on-bread Seite 1 von 2\nOn bread - Fen University 12.03.24, 09:14\n"
        f"{TABLE}https://fen.example/on-bread Seite 2 von 2\n",
        {"title": "On bread", "volume": "9"},
    ),
    "unknown-rows-with-one-blank": Copy(
        "walktide\nAda Lovelace\nResearch output: Non-textual form › Software\nDescription\nA planner for walks.\n"
        "Original language English\nPublisher GitHub\nVersion 1.4\nProgramming language Python\n"
        "Operating system Linux\nLicense MIT\nRepository none\nPublication status Published - 2 May 2019\n",
        {"abstract": "A planner for walks.", "publisher": "GitHub", "language": "en", "issued": _day(2019, 5, 2)},
        ("Programming language Python", "Operating system Linux", "License MIT", "Repository none"),
    ),
    "unknown-rows-glued-between-known-ones": Copy(
        "Hinge\nAda Lovelace, Bo Ek\nResearch output: Patent\nOriginal languageEnglish\nPatent numberUS "
        "11,223,344 B2\n"
        "Publication numberUS20200123456A1\nApplication number16/555,123\nAssigneeFen University\n"
        "StatePublished - Jan 11 2022\n",
        {"number": "US 11,223,344 B2", "keywords": None},
        ("Publication numberUS20200123456A1", "Application number16/555,123", "AssigneeFen University"),
    ),
    "last-level-cut": Copy(
        "On bread\nAda Lovelace\nResearch output: Non-textual form › Digital or Visual\nProducts\n"
        "Original language\tEnglish\nPublication status\tPublished - 2019\n",
        {"genre": "Digital or Visual Products", "author": _people("Lovelace, Ada")},
    ),
    "value-cut-below-its-label": Copy(
        "On bread\nAda Lovelace\nResearch output: Book/Report › Book\nOriginal language\nEnglish\nPublisher\n"
        "Press of the\nFens\nIndexing\nFull\nPublication status\nPublished - 2019\n",
        {"publisher": "Press of the Fens", "issued": {"year": 2019}},
        ("Indexing", "Full"),
    ),
    "status-below-many-unknown-rows": Copy(
        "walktide\nAda Lovelace\nResearch output: Non-textual form › Software\nOriginal language\nEnglish\n"
        "Version\n1.4\nLanguage\nPython\nSystem\nLinux\nTerms\nMIT\nStars\nnone\n"
        "Publication status\nPublished - 2 May 2019\n",
        {"version": "1.4", "issued": _day(2019, 5, 2)},
        ("Language", "Python", "System", "Linux", "Terms", "MIT", "Stars", "none"),
    ),
}


@for_each("copy", COPIES)
def test_copy(copy: Copy) -> None:
    reading = citekit.read(copy.text)
    assert len(reading.works) == 1
    record = json.loads(citekit.write(reading.works, "json"))["records"][0]
    terms = {
        name: [term["term"] for term in value]
        for name, value in record.items()
        if name in ("keywords", "subject_areas")
    }
    assert {name: terms.get(name, record.get(name)) for name in copy.fields} == copy.fields
    assert tuple(line.text for line in reading.lines if line.state == "unread") == copy.unread
