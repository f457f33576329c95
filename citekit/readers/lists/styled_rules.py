"""What the lines of a list of formatted citations are that are none: headings, buttons, type lines, links, ranks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.statuses import is_status
from citekit.normalize.work_type_translation import is_foreign_type_line
from citekit.normalize.work_type_words import KINDS
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation, opens_slashed
from citekit.readers.leads import HEADINGS
from citekit.readers.linked_doi import is_button
from citekit.readers.lists.noise import YEAR, noise_rule
from citekit.readers.style_names import are_buttons

if TYPE_CHECKING:
    from citekit.readers.lines import Line

TYPE_LINE = "type line"
STATUS_LINE = "status line"


def rules_of(lines: list[Line]) -> dict[int, str]:
    """The rule of each line; "" where it may be of a citation."""
    rules = {at: "link" if is_button(line) else _rule(line.text) for at, line in enumerate(lines)}
    below = ""
    for at in range(len(lines) - 1, -1, -1):
        text = lines[at].text
        if not rules[at] and len(text) <= LONGEST_GROUP and (below == "heading" or _is_below(lines, at)):
            rules[at] = "heading" if GROUP.fullmatch(text) else ""
        below = rules[at]
    return _without_statuses(lines, rules)


def _is_below(lines: list[Line], at: int) -> bool:
    return at + 1 < len(lines) and _is_cited(lines[at + 1].text)


LONGEST_GROUP = 45
# "Aufsätze in Zeitschriften", "A. Edited books (4)", "Capítulos de livro:", over the citations of a kind
GROUP = regex(
    r"(?i)(?:[A-Z\d]{1,2}[.)]\s)?(?:[^\W\d_][\w’'/-]*\s(?:[&/]\s)?){0,5}?"
    r"(?:(?:journal|article|paper|chapter|book|monograph|dissertation|thes[ie]s|proceeding|conference|report"
    r"|review|publication|preprint|patent|volume|editorial|talk"
    r"|aufs[aä]tz|beitr[aä]g|b[uü]ch|kapitel|monogra[fp]|herausg|zeitschrift|sammel|konferenz|tagung|habilitation"
    r"|artikel|artikkel|artikler|artiklar|artigo|artículo|artícle|articol|aikakaus|bøger|bøker|böcker|boek|bok|bog|afhandling|avhandling"
    r"|tidss?krift|tijdschrift|hoofdstuk|proefschrift|väitös|kirja|livre|livro|libr|llibre|chapitre|cap[ií]tulo|capitol|ouvrage"
    r"|thèse|tese|tesi|revue|revista|rivist|actes|anais|atti|rapport|informe|relatório|ponencia|comunica|communica|saggi"
    r")\w*)(?:[\s:][^\d.;,]{0,40})?:?\s?(?:\(\d{1,4}\))?"
)


def _without_statuses(lines: list[Line], rules: dict[int, str]) -> dict[int, str]:
    """Without statuses that are the ends of the citations above them: none stands over the first citation."""
    first = next((at for at, rule in rules.items() if rule == STATUS_LINE), 0)
    if not any(_is_cited(lines[at].text) for at in range(first)):
        return rules
    return rules | {at: "" for at, rule in rules.items() if rule == STATUS_LINE and not lines[at].gap}


def _is_cited(text: str) -> bool:
    return may_be_citation(text, SHORTEST) or opens_slashed(text)


def _rule(text: str) -> str:
    if are_buttons(text.lower()):
        return "citation style"
    if text.lower() in HEADINGS or text.lower().removesuffix("s") in KINDS:
        return "heading"
    if is_type_line(text) or is_foreign_type_line(text):
        return TYPE_LINE
    if beside := _beside(text):
        return beside
    if text[0].isupper() and is_status(text):
        return STATUS_LINE  # "in press" is the end of a citation
    return "year line" if YEAR.fullmatch(text) else noise_rule(text) or ""


def _beside(text: str) -> str:
    """The rule of a line below a citation that says where its code is, or how its journal ranks; "" for others."""
    if "://" in text and BESIDE.fullmatch(text):
        return "link"
    return "rank" if len(text) < SHORT and RANK.fullmatch(text) else ""


SHORT = 12
RANK = regex(r"Q[1-4]|CORE [ABC]\*?(?: ?\*)?")  # of a journal or a meeting
# "Code : https://…", "Models: v1, v2 https://…", below a citation
BESIDE = regex(
    r"(?i:codes?|models?|data(?:set)?|slides?|vid[eé]os?|projects?|demo|website|posters?|pdf|talk)\s?:\s.{0,200}"
)
SHORTEST = 60
