"""Statuses before a date ("Udgivet - 1 maj 2016"): wording to the English status that `normalize.statuses` knows.

No wording means two different statuses (a test sees to it), so that a status needs no page around it.
"""

from __future__ import annotations

from citekit.vocabulary.wording import AARHUS, LACRIS, RU, Rows, seen, unseen

PUBLISHED = "Published"
AHEAD = "E-pub ahead of print"
IN_PRESS = "Accepted/In press"
SUBMITTED = "Submitted"
PREPARED = "In preparation"
UNPUBLISHED = "Unpublished"

STATUSES: dict[str, Rows] = {
    "da": (
        *seen(AARHUS, {"Udgivet": PUBLISHED}),
        *unseen({
            "Publiceret": PUBLISHED, "E-pub ahead of print": AHEAD, "Accepteret/In press": IN_PRESS,
            "Accepteret/In press.": IN_PRESS,
            "Afsendt": SUBMITTED, "Under udarbejdelse": PREPARED, "Ikke-udgivet": UNPUBLISHED, "Ikke udgivet": UNPUBLISHED,
        }),
    ),
    "nl": unseen({
        "Gepubliceerd": PUBLISHED, "E-publicatie vóór gedrukte publicatie": AHEAD, "E-pub ahead of print": AHEAD,
        "Geaccepteerd/In druk": IN_PRESS, "Ingediend": SUBMITTED, "In voorbereiding": PREPARED,
        "Niet gepubliceerd": UNPUBLISHED,
    }),
    "de": unseen({
        "Veröffentlicht": PUBLISHED, "Elektronische Veröffentlichung vor Drucklegung": AHEAD,
        "Elektronisch veröffentlicht (E-Pub)": AHEAD, "Angenommen/Im Druck": IN_PRESS, "Eingereicht": SUBMITTED,
        "In Vorbereitung": PREPARED, "Unveröffentlicht": UNPUBLISHED,
    }),
    "sv": unseen({
        "Publicerad": PUBLISHED, "E-pub ahead of print": AHEAD, "Elektronisk publicering före tryckning": AHEAD,
        "Accepterad/In press": IN_PRESS, "Accepterad/under tryckning": IN_PRESS, "Inskickad": SUBMITTED,
        "Under utarbetande": PREPARED, "Opublicerad": UNPUBLISHED,
    }),
    "no": unseen({
        "Publisert": PUBLISHED, "E-pub ahead of print": AHEAD, "Akseptert/I trykken": IN_PRESS,
        "Akseptert/In press": IN_PRESS, "Innsendt": SUBMITTED, "Under utarbeidelse": PREPARED, "Upublisert": UNPUBLISHED,
    }),
    "fi": (
        *seen(LACRIS, {
            "Julkaistu": PUBLISHED, "Ennen painatusta julkaistu e-versio": AHEAD, "Hyväksytty/painossa": IN_PRESS,
            "Lähetetty julkaisijalle": SUBMITTED, "Valmisteltavana": PREPARED,
        }),
        *unseen({
            "Sähköinen julkaisu ennen painettua julkaisua": AHEAD,
            "Sähköinen julkaisu (e-pub) ennen painettua julkaisua": AHEAD, "Hyväksytty/In press": IN_PRESS,
            "Jätetty": SUBMITTED, "Lähetetty": SUBMITTED, "Valmisteilla": PREPARED, "Julkaisematon": UNPUBLISHED,
        }),
    ),
    "es": unseen({
        "Publicada": PUBLISHED, "Publicado": PUBLISHED, "Publicada - E-pub antes de impresión": AHEAD,
        "Publicación electrónica previa a la impresión": AHEAD, "Publicación anticipada en línea": AHEAD,
        "Aceptada/en prensa": IN_PRESS, "Aceptado/En prensa": IN_PRESS, "Enviado": SUBMITTED, "Enviada": SUBMITTED,
        "En preparación": PREPARED, "No publicado": UNPUBLISHED, "No publicada": UNPUBLISHED,
    }),
    "fr": unseen({
        "Publié": PUBLISHED, "E-pub ahead of print": AHEAD, "Publication électronique avant impression": AHEAD,
        "Publié en ligne avant impression": AHEAD, "Accepté/sous presse": IN_PRESS, "Accepté/En cours d'impression": IN_PRESS,
        "Soumis": SUBMITTED, "En préparation": PREPARED, "Non publié": UNPUBLISHED,
    }),
    "pt": unseen({
        "Publicadas": PUBLISHED, "Publicado": PUBLISHED, "Publicada": PUBLISHED,
        "Publicação eletrónica antes da impressão": AHEAD, "E-publicação antes da impressão": AHEAD,
        "Aceite/em publicação": IN_PRESS, "Aceite/No prelo": IN_PRESS, "Aceito/No prelo": IN_PRESS, "Submetida": SUBMITTED,
        "Submetido": SUBMITTED, "Em preparação": PREPARED, "Não publicado": UNPUBLISHED,
    }),
    "it": unseen({
        "Pubblicato": PUBLISHED, "Pubblicazione elettronica in anteprima": AHEAD, "E-pub ahead of print": AHEAD,
        "Accettato/In stampa": IN_PRESS, "Accettato/In corso di stampa": IN_PRESS, "Inviato": SUBMITTED,
        "In preparazione": PREPARED, "Non pubblicato": UNPUBLISHED,
    }),
    "pl": unseen({
        "Opublikowano": PUBLISHED, "Opublikowane": PUBLISHED, "Publikacja elektroniczna przed drukiem": AHEAD,
        "Zaakceptowano/W druku": IN_PRESS, "Przyjęte do druku": IN_PRESS, "Przesłano": SUBMITTED,
        "W przygotowaniu": PREPARED, "Nieopublikowane": UNPUBLISHED,
    }),
    "ru": (
        *seen(RU, {"Опубликовано": PUBLISHED}),
        *unseen({
            "Электронная публикация перед печатью": AHEAD, "Электронная публикация": AHEAD,
            "Принято в печать": IN_PRESS, "Принята в печать": IN_PRESS, "Принято/в печати": IN_PRESS,
            "Отправлено": SUBMITTED, "Подано": SUBMITTED, "В подготовке": PREPARED, "Не опубликовано": UNPUBLISHED,
        }),
    ),
    "ja": unseen({
        "出版済み": PUBLISHED, "Published": PUBLISHED, "印刷版公開前に電子出版": AHEAD, "電子出版（印刷前）": AHEAD,
        "受理済み/印刷中": IN_PRESS, "受理/印刷中": IN_PRESS, "提出済み": SUBMITTED, "投稿済み": SUBMITTED,
        "準備中": PREPARED, "未出版": UNPUBLISHED,
    }),
    "ko": unseen({
        "출판됨": PUBLISHED, "게재됨": PUBLISHED, "게시됨": PUBLISHED, "출판 전 온라인 게재": AHEAD,
        "인쇄 전 전자 출판": AHEAD, "승인됨/인쇄 중": IN_PRESS, "승인/인쇄 중": IN_PRESS, "제출됨": SUBMITTED,
        "준비 중": PREPARED, "미출판": UNPUBLISHED,
    }),
    "zh-Hant": unseen({
        "已出版": PUBLISHED, "已發佈": PUBLISHED, "E-pub 預先出版": AHEAD, "打印前電子出版": AHEAD,
        "接受/付印": IN_PRESS, "已接受/即將出版": IN_PRESS, "已提交": SUBMITTED, "準備中": PREPARED, "未發表": UNPUBLISHED,
        "未出版": UNPUBLISHED,
    }),
    "zh-Hans": unseen({
        "已出版": PUBLISHED, "已发布": PUBLISHED, "已出版（预发行）": AHEAD, "印前电子出版": AHEAD,
        "接受/付印": IN_PRESS, "已接受/印刷中": IN_PRESS, "已提交": SUBMITTED, "准备中": PREPARED, "未发表": UNPUBLISHED,
    }),
    "cy": unseen({
        "Cyhoeddwyd": PUBLISHED, "E-gyhoeddi cyn argraffu": AHEAD, "E-gyhoeddi ymlaen llaw": AHEAD,
        "Derbyniwyd/Yn y wasg": IN_PRESS, "Wedi’i dderbyn / Yn y wasg": IN_PRESS, "Cyflwynwyd": SUBMITTED,
        "Yn cael ei baratoi": PREPARED, "Heb ei gyhoeddi": UNPUBLISHED,
    }),
    "is": unseen({
        "Útgefið": PUBLISHED, "Rafræn útgáfa á undan prentun": AHEAD, "Samþykkt/Í prentun": IN_PRESS,
        "Innsent": SUBMITTED, "Í undirbúningi": PREPARED, "Óútgefið": UNPUBLISHED,
    }),
    "ca": unseen({
        "Publicada": PUBLISHED, "Publicat": PUBLISHED, "Publicació electrònica prèvia a la impressió": AHEAD,
        "Publicació electrònica abans de la impressió": AHEAD, "Acceptada/en premsa": IN_PRESS,
        "Acceptat/En premsa": IN_PRESS, "Enviat": SUBMITTED, "Enviada": SUBMITTED, "En preparació": PREPARED,
        "No publicat": UNPUBLISHED,
    }),
}  # fmt: skip
"""language -> statuses."""
