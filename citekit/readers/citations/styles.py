"""The styles of citations: by what each is known at a glance, and who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import CASELESS, regex

if TYPE_CHECKING:
    import re


class Style(NamedTuple):
    """A pattern without which a text is none of this style, and where its reader is; loaded when it is asked."""

    sign: re.Pattern[str]
    reader: str


SLASH = regex(
    r"[.?!\s]\s?/\s|[.?!]\s/[^\W\d_a-z]"
)  # "Huang, Fa Peng. / Model-dependent analysis", "rain. / Lind, Karin"
PACKAGE = "citekit.readers.citations"
CREATED = regex(r"\(Creator\)(?![^/]{0,4000}\s/\s)")
STYLES: dict[str, Style] = {
    # "Karin Lind. Rain. 2021. ⟨hal-00000001⟩"
    "hal": Style(
        regex(r"[a-z]-?\s?\d{7,9}(?:v\d{1,2})?(?:ff)?\s?[⟩>\ufffd\uffff]?[\s.]*$"), f"{PACKAGE}.archives.hal:read_hal"
    ),
    # "Karin Lind, The New Rain, 73 Fen L.J. 733 (1964)", "Karin Lind, ‘Rain’ [2005] FL 440",
    # "Karin Lind, The New Rain (2nd edn, OUP 2018)"
    "law": Style(
        regex(
            r",\s\d{1,4}\s[^\d]{2,60}(?:\s\d{1,5}(?:,\s\d[\d–-]*)?|\bRev\.)\s\((?:\w+\.?\s)?\d{4}\)[\s.,]*$|[’']\s(?:\[\d{4}\]|\(\d{4}\)\s\d)"
            r"|[’'],?\s[iI]n\s[^()]{5,200}\(eds?\),\s|\s\((?:\d{1,2}\w\w\sedn,\s)?[^(),\d]{2,60}(?:,\s\d{1,2}\w\w\sed,)?\s\d{4}\)[\s.]*(?:$|<https?:)"
            r"|[’']\s\([^(),]{2,20}\s(?:thesis|dissertation),\s"
        ),
        f"{PACKAGE}.law:read_law",
    ),
    # "Rain / Lind, Karin. - In: MIRES. - 12:3(2019)"
    "iris": Style(
        regex(r"\s/\s[^/]{3,8000}?\.\s-\s(?:In:\s|ISSN\s|ELETTRONICO|STAMPA|\(|[^\W\d_][^:/,]{1,39}:\s)"),
        f"{PACKAGE}.archives.iris:read_iris",
    ),
    # "Линд, К. Дождь / К. Линд // Вестник. – 2018. – Т. 8", "Линд, К. Дождь / К. Линд. – М. : Наука, 1996"
    "gost": Style(regex(r"\s/\s[^/]{3,600}(?://|\.\s?[–—-]\s)"), f"{PACKAGE}.gost:read_gost"),
    # "Lind, K.W., and Ito, J., 1999, Rain in fens: Mire Society Bulletin, v. 111"
    "geology": Style(
        regex(
            r"\.?,\s(?:1[4-9]|20)\d\d[a-z]?,\s.{4,400}?:\s[^\W\d_a-z][^:]{3,120}(?:,\sv\.\s|\s[\w–-]*\d[\w–-]*,\s\d{1,5}\sp\.|\s[\w–-]*\d\.$)"
        ),
        f"{PACKAGE}.unquoted.geology:read_geology",
    ),
    # "Rain Gauges for Mires, ISO 9060:2018"
    "named": Style(
        regex(
            r",\s(?:[A-Z]{2,6}|ITU-T)(?:/[A-Z]{2,4})*(?:\s(?:Std|Standard)\.?)?\s[A-Z]{0,3}[ -]?\d[^,]*"
            r"(?:,[^,]{4,20}){0,2}$"
        ),
        f"{PACKAGE}.quoted.standards:read_named",
    ),
    # "林一郎: 雨の数え方, 沼地学会誌, Vol.20", "林一郎『雨と沼』泥炭書店"
    "japanese": Style(regex(rf"^{CASELESS}[^\[［]*(?:[:：]|「|『)"), f"{PACKAGE}.japanese:read_japanese"),
    # "Ada Lorme, « Le sel », Cahiers du sel, 12 | 2014"
    "openedition": Style(
        regex(r"[»”\"],\s[^|]{3,250}\s\|\s(?:19|20)\d\d"), f"{PACKAGE}.archives.openedition:read_openedition"
    ),
    # "Lorme Ada, Rey Paul. Le sel. In: Cahiers du sel, tome 61, n°241, 1979. pp. 475-497"
    "persee": Style(
        regex(r"\.?\sIn\s?:\s.{3,300},\s(?:(?:t\.|tome|vol\.|volume)\s|n°).{1,400}\.\spp?\.\s\d"),
        f"{PACKAGE}.archives.persee:read_persee",
    ),
    # "Lind, K. A., Ito, M. (2021): Rain in fens. - Mire Journal, 224, 3, 19-25."
    "dashed": Style(regex(r"\s\(\d{4}[a-z]?\):\s.{3,500}[.?!]\s[-–—]\s"), f"{PACKAGE}.archives.dashed:read_dashed"),
    # "Huang, F. P. (2023). "
    "apa": Style(regex(r"[\da-z.]\)\.\s"), f"{PACKAGE}.apa:read_apa"),
    "author": Style(SLASH, f"{PACKAGE}.slashed:read_author"),
    "standard": Style(SLASH, f"{PACKAGE}.slashed:read_standard"),
    # "Huang, FP 2023, ", "Huang, FP (2023) "
    "harvard": Style(regex(r"(?:\d{4}[a-z]?|\)|\b[nosuz]\.\s?[dfJå]\.),?\s"), f"{PACKAGE}.harvard:read_harvard"),
    # "Lind, Karin (2014) Rain"
    "eprints": Style(regex(r"\s\(\d{4}\)\s"), f"{PACKAGE}.archives.eprints:read_eprints"),
    # "K. Lind, “Rain” in Mires of Europe, J. Ray, Ed. (Fen Press, Oslo, 2005), pp. 3–9.", "K. Lind, “Rain”, thesis, …"
    "science": Style(
        regex(
            r"\w[\"”]\s(?:[Ii]n\s[^\W\d_a-z][^()]{3,300}|)\([^()]{2,140}\d{4}\)|[\"”],\s(?:[\w.’']+\s)?(?:[Tt]hesis|[Dd]issertation),"
        ),
        f"{PACKAGE}.quoted.science:read_science",
    ),
    # "Lind, Karin (2020) "Rain," Mires: Vol. 28", "Lind, Karin, "Rain" (2018). Theses. 1"
    "bepress": Style(
        regex(
            r"\(\d{4}\)\s[\"“]|[\"”]\s\(\d{4}\)\.|[^,.?!][\"”]\s[^\"“]{2,200}\(\d{4}\)[\s.]*(?:$|https?:)"
            r"|\.\s[\"”]\s(?:Ph|Doctoral|Master|M)[\w.'’]*\s(?:diss|thesis)"
        ),
        f"{PACKAGE}.archives.bepress:read_bepress",
    ),
    # "Lind, K (Creator) 9 Oct 2015, Rain counts, Fenbase. DOI: 10.5555/1"
    "data-harvard": Style(CREATED, f"{PACKAGE}.archives.created:read_harvard"),
    "data-standard": Style(CREATED, f"{PACKAGE}.archives.created:read_standard"),
    "data-vancouver": Style(CREATED, f"{PACKAGE}.archives.created:read_vancouver"),
    # "Tian C, Huang FP. "
    "vancouver": Style(
        regex(r"\s(?:[^\W\d_a-z]-)?[^\W\d_a-z]{1,4}(?:[,.]|\set al|\s[JS23I])|\s\[[Ii]nternet\]\."),
        f"{PACKAGE}.vancouver:read_vancouver",
    ),
    # "Lind, Karin, 2019, "Rain", https://doi.org/…, Mire Dataverse, V1"
    "dataset": Style(regex(r"\d{4}\)?,\s[\"“][^\"”]{3,600}[\"”],\s"), f"{PACKAGE}.archives.datasets:read_dataset"),
    # "Lind, Karin. “Rain.” Mire, vol. 27", "“Rain.” Mire 27.3 (1948)", "“Rain.” Mire Press, 1948."
    "mla": Style(
        regex(
            r"[.?!]['’]?[\"”’]\s[^\"“]{3,300}?(?:, vol\. \d|\s\d{1,4}\.\d{1,4} \(|, \d{4}, pp\.)"
            r"|\w[\"”]\s[^\"“]{3,200}?, vol\. \d"
        ),
        f"{PACKAGE}.quoted:read_turned",
    ),
    "chicago": Style(regex(r"[.?!]['’]?[\"”’“»]\s|[“”»]\.\s"), f"{PACKAGE}.quoted:read_turned"),
    "ieee": Style(regex(r"(?:[,?!][\"”’“»]|[\"”’“»],|,'')\s"), f"{PACKAGE}.quoted.ieee:read_ieee"),
    # "Karin Lind, “Rain,” Mire 27, no. 3 (1948): 379"
    "note": Style(
        regex(r"(?:(?:,[\"”’“»]|[\"”’“»],|,'')\s[^\"“]{3,300}|[\"”]\s\((?:Ph|[Dd]octoral|[Mm])[^()]{4,140})\d{4}"),
        f"{PACKAGE}.quoted:read_note",
    ),
    # "Karin Lind and Mei Ito. 2019. Rain"
    "acm": Style(regex(r"[^\W\d_]\.\s\d{4}\.\s"), f"{PACKAGE}.acm:read_acm"),
    # "Karin Lind, Rain, Mire Times, Volume 48, Issue 3, July 2020, Pages 4–9"
    "worded": Style(regex(r",\sVolumes?\s\w"), f"{PACKAGE}.worded:read_worded"),
    # "Lind, K. & Ito, M. Rain. Mires 13, 118 (2022)", "Lind, Karin. 2019. Rain. Oslo: Fen Press"
    "unquoted": Style(
        regex(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|\([nosuz]\.\s?[dJfå]\.\)"), f"{PACKAGE}.unquoted:read_unquoted"
    ),
    # "Lind K M and Ito J 2005 Rain in fens (Oslo: Fen Press)"
    "physics-book": Style(
        regex(r"[\s-][^\W\d_a-z]\s(?:1[4-9]|20)\d\d[a-z]?\s[^()]{3,400}\("),
        f"{PACKAGE}.physics.books:read_physics_book",
    ),
    # "K. Lind and M. Ito, Mire Rev. B 12, 345 (2010)", "Lind, K.; Ito, M. Mire Rev. 2020, 120, 919–985"
    "untitled": Style(
        regex(
            r"\d,\s[\w–−-]{1,20}\s\((?:1[4-9]|20)\d\d\)|(?:1[4-9]|20)\d\d[a-z]?,\s(?:[A-Z][^,\d]{1,40},\s|Vol\.?\s)?\d{1,5}\b|,\s(?:1[4-9]|20)\d\d(?:\)(?:,\sp|\.?\s*$)|[;,]\spp?\.?\s)|,\s(?:Ph\.?D\.?|M\.?Sc\.?)\s[Tt]hesis,\s"
        ),
        f"{PACKAGE}.physics.untitled:read_untitled",
    ),
    # "Rain in fens, K. Lind, M. Ito, Mire Letters, 27 (3): 3-9, May 2019", "Rain in fens by Karin Lind. Mires, 2019"
    "bylined": Style(regex(r"\sby\s[^\W\d_a-z]|,\s[^\W\d_a-z]\.\s"), f"{PACKAGE}.bylined:read_bylined"),
    # "“Rain in fens.” Mire Letters, vol. 3, 2019", "Rain in fens. Mire Lett. 2019;3(2):4-9"
    "anonymous": Style(
        regex(
            r"^(?:(?:\d{4}\.\s)?[“\"]|\(?[Ww]ith\s)|[.?!]\s\((?:1[4-9]|20)\d\d\)\.\s|(?:1[4-9]|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?\d|:\s[^;]{2,100};\sc?(?:1[4-9]|20)\d\d"
        ),
        f"{PACKAGE}.anonymous:read_anonymous",
    ),
    # "Lind PN Jr 2016 Rain: a view. Fen Press, Oslo"
    "composed": Style(regex(r"(?:1[4-9]|20)\d\d|https?:"), f"{PACKAGE}.composed:read_composed"),
}
"""Style -> how to read it; in the order in which they are tried."""
ON_COVERS: dict[str, Style] = {
    # "Lind, K, Ito, M et al. (2 more authors) (2014) Rain", "Lind, Karin and Ito, Mei 2014. Rain"
    "deposited": Style(
        regex(r"\s(?:\((?:Submitted:\s)?\d{4}\)\.?|\d{4}\.)\s"), f"{PACKAGE}.archives.deposited:read_deposited"
    ),
    # "Lind, Karin and Ito, Mei. 2014. “Rain.” Mires 110, 5 (May 2014): 1-9"
    "paired": Style(regex(r"[.?!][\"”’]\s"), f"{PACKAGE}.archives.paired:read_paired"),
    # "Lind, Karin (2017) : Rain, Fen Papers, No. 5"
    "econstor": Style(regex(r"\s\(\d{4}\)\s?:\s"), f"{PACKAGE}.archives.econstor:read_econstor"),
    # "Lind, Karin; Ito, Mei, Rain, MIRES, vol. 33 (6), 2017, pagg.2-9", "Lind K;Ito M. Rain. MIRES. 33 pp: 2-9."
    "aperto": Style(
        regex(r",\spagg?\.|\spp:\s?[\d-]|,\svol\.\s[^,]{1,30},\s\d{4}"), f"{PACKAGE}.archives.aperto:read_aperto"
    ),
    # "Lind K, Ito M (2017) Rain. Mires 4. Available: http://dx.doi.org/10.5555/1"
    "plos": Style(regex(r"\s\(\d{4}\)\s"), f"{PACKAGE}.archives.plos:read_plos"),
    # "Lind Karin, Ito Mei. - Rain in fens Mires - ISSN 0000-0019 - 12:3(2019), p. 2-9"
    "irua": Style(regex(r"\.\s?-\s.*\d\(\d{4}\)"), f"{PACKAGE}.archives.irua:read_irua"),
    # "Lind, Karin and Ito, Mei Rain in fens. (2012) Mires, vol. 23 (n° 3). pp. 2-9."
    "oatao": Style(regex(r"[.?!]\s\(\d{4}\)\s"), f"{PACKAGE}.archives.oatao:read_oatao"),
    # "LIND, Karin; and ITO, Mei B.. Rain. (2019). Mires. 22, (4), 2-9."
    "shelved": Style(regex(r"^[^.]{2,60},\s.*[.?!]\s\(\d{4}\)\.\s"), f"{PACKAGE}.archives.shelved:read_shelved"),
    # "Lind, Karin, and Mei Ito. 2014. Rain. Fen Report 12."
    "titled": Style(regex(r"[^\W\d_]\.\s\d{4}\.\s"), f"{PACKAGE}.archives.titled:read_titled"),
}
"""More styles, in which the covers of repositories are tried first: elsewhere others' names would fit them."""
