"""What journals print before a day, or over it: "Geliş Tarihi: 12.03.2020", "收稿日期: 2021-01-10", "Diterima".

Each word with what the day is of, in lower case.
"""

from __future__ import annotations

DAYS: dict[str, str] = {
    **dict.fromkeys(
        ("received", "submitted", "recibido", "recebido", "reçu", "eingereicht", "eingegangen", "ricevuto", "ontvangen",
         "geliş tarihi", "gönderim tarihi", "başvuru tarihi", "diterima redaksi", "diajukan", "поступила", "поступила в редакцию", "дата поступления",
         "надійшла", "надійшла до редакції", "primljeno", "prispělo", "wpłynęło", "data otrzymania", "收稿日期", "收稿时间",
         "受付日", "접수일", "투고일", "enviado", "submetido", "date of submission", "submission date", "received date",
         "date received"),
        "submitted",
    ),
    **dict.fromkeys(
        ("accepted", "aceptado", "aceito", "aprobado", "aprovado", "accepté", "angenommen", "accettato", "kabul tarihi",
         "disetujui", "принята", "принята к публикации", "прийнята", "prihvaćeno", "zaakceptowano", "录用日期", "录用时间",
         "受理日", "게재확정일", "date of acceptance", "acceptance date", "accepted date", "date accepted"),
        "accepted",
    ),
    **dict.fromkeys(
        ("published", "publicado", "publié", "publié-e", "veröffentlicht", "pubblicato", "gepubliceerd", "yayımlanma tarihi",
         "yayın tarihi", "yayınlanma tarihi", "dipublikasi", "dipublikasikan", "diterbitkan", "опубликована",
         "опубликовано", "дата публикации", "опублікована", "objavljeno", "opublikowano", "data publikacji", "出版日期",
         "发布日期", "刊出日期", "公開日", "発行日", "발행일", "게재일", "date published", "published date",
         "posted", "date posted"),
        "published",
    ),
    **dict.fromkeys(
        ("available online", "date of web publication", "published online", "publicado online", "publicado en línea", "online veröffentlicht",
         "data publikacji online", "网络出版日期", "网络首发", "第一次出版", "早期公開日", "online yayın tarihi", "first published"),
        "available_date",
    ),
    **dict.fromkeys(
        ("revised", "revisado", "révisé", "überarbeitet", "revisto", "revizyon tarihi", "direvisi", "после доработки",
         "修回日期", "修订日期", "수정일", "revision received", "discussion started", "date revised",
         "date of decision", "date of revision"),
        "",
    ),
}  # fmt: skip
"""A word -> the raw field of the day; "" for one of which no record tells."""
