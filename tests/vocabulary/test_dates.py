"""Dates as portals in each language print them: every month in every form, days and years in the language's order."""

from __future__ import annotations

from typing import NamedTuple

import citekit
from citekit.normalize.dates import parse_date
from citekit.readers.lists.printed_date import find_date
from citekit.vocabulary.telling import MODULES
from tests.rows import for_each


class Form(NamedTuple):
    """How one language prints dates: the twelve months as they stand in a date, and forms with `{d}`, `{m}`, `{y}`."""

    language: str
    months: str
    forms: tuple[str, ...]


DAY_FIRST = ("{d} {m} {y}", "{d}. {m} {y}", "{m} {y}")
ASIAN = ("{y} {m} {d}", "{m} {d} {y}", "{d} {m} {y}", "{m} {y}", "{y} {m}")
NUMBERED = " ".join(f"{number}月" for number in range(1, 13))

FORMS = (
    Form("da", "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.", DAY_FIRST),
    Form("da", "januar februar marts april maj juni juli august september oktober november december", DAY_FIRST),
    Form("nl", "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.", DAY_FIRST),
    Form("nl", "januari februari maart april mei juni juli augustus september oktober november december", DAY_FIRST),
    Form("de", "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.", DAY_FIRST),
    Form("de", "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez", DAY_FIRST),
    Form("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", DAY_FIRST),
    Form("sv", "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
         (*DAY_FIRST, "{y} {m} {d}", "{y} {m}", "den {d} {m} {y}")),
    Form("sv", "januari februari mars april maj juni juli augusti september oktober november december", DAY_FIRST),
    Form("no", "jan. feb. mar. apr. mai jun. jul. aug. sep. okt. nov. des.", DAY_FIRST),
    Form("no", "januar februar mars april mai juni juli august september oktober november desember", DAY_FIRST),
    Form("fi", "tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk.",
         DAY_FIRST),
    Form("fi", "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
         "syyskuuta lokakuuta marraskuuta joulukuuta",
         DAY_FIRST),
    Form("fi", "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu "
         "marraskuu joulukuu",
         DAY_FIRST),
    Form("es", "ene feb mar abr may jun jul ago sept oct nov dic", (*DAY_FIRST, "{d} de {m} de {y}", "{m} de {y}")),
    Form("es", "ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.", DAY_FIRST),
    Form("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
         (*DAY_FIRST, "{d} de {m} de {y}", "{d} de {m} del {y}")),
    Form("fr", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.", (*DAY_FIRST, "{d}er {m} {y}")),
    Form("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", DAY_FIRST),
    Form("pt", "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.", (*DAY_FIRST, "{d} de {m} de {y}")),
    Form("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
         (*DAY_FIRST, "{d} de {m} de {y}")),
    Form("it", "gen feb mar apr mag giu lug ago set ott nov dic", DAY_FIRST),
    Form("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
         DAY_FIRST),
    Form("pl", "sty lut mar kwi maj cze lip sie wrz paź lis gru", DAY_FIRST),
    Form("pl", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
         "grudnia",
         (*DAY_FIRST, "{d} {m} {y} r.")),
    Form("pl", "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad "
         "grudzień",
         DAY_FIRST),
    Form("ru", "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.", (*DAY_FIRST, "{d} {m} {y} г.")),
    Form("ru", "янв фев мар апр май июн июл авг сен окт ноя дек", DAY_FIRST),
    Form("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
         (*DAY_FIRST, "{d} {m} {y} года")),
    Form("cy", "Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag", DAY_FIRST),
    Form("cy", "Ion. Chwef. Maw. Ebr. Mai Meh. Gorff. Awst Medi Hyd. Tach. Rhag.", DAY_FIRST),
    Form("cy", "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr", DAY_FIRST),
    Form("is", "jan. feb. mar. apr. maí jún. júl. ágú. sep. okt. nóv. des.", DAY_FIRST),
    Form("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember", DAY_FIRST),
    Form("ca", "gen. febr. març abr. maig juny jul. ag. set. oct. nov. des.",
         (*DAY_FIRST, "{d} de {m} {y}", "{d} de {m} del {y}", "{d} de {m} de {y}")),
    Form("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
         (*DAY_FIRST, "{d} de {m} {y}", "{d} d’{m} de {y}", "{d} d'{m} del {y}")),
    Form("he", "ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳", DAY_FIRST),
    Form("he", "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", (*DAY_FIRST, "{d} ב{m} {y}")),
    Form("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", DAY_FIRST),
    Form("tr", "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara", DAY_FIRST),
    Form("tr", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık", DAY_FIRST),
    Form("id", "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des", DAY_FIRST),
    Form("id", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember", DAY_FIRST),
    Form("ja", NUMBERED, (*ASIAN, "{y}年{m}{d}日", "{y}年{m}", "{y}年 {m} {d}日")),
    Form("zh-Hant", NUMBERED, (*ASIAN, "{y}年{m}{d}日", "{y}年{m}")),
    Form("zh-Hans", NUMBERED, (*ASIAN, "{y}年{m}{d}日", "{y}年{m}")),
    Form("zh-Hans", "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月", ASIAN),
    Form("ko", NUMBERED.replace("月", "월"), (*ASIAN, "{y}년 {m} {d}일", "{y}년 {m}")),
)  # fmt: skip

CASES = [(form, pattern) for form in FORMS for pattern in form.forms]


def name(case: tuple[Form, str]) -> str:
    form, pattern = case
    return f"{form.language}-{pattern.format(d=1, m=form.months.split()[0], y=2020)}"


def dates(form: Form, pattern: str) -> list[tuple[str, str]]:
    """The twelve dates as printed, and in ISO."""
    days = [1, 30, 31, 9, 2, 30, 31, 17, 20, 31, 3, 24] if "{d}er" not in pattern else [1] * 12
    days[1] = min(days[1], 29)  # 2020 is a leap year
    exact = "{d}" in pattern
    return [
        (pattern.format(d=day, m=month, y=2020), f"2020-{number:02}" + (f"-{day:02}" if exact else ""))
        for number, (month, day) in enumerate(zip(form.months.split(), days, strict=True), 1)
    ]


@for_each("case", CASES, name)
def test_each_month_in_each_form(case: tuple[Form, str]) -> None:
    for text, iso in dates(*case):
        found = parse_date(text)
        assert found is not None, text
        assert found.iso() == iso, text


@for_each("case", CASES, name)
def test_each_form_is_found_in_an_item(case: tuple[Form, str]) -> None:
    for text, _ in dates(*case):
        if not text.startswith("den "):
            assert find_date(f"Doe, J., {text}, In: Nature. 5") == (9, 9 + len(text)), text


@for_each("language", list(MODULES))
def test_each_language_has_forms(language: str) -> None:
    assert language in {form.language for form in FORMS}


PERIODS = {
    "1 maj 2019 → 3 maj 2019": "2019-05-01/2019-05-03",
    "1. maj 2019 til 3. maj 2019": "2019-05-01/2019-05-03",
    "1 mei 2019 tot 3 mei 2019": "2019-05-01/2019-05-03",
    "1 Mai 2019 bis 3 Mai 2019": "2019-05-01/2019-05-03",
    "1 toukok. 2019 → 3 kesäk. 2019": "2019-05-01/2019-06-03",
    "1 mai 2019 au 3 juin 2019": "2019-05-01/2019-06-03",
    "1 may 2019 a 3 jun 2019": "2019-05-01/2019-06-03",
    "1 de maio de 2019 até 3 de maio de 2019": "2019-05-01/2019-05-03",
    "1 мая 2019 по 3 мая 2019": "2019-05-01/2019-05-03",
    "1 maja 2019 do 3 maja 2019": "2019-05-01/2019-05-03",
    "2019年5月1日 → 2019年5月3日": "2019-05-01/2019-05-03",
    "2019 5월 1 → 2019 5월 3": "2019-05-01/2019-05-03",
    "1 5月 2019 → 3 5月 2019": "2019-05-01/2019-05-03",
    "5月 1 2019 → 5月 3 2019": "2019-05-01/2019-05-03",
    "2019年5月1日～2019年5月3日": "2019-05-01/2019-05-03",
    "1 Mai 2019 → 3 Meh 2019": "2019-05-01/2019-06-03",
}


@for_each("text", list(PERIODS))
def test_periods(text: str) -> None:
    found = parse_date(text)
    assert found is not None
    assert found.iso() == PERIODS[text]


PAGES = {
    "da": "Antal sider\t16 sider", "nl": "Aantal pagina's\t16 blz.", "de": "Seitenumfang\t16 S.",
    "sv": "Antal sidor\t16 s.",
    "no": "Antall sider\t16 sider", "fi": "Sivumäärä\t16 sivua", "es": "Número de páginas\t16 páginas",
    "fr": "Nombre de pages\t16 pages", "pt": "Número de páginas\t16 páginas", "it": "Numero di pagine\t16 pagine",
    "pl": "Liczba stron\t16 s.", "ru": "Количество страниц\t16 с.", "ja": "ページ数\t16ページ",
    "ko": "페이지 수\t16페이지",
    "zh-Hant": "頁數\t16頁", "zh-Hans": "页数\t16页", "cy": "Nifer y tudalennau\t16 t.", "is": "Síðufjöldi\t16 bls.",
    "ca": "Nombre de pàgines\t16 pàg.", "he": "מספר עמודים\t16 עמ׳", "ar": "عدد الصفحات\t16",
    "tr": "Sayfa sayısı\t16 s.", "id": "Jumlah halaman\t16 hlm.",
}  # fmt: skip
"""language -> a row with a number of pages and the language's word behind it."""


@for_each("language", list(MODULES))
def test_a_number_of_pages_with_its_word(language: str) -> None:
    head = "Snow\n\nAda Lovelace\n\nResearch output: Book/Report › Book\n\nOriginal language\tEnglish"
    (work,) = citekit.read(f"{head}\n{PAGES[language]}\n").works
    assert work.number_of_pages == 16
