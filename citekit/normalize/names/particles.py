"""Small words of personal names: particles, connectors, suffixes, titles, degrees. Tables only.

Which words are particles follows BibTeX's practice (lower case: the `von` part) and the usual catalogues of
national usage; a capitalised particle belongs to the family name as it is printed.
"""

from __future__ import annotations

from citekit.normalize.names.words import words

LOWER = words("""
    van von vom der den de het del della delle dello degli dei dal dalla di da das dos do du des la le las los lo
    zu zum zur af av ten ter te ver vander vanden 't ’t 's ’s v. v.d. d. ap ab al el ul ad as az an bin ibn bint
    binti ben binte abu abou bou ould aït ait san st. afd ferch verch wa ka de' de’ a' a’ a/l a/p s/o d/o
    mac mhic nic ní ó uí ua á við
""")
"""Lower-case words before a family name: "Toon van Waterschoot"."""

LOWER_BEFORE_PARTICLE = words("in op aan uit uijt bij onder over voor auf und of e y")
"""Particles only before another one: "Huis in 't Veld", "von und zu Stein"."""

CAPITAL_BEFORE_PARTICLE = words("In Op Aan Uit Auf")
"""The same with a capital, which is of the family name: "Saskia Op den Kamp", "Jan In 't Veld"."""

ELIDED = ("d'", "d’", "l'", "l’", "o'", "o’", "dell'", "dell’", "dall'", "dall’")
"""A particle that lost its vowel stays glued to the family name, also over a blank: "O' Donoghue"."""

CAPITAL = words("""
    Van Von Vom Af Vander Vanden Den Der De Del Della Delle Dello Degli Dei Dal Dalla Di Da Das Dos Do Du Des La Le
    Las Los Lo Dela Delos Zu Zur Zum Ten Ter Te El Al Ul Ad Bin Ibn Bint Binti Ben Abu Abou Abul Ab Abd Abdel Ap Abdul
    Abdal Bou Ould Aït Ait Ó Ní Uí Nic Nig Ua Mhic Mag San Santa Santo St St. Saint Sankt Mac Mc Ver 'T ’T VAN VON
    DER DEN DE DEL DELLA DI DA DOS DU LA LE TEN TER EL AL BIN BEN ABU SAN ST בן בר בת אבו אבן
""")
"""Capitalised words that open a family name of several words, and Hebrew ones: "Christine Van Broeckhoven"."""

SON_OF = words("bin binti binte bint ibn Bin Binti Binte Bint Ibn ap ab ferch verch a/l a/p s/o d/o")
"""Child of: what stands before it is all given, "Muhammad Faizal bin Roslan"."""

GAELIC = words("Mac Mag Mhic Nic Nig Ó Ní Uí Ua")
"""With one of these everything behind it is the family name: "Ruairí Mac Giolla Bhríde", "Síle Ní Bhriain"."""

GAELIC_OPENERS = words("Ó Ní Uí Mhic")
"""Those that are never given names: "Ó Briain"."""

GAELIC_COMPOUND = words("an na a' a’ Giolla Maol Con Cú Mac")
"""Behind such a prefix a further word belongs to the name: "Mac Giolla Bhríde", "Mac Con Iomaire"."""

GAELIC_ARTICLES = words("an na")
"""Between such a prefix and the name: "Mac an tSaoir"."""

CAPITAL_OPENERS = words("Van Von Vom De Del Di Da Den Ver Zu Ter Ten El")
"""Those that open a family name that stands alone: "Van der Berg", "De la Cruz"; not "Ben de Pater"."""

SYLLABLES = words("Van De Di Da Do Du La Le Lo Te Ten Bin Ben San Den Ding")
"""Capital particles which are also syllables of East Asian given names: "Yu Bin Li", "Nguyen Van Hung"."""

LAST_WORD_WINS = words("de da das do dos")
"""Portuguese: behind "de Lima" stands a further family name, and the last one counts ("Antônia de Lima Rodrigues")."""

JOINED_BY = words("y e i")
"""Between two family names: "Ortega y Gasset", "Costa e Silva", "Puig i Cadafalch"."""

FAMILY_TAILS = words("Filho Neto Netto Sobrinho Júnior Junior")
"""Portuguese kinship words, never a family name alone after another: "Manoel de Castro Filho"."""

SUFFIXES = words("""
    jr jr. sr sr. jnr jnr. snr snr. ii iii iv 1st 2nd 3rd 4th 5th esq esq.
""")
"""Generations (lower case): "Martin L. King Jr.", "Robert H. Haralson III"."""

LATE_SUFFIXES = words("V VI VII VIII")
"""Roman numerals that may be initials: suffix only behind a name with a given part, "Michael C. Northington V"."""

TITLES = words("""
    dr dr. drs drs. prof prof. professor doctor mr mr. mrs mrs. ms ms. miss mx mx. rev rev. reverend hon hon. ir
    ir. ing ing. dipl.-ing. dipl.-phys. dipl.-kfm. mag mag. univ.-prof. priv.-doz. pd assoc assoc. asst asst.
    associate assistant emeritus em. med. rer. nat. phil. habil. h.c. iur. jur. oec. theol. agr. techn. sc. pol.
    dott dott. dott.ssa drª dra dra. msc. mg. mgtr. lic. mtro. mtra. br. esp.
""")
"""Forms of address before a name (lower case): "Prof. Dr. med. Jane Doe"."""

TITLE_STARTS = words("""
    dr dr. drs drs. prof prof. professor doctor mr mr. mrs mrs. ms ms. miss mx mx. rev rev. reverend hon. ir. ing.
    dipl.-ing. dipl.-phys. dipl.-kfm. mag. univ.-prof. priv.-doz. pd assoc. asst. associate assistant emeritus
    dott. dott.ssa dra dra. msc. mg. mgtr. lic. mtro. mtra. br.
""")
"""Titles that may stand first; the others only follow one of these."""

HONOURS = words("Sir Dame Lord Lady Count Countess Baron Baroness Prince Princess")
"""Titles that stay with the given name: "Sir Alastair Munro-Kerr"."""

DEGREES = words("""
    phd dphil md dds dmd dvm mbbs mbchb mb chb bch bs bsc ba ma ms msc mph mha mba mpa mpp meng beng med edd scd
    dsc drph do dnp rn bsn msn np pa pac pharmd psyd jd llb llm frcp frcs frcpc frcsc frs facs facp mrcp mrcs face
    facc faha fesc faan fcrp rd rdn ldn cpa pe pt dpt otr ccc ccc-slp mas mpt mse mstat bpharm mpharm dba dlitt
    obe mbe cbe kbe dbe kcb dcb cmg kcmg frse fba freng fmedsci frsc oam am ao ac qc kc gbe gcb gcmg cvo kcvo dcvo
    frsa frsb fraes frcog frcpath frcpsych frcr frcem mrcgp mrcpsych mrcog ffph fahms ftse fassa frsn fics fiet faap
    facog facc fccp feng ceng cphys cchem cpsychol bmbs bchir msci mres mphil mlitt bphil facep crna aprn dnpe msw thd
    fracp fracs fracgp fanzca franzcp franzcog
""")
"""Degrees (letters only, lower case) that may follow a comma: "Jane Doe, PhD, MPH"."""

LIKE_INITIALS = words("AM AO AC QC KC")
"""Orders that are told as initials, too: "Jane Doe, AM"."""

TWO_LETTER_DEGREES = words("ma ba pa ms bs mb ch do rd pe pt jd np rn") | {word.lower() for word in LIKE_INITIALS}
"""Degrees that are rather initials behind a family name: "Batista Narcizo, M.A."; not "Jane Doe, MA"."""

DEGREES_BEHIND_GIVEN = words("MD MA MSc MS BSc BA MPH MBA RN DDS DMD DVM JD EdD DSc FRCP FRCS") | LIKE_INITIALS
"""Degrees that are taken off without a comma behind a known given name and a family name: "John Smith MD"."""

ORDERS = words("OBE MBE CBE KBE DBE KCB DCB CMG KCMG FRS FRSE FBA FREng FMedSci FAHA FAA FRSC")
"""Orders and academies behind a family name not in capitals: "Sir Alastair Munro-Kerr FRS"."""

CLEAR_DEGREES = words("""
    phd ph.d. ph.d dphil d.phil. m.d. mbbs mbchb pharmd psyd msc m.sc. ph.d.,
""")
"""Degrees that are taken off without a comma: "Jane Doe PhD"."""
