"""What cannot be true in a citation is no reading of it: the style that makes it so is not the one."""

from __future__ import annotations

import citekit
from citekit.readers.citations.sound import fits
from tests.rows import for_each

NEVER = {
    "title": (
        "Rain, 2nd Edn", "Rain, J. Ray (trad.)", "Rain. arXiv", "Rain, Report, York", "Rain. Pages S5–S8 Mires",
        "Rain, Princeton, NJ", "2021 = W.L. Ray", "B.K., RAMÓN, M., Rain",
        "Rain in wet fens. Wet Monographs", "Rain, 49–66", "Rain. p. 4", "Rain. Pages 8 in", "Rain. (Vol. 1)",
        "Rain, Bd. 1", "Rain, Diss.", "Rain (2nd edition)", "2021 | Jo Ray", "2019. Rain", "October 16. Rain",
        "Rain. Published online", "Rain, in", "Rain (s.l.)", "Rain. Working Paper, no 1/2019", "Rain, übers. von J",
        "Rain, Lecture Notes in Mires", "Rain (1950–2010). W. W", "C.R. Ray, Rain", "Ray II, and Jo Ek", "Ray, A./ Ek",
        "Ray Kwame et Ek Mary, Rain",
        "[Thèse]. Rain in fens", "Rain in fens. [S. l.]: arXiv", "Rain. Pp. 3–9", "Rain, pp 3–9", "Rain. No. RR-654",
        "Rain in fens. 2023", "2017, “Rain", "Rain (Revised)", "Rain (J. Ray, Trad.)", "Rain. Discussion Paper No. 12",
        "Rain in fens, (preprint)", "M.: Rain in fens", "és mtsai.: Rain in fens", "Ito, A. P.: Rain", "Ito, III, Rain",
        "Ito I, Ray J", "John, “Rain in fens,”", "Rain (= Wet Books)", "Rain (Fen University", "Rain, J. Ray (trans.)",
        "Rain in fens. 4.a edición", "Rain in fens.Oslo", "Rain in fens, online", "Rain in fens. Kääntäjä Mary Ray",
        "Rain in fens. Proceedings of the Mire Meeting", "Rain in fens. Wet Texts in Mires", "J Ray; A Ek. Rain",
        "J Ray. Rain in fens", "Ray J: Rain", "Ray, and J. Ek. “Rain", "Ray, eds. Rain", "ten Brink, Rachel E",
        "Rain [w:] J. Ray", "Rain, 10. bs.", "Rain, Master’s thesis", "“Rain,” PhD thesis", "Rain. 25 Dezember 2008",
        "Rain in fens. gov.uk", "Rain? Mire Policy 24(3–4): 76", "Rain, Wet Studies in Fens 736",
        "Rain. J. Ray, 編集者",
        "Rain in the wet fens of Oslo. Rain in the wet fens of Oslo; Fen Press",
    ),
    "container_title": (
        "Mires, v. 4", "Mires, 97th volume, 4/2016", "Mires. (255)Nr",
        "A: Mires", "Mires, 87/4", "Mires (published online)", "‘Rain’ Mires", "Mires. 354. Jg.", "Mires (p. 3",
        "Mires. Revised", "Mires, December 2000", "Mires, J.-P", "Mires of Oslo. Very Short Introductions",
        "Fen thesis",
        "Fen Times (23 Oct. 1981)", "communication présentée à Mires", "Presented at the Mire Meeting", "Version 2",
        "Mires of Europe, 10th edn", "Mires, [s. l.]", "Mires, 368 (S1) September", "Mires (Oslo) 977",
        ": J. Ray (éd.)", "Mires, J. Ray, édit., 3e éd", "Mires, 3‑9", "în Mires", "Mires 30 Oslo: Fen",
        "“Rain”", "Mires (ss. 3-9)",
        "Mires (J. Ray and A. Ek, Editors)", "Mires (Ray,J., Ek,A., eds)", "Mires.Vol 3", "Mires, Fen Hill, PA",
        "Ray, Y.-C", "Mires. Edited by Jo Ray et al", "The Mire handbook 2.a ed", "Fen Hill, CA",
        "Mires, presented at the Fen Meeting", "Fen Corporation, Fen Hill, CA, 1/2002", "Mires Ray J. & Ek A., Eds",
        "Mires, S. 82", "Antiquity [en ligne].", "Brevet EP2861262A1", "version published 3 August 2006",
    ),
    "publisher": (
        "Fen Press. (Wet Studies)", "Nature 295 (S1):S12",
        "Ray. Oslo: Fen", "2006 Oslo: Fen", "Eur. Heart J", "Journal of Rain", "Lecture Notes in Mires", "Available",
        "no 3‑4", "Patent EP2591501A1", "US9836543", "Fen Press. Consulté à l’adresse", "Presented at the MIRE",
        "thesis an der Fen University", "Fen Meeting (ICRA), Fen Hill, PA: Wet Books", "Fen Hill, CA",
        "Massachusetts: Fen Press", "World Bank 9/2021", "and Jo Ray. Fen", "Fen Press, 2010. Epub ahead of print",
        "Scand J Econ", "J Fen Soc 92", "Texts in Biology. Fen", "(2nd edn). Fen", "Companion p. Fen Press", "A review",
        "Fen Conference Proceedings", "CEUR-WS: 6126", "USA", "Massachusetts", "Published online",
    ),
    "publisher_place": ("issued September 4", "3988. Bd. Red Hook, NY", "2nd Ed. Oslo", "Siemens AG", "ed"),
    "volume": ("196: S3–S6", "311: 180", "142/S1", "227/3–4", "121/1", "121/10", "126 nr108800"),
    "page": ("S1, 5", "(14)7", "4:9342–9369"),
    "author": ("Lind TW, Ito J", "SILVA R. Rahul et MCDONALD Thomas S.", "St", "J. T. St", "Kim Min H. & Ek"),
    "collection_title": ("Presented at the Mire Meeting", "Fen Hill, FL", "et al. (eds)", "Revised. Cambridge"),
    "editor": ("Handbook of street food, M. A. White",),
    "awarding_institution": ("CA",),
}  # fmt: skip
ALWAYS = {
    "title": (
        "Rain: a view",
        "Rain (1950–2010)",
        "Does rain matter? A comment",
        "Node.js and rain",
    ),
    "container_title": ("MIRE (2) 2022", "Water (Basel)", "A field study of rain: evidence", "Mires 30"),
    "publisher": (
        "University of California, Berkeley",
        "W. W. Norton",
        "Fen Press",
        "The Conference Board",
        "RAIN 2024",
    ),
    "publisher_place": ("Boston, MA, USA", "Fen Hill, CA"),
    "volume": ("IV-1/W1", "12/13", "9/10", "2019", "A12"),
    "author": ("Lind TW", "Lind, Karin T.", "K. St. John"),
}


@for_each("field, texts", NEVER.items())
def test_never(field: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if fits(field, text)] == []


@for_each("field, texts", ALWAYS.items())
def test_always(field: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if not fits(field, text)] == []


READ: dict[str, dict[str, object]] = {
    "del Río, T.A. and Ray, N.D. 1993. What we know about rain: a study. El País. [Online]. [Accessed 15 July 2018]. "
    "Available from: https://www.example.com/3105.": {
        "title": "What we know about rain: a study", "container_title": "El País",
    },
    "Oh CW II. Trends in rain: a trial. MSc thesis, University of Oslo, Oslo, 2017.": {
        "publisher": "University of Oslo", "publisher_place": "Oslo",
    },
    "Stone, W. T. 2018. “Drivers of Rain.” MSc thesis, Lund: Lund University. https://hdl.handle.net/10852/46823.": {
        "publisher": "Lund University", "publisher_place": "Lund",
    },
    "López, N. (1986) Does rain matter? A trial. Le Monde.": {
        "title": "Does rain matter? A trial", "container_title": "Le Monde", "type": "article-newspaper",
    },
}  # fmt: skip


@for_each("text, expected", READ.items())
def test_read(text: str, expected: dict[str, object]) -> None:
    (record,) = citekit.read(text).records
    assert {name: getattr(record, name) for name in expected} == expected


# the family names stand before a comma, and no two people
PEOPLE = {
    "Di Stefano, Carlos Luís, David Ek, and Omar L. Singh. “Rethinking Rain.” Nature 4, no. 3 (2002): 3–9.": [
        "Di Stefano", "Ek", "Singh",
    ],
    "Cohen M, Lloyd George A, van Dijk FH, The GUSTO Investigators. 2005. Does rain matter? Fen Press, London.": [
        "Cohen", "Lloyd George", "Dijk", None,
    ],
}  # fmt: skip


@for_each("text, expected", PEOPLE.items())
def test_people(text: str, expected: list[str | None]) -> None:
    (record,) = citekit.read(text).records
    assert [getattr(person, "family", None) for person in record.author] == expected
