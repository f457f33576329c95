"""Languages: every row of the tables, the forms portals print, and names that are none."""

from citekit.normalize.language_names import LANGUAGES, REGIONS, SCRIPTS
from citekit.normalize.languages import parse_language, parse_languages
from tests.rows import for_each

READ = [
    ("English", "en"),
    (" ENGLISH ", "en"),
    ("English (US)", "en-US"),
    ("English(US)", "en-US"),
    ("English (United States)", "en-US"),
    ("English (American)", "en-US"),
    ("English (UK)", "en-GB"),
    ("British English", "en-GB"),
    ("US English", "en-US"),
    ("Canadian French", "fr-CA"),
    ("English (GB)", "en-GB"),
    ("English (Australia)", "en-AU"),
    ("German (Austria)", "de-AT"),
    ("German (Germany)", "de-DE"),
    ("French (Canada)", "fr-CA"),
    ("Portuguese (Brazil)", "pt-BR"),
    ("Spanish (Mexico)", "es-MX"),
    ("Chinese (Simplified)", "zh-Hans"),
    ("Chinese (Traditional)", "zh-Hant"),
    ("繁體中文", "zh-Hant"),
    ("簡體中文", "zh-Hans"),
    ("Chinese (Hong Kong)", "zh-HK"),
    ("Serbian (Cyrillic)", "sr-Cyrl"),
    ("Norwegian (Bokmål)", "nb"),
    ("Norwegian Bokmål", "nb"),
    ("Nynorsk", "nn"),
    ("Norwegian", "no"),
    ("Serbo-Croatian", "sh"),
    ("Multiple languages", "mul"),
    ("Undefined/Unknown", "und"),
    ("en-us", "en-US"),
    ("en_GB", "en-GB"),
    ("zh-hant-tw", "zh-Hant-TW"),
    ("es-419", "es-419"),
    ("eng", "en"),
    ("ger", "de"),
    ("DEU", "de"),
]
UNREAD = [
    "",
    "Other",
    "Klingonese",
    "English (Mars)",
    "Martian (US)",
    "Martian English",
    "no English",
    "qq",
    "xx-XX",
    "English, Danish",
    "English (US) (UK)",
]
SEVERAL = [
    ("English", ["en"]),
    ("English, Danish", ["en", "da"]),
    ("English (US); German and French", ["en-US", "de", "fr"]),
    ("English/English", ["en"]),
    ("Undefined/Unknown", ["und"]),
    ("English, Martian", []),
    ("No/unknown/undetermined", []),
    ("", []),
]
NAMES = [(name, tag) for tag, row in LANGUAGES.items() for name in row.split("; ")[1:]]
CODES = [(code, tag) for tag, row in LANGUAGES.items() for code in [tag, *row.split(";")[0].split()]]
DETAILS = [(name, tag) for tag, row in {**REGIONS, **SCRIPTS}.items() for name in row.split("; ")]


@for_each("text, tag", READ)
def test_language_is_read(text: str, tag: str) -> None:
    assert parse_language(text) == tag


@for_each("text", UNREAD)
def test_language_is_not_read(text: str) -> None:
    assert parse_language(text) is None


@for_each("text, tags", SEVERAL)
def test_several_languages(text: str, tags: list[str]) -> None:
    assert parse_languages(text) == tags


def test_every_name_and_code_means_one_language() -> None:
    assert {text: parse_language(text) for text, _ in [*NAMES, *CODES]} == dict([*NAMES, *CODES])
    assert len(dict(NAMES)) == len(NAMES)
    assert len(dict(CODES)) == len(CODES)


def test_every_detail_means_one_subtag() -> None:
    assert {name: parse_language(f"English ({name})") for name, _ in DETAILS} == {
        name: f"en-{tag}" for name, tag in DETAILS
    }


def test_all_of_iso_639_1_is_there() -> None:
    assert sum(len(tag) == 2 for tag in LANGUAGES) == 184
