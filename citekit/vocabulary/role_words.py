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

ROLES: dict[str, Rows] = {
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
        "auteur": AUTHOR, "éditeur": EDITOR, "rédacteur": EDITOR, "rédacteur en chef": EDITOR,
        "traducteur": TRANSLATOR, "traductrice": TRANSLATOR, "superviseur": SUPERVISOR, "directeur de thèse": SUPERVISOR,
    }),
    "pt": unseen({
        "autor": AUTHOR, "organizador": EDITOR, "tradutor": TRANSLATOR, "tradutora": TRANSLATOR,
        "orientador": SUPERVISOR, "orientadora": SUPERVISOR,
    }),
    "it": unseen({
        "autore": AUTHOR, "autrice": AUTHOR, "curatore": EDITOR, "curatrice": EDITOR, "redattore": EDITOR,
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
        "著者": AUTHOR, "編集者": EDITOR, "編者": EDITOR, "編": EDITOR, "翻訳者": TRANSLATOR, "訳者": TRANSLATOR,
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
}  # fmt: skip
"""language -> roles as printed, without a full stop; meaning a field."""


@cache
def role_names() -> dict[str, str]:
    """Role in lower case -> field."""
    return {row.text.lower(): row.meaning for rows in ROLES.values() for row in rows}
