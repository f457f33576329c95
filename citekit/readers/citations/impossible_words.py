"""What another citation begins with, and words that patterns of impossible texts share."""

from __future__ import annotations

from citekit.readers.citations.parts.dates import YEAR

FAMILY = r"[^\W\d_a-z][\w’'-]+"
INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,3}"
SPOKEN = rf"(?:{FAMILY}|[^\W\d_a-z]\.)(?:\s(?:{FAMILY}|[^\W\d_a-z]\.)){{1,3}}"
STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY])"
)
"""Of America, behind a town and never a publisher."""
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
ENGLISH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
"""A month in English: a pattern of all languages' takes a thousandth of a second to compile."""
