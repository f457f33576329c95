"""People as BibTeX writes them: "First von Last", "von Last, First", "von Last, Jr, First", groups in braces.

The rules are btxdoc's, section 4, and Tame the BeaST's, section 11; biblatex's "family=…, given=…" too. A name that
says by its commas what is what is taken at its word; where no comma does, and in lists that are not joined by "and", a
doubt goes with it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from citekit.frozen import replace
from citekit.normalize.bibtex_lists import CUT
from citekit.normalize.latex import decode_latex
from citekit.normalize.latex_letters import decode_letters
from citekit.normalize.names import split_name
from citekit.normalize.names.marks import is_degree, is_suffix, take_suffix
from citekit.normalize.names.particles import CAPITAL, LOWER
from citekit.normalize.names.splits import Split
from citekit.patterns import regex
from citekit.values import Organization, Person

if TYPE_CHECKING:
    import re

AND = regex(r"\s[aA][nN][dD](?=\s)")  # "A. Doe and B. Roe"
MARK = regex(r"[{};]|\s[aA][nN][dD](?=\s)")  # the same where braces may hide it; "Doe, A.; Roe, B."
COMMA = regex(r"[{},]")
WORD = regex(r"(?:\s|(?<!\\)~)+")  # never the accent in "Jo\\~ao"
ESCAPED = regex(r"\\\\?\{([^{}\\]*(?:\{[^{}]*\}[^{}\\]*)*)\\\\?\}")  # "\{Rohan Baskar\}", as Pure escapes it
BROKEN = regex(r"(?<=[^\W\d_])-\s*\n\s*(?=[^\W\d_])(?!and\s)")  # "Jean-Pierre Gil-" + "Cacho", broken by a window
USUAL = regex(r"([\w'.-]+), ([\w'.-]+(?: [\w'.-]+)*)")  # "Frohman-Wibazor, Ada É."
OTHERS = frozenset(("others", "et al", "et al.", "al.", "…", "..."))
SPECIAL = regex(r"\{\\(?:(o|l|ss|ae|oe|aa|i|j)|(O|L|AE|OE|AA)|[A-Za-z]+|.)(?![A-Za-z])")  # "{\o}", "{\'E}"
ACCENTED = regex(r"\{\\(?:[A-Za-z]{1,2}|[\"'`^~=.])\s*\{?\\?[A-Za-z]?\}?\}")  # "{\\'E}" alone
# "family=Doe", "given-i={Ph}", "useprefix=true"
EXTENDED = regex(r"\s*\"?(family|given|prefix|suffix|[a-z]{2,30})(-i)?\s*=\s*\"?([^\"]*)\"?\s*$")


def split_people(text: str) -> tuple[list[str], bool]:
    """The names of a list as they are spelt, and whether it ends in "and others"."""
    text = BROKEN.sub("-", text) if "-" in text and "\n" in text else text
    names = AND.split(text)
    if ";" in text or ("{" in text and any(name.count("{") != name.count("}") for name in names)):
        names = _split_braced(text)
    found = [name.strip().rstrip(" ,") for name in names if name.strip(" ,")]
    rest = [name for name in found if name.lower() not in OTHERS]
    cut = len(rest) < len(found)
    if rest and "," in rest[-1] and rest[-1].endswith(("others", "al", "al.")):
        rest[-1], count = CUT.subn("", rest[-1])
        cut = cut or count > 0
    return rest, cut


def _unescaped(text: str) -> str:
    return ESCAPED.sub(r"{\1}", text) if "\\{" in text else text


def _split_braced(text: str) -> list[str]:
    """Cut at every "and" that is not in braces, or at semicolons between names with commas ("Doe, A.; Roe, B.")."""
    semicolons = ";" in text and all("," in part for part in text.split(";")) and not AND.search(text)
    names, depth, start = [], 0, 0
    for mark in MARK.finditer(text):
        if mark[0] in "{}":
            depth += 1 if mark[0] == "{" else -1
        elif depth <= 0 and (mark[0] != ";" or semicolons):
            names.append(text[start : mark.start()])
            start = mark.end()
    return [*names, text[start:]]


@lru_cache(maxsize=8192)
def read_name(spelt: str) -> Split | None:
    """One name as it is spelt; None if there is nothing to it."""
    if (usual := USUAL.fullmatch(_with_letters(spelt))) and usual[2] != "The" and not is_suffix(usual[2]):
        return Split(Person(usual[1], usual[2]), _doubt(usual[2]))
    spelt = _unescaped(spelt)
    parts = [part.strip() for part in (_cut(spelt, COMMA) if "{" in spelt else spelt.split(","))]
    if len(parts) == 1 and not spelt.startswith("family="):
        return _natural(parts[0])
    if "=" in spelt and all(map(EXTENDED.match, parts)):
        return _extended(parts)
    return _inverted([part for part in parts if part] if len(parts) > 3 else parts)


def _with_letters(spelt: str) -> str:
    """The name with the letters that most files have as commands, if that leaves no other LaTeX in a usual name."""
    if "--" in spelt or "''" in spelt:
        return ""
    return spelt if spelt.isascii() and "\\" not in spelt else normalize("NFC", decode_letters(spelt))


def _cut(text: str, pattern: re.Pattern[str]) -> list[str]:
    """The parts of a text between separators that stand in no braces."""
    parts, depth, start = [], 0, 0
    for mark in pattern.finditer(text):
        if mark[0] in "{}":
            depth += 1 if mark[0] == "{" else -1
        elif depth <= 0:
            parts.append(text[start : mark.start()])
            start = mark.end()
    return [*parts, text[start:]]


BLANK = regex(r"[{}]|(?:\s|(?<!\\)~)+")


def _words(text: str) -> list[str]:
    return [word for word in (_cut(text, BLANK) if "{" in text else WORD.split(text)) if word]


def _plain(text: str) -> str:
    """Decoded, with single blanks, composed."""
    if text.isascii() and not ("\\" in text or "{" in text or "~" in text or "$" in text):
        return " ".join(text.split())
    return normalize("NFC", " ".join(decode_latex(text).split()))


def is_group(spelt: str) -> bool:
    """Whether a name is one in braces as a whole: `{World Health Organization}`, not `{\\'E}mile` nor `{A} and {B}`."""
    if spelt[:1] != "{" or spelt[-1:] != "}" or ACCENTED.fullmatch(spelt):
        return False
    depth = 0
    for at, sign in enumerate(spelt):
        depth += (sign == "{") - (sign == "}")
        if depth == 0:
            return at == len(spelt) - 1
    return False


HOMONYM = regex(r"[0-9]{4}")  # "Richard Roe 0001", as DBLP has it


def _natural(spelt: str) -> Split | None:
    """A name without a comma: a group in braces, else the last word is the family name."""
    name = _plain(spelt)
    if name and is_group(spelt):
        return Split(Organization(name), "")
    if not any(map(str.isalnum, name)):
        return None
    words = _words(spelt)
    if len(words) > 2 and is_suffix(words[-1]):  # "Guy L. Steele Jr."
        return _with_suffix(" ".join(words[:-1]), words[-1])
    if len(words) > 2 and HOMONYM.fullmatch(words[-1]) and not HOMONYM.fullmatch(words[-2]):
        split = _natural(" ".join(words[:-1]))
        return split and Split(split.name, f"{words[-1]} is no name: it tells people of the same name apart")
    small = [at for at, word in enumerate(words[:-1]) if at and is_small(word)]
    start, end = (small[0], small[-1] + 1) if small else (len(words) - 1, len(words) - 1)
    if not small and len(words) > 1 and is_small(words[0]) and not _is_all_small(words):  # "von Neumann"
        start, end = 0, len(words) - 1
    given, particle, family = (_plain(" ".join(part)) for part in (words[:start], words[start:end], words[end:]))
    family, suffix = take_suffix(family) if given else (family, "")
    if not family:
        return None
    return _judged(name, Person(family, given or None, particle or None, None, suffix or None))


def _with_suffix(spelt: str, suffix: str) -> Split | None:
    """A name in natural order with what stands behind it: no family is called "Jr."."""
    split = _natural(spelt[1:-1] if is_group(spelt) else spelt)
    if split is None or not isinstance(split.name, Person):
        return None
    return Split(replace(split.name, suffix=suffix), split.reason)


def _is_all_small(words: list[str]) -> bool:
    """Whether somebody writes the name in small letters: "jane doe"; never "van dam"."""
    return all(map(is_small, words)) and words[0] not in LOWER


CAPITALS = regex(r"[A-Z]{3,6}")


def _judged(name: str, person: Person) -> Split:
    """BibTeX's reading of a name without a comma, unless it is plainly a group; another honest split is a doubt."""
    if person.given is None and CAPITALS.fullmatch(name):  # "IEEE"
        return Split(Organization(name), "it stands in no braces, but looks like a group")
    if person.given is None or (name.count(" ") < 2 and not person.particle and name.isascii()):
        return Split(person, "")
    other = split_name(name)
    if other is None or other.name == person:
        return Split(person, "")
    if isinstance(other.name, Organization):
        return Split(other.name, "it stands in no braces, but looks like a group")
    ours, theirs = (" ".join(filter(None, (one.particle, one.family))) for one in (person, other.name))
    return Split(person, "" if ours == theirs else f"the family name could be “{theirs}”")


def _inverted(parts: list[str]) -> Split | None:
    """ "von Last, First", "von Last, Jr, First"; "Guy L. Steele, Jr." and "Jane Doe, PhD", which BibTeX takes for
    given names."""
    if len(parts) == 2 and parts[0] and (turned := _behind(parts[0], _plain(parts[1]))):
        return turned
    parts, reason = _suffix_second(parts)
    suffix = _plain(parts[1]) if len(parts) > 2 else ""
    particle, family = _von_last(parts[0])
    family, suffix = (family, suffix) if suffix else take_suffix(family)
    given = _plain(" ".join(parts[2:] if len(parts) > 2 else parts[1:]))
    if not family:
        return Split(Person(given), "nothing stands before the comma") if given else None
    if given == "The" and not suffix:
        return Split(Organization(f"The {' '.join(filter(None, (particle, family)))}"), "")
    reason = reason or _doubt(given)
    return Split(Person(family, given or None, particle or None, None, suffix or None), reason)


def _suffix_second(parts: list[str]) -> tuple[list[str], str]:
    """The parts with a suffix behind the family name, without a degree; and what is odd about them."""
    reason = ""
    if len(parts) > 2 and not is_suffix(_plain(parts[1])) and is_suffix(_plain(parts[-1])):
        parts, reason = [parts[0], parts[-1], *parts[1:-1]], "the suffix stands last"
    if len(parts) > 2 and not is_suffix(_plain(parts[1])) and is_degree(_plain(parts[-1])):
        *parts, degree = parts
        reason = f"“{degree}” is a degree, left out"
    return parts, "more than two commas" if len(parts) > 3 else reason


def _behind(name: str, last: str) -> Split | None:
    """A whole name, or a family name, and what is never a given one: a generation, a degree."""
    if is_suffix(last) and not (INITIALS.fullmatch(last) and len(_words(name)) == 1):
        return _with_suffix(name, last)
    degree = is_degree(last) and len(_words(name)) > 1 and split_name(f"{_plain(name)}, {last}")
    if degree and isinstance(degree.name, Person) and degree.name.given != last:
        split = _natural(name)
        return split and Split(split.name, split.reason or f"“{last}” is a degree, left out")
    return None


INITIALS = regex(r"[JS]R|IV")  # "White, JR", "Lind, IV": John R. and Ida V., in a list without dots


def _von_last(spelt: str) -> tuple[str, str]:
    """Particle and family name: all words to the last one that starts small, if another follows."""
    if not ("{" in spelt or " " in spelt or "~" in spelt or "\n" in spelt or "\t" in spelt):
        return "", _plain(spelt)
    words = _words(spelt)
    end = next((at for at in range(len(words) - 1, 0, -1) if is_small(words[at - 1])), 0)
    return _plain(" ".join(words[:end])), _plain(" ".join(words[end:]))


def _doubt(given: str) -> str:
    """Pure takes a family name of two words apart: "Hajj, {Izzat El}"."""
    last = given.rpartition(" ")[2]
    if last != given and (last in CAPITAL or last in LOWER):
        return f"“{last}” may belong to the family name"
    return ""


def is_small(word: str) -> bool:
    """Whether a word is of the "von" part: its first letter outside of braces, or of a command, is a small one."""
    if word[:1].isalpha():
        return word[0].islower()
    at = 0
    while at < len(word):
        if word[at] == "{":
            special = SPECIAL.match(word, at)
            if not special:
                return False  # protected: neither
            return bool(special[1]) or (not special[2] and _plain(word[at:])[:1].islower())
        if word[at] == "\\":
            return _plain(word[at:])[:1].islower()
        if word[at].isalpha():
            return word[at].islower()
        at += 1
    return False


def _extended(parts: list[str]) -> Split | None:
    """biblatex's "family=Berg, given=Jan, prefix=van der" (manual, section 3.4)."""
    found = {match[1]: _plain(match[3]) for part in parts if (match := EXTENDED.match(part)) and not match[2]}
    if not found.get("family"):
        return None
    given, prefix, suffix = (found.get(name) or None for name in ("given", "prefix", "suffix"))
    return Split(Person(found["family"], given, prefix, None, suffix), "")
