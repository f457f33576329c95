"""What stands in no name, title or number of a citation: patterns, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import MONTH, YEAR
from citekit.readers.citations.words import EDITED_BY, NEWSPAPER

if TYPE_CHECKING:
    import re

FAMILY = r"[^\W\d_a-z][\w’'-]+"
INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,3}"
SPOKEN = rf"(?:{FAMILY}|[^\W\d_a-z]\.)(?:\s(?:{FAMILY}|[^\W\d_a-z]\.)){{1,3}}"
ANOTHER = (
    rf"[.?!]\s{INITIALS}{FAMILY},\s(?:and\s)?{INITIALS}{FAMILY},",  # "Fen & Sons. M. F. Lind, D. S. Ito, …"
    rf"[.?!]\s{FAMILY},\s{INITIALS},\s(?:(?:&|and)\s)?{FAMILY},\s[^\W\d_a-z]\.",  # "Fen & Sons. Lind, M., Ito, D."
    rf"[.?!]\s{FAMILY}\s[^\W\d_a-z]{{1,3}},\s{FAMILY}\s[^\W\d_a-z]{{1,3}}[,.]",  # "Fen & Sons. Lind M, Ito D."
    # "Mires, 2019. Ito M, …", "Fen, 2000. G. Ito, …", "Ito, Mei. 1986. “Rain"
    rf"\b{YEAR}\.\s?(?:[^\W\d_a-z](?:\.|$)|[^\W\d_a-z][\w’'-]+(?:,?\s[^\W\d_a-z]{{1,2}}(?:[.,\s]|$)|,\s[^\W\d_a-z])|[“\"])",
    # "Fen & Sons. Lind, M., Ito, D. (2019)", "Rain. Lind, M (2020)"
    rf"[.?!\d)\]]\s?{FAMILY},\s(?:[^\W\d_a-z]\.?[\s-]?){{1,4}}[^()]{{0,200}}\({YEAR}[a-z]?\)",
    rf"[.?!\])]\s?{FAMILY}\s[^\W\d_a-z]{{1,3}}\s\({YEAR}\)",  # "Fen Press. Lind K (2020)"
    r"\.;\s?[^\W\d_a-z]",  # "Fen Press, 2019.; Ito, M."
    # "Mires 7 (2018) 12–29", "Mires 7, 1–9 (2018)."
    rf"\s\d{{1,4}}(?:,\s\w?\d{{1,5}}[-–]\w?\d{{1,5}})?\s\({YEAR}\)(?:\s\w?\d|[.;])",
    r"\bv(?:ol)?\.\s\d{1,4},\sno?\.\s\d",  # "Mires, v. 7, n. 2"
    rf",\s{YEAR}\s[^,]+,\s{INITIALS}{FAMILY},",  # "Rain Review, 2019 Snow counts, M. Ito, Snow Review"
    r"\.\s\[\d{1,3}\]\s[^\W\d_a-z]",  # "Rain, 2019. [2] M. Ito"
    rf"[.\d)]\s{FAMILY},\s{FAMILY}\s;\s[^;/]{{2,60}}(?:;|\s/\s)",  # "Fen Press. Lind, Karin ; Ito, Mei. / Snow"
    r"\b(?:DOI|doi):?\s?10\.",
)
"""The people of another citation, which begins behind a full stop, or its numbers."""
NAMES = (
    *ANOTHER,
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
    r"^(?:Preprint|[Rr]eport\s\d|[Ii]n:?\s[^\W\d_a-z])|\[[Oo]nline\]",
    # "Mires 379: 1046", "Mires, tome II", "Mires, ed", "Mires (J. Ray, ed.)", "Mires.Oslo: Fen"
    r"\s\d{1,4}\s?:\s?\d+$|\b(?:årg\.|tome\s)|,\seds?\.?$|\([^()]*\beds?\.\)|[a-zß-öø-ÿ]\.[A-Z][a-z]+:",
    rf"\d,\d|\s\({YEAR}\)$|,\s\d{{1,3}}$|^Ausgabe$|,\s(?:Band|Ausgabe|Jg\.|Bd\.)\s|,\sLecture\sNotes\b",
    r",\s[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)?\s[A-Z]{1,3},",  # "Mires: A Guide, Ray S, Ek A"
    # "Mires (Oslo: Fen): 3", "Mires, 4 May", "Mires 3–9"
    rf"\([^():]{{2,40}}:\s[^():]+\)|,\s\d{{1,2}}\s{MONTH}|[.,]\sp\.\s\d",
    rf"^(?!.*\b{MONTH}\s\d).*\s(?!{YEAR})\d{{1,4}}[–-]\d{{1,4}}$",
    r"\d[-–]\d{1,5}\.\s[^\W\d_a-z]",  # "Mire Times, 88–103. Oslo"
    r"\s(?:Abstract|ABSTRACT|Keywords|Introduction)$",  # "Lund Abstract": a first page is no citation
)
"""What stands in no name of a journal, host or place."""
STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY])"
)
"""Of America, behind a town and never a publisher."""
PUBLISHERS = (
    *NAMES,
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
    rf"^The\s.*{NEWSPAPER.pattern}|^(?:ahead\sof\sprint|published\sonline)",
)
EDITING = "|".join(sorted({word.text.rstrip(".") for word in EDITED_BY}))
BODY = r"(?:Association|Organi[sz]ation|Agency|Commission|Collaboration|Council|Society|Group|Investigators|Consortium)"
WORK = r"(?:[Tt]echnical|[Ww]orking|[Rr]esearch|[Dd]iscussion|[Ss]cientific|[Oo]ccasional)"
TITLES = (
    *ANOTHER,
    r"^(?:&|and|und)\s(?:\w+\s)?[^\W\d_a-z][\w’'-]+,?\s[^\W\d_a-z]{1,2}\.",  # "& Ito, M. Rain"
    rf"^{YEAR},\s(?:[‘'\"“]|.*,\s(?:vol\.|pp?\.|\d(?:st|nd|rd|th)\sed))",  # "2017, 'Rain'"
    rf"^{FAMILY},\s[^\W\d_a-z]\.\s{FAMILY},\s(?:and\s)?[^\W\d_a-z](?:\.|$)",  # "Lind, M. Ito, and M", before ". Ek"
    r"\[(?:dissertation|PhD thesis|Master[’']s thesis)\b.*\]",
    # "“Rain.” J Mires", but "“It rains.” Talk at rural stops" is one whole title: no journal has such small words
    r"^[\"“][^\"”]{4,}(?:[.,?!][\"”]|[\"”][.,])(?:\s(?!(?:\S{1,30}\s){1,8}[a-zß-öø-ÿ]{5,}(?:\s|$))|$)",
    r"^``",
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
    r"\b(?:St|vs|Mt|Dr|Mrs?)$",  # "Rain in St", before ". Louis"
    # "Rain in fens. Slav", before ". Rev."
    r"[^\W\d_A-ZÀ-Þ]{2}[.?!]\s(?!Yes|No\b)(?:[^\W\d_a-z][^\W\d_]{0,7}\.\s){0,4}[^\W\d_a-z][^\W\d_]{0,5}$",
    # "Mei Ito, and Jo Ray, “Rain", "Mei Ito, and Jo Ray, Rain", behind others
    r"^(?:[^,“”\"‘«]{2,60},\s){2,12}[“\"‘«]",
    rf"^(?:(?:{FAMILY}|[^\W\d_a-z]\.)\s){{1,3}}{FAMILY},\s[^:]{{0,200}}[,\s](?:and|&|et|und)\s(?:{FAMILY}\s|[^\W\d_a-z]\.\s){{1,3}}{FAMILY},\s",
    r"^(?:de|la|van|von|der|den|di|da|dos|al|af)(?:\s\w+)?,\s",  # "de la, Rain", behind "Ito Mei"
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
WRONG: dict[str, re.Pattern[str]] = {
    "author": regex(rf"{TURNED.pattern}|{NUMBERED}|{HEADED}|{JOINED}|{EDITOR}"),
    "editor": regex(rf"{TURNED.pattern}|{EDITOR}|{SEVERAL}"),
    # "Mires, vol. 12. https://… Rain. / Lind, A. In: Mires", of two citations
    "event_title": regex("|".join((*ANOTHER, r"https?://|\b10\.\d{4,9}/|[.?!]\s/\s|,\s[Vv]ol\.\s\S"))),
    "title": regex("|".join(TITLES)), "publisher": regex("|".join(PUBLISHERS)),
    **dict.fromkeys(("container_title", "publisher_place"), regex("|".join(NAMES))),
    "group:author": regex(r"^(?:&|and|und)\s"),
    # of a repository's page below
    "awarding_institution": regex("|".join((*ANOTHER, r"\b(?:PDF|Download)\s\(|\sAbstract\s"))),
    # "Bo Falk2 1 Department of Mires", "Translated by A. Ito"
    # "Lind H", of a list of people
    "collection_title": regex(
        rf"\b(?:Department|Faculty|School)\sof\b|^(?:Translated|Edited)\sby\s|^{FAMILY}\s[^\W\d_a-z]$|^No\.\s?\d|^in\s"
    ),
}  # fmt: skip
"""Field -> what stands in no text of it."""
PAGED = regex(r":\s?\d{1,5}\s?[-–]\s?\d")  # "311: 427-440", which is no volume alone
NUMBERS = {
    "volume": PAGED,
    "issue": regex(r"^[a-z]{3,}$"),
    "page": regex(rf"{PROSE.pattern}|\b[Dd][Oo][Ii]\b"),
    "article_number": regex(rf"{PROSE.pattern}|\bdoi\b"),
}
"""The same of what need not have letters."""
