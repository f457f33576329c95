"""What of a text readers do not get back as it stands: HTML's marks, signs that do not print, odd blanks, formulas.

Each text is looked at by its signs first; what looks doubtful is read as our readers do.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import is_normalized

from citekit.patterns import regex
from citekit.values import Person
from citekit.writers.latex import escape

if TYPE_CHECKING:
    from citekit.values import Name, Pages

MARKED = regex(r"<[A-Za-z/]|&[A-Za-z#][^ ;]*;")  # "H<sub>2</sub>O", "R&amp;D"
# "Scientiﬁc", "JosÃ©": the first letters of what was misread before
UNUSUAL = regex("[\ufb00-\ufb06\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]|[\ufb00-\ufb06]")
# "it’s", which is "it's" to BibTeX; "a––b", "3″"; "$x^2$", "\ce"
RESPELT, FORMULA = regex("[’′″]|[–—“”]{2}"), "$"
_LETTERS = "A-Za-zÀ-ÖØ-öø-ÿ"
_FAMILY = rf"(?!(?i:and|others),)[{_LETTERS}]+(?:-[{_LETTERS}]+)*"
_WORD = rf"(?!(?i:and|others)(?![a-z.]))[A-ZÀ-ÖØ-Þ][{_LETTERS}.]*(?:-[{_LETTERS}][{_LETTERS}.]*)*"
# "Dubey, Rohan B.", "Holm-Sørensen, Åse"; "Hass, II" has a number, no given name, "Hass, Ann ul" a particle
USUAL = regex(rf"{_FAMILY}, (?!(?i:[js]n?r|esq|the|ii|iii|iv)\.?$){_WORD}(?: {_WORD})*")
LONGEST = 40
"""Characters of a text that are shown."""


def changed(text: str) -> str | None:
    """What a reader of any format changes in a text of one line, in words; None for nothing."""
    if not _is_doubtful(text):
        return None
    from citekit.normalize.structured_text import clean_value

    return _in_words(text, clean_value(text))


def changed_by_latex(text: str, unicode: bool) -> str | None:
    """The same for a text that is written as LaTeX."""
    respelt = FORMULA in text or (not unicode and not text.isascii() and RESPELT.search(text))
    if not respelt and not _is_doubtful(text):
        return None
    from citekit.normalize.latex import decode_latex
    from citekit.normalize.structured_text import clean_value

    return _in_words(text, clean_value(decode_latex(escape(text, unicode))))


def usual_line(name: Name) -> str | None:
    """The line "Family, Given" of a person whom every reader finds on it again; None where that is to be tried."""
    if not isinstance(name, Person) or not name.particle is name.dropping_particle is name.suffix is None:
        return None
    line = f"{name.family}, {name.given}"
    return line if name.given and USUAL.fullmatch(line) else None


@lru_cache(maxsize=8192)
def name_read(line: str) -> Name | None:
    """The one person or group that a reader finds on a line with the family first; None if it is none or several."""
    from citekit.normalize.names.inverted import MAY_BE_SEVERAL, split_inverted
    from citekit.normalize.names.listed import split_listed
    from citekit.normalize.structured_text import clean_value

    text = clean_value(line)
    if MAY_BE_SEVERAL.search(text) and split_listed(text) is not None:
        return None
    split = split_inverted(text)
    return split.name if split else None


@lru_cache(maxsize=8192)
def bib_name_read(spelt: str) -> Name | None:
    """The one person or group that a reader of BibTeX finds in a name; None if it is none or several."""
    from citekit.normalize.bibtex_lists import take_apart
    from citekit.normalize.bibtex_names import read_name, split_people

    names, cut = split_people(spelt)
    listed = take_apart(names[0]) if len(names) == 1 and "=" not in spelt else None
    names = names if listed is None else listed
    if cut or len(names) != 1:
        return None
    split = read_name(names[0])
    return split.name if split else None


def pages_read(printed: str) -> Pages | None:
    """The pages that a reader finds in a text."""
    from citekit.normalize.pages import parse_pages

    return parse_pages(printed)


def number_read(field: str, number: str) -> str:
    """A volume or an issue as readers take it, without a word before it."""
    if not number[:1].isalpha():
        return number
    from citekit.normalize.number_labels import bare_number

    return bare_number(field, number)


def last_page_read(first: str, last: str) -> str:
    """The last page as readers complete it behind the first one: 215 of "211-5"."""
    from citekit.normalize.page_labels import expand

    return expand(first, last)


def _is_doubtful(text: str) -> bool:
    if text.isascii() and text.isprintable() and not ("  " in text or "<" in text or "&" in text):
        return text[:1] == " " or text[-1:] == " "
    if "  " in text or text[:1] == " " or text[-1:] == " " or not text.isprintable():
        return True
    if ("<" in text or "&" in text) and MARKED.search(text):
        return True
    return not (text.isascii() or (is_normalized("NFC", text) and not UNUSUAL.search(text)))


def _in_words(text: str, read: str) -> str | None:
    if read == text:
        return None
    if read == text.replace("’", "'"):
        return "the form of its apostrophes: ’ is read as '"
    if read == " ".join(text.split()):
        return "blanks that are no single ones"
    start = next((at for at, (one, other) in enumerate(zip(text, read, strict=False)) if one != other), len(read))
    rest = min(len(text), len(read)) - start
    end = next((at for at in range(rest) if text[-1 - at] != read[-1 - at]), rest)
    ours, theirs = (_shown(part[start : len(part) - end]) for part in (text, read))
    return f"“{ours}” is read as “{theirs}”" if theirs else f"“{ours}” is not read"


def _shown(text: str) -> str:
    text = text if text.isprintable() else ascii(text)[1:-1]
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
