"""Citations of styles without quotes: how names, year and numbers are set differs, and every mixture is read."""

# ruff: noqa: E501
from __future__ import annotations

from citekit.readers.citations import read_citation
from tests.readers.test_citations import check_damaged, fields
from tests.rows import for_each

CITATIONS: dict[str, tuple[str, dict[str, str | list[str]]]] = {
    "blank-before-a-comma": (
        "Wilma V. Torvik , Adam Wend; Ferries on time: a review. R Harb Open Sci. 1 July 2024; 12 (7): 250646.",
        {"author": ["Wilma V. Torvik", "Adam Wend"], "title": "Ferries on time: a review", "container_title": "R Harb Open Sci.", "issued": "1 July 2024", "volume": "12", "issue": "7", "article_number": "250646"},
    ),
    "proceedings-abbreviated": (
        "M. Schlind, S. Ito, K. Ray, All-wet counting of drops. Proc. Natl. Acad. Rain U.S.A. 117, 3388–3396 (2020).",
        {"author": ["M. Schlind", "S. Ito", "K. Ray"], "title": "All-wet counting of drops", "container_title": "Proc. Natl. Acad. Rain U.S.A.", "volume": "117", "page": "3388–3396", "issued": "2020"},
    ),
    "doi-before-the-year": (
        "R. Lind, M. Ito, Mechanisms of rain, Proc. Natl. Acad. Rain U.S.A. 112 (15) 4570-4575, https://doi.org/10.5555/rain.1422 (2015).",
        {"author": ["R. Lind", "M. Ito"], "title": "Mechanisms of rain", "container_title": "Proc. Natl. Acad. Rain U.S.A.", "volume": "112", "issue": "15", "page": "4570-4575", "doi": "10.5555/rain.1422", "issued": "2015"},
    ),
    "initials-together": (
        "Lind, ML., Skific, N., Graverito, R.G. et al. Summers with little rain. Clim Mire 52, 2497–2512 (2019).",
        {"author": ["Lind, ML.", "Skific, N.", "Graverito, R.G."], "incomplete:author": "et al.", "title": "Summers with little rain", "container_title": "Clim Mire", "volume": "52", "page": "2497–2512", "issued": "2019"},
    ),
    "publisher-with-an-initial": (
        "Lind, Cornelia. Regen und Recht. Frankfurt am Main: S. Fischmoor Verlag, 2011. 456 p.",
        {"author": "Lind, Cornelia", "title": "Regen und Recht", "publisher_place": "Frankfurt am Main", "publisher": "S. Fischmoor Verlag", "issued": "2011", "number_of_pages": "456"},
    ),
    "title-of-two-words-before-its-second-part": (
        "Lind, Günther, Russische Moore. Von den Anfängen bis zur Gegenwart, 10., erw. Auflage, Stuttgart 1997.",
        {"author": "Lind, Günther", "title": "Russische Moore. Von den Anfängen bis zur Gegenwart", "edition": "10., erw.", "publisher_place": "Stuttgart", "issued": "1997"},
    ),
    "edition-before-the-place": (
        "Lind, H. (2018): Regen in Häfen. In: Schmidt, K. (Hrsg.): Handbuch der Moore. 2. Aufl. Berlin: Springer, S. 112–130.",
        {"author": "Lind, H.", "issued": "2018", "title": "Regen in Häfen", "editor": "Schmidt, K.", "container_title": "Handbuch der Moore", "edition": "2.", "publisher_place": "Berlin", "publisher": "Springer", "page": "112–130"},
    ),
    "russian-initials": (
        "Линд И. И., Петров П. П. Дождь в портах // Водные болота. 2018. Т. 45, № 2. С. 112–130.",
        {"author": ["Линд И. И.", "Петров П. П."], "title": "Дождь в портах", "container_title": "Водные болота", "issued": "2018", "volume": "45", "issue": "2", "page": "112–130"},
    ),
    "polish-pages": (
        "Lind J., Nowak A. (2018). Deszcz w portach. Przegląd Bagienny, 45(2), s. 112–130.",
        {"author": ["Lind J.", "Nowak A."], "issued": "2018", "title": "Deszcz w portach", "container_title": "Przegląd Bagienny", "volume": "45", "issue": "2", "page": "112–130"},
    ),
    "note-whose-title-looks-like-a-name": (
        "Karin Lind, The Rain in Harbors (Oslo: Fen University Press, 2018), 112.",
        {"author": "Karin Lind", "title": "The Rain in Harbors", "publisher_place": "Oslo", "publisher": "Fen University Press", "issued": "2018"},
    ),
    "accessed-before-the-address": (
        "Fen Health Organization. Rain in harbours. Oslo: Fen Health Organization; 2018. Accessed May 3, 2020. https://example.org/rain",
        {"author": "Fen Health Organization", "title": "Rain in harbours", "publisher_place": "Oslo", "publisher": "Fen Health Organization", "issued": "2018", "url": "https://example.org/rain", "accessed": "May 3, 2020"},
    ),
    "volume-and-issue-behind-commas": (
        "van der Laan, E. Lead rains: A source of novel drops. Mire Science, 32, 7 (1986), 791–805.",
        {"author": "van der Laan, E.", "title": "Lead rains: A source of novel drops", "container_title": "Mire Science", "volume": "32", "issue": "7", "issued": "1986", "page": "791–805"},
    ),
    "report-with-its-year": (
        "K. P. Lind. What makes it rain. Technical Report No. MIRE/2005018, University of Oslo, 2005",
        {"author": "K. P. Lind", "title": "What makes it rain", "work_type": "Technical Report", "number": "MIRE/2005018", "publisher": "University of Oslo", "issued": "2005"},
    ),
    "blanks-before-commas": (
        "K. Lind , M. Ito , J. Ray , et al. , Rain colour, Intell. Mire. Syst. 16 (5) (2015) 2925–2934 .",
        {"author": ["K. Lind", "M. Ito", "J. Ray"], "incomplete:author": "et al.", "title": "Rain colour", "container_title": "Intell. Mire. Syst.", "volume": "16", "issue": "5", "issued": "2015", "page": "2925–2934"},
    ),
    "blanks-in-a-host": (
        "K. Lind , M. Ito , Rain classes, in: Advances in Rain Systems, 2012, pp. 1097–1105 .",
        {"author": ["K. Lind", "M. Ito"], "title": "Rain classes", "container_title": "Advances in Rain Systems", "issued": "2012", "page": "1097–1105"},
    ),
    "journal-without-numbers": (
        "Lind, Y., Ito, S.T.: Rain counting: A survey. IEEE Transactions on Rain and Mires (2022)",
        {"author": ["Lind, Y.", "Ito, S.T."], "title": "Rain counting: A survey", "container_title": "IEEE Transactions on Rain and Mires", "issued": "2022"},
    ),
    "sage-event-in-the-host": (
        "Lind JM and Ito NM (2007) Rain on polyhedra. In: Proceedings of the Mire symposium on rain, Beijing, China, 4-6 June 2007, pp. 121-131.",
        {"author": ["Lind JM", "Ito NM"], "issued": "2007", "title": "Rain on polyhedra", "container_title": "Proceedings of the Mire symposium on rain", "text:event_place": "Beijing, China", "event_duration": "4-6 June 2007", "page": "121-131"},
    ),
    "year-before-pages-of-a-host": (
        "Lind, I., Ito, F.: Improved training in rain. In: Advances in Rain Systems. (2017) 5769–5779",
        {"author": ["Lind, I.", "Ito, F."], "title": "Improved training in rain", "container_title": "Advances in Rain Systems", "issued": "2017", "page": "5769–5779"},
    ),
    "apa-year-and-quotes": (
        'Lind, D. and Vila, J.-L. (2021). "A preferred model of rain." Mireometrica 89, 77–112.',
        {"author": ["Lind, D.", "Vila, J.-L."], "issued": "2021", "title": "A preferred model of rain", "container_title": "Mireometrica", "volume": "89", "page": "77–112"},
    ),
    "mla-numbers-without-quotes": (
        "Lind, A. P. Fast rain for sparse mires. Journal of Wet Fens 43.2 (2009): 445-458.",
        {"author": "Lind, A. P.", "title": "Fast rain for sparse mires", "container_title": "Journal of Wet Fens", "volume": "43", "issue": "2", "issued": "2009", "page": "445-458"},
    ),
    "doctoral-dissertation": (
        "Lind, A. P. Enclosure methods for rain. Doctoral dissertation, Universität Oslo (2012).",
        {"author": "Lind, A. P.", "title": "Enclosure methods for rain", "work_type": "Doctoral dissertation", "awarding_institution": "Universität Oslo", "issued": "2012"},
    ),
    "abnt-book-with-its-pages": (
        "LIND, Karin E. Multimedia Rain. 3. ed. Oslo: Fen Press, 2021. 424 p. ISBN 978-3-16-148410-0.",
        {"author": "LIND, Karin E.", "title": "Multimedia Rain", "edition": "3.", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2021", "number_of_pages": "424", "isbn": "978-3-16-148410-0"},
    ),
    "abnt-particle-behind": (
        "LIND, Karin Diniz; SILVA, Bruno Santana da. Chuva e Pântano. 1. ed. Rio de Janeiro: Elsevier, 2021.",
        {"author": ["LIND, Karin Diniz", "SILVA, Bruno Santana da"], "title": "Chuva e Pântano", "edition": "1.", "publisher_place": "Rio de Janeiro", "publisher": "Elsevier", "issued": "2021"},
    ),
    "year-with-a-letter-at-the-end": (
        "Karin Lind, Mei Ito, Jo Cok, and Ray Ek. Active rain estimation. IEEE Transactions on Rain, vol. 39, no. 2, pp. 1040-1053, 2013b.",
        {"author": ["Karin Lind", "Mei Ito", "Jo Cok", "Ray Ek"], "title": "Active rain estimation", "container_title": "IEEE Transactions on Rain", "volume": "39", "issue": "2", "page": "1040-1053", "issued": "2013"},
    ),
    "spoken-with-an-initial": (
        "Karin T. Lind and Mei Ito. Rain in harbours. In S. Duck, D. F. Hay, and B. M. Ray (eds.), Mires of Europe, pp. 367–389. Fen Press, 1988.",
        {"author": ["Karin T. Lind", "Mei Ito"], "title": "Rain in harbours", "editor": ["S. Duck", "D. F. Hay", "B. M. Ray"], "container_title": "Mires of Europe", "page": "367–389", "publisher": "Fen Press", "issued": "1988"},
    ),
    "spoken-with-an-initial-in-a-journal": (
        "Karin T. Lind. Rain in harbours. Mire Times, 27:3–9, 2019.",
        {"author": "Karin T. Lind", "title": "Rain in harbours", "container_title": "Mire Times", "volume": "27", "page": "3–9", "issued": "2019"},
    ),
    "whole-given-names-and-an-initial": (
        "Lind, Karin J. Rain in Harbours: Wet Knowledge in Western Towns. Oslo: Fen Press, 2012.",
        {"author": "Lind, Karin J.", "title": "Rain in Harbours: Wet Knowledge in Western Towns", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2012"},
    ),
    "editor-in-italian": (
        "Lind, Karin P. (a cura di). The Fen Companion to Rain. Oslo: Fen Press, 2005.",
        {"editor": "Lind, Karin P.", "title": "The Fen Companion to Rain", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2005"},
    ),
    "abnt-without-pages": (
        "LIND, Karin. The hidden costs of rain. Mires of the ACM, v. 67, n. 4, 2024. Disponível em: https://example.org/1. Acesso em: 15 jul. 2025.",
        {"author": "LIND, Karin", "title": "The hidden costs of rain", "container_title": "Mires of the ACM", "volume": "67", "issue": "4", "issued": "2024", "url": "https://example.org/1", "accessed": "15 jul. 2025"},
    ),
    "a-comma-behind-one-author": (
        "K.P. Lind, Cumulative Rain and Harbours. Journal of Mires 32 (2006) 101-130.",
        {"author": "K.P. Lind", "title": "Cumulative Rain and Harbours", "container_title": "Journal of Mires", "volume": "32", "issued": "2006", "page": "101-130"},
    ),
    "agu": (
        "Lind, K., and M. Ito (2019), Rain in harbours, J. Mire. Res. Fens, 124, 4567–4589, doi:10.5555/rain.",
        {"author": ["Lind, K.", "M. Ito"], "issued": "2019", "title": "Rain in harbours", "container_title": "J. Mire. Res. Fens", "volume": "124", "page": "4567–4589", "doi": "10.5555/rain"},
    ),
    "agu-two-words": (
        "Lind, K., and M. Ito (2019), Rain in harbours, Mire Resour. Res., 55, 4567–4589, doi:10.5555/rain.",
        {"author": ["Lind, K.", "M. Ito"], "issued": "2019", "title": "Rain in harbours", "container_title": "Mire Resour. Res.", "volume": "55", "page": "4567–4589", "doi": "10.5555/rain"},
    ),
    "silverchair": (
        "Karin Lind, Mei Ito; Rain in harbours. J. Mires 1 March 2019; 12 (3): 45–67. https://doi.org/10.5555/rain",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain in harbours", "container_title": "J. Mires", "issued": "1 March 2019", "volume": "12", "issue": "3", "page": "45–67", "doi": "10.5555/rain"},
    ),
    "ieee-without-quotes": (
        "K. Z. Lind, G. R. Ray and M. Ito, Loop counting in rain, in IEEE Transactions on Mires, vol. 29, no. 4, pp. 873-886, 1 April 2018, doi: 10.5555/rain.",
        {"author": ["K. Z. Lind", "G. R. Ray", "M. Ito"], "title": "Loop counting in rain", "container_title": "IEEE Transactions on Mires", "volume": "29", "issue": "4", "page": "873-886", "issued": "1 April 2018", "doi": "10.5555/rain"},
    ),
    "series-letters-behind-a-short-host": (
        "Lind, K., Ito, M.: Smart rain counting. In: Proc. Int. Conf. Intell. Rain. Appl. (ICIRA), LNCS, vol. 14120, pp. 142–154. Fen Press, Oslo (2023). https://doi.org/10.5555/rain",
        {"author": ["Lind, K.", "Ito, M."], "title": "Smart rain counting", "container_title": "Proc. Int. Conf. Intell. Rain. Appl. (ICIRA)", "collection_title": "LNCS", "collection_number": "14120", "page": "142–154", "publisher": "Fen Press", "publisher_place": "Oslo", "issued": "2023", "doi": "10.5555/rain"},
    ),
    "publisher-with-a-state": (
        "Lind, K., Ito, M. 2002. Rain counts. In Proceedings of the Joint Mire Conference (MIRE'02), Fen Press, New York, NY, USA, 139-148.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2002", "title": "Rain counts", "container_title": "Proceedings of the Joint Mire Conference (MIRE'02)", "publisher": "Fen Press", "publisher_place": "New York, NY, USA", "page": "139-148"},
    ),
    "series-twice": (
        "K. Lind, M. Ito, A count of rain, in: Proceedings of MIRE 2004, Lecture Notes in Rain, LNIR, vol. 3103, Springer-Verlag, 2004, pp. 343-354.",
        {"author": ["K. Lind", "M. Ito"], "title": "A count of rain", "container_title": "Proceedings of MIRE 2004", "collection_title": "Lecture Notes in Rain", "collection_number": "3103", "publisher": "Springer-Verlag", "issued": "2004", "page": "343-354"},
    ),
    "cse": (
        "Lind K, Ito M. 2019. Rain in harbours. J Mires. 12(3):45–67. doi:10.5555/rain.",
        {"author": ["Lind K", "Ito M"], "issued": "2019", "title": "Rain in harbours", "container_title": "J Mires", "volume": "12", "issue": "3", "page": "45–67", "doi": "10.5555/rain"},
    ),
    "springer-nature": (
        "Lind, K., Ito, M. & Ray, J. Rain in harbours: why? Nature 590, 23–27 (2021). https://doi.org/10.5555/1",
        {"author": ["Lind, K.", "Ito, M.", "Ray, J."], "title": "Rain in harbours: why?", "container_title": "Nature", "volume": "590", "page": "23–27", "issued": "2021", "doi": "10.5555/1"},
    ),
    "springer-nature-abbreviated": (
        "Lind, K. et al. Rain in harbours. Phys. Rev. D 99, 023512 (2019).",
        {"author": "Lind, K.", "incomplete:author": "et al.", "title": "Rain in harbours", "container_title": "Phys. Rev. D", "volume": "99", "article_number": "023512", "issued": "2019"},
    ),
    "plos": (
        "Lind K, Ito M (2019) Rain in harbours. PLoS ONE 14(3): e0213456. https://doi.org/10.5555/1",
        {"author": ["Lind K", "Ito M"], "issued": "2019", "title": "Rain in harbours", "container_title": "PLoS ONE", "volume": "14", "issue": "3", "article_number": "e0213456", "doi": "10.5555/1"},
    ),
    "frontiers": (
        "Lind K, Ito M and van der Laan JP (2019) Rain in harbours. Front. Mires 10:1234. doi: 10.5555/1",
        {"author": ["Lind K", "Ito M", "van der Laan JP"], "issued": "2019", "title": "Rain in harbours", "container_title": "Front. Mires", "volume": "10", "page": "1234", "doi": "10.5555/1"},
    ),
    "mdpi": (
        "Lind, K.; Ito, M.; Ray, J. Rain in Harbours. Water 2019, 11, 1234. https://doi.org/10.5555/1",
        {"author": ["Lind, K.", "Ito, M.", "Ray, J."], "title": "Rain in Harbours", "container_title": "Water", "issued": "2019", "volume": "11", "page": "1234", "doi": "10.5555/1"},
    ),
    "acs": (
        "Lind, K.; Ito, M. Rain in Harbours. J. Am. Chem. Soc. 2019, 141 (3), 1234–1240.",
        {"author": ["Lind, K.", "Ito, M."], "title": "Rain in Harbours", "container_title": "J. Am. Chem. Soc.", "issued": "2019", "volume": "141", "issue": "3", "page": "1234–1240"},
    ),
    "elsevier": (
        "K. Lind, M. Ito, Rain, fog, and snow in harbours, J. Hydrol. 123 (4) (2019) 45–67.",
        {"author": ["K. Lind", "M. Ito"], "title": "Rain, fog, and snow in harbours", "container_title": "J. Hydrol.", "volume": "123", "issue": "4", "issued": "2019", "page": "45–67"},
    ),
    "copernicus": (
        "Lind, K., Ito, M., and Ray, J.: Rain in harbours, Atmos. Chem. Phys., 19, 7719–7742, https://doi.org/10.5555/acp-19, 2019.",
        {"author": ["Lind, K.", "Ito, M.", "Ray, J."], "title": "Rain in harbours", "container_title": "Atmos. Chem. Phys.", "volume": "19", "page": "7719–7742", "doi": "10.5555/acp-19", "issued": "2019"},
    ),
    "year-behind-the-people": (
        "Lind, K., Ito, M. and Ray, J. 2019. Rain on raised bogs. Journal of Rain 27(3): 379–391.",
        {"author": ["Lind, K.", "Ito, M.", "Ray, J."], "issued": "2019", "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379–391"},
    ),
    "elsevier-harvard": (
        "Lind, K., Ito, M., 2019. Rain on raised bogs. J. Rain Res. 27 (3), 379–391. https://doi.org/10.5555/1",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Rain on raised bogs", "container_title": "J. Rain Res.", "volume": "27", "issue": "3", "page": "379–391", "doi": "10.5555/1"},
    ),
    "elsevier-harvard-no-issue": (
        "Lind, K., 2019. Rain. Mire Times 27, 379–391.",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain", "container_title": "Mire Times", "volume": "27", "page": "379–391"},
    ),
    "biology": (
        "Lind K, Ito M. 2019. Rain on raised bogs. J Rain Res. 27(3):379–391.",
        {"author": ["Lind K", "Ito M"], "issued": "2019", "title": "Rain on raised bogs", "container_title": "J Rain Res", "volume": "27", "issue": "3", "page": "379–391"},
    ),
    "others-as-spoken": (
        "Lind, K., and M. Ito. 2019. Rain on raised bogs. Journal of Rain 27:379–391.",
        {"author": ["Lind, K.", "M. Ito"], "issued": "2019", "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "page": "379–391"},
    ),
    "science": (
        "K. Lind, M. Ito, Rain, fog and snow in harbours. J. Rain Res. 27, 379–391 (2019).",
        {"author": ["K. Lind", "M. Ito"], "title": "Rain, fog and snow in harbours", "container_title": "J. Rain Res.", "volume": "27", "page": "379–391", "issued": "2019"},
    ),
    "bibtex": (
        "Karin Lind and Mei Ito. Rain on raised bogs. Journal of Rain, 27(3):379–391, March 2019.",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379–391", "issued": "March 2019"},
    ),
    "bibtex-book": (
        "K. Lind. Ponds of the North. Fen Press, Oslo, 2nd edition, 2020.",
        {"author": "K. Lind", "title": "Ponds of the North", "publisher": "Fen Press", "publisher_place": "Oslo", "edition": "2nd", "issued": "2020"},
    ),
    "bibtex-part": (
        "K. Lind and M. Ito. Counting ponds. In J. Ray, editor, Mires of Europe, pages 33–57. Fen Press, 2018.",
        {"author": ["K. Lind", "M. Ito"], "title": "Counting ponds", "editor": "J. Ray", "container_title": "Mires of Europe", "page": "33–57", "publisher": "Fen Press", "issued": "2018"},
    ),
    "bibtex-thesis": (
        "K. Lind. Bogs. PhD thesis, University of Oslo, 2017.",
        {"author": "K. Lind", "title": "Bogs", "qualification": "PhD", "csl_type:thesis": "PhD thesis", "awarding_institution": "University of Oslo", "issued": "2017"},
    ),
    "bibtex-preprint": (
        "Karin Lind and Mei Ito. Rain on raised bogs. arXiv preprint arXiv:1901.01234, 2019.",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain on raised bogs", "arxiv": "1901.01234", "csl_type:article": "1901.01234", "issued": "2019"},
    ),
    "paper-with-its-place": (
        "Karin Lind and Mei Ito. 2019. Rain. In Proceedings of the 57th Mire Meeting, pages 379–391, Florence, Italy. Pond Society.",
        {"author": ["Karin Lind", "Mei Ito"], "issued": "2019", "title": "Rain", "container_title": "Proceedings of the 57th Mire Meeting", "page": "379–391", "text:event_place": "Florence, Italy", "publisher": "Pond Society"},
    ),
    "chicago-book": (
        "Lind, Karin, and Mei Ito. 2020. Ponds of the North: A Guide. 2nd ed. Oslo: Fen Press.",
        {"author": ["Lind, Karin", "Mei Ito"], "issued": "2020", "title": "Ponds of the North: A Guide", "edition": "2nd", "publisher_place": "Oslo", "publisher": "Fen Press"},
    ),
    "chicago-book-year-last": (
        "Lind, Karin. Ponds of the North. Oslo: Fen Press, 2020.",
        {"author": "Lind, Karin", "title": "Ponds of the North", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2020"},
    ),
    "chicago-edited": (
        "Lind, Karin, and Mei Ito, eds. Mires of Europe. New York: Fen Press, 2020.",
        {"editor": ["Lind, Karin", "Mei Ito"], "title": "Mires of Europe", "publisher_place": "New York", "publisher": "Fen Press", "issued": "2020"},
    ),
    "chicago-translated": (
        "Lind, Karin. 2020. Ponds. Translated by Jo Ray. Oslo: Fen Press.",
        {"author": "Lind, Karin", "issued": "2020", "title": "Ponds", "translator": "Jo Ray", "publisher_place": "Oslo", "publisher": "Fen Press"},
    ),
    "mla-book": (
        "Lind, Karin, et al. Mires of Europe. Verso, 2020.",
        {"author": "Lind, Karin", "incomplete:author": "et al.", "title": "Mires of Europe", "publisher": "Verso", "issued": "2020"},
    ),
    "group": (
        "World Health Organization. 2020. Rain and Health. Geneva: World Health Organization.",
        {"group:author": "World Health Organization", "issued": "2020", "title": "Rain and Health", "publisher_place": "Geneva", "publisher": "World Health Organization"},
    ),
    "ieee-book": (
        "K. Lind, Ponds of the North, 2nd ed. Oslo, Norway: Fen Press, 2020.",
        {"author": "K. Lind", "title": "Ponds of the North", "edition": "2nd", "publisher_place": "Oslo, Norway", "publisher": "Fen Press", "issued": "2020"},
    ),
    "ecology-part": (
        "Lind, K. 2018. Counting ponds. Pages 33–57 in J. Ray, editor. Mires of Europe. Fen Press, Oslo, Norway.",
        {"author": "Lind, K.", "issued": "2018", "title": "Counting ponds", "page": "33–57", "editor": "J. Ray", "container_title": "Mires of Europe", "publisher": "Fen Press", "publisher_place": "Oslo, Norway"},
    ),
    "harvard-part": (
        "Lind, K. 2018. Counting ponds. In: Ray, J. (ed.) Mires of Europe. Fen Press, Oslo, pp. 33–57.",
        {"author": "Lind, K.", "issued": "2018", "title": "Counting ponds", "editor": "Ray, J.", "container_title": "Mires of Europe", "publisher": "Fen Press", "publisher_place": "Oslo", "page": "33–57"},
    ),
    "german-article": (
        "Lind, Karin; Ito, Mei (2019): Rain on raised bogs. In: Journal of Rain 27 (3), S. 379–391.",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2019", "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379–391"},
    ),
    "german-year-behind-volume": (
        "Lind, Karin: Rain on raised bogs, in: Journal of Rain 27 (2019), S. 379–391.",
        {"author": "Lind, Karin", "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issued": "2019", "page": "379–391"},
    ),
    "german-book": (
        "Lind, Karin: Ponds of the North. Oslo: Fen Press 2020.",
        {"author": "Lind, Karin", "title": "Ponds of the North", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2020"},
    ),
    "scholar-harvard": (
        "Lind, K.O., Ito, M. and O'Hull, D., 1948. Rain in harbours: a count. The Mire technical journal, 27(3), pp.379-423.",
        {"author": ["Lind, K.O.", "Ito, M.", "O'Hull, D."], "issued": "1948", "title": "Rain in harbours: a count", "container_title": "The Mire technical journal", "volume": "27", "issue": "3", "page": "379-423"},
    ),
    "scholar-host-and-month": (
        "Lind, K. and Ito, M., 2019, May. Rain. In Proceedings of the 3rd Mire Conference (pp. 34-40). Mire Press.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019, May", "title": "Rain", "container_title": "Proceedings of the 3rd Mire Conference", "page": "34-40", "publisher": "Mire Press"},
    ),
    "scholar-preprint": (
        "Lind, K., 2020. Rain. arXiv preprint arXiv:2005.14165.",
        {"author": "Lind, K.", "issued": "2020", "title": "Rain", "arxiv": "2005.14165", "csl_type:article": "2005.14165"},
    ),
    "scholar-web-page": (
        "Lind, K., 2019. Rain falls. [online] Mire Times. Available at: <https://example.org/rain> [Accessed 3 May 2020].",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain falls", "csl_type:webpage": "[online]", "publisher": "Mire Times", "url": "https://example.org/rain", "accessed": "3 May 2020"},
    ),
    "abnt": (
        "LIND, Karin; ITO, Mei. Rain on raised bogs. Journal of Rain, v. 27, n. 3, p. 379-391, 2019.",
        {"author": ["LIND, Karin", "ITO, Mei"], "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379-391", "issued": "2019"},
    ),
    "iso-690-french": (
        "LIND, Karin, ITO, Mei, et RAY, Jo. Rain on raised bogs. Journal of Rain, 2019, vol. 27, no 3, p. 379-391.",
        {"author": ["LIND, Karin", "ITO, Mei", "RAY, Jo"], "title": "Rain on raised bogs", "container_title": "Journal of Rain", "issued": "2019", "volume": "27", "issue": "3", "page": "379-391"},
    ),
    "iso-690-german": (
        "LIND, Karin; ITO, Mei. Rain on raised bogs. Journal of Rain, 2019, 27. Jg., Nr. 3, S. 379-391.",
        {"author": ["LIND, Karin", "ITO, Mei"], "title": "Rain on raised bogs", "container_title": "Journal of Rain", "issued": "2019", "volume": "27", "issue": "3", "page": "379-391"},
    ),
    "iso-690-part": (
        "LIND, Karin et al. Rain. In: Proceedings of the 5th Mire Conference. 2019. p. 3-9.",
        {"author": "LIND, Karin", "incomplete:author": "et al.", "title": "Rain", "container_title": "Proceedings of the 5th Mire Conference", "issued": "2019", "page": "3-9"},
    ),
    "gb-t-7714": (
        "Lind K, Ito M. Rain on raised bogs[J]. Journal of Rain, 2019, 27(3): 379-391.",
        {"author": ["Lind K", "Ito M"], "title": "Rain on raised bogs", "csl_type:article-journal": "J", "container_title": "Journal of Rain", "issued": "2019", "volume": "27", "issue": "3", "page": "379-391"},
    ),
    "gb-t-7714-part": (
        "LIND K L, ITO M, et al. Rain on bogs[C]// RAY J. Mires of Europe. Oslo: Fen Press, 2018: 33-57.",
        {"author": ["LIND K L", "ITO M"], "incomplete:author": "et al.", "title": "Rain on bogs", "csl_type:paper-conference": "C", "editor": "RAY J", "container_title": "Mires of Europe", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2018", "page": "33-57"},
    ),
    "gb-t-7714-book": (
        "LIND K. Ponds: An Introduction[M]. 3rd ed. Oslo: Fen Press, 2018.",
        {"author": "LIND K", "title": "Ponds: An Introduction", "csl_type:book": "M", "edition": "3rd", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2018"},
    ),
    "gb-t-7714-thesis": (
        "王磊. 高位沼泽的降雨研究[D]. 北京: 北京大学, 2017.",
        {"author": "王磊", "title": "高位沼泽的降雨研究", "csl_type:thesis": "D", "publisher_place": "北京", "awarding_institution": "北京大学", "issued": "2017"},
    ),
    "spanish-family-of-two-and-particles-behind": (
        "Zamora y Ruiz, Inés de la. Lluvia y ley. Translated by Ann Lowe, Editorial Marjal, 1987.",
        {"author": "Zamora y Ruiz, Inés de la", "title": "Lluvia y ley", "translator": "Ann Lowe", "publisher": "Editorial Marjal", "issued": "1987"},
    ),
    "translated-before-the-edition": (
        "Lind, Karin T. The Rain and the Oar: Letters, 1780–1820. Translated by Jo Ray. 2nd ed. Oslo: Fen Press, 1998.",
        {"author": "Lind, Karin T.", "title": "The Rain and the Oar: Letters, 1780–1820", "translator": "Jo Ray", "edition": "2nd", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "1998"},
    ),
    "translator-in-a-note": (
        "Karin T. Lind, The Rain and the Oar: Letters, 1780–1820, trans. Jo Ray (Oslo: Fen Press, 1998), 212–14.",
        {"author": "Karin T. Lind", "title": "The Rain and the Oar: Letters, 1780–1820", "translator": "Jo Ray", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "1998"},
    ),
    "physics-book-and-its-volume": (
        "D. K. Lind, Splashes: A Primer, 3rd ed. (Fen Press, Oslo, 2012), Vol. 2, p. 88.",
        {"author": "D. K. Lind", "title": "Splashes: A Primer", "edition": "3rd", "publisher": "Fen Press", "publisher_place": "Oslo", "issued": "2012", "volume": "2"},
    ),
    "abnt-full-names-beside-initials": (
        "LIND NETO, João Batista de; ITO-RAY, Inês; SOUZA, M. E. T. A chuva no pântano. Revista de Letras Úmidas, Recife, v. 17, n. 3, p. 201-222, 2014.",
        {"author": ["LIND NETO, João Batista de", "ITO-RAY, Inês", "SOUZA, M. E. T."], "title": "A chuva no pântano", "container_title": "Revista de Letras Úmidas", "publisher_place": "Recife", "volume": "17", "issue": "3", "page": "201-222", "issued": "2014"},
    ),
    "iso-690-czech": (
        "LINDOVÁ, Eliška a Petr Z. NOVÁK. Déšť a okapy. Mokré listy. Praha: Bažina, 2013, roč. 61, č. 2, s. 111–130. ISSN 0000-0019.",
        {"author": ["LINDOVÁ, Eliška", "Petr Z. NOVÁK"], "title": "Déšť a okapy", "container_title": "Mokré listy", "publisher_place": "Praha", "publisher": "Bažina", "issued": "2013", "volume": "61", "issue": "2", "page": "111–130", "issn": "0000-0019"},
    ),
    "din-1505-series-and-isbn": (
        "Lind, Kai-Uwe: Das Dach und sein Regen. 4. Aufl. Köln : Moor-Verlag, 1987 (Schriften zum Regen 12). - ISBN 3-452-00001-9",
        {"author": "Lind, Kai-Uwe", "title": "Das Dach und sein Regen", "edition": "4.", "publisher_place": "Köln", "publisher": "Moor-Verlag", "issued": "1987", "collection_title": "Schriften zum Regen", "collection_number": "12", "isbn": "3-452-00001-9"},
    ),
    "din-1505-volume-of-a-host": (
        "Lind, P. ; Freiherr von Stein, A.: Hagel. In: Ray, Eva (Hrsg.): Lexikon des Regens. Bd. 2. Wien : Moor, 1999, S. 210–219",
        {"author": ["Lind, P.", "Freiherr von Stein, A."], "title": "Hagel", "editor": "Ray, Eva", "container_title": "Lexikon des Regens", "volume": "2", "publisher_place": "Wien", "publisher": "Moor", "issued": "1999", "page": "210–219"},
    ),
    "french-collection": (
        "J.-P. Lind et M.-C. d’Orsay, Pluies. Une histoire sociale, Paris, Éditions du Marais, coll. « Ombres », 2003, 412 p.",
        {"author": ["J.-P. Lind", "M.-C. d’Orsay"], "title": "Pluies. Une histoire sociale", "publisher_place": "Paris", "publisher": "Éditions du Marais", "collection_title": "Ombres", "issued": "2003", "number_of_pages": "412"},
    ),
    "first-year-in-brackets": (
        "Lind, Lotte. (1968) 2004. The Philosophy of Gutters. Reprint, London: Fen Press.",
        {"author": "Lind, Lotte", "issued": "2004", "title": "The Philosophy of Gutters", "publisher_place": "London", "publisher": "Fen Press"},
    ),
    "an-office-before-its-year": (
        "Ministry of Puddles. 2019. Annual Puddle Review. Report 44. Norrmark: Government Fen Office.",
        {"group:author": "Ministry of Puddles", "issued": "2019", "title": "Annual Puddle Review", "work_type": "Report", "number": "44", "publisher_place": "Norrmark", "publisher": "Government Fen Office"},
    ),
    "volume-behind-a-host": (
        "S. Lind, T. Ito, Thirsty bricks, in: K. Ray, M. Ek (Eds.), Advances in Bricks, vol. 4, Fen Academic, London, 2013, pp. 201–240.",
        {"author": ["S. Lind", "T. Ito"], "title": "Thirsty bricks", "editor": ["K. Ray", "M. Ek"], "container_title": "Advances in Bricks", "volume": "4", "publisher": "Fen Academic", "publisher_place": "London", "issued": "2013", "page": "201–240"},
    ),
    "read-as-an-e-book": (
        "Lind, Karin, and Mei Ito. Cocoa Roads of the North. Accra: Fen Press, 2015. Kindle.",
        {"author": ["Lind, Karin", "Mei Ito"], "title": "Cocoa Roads of the North", "publisher_place": "Accra", "publisher": "Fen Press", "issued": "2015"},
    ),
    "note-of-a-book-with-a-subtitle": (
        "Gareth Lind-Ray, Slate: A Natural History, 2nd ed. (Cardiff: Fen Press, 1977), 9.",
        {"author": "Gareth Lind-Ray", "title": "Slate: A Natural History", "edition": "2nd", "publisher_place": "Cardiff", "publisher": "Fen Press", "issued": "1977"},
    ),
    "page-of-a-site-by-an-office": (
        "Centers for Rain and Fog. Wool and fens. Updated March 3, 2020. Accessed April 9, 2020. https://rain.example/wool",
        {"group:author": "Centers for Rain and Fog", "title": "Wool and fens", "issued": "March 3, 2020", "csl_type:webpage": "March 3, 2020", "accessed": "April 9, 2020", "url": "https://rain.example/wool"},
    ),
    "short-title-before-a-journal-that-says-so": (
        "Lind, P.; Kim, H.-S.; Ito, D. J. Wet Glue. J. Am. Mire Soc. 2016, 138, 9001–9012.",
        {"author": ["Lind, P.", "Kim, H.-S.", "Ito, D. J."], "title": "Wet Glue", "container_title": "J. Am. Mire Soc.", "issued": "2016", "volume": "138", "page": "9001–9012"},
    ),
    "iso-690-polish": (
        "LIND, Maria i Jan RAY. Śnieg w miastach. Przegląd Hydrologiczny. 2018, t. 12, nr 3, s. 44–58.",
        {"author": ["LIND, Maria", "Jan RAY"], "title": "Śnieg w miastach", "container_title": "Przegląd Hydrologiczny", "issued": "2018", "volume": "12", "issue": "3", "page": "44–58"},
    ),
    "din-1505-count-before-a-series": (
        "Lind, Ada; Graf von Moor, Kuno: Schnee und Recht. Leipzig: Frostverlag, 2009. 288 S. (Winterstudien ; 4)",
        {"author": ["Lind, Ada", "Graf von Moor, Kuno"], "title": "Schnee und Recht", "publisher_place": "Leipzig", "publisher": "Frostverlag", "issued": "2009", "number_of_pages": "288", "collection_title": "Winterstudien", "collection_number": "4"},
    ),
    "an-office-and-its-report-of-a-year": (
        "Institute of Thaw. 2015. Annual Report 2014. Bergen: Institute of Thaw.",
        {"group:author": "Institute of Thaw", "issued": "2015", "title": "Annual Report 2014", "publisher_place": "Bergen", "publisher": "Institute of Thaw"},
    ),
    "translators-in-a-note-of-a-short-title": (
        "Ida Lind-Holt, Rain Kings, trans. Per Ray and Liv Ito (New York: Fen Press, 1987), 3.",
        {"author": "Ida Lind-Holt", "title": "Rain Kings", "translator": ["Per Ray", "Liv Ito"], "publisher_place": "New York", "publisher": "Fen Press", "issued": "1987"},
    ),
    "iso-690-czech-edition": (
        "LIND, Jan. Stín a déšť. 2. vyd. Brno: Bažina, 2007. ISBN 80-210-0001-4.",
        {"author": "LIND, Jan", "title": "Stín a déšť", "edition": "2.", "publisher_place": "Brno", "publisher": "Bažina", "issued": "2007", "isbn": "80-210-0001-4"},
    ),
    "gb-t-7714-wide": (
        "王磊，李娜，等．沼泽学导论[M]．北京：科学出版社，2018．",
        {"author": ["王磊", "李娜"], "incomplete:author": "等", "title": "沼泽学导论", "csl_type:book": "M", "publisher_place": "北京", "publisher": "科学出版社", "issued": "2018"},
    ),
    "gb-t-7714-web": (
        "LIND K. Rain today[EB/OL]. (2019-05-03)[2020-01-01]. https://rain.example/today.",
        {"author": "LIND K", "title": "Rain today", "csl_type:webpage": "EB", "issued": "2019-05-03", "url": "https://rain.example/today", "accessed": "2020-01-01"},
    ),
    "wikipedia": (
        'Lind, Karin; Ito, Mei B. (May 2008). "Rain on bogs". Journal of Rain. 15 (9): 956–963. Bibcode:2008JRain..15..956L. doi:10.5555/1. ISSN 0000-0019. PMID 1234567. S2CID 12345.',
        {"author": ["Lind, Karin", "Ito, Mei B."], "issued": "May 2008", "title": "Rain on bogs", "container_title": "Journal of Rain", "volume": "15", "issue": "9", "page": "956–963", "doi": "10.5555/1", "issn": "0000-0019", "pmid": "1234567"},
    ),
    "wikipedia-part": (
        'Lind, Karin (2008). "Counting ponds". In Ray, Jo; Ek, Li (eds.). Mires of Europe. Oslo: Fen Press. pp. 33–57. ISBN 978-0-00-000000-2.',
        {"author": "Lind, Karin", "issued": "2008", "title": "Counting ponds", "editor": ["Ray, Jo", "Ek, Li"], "container_title": "Mires of Europe", "publisher_place": "Oslo", "publisher": "Fen Press", "page": "33–57", "isbn": "978-0-00-000000-2"},
    ),
    "group-among-people": (
        "Lind, K.A.; Ek Lund, F.H.; pondWatch group. Counting of ponds in 2023. Fen Med. Rev. 2025, 82, 102121.",
        {"author": ["Lind, K.A.", "Ek Lund, F.H."], "group:author": "pondWatch group", "title": "Counting of ponds in 2023", "container_title": "Fen Med. Rev.", "issued": "2025", "volume": "82", "article_number": "102121"},
    ),
    "mdpi-short": (
        "Lind, K.; Ito, M.; et al. Rain in Harbours 2023. Water 2024, 11, 1234.",
        {"author": ["Lind, K.", "Ito, M."], "incomplete:author": "et al.", "title": "Rain in Harbours 2023", "container_title": "Water", "issued": "2024", "volume": "11", "page": "1234"},
    ),
    "springer-part-and-its-meeting": (
        "Lind K., Ito M. (2013) Rain. In: Ray J., De Ek K. (eds) Mires of Europe. MIRE 2013. Lecture Notes in Rain, vol 7791. Springer, Berlin, Heidelberg",
        {"author": ["Lind K.", "Ito M."], "issued": "2013", "title": "Rain", "editor": ["Ray J.", "De Ek K."], "container_title": "Mires of Europe", "event_title": "MIRE 2013", "collection_title": "Lecture Notes in Rain", "collection_number": "7791", "publisher": "Springer", "publisher_place": "Berlin, Heidelberg"},
    ),
    "commas-and-a-series": (
        "K. Lind and M. Ito, Rain on bogs, in Mires of Europe, Lecture Notes in Rain, vol. 12, Springer, 2013, pp. 59–69.",
        {"author": ["K. Lind", "M. Ito"], "title": "Rain on bogs", "container_title": "Mires of Europe", "collection_title": "Lecture Notes in Rain", "collection_number": "12", "publisher": "Springer", "issued": "2013", "page": "59–69"},
    ),
    "note-with-an-initial": (
        "Karin E. J. Lind, Ponds: An Introduction, 1st ed (Oslo: Fen Press, 2010).",
        {"author": "Karin E. J. Lind", "title": "Ponds: An Introduction", "edition": "1st", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2010"},
    ),
    "a publisher that begins like a month": (
        "Lind, Karin. 2020. Ponds of the North. New York: Nova.",
        {"author": "Lind, Karin", "issued": "2020", "title": "Ponds of the North", "publisher_place": "New York", "publisher": "Nova"},
    ),
    "buttons-behind-pages": (
        "Lind, K. & Ito, M. Rain in harbours. Nature 590, 23–27 (2021). [pdf] [code] link",
        {"author": ["Lind, K.", "Ito, M."], "title": "Rain in harbours", "container_title": "Nature", "volume": "590", "page": "23–27", "issued": "2021"},
    ),
    "buttons-of-a-journal": (
        "Lind, K. & Ito, M. Rain in harbours. Nature 590, 23–27 (2021). Article PubMed Google Scholar",
        {"author": ["Lind, K.", "Ito, M."], "title": "Rain in harbours", "container_title": "Nature", "volume": "590", "page": "23–27", "issued": "2021"},
    ),
    "gost": (
        "Lind K., Ito M. Rain on raised bogs // Journal of Rain. 2019. Vol. 27. No. 3. P. 379–391.",
        {"author": ["Lind K.", "Ito M."], "title": "Rain on raised bogs", "container_title": "Journal of Rain", "issued": "2019", "volume": "27", "issue": "3", "page": "379–391"},
    ),
    "gost-russian": (
        "Иванов И.И., Петров П.П. Дождь над болотами // Болотоведение. – 2019. – Т. 27. – № 3. – С. 379–391.",
        {"author": ["Иванов И.И.", "Петров П.П."], "title": "Дождь над болотами", "container_title": "Болотоведение", "issued": "2019", "volume": "27", "issue": "3", "page": "379–391"},
    ),
    "german-slash": (
        "Lind, K./Ito, M. (2019): Rain on raised bogs, in: Journal of Rain, 27. Jg., Heft 3, S. 379-391.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379-391"},
    ),
    "chicago-note-book": (
        "Karin Lind, Ponds of the North (Oslo: Fen Press, 2020), 33–35.",
        {"author": "Karin Lind", "title": "Ponds of the North", "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2020"},
    ),
    "nature-book": (
        "Lind, K. & Ito, M. Ponds of the North (Fen Press, 2020).",
        {"author": ["Lind, K.", "Ito, M."], "title": "Ponds of the North", "publisher": "Fen Press", "issued": "2020"},
    ),
    "nature-part": (
        "Lind, K. Counting ponds. in Mires of Europe (eds Ray, J. & Ek, L.) 33–57 (Fen Press, 2018).",
        {"author": "Lind, K.", "title": "Counting ponds", "container_title": "Mires of Europe", "editor": ["Ray, J.", "Ek, L."], "page": "33–57", "publisher": "Fen Press", "issued": "2018"},
    ),
    "acs-part": (
        "Lind, K.; Ito, M. Rain on Bogs. In Mires of Europe; Ray, J., Ed.; Fen Press: Oslo, 2018; pp 33–57.",
        {"author": ["Lind, K.", "Ito, M."], "title": "Rain on Bogs", "container_title": "Mires of Europe", "editor": "Ray, J.", "publisher": "Fen Press", "publisher_place": "Oslo", "issued": "2018", "page": "33–57"},
    ),
    "mdpi-paper": (
        "Lind, K. Rain on Bogs. In Proceedings of the 5th Mire Conference, Oslo, Norway, 3–5 May 2019; pp. 3–9.",
        {"author": "Lind, K.", "title": "Rain on Bogs", "container_title": "Proceedings of the 5th Mire Conference", "text:event_place": "Oslo, Norway", "issued": "2019", "page": "3–9"},
    ),
    "mdpi-book": (
        "Lind, K. Ponds of the North, 2nd ed.; Fen Press: Oslo, Norway, 2020; pp. 3–9.",
        {"author": "Lind, K.", "title": "Ponds of the North", "edition": "2nd", "publisher": "Fen Press", "publisher_place": "Oslo, Norway", "issued": "2020", "page": "3–9"},
    ),
    "springer-book": (
        "Lind K (2020) Ponds of the North, 2nd edn. Springer, Berlin",
        {"author": "Lind K", "issued": "2020", "title": "Ponds of the North", "edition": "2nd", "publisher": "Springer", "publisher_place": "Berlin"},
    ),
    "springer-part": (
        "Lind K, Ito M (2018) Counting ponds. In: Ray J (ed) Mires of Europe. Springer, Cham, pp 33–57",
        {"author": ["Lind K", "Ito M"], "issued": "2018", "title": "Counting ponds", "editor": "Ray J", "container_title": "Mires of Europe", "publisher": "Springer", "publisher_place": "Cham", "page": "33–57"},
    ),
    "elsevier-book": (
        "K. Lind, Ponds of the North, second ed., Fen Press, Oslo, 2020.",
        {"author": "K. Lind", "title": "Ponds of the North", "edition": "second", "publisher": "Fen Press", "publisher_place": "Oslo", "issued": "2020"},
    ),
    "elsevier-part": (
        "K. Lind, M. Ito, Counting ponds, in: J. Ray (Ed.), Mires of Europe, Elsevier, Amsterdam, 2018, pp. 33–57.",
        {"author": ["K. Lind", "M. Ito"], "title": "Counting ponds", "editor": "J. Ray", "container_title": "Mires of Europe", "publisher": "Elsevier", "publisher_place": "Amsterdam", "issued": "2018", "page": "33–57"},
    ),
    "elsevier-harvard-part": (
        "Lind, K., Ito, M., 2018. Counting ponds, in: Ray, J. (Ed.), Mires of Europe. Elsevier, Amsterdam, pp. 33–57.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2018", "title": "Counting ponds", "editor": "Ray, J.", "container_title": "Mires of Europe", "publisher": "Elsevier", "publisher_place": "Amsterdam", "page": "33–57"},
    ),
    "taylor-and-francis": (
        "Karin Lind & Mei Ito (2019) Rain on raised bogs, Journal of Rain, 27:3, 379-391, DOI: 10.5555/1",
        {"author": ["Karin Lind", "Mei Ito"], "issued": "2019", "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379-391", "doi": "10.5555/1"},
    ),
    "elsevier-ahead-of-its-issue": (
        "K. Lind, M. Ito, Rain on raised bogs, Journal of Rain (2019), https://doi.org/10.5555/1.",
        {"author": ["K. Lind", "M. Ito"], "title": "Rain on raised bogs", "container_title": "Journal of Rain", "issued": "2019", "doi": "10.5555/1"},
    ),
    "lncs-article": (
        "Lind, K., Ito, M.: Rain on raised bogs. J. Rain Res. 27(3), 379–391 (2019)",
        {"author": ["Lind, K.", "Ito, M."], "title": "Rain on raised bogs", "container_title": "J. Rain Res.", "volume": "27", "issue": "3", "page": "379–391", "issued": "2019"},
    ),
    "lncs-part": (
        "Lind, K., Ito, M.: Rain on raised bogs. In: Ray, J. (ed.) MIRE 2019. LNCS, vol. 11111, pp. 33–57. Springer, Cham (2019). https://doi.org/10.5555/1",
        {"author": ["Lind, K.", "Ito, M."], "title": "Rain on raised bogs", "editor": "Ray, J.", "container_title": "MIRE 2019", "collection_title": "LNCS", "collection_number": "11111", "page": "33–57", "publisher": "Springer", "publisher_place": "Cham", "issued": "2019", "doi": "10.5555/1"},
    ),
    "lncs-book": (
        "Lind, K.: Ponds of the North, 2nd edn. Springer, Heidelberg (2020)",
        {"author": "Lind, K.", "title": "Ponds of the North", "edition": "2nd", "publisher": "Springer", "publisher_place": "Heidelberg", "issued": "2020"},
    ),
    "figshare": (
        "Lind, K.; Ito, M. (2019): Rain on raised bogs. figshare. Dataset. https://doi.org/10.5555/1",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Rain on raised bogs", "publisher": "figshare", "work_type": "Dataset", "doi": "10.5555/1"},
    ),
    "zenodo": (
        "Lind, Karin, & Ito, Mei. (2019). Rain data (v1.0) [Data set]. Zenodo. https://doi.org/10.5555/1",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2019", "title": "Rain data (v1.0)", "work_type": "Data set", "publisher": "Zenodo", "doi": "10.5555/1"},
    ),
    "mla-thesis": (
        "Lind, Karin. Rain on raised bogs. Diss. University of Oslo, 2019.",
        {"author": "Lind, Karin", "title": "Rain on raised bogs", "csl_type:thesis": "Diss", "awarding_institution": "University of Oslo", "issued": "2019"},
    ),
    "scholar-thesis": (
        "Lind, K., 2019. Rain on raised bogs (Doctoral dissertation, University of Oslo).",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain on raised bogs", "work_type": "Doctoral dissertation", "awarding_institution": "University of Oslo"},
    ),
    "acm-thesis": (
        "Karin Lind. 2019. Rain on raised bogs. Ph.D. Dissertation. University of Oslo, Oslo, Norway.",
        {"author": "Karin Lind", "issued": "2019", "title": "Rain on raised bogs", "qualification": "Ph.D.", "csl_type:thesis": "Ph.D. Dissertation", "awarding_institution": "University of Oslo", "publisher_place": "Oslo, Norway"},
    ),
    "french-thesis": (
        "Lind, Karin. Rain on raised bogs. Thèse de doctorat. Université d'Oslo, 2019.",
        {"author": "Lind, Karin", "title": "Rain on raised bogs", "work_type": "Thèse de doctorat", "awarding_institution": "Université d'Oslo", "issued": "2019"},
    ),
    "dblp-article": (
        "Karin Lind, Mei Ito: Rain on raised bogs. J. Rain Res. 27(3): 379-391 (2019)",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain on raised bogs", "container_title": "J. Rain Res.", "volume": "27", "issue": "3", "page": "379-391", "issued": "2019"},
    ),
    "dblp-paper": (
        "Karin Lind, Mei Ito: Counting ponds. MIRE 2018: 33-57",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Counting ponds", "container_title": "MIRE 2018", "csl_type:paper-conference": "MIRE 2018", "issued": "2018", "page": "33-57"},
    ),
    "dblp-two-people-with-an-initial": (
        "Karin Lind, Mei B. Ito: Rain on raised bogs. J. Rain Res. 27(3): 379-391 (2019)",
        {"author": ["Karin Lind", "Mei B. Ito"], "title": "Rain on raised bogs", "container_title": "J. Rain Res.", "volume": "27", "issue": "3", "page": "379-391", "issued": "2019"},
    ),
    "dblp-preprint": (
        "Karin Lind: Lamps learn about rain. CoRR abs/2104.01234 (2021)",
        {"author": "Karin Lind", "title": "Lamps learn about rain", "arxiv": "2104.01234", "csl_type:article": "2104.01234", "issued": "2021"},
    ),
    "three-spoken-names": (
        "Karin Lind, Mei B. Ito, and Jo Ray. Rain on raised bogs. Journal of Rain, 27(3):379–391, 2019.",
        {"author": ["Karin Lind", "Mei B. Ito", "Jo Ray"], "title": "Rain on raised bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379–391", "issued": "2019"},
    ),
    "three-spoken-names-of-a-paper": (
        "Karin Lind, Mei Ito, and Jo Ray. 2019. Rain. In Proceedings of the 57th Mire Meeting, pages 379–391, Florence, Italy. Pond Society.",
        {"author": ["Karin Lind", "Mei Ito", "Jo Ray"], "issued": "2019", "title": "Rain", "container_title": "Proceedings of the 57th Mire Meeting", "page": "379–391", "text:event_place": "Florence, Italy", "publisher": "Pond Society"},
    ),
    "double-family-name-first": (
        "García Márquez, Gabriel, and Jo Ray. 1990. Ponds. Oslo: Fen Press.",
        {"author": ["García Márquez, Gabriel", "Jo Ray"], "issued": "1990", "title": "Ponds", "publisher_place": "Oslo", "publisher": "Fen Press"},
    ),
    "double-family-and-given-names-alone": (
        "García Márquez, Gabriel José. 1967. Ponds. Oslo: Fen Press.",
        {"author": "García Márquez, Gabriel José", "issued": "1967", "title": "Ponds", "publisher_place": "Oslo", "publisher": "Fen Press"},
    ),
    "spoken-names-without-and": (
        "Karin Lind, Mei Ito, Jo C. Ray, Ann Ek. Rain on bogs. J. Rain, 27(3):3–9, 2019.",
        {"author": ["Karin Lind", "Mei Ito", "Jo C. Ray", "Ann Ek"], "title": "Rain on bogs", "container_title": "J. Rain", "volume": "27", "issue": "3", "page": "3–9", "issued": "2019"},
    ),
    "prefix-of-an-irish-name": (
        "A. Lind, S. Ó Briain, Rain on bogs, Mires 31 (2020) 211–225.",
        {"author": ["A. Lind", "S. Ó Briain"], "title": "Rain on bogs", "container_title": "Mires", "volume": "31", "issued": "2020", "page": "211–225"},
    ),
    "irish-name-between-semicolons": (
        "Lind, Anna; Ó Briain, Seán: Rain on bogs. In: Mires 31 (2020), H. 4, S. 211-225.",
        {"author": ["Lind, Anna", "Ó Briain, Seán"], "title": "Rain on bogs", "container_title": "Mires", "volume": "31", "issue": "4", "issued": "2020", "page": "211-225"},
    ),
    "question-goes-on": (
        "J. Lind, Do clocks tire? Evidence from twelve towers, Annals of Time 112 (2009) 12–19.",
        {"author": "J. Lind", "title": "Do clocks tire? Evidence from twelve towers", "container_title": "Annals of Time", "volume": "112", "issued": "2009", "page": "12–19"},
    ),
    "full-stop-of-iso-690": (
        "LIND, Karin. Rain on bogs. Annals of Time. 2009, vol. 112, no. 11, p. 12-19.",
        {"author": "LIND, Karin", "title": "Rain on bogs", "container_title": "Annals of Time", "issued": "2009", "volume": "112", "issue": "11", "page": "12-19"},
    ),
    "pages-end-a-host": (
        "Karin Lind, Mei B. Ito. Rain on bogs. In Advances in Rain, pages 3–9, 2019.",
        {"author": ["Karin Lind", "Mei B. Ito"], "title": "Rain on bogs", "container_title": "Advances in Rain", "page": "3–9", "issued": "2019"},
    ),
}  # fmt: skip
OTHERS = {
    "a publisher in which another begins": "Lind, K., & Ito, M. (1998). Moss. Fen Press.; K. Ek, Rain, Mires 7 (2018) 12–29.",
    "a title in which another begins": "Lind, K. & Ito, M. Rain on fens. Mires 7, 12–29 (2018).; Ek, J. Moss. Fens 8, 1–9 (2019).",
    "a university behind which another begins": (
        "Lind, K. (2017). Rain [PhD thesis, University of Fens].; Ito, M., & Ek, J. (1998). Moss (2nd ed.). Fen Press."),
    "a thesis behind whose year another begins": (
        "Lind K. Rain on roofs [dissertation]. Oslo: University of Fens; 2017.Ito M, Ek J. Moss. Oslo: Fen Press; 1998."),
    "another behind an address": (
        "Ren Lind, and Mei Ito. 2021. Rain by radar. In Proceedings of Radar. IEEE, Oslo, 45–52. "
        "https://doi.org/10.5555/r.45; EK, Anna; ROE, Jo. Ropes. Mires, Oslo, v. 31, n. 4, p. 211-25, 2020."),
    "the last of a list": "and Mei Ito. “Rain on fens.” Mires 7, no. 2 (2018): 12–29.",
    "the last of a list, initials": "and Ito, M. (2015) 'Rain on fens', Mires, 3(1), pp. 1-17.",
    "a list that was cut at its front": 'Lind, K. Ito, M. Ek, and M. Roe, "Rain on fens," Mires, vol. 3, no. 1, pp. 1–17, 2015.',
    "cut behind the sign of pages": "Lind, K. (2018) 'Rain on fens', Mires, 7(2), pp.",
    "the same with editors": "K. Lind, M. Ito, in: J. Ray (Ed.), Coasts, Fen Press, Oslo, 2018, pp. 3-9.",
    "makers of data": "Lind, T. (Creator), Ness, O. (Creator) & Ford, P. (Contributor), University of the Shore, 24 Nov 2023",
    "no year": "Lind, K. Rain on raised bogs. Journal of Rain 27, 379–391.",
    "two years": "Lind, K. 2019. Rain on raised bogs. Journal of Rain 27, 379–391 (2018).",
    "prose about people": "Karin Lind and Mei Ito. In 2019 they saw that it rained. It did so until they went home.",
    "prose with a year": "Karin Lind, Mei Ito, and others met in Oslo in May 2019.",
    "a sentence for a publisher": "Karin Lind. 2019. It rained. Then all of them went home and were wet.",
    "numbers where APA has a publisher": "Lind, K. (2023). * Counting of rain. Mires & Fens, p.105799. https://doi.org/10.5555/1 *.",
    "a number where a publisher stands": "Lind J, Ito S. Rain counts. MIRE technical paper 2002-01-1630, 2002.",
    "a title in quotes": "Lind, Karin. “Rain.” PhD diss., 2019.",
}  # fmt: skip
"""What is none, and why."""


@for_each("text, expected", CITATIONS)
def test_citation(text: str, expected: dict[str, str | list[str]]) -> None:
    citation = read_citation(text)
    assert citation is not None
    assert citation.style == "unquoted"
    assert fields(text) == expected


@for_each("text", [text for text, _ in CITATIONS.values()], one_in=4)
def test_what_is_cut_off_or_lost_in_the_middle_breaks_nothing(text: str) -> None:
    check_damaged(text)


@for_each("text", OTHERS)
def test_no_citation(text: str) -> None:
    assert read_citation(text) is None
