"""Printed names: how they split, where bylines are cut, what looks like a person."""

from __future__ import annotations

from citekit.normalize.names import (
    could_be_byline,
    cut_off,
    looks_like_byline,
    looks_like_organization,
    looks_like_person,
    role_of,
    split_byline,
    split_name,
)
from citekit.normalize.names.particles import CAPITAL, DEGREES, LOWER, SUFFIXES, SYLLABLES
from citekit.normalize.names.roles import ROLES
from citekit.values import Organization, Person
from citekit.work import ROLES as FIELDS
from tests.rows import for_each

# printed | family | given | particle | suffix; "!" before the printed form: the split is doubtful
PEOPLE = """
Divyanshu Dubey | Dubey | Divyanshu
Allen D. DeSena | DeSena | Allen D.
Daniel A. Jiménez | Jiménez | Daniel A.
! Jaap Evert Abrahamse | Abrahamse | Jaap Evert
! Thomas Martini Jørgensen | Jørgensen | Thomas Martini
! Bhargav Reddy Godala | Godala | Bhargav Reddy
Fa Peng Huang* | Huang | Fa Peng
Fa Peng Huang^*^ | Huang | Fa Peng
, Chi Tian | Tian | Chi
Madonna | Madonna
JRR Tolkien | Tolkien | JRR
J.R.R. Tolkien | Tolkien | J.R.R.
M. C. Liem | Liem | M. C.
C.H. Hommes | Hommes | C.H.
J.-P. Sartre | Sartre | J.-P.
A Mesbah | Mesbah | A
Xiaojun (Jenny) Yuan c | Yuan | Xiaojun (Jenny)
W. “Grace” Guo | Guo | W. “Grace”
bell hooks | hooks | bell
Toon van Waterschoot | Waterschoot | Toon | van
Ludwig van der Berg | Berg | Ludwig | van der
Vincent van de Velde | Velde | Vincent | van de
Huib in 't Veld | Veld | Huib | in 't
Saskia Op den Kamp | Op den Kamp | Saskia
Hans auf der Heide | Heide | Hans | auf der
Marco de' Rossi | Rossi | Marco | de'
Nanna á Lógv | Lógv | Nanna | á
Mika Af Björkesten | Af Björkesten | Mika
Gerard ’t Hooft | Hooft | Gerard | ’t
Leonard van ’t Hul | Hul | Leonard | van ’t
Perry de Valpine | Valpine | Perry | de
Juana de la Cruz | Cruz | Juana | de la
Jong, de, K. | Jong | K. | de
Hans-Conrad zur Loye | Loye | Hans-Conrad | zur
Karl von und zu Stein | Stein | Karl | von und zu
Jan v. Neumann | Neumann | Jan | v.
Ahmad bin Abdullah | Abdullah | Ahmad | bin
! Ronaldo Santos da Silva | Silva | Ronaldo Santos | da
van der Berg | Berg | | van der
Van der Berg | Van der Berg
De la Cruz | De la Cruz
Ben de Pater | Pater | Ben | de
! Van Morrison | Morrison | Van
R. J. G. Van Sloun | Van Sloun | R. J. G.
Corazon Dela Cruz | Dela Cruz | Corazon
Bart De Smet | De Smet | Bart
James M. Van Der Veen | Van Der Veen | James M.
Luigi Di Maio | Di Maio | Luigi
Izzat El Hajj | El Hajj | Izzat
Mohammed Al Kofahi | Al Kofahi | Mohammed
Naïma Ben Ayed | Ben Ayed | Naïma
Kamal Abdul Jalil | Abdul Jalil | Kamal
R. K. St John | St John | R. K.
S. Ó Briain | Ó Briain | S.
Ó Briain S | Ó Briain | S
A. d'Antras | d'Antras | A.
M. D’Armas | D’Armas | M.
Joseph A. O' Donoghue | O' Donoghue | Joseph A.
Fahad al-Zahrani | al-Zahrani | Fahad
Annette H.M. Van der Helm–van Mil | Van der Helm–van Mil | Annette H.M.
Saskia Spillekom-van Koulil | Spillekom-van Koulil | Saskia
Yu Bin Li | Li | Yu Bin
Xiao Di Wang | Wang | Xiao Di
Mahdi Pourakbari-Kasmaei | Pourakbari-Kasmaei | Mahdi
! SUNDAY OLUSEGUN OJO | OJO | SUNDAY OLUSEGUN
José Ortega y Gasset | Ortega y Gasset | José
Santiago Ramón y Cajal | Ramón y Cajal | Santiago
Josep Puig i Cadafalch | Puig i Cadafalch | Josep
! Gabriel García Márquez | García Márquez | Gabriel
! Carlos Sáez de Tejada | Sáez de Tejada | Carlos
! Ana Menéndez Pidal | Menéndez Pidal | Ana
! María de los Ángeles Ruiz Sáez | Ruiz Sáez | María de los Ángeles
! Jorge Luis Peña Ortega | Peña Ortega | Jorge Luis
! Manuel Pérez de la Cruz | Pérez de la Cruz | Manuel
! E. Santos Magalhães | Santos Magalhães | E.
! Ana Catarina Silva Santos | Santos | Ana Catarina Silva
! Vanderluce de Almeida Silva | Silva | Vanderluce de Almeida
! Juan de la Cruz Pérez | Cruz Pérez | Juan | de la
María del Mar García-Mullor | García-Mullor | María del Mar
Manoel Castro Filho | Castro Filho | Manoel
! Silvio de Oliveira Junior | Oliveira Junior | Silvio | de
Ana Neto | Neto | Ana
João L. Neto | Neto | João L.
Martin L. King, Jr. | King | Martin L. | | Jr.
Martin L. King Jr | King | Martin L. | | Jr
Robert H. Haralson III | Haralson | Robert H. | | III
Michael C. Northington V | Northington | Michael C. | | V
John Smith, 2nd | Smith | John | | 2nd
Dubey, Divyanshu | Dubey | Divyanshu
van der Berg, Jan Willem | Berg | Jan Willem | van der
! García Márquez, Gabriel José | García Márquez | Gabriel José
van der Berg, Jan | Berg | Jan | van der
Berg, Jan van der | Berg | Jan | van der
King, Martin L., Jr. | King | Martin L. | | Jr.
King, Jr., Martin L. | King | Martin L. | | Jr.
Smith Jr., MB | Smith | MB | | Jr.
Smith Jr., John | Smith | John | | Jr.
Batista Narcizo, F. | Batista Narcizo | F.
Dubey, MD | Dubey | MD
Smith, M.A. | Smith | M.A.
Jane Doe, PhD | Doe | Jane
Guo, Meng | Guo | Meng
Li, Do | Li | Do
Morillo Alcivar, P. A. | Morillo Alcivar | P. A.
Batista Narcizo, M.A. | Batista Narcizo | M.A.
Jane Doe, MA | Doe | Jane
Yuan, Xiaojun (Jenny) | Yuan | Xiaojun (Jenny)
Jane Doe, MD, MPH | Doe | Jane
Jane Doe, Ph.D., M.D. | Doe | Jane
Jane Doe PhD | Doe | Jane
Professor Ottilie Sandberg-Ng OBE | Sandberg-Ng | Ottilie
Jane Roe-Hill MSc | Roe-Hill | Jane
Jane Doe ORCID logo https://orcid.org/0000-0002-1825-0097 | Doe | Jane
Dr. Jane Doe | Doe | Jane
Prof. Dr. med. Jane Doe | Doe | Jane
Professor Jane van Dyk | Dyk | Jane | van
Sir Alastair Munro-Kerr | Munro-Kerr | Sir Alastair
Xuran CAI | CAI | Xuran
Chun Kit LAM | LAM | Chun Kit
Hitarth SINGH | SINGH | Hitarth
SINGH Hitarth | SINGH | Hitarth
GE von Hagen | Hagen | GE | von
! LI Wei | LI | Wei
Jia QI | QI | Jia
Yahya EL HAMMOUDANI | EL HAMMOUDANI | Yahya
VAN DER BERG Jan | VAN DER BERG | Jan
Jan van der BERG | BERG | Jan | van der
Fiona McDONALD | McDONALD | Fiona
María GARCÍA LÓPEZ | GARCÍA LÓPEZ | María
JANE DOE | DOE | JANE
JOHN LI | LI | JOHN
J. SMITH | SMITH | J.
MA Jones | Jones | MA
Rosengren AH(1) | Rosengren | AH
Jokubka R | Jokubka | R
Li DQ | Li | DQ
Gibbons A. | Gibbons | A.
van Deursen A | Deursen | A | van
DUBEY D | DUBEY | D
! Batista Narcizo F | Batista Narcizo | F
! Luis Bravo N. | Bravo N. | Luis
Bich-Thuy Ly | Ly | Bich-Thuy
! Nguyen Van An | Nguyen | Van An
! Nguyen The Hung | Nguyen | The Hung
! Wang Xiaoming | Xiaoming | Wang
Kim Ha-neul | Kim | Ha-neul
Lee Do-yun | Lee | Do-yun
! Nguyễn Hoàng Nam | Nguyễn | Hoàng Nam
! Tran Duc Long | Tran | Duc Long
! Pham Thi Mai | Pham | Thi Mai
! Do Thi Lan | Do | Thi Lan
Mai Thi Le | Le | Mai Thi
Van Thi Nguyen | Nguyen | Van Thi
! Hoang Nam Le | Le | Hoang Nam
Nguyen Thi Pham | Pham | Nguyen Thi
Khanh Linh Vo | Vo | Khanh Linh
Thi Minh Hanh Nguyen | Nguyen | Thi Minh Hanh
! Vu Smith | Smith | Vu
! Tan Wei Ming | Tan | Wei Ming
! Lim Hui Xin | Lim | Hui Xin
! Lee Kuan Yew | Lee | Kuan Yew
Wei Ming Tan | Tan | Wei Ming
Yuki Kwan Wa Shum | Shum | Yuki Kwan Wa
Song Chun Zhu | Zhu | Song Chun
! Lee Ann Kim | Kim | Lee Ann
Ruairí Mac Giolla Bhríde | Mac Giolla Bhríde | Ruairí
Conor Mac an tSaoir | Mac an tSaoir | Conor
! Mary Mac Donald Smith | Mac Donald Smith | Mary
Máirtín Mac Con Iomaire | Mac Con Iomaire | Máirtín
Síle Ní Bhriain | Ní Bhriain | Síle
Ó Briain | Ó Briain
Mac Gardner | Gardner | Mac
Eilidh Sneddon-Uí Cheallaigh | Sneddon-Uí Cheallaigh | Eilidh
Una Byrne-Mac Giolla Phádraig | Byrne-Mac Giolla Phádraig | Una
Iain a' Ghobhainn | Ghobhainn | Iain | a'
Pim den Hollander-van der Aa | Hollander-van der Aa | Pim | den
J. Yu-Bin Li | Li | J. Yu-Bin
Euan Q. Drummond of Megginch | Drummond of Megginch | Euan Q.
Alexander de Vere of Wick | Vere of Wick | Alexander | de
! William of Ockham | William of Ockham
Rhiannon Bowen-ap-Rhys | Bowen-ap-Rhys | Rhiannon
Gethin ap Rhys | Rhys | Gethin | ap
Mair ferch Hywel | Hywel | Mair | ferch
Thabo wa Mokoena | Mokoena | Thabo | wa
Muhammad Faizal bin Roslan | Roslan | Muhammad Faizal | bin
Devika a/p Subramaniam | Subramaniam | Devika | a/p
! Yesenia Montoya de la Cruz | Montoya de la Cruz | Yesenia
! Rosa Elena Ocampo del Río | Ocampo del Río | Rosa Elena
Juana Inés de la Cruz | Cruz | Juana Inés | de la
Juan M. de la Cruz | Cruz | Juan M. | de la
! José María del Valle Ruiz | Valle Ruiz | José María | del
Galina Nikolaevna Semenkova | Semenkova | Galina Nikolaevna
! Semenkova Galina Nikolaevna | Semenkova | Galina Nikolaevna
Иван Иванович Иванов | Иванов | Иван Иванович
! Иванов Иван Иванович | Иванов | Иван Иванович
А. М. Столин | Столин | А. М.
王小明 | 王 | 小明
王明 | 王 | 明
欧阳修 | 欧阳 | 修
歐陽 修 | 歐陽 | 修
山田太郎 | 山田 | 太郎
山田 太郎 | 山田 | 太郎
長谷川誠 | 長谷川 | 誠
김민수 | 김 | 민수
남궁민수 | 남궁 | 민수
约翰·史密斯 | 史密斯 | 约翰
ジョン・スミス | スミス | ジョン
Rosengren1,2 | Rosengren
Jane Doe¹,² | Doe | Jane
M.ª Carmen Ruiz | Ruiz | M.ª Carmen
Jane Doe*† | Doe | Jane
Jane Doe [3] | Doe | Jane
Grace M. Begany a | Begany | Grace M.
Thu-Thuy Nguyen e f | Nguyen | Thu-Thuy
Jane Doe a,b | Doe | Jane
Jane Doe 0000-0002-1825-0097 | Doe | Jane
Jane\u00a0Doe\u200b | Doe | Jane
J\u00c3\u00b6rg Hacker | Hacker | J\u00c3\u00b6rg
! Jane Doe (MIT) | Doe | Jane
Jane Doe (Editor) | Doe | Jane
! Wei Wang (王伟) | Wang | Wei
John Smith^1 | Smith | John
John Smith^{1,2} | Smith | John
John Smith <j.smith@example.org> | Smith | John
By John Smith | Smith | John
John Smith MD | Smith | John
Sir John Smith KCB | Smith | Sir John
Ngozi Adeyemi RN, MSc | Adeyemi | Ngozi
Jane Doe OBE FRS | Doe | Jane
Jane Doe AC QC | Doe | Jane
Dora Ek, RN, PhD | Ek | Dora
Dana L. Feather, RN | Feather | Dana L.
! Jane Doe, AM | Doe | Jane
! Astrid Lind, AM | Astrid Lind | AM
Doe, AM | Doe | AM
Jane Doe, BSc (Hons) | Doe | Jane
Smith MD | Smith | MD
! Fernando e Silva | Silva | Fernando | e
João Costa e Silva | Costa e Silva | João
! Müller-Lüdenscheidt Hans | Hans | Müller-Lüdenscheidt
Jean-Pierre Hans | Hans | Jean-Pierre
! MARÍA DEL CARMEN PÉREZ GALDÓS | PÉREZ GALDÓS | MARÍA DEL CARMEN
JOSÉ ORTEGA Y GASSET | ORTEGA Y GASSET | JOSÉ
JOÃO COSTA E SILVA | COSTA E SILVA | JOÃO
GETHIN AP RHYS | AP RHYS | GETHIN
HANS-CONRAD ZUR LOYE | ZUR LOYE | HANS-CONRAD
XIAO DI WANG | WANG | XIAO DI
! NGUYEN THI MAI | NGUYEN | THI MAI
! ROSA ELENA OCAMPO DEL RÍO | OCAMPO DEL RÍO | ROSA ELENA
! MARTIN LUTHER KING | KING | MARTIN LUTHER
ROSENGREN AH | ROSENGREN | AH
! Ada Löv (Department of Spoons, University of Fen) | Löv | Ada
"""


def rows() -> list[tuple[str, bool, Person]]:
    """The table, read: printed form, whether doubtful, person."""
    read = []
    for line in PEOPLE.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        doubtful = "!" in line
        printed, family, *rest = [cell.removeprefix("!").strip() for cell in cells]
        given, particle, suffix = [*(cell or None for cell in rest), None, None, None][:3]
        read.append((printed, doubtful, Person(family, given, particle, None, suffix)))
    return read


@for_each("row", rows())
def test_person(row: tuple[str, bool, Person]) -> None:
    printed, doubtful, person = row
    split = split_name(printed)
    assert split is not None
    assert split.name == person
    assert bool(split.reason) == doubtful, split.reason


@for_each(
    "printed, name",
    [
        ("World Health Organization", "World Health Organization"),
        ("ATLAS Collaboration", "ATLAS Collaboration"),
        ("Forskargruppen FRÅGA", "Forskargruppen FRÅGA"),
        ("Arbeitsgruppe Moor", "Arbeitsgruppe Moor"),
        ("VDI-Gesellschaft Bau", "VDI-Gesellschaft Bau"),
        ("The GBD 2019 Study Group", "The GBD 2019 Study Group"),
        ("on behalf of the XYZ Consortium", "XYZ Consortium"),
        ("for the ARDS Definition Task Force", "ARDS Definition Task Force"),
        ("CAS - Institute of Computing Technology", "CAS - Institute of Computing Technology"),
        ("Members of the Expert Panel", "Members of the Expert Panel"),
        ("REGIS Investigators", "REGIS Investigators"),
        ("The Lancet", "The Lancet"),
        ("Walking Commons CIC", "Walking Commons CIC"),
        ("Working Group 1", "Working Group 1"),
        ("the West Coast Sleep in Infancy (WCSI) Study Group", "the West Coast Sleep in Infancy (WCSI) Study Group"),
        ("Bank of England", "Bank of England"),
        ("U.S. Bank of America", "U.S. Bank of America"),
        ("Friends of the Earth", "Friends of the Earth"),
        ("Department of Archaeology and History", "Department of Archaeology and History"),
        ("WHO", "WHO"),
        ("UNESCO", "UNESCO"),
        ("Google Research", "Google Research"),
        ("Hempel & Søn A/S", "Hempel & Søn A/S"),
        ("Studio Kvist", "Studio Kvist"),
        ("Maritime Archive", "Maritime Archive"),
        ("Peat Group (Fen University)", "Peat Group (Fen University)"),
        ("Fen Radio Chamber Players", "Fen Radio Chamber Players"),
        ("CERN", "CERN"),
        ("北京大学", "北京大学"),
        ("University of Žilina, Faculty of Law", "University of Žilina, Faculty of Law"),
    ],
)
def test_organization(printed: str, name: str) -> None:
    split = split_name(printed)
    assert split is not None
    assert split.name == Organization(name)


def test_a_doubt_quotes_a_name_as_printed() -> None:
    split = split_name("GABRIEL GARCÍA MÁRQUEZ")
    assert split is not None
    assert "“MÁRQUEZ” alone" in split.reason


@for_each("text", ["", " ", "*", "†‡", "1,2", "(1)", "…", "et al.", "12", ", ;", "\u200b"])
def test_no_name(text: str) -> None:
    assert split_name(text) is None


@for_each("particle", sorted(LOWER))
def test_every_lower_case_particle(particle: str) -> None:
    split = split_name(f"Marianne {particle} Bergström")
    assert split is not None
    assert split.name == Person("Bergström", "Marianne", particle)


@for_each("particle", sorted(CAPITAL - SYLLABLES))
def test_every_capital_particle(particle: str) -> None:
    split = split_name(f"Marianne {particle} Bergström")
    assert split is not None
    assert split.name == Person(f"{particle} Bergström", "Marianne")


@for_each("suffix", sorted(SUFFIXES))
def test_every_suffix(suffix: str) -> None:
    for printed in (f"Jane Doe, {suffix.upper()}", f"Doe, Jane, {suffix.upper()}"):
        split = split_name(printed)
        assert split is not None
        assert split.name == Person("Doe", "Jane", suffix=suffix.upper())


@for_each("degree", sorted(DEGREES))
def test_every_degree(degree: str) -> None:
    split = split_name(f"Jane Doe, {degree.upper()}")
    assert split is not None
    assert split.name == Person("Doe", "Jane")


BYLINES = {
    "commas": "Divyanshu Dubey| Yinan Zhang| Donna Graves",
    "and": "Jane Doe, John Roe and Max Foo => Jane Doe|John Roe|Max Foo",
    "oxford": "Jane Doe, John Roe, and Max Foo => Jane Doe|John Roe|Max Foo",
    "short list": "Dubey, D., Zhang, Y. & Graves, D. => Dubey, D.|Zhang, Y.|Graves, D.",
    "families of two words": "Batista Narcizo, F., van der Berg, J. A. => Batista Narcizo, F.|van der Berg, J. A.",
    "short list without dots": "Kooij, JFP, Liem, MC => Kooij, JFP|Liem, MC",
    "pairs of whole names": "Doe, Jane, Roe, Richard => Doe, Jane|Roe, Richard",
    "pairs, long given": "Doe, Jane, Roe, Max & Nguyễn, Thị Minh Khai => Doe, Jane|Roe, Max|Nguyễn, Thị Minh Khai",
    "capitals behind initials": "Jane WU, Y.J. FU, Max GO => Jane WU|Y.J. FU|Max GO",
    "one pair": "Dubey, Divyanshu => Dubey, Divyanshu",
    "semicolons": "Doe, Jane; Roe, Richard => Doe, Jane|Roe, Richard",
    "semicolons, blanks": "Jay Giri ;  David Sun ;  Rene Avila-Rosales => Jay Giri|David Sun|Rene Avila-Rosales",
    "suffix": "Martin L. King, Jr., Jane Doe => Martin L. King, Jr.|Jane Doe",
    "semicolons, two families": "Doe, Jane; García Márquez, Gabriel José => Doe, Jane|García Márquez, Gabriel José",
    "semicolons, suffix": "de Wit, A.; King, Martin L., Jr.; Roe, R. => de Wit, A.|King, Martin L., Jr.|Roe, R.",
    "one, suffix last": "King, Martin L., Jr. => King, Martin L., Jr.",
    "one, suffix inside": "King, Jr., Martin L. => King, Jr., Martin L.",
    "suffix alone": "John Smith, III => John Smith, III",
    "degrees": "Jane Doe, PhD, John Roe, MD, MPH => Jane Doe, PhD|John Roe, MD, MPH",
    "honours": "Anna Lind, AM, Bo Berg, AO => Anna Lind, AM|Bo Berg, AO",
    "degree with honours": "Anna Lind, RN, Bo Berg, BSc (Hons) => Anna Lind, RN|Bo Berg, BSc (Hons)",
    "degrees behind pairs": "Lind, Anna, MD; Berg, Bo, PhD => Lind, Anna, MD|Berg, Bo, PhD",
    "one in capitals": "LINDQVIST, ASTRID MARIE => LINDQVIST, ASTRID MARIE",
    "one with two given names": "Lindqvist, Astrid Marie => Lindqvist, Astrid Marie",
    "initials like honours": "Cheung, KC, Wong, AM => Cheung, KC|Wong, AM",
    "pubmed": "Rosengren AH(1), Jokubka R, Tojjar D => Rosengren AH(1)|Jokubka R|Tojjar D",
    "letters": "Grace M. Begany a, Erika G. Martin b => Grace M. Begany a|Erika G. Martin b",
    "lines": "Jane Doe\nJohn Roe,\n* Max Foo => Jane Doe|John Roe|Max Foo",
    "bars": "Jane Doe | John Roe · Max Foo => Jane Doe|John Roe|Max Foo",
    "et al": "Benedict, Lauryn; Groiss, Viktoria et al. => Benedict, Lauryn|Groiss, Viktoria",
    "others": "Jane Doe, John Roe & 12 others => Jane Doe|John Roe",
    "others who follow": "Jane Doe & 2 othersMax Foo, Ann Bee => Jane Doe|Max Foo|Ann Bee",
    "dots": "Løvlie, A. S., Olesen, A. R., ... Waern, A. => Løvlie, A. S.|Olesen, A. R.|Waern, A.",
    "roles": "Jane Doe (Editor), John Roe (ed., trans.) => Jane Doe (Editor)|John Roe (ed., trans.)",
    "ministry": "Jane Doe, Ministry of Health and Welfare => Jane Doe|Ministry of Health and Welfare",
    "organisation with and": "Food and Agriculture Organization => Food and Agriculture Organization",
    "department": "Department of Obstetrics and Gynecology => Department of Obstetrics and Gynecology",
    "group without a comma": (
        "Freya Lund on behalf of the IRONLADY Study Group => Freya Lund|on behalf of the IRONLADY Study Group"
    ),
    "count in brackets": "Jane Doe, (9 others), John Roe => Jane Doe|John Roe",
    "group": "Freya Lund, on behalf of the IRONLADY Study Group => Freya Lund|on behalf of the IRONLADY Study Group",
    "cjk": "王小明，李四、山田太郎 => 王小明|李四|山田太郎",
    "nothing": " , ; & => ",
    "two groups": "World Bank Group, The ATLAS Collaboration => World Bank Group|The ATLAS Collaboration",
    "one and others": "John Smith and 3 others => John Smith",
    "native forms": "Wei Li (李伟), San Zhang (张三) => Wei Li (李伟)|San Zhang (张三)",
    "addresses": "John Smith <j@x.org>, Mary Jones => John Smith|Mary Jones",
    "by": "By John Smith and Mary Jones => John Smith|Mary Jones",
    "by, commas": "By John Smith, Mary Jones => John Smith|Mary Jones",
    "slashes": "John Smith / Mary Jones => John Smith|Mary Jones",
    "raised numbers": "John Smith^1,2, Mary Jones^2 => John Smith^1|Mary Jones^2",
    "small letters": "jane doe, john smith => jane doe|john smith",
    "acronym, person": "NASA, John Smith => NASA|John Smith",
    "family in capitals": "SMITH, John => SMITH, John",
    "Chinese and Latin names": "林淑芬, 陳志豪, HUANG, Yu-Chen => 林淑芬|陳志豪|HUANG, Yu-Chen",
    "a Latin name before Chinese ones": "HUANG, Yu-Chen, 陳志豪 => HUANG, Yu-Chen|陳志豪",
    "one Latin word among Japanese names": "佐藤 美咲, 田中 健一, Hale => 佐藤 美咲|田中 健一|Hale",
    "initials among Chinese names": "林淑芬, Smith, J., 陳志豪 => 林淑芬|Smith, J.|陳志豪",
    "research, person": "Google Research, John Smith => Google Research|John Smith",
    "family of three words": "Núñez de Balboa, Vasco => Núñez de Balboa, Vasco",
    "a person, a single name": "John Smith, Madonna => John Smith|Madonna",
    "dots without blanks": "Jane Doe·John Roe·Marcel·la Roca => Jane Doe|John Roe|Marcel·la Roca",
    "others, counted": "Jane Doe, John Roe, 12 others => Jane Doe|John Roe",
    "folded and unfolded": "Jane Doe, John Roe Show 6 more Show fewer => Jane Doe|John Roe",
    "von und zu": "Jane Doe, Karl von und zu Stein und Max Foo => Jane Doe|Karl von und zu Stein|Max Foo",
    "a group's words alone": "Jane Doe, John Roe, on behalf of the => Jane Doe|John Roe",
    "company": "Ann Lie (Inventor), Hempel & Søn A/S (Applicant) => Ann Lie (Inventor)|Hempel & Søn A/S (Applicant)",
    "spaced dots": "Jane Doe, John Smith, . . . Ann Lee => Jane Doe|John Smith|Ann Lee",
}


@for_each("case", BYLINES)
def test_byline(case: str) -> None:
    line, arrow, names = case.partition(" => ")
    if not arrow:
        line, names = case.replace("|", ","), case.replace("| ", "|")
    pieces = split_byline(line)
    assert [name for name, _, _ in pieces] == [name for name in names.split("|") if name.strip()]
    assert all(line[start:end] == name for name, start, end in pieces)


@for_each(
    "line, sign",
    [
        ("Jane Doe, John Roe", None),
        ("Jane Doe et al.", "et al."),
        ("Jane Doe et al", "et al"),
        ("Jane Doe, John Roe and 12 others", "and 12 others"),
        ("Jane Doe & 3 more", "& 3 more"),
        ("Jane Doe & 12 others", "& 12 others"),
        ("Jane Doe, John Roe, 12 others", "12 others"),
        ("Jane Doe, John Roe Show 12 more", "Show 12 more"),
        ("Jane Doe, John Roe Show 12 more Show less", None),
        ("Jane Doe, ... Max Foo", "..."),
        ("Jane Doe, John Roe, …", "…"),
        ("Jane Doe, . . . Ann Lee", ". . ."),
        ("Jane Doe & 2 othersMax Foo, Ann Bee", None),
        ("Jane Doe & 3 othersMax Foo, Ann Bee", "& 3 others"),
    ],
)
def test_cut_off(line: str, sign: str | None) -> None:
    assert cut_off(line) == sign


@for_each("printed", list(ROLES))
def test_every_role(printed: str) -> None:
    field = ROLES[printed]
    assert field in FIELDS
    assert role_of(f"Jane Doe ({printed.title()}.)") == ("Jane Doe", field)


def test_roles() -> None:
    assert role_of("Jane Doe") == ("Jane Doe", "author")
    assert role_of("Springer (Publisher)") == ("Springer", "contributor")
    assert role_of("Jane Doe(Translator)") == ("Jane Doe", "translator")
    assert role_of("Xiaojun (Jenny) Yuan") == ("Xiaojun (Jenny) Yuan", "author")
    assert role_of("Jane Doe (MIT)") == ("Jane Doe (MIT)", "author")


PERSONS = """Xiao Wang|, Chi Tian|Fa Peng Huang*|Daniel A. Jiménez|Bo Mao|Ida Schrłder|van der Berg|王小明|Yuda An
Chun Kit LAM|Jane Doe (Editor)|A. d'Antras|Jude Law|Martin L. King, Jr.|Dubey, D.|Rosengren AH(1)
Huib in 't Veld|Xiaojun (Jenny) Yuan|Gabriel García Márquez|José Ortega y Gasset|Bich-Thuy Ly
Nguyen The Hung|Conrad Pages|Fahad al-Zahrani|Euan Q. Drummond of Megginch|Conor Mac an tSaoir|S. Ó hEocha
Devika a/p Subramaniam|Iain a' Ghobhainn|Thabo wa Mokoena|Fiona McDonald|Maria deSouza"""

NOT_PERSONS = """Department of Computer Science and Engineering|Computer Science|Electrical and Computer Engineering
Peking University|CAS - Institute of Information Engineering
Princeton Institute for Computational Science and Engineering|School of Electrical Engineering
Neurology|Bath|Read more|Overview|Document Version|Permanent Link|Open Access|Machine Learning
City\tGraz|Funding Information:|Link opens in a new tab|3 Scopus citations
Operationalising Difficulty in Puzzle Games|Aalborg, Denmark|Scopus citations|Københavns Universitet
Technische Universität München|Law School|北京大学|Wild Neighbours|Other keywords|Bridges I Have Missed
Department of Archaeology and History|CitySan Diego|CountryDenmark North|Bank of England|Theory of Everything"""

ORGANIZATIONS = """Department of Computer Science and Engineering|Computer Science|Electrical and Computer Engineering
Peking University|CAS - Institute of Information Engineering|School of Electrical Engineering
Neurology|WHO|Fakultät für Informatik|Institut for Kommunikation|Université de Lille
Universidad de Sevilla|Helsingin yliopisto|Tietotekniikan laitos|北京大学"""


def cells(table: str) -> list[str]:
    """The words between bars and line ends."""
    return [cell for line in table.splitlines() for cell in line.split("|")]


@for_each("text", cells(PERSONS))
def test_looks_like_person(text: str) -> None:
    assert looks_like_person(text)
    assert not looks_like_organization(text)


@for_each("text", cells(NOT_PERSONS))
def test_does_not_look_like_person(text: str) -> None:
    assert not looks_like_person(text)


@for_each("text", cells(ORGANIZATIONS))
def test_looks_like_organization(text: str) -> None:
    assert looks_like_organization(text)


@for_each(
    "line",
    [
        "Divyanshu Dubey, Yinan Zhang, Donna Graves",
        "Dubey, D., Zhang, Y. & Graves, D.",
        "Chengfeng Ye, Yuandao Cai*, Anshunkang Zhou",
        "Doe, Jane; Roe, Richard",
        "Whitfield, Stella; Okafor, Benjamin C.; Harmon, Robert T., Jr.; Hinge Research Collective",
        "Freya Lund, Naledi Dlamini, on behalf of the IRONLADY Study Group",
        "World Health Organization, The ATLAS Collaboration",
        "John Smith and 3 others",
        "University of Oxford, John Smith",
        "Wei Li (李伟), San Zhang (张三)",
        "John Smith <j@x.org>, Mary Jones",
        "By John Smith and Mary Jones",
        "John Smith / Mary Jones",
        "John Smith^1, Mary Jones^2",
        "jane doe, john smith",
        "NASA, John Smith",
        "Google Research, John Smith",
        "Núñez de Balboa, Vasco",
        "Jane Doe, John Smith, . . . Ann Lee",
    ],
)
def test_looks_like_byline(line: str) -> None:
    assert looks_like_byline(line)


@for_each(
    "line",
    [
        "Jane Doe",
        "Deep learning, Neural networks, Computer vision",
        "Machine Learning, Computer Vision, Robotics",
        "Electrical Engineering, Computer Science",
        "Aalborg, Denmark",
        "University of Oxford, Department of Physics",
        "Stanford University, Palo Alto",
        "Department of Physics, Imperial College",
        "machine learning, computer vision",
        "Computer Science and more",
        "Input / Output",
        "The model was trained on data, and the results were compared.",
        "Mohammadi Kashani, M., Heinrich, S. & Wasowski, A., 2025, Springer Proceedings in Advanced Robotics.",
        "",
    ],
)
def test_does_not_look_like_byline(line: str) -> None:
    assert not looks_like_byline(line)


@for_each(
    "line",
    [
        "Jane Doe",
        "jane doe",
        "UNESCO",
        "World Health Organization",
        "World Health Organization, World Bank",
        "NASA, ESA",
        "Google Research, John Smith",
        "Núñez de Balboa, Vasco",
        "Madonna",
        "Doe, J.; Roe, R.",
        "Smith J, Roe RM, et al.",
        "By John Smith and Mary Jones",
        "王小明",
        "Jane Doe, University of Oxford",
        "The ATLAS Collaboration",
    ],
)
def test_could_be_byline(line: str) -> None:
    assert could_be_byline(line)


@for_each(
    "line",
    [
        "",
        "12",
        "Abstract",
        "Keywords",
        "Authors",
        "Original language: English",
        "DOI10.1145/3676641.3716273",
        "The model was trained on data, and the results were compared.",
        "An essay on the nature of things",
        "A Study of Large Networks",
        "Is this a title?",
        "Department of Physics, University of Oxford",
        "School of Law",
        "Aalborg University, Department of Computer Science",
        "Machine Learning",
        "Computer Science",
        "Research output: Contribution to journal › Article",
        "Published - 2016",
        "Show all 12 authors",
        "Aalborg, Denmark",
        "3 Citations (Scopus)",
    ],
)
def test_could_not_be_byline(line: str) -> None:
    assert not could_be_byline(line)
