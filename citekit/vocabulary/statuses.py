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

USUAL: dict[str, Rows] = {
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
        "Publicación electrónica previa a la impresión": AHEAD,
        "Publicación electrónica previa a su impresión": AHEAD, "Publicación anticipada en línea": AHEAD,
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
    "he": unseen({
        "פורסם": PUBLISHED, "פורסם באופן מקוון לפני הדפסה": AHEAD, "פרסום אלקטרוני לפני הדפסה": AHEAD,
        "התקבל/בדפוס": IN_PRESS, "התקבל / בדפוס": IN_PRESS, "הוגש": SUBMITTED, "בהכנה": PREPARED, "לא פורסם": UNPUBLISHED,
    }),
    "ar": unseen({
        "نُشِر": PUBLISHED, "نشر": PUBLISHED, "نُشر": PUBLISHED, "منشور": PUBLISHED,
        "منشور إلكتروني قبل الطباعة": AHEAD, "مقبول/تحت الطباعة": IN_PRESS, "مقبول / تحت الطباعة": IN_PRESS,
        "مُقدَّم": SUBMITTED, "قيد الإعداد": PREPARED, "غير منشور": UNPUBLISHED,
    }),
    "tr": unseen({
        "Yayınlanan": PUBLISHED, "Yayınlandı": PUBLISHED, "Basım öncesi e-yayın": AHEAD, "Kabul Edilmiş/Basımda": IN_PRESS,
        "Kabul edildi/Basımda": IN_PRESS, "Gönderildi": SUBMITTED, "Hazırlanıyor": PREPARED, "Yayınlanmadı": UNPUBLISHED,
    }),
    "id": unseen({
        "Diterbitkan": PUBLISHED, "Dipublikasikan": PUBLISHED, "E-pub sebelum cetak": AHEAD,
        "Diterima/Dalam proses cetak": IN_PRESS, "Diajukan": SUBMITTED, "Dalam persiapan": PREPARED,
        "Tidak dipublikasikan": UNPUBLISHED,
    }),
}  # fmt: skip
"""language -> statuses."""

MORE: dict[str, Rows] = {
    "da": unseen({
        "Offentliggjort": PUBLISHED, "Indsendt": SUBMITTED, "I trykken": IN_PRESS,
        "Elektronisk udgivelse før tryk": AHEAD,
    }),
    "nl": unseen({
        "Verschenen": PUBLISHED, "E-publicatie voorafgaand aan druk": AHEAD, "Geaccepteerd/In press": IN_PRESS,
        "In druk": IN_PRESS, "Ingestuurd": SUBMITTED,
    }),
    "de": unseen({
        "Erschienen": PUBLISHED, "Publiziert": PUBLISHED, "Elektronisch veröffentlicht vor Drucklegung": AHEAD,
        "E-Pub vor dem Druck": AHEAD, "Angenommen/In Druck": IN_PRESS, "Angenommen": IN_PRESS, "Im Druck": IN_PRESS,
        "Im Erscheinen": IN_PRESS,
    }),
    "sv": unseen({
        "Publicerat": PUBLISHED, "E-publicerad före tryckning": AHEAD, "Accepterad": IN_PRESS,
        "Inskickat": SUBMITTED,
    }),
    "no": unseen({
        "Utgitt": PUBLISHED, "Elektronisk publisert før trykk": AHEAD, "Godkjent/I trykk": IN_PRESS,
        "I trykken": IN_PRESS, "Sendt inn": SUBMITTED,
    }),
    "fi": unseen({
        "Verkkojulkaistu ennen painettua": AHEAD, "Hyväksytty": IN_PRESS, "Painossa": IN_PRESS,
    }),
    "es": unseen({
        "Publicación electrónica antes de la impresión": AHEAD, "E-pub antes de impresión": AHEAD,
        "En prensa": IN_PRESS, "Aceptada": IN_PRESS, "Presentado": SUBMITTED, "Presentada": SUBMITTED,
        "Indexada": PUBLISHED,
    }),
    "fr": unseen({
        "Publiée": PUBLISHED, "Paru": PUBLISHED, "Publication électronique avant l'impression": AHEAD,
        "E-pub avant impression": AHEAD, "Accepté/En presse": IN_PRESS, "Sous presse": IN_PRESS,
        "Soumise": SUBMITTED,
    }),
    "pt": unseen({
        "Publicação eletrônica antes da impressão": AHEAD, "E-pub antes da impressão": AHEAD,
        "Aceite/Em impressão": IN_PRESS, "No prelo": IN_PRESS, "Enviado": SUBMITTED,
    }),
    "it": unseen({
        "Pubblicata": PUBLISHED, "E-pub prima della stampa": AHEAD,
        "Pubblicazione elettronica prima della stampa": AHEAD, "Accettato/In press": IN_PRESS,
        "In corso di stampa": IN_PRESS, "Inviata": SUBMITTED, "Sottomesso": SUBMITTED,
    }),
    "pl": unseen({
        "Opublikowana": PUBLISHED, "Opublikowany": PUBLISHED, "E-pub przed drukiem": AHEAD,
        "Zaakceptowane/W druku": IN_PRESS, "W druku": IN_PRESS, "Przesłane": SUBMITTED,
    }),
    "ru": unseen({
        "Опубликована": PUBLISHED, "Электронная публикация до печати": AHEAD, "Принято в печать/в печати": IN_PRESS,
        "В печати": IN_PRESS, "Направлено": SUBMITTED,
    }),
    "ja": unseen({
        "出版済": PUBLISHED, "公開済み": PUBLISHED, "印刷前の電子出版": AHEAD, "印刷中": IN_PRESS, "受理済み": IN_PRESS,

    }),
    "ko": unseen({
        "발행됨": PUBLISHED, "인쇄 전 전자출판": AHEAD, "인쇄 중": IN_PRESS, "수락됨/인쇄 중": IN_PRESS,
    }),
    "zh-Hant": unseen({
        "已發表": PUBLISHED, "印刷前電子出版": AHEAD, "已接受/付印": IN_PRESS, "付印中": IN_PRESS,
    }),
    "zh-Hans": unseen({
        "已发表": PUBLISHED, "印刷前电子出版": AHEAD, "已接受/付印": IN_PRESS, "付印中": IN_PRESS,
    }),
    "cy": unseen({
        "Wedi'i gyhoeddi": PUBLISHED, "Wedi’i gyhoeddi": PUBLISHED, "E-gyhoeddi cyn ei argraffu": AHEAD,
        "Yn y wasg": IN_PRESS,
    }),
    "is": unseen({
        "Birt": PUBLISHED, "E-útgáfa á undan prentun": AHEAD, "Í prentun": IN_PRESS,
    }),
    "ca": unseen({
        "Publicats": PUBLISHED, "Acceptat": IN_PRESS, "En premsa": IN_PRESS,
    }),
}  # fmt: skip
"""language -> other wordings of the same."""

STATUSES: dict[str, Rows] = {language: (*rows, *MORE.get(language, ())) for language, rows in USUAL.items()}
"""language -> all of them."""
