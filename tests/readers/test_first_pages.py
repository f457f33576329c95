"""First pages of PDFs: running heads in their forms, names with marks, and pages on which nothing is certain."""
# ruff: noqa: E501 - a copied page is one line

from __future__ import annotations

import citekit
from tests.rows import for_each

PAGE = (
    "{head}\nOf kettles on cold hills\nIda R. Quist1,* and Bo Falk2\n1 Department of Kettles, University of Lids, "
    "Oslo\n2 Lid Laboratory, Lund\nAbstract\nKettles on hills are cold. We warmed them.\n"
)
HEADS = [
    ("Warm Letters B 778 (2018) 263-291", "Warm Letters B", "778", None, "263-291", "2018"),
    ("PHYSICAL TEA D 77, 64-83 (2008)", "PHYSICAL TEA D", "77", None, "64-83", "2008"),
    ("Quist et al. BMC Kettles 2013, 13:266-270", "BMC Kettles", "13", None, "266-270", "2013"),
    ("npj Warm Pots (2019) 5:43-49 ;", "npj Warm Pots", "5", None, "43-49", "2019"),
    ("Hydrol. Warm Syst. Sci., 18, 1165-1188, 2014", "Hydrol. Warm Syst. Sci.", "18", None, "1165-1188", "2014"),
    ("World J Kettles 2017; 23(19): 3418-3426", "World J Kettles", "23", "19", "3418-3426", "2017"),
    ("Warm Lett. 2018 June 20; 87(2): 421-449. doi:10.5555/pots.1.", "Warm Lett", "87", "2", "421-449", "2018-06-20"),
    ("Warm Lett. 2018 June ; 7(8): . doi:10.5555/pots.2.", "Warm Lett", "7", "8", None, "2018-06"),
    ("Pot Development, 1993, 64, 215-230.", "Pot Development", "64", None, "215-230", "1993"),
    ("Europhys. Pots, 40 (2), pp. 171-175 (1997)", "Europhys. Pots", "40", "2", "171-175", "1997"),
    ("Human Warm Genetics, 2008, Vol. 17, No. 24 3864-3875", "Human Warm Genetics", "17", "24", "3864-3875", "2008"),
    ("HYDROBIOL. TEA. 25(1), 93-100 (1991)", "HYDROBIOL. TEA.", "25", "1", "93-100", "1991"),
]
"""A running head -> journal, volume, issue, pages, year."""


@for_each("row", HEADS)
def test_running_heads(row: tuple[str, str, str, str | None, str, str]) -> None:
    head, journal, volume, issue, page, year = row
    (record,) = citekit.read(PAGE.format(head=head)).records
    pages = record.page and f"{record.page.ranges[0].first}-{record.page.ranges[0].last}"
    assert (record.container_title, record.volume, record.issue, pages) == (journal, volume, issue, page)
    assert record.issued
    assert record.issued.iso() == year
    assert record.title == "Of kettles on cold hills"
    assert [person.family for person in record.author] == ["Quist", "Falk"]  # type: ignore[union-attr]


def test_a_manuscript_in_pubmed_central_is_no_home_page() -> None:
    text = (
        "# NIH Public Access\n\n## Author Manuscript\n\nWarm Lett. Author manuscript; available in PMC 2014 April 01.\n"
        "Published in final edited form as:\nWarm Lett. 2013 April ; 82(4): 230-238. doi:10.5555/pots.3.\n\n"
        "## Of kettles on cold hills\n\nIda R. Quist ${ }^{\\text {a,b,* }}$, Bo Falk ${ }^{\\text {c }}$\n"
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.container_title) == ("Of kettles on cold hills", "Warm Lett")
    assert [person.family for person in record.author] == ["Quist", "Falk"]  # type: ignore[union-attr]


def test_the_last_word_of_a_title_below_a_gap() -> None:
    text = (
        "Warm Pots (2021) 2:160\n\nhttps://doi.org/10.5555/pots.4\n\nREVIEW ARTICLE\n\n"
        "Cold Kettles: Algorithms, Applications in Houses and Research\n\n\nDirections\nIda R. Quist1,2\n\n"
        "Received: 27 January 2021 / Accepted: 12 March 2021\n\nAbstract\nKettles on hills are cold.\nWe warmed them.\n"
    )
    (record,) = citekit.read(text).records
    assert record.title == "Cold Kettles: Algorithms, Applications in Houses and Research Directions"


UNCERTAIN = [
    # nothing shows whether the second line is a person or of the title
    "Deep Kettles in Norway\nWarm Pots\nUniversity of Lids\nAbstract\nKettles on hills are cold.\n",
    # a sidebar's words alone
    "Author Manuscript\nNIH-PA Author Manuscript\nPublished in final edited form as:\nReceived 3 May 2010\n",
    # no running head but the end of a reference
    "as was shown before.\n1. Lind K. Rain on bogs. Surg\nKettle 1998;49:449-52.\n2. Roe B. Fog. Mire\n",
]


@for_each("text", UNCERTAIN)
def test_nothing_is_made_of_what_is_uncertain(text: str) -> None:
    for record in citekit.read(text).records:
        assert record.title in {None, "Rain on bogs", "Fog"}


def test_the_day_of_posting_names_nobody() -> None:
    text = (
        "bioRxiv\nNew Results\nSlow light in kelp\nAda Holm, Bo Lind\ndoi: https://doi.org/10.5555/2020.03.22\n"
        "Posted March 27, 2020.\nAbstract\nLight is slow in kelp, and slower below it, as we measured at reefs.\n"
    )
    for work in citekit.read(text).works:
        assert [getattr(person, "family", "") for person in work.author] in ([], ["Holm", "Lind"])
        assert work.title == "Slow light in kelp"


LINK = "https://doi.org/10.5555/kl.3.44"
STATEMENTS = [
    # statement over the title -> type, journal, volume, date
    (
        (
            f"This is an Accepted Manuscript of an article published by Pot & Lid Group "
            f"in Kettle Letters on 3 March 2019, "
            f"available online: {LINK}"
        ),
        ("article-journal", "Kettle Letters", None, "2019-03-03"),
    ),
    (
        (
            f"This is an Accepted Manuscript of a book chapter published by Pots in "
            f"Kettles and Hills on 3 March 2019, "
            f"available\nonline: {LINK}"
        ),
        ("chapter", "Kettles and Hills", None, "2019-03-03"),
    ),
    (
        (
            "This is the peer reviewed version of the following article: Quist, I. R., & "
            "Falk, B. (2019). Of kettles on cold "
            f"hills. Kettle Letters, 3(2), 44-59, which has been published in final form "
            f"at {LINK}. This article may be used "
            "under\nthe terms of the publisher."
        ),
        ("article-journal", "Kettle Letters", "3", "2019"),
    ),
    (
        (
            "This is a pre-copyedited, author-produced version of an article accepted for "
            "publication in Kettle Letters\n"
            "following peer review. The version of record Ida R. Quist, Bo Falk, Of "
            "kettles on cold hills, Kettle Letters,\n"
            f"Volume 3, Issue 2, May 2019, Pages 44–59, is available online at: {LINK}"
        ),
        ("article-journal", "Kettle Letters", "3", "2019-05"),
    ),
    (
        (
            "This is a post-peer-review, pre-copyedit version of an article published in Kettle Letters. The final\n"
            f"authenticated version is available online at: {LINK}"
        ),
        ("article-journal", "Kettle Letters", None, None),
    ),
    (
        (
            "This article may be downloaded for personal use only. This article appeared "
            "in I. R. Quist and B. Falk, Kettle\n"
            f"Lett. 3, 044101 (2019) and may be found at\n{LINK}"
        ),
        ("article-journal", "Kettle Lett.", "3", "2019"),
    ),
    (
        (
            "NOTICE: this is the author's version of a work that was accepted for publication in Kettle Letters. A\n"
            "definitive version was subsequently published in Kettle Letters, [VOL 3, ISSUE 2, (2019)] "
            "DOI 10.5555/kl.3.44"
        ),
        ("article-journal", "Kettle Letters", "3", "2019"),
    ),
    # no journal is named
    (f"The definitive version is available online at {LINK}", ("article-journal", None, None, None)),
]


@for_each("row", STATEMENTS)
def test_statements_on_manuscripts(row: tuple[str, tuple[str | None, ...]]) -> None:
    head, told = row
    (record,) = citekit.read(PAGE.format(head=head)).records
    issued = record.issued and record.issued.iso()
    assert (record.type, record.container_title, record.volume, issued) == told
    assert (record.title, record.doi) == ("Of kettles on cold hills", "10.5555/kl.3.44")
    assert [person.family for person in record.author] == ["Quist", "Falk"]  # type: ignore[union-attr]


def test_a_statement_that_is_not_understood_is_no_title() -> None:
    head = "This is the author's accepted manuscript of a text that was printed as Quist, 2019, Kettles 3:44."
    assert not citekit.read(PAGE.format(head=head)).records


def test_numbers_of_a_journal_on_a_publishers_cover() -> None:
    text = (
        "Journal of Kettles\n\nISSN: 0742-0022 (Print) 1557-0028 (Online) Journal homepage: www.example.org/kettles\n\n"
        "Of kettles on cold hills\nIda R. Quist & Bo Falk\nTo cite this article: Ida R. Quist & Bo Falk (26 Dec 2025): "
        "Of kettles on cold hills, Journal of Kettles, DOI: 10.5555/1\nTo link to this article: https://doi.org/10.5555/1\n"
    )
    (record,) = citekit.read(text).records
    assert [number.value for number in record.issn] == ["0742-0022", "1557-0028"]
    assert (record.container_title, record.issued and record.issued.iso()) == ("Journal of Kettles", "2025-12-26")


def test_a_publishers_cover_that_lost_its_line_breaks() -> None:
    text = (
        "Full Terms & Conditions of access and use can be found at https://www.example.org/action?code=k20 Journal of "
        "Kettles Journal homepage: www.example.org/kettles Of kettles on hills Ida R. Quist & Bo Falk To cite this "
        "article: Ida R. Quist & Bo Falk (2017) Of kettles on hills, Journal of Kettles, 46:4, 279-293, DOI: "
        "10.5555/kettle.14 To link to this article: https://doi.org/10.5555/kettle.14 © 2017 The Authors. Published "
        "online: 02 Jul 2017. Submit your article to this journal Article views: 57 View related articles Of kettles on "
        "hills Ida R. Quist a and Bo Falk b aUniversity of Lids, Oslo ABSTRACT Kettles on hills are cold. We warmed them."
    )
    (record,) = citekit.read(text).records
    assert (record.title, record.container_title, record.volume, record.issue, record.doi) == (
        "Of kettles on hills", "Journal of Kettles", "46", "4", "10.5555/kettle.14",
    )  # fmt: skip
    assert [person.family for person in record.author] == ["Quist", "Falk"]  # type: ignore[union-attr]


LETTERED = (
    "Contents lists available at ScienceDirect\n\n# Journal of Kettles\n\njournal homepage: www.elsevier.com/locate/k\n\n"
    "# Of kettles on cold hills: warm pots and lids\n\n"
)
GLUED = [
    ("H. Quista, M.R. Falkb,⁎, A. Eslamc", ["Quist", "Falk", "Eslam"]),
    ("H. Quist a, M.R. Jacob b, A. Marc c", ["Quist", "Jacob", "Marc"]),
    ("H. Quista, M.R. Falko, A. Eslamc", ["Quista", "Falko", "Eslamc"]),
]
"""People over "a … b … c …" -> their families."""


@for_each("row", GLUED)
def test_letters_of_affiliations_glued_to_the_people(row: tuple[str, list[str]]) -> None:
    people, families = row
    text = (
        f"{LETTERED}## {people}\n\na Kettle Institute, Oslo, Norway b Lid Laboratory, Lund, Sweden c University of Pots, "
        "Turku, Finland\n\nA B S T R A C T\n\nKettles on hills are cold. We warmed them, and they stayed warm for days.\n"
    )
    (record,) = citekit.read(text).records
    assert [person.family for person in record.author] == families  # type: ignore[union-attr]


def test_a_column_beside_the_keywords_is_none_of_them() -> None:
    text = (
        f"{LETTERED}Ida Quist a, Bo Falk b\na Kettle Institute, Oslo, Norway\nb Lid Laboratory, Lund, Sweden\n\n"
        f"Keywords:{' ' * 50}Background: Kettles on hills\n"
    )
    (record,) = citekit.read(text).records
    assert not record.keywords


def test_an_arxiv_stamp_with_the_day_of_submission() -> None:
    text = (
        "# Of kettles on cold hills\n\nIda R. Quist, Bo Falk\n\n**arXiv:2501.07018 [math.OC], [Submitted on 13 Jan "
        "2025]**\n\n## ABSTRACT\n\nKettles on hills are cold. We warmed them, and they stayed warm.\n"
    )
    (record,) = citekit.read(text).records
    assert (record.type, record.arxiv, record.issued and record.issued.iso()) == ("article", "2501.07018", "2025-01-13")


def test_the_doi_of_pubmed_stands_in_no_title() -> None:
    text = "Of kettles on hills,\nPatterns (N Y)\n. 2020 Nov 11;1(9):100141. doi: 10.5555/j.patter.2020.100141\nIda R Quist 1,∗\n\nPMCID: PMC1  PMID: 33336199\n"
    (record,) = citekit.read(text).records
    assert (record.container_title, record.volume, record.doi) == (
        "Patterns (N Y)",
        "1",
        "10.5555/j.patter.2020.100141",
    )


def test_people_behind_the_title_of_an_archives_cover() -> None:
    text = (
        "Of kettles on cold hills: An Empirical Evaluation Author(s): Ida Quist, Bo Falk and Ron Weber\n"
        "Source: Kettle Quarterly, Vol. 32, No. 3 (Sep., 2008), pp. 553-573\nPublished by: Lid Center\n"
        "Stable URL: http://www.jstor.org/stable/1\nAccessed: 25/06/2014 04:04\n"
    )
    (record,) = citekit.read(text).records
    assert record.title == "Of kettles on cold hills: An Empirical Evaluation"
    assert [person.family for person in record.author] == ["Quist", "Falk", "Weber"]  # type: ignore[union-attr]


def test_the_count_of_readers_among_the_people() -> None:
    text = (
        "See discussions, stats, and author profiles for this publication at: https://www.researchgate.net/publication/1\n"
        "Of kettles on hills\nConference Paper · July 2022\nCITATIONS\n5\n2 authors:\nIda Quist\nUniversity of Lids\n"
        "28 PUBLICATIONS   216 CITATIONS\nSEE PROFILE\nREADS\n4,408\nBo Falk\nUniversity of Pots\n"
        "433 PUBLICATIONS   6,283 CITATIONS\nSEE PROFILE\n"
    )
    (record,) = citekit.read(text).records
    assert [person.family for person in record.author] == ["Quist", "Falk"]  # type: ignore[union-attr]


def test_no_publisher_is_made_of_a_line_about_being_online() -> None:
    text = (
        "Of kettles on cold hills\nIda Quist, Bo Falk\nTo cite this article: Ida Quist, Bo Falk (2019) Of kettles on cold "
        "hills. Kettle Research\nPublished online in Articles in Advance 12 Jul 2019\nhttps://doi.org/10.5555/kettle.14\n"
    )
    for record in citekit.read(text).records:
        assert record.publisher is None


def test_a_name_of_an_archives_cover_on_two_lines() -> None:
    text = (
        "Of kettles on cold hills\nAuthor(s): Ida M. Quist, Bo Falk, Ron\nL. Weber and Eva B. Holm\nReviewed work(s):\n"
        "Source: Kettle Quarterly, Vol. 32, No. 3 (Sep., 2008), pp. 553-573\nPublished by: Lid Center\n"
        "Stable URL: http://www.jstor.org/stable/1\nAccessed: 25/06/2014 04:04\n"
    )
    (record,) = citekit.read(text).records
    people = [(person.family, person.given) for person in record.author]  # type: ignore[union-attr]
    assert record.title == "Of kettles on cold hills"
    assert people[2:] == [("Weber", "Ron L."), ("Holm", "Eva B.")]
