"""Citations in the styles of single fields of learning and of single countries."""

# ruff: noqa: E501
from __future__ import annotations

from citekit.readers.citations import read_citation
from citekit.readers.citations.apa.kinds import KINDS
from tests.readers.test_citations import check_citation, check_damaged
from tests.rows import for_each

CITATIONS: dict[str, tuple[str, str, dict[str, str | list[str]]]] = {
    "publisher-in-brackets-behind-proceedings": (  # Cell
        "apa",
        "Lind, J., Berg, M., and Ito, E.H. (2019). Meadows. In Proceedings of the 2019 Conference on Rain (Springer), pp. 145–164.",
        {"author": ["Lind, J.", "Berg, M.", "Ito, E.H."], "issued": "2019", "title": "Meadows", "container_title": "Proceedings of the 2019 Conference on Rain", "publisher": "Springer", "page": "145–164"},
    ),
    "publisher-in-brackets-behind-editors": (  # Cell
        "apa",
        "Lind, J., and Ito, E.H. (2019). Meadows. In Handbook of Rain, A. Ray and C.F. Holm, eds. (Routledge), pp. 757–776.",
        {"author": ["Lind, J.", "Ito, E.H."], "issued": "2019", "title": "Meadows", "container_title": "Handbook of Rain", "editor": ["A. Ray", "C.F. Holm"], "publisher": "Routledge", "page": "757–776"},
    ),
    "publisher-in-brackets-behind-a-book": (  # Cell
        "apa",
        "Lind, J., and Ito, E.H. (2019). Mapping neural meadows in mires (MIT Press).",
        {"author": ["Lind, J.", "Ito, E.H."], "issued": "2019", "title": "Mapping neural meadows in mires", "publisher": "MIT Press", "csl_type:book": "MIT Press"},
    ),
    "publisher-behind-proceedings": (  # Cite Them Right
        "harvard",
        "Lind, W.M. (2015) “Predicting rain”, Proceedings of the 2015 Conference on Mires. ACM, pp. 376–377.",
        {"author": "Lind, W.M.", "issued": "2015", "title": "Predicting rain", "container_title": "Proceedings of the 2015 Conference on Mires", "publisher": "ACM", "page": "376–377"},
    ),
    "year-behind-proceedings-again": (  # SAGE Harvard
        "unquoted",
        "Lind LT and Berg RP (2009) Restoring slow rain. In: Proceedings of the 2009 Conference on Mires, 2009, pp. 722–725. IEEE.",
        {"author": ["Lind LT", "Berg RP"], "issued": "2009", "title": "Restoring slow rain", "container_title": "Proceedings of the 2009 Conference on Mires", "page": "722–725", "publisher": "IEEE"},
    ),
    "last-of-the-editors-before-the-publisher": (  # Frontiers
        "unquoted",
        "Lind, J.-P. F., and Berg, O. (2023). “Models”, in Handbook of Wet Rain, eds. S. Ray and J.-H. Holm (New York: Springer), 445–467.",
        {"author": ["Lind, J.-P. F.", "Berg, O."], "issued": "2023", "title": "Models", "container_title": "Handbook of Wet Rain", "editor": ["S. Ray", "J.-H. Holm"], "publisher_place": "New York", "publisher": "Springer", "page": "445–467"},
    ),
    "title-that-begins-with-a-quotation": (  # Elsevier Harvard
        "unquoted",
        "Lind, E.B., Berg, N., 1986. “Rural rain”: comparing the mires of 1802. Routledge, Berlin.",
        {"author": ["Lind, E.B.", "Berg, N."], "issued": "1986", "title": "“Rural rain”: comparing the mires of 1802", "publisher": "Routledge", "publisher_place": "Berlin"},
    ),
    "quoted-title-that-begins-with-a-quotation": (  # Chicago
        "chicago",
        "Lind, W., M. Berg, and P. Ito. 1985. ““Digital Rain”: Governing the Mires of 1845”. Mire Letters 45 (2): 3–9.",
        {"author": ["Lind, W.", "M. Berg", "P. Ito"], "issued": "1985", "title": "“Digital Rain”: Governing the Mires of 1845", "container_title": "Mire Letters", "volume": "45", "issue": "2", "page": "3–9"},
    ),
    "pages-before-the-host": (  # American Sociological Association
        "chicago",
        "Lind, R., O. Berg, and A. Ito. 2011. “Rethinking Rain”. Pp. 576–96 in Proceedings of the 2011 Conference on Mires. Springer.",
        {"author": ["Lind, R.", "O. Berg", "A. Ito"], "issued": "2011", "title": "Rethinking Rain", "page": "576–96", "container_title": "Proceedings of the 2011 Conference on Mires", "publisher": "Springer"},
    ),
    "nature-part-of-an-edition-without-a-title": (
        "untitled",
        "Lind, N. in Rain on Birds 2nd edn (eds Ray, T. & de Wit, P. C.) Ch. 7 (Fen Press, 2014).",
        {"author": "Lind, N.", "container_title": "Rain on Birds", "edition": "2nd", "editor": ["Ray, T.", "de Wit, P. C."], "publisher": "Fen Press", "issued": "2014"},
    ),
    "bluebook-saint": (
        "law",
        "Kwasi B. Lind & Lena St. Ives, Rain Liability Revisited, 45 U. Fen L. Rev. 77 (2012).",
        {"author": ["Kwasi B. Lind", "Lena St. Ives"], "title": "Rain Liability Revisited", "volume": "45", "container_title": "U. Fen L. Rev.", "csl_type:article-journal": "U. Fen L. Rev.", "page": "77", "issued": "2012"},
    ),
    "pubmed-language-behind-pages": (
        "vancouver",
        "Lind Peña JI, Sato K. Rain-on-snow and hips. Rev Med Lluvia. 2012 Mar-Apr;140(3 Suppl 1):S33-40. Spanish. PMID: 22500001",
        {"author": ["Lind Peña JI", "Sato K"], "title": "Rain-on-snow and hips", "container_title": "Rev Med Lluvia", "issued": "2012 Mar-Apr", "volume": "140", "issue": "3 Suppl 1", "page": "S33-40", "language": "Spanish", "pmid": "22500001"},
    ),
    "italian-volume-in-roman-figures": (
        "note",
        "Benedetta Lind e Carlo Alberto Rossi-Pallavicino, «L’ombrello del vescovo», Studi di storia umida, XXII (2007), 2, pp. 133-158.",
        {"author": ["Benedetta Lind", "Carlo Alberto Rossi-Pallavicino"], "title": "L’ombrello del vescovo", "container_title": "Studi di storia umida", "volume": "XXII", "issued": "2007", "issue": "2", "page": "133-158"},
    ),
    "note-of-a-thesis": (
        "note",
        "Callum Lind, “Salt and Rain on the Solway” (PhD diss., University of Norrmark, 2003), 15–16.",
        {"author": "Callum Lind", "title": "Salt and Rain on the Solway", "qualification": "PhD", "csl_type:thesis": "PhD diss.", "awarding_institution": "University of Norrmark", "issued": "2003"},
    ),
    "note-whose-host-looks-like-a-person": (
        "note",
        "Priya Lind, “Drawings after Rain,” in Ephemeral Drawings, ed. Anke Ray and Gwen Ito (Leiden: Fen Press, 2006), 77.",
        {"author": "Priya Lind", "title": "Drawings after Rain", "container_title": "Ephemeral Drawings", "editor": ["Anke Ray", "Gwen Ito"], "publisher_place": "Leiden", "publisher": "Fen Press", "issued": "2006"},
    ),
    "subtitle-that-ends-with-years-behind-a-question": (
        "author",
        "Lind, Karin ; Ito, Mei. / Do gulls read? : A field study of shops, 1999–2003. In: Journal of Urban Birds. 2004 ; Vol. 12, No. 3. pp. 211-229.",
        {"author": ["Lind, Karin", "Ito, Mei"], "title": "Do gulls read? : A field study of shops, 1999–2003", "container_title": "Journal of Urban Birds", "issued": "2004", "volume": "12", "issue": "3", "page": "211-229"},
    ),
    "creators-and-an-archive": (
        "apa",
        "Lind, T. (Creator), Ito, H. Y. (Creator) (14 Feb 2022). Puddle depths of Bergen. Fen Data Archive. 10.5555/nda.2022.77",
        {"author": ["Lind, T.", "Ito, H. Y."], "csl_type:dataset": "(Creator)", "issued": "14 Feb 2022", "title": "Puddle depths of Bergen", "publisher": "Fen Data Archive", "doi": "10.5555/nda.2022.77"},
    ),
    "note-of-a-masters-thesis": (
        "note",
        "Ruth Lind, “Bridges of Ice” (master’s thesis, University of Turku, 2010), 44.",
        {"author": "Ruth Lind", "title": "Bridges of Ice", "qualification": "master’s", "csl_type:thesis": "master’s thesis", "awarding_institution": "University of Turku", "issued": "2010"},
    ),
    "chicago-series-of-the-host": (
        "chicago",
        "Lind-Roy, Mireille. “The Rain Girl.” In Screens of Cloud, edited by Lars Ray, 95–118. Wet Film Studies 3. Oslo: Fen Press, 2013.",
        {"author": "Lind-Roy, Mireille", "title": "The Rain Girl", "container_title": "Screens of Cloud", "editor": "Lars Ray", "page": "95–118", "collection_title": "Wet Film Studies", "collection_number": "3", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2013"},
    ),
    "physics-particle-without-its-vowel": (
        "note",
        "T. Lind, L. St. Pierre, and V. ’t Hooft, “Snow whistles,” J. Acoust. Soc. Cold 140, 2211–2219 (2016).",
        {"author": ["T. Lind", "L. St. Pierre", "V. ’t Hooft"], "title": "Snow whistles", "container_title": "J. Acoust. Soc. Cold", "volume": "140", "page": "2211–2219", "issued": "2016"},
    ),
    "page-of-a-site-last-modified": (
        "chicago",
        "Lind, Cora. “How to Read a Thermometer.” Cold Pages. Last modified June 5, 2020. https://coldpages.example.org/thermo.",
        {"author": "Lind, Cora", "title": "How to Read a Thermometer", "container_title": "Cold Pages", "issued": "June 5, 2020", "csl_type:webpage": "June 5, 2020", "url": "https://coldpages.example.org/thermo"},
    ),
    "newspaper-and-its-sheet": (
        "apa",
        "Lind, A. (2016, Nov 4). Who owns the puddle? The Fen Courier, 12.",
        {"author": "Lind, A.", "issued": "2016, Nov 4", "title": "Who owns the puddle?", "container_title": "The Fen Courier", "page": "12"},
    ),
    "author-question-before-a-server": (
        "author",
        "Lind, Aarav ; İnan, Yusuf. / Do kettles boil? Laws for tea. arXiv.org, 2024.",
        {"author": ["Lind, Aarav", "İnan, Yusuf"], "title": "Do kettles boil? Laws for tea", "publisher": "arXiv.org", "issued": "2024"},
    ),
    "chicago-edition-of-the-host": (
        "chicago",
        "Lind, Aiko, Jan de Graaf, and Eve Ito. “Shade Nets.” In Proceedings of the Shade Forum, 2nd ed., edited by Tim Ray, 44–60. Shade Studies 9. Kyoto: Fen Japan, 2003.",
        {"author": ["Lind, Aiko", "Jan de Graaf", "Eve Ito"], "title": "Shade Nets", "container_title": "Proceedings of the Shade Forum", "edition": "2nd", "editor": "Tim Ray", "page": "44–60", "collection_title": "Shade Studies", "collection_number": "9", "publisher_place": "Kyoto", "publisher": "Fen Japan", "issued": "2003"},
    ),
    "dash-before-the-journal": (
        "dashed",
        'Lind, K. A., Savra, W., Moe, A. (2021): Two global snow models. - Fen Journal International, 224, 3, 1945-1955. https://doi.org/10.5555/snow',
        {'author': ['Lind, K. A.', 'Savra, W.', 'Moe, A.'], 'issued': '2021', 'title': 'Two global snow models', 'container_title': 'Fen Journal International', 'volume': '224', 'issue': '3', 'page': '1945-1955', 'doi': '10.5555/snow'},
    ),
    "dash-before-the-journal-and-an-article-number": (
        "dashed",
        'Lind, K. A., Moe, A. (2021): Snow at night. - Frontiers in Snow, 12, 645999.',
        {'author': ['Lind, K. A.', 'Moe, A.'], 'issued': '2021', 'title': 'Snow at night', 'container_title': 'Frontiers in Snow', 'volume': '12', 'article_number': '645999'},
    ),
    "openedition-in-print": (
        "openedition",
        'Ada Lorme et Paul Rey, « Une histoire des moulins à sel », Cahiers du sel. Revue des marais, 124 | 2014, 147-158.',
        {'author': ['Ada Lorme', 'Paul Rey'], 'title': 'Une histoire des moulins à sel', 'container_title': 'Cahiers du sel. Revue des marais', 'issue': '124', 'issued': '2014', 'page': '147-158'},
    ),
    "openedition-online": (
        "openedition",
        'Ada Lorme, “A history of salt mills”, Salt Notes [Online], 12 (2) | 2014, Online since 01 July 2014, connection on 23 April 2024. URL: http://journals.example.org/sn/3805; DOI: https://doi.org/10.5555/sn.3805',
        {'author': 'Ada Lorme', 'title': 'A history of salt mills', 'container_title': 'Salt Notes', 'volume': '12', 'issue': '2', 'issued': '2014', 'doi': '10.5555/sn.3805'},
    ),
    "ahead-of-its-issue-without-a-word-for-journals": (
        "unquoted",
        'Karin Lind & Mei Ito (2016): Elastic properties of W, Molecular Mires, DOI: 10.5555/rain.15',
        {'author': ['Karin Lind', 'Mei Ito'], 'issued': '2016', 'title': 'Elastic properties of W', 'container_title': 'Molecular Mires', 'doi': '10.5555/rain.15'},
    ),
    "two-people-before-a-comma-and-the-year": (
        "unquoted",
        'Susan Mei Lind, Karen Roe, (1996) Steps toward the fens of rain. Mire Systems Research 7(1):111-134.',
        {'author': ['Susan Mei Lind', 'Karen Roe'], 'issued': '1996', 'title': 'Steps toward the fens of rain', 'container_title': 'Mire Systems Research', 'volume': '7', 'issue': '1', 'page': '111-134'},
    ),
    "ahead-of-its-issue": (
        "unquoted",
        'Karin Lind , Mei Ito \\& Jo Ray (26 Dec 2025): Rain on the northern fens, European Journal of Mires, DOI: 10.5555/rain.15',
        {'author': ['Karin Lind', 'Mei Ito', 'Jo Ray'], 'issued': '26 Dec 2025', 'title': 'Rain on the northern fens', 'container_title': 'European Journal of Mires', 'doi': '10.5555/rain.15'},
    ),
    "before-a-first-page": (
        "apa",
        'Lind, K. (2019). Rain in mires. Journal of Mires, 12, 3-9. Rain in Mires Karin Lind* Abstract We count drops.',
        {'author': 'Lind, K.', 'issued': '2019', 'title': 'Rain in mires', 'container_title': 'Journal of Mires', 'volume': '12', 'page': '3-9'},
    ),
    "in-press-before-a-first-page": (
        "apa",
        'Lind, J., Kwon, K. Y., & Kim, W. (Accepted/In press). Rain and its impact on fens : evidence from Oslo. Journal of Mires. Rain and Its Impact on Fens: Evidence from Oslo Jan Lind* Abstract We count drops.',
        {'author': ['Lind, J.', 'Kwon, K. Y.', 'Kim, W.'], 'status': 'Accepted/In press', 'title': 'Rain and its impact on fens : evidence from Oslo', 'container_title': 'Journal of Mires'},
    ),
    "physics-many": (
        "untitled",
        'M. F. Lind, D. S. Ito, P. D. van der Laan, and J. A. Ray, J. Mire A 5, 667 (1972).',
        {'author': ['M. F. Lind', 'D. S. Ito', 'P. D. van der Laan', 'J. A. Ray'], 'container_title': 'J. Mire A', 'csl_type:article-journal': 'J. Mire A', 'volume': '5', 'page': '667', 'issued': '1972'},
    ),
    "physics-junior": (
        "untitled",
        'G. A. Lind, Jr. and D. S. Ito, Mire Rev. 155, 545 (1967).',
        {'author': ['G. A. Lind, Jr.', 'D. S. Ito'], 'container_title': 'Mire Rev.', 'csl_type:article-journal': 'Mire Rev.', 'volume': '155', 'page': '545', 'issued': '1967'},
    ),
    "physics-whole-name": (
        "untitled",
        'K. Lind, Thin Wet Films 20, 367 (1974).',
        {'author': 'K. Lind', 'container_title': 'Thin Wet Films', 'csl_type:article-journal': 'Thin Wet Films', 'volume': '20', 'page': '367', 'issued': '1974'},
    ),
    "physics-et-al": (
        "untitled",
        'A. Lind et al., Mire Rev. D 99, 023512 (2019), doi:10.5555/rain.15.',
        {'author': 'A. Lind', 'incomplete:author': 'et al.', 'container_title': 'Mire Rev. D', 'csl_type:article-journal': 'Mire Rev. D', 'volume': '99', 'article_number': '023512', 'issued': '2019', 'doi': '10.5555/rain.15'},
    ),
    "physics-turned": (
        "untitled",
        'Lind, K. & Ito, M. Mire Rev. Lett. 27, 379 (2019).',
        {'author': ['Lind, K.', 'Ito, M.'], 'container_title': 'Mire Rev. Lett.', 'csl_type:article-journal': 'Mire Rev. Lett.', 'volume': '27', 'page': '379', 'issued': '2019'},
    ),
    "physics-part": (
        "untitled",
        'J. L. Lind, in Rain on Fens and Mires, edited by T. Ito (Fen Press, Berlin, 2005), p. 65.',
        {'author': 'J. L. Lind', 'container_title': 'Rain on Fens and Mires', 'editor': 'T. Ito', 'publisher': 'Fen Press', 'publisher_place': 'Berlin', 'issued': '2005', 'page': '65'},
    ),
    "note-year-between-issue-and-pages": (
        "note",
        'Lind, Z., Ito, I. and Ray, M. "Slow rain", Mire Letters 14(3), 2016, pp. 220-231.',
        {'author': ['Lind, Z.', 'Ito, I.', 'Ray, M.'], 'title': 'Slow rain', 'container_title': 'Mire Letters', 'volume': '14', 'issue': '3', 'issued': '2016', 'page': '220-231'},
    ),
    "note-meeting-in-a-town": (
        "note",
        'Lind, Z. and Ray, M. "Rain that lasts", in Proceedings of the 5th Rain Conference, Paris, 2015, pp. 31-36.',
        {'author': ['Lind, Z.', 'Ray, M.'], 'title': 'Rain that lasts', 'container_title': 'Proceedings of the 5th Rain Conference', 'text:event_place': 'Paris', 'issued': '2015', 'page': '31-36'},
    ),
    "cristin": (
        "unquoted",
        'Lind, Karin; Ek, Ola. Regn i fjell. Norsk Regn 2021 ;Volum 18.(2) s. 65-83',
        {'author': ['Lind, Karin', 'Ek, Ola'], 'title': 'Regn i fjell', 'container_title': 'Norsk Regn', 'issued': '2021', 'volume': '18', 'issue': '2', 'page': '65-83'},
    ),
    "springer-one-author-and-a-pair-in-the-title": (
        "unquoted",
        'Lind T (2017) Tolls and trust. In: Pike LA (ed) Paying for Rain. Springer, Berlin, pp 31-50',
        {'author': 'Lind T', 'issued': '2017', 'title': 'Tolls and trust', 'editor': 'Pike LA', 'container_title': 'Paying for Rain', 'publisher': 'Springer', 'publisher_place': 'Berlin', 'page': '31-50'},
    ),
    "cristin-part": (
        "unquoted",
        'Lind, Karin. Fjorden som hage. I: Kysten i endring. Fen Forlag 2019 ISBN 978-3-0000-0000-2 s. 111-132',
        {'author': 'Lind, Karin', 'title': 'Fjorden som hage', 'container_title': 'Kysten i endring', 'publisher': 'Fen Forlag', 'issued': '2019', 'isbn': '978-3-0000-0000-2', 'page': '111-132'},
    ),
    "cristin-book": (
        "unquoted",
        'Lind, Karin. Regnets dynamikk. Universitetet i Fen 2018 (ISBN 978-3-0000-0000-2) 144 s.',
        {'author': 'Lind, Karin', 'title': 'Regnets dynamikk', 'publisher': 'Universitetet i Fen', 'issued': '2018', 'isbn': '978-3-0000-0000-2', 'number_of_pages': '144'},
    ),
    "dblp-people-of-one-name": (
        "unquoted",
        'Karin Lind 0002, Mei Ito: Rain that lies. MIRE (2) 2022: 55-60',
        {'author': ['Karin Lind', 'Mei Ito'], 'title': 'Rain that lies', 'container_title': 'MIRE (2) 2022', 'csl_type:paper-conference': 'MIRE (2) 2022', 'issued': '2022', 'page': '55-60'},
    ),
    "astronomy": (
        "untitled",
        'Lind, K. G., Ito, A. V., Ray, P., et al. 1998, MireJ, 116, 1009',
        {'author': ['Lind, K. G.', 'Ito, A. V.', 'Ray, P.'], 'incomplete:author': 'et al.', 'issued': '1998', 'container_title': 'MireJ', 'csl_type:article-journal': 'MireJ', 'volume': '116', 'page': '1009'},
    ),
    "chemistry-rsc": (
        "untitled",
        'A. Lind, X. Ito and D. A. Ray, Mire. Sci. Rep., 2008, 63, 515.',
        {'author': ['A. Lind', 'X. Ito', 'D. A. Ray'], 'container_title': 'Mire. Sci. Rep.', 'csl_type:article-journal': 'Mire. Sci. Rep.', 'issued': '2008', 'volume': '63', 'page': '515'},
    ),
    "chemistry-acs": (
        "untitled",
        'Lind, Q.; Ito, K. Mire. Rev. 2020, 120, 919–985.',
        {'author': ['Lind, Q.', 'Ito, K.'], 'container_title': 'Mire. Rev.', 'csl_type:article-journal': 'Mire. Rev.', 'issued': '2020', 'volume': '120', 'page': '919–985'},
    ),
    "aip-turned-and-quoted": (
        "note",
        'Lind, L. M., Ito, T. L., and Ray, J. F., “Rain in wet systems, concepts, and applications,” Wetness 7, 520–543 (1997).',
        {'author': ['Lind, L. M.', 'Ito, T. L.', 'Ray, J. F.'], 'title': 'Rain in wet systems, concepts, and applications', 'container_title': 'Wetness', 'volume': '7', 'page': '520–543', 'issued': '1997'},
    ),
    "bluebook": (
        "law",
        'Karin A. Lind, The New Rain, 73 Fen L.J. 733, 740 (1964).',
        {'author': 'Karin A. Lind', 'title': 'The New Rain', 'volume': '73', 'container_title': 'Fen L.J.', 'csl_type:article-journal': 'Fen L.J.', 'page': '733', 'issued': '1964'},
    ),
    "bluebook-two": (
        "law",
        'Karin H. Lind, Jr. & Jo J. Ray, New Rain, Old Fens, and Wet Remedies, 104 FEN L. REV. 1731 (1991).',
        {'author': ['Karin H. Lind, Jr.', 'Jo J. Ray'], 'title': 'New Rain, Old Fens, and Wet Remedies', 'volume': '104', 'container_title': 'FEN L. REV.', 'csl_type:article-journal': 'FEN L. REV.', 'page': '1731', 'issued': '1991'},
    ),
    "oscola": (
        "law",
        'Karin Lind, ‘Rain, “Pure Rain” and Fens in Wet Law’ [2005] FL 440.',
        {'author': 'Karin Lind', 'title': 'Rain, “Pure Rain” and Fens in Wet Law', 'issued': '2005', 'container_title': 'FL', 'csl_type:article-journal': 'FL', 'page': '440'},
    ),
    "oscola-volume": (
        "law",
        'Alison L Lind, ‘In Defence of Rain’ (2009) 72 FLR 554.',
        {'author': 'Alison L Lind', 'title': 'In Defence of Rain', 'issued': '2009', 'volume': '72', 'container_title': 'FLR', 'csl_type:article-journal': 'FLR', 'page': '554'},
    ),
    "nature-part-without-a-title": (
        "untitled",
        'Lind, O. & Ito, J. in Life on Fens (eds Ray, B. & Sanz, M.) 33–58 (Fen Press, 2019).',
        {'author': ['Lind, O.', 'Ito, J.'], 'container_title': 'Life on Fens', 'editor': ['Ray, B.', 'Sanz, M.'], 'page': '33–58', 'publisher': 'Fen Press', 'issued': '2019'},
    ),
    "nature-part-in-capital": (
        "untitled",
        'Lind, O. In Life on Fens (ed Ray, B.) 33–58 (Fen Press, 2019).',
        {'author': 'Lind, O.', 'container_title': 'Life on Fens', 'editor': 'Ray, B.', 'page': '33–58', 'publisher': 'Fen Press', 'issued': '2019'},
    ),
    "bibtex-town-and-publisher-behind-the-date": (
        "unquoted",
        'K. Lind. Rain counts. In Proceedings of the 4th Workshop on Rain, pages 3–9, Tartu, Estonia, June 2022. ACM.',
        {'author': 'K. Lind', 'title': 'Rain counts', 'container_title': 'Proceedings of the 4th Workshop on Rain', 'page': '3–9', 'publisher_place': 'Tartu, Estonia', 'issued': 'June 2022', 'publisher': 'ACM'},
    ),
    "bibtex-town-behind-the-meeting": (
        "unquoted",
        'K. Lind. Rain counts. In Proceedings of the 4th Workshop on Rain, San Diego, CA, USA, 2022.',
        {'author': 'K. Lind', 'title': 'Rain counts', 'container_title': 'Proceedings of the 4th Workshop on Rain', 'text:event_place': 'San Diego, CA, USA', 'issued': '2022'},
    ),
    "bibtex-remark-behind-the-date": (
        "unquoted",
        'K. Lind. Rain counts. In Proceedings of the 4th Workshop on Rain, pages 3–9. Fen Press, 2022.',
        {'author': 'K. Lind', 'title': 'Rain counts', 'container_title': 'Proceedings of the 4th Workshop on Rain', 'page': '3–9', 'publisher': 'Fen Press', 'issued': '2022'},
    ),
    "german-editors-with-slash": (
        "unquoted",
        'Lind, Thea: Der Regenmeister, in: Ray, Eva / Ek, Max (Hg.): Handwerk am Moor, Graz: Fenverlag 2016, S. 77–95.',
        {'author': 'Lind, Thea', 'title': 'Der Regenmeister', 'editor': ['Ray, Eva', 'Ek, Max'], 'container_title': 'Handwerk am Moor', 'publisher_place': 'Graz', 'publisher': 'Fenverlag', 'issued': '2016', 'page': '77–95'},
    ),
    "german-subtitle-behind-a-stop": (
        "unquoted",
        'Lind, Thea: Moor und Regen. Wasser in der Stadt, 2. Aufl., Wien: Fenverlag 2019.',
        {'author': 'Lind, Thea', 'title': 'Moor und Regen. Wasser in der Stadt', 'edition': '2.', 'publisher_place': 'Wien', 'publisher': 'Fenverlag', 'issued': '2019'},
    ),
    "harvard-newspaper": (
        "harvard",
        "Lind, K 2013, 'Who paid for the rain?' The Fen Courier, 4 May, p. 9.",
        {'author': 'Lind, K', 'title': 'Who paid for the rain?', 'csl_type:article-newspaper': 'The Fen Courier', 'container_title': 'The Fen Courier', 'date:issued:2013-05-04': '4 May', 'page': '9'},
    ),
    "apa-newspaper-with-its-page": (
        "apa",
        'Lind, K. (2018, May 3). The last rain home. The Fen Gazette, p. 14.',
        {'author': 'Lind, K.', 'issued': '2018, May 3', 'title': 'The last rain home', 'container_title': 'The Fen Gazette', 'csl_type:article-newspaper': 'The Fen Gazette', 'page': '14'},
    ),
    "apa-title-that-begins-with-a-quote": (
        "apa",
        'Lind, K. (2022). “If only it would rain.” Talk about weather. Fens & Delay, 19(1), 1-20.',
        {'author': 'Lind, K.', 'issued': '2022', 'title': '“If only it would rain.” Talk about weather', 'container_title': 'Fens & Delay', 'volume': '19', 'issue': '1', 'page': '1-20'},
    ),
    "abnt-congress": (
        "unquoted",
        'LIND, A. B. Chuva e vento. In: CONGRESSO DA CHUVA, 5., 2017, Manaus. Anais [...]. Manaus: Fen, 2017. p. 201-214.',
        {'author': 'LIND, A. B.', 'title': 'Chuva e vento', 'event_title': 'CONGRESSO DA CHUVA', 'event_city': 'Manaus', 'container_title': 'Anais [...]', 'publisher_place': 'Manaus', 'publisher': 'Fen', 'issued': '2017', 'page': '201-214'},
    ),
    "abnt-revised-edition": (
        "unquoted",
        'LIND, Ana Beatriz. O rio e a chuva. 3. ed. rev. Salvador: Edições Fen, 2019.',
        {'author': 'LIND, Ana Beatriz', 'title': 'O rio e a chuva', 'edition': '3.', 'publisher_place': 'Salvador', 'publisher': 'Edições Fen', 'issued': '2019'},
    ),
    "acs-series": (
        "unquoted",
        'Lind, S. Rain. In Wet Colour; Ray, P., Ek, Q., Eds.; ACS Symposium Series 1290; Fen Society: Washington, DC, 2017; pp 1–22.',
        {'author': 'Lind, S.', 'title': 'Rain', 'container_title': 'Wet Colour', 'editor': ['Ray, P.', 'Ek, Q.'], 'collection_title': 'ACS Symposium Series', 'collection_number': '1290', 'publisher': 'Fen Society', 'publisher_place': 'Washington, DC', 'issued': '2017', 'page': '1–22'},
    ),
    "acs-part-without-a-title": (
        "untitled",
        'Lind, S. In Wet Colour; Ray, P., Ek, Q., Eds.; Fen Society: Washington, DC, 2017; pp 1–22.',
        {'author': 'Lind, S.', 'container_title': 'Wet Colour', 'editor': ['Ray, P.', 'Ek, Q.'], 'publisher': 'Fen Society', 'publisher_place': 'Washington, DC', 'issued': '2017', 'page': '1–22'},
    ),
    "nature-editors-in-brackets-behind-in": (
        "unquoted",
        'Lind, M. & Ray, R. Thin rain. In Proc. 9th Symposium on Rain (eds Ek, P. & Moe, V.) 99–107 (IEEE, 2019).',
        {'author': ['Lind, M.', 'Ray, R.'], 'title': 'Thin rain', 'container_title': 'Proc. 9th Symposium on Rain', 'editor': ['Ek, P.', 'Moe, V.'], 'page': '99–107', 'publisher': 'IEEE', 'issued': '2019'},
    ),
    "apa-thesis-with-town-and-country": (
        "apa",
        'Lind, T. A. (2017). Rain and the city (Unpublished doctoral dissertation). University of Fenland, Arnhem, Netherlands.',
        {'author': 'Lind, T. A.', 'issued': '2017', 'title': 'Rain and the city', 'work_type': 'Unpublished doctoral dissertation', 'publisher': 'University of Fenland', 'publisher_place': 'Arnhem, Netherlands'},
    ),
    "ieee-presented": (
        "ieee",
        'P. Lind, “Rain at half-time,” presented at the 5th Int. Conf. Rain, Cork, Ireland, Jun. 12–14, 2018, Paper 33.',
        {'author': 'P. Lind', 'title': 'Rain at half-time', 'csl_type:paper-conference': 'presented at the 5th Int. Conf. Rain, Cork, Ireland, Jun. 12–14, 2018, Paper 33.', 'event_title': '5th Int. Conf. Rain', 'event_city': 'Cork', 'event_country': 'Ireland', 'event_duration': 'Jun. 12–14, 2018', 'issued': '2018', 'article_number': '33'},
    ),
    "ama-presented": (
        "vancouver",
        'Lind L, Fox RT. Rain at noon. Poster presented at: Annual Meeting of the Rain Society; May 4-6, 2017; Bilbao, Spain.',
        {'author': ['Lind L', 'Fox RT'], 'title': 'Rain at noon', 'work_type': 'Poster', 'event_title': 'Annual Meeting of the Rain Society', 'event_duration': 'May 4-6, 2017', 'issued': '2017', 'text:event_place': 'Bilbao, Spain'},
    ),
    "vancouver-group-behind-people": (
        "vancouver",
        'Lind P, Ito C; SAFE-RAIN Study Group. Rain and falls. Lancet Rain. 2021 Apr 3;397(10281):1211-20.',
        {'author': ['Lind P', 'Ito C'], 'group:author': 'SAFE-RAIN Study Group', 'title': 'Rain and falls', 'container_title': 'Lancet Rain', 'issued': '2021 Apr 3', 'volume': '397', 'issue': '10281', 'page': '1211-20'},
    ),
    "vancouver-forthcoming": (
        "vancouver",
        'Lind P, Ito C. Rain on landings: a trial. Inj Rain Lett. Forthcoming 2021.',
        {'author': ['Lind P', 'Ito C'], 'title': 'Rain on landings: a trial', 'container_title': 'Inj Rain Lett', 'status': 'Forthcoming'},
    ),
    "harvard-discussion-paper": (
        "harvard",
        "Lind, J & Abe, F 2021 'Does rain slow gossip?' Fen Discussion Paper, no. 145, Institute for Small Fens, Oslo.",
        {'author': ['Lind, J', 'Abe, F'], 'issued': '2021', 'title': 'Does rain slow gossip?', 'collection_title': 'Fen Discussion Paper', 'csl_type:report': 'Fen Discussion Paper', 'collection_number': '145', 'publisher': 'Institute for Small Fens', 'publisher_place': 'Oslo'},
    ),
    "author-subtitle-behind-a-question": (
        "author",
        'Lind, Jane ; Abe, Femi. / Does rain slow gossip? evidence from two fens. Institute for Fens, 2021. (Fen Papers; 145).',
        {'author': ['Lind, Jane', 'Abe, Femi'], 'title': 'Does rain slow gossip? evidence from two fens', 'publisher': 'Institute for Fens', 'issued': '2021', 'collection_title': 'Fen Papers', 'collection_number': '145'},
    ),
    "apa-students-with-asterisks": (
        "apa",
        'Lind, M., *Ito, J., & Ray, K.* (2021). Looms that listen. Fen Letters, 3, 4-5.',
        {'author': ['Lind, M.', 'Ito, J.', 'Ray, K.'], 'issued': '2021', 'title': 'Looms that listen', 'container_title': 'Fen Letters', 'volume': '3', 'page': '4-5'},
    ),
    "vancouver-on-behalf": (
        "vancouver",
        'Lind S, Ito E, et al.; on behalf of the RAIN Consortium. Kneeling in rain. Occup Rain. 2023;80(2):45-7.',
        {'author': ['Lind S', 'Ito E'], 'incomplete:author': 'et al.', 'group:author': 'RAIN Consortium', 'title': 'Kneeling in rain', 'container_title': 'Occup Rain', 'issued': '2023', 'volume': '80', 'issue': '2', 'page': '45-7'},
    ),
    "vancouver-preprint-in-brackets": (
        "vancouver",
        "Lind J, Ito M. Grout and rain. medRxiv [Preprint]. 2022 Jan 5.",
        {'author': ['Lind J', 'Ito M'], 'title': 'Grout and rain', 'publisher': 'medRxiv', 'csl_type:article': 'medRxiv', 'issued': '2022 Jan 5.'},
    ),
    "vancouver-erratum-in-brackets": (
        "vancouver",
        'Lind P, Ito S. Knee pads: which foam? [Erratum in: Occup Rain 2021;78:12]. Occup Rain. 2020 Nov 30;77(11):702-9.',
        {'author': ['Lind P', 'Ito S'], 'title': 'Knee pads: which foam? [Erratum in: Occup Rain 2021;78:12]', 'container_title': 'Occup Rain', 'issued': '2020 Nov 30', 'volume': '77', 'issue': '11', 'page': '702-9'},
    ),
    "springer-german-pages": (
        "unquoted",
        'von Lind L (2018) Regen. In: Ray U, Ek F (Hrsg) Arbeitsplatz Moor. 2. Aufl. Springer, Berlin, S 77–94',
        {'author': 'von Lind L', 'issued': '2018', 'title': 'Regen', 'editor': ['Ray U', 'Ek F'], 'container_title': 'Arbeitsplatz Moor', 'edition': '2.', 'publisher': 'Springer', 'publisher_place': 'Berlin', 'page': '77–94'},
    ),
    "bibtex-new-york-and-its-state": (
        "unquoted",
        'S. Lind. Rain tracking. In Proceedings of the 14th International Conference on Rain, pages 88–97, New York, NY, USA, 2019. ACM.',
        {'author': 'S. Lind', 'title': 'Rain tracking', 'container_title': 'Proceedings of the 14th International Conference on Rain', 'page': '88–97', 'publisher_place': 'New York, NY, USA', 'issued': '2019', 'publisher': 'ACM'},
    ),
    "chicago-volume-and-pages-of-a-host": (
        "chicago",
        'Lind, Ewa. “Ropes and Rain.” In Tools of Fens, edited by Anna Ray, Luc Ek, and Oskar Moe, 3:44–71. Oxford: Fen Press, 2014.',
        {'author': 'Lind, Ewa', 'title': 'Ropes and Rain', 'container_title': 'Tools of Fens', 'editor': ['Anna Ray', 'Luc Ek', 'Oskar Moe'], 'volume': '3', 'page': '44–71', 'publisher_place': 'Oxford', 'publisher': 'Fen Press', 'issued': '2014'},
    ),
    "chicago-thesis-in-an-archive": (
        "chicago",
        'Lind, Ewa. “Rain and Bread.” PhD diss., University of Oslo, 2006. ProQuest (AAT 9999999).',
        {'author': 'Lind, Ewa', 'title': 'Rain and Bread', 'qualification': 'PhD', 'csl_type:thesis': 'PhD diss.', 'awarding_institution': 'University of Oslo', 'issued': '2006'},
    ),
    "italian-journal": (
        "unquoted",
        'Giulia Lind, Paolo Ray, Il silenzio dei pantani, «Quaderni di pioggia», 12 (2019), pp. 45-67.',
        {'author': ['Giulia Lind', 'Paolo Ray'], 'title': 'Il silenzio dei pantani', 'container_title': 'Quaderni di pioggia', 'volume': '12', 'issued': '2019', 'page': '45-67'},
    ),
    "italian-host": (
        "unquoted",
        'Giulia Lind, Le voci della pioggia, in Suoni e strade, a cura di Paolo Ray, Bologna, Fen Editore, 2017, pp. 88-104.',
        {'author': 'Giulia Lind', 'title': 'Le voci della pioggia', 'container_title': 'Suoni e strade', 'editor': 'Paolo Ray', 'publisher_place': 'Bologna', 'publisher': 'Fen Editore', 'issued': '2017', 'page': '88-104'},
    ),
    "french-host-in-quotes": (
        "note",
        'Arnaud Lind, « La pluie du meunier », dans Jeanne Roy (dir.), Temps et moulins, Rennes, Presses du Marais, 2018, p. 101-120.',
        {'author': 'Arnaud Lind', 'title': 'La pluie du meunier', 'editor': 'Jeanne Roy', 'container_title': 'Temps et moulins', 'publisher_place': 'Rennes', 'publisher': 'Presses du Marais', 'issued': '2018', 'page': '101-120'},
    ),
    "oscola-chapter": (
        "law",
        'Karin Lind and Jo Ray, ‘Who Owns Rain?’ in Mei Ito and Ole Berg (eds), Law of the Fens (2nd edn, OUP 2018) 33.',
        {'author': ['Karin Lind', 'Jo Ray'], 'title': 'Who Owns Rain?', 'editor': ['Mei Ito', 'Ole Berg'], 'container_title': 'Law of the Fens', 'csl_type:chapter': 'Law of the Fens', 'edition': '2nd', 'publisher': 'OUP', 'issued': '2018'},
    ),
    "aglc-chapter": (
        "law",
        "Karin Lind, 'Old Rain' in Mei Ito (ed), Law of the Fens (Fen Press, 2018) 33, 35.",
        {'author': 'Karin Lind', 'title': 'Old Rain', 'editor': 'Mei Ito', 'container_title': 'Law of the Fens', 'csl_type:chapter': 'Law of the Fens', 'publisher': 'Fen Press', 'issued': '2018', 'page': '33'},
    ),
    "oscola-book": (
        "law",
        'Karin Lind, Rain and Other Neighbours (3rd edn, Hart 2017)',
        {'author': 'Karin Lind', 'title': 'Rain and Other Neighbours', 'csl_type:book': 'Rain and Other Neighbours', 'edition': '3rd', 'publisher': 'Hart', 'issued': '2017'},
    ),
    "oscola-edited-book": (
        "law",
        'Mei Ito and Ole Berg (eds), Law of the Fens (Cambridge University Press 2018)',
        {'editor': ['Mei Ito', 'Ole Berg'], 'title': 'Law of the Fens', 'csl_type:book': 'Law of the Fens', 'publisher': 'Cambridge University Press', 'issued': '2018'},
    ),
    "abnt-particle-and-months": (
        "unquoted",
        'LIND, M. T.; SILVA, J. A. da; RAY, L. Chuvas e pântanos. Revista da Chuva, São Paulo, v. 12, n. 2, p. 45-67, abr./jun. 2019.',
        {'author': ['LIND, M. T.', 'SILVA, J. A. da', 'RAY, L.'], 'title': 'Chuvas e pântanos', 'container_title': 'Revista da Chuva', 'publisher_place': 'São Paulo', 'volume': '12', 'issue': '2', 'page': '45-67', 'issued': 'abr./jun. 2019'},
    ),
    "mathematics": (
        "unquoted",
        'C. Lind and G. Ito, Convergence of wet sums, Trans. Mire. Math. Soc. 357 (2005), no. 2, 709–734.',
        {'author': ['C. Lind', 'G. Ito'], 'title': 'Convergence of wet sums', 'container_title': 'Trans. Mire. Math. Soc.', 'volume': '357', 'issued': '2005', 'issue': '2', 'page': '709–734'},
    ),
    "mathematics-part": (
        "unquoted",
        'M. Lind and B. Ito, Random rain, in More fens, mires and bogs, 199–262, Mire Soc. Math. Stud. 15, Springer, Berlin, 2006.',
        {'author': ['M. Lind', 'B. Ito'], 'title': 'Random rain', 'container_title': 'More fens, mires and bogs', 'page': '199–262', 'collection_title': 'Mire Soc. Math. Stud.', 'collection_number': '15', 'publisher': 'Springer', 'publisher_place': 'Berlin', 'issued': '2006'},
    ),
    "mathematics-spoken": (
        "unquoted",
        'Karin Lind, Jo Ray, Cohomology with wet coefficients, Trans. Mire. Math. Soc. 360 (2008), 3019-3040 (doi:10.5555/rain.27)',
        {'author': ['Karin Lind', 'Jo Ray'], 'title': 'Cohomology with wet coefficients', 'container_title': 'Trans. Mire. Math. Soc.', 'volume': '360', 'issued': '2008', 'page': '3019-3040', 'doi': '10.5555/rain.27'},
    ),
    "mathematics-preprint": (
        "unquoted",
        'Karin Lind, The wet property for free spaces, arXiv:2609.28842v1, 2026.',
        {'author': 'Karin Lind', 'title': 'The wet property for free spaces', 'arxiv': '2609.28842v1', 'csl_type:article': '2609.28842v1', 'issued': '2026'},
    ),
    "capitals-before-a-colon": (
        "unquoted",
        'J. LIND AND A. ITO: Numbers of wet ideals, Trans. Mire. Math. Soc. 366 (2014), no. 4, 1829–1855.',
        {'author': ['J. LIND', 'A. ITO'], 'title': 'Numbers of wet ideals', 'container_title': 'Trans. Mire. Math. Soc.', 'volume': '366', 'issued': '2014', 'issue': '4', 'page': '1829–1855'},
    ),
    "din": (
        "unquoted",
        'Lind, F.; Ito, R.: Schlanker Regen für eine nasse Produktion. In: Zeitschrift für Regen 106 (2011), Nr. 10, S. 706-710',
        {'author': ['Lind, F.', 'Ito, R.'], 'title': 'Schlanker Regen für eine nasse Produktion', 'container_title': 'Zeitschrift für Regen', 'volume': '106', 'issued': '2011', 'issue': '10', 'page': '706-710'},
    ),
    "german-issue-behind-the-year": (
        "unquoted",
        'Lind, Karin: Regen in Häfen. In: Zeitschrift für Moore 70 (1990) 5, S. 340–344',
        {'author': 'Lind, Karin', 'title': 'Regen in Häfen', 'container_title': 'Zeitschrift für Moore', 'volume': '70', 'issued': '1990', 'issue': '5', 'page': '340–344'},
    ),
    "german-slash": (
        "unquoted",
        'Lind, E. L./ Ito, R. M. (1993): Die Theorie des Regens, in: Zeitschrift für Moore, Band 39, Nr. 2, S. 223–238.',
        {'author': ['Lind, E. L.', 'Ito, R. M.'], 'issued': '1993', 'title': 'Die Theorie des Regens', 'container_title': 'Zeitschrift für Moore', 'volume': '39', 'issue': '2', 'page': '223–238'},
    ),
    "german-edition": (
        "unquoted",
        'Lind-Ray, H./ Ito, R. (2020): Regen kompakt und verständlich. Wie er entsteht, 3. Auflage, Wiesbaden.',
        {'author': ['Lind-Ray, H.', 'Ito, R.'], 'issued': '2020', 'title': 'Regen kompakt und verständlich. Wie er entsteht', 'edition': '3.', 'publisher_place': 'Wiesbaden'},
    ),
    "german-volumes": (
        "unquoted",
        'Lind, Karin (1981): Theorie des nassen Handelns. 2 Bde. Frankfurt am Main: Moorverlag.',
        {'author': 'Lind, Karin', 'issued': '1981', 'title': 'Theorie des nassen Handelns', 'number_of_volumes': '2', 'publisher_place': 'Frankfurt am Main', 'publisher': 'Moorverlag'},
    ),
    "german-wikipedia": (
        "unquoted",
        'Karin Lind: Der Regen-Effekt. Vom Ethos des Moores. In: Jo Ray (Hrsg.): Neustart des Regens? Moorverlag, Frankfurt am Main 1999, S. 36–64.',
        {'author': 'Karin Lind', 'title': 'Der Regen-Effekt. Vom Ethos des Moores', 'editor': 'Jo Ray', 'container_title': 'Neustart des Regens?', 'publisher': 'Moorverlag', 'publisher_place': 'Frankfurt am Main', 'issued': '1999', 'page': '36–64'},
    ),
    "french-capitals": (
        "unquoted",
        'LIND Karin. Comment compter la pluie. Paris : Armand Marais, 2005. 127 p. (Coll. 128).',
        {'author': 'LIND Karin', 'title': 'Comment compter la pluie', 'publisher_place': 'Paris', 'publisher': 'Armand Marais', 'issued': '2005', 'number_of_pages': '127', 'collection_title': 'Coll. 128'},
    ),
    "french-capitals-in-a-row": (
        "unquoted",
        'LIND P., ITO S., RAY M. Les pluies et la ville. Revue des marais, 2013, vol. 101, n° 2, p. 20-27.',
        {'author': ['LIND P.', 'ITO S.', 'RAY M.'], 'title': 'Les pluies et la ville', 'container_title': 'Revue des marais', 'issued': '2013', 'volume': '101', 'issue': '2', 'page': '20-27'},
    ),
    "french-issue-alone": (
        "unquoted",
        'LIND-RAY Aurore. L’intelligence de la pluie. In : Pour les marais. Juillet 2013, n°429, pp. 20-27',
        {'author': 'LIND-RAY Aurore', 'title': 'L’intelligence de la pluie', 'container_title': 'Pour les marais', 'issued': 'Juillet 2013', 'issue': '429', 'page': '20-27'},
    ),
    "french-quotes": (
        "chicago",
        'LIND, Karin et al. « Role-Based Rain Models ». Mire Computer. 1996, vol. 29, n° 2, pp. 38-47. DOI : 10.5555/2.485845.',
        {'author': 'LIND, Karin', 'incomplete:author': 'et al', 'title': 'Role-Based Rain Models', 'container_title': 'Mire Computer', 'issued': '1996', 'volume': '29', 'issue': '2', 'page': '38-47', 'doi': '10.5555/2.485845'},
    ),
    "french-quotes-spoken": (
        "note",
        'Delphine Lind, « Histoire de pluie », Le Mouvement humide, n° 248, 2014, p. 95-117.',
        {'author': 'Delphine Lind', 'title': 'Histoire de pluie', 'container_title': 'Le Mouvement humide', 'issue': '248', 'issued': '2014', 'page': '95-117'},
    ),
    "french-zotero": (
        "ieee",
        'G. Lind, M. Ito, et J. Ray, « Mean Rain », in Proceedings of The 33rd Rain Conference, juin 2016, p. 2664‑2672. Consulté le: déc. 07, 2021. [En ligne]. Disponible sur: https://example.org/rain',
        {'author': ['G. Lind', 'M. Ito', 'J. Ray'], 'title': 'Mean Rain', 'container_title': 'Proceedings of The 33rd Rain Conference', 'issued': 'juin 2016', 'page': '2664‑2672', 'url': 'https://example.org/rain', 'accessed': 'déc. 07, 2021'},
    ),
    "french-commas": (
        "unquoted",
        'Lind P., La pluie. Critique du marais, Paris, Éditions du Marais, 1979.',
        {'author': 'Lind P.', 'title': 'La pluie. Critique du marais', 'publisher_place': 'Paris', 'publisher': 'Éditions du Marais', 'issued': '1979'},
    ),
    "french-commas-spoken": (
        "unquoted",
        'Pierre Lind et Jean-Claude Ito, La pluie, Paris, Marais, 1970, 670 p.',
        {'author': ['Pierre Lind', 'Jean-Claude Ito'], 'title': 'La pluie', 'publisher_place': 'Paris', 'publisher': 'Marais', 'issued': '1970', 'number_of_pages': '670'},
    ),
    "polish-commas": (
        "unquoted",
        'W. Lind, M. Ito, Analiza deszczu, Wyd. Naukowe Bagno, Warszawa 1986.',
        {'author': ['W. Lind', 'M. Ito'], 'title': 'Analiza deszczu', 'publisher': 'Wyd. Naukowe Bagno', 'publisher_place': 'Warszawa', 'issued': '1986'},
    ),
    "polish-place-alone": (
        "unquoted",
        'J. Lind, Gospodarka deszczu w XVI wieku, Poznań 1977.',
        {'author': 'J. Lind', 'title': 'Gospodarka deszczu w XVI wieku', 'publisher_place': 'Poznań', 'issued': '1977'},
    ),
    "polish-quotes": (
        "ieee",
        'A. Lind, B. Ito, „Deszcz”, Czasopismo Bagienne, nr 123, s. 45–56, 2019.',
        {'author': ['A. Lind', 'B. Ito'], 'title': 'Deszcz', 'container_title': 'Czasopismo Bagienne', 'issue': '123', 'page': '45–56', 'issued': '2019'},
    ),
    "spanish-commas": (
        "unquoted",
        'Lind, Karin, Lluvia y civilización, Madrid: Fango Editorial, 1998, p. 129.',
        {'author': 'Lind, Karin', 'title': 'Lluvia y civilización', 'publisher_place': 'Madrid', 'publisher': 'Fango Editorial', 'issued': '1998'},
    ),
    "spanish-and": (
        "apa",
        'Lind, G. A., Ito, R., Ray, F. y Unifen. (1987). Lluvia con rostro humano. Protección de los pantanos. UNIFEN.',
        {'author': ['Lind, G. A.', 'Ito, R.', 'Ray, F.', 'Unifen'], 'issued': '1987', 'title': 'Lluvia con rostro humano. Protección de los pantanos', 'publisher': 'UNIFEN'},
    ),
    "abnt-issue-alone": (
        "unquoted",
        'LIND, Karin. Elementos para uma sociologia da chuva, a lama e os pântanos. MIRE, n. 53, p. 63–79, 2025.',
        {'author': 'LIND, Karin', 'title': 'Elementos para uma sociologia da chuva, a lama e os pântanos', 'container_title': 'MIRE', 'issue': '53', 'page': '63–79', 'issued': '2025'},
    ),
    "abnt-junior": (
        "unquoted",
        'LIND, Emerson; BRASIL JR., Antônio. A teoria da chuva: uma proposta. MIRE, n. 53, p. 30–50, 2025. DOI: 10.5555/0719.82295.',
        {'author': ['LIND, Emerson', 'BRASIL JR., Antônio'], 'title': 'A teoria da chuva: uma proposta', 'container_title': 'MIRE', 'issue': '53', 'page': '30–50', 'issued': '2025', 'doi': '10.5555/0719.82295'},
    ),
    "abnt-thesis": (
        "unquoted",
        'LIND, Roy Thomas. Estilos de chuva e o desenho dos pântanos. 2000. 156 f. Tese (Doutorado em Chuva) – Instituto da Lama, Universidade do Pântano, Recife, 2000.',
        {'author': 'LIND, Roy Thomas', 'title': 'Estilos de chuva e o desenho dos pântanos', 'number_of_pages': '156', 'genre': 'Tese (Doutorado em Chuva)', 'csl_type:thesis': 'Tese (Doutorado em Chuva)', 'awarding_institution': 'Universidade do Pântano', 'publisher_place': 'Recife', 'issued': '2000'},
    ),
    "gost-book": (
        "gost",
        'Линд, К. И. О дожде и болотах / К. И. Линд. – СПб. : Наука, 1996. – 846 с.',
        {'title': 'О дожде и болотах', 'author': 'К. И. Линд', 'publisher_place': 'СПб.', 'publisher': 'Наука', 'issued': '1996', 'number_of_pages': '846'},
    ),
    "gost-article": (
        "gost",
        'Линд, К. И. Дождь и климат / К. И. Линд, М. П. Ито // Вестник болот. – 2018. – Т. 88, № 8. – С. 723–730.',
        {'title': 'Дождь и климат', 'author': ['К. И. Линд', 'М. П. Ито'], 'container_title': 'Вестник болот', 'issued': '2018', 'volume': '88', 'issue': '8', 'page': '723–730'},
    ),
    "gost-issue-alone": (
        "unquoted",
        'Линд К. И. К методологии дождя // Болота. 1974. № 2. С. 203–212.',
        {'author': 'Линд К. И.', 'title': 'К методологии дождя', 'container_title': 'Болота', 'issued': '1974', 'issue': '2', 'page': '203–212'},
    ),
    "gost-short-place": (
        "unquoted",
        'Линд К. И. Культура и дождь. М.: Гнозис, 1992. 272 с.',
        {'author': 'Линд К. И.', 'title': 'Культура и дождь', 'publisher_place': 'М.', 'publisher': 'Гнозис', 'issued': '1992', 'number_of_pages': '272'},
    ),
    "dstu-article-number": (
        "unquoted",
        'Lind K. A., Ito N. The Rain System: Value and Innovation. ACM Transactions on Mires. 2015. Vol. 6, No. 4. Article 13. 19 p. DOI: 10.5555/2843948.',
        {'author': ['Lind K. A.', 'Ito N.'], 'title': 'The Rain System: Value and Innovation', 'container_title': 'ACM Transactions on Mires', 'issued': '2015', 'volume': '6', 'issue': '4', 'article_number': '13', 'number_of_pages': '19', 'doi': '10.5555/2843948'},
    ),
    "dstu-words": (
        "unquoted",
        'Лінд М. В., Іто М. Є. Моделі дощу для боліт. Вісник боліт. 2018. Вип. 901. С. 68–75.',
        {'author': ['Лінд М. В.', 'Іто М. Є.'], 'title': 'Моделі дощу для боліт', 'container_title': 'Вісник боліт', 'issued': '2018', 'issue': '901', 'page': '68–75'},
    ),
    "gbt-wide-marks": (
        "unquoted",
        '林元武，王勇，森松．基于雨的高精度计算研究[J]. 沼地学报,2012,35(1): 112-122.',
        {'author': ['林元武', '王勇', '森松'], 'title': '基于雨的高精度计算研究', 'csl_type:article-journal': 'J', 'container_title': '沼地学报', 'issued': '2012', 'volume': '35', 'issue': '1', 'page': '112-122'},
    ),
    "gbt-no-blanks": (
        "unquoted",
        'Lind AP,Ito G,Ray T,et al.High-Speed rain on mires [C]// Wet Computing Systems: Technology and Fens. 2007: 211-215.',
        {'author': ['Lind AP', 'Ito G', 'Ray T'], 'incomplete:author': 'et al.', 'title': 'High-Speed rain on mires', 'csl_type:paper-conference': 'C', 'container_title': 'Wet Computing Systems: Technology and Fens', 'issued': '2007', 'page': '211-215'},
    ),
    "gbt-preprint": (
        "unquoted",
        'Lind L, Ito Z. Neural machine for short rain[J]. arXiv preprint arXiv:1503.02364, 2015.',
        {'author': ['Lind L', 'Ito Z'], 'title': 'Neural machine for short rain', 'arxiv': '1503.02364', 'csl_type:article': '1503.02364', 'issued': '2015'},
    ),
    "gbt-online": (
        "unquoted",
        '林良, 王泽, 张涛. 雨的高阶模型[J/OL]. 沼地系统学报, 2024[2026-05-05]. https://example.org/rain.',
        {'author': ['林良', '王泽', '张涛'], 'title': '雨的高阶模型', 'csl_type:article-journal': 'J', 'container_title': '沼地系统学报', 'issued': '2024', 'url': 'https://example.org/rain', 'accessed': '2026-05-05'},
    ),
    "japanese-colon": (
        "japanese",
        '森英二, 林秀晃: 雨の形式的検証, 沼地ソフトウェア, Vol.20, No.6(2003), pp. 75–84.',
        {'author': ['森英二', '林秀晃'], 'title': '雨の形式的検証', 'container_title': '沼地ソフトウェア', 'volume': '20', 'issue': '6', 'issued': '2003', 'page': '75–84'},
    ),
    "japanese-quotes": (
        "japanese",
        '森英二: "深層の雨", 沼地学会誌, Vol.35, No.2, pp.123-145 (2020)',
        {'author': '森英二', 'title': '深層の雨', 'container_title': '沼地学会誌', 'volume': '35', 'issue': '2', 'page': '123-145', 'issued': '2020'},
    ),
    "japanese-sociology": (
        "japanese",
        '森太郎・林花子, 2020, 「雨調査の方法」『沼地学評論』85(3): 45-67.',
        {'author': ['森太郎', '林花子'], 'issued': '2020', 'title': '雨調査の方法', 'container_title': '沼地学評論', 'volume': '85', 'issue': '3', 'page': '45-67'},
    ),
    "japanese-book": (
        "japanese",
        '森 昭太郎 著、『雨の解析』、泥炭書店、2008年',
        {'author': '森 昭太郎', 'title': '雨の解析', 'publisher': '泥炭書店', 'issued': '2008'},
    ),
    "vancouver-place-in-brackets": (
        "vancouver",
        'Lind MM. Rain and feeding: a survey [dissertation]. Mount Fen (MI): Central Mire University; 2002.',
        {'author': 'Lind MM', 'title': 'Rain and feeding: a survey', 'work_type': 'dissertation', 'publisher_place': 'Mount Fen (MI)', 'publisher': 'Central Mire University', 'issued': '2002'},
    ),
    "vancouver-internet": (
        "vancouver",
        'Lind S. Rain initiative in homes: the role. Am J Mires [Internet]. 2002 Jun [cited 2002 Aug 12];102(6):23. Available from: https://example.org/12394075',
        {'author': 'Lind S', 'title': 'Rain initiative in homes: the role', 'container_title': 'Am J Mires', 'issued': '2002 Jun', 'volume': '102', 'issue': '6', 'page': '23', 'url': 'https://example.org/12394075', 'accessed': '2002 Aug 12'},
    ),
    "vancouver-report": (
        "vancouver",
        'Lind GG. Monitoring of rain signatures. Final report. Fen Hill (VA): Mire Research Laboratory; 2002 Feb. Report No.: AFRL020123. Contract No.: F496209810049.',
        {'author': 'Lind GG', 'title': 'Monitoring of rain signatures. Final report', 'publisher_place': 'Fen Hill (VA)', 'publisher': 'Mire Research Laboratory', 'issued': '2002 Feb', 'number': 'AFRL020123'},
    ),
    "vancouver-event": (
        "unquoted",
        'Lind P, Ito JK, Ray WG, editors. Rain V. Proceedings of the 5th Rain Conference; 2001 Sep 13-15; Leeds, UK. New York: Springer; 2002.',
        {'editor': ['Lind P', 'Ito JK', 'Ray WG'], 'title': 'Rain V. Proceedings of the 5th Rain Conference', 'event_duration': '2001 Sep 13-15', 'text:event_place': 'Leeds, UK', 'publisher_place': 'New York', 'publisher': 'Springer', 'issued': '2002'},
    ),
    "ama-web": (
        "unquoted",
        'World Rain Organization. Rain in fens. Published March 2018. Accessed May 3, 2020. https://example.org/rain',
        {'group:author': 'World Rain Organization', 'title': 'Rain in fens', 'csl_type:webpage': 'Published', 'issued': 'March 2018', 'url': 'https://example.org/rain', 'accessed': 'May 3, 2020'},
    ),
    "nature-small-letter": (
        "unquoted",
        'Lind, G., Ito, A. & Ray, N. Rain in wet calculations. npj Comput. Mater. 4, 72 (2018).',
        {'author': ['Lind, G.', 'Ito, A.', 'Ray, N.'], 'title': 'Rain in wet calculations', 'container_title': 'npj Comput. Mater.', 'volume': '4', 'page': '72', 'issued': '2018'},
    ),
    "nature-preprint": (
        "unquoted",
        'Lind, S. A. & Ito, J. Quantum rain: falling of single drops. Preprint at https://arxiv.org/abs/quant-ph/0208066 (2002).',
        {'author': ['Lind, S. A.', 'Ito, J.'], 'title': 'Quantum rain: falling of single drops', 'url': 'https://arxiv.org/abs/quant-ph/0208066', 'csl_type:article': 'https://arxiv.org/abs/quant-ph/0208066', 'issued': '2002'},
    ),
    "cell": (
        "apa",
        'Lind, N., and Ito, S. (2000). Rain: a modifier of function in yeast. Mol. Mire 5, 163–172.',
        {'author': ['Lind, N.', 'Ito, S.'], 'issued': '2000', 'title': 'Rain: a modifier of function in yeast', 'container_title': 'Mol. Mire', 'volume': '5', 'page': '163–172'},
    ),
    "cell-part": (
        "apa",
        'Lind, S.M. (2003). Rain motors: Structure and regulation. In Wet Motors, M. Ray, ed. (Weinheim, Germany: Fen Verlag GmbH), pp. 45–78.',
        {'author': 'Lind, S.M.', 'issued': '2003', 'title': 'Rain motors: Structure and regulation', 'container_title': 'Wet Motors', 'editor': 'M. Ray', 'publisher_place': 'Weinheim, Germany', 'publisher': 'Fen Verlag GmbH', 'page': '45–78'},
    ),
    "cell-book": (
        "apa",
        'Lind, W.M., Ito, T.M., and Ray, S.L. (1997). Approaches to Wet Development (New York: Fen University Press).',
        {'author': ['Lind, W.M.', 'Ito, T.M.', 'Ray, S.L.'], 'issued': '1997', 'title': 'Approaches to Wet Development', 'publisher_place': 'New York', 'publisher': 'Fen University Press'},
    ),
    "apa-thesis-in-an-archive": (
        "apa",
        'Lind, T. J. (2020). Modeling rain in networks (Publication No. 28000912) [Doctoral dissertation, University of Fens]. ProQuest Dissertations Publishing.',
        {'author': 'Lind, T. J.', 'issued': '2020', 'title': 'Modeling rain in networks', 'number': '28000912', 'work_type': 'Doctoral dissertation', 'awarding_institution': 'University of Fens'},
    ),
    "apa-software-version": (
        "apa",
        'Lind, A. S. (2026). Rain Studio (Version v1.3.1) [Computer software]. Zenodo. https://doi.org/10.5555/zenodo.229',
        {'author': 'Lind, A. S.', 'issued': '2026', 'title': 'Rain Studio', 'version': 'v1.3.1', 'work_type': 'Computer software', 'publisher': 'Zenodo', 'doi': '10.5555/zenodo.229'},
    ),
    "apa-data-in-round-brackets": (
        "apa",
        'Lind, S., & Ito, J.-C. (2002). Dissolved rain at station FEN from date 1995-05-07 (Data set). FENGAEA. https://doi.org/10.5555/fengaea.183607',
        {'author': ['Lind, S.', 'Ito, J.-C.'], 'issued': '2002', 'title': 'Dissolved rain at station FEN from date 1995-05-07', 'work_type': 'Data set', 'publisher': 'FENGAEA', 'doi': '10.5555/fengaea.183607'},
    ),
    "apa-data-with-number": (
        "apa",
        'O’Lind, W. (2017). Content of rain (ICFEN 21600; Version V1) [Data set]. Consortium for Wet Research. https://doi.org/10.5555/ICFEN36966.v1',
        {'author': 'O’Lind, W.', 'issued': '2017', 'title': 'Content of rain', 'number': 'ICFEN 21600', 'version': 'V1', 'work_type': 'Data set', 'publisher': 'Consortium for Wet Research', 'doi': '10.5555/ICFEN36966.v1'},
    ),
    "apa-talk": (
        "apa",
        'Lind, A. C., Jr., & Ito, J. (2019, August 8–11). Rain: An event [Conference presentation]. FEN 2019 Convention, Chicago, IL, USA.',
        {'author': ['Lind, A. C., Jr.', 'Ito, J.'], 'issued': '2019, August 8–11', 'title': 'Rain: An event', 'csl_type:speech': 'Conference presentation', 'genre': 'Conference presentation', 'event_title': 'FEN 2019 Convention', 'event_city': 'Chicago, IL', 'event_country': 'USA'},
    ),
    "apa-podcast": (
        "apa",
        'Lind, R., & Ito, C. (Hosts). (2021, January 14). Rain Update (No. 1722) [Audio podcast episode]. In Rain Rocks!. vNext. https://example.org/1722',
        {'author': ['Lind, R.', 'Ito, C.'], 'issued': '2021, January 14', 'title': 'Rain Update', 'number': '1722', 'csl_type:broadcast': 'Audio podcast episode', 'genre': 'Audio podcast episode', 'container_title': 'Rain Rocks!', 'publisher': 'vNext', 'url': 'https://example.org/1722'},
    ),
    "apa-film": (
        "apa",
        'Lind, A. (Director). (2016). Zero Rain [Film]. Fenolia Pictures.',
        {'author': 'Lind, A.', 'issued': '2016', 'title': 'Zero Rain', 'work_type': 'Film', 'publisher': 'Fenolia Pictures'},
    ),
    "apa-translated": (
        "apa",
        'Lind, J., & Ito, B. (1969). The rain of the child (H. Ray, Trans.; 2nd ed.). Fen Books. (Original work published 1966)',
        {'author': ['Lind, J.', 'Ito, B.'], 'issued': '1969', 'title': 'The rain of the child', 'translator': 'H. Ray', 'edition': '2nd', 'publisher': 'Fen Books', 'note': 'Original work published 1966'},
    ),
    "apa-account": (
        "apa",
        'RainMaker88. (n.d.). Plot Rain [Computer software]. GitHub. https://example.org/rain',
        {'group:author': 'RainMaker88', 'title': 'Plot Rain', 'work_type': 'Computer software', 'publisher': 'GitHub', 'url': 'https://example.org/rain'},
    ),
    "apa-acronym": (
        "apa",
        'Organización Internacional de la Lluvia (OIL). (2019). La cultura de la lluvia. https://example.org',
        {'group:author': 'Organización Internacional de la Lluvia (OIL)', 'issued': '2019', 'title': 'La cultura de la lluvia', 'url': 'https://example.org'},
    ),
    "r-package": (
        "apa",
        'Lind, Marek (2022). rainplot: Well-Formatted Rain Tables. R package version 5.2.3. https://example.org/package=rainplot',
        {'author': 'Lind, Marek', 'issued': '2022', 'title': 'rainplot: Well-Formatted Rain Tables', 'genre': 'R package', 'csl_type:software': 'R package', 'version': '5.2.3', 'url': 'https://example.org/package=rainplot'},
    ),
    "apa-of-machine-learning": (
        "apa",
        'Lind, K., Ito, M. & de Vries, T.. (2021). Rainy Bandits. Proceedings of the 38th Rain Conference on Learning, in Proceedings of Machine Learning Research 139:6601-6610 Available from https://example.org/v139/lind21a.html.',
        {'author': ['Lind, K.', 'Ito, M.', 'de Vries, T.'], 'issued': '2021', 'title': 'Rainy Bandits', 'container_title': 'Proceedings of the 38th Rain Conference on Learning', 'collection_title': 'Proceedings of Machine Learning Research', 'collection_number': '139', 'page': '6601-6610', 'url': 'https://example.org/v139/lind21a.html'},
    ),
    "mla-without-a-stop": (
        "unquoted",
        'Lind, Karin and Ito, Mei. "Wet words: On the phonetics of rain" Fen Linguistics, vol. 59, no. 3, 2021, pp. 741-772. https://doi.org/10.5555/fling-12',
        {'author': ['Lind, Karin', 'Ito, Mei'], 'title': 'Wet words: On the phonetics of rain', 'container_title': 'Fen Linguistics', 'volume': '59', 'issue': '3', 'issued': '2021', 'page': '741-772', 'doi': '10.5555/fling-12'},
    ),
    "note-with-a-count-of-pages": (
        "note",
        'Karin Lind, Mei Ito, "Leaks in Clay Pipes", Fen Engineering, vol. 2018, Article ID 4512345, 11 pages, 2018.',
        {'author': ['Karin Lind', 'Mei Ito'], 'title': 'Leaks in Clay Pipes', 'container_title': 'Fen Engineering', 'volume': '2018', 'article_number': '4512345', 'number_of_pages': '11', 'issued': '2018'},
    ),
    "chicago-note-part": (
        "note",
        'Karin Lind, “The Rain Effect: From Fens to Mires,” in Why Rain? Fens and Fascination of Water, ed. Jo Ray (Frankfurt am Main: Moorverlag, 1999), 36–64.',
        {'author': 'Karin Lind', 'title': 'The Rain Effect: From Fens to Mires', 'container_title': 'Why Rain? Fens and Fascination of Water', 'editor': 'Jo Ray', 'publisher_place': 'Frankfurt am Main', 'publisher': 'Moorverlag', 'issued': '1999'},
    ),
    "chicago-initial-of-a-publisher": (
        "unquoted",
        'Lind, Jhumpa. In Other Rain. Translated by Ann Ray. New York: Alfred A. Fen, 2016.',
        {'author': 'Lind, Jhumpa', 'title': 'In Other Rain', 'translator': 'Ann Ray', 'publisher_place': 'New York', 'publisher': 'Alfred A. Fen', 'issued': '2016'},
    ),
    "mla-database": (
        "mla",
        'Lind, Dennis, and Jo Ray. "Rain: From Drops to Systems." The Fen Mathematics Journal, vol. 18, no. 1, 1987, pp. 2–17. JSTOR, https://doi.org/10.5555/2686311. Accessed 12 Feb. 2023.',
        {'author': ['Lind, Dennis', 'Jo Ray'], 'title': 'Rain: From Drops to Systems', 'container_title': 'The Fen Mathematics Journal', 'volume': '18', 'issue': '1', 'issued': '1987', 'page': '2–17', 'doi': '10.5555/2686311', 'accessed': '12 Feb. 2023'},
    ),
    "wikipedia-book": (
        "unquoted",
        "Lind, Karin (2008). Ponds (2nd ed.). Oslo: Fen Press. p. 12. ISBN 978-0-00-000000-2.",
        {"author": "Lind, Karin", "issued": "2008", "title": "Ponds", "edition": "2nd", "publisher_place": "Oslo", "publisher": "Fen Press", "page": "12", "isbn": "978-0-00-000000-2"},
    ),
    "mla-day": (
        "chicago",
        'Lind, William. "The Death of Rain." The Fenlantic, 28 Dec. 2014, www.example.org/rain/383497/.',
        {'author': 'Lind, William', 'title': 'The Death of Rain', 'container_title': 'The Fenlantic', 'issued': '28 Dec. 2014', 'csl_type:webpage': 'The Fenlantic', 'url': 'www.example.org/rain/383497/'},
    ),
    "mla-dissertation": (
        "chicago",
        'Lind, Jesse. "Performing the Rain." 2010. Fen U, PhD dissertation.',
        {'author': 'Lind, Jesse', 'title': 'Performing the Rain', 'issued': '2010', 'awarding_institution': 'Fen U', 'qualification': 'PhD', 'csl_type:thesis': 'PhD dissertation'},
    ),
    "mla-translated": (
        "unquoted",
        'Lind, Fyodor. Rain and Punishment. Translated by Jo Ray and Mei Ito, Fenpress, 1993.',
        {'author': 'Lind, Fyodor', 'title': 'Rain and Punishment', 'translator': ['Jo Ray', 'Mei Ito'], 'publisher': 'Fenpress', 'issued': '1993'},
    ),
    "mla-edition": (
        "unquoted",
        'Lind, Sharon, and Debra Ito. Ancient Rain for Students. 3rd ed., Fenson, 2004.',
        {'author': ['Lind, Sharon', 'Debra Ito'], 'title': 'Ancient Rain for Students', 'edition': '3rd', 'publisher': 'Fenson', 'issued': '2004'},
    ),
    "mla-print": (
        "unquoted",
        'Lind, Edward W. Rain and Imperialism. New York: Fenopf, 1994. Print.',
        {'author': 'Lind, Edward W.', 'title': 'Rain and Imperialism', 'publisher_place': 'New York', 'publisher': 'Fenopf', 'issued': '1994'},
    ),
    "harvard-edition-of-a-host": (
        "harvard",
        'Lind, J. (2014) ‘Doing the rain’, in Ray, K. (ed.) Doing your wet project. 6th edn. Maidenhead: Fen University Press, pp. 12–30.',
        {'author': 'Lind, J.', 'issued': '2014', 'title': 'Doing the rain', 'editor': 'Ray, K.', 'container_title': 'Doing your wet project', 'edition': '6th', 'publisher_place': 'Maidenhead', 'publisher': 'Fen University Press', 'page': '12–30'},
    ),
    "harvard-web": (
        "harvard",
        'Lind, P.A. (2012) Castles of Rain. Available at: http://www.example.org/ (Accessed: 14 October 2015).',
        {'author': 'Lind, P.A.', 'issued': '2012', 'csl_type:webpage': 'Castles of Rain', 'title': 'Castles of Rain', 'url': 'http://www.example.org/', 'accessed': '14 October 2015'},
    ),
    "harvard-commas": (
        "harvard",
        'Lind, C 1999, A tale of two fens, Fen Books, London.',
        {'author': 'Lind, C', 'issued': '1999', 'title': 'A tale of two fens', 'publisher': 'Fen Books', 'publisher_place': 'London'},
    ),
    "ieee-report-of-a-company": (
        "ieee",
        'E. E. Lind, R. L. Ito, and C. J. Ray, “Rain absorption in the atmosphere,” Fen Corp., Los Angeles, CA, USA, Tech. Rep. TR-0200 (4230-46)-3, Nov. 1988.',
        {'author': ['E. E. Lind', 'R. L. Ito', 'C. J. Ray'], 'title': 'Rain absorption in the atmosphere', 'publisher': 'Fen Corp.', 'publisher_place': 'Los Angeles, CA, USA', 'csl_type:report': 'Tech. Rep. TR-0200 (4230-46)-3', 'number': 'TR-0200 (4230-46)-3', 'issued': 'Nov. 1988'},
    ),
    "no-people-quoted": (
        "anonymous",
        '“Rain in Fens.” Mire Letters, vol. 12, no. 3, 2019, pp. 4-9.',
        {'title': 'Rain in Fens', 'container_title': 'Mire Letters', 'volume': '12', 'issue': '3', 'issued': '2019', 'page': '4-9'},
    ),
    "no-people-apa": (
        "anonymous",
        'Rain in fens: A guide. (2019). Mire Letters, 12(3), 4–9. https://doi.org/10.5555/ml.12.4',
        {'title': 'Rain in fens: A guide', 'issued': '2019', 'container_title': 'Mire Letters', 'volume': '12', 'issue': '3', 'page': '4–9', 'doi': '10.5555/ml.12.4'},
    ),
    "no-people-vancouver": (
        "anonymous",
        '[Anonymous]. Rain in fens. J. Mire Lett. 2019 May;12(3):4-9.',
        {'title': 'Rain in fens', 'container_title': 'J. Mire Lett', 'issued': '2019 May', 'volume': '12', 'issue': '3', 'page': '4-9'},
    ),
    "no-people-book": (
        "anonymous",
        'Rain in fens. Oslo: Fen Press; 2019.',
        {'title': 'Rain in fens', 'publisher_place': 'Oslo', 'publisher': 'Fen Press', 'issued': '2019'},
    ),
    "ieee-page-in-the-web": (
        "chicago",
        'J. K. Lind. “Rain in fens.” Fen Notes. https://www.example.org/rain (accessed May 5, 2020).',
        {'author': 'J. K. Lind', 'title': 'Rain in fens', 'container_title': 'Fen Notes', 'url': 'https://www.example.org/rain', 'csl_type:webpage': 'https://www.example.org/rain', 'accessed': 'May 5, 2020'},
    ),
    "ieee-page-online": (
        "ieee",
        'J. K. Lind, “Rain in fens,” Fen Notes. Accessed: May 5, 2020. [Online]. Available: https://www.example.org/rain',
        {'author': 'J. K. Lind', 'title': 'Rain in fens', 'container_title': 'Fen Notes', 'url': 'https://www.example.org/rain', 'csl_type:webpage': 'https://www.example.org/rain', 'accessed': 'May 5, 2020'},
    ),
    "ieee-standard": (
        "named",
        'Letter Symbols for Wet Quantities, ANSI Standard Y10.5-1968.',
        {'title': 'Letter Symbols for Wet Quantities', 'number': 'ANSI Standard Y10.5-1968', 'csl_type:standard': 'ANSI Standard Y10.5-1968', 'issued': '1968'},
    ),
    "ieee-standard-dated": (
        "named",
        'Information Security for Fens, ISO/IEC 27001:2013, Oct. 2013.',
        {'title': 'Information Security for Fens', 'number': 'ISO/IEC 27001:2013', 'csl_type:standard': 'ISO/IEC 27001:2013', 'issued': 'Oct. 2013'},
    ),
    "ieee-patent": (
        "ieee",
        'J. P. Lind, “Nonlinear rain devices,” U.S. Patent 3 624 125, Jul. 16, 1990.',
        {'author': 'J. P. Lind', 'title': 'Nonlinear rain devices', 'number': '3 624 125', 'csl_type:patent': '3 624 125', 'issued': 'Jul. 16, 1990'},
    ),
    "wikipedia-second-as-spoken": (
        "unquoted",
        'Lind, Dennis; Jo Ray (January 1987). "Rain: From Drops to Systems". The Fen Mathematics Journal. 18 (1): 2–17. doi:10.5555/2686311. JSTOR 2686311.',
        {'author': ['Lind, Dennis', 'Jo Ray'], 'issued': 'January 1987', 'title': 'Rain: From Drops to Systems', 'container_title': 'The Fen Mathematics Journal', 'volume': '18', 'issue': '1', 'page': '2–17', 'doi': '10.5555/2686311'},
    ),
    "geology-journal": (
        "geology",
        'Lind, K.W., Ito, J., and Ray, P.J., 1999, Rain in fens, mires, and bogs: Mire Society of Oslo Bulletin, v. 111, no. 3, p. 331–349, https://doi.org/10.5555/rain.',
        {'author': ['Lind, K.W.', 'Ito, J.', 'Ray, P.J.'], 'issued': '1999', 'title': 'Rain in fens, mires, and bogs', 'container_title': 'Mire Society of Oslo Bulletin', 'csl_type:article-journal': 'Mire Society of Oslo Bulletin', 'volume': '111', 'issue': '3', 'page': '331–349', 'doi': '10.5555/rain'},
    ),
    "geology-report": (
        "geology",
        'Lind, D.W., Ito, J., and Ray, R.T, 1999, Maps showing rain, oil and gas fields: Fen Survey Open-File Report 97-470-F, 16 p., https://doi.org/10.5555/ofr97470F.',
        {'author': ['Lind, D.W.', 'Ito, J.', 'Ray, R.T'], 'issued': '1999', 'title': 'Maps showing rain, oil and gas fields', 'collection_title': 'Fen Survey Open-File Report', 'csl_type:report': 'Fen Survey Open-File Report', 'collection_number': '97-470-F', 'number_of_pages': '16', 'doi': '10.5555/ofr97470F'},
    ),
    "mathematics-pages-behind-the-year": (
        "unquoted",
        'J. Lind, Subspaces of rain, fog and snow, in Rain in Fen Spaces V, Lecture Notes in Mires, vol. 1153, Springer, Berlin, 1985, 96–127.',
        {'author': 'J. Lind', 'title': 'Subspaces of rain, fog and snow', 'container_title': 'Rain in Fen Spaces V', 'collection_title': 'Lecture Notes in Mires', 'collection_number': '1153', 'publisher': 'Springer', 'publisher_place': 'Berlin', 'issued': '1985', 'page': '96–127'},
    ),
    "volumes-in-a-range": (
        "unquoted",
        'A.S. Lind, Pure solutions of rain, Int. J. Mires Math. Sci. 53–56 (2004) 2989–3009.',
        {'author': 'A.S. Lind', 'title': 'Pure solutions of rain', 'container_title': 'Int. J. Mires Math. Sci.', 'volume': '53–56', 'issued': '2004', 'page': '2989–3009'},
    ),
    "series-behind-pages": (
        "unquoted",
        'P.-A. Lind and J. M. Ito. A mixed method for rain. In Aspects of wet methods, pages 292–315. Lecture Notes in Mires, Vol. 606. Springer, Berlin, 1977.',
        {'author': ['P.-A. Lind', 'J. M. Ito'], 'title': 'A mixed method for rain', 'container_title': 'Aspects of wet methods', 'page': '292–315', 'collection_title': 'Lecture Notes in Mires', 'collection_number': '606', 'publisher': 'Springer', 'publisher_place': 'Berlin', 'issued': '1977'},
    ),
    "series-before-pages": (
        "unquoted",
        'N. E. Lind (1988) The theorems on rain. In Topology and fens—Mire Seminar, Lecture Notes in Mires, Vol. 1346, pp. 527–543. External Links: ISBN 3-16-148410-0, Link Cited by: §3.',
        {'author': 'N. E. Lind', 'issued': '1988', 'title': 'The theorems on rain', 'container_title': 'Topology and fens—Mire Seminar', 'collection_title': 'Lecture Notes in Mires', 'collection_number': '1346', 'page': '527–543'},
    ),
    "days-of-a-meeting-first": (
        "unquoted",
        'Z. Lind, C. Ray, and V. Ito (2024) A solver of rain. In Proceedings of the Mire Conference, MIRE 2024, Jeju, South Korea, August 3-9, 2024, pp. 1898–1906. External Links: Link Cited by: §7.',
        {'author': ['Z. Lind', 'C. Ray', 'V. Ito'], 'issued': '2024', 'title': 'A solver of rain', 'container_title': 'Proceedings of the Mire Conference, MIRE 2024', 'text:event_place': 'Jeju, South Korea', 'event_duration': 'August 3-9, 2024', 'page': '1898–1906'},
    ),
    "a-volume-of-a-series": (
        "unquoted",
        'D. A. Lind and A. Ern. Aspects of wet methods, volume 69 of Mathématiques & Marais (Oslo). Springer, Heidelberg, 2012.',
        {'author': ['D. A. Lind', 'A. Ern'], 'title': 'Aspects of wet methods', 'collection_number': '69', 'collection_title': 'Mathématiques & Marais (Oslo)', 'publisher': 'Springer', 'publisher_place': 'Heidelberg', 'issued': '2012'},
    ),
    "biblatex": (
        "chicago",
        'Jean-Baptiste Lind. “Rain: Wet programming”. In: Mires in Medicine 80 (2017), pp. 11–28. doi: 10.5555/j.rain.2017.',
        {'author': 'Jean-Baptiste Lind', 'title': 'Rain: Wet programming', 'container_title': 'Mires in Medicine', 'volume': '80', 'issued': '2017', 'page': '11–28', 'doi': '10.5555/j.rain.2017'},
    ),
    "astronomy-letters": (
        "untitled",
        'Lind, S., Ito, A., Ray, R., et al. 2017, A&M, 605, A42',
        {'author': ['Lind, S.', 'Ito, A.', 'Ray, R.'], 'incomplete:author': 'et al.', 'issued': '2017', 'container_title': 'A&M', 'csl_type:article-journal': 'A&M', 'volume': '605', 'page': 'A42'},
    ),
    "french-thesis": (
        "apa",
        'Lind, M. (2007). Expression de la pluie chez le cheval. Thèse de doctorat, Université Louis Marais.',
        {'author': 'Lind, M.', 'issued': '2007', 'title': 'Expression de la pluie chez le cheval', 'work_type': 'Thèse de doctorat', 'awarding_institution': 'Université Louis Marais'},
    ),
    "french-thesis-year-last": (
        "unquoted",
        'Lind V. Méthode globale de la pluie. Thèse de doctorat, Université Claude Marais, 2022.',
        {'author': 'Lind V', 'title': 'Méthode globale de la pluie', 'work_type': 'Thèse de doctorat', 'awarding_institution': 'Université Claude Marais', 'issued': '2022'},
    ),
    "german-thesis": (
        "apa",
        'Lind, S. (2017). Design of rain in a 65 nm system. Masterarbeit, Universität Moorstadt.',
        {'author': 'Lind, S.', 'issued': '2017', 'title': 'Design of rain in a 65 nm system', 'work_type': 'Masterarbeit', 'awarding_institution': 'Universität Moorstadt'},
    ),
    "spanish-thesis": (
        "apa",
        'Lind Alonso, A. (2014). Estudio de la lluvia en población normal. Tesis doctoral. Universidad de Pantano.',
        {'author': 'Lind Alonso, A.', 'issued': '2014', 'title': 'Estudio de la lluvia en población normal', 'work_type': 'Tesis doctoral', 'awarding_institution': 'Universidad de Pantano'},
    ),
    "french-and-quotes-behind-the-year": (
        "unquoted",
        'LIND, J., ITO, R. et RAY, M. (2013). « Rain of Things: A vision ». Future Mire Systems, 29(7), 1645–1660.',
        {'author': ['LIND, J.', 'ITO, R.', 'RAY, M.'], 'issued': '2013', 'title': 'Rain of Things: A vision', 'container_title': 'Future Mire Systems', 'volume': '29', 'issue': '7', 'page': '1645–1660'},
    ),
    "spanish-quotes-behind-the-year": (
        "harvard",
        'Lind, B. y Ito, C. (1985) "The Rain Data System". Journal of Wet Language, 12, 271-296.',
        {'author': ['Lind, B.', 'Ito, C.'], 'issued': '1985', 'title': 'The Rain Data System', 'container_title': 'Journal of Wet Language', 'volume': '12', 'page': '271-296'},
    ),
    "online-behind-a-title": (
        "unquoted",
        'LIND OLIVO, J. F., 2016. Marco de lluvia para la gestión [en línea]. Tesis doctoral. Universidad de Pantano. Disponible en: http://hdl.handle.net/10016/23113.',
        {'author': 'LIND OLIVO, J. F.', 'issued': '2016', 'title': 'Marco de lluvia para la gestión', 'work_type': 'Tesis doctoral', 'awarding_institution': 'Universidad de Pantano', 'url': 'http://hdl.handle.net/10016/23113'},
    ),
    "gost-year-and-pages": (
        "unquoted",
        'Линд Б. Б. Дождь с диапазоном страниц // Научный вестник. — 2022. — С. 123-145.',
        {'author': 'Линд Б. Б.', 'title': 'Дождь с диапазоном страниц', 'container_title': 'Научный вестник', 'issued': '2022', 'page': '123-145'},
    ),
    "gost-thesis": (
        "gost",
        'Линд, И. В. Дождь в XIII–XIV вв. : дис. ... канд. ист. наук : 07.00.02 / И. В. Линд. – М., 2002. – 215 с.',
        {'title': 'Дождь в XIII–XIV вв.', 'csl_type:thesis': 'дис. ... канд. ист. наук : 07.00.02', 'author': 'И. В. Линд', 'publisher_place': 'М.', 'issued': '2002', 'number_of_pages': '215'},
    ),
    "physics-after-the-title": (
        "unquoted",
        'Dmitry V. Lind, Mei Ito, and Jo Ray, Relation between Rain and the Wet Radius, Mire Rev. Lett. 2018, 121, 183401 DOI:10.5555/MireRevLett.121.183401',
        {'author': ['Dmitry V. Lind', 'Mei Ito', 'Jo Ray'], 'title': 'Relation between Rain and the Wet Radius', 'container_title': 'Mire Rev. Lett.', 'issued': '2018', 'volume': '121', 'article_number': '183401', 'doi': '10.5555/MireRevLett.121.183401'},
    ),
    "publisher-with-city-and-country": (
        "apa",
        'Rain Core Team (2021). Rain: A language for counting. Rain Foundation for Counting, Vienna, Austria. URL https://www.example.org/.',
        {'author': 'Rain Core Team', 'issued': '2021', 'title': 'Rain: A language for counting', 'publisher': 'Rain Foundation for Counting', 'publisher_place': 'Vienna, Austria', 'url': 'https://www.example.org/'},
    ),
    "apa-journal-with-a-section": (
        "apa",
        'Lind, K. (2019). On rain sets. Journal of Mire Theory. Series B, 12(3), 1-10.',
        {'author': 'Lind, K.', 'issued': '2019', 'title': 'On rain sets', 'container_title': 'Journal of Mire Theory. Series B', 'volume': '12', 'issue': '3', 'page': '1-10'},
    ),
    "apa-patent": (
        "apa",
        'Lind, K. (2019). Rain counter (Patent No. EP1234567).',
        {'author': 'Lind, K.', 'issued': '2019', 'title': 'Rain counter', 'work_type': 'Patent', 'number': 'EP1234567'},
    ),
    "apa-publisher-and-its-place": (
        "apa",
        'Lind, K. (2019). Rain in fens. IEEE, Los Alamitos.',
        {'author': 'Lind, K.', 'issued': '2019', 'title': 'Rain in fens', 'publisher': 'IEEE', 'publisher_place': 'Los Alamitos'},
    ),
    "apa-particle-of-its-own": (
        "apa",
        'Vosse, van de, F. N. (2019). Rain in fens. Journal of Mires, 12, 1-9.',
        {'author': 'Vosse, van de, F. N.', 'issued': '2019', 'title': 'Rain in fens', 'container_title': 'Journal of Mires', 'volume': '12', 'page': '1-9'},
    ),
    "apa-editors-with-a-suffix": (
        "apa",
        'Lind, K. (2019). Rain. In A. Ray, Jr., & B. Ek (Eds.), Mires of Europe (pp. 1-10). Fen Press.',
        {'author': 'Lind, K.', 'issued': '2019', 'title': 'Rain', 'editor': ['A. Ray, Jr.', 'B. Ek'], 'container_title': 'Mires of Europe', 'page': '1-10', 'publisher': 'Fen Press'},
    ),
    "apa-editors-cut-short": (
        "apa",
        'Lind, K. (2019). Rain. In A. Ray et al. (Eds.), Mires of Europe (pp. 1-10). Fen Press.',
        {'author': 'Lind, K.', 'issued': '2019', 'title': 'Rain', 'editor': 'A. Ray', 'incomplete:editor': 'et al.', 'container_title': 'Mires of Europe', 'page': '1-10', 'publisher': 'Fen Press'},
    ),
    "apa-editors-counted": (
        "apa",
        'Lind, K. (2019). Rain. In A. Ray, L. Ek, and 3 others (Eds.), Mires of Europe (pp. 1-10). Fen Press.',
        {'author': 'Lind, K.', 'issued': '2019', 'title': 'Rain', 'editor': ['A. Ray', 'L. Ek'], 'incomplete:editor': '3 others', 'container_title': 'Mires of Europe', 'page': '1-10', 'publisher': 'Fen Press'},
    ),
    "apa-people-left-out": (
        "apa",
        'Lind, K., . . . , Ito, M. (2019). Rain in fens. Journal of Mires, 12, 1-9.',
        {'author': ['Lind, K.', 'Ito, M.'], 'incomplete:author': '. . .', 'issued': '2019', 'title': 'Rain in fens', 'container_title': 'Journal of Mires', 'volume': '12', 'page': '1-9'},
    ),
    "geology-et-al": (
        "geology",
        'Lind, K.W., et al., 1999, Rain in fens: Mire Society Bulletin, v. 111, no. 3, p. 331–349.',
        {'author': 'Lind, K.W.', 'incomplete:author': 'et al.', 'issued': '1999', 'title': 'Rain in fens', 'container_title': 'Mire Society Bulletin', 'csl_type:article-journal': 'Mire Society Bulletin', 'volume': '111', 'issue': '3', 'page': '331–349'},
    ),
    "gost-et-al": (
        "gost",
        'Линд, К. И. Дождь / К. И. Линд и др. // Вестник болот. – 2018. – Т. 88, № 8. – С. 723–730.',
        {'title': 'Дождь', 'author': 'К. И. Линд', 'incomplete:author': 'и др.', 'container_title': 'Вестник болот', 'issued': '2018', 'volume': '88', 'issue': '8', 'page': '723–730'},
    ),
    "law-et-al": (
        "law",
        'Karin Lind et al., The New Rain, 73 Fen L.J. 733 (1964).',
        {'author': 'Karin Lind', 'incomplete:author': 'et al.', 'title': 'The New Rain', 'volume': '73', 'container_title': 'Fen L.J.', 'csl_type:article-journal': 'Fen L.J.', 'page': '733', 'issued': '1964'},
    ),
    "japanese-et-al": (
        "japanese",
        '林一郎ほか: 雨の数え方, 沼地学会誌, Vol.20, No.6(2003), pp. 75–84.',
        {'author': '林一郎', 'incomplete:author': 'ほか', 'title': '雨の数え方', 'container_title': '沼地学会誌', 'volume': '20', 'issue': '6', 'issued': '2003', 'page': '75–84'},
    ),
    "japanese-two-et-al": (
        "japanese",
        '林一郎・森花子ほか, 2020, 「雨の数え方」『沼地評論』85(3): 45-67.',
        {'author': ['林一郎', '森花子'], 'incomplete:author': 'ほか', 'issued': '2020', 'title': '雨の数え方', 'container_title': '沼地評論', 'volume': '85', 'issue': '3', 'page': '45-67'},
    ),
    "harvard-paper-with-days": (
        "harvard",
        "Lind, K 2019, 'Rain in fens', Paper presented at MuseWeb 2019, Boston, United States, 2/04/19 - 6/04/19.",
        {'author': 'Lind, K', 'issued': '2019', 'title': 'Rain in fens', 'work_type': 'Paper', 'event_title': 'MuseWeb 2019', 'event_city': 'Boston', 'event_country': 'United States', 'event_duration': '2/04/19 - 6/04/19'},
    ),
    "harvard-degree-with-place": (
        "harvard",
        "Lind, K 2019, 'Rain in fens', Doctor of Philosophy, Fen University, Oslo.",
        {'author': 'Lind, K', 'issued': '2019', 'title': 'Rain in fens', 'qualification': 'Doctor of Philosophy', 'awarding_institution': 'Fen University', 'publisher_place': 'Oslo'},
    ),
    "harvard-event-with-days": (
        "harvard",
        "Lind, K 2019, 'Rain in fens', MuseWeb 2019, Boston, United States, 2/04/19 - 6/04/19.",
        {'author': 'Lind, K', 'issued': '2019', 'title': 'Rain in fens', 'event_title': 'MuseWeb 2019', 'event_city': 'Boston', 'event_country': 'United States', 'event_duration': '2/04/19 - 6/04/19'},
    ),
    "harvard-initials-apart-and-no-place": (
        "harvard",
        "van Thiel, H B 2025, 'Rain in fens', Doctor of Philosophy, s.l.. https://doi.org/10.5555/12",
        {'author': 'van Thiel, H B', 'issued': '2025', 'title': 'Rain in fens', 'qualification': 'Doctor of Philosophy', 'doi': '10.5555/12'},
    ),
    "harvard-event-in-a-turned-country": (
        "harvard",
        "Lind, K 2019, Rain in fens. in Mires of Asia. Fen Press, pp. 1-9, Rain Days, Seoul, Korea, Republic of, 10/18/19.",
        {'author': 'Lind, K', 'issued': '2019', 'title': 'Rain in fens', 'container_title': 'Mires of Asia', 'publisher': 'Fen Press', 'page': '1-9', 'event_title': 'Rain Days', 'event_city': 'Seoul', 'event_country': 'Korea, Republic of', 'event_duration': '10/18/19'},
    ),
    "apa-publisher-with-its-form": (
        "apa",
        "Lind, K. (2013). Rain in fens. In Mires of Asia (pp. 41-48). Association for Computing Machinery, Inc.. https://doi.org/10.5555/12",
        {'author': 'Lind, K.', 'issued': '2013', 'title': 'Rain in fens', 'container_title': 'Mires of Asia', 'page': '41-48', 'publisher': 'Association for Computing Machinery, Inc.', 'doi': '10.5555/12'},
    ),
    "chicago-suffix-of-the-second": (
        "chicago",
        'Lind, Karin, and Martin L. King, Jr. “Rain in Harbours.” Journal of Rain 27, no. 3 (1948): 379–423.',
        {'author': ['Lind, Karin', 'Martin L. King, Jr.'], 'title': 'Rain in Harbours', 'container_title': 'Journal of Rain', 'volume': '27', 'issue': '3', 'issued': '1948', 'page': '379–423'},
    ),
    "standard-paper": (
        "standard",
        'Rain in fens. / Lind, Karin; Ito, Mei. Paper presented at MuseWeb 2019, Boston, United States.',
        {'title': 'Rain in fens', 'author': ['Lind, Karin', 'Ito, Mei'], 'work_type': 'Paper', 'event_title': 'MuseWeb 2019', 'event_city': 'Boston', 'event_country': 'United States'},
    ),
    "author-paper": (
        "author",
        'Lind, Karin ; Ito, Mei. / Rain in fens. Paper presented at MuseWeb 2019, Boston, United States.',
        {'author': ['Lind, Karin', 'Ito, Mei'], 'title': 'Rain in fens', 'work_type': 'Paper', 'event_title': 'MuseWeb 2019', 'event_city': 'Boston', 'event_country': 'United States'},
    ),
    "author-thesis": (
        "author",
        'Lind, Karin. / Rain in fens. [Doctoral Thesis]. Fen University, 2019. 200 p.',
        {'author': 'Lind, Karin', 'title': 'Rain in fens', 'work_type': 'Doctoral Thesis', 'publisher': 'Fen University', 'issued': '2019', 'number_of_pages': '200'},
    ),
    "standard-host-with-volume": (
        "standard",
        'Rain in fens. / Lind, Karin. Mires of Europe. Vol. 1. Fen Press, 2019. p. 1-10.',
        {'title': 'Rain in fens', 'author': 'Lind, Karin', 'container_title': 'Mires of Europe', 'volume': '1', 'publisher': 'Fen Press', 'issued': '2019', 'page': '1-10'},
    ),
    "vancouver-paper": (
        "vancouver",
        'Lind K, Ito M. Rain in fens. 2019. Paper presented at MuseWeb 2019, Boston, United States.',
        {'author': ['Lind K', 'Ito M'], 'title': 'Rain in fens', 'issued': '2019', 'work_type': 'Paper', 'event_title': 'MuseWeb 2019', 'event_city': 'Boston', 'event_country': 'United States'},
    ),
    "gb-newspaper": (
        "unquoted",
        'LIND K. Rain in fens[N]. Mire Times, 2019-05-03(4).',
        {'author': 'LIND K', 'title': 'Rain in fens', 'csl_type:article-newspaper': 'N', 'container_title': 'Mire Times', 'issued': '2019-05-03'},
    ),
    "host-edited-by-two": (
        "unquoted",
        'Lind, K. Rain in fens. In Mires of Europe, edited by Jo Ray and Lars Ek, 33–57. Oslo: Fen Press, 2018.',
        {'author': 'Lind, K.', 'title': 'Rain in fens', 'container_title': 'Mires of Europe', 'editor': ['Jo Ray', 'Lars Ek'], 'page': '33–57', 'publisher_place': 'Oslo', 'publisher': 'Fen Press', 'issued': '2018'},
    ),
    "thesis-with-its-city": (
        "unquoted",
        'K. Lind. Rain in fens. PhD thesis, Oslo: University of Oslo, 2019.',
        {'author': 'K. Lind', 'title': 'Rain in fens', 'qualification': 'PhD', 'csl_type:thesis': 'PhD thesis', 'publisher_place': 'Oslo', 'awarding_institution': 'University of Oslo', 'issued': '2019'},
    ),
    "worded-journal-with-commas": (
        "worded",
        'Karin Lind, Mei Ito, Rain in fens, Mires, fog and snow, Volume 48, Issue 3, July 2020, Pages 4–9',
        {'author': ['Karin Lind', 'Mei Ito'], 'title': 'Rain in fens', 'container_title': 'Mires, fog and snow', 'volume': '48', 'issue': '3', 'issued': 'July 2020', 'page': '4–9'},
    ),
}  # fmt: skip
OTHERS = {
    "one name or two": "Karin Lind, Mei Ito, Ponds of the north, Oslo, Fen Press, 1990.",
    "an author among the editors by the family name": 'Lind, Edward. "Rain." The Fen Companion, edited by Lind and Jo Ray, Fen UP, 1997, pp. 131-48.',
    "prose about a journal": "K. Lind and M. Ito, Rain came 12, 345 times (2010) and went.",
    "a day that is no volume": "Lind, H., and Ito, M., 2020. The long expected rain – aims and pitfalls. International Rain Review, March 30, 2020.",
    "a journal with full stops that cannot be told from its title": "M. Lind. Methods for solving the rain. I. Rev. Marécageuse Automat. Recherche Opérationnelle Sér. Rouge, 7(R-3):33–75, 1973.",
    "prose that names a volume": "Karin Lind, who had read 73 books of law, went home in 1964.",
}  # fmt: skip
"""What is none, or may be read in two ways."""


@for_each("style, text, expected", CITATIONS)
def test_citation(style: str, text: str, expected: dict[str, str | list[str]]) -> None:
    check_citation(style, text, expected)


@for_each("text", [text for _, text, _ in CITATIONS.values()], one_in=4)
def test_what_is_cut_off_or_lost_in_the_middle_breaks_nothing(text: str) -> None:
    check_damaged(text)


@for_each("text", OTHERS)
def test_no_citation(text: str) -> None:
    assert read_citation(text) is None


def test_each_kind_stands_in_its_example() -> None:
    for kind in KINDS:
        assert f"[{kind.text}]" in kind.example
