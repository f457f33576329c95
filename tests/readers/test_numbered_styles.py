"""Citations in the styles that number their references: medicine's, physics', chemistry's, engineers'."""

# ruff: noqa: E501
from __future__ import annotations

import citekit
from citekit.readers.citations import read_citation
from tests.readers.test_citations import check_citation, check_damaged
from tests.rows import for_each

CITATIONS: dict[str, tuple[str, str, dict[str, str | list[str]]]] = {
    "hyphened-initials-and-one-more": (
        "vancouver",
        "Lind L, Ray M-LK, Ito J-H. The digital fens of Bergen, 1835-2001. Mire Medicine 1997; 114: 16–37.",
        {"author": ["Lind L", "Ray M-LK", "Ito J-H"], "title": "The digital fens of Bergen, 1835-2001", "container_title": "Mire Medicine", "issued": "1997", "volume": "114", "page": "16–37"},
    ),
    "bmj-book": (
        "vancouver",
        "Di Lind A, van der Ray K. “Robust rains”: tracing the fens of 1854. Berlin: Fen Press 2023.",
        {"author": ["Di Lind A", "van der Ray K"], "title": "“Robust rains”: tracing the fens of 1854", "publisher_place": "Berlin", "publisher": "Fen Press", "issued": "2023"},
    ),
    "bmj-part": (
        "vancouver",
        "ter Lind B, Ito J-HA, et al. The wet mires, 1849-1958. In: Ray T, ed. Handbook of Small Fens. London: Oxford University Press 1995:885–904.",
        {"author": ["ter Lind B", "Ito J-HA"], "incomplete:author": "et al", "title": "The wet mires, 1849-1958", "editor": "Ray T", "container_title": "Handbook of Small Fens", "publisher_place": "London", "publisher": "Oxford University Press", "issued": "1995", "page": "885–904"},
    ),
    "bmj-proceedings": (
        "vancouver",
        "Lind SH, von Ray S. Mapping slow fens. Proceedings of the 1997 Conference on Rain. ACM 1997:326–31.",
        {"author": ["Lind SH", "von Ray S"], "title": "Mapping slow fens", "container_title": "Proceedings of the 1997 Conference on Rain", "publisher": "ACM", "issued": "1997", "page": "326–31"},
    ),
    "lancet-proceedings": (
        "vancouver",
        "Lind NR, O'Ray K. What do fens want? Reading rain. In: Proceedings of the 2004 Conference on Rain. Springer, 2004: 375–86.",
        {"author": ["Lind NR", "O'Ray K"], "title": "What do fens want? Reading rain", "container_title": "Proceedings of the 2004 Conference on Rain", "publisher": "Springer", "issued": "2004", "page": "375–86"},
    ),
    "lancet-part": (
        "vancouver",
        "Lind E, Ray WL. Measuring of fens: a review. In: Ito Z, ed. Handbook of Rain. New York: Routledge, 2008: 47–54.",
        {"author": ["Lind E", "Ray WL"], "title": "Measuring of fens: a review", "editor": "Ito Z", "container_title": "Handbook of Rain", "publisher_place": "New York", "publisher": "Routledge", "issued": "2008", "page": "47–54"},
    ),
    "proceedings-in-their-own-sentence": (
        "vancouver",
        "Lind R, Al-Ray NP. The wet fens of Perth, 1906-2020. Proceedings of the 1986 Conference on Rain. Springer; 1986. pp. 419–429. doi:10.5555/a4908",
        {"author": ["Lind R", "Al-Ray NP"], "title": "The wet fens of Perth, 1906-2020", "container_title": "Proceedings of the 1986 Conference on Rain", "publisher": "Springer", "issued": "1986", "page": "419–429", "doi": "10.5555/a4908"},
    ),
    "proceedings-and-a-comma-before-the-publisher": (
        "vancouver",
        "Lind R, Al-Ray NP. Measuring slow fens. Proceedings of the 2009 Conference on Rain, Springer; 2009, p. 134–46.",
        {"author": ["Lind R", "Al-Ray NP"], "title": "Measuring slow fens", "container_title": "Proceedings of the 2009 Conference on Rain", "publisher": "Springer", "issued": "2009", "page": "134–46"},
    ),
    "part-and-a-comma-before-the-city": (
        "vancouver",
        "Lind R. Measuring slow fens. In: Al-Ray S, editors. Handbook of Rain, New York: Routledge; 2011, p. 610–27.",
        {"author": "Lind R", "title": "Measuring slow fens", "editor": "Al-Ray S", "container_title": "Handbook of Rain", "publisher_place": "New York", "publisher": "Routledge", "issued": "2011", "page": "610–27"},
    ),
    "sage-part": (
        "vancouver",
        "Lind R, Ito B. “Sparse fens”: the rain of 1933. In: Ray ND, Ek SR (eds) Handbook of Late Rain. London: Oxford University Press, 1998, pp. 551–576.",
        {"author": ["Lind R", "Ito B"], "title": "“Sparse fens”: the rain of 1933", "editor": ["Ray ND", "Ek SR"], "container_title": "Handbook of Late Rain", "publisher_place": "London", "publisher": "Oxford University Press", "issued": "1998", "page": "551–576"},
    ),
    "ama-thesis": (
        "vancouver",
        "Lind Y, Ray López K. Predicting Fens – a Late History. PhD thesis. University of Oslo; 2002.",
        {"author": ["Lind Y", "Ray López K"], "title": "Predicting Fens – a Late History", "qualification": "PhD", "csl_type:thesis": "PhD thesis", "awarding_institution": "University of Oslo", "issued": "2002"},
    ),
    "plos-thesis": (
        "vancouver",
        "Lind Y, Ray K. Sparse fens: A sparse approach to rain. PhD thesis, Stanford University. 1991.",
        {"author": ["Lind Y", "Ray K"], "title": "Sparse fens: A sparse approach to rain", "qualification": "PhD", "csl_type:thesis": "PhD thesis", "awarding_institution": "Stanford University", "issued": "1991"},
    ),
    "report-of-one-with-one-initial": (
        "vancouver",
        "Lind N. Models. Technical report. Washington, DC: Fen Institute; 2016.",
        {"author": "Lind N", "title": "Models", "work_type": "Technical report", "publisher_place": "Washington, DC", "publisher": "Fen Institute", "issued": "2016"},
    ),
    "sage-report": (
        "vancouver",
        "Lind T, Ito T. Hidden fens: A rural approach to rain. Technical Report 12, Washington, DC: World Bank, 2015.",
        {"author": ["Lind T", "Ito T"], "title": "Hidden fens: A rural approach to rain", "work_type": "Technical Report", "number": "12", "publisher_place": "Washington, DC", "publisher": "World Bank", "issued": "2015"},
    ),
    "science-part": (
        "science",
        "J.-H. von Lind, S. Ito, “Fens” in Handbook of Wet Mires, J.-P. Ray, K. Ek, Eds. (Springer, Cham, 2023), pp. 172–184.",
        {"author": ["J.-H. von Lind", "S. Ito"], "title": "Fens", "container_title": "Handbook of Wet Mires", "editor": ["J.-P. Ray", "K. Ek"], "publisher": "Springer", "publisher_place": "Cham", "issued": "2023", "page": "172–184"},
    ),
    "science-proceedings": (
        "science",
        "C. O'Lind, “Reading rural fens” in Proceedings of the 1997 Conference on Rain (Springer, 1997), pp. 619–622.",
        {"author": "C. O'Lind", "title": "Reading rural fens", "container_title": "Proceedings of the 1997 Conference on Rain", "publisher": "Springer", "issued": "1997", "page": "619–622"},
    ),
    "science-thesis": (
        "science",
        "Y. R. Lind, E. van der Ray, “Deep fens: A wet approach to rain”, thesis, Stanford University (1994).",
        {"author": ["Y. R. Lind", "E. van der Ray"], "title": "Deep fens: A wet approach to rain", "csl_type:thesis": "thesis", "awarding_institution": "Stanford University", "issued": "1994"},
    ),
    "science-report-whose-title-begins-with-a-quotation": (
        "science",
        "L. Lind, X. Ito, ““Sparse fens”: the rain of 1984” (Technical report 12, Fen Institute, Washington, DC, 2006).",
        {"author": ["L. Lind", "X. Ito"], "title": "“Sparse fens”: the rain of 1984", "work_type": "Technical report", "number": "12", "publisher": "Fen Institute", "publisher_place": "Washington, DC", "issued": "2006"},
    ),
    "pnas-proceedings": (
        "unquoted",
        "E. K. de Lind, T. Ito, Fens in Proceedings of the 1996 Conference on Rain, (ACM, 1996), pp. 642–646.",
        {"author": ["E. K. de Lind", "T. Ito"], "title": "Fens", "container_title": "Proceedings of the 1996 Conference on Rain", "publisher": "ACM", "issued": "1996", "page": "642–646"},
    ),
    "pnas-title-that-ends-with-a-year": (
        "unquoted",
        "K. D. Le Lind, G. Ito, The slow fens of Oslo, 1832-1972. Mire Medicine 187, 877–888 (2000).",
        {"author": ["K. D. Le Lind", "G. Ito"], "title": "The slow fens of Oslo, 1832-1972", "container_title": "Mire Medicine", "volume": "187", "page": "877–888", "issued": "2000"},
    ),
    "nature-proceedings": (
        "unquoted",
        "Lind, E., Ito, F. & Ray, A. Tracing digital fens. in Proceedings of the 2005 Conference on Rain 790–793 (IEEE, 2005). doi:10.5555/b63133.",
        {"author": ["Lind, E.", "Ito, F.", "Ray, A."], "title": "Tracing digital fens", "container_title": "Proceedings of the 2005 Conference on Rain", "page": "790–793", "publisher": "IEEE", "issued": "2005", "doi": "10.5555/b63133"},
    ),
    "physics-part-with-its-title": (
        "unquoted",
        "E. Lind, B. A. Ito, and C. Ray, Governing Rain – a Wet History, in Handbook of Urban Fens, edited by S. Ek and A. G. Moe (Oxford University Press, Cham, 1999), pp. 377–384.",
        {"author": ["E. Lind", "B. A. Ito", "C. Ray"], "title": "Governing Rain – a Wet History", "container_title": "Handbook of Urban Fens", "editor": ["S. Ek", "A. G. Moe"], "publisher": "Oxford University Press", "publisher_place": "Cham", "issued": "1999", "page": "377–384"},
    ),
    "physics-title-that-begins-with-a-quotation": (
        "unquoted",
        "J.-H. Lind, E. P. Ito, and A. Ray, “Deep fens”: mapping the rain of 1906, Annals of Mire Studies 187, 179 (2002).",
        {"author": ["J.-H. Lind", "E. P. Ito", "A. Ray"], "title": "“Deep fens”: mapping the rain of 1906", "container_title": "Annals of Mire Studies", "volume": "187", "page": "179", "issued": "2002"},
    ),
    "chemists-part-without-its-title": (
        "untitled",
        "K. E. Lind and M. Ito, in Handbook of Rural Fens, eds A. Ray and P. L. O’Ek, Routledge, London, 2002, pp. 40–53.",
        {"author": ["K. E. Lind", "M. Ito"], "container_title": "Handbook of Rural Fens", "editor": ["A. Ray", "P. L. O’Ek"], "publisher": "Routledge", "publisher_place": "London", "issued": "2002", "page": "40–53"},
    ),
    "chemists-thesis-without-its-title": (
        "untitled",
        "L. B. O’Lind, G. T. Ito and A. Ray, PhD thesis, University of Oslo, 2012.",
        {"author": ["L. B. O’Lind", "G. T. Ito", "A. Ray"], "csl_type:thesis": "PhD thesis", "qualification": "PhD", "awarding_institution": "University of Oslo", "issued": "2012"},
    ),
    "chemists-proceedings-and-a-quotation": (
        "unquoted",
        "Lind, G. R. “Social Fens”: Comparing the Rain of 1974. In Proceedings of the 2001 Conference on Rain; ACM, 2001; pp 235–251. https://doi.org/10.5555/b61570.",
        {"author": "Lind, G. R.", "title": "“Social Fens”: Comparing the Rain of 1974", "container_title": "Proceedings of the 2001 Conference on Rain", "publisher": "ACM", "issued": "2001", "page": "235–251", "doi": "10.5555/b61570"},
    ),
    "frontiers-journal": (
        "unquoted",
        "Lind HT, de Ray NC. The rural rain of Perth, 1926-2020. Mire Science & Bogs (2002) 56:186–203. doi:10.5555/a52556",
        {"author": ["Lind HT", "de Ray NC"], "title": "The rural rain of Perth, 1926-2020", "container_title": "Mire Science & Bogs", "issued": "2002", "volume": "56", "page": "186–203", "doi": "10.5555/a52556"},
    ),
    "acm-volume-before-the-year": (
        "acm",
        "Hiro T. Lind and Wei Ito. 2006. The coastal rain of Bath, 1822-1980. Mire Medicine 21, (2006), 584–587.",
        {"author": ["Hiro T. Lind", "Wei Ito"], "title": "The coastal rain of Bath, 1822-1980", "container_title": "Mire Medicine", "volume": "21", "issued": "2006", "page": "584–587"},
    ),
    "acm-part-with-editors": (
        "acm",
        "Xia ter Lind and Kay T. Ito. 1994. Measuring of rain: a review. In Handbook of Arctic Fens, Jo Ray and Lars Ek (eds.). Routledge, New York, 117–128.",
        {"author": ["Xia ter Lind", "Kay T. Ito"], "title": "Measuring of rain: a review", "container_title": "Handbook of Arctic Fens", "editor": ["Jo Ray", "Lars Ek"], "publisher": "Routledge", "publisher_place": "New York", "page": "117–128", "issued": "1994"},
    ),
    "initials-apart-before-a-title": (
        "unquoted",
        "Lind P. C. What do fens want? Tracing robust rain. London: Springer, 2015.",
        {"author": "Lind P. C.", "title": "What do fens want? Tracing robust rain", "publisher_place": "London", "publisher": "Springer", "issued": "2015"},
    ),
    "a-species-before-a-title": (
        "vancouver",
        "Lind P. A. thaliana in the rain. Mire Biol. 2015;3:4–9.",
        {"author": "Lind P", "title": "A. thaliana in the rain", "container_title": "Mire Biol", "issued": "2015", "volume": "3", "page": "4–9"},
    ),
    "russian-part-with-editors": (
        "unquoted",
        "Lind C. и др. Fens // Handbook of Deep Rain / под ред. Ray M.-L., Ek H. London: Routledge, 2002. С. 46–55.",
        {"author": "Lind C", "incomplete:author": "и др.", "title": "Fens", "container_title": "Handbook of Deep Rain", "editor": ["Ray M.-L.", "Ek H"], "publisher_place": "London", "publisher": "Routledge", "issued": "2002", "page": "46–55"},
    ),
    "russian-proceedings": (
        "unquoted",
        "von Lind C., Ray López R. Late rain: An urban approach // Proceedings of the 2003 Conference on Rain. Springer, 2003. С. 756–771.",
        {"author": ["von Lind C.", "Ray López R."], "title": "Late rain: An urban approach", "container_title": "Proceedings of the 2003 Conference on Rain", "publisher": "Springer", "issued": "2003", "page": "756–771"},
    ),
    "copernicus-book": (
        "unquoted",
        "Lind, A., Ito, J. S., and Ray, X. L.: The rural fens of Bath, 1877-1960, World Bank, Washington, DC, 2014.",
        {"author": ["Lind, A.", "Ito, J. S.", "Ray, X. L."], "title": "The rural fens of Bath, 1877-1960", "publisher": "World Bank", "publisher_place": "Washington, DC", "issued": "2014"},
    ),
    "copernicus-book-behind-a-question": (
        "unquoted",
        "Lind, M.: What do fens want? Rethinking sparse rain, Springer, Berlin, 2025.",
        {"author": "Lind, M.", "title": "What do fens want? Rethinking sparse rain", "publisher": "Springer", "publisher_place": "Berlin", "issued": "2025"},
    ),
    "copernicus-part-with-turned-editors": (
        "unquoted",
        "Lind, P. and Le Ray, M.: A neural approach to rain, in: Handbook of Robust Rain, edited by: Ito, B. R. and ter Ek, L., Oxford University Press, Cham, 684–708, 2012.",
        {"author": ["Lind, P.", "Le Ray, M."], "title": "A neural approach to rain", "container_title": "Handbook of Robust Rain", "editor": ["Ito, B. R.", "ter Ek, L."], "publisher": "Oxford University Press", "publisher_place": "Cham", "page": "684–708", "issued": "2012"},
    ),
    "copernicus-proceedings-and-the-doi-before-the-year": (
        "unquoted",
        "Di Lind, W.: Mapping fens – a late history, in: Proceedings of the 2011 Conference on Rain, 97–117, https://doi.org/10.5555/c50093, 2011.",
        {"author": "Di Lind, W.", "title": "Mapping fens – a late history", "container_title": "Proceedings of the 2011 Conference on Rain", "page": "97–117", "doi": "10.5555/c50093", "issued": "2011"},
    ),
    "elsevier-part-and-a-colon-before-the-pages": (
        "unquoted",
        "M.C. Lind, O.E. ter Ito, The neural fens of Perth, 1883-1987, in: Z.S. Ray (Ed.), Handbook of Arctic Rain, Routledge, New York, 1998: pp. 104–111.",
        {"author": ["M.C. Lind", "O.E. ter Ito"], "title": "The neural fens of Perth, 1883-1987", "editor": "Z.S. Ray", "container_title": "Handbook of Arctic Rain", "publisher": "Routledge", "publisher_place": "New York", "issued": "1998", "page": "104–111"},
    ),
    "acm-sig-the-year-twice": (
        "unquoted",
        "Lind, A. et al. 2014. The adaptive fens of Seoul, 1913-1987. Mire Reviews. 77, 2 (2014), 591–613.",
        {"author": "Lind, A.", "incomplete:author": "et al.", "issued": "2014", "title": "The adaptive fens of Seoul, 1913-1987", "container_title": "Mire Reviews", "volume": "77", "issue": "2", "page": "591–613"},
    ),
    "acm-sig-proceedings": (
        "unquoted",
        "Lind, J.-P. 2015. What do fens want? Rethinking rain. Proceedings of the 2015 Conference on Rain (2015), 526–551.",
        {"author": "Lind, J.-P.", "issued": "2015", "title": "What do fens want? Rethinking rain", "container_title": "Proceedings of the 2015 Conference on Rain", "page": "526–551"},
    ),
    "annual-reviews-part": (
        "unquoted",
        "Lind A. 1986. Coastal fens: A rural approach. In Handbook of Urban Rain, ed N O'Ray, A Ek. 663–85. Cham: Routledge",
        {"author": "Lind A", "issued": "1986", "title": "Coastal fens: A rural approach", "container_title": "Handbook of Urban Rain", "editor": ["N O'Ray", "A Ek"], "page": "663–85", "publisher_place": "Cham", "publisher": "Routledge"},
    ),
    "physics-proceedings": (
        "unquoted",
        "J.-P. Lind, W. Ito, and T. Ray, Tracing Robust Fens, in Proceedings of the 2019 Conference on Rain (Springer, 2019), pp. 276–289.",
        {"author": ["J.-P. Lind", "W. Ito", "T. Ray"], "title": "Tracing Robust Fens", "container_title": "Proceedings of the 2019 Conference on Rain", "publisher": "Springer", "issued": "2019", "page": "276–289"},
    ),
    "chemists-proceedings-without-a-title": (
        "untitled",
        "E. van der Lind, L. Ito and K. Ray, in Proceedings of the 1997 Conference on Rain, IEEE, 1997, pp. 886–904.",
        {"author": ["E. van der Lind", "L. Ito", "K. Ray"], "container_title": "Proceedings of the 1997 Conference on Rain", "publisher": "IEEE", "issued": "1997", "page": "886–904"},
    ),
    "engineers-report-in-small-letters": (
        "ieee",
        "J. Lind, “Predicting rain – a deep history”, Fen Institute, Washington, DC, Technical report 12, 2002.",
        {"author": "J. Lind", "title": "Predicting rain – a deep history", "number": "12", "csl_type:report": "Technical report 12", "publisher": "Fen Institute", "publisher_place": "Washington, DC", "issued": "2002"},
    ),
    "lawyers-bibliography-book": (
        "law",
        "Lind FK, Ito A and de Ray K, Sparse Fens: A Neural Approach to Rain (Routledge 2005)",
        {"author": ["Lind FK", "Ito A", "de Ray K"], "title": "Sparse Fens: A Neural Approach to Rain", "csl_type:book": "Sparse Fens: A Neural Approach to Rain", "publisher": "Routledge", "issued": "2005"},
    ),
    "lawyers-bibliography-article": (
        "law",
        "Lind W and others, ‘Modelling Deep Fens in Rain’ (2006) 130 Mire Law Review 453",
        {"author": "Lind W", "incomplete:author": "and others", "title": "Modelling Deep Fens in Rain", "issued": "2006", "volume": "130", "container_title": "Mire Law Review", "csl_type:article-journal": "Mire Law Review", "page": "453"},
    ),
    "lawyers-proceedings": (
        "law",
        "Lind JB and Ray A, ‘Restoring of Fens: A Review’ Proceedings of the 2010 Conference on Rain (IEEE 2010) <https://doi.org/10.5555/b12680>",
        {"author": ["Lind JB", "Ray A"], "title": "Restoring of Fens: A Review", "container_title": "Proceedings of the 2010 Conference on Rain", "publisher": "IEEE", "issued": "2010", "doi": "10.5555/b12680"},
    ),
    "lawyers-thesis": (
        "law",
        "O’Lind E and Ray EG, ‘Restoring the Rain of 1943’ (PhD thesis, University of Oslo 2015)",
        {"author": ["O’Lind E", "Ray EG"], "title": "Restoring the Rain of 1943", "qualification": "PhD", "csl_type:thesis": "thesis", "awarding_institution": "University of Oslo", "issued": "2015"},
    ),
    "acm-editor-with-an-initial": (
        "acm",
        "Matti M. Lind and Ina E. Ito. 2010. What do fens want? In Handbook of Neural Rain, Zoë G. Ray (ed.). Springer, Cham, 613–630.",
        {"author": ["Matti M. Lind", "Ina E. Ito"], "title": "What do fens want?", "container_title": "Handbook of Neural Rain", "editor": "Zoë G. Ray", "publisher": "Springer", "publisher_place": "Cham", "page": "613–630", "issued": "2010"},
    ),
    "acm-sig-part": (
        "unquoted",
        "Lind, M. and Ito, Z.S. 1988. Comparing robust rain. Handbook of Late Fens. E.D. Le Ray and Y.A. van der Ek, eds. Oxford University Press. 615–635.",
        {"author": ["Lind, M.", "Ito, Z.S."], "issued": "1988", "title": "Comparing robust rain", "container_title": "Handbook of Late Fens", "editor": ["E.D. Le Ray", "Y.A. van der Ek"], "publisher": "Oxford University Press", "page": "615–635"},
    ),
    "russian-book-of-several": (
        "unquoted",
        "Lind I. и др. What do fens want? Restoring rain. London: Routledge, 2018.",
        {"author": "Lind I", "incomplete:author": "и др.", "title": "What do fens want? Restoring rain", "publisher_place": "London", "publisher": "Routledge", "issued": "2018"},
    ),
    "russian-thesis-behind-a-colon": (
        "unquoted",
        "Lind L. B., Ray-Moe O. The coastal fens of Oslo, 1814-1960: PhD thesis. Stanford University, 2008.",
        {"author": ["Lind L. B.", "Ray-Moe O."], "title": "The coastal fens of Oslo, 1814-1960", "qualification": "PhD", "csl_type:thesis": "PhD thesis", "awarding_institution": "Stanford University", "issued": "2008"},
    ),
    "russian-thesis-of-one": (
        "vancouver",
        "Lind S. Fens: PhD thesis. Stanford University, 2011.",
        {"author": "Lind S", "title": "Fens", "qualification": "PhD", "csl_type:thesis": "PhD thesis", "awarding_institution": "Stanford University", "issued": "2011"},
    ),
    "annual-reviews-editor-with-hyphened-initials": (
        "unquoted",
        "Lind E, Ito I. 1993. Fens. In Handbook of Small Rain, ed M-L Ray. 86–101. Cham: Springer",
        {"author": ["Lind E", "Ito I"], "issued": "1993", "title": "Fens", "container_title": "Handbook of Small Rain", "editor": "M-L Ray", "page": "86–101", "publisher_place": "Cham", "publisher": "Springer"},
    ),
    "journal-that-lists-things": (
        "unquoted",
        "Lind, S. L.: Hidden fens: A robust approach to measuring models, Water, Air and Mire Science, 178, 683–704, 2007.",
        {"author": "Lind, S. L.", "title": "Hidden fens: A robust approach to measuring models", "container_title": "Water, Air and Mire Science", "volume": "178", "page": "683–704", "issued": "2007"},
    ),
    "physics-report": (
        "unquoted",
        "W. Le Lind and P. Ito, Measuring of Rain: A Review, Technical report No. 12, Fen Institute, 1988.",
        {"author": ["W. Le Lind", "P. Ito"], "title": "Measuring of Rain: A Review", "work_type": "Technical report", "number": "12", "publisher": "Fen Institute", "issued": "1988"},
    ),
    "frontiers-part": (
        "note",
        "Lind Z, Ito LK. “Mapping coastal rain in marine fens”, in Handbook of Coastal Fens, eds. K. Ray, A. M. Di Ek (Cham: Routledge), 212–229. doi:10.5555/c87489",
        {"author": ["Lind Z", "Ito LK"], "title": "Mapping coastal rain in marine fens", "container_title": "Handbook of Coastal Fens", "editor": ["K. Ray", "A. M. Di Ek"], "publisher_place": "Cham", "publisher": "Routledge", "page": "212–229", "doi": "10.5555/c87489"},
    ),
    "institute-of-physics-book": (
        "physics-book",
        "Lind S J, Ito N and van der Ray M-L 1986 Rethinking deep fens in wet rain (London: MIT Press)",
        {"author": ["Lind S J", "Ito N", "van der Ray M-L"], "issued": "1986", "title": "Rethinking deep fens in wet rain", "publisher_place": "London", "publisher": "MIT Press"},
    ),
    "institute-of-physics-proceedings": (
        "physics-book",
        "Lind A 2012 Restoring rain – a robust history Proceedings of the 2012 Conference on Fens (Springer) pp 858–69",
        {"author": "Lind A", "issued": "2012", "title": "Restoring rain – a robust history", "container_title": "Proceedings of the 2012 Conference on Fens", "publisher": "Springer", "page": "858–69"},
    ),
}  # fmt: skip
NUMBERED = {
    "a tab behind the number": "4\tLind K, Ito M. Comparing fens. Mire Times 1997;68:149–73.",
    "a blank behind the number": "4 van der Lind KM. Comparing fens. Mire Times 1997;68:149–73.",
    "initials first": "12 K. M. Lind, A. Ito and P. Ray, Comparing fens, Springer, London, 1997.",
    "turned names": "12 Lind, K. M. & Ito, A. Comparing fens. Mire Times 27, 3–9 (1997).",
}
COUNTS = {
    "a number before what is no citation": "8. Lind, A.P.; Le Ray, G.; Moe, N.M. “Arctic Fens”: Comparing the Rain of 1842. PhD thesis, Fen, 1986, p. .",
    "a title that begins with a number": "12 Mires of Europe, K. M.",
    "a count of a kind": "7 Article",
}


OTHERS = {
    "a title and a host that nothing parts": "Lind W and Le Ray R 1998 Tracing adaptive rain Handbook of Deep Fens ed E Kim and L Ek (Cham: Springer) pp 215–36",
    "a title and a journal that nothing parts": "Lind E and Ito C K 2015 Mapping neural rain in fens Mire Society Letters 132 832–7",
}  # fmt: skip
"""What may be read in two ways."""


@for_each("text", OTHERS)
def test_no_citation(text: str) -> None:
    assert read_citation(text) is None


@for_each("style, text, expected", CITATIONS)
def test_citation(style: str, text: str, expected: dict[str, str | list[str]]) -> None:
    check_citation(style, text, expected)


@for_each("text", [text for _, text, _ in CITATIONS.values()], one_in=4)
def test_what_is_cut_off_or_lost_in_the_middle_breaks_nothing(text: str) -> None:
    check_damaged(text)


@for_each("text", NUMBERED)
def test_a_number_without_a_mark_before_a_person_is_none_of_the_citation(text: str) -> None:
    [record] = citekit.read(text).works
    assert record.title == "Comparing fens"


@for_each("text", COUNTS)
def test_a_number_before_anything_else_is_no_number_of_a_citation(text: str) -> None:
    assert not citekit.read(text).works
