"""The people of a citation, style by style: strict, since a list of people is what tells a citation from prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import field_of, role_of
from citekit.patterns import regex
from citekit.readers.citations.parts.short_names import PARTICLE
from citekit.readers.citations.parts.short_names import SUFFIX as SHORT_SUFFIX
from citekit.readers.citations.words import EDITORS, alternatives

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Part, Stretch

LETTER = r"[^\W\d_]"
# "I.", "J. F. P.", "Z.-H.", "P-A.", "AC.", "Yu.", "T. B", "H. Bech", "K. Y ."; never "Bob"
DOTTED = regex(
    rf"(?:{LETTER}-)?(?:{LETTER}{{1,3}}|{LETTER}\s)\.(?:[ -]{{0,2}}(?:{LETTER}{{1,3}}|{LETTER}\s)\.|-{LETTER})*+"
    rf"(?:\s[^\W\d_a-z]{LETTER}{{1,20}}|[ -]{{0,2}}{LETTER})?"
)
# "FP", "M-D", "RJG"
BARE = regex(r"[^\W\d_a-zß-öø-ÿ](?:[-.]{0,2}[^\W\d_a-zß-öø-ÿ]){0,5}+")
# "H B" (Tilburg)
APART = regex(r"[^\W\d_a-zß-öø-ÿ](?:\s[^\W\d_a-zß-öø-ÿ]){1,4}")
EITHER = regex(rf"{DOTTED.pattern}|{APART.pattern}|{BARE.pattern}")
SUFFIX = regex(r"(?:Jr|Sr|II|III|IV|2nd|3rd)\.?")  # "King, M. L., Jr."
ELLIPSIS = regex(r"(?:\.\s?\.\s?\.|…)\s*")  # ", ... Glass, C. K."
ET_AL = regex(r"(?:et\s+al\.?|(?:and\s+)?\d+\s+(?:others|more)|m\.fl\.|u\.a\.)")  # "Ning, August et al."
# "Tian, C., & Huang, F. P.", "C, Petit, C \\& Yun, Y", "Tian, C. and Huang, F."
# "Lind, K. y Ito, M.", "Lind, K. et Ito, M."
COMMA = regex(
    r"\s*,\s*(?:(?:\\?&|and|y|e|et|und|og|och|ve)\s+(?!al\b(?!-)))?|\s+\\?&\s+"
    r"|(?<=[.A-Z])\s+(?:and|y|e|et|und|og|och|en|ve|dan|és|i|a|ja|și|и|та|і)\s+(?!al\b(?!-))"
    r"|\s+(?:and|y|e|et|und|og|och|en)\s+(?=[^\W\d_a-z]\.\s?[^\W\d_])"
)
SEMICOLON = regex(r"\s*;\s*(?:(?:and|&|und|y|et)\s(?=[^\W\d_a-z]))?")  # "Wang, Xiao ; Tian, Chi"
# "van Deursen", "d'Antras", "El Hajj", "Gil-Cacho", "Müller (née Maier)"
FAMILY = regex(r"(?=[^\W\d_]|['’])[^\d,;:()\[\]/]{1,60}")
# "ATLAS Collaboration", "Institute for the Study of Lists", "Plato": capitals but for small words
GROUP = regex(
    r"(?:(?:[^\W\d_a-zß-öø-ÿ][^\s;:\[\],]{0,40}|\([A-Z][\w&-]{0,9}[A-Z]\w{0,3}\)\.?|of|the|for|and|on|in|de|del|des|du|do|dos|della|der|für|et|la|&|voor|van|y|e|og|investigators|collaborators|consortium)(?:\s|$)){1,12}"
)
CAPITAL = regex(r"[^\W\d_a-zß-öø-ÿ]")
LED = regex(r"(?:the )?[^\W\d_a-zß-öø-ÿ]")  # "ATLAS Collaboration", "the ATLAS Collaboration"
EDITED = regex(rf"\s*\({alternatives(EDITORS)}\)\.?,?\s*$")  # "Smith, A., & Jones, B. (Eds.)"
ROLE = regex(r"\s*\((?P<role>[A-Z][a-z]{3,9}(?:\s[A-Z][a-z]{3,9})?)\)\.?,?\s*$")  # "Lind, K., & Ito, M. (Hosts)."
# "van der", "de la"
PARTICLES = regex(r"(?:van|von|de|der|den|het|ter|ten|te|la|du|da|dos|di|del|zu|zur|af|av)(?:\s(?:de|der|den|het|la))?")


def read_initialed(cut: Stretch, start: int, end: int, initials: re.Pattern[str]) -> bool:
    """ "Wang, X. , Tian, C., & Huang, F. P." (APA, dotted) or "Wang, X, Tian, C & Huang, FP" (Harvard, bare).

    One of them may be a single word ("Plato"); several are given names ("Wang, Xiao, & Tian, Chi").
    """
    edited, role = _role_of_all(cut.text, start, end)
    tokens = _tokens(cut.text, start, edited.start() if edited else end)
    if _is_one(cut.text, tokens):
        stopped = CLOSED.search(cut.text, *tokens[1]) is not None
        cut.take(role, tokens[0][0], tokens[1][1] - stopped)
        return True
    at, named, first = 0, 0, len(cut.parts)
    while at < len(tokens):
        size = _one(cut, tokens, at, initials, role)
        if size == 0:
            return False
        named += 1
        at += size
    mark_groups(cut, first)
    if _is_turned_alone(cut, first):
        return False
    return named > 0 and sum(" " not in cut.text[part.start : part.end] for part in cut.parts[first:]) < 2


def _is_turned_alone(cut: Stretch, first: int) -> bool:
    """Whether the first name was cut at its comma, as no other has one: "Lind, Karin B, Mei Ito and Jo Ray"."""
    names = [cut.text[part.start : part.end] for part in cut.parts[first:] if part.field in ("author", "editor")]
    return len(names) > 1 and " " not in names[0] and not any("," in name for name in names)


def _role_of_all(text: str, start: int, end: int) -> tuple[re.Match[str] | None, str]:
    """The brackets that end a list of people, and the role of all in it: "(Eds.)", "(Hosts)"; by default author."""
    edited = EDITED.search(text, max(start, end - 40), end)
    if edited:
        return edited, "editor"
    named = ROLE.search(text, max(start, end - 40), end) if text.count("(", start, end) == 1 else None
    role = field_of(named["role"].removesuffix("s")) if named else None
    return (named, role) if role else (None, "author")


Token = tuple[int, int]


def _is_one(text: str, tokens: list[Token]) -> bool:
    """Whether two words with but a comma between them are one name: "Lind, Karin Mei."; two people have "and"."""
    if len(tokens) != 2 or text[tokens[0][1] : tokens[1][0]].strip(", "):
        return False
    return ONE_FAMILY.fullmatch(text, *tokens[0]) is not None and FORENAMES.fullmatch(text, *tokens[1]) is not None


_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_A-ZÀ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*"
ONE_FAMILY = regex(rf"(?:{PARTICLES.pattern}\s)?{_WORD}")
FORENAMES = regex(rf"{_WORD}(?:\s(?:{_WORD}|[^\W\d_a-z]\.?))*\.?")


CLOSED = regex(r"[^\W\d_]{2}\.$")  # "Karin Mei."; no "Karin M."


def _tokens(text: str, start: int, end: int) -> list[Token]:
    tokens, begin = [], start
    for found in COMMA.finditer(text, start, end):
        tokens.append((begin, found.start()))
        begin = found.end()
    tokens.append((begin, end))
    return [bare(text, *token) for token in tokens if text[token[0] : token[1]].strip()]


def bare(text: str, start: int, end: int) -> Token:
    """A stretch without the blanks around it, and without the marks of footnotes: "*Lind", of a student."""
    left = text[start:end].lstrip(AROUND)
    return end - len(left), end - len(left) + len(left.rstrip(AROUND))


AROUND = " \t\n*†‡§"


def is_caseless(letter: str) -> bool:
    """Whether a letter is of a script without capitals: "李 明" has no initials."""
    return letter.isalpha() and letter.lower() == letter.upper()


AMONG = regex(r"(?P<short>et\s+al\.?),?\s+(?:including|incl\.)\s+")  # "Lind, K., et al. including Ito, M."


def _one(cut: Stretch, tokens: list[Token], at: int, initials: re.Pattern[str], role: str) -> int:
    """How many tokens the next name takes; 0 where none begins."""
    text, (start, end) = cut.text, tokens[at]
    if found := ELLIPSIS.match(text, start, end):
        cut.take(f"incomplete:{role}", start, start + len(found[0].rstrip()))
        start = found.end()
        if start == end:
            return 1
    if ET_AL.fullmatch(text, start, end):
        cut.take(f"incomplete:{role}", start, end)
        return 1
    if found := AMONG.match(text, start, end):
        cut.take(f"incomplete:{role}", *found.span("short"))
        start = found.end()
        tokens = [*tokens[:at], (start, end), *tokens[at + 1 :]]
    size = _size(text, tokens, at, start, initials)
    last = tokens[at + size - 1][1] if size else end
    if size == 0 and at + 1 == len(tokens) and text.endswith(".", start, end):
        last = end = end - 1
    if size == 0 and not _group(text, start, role_start(text, start, end)):
        return 0
    return put(cut, role, start, last, max(size, 1))


def put(cut: Stretch, role: str, start: int, end: int, size: int) -> int:
    """A name without the role in brackets behind it: "Doe, J. (Creator)", "Lind, Karin (Herausgeber:in)"."""
    bare = role_start(cut.text, start, end)
    if bare < end:
        said = role_of(cut.text[start:end])[1]
        role = role if said == "author" else said
    cut.take(f"group:{role}" if ACCOUNT.match(cut.text[start:bare]) else role, start, bare)
    return size


# "Organización de la Lluvia (OLL)", "rainmaker88", "BBC News", "IPCC"
ACCOUNT = regex(
    r"^(?=[^,]+$).*\([A-Z][\w&-]{0,9}[A-Z]\w{0,3}\)$|^\w*[^\W\d_]\d+$|^(?=[^,]+$)(?:.*\b[A-Z]{3,6}\b.*[a-z]"
    r"|[A-Z]{3,6}$)"
)


def role_start(text: str, start: int, end: int) -> int:
    """Where the role in brackets behind a name begins; the end of the name where none is."""
    return start + len(role_of(text[start:end])[0].rstrip())


def _size(text: str, tokens: list[Token], at: int, start: int, initials: re.Pattern[str]) -> int:
    """2 for "Family, I.", 3 with a suffix or a particle of its own; 0 for a token that no initials follow."""
    if at + 1 == len(tokens) or not FAMILY.fullmatch(text, start, tokens[at][1]):
        return 0
    given = 1
    if PARTICLES.fullmatch(text, *tokens[at + 1]) and at + 2 < len(tokens):
        given = 2  # "Vosse, van de, F. N."
    if not _is_initials(text, tokens[at + given], initials):
        return 0
    suffix = at + given + 1 < len(tokens) and _is_suffix(text, *tokens[at + given + 1])
    return given + (2 if suffix else 1)


def _is_suffix(text: str, start: int, end: int) -> bool:
    """ "Jr.", "Jr. (Creator)"."""
    return SUFFIX.fullmatch(text, start, role_start(text, start, end) if text[end - 1] == ")" else end) is not None


def _is_initials(text: str, token: Token, initials: re.Pattern[str]) -> bool:
    found = initials.match(text, *token)
    return found is not None and (found.end() == token[1] or found.end() == role_start(text, *token))


def _group(text: str, start: int, end: int) -> bool:
    """A name without initials, its role left out: "ATLAS Collaboration", "Plato", "Peat Agency."; never a clause."""
    return (
        LED.match(text, start) is not None
        and GROUP.fullmatch(text, start, end) is not None
        and "." not in text[start:end]
    )


def mark_groups(cut: Stretch, first: int) -> None:
    """Among turned names, one of several words without a comma is a group's: "Lind, Karin; Swiss Mire Watch"."""
    people = cut.parts[first:]
    if any("," in cut.text[part.start : part.end] for part in people):
        cut.parts[first:] = [_as_group(part, cut.text[part.start : part.end]) for part in people]


def _as_group(part: Part, text: str) -> Part:
    group = "," not in text and " " in text and part.field in ("author", "editor")
    return part._replace(field=f"group:{part.field}") if group else part


# "Wang X", "van Deursen A", "King ML Jr", "Huang M-D", "Huang M-DT"
SHORT = regex(
    r"(?=[^\W\d_]|['’])[^\s,;:.()\[\]\d]{1,40}(?:\s[^\s,;:.()\[\]\d]{1,30}){0,4}?\s[^\W\d_a-zß-öø-ÿ]{1,4}(?:-[^\W\d_a-zß-öø-ÿ]{1,2})?"
    rf"(?:\s{PARTICLE}(?!\w))?(?:\s{SHORT_SUFFIX})?"
)
SHORT_AL = regex(r"(?:,\s*|\s+)(et\s+al\.?)$")  # "Zhao M et al"


def read_short(cut: Stretch, start: int, end: int, role: str = "author") -> bool:
    """ "Wang X, Tian C, Huang FP" (Vancouver)."""
    people = 0
    for token in _tokens(cut.text, start, _without_al(cut, start, end, role)):
        if SHORT.fullmatch(cut.text, *token):
            people += 1
        elif not _group(cut.text, *token):
            return False
        cut.take(role, *token)
    return people > 0


def _without_al(cut: Stretch, start: int, end: int, role: str) -> int:
    """Where a list of people ends, but for the sign that it was cut short."""
    found = SHORT_AL.search(cut.text, max(start, end - 12), end)
    if found is None:
        return end
    cut.take(f"incomplete:{role}", *found.span(1))
    return found.start()


def read_natural(cut: Stretch, start: int, end: int, role: str = "editor") -> bool:
    """ "A. Editor, B. C. Editor, & D. Editor", "A Ed & B Ed": editors of a host, in natural order."""
    end = _without_al(cut, start, end, role)
    tokens = [token for token in _tokens(cut.text, start, end) if not _cut_short(cut, token, role)]
    for token in tokens:
        if not NATURAL.fullmatch(cut.text, *token):
            return False
    for token in tokens:
        if SUFFIX.fullmatch(cut.text, *token) and cut.parts and cut.parts[-1].field == role:
            cut.parts[-1] = cut.parts[-1]._replace(end=token[1])
        else:
            cut.take(role, *token)
    return bool(tokens)


# "A. Editor", "J-P de Vries", "K. Müller-Lüdenscheidt", "M Papers Jr."
NATURAL = regex(r"(?=[^\W\d_]|['’])[^\d;:()\[\]]{1,80}")


def _cut_short(cut: Stretch, token: Token, role: str) -> bool:
    if found := ELLIPSIS.match(cut.text, *token) or ET_AL.fullmatch(cut.text, *token):
        cut.take(f"incomplete:{role}", token[0], token[0] + len(found[0].rstrip()))
        return found.end() == token[1]
    return False
