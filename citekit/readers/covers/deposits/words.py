"""The cover pages of repositories that are no Pure portal: one row each, by what it is known and how its labels are
called.

Sources: covers seen in public text, but for those behind the remark that none was.
"""

from __future__ import annotations

from typing import Literal

from citekit.frozen import NamedTuple

Kind = Literal[
    "citation", "title", "people", "journal", "date", "issn", "doi", "own_doi", "publisher", "abstract", "details",
    "head", "notice", "number", "type", "version", "record", "statement", "imprint", "kind", "volume", "issue", "pages",
    "article_version", "published",
]  # fmt: skip
"""What a label introduces: `own_doi` is the repository's, `record` a citation of what the repository has, whose host
is the repository, `statement` a sentence that may name the journal, `published` one that has its numbers, too,
`imprint` a journal with its numbers on a line, `article_version` one of the terms for versions of journal articles,
`details` a journal with its numbers in lines, `head` the work's title and people, `notice` what the repository says of
itself, `version` a word behind which the citation may follow."""


class Label(NamedTuple):
    """`text` as printed, with its colon where it always has one; the `kind` of what follows; an example of it."""

    text: str
    kind: Kind
    example: str


class Deposit(NamedTuple):
    """A repository: words in small letters that are all on its cover, and its labels in their order."""

    name: str
    signs: tuple[str, ...]
    labels: tuple[Label, ...]
    ordered: bool = False
    """Whether the labels always stand in this order: a word that breaks it is none of them."""
    spaced: bool = False
    """Whether a PDF's text has blanks in its words: "This Ar ticle is br ought to you"."""
    rows_first: bool = False
    """Whether what labels say goes before the citation."""
    run_on: bool = False
    """Whether it is known here only where it lost its line breaks: other readers know it with them."""


VERSION = Label("Version:", "notice", "Accepted Version")
REUSE = (
    Label("Reuse", "notice", "Items deposited in Fen Research Online are protected by copyright."),
    Label("Reuse Items deposited", "notice", "in White Rose Research Online are protected by copyright."),
    Label("Items deposited in White Rose", "notice", "Research Online are protected by copyright."),
    Label("Items deposited in LSE Research Online", "notice", "are protected by copyright."),
    Label("This article is distributed under", "notice", "the terms of the Creative Commons Attribution licence."),
)
# White Rose and the London School of Economics print the same
TYPES = (
    "Article:", "Proceedings Paper:", "Conference or Workshop Item:", "Book Section:", "Book:", "Monograph:", "Thesis:",
    "Other:",
)  # fmt: skip

DEPOSITS = (
    Deposit("HAL", ("to cite this version", "hal id"), (
        Label("HAL Id:", "notice", "hal-00000001"),
        Label("Preprint submitted on", "notice", "31 May 2021"),
        Label("Submitted on", "notice", "24 May 2017"),
        Label("HAL is a multi-disciplinary open access archive", "notice", "for the deposit of documents"),
        Label("L’archive ouverte pluridisciplinaire HAL", "notice", ", est destinée au dépôt"),
        Label("L'archive ouverte pluridisciplinaire HAL", "notice", ", est destinée au dépôt"),
        Label("HAL Authorization", "head", ""),
        Label("Distributed under a Creative Commons", "head", "Attribution 4.0 International License"),
        Label("To cite this version:", "citation", "Karin Lind. Rain. Mires, 2012, 61 (2), pp.2-9. ⟨hal-00000001⟩"),
    )),
    Deposit("White Rose, London School of Economics", ("research online url for this paper",), (
        Label("This is a repository copy of", "title", "Rain in mires."),
        Label("White Rose Research Online URL for this paper:", "notice", "https://eprints.whiterose.ac.uk/1/"),
        Label("LSE Research Online URL for this paper:", "notice", "http://eprints.lse.ac.uk/1/"),
        VERSION,
        *(Label(text, "citation", "Lind, K. (2019) Rain. Mires, 3 (7). ISSN 0000-0019") for text in TYPES),
        *REUSE,
        Label("Takedown", "notice", "If you consider content to be in breach of UK law, please notify us."),
    )),
    Deposit("London School of Economics", ("lse research online is the repository",), (
        VERSION,
        Label("This document is the author", "notice", "'s accepted version of the journal article."),
        Label("Items deposited in LSE Research Online", "notice", "are protected by copyright."),
    )),
    Deposit("City St George's, London", ("city research online", "citation:", "repository link"), (
        Label("Copyright and Reuse:", "notice", "Copyright and Moral Rights remain with the authors."),
        Label("Citation:", "citation", "Lind, K. & Ito, M. (2013). Rain. Mires, 52, pp. 2-9. doi: 10.5555/1"),
        *(Label(f"This is the {kind} version of the paper", "notice", ".") for kind in (
            "accepted", "published", "submitted", "unspecified", "draft",
        )),
        Label("Permanent repository link:", "notice", "https://openaccess.city.ac.uk/id/eprint/1/"),
        Label("Link to published version:", "doi", "https://doi.org/10.5555/1"),
        Label("Copyright:", "notice", "City Research Online aims to make research outputs available."),
        Label("Reuse:", "notice", "Copies of full items can be used for personal research or study."),
    )),
    Deposit("Cardiff", ("downloaded from orca",), (
        Label("Citation for final published version:", "citation", "Lind, Karin 2022. Rain. Mires 33 (16) , pp. 1-9."),
        Label("Publishers page:", "doi", "https://doi.org/10.5555/1"),
        Label("Please note:", "notice", "Changes made as a result of publishing processes may not be reflected."),
    )),
    Deposit("Glasgow", ("enlighten", "deposited on:"), (
        Label("There may be differences between this version", "notice", "and the published version."),
        Label("This is the author final version", "notice", "of the work."),
        Label("Deposited on:", "notice", "26 April 2023"),
    )),
    Deposit("Reading", ("centaur", "to link to this article doi"), (
        Label("Accepted Version", "version", "Lind, K. (2020) Rain. Mires, 94. 101807. ISSN 0000-0019"),
        Label("Published Version", "version", "Lind, K. (2020) Rain. Mires, 94. 101807. ISSN 0000-0019"),
        Label("Supplemental Material", "version", "Lind, K. (2020) Rain. Mires, 94. 101807. ISSN 0000-0019"),
        Label("It is advisable to refer to the publisher", "notice", "'s version if you intend to cite from the work."),
        Label("Published version at:", "notice", "http://dx.doi.org/10.5555/1"),
        Label("To link to this article DOI:", "doi", "http://dx.doi.org/10.5555/1"),
        Label("Publisher:", "publisher", "Fen Press"),
        Label("All outputs in CentAUR", "notice", "are protected by Intellectual Property Rights law."),
    )),
    Deposit("Huddersfield", ("repository", "original citation", "this version is available at"), (
        Label("Original Citation", "citation", "Lind, Karin (2017) Rain. Mires, 43. pp. 2-9. ISSN 0000-0019"),
        Label("This version is available at", "notice", "http://eprints.hud.ac.uk/id/eprint/1/"),
        Label("The University Repository is", "notice", "a digital collection of the research output."),
    )),
    Deposit("York St John", ("research at the university of york st john", "downloaded from"), (
        Label("Downloaded from:", "notice", "https://ray.yorksj.ac.uk/id/eprint/1/"),
        Label("The version presented here", "notice", "may differ from the published version."),
        Label("you are advised to consult the publisher's version:", "doi", "http://dx.doi.org/10.5555/1"),
        Label("Research at York St John", "notice", "(RaY) is an institutional repository."),
    )),
    Deposit("Kent", ("kent academic repository", "downloaded from"), (
        Label("Kent Academic Repository", "head", ""),
        Label("Downloaded from", "notice", "https://kar.kent.ac.uk/1/"),
        Label("The version of record is available from", "doi", "https://doi.org/10.5555/1"),
        Label("This document version", "notice", "Author's Accepted Manuscript"),
        Label("DOI for this version", "notice", ""),
        Label("Licence for this version", "notice", "UNSPECIFIED"),
        Label("Additional information", "notice", ""),
        Label("Versions of research works", "notice", ""),
    )),
    Deposit("Queensland", ("accepted for publication in the following source", "eprints.qut.edu.au"), (
        Label("accepted for publication in the following source:", "citation", "Lind, Karin (2014) Rain. Mires, 4(9)."),
        Label("This file was downloaded from:", "notice", "https://eprints.qut.edu.au/1/"),
        Label("Notice:", "notice", "Please note that this document may not be the Version of Record."),
        Label("This work is covered by copyright.", "notice", ""),
    )),
    Deposit("Harvard", ("dash repository",), (
        Label("Citation", "citation", "Lind, Karin, and Mei Ito. 2008. Rain. Mires 63, no. 6: 2-9."),
        Label("Published version", "doi", "https://doi.org/10.5555/1"),
        Label("Published Version", "doi", "doi:10.5555/1"),
        Label("Link", "notice", "http://nrs.harvard.edu/urn-3:HUL.InstRepos:1"),
        Label("Citable link", "notice", "http://nrs.harvard.edu/urn-3:HUL.InstRepos:1"),
        Label("Permanent link", "notice", "http://nrs.harvard.edu/urn-3:HUL.InstRepos:1"),
        Label("Terms of use", "notice", "This article was downloaded from Harvard University’s DASH repository."),
        Label("Terms of Use", "notice", "This article was downloaded from Harvard University’s DASH repository."),
        Label("Accessibility", "notice", ""),
        Label("Share Your Story", "notice", ""),
    )),
    Deposit("MIT", ("the mit faculty has made this article openly available",), (
        Label("The MIT Faculty has made this article", "notice", "openly available. Please share"),
        Label("Citation", "citation", "Lind, Karin. “Rain.” Mires 29, no. 3 (March 2010): 2–9."),
        Label("As Published", "doi", "http://dx.doi.org/10.5555/1"),
        Label("Publisher", "publisher", "Fen Press"),
        Label("Persistent URL", "notice", "http://hdl.handle.net/1721.1/1"),
        Label("Version", "notice", "Final published version"),
        Label("Accessed", "notice", "Thu Jan 05 12:00:00 EST 2017"),
        Label("Citable link", "notice", "http://hdl.handle.net/1721.1/1"),
        Label("Citable Link", "notice", "http://hdl.handle.net/1721.1/1"),
        Label("Terms of use", "notice", "Creative Commons Attribution"),
        Label("Terms of Use", "notice", "Article is made available in accordance with the publisher's policy."),
        Label("Detailed Terms", "notice", "http://creativecommons.org/licenses/by-nc-sa/4.0/"),
    )),
    Deposit("California", ("escholarship.org", "permalink"), (
        Label("Title", "title", "Rain in mires"),
        Label("Permalink", "notice", "https://escholarship.org/uc/item/1"),
        Label("Journal", "journal", "Mires, 21(4)"),
        Label("ISSN", "issn", "0000-0019"),
        Label("ISBN", "notice", ""),
        Label("Authors", "people", "Lind, Karin"),
        Label("Author", "people", "Lind, Karin"),
        Label("Publication Date", "date", "2018-03-02"),
        Label("DOI", "doi", "10.5555/1"),
        Label("Data Availability", "notice", "The data is publicly available."),
        Label("Supplemental Material", "notice", "https://escholarship.org/uc/item/1#supplemental"),
        Label("License", "notice", "https://creativecommons.org/licenses/by/4.0/"),
        Label("Copyright Information", "notice", "This work is made available under a licence."),
        Label("Peer reviewed|", "type", "Thesis/dissertation"),
        Label("Peer reviewed", "notice", ""),
        Label("eScholarship.org", "notice", "Powered by the California Digital Library"),
    ), ordered=True),
    Deposit("Digital Commons", ("follow this and additional works at",), (
        Label("DOI:", "doi", "10.5555/1"),
        Label("Follow this and additional works at:", "notice", "https://example.org/etd"),
        Label("Part of the", "notice", "Engineering Commons"),
        Label("Recommended Citation", "citation", "Lind, Karin, \"Rain\" (2018). Theses. 16."),
        Label("Repository Citation", "citation", "Lind, Karin, \"Rain\" (2018). Theses. 16."),
        Label("Original Publication Citation", "citation", "Lind, K. (2018). Rain. Mires, 3(2), 2-9."),
        Label("Citation Information", "citation", "Lind, Karin, \"Rain\" (2018). Theses. 16."),
        Label("This Article is brought to you", "type", "for free"),
        Label("This Dissertation is brought to you", "type", "for free"),
        Label("This Thesis is brought to you", "type", "for free"),
        Label("This Conference Proceeding is brought to you", "type", "for free"),
        Label("This Book Chapter is brought to you", "type", "for free"),
        Label("This Report is brought to you", "type", "for free"),
        Label("This work is brought to you", "notice", "for free"),
        Label("This Text is brought to you", "notice", "for free"),
        Label("This material is brought to you", "notice", "by the journals"),
    ), spaced=True),
    Deposit("ETH Zurich", ("eth library", "permanent link:"), (
        Label("Author(s):", "people", "Lind, Karin; Ito, Mei"),
        Label("Publication date:", "date", "2022-10"),
        Label("Permanent link:", "own_doi", "https://doi.org/10.5555/1"),
        Label("Rights / license:", "notice", "In Copyright - Non-Commercial Use Permitted"),
        Label("Originally published in:", "journal", "Mires 37(10), https://doi.org/10.5555/1"),
        Label("Funding acknowledgement:", "notice", "1 - Rain (EC)"),
        Label("This page was generated automatically", "notice", "upon download"),
    )),
    Deposit("Zurich", ("zurich open repository",), (
        Label("Year:", "date", "2010"),
        Label("Abstract:", "abstract", "We study rain."),
        Label("DOI:", "doi", "https://doi.org/10.5555/1"),
        Label("Other titles:", "notice", "Regen"),
        Label("Posted at the Zurich Open Repository and Archive", "notice", ", University of Zurich"),
        Label("ZORA URL:", "own_doi", "https://doi.org/10.5555/1"),
        Label("The following work is licensed", "notice", "under a Creative Commons licence"),
        Label("Originally published at:", "citation", "Lind, Karin (2010). Rain. Mires, 14(3):2-9."),
    )),
    Deposit("Toronto", ("tspace research repository", "citation"), (
        Label("Version", "notice", "Accepted Manuscript"),
        Label("Citation (published version)", "citation", "Lind, K. (2012). Rain. Mires, 25(12), 2-9."),
        Label("DOI", "doi", "https://doi.org/10.5555/1"),
        Label("Publisher’s Statement", "notice", "This article has been accepted for publication."),
        Label("Publisher's Statement", "notice", "This article has been accepted for publication."),
        Label("Copyright / License", "notice", "This work is licensed"),
        Label("Copyright/License", "notice", "This work is licensed"),
        Label("How to cite TSpace items", "notice", ""),
        Label("Always cite the published version", "notice", ", so the author(s) will receive recognition"),
    )),
    Deposit("New South Wales", ("unsworks.unsw.edu.au", "publication details"), (
        Label("Author:", "people", "Lind, Karin"),
        Label("Publication details:", "details", "Mires, v. 19, pp. 2-9"),
        Label("Publication Date:", "date", "2005"),
        Label("Publisher DOI:", "doi", "http://dx.doi.org/10.5555/1"),
        Label("DOI:", "own_doi", "https://doi.org/10.5555/1"),
        Label("License:", "notice", "https://creativecommons.org/licenses/by-nc-nd/3.0/au/"),
        Label("Downloaded from", "notice", "http://hdl.handle.net/1959.4/1"),
    )),
    Deposit("Chalmers, DiVA", ("citation for the original published",), (
        Label("Downloaded from:", "notice", "https://research.chalmers.se"),
        Label("This is the", "notice", "accepted version of a paper published in Mires."),
        Label("Citation for the original published paper (version of record):", "citation", "Lind, K. (2020). Rain."),
        Label("Citation for the original published chapter:", "citation", "Lind, K. (2020). Rain. In: Mires."),
        Label("Citation for the original published paper:", "citation", "Lind, K. (2020). Rain. Mires, 12(3)"),
        Label("Access to the published version may require", "notice", "subscription."),
        Label("N.B. When citing", "notice", "this work, cite the original published paper."),
        Label("Permanent link to this version:", "notice", "http://urn.kb.se/resolve?urn=urn:nbn:se:fen:diva-1"),
        Label("research.chalmers.se offers", "notice", "the possibility of retrieving research publications"),
    )),
    Deposit("Chalmers, until 2017", ("chalmers publication library", "citation for the published paper"), (
        Label("This document has been downloaded from", "statement", "Chalmers Publication Library (CPL)."),
        Label("Citation for the published paper:", "citation", 'Lind, K. ; Ito, M. (2010) "Rain". Mires, vol. 12(3)'),
        Label("Downloaded from:", "notice", "http://publications.lib.chalmers.se/publication/1"),
        Label("Notice:", "notice", "Changes introduced as a result of publishing processes"),
        Label("Chalmers Publication Library (CPL) offers", "notice", "the possibility of retrieving"),
    )),
    Deposit("Warwick", ("year of publication:", "link to published"), (
        Label("Author(s):", "people", "K Lind and M Ito"),
        Label("Article Title:", "title", "Rain in mires"),
        Label("Year of publication:", "date", "2009"),
        Label("Link to published article:", "doi", "http://dx.doi.org/10.5555/1"),
        Label("Link to published version:", "doi", "http://dx.doi.org/10.5555/1"),
        Label("Publisher statement:", "notice", "None"),
    )),
    Deposit("Warwick, with a citation", ("original citation", "permanent wrap url"), (
        Label("Original citation:", "citation", "Lind, Karin (2015) Rain. Mires, Volume 3 (Number 2). p. 9"),
        Label("Permanent WRAP URL:", "notice", "http://wrap.example.ac.uk/1"),
        Label("Copyright and reuse:", "notice", "All moral rights belong to the authors."),
        Label("Publisher's statement:", "statement", "Accepted by Mires, DOI: 10.5555/1"),
        Label("A note on versions:", "notice", "This version may differ from the one that was published."),
        Label("For more information, please contact", "notice", "the WRAP Team"),
    )),
    Deposit("Taylor & Francis", ("to cite this article:", "to link to this article:"), (
        Label("Full Terms & Conditions of access", "notice", "and use can be found at https://example.org/"),
        Label("To cite this article:", "citation", "Karin Lind & Mei Ito (2017) Rain, Mires, 46:4, 2-9."),
        Label("To link to this article:", "notice", "https://doi.org/10.5555/1"),
        Label("View supplementary material", "notice", ""),
        Label("Published online:", "notice", "02 Jul 2017."),
        Label("Submit your article to this journal", "notice", "Article views: 12"),
    ), run_on=True),
    Deposit("Munich Personal RePEc Archive", ("munich personal repec archive", "mpra paper no."), (
        Label("Munich Personal RePEc Archive", "head", ""),
        Label("Online at", "notice", "https://mpra.ub.uni-muenchen.de/1/"),
        Label("MPRA Paper No.", "number", "101698, posted 19 Jul 2020 02:02 UTC"),
    )),
    Deposit("Liverpool John Moores", ("ljmu research online",), (
        Label("Citation (please note it is advisable to refer to the publisher", "citation", "Lind, K (2016) Rain."),
        Label("LJMU has developed", "notice", "LJMU Research Online for users."),
        Label("The version presented here", "notice", "may differ from the published version."),
    )),
    Deposit("Loughborough", ("submitted to loughborough",), (
        Label("This item was submitted to Loughborough", "notice", "'s Research Repository by the author."),
        Label("Items in Figshare are protected by copyright, with all rights reserved, unless otherwise indicated.",
              "head", "Rain in mires"),
        Label("Please cite the published version", "doi", "https://doi.org/10.5555/1"),
        Label("Publisher statement", "statement", "This paper was accepted for publication in the journal Mires and"),
        Label("Publisher", "publisher", "© Fen Press"),
        Label("Version", "article_version", "AM (Accepted Manuscript)"),
        Label("Licence", "notice", "CC BY"),
        Label("Repository record", "record", "Lind, Karin. 2016. “Rain”. figshare. https://hdl.handle.net/2134/1."),
    )),
    Deposit("IRIS: Bologna, Turin", ("availability:", "this version is available", "terms of use:"), (
        Label("Archivio istituzionale della ricerca", "notice", ""),
        Label("Alma Mater Studiorum", "notice", "Università di Bologna Archivio istituzionale della ricerca"),
        Label("AperTO - Archivio Istituzionale", "head", "Open Access dell'Università di Torino"),
        Label("Original Citation:", "head", "Rain / Lind, Karin. - In: MIRES. - ISSN 0000-0019. - 3:(2019), pp. 2-9."),
        Label("This is a pre print version of the following article:", "head", ""),
        Label("This is the author's manuscript", "notice", ""),
        Label("This is the peer reviewd version of the followng article:", "head", ""),
        Label("This is the final peer-reviewed author's accepted manuscript", "notice", "(postprint) of the following"),
        Label("This is the final peer-reviewed accepted manuscript of:", "citation", "Lind, K. (2017). Rain. Mires."),
        Label("This is the author's final version of the contribution published as:", "citation",
              "[Lind, Karin, Rain, MIRES, vol. 33 (6), 2017, pagg.2-9, DOI:10.5555/1]"),
        Label("Published version:", "citation", "Lind, K. (2017). Rain. MIRES, 1, 2-9 [10.5555/1]."),
        Label("Published:", "notice", ""),
        Label("DOI:", "doi", "http://doi.org/10.5555/1"),
        Label("Availability:", "notice", ""),
        Label("This version is available", "notice", "http://hdl.handle.net/2318/1 since 2018-02-26"),
        Label("Terms of use:", "notice", "Open Access"),
        Label("This item was downloaded from IRIS", "notice", "Università di Bologna (https://cris.unibo.it/)."),
        Label("The final published version is available online at:", "doi", "https://doi.org/10.5555/1"),
        Label("The publisher's version is available at:", "notice", "http://fen.example/abstract"),
        Label("When citing, please refer", "notice", "to the published version."),
        Label("Link to this full text:", "notice", "http://hdl.handle.net/2318/1"),
        Label("This full text was downloaded from", "notice", "iris-Aperto: https://iris.unito.it/"),
        Label("(Article begins on next page)", "notice", ""),
        Label("Publisher:", "publisher", "Fen Press"),
    )),
    Deposit("Lappeenranta", ("please cite the publication as follows", "original publication"), (
        Label("This is a", "notice", "Final draft version of a publication"),
        Label("published by", "publisher", "Fen Press"),
        Label("DOI:", "doi", "10.5555/1"),
        Label("Copyright of the original publication:", "notice", "© 2021 Fen Press"),
        Label("Please cite the publication as follows:", "citation", "Lind, K., 2021. Rain. Mires, 312, pp. 2-9."),
        Label("This is a parallel published version", "notice", "of an original publication."),
        Label("This version can differ", "notice", "from the original published article."),
    )),
    Deposit("Helsinki", ("downloaded from helda",), (
        Label("https://helda.helsinki.fi", "head", ""),
        Label("http://hdl.handle.net/", "notice", "10138/1"),
        Label("Downloaded from Helda", "notice", ", University of Helsinki institutional repository."),
        Label("This is an electronic reprint", "notice", "of the original article."),
        Label("This reprint may differ", "notice", "from the original in pagination and typographic detail."),
        Label("Please cite the original version", "notice", ""),
    )),
    Deposit("Lausanne", ("serveur académique lausannois",), (
        Label("Serveur Académique Lausannois", "notice", "SERVAL serval.unil.ch"),
        Label("Author Manuscript", "notice", ""),
        Label("This paper has been peer-reviewed", "notice", "but does not include the publisher's corrections."),
        Label("Published in final edited form as:", "notice", ""),
        Label("Title:", "title", "Rain in mires."),
        Label("Authors:", "people", "Lind K, Ito M"),
        Label("Journal:", "journal", "Mires. Chemistry"),
        Label("Year:", "date", "2020 Jun 11"),
        Label("Volume:", "volume", "12"),
        Label("Issue:", "issue", "48"),
        Label("Pages:", "pages", "2-9"),
        Label("DOI:", "doi", "10.5555/1"),
        Label("In the absence of a copyright statement", "notice", ", users should assume that protection applies."),
    )),
    Deposit("National Research Council Canada", ("nrc publications archive", "version de l'éditeur:"), (
        Label("NRC Publications Archive", "notice", ""),
        Label("Archives des publications du CNRC", "head", ""),
        Label("This publication could be one of several versions", "notice", ": author’s original"),
        Label("For the publisher's version", "notice", ", please access the DOI link below."),
        Label("Publisher's version / Version de l'éditeur:", "imprint", "Mires, 27, 2, pp. 147-158, 2013-06-01"),
        Label("Access and use of this website", "notice", "and the material on it are subject to the Terms."),
        Label("L'accès à ce site Web", "notice", "et l’utilisation de son contenu sont assujettis aux conditions."),
        Label("READ THESE TERMS AND CONDITIONS", "notice", "CAREFULLY BEFORE USING THIS WEBSITE."),
        Label("LISEZ CES CONDITIONS", "notice", "ATTENTIVEMENT AVANT D’UTILISER CE SITE WEB."),
        Label("Questions?", "notice", "Contact the NRC Publications Archive team."),
        Label("NRC Publications Record / Notice d'Archives des publications de CNRC:", "head", "Rain"),
    )),
    Deposit("King Abdullah University, Arizona", ("item type", "link to item", "download date"), (
        Label("Item Type", "kind", "Article"),
        Label("Authors", "people", "Lind, Karin; Ito, Mei"),
        Label("Citation", "citation", "Lind K, Ito M (2017) Rain. Mires 4. Available: http://dx.doi.org/10.5555/1."),
        Label("Eprint version", "notice", "Publisher's Version/PDF"),
        Label("DOI", "doi", "10.5555/1"),
        Label("Publisher", "publisher", "Fen Press"),
        Label("Journal", "journal", "Mires"),
        Label("Rights", "notice", "This is an open-access article."),
        Label("Download date", "notice", "12/03/2024 08:14:37"),
        Label("Item License", "notice", "http://creativecommons.org/licenses/by/4.0/"),
        Label("Link to Item", "notice", "http://hdl.handle.net/10754/1"),
    ), rows_first=True),
    Deposit("Southampton", ("university of southampton", "for this thesis and, where applicable"), (
        Label("Copyright © and Moral Rights", "notice", "for this thesis are retained by the author."),
        Label("When referring to this thesis", "notice", "and any accompanying data, details must be given, e.g."),
        Label("Thesis: Author (Year of Submission)", "notice", "”Full thesis title”, University of Southampton"),
        Label("Data: Author (Year) Title.", "head", "URI [dataset]"),
    )),
    Deposit("Sheffield Hallam", ("available from sheffield hallam university research archive (shura)",), (
        Label("Available from Sheffield Hallam", "notice", "University Research Archive (SHURA) at: https://shura.shu.ac.uk/1/"),
        Label("This document is the", "notice", "Accepted Version [AM]"),
        Label("Citation:", "citation", "LIND, Karin and ITO, Mei (2014). Rain. Mires, 12 (3), 1-10. [Article]"),
        Label("Copyright and re-use policy", "notice", "See http://shura.shu.ac.uk/information.html"),
        Label("Sheffield Hallam University Research Archive", "head", "http://shura.shu.ac.uk"),
    )),
    Deposit("Gloucestershire", ("university of gloucestershire", "eprint uri:"), (
        Label("This is a peer-reviewed", "version", ", post-print version of the following published document"),
        Label("This is a pre-print", "version", "version of the following published document"),
        Label("This is the published version", "version", "of the following published document"),
        Label("Official URL:", "notice", "https://fen.example/1"),
        Label("DOI:", "doi", "http://dx.doi.org/10.5555/1"),
        Label("EPrint URI:", "notice", "https://eprints.glos.ac.uk/id/eprint/1"),
        Label("Disclaimer", "notice", ""),
        Label("The University of Gloucestershire", "notice", "has obtained warranties from all depositors."),
        Label("PLEASE SCROLL DOWN FOR TEXT", "notice", ""),
    )),
    # from here on: known by their form, no cover seen
    Deposit("Swansea", ("cronfa", "repository"), (
        Label("This is an author produced version of a", "notice", "paper published in: Mires"),
        Label("Cronfa URL for this paper:", "notice", "http://cronfa.swan.ac.uk/Record/cronfa1"),
        Label("Paper:", "citation", "Lind, K. & Ito, M. (2017). Rain. Mires, 3, 14-27."),
        Label("Book chapter:", "citation", "Lind, K. (2017). Rain. In Mires (pp. 14-27)."),
        Label("This item is brought to you by Swansea University", "notice", ". Any person downloading"),
    )),
    Deposit("series of working papers", ("please cite this paper as:",), (
        Label("Please cite this paper as:", "citation", "Lind, Karin (2019). “Rain,” Fen Discussion Series 2019-05."),
        Label("NOTE:", "notice", "Staff working papers are preliminary materials."),
    )),
    Deposit("Westminster", ("westminsterresearch",), (
        Label("WestminsterResearch", "head", "http://www.westminster.ac.uk/westminsterresearch"),
        Label("This is a copy of the", "published", "final version of an article published in Mires, 9 (4), pp. 2-9."),
        Label("This is an author's accepted manuscript", "published", "of an article published in Mires, 9."),
        Label("The final definitive version is available", "doi", "at: https://doi.org/10.5555/1"),
        Label("The WestminsterResearch online digital archive", "notice", "aims to make the research available."),
        Label("Whilst further distribution", "notice", "of specific materials is forbidden, you may"),
    )),
    Deposit("Central Lancashire", ("central lancashire online knowledge (clok)",), (
        Label("Central Lancashire Online Knowledge (CLoK)", "head", ""),
        Label("Title", "title", "Rain in mires"),
        Label("Type", "notice", "Article"),
        Label("URL", "notice", "https://clok.uclan.ac.uk/1/"),
        Label("DOI", "doi", "https://doi.org/10.5555/1"),
        Label("Date", "date", "2019"),
        Label("Citation", "citation", "Lind, Karin and Ito, Mei (2019) Rain. Mires, 14 (2). pp. 2-9. ISSN 0000-0019"),
        Label("Creators", "people", "Lind, Karin and Ito, Mei"),
        Label("It is advisable to refer to the publisher", "notice", "’s version if you intend to cite from the work."),
        Label("For information about Research", "notice", "at UCLan please go to http://www.uclan.ac.uk/research/"),
        Label("All outputs in CLoK", "notice", "are protected by Intellectual Property Rights law."),
    ), ordered=True),
    Deposit("Birkbeck", ("birkbeck institutional research online",), (
        Label("BIROn - Birkbeck Institutional Research Online", "head", ""),
        Label("Enabling open access", "notice", "to Birkbeck’s published research output"),
        Label("Citation:", "citation", "Lind, Karin (2018) Rain. Mires 41 (3), pp. 2-9. ISSN 0000-0019."),
        Label("Downloaded from:", "notice", "https://eprints.bbk.ac.uk/id/eprint/1/"),
        Label("Usage Guidelines:", "notice", "Please refer to usage guidelines."),
        Label("Deposit guide", "notice", ""),
    )),
    Deposit("Sussex", ("this version is available from sussex research online",), (
        Label("This version is available from", "notice", "Sussex Research Online: http://sro.sussex.ac.uk/1/"),
        Label("This document is made available", "notice", "in accordance with publisher policies."),
        Label("Copyright and reuse:", "notice", "Sussex Research Online is a digital repository."),
    )),
    Deposit("Durham", ("citation for published item:", "deposited in dro"), (
        Label("Deposited in DRO:", "notice", "12 May 2014"),
        Label("Version of attached file:", "notice", "Accepted Version"),
        Label("Peer-review status of attached file:", "notice", "Peer-reviewed"),
        Label("Citation for published item:", "citation", "Lind, K. (2014) 'Rain.', Mires, 12 (3). pp. 1-10."),
        Label("Further information on publisher's website:", "doi", "https://doi.org/10.5555/1"),
        Label("Publisher's copyright statement:", "notice", ""),
        Label("Additional information:", "notice", ""),
        Label("Use policy", "notice", ""),
    )),
    Deposit("Open University", ("how to cite:", "open research online"), (
        Label("How to cite:", "citation", "Lind, Karin (2014). Rain. Mires, 12(3) pp. 1–10."),
        Label("For guidance on citations see", "notice", "FAQs."),
        Label("Version:", "notice", "Accepted Manuscript"),
        Label("Link(s) to article on publisher's website:", "doi", "http://dx.doi.org/doi:10.5555/1"),
        Label("Copyright and Moral Rights", "notice", "for the articles on this site are retained."),
    )),
    Deposit("Nottingham", ("access from the university of nottingham repository",), (
        Label("Access from the University of Nottingham repository:", "notice", "http://eprints.nottingham.ac.uk/1/"),
        Label("Copyright and reuse:", "notice", "The service makes this work available."),
        Label("A note on versions:", "notice", "The version presented here may differ."),
        Label("For more information, please contact", "notice", "eprints@nottingham.ac.uk"),
    )),
    Deposit("Strathclyde", ("strathprints is designed to allow",), (
        Label("This version is available at", "notice", "https://strathprints.strath.ac.uk/1/"),
        Label("Strathprints is designed to allow", "notice", "users to access the research output."),
    )),
    Deposit("Leeds Beckett", ("link to leeds beckett repository record",), (
        Label("Citation:", "citation", "Lind, K (2014) Rain. Mires, 12 (3). pp. 1-10. ISSN 0000-0019"),
        Label("Link to Leeds Beckett Repository record:", "notice", "https://eprints.leedsbeckett.ac.uk/1/"),
        Label("Document Version:", "notice", "Article (Accepted Version)"),
        Label("The aim of the Leeds Beckett Repository", "notice", "is to provide open access."),
    )),
    Deposit("Social Science Open Access Repository", ("empfohlene zitierung", "suggested citation"), (
        Label("Empfohlene Zitierung / Suggested Citation:", "citation", "Lind, K. (2014). Rain. Mires, 12(3), 1-10."),
        Label("Nutzungsbedingungen:", "notice", "Dieser Text wird unter einer Lizenz zur Verfügung gestellt."),
        Label("Terms of use:", "notice", "This document is made available under a licence."),
    )),
    Deposit("EconStor", ("provided in cooperation with", "suggested citation"), (
        Label("Provided in Cooperation with:", "notice", "Fen University, Institute for Rain"),
        Label("Suggested Citation:", "citation", "Lind, Karin (2016) : Rain, Fen Papers, No. 5, Fen University, Oslo"),
        Label("This Version is available at:", "notice", "https://hdl.handle.net/10419/1"),
        Label("Standard-Nutzungsbedingungen:", "notice", "Die Dokumente dürfen gespeichert und kopiert werden."),
        Label("Terms of use:", "notice", "Documents may be saved and copied."),
    )),
)  # fmt: skip
"""A repository's cover is the first of these all of whose signs are on the page."""
