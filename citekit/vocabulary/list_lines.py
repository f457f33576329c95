"""Lines that only a list of results has, around its items: as printed, and what they are in English."""

from __future__ import annotations

from citekit.vocabulary.wording import Rows, unseen

LIST_LINES: dict[str, Rows] = {
    "da": unseen({
        "Sortér efter": "sort by", "Søgeresultater": "search results", "Eksportér søgeresultater": "export search results",
        "Næste": "next", "Forrige": "previous",
    }),
    "nl": unseen({
        "Sorteren op": "sort by", "Zoekresultaten": "search results", "Zoekresultaten exporteren": "export search results",
        "Volgende": "next", "Vorige": "previous",
    }),
    "de": unseen({
        "Sortieren nach": "sort by", "Suchergebnisse": "search results",
        "Suchergebnisse exportieren": "export search results", "Weiter": "next", "Nächste": "next", "Zurück": "previous",
    }),
    "sv": unseen({
        "Sortera efter": "sort by", "Sökresultat": "search results", "Exportera sökresultat": "export search results",
        "Nästa": "next", "Föregående": "previous",
    }),
    "no": unseen({
        "Sorter etter": "sort by", "Søkeresultater": "search results", "Eksporter søkeresultater": "export search results",
        "Neste": "next", "Forrige": "previous",
    }),
    "fi": unseen({
        "Järjestä": "sort by", "Hakutulokset": "search results", "Vie hakutulokset": "export search results",
        "Seuraava": "next", "Edellinen": "previous",
    }),
    "es": unseen({
        "Ordenar por": "sort by", "Resultados de la búsqueda": "search results",
        "Exportar resultados de la búsqueda": "export search results", "Siguiente": "next", "Anterior": "previous",
    }),
    "fr": unseen({
        "Trier par": "sort by", "Résultats de la recherche": "search results",
        "Exporter les résultats de la recherche": "export search results", "Suivant": "next", "Précédent": "previous",
    }),
    "pt": unseen({
        "Ordenar por": "sort by", "Resultados da pesquisa": "search results",
        "Exportar resultados da pesquisa": "export search results", "Seguinte": "next", "Próximo": "next",
        "Anterior": "previous",
    }),
    "it": unseen({
        "Ordina per": "sort by", "Risultati della ricerca": "search results",
        "Esporta risultati della ricerca": "export search results", "Successivo": "next", "Precedente": "previous",
    }),
    "pl": unseen({
        "Sortuj według": "sort by", "Wyniki wyszukiwania": "search results",
        "Eksportuj wyniki wyszukiwania": "export search results", "Następna": "next", "Poprzednia": "previous",
    }),
    "ru": unseen({
        "Сортировать по": "sort by", "Результаты поиска": "search results",
        "Экспорт результатов поиска": "export search results", "Далее": "next", "Назад": "previous",
    }),
    "ja": unseen({
        "並べ替え": "sort by", "検索結果": "search results", "検索結果をエクスポート": "export search results",
        "次へ": "next", "前へ": "previous",
    }),
    "ko": unseen({
        "정렬 기준": "sort by", "검색 결과": "search results", "검색 결과 내보내기": "export search results",
        "다음": "next", "이전": "previous",
    }),
    "zh-Hant": unseen({
        "排序方式": "sort by", "搜尋結果": "search results", "匯出搜尋結果": "export search results",
        "下一頁": "next", "上一頁": "previous",
    }),
    "zh-Hans": unseen({
        "排序方式": "sort by", "搜索结果": "search results", "导出搜索结果": "export search results",
        "下一页": "next", "上一页": "previous",
    }),
    "cy": unseen({
        "Trefnu yn ôl": "sort by", "Canlyniadau chwilio": "search results",
        "Allforio canlyniadau chwilio": "export search results", "Nesaf": "next", "Blaenorol": "previous",
    }),
    "is": unseen({
        "Raða eftir": "sort by", "Leitarniðurstöður": "search results",
        "Flytja út leitarniðurstöður": "export search results", "Næsta": "next", "Fyrri": "previous",
    }),
    "ca": unseen({
        "Ordena per": "sort by", "Resultats de la cerca": "search results",
        "Exporta els resultats de la cerca": "export search results", "Següent": "next", "Anterior": "previous",
    }),
    "he": unseen({
        "מיון לפי": "sort by", "תוצאות חיפוש": "search results", "ייצוא תוצאות חיפוש": "export search results",
        "הבא": "next", "הקודם": "previous",
    }),
    "ar": unseen({
        "فرز حسب": "sort by", "نتائج البحث": "search results", "تصدير نتائج البحث": "export search results",
        "التالي": "next", "السابق": "previous",
    }),
    "tr": unseen({
        "Sıralama ölçütü": "sort by", "Arama sonuçları": "search results",
        "Arama sonuçlarını dışa aktar": "export search results", "Sonraki": "next", "Önceki": "previous",
    }),
    "id": unseen({
        "Urutkan menurut": "sort by", "Hasil pencarian": "search results",
        "Ekspor hasil pencarian": "export search results", "Berikutnya": "next", "Sebelumnya": "previous",
    }),
}  # fmt: skip
"""language -> lines, meaning one of `readers.lists.noise`."""

RESULTS: dict[str, tuple[str, ...]] = {
    "da": ("resultater",), "nl": ("resultaten",), "de": ("Ergebnisse", "Ergebnissen"), "sv": ("resultat", "träffar"),
    "no": ("resultater", "treff"), "fi": ("tulosta", "tulokset"), "es": ("resultados",), "fr": ("résultats",),
    "pt": ("resultados",), "it": ("risultati",), "pl": ("wyników", "wyniki"), "ru": ("результатов", "результата"),
    "ja": ("件",), "ko": ("건", "개 결과"), "zh-Hant": ("項結果", "個結果", "結果"), "zh-Hans": ("项结果", "个结果", "结果"),
    "cy": ("canlyniadau", "o ganlyniadau"), "is": ("niðurstöður", "niðurstöðum"), "ca": ("resultats",),
    "he": ("תוצאות",), "ar": ("نتيجة", "نتائج"), "tr": ("sonuç", "sonuçtan"), "id": ("hasil",),
}  # fmt: skip
"""language -> what stands behind a count of results ("48 resultater"); none was seen."""
