"""Words that stand inside values: before the days of an event, behind a count of citations, for yes and no."""

from __future__ import annotations

import re

from citekit.patterns import longest_first

DURATION: dict[str, tuple[str, ...]] = {
    "da": ("Varighed",), "nl": ("Duur",), "de": ("Dauer",), "sv": ("Varaktighet",), "no": ("Varighet",),
    "fi": ("Kesto",), "es": ("Duración",), "fr": ("Durée",), "pt": ("Duração",), "it": ("Durata",),
    "pl": ("Czas trwania",), "ru": ("Продолжительность", "Длительность"), "ja": ("継続期間", "期間"), "ko": ("기간",),
    "zh-Hant": ("持續時間", "期間"), "zh-Hans": ("期限", "持续时间"), "cy": ("Hyd",), "is": ("Tímalengd",), "ca": ("Durada",),
    "he": ("משך הזמן",), "ar": ("المدة",), "tr": ("Süre",), "id": ("Durasi",),
}  # fmt: skip
"""language -> what portals print for "Duration"; none was seen."""

CITATIONS: dict[str, tuple[str, ...]] = {
    "da": ("citationer", "citation"), "nl": ("citaten", "citaat", "citaties"), "de": ("zitate", "zitat", "zitationen"),
    "sv": ("citeringar", "citering"), "no": ("siteringer", "sitering", "sitater"), "fi": ("sitaatiot", "sitaatio", "viittaukset", "viittaus", "lainaukset"),
    "es": ("citas", "cita"), "fr": ("citations",), "pt": ("citações", "citação"), "it": ("citazioni", "citazione"),
    "pl": ("cytowania", "cytowanie", "cytowań"), "ru": ("цитирования", "цитирование", "цитирований"), "ja": ("被引用数", "引用"),
    "ko": ("인용", "회 인용"), "zh-Hant": ("引文",), "zh-Hans": ("引用", "引文"), "cy": ("dyfyniadau", "dyfyniad", "wedi eu dyfynnu"),
    "is": ("tilvitnanir", "tilvitnun"), "ca": ("cites", "citacions"),
    "he": ("ציטוטים", "ציטוט"), "ar": ("اقتباسات", "اقتباس"), "tr": ("alıntılar", "alıntı"), "id": ("kutipan", "sitasi"),
}  # fmt: skip
"""language -> what stands behind a count of citations ("12 citationer (Scopus)"), in lower case; none was seen."""

DOWNLOADS: dict[str, tuple[str, ...]] = {
    "da": ("downloads",), "nl": ("downloads",), "de": ("downloads",), "sv": ("nedladdningar", "nerladdningar"),
    "no": ("nedlastinger",), "fi": ("lataukset", "latausta"), "es": ("descargas",), "fr": ("téléchargements",),
    "pt": ("downloads", "transferências", "descargas"), "it": ("download",), "pl": ("pobrania", "pobrań"),
    "ru": ("загрузки", "загрузок", "скачиваний"), "ja": ("ダウンロード",), "ko": ("다운로드",), "zh-Hant": ("下載",), "zh-Hans": ("下载",),
    "cy": ("lawrlwythiadau",), "is": ("niðurhal",), "ca": ("baixades", "descàrregues"),
    "he": ("הורדות",), "ar": ("التنزيلات",), "tr": ("indirmeler",), "id": ("unduhan",),
}  # fmt: skip
"""language -> what stands behind a count of downloads ("317 descargas (Pure)"), in lower case; none was seen."""

YES: dict[str, str] = {
    "da": "ja", "nl": "ja", "de": "ja", "sv": "ja", "no": "ja", "fi": "kyllä", "es": "sí", "fr": "oui", "pt": "sim",
    "it": "sì", "pl": "tak", "ru": "да", "ja": "はい", "ko": "예", "zh-Hant": "是", "zh-Hans": "是", "cy": "ydy", "is": "já",
    "ca": "sí", "he": "כן", "ar": "نعم", "tr": "evet", "id": "ya",
}  # fmt: skip
NO: dict[str, str] = {
    "da": "nej", "nl": "nee", "de": "nein", "sv": "nej", "no": "nei", "fi": "ei", "es": "no", "fr": "non", "pt": "não",
    "it": "no", "pl": "nie", "ru": "нет", "ja": "いいえ", "ko": "아니요", "zh-Hant": "否", "zh-Hans": "否", "cy": "nac ydy",
    "is": "nei", "ca": "no", "he": "לא", "ar": "لا", "tr": "hayır", "id": "tidak",
}  # fmt: skip
"""Answers of rows like "Externally published" (CLDR has them under posix/messages)."""

TAILS: dict[str, tuple[str, ...]] = {
    "ja": ("名", "名称", "タイトル", "番号", "番号情報", "者", "一覧", "情報", "日", "地"),
    "ko": ("명", "제목", "번호", "인", "지", "일"),
    "zh-Hant": ("名", "名稱", "標題", "號", "編號", "號碼", "者", "人員", "地點", "日期", "點"),
    "zh-Hans": ("名", "名称", "标题", "号", "编号", "号码", "者", "人员", "地点", "日期", "点"),
}
"""language -> what makes a longer label of a shorter one ("ジャーナル名"), in scripts whose words nothing parts."""


def any_of(table: dict[str, tuple[str, ...]]) -> str:
    """A pattern of all words of a table, longest first."""
    words = longest_first(word for row in table.values() for word in row)
    return "|".join(map(re.escape, words))
