"""What stands in no title of a citation."""

from __future__ import annotations

from citekit.readers.citations.impossible_words import ENGLISH, FAMILY, INITIALS, SPOKEN, STATE
from citekit.readers.citations.parts.dates import MONTH, YEAR
from citekit.readers.citations.words import EDITED_BY

EDITING = "|".join(sorted({word.text.rstrip(".") for word in EDITED_BY}))
BODY = r"(?:Association|Organi[sz]ation|Agency|Commission|Collaboration|Council|Society|Group|Investigators|Consortium)"
WORK = r"(?:[Tt]echnical|[Ww]orking|[Rr]esearch|[Dd]iscussion|[Ss]cientific|[Oo]ccasional)"
HOSTS = (
    r"(?:[Pp]roceedings\sof|Advances\sin|(?:The\s)?(?:\w+\s)?[Hh]andbook\sof|[Cc]ompanion\sto|[Ee]ncyclop\w+\sof"
    r"|(?:19|20)\d\d\s(?:IEEE|ACM)|[^.]*\s(?:Conference|Symposium|Workshop)\s(?:on|of|Proceedings)|[^.]*\b(?:Texts|Studies|Notes)\s(?:in|on)\s[^\W\d_a-z])"
)
"""How a host or a series begins, which is a sentence of its own behind a title."""
TITLES = (
    # "Rain, 2nd Edn", "Rain, J. Ray (trad.)", "Rain. arXiv", "Rain, Report, York", "Rain. Pages S5–S8 Mires",
    # "Rain, Fen Hill, NJ"
    r",\s\d{1,2}(?:st|nd|rd|th)\s[Ee]dn?$|\((?:trad|tr)\.\)|[.?!]\s(?:arXiv|bioRxiv|medRxiv)$|,\s(?:Report|Working\sPaper),\s",
    rf"[.?!]\s[Pp]ages\s[A-Z]?\d|,\s[^\W\d_a-z]\w+,\s{STATE}$|^(?:1[4-9]|20)\d\d\s=\s|^[^\W\d_a-z]\.[^\W\d_a-z]\.,\s",
    rf"(?:[^\W\d_A-ZÀ-Þ]{{3}}|[)\d])[.?!]\s{HOSTS}",  # "Rain. Proceedings of the Mire Meeting"
    # "Rain. Wet Monographs", "Rain, 49–66", "Rain. p. 4", "Rain. Pages 8 in", "Rain. (Vol. 1)", "Rain, Bd. 1",
    # "Rain, Diss."
    r"[.?!]\s(?:[^\W\d_a-z][^\W\d_]*\s|of\s|in\s){1,6}(?:Monographs|Studies|Texts|Introductions)$|[.,]\sp\.\s\d|[.?!]\s[Pp]ages\s\d",
    r",\s(?!(?:1[4-9]|20)\d\d[-–])\d{1,4}[-–]\d{1,4}$|\((?:[Vv]ol|Bd)\.\s\d+\)$|,\s(?:Bd|[Vv]ol)\.\s\d|,\s(?:Diss|Masterarbeit)\.?$",
    # "Rain (2nd edition)", "2021 | Jo Ray", "2019. Rain", "October 16. Rain", "Rain. Published online",
    # "Rain, in", "Rain (s.l.)"
    rf"\(\d{{1,2}}(?:st|nd|rd|th)\s(?:ed|edn|edition)\.?\)$|^{YEAR}(?:\s\||\.\s)|^{ENGLISH}\s\d{{1,2}}\.\s|[.?!]\sPublished\sonline$|,\sin$|\(s\.\s?l\.\)",
    # "Rain. Working Paper, no 1/2019", "Rain, Lecture Notes in Mires", "Rain (1950–2010). W. W",
    # "Rain, übers. von J. Ray"
    r"[.?!]\s(?:Working|Discussion|Research)\s[Pp]aper,\s|,\s(?:Lecture|Graduate)\s(?:Notes|Texts)\b|[.)]\s[A-Z]\.\s[A-Z]$|,\sübers\.",
    # "C.R. Ray, Rain", "Ray II, and", "Ray, A./ Ek, Jo", "Ray Kwame et Ek Mary, Rain"
    rf"^(?:[^\W\d_a-z]\.){{1,3}}\s?{FAMILY},\s[^\W\d_a-z]|^{FAMILY}\s(?:I{{2,3}}|[JS]r\.?),\sand\s|^{FAMILY},\s[^\W\d_a-z]\./|^(?:{FAMILY}\s){{2,3}}et\s{FAMILY}",
    # "J Ray; A Ek. Rain", "J Ray. Rain", "Ray J: Rain", "Ray, and J. Ek. “Rain", "Ray, eds. Rain",
    # "ten Brink, Jo", "Rain [w:] J"
    rf"^[^\W\d_a-z]{{1,2}}(?:-[^\W\d_a-z])?\s{FAMILY}[;.]\s|^{FAMILY}\s[^\W\d_a-z]{{1,3}}:\s|^{FAMILY},\sand\s|,\seds?\.\s",
    rf"^(?:ten|ter|zu|zur|del|della|dos|du|von\sder|van\sde[nr]?)\s{FAMILY},\s|\[(?:w|[Ii]n):\]|;\s(?:Technical|Working|Research)\s",
    # "Rain, 10. bs.", "Rain, Master’s thesis", "“Rain,” PhD thesis", "Rain. 25 Dezember 2008", "Rain. gov.uk"
    r",\s\d{1,2}\.\s(?:bs|vyd|wyd|izd|изд)\.$|,\s(?:Master[’']?s|Ph\.?D\.?|Doctoral|MSc|MA)\s(?:thesis|dissertation)$",
    r"^[“\"][^”\"]*,[”\"]\s|[.?!]\s\d{1,2}\.?\s[^\W\d_]+\s(?:1[4-9]|20)\d\d$|[^\W\d_A-ZÀ-Þ]{3}\.\s[a-z]{3,12}\.[a-z]{2,3}$",
    # "Rain? Mire Policy 24(3–4): 76", "Rain, Wet Studies in Fens 736", "Rain. J. Ray, 編集者"
    r"\d\s?\(\d[\d–-]*\):\s?\d|,\s[^,.]*\b(?:Studies|Series|Notes|Texts|Monographs)\b[^,.]*\s\d{1,4}$|編集者|編$",
    # "[Thèse]. Rain", "Rain. [S. l.]: arXiv", "Rain. Pp. 3–9", "Rain, pp 3–9", "Rain. No. RR-654", "Rain. 2023",
    # "2017, “Rain", "Rain (Revised)", "Rain (J. Ray, Trad.)", "Rain. Discussion Paper No. 12"
    r"^\[[^\[\]]{3,24}\]\.\s|\.\s\[[Ss]\.\s?[lLnN]\.\]|[.,]\s[Pp]p?\.?\s\d{1,5}[-–]|\.\s[Nn]o\.\s[A-Z]{1,4}-?\d",
    rf"[.?!]\s{YEAR}$|^{YEAR},\s[^\W\d_a-z“\"]|\s\((?:Revised|[^()]{{3,40}},\s(?:[Tt]rad|[Tt]rans|[Üü]bers)\.?)\)$",
    r"[.?!]\s(?:Discussion|Working|Research|Technical|Occasional)\s(?:[Pp]aper|[Rr]eport)\s(?:[Nn]o\.\s)?\d+$",
    r"^(?:&|and|und)\s(?:\w+\s)?[^\W\d_a-z][\w’'-]+,?\s[^\W\d_a-z]{1,2}\.",  # "& Ito, M. Rain"
    rf"^{YEAR},\s(?:[‘'\"“]|.*,\s(?:vol\.|pp?\.|\d(?:st|nd|rd|th)\sed))",  # "2017, 'Rain'"
    rf"^{FAMILY},\s[^\W\d_a-z]\.\s{FAMILY},\s(?:and\s)?[^\W\d_a-z](?:\.|$)",  # "Lind, M. Ito, and M", before ". Ek"
    r"\[(?:dissertation|PhD thesis|Master[’']s thesis)\b.*\]",
    # "“Rain.” J Mires", but "“It rains.” Talk at rural stops" is one whole title: no journal has such small words
    r"^[\"“][^\"”]{4,}(?:[.,?!][\"”]|[\"”][.,])(?:\s(?!(?:\S{1,30}\s){1,8}[a-zß-öø-ÿ]{5,}(?:\s|$))|$)",
    r"^``|^/\s|^\(Creator\)",  # "/ Lind, Karin (Editor)", behind a title that is like a name
    r"^(?:Personal communication|Univ|Dept|Inst|Proc|Assoc|Soc)$",  # "Univ", before ". Oslo"
    r"\.\sIn:\s",  # "Rain. In: Meeting on Mires"
    rf"[.?!]\s(?:{EDITING})\.?$|^(?:{EDITING})\.?\s/\s",  # of "Mires of Europe. ed. / Jo Ray."
    r"\((?:under review|submitted|accepted|in press|to appear|forthcoming)\)$",  # "Rain. Mires (under review)"
    r"[.?!]\s(?:Dissertation|Doctoral thesis|Master[’']s thesis|Ph\.?D\.? thesis),\s",  # "Rain. Dissertation, Fen"
    rf"{INITIALS}{FAMILY},\s[^.]{{0,40}}{INITIALS}{FAMILY},",  # "Lind, S.M. Ito, Mei Ray, H.V. Ek, and L"
    rf",\s(?:{MONTH}\s)?{YEAR}\.\s[^\W\d_a-z]",  # "In the Meeting, Oslo, May 2017. Rain counts"
    r"^[Ii]n\s(?:the\s)?[Pp]roc(?:\.|eedings\b)",
    r"\(pp?\.\s\d|\bpp\.\s\d",
    # "Rain. Mire Times, 985-987"; no "Rain? : A field study, 1999–2003"
    r"[.?!]\s(?!:)[^.]{8,100},\s(?!(?:1[4-9]|20)\d\d[-–](?:1[4-9]|20)\d\d$)\d{2,5}[-–]\d{2,5}$",
    r",\s(?:[^\W\d_a-z][\w-]*\s){1,3}Press$",
    r"[.?!]\s(?:Translated|Edited)\sby\s",  # of more sentences than the title
    r"^«[^»]{4,}»|,\s«[^»]{4,}»$",  # "Pioggia, «Paludi»", with the journal
    r"[.?!]\s(?:[^\W\d_a-z][^\W\d_]{0,7}\.\s){1,5}[^\W\d_a-z][^\W\d_]{1,6}$",  # "Rain. J. Chem. Inf", before ". Model."
    r"\s(?:Ph\.?D|J|Comm|Dept|Tech|Conf)$",  # "Rain. J. Mires", "Rain. Ph.D. Thesis"
    r"\s(?:Sér|Ser|Sect|Proc|Suppl|Phys|Rev|Trans|Ann|Bull|Acad|Sci|Soc|Lett|Natl|Amer|Appl)$",  # "Rain. Rev. Sér"
    # "Ito, M. (1993): Rain", behind "Lind, K./"
    rf"^[^\W\d_][\w’'-]{{1,30}},\s(?:[^\W\d_a-z]\.\s?){{1,3}}\({YEAR}\)",
    # "Ito, Mei (Hrsg.) (1993): Rain", behind "Lind, Karin /"
    r"^[^\W\d_][\w’'-]{1,30},\s[^\W\d_a-z][\w.’' -]{0,40}\((?:Hrsg|Hg|[Ee]ds?|1[4-9]\d\d|20\d\d)\b",
    r"^[^\W\d_][\w’'-]{1,30},\s(?:[^\W\d_a-z]\.?\s?){1,4}$",  # "Lind, K", before "/ Ito, M."
    r",\spp?\.\s?\d+$",  # "Rain. Mires, p.105799"
    r"\[[A-Z]{1,2}(?:/[A-Z]{2})?\]$",  # "Rain[M]"
    r"\d\s?\(\d{1,4}\)(?::|,\s)",  # "Rain. Mires 12 (3): 4"
    r"\d:\d{1,3},\s\d",  # "Mires, 73:4, 605-610"
    r"\bvol\.?\s\d{1,5}:\s",
    r"\barXiv:\d{4}\.\d{4}",  # "Rain. arXiv preprint arXiv:2309.00071"
    r",\s\d{1,5},\s\d{1,5}[-–]\d{1,5}$",  # "Rain.Notes on Mires, 8116, 438-456"
    r",\sVolume\s\d{1,4}(?:,\sIssue\s\S{1,9})?$",  # "Rain, The Mire Review, Volume 25, Issue 12"
    r"https?://",
    r"\[[^\[\]]{3,80}\],\s[^:\[\]]{3,60}\[[^\[\]]{3,80}\]:\s",  # "Lind [Fen College], Mei Ito [Mire Hall]: Rain"
    r"^\d{1,4},\s[Nn]os?\.\s\d",  # "17, No. 24 3864-3875 Rain"
    rf"^{MONTH}\s\d{{1,2}}$",
    r"[.?!,]\s(?:\d{1,2}(?:st|nd|rd|th)|[Rr]evised|[Ss]econd)\s(?:ed|edn|edition)\b",  # "Rain, 2nd ed, Wet Books"
    r"[.,?!]\s(?:[Vv]ol\.|[Vv]olume)\s\w{1,4}$",  # "Rain. Vol. 3"
    rf"[.?!,]\s(?:{WORK}\s)?(?:[Rr]eport|[Pp]aper|[Pp]reprint)$|,\sRevised$",  # "Rain. Report"
    r"\s\(No\.\s[^()]+\)$|,\s[Nn]o\.\s\d+$",  # "Rain (No. 22)"
    r"(?<![\s.][A-Z])\.\sin\s[^\W\d_a-z]|\bin\s(?:the\s)?(?:Proceedings\b|(?:19|20)\d\d\s[^\W\d_a-z])|\bIn:\S|–\sIn:",
    r"\.\s(?:19|20)\d\d\s[^\W\d_a-z]",  # "Rain in fens. 2018 IEEE Conference on Rain"
    r"^(?:et\sal\b|u\.\s?a\.|m\.\s?fl\.|(?:ja|og|och|et|y|e)\s)|\[(?:[A-Z]{1,2}/)?[A-Z]{1,2}\]|\spublished\sonline$",
    r"^[^\[]*\s[Ii]n:\s|\.\sNo\.\s\d|\.\s(?:Jg|Bd|Band)\.?\s\d+$|,\s\d{1,2}$|\((?:dir|[Ee]d|Hrsg|Hg)s?\.?\),",
    r"\.\s[^.]*\b(?:Studies|Series|Notes|Texts|Monographs|Introductions)\b[^.]*\s\d{1,4}$|\.\sRevised$|\.\s[^.]*\b(?:dissertation|thesis)$",
    rf"\((?:{WORK}\s[^()]*|[Rr]eport)\)$|\s\d{{1,4}}:\s?\d{{1,5}}[–-]\d{{1,5}}$",
    # "Rain, preprint, arXiv", "Rain, 33–58 in J. Ray", "Ray G. and Ito A", "Rain, J. Mires", "20) Rain"
    r",\s[Pp]reprint\b|\d[–-]\d+\sin\s[^\W\d_a-z]|,\sJ\.\s[A-Z][a-z]+$|\[[Ii]nternet\]\.|,\s,|^[^()]*\)",
    rf"^{FAMILY}\s[^\W\d_a-z]\.\s(?:and|et|&|und)\s",
    rf"^(?=.*\s[^\W\d_a-z]\.\s)(?:(?:{SPOKEN},\s){{1,12}})and\s{SPOKEN}$",  # "Ito Lund, Mei B. Ray, and Jo Ek"
    r"[^\W\d_A-ZÀ-Þ]{2}\.\s(?:J|Proc|Int|Eur|Am|Ann|Phys|Trans)\.\s[^\W\d_a-z]",  # "Rain. J. Phys"
    # "International Rain Association, Fens", behind others
    rf"^(?:[^\W\d_a-z][\w-]+\s(?:of\s|for\s|on\s|and\s)?){{1,6}}{BODY},\s[^\W\d_a-z]",
    rf"^{FAMILY},\seds?\.|,\s(?:translated|edited)\sby\s",
    # "Lund and Mei Ito, “Rain"
    rf"^(?:(?:{FAMILY}|[^\W\d_a-z]\.|and|&|et|und|v[ao]n|d[aei])\s){{1,9}}{FAMILY},\s[“\"‘«]",
    # "Rain, PhD thesis, Fen College"
    r"[.?!,(]\s?(?:Doctoral|Master[’']?s|Ph\.?D|MSc|M\.Sc)\.?\s(?:dissertation|thesis)[,;.]\s",
    r"[?!]\s\d{1,2}$",  # "Rain? 10", an edition
    # "Rain, (preprint)", "M.: Rain", "és mtsai.: Rain", "Ito, A. P.: Rain", "Alice, III, Rain", "Ito I, Ray J",
    # "John, “Rain"
    rf",\s\([Pp]reprint\)$|^[^\W\d_a-z]\.:\s|^és\smtsai|^{FAMILY},\s(?:[^\W\d_a-z]\.\s?){{1,3}}:\s|^{FAMILY},\s(?:I{{2,3}}|Jr|Sr)\b",
    rf"^{FAMILY}\s[^\W\d_a-z]{{1,3}},\s{FAMILY}\s[^\W\d_a-z]{{1,3}}$|^{FAMILY},\s[“\"].*[”\"]$|/{FAMILY},\s[^\W\d_a-z]\.[^:]{{0,200}}:\s",
    # "Rain (= Wet Books)", "Rain (Fen University", "Rain, J. Ray (trans.)", "Rain. 4.a edición", "fens.Oslo",
    # "Rain, online"
    r"\(=\s|\([^()]*$|\((?:trans|transl)\.\)|[.?!]\s\d{1,2}\.?[ªaº]?\s(?:edición|edição|ed|éd|Aufl|Auflage|painos|utg)\b",
    r"[^\W\d_A-ZÀ-Þ]{4}\.[^\W\d_a-z][^\W\d_A-ZÀ-Þ]+$|,\s(?:[Oo]nline|en ligne)$",
    r"[.?!]\s(?:Kääntäjä|Käännös|Översättning)\s",
    r"\b(?:St|vs|Mt|Dr|Mrs?)$",  # "Rain in St", before ". Louis"
    # "Rain in fens. Slav", before ". Rev."
    r"[^\W\d_A-ZÀ-Þ]{2}[.?!]\s(?!Yes|No\b)(?:[^\W\d_a-z][^\W\d_]{0,7}\.\s){0,4}[^\W\d_a-z][^\W\d_]{0,5}$",
    # "Mei Ito, and Jo Ray, “Rain", "Mei Ito, and Jo Ray, Rain", behind others
    r"^(?:[^,“”\"‘«]{2,60},\s){2,12}[“\"‘«]",
    rf"^(?:(?:{FAMILY}|[^\W\d_a-z]\.)\s){{1,3}}{FAMILY},\s[^:]{{0,200}}[,\s](?:and|&|et|und)\s(?:{FAMILY}\s|[^\W\d_a-z]\.\s){{1,3}}{FAMILY},\s",
    r"^(?:de|la|van|von|der|den|di|da|dos|al|af)(?:\s\w+)?,\s",  # "de la, Rain", behind "Ito Mei"
)
