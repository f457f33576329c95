"""The cell of a thesis's supervisors, whose roles stand behind their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import field_of, looks_like_person, role_of, split_byline
from citekit.normalize.names.marks import is_suffix
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.page import Page

SUPERVISES = regex(
    r"external person|(?:ekstern|extern|externe) (?:person|persoon)|persona externa|personne externe"
    r"|ulkoinen henkilö|(?:.{1,30}[\s-]|co|ko|hoved|bi|huvud|haupt|erst|zweit|vastuu)?"
    r"(?:supervisor|advis[eo]r|professori?|promotor|vejleder|veileder|handledare|betreuer(?:[:*/-]{0,2}in)?|ohjaaja"
    r"|begeleider|superviseur|promoteur|directeur)|(?:co)?directora?(?:/a)?|tutor/a|supervisor extern[oa]"
    r"|thesis (?:director|tutor|instructor)|supervising .{3,20}"
)
"""What Pure prints behind a supervisor's name, beside the roles known from bylines: "Supervising Professor" (Aalto),
"Assistant Supervisor", "Hauptbetreuer*in"."""
INTERNAL = regex(r" \((?:in|ex)tern(?:al|e|o|a)?\)$")  # "Co-Supervisor (internal)"
EXAMINING = frozenset(
    {"assessment committee", "examiner", "external examiner", "internal examiner", "opponent", "assessor",
     "committee member", "committee chair", "chair", "chairperson", "reviewer", "gutachter", "gutachterin",
     "erstgutachter", "zweitgutachter", "eksaminator", "censor", "opponentti", "beoordelingscommissie"}
)  # fmt: skip
"""What it prints there behind the names of others: "Jonkers, R., Assessment committee"."""


def use_supervisors(page: Page, at: int, rule: str, start: int) -> bool:
    """Names with roles behind them, "Nakamura, Emi, Advisor"; False if no role is on the line. What stands behind a
    family and a given name is one in words that no table has: "Nakamura, Emi, Mentor"."""
    text = page.lines[at].text
    group: list[tuple[int, int]] = []
    roles = 0
    for begin, end in _pieces(text, start):
        if field := _field_of(text[begin:end]):
            roles += 1
            alone = len(group) == 2 and not start and text[end - 1] != "s"  # on a line of its own, with one role
            _use_group(page, at, rule, field, [(group[0][0], group[1][1])] if alone else group)
            group = []
        else:
            group.append((begin, end))
    if roles or _ends_with_role(text, group):
        _use_group(page, at, rule, "supervisor", group)
        page.ignore(at, rule)  # a role alone on its line
        return True
    return False


def _ends_with_role(text: str, group: list[tuple[int, int]]) -> bool:
    """Whether pieces are a family name, a given name and a role, and none a name or a suffix: "Roe, J., III"."""
    if len(group) != 3 or text[group[2][1] - 1] == "." or ";" in text or role_of(text)[0] != text:
        return False  # "Roe, Jo (Supervisor) & Ek, Bo (Supervisor)"
    last = text[slice(*group[2])].strip()
    if is_suffix(last) or (" " in last and looks_like_person(last) and not ROLE_WORD.search(last)):
        return False  # "Plato, Karin Lind, Mei Ito"
    return _is_inverted(text, group[:2])


ROLE_WORD = regex(
    r"superv|advis|mentor|direct|tutor|promot|profess|guid|chair|reader|leader|coach|princip|begeleid|v[ej]+led|handled"
    r"|betreu|ohjaa|orient|relator|thesis",
    re.IGNORECASE,
)
"""In a role of several words that no table has one of these is: "First Reader", "Thesis Guide"."""


def _is_inverted(text: str, group: list[tuple[int, int]]) -> bool:
    """Whether two pieces are a family and a given name: one of them is a single word, or the first has a particle."""
    family, given = (text[begin:end].split() for begin, end in group)
    return len(family) == 1 or len(given) == 1 or family[0].islower()


def _pieces(text: str, start: int) -> Iterator[tuple[int, int]]:
    """What stands between commas; a role to which the next name is glued is parted from that."""
    for found in PIECE.finditer(text, start):
        begin, end = found.span()
        if glued := GLUED_ROLE.match(text, begin, end):
            yield glued.span()
            begin = glued.end()
        yield begin, end


# "Promotorde Vries", "Supervisor Lovelace": names of a list with nothing, or a blank, between them
GLUED_ROLE = regex(
    r"(?:[A-Z][a-z]+ )?(?:[Cc]o-?)?(?:[Ss]upervisor|[Aa]dvis[eo]r|[Pp]romotor|[Ee]xaminer"
    r"|Betreuer(?:[:*/-]{0,2}in)?|Begeleider|Vejleder|Veileder|Handledare|Ohjaaja|Superviseur|Relatore|Supervisore|Orientador|Director)"
    r"(?= ?[^\W\d_a-zß-öø-ÿ]| ?(?:de|den|van|von) )"
)
PIECE = regex(r"[^,;\s][^,;]*")  # "Nakamura", "Emi", "Advisor" of "Nakamura, Emi, Advisor"


def tells_role(text: str) -> bool:
    """Whether a line names people with a role of those in the row of the supervisors behind one of them."""
    if "(" in text and any(role_of(text[begin:end])[1] != "author" for _, begin, end in split_byline(text)):
        return True
    pieces = [*_pieces(text, 0)]
    return any(_field_of(text[begin:end]) for begin, end in pieces) or _ends_with_role(text, pieces)


def _field_of(text: str) -> str | None:
    """The field of a role behind a name in the row of the supervisors; None for what is no role."""
    role = text.strip().lower()
    if role in EXAMINING:
        return "contributor"
    role = INTERNAL.sub("", role)
    return "supervisor" if SUPERVISES.fullmatch(role) or field_of(role) == "supervisor" else None


def _use_group(page: Page, at: int, rule: str, field: str, group: list[tuple[int, int]]) -> None:
    """The name or names before one role."""
    text = page.lines[at].text
    if _ends_with_role(text, group):
        group = group[:2]
    if len(group) == 2 and _is_inverted(text, group):
        group = [(group[0][0], group[1][1])]
    for begin, end in group:
        page.use(at, field, rule, begin, begin + len(text[begin:end].rstrip()))


def drop_said_again(page: Page, type_at: int) -> None:
    """Pass over the supervisors of a thesis's table, if those over its kind are the same people."""
    fields = page.draft.fields
    named = [field for field in fields if field.name == "supervisor"]
    kind = page.lines[type_at].start
    above = {_words(field.text) for field in named if field.span.start < kind}
    below = [field for field in named if field.span.start > kind]
    if above and above == {_words(field.text) for field in below}:
        fields[:] = [field for field in fields if field not in below]


def _words(text: str) -> frozenset[str]:
    """The words of a name without its role, in whatever order: "Roe, Jo (Supervisor)", "Jo Roe"."""
    return frozenset(role_of(text)[0].replace(",", " ").split())
