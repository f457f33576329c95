"""What journals of many languages print before their numbers: "Cilt: 5 Sayı: 2", "Tom 45 Nr 2", "Nomor 4, Tahun 2022".

Each word with its languages; in lower case, and without the full stop of a shortened one.
"""

from __future__ import annotations

VOLUME: dict[str, str] = {
    "volume": "en fr it pt", "volumes": "en", "vol": "en es", "volumen": "es", "v": "pt it", "cilt": "tr", "cild": "az",
    "tome": "fr", "tomo": "es pt it", "tom": "pl fr", "t": "fr pl", "band": "de", "bd": "de", "jahrgang": "de",
    "jg": "de", "jaargang": "nl", "årgang": "da no", "årg": "da no sv", "årgång": "sv", "rocznik": "pl",
    "ročník": "cs sk", "roč": "cs sk", "godina": "hr sr", "god": "hr sr", "svezak": "hr", "évfolyam": "hu",
    "volum": "ca ro", "volumul": "ro", "köide": "et", "tomas": "lt", "sējums": "lv", "том": "ru uk bg", "т": "ru uk",
    "tập": "vi", "jilid": "id ms", "τόμος": "el", "巻": "ja",
}  # fmt: skip
ISSUE: dict[str, str] = {
    "issue": "en", "issues": "en", "iss": "en", "number": "en", "no": "en", "nos": "en", "nr": "de pl nl", "n": "it pt",
    "nº": "es pt", "n°": "fr es", "n.º": "pt es", "№": "ru uk bg", "num": "es ca", "núm": "es ca", "número": "es pt",
    "numero": "it", "numéro": "fr", "nomor": "id", "nummer": "nl de da", "sayı": "tr az",
    "heft": "de", "häfte": "sv", "hefte": "no", "fascicolo": "it", "fasc": "it fr", "číslo": "cs sk", "č": "cs sk",
    "broj": "hr sr", "br": "hr sr", "zeszyt": "pl", "numer": "pl", "szám": "hu", "nro": "fi", "nk": "et",
    "выпуск": "ru", "вып": "ru", "номер": "ru uk", "випуск": "uk", "вип": "uk", "број": "sr", "бр": "sr", "книга": "bg",
    "số": "vi", "bil": "ms", "τεύχος": "el", "号": "ja",
}  # fmt: skip
YEAR: dict[str, str] = {
    "year": "en", "yıl": "tr", "tahun": "id ms", "rok": "pl cs", "année": "fr", "año": "es",
    "ano": "pt", "anno": "it", "jahr": "de", "год": "ru", "рік": "uk", "година": "bg mk", "il": "az",
}  # fmt: skip
PAGES: dict[str, str] = {
    "pages": "en fr", "page": "en fr", "pp": "en", "p": "en fr", "halaman": "id", "hal": "id", "hlm": "id",
    "sayfa": "tr", "sayfa aralığı": "tr", "ss": "tr", "s": "pl cs sv", "str": "hr sr pl", "strony": "pl", "seiten": "de",
    "seite": "de", "págs": "es", "pág": "es", "páginas": "es pt", "pag": "it nl", "pagine": "it", "sivut": "fi",
    "side": "da no", "sider": "da no", "стр": "ru", "с": "ru uk", "страницы": "ru", "стор": "uk", "trang": "vi",
    "strana": "cs", "oldal": "hu",
}  # fmt: skip
