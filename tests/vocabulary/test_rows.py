"""Every row of every vocabulary reads its own example, in every layout, and no row shadows another in its language."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import pytest

import citekit
from citekit.normalize.dates import STATUSES as ENGLISH_STATUSES
from citekit.normalize.dates import parse_date, split_status
from citekit.normalize.flags import parse_flag
from citekit.normalize.language_names import LANGUAGES as SUBTAGS
from citekit.normalize.language_names import REGIONS, SCRIPTS
from citekit.normalize.languages import parse_language
from citekit.normalize.names import role_of
from citekit.normalize.work_type_translation import is_foreign_type_line, to_english, unseen_rows
from citekit.normalize.work_types import parse_work_type
from citekit.readers.lines import Line, view_lines
from citekit.readers.paste import read_pure_page
from citekit.readers.pure.headings import FURNITURE_STARTS
from citekit.readers.pure.judge import EXACT
from citekit.readers.pure.labels import ROWS
from citekit.readers.pure.page_words import BY_TEXT, GLUED_HEADINGS, page_words
from citekit.source import Source
from citekit.values import PartialDate
from citekit.vocabulary.language_names import DETAILS, LANGUAGES
from citekit.vocabulary.months import MONTHS, month_names
from citekit.vocabulary.role_words import ROLES, role_names
from citekit.vocabulary.statuses import STATUSES
from citekit.vocabulary.telling import MODULES, TELLING, find_languages
from citekit.vocabulary.type_groups import GROUPS
from citekit.vocabulary.type_kinds import KINDS
from citekit.vocabulary.type_phrases import FLAGS, HEADS, Phrase
from citekit.vocabulary.value_words import CITATIONS, DURATION, NO, YES
from tests.rows import for_each

if TYPE_CHECKING:
    from citekit.draft import Field
    from citekit.vocabulary.wording import Vocabulary, Wording

VOCABULARIES: dict[str, Vocabulary] = {
    language: import_module(f"citekit.vocabulary.{module}").VOCABULARY for language, module in MODULES.items()
}
LABELS = [(language, row) for language, words in VOCABULARIES.items() for row in words.labels]
LINES = [(language, row) for language, words in VOCABULARIES.items() for row in words.lines]
STARTS = [(language, row) for language, words in VOCABULARIES.items() for row in words.starts]
HEAD = {row.language: row.text for row in HEADS}
LAYOUTS = {"glued": "{}{}", "tab": "{}\t{}", "colon": "{}: {}", "two-lines": "{}\n{}", "bars": "| {} | {} |"}
SEPARATORS = {"glued": "", "tab": "\t", "colon": ": ", "full-width-colon": "："}
BEGINNING = {
    "ja": "本研究では三つの谷で",
    "ko": "우리는 다섯 곳에서",
    "zh-Hant": "我們記錄三年",
    "zh-Hans": "我们记录三年",
    "ru": "Мы показываем",
}
"""How a text begins that is glued to a heading; in other languages with a capital."""


def name(case: tuple[str, Wording]) -> str:
    return f"{case[0]}-{case[1].text}"


def line(text: str) -> Line:
    (found,), _ = view_lines(text)
    return found


@cache
def month(language: str, number: int) -> str:
    rows = [row for row in MONTHS if row.language == language]
    return rows[0].names.split()[number - 1] if rows else f"{number}{'월' if language == 'ko' else '月'}"


@cache
def first(language: str, meaning: str) -> str:
    return next(row.text for row in VOCABULARIES[language].labels if row.meaning == meaning)


def english(language: str) -> str:
    """The language's name for English."""
    names = next(row.names for row in LANGUAGES if row.language == language)
    return names.partition("; ")[0].removeprefix("en ")


@cache
def example(language: str, meaning: str) -> str:
    """A value of a row as that language prints it."""
    label = BY_TEXT[meaning]
    by_kind = {
        "language": english(language),
        "status": f"{STATUSES[language][0].text} - 3 {month(language, 5)} 2019",
        "date": f"3 {month(language, 5)} 2019",
        "duration": f"3 {month(language, 5)} 2019 → 5 {month(language, 5)} 2019",
        "flag": YES[language],
    }
    return by_kind.get(label.kind, label.example)


class Table(NamedTuple):
    """Labels that stand in the table of one page: none of a field that another has."""

    language: str
    number: int
    labels: tuple[Wording, ...]

    def page(self, layout: str) -> str:
        """A page with that table, in which the language and the status are at least."""
        fields = {BY_TEXT[row.meaning].field for row in self.labels}
        others = [meaning for meaning in ALWAYS if BY_TEXT[meaning].field not in fields]
        rows = [(first(self.language, meaning), meaning) for meaning in others] + [
            (row.text, row.meaning) for row in self.labels
        ]
        table = "\n".join(LAYOUTS[layout].format(text, example(self.language, meaning)) for text, meaning in rows)
        return f"A title of some work\n\nAda Lovelace, Charles Babbage\n\n{HEAD[self.language]}: X › Y\n\n{table}\n"


ALWAYS = ("Original language", "Publication status")


def tables() -> list[Table]:
    """All labels of each language, the first of each field, the second of each field and so on."""
    dealt: defaultdict[tuple[str, int], list[Wording]] = defaultdict(list)
    before: Counter[tuple[str, str]] = Counter()
    for language, row in LABELS:
        field = language, BY_TEXT[row.meaning].field
        dealt[language, before[field]].append(row)
        before[field] += 1
    return [Table(*page, tuple(rows)) for page, rows in dealt.items()]


def squeeze(text: str) -> str:
    return "".join(char for char in text if char not in " ;,")


@pytest.mark.parametrize("layout", LAYOUTS)
@for_each("table", tables(), lambda table: f"{table.language}-{table.number}")
def test_each_label_reads_its_example(table: Table, layout: str) -> None:
    cut = read_pure_page(Source(table.page(layout)))
    fields = [field for draft in cut.drafts for field in draft.fields]
    wanted = {row.text: squeeze(example(table.language, row.meaning))[:6] for row in table.labels}
    assert {row.text: squeeze(text_of(row.meaning, fields))[:6] for row in table.labels} == wanted


def text_of(meaning: str, fields: list[Field]) -> str:
    """What was read for a row."""
    found = [field for field in fields if field.rule == f"row: {meaning}"]
    if not found and BY_TEXT[meaning].field in ("note", "funding", "keywords", "doi"):  # a heading with a list
        found = [field for field in fields if field.name == BY_TEXT[meaning].field]
    return "".join(field.text for field in found)


@pytest.mark.parametrize("separator", SEPARATORS)
@for_each("case", LABELS, name)
def test_no_label_shadows_another(case: tuple[str, Wording], separator: str) -> None:
    language, row = case
    between = SEPARATORS[separator]
    found = page_words((language,)).match_row(line(f"{row.text}{between}{example(language, row.meaning)}"))
    assert found is not None
    assert (found.label.text, found.value) == (row.meaning, len(row.text + between))


@for_each("language", list(MODULES))
def test_no_wording_stands_twice(language: str) -> None:
    words = VOCABULARIES[language]
    for rows in (words.labels, words.lines, words.starts):
        texts = [row.text.lower() for row in rows]
        assert len(texts) == len(set(texts)), sorted(text for text in texts if texts.count(text) > 1)
    assert words.language == language


@for_each("case", LINES, name)
def test_each_line_is_what_it_is_in_english(case: tuple[str, Wording]) -> None:
    language, row = case
    verdict = page_words((language,)).judge(line(row.text))
    assert (verdict.kind, verdict.name) == EXACT[row.meaning]


@for_each("case", [case for case in LINES if case[1].meaning in GLUED_HEADINGS], name)
def test_each_heading_may_be_glued_to_its_text(case: tuple[str, Wording]) -> None:
    language, row = case
    text = BEGINNING.get(language, "Åtta prover")
    for between in ("", ": ") if row.meaning in ("abstract", "keywords") else (": ",):
        verdict = page_words((language,)).judge(line(f"{row.text}{between}{text}"))
        assert (verdict.kind, verdict.name) == EXACT[row.meaning]
        assert verdict.value == len(row.text + between)


@for_each("case", STARTS, name)
def test_each_start_is_furniture(case: tuple[str, Wording]) -> None:
    language, row = case
    rules = {rule for rule, texts in FURNITURE_STARTS.items() if row.meaning in texts}
    verdict = page_words((language,)).judge(line(f"{row.text} 'Snow and ice'."))
    assert (verdict.kind, verdict.name) == ("furniture", rules.pop())


@for_each("language", list(MODULES))
def test_each_language_has_all_that_a_page_needs(language: str) -> None:
    meanings = {row.meaning for row in VOCABULARIES[language].labels}
    assert meanings >= {
        "Original language", "Title of host publication", "Journal", "Pages (from-to)", "Pages", "Number of pages",
        "Volume", "Issue number", "Publication status", "Editors", "Publisher", "Conference",
        "ISBN (Print)", "ISBN (Electronic)",
    }  # fmt: skip
    lines = {row.meaning for row in VOCABULARIES[language].lines}
    assert lines >= {"abstract", "keywords", "access to document", "fingerprint", "cite this", "publication series"}
    assert all(language in table for table in (STATUSES, DURATION, CITATIONS, YES, NO, HEAD))


@for_each("row", MONTHS, lambda row: f"{row.language}-{row.names.split()[0]}")
def test_each_month_reads(row: object) -> None:
    for number, word in enumerate(row.names.split(), 1):  # type: ignore[attr-defined]
        if word == "·":
            continue
        assert month_names()[word] == number  # no word is two months
        for text in (f"3 {word} 2019", f"3. {word}. 2019", f"2019 {word} 3", f"{word} 3 2019"):
            assert parse_date(text) == PartialDate(2019, number, 3)
        assert parse_date(f"{word.capitalize()} 2019") == PartialDate(2019, number)


@for_each(
    "text, iso",
    [
        ("1 ene 2020", "2020-01-01"),
        ("3. marts 2019", "2019-03-03"),
        ("2020年3月1日", "2020-03-01"),
        ("2020年3月", "2020-03"),
        ("2020년 3월 1일", "2020-03-01"),
        ("2016 5月 1", "2016-05-01"),
        ("1 5月 2016", "2016-05-01"),
        ("5月 1 2016", "2016-05-01"),
        ("1er mars 2020", "2020-03-01"),
        ("1 de março de 2020", "2020-03-01"),
        ("1 de maig del 2016", "2016-05-01"),
        ("1 d’abril de 2016", "2016-04-01"),
        ("den 1 maj 2016", "2016-05-01"),
        ("1 мая 2016 г.", "2016-05-01"),
        ("1 maja 2016 r.", "2016-05-01"),
        ("1 toukok. 2016", "2016-05-01"),
        ("1. jan. 2020 → 3. jan. 2020", "2020-01-01/2020-01-03"),
        ("1.–3. marts 2019", "2019-03-01/2019-03-03"),
        ("1 mai til 3 mai 2019", "2019-05-01/2019-05-03"),
        ("2020年3月1日 → 2020年3月3日", "2020-03-01/2020-03-03"),
    ],
)
def test_dates_of_other_languages(text: str, iso: str) -> None:
    found = parse_date(text)
    assert found is not None
    assert found.iso() == iso


NO_DATES = ["Mars", "1 de 2020", "99月 2020", "3 mayonnaise 2020", "2020年13月1日", "31 fév 2020", "år 2020"]


@for_each("text", NO_DATES)
def test_what_is_no_date_in_any_language(text: str) -> None:
    assert parse_date(text) is None


STATUS_ROWS = [(language, row) for language, rows in STATUSES.items() for row in rows]


@for_each("case", STATUS_ROWS, name)
def test_each_status_reads(case: tuple[str, Wording]) -> None:
    language, row = case
    date = f"3 {month(language, 5)} 2019"
    for text in (f"{row.text} - {date}", f"{row.text}: {date}", f"{row.text} – {date}"):
        assert split_status(text) == (row.meaning, date)
    assert split_status(row.text) == (row.meaning, "")
    assert row.meaning in ENGLISH_STATUSES


@pytest.mark.parametrize("table", [LANGUAGES, DETAILS], ids=["languages", "details"])
def test_no_name_means_two_things(table: tuple[object, ...]) -> None:
    meanings = defaultdict(set)
    for row in table:
        for entry in row.names.split("; "):  # type: ignore[attr-defined]
            subtag, _, text = entry.partition(" ")
            meanings[text].add(subtag)
            assert subtag in SUBTAGS or subtag in REGIONS or subtag in SCRIPTS
    assert {text: tags for text, tags in meanings.items() if len(tags) > 1} == {}


@for_each("row", LANGUAGES, lambda row: f"{row.language}-{row.source}")
def test_each_language_name_reads(row: object) -> None:
    for entry in row.names.split("; "):  # type: ignore[attr-defined]
        subtag, _, text = entry.partition(" ")
        assert parse_language(text) == subtag
        assert parse_language(text.capitalize()) == subtag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Engels (VS)", "en-US"),
        ("中文（繁體）", "zh-Hant"),
        ("anglais (États-Unis)", "en-US"),
        ("Portugisisk (Brasilien)", "pt-BR"),
        ("Español (México)", "es-MX"),
        ("Deutsch (Österreich)", "de-AT"),
        ("英語 (米国)", "en-US"),
    ],
)
def test_details_of_languages(text: str, tag: str) -> None:
    assert parse_language(text) == tag


@for_each("language", list(MODULES))
def test_answers(language: str) -> None:
    assert parse_flag(YES[language].capitalize()) is True
    assert parse_flag(NO[language].capitalize()) is False


@for_each("language", list(MODULES))
def test_a_page_tells_its_language(language: str) -> None:
    labels = [row.text.lower() for row in VOCABULARIES[language].labels]
    assert find_languages(labels)[0] == language
    assert find_languages([f"{HEAD[language]}: x".lower()])


@for_each("text", list(TELLING))
def test_what_tells_is_a_row(text: str) -> None:
    for language in TELLING[text].split():
        words = VOCABULARIES[language]
        known = [row.text.lower() for row in words.labels + words.lines]
        assert any(row.startswith(text.rstrip(":：")) for row in known) or unseen_rows(text) or any_type(language, text)


def any_type(language: str, text: str) -> bool:
    rows = (*HEADS, *GROUPS, *KINDS, *FLAGS)
    return any(row.language == language and row.text.lower().startswith(text.rstrip(":：")) for row in rows)


def test_no_english_wording_tells_of_another_language() -> None:
    starts = [text for texts in FURNITURE_STARTS.values() for text in texts]
    wordings = [*(row.text.lower() for row in ROWS), *EXACT, *starts]
    assert [text for text in wordings if find_languages([text, text + " 12", text + "s"])] == []


@for_each(
    "language, text, meaning",
    [
        ("de", "Band\t12", "Volume"),
        ("da", "Nummer\t3", "Issue number"),
        ("it", "Editor\tAda Rossi", "Editors"),
        ("ca", "Editor\tEdicions X", "Publisher"),
        ("no", "Utgave\t3", "Edition"),
        ("da", "Udgave\t3", "Edition"),
        ("sv", "Status\tPublicerad - 2019", "Publication status"),
        ("es", "Estado\tPublicada - 2019", "Publication status"),
        ("pt", "Estado da publicação\tPublicadas - 2019", "Publication status"),
    ],
)
def test_a_word_means_what_its_language_says(language: str, text: str, meaning: str) -> None:
    found = page_words((language,)).match_row(line(text))
    assert found is not None
    assert found.label.text == meaning


TYPE_ROWS = [*HEADS, *GROUPS, *KINDS, *FLAGS]


@for_each("row", TYPE_ROWS, lambda row: f"{row.language}-{row.text}")
def test_each_type_phrase_reads(row: Phrase) -> None:
    """Its example is a type line whose words are all known, and the phrase is put into the English of its row."""
    assert is_foreign_type_line(row.example) or "›" not in row.example
    assert row.english.strip().lower() in to_english(row.example).lower()
    found = parse_work_type(row.example)
    assert found is not None
    assert found.known


PAGE = "Sne i fjorden\n\nAda Lovelace, Charles Babbage\n\n{type}\n\n{rows}\n"
GERMAN = "Publikation: Beitrag in Fachzeitschrift › Artikel"
DANISH = "Publikation: Afhandlinger › Ph.d.-afhandling"
ENGLISH = "Research output: Contribution to journal › Article"


@pytest.mark.parametrize(
    ("type_line", "rows", "issued"),
    [
        (GERMAN, "Publikationsstatus\tVeröffentlicht - 03.04.2020", "2020-04-03"),
        ("Tutkimustuotos: Lehtiartikkeli › Artikkeli", "Tila\tJulkaistu - 03/04/2020", "2020-04-03"),
        ("研究成果: ジャーナルへの寄稿 › 学術論文", "出版ステータス\t出版済み - 20/04/03", "2020-04-03"),
        (ENGLISH, "Original language\tEnglish\nStatus\tUdgivet - 03.04.20", "2020-04-03"),
    ],
)
def test_the_order_of_a_numeric_date_is_that_of_the_language(type_line: str, rows: str, issued: str) -> None:
    (work,) = citekit.read(PAGE.format(type=type_line, rows=rows)).works
    assert work.issued is not None
    assert work.issued.iso() == issued


def test_an_event_on_one_line() -> None:
    event = "BegivenhedSnemøde - Aarhus, DanmarkVarighed: 1 jan. 2020 → 3 jan. 2020https://a.example"
    (work,) = citekit.read(PAGE.format(type=DANISH, rows=f"TitelProceedings of Snow\n{event}")).works
    assert (work.event_title, work.event_place) == ("Snemøde", "Aarhus, Danmark")
    assert work.event_date is not None
    assert work.event_date.iso() == "2020-01-01/2020-01-03"


@for_each("language", list(MODULES))
def test_counts_of_citations(language: str) -> None:
    rows = "{}\nOriginal language\tEnglish\nPages (from-to)\t1-12"
    for word in CITATIONS[language]:
        count = f"12 {word.capitalize()} (Scopus)"
        (work,) = citekit.read(PAGE.format(type=f"{HEAD[language]}: X › Y", rows=rows.format(count))).works
        assert [(found.count, found.source) for found in work.cited_by] == [(12, "Scopus")]


def unseen_words(text: str) -> list[str]:
    return [found.message for found in citekit.read(text).diagnostics if found.code == "unseen-wording"]


def test_words_that_nobody_saw_are_reported_once_a_page_and_language() -> None:
    rows = "Originalsprog\tEngelsk\nTidsskrift\tNature\nSider (fra-til)\t1-12\nStatus\tUdgivet - 2020"
    (message,) = unseen_words(PAGE.format(type=DANISH, rows=rows))
    assert message.startswith("“Originalsprog” (da) was read as “Original language”")
    mixed = PAGE.format(type=DANISH, rows=f"{rows}\nStato di pubblicazione\tPubblicato - 2020")
    assert [message.partition(" was")[0] for message in unseen_words(mixed)] == [
        "“Originalsprog” (da)",
        "“Stato di pubblicazione” (it)",
    ]


def test_an_english_page_says_nothing_of_words_unseen() -> None:
    rows = "Original language\tEnglish\nJournal\tTidsskrift for Sne\nPublication status\tPublished - 2020"
    assert unseen_words(PAGE.format(type=ENGLISH, rows=rows)) == []


ROLE_ROWS = [(language, row) for language, rows in ROLES.items() for row in rows]


@for_each("case", ROLE_ROWS, name)
def test_each_role_reads(case: tuple[str, Wording]) -> None:
    _, row = case
    assert role_names()[row.text.lower()] == row.meaning  # no word is two roles
    for text in (f"Ada Lovelace ({row.text})", f"Ada Lovelace ({row.text}.)", f"Ada Lovelace({row.text.capitalize()})"):
        assert role_of(text) == ("Ada Lovelace", row.meaning)


@for_each("language", list(MODULES))
def test_each_language_has_roles(language: str) -> None:
    assert {row.meaning for row in ROLES[language]} >= {"editor"}


def test_a_heading_that_the_portal_has_not_translated() -> None:
    verdict = page_words(("ja",)).judge(line("!!!All Science Journal Classification (ASJC) codes"))
    assert (verdict.kind, verdict.name) == ("heading", "subjects:ASJC")


@pytest.mark.parametrize(("key", "tag"), [("en_GB", "en"), ("zh_TW", "zh"), ("ja_JP", "ja")])
def test_a_language_that_the_portal_has_no_word_for(key: str, tag: str) -> None:
    assert parse_language(f"???core.languages.{key}???") == tag
    rows = f"原文???core.languages.{key}???\n頁數14\n期刊Journal of Bamboo\n出版狀態已出版 - 5月 2020"
    (work,) = citekit.read(PAGE.format(type="研究成果: 雜誌貢獻 › 文章", rows=rows)).works
    assert work.language == tag


@for_each(
    "type_line, kind",
    [
        ("研究成果: Article › 査読", "article-journal"),
        ("연구 산출물: Review article › 동료심사", "article-journal"),
        ("研究成果: Conference contribution", "paper-conference"),
        ("Research output: Article › peer-review", "article-journal"),
        ("Research output: Other › peer-review", "document"),
        ("Onderzoeksoutput: Scriptie › Dissertatie (TU Delft)", "thesis"),
        ("Veröffentlichungen: Beitrag in Buch › Beitrag in Sammelband › Peer Reviewed", "chapter"),
        ("研究成果:ジャーナルへの寄稿学術論文査読", "article-journal"),
        ("연구 산출물: 학술지 기고논문동료심사", "article-journal"),
        ("Risultato della ricerca: Capitolo in libro/report/atti › Contributo a conferenza", "paper-conference"),
        ("Producció científica: Capítol de llibre › Comunicació de congrés", "paper-conference"),
    ],
)
def test_type_lines_in_two_languages_and_glued(type_line: str, kind: str) -> None:
    found = parse_work_type(type_line)
    assert found is not None
    assert (found.type, found.known) == (kind, True)


@pytest.mark.parametrize("between", ["", "\t", ": ", "\n"], ids=["glued", "tab", "colon", "two-lines"])
@pytest.mark.parametrize("language", MODULES)
def test_a_translated_title_is_the_first_row(language: str, between: str) -> None:
    meanings = ("Translated title of the contribution", "Original language", "Pages (from-to)", "Publication status")
    values = ("Waves that count", *(example(language, meaning) for meaning in meanings[1:]))
    rows = "\n".join(
        first(language, meaning) + between + value for meaning, value in zip(meanings, values, strict=True)
    )
    (work,) = citekit.read(PAGE.format(type=f"{HEAD[language]}: X › Y", rows=rows)).works
    assert work.translated_title == "Waves that count"


@for_each(
    "label, pages",
    [
        ("ページ(範囲)", "ja"),
        ("ページ (範囲)", "ja"),
        ("ページ（開始 – 終了）", "ja"),
        ("頁(從-到)", "zh-Hant"),
        ("页（从 – 至）", "zh-Hans"),
        ("페이지（시작 - 끝）", "ko"),
        ("Sider (fra - til)", "da"),
        ("Seiten (von–bis)", "de"),
    ],
)
def test_brackets_and_dashes_of_a_label_as_a_portal_has_them(label: str, pages: str) -> None:
    rows = f"{first(pages, 'Original language')}\tEnglish\n{label}101-110"
    (work,) = citekit.read(PAGE.format(type=f"{HEAD[pages]}: X › Y", rows=rows)).works
    assert str(work.page) == "101-110"


@for_each(
    "type_line, rows, kind",
    [
        ("Research output: Zusatz › Wuppdi", "Journal\tJournal of Roofs\nVolume\t3", "article-journal"),
        ("Research output: Zusatz › Wuppdi", "Title of host publication\tRoofs of the North", "chapter"),
        ("Research output: Zusatz › Wuppdi", "Awarding Institution\tUniversity of Roofs", "thesis"),
        ("Research output: Zusatz › Wuppdi", "Volume\t3", "document"),
        ("Research output: Other contribution › Wuppdi", "Journal\tJournal of Roofs", "document"),
        ("연구 산출물: 미지의 것 › 또 다른 것", "저널\tJournal of Roofs", "article-journal"),
    ],
)
def test_the_rows_tell_the_kind_where_no_word_of_the_type_line_is_known(type_line: str, rows: str, kind: str) -> None:
    reading = citekit.read(PAGE.format(type=type_line, rows=f"Original language\tEnglish\n{rows}"))
    (work,) = reading.works
    assert work.type == kind
    assert "type-unknown" in {found.code for found in reading.diagnostics}
