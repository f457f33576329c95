"""Formatted citations in the styles of Pure and of search engines, read back into their parts."""
# ruff: noqa: E501, ISC004 - a citation is one line

from __future__ import annotations

import pytest

import citekit
from citekit.readers.citations import read_citation, read_citations, words
from citekit.readers.lines import view_lines
from citekit.readers.page import Page
from citekit.values import Person
from tests.rows import for_each

LNCS = "Lecture Notes in Lists (including subseries Notes on Notes)"

CITATIONS: dict[str, tuple[str, str, dict[str, str | list[str]]]] = {
    "thesis-in-round-brackets-in-swedish": (
        "apa",
        "Ödman, H. (2019). Tystnad. (Doktorsavhandling (monografi), Lunds universitet). Lunds universitet.",
        {"author": "Ödman, H.", "issued": "2019", "title": "Tystnad", "work_type": "Doktorsavhandling (monografi)", "awarding_institution": "Lunds universitet", "publisher": "Lunds universitet"},
    ),
    "thesis-in-round-brackets-in-spanish": (
        "apa",
        "Mora, P. (2019). Olas lentas (Tesis doctoral, Universidad del Norte).",
        {"author": "Mora, P.", "issued": "2019", "title": "Olas lentas", "work_type": "Tesis doctoral", "awarding_institution": "Universidad del Norte"},
    ),
    "status-in-another-language": (
        "apa",
        "zu Eltz, M., & Lind, K. (Angenommen/Im Druck). Stille Post. Akustische Hefte.",
        {"author": ["zu Eltz, M.", "Lind, K."], "status": "Angenommen/Im Druck", "title": "Stille Post", "container_title": "Akustische Hefte"},
    ),
    "standard-in-words-that-are-not-known": (
        "standard",
        "Åben kyst. / Holm, Lise; Krogh, Jens Peter. I: Kysten, Bnd 12, Nmr. 3, 05.2019, zz. 45-58.",
        {"title": "Åben kyst", "author": ["Holm, Lise", "Krogh, Jens Peter"], "container_title": "Kysten", "volume": "12", "issue": "3", "issued": "05.2019", "page": "45-58"},
    ),
    "standard-in-a-series-of-a-journal": (
        "standard",
        "Rain. / Holm, Lise; Krogh, Jens. In: Notes on Rain, Series 2, Vol. 12, 03.2023, p. 1-10.",
        {"title": "Rain", "author": ["Holm, Lise", "Krogh, Jens"], "container_title": "Notes on Rain, Series 2", "volume": "12", "issued": "03.2023", "page": "1-10"},
    ),
    "standard-in-russian": (
        "standard",
        "Зимние порты. / Линд, Карина; Ито, Анна. В: Морской сборник, Том 12, № 3, 10.10.2021, стр. 45-58.",
        {"title": "Зимние порты", "author": ["Линд, Карина", "Ито, Анна"], "container_title": "Морской сборник", "volume": "12", "issue": "3", "issued": "10.10.2021", "page": "45-58"},
    ),
    "standard-of-a-chapter-in-russian": (
        "standard",
        "Туман. / Линд, Карина. Порты и люди. ред. / Н. Белов. Казань : Волга, 2021. стр. 40-52 (Портовые тетради; Том 5).",
        {"title": "Туман", "author": "Линд, Карина", "container_title": "Порты и люди", "editor": "Н. Белов", "publisher_place": "Казань", "publisher": "Волга", "issued": "2021", "page": "40-52", "collection_title": "Портовые тетради", "collection_number": "5"},
    ),
    "standard-with-names-without-capitals": (
        "standard",
        "凍土の上の家. / 小野寺 亮; 李 明. In: 凍土研究, 巻 5, 番号 1, 2018, p. 9-17.",
        {"title": "凍土の上の家", "author": ["小野寺 亮", "李 明"], "container_title": "凍土研究", "volume": "5", "issue": "1", "issued": "2018", "page": "9-17"},
    ),
    "standard-in-chinese": (
        "standard",
        "The hum of rails. / Lin, Chih-Hao; Chen, Mei Ling. 於: Rail Notes, 卷 12, 編號 3, 04.03.2021, p. 45-58.",
        {"title": "The hum of rails", "author": ["Lin, Chih-Hao", "Chen, Mei Ling"], "container_title": "Rail Notes", "volume": "12", "issue": "3", "issued": "04.03.2021", "page": "45-58"},
    ),
    "author-in-korean": (
        "author",
        "Kim, Min Ji ; Park, Seo Jun. / Rails at night. In: Rail Notes. 2021 ; 권 12, 번호 3. pp. 45-58.",
        {"author": ["Kim, Min Ji", "Park, Seo Jun"], "title": "Rails at night", "container_title": "Rail Notes", "issued": "2021", "volume": "12", "issue": "3", "page": "45-58"},
    ),
    "harvard-with-a-dot-behind-the-word": (
        "harvard",
        "Nowak, J & Kot, P 2021, 'Fale i liczby', Przegląd Morski, tom. 12, nr 3, s. 45-58.",
        {"author": ["Nowak, J", "Kot, P"], "issued": "2021", "title": "Fale i liczby", "container_title": "Przegląd Morski", "volume": "12", "issue": "3", "page": "45-58"},
    ),
    "harvard-publisher-with-its-city-before-the-series": (
        "harvard",
        "af Klint, U-B 2020, Torsk och tro. i T Lind & S Mo (red.), Kustens kyrkor. Makadam, Göteborg, Kustserien, nr. 9, s. 61-75.",
        {"author": "af Klint, U-B", "issued": "2020", "title": "Torsk och tro", "editor": ["T Lind", "S Mo"], "container_title": "Kustens kyrkor", "publisher": "Makadam", "publisher_place": "Göteborg", "collection_title": "Kustserien", "collection_number": "9", "page": "61-75"},
    ),
    "apa-before-editors-in-polish": (
        "apa",
        "Nowak, J. (2021). Porty zimą. W P. Kot (Red.), Porty i ludzie (s. 40-52). Port Press.",
        {"author": "Nowak, J.", "issued": "2021", "title": "Porty zimą", "editor": "P. Kot", "container_title": "Porty i ludzie", "page": "40-52", "publisher": "Port Press"},
    ),
    "harvard-before-editors-in-italian": (
        "harvard",
        "De Luca, MG & Rossi, P 2020, Le voci. in A Verdi (a cura di), Ponti e parole. Carocci, Roma, pp. 101-120.",
        {"author": ["De Luca, MG", "Rossi, P"], "issued": "2020", "title": "Le voci", "editor": "A Verdi", "container_title": "Ponti e parole", "publisher": "Carocci", "publisher_place": "Roma", "page": "101-120"},
    ),
    "vancouver-with-editors-in-german": (
        "vancouver",
        "Brandt LS, Lind M. Kalte Dächer. in Roth A, Uhl B, Hrsg., Dächer der Stadt. Berlin: De Gruyter. 2020. S. 81-97",
        {"author": ["Brandt LS", "Lind M"], "title": "Kalte Dächer", "editor": ["Roth A", "Uhl B"], "container_title": "Dächer der Stadt", "publisher_place": "Berlin", "publisher": "De Gruyter", "issued": "2020", "page": "81-97"},
    ),
    "vancouver-with-a-month-of-east-asia": (
        "vancouver",
        "Lin CH, Chen ML. The hum of rails. Rail Notes. 2021 3月 4;12(3):45-58.",
        {"author": ["Lin CH", "Chen ML"], "title": "The hum of rails", "container_title": "Rail Notes", "issued": "2021 3月 4", "volume": "12", "issue": "3", "page": "45-58"},
    ),
    "physics-abbreviated": (
        "note",
        "Misaki Lind and Walter Ito, “Ideal rain is not purely wet,” Mire Rev. Lett. 121, 205501 (2018).",
        {"author": ["Misaki Lind", "Walter Ito"], "title": "Ideal rain is not purely wet", "container_title": "Mire Rev. Lett.", "volume": "121", "article_number": "205501", "issued": "2018"},
    ),
    "names-before-their-initials": (
        "ieee",
        'Lind M., Ito G., "La pioggia nei porti", in Rivista di Paludi, vol. 45, n. 2, 2018, pp. 112-130.',
        {"author": ["Lind M.", "Ito G."], "title": "La pioggia nei porti", "container_title": "Rivista di Paludi", "volume": "45", "issue": "2", "issued": "2018", "page": "112-130"},
    ),
    "preprint-alone": (
        "ieee",
        'K. Lind, "Rain," 2018, arXiv:1801.01234.',
        {"author": "K. Lind", "title": "Rain", "issued": "2018", "arxiv": "1801.01234", "csl_type:article": "1801.01234"},
    ),
    "initials-apart-from-their-stops-month-for-issue": (
        "apa",
        "Lind, K ., & Ito, M. B ., (2019). Rain in harbours. Mire letters 180(July), 6–10.",
        {"author": ["Lind, K .", "Ito, M. B ."], "issued": "2019", "title": "Rain in harbours", "container_title": "Mire letters", "volume": "180", "issue": "July", "page": "6–10"},
    ),
    "book-in-press": (
        "apa",
        "Lind, K. (Accepted/In press). Rain in harbours. Technische Universiteit Noord.",
        {"author": "Lind, K.", "title": "Rain in harbours", "status": "Accepted/In press", "publisher": "Technische Universiteit Noord"},
    ),
    "journal-in-press": (
        "apa",
        "Lind, K. (In press). Rain in harbours. Annals of the University of Noord.",
        {"author": "Lind, K.", "title": "Rain in harbours", "status": "In press", "container_title": "Annals of the University of Noord"},
    ),
    "newspaper": (
        "apa",
        "Lind, K. (2018, May 3). The rain in harbors. The Mire Times. https://example.org/rain.html",
        {"author": "Lind, K.", "issued": "2018, May 3", "title": "The rain in harbors", "container_title": "The Mire Times", "csl_type:article-newspaper": "The Mire Times.", "url": "https://example.org/rain.html"},
    ),
    "page-of-a-site": (
        "apa",
        "Lind, K. (2018, May 3). The rain in harbors. Mire Watch. https://example.org/rain.html",
        {"author": "Lind, K.", "issued": "2018, May 3", "title": "The rain in harbors", "container_title": "Mire Watch", "csl_type:webpage": "Mire Watch.", "url": "https://example.org/rain.html"},
    ),
    "event-behind-quotes": (
        "ieee",
        'M. A. Lind & W. L. Ito. "Theory of Rain in Thin Fens", Paper presented at the Annual Rain Meeting, Las Vegas, NV, 1985.',
        {"author": ["M. A. Lind", "W. L. Ito"], "title": "Theory of Rain in Thin Fens", "work_type": "Paper", "event_title": "Annual Rain Meeting", "event_city": "Las Vegas", "event_country": "NV", "issued": "1985"},
    ),
    "tex-quotes": (
        "ieee",
        "K. Lind and M. Ito, ``Improved rain algorithms,'' IEEE Transactions on Mires, vol. 35, pp. 818-824, June 1987.",
        {"author": ["K. Lind", "M. Ito"], "title": "Improved rain algorithms", "container_title": "IEEE Transactions on Mires", "volume": "35", "page": "818-824", "issued": "June 1987"},
    ),
    "apa-report": (
        "apa",
        "Lind, R., & Ito, K. (1996). Counting Rain - A Simple Scheme. Technical Report no. TR-95-012, Mire Institute, Oslo.",
        {"author": ["Lind, R.", "Ito, K."], "issued": "1996", "title": "Counting Rain - A Simple Scheme", "work_type": "Technical Report", "number": "TR-95-012", "publisher": "Mire Institute", "publisher_place": "Oslo"},
    ),
    "report-in-quotes": (
        "chicago",
        'Lind, Karin J. "On Untestable Rain." Technical Report No. 025. New York University, October 1980.',
        {"author": "Lind, Karin J.", "title": "On Untestable Rain", "work_type": "Technical Report", "number": "025", "publisher": "New York University", "issued": "October 1980"},
    ),
    "ieee-edited-by": (
        "ieee",
        'R. Lind, "Analysis of Rain", in Rain and Complexity, edited by J. Ray, Fen Press (1976), 1-20.',
        {"author": "R. Lind", "title": "Analysis of Rain", "container_title": "Rain and Complexity", "editor": "J. Ray", "publisher": "Fen Press", "issued": "1976", "page": "1-20"},
    ),
    "vancouver-meeting-and-preprint": (
        "vancouver",
        "Lind AM, Ray JL. Exact rain in mires. In: 2nd International Conference on Rain (ICR); 2014. arXiv:1312.6120.",
        {"author": ["Lind AM", "Ray JL"], "title": "Exact rain in mires", "container_title": "2nd International Conference on Rain (ICR)", "issued": "2014", "arxiv": "1312.6120"},
    ),
    "german-quotes": (
        "chicago",
        "Lind, Karin, 2012. „Improvement of rain for wet depth“. RAIN AND FENS 52 (6): 1093–101. https://doi.org/10.5555/rain.",
        {"author": "Lind, Karin", "issued": "2012", "title": "Improvement of rain for wet depth", "container_title": "RAIN AND FENS", "volume": "52", "issue": "6", "page": "1093–101", "doi": "10.5555/rain"},
    ),
    "springer-place-without-series": (
        "apa",
        "Lind, F. (2019). System Under Rain. In: Ray, S., Ek, A.Y. (eds) Encyclopedia of Big Rain. Springer, Cham. https://doi.org/10.5555/rain",
        {"author": "Lind, F.", "issued": "2019", "title": "System Under Rain", "editor": ["Ray, S.", "Ek, A.Y."], "container_title": "Encyclopedia of Big Rain", "publisher": "Springer", "publisher_place": "Cham", "doi": "10.5555/rain"},
    ),
    "apa-short-series-behind-publisher": (
        "apa",
        "Lind, H. (2013). Rain near schools in five towns. (1 ed.) Fen University. FBi No. 2013:16",
        {"author": "Lind, H.", "issued": "2013", "title": "Rain near schools in five towns", "edition": "1", "publisher": "Fen University", "collection_title": "FBi", "collection_number": "2013:16"},
    ),
    "apa-series-with-volume-and-number": (
        "apa",
        "Lind, H. (2013). Rain near schools in five towns. Fen University. Fen Reports Vol. 2013 No. 16",
        {"author": "Lind, H.", "issued": "2013", "title": "Rain near schools in five towns", "publisher": "Fen University", "collection_title": "Fen Reports", "collection_number": ["2013", "16"]},
    ),
    "springer-empty-brackets": (
        "apa",
        "Lind, T., Ito, D. (2022). Rain logic. In: Ray, J., Ek, L. (eds) Automated Rain. MIRE 2022. Lecture Notes in Rain(), vol 13385. Springer, Cham. https://doi.org/10.5555/rain.",
        {"author": ["Lind, T.", "Ito, D."], "issued": "2022", "title": "Rain logic", "editor": ["Ray, J.", "Ek, L."], "container_title": "Automated Rain", "event_title": "MIRE 2022", "collection_title": "Lecture Notes in Rain", "collection_number": "13385", "publisher": "Springer", "publisher_place": "Cham", "doi": "10.5555/rain"},
    ),
    "pubmed-mla": (
        "chicago",
        "Lind, Karin, and Kim Ray. “Rain: current management.” Clinical mires and fens vol. 54,4 (2011): 675-84. doi:10.5555/rain",
        {"author": ["Lind, Karin", "Kim Ray"], "title": "Rain: current management", "container_title": "Clinical mires and fens", "volume": "54", "issue": "4", "issued": "2011", "page": "675-84", "doi": "10.5555/rain"},
    ),
    "pubmed-mla-article": (
        "chicago",
        "Lind, Karin et al. “Rain in mires.” Fen Perspectives in Biology vol. 6,10 a016295. 4 Sep. 2014, doi:10.5555/rain",
        {"author": "Lind, Karin", "incomplete:author": "et al", "title": "Rain in mires", "container_title": "Fen Perspectives in Biology", "volume": "6", "issue": "10", "article_number": "a016295", "issued": "4 Sep. 2014", "doi": "10.5555/rain"},
    ),
    "emerald": (
        "harvard",
        'Lind, K. and Ito, M. (2019), "Rain in harbours", Journal of Mires, Vol. 12 No. 3, pp. 45-67. https://doi.org/10.5555/rain',
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Rain in harbours", "container_title": "Journal of Mires", "volume": "12", "issue": "3", "page": "45-67", "doi": "10.5555/rain"},
    ),
    "ieee-journal-with-in": (
        "ieee",
        'K. Lind and M. Ito, "Rain in harbours," in IEEE Transactions on Mires, vol. 29, no. 4, pp. 873-886, 1 April 2018, doi: 10.5555/rain.',
        {"author": ["K. Lind", "M. Ito"], "title": "Rain in harbours", "container_title": "IEEE Transactions on Mires", "volume": "29", "issue": "4", "page": "873-886", "issued": "1 April 2018", "doi": "10.5555/rain"},
    ),
    "ieee-conference-without-in": (
        "ieee",
        'K. Lind, "Rain in harbours," 2019 IEEE International Conference on Rain (ICR), Oslo, Norway, 2019, pp. 1-6, doi: 10.5555/rain.',
        {"author": "K. Lind", "title": "Rain in harbours", "container_title": "2019 IEEE International Conference on Rain (ICR)", "text:event_place": "Oslo, Norway", "issued": "2019", "page": "1-6", "doi": "10.5555/rain"},
    ),
    "ieee-editors": (
        "ieee",
        'K. Lind, "Rain in harbours," in Mires of Europe, vol. 3, J. Ray and L. Ek, Eds. Oslo: Fen Press, 2019, pp. 12-20.',
        {"author": "K. Lind", "title": "Rain in harbours", "container_title": "Mires of Europe", "volume": "3", "editor": ["J. Ray", "L. Ek"], "publisher_place": "Oslo", "publisher": "Fen Press", "issued": "2019", "page": "12-20"},
    ),
    "ieee-series-letters": (
        "ieee",
        'K. Lind, "Rain in harbours," in Proc. Joint Int. Conf. on Rain (JICR), LNCS, vol. 15259, Springer, pp. 3–18, 2025.',
        {"author": "K. Lind", "title": "Rain in harbours", "container_title": "Proc. Joint Int. Conf. on Rain (JICR)", "collection_title": "LNCS", "collection_number": "15259", "publisher": "Springer", "page": "3–18", "issued": "2025"},
    ),
    "ieee-remark-behind": (
        "ieee",
        'K. Lind, “Rain in dogs,” Top Rain Med, vol. 29, no. 4, pp. 88–95, Dec. 2014, doi: 10.5555/rain. ("Clinical findings" alone)',
        {"author": "K. Lind", "title": "Rain in dogs", "container_title": "Top Rain Med", "volume": "29", "issue": "4", "page": "88–95", "issued": "Dec. 2014", "doi": "10.5555/rain"},
    ),
    "physics": (
        "ieee",
        'K. Lind and M. Ito, "Rain in harbours", Mire Rev. B 99, 045101 (2019)',
        {"author": ["K. Lind", "M. Ito"], "title": "Rain in harbours", "container_title": "Mire Rev. B", "volume": "99", "article_number": "045101", "issued": "2019"},
    ),
    "physics-spoken": (
        "note",
        'Karin Lind and Mei Ito, "Rain in harbours", Mire Rev. B 99, 045101 (2019)',
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain in harbours", "container_title": "Mire Rev. B", "volume": "99", "article_number": "045101", "issued": "2019"},
    ),
    "initials-first-in-quotes": (
        "mla",
        'K. J. Lind, M. Ito. "Rain in harbours." Mire Trans. Rain, vol. 29, no. 4, pp. 543–551, July 1983.',
        {"author": ["K. J. Lind", "M. Ito"], "title": "Rain in harbours", "container_title": "Mire Trans. Rain", "volume": "29", "issue": "4", "page": "543–551", "issued": "July 1983"},
    ),
    "acm-series-and-editors": (
        "acm",
        "Karin Lind. 1997. Rain in harbours. In MIRE 97 (LNCS, Vol. 1256) , Jo Ray, Lars Ek, and Mei Ito (Eds.). Fen Press, Oslo, 401–407. https://doi.org/10.5555/rain",
        {"author": "Karin Lind", "issued": "1997", "title": "Rain in harbours", "container_title": "MIRE 97", "collection_title": "LNCS", "collection_number": "1256", "editor": ["Jo Ray", "Lars Ek", "Mei Ito"], "publisher": "Fen Press", "publisher_place": "Oslo", "page": "401–407", "doi": "10.5555/rain"},
    ),
    "acm-numbered-host": (
        "acm",
        "Karin Lind. 2021. Rain in harbours. In 32nd MIRE , Jo Ray (Ed.). FEN-PRESS, 522–539. https://doi.org/10.5555/rain",
        {"author": "Karin Lind", "issued": "2021", "title": "Rain in harbours", "container_title": "32nd MIRE", "editor": "Jo Ray", "publisher": "FEN-PRESS", "page": "522–539", "doi": "10.5555/rain"},
    ),
    "apa-thesis-in-a-sentence": (
        "apa",
        "Lind, K. (2016). Counting Rain for Norwegian Mires. Unpublished master's thesis, University of Oslo, Oslo, Norway.",
        {"author": "Lind, K.", "issued": "2016", "title": "Counting Rain for Norwegian Mires", "work_type": "Unpublished master's thesis", "awarding_institution": "University of Oslo", "publisher_place": "Oslo, Norway"},
    ),
    "apa-thesis-in-round-brackets": (
        "apa",
        "Lind, K. (2016). Counting rain (Doctoral dissertation, University of Oslo). Retrieved from https://example.org/1",
        {"author": "Lind, K.", "issued": "2016", "title": "Counting rain", "work_type": "Doctoral dissertation", "awarding_institution": "University of Oslo", "url": "https://example.org/1"},
    ),
    "apa-whole-given-names": (
        "apa",
        "Lind, Karin Mei. (2021). Counting rain [Doctoral dissertation, University of Oslo].",
        {"author": "Lind, Karin Mei", "issued": "2021", "title": "Counting rain", "work_type": "Doctoral dissertation", "awarding_institution": "University of Oslo"},
    ),
    "apa-preprint-server": (
        "apa",
        "Lind, K., & Ito, M. (2019). Rain in harbours. bioRxiv. https://doi.org/10.5555/rain",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Rain in harbours", "publisher": "bioRxiv", "csl_type:article": "bioRxiv.", "doi": "10.5555/rain"},
    ),
    "apa-retrieved": (
        "apa",
        "Institute of Rain and Technology. (n.d.). Rain. Mire Glossary Society. Retrieved August 10, 2026, from https://example.org/rain",
        {"author": "Institute of Rain and Technology", "title": "Rain", "publisher": "Mire Glossary Society", "url": "https://example.org/rain", "accessed": "August 10, 2026"},
    ),
    "apa-handle": (
        "apa",
        "Lind, K. (2021). Rain on bogs. Fen Press. https://hdl.handle.net/20.500.12177/10317",
        {"author": "Lind, K.", "issued": "2021", "title": "Rain on bogs", "publisher": "Fen Press", "url": "https://hdl.handle.net/20.500.12177/10317"},
    ),
    "oxford": (
        "worded",
        "Karin Lind, M B Ito, Rain: a portal for synergies, Mire Research, Volume 48, Issue W1, 02 July 2020, Pages W494–W501, https://doi.org/10.5555/rain",
        {"author": ["Karin Lind", "M B Ito"], "title": "Rain: a portal for synergies", "container_title": "Mire Research", "volume": "48", "issue": "W1", "issued": "02 July 2020", "page": "W494–W501", "doi": "10.5555/rain"},
    ),
    "sciencedirect": (
        "worded",
        "Karin Lind, Mei Ito, Rain, fog, and mires: a review, Journal of Mires, Volume 612, Part A, 2022, 128123, ISSN 0022-1694, https://doi.org/10.5555/rain. (https://www.sciencedirect.com/science/article/pii/S0022169422006965)",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain, fog, and mires: a review", "container_title": "Journal of Mires", "volume": "612", "issue": "Part A", "issued": "2022", "article_number": "128123", "issn": "0022-1694", "doi": "10.5555/rain", "url": "https://www.sciencedirect.com/science/article/pii/S0022169422006965"},
    ),
    "dataverse": (
        "dataset",
        'Lind, Karin; Ito, Mei, 2019, "Rain in harbours", https://doi.org/10.5555/RAIN, Fen Dataverse, V1',
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2019", "title": "Rain in harbours", "doi": "10.5555/RAIN", "publisher": "Fen Dataverse", "csl_type:dataset": "Fen Dataverse", "version": "1"},
    ),
    "mendeley-data": (
        "dataset",
        "Lind, Karin; Ito, Mei (2019), “Rain in harbours”, Mendeley Data, V2, doi: 10.5555/rain.2",
        {"author": ["Lind, Karin", "Ito, Mei"], "issued": "2019", "title": "Rain in harbours", "publisher": "Mendeley Data", "csl_type:dataset": "Mendeley Data", "version": "2", "doi": "10.5555/rain.2"},
    ),
    "vancouver-old-pubmed": (
        "vancouver",
        "Lind X, Holmes E, Ray RL. Rain by Analysis. Anal Rain 2016 Jun 7;88(11):5670-9. Epub 2016 May 13.",
        {"author": ["Lind X", "Holmes E", "Ray RL"], "title": "Rain by Analysis", "container_title": "Anal Rain", "issued": "2016 Jun 7", "volume": "88", "issue": "11", "page": "5670-9", "available_date": "2016 May 13"},
    ),
    "vancouver-group-first": (
        "vancouver",
        "FEN, Lind K. Rain and mires. Mire Times. 2019;27:3–9.",
        {"author": ["FEN", "Lind K"], "title": "Rain and mires", "container_title": "Mire Times", "issued": "2019", "volume": "27", "page": "3–9"},
    ),
    "bmj": (
        "vancouver",
        "Lind K, Ito M, et al. Rain on raised bogs. J Rain 2019;27:379-91.",
        {"author": ["Lind K", "Ito M"], "incomplete:author": "et al", "title": "Rain on raised bogs", "container_title": "J Rain", "issued": "2019", "volume": "27", "page": "379-91"},
    ),
    "quoted-behind-the-year": (
        "chicago",
        'Lind KO, et al. (2008). "Rain: A New Scale." Mire Lett. 15(9):956-963. https://doi.org/10.5555/1',
        {"author": "Lind KO", "incomplete:author": "et al", "issued": "2008", "title": "Rain: A New Scale", "container_title": "Mire Lett", "volume": "15", "issue": "9", "page": "956-963", "doi": "10.5555/1"},
    ),
    "buttons-behind": (
        "apa",
        "Lind, K., and Ito, M. (2023). Rain on bogs. arXiv preprint arXiv:1901.01234. Link",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2023", "title": "Rain on bogs", "arxiv": "1901.01234", "csl_type:article": "1901.01234"},
    ),
    "chicago-spoken": (
        "chicago",
        "Karin Lind, Mei Ito, Jo B. Ray, and Li Ek. “Rain on Bogs (ROB) Was Proposed.” Journal of Rain 64(1), 96-106, 2011.",
        {"author": ["Karin Lind", "Mei Ito", "Jo B. Ray", "Li Ek"], "title": "Rain on Bogs (ROB) Was Proposed", "container_title": "Journal of Rain", "volume": "64", "issue": "1", "page": "96-106", "issued": "2011"},
    ),
    "chicago-day": (
        "chicago",
        "Lind, Karin, and Mei Ito. “Rain on Bogs.” Proceedings of the Third Meeting on Mires, April 4, 2019, 1031–44.",
        {"author": ["Lind, Karin", "Mei Ito"], "title": "Rain on Bogs", "container_title": "Proceedings of the Third Meeting on Mires", "issued": "April 4, 2019", "page": "1031–44"},
    ),
    "note-turned": (
        "note",
        "Lind, Karin B. “Rain on Bogs: A List,” Fens in Europe, 22 (1995): 5-43.",
        {"author": "Lind, Karin B.", "title": "Rain on Bogs: A List", "container_title": "Fens in Europe", "volume": "22", "issued": "1995", "page": "5-43"},
    ),
    "ieee-series": (
        "ieee",
        "K. Lind, M. Ito, et al., \"Rain, a Service,\" in Mires of Europe XV, Mire Conf. Ser., vol. 351, p. 367, 2006.",
        {"author": ["K. Lind", "M. Ito"], "incomplete:author": "et al.", "title": "Rain, a Service", "container_title": "Mires of Europe XV", "collection_title": "Mire Conf. Ser.", "collection_number": "351", "page": "367", "issued": "2006"},
    ),
    "acm-numbered-paper": (
        "acm",
        "Karin E Lind and Mei Ito. 2019. Rain. In Proceedings of the 2019 Mire Meeting (MIRE '19). Mire Association, Oslo, Norway, Paper 62, 1–14.",
        {"author": ["Karin E Lind", "Mei Ito"], "issued": "2019", "title": "Rain", "container_title": "Proceedings of the 2019 Mire Meeting (MIRE '19)", "publisher": "Mire Association", "publisher_place": "Oslo, Norway", "article_number": "62", "page": "1–14"},
    ),
    "acm-no-publisher": (
        "acm",
        "Karin Lind and Mei Ito. 2019. Rain. In Proceedings of the 2019 Mire Meeting. 1–12.",
        {"author": ["Karin Lind", "Mei Ito"], "issued": "2019", "title": "Rain", "container_title": "Proceedings of the 2019 Mire Meeting", "page": "1–12"},
    ),
    "acm-volume-alone": (
        "acm",
        "Karin Lind and Mei Ito. 2013. Rain algorithms. Mire J. Archit 9(2013), 105–112.",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain algorithms", "container_title": "Mire J. Archit", "volume": "9", "issued": "2013", "page": "105–112"},
    ),
    "apa-series-behind-a-comma": (
        "apa",
        "Lind, K. J. G. B., & Ito, M. (2013). Rain. In Ray, J., Ek, V. S., and Xu, G. (Eds.), Mires of Europe (MIRE 2013), Lecture Notes in Rain, vol 7819. Springer, Berlin, Heidelberg.",
        {"author": ["Lind, K. J. G. B.", "Ito, M."], "issued": "2013", "title": "Rain", "editor": ["Ray, J.", "Ek, V. S.", "Xu, G."], "container_title": "Mires of Europe (MIRE 2013)", "collection_title": "Lecture Notes in Rain", "collection_number": "7819", "publisher": "Springer", "publisher_place": "Berlin, Heidelberg"},
    ),
    "apa-first-editor": (
        "apa",
        "Lind, T.A.S., Ito, M. (2023). Rain. In: Ek-Ray, DT., et al. Mires of Europe. MIRE 2023. Lecture Notes in Rain, vol 13833. Springer, Cham.",
        {"author": ["Lind, T.A.S.", "Ito, M."], "issued": "2023", "title": "Rain", "editor": "Ek-Ray, DT.", "incomplete:editor": "et al.", "container_title": "Mires of Europe", "event_title": "MIRE 2023", "collection_title": "Lecture Notes in Rain", "collection_number": "13833", "publisher": "Springer", "publisher_place": "Cham"},
    ),
    "apa-article": (
        "apa",
        "Lind, K. O. , van der Laan, P.-J., & Ó Briain, S. (2015). Rain . Journal of Rain , 14 (2-3), 106 - 120. https://doi.org/10.5555/1",
        {"author": ["Lind, K. O.", "van der Laan, P.-J.", "Ó Briain, S."], "issued": "2015", "title": "Rain",
         "container_title": "Journal of Rain", "volume": "14", "issue": "2-3", "page": "106 - 120", "doi": "10.5555/1"},
    ),
    "apa-tex-ampersand": (
        "apa",
        r"Lind, K., \& Ito, M. (2015). Rain. Journal of Rain, 14, 106-120.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2015", "title": "Rain", "container_title": "Journal of Rain",
         "volume": "14", "page": "106-120"},
    ),
    "apa-issue-only": (
        "apa",
        "Lind, K. (2016). Rain: A review. Journal of Rain, (3), 211-215.",
        {"author": "Lind, K.", "issued": "2016", "title": "Rain: A review", "container_title": "Journal of Rain",
         "issue": "3", "page": "211-215"},
    ),
    "apa-journal-without-a-name": (
        "apa",
        "Lind, K. (2024). Rain: A review. , , 211-215. Article 106. https://doi.org/10.5555/2",
        {"author": "Lind, K.", "issued": "2024", "title": "Rain: A review", "page": "211-215", "article_number": "106",
         "doi": "10.5555/2"},
    ),
    "apa-version-of-a-dataset": (
        "apa",
        "Lind, K. (2020). Rain records (Version 2.1) [Data set]. Fen Archive. https://doi.org/10.5555/2",
        {"author": "Lind, K.", "issued": "2020", "title": "Rain records", "version": "2.1", "work_type": "Data set",
         "publisher": "Fen Archive", "doi": "10.5555/2"},
    ),
    "apa-article-number": (
        "apa",
        "Lind, K. (2023). Rain. Journal of Rain, 2023(7), Article JRAIN07(2023)006. https://doi.org/10.5555/2",
        {"author": "Lind, K.", "issued": "2023", "title": "Rain", "container_title": "Journal of Rain",
         "volume": "2023", "issue": "7", "article_number": "JRAIN07(2023)006", "doi": "10.5555/2"},
    ),
    "apa-pages-and-article-number": (
        "apa",
        "Lind, K. (2021). Rain. Journal of Rain, 36(7), 8181-8192. Article 9311400. https://doi.org/10.5555/3",
        {"author": "Lind, K.", "issued": "2021", "title": "Rain", "container_title": "Journal of Rain", "volume": "36",
         "issue": "7", "page": "8181-8192", "article_number": "9311400", "doi": "10.5555/3"},
    ),
    "apa-ahead-of-print": (
        "apa",
        "Lind, K. (2026). Rain in Drains. Lists of Weather. Advance online publication. https://doi.org/10.5555/4",
        {"author": "Lind, K.", "issued": "2026", "title": "Rain in Drains", "container_title": "Lists of Weather",
         "status": "Advance online publication", "doi": "10.5555/4"},
    ),
    "apa-in-press": (
        "apa",
        "Lind, K. (Accepted/In press). Rain to come. Journal of Rain.",
        {"author": "Lind, K.", "status": "Accepted/In press", "title": "Rain to come",
         "container_title": "Journal of Rain"},
    ),
    "apa-in-press-in-small-letters": (
        "apa",
        "Lind, K., & Ito, M. (in press). Rain to come. Journal of Rain.",
        {"author": ["Lind, K.", "Ito, M."], "status": "in press", "title": "Rain to come",
         "container_title": "Journal of Rain"},
    ),
    "apa-group-with-its-full-stop": (
        "apa",
        "European Rain Agency. (2021). Drops of rain (Technical Report No. 12). Publications Office of the ERA.",
        {"author": "European Rain Agency", "issued": "2021", "title": "Drops of rain", "work_type": "Technical Report",
         "number": "12", "publisher": "Publications Office of the ERA"},
    ),
    "apa-number-in-a-series-of-papers": (
        "apa",
        "Lind, K. (2021). Drops of rain (Wet Studies No. 7/21). Rain Council.",
        {"author": "Lind, K.", "issued": "2021", "title": "Drops of rain", "collection_title": "Wet Studies",
         "collection_number": "7/21", "publisher": "Rain Council"},
    ),
    "apa-series-behind-the-publisher-of-a-host": (
        "apa",
        "Lind, K. (2015). Rain. In M. Storm Ed, & A. Ed (Eds.), Wet Cities: A Guide (1 ed., Vol. 1, pp. 63-84). Aalborg "
        "Universitetsforlag. Studier i Regn No. 6",
        {"author": "Lind, K.", "issued": "2015", "title": "Rain", "editor": ["M. Storm Ed", "A. Ed"],
         "container_title": "Wet Cities: A Guide", "edition": "1", "volume": "1", "page": "63-84",
         "publisher": "Aalborg Universitetsforlag", "collection_title": "Studier i Regn", "collection_number": "6"},
    ),
    "apa-pages-without-an-end": (
        "apa",
        "Lind, K. (2015). Rain on bogs. Mire Notes, 5(2), 99-+. https://doi.org/10.5555/1",
        {"author": "Lind, K.", "issued": "2015", "title": "Rain on bogs", "container_title": "Mire Notes",
         "volume": "5", "issue": "2", "page": "99-+", "doi": "10.5555/1"},
    ),
    "apa-edition-revised-in-german": (
        "apa",
        "Lind, K. (2015). Regen und Moor (2., überarb. und erw. Aufl.). Fen Verlag.",
        {"author": "Lind, K.", "issued": "2015", "title": "Regen und Moor", "edition": "2., überarb. und erw.",
         "publisher": "Fen Verlag"},
    ),
    "apa-edition-revised-without-brackets": (
        "apa",
        "Lind, K. (2015). Regen und Moor, 10., erw. Auflage. Fen Verlag.",
        {"author": "Lind, K.", "issued": "2015", "title": "Regen und Moor", "edition": "10., erw.",
         "publisher": "Fen Verlag"},
    ),
    "apa-series-with-two-full-stops": (
        "apa",
        "Lind, K. (2015). Rain. Fen University Press. Studier i Regn, Vol.. 6",
        {"author": "Lind, K.", "issued": "2015", "title": "Rain", "publisher": "Fen University Press",
         "collection_title": "Studier i Regn", "collection_number": "6"},
    ),
    "apa-publisher-before-its-series": (
        "apa",
        "Lind, K. (2022). Drops of rain: Final report of RAIN. Technical University of Lists. (Rain E-report; No. E-23). "
        "https://doi.org/10.5555/6",
        {"author": "Lind, K.", "issued": "2022", "title": "Drops of rain: Final report of RAIN",
         "publisher": "Technical University of Lists", "collection_title": "Rain E-report", "collection_number": "E-23",
         "doi": "10.5555/6"},
    ),
    "apa-two-sentences-before-a-series": (
        "apa",
        "Lind, K. (2022). Drops of rain. What falls. (Rain E-report; No. E-23).",
        {"author": "Lind, K.", "issued": "2022", "title": "Drops of rain. What falls",
         "collection_title": "Rain E-report", "collection_number": "E-23"},
    ),
    "apa-second-given-name-in-full": (
        "apa",
        "Lind, K. Bech, Ito, M., & du Plessis, J. C. (2016). Rain. Text & Rain, 36(5), 613-641. DOI: 10.5555/7",
        {"author": ["Lind, K. Bech", "Ito, M.", "du Plessis, J. C."], "issued": "2016", "title": "Rain",
         "container_title": "Text & Rain", "volume": "36", "issue": "5", "page": "613-641", "doi": "10.5555/7"},
    ),
    "eprints-article": (
        "eprints",
        "Lind, Nomsa, Price-Jones, Gwil and Iyer, R. S. (2014) Rain in drains. Wet Review, Volume 48 (Number 6). "
        "pp. 1377-1395. ISSN 0000-0019",
        {"author": ["Lind, Nomsa", "Price-Jones, Gwil", "Iyer, R. S."], "issued": "2014", "title": "Rain in drains",
         "container_title": "Wet Review", "volume": "48", "issue": "6", "page": "1377-1395", "issn": "0000-0019"},
    ),
    "eprints-short-numbers": (
        "eprints",
        "Lind, Karin (2014) Rain: why? Wet Review, 48 (6). p. 13.",
        {"author": "Lind, Karin", "issued": "2014", "title": "Rain: why?", "container_title": "Wet Review",
         "volume": "48", "issue": "6", "page": "13"},
    ),
    "eprints-et-al": (
        "eprints",
        "Lind, Karin and Ray, Jo, and Ito, M. et al. (2014) Rain in mires. Mires, 48 (6). pp. 1-9.",
        {"author": ["Lind, Karin", "Ray, Jo", "Ito, M."], "incomplete:author": "et al", "issued": "2014",
         "title": "Rain in mires", "container_title": "Mires", "volume": "48", "issue": "6", "page": "1-9"},
    ),
    "eprints-article-number": (
        "eprints",
        "Lind, Karin and Ito, Mei-Ling. (2014) Rain. Journal of Rain, Volume 7 . Article number 1234. doi:10.5555/8",
        {"author": ["Lind, Karin", "Ito, Mei-Ling"], "issued": "2014", "title": "Rain",
         "container_title": "Journal of Rain", "volume": "7", "article_number": "1234", "doi": "10.5555/8"},
    ),
    "apa-host": (
        "apa",
        "Lind, K. (2020). Rain. In vitro drops. In A. B. Ed, & C. van Ed (Eds.), Wet Books (2nd ed., Vol. 3, pp. 12-20). "
        f"({LNCS}; Vol. 1234 LNIL). Springer Science and Business Media Inc.. https://doi.org/10.5555/5",
        {"author": "Lind, K.", "issued": "2020", "title": "Rain. In vitro drops", "editor": ["A. B. Ed", "C. van Ed"],
         "container_title": "Wet Books", "edition": "2nd", "volume": "3", "page": "12-20", "collection_title": LNCS,
         "collection_number": "1234 LNIL", "publisher": "Springer Science and Business Media Inc.", "doi": "10.5555/5"},
    ),
    "apa-host-glued-to-publisher": (
        "apa",
        "Lind, K. (2019). Rain. In Proceedings of the 24th Conference on Rain (ICR '19) IEEE.",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain",
         "container_title": "Proceedings of the 24th Conference on Rain (ICR '19)", "publisher": "IEEE"},
    ),
    "apa-host-without-name": (
        "apa",
        "Lind, K. (2024). Rain. In (pp. 27-30). Article 10734954 Quiet Press.",
        {"author": "Lind, K.", "issued": "2024", "title": "Rain", "csl_type:chapter": "In", "page": "27-30",
         "article_number": "10734954", "publisher": "Quiet Press"},
    ),
    "apa-thesis-with-a-comma-in-its-kind": (
        "apa",
        "Lind, K. (2018). Rain. [Thesis, fully internal, Universiteit van Regen].",
        {"author": "Lind, K.", "issued": "2018", "title": "Rain", "work_type": "Thesis, fully internal",
         "awarding_institution": "Universiteit van Regen"},
    ),
    "apa-series-of-theses": (
        "apa",
        "Lind, K. (2021). Rain in rooms. (Fen University publications DOCTORAL DISSERTATIONS; No. 12/2021). Fen University.",
        {"author": "Lind, K.", "issued": "2021", "title": "Rain in rooms",
         "collection_title": "Fen University publications DOCTORAL DISSERTATIONS", "collection_number": "12/2021",
         "publisher": "Fen University"},
    ),
    "apa-host-without-its-pages": (
        "apa",
        "Lind, K. (2012). Rain: A review. In Proceedings of the 3rd Rain Days (RD) (pp ) (Wet Books; Vol. 3). Rain Press.",
        {"author": "Lind, K.", "issued": "2012", "title": "Rain: A review",
         "container_title": "Proceedings of the 3rd Rain Days (RD)", "collection_title": "Wet Books",
         "collection_number": "3", "publisher": "Rain Press"},
    ),
    "apa-thesis": (
        "apa",
        "Lind, K. (2018). Rain. [Doctoral Thesis, University of Rain]. Rain Press.",
        {"author": "Lind, K.", "issued": "2018", "title": "Rain", "work_type": "Doctoral Thesis",
         "awarding_institution": "University of Rain", "publisher": "Rain Press"},
    ),
    "apa-book": (
        "apa",
        "Lind, K. (Ed.), & Ito, M. (Ed.) (2019). All the rain. (2 ed.) (Wet Books; Vol. 3). Routledge.",
        {"editor": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "All the rain", "edition": "2",
         "collection_title": "Wet Books", "collection_number": "3", "publisher": "Routledge"},
    ),
    "apa-edition-behind-the-title": (
        "apa",
        "Lind, K. (Ed.). (2019). All the rain (2nd ed., Vol. 3). Routledge.",
        {"editor": "Lind, K.", "issued": "2019", "title": "All the rain", "edition": "2nd", "volume": "3",
         "publisher": "Routledge"},
    ),
    "apa-group-among-turned-names": (
        "apa",
        "Lind, K., & Swiss Mire Watch (2019). Rain. Journal of Rain, 31(1), 3-7.",
        {"author": "Lind, K.", "group:author": "Swiss Mire Watch", "issued": "2019", "title": "Rain",
         "container_title": "Journal of Rain", "volume": "31", "issue": "1", "page": "3-7"},
    ),
    "standard-group-among-turned-names": (
        "standard",
        "Rain. / Lind, Karin; Swiss Mire Watch; Ito, Mei. In: Journal of Rain, Vol. 31, No. 1, 2019, p. 3-7.",
        {"author": ["Lind, Karin", "Ito, Mei"], "group:author": "Swiss Mire Watch", "issued": "2019", "title": "Rain",
         "container_title": "Journal of Rain", "volume": "31", "issue": "1", "page": "3-7"},
    ),
    "apa-initials-with-one-full-stop": (
        "apa",
        "Lind, P-A., & Ito, M. (2019). Rain. Journal of Rain, 31(1), 3-7.",
        {"author": ["Lind, P-A.", "Ito, M."], "issued": "2019", "title": "Rain",
         "container_title": "Journal of Rain", "volume": "31", "issue": "1", "page": "3-7"},
    ),
    "apa-event": (
        "apa",
        "Lind, K., Ito, M., ... Zu, P. (2019). Rain. Paper presented at RainConf 2019, Orlando, FL, United States.",
        {"author": ["Lind, K.", "Ito, M.", "Zu, P."], "incomplete:author": "...", "issued": "2019", "title": "Rain",
         "work_type": "Paper", "event_title": "RainConf 2019", "event_city": "Orlando, FL",
         "event_country": "United States"},
    ),
    "apa-host-with-event-between-stops": (
        "apa",
        "Lind, K. & Ito, M. (2023). Rain. In: Rain 2023: . Paper presented at 2nd Rain Conf, RAIN 2023. Oslo, Norway. 15 May 2023 through 16 May 2023 (pp. 3-4). Fen Press.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2023", "title": "Rain", "container_title": "Rain 2023",
         "event_title": "2nd Rain Conf, RAIN 2023", "text:event_place": "Oslo, Norway",
         "event_duration": "15 May 2023 through 16 May 2023", "page": "3-4", "publisher": "Fen Press"},
    ),
    "apa-host-with-event": (
        "apa",
        "Lind, K. & Ito, M. (2022). Rain. In: Wet Books, WET 2022: . Paper presented at 5th Meeting on Rain, WET 2022, "
        "Oslo, Norway, May 15-16, 2022 (pp. 3-7). Quiet Press",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2022", "title": "Rain", "container_title": "Wet Books, WET 2022",
         "event_title": "5th Meeting on Rain, WET 2022", "event_city": "Oslo", "event_country": "Norway",
         "event_duration": "May 15-16, 2022", "page": "3-7", "publisher": "Quiet Press"},
    ),
    "apa-thesis-in-brackets": (
        "apa",
        "Lind, K. (2019). Rain. (Doctoral dissertation). Oslo: University of Rain",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain", "work_type": "Doctoral dissertation",
         "publisher_place": "Oslo", "publisher": "University of Rain"},
    ),
    "apa-pages-lost": (
        "apa",
        "Lind, K. (2010). Rain? A view. Journal of Rain, 31(1),",
        {"author": "Lind, K.", "issued": "2010", "title": "Rain? A view", "container_title": "Journal of Rain",
         "volume": "31", "issue": "1"},
    ),
    "apa-series-behind-publisher": (
        "apa",
        "Lind, K. (2014). Rain? In A. Ed (Ed.), Wet pages. (pp. 5-15). Chapter 2. Oslo: Quiet Press. (Wet Books, Vol. 5).",
        {"author": "Lind, K.", "issued": "2014", "title": "Rain?", "editor": "A. Ed", "container_title": "Wet pages",
         "page": "5-15", "chapter_number": "2", "publisher_place": "Oslo", "publisher": "Quiet Press", "collection_title": "Wet Books",
         "collection_number": "5"},
    ),
    "apa-article-id": (
        "apa",
        "Lind, K. (2019). Rain. Journal of Rain, 29(5), Article ID 126.",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain", "container_title": "Journal of Rain", "volume": "29",
         "issue": "5", "article_number": "126"},
    ),
    "apa-dataset": (
        "apa",
        "Lind, K. (Creator), Ito, M. (Contributor) (13 Feb 2025). Rain data. Zenodo. 10.5281/zenodo.12345",
        {"author": "Lind, K.", "contributor": "Ito, M.", "issued": "13 Feb 2025", "title": "Rain data",
         "publisher": "Zenodo", "doi": "10.5281/zenodo.12345", "csl_type:dataset": "(Creator)"},
    ),
    "author-article": (
        "author",
        "Lind, Karin ; Ito, Mai B. / Rain . In: Journal of Rain. 2023 ; Vol. 2023, No. 7. pp. 1-9.",
        {"author": ["Lind, Karin", "Ito, Mai B."], "title": "Rain", "container_title": "Journal of Rain",
         "issued": "2023", "volume": "2023", "issue": "7", "page": "1-9"},
    ),
    "author-host": (
        "author",
        "Lind, Karin et al. / Rain. Wet Books. editor / A. B. Ed ; C. Ed. Vol. 30 Oslo : Quiet Press, 2017. pp. 3-7 (Wet; Vol. 4).",
        {"author": "Lind, Karin", "incomplete:author": "et al.", "title": "Rain", "container_title": "Wet Books",
         "editor": ["A. B. Ed", "C. Ed"], "volume": "30", "publisher_place": "Oslo", "publisher": "Quiet Press",
         "issued": "2017", "page": "3-7", "collection_title": "Wet", "collection_number": "4"},
    ),
    "author-thesis": (
        "author",
        "Lind, Karin. / All the rain. University of Rain, 2012. 200 p.",
        {"author": "Lind, Karin", "title": "All the rain", "publisher": "University of Rain", "issued": "2012",
         "number_of_pages": "200"},
    ),
    "standard-article": (
        "standard",
        "Rain: A review. / Lind, Karin; Ito, Mai B. In: Journal of Rain, Vol. 9, No. 3, e104, 01.05.2016, p. 211-215.",
        {"author": ["Lind, Karin", "Ito, Mai B."], "title": "Rain: A review", "container_title": "Journal of Rain",
         "volume": "9", "issue": "3", "article_number": "e104", "issued": "01.05.2016", "page": "211-215"},
    ),
    "standard-host": (
        "standard",
        "Rain? / Lind, Karin; Ito, M. Y. Wet Books. ed. / A. B. Ed; C. Ed. 2nd ed. Oslo : Quiet Press, 2017. p. 3-7 (Wet; Vol. 4).",
        {"author": ["Lind, Karin", "Ito, M. Y."], "title": "Rain?", "container_title": "Wet Books",
         "editor": ["A. B. Ed", "C. Ed"], "edition": "2nd", "publisher_place": "Oslo", "publisher": "Quiet Press",
         "issued": "2017", "page": "3-7", "collection_title": "Wet", "collection_number": "4"},
    ),
    "standard-host-pages-and-article": (
        "standard",
        "Rain? / Lind, Karin; Ito, M. Y. Wet Talks 2017 - Proceedings. Quiet Press Inc., 2017. p. 3-7 8801234 (Wet; Vol. 4).",
        {"author": ["Lind, Karin", "Ito, M. Y."], "title": "Rain?", "container_title": "Wet Talks 2017 - Proceedings",
         "publisher": "Quiet Press Inc.", "issued": "2017", "page": "3-7", "article_number": "8801234",
         "collection_title": "Wet", "collection_number": "4"},
    ),
    "standard-host-article": (
        "standard",
        "Rain? / Lind, Karin; Ito, M. Y. Wet Talks 2017 - Proceedings. Quiet Press Inc., 2017. 8801234.",
        {"author": ["Lind, Karin", "Ito, M. Y."], "title": "Rain?", "container_title": "Wet Talks 2017 - Proceedings",
         "publisher": "Quiet Press Inc.", "issued": "2017", "article_number": "8801234"},
    ),
    "standard-type-line": (
        "standard",
        "Rain. / Lind, Karin et al. In: Journal of Rain, 03.2023.Research output: Contribution to journal › Article",
        {"author": "Lind, Karin", "incomplete:author": "et al.", "title": "Rain", "container_title": "Journal of Rain",
         "issued": "03.2023", "work_type": "Research output: Contribution to journal › Article"},
    ),
    "harvard-article": (
        "harvard",
        "Lind, M-K, Ito, M & Zu, P 2020, 'The 'rain', again', Journal of Rain. Series B, vol. 14, no. 1, 1049, pp. 25-38, https://doi.org/10.5555/1",
        {"author": ["Lind, M-K", "Ito, M", "Zu, P"], "issued": "2020", "title": "The 'rain', again",
         "container_title": "Journal of Rain. Series B", "volume": "14", "issue": "1", "article_number": "1049",
         "page": "25-38", "doi": "10.5555/1"},
    ),
    "harvard-group-with-its-article": (
        "harvard",
        "Lind, KO & the RAIN Investigators 2015, 'Naps: a trial', Journal of Rain, vol. 3, no. Suppl. 1, pp. S22.",
        {"author": "Lind, KO", "group:author": "the RAIN Investigators", "issued": "2015", "title": "Naps: a trial",
         "container_title": "Journal of Rain", "volume": "3", "issue": "Suppl. 1", "page": "S22"},
    ),
    "harvard-host": (
        "harvard",
        "Lind, K 2020, 'Rain', in A Ed & B-C de Ed (eds), Wet Books, 2020. 2nd edn, vol. 1, Wet Notes, no. 3, Springer, Cham, "
        "pp. 1-10, Conf on Rain, Delft, Netherlands, 1/01/20. https://doi.org/10.5555/1",
        {"author": "Lind, K", "issued": "2020", "title": "Rain", "editor": ["A Ed", "B-C de Ed"],
         "container_title": "Wet Books, 2020", "edition": "2nd", "volume": "1", "collection_title": "Wet Notes",
         "collection_number": "3", "publisher": "Springer", "publisher_place": "Cham", "page": "1-10",
         "event_title": "Conf on Rain", "event_city": "Delft", "event_country": "Netherlands",
         "event_duration": "1/01/20", "doi": "10.5555/1"},
    ),
    "harvard-unquoted": (
        "harvard",
        "Lind, K 2024, Rain: Notes. in Proceedings of Rain, RAIN 2024. Proceedings on Weather, Institute of Rain Engineers Inc., "
        "pp. 1080-1096, Rain, RAIN 2024, Buenos Aires, Argentina, 6/29/24.",
        {"author": "Lind, K", "issued": "2024", "title": "Rain: Notes",
         "container_title": "Proceedings of Rain, RAIN 2024", "collection_title": "Proceedings on Weather",
         "publisher": "Institute of Rain Engineers Inc.", "page": "1080-1096", "event_title": "Rain, RAIN 2024",
         "event_city": "Buenos Aires", "event_country": "Argentina", "event_duration": "6/29/24"},
    ),
    "harvard-publisher-with-place": (
        "harvard",
        "Lind, K 2018, Rain: Notes. in Proceedings of Rain, RAIN 2018. Institute of Rain Engineers, Volos, Greece, "
        "pp. 916-923, Rain 2018, Delft, Netherlands, 5/11/18.",
        {"author": "Lind, K", "issued": "2018", "title": "Rain: Notes",
         "container_title": "Proceedings of Rain, RAIN 2018", "publisher": "Institute of Rain Engineers",
         "publisher_place": "Volos, Greece", "page": "916-923", "event_title": "Rain 2018",
         "event_city": "Delft", "event_country": "Netherlands", "event_duration": "5/11/18"},
    ),
    "harvard-no-comma-behind-the-quote": (
        "harvard",
        "Lind, K 2014, 'Rain: An Overview' Journal of Rain, vol. 4, pp. 25-56.",
        {"author": "Lind, K", "issued": "2014", "title": "Rain: An Overview", "container_title": "Journal of Rain",
         "volume": "4", "page": "25-56"},
    ),
    "harvard-thesis": (
        "harvard",
        "Lind, K 2012, 'Rain', Doctor of Philosophy, University of Rain.",
        {"author": "Lind, K", "issued": "2012", "title": "Rain", "qualification": "Doctor of Philosophy",
         "awarding_institution": "University of Rain"},
    ),
    "vancouver-article": (
        "vancouver",
        "Lind K, van der Laan PJ et al. Rain: a review. Journal of Rain. 2016 May 1;9(3):211-215. Epub 2016 Jan 3. doi: 10.5555/1",
        {"author": ["Lind K", "van der Laan PJ"], "incomplete:author": "et al", "title": "Rain: a review",
         "container_title": "Journal of Rain", "issued": "2016 May 1", "volume": "9", "issue": "3", "page": "211-215",
         "available_date": "2016 Jan 3", "doi": "10.5555/1"},
    ),
    "vancouver-article-number": (
        "vancouver",
        "Lind K. Rain. Journal of Rain. 2023 Jul;2023(7):JRAIN07(2023)006. doi: 10.5555/1",
        {"author": "Lind K", "title": "Rain", "container_title": "Journal of Rain", "issued": "2023 Jul",
         "volume": "2023", "issue": "7", "article_number": "JRAIN07(2023)006", "doi": "10.5555/1"},
    ),
    "vancouver-host": (
        "vancouver",
        "Lind K, Ito M. Rain. In Ed A, Ed B, editors, Wet Books. 2nd ed. Vol. 1. Cham: Springer. 2020. p. 1-10. (Wet Notes; 12). doi: 10.5555/1",
        {"author": ["Lind K", "Ito M"], "title": "Rain", "editor": ["Ed A", "Ed B"], "container_title": "Wet Books",
         "edition": "2nd", "volume": "1", "publisher_place": "Cham", "publisher": "Springer", "issued": "2020",
         "page": "1-10", "collection_title": "Wet Notes", "collection_number": "12", "doi": "10.5555/1"},
    ),
    "vancouver-book": (
        "vancouver",
        "Lind K. All the rain. 2nd ed. London: Routledge, 2019. 240 p. (Wet Books).",
        {"author": "Lind K", "title": "All the rain", "edition": "2nd", "publisher_place": "London",
         "publisher": "Routledge", "issued": "2019", "number_of_pages": "240", "collection_title": "Wet Books"},
    ),
    "harvard-bracketed-issue": (
        "harvard",
        "Lind, K. and Ito, M. (2019) ‘Rain in harbours’, Journal of Rain, 31(4), pp. 711–723. doi: 10.5555/1.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Rain in harbours", "container_title": "Journal of Rain", "volume": "31", "issue": "4", "page": "711–723", "doi": "10.5555/1"},
    ),
    "harvard-bracketed-bare-volume": (
        "harvard",
        "Lind, K. (2019) 'Rain', Journal of Rain, 31, pp. 711-723.",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain", "container_title": "Journal of Rain", "volume": "31", "page": "711-723"},
    ),
    "mla-search-engine": (
        "mla",
        'Lind, Karin E. "Rain in harbours: a count." The Mire technical journal 27.3 (1948): 379-423.',
        {"author": "Lind, Karin E.", "title": "Rain in harbours: a count", "container_title": "The Mire technical journal", "volume": "27", "issue": "3", "issued": "1948", "page": "379-423"},
    ),
    "mla-nine": (
        "mla",
        "Lind, Karin, and Mei Ito. “Why Rain?” Journal of Rain, vol. 31, no. 4, Apr. 2019, pp. 711-23, doi:10.5555/2. Accessed 3 May 2020.",
        {"author": ["Lind, Karin", "Mei Ito"], "title": "Why Rain?", "container_title": "Journal of Rain", "volume": "31", "issue": "4", "issued": "Apr. 2019", "page": "711-23", "doi": "10.5555/2", "accessed": "3 May 2020"},
    ),
    "mla-host": (
        "mla",
        'Lind, Karin. "Rain." Weather and Fog, edited by Jo Ray, Routledge, 2019, pp. 12-34.',
        {"author": "Lind, Karin", "title": "Rain", "container_title": "Weather and Fog", "editor": "Jo Ray", "publisher": "Routledge", "issued": "2019", "page": "12-34"},
    ),
    "chicago-article": (
        "chicago",
        "van der Laan, Jan, Mei Ito, and Jo Ray Jr. “Rain.” Journal of Rain 27, no. 3 (Fall 1948): 379–423. https://doi.org/10.5555/1",
        {"author": ["van der Laan, Jan", "Mei Ito", "Jo Ray Jr."], "title": "Rain", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "issued": "Fall 1948", "page": "379–423", "doi": "10.5555/1"},
    ),
    "chicago-author-date": (
        "chicago",
        "Lind, Karin, et al. 2019. “Rain in Harbours.” Journal of Rain 27 (3): 379–423.",
        {"author": "Lind, Karin", "incomplete:author": "et al", "issued": "2019", "title": "Rain in Harbours", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "page": "379–423"},
    ),
    "chicago-volume-and-year": (
        "chicago",
        'Lind, Karin, et al. "Rain is all you need." Advances in mires 30 (2017).',
        {"author": "Lind, Karin", "incomplete:author": "et al", "title": "Rain is all you need", "container_title": "Advances in mires", "volume": "30", "issued": "2017"},
    ),
    "chicago-chapter": (
        "chicago",
        "Lind, Karin. “Rain.” In Weather, Fog, and Snow, edited by Jo Ray, Ann Lee, and Bo Dahl, 12–34. Oslo: Mire Press, 2019.",
        {"author": "Lind, Karin", "title": "Rain", "container_title": "Weather, Fog, and Snow", "editor": ["Jo Ray", "Ann Lee", "Bo Dahl"], "page": "12–34", "publisher_place": "Oslo", "publisher": "Mire Press", "issued": "2019"},
    ),
    "chicago-proceedings": (
        "chicago",
        'Lind, Karin, and Mei Ito. "Rain." In Proceedings of the 3rd Mire Conference, pp. 34-40. IEEE, 2019.',
        {"author": ["Lind, Karin", "Mei Ito"], "title": "Rain", "container_title": "Proceedings of the 3rd Mire Conference", "page": "34-40", "publisher": "IEEE", "issued": "2019"},
    ),
    "chicago-thesis": (
        "chicago",
        'Lind, Karin. "Rain." PhD diss., University of Oslo, 2019.',
        {"author": "Lind, Karin", "title": "Rain", "qualification": "PhD", "csl_type:thesis": "PhD diss.", "awarding_institution": "University of Oslo", "issued": "2019"},
    ),
    "chicago-group": (
        "chicago",
        'Swiss Mire Watch. "Rain." Bulletin of Rain 3, no. 2 (2019): 1-2.',
        {"group:author": "Swiss Mire Watch", "title": "Rain", "container_title": "Bulletin of Rain", "volume": "3", "issue": "2", "issued": "2019", "page": "1-2"},
    ),
    "chicago-quotes-in-the-title": (
        "chicago",
        "Lind, Karin. “The ‘Rain’ of Bergen.” Journal of Rain 27 (1948): 379.",
        {"author": "Lind, Karin", "title": "The ‘Rain’ of Bergen", "container_title": "Journal of Rain", "volume": "27", "issued": "1948", "page": "379"},
    ),
    "ieee-article": (
        "ieee",
        'K. Lind, M. Ito, and J.-P. van der Laan, "Rain in harbours," IEEE Trans. Rain Eng., vol. 31, no. 4, pp. 711-723, Apr. 2019, doi: 10.5555/1.',
        {"author": ["K. Lind", "M. Ito", "J.-P. van der Laan"], "title": "Rain in harbours", "container_title": "IEEE Trans. Rain Eng.", "volume": "31", "issue": "4", "page": "711-723", "issued": "Apr. 2019", "doi": "10.5555/1"},
    ),
    "ieee-paper": (
        "ieee",
        "K. Lind et al., “Rain in harbours,” in Proc. 3rd Mire Conf. (MIRE), Oslo, Norway, 2019, pp. 1–6.",
        {"author": "K. Lind", "incomplete:author": "et al.", "title": "Rain in harbours", "container_title": "Proc. 3rd Mire Conf. (MIRE)", "text:event_place": "Oslo, Norway", "issued": "2019", "page": "1–6"},
    ),
    "ieee-article-number": (
        "ieee",
        "K. Lind, “Rain,” Journal of Rain, vol. 9, Art. no. 1234, 2019.",
        {"author": "K. Lind", "title": "Rain", "container_title": "Journal of Rain", "volume": "9", "article_number": "1234", "issued": "2019"},
    ),
    "ieee-thesis": (
        "ieee",
        "K. Lind, “Rain,” Ph.D. dissertation, Univ. Oslo, Oslo, Norway, 2019.",
        {"author": "K. Lind", "title": "Rain", "qualification": "Ph.D.", "csl_type:thesis": "Ph.D. dissertation", "awarding_institution": "Univ. Oslo", "publisher_place": "Oslo, Norway", "issued": "2019"},
    ),
    "note-article": (
        "note",
        "Karin Lind and Mei Ito, “Rain on Bogs,” Journal of Rain 27, no. 3 (2019): 379–91, https://doi.org/10.5555/1.",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain on Bogs", "container_title": "Journal of Rain", "volume": "27", "issue": "3", "issued": "2019", "page": "379–91", "doi": "10.5555/1"},
    ),
    "apa-springer-part-of-a-series": (
        "apa",
        "Lind, K., Ito, M. (2019). Rain. In: Ray, J. (eds) Mires of Europe. Lecture Notes in Rain, vol 27. Springer, Cham. https://doi.org/10.5555/1",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2019", "title": "Rain", "editor": "Ray, J.", "container_title": "Mires of Europe", "collection_title": "Lecture Notes in Rain", "collection_number": "27", "publisher": "Springer", "publisher_place": "Cham", "doi": "10.5555/1"},
    ),
    "vancouver-published-online": (
        "vancouver",
        "Lind K, Ito M. Rain on bogs. J Rain. 2019 Mar;27(3):379-391. Published 2019 Feb 3. doi:10.5555/1",
        {"author": ["Lind K", "Ito M"], "title": "Rain on bogs", "container_title": "J Rain", "issued": "2019 Mar", "volume": "27", "issue": "3", "page": "379-391", "available_date": "2019 Feb 3", "doi": "10.5555/1"},
    ),
    "vancouver-book-with-pages-behind-the-year": (
        "vancouver",
        "Lind K. Ponds of the North. Oslo, Norway: Fen Press; 2020:33-57.",
        {"author": "Lind K", "title": "Ponds of the North", "publisher_place": "Oslo, Norway", "publisher": "Fen Press", "issued": "2020", "page": "33-57"},
    ),
    "vancouver-thesis": (
        "vancouver",
        "Lind K. Rain on raised bogs [dissertation]. Oslo: University of Oslo; 2019.",
        {"author": "Lind K", "title": "Rain on raised bogs", "work_type": "dissertation", "publisher_place": "Oslo", "publisher": "University of Oslo", "issued": "2019"},
    ),
    "harvard-part-with-the-place-before-the-publisher": (
        "harvard",
        "Lind, K. and Ito, M. (2018) 'Counting ponds', in Ray, J. (ed.) Mires of Europe. Oslo: Fen Press, pp. 33–57.",
        {"author": ["Lind, K.", "Ito, M."], "issued": "2018", "title": "Counting ponds", "editor": "Ray, J.", "container_title": "Mires of Europe", "publisher_place": "Oslo", "publisher": "Fen Press", "page": "33–57"},
    ),
    "acm-paper": (
        "acm",
        "Karin Lind, Mei Ito, and Jo Ray. 2019. Rain in harbours. In Proceedings of the 3rd Mire Conference (MIRE '19). ACM, New York, NY, USA, 12–18. https://doi.org/10.5555/1",
        {"author": ["Karin Lind", "Mei Ito", "Jo Ray"], "issued": "2019", "title": "Rain in harbours", "container_title": "Proceedings of the 3rd Mire Conference (MIRE '19)", "publisher": "ACM", "publisher_place": "New York, NY, USA", "page": "12–18", "doi": "10.5555/1"},
    ),
    "acm-article": (
        "acm",
        "Karin Lind and Mei Ito. 2019. Rain in harbours: A count. ACM Trans. Mires 38, 4, Article 45 (July 2019), 14 pages. https://doi.org/10.5555/1",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain in harbours: A count", "container_title": "ACM Trans. Mires", "volume": "38", "issue": "4", "article_number": "45", "issued": "July 2019", "number_of_pages": "14", "doi": "10.5555/1"},
    ),
    "acm-pages": (
        "acm",
        "Karin Lind, Mei Ito, et al. 2019. Rain in harbours. Commun. ACM 62, 1 (2019), 54–60.",
        {"author": ["Karin Lind", "Mei Ito"], "incomplete:author": "et al", "title": "Rain in harbours", "container_title": "Commun. ACM", "volume": "62", "issue": "1", "issued": "2019", "page": "54–60"},
    ),
    "vancouver-pubmed-numbers": (
        "vancouver",
        "Ito M, Lind K. Fog over quays. J Fog. 2018 Mar;12(2):1-9. doi:10.5555/fog.12. PMID: 12345678; PMCID: PMC1234567.",
        {"author": ["Ito M", "Lind K"], "title": "Fog over quays", "container_title": "J Fog", "issued": "2018 Mar", "volume": "12", "issue": "2", "page": "1-9", "doi": "10.5555/fog.12", "pmid": "12345678", "pmcid": "PMC1234567"},
    ),
    "vancouver-event-in-the-host": (
        "vancouver",
        "Lind K. Puddles. In: Ray J, Lee A, editors. Proceedings of the 3rd Mire Conference; 2017 May 3-5; Oslo, Norway. Oslo: Mire Press; 2017. p. 12-8.",
        {"author": "Lind K", "title": "Puddles", "editor": ["Ray J", "Lee A"], "container_title": "Proceedings of the 3rd Mire Conference", "event_duration": "2017 May 3-5", "text:event_place": "Oslo, Norway", "publisher_place": "Oslo", "publisher": "Mire Press", "issued": "2017", "page": "12-8"},
    ),
    "apa-retrieved-from": (
        "apa",
        "Lind, K. (2019). Rain falls. Mire Press. Retrieved from https://example.org/rain",
        {"author": "Lind, K.", "issued": "2019", "title": "Rain falls", "publisher": "Mire Press",
         "url": "https://example.org/rain"},
    ),
    "acm-paper-with-event": (
        "acm",
        "Karin Lind and Mei Ito. 2019. Rain. In Proceedings of the 3rd Mire Conference (MIRE '19), June 3–5, 2019, Oslo, Norway. ACM, New York, NY, USA, 8 pages.",
        {"author": ["Karin Lind", "Mei Ito"], "title": "Rain", "number_of_pages": "8", "event_duration": "June 3–5, 2019",
         "text:event_place": "Oslo, Norway", "container_title": "Proceedings of the 3rd Mire Conference (MIRE '19)",
         "publisher": "ACM", "publisher_place": "New York, NY, USA", "issued": "2019"},
    ),
    "chicago-article-number": (
        "chicago",
        "Lind, Karin. 2021. “Rain.” Proceedings of the Mire Academy 118 (15): e2023301118.",
        {"author": "Lind, Karin", "issued": "2021", "title": "Rain", "container_title": "Proceedings of the Mire Academy",
         "volume": "118", "issue": "15", "article_number": "e2023301118"},
    ),
}  # fmt: skip
"""id -> style, citation, raw fields."""

PROSE = (
    "Lind, Karin. “Rain.” PhD diss., 2019.",
    "The harbour froze in Bergen 12, 118 (2022) metres from the quay, as K. Lind wrote.",
    "Lind K and the others (2019) saw rain. It fell on Oslo 14(3): a lot of it.",
    "Karin Lind. 2019. It rained. In the end all were wet, 12–18.",
    "She asked, “Does rain fall?” In May 2019, the answer of the council was that it does.",
    "As K. Lind wrote, “Rain falls,” in 2019, and pp. 3-9 of the report agree.",
    "The committee met twice. “Rain falls.” So the report of 2019 has it, in vol. 3 of the minutes.",
    "Karin Lind, Oslo, 2019. The harbour was full of rain, and the quay with it.",
    "Smith, J. (2020) showed that lists grow in the rain, 12(3), 4.",
    "Lind, Karin, and others (2014) wrote of rain. It fell in 48 (6) towns. Nobody saw it.",
    "In Rome, Lind and Ito (2014) saw the rain. It was wet, 48 (6).",
    "We study lists in 2020, 'the year of lists', and find much in them.",
    "In 2020 the authors (2020). Something happened to them after that.",
    "Mix flour and water. Bake for 10 minutes at 200 degrees. Serve warm.",
    "Ingredients: butter / sugar / 2 eggs. In: a bowl.",
    "The price of milk / bread. In: the shop, 2020.",
    "Copyright 1999, Karin Lind. All rights reserved.",
    "Portions Copyright 1999, Karin Lind, All rights reserved.",
    "Anna B. The cat sat on the mat for a while. 2020.",
    "Dixen, L., Heinrich, S. & Burelli, P., 2025, Proceedings of Lists. IEEE",
    "Lind, K. & Ito, M., 1 May 2016, In: Journal of Rain. 9, 3, p. 211-215 5 p.",
    "Background: Rain falls. Methods: We looked up (n = 12). Results: It was wet (p < 0.05). Conclusions: Rain is wet.",
    "Research output: Contribution to journal › Article › peer-review",
    "Proceedings - 2024 ACM/IEEE 51st Annual International Symposium on Lists, ISL 2024",
)


def fields(text: str, hints: tuple[str, ...] = ()) -> dict[str, str | list[str]]:
    """The parts of a citation, several of one name as a list."""
    citation = read_citation(text, hints)
    assert citation is not None
    found: dict[str, list[str]] = {}
    for part in citation.parts:
        found.setdefault(part.field, []).append(text[part.start : part.end])
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}


@for_each("style, text, expected", CITATIONS)
def test_citation(style: str, text: str, expected: dict[str, str | list[str]]) -> None:
    check_citation(style, text, expected)


def check_citation(style: str, text: str, expected: dict[str, str | list[str]]) -> None:
    """A citation is read in a style, and every field of it is as expected."""
    citation = read_citation(text)
    assert citation is not None
    assert citation.style == style
    assert fields(text) == expected


@for_each("text", [text for _, text, _ in CITATIONS.values()], one_in=4)
def test_what_is_cut_off_or_lost_in_the_middle_breaks_nothing(text: str) -> None:
    check_damaged(text)


def check_damaged(text: str) -> None:
    """What is left of a citation that broke off, or lost some letters, is read within its bounds."""
    for at in range(9, len(text), 9):
        for left in (text[:at], text[:at] + text[at + 5 :]):
            citation = read_citation(left)
            assert all(0 <= part.start < part.end <= len(left) for part in (citation.parts if citation else ()))


@for_each("text", PROSE)
def test_prose_is_no_citation(text: str) -> None:
    assert read_citation(text) is None


def test_a_container_printed_elsewhere_shows_where_it_ends() -> None:
    text = "Lind, K. (2009). Rain. In Proc. 17th Rain Conf. Suppl. (RAIN '09) Wetpress."
    assert fields(text, ("Proc. 17th Rain Conf. Suppl. (RAIN '09)",))["publisher"] == "Wetpress"


BLOCK = """APA
Author
BIBTEX
Harvard
Standard
RIS
Vancouver
Lind, K., & Ito, M. (2016). Rain and the people who walk in it: A
review. Journal of Rain, 9(3), 211-215.
https://doi.org/10.5555/1
Lind, Karin ; Ito, Mai. / Rain and the people who walk in it : A review. In: Journal of Rain. 2016 ; Vol. 9, No. 3.
@article{1f, title = "Rain"}
Rain and the people who walk in it: A review. / Lind, Karin; Ito, Mai. In: Journal of Rain, Vol. 9, No. 3, 05.2016, p. 211.
Research output: Contribution to journal › Article
Some other line of the page
"""


def test_citations_among_the_lines_of_a_page() -> None:
    lines, _ = view_lines(BLOCK)
    page = Page(lines)
    taken = read_citations(page, list(range(len(lines))))
    left = [lines[at].text for at in range(len(lines)) if at not in taken]
    assert left == [
        '@article{1f, title = "Rain"}',
        "Research output: Contribution to journal › Article",
        "Some other line of the page",
    ]
    titles = [field for field in page.draft.fields if field.name == "title"]
    assert [field.witness for field in titles] == ["apa", "author", "standard"]
    assert titles[0].text == "Rain and the people who walk in it: A review"
    assert " ".join(BLOCK[titles[0].span.start : titles[0].span.end].split()) == titles[0].text
    assert {field.rule for field in page.draft.fields if field.name == "container_title"} == {"row: Journal"}
    assert all(page.marks[at] is not None for at in taken)


def test_several_citations_on_one_line() -> None:
    one = "Lind, K. (2016). Rain. Journal of Rain, 9(3), 211-215. https://doi.org/10.5555/1"
    two = "Lind, Karin. / Rain. In: Journal of Rain. 2016 ; Vol. 9, No. 3."
    lines, _ = view_lines(f"{one} {two}")
    page = Page(lines)
    assert read_citations(page, [0]) == [0]
    assert [field.text for field in page.draft.fields if field.name == "title"] == ["Rain", "Rain"]
    assert {field.witness for field in page.draft.fields} == {"apa", "author"}


@pytest.mark.parametrize(
    "block",
    [
        "RIS\nTY - JOUR\nT1 - Rain\nAU - Lind, Karin\nPY - 2016\nJO - Journal of Rain\nER -\n",
        'Cite this\n\nBIBTEX\n@article{1,\ntitle = "Rain",\nauthor = "Karin Lind",\nyear = "2016",\n}\n',
        'BIBTEX\n@article{1,\ntitle = "Rain",\nauthor = "Karin Lind",\nyear = "2016",\n}\n',
        "Vancouver\nLind K. Rain and the people who walk in it. Journal of Rain. 2016;9(3):211-215. doi: 10.5555/1\n",
    ],
)
def test_a_block_alone_under_the_name_of_its_style(block: str) -> None:
    reading = citekit.read(block)
    assert [work.title[:4] for work in reading.works if work.title] == ["Rain"]
    assert [line.text for line in reading.lines if line.state == "unread"] == []


def test_an_edition_with_its_full_stop_is_the_same() -> None:
    works = citekit.read(
        "Author\nLind, Karin. / Rain. Weather at work. editor / Ole Berg. 2nd. ed. Oslo : Fen Press, 2018. pp. 51-79\n"
        "Harvard\nLind, K 2018, Rain. in O Berg (ed.), Weather at work. 2nd edn, Fen Press, Oslo, pp. 51-79.\n"
    ).works
    assert [work.title for work in works] == ["Rain"]


def test_list_of_citations_with_type_lines() -> None:
    """Pure's style "Standard" has the type line below each citation."""
    works = citekit.read(
        "Rain and snow in Lund. / Åkesson, Örjan.\nIn: Weather, Vol. 5, No. 2, 03.04.2018, p. 1-9.\n"
        "Research output: Contribution to journal › Letter › peer-review\n\n"
        "Sleet. / Berg, Ole; Åkesson, Örjan.\n"
        "Handbook of Weather. ed. / Jane Doe. Oxford : Oxford University Press, 2019. p. 33-44.\n"
        "Research output: Chapter in Book/Report/Conference proceeding › Chapter\n"
    ).works
    assert [(work.type, work.genre, work.title) for work in works] == [
        ("article-journal", "Letter", "Rain and snow in Lund"),
        ("chapter", None, "Sleet"),
    ]
    assert [len(work.author or ()) for work in works] == [1, 2]
    assert [work.volume for work in works] == ["5", None]


@for_each(
    "lead",
    [
        "To cite this article:",
        "Please cite as:",
        "Suggested citation:",
        "Citation:",
        "How to cite:",
        "Cite this:",
        "A peer reviewed, accepted author manuscript of the following forthcoming research article:",
    ],
)
def test_what_says_that_it_is_a_citation_is_none_of_it(lead: str) -> None:
    record = citekit.read(f"{lead} Lind, K., & Ito, M. (2019). Rain on bogs. Journal of Rain, 27(3), 379–391.").records[
        0
    ]
    assert (record.title, len(record.author)) == ("Rain on bogs", 2)


def test_roles_in_other_languages() -> None:
    work, *_ = citekit.read(
        "Rain in halls. / Strøm, Arno; Keller, Katrin (Herausgeber:in); Maťa, Petr (Übersetzer:in) et al.\n"
        "Weather indoors. Wien : Fen Verlag, 2017. S. 61-84.\n"
    ).works
    people = [work.author, work.editor, work.translator]
    assert [[getattr(name, "family", "") for name in names] for names in people] == [["Strøm"], ["Keller"], ["Maťa"]]
    assert (work.title, work.container_title, work.publisher) == ("Rain in halls", "Weather indoors", "Fen Verlag")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Rain II, final report. / Berg, Ole; Åkesson, Örjan; de Lind, Karin", ["Rain II, final report"]),
        ("We like rain. / They, perhaps; we, surely.", []),
        ("Rain. / Berg, Ole", []),
    ],
)
def test_a_citation_that_ends_with_its_people(text: str, titles: list[str]) -> None:
    assert [work.title for work in citekit.read(text).works] == titles


TABLES = (
    "IN",
    "BEFORE_JOURNAL",
    "IN_EDITED",
    "EDITORS",
    "EDITED_BY",
    "PAGES",
    "VOLUME",
    "NUMBER",
    "ARTICLE",
    "EDITION",
    "STATUS",
    "UNDATED",
    "EVENT",
    "DATABASES",
)


@for_each("table", list(TABLES))
def test_each_word_stands_in_its_example(table: str) -> None:
    rows: tuple[words.Word, ...] = getattr(words, table)
    assert len({(row.text, row.language) for row in rows}) == len(rows)
    assert all(row.text in row.example for row in rows)
    assert {row.source for row in rows} <= {"cover", "page", "none"}


@pytest.mark.parametrize(
    ("people", "names"),
    [
        ("Rosa BAM, Smith J, Lind KE", ["Rosa BAM", "Smith J", "Lind KE"]),
        ("Rosa BAM, Smith J, Karin Lind", ["BAM Rosa", "Smith J", "Lind Karin"]),
    ],
)
def test_three_capitals_are_initials_where_all_others_have_theirs_last(people: str, names: list[str]) -> None:
    """One of them alone may be a family name, as "LAM" is."""
    (work,) = citekit.read(f"{people}. Rain on the upper reeds. J Fen. 2019;14(3):1-9.").works
    assert [f"{name.family} {name.given}" for name in work.author if isinstance(name, Person)] == names
