"""What stands in no name, title or number of a citation: patterns, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.impossible_titles import TITLES
from citekit.readers.citations.impossible_words import ANOTHER, ENGLISH, FAMILY, STATE
from citekit.readers.citations.parts.dates import MONTH, YEAR
from citekit.readers.citations.words import NEWSPAPER

if TYPE_CHECKING:
    import re

NAMES = (
    r"https?://",
    r"\b10\.\d{4,9}/",  # "10.5555/rain"
    r"(?<!\d)\d{1,3}\s?\(\d{1,4}\)",  # "15(9):956-963", "J. Mires 64(1)"
    r"^[Vv]ol\.?\s\d",  # "vol 7791. Fen Press"
    r"\bno\.\s\d",
    r",\s(?:[Nn]o|[Vv]ol)$",
    rf"^{MONTH}\s\d{{1,2}}$",  # "April 4"
    rf"^\d{{1,2}}(?:[-–]\d{{1,2}})?\s{MONTH}$",  # "14–19 Apr"
    r"\bISBN\b",
    r"^(?:Paper presented|Retrieved|Accessed)\b",
    r"^Pages?\s\d",
    r"\[[A-Z]\]",  # "Rain[J]"
    r"^Article\s(?:[A-Z]{2,6}\s)?\d",  # "Article FEN 2022-1395 (Fen Forum)"
    r"\b(?:pp|PP|pages)\b\.?\s?\d",  # "Mire Times pp. 3–9"
    r",\s[Vv]ol(?:ume)?\.?\s\d{1,4}(?:,|$)",  # "Mire Times, Vol. 3, No. 2"
    r"\s[Vv]ol(?:ume|\.)\s\d{1,4},\sN(?:o\.\s\d|umber$)",  # "Mire Times Vol. 3, No. 2", "Mire Times Volume 3, Number"
    r",\s\d{1,4},\s\d{1,5}\s?[-–]\s?\d{1,5}$",  # "Mire Times, 3, 12-19"
    r"\w\)?:\s?\d{1,5}\s?[-–]\s?\d",  # "Mire Times, 3(a):12–19"
    r"\b(?i:in press|to appear|forthcoming|submitted)$",
    r"\b(?:[Tt]o appear in|Published (?:as|by)|Reprinted in|Also in|Quoted in|See also)\s",  # told behind all else
    r"^(?:Technical|Tech\.|Research)\s(?:[Rr]eport|[Mm]emo)",
    r"\s\((?:[Ee]ds?|[Hh]rsg)\.?\)|,\s(?:[Ee]ds?\.|[Ee]ditors?),\s",  # people before a host
    r"\s[A-Z]\d{1,3}$",  # "Mire Society B39"
    r",\s[\"“][^\"”]{5,200}[,.][\"”]\s",  # "Ito, “Rain counts,” Mire Times"
    r"^[Ii]n:?$|\b(?:[Ee]dited|[Tt]ranslated)\sby\b|^(?:in|en|dans|em)\s[^\W\d_a-z]",
    # "(eds Ray, S.)", "Ray S ed"
    r"[(\[](?:[Ee]ds?\b|[Ee]ditors?\b|[Hh]rsg\b|[Dd]irs?\b|a cura di)|[^\W\d_a-z]\seds?\.?(?:$|\s)",
    r"\(?;\seditors?\)",
    r"^[^()]*\)|\([^()]*$",  # half of a pair of brackets
    # "Mires, vol.4", "Mires 4(2–3)", "Mires, 96, 17"
    r",\svol\.\s?\d+$|\d\s?\(\d{1,2}[-–]\d{1,2}\)|,\s\d{1,4},\s\d{1,4}$",
    r"^(?:Preprint|[Rr]eport\s\d|[Ii]n:?\s[^\W\d_a-z])|\[(?:[Oo]nline|en ligne|en línea|em linha|[Ii]nternet)\]",
    # "Mires 379: 1046", "Mires, tome II", "Mires, ed", "Mires (J. Ray, ed.)", "Mires.Oslo: Fen"
    r"\s\d{1,4}\s?:\s?\d+$|\b(?:årg\.|tome\s)|,\seds?\.?$|\([^()]*\beds?\.\)|[a-zß-öø-ÿ]\.[A-Z][a-z]+:",
    rf"\d,\d|\s\({YEAR}\)$|,\s\d{{1,3}}$|^Ausgabe$|,\s(?:Band|Ausgabe|Jg\.|Bd\.)\s|,\sLecture\sNotes\b",
    r",\s[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)?\s[A-Z]{1,3},",  # "Mires: A Guide, Ray S, Ek A"
    # "Mires (Oslo: Fen): 3", "Mires, 4 May", "Mires 3–9"
    rf"\([^():]{{2,40}}:\s[^():]+\)|,\s\d{{1,2}}\s{MONTH}|[.,]\sp\.\s\d",
    rf"^(?!.*\b{MONTH}\s\d).*\s(?!{YEAR})\d{{1,4}}[–-]\d{{1,4}}$",
    r"\d[-–]\d{1,5}\.\s[^\W\d_a-z]",  # "Mire Times, 88–103. Oslo"
    r"\s(?:Abstract|ABSTRACT|Keywords|Introduction)$",  # "Lund Abstract": a first page is no citation
    rf"\s\((?:\d{{1,2}}\s)?{ENGLISH}\s(?:\d{{1,2}},\s)?{YEAR}\)$",  # "Fen Times (23 Oct. 1981)"
    # "communication présentée à Mires", "Presented at the Mire Meeting", "Version 2", "Mires, 10th edn",
    # "Mires, [s. l.]"
    r"^(?:[Cc]ommunication\s|[Pp]resented\s(?:at|to)\b|[Vv]ersion\s)|\s\d{1,2}(?:\.|st|nd|rd|th)?\s(?:Aufl|[Ee]dn?|éd)\.?$|\[[Ss]\.\s?[lLdDnN]\.\]",
    r",\s\d{1,4}\s\(\w{1,4}\)\s|\)\s(?!(?:1[4-9]|20)\d\d$)\d{1,5}$",  # "Mires, 368 (S1) September", "Mires (Oslo) 977"
    # ": J. Ray (éd.)", "Mires, J. Ray, édit., 3e éd", "Mires, 3‑9", "în Mires", "Mires 30 Oslo: Fen", "“Rain”",
    # "Mires (ss. 3-9)"
    r"^:\s|\([Éé]d(?:it)?s?\.\)|,\sédit\.|\d‑\d|^(?:în|içinde|İçinde|uit|ve)\s|\d\s[^\W\d_a-z]\w+:\s[^\W\d_a-z]|^[“\"][^”\"]*[”\"]$|\(ss?\.\s\d",
    # "Mires (J. Ray and A. Ek, Editors)", "Mires (Ray,J., Ek,A., eds)", "Mires.Vol 3", "Mires, Fen Hill, PA",
    # "Ray, Y.-C"
    rf"\([^()]*,\s?(?:[Ee]ds?\.?|[Ee]ditors?)\)|\.Vol\b|,\s[^\W\d_a-z]\w+(?:\s[^\W\d_a-z]\w+)?,\s{STATE}$|^{FAMILY},\s[^\W\d_a-z]\.-|\s\d{{1,2}}\.[ªaº]\sed$",
    # "Mires, presented at the Fen Meeting", "Fen Corporation, Fen Hill, CA, 1/2002", "Mires Ray J. & Ek A., Eds",
    # "Mires, S. 82"
    r"\.\s(?:[Ee]dited|[Tt]ranslated)\sby\s|,\spresented\s(?:at|to)\b|,\sEds?$|,\sS\.\s\d",
    # "3. Bd. Oslo"
    r"^(?:[Nn]o|[Nn]r|n°)\.?\s\d|\d{1,4}\.\s(?:Bd|Band|vol)\.|^issued\b|^(?:Patent|Brevet|Patente)\b|^[A-Z]{2}\d{6,}",
    r"\.\s(?:Consulté|Disponible|Récupéré|Abgerufen|Verfügbar|Recuperado|Disponibile|Disponível|Hentet|Hämtad)\b",
)
"""What stands in no name of a journal, host or place."""
HOSTS = (
    # "Mires, v. 4", "Mires, 97th volume, 4/2016", "Mires. (255)Nr"
    r",\sv\.\s\d+$|,\s\d+(?:st|nd|rd|th)\svolume\b|\.\s\(\d+\)",
    # "A: Mires", "Mires, 87/4", "Mires (published online)", "‘Rain’ Mires", "Mires. 354. Jg.", "Mires (p. 3",
    # "Mires. Revised"
    r"^A:\s|,\s\d{1,4}/\d{1,3}$|\([Pp]ublished\s|^[‘“][^’”]*[’”]\s|\.\s\d{1,4}\.\s(?:Jg|Bd|årg)\.|\(p\.\s\d|\.\sRevised$",
    # "Mires, December 2000", "Mires, J.-P", "Mires of Oslo. Very Short Introductions", "Fen, Master’s thesis"
    rf",\s{ENGLISH}\s{YEAR}$|,\s[^\W\d_a-z]\.(?:-[^\W\d_a-z])?$|\sthesis$",
    r"[^\W\d_A-ZÀ-Þ]{3}\.\s(?:[^\W\d_a-z][^\W\d_]*\s|of\s|in\s){1,6}(?:Monographs|Studies|Texts|Introductions|Science)$",
)
"""The same of a journal or a host alone."""
PUBLISHERS = (
    r"\.\s\(|\d\s\(\w{1,4}\):",  # "Fen Press. (Wet Studies)", "Nature 295 (S1):S12"
    # "Ray. Oslo: Fen", "2006 Oslo: Fen", "Eur. Heart J", "Journal of Rain", "Lecture Notes in Mires", "Available"
    rf"\.\s[^\W\d_a-z]\w+:\s|^{YEAR}\s|\sJ$|\bJournal\s(?:of|for)\b|^(?:Lecture|Graduate)\s(?:Notes|Texts)|^Available$",
    # "Scand J Econ", "J Fen Soc 92", "Wet Texts. Fen Press", "(2nd edn). Fen", "Companion p. Fen Press", "A review"
    r"(?:^|\s)J\s[^\W\d_a-z]|[^\W\d_]\s(?!(?:19|20)\d\d$)\d{1,4}$|[^\W\d_A-ZÀ-Þ]{6}\.\s[^\W\d_a-z]|^\(|\sp\.\s|^An?\s[^\W\d_A-ZÀ-Þ]|^Published\b",
    r"\b(?:Proceedings|Conference(?!\sBoard)|Symposium|Handbook|Encyclopedia|Advances\sin|Companion\sto)\b",
    r":\s\d|^(?:USA|UK)$|^.{20,},.*:\s.*[^\W\d_A-ZÀ-Þ]{4},",
    r"[\"“”]",
    rf"\({YEAR}\)\.?\s",  # "Ito, M. (1998). Rain"
    r"[a-z]:$",  # "Talk:", before "[PDF]"
    r"^\[[^\[\]]*\]$",  # "[Code]"
    r"^(?:Thèse|Mémoire|Masterarbeit|Diplomarbeit|Dissertation|Tesis|Tese|Tesi|Doctoral|Master|Ph\.?D)\b[^,]{0,40},\s",
    r"\d-\d",  # "MIRE paper 2002-01-1630"
    r"\d:\s?\w?\d",  # "Mire Times 27:3"
    rf"^(?:{MONTH}|pp?|vol|no|doi|edited(?:\sby)?)$",  # "Oslo, October"
    r"^(?:Manuscript|Submitted|Unpublished|Preprint|Draft)\b",
    rf"^{STATE}(?:[,:.]|$)",  # "MA: Fen Press"
    rf"[a-z]\s\([^\W\d_a-z][^\W\d_A-Z]+\s[^()]+\)$|,\s{YEAR}$|^No\.\s?\d",  # "Fen Press (Wet Books on Rain)"
    r"\[[A-Z]{1,3}-?\d|\.\sRevised\b|^\[[^\[\]]+\]:|\bURL:|^[Vv]ol\.\s?\d|^Revised$",
    rf"\s(?:{MONTH}|september|october|november|december|january|february|april|june|july|august)$",
    # "Fen Hill, CA", "Massachusetts: Fen Press", "World Bank 9/2021", "and Jo Ray", "2010. Epub ahead", "à l’adresse"
    rf"^[^,]{{3,30}},\s{STATE}$",
    r"^(?:Massachusetts|California|Connecticut|Illinois|New Jersey|Pennsylvania|Michigan|Maryland)(?::\s|$)",
    r"\s\d{1,2}/(?:19|20)\d\d$|^(?:and|et|und|y|e|i)\s|\.\sEpub\b|^à\s|^ss?$",
    r"\b(?:thesis|[Dd]issertation|[Dd]iplomarbeit|[Mm]asterarbeit)\s(?:an|at|von)\b|\([A-Z]{3,7}\),\s[^,:]+,\s[A-Z]{2}:",
    rf"^The\s.*{NEWSPAPER.pattern}|^(?:ahead\sof\sprint|published\sonline)",
)
TURNED = regex(
    r"[^\W\d_a-z]\.\s?(?:[^\W\d_a-z]\.\s?)*[^\W\d_]{2}[^,]*,\s[^\W\d_a-z]\.\s?(?:[^\W\d_a-z]\.\s?)*[^\W\d_]{2}"
)
"""Two people, and no name with its family first: "S. Lind, J. Ito"."""
NUMBERED = r"(?:^|\s)(?:[Pp]p?|[Vv]ol|[Nn]o)\.\s\d"  # "pp. 45-58. Lind"
# "Our latest papers Lind, A."; no "della Valle, A."
HEADED = (
    r"^[^,]*\b(?!(?:d?all?a|dell?[aeo]|degli|vanden|unter|bint[ei]?)\b)[a-zß-öø-ÿ]{4,}\s"
    r"[^,]*[^\W\d_a-z][\w’'-]*,\s[^\W\d_a-z]\."
)
JOINED = r"^(?:&|and|und)\s|[,\w]\s(?:&|and)\s[^\W\d_a-z]\.|,\sand\s(?:[^\W\d_a-z]\S*\s?){2,4}$"  # "and Max Roe"
EDITOR = r"(?:^|\s)(?:[Ee]ds\.?|ed\.?|[Ee]ditors?)$"  # "Ito, M. ed."
# "J. Ito and M. Ray", "Jo Ito. Oslo", "Companion to rain"
SEVERAL = r"\s(?:and|und|et)\s[^\W\d_a-z]|[a-zß-öø-ÿ]{3}\.\s[^\W\d_a-z]|\sto\s"
PROSE = regex(r"\.\s[^\W\d_a-z][\w’'-]+\s[^\W\d_a-z]{1,3}[.,]|(?:[^\W\d_]{3,}\s){3}")  # "1-9. Ito M. Snow counts"
BEGUN, NAMED = regex("|".join(ANOTHER)), regex("|".join(NAMES))
"""Patterns of several fields, which are compiled once."""
WRONG: dict[str, tuple[re.Pattern[str], ...]] = {
    # "Lind TW, Ito J" of two, "SILVA R. Rahul et MCDONALD Thomas S.", "St", before ". John"
    "author": (regex(
        rf"{TURNED.pattern}|{NUMBERED}|{HEADED}|{JOINED}|{EDITOR}|\s[^\W\d_a-z]{{1,3}},\s{FAMILY}\s[^\W\d_a-z]{{1,3}}\b"
        r"|\set\s[^\W\d_a-z]|(?:^|\s)St\.?$|\s&\s|^dan\s"
    ),),
    "editor": (regex(rf"{TURNED.pattern}|{EDITOR}|{SEVERAL}|\sof\s"),),  # "Handbook of rain, M. A. Ray"
    # "Mires, vol. 12. https://… Rain. / Lind, A. In: Mires", of two citations
    "event_title": (BEGUN, regex(r"https?://|\b10\.\d{4,9}/|[.?!]\s/\s|,\s[Vv]ol\.\s\S")),
    "title": (BEGUN, regex("|".join(TITLES))), "publisher": (BEGUN, NAMED, regex("|".join(PUBLISHERS))),
    # "2nd Ed. Oslo", "Siemens AG"
    "publisher_place": (BEGUN, NAMED, regex(r"^\d{1,4}(?:st|nd|rd|th|\.)\s|\s(?:AG|LLC|GmbH)$|^eds?$")),
    "container_title": (BEGUN, NAMED, regex("|".join((rf"^[^,]{{3,30}},\s{STATE}$|,\s{STATE},\s", *HOSTS)))),
    "group:author": (regex(r"^(?:&|and|und)\s"),),
    # of a repository's page below
    "awarding_institution": (BEGUN, regex(rf"\b(?:PDF|Download)\s\(|\sAbstract\s|^{STATE}$")),
    # "Presented at the Mire Meeting", "Fen Hill, FL"; "Bo Falk2 1 Department of Mires", "Translated by A. Ito"
    # "Lind H", of a list of people
    "collection_title": (regex(
        rf"\b(?:Department|Faculty|School)\sof\b|^(?:Translated|Edited)\sby\s|^{FAMILY}\s[^\W\d_a-z]$|^No\.\s?\d|^in\s|^Presented\s|,\s{STATE}$|^et\sal\b|^Revised\b|,\sS\.\s\d"
    ),),
}  # fmt: skip
"""Field -> what stands in no text of it."""
# "311: 427-440", "311: S3", "142/S1", "227/3–4", "121/1", which are no volumes alone
PAGED = regex(r":\s?\w?\d|^\d{1,3}/(?:S\d|\d{1,2}[-–]\d)|^\d{2,3}/\d$|\s(?:nr|no|n°)\.?\s?\d")
NUMBERS = {
    "volume": regex(rf"{PAGED.pattern}|^\W+$"),  # "2011 ; Vol.", before the rest of a broken line
    "issue": regex(r"^[a-z]{3,}$"),
    # "(14)7", "4:93–99", "S1, 5", but "3:1-3:19" of an article "3"
    "page": regex(rf"{PROSE.pattern}|\b[Dd][Oo][Ii]\b|^\(\d|^(?P<of>\d{{1,4}}):\d(?!\d{{0,4}}[-–](?P=of):\d)|^S\d,\s"),
    "article_number": regex(rf"{PROSE.pattern}|\bdoi\b"),
}
"""The same of what need not have letters."""
