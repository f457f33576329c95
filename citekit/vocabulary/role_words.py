"""Roles in brackets behind a name ("Ewa Lis (Redaktor)") in other languages than English: word to field of a work.

No word means two different roles (a test sees to it), so that a role needs no page around it.
"""

from __future__ import annotations

from functools import cache

from citekit.vocabulary.wording import AARHUS, LUND, LUND_WEB, OEAW, RU, Rows, seen, unseen

AUTHOR = "author"
EDITOR = "editor"
TRANSLATOR = "translator"
SUPERVISOR = "supervisor"
CONTRIBUTOR = "contributor"

USUAL: dict[str, Rows] = {
    "da": (
        *seen(AARHUS, {"forfatter": AUTHOR, "vejleder": SUPERVISOR, "medvejleder": SUPERVISOR}),
        *unseen({"redaktør": EDITOR, "red": EDITOR, "oversætter": TRANSLATOR}),
    ),
    "nl": unseen({
        "auteur": AUTHOR, "redacteur": EDITOR, "redacteurs": EDITOR, "redacteuren": EDITOR, "redactie": EDITOR, "vertaler": TRANSLATOR, "begeleider": SUPERVISOR,
    }),
    "de": (
        *seen(OEAW, {"Herausgeber:in": EDITOR, "Hrsg": EDITOR}),
        *unseen({
            "Autor": AUTHOR, "Autorin": AUTHOR, "Autor:in": AUTHOR, "Autor*in": AUTHOR, "Autor/-in": AUTHOR,
            "Verfasser": AUTHOR, "Herausgeber": EDITOR, "Herausgeberin": EDITOR, "Herausgeber*in": EDITOR,
            "Herausgeber/-in": EDITOR, "Redakteur": EDITOR, "Redakteur/-in": EDITOR, "Redakteur:in": EDITOR,
            "Übersetzer": TRANSLATOR, "Übersetzerin": TRANSLATOR, "Übersetzer:in": TRANSLATOR,
            "Übersetzer*in": TRANSLATOR, "Übersetzer/-in": TRANSLATOR, "Betreuer": SUPERVISOR, "Betreuerin": SUPERVISOR,
            "Betreuer:in": SUPERVISOR, "Betreuer*in": SUPERVISOR, "Betreuer/-in": SUPERVISOR,
        }),
    ),
    "sv": (
        *seen(LUND, {"författare": AUTHOR}),
        *seen(LUND_WEB, {"handledare": SUPERVISOR}),
        *unseen({"redaktör": EDITOR, "översättare": TRANSLATOR}),
    ),
    "no": unseen({"forfatter": AUTHOR, "redaktør": EDITOR, "oversetter": TRANSLATOR, "veileder": SUPERVISOR}),
    "fi": unseen({
        "kirjoittaja": AUTHOR, "tekijä": AUTHOR, "toimittaja": EDITOR, "toim": EDITOR, "kääntäjä": TRANSLATOR,
        "ohjaaja": SUPERVISOR, "valvoja": SUPERVISOR,
    }),
    "es": unseen({
        "autor": AUTHOR, "autora": AUTHOR, "editora": EDITOR, "coordinador": EDITOR, "coordinadora": EDITOR,
        "traductor": TRANSLATOR, "traductora": TRANSLATOR, "director/a": SUPERVISOR, "supervisora": SUPERVISOR,
    }),
    "fr": unseen({
        "auteur": AUTHOR, "éditeur": EDITOR, "rédacteur": EDITOR, "rédacteur en chef": EDITOR, "éd": EDITOR, "éds": EDITOR,
        "traducteur": TRANSLATOR, "traductrice": TRANSLATOR, "superviseur": SUPERVISOR, "directeur de thèse": SUPERVISOR,
    }),
    "pt": unseen({
        "autor": AUTHOR, "organizador": EDITOR, "org": EDITOR, "orgs": EDITOR, "tradutor": TRANSLATOR, "tradutora": TRANSLATOR,
        "orientador": SUPERVISOR, "orientadora": SUPERVISOR,
    }),
    "it": unseen({
        "autore": AUTHOR, "autrice": AUTHOR, "curatore": EDITOR, "curatrice": EDITOR, "redattore": EDITOR, "a cura di": EDITOR,
        "traduttore": TRANSLATOR, "relatore": SUPERVISOR, "supervisore": SUPERVISOR,
    }),
    "pl": unseen({"autor": AUTHOR, "redaktor": EDITOR, "tłumacz": TRANSLATOR}),
    "ru": (
        *seen(RU, {"автор": AUTHOR}),
        *unseen({
            "редактор": EDITOR, "ред": EDITOR, "переводчик": TRANSLATOR, "научный руководитель": SUPERVISOR,
            "руководитель": SUPERVISOR,
        }),
    ),
    "ja": unseen({
        "著者": AUTHOR, "編集者": EDITOR, "編者": EDITOR, "編": EDITOR, "編集": EDITOR, "翻訳者": TRANSLATOR, "訳者": TRANSLATOR,
        "指導教員": SUPERVISOR,
    }),
    "ko": unseen({
        "저자": AUTHOR, "편집자": EDITOR, "편": EDITOR, "번역자": TRANSLATOR, "지도교수": SUPERVISOR,
    }),
    "zh-Hant": unseen({
        "作者": AUTHOR, "編輯": EDITOR, "編者": EDITOR, "譯者": TRANSLATOR, "指導教授": SUPERVISOR,
    }),
    "zh-Hans": unseen({"作者": AUTHOR, "编辑": EDITOR, "编者": EDITOR, "译者": TRANSLATOR, "导师": SUPERVISOR}),
    "cy": unseen({
        "awdur": AUTHOR, "golygydd": EDITOR, "gol": EDITOR, "cyfieithydd": TRANSLATOR, "goruchwyliwr": SUPERVISOR,
    }),
    "is": unseen({
        "höfundur": AUTHOR, "ritstjóri": EDITOR, "ritstj": EDITOR, "þýðandi": TRANSLATOR, "leiðbeinandi": SUPERVISOR,
    }),
    "ca": unseen({"autor": AUTHOR, "autora": AUTHOR, "editora": EDITOR, "traductor": TRANSLATOR}),
    "he": unseen({"מחבר": AUTHOR, "מחברת": AUTHOR, "עורך": EDITOR, "עורכת": EDITOR, "מתרגם": TRANSLATOR, "מנחה": SUPERVISOR}),
    "ar": unseen({"مؤلف": AUTHOR, "محرر": EDITOR, "مترجم": TRANSLATOR, "مشرف": SUPERVISOR}),
    "tr": unseen({"yazar": AUTHOR, "editör": EDITOR, "çevirmen": TRANSLATOR, "danışman": SUPERVISOR}),
    "id": unseen({"penulis": AUTHOR, "penyunting": EDITOR, "penerjemah": TRANSLATOR, "pembimbing": SUPERVISOR}),
}  # fmt: skip
"""language -> roles as printed, without a full stop; meaning a field."""

MORE: dict[str, Rows] = {
    "da": unseen({
        "redigeret af": EDITOR,
        "opfinder": AUTHOR, "ophavsperson": AUTHOR, "skaber": AUTHOR, "kunstner": AUTHOR, "komponist": AUTHOR,
        "udvikler": AUTHOR, "hovedvejleder": SUPERVISOR, "bivejleder": SUPERVISOR, "bidragyder": CONTRIBUTOR,
        "bidragsyder": CONTRIBUTOR, "kurator": CONTRIBUTOR,
    }),
    "nl": unseen({
        "onder redactie van": EDITOR,
        "uitvinder": AUTHOR, "maker": AUTHOR, "kunstenaar": AUTHOR, "componist": AUTHOR, "ontwikkelaar": AUTHOR,
        "ontwerper": AUTHOR, "samensteller": EDITOR, "bijdrager": CONTRIBUTOR, "medewerker": CONTRIBUTOR,
    }),
    "de": unseen({
        "herausgegeben von": EDITOR,
        "Erfinder": AUTHOR, "Erfinderin": AUTHOR, "Erfinder/-in": AUTHOR, "Erfinder*in": AUTHOR, "Urheber": AUTHOR,
        "Ersteller": AUTHOR, "Ersteller/-in": AUTHOR, "Ersteller:in": AUTHOR, "Künstler": AUTHOR,
        "Künstler/-in": AUTHOR, "Komponist": AUTHOR, "Entwickler": AUTHOR, "Entwickler/-in": AUTHOR,
        "Herausgeber:innen": EDITOR, "Mitwirkende": CONTRIBUTOR, "Mitwirkender": CONTRIBUTOR,
        "Mitwirkende/-r": CONTRIBUTOR, "Gutachter": CONTRIBUTOR, "Gutachter/-in": CONTRIBUTOR,
        "Kurator": CONTRIBUTOR,
    }),
    "sv": unseen({
        "redigerad av": EDITOR,
        "uppfinnare": AUTHOR, "upphovsperson": AUTHOR, "skapare": AUTHOR, "konstnär": AUTHOR, "kompositör": AUTHOR,
        "utvecklare": AUTHOR, "medverkande": CONTRIBUTOR, "bidragsgivare": CONTRIBUTOR, "kurator": CONTRIBUTOR,
    }),
    "no": unseen({
        "redigert av": EDITOR,
        "oppfinner": AUTHOR, "skaper": AUTHOR, "kunstner": AUTHOR, "komponist": AUTHOR, "utvikler": AUTHOR,
        "bidragsyter": CONTRIBUTOR, "kurator": CONTRIBUTOR,
    }),
    "fi": unseen({
        "toimittaneet": EDITOR, "toimittanut": EDITOR,
        "keksijä": AUTHOR, "luoja": AUTHOR, "taiteilija": AUTHOR, "säveltäjä": AUTHOR, "kehittäjä": AUTHOR,
        "avustaja": CONTRIBUTOR, "esitarkastaja": CONTRIBUTOR, "vastaväittäjä": CONTRIBUTOR,
        "kuraattori": CONTRIBUTOR,
    }),
    "es": unseen({
        "coordinadores": EDITOR,
        "creador": AUTHOR, "creadora": AUTHOR, "inventora": AUTHOR, "artista": AUTHOR, "compositor": AUTHOR,
        "desarrollador": AUTHOR, "director de tesis": SUPERVISOR, "directora de tesis": SUPERVISOR,
        "codirector": SUPERVISOR, "codirectora": SUPERVISOR, "tutor": SUPERVISOR, "tutora": SUPERVISOR,
        "colaborador": CONTRIBUTOR, "colaboradora": CONTRIBUTOR, "contribuidor": CONTRIBUTOR,
        "comisario": CONTRIBUTOR,
    }),
    "fr": unseen({
        "sous la direction de": EDITOR, "dir": EDITOR,
        "inventeur": AUTHOR, "inventrice": AUTHOR, "créateur": AUTHOR, "créatrice": AUTHOR, "artiste": AUTHOR,
        "compositeur": AUTHOR, "développeur": AUTHOR, "promoteur": SUPERVISOR, "co-promoteur": SUPERVISOR,
        "directrice de thèse": SUPERVISOR, "co-directeur": SUPERVISOR, "contributeur": CONTRIBUTOR,
        "contributrice": CONTRIBUTOR, "collaborateur": CONTRIBUTOR, "commissaire": CONTRIBUTOR,
    }),
    "pt": unseen({
        "organizadores": EDITOR, "coordenador": EDITOR, "coordenadora": EDITOR,
        "criador": AUTHOR, "criadora": AUTHOR, "coorientador": SUPERVISOR, "coorientadora": SUPERVISOR,
        "colaborador": CONTRIBUTOR, "contribuidor": CONTRIBUTOR, "curador": CONTRIBUTOR,
    }),
    "it": unseen({
        "curatori": EDITOR,
        "inventore": AUTHOR, "creatore": AUTHOR, "compositore": AUTHOR, "sviluppatore": AUTHOR,
        "correlatore": SUPERVISOR, "correlatrice": SUPERVISOR, "relatrice": SUPERVISOR, "collaboratore": CONTRIBUTOR,
        "contributore": CONTRIBUTOR,
    }),
    "pl": unseen({
        "redaktor naukowy": EDITOR, "redaktorzy naukowi": EDITOR, "pod redakcją": EDITOR, "redakcja naukowa": EDITOR,
        "autorka": AUTHOR, "wynalazca": AUTHOR, "twórca": AUTHOR, "artysta": AUTHOR, "kompozytor": AUTHOR,
        "redaktorka": EDITOR, "promotor pomocniczy": SUPERVISOR, "współpracownik": CONTRIBUTOR,
    }),
    "ru": unseen({
        "изобретатель": AUTHOR, "создатель": AUTHOR, "художник": AUTHOR, "композитор": AUTHOR, "составитель": EDITOR,
        "участник": CONTRIBUTOR,
    }),
    "ja": unseen({
        "発明者": AUTHOR, "作成者": AUTHOR, "作曲者": AUTHOR, "寄稿者": CONTRIBUTOR, "協力者": CONTRIBUTOR,
    }),
    "ko": unseen({
        "발명자": AUTHOR, "작성자": AUTHOR, "기여자": CONTRIBUTOR,
    }),
    "zh-Hans": unseen({
        "发明人": AUTHOR, "创建者": AUTHOR, "贡献者": CONTRIBUTOR,
    }),
    "zh-Hant": unseen({
        "發明人": AUTHOR, "建立者": AUTHOR, "貢獻者": CONTRIBUTOR,
    }),
    "cy": unseen({
        "dyfeisiwr": AUTHOR, "crëwr": AUTHOR, "cyfrannwr": CONTRIBUTOR,
    }),
    "is": unseen({
        "uppfinningamaður": AUTHOR, "skapari": AUTHOR, "framlag": CONTRIBUTOR,
    }),
    "ca": unseen({
        "creador": AUTHOR, "creadora": AUTHOR, "director de tesi": SUPERVISOR, "col·laborador": CONTRIBUTOR,
    }),
}  # fmt: skip
"""language -> roles on the pages of theses, patents, data sets and works of art."""

ROLES: dict[str, Rows] = {language: (*rows, *MORE.get(language, ())) for language, rows in USUAL.items()}


@cache
def role_names() -> dict[str, str]:
    """Role in lower case -> field."""
    return {row.text.lower(): row.meaning for rows in ROLES.values() for row in rows}
