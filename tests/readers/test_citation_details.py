"""Details of citations: patents, editors of wholes, numbers of series, editions, kinds, names that are hard to end."""

# ruff: noqa: E501
from __future__ import annotations

import citekit
from citekit.readers.citations import read_citation
from citekit.readers.citations.archives.aperto import read_aperto
from citekit.values import Person
from tests.readers.test_citations import check_citation, check_damaged
from tests.rows import for_each

CITATIONS: dict[str, tuple[str, str, dict[str, str | list[str]]]] = {
    "apa-edition-and-series": (
        "apa",
        "Lind, K., & Ito, M. (Eds.) (2015). Mills of mud: A gazetteer (2nd ed.). (Wet Books; No. 12). Fen Press.",
        {
            "editor": ["Lind, K.", "Ito, M."],
            "issued": "2015",
            "title": "Mills of mud: A gazetteer",
            "edition": "2nd",
            "collection_title": "Wet Books",
            "collection_number": "12",
            "publisher": "Fen Press",
        },
    ),
    "apa-data-with-a-group-and-its-role": (
        "apa",
        "Lind, K. (Creator), Ito, M. (Creator), Wet Sound Group (Contributor) (8 Nov 2020). Rain counts. Fenbase. 10.5555/1",
        {
            "author": ["Lind, K.", "Ito, M."],
            "contributor": "Wet Sound Group",
            "issued": "8 Nov 2020",
            "title": "Rain counts",
            "publisher": "Fenbase",
            "doi": "10.5555/1",
            "csl_type:dataset": "(Creator)",
        },
    ),
    "apa-pages-with-letters-and-no-volume": (
        "apa",
        "Lind, K., & al-Khatib, O. (2018). Rain on roofs. Journal of Rain, e101-e110. https://doi.org/10.5555/1",
        {
            "author": ["Lind, K.", "al-Khatib, O."],
            "issued": "2018",
            "title": "Rain on roofs",
            "container_title": "Journal of Rain",
            "page": "e101-e110",
            "doi": "10.5555/1",
        },
    ),
    "apa-one-page-more-and-a-group-with-a-hyphen-in-its-letters": (
        "apa",
        "Lind, K., & Wet Factor Collaboration (WET-RisC) (2018). Rain on roofs. Journal of Rain, 100-109, 120.",
        {
            "author": "Lind, K.",
            "group:author": "Wet Factor Collaboration (WET-RisC)",
            "issued": "2018",
            "title": "Rain on roofs",
            "container_title": "Journal of Rain",
            "page": "100-109, 120",
        },
    ),
    "apa-pages-of-an-article-and-a-group-of-investigators": (
        "apa",
        "Lind, K., & SHIP-2 investigators (2018). Rain on roofs. Journal of Rain, 12(1-2), 3:1-3:19.",
        {
            "author": "Lind, K.",
            "group:author": "SHIP-2 investigators",
            "issued": "2018",
            "title": "Rain on roofs",
            "container_title": "Journal of Rain",
            "volume": "12",
            "issue": "1-2",
            "page": "3:1-3:19",
        },
    ),
    "apa-publisher-behind-a-host-that-ends-with-a-bracket": (
        "apa",
        "Lind, K. (2015). Rain on roofs. In Proceedings of Slow Machines (SLOW '19) Aalborg Universitetsforlag.",
        {
            "author": "Lind, K.",
            "issued": "2015",
            "title": "Rain on roofs",
            "container_title": "Proceedings of Slow Machines (SLOW '19)",
            "publisher": "Aalborg Universitetsforlag",
        },
    ),
    "harvard-pages-in-three-pieces": (
        "harvard",
        "Lind, K & Ito, M 2018, 'Rain on roofs', Journal of Rain, vol. 3, pp. 100-109, 120.",
        {
            "author": ["Lind, K", "Ito, M"],
            "issued": "2018",
            "title": "Rain on roofs",
            "container_title": "Journal of Rain",
            "volume": "3",
            "page": "100-109, 120",
        },
    ),
    "standard-book-in-its-second-edition": (
        "standard",
        "Rain and law. / Lind, Karin; Ito, Mei. 2. ed. Springer, 2013. (Wet Books; Vol. 12).",
        {
            "title": "Rain and law",
            "author": ["Lind, Karin", "Ito, Mei"],
            "edition": "2.",
            "publisher": "Springer",
            "issued": "2013",
            "collection_title": "Wet Books",
            "collection_number": "12",
        },
    ),
    "author-host-of-somebody-with-initials": (
        "author",
        "Lind, Karin. / Rain on roofs. Roofs: Essays in honour of J. B. Brown. Vol. 1 2. ed. Brill, 1996. pp. 9-16.",
        {
            "author": "Lind, Karin",
            "title": "Rain on roofs",
            "container_title": "Roofs: Essays in honour of J. B. Brown",
            "volume": "1",
            "edition": "2.",
            "publisher": "Brill",
            "issued": "1996",
            "page": "9-16",
        },
    ),
    "vancouver-title-that-asks-before-an-event": (
        "vancouver",
        "Lind K-M. How many drops? 2004. Poster session presented at Wet Seminar, Oslo, Norway.",
        {
            "author": "Lind K-M",
            "title": "How many drops?",
            "issued": "2004",
            "work_type": "Poster",
            "event_title": "Wet Seminar",
            "event_city": "Oslo",
            "event_country": "Norway",
        },
    ),
    "vancouver-journal-without-volumes": (
        "vancouver",
        "Lind K, Ito M. Rain on roofs. Wet Monthly. 2021;211-215.",
        {
            "author": ["Lind K", "Ito M"],
            "title": "Rain on roofs",
            "container_title": "Wet Monthly",
            "issued": "2021",
            "page": "211-215",
        },
    ),
    "harvard-data-with-creators": (
        "data-harvard",
        "Lind, K (Creator) & Ito, M (Creator) 9 Oct 2015, Rain counts, Fenbase. DOI: 10.5555/1",
        {
            "author": ["Lind, K", "Ito, M"],
            "issued": "9 Oct 2015",
            "title": "Rain counts",
            "publisher": "Fenbase",
            "csl_type:dataset": "Fenbase",
            "doi": "10.5555/1",
        },
    ),
    "standard-data-with-creators": (
        "data-standard",
        "How many drops? Lind, Karin (Creator); Ito, Mei (Creator). Fenbase. Jan 2020.",
        {
            "title": "How many drops?",
            "author": ["Lind, Karin", "Ito, Mei"],
            "publisher": "Fenbase",
            "csl_type:dataset": "Fenbase",
            "issued": "Jan 2020",
        },
    ),
    "vancouver-data-with-creators": (
        "data-vancouver",
        "Lind K Jr. (Creator), Ito M (Creator). Rain counts. Fenbase. 9 Oct 2015. doi: 10.5555/1",
        {
            "author": ["Lind K Jr.", "Ito M"],
            "title": "Rain counts",
            "publisher": "Fenbase",
            "csl_type:dataset": "Fenbase",
            "issued": "9 Oct 2015",
            "doi": "10.5555/1",
        },
    ),
    "patent-with-a-number-in-groups": (
        "author",
        "Lind, Karin (Inventor). / Rain gauge. Patent No.: US 10,123,456 B2. Aug 2023.",
        {
            "author": "Lind, Karin",
            "title": "Rain gauge",
            "number": "US 10,123,456 B2",
            "csl_type:patent": "US 10,123,456 B2",
            "issued": "Aug 2023",
        },
    ),
    "apa-thesis-in-a-series": (
        "apa",
        "Lind, K. (2017). Rain on blades: Test methods. FEN Wind. FEN Wind PhD No. 0077(EN) https://doi.org/10.5555/1",
        {
            "author": "Lind, K.",
            "issued": "2017",
            "title": "Rain on blades: Test methods",
            "publisher": "FEN Wind",
            "collection_title": "FEN Wind PhD",
            "work_type": "FEN Wind PhD",
            "collection_number": "0077(EN)",
            "doi": "10.5555/1",
        },
    ),
    "links-and-a-prize-behind-a-paper-to-appear": (
        "unquoted",
        'K. Lind, M. Ito, Í. Ray. (November 2026). "Roofs: Rain for Those Who Listen". To Appear In Proceedings of the 9th Symposium on Roofs (ROOF). Paper: [PDF]. Presentation: [PDF]. [Best Paper Award]',
        {'author': ['K. Lind', 'M. Ito', 'Í. Ray'], 'issued': 'November 2026', 'title': 'Roofs: Rain for Those Who Listen', 'status': 'To Appear', 'container_title': 'Proceedings of the 9th Symposium on Roofs (ROOF)'},
    ),
    "apa-doi-whose-address-lost-its-beginning": (
        "apa",
        "Lind, K., & Ito, M. (2021). Rain on roofs. Journal of Rain, 14(2), 201–219. doi.org/10.5555/1",
        {
            "author": ["Lind, K.", "Ito, M."],
            "issued": "2021",
            "title": "Rain on roofs",
            "container_title": "Journal of Rain",
            "volume": "14",
            "issue": "2",
            "page": "201–219",
            "doi": "10.5555/1",
        },
    ),
    "vancouver-number-of-the-article-behind-its-pages": (
        "vancouver",
        "Lind K, Ito M. Rain on roofs. Journal of Rain. 2021 Mar 4;55(2):101-117. e2021. Epub 2021 Jan 9. doi: 10.5555/1",
        {
            "author": ["Lind K", "Ito M"],
            "title": "Rain on roofs",
            "container_title": "Journal of Rain",
            "issued": "2021 Mar 4",
            "volume": "55",
            "issue": "2",
            "page": "101-117",
            "article_number": "e2021",
            "available_date": "2021 Jan 9",
            "doi": "10.5555/1",
        },
    ),
    "vancouver-number-of-the-article-without-pages": (
        "vancouver",
        "Lind K, Ito M. Rain on roofs. Journal of Rain. 2021;55. 103836. doi: 10.5555/1",
        {
            "author": ["Lind K", "Ito M"],
            "title": "Rain on roofs",
            "container_title": "Journal of Rain",
            "issued": "2021",
            "volume": "55",
            "article_number": "103836",
            "doi": "10.5555/1",
        },
    ),
    "note-commas-in-the-name-of-a-meeting": (
        "note",
        'Karin Lind, Mei Ito and Jo Ray, “Rain in Mires”, Mires, Fog, and Rain in Europe (MFR), 2024',
        {'author': ['Karin Lind', 'Mei Ito', 'Jo Ray'], 'title': 'Rain in Mires', 'container_title': 'Mires, Fog, and Rain in Europe (MFR)', 'issued': '2024'},
    ),
    "note-town-and-month-of-a-meeting": (
        "note",
        'Karin Lind, Mei Ito, and Jo Ray, "Rain in Mires", 9th Symposium on Mires (MIRE), Athens, Greece, Nov. 2026.',
        {'author': ['Karin Lind', 'Mei Ito', 'Jo Ray'], 'title': 'Rain in Mires', 'container_title': '9th Symposium on Mires (MIRE)', 'text:event_place': 'Athens, Greece', 'issued': 'Nov. 2026'},
    ),
    "harvard-two-numbers-of-a-series": (
        "harvard",
        'Lind, K & Ito, M 2014, Regn i moser. i J Ray, T Doe & A Fen (red), Moser og regn. Mosens Universitetsforlag, Aalborg, Serie om moser, nr. 3, bind 5, s. 45-66.',
        {'author': ['Lind, K', 'Ito, M'], 'issued': '2014', 'title': 'Regn i moser', 'editor': ['J Ray', 'T Doe', 'A Fen'], 'container_title': 'Moser og regn', 'publisher': 'Mosens Universitetsforlag', 'publisher_place': 'Aalborg', 'collection_title': 'Serie om moser', 'collection_number': ['3', '5'], 'page': '45-66'},
    ),
    "apa-two-numbers-of-a-series": (
        "apa",
        'Lind, K., & Ito, M. (2014). Regn i moser. I J. Ray, & T. Doe (red.), Moser og regn (s. 45-66). Mosens Universitetsforlag. Serie om moser Bind 5 Nr. 3',
        {'author': ['Lind, K.', 'Ito, M.'], 'issued': '2014', 'title': 'Regn i moser', 'editor': ['J. Ray', 'T. Doe'], 'container_title': 'Moser og regn', 'page': '45-66', 'publisher': 'Mosens Universitetsforlag', 'collection_title': 'Serie om moser', 'collection_number': ['5', '3']},
    ),
    "standard-two-numbers-of-a-series": (
        "standard",
        'Regn i moser. / Lind, Karin; Ito, Mei. Moser og regn. red. / Jo Ray; Tea Doe. Aalborg : Mosens Universitetsforlag, 2014. s. 45-66 (Serie om moser; Nr. 3, Bind 5).',
        {'title': 'Regn i moser', 'author': ['Lind, Karin', 'Ito, Mei'], 'container_title': 'Moser og regn', 'editor': ['Jo Ray', 'Tea Doe'], 'publisher_place': 'Aalborg', 'publisher': 'Mosens Universitetsforlag', 'issued': '2014', 'page': '45-66', 'collection_title': 'Serie om moser', 'collection_number': ['3', '5']},
    ),
    "harvard-german-series": (
        "harvard",
        'Lind, K & Ito, M 2020, Regen im Moor. in Tagungsband der 12. Moortage. Schriften zum Moor, Bd. 9, Moorverlag, Berlin, S. 77-84, 12. Moortage, Mannheim, Deutschland, 8 Okt. 2020.',
        {'author': ['Lind, K', 'Ito, M'], 'issued': '2020', 'title': 'Regen im Moor', 'container_title': 'Tagungsband der 12. Moortage', 'collection_title': 'Schriften zum Moor', 'collection_number': '9', 'publisher': 'Moorverlag', 'publisher_place': 'Berlin', 'page': '77-84', 'event_title': '12. Moortage', 'event_city': 'Mannheim', 'event_country': 'Deutschland', 'event_duration': '8 Okt. 2020'},
    ),
    "harvard-event-online": (
        "harvard",
        'Lind, K & Ito, M 2021, Leaks in mires. in Mire Days. Fen Press, pp. 4-9, 2nd Mire Days, MIRES 2021, Virtual, Online, Norway, 27/10/21.',
        {'author': ['Lind, K', 'Ito, M'], 'issued': '2021', 'title': 'Leaks in mires', 'container_title': 'Mire Days', 'publisher': 'Fen Press', 'page': '4-9', 'event_title': '2nd Mire Days, MIRES 2021', 'event_city': 'Virtual, Online', 'event_country': 'Norway', 'event_duration': '27/10/21'},
    ),
    "harvard-thesis-by-its-kind": (
        "harvard",
        "van Lind, W 1980, 'Rivers without banks', Doctoral Thesis, Universiteit van Fen.",
        {'author': 'van Lind, W', 'issued': '1980', 'title': 'Rivers without banks', 'qualification': 'Doctoral Thesis', 'awarding_institution': 'Universiteit van Fen'},
    ),
    "author-title-that-asks-and-a-host-for-somebody": (
        "author",
        "Lind, Karin ; Ito, Mei. / Rain? What rain?. Mires: Essays for W. Ray. editor / Jo Ek. Oslo : Fen Press, 2022. pp. 1-18.",
        {'author': ['Lind, Karin', 'Ito, Mei'], 'title': 'Rain? What rain?', 'container_title': 'Mires: Essays for W. Ray', 'editor': 'Jo Ek', 'publisher_place': 'Oslo', 'publisher': 'Fen Press', 'issued': '2022', 'page': '1-18'},
    ),
    "harvard-quote-behind-a-blank": (
        "harvard",
        "Lind, K , Ito, M & Ray, J 2023, 'Rain over old mires ', Mire Times, vol. 2023, no. 7, MT07(2023)006. https://doi.org/10.5555/mt.6",
        {'author': ['Lind, K', 'Ito, M', 'Ray, J'], 'issued': '2023', 'title': 'Rain over old mires', 'container_title': 'Mire Times', 'volume': '2023', 'issue': '7', 'article_number': 'MT07(2023)006', 'doi': '10.5555/mt.6'},
    ),
    "harvard-article-behind-a-closed-host": (
        "harvard",
        'Lind, K & Ito, M 2019, Leaks in mires. in J Ray & T Doe (eds), MIRES 2019 Oslo, MIRES 2019., 8962534, Mire Institute Inc., 2019 Mires Oslo, MIRES 2019, Oslo, Norway, 27/10/19.',
        {'author': ['Lind, K', 'Ito, M'], 'issued': '2019', 'title': 'Leaks in mires', 'editor': ['J Ray', 'T Doe'], 'container_title': 'MIRES 2019 Oslo, MIRES 2019', 'article_number': '8962534', 'publisher': 'Mire Institute Inc.', 'event_title': '2019 Mires Oslo, MIRES 2019', 'event_city': 'Oslo', 'event_country': 'Norway', 'event_duration': '27/10/19'},
    ),
    "apa-article-in-brackets": (
        "apa",
        'Lind, K., & Ito, M. (2019). Leaks in mires. In J. Ray, & T. Doe (Eds.), MIRES 2019 Oslo, MIRES 2019 (Article 8962534). Mire Institute Inc.. https://doi.org/10.5555/m.1',
        {'author': ['Lind, K.', 'Ito, M.'], 'issued': '2019', 'title': 'Leaks in mires', 'editor': ['J. Ray', 'T. Doe'], 'container_title': 'MIRES 2019 Oslo, MIRES 2019', 'article_number': '8962534', 'publisher': 'Mire Institute Inc.', 'doi': '10.5555/m.1'},
    ),
    "finnish-chapter": (
        "apa",
        'Lind, K., & Ito, M. (2018). Sade soilla. Teoksessa J. Ray, & S. af Doe (Toimittajat), Soiden kirja (Sivut 33-58). Suokustannus.',
        {'author': ['Lind, K.', 'Ito, M.'], 'issued': '2018', 'title': 'Sade soilla', 'editor': ['J. Ray', 'S. af Doe'], 'container_title': 'Soiden kirja', 'page': '33-58', 'publisher': 'Suokustannus'},
    ),
    "finnish-author": (
        "author",
        'Lind, Karin ; Ito, Mei. / Sade soilla. Soiden kirja. Toimittaja / Jo Ray ; Sofia af Doe. Tampere : Suokustannus, 2018. Sivut 33-58',
        {'author': ['Lind, Karin', 'Ito, Mei'], 'title': 'Sade soilla', 'container_title': 'Soiden kirja', 'editor': ['Jo Ray', 'Sofia af Doe'], 'publisher_place': 'Tampere', 'publisher': 'Suokustannus', 'issued': '2018', 'page': '33-58'},
    ),
    "standard-edition-before-its-place": (
        "standard",
        'La lluvia. / Lind, Karin; Ito, Mei. 3 ed. Gijón : Editorial Turba, 2012. 288 p. (Biblioteca del Pantano; Vol. 21).',
        {'title': 'La lluvia', 'author': ['Lind, Karin', 'Ito, Mei'], 'edition': '3', 'publisher_place': 'Gijón', 'publisher': 'Editorial Turba', 'issued': '2012', 'number_of_pages': '288', 'collection_title': 'Biblioteca del Pantano', 'collection_number': '21'},
    ),
    "standard-a-city-in-place-of-the-publisher": (
        "standard",
        'Regen auf Mooren. / Lind, Karin. Wien, 2024. 188 S.',
        {'title': 'Regen auf Mooren', 'author': 'Lind, Karin', 'publisher_place': 'Wien', 'issued': '2024', 'number_of_pages': '188'},
    ),
    "vancouver-editors": (
        "vancouver",
        'Lind K, (ed.), De Ray M, (ed.). Rain and mires: Essays. London: Fen Press, 2020. 254 p. (Wet Books). doi: 10.5555/1',
        {'editor': ['Lind K', 'De Ray M'], 'title': 'Rain and mires: Essays', 'publisher_place': 'London', 'publisher': 'Fen Press', 'issued': '2020', 'number_of_pages': '254', 'collection_title': 'Wet Books', 'doi': '10.5555/1'},
    ),
    "patent-author": (
        "author",
        'Lind, Karin (Inventor) ; Ito, Mei-Mari (Inventor). / Gauge for rain. Patent No.: FI127654B. Nov 15, 2018.',
        {'author': ['Lind, Karin', 'Ito, Mei-Mari'], 'title': 'Gauge for rain', 'number': 'FI127654B', 'csl_type:patent': 'FI127654B', 'issued': 'Nov 15, 2018'},
    ),
    "patent-harvard": (
        "harvard",
        'Lind, K, Ito, M-M & Ray, J Nov. 15 2018, Gauge for rain, Patent No. FI127654B.',
        {'author': ['Lind, K', 'Ito, M-M', 'Ray, J'], 'issued': 'Nov. 15 2018', 'title': 'Gauge for rain', 'number': 'FI127654B', 'csl_type:patent': 'FI127654B'},
    ),
    "patent-standard": (
        "standard",
        'Gauge for rain. / Lind, Karin (Inventor); Ito, Mei-Mari (Inventor). Patent No.: FI127654B. Nov 15, 2018.',
        {'title': 'Gauge for rain', 'author': ['Lind, Karin', 'Ito, Mei-Mari'], 'number': 'FI127654B', 'csl_type:patent': 'FI127654B', 'issued': 'Nov 15, 2018'},
    ),
    "patent-vancouver": (
        "vancouver",
        'Lind K, Ito M-M, inventors. Gauge for rain. FI127654B. 2018 Nov 15.',
        {'author': ['Lind K', 'Ito M-M'], 'title': 'Gauge for rain', 'number': 'FI127654B', 'csl_type:patent': 'FI127654B', 'issued': '2018 Nov 15'},
    ),
    "apa-edition-in-dutch": (
        "apa",
        'Werkgroep Regen. (2021). De regen uitgelegd: Een handleiding (3e herziene editie). Veenpers.',
        {'author': 'Werkgroep Regen', 'issued': '2021', 'title': 'De regen uitgelegd: Een handleiding', 'edition': '3e herziene', 'publisher': 'Veenpers'},
    ),
    "apa-thesis-in-an-archive": (
        "apa",
        'Lind, K. (2017). Regn i mossar [Licentiatuppsats, Linköpings universitet]. DiVA. http://urn.example.org/1',
        {'author': 'Lind, K.', 'issued': '2017', 'title': 'Regn i mossar', 'work_type': 'Licentiatuppsats', 'awarding_institution': 'Linköpings universitet', 'url': 'http://urn.example.org/1'},
    ),
    "gb-t-7714-glued": (
        "unquoted",
        '林磊,李娜.沼泽导论[M].北京:沼泽出版社,1957:15—17.',
        {'author': ['林磊', '李娜'], 'title': '沼泽导论', 'csl_type:book': 'M', 'publisher_place': '北京', 'publisher': '沼泽出版社', 'issued': '1957'},
    ),
    "gb-t-7714-glued-part": (
        "unquoted",
        '林慧芳.沼泽之雨[M]//陆本瑞.世界沼泽.北京:沼泽出版社,1991:1-23.',
        {'author': '林慧芳', 'title': '沼泽之雨', 'csl_type:chapter': 'M', 'editor': '陆本瑞', 'container_title': '世界沼泽', 'publisher_place': '北京', 'publisher': '沼泽出版社', 'issued': '1991', 'page': '1-23'},
    ),
    "gb-t-7714-glued-thesis": (
        "unquoted",
        '张筑生.沼泽的雨[D].北京:沼泽大学,1983.',
        {'author': '张筑生', 'title': '沼泽的雨', 'csl_type:thesis': 'D', 'publisher_place': '北京', 'awarding_institution': '沼泽大学', 'issued': '1983'},
    ),
    "chicago-quote-in-a-quote": (
        "chicago",
        'Lind, Karin, and Mei Ito. “Rain and ‘the New Mires.’” Mire Review 111, no. 3 (2006): 722–40.',
        {'author': ['Lind, Karin', 'Mei Ito'], 'title': 'Rain and ‘the New Mires.’', 'container_title': 'Mire Review', 'volume': '111', 'issue': '3', 'issued': '2006', 'page': '722–40'},
    ),
    "chicago-volumes-behind-translator": (
        "unquoted",
        'Lind, Karin. Rain and the Mires in the Age of Fens. Translated by Jo Ray. 2 vols. New York: Fen & Row, 1972–73.',
        {'author': 'Lind, Karin', 'title': 'Rain and the Mires in the Age of Fens', 'translator': 'Jo Ray', 'number_of_volumes': '2', 'publisher_place': 'New York', 'publisher': 'Fen & Row', 'issued': '1972–73'},
    ),
    "mla-name-behind-an-initial": (
        "unquoted",
        'Lind, K. Jeffrey. The Mortal Mire: Rain in the Age of Fens. Belknap Press of Fen UP, 2012.',
        {'author': 'Lind, K. Jeffrey', 'title': 'The Mortal Mire: Rain in the Age of Fens', 'publisher': 'Belknap Press of Fen UP', 'issued': '2012'},
    ),
    "one-title-word-behind-an-initial": (
        "unquoted",
        'Lind, K. Rain. Fen Press, 2019.',
        {'author': 'Lind, K.', 'title': 'Rain', 'publisher': 'Fen Press', 'issued': '2019'},
    ),
    "acs-editor-of-one-name": (
        "unquoted",
        'Lind, Y.; García-Ito, E. J. Water from Rain. In Green Mires II; Ray, A., Inamuddin, Eds.; Springer: Dordrecht, 2012; pp 33–61.',
        {'author': ['Lind, Y.', 'García-Ito, E. J.'], 'title': 'Water from Rain', 'container_title': 'Green Mires II', 'editor': ['Ray, A.', 'Inamuddin'], 'publisher': 'Springer', 'publisher_place': 'Dordrecht', 'issued': '2012', 'page': '33–61'},
    ),
    "ama-chapter-number": (
        "vancouver",
        'Lind R, Ito P. Rain. In: Ray S, Doe L, eds. Textbook of Mires. 2nd ed. Bergen, Norway: Mire Centre; 2013:chap 8.',
        {'author': ['Lind R', 'Ito P'], 'title': 'Rain', 'editor': ['Ray S', 'Doe L'], 'container_title': 'Textbook of Mires', 'edition': '2nd', 'publisher_place': 'Bergen, Norway', 'publisher': 'Mire Centre', 'issued': '2013', 'chapter_number': '8'},
    ),
    "ama-published-online": (
        "vancouver",
        'Lind M, Ito HJ, Ray R. Rain in seafarers. Int Arch Mire Health. Published online May 11, 2012. doi:10.5555/s1',
        {'author': ['Lind M', 'Ito HJ', 'Ray R'], 'title': 'Rain in seafarers', 'container_title': 'Int Arch Mire Health', 'available_date': 'May 11, 2012', 'doi': '10.5555/s1'},
    ),
    "din-doi-behind-available": (
        "unquoted",
        'LIND, Anke, 2018. Der Regen als Archiv. In: Zeitschrift für Moorgeschichte. 12(2), S. 33–47. ISSN 0317-8471. Verfügbar unter: doi:10.5555/zmg.33',
        {'author': 'LIND, Anke', 'issued': '2018', 'title': 'Der Regen als Archiv', 'container_title': 'Zeitschrift für Moorgeschichte', 'volume': '12', 'issue': '2', 'page': '33–47', 'issn': '0317-8471', 'doi': '10.5555/zmg.33'},
    ),
    "abnt-organisers": (
        "unquoted",
        'LIND, Karin W.; ITO, Mei (Org.). Chuva com texto e imagem: um manual. Tradução de Pedro A. Ray. Petrópolis, RJ: Charco, 2002.',
        {'editor': ['LIND, Karin W.', 'ITO, Mei'], 'title': 'Chuva com texto e imagem: um manual', 'translator': 'Pedro A. Ray', 'publisher_place': 'Petrópolis, RJ', 'publisher': 'Charco', 'issued': '2002'},
    ),
    "abnt-organisers-of-a-host": (
        "unquoted",
        'LIND, Uwe. Chuva. In: RAY, Karin W.; ITO, Mei (Org.). Chuva com texto: um manual. Petrópolis, RJ: Charco, 2002. p. 114-136.',
        {'author': 'LIND, Uwe', 'title': 'Chuva', 'editor': ['RAY, Karin W.', 'ITO, Mei'], 'container_title': 'Chuva com texto: um manual', 'publisher_place': 'Petrópolis, RJ', 'publisher': 'Charco', 'issued': '2002', 'page': '114-136'},
    ),
    "abnt-city-behind-a-journal": (
        "unquoted",
        'LIND, Alice. Saber chover. Revista da Chuva Nacional, Rio de Janeiro, v. 1, n. 9, p. 58-62, abr. 2006.',
        {'author': 'LIND, Alice', 'title': 'Saber chover', 'container_title': 'Revista da Chuva Nacional', 'publisher_place': 'Rio de Janeiro', 'volume': '1', 'issue': '9', 'page': '58-62', 'issued': 'abr. 2006'},
    ),
    "harvard-article-word": (
        "harvard",
        "Lind, J.P. and Ito, B. (2014) 'Rain through mires?', Ecology of Mires, 19(2), art. 60. Available at: https://doi.org/10.5555/e.60 (Accessed: 3 May 2020).",
        {'author': ['Lind, J.P.', 'Ito, B.'], 'issued': '2014', 'title': 'Rain through mires?', 'container_title': 'Ecology of Mires', 'volume': '19', 'issue': '2', 'article_number': '60', 'doi': '10.5555/e.60', 'accessed': '3 May 2020'},
    ),
    "elsevier-edition-of-a-host": (
        "unquoted",
        'Lind, P., 2005. Rain on the North Mires, in: Ray, H., Ito, B. (Eds.), Impacts on Mires, second ed. Elsevier, Amsterdam, pp. 77–96.',
        {'author': 'Lind, P.', 'issued': '2005', 'title': 'Rain on the North Mires', 'editor': ['Ray, H.', 'Ito, B.'], 'container_title': 'Impacts on Mires', 'edition': 'second', 'publisher': 'Elsevier', 'publisher_place': 'Amsterdam', 'page': '77–96'},
    ),
    "springer-edition-of-a-host": (
        "unquoted",
        'Lind E, Ito G (2009) Rain. In: Ray P (ed) Mire technology, 2nd edn. Springer, Heidelberg, pp 12–40',
        {'author': ['Lind E', 'Ito G'], 'issued': '2009', 'title': 'Rain', 'editor': 'Ray P', 'container_title': 'Mire technology', 'edition': '2nd', 'publisher': 'Springer', 'publisher_place': 'Heidelberg', 'page': '12–40'},
    ),
    "thesis-series-in-brackets": (
        "unquoted",
        'Lind, J. (2014): Rain activity: a view on mires. Diss. Helsinki: Mire School of Economics. (Mires and Society, 267). Tillgänglig: http://hdl.example.org/1. Hämtad 14.5.2013.',
        {'author': 'Lind, J.', 'issued': '2014', 'title': 'Rain activity: a view on mires', 'csl_type:thesis': 'Diss', 'publisher_place': 'Helsinki', 'awarding_institution': 'Mire School of Economics', 'collection_title': 'Mires and Society', 'collection_number': '267', 'url': 'http://hdl.example.org/1', 'accessed': '14.5.2013'},
    ),
    "iso-690-group": (
        "unquoted",
        "ORGANISATION DES TOURBIÈRES. La sécurité sous la pluie [en ligne]. Londres : OT, 2012 [consulté le 12 mars 2019]. Disponible à l'adresse : https://example.org/pluie",
        {'group:author': 'ORGANISATION DES TOURBIÈRES', 'title': 'La sécurité sous la pluie', 'publisher_place': 'Londres', 'publisher': 'OT', 'issued': '2012', 'url': 'https://example.org/pluie', 'accessed': '12 mars 2019'},
    ),

    "harvard-portuguese-host": (
        "harvard",
        'Lind, K & de Sá, J 2016, Chuva e memória. em M Ray & L do Vale (eds), Charco português. Edições Fen, Lisboa, pp. 77-98.',
        {'author': ['Lind, K', 'de Sá, J'], 'issued': '2016', 'title': 'Chuva e memória', 'editor': ['M Ray', 'L do Vale'], 'container_title': 'Charco português', 'publisher': 'Edições Fen', 'publisher_place': 'Lisboa', 'page': '77-98'},
    ),
    "standard-blank-lost-behind-the-slash": (
        "standard",
        'Ballads of rain: Song and work. /MacLind, Fiona; Reid, Colm P. In: Fen Song Quarterly, Vol. 31, No. 1, 01.02.2007, p. 55-79.',
        {'title': 'Ballads of rain: Song and work', 'author': ['MacLind, Fiona', 'Reid, Colm P.'], 'container_title': 'Fen Song Quarterly', 'volume': '31', 'issue': '1', 'issued': '01.02.2007', 'page': '55-79'},
    ),
    "vancouver-preprint": (
        "vancouver",
        'Lind A, de la Cruz M. Diffusion models for rain. 2023 May 2. (arXiv). doi: 10.5555/arXiv.2305.01234',
        {'author': ['Lind A', 'de la Cruz M'], 'title': 'Diffusion models for rain', 'issued': '2023 May 2', 'publisher': 'arXiv', 'csl_type:article': 'arXiv', 'doi': '10.5555/arXiv.2305.01234'},
    ),
    "harvard-preprint": (
        "harvard",
        "Lind, A & de la Cruz, M 2023 'Diffusion models for rain' arXiv. https://doi.org/10.5555/arXiv.2305.01234",
        {'author': ['Lind, A', 'de la Cruz, M'], 'issued': '2023', 'title': 'Diffusion models for rain', 'publisher': 'arXiv', 'csl_type:article': 'arXiv', 'doi': '10.5555/arXiv.2305.01234'},
    ),
    "spanish-and-behind-a-comma": (
        "apa",
        'Alonso, M., y Pérez-Lind, J. (2015). La lluvia en Galicia. Revista de Estudios Húmedos, 8(2), 33-52.',
        {'author': ['Alonso, M.', 'Pérez-Lind, J.'], 'issued': '2015', 'title': 'La lluvia en Galicia', 'container_title': 'Revista de Estudios Húmedos', 'volume': '8', 'issue': '2', 'page': '33-52'},
    ),
    "spanish-and-between-editors": (
        "apa",
        'Vidal, C. (2008). El mar como archivo. En P. Gil y R. Mora (Eds.), Historias de agua (pp. 101-120). Charca.',
        {'author': 'Vidal, C.', 'issued': '2008', 'title': 'El mar como archivo', 'editor': ['P. Gil', 'R. Mora'], 'container_title': 'Historias de agua', 'page': '101-120', 'publisher': 'Charca'},
    ),
    "spanish-archive": (
        "apa",
        'Soler, A. (2019). Voces de la lluvia [Tesis doctoral, Universidad de Vigo]. Repositorio Charca. http://hdl.example.org/0000',
        {'author': 'Soler, A.', 'issued': '2019', 'title': 'Voces de la lluvia', 'work_type': 'Tesis doctoral', 'awarding_institution': 'Universidad de Vigo', 'url': 'http://hdl.example.org/0000'},
    ),
    "german-publisher-with-initials": (
        "unquoted",
        'Lind, Robert (2011): Geschichte des Regens. München: C. H. Beck.',
        {'author': 'Lind, Robert', 'issued': '2011', 'title': 'Geschichte des Regens', 'publisher_place': 'München', 'publisher': 'C. H. Beck'},
    ),
    "german-editors-and-a-slash": (
        "unquoted",
        'Lind, Jürgen / Hess, Sigurd (Hrsg.) (2009): Das nasse Europa. Stuttgart: Franz Fehn.',
        {'editor': ['Lind, Jürgen', 'Hess, Sigurd'], 'issued': '2009', 'title': 'Das nasse Europa', 'publisher_place': 'Stuttgart', 'publisher': 'Franz Fehn'},
    ),
    "ieee-chapter-of-an-edition": (
        "ieee",
        'J. K. Lind, “Rain on roofs,” in Handbook of Rain, 3rd ed. Boston, MA, USA: Fen Press, 1999, ch. 3, sec. 2, pp. 44–60.',
        {'author': 'J. K. Lind', 'title': 'Rain on roofs', 'container_title': 'Handbook of Rain', 'edition': '3rd', 'publisher_place': 'Boston, MA, USA', 'publisher': 'Fen Press', 'issued': '1999', 'chapter_number': '3', 'page': '44–60'},
    ),
    "ieee-book-volume-and-chapter": (
        "unquoted",
        'C. Ray, Rain Tables for Programmers, vol. 2. Boston, MA, USA: Fen Press, 1999, ch. 3, pp. 44–60.',
        {'author': 'C. Ray', 'title': 'Rain Tables for Programmers', 'volume': '2', 'publisher_place': 'Boston, MA, USA', 'publisher': 'Fen Press', 'issued': '1999'},
    ),
    "apa-no-date-in-german": (
        "apa",
        "Lind, K. (o. J.). Regen im Moor. Moorbriefe, 3(2), 4–9.",
        {"author": "Lind, K.", "title": "Regen im Moor", "container_title": "Moorbriefe", "volume": "3", "issue": "2",
         "page": "4–9"},
    ),
    "apa-no-date-in-spanish": (
        "apa",
        "Lind, K. y Ito, M. (s.f.). Lluvia en la turba. Cartas de la Turba, 3(2), 4-9.",
        {"author": ["Lind, K.", "Ito, M."], "title": "Lluvia en la turba", "container_title": "Cartas de la Turba",
         "volume": "3", "issue": "2", "page": "4-9"},
    ),
    "apa-forthcoming": (
        "apa",
        "Lind, K. (forthcoming). Rain to come. Journal of Rain.",
        {"author": "Lind, K.", "status": "forthcoming", "title": "Rain to come", "container_title": "Journal of Rain"},
    ),
    "harvard-no-date": (
        "harvard",
        "Lind, K. (n.d.) ‘Rain in mires’, Mire Letters, 3(2), pp. 4–9.",
        {"author": "Lind, K.", "title": "Rain in mires", "container_title": "Mire Letters", "volume": "3", "issue": "2",
         "page": "4–9"},
    ),
    "harvard-page-without-a-date": (
        "harvard",
        "Lind, K. (no date) Rain in mires. Available at: https://example.org/mires (Accessed: 3 March 2020).",
        {"author": "Lind, K.", "title": "Rain in mires", "url": "https://example.org/mires",
         "csl_type:webpage": "Rain in mires", "accessed": "3 March 2020"},
    ),
    "chicago-no-date": (
        "chicago",
        "Lind, Karin. n.d. “Rain in Mires.” Mire Letters 3 (2): 4–9.",
        {"author": "Lind, Karin", "title": "Rain in Mires", "container_title": "Mire Letters", "volume": "3",
         "issue": "2", "page": "4–9"},
    ),
    "apa-submitted": (
        "apa",
        "Lind, K., & Ito, M. (2010). Rain in mires. Mire Press. Manuscript submitted for publication.",
        {"author": ["Lind, K.", "Ito, M."], "title": "Rain in mires", "issued": "2010", "publisher": "Mire Press",
         "status": "Manuscript submitted for publication"},
    ),
    "apa-in-preparation": (
        "apa",
        "Lind, K. (2010). Rain in mires. Manuscript in preparation.",
        {"author": "Lind, K.", "title": "Rain in mires", "issued": "2010", "status": "Manuscript in preparation"},
    ),
    "apa-volume-with-brackets-of-a-host": (
        "apa",
        "Lind, K. (2010). Rain in mires. In Handbook of Rain (3rd rev. ed., Vol. 24(S1), pp. 100-109, 120).",
        {"author": "Lind, K.", "title": "Rain in mires", "issued": "2010", "container_title": "Handbook of Rain", "edition": "3rd rev.",
         "volume": "24(S1)", "page": "100-109, 120"},
    ),
    "apa-event-with-its-short-name-before-a-town-that-is-a-state": (
        "apa",
        "Lind, K. (2019). Rain in mires. Paper presented at 3rd Meeting on Mires, MOM 2019, New York, United States.",
        {"author": "Lind, K.", "title": "Rain in mires", "issued": "2019", "work_type": "Paper", "event_title": "3rd Meeting on Mires, MOM 2019",
         "event_city": "New York", "event_country": "United States"},
    ),
}  # fmt: skip


@for_each("style, text, expected", CITATIONS)
def test_citation(style: str, text: str, expected: dict[str, str | list[str]]) -> None:
    check_citation(style, text, expected)


@for_each("text", [text for _, text, _ in CITATIONS.values()], one_in=4)
def test_what_is_cut_off_or_lost_in_the_middle_breaks_nothing(text: str) -> None:
    check_damaged(text)


CAPITALS = "; ".join(["LIND, KARIN", "ITO, MEILING", "BERG, ANNIKA", "FOX, ALBERT", "RAY, JOANNA", "MOE, ANNELI"] * 4)


@for_each(
    "text",
    [
        f"Rain in mires of the north. / {CAPITALS} (eds), 2019x [",
        f"[{CAPITALS}, Rain in mires, MIRES, vol. 33 (6), 2017, pages two to nine",
        "Aa-" * 200 + "Bb, Rain in mires, Volume 48, Issue 3, July 2020, Pages 4–9",
    ],
)
def test_many_names_take_no_time_where_no_style_fits(text: str) -> None:
    assert read_citation(text) is None
    assert read_aperto(text) is None


def test_initials_that_could_be_a_family_name_are_none_where_all_have_initials_behind() -> None:
    (work,) = citekit.read(
        "Lind W, O’Brien EK, Ito M-LT, van der Laan P, Ng EK. 2011. Comparing rain in adaptive mires. In: Holm J, editor. Handbook of Rain. "
        "London: Routledge. p. 101–124."
    ).works
    assert [(name.family, name.given) for name in work.author if isinstance(name, Person)] == [
        ("Lind", "W"), ("O’Brien", "EK"), ("Ito", "M-LT"), ("Laan", "P"), ("Ng", "EK"),
    ]  # fmt: skip


def test_two_citations_below_each_other_are_no_event() -> None:
    harvard = "Lind, K & Ito, M 1991, 'Rain in mires', Mire Letters, vol. 12. https://doi.org/10.5555/rain"
    standard = "Rain in mires. / Lind, Karin; Ito, Mei.\nIn: Mire Letters, Vol. 12, 24.11.1991."
    works = citekit.read(f"{harvard}\n{standard}\n").works
    assert [(work.container_title, work.event_title) for work in works] == [("Mire Letters", None)] * len(works)


@for_each("people", ["Mei Ito, Karin Lind, Ole Berg", "K. Lind"])
def test_proceedings_publish_nothing(people: str) -> None:
    """They are what a paper is in, and a place behind them is their meeting's."""
    (work,) = citekit.read(f"{people}. Reeds under snow. Proc. of the 7th Fen Meeting, Bergen, Norway, 2024.\n").works
    assert (work.container_title, work.event_place) == ("Proc. of the 7th Fen Meeting", "Bergen, Norway")
    assert (work.publisher, work.publisher_place) == (None, None)
