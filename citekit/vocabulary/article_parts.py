"""What the parts of an article are called where journals print it, in many languages: each row with its language."""

from __future__ import annotations

ABSTRACT: dict[str, str] = {
    "abstract": "en", "summary": "en", "resumen": "es", "resumo": "pt", "résumé": "fr", "zusammenfassung": "de",
    "kurzfassung": "de", "riassunto": "it", "resum": "ca", "rezumat": "ro", "samenvatting": "nl", "resumé": "da",
    "sammenfatning": "da", "sammendrag": "no", "sammanfattning": "sv", "tiivistelmä": "fi", "útdráttur": "is",
    "özet": "tr", "öz": "tr", "xülasə": "az", "abstrak": "id", "intisari": "id", "tóm tắt": "vi", "sažetak": "hr",
    "povzetek": "sl", "izvleček": "sl", "abstrakt": "cs pl", "souhrn": "cs", "súhrn": "sk", "streszczenie": "pl",
    "összefoglaló": "hu", "összefoglalás": "hu", "santrauka": "lt", "kopsavilkums": "lv", "kokkuvõte": "et",
    "аннотация": "ru", "резюме": "ru bg", "анотація": "uk", "апстракт": "sr", "сажетак": "sr", "περίληψη": "el",
    "摘要": "zh", "抄録": "ja", "要旨": "ja", "要約": "ja", "초록": "ko", "요약": "ko", "국문초록": "ko", "ملخص": "ar", "الملخص": "ar",
    "چکیده": "fa",
}  # fmt: skip
"""What stands over an abstract -> language."""

KEYWORDS: dict[str, str] = {
    "keywords": "en", "key words": "en", "keyword": "en", "palabras clave": "es", "palabras claves": "es",
    "palavras-chave": "pt", "palavras chave": "pt", "mots-clés": "fr", "mots clés": "fr", "mots clefs": "fr",
    "mots-clefs": "fr", "schlagwörter": "de", "schlüsselwörter": "de", "schlagworte": "de", "parole chiave": "it",
    "parole-chiave": "it", "paraules clau": "ca", "cuvinte cheie": "ro", "cuvinte-cheie": "ro", "trefwoorden": "nl",
    "sleutelwoorden": "nl", "nøgleord": "da", "nøkkelord": "no", "emneord": "no", "nyckelord": "sv", "avainsanat": "fi",
    "asiasanat": "fi", "anahtar kelimeler": "tr", "anahtar sözcükler": "tr", "açar sözlər": "az", "kata kunci": "id",
    "kata-kata kunci": "id", "từ khóa": "vi", "từ khoá": "vi", "ključne riječi": "hr", "ključne reči": "sr",
    "ključne besede": "sl", "klíčová slova": "cs", "kľúčové slová": "sk", "słowa kluczowe": "pl", "kulcsszavak": "hu",
    "raktiniai žodžiai": "lt", "atslēgvārdi": "lv", "märksõnad": "et", "võtmesõnad": "et", "ключевые слова": "ru",
    "ключові слова": "uk", "ключови думи": "bg", "кључне речи": "sr", "λέξεις-κλειδιά": "el", "关键词": "zh", "关键字": "zh",
    "關鍵詞": "zh", "關鍵字": "zh", "キーワード": "ja", "주제어": "ko", "핵심어": "ko", "키워드": "ko", "الكلمات المفتاحية": "ar",
    "کلیدواژهها": "fa",
}  # fmt: skip
"""What stands over keywords, or before them -> language."""

INTRODUCTION: dict[str, str] = {
    "introduction": "en fr", "introducción": "es", "introdução": "pt", "einleitung": "de", "introduzione": "it",
    "introducció": "ca", "inleiding": "nl", "indledning": "da", "innledning": "no", "inledning": "sv", "johdanto": "fi",
    "giriş": "tr", "pendahuluan": "id", "uvod": "hr", "úvod": "cs", "wstęp": "pl", "wprowadzenie": "pl",
    "bevezetés": "hu", "введение": "ru", "вступ": "uk", "увод": "sr bg", "引言": "zh", "前言": "zh", "はじめに": "ja", "緒言": "ja",
    "서론": "ko",
}  # fmt: skip
"""What stands over the text of an article -> language."""

CITE: dict[str, str] = {
    "how to cite": "en", "cite as": "en", "cite this content as": "en", "for citation": "en", "to cite": "en", "citation": "en fr de",
    "cómo citar": "es", "citar como": "es pt", "como citar": "pt", "cita recomendada": "es", "comment citer": "fr",
    "pour citer cet article": "fr", "pour citer": "fr", "zitationsvorschlag": "de", "zitiervorschlag": "de",
    "zitierhinweis": "de", "empfohlene zitierweise": "de", "zitierweise": "de", "come citare": "it",
    "com citar": "ca", "para citar este artículo": "es", "atıf": "tr", "kaynak göster": "tr", "alıntı": "tr",
    "cara mengutip": "id", "kako citirati": "hr sr", "način citiranja": "hr", "sposób cytowania": "pl",
    "jak cytować": "pl", "cytowanie": "pl", "cytuj": "pl", "jak citovat": "cs", "для цитирования": "ru",
    "цитирование": "ru", "образец цитирования": "ru", "ссылка для цитирования": "ru", "как цитировать": "ru",
    "для цитування": "uk", "як цитувати": "uk", "引用本文": "zh", "本文引用格式": "zh", "引用格式": "zh",
}  # fmt: skip
"""What stands over a work's own citation, or before it -> language."""
