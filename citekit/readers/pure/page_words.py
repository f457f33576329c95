"""Lines of pages in other languages than English: judged by the words of their vocabularies, with English grammar."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_organization
from citekit.normalize.work_type_translation import is_foreign_type_line, unseen_rows
from citekit.patterns import CASELESS, regex
from citekit.readers.pure.headings import FURNITURE_STARTS
from citekit.readers.pure.judge import (
    EXACT,
    GLUING,
    LONGEST_METRIC,
    MENU,
    OTHER_METRIC,
    Unseen,
    Verdict,
    judge_line,
    knowing_again,
)
from citekit.readers.pure.labels import ROWS, Kind, Label
from citekit.readers.pure.openings import Words
from citekit.readers.pure.other_words import counted, counted_words, metric, usage
from citekit.readers.pure.rows import DATE, FITS, NOT_ROWS, STATUS, Grammar, Row, weigh
from citekit.vocabulary.language_names import LANGUAGES
from citekit.vocabulary.lines import vocabulary_of
from citekit.vocabulary.statuses import STATUSES
from citekit.vocabulary.value_words import NO, TAILS, YES, any_of
from citekit.vocabulary.wording import UNSEEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.readers.lines import Line
    from citekit.readers.pure.openings import Fit
    from citekit.vocabulary.wording import Vocabulary, Wording

LOWER = "a-zß-öø-ÿа-яёąćęłńóśźżčšžőűœ"
# "Volume9", "Titel„Am Rand“", "期刊地質學報"; not the rest of a longer word
GLUED = regex(
    rf"(?!['’]s\b)(?:[0-9“\"'‘(\[¿«„「『《]|[^\W\d_{LOWER}]|(?:[a-z]|bio|med|chem|psy|soc|eco)[A-Z]|e(?:a[a-z]{{2}})?\d\d|(?:npj|de|van|von|der)\s)"
)
DATED = rf"(?:{DATE}|\d{{1,2}}[.\s]|\d{{4}}|\d{{1,2}}[月월]|[^\W\d_]{{3,12}}\.?\s\d)"  # "3. marts 2019", "maj 2019"
LOOSE = frozenset({"number", "count", "text"})
# "fra-til", "angaben", "de-à"; not "xii-xv", "e12", "art. 5", "suppl. 2"
WORD = r"(?![ivxlcdm]+(?![^\W\d_]))(?!art\b|suppl)(?:[^\W\dA-Z_]{3}|[^\W\dA-Z_]{2}-[^\W\d])"
# "ResumenEste artículo", "Abstrakt: Vi viser", "抄録本研究は"
AFTER = regex(rf"\s*[:：.—–]\s+(?=\S)|\s*：|(?=[A-Z“\"‘«„「0-9À-ÖØ-Þ¿А-Я])|(?={CASELESS})")
GLUED_HEADINGS = frozenset(heading for headings in GLUING.values() for heading in headings)
WRITTEN = ("abstract", "keywords")
"""Headings that text is glued to also where no capital tells the two apart: "抄録本研究は"."""
ASJC = "asjc scopus subject areas"
"""The heading of classes whose name stands in it in any language: "ASJC Scopus emneområder"."""
LONGEST_HEADING = 60
UNTRANSLATED = "!!"
"""Before a heading in English where the portal has no words for it: "!!Keywords", "!!!Access to Document"."""
TOGETHER = "together they form a unique fingerprint"
BRACKETED = regex(r"(.+?)\s*[（(]([^（()）]+)[)）]")  # "Pages (from-to)"
DASH = regex(r"\s*[-–]\s*")
DASHES = ("-", " - ", "–", " – ")
EASTERN = (("（", "）"), ("(", ")"), (" (", ")"))
"""Brackets around Chinese characters, kana and Hangul."""
BETWEEN = regex(r"\s?/\s?(?=[^\W\d_])")  # "Forlag / Publisher"
BY_TEXT = {row.text: row for row in reversed(ROWS)}
RULES = {text: rule for rule, texts in FURNITURE_STARTS.items() for text in texts}


class Entry(NamedTuple):
    """A label as printed, in lower case and as it stands; the English row; the wording if nobody saw it."""

    lower: str
    text: str
    label: Label
    unseen: Unseen | None


class Heading(NamedTuple):
    """A line as printed, in English; the wording if nobody saw it."""

    english: str
    unseen: Unseen | None


class PageWords:
    """The words of the languages that a text is in, beside the English ones; of two meanings of a word the one of the
    most telling language counts."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        vocabularies = [vocabulary_of(language) for language in languages]
        self.lines: dict[str, Heading] = {}
        self.starts: list[tuple[str, str]] = []
        for vocabulary in vocabularies:
            for row in vocabulary.lines:
                self.lines.setdefault(row.text.lower(), Heading(row.meaning, _unseen(vocabulary, row)))
            self.starts += [(row.text.lower(), row.meaning) for row in vocabulary.starts]
        self.labels = _labels(vocabularies)
        self.grammar = _grammar(languages)
        entries = [text for text, heading in self.lines.items() if heading.english in MENU]
        self.menu = tuple(f"{text} " for text in (*MENU, *entries))
        self.homes = ("home", *(text for text, heading in self.lines.items() if heading.english == "home"))
        self.ends = tuple(f" {home}" for home in self.homes)
        glued = [(text, heading) for text, heading in self.lines.items() if heading.english in GLUED_HEADINGS]
        self.ends = tuple(f" {home}" for home in self.homes)
        self.glued = sorted(glued, key=lambda pair: -len(pair[0]))
        self.judge = knowing_again(self._judge)

    def _judge(self, line: Line) -> Verdict:
        """What one line is by its words."""
        lower = line.lower.lstrip("!") if line.lower.startswith(UNTRANSLATED) else line.lower
        row, unseen = self._match_row(line)
        if found := self.lines.get(lower) or self.lines.get(lower.rstrip(" :|：")):
            return Verdict(*EXACT[found.english], row, 0, unseen or found.unseen)
        if is_foreign_type_line(line.text):
            return Verdict("type", unseen=_unseen_type(line.text, self.languages))
        if lower is not line.lower and lower in EXACT:
            return Verdict(*EXACT[lower])
        verdict = judge_line(line)
        if verdict.kind not in ("row", ""):
            return verdict._replace(row=row, unseen=unseen) if verdict.row else verdict
        if glued := self._glued_heading(line, row):
            return glued
        return Verdict("row", "", row, 0, unseen) if row else self._furniture(line)

    def match_row(self, line: Line) -> Row | None:
        """The row a line would be if it stood in a table."""
        return self._match_row(line)[0]

    def _match_row(self, line: Line) -> tuple[Row | None, Unseen | None]:
        if not line.lower.startswith(NOT_ROWS):
            for entry in self.labels.get(line.lower[:1], ()):
                if not line.lower.startswith(entry.lower):
                    continue
                if row := weigh(line.text, entry.label, self._printed(line, entry), self.grammar):
                    return row, entry.unseen
        return None, None

    def _printed(self, line: Line, entry: Entry) -> str:
        """A label as a line has it, with the same in another language behind it: "Forlag / Publisher"."""
        between = BETWEEN.match(line.text, len(entry.text))
        if between is None:
            return entry.text
        lower = line.lower[between.end() :]
        second = next((other for other in self.labels.get(lower[:1], ()) if lower.startswith(other.lower)), None)
        same = second is not None and second.label.field == entry.label.field
        return line.text[: between.end() + len(second.text)] if second and same else entry.text

    def _glued_heading(self, line: Line, row: Row | None) -> Verdict | None:
        for text, heading in self.glued:
            if line.lower.startswith(text) and (found := AFTER.match(line.text, len(text))):
                if not found[0] and is_caseless(line.text[found.end()]) and not _is_written(line, found.end(), heading):
                    continue
                kind, name = EXACT[heading.english]
                return Verdict(kind, name, row if name == "keywords" else None, found.end(), heading.unseen)
        return None

    def _furniture(self, line: Line) -> Verdict:
        for text, meaning in self.starts:
            if line.lower.startswith(text) or (meaning == TOGETHER and text in line.lower):
                return Verdict("furniture", RULES[meaning])
        if self._opens_menu(line.lower):
            return Verdict("furniture", "navigation")
        if len(line.text) <= LONGEST_METRIC and _is_metric(line):
            return Verdict("metric", OTHER_METRIC)
        if line.text[-1] in ")）" and usage().fullmatch(line.text):
            return Verdict("furniture", "usage")
        if "asjc" in line.lower and len(line.text) <= LONGEST_HEADING:
            return Verdict(*EXACT[ASJC], unseen=Unseen(line.text, self.languages[0], ASJC))
        return Verdict("")

    def _opens_menu(self, lower: str) -> bool:
        """Whether a line begins with two entries of a portal's menu ("Forside Profiler …"), has some more behind the
        first, or is the name of the portal before that ("Roskilde Universitet Hjem")."""
        home = next((text for text in self.homes if lower.startswith(text)), None)
        if home is None:
            end = next((end for end in self.ends if lower.endswith(end)), "") if len(lower) <= SITE else ""
            return end != "" and looks_like_organization(lower[: -len(end)])
        behind = lower[len(home) :].lstrip()
        return behind.startswith(self.menu) or sum(f" {entry}" in f"{lower} " for entry in self.menu) > FEW_ENTRIES


def _is_metric(line: Line) -> bool:
    """Whether a line is a count of citations, or the words for them."""
    if line.text[0].isdigit():
        return metric(line.text).match(line.text) is not None
    return line.lower.startswith(counted_words()) and counted().match(line.text) is not None


def _is_written(line: Line, at: int, heading: Heading) -> bool:
    """Whether text is glued to a heading, rather than the rest of a longer one ("요약문", "キーワード一覧")."""
    return heading.english in WRITTEN and len(line.text) - at > REST


REST = 3
SITE = 60
"""The name of a portal, and its menu's first entry, are no longer."""
FEW_ENTRIES = 2


def is_caseless(letter: str) -> bool:
    """Whether nothing tells a glued value from the rest of a word: "期刊論文" is a label and a journal, or one word."""
    return "\u3040" <= letter <= "\u30ff" or "\u4e00" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af"


@lru_cache(maxsize=32)
def page_words(languages: tuple[str, ...]) -> PageWords:
    """The words of some languages."""
    return PageWords(languages)


def _unseen(vocabulary: Vocabulary, row: Wording) -> Unseen | None:
    return Unseen(row.text, vocabulary.language, row.meaning) if row.source == UNSEEN else None


def _unseen_type(line: str, languages: tuple[str, ...]) -> Unseen | None:
    found = unseen_rows(line, languages)
    return Unseen(found[0].text, found[0].language, found[0].english.strip(" :")) if found else None


def _labels(vocabularies: list[Vocabulary]) -> dict[str, list[Entry]]:
    """The labels by their first letter, longest first, each wording once."""
    entries: dict[str, Entry] = {}
    for vocabulary in vocabularies:
        for row in vocabulary.labels:
            label, unseen = BY_TEXT[row.meaning], _unseen(vocabulary, row)
            for text in _spellings(row.text):
                entries.setdefault(text.lower(), Entry(text.lower(), text, label, unseen))
    for label in ROWS:
        entries.setdefault(label.text.lower(), Entry(label.text.lower(), label.text, label, None))
    index: dict[str, list[Entry]] = {}
    for entry in sorted(entries.values(), key=lambda entry: -len(entry.text)):
        index.setdefault(entry.lower[:1], []).append(entry)
    return index


def _spellings(text: str) -> Iterable[str]:
    """A label as its table has it, and as portals space what is in brackets and around a slash: "ページ(範囲)",
    "Sider (fra - til)", "Supervisores / Asesores"."""
    found = BRACKETED.fullmatch(text)
    if not found:
        return (text, text.replace("/", " / ")) if "/" in text and " / " not in text else (text,)
    begin, inside = found[1], found[2]
    spans = [dash.join(DASH.split(inside)) for dash in DASHES] if DASH.search(inside) else [inside]
    brackets = EASTERN if is_caseless(inside[0]) else EASTERN[2:]
    return (text, *(f"{begin}{opening}{span}{closing}" for opening, closing in brackets for span in spans))


STATED = regex(rf"{STATUS}|{DATED}", re.IGNORECASE)
NAMED = regex(r"[A-Z][\w/ ()åäöøéñç,-]{1,50}$|\?{3}core\.")
NEVER = regex(r"(?!)")
SCRIPTS = tuple(f"{script}{body}" for script in "简簡繁" for body in "体體")
"""Before the name of a language: "简体中文"."""


def _grammar(languages: tuple[str, ...]) -> Grammar:
    """English grammar, with the values of some languages."""
    statuses = tuple({row.text.lower() for language in languages for row in STATUSES[language]})
    rows = [row.names.split("; ") for row in LANGUAGES if row.language in languages]
    names = tuple({entry.partition(" ")[2].lower() for row in rows for entry in row})
    answers = tuple({word for language in languages for word in ("yes", "no", YES[language], NO[language])})
    fits: dict[Kind, Fit] = {
        **FITS,
        "date": regex(DATED),  # "3. marts 2019"
        "pages": regex(rf"(?!{WORD}){FITS['pages'].pattern}"),  # not "fra-til123-145", "angaben33-40"
        "status": Words(statuses, STATED, whole=False),  # "Udgivet - 1 maj 2016"
        "language": Words((*names, *_in_scripts(names)), NAMED),  # "engelska", "English", "简体中文"
        "flag": Words(answers, NEVER),  # "Ja"
        "duration": regex(rf".{{0,3}}(?:{DATED}|\d)"),  # "1 maj 2019 → 3 maj 2019"
    }
    return Grammar(fits, LOOSE, GLUED, is_caseless, _tail())


@cache
def _tail() -> re.Pattern[str]:
    """ "名Acta Fluminis", "名称: X" and "명" alone: the rest of a label, up to what no such word goes on with."""
    return regex(rf"(?:{any_of(TAILS)})(?=[A-Za-zÀ-ÿ\d:：\t|（(]|\s|$)")


def _in_scripts(names: Iterable[str]) -> Iterable[str]:
    return (f"{script}{name}" for name in names if is_caseless(name[0]) for script in SCRIPTS)
