"""Russian words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import RU, Vocabulary, seen, unseen

LABELS = (
    *unseen({
        "Язык оригинала": "Original language",
        "Переведенное название": "Translated title of the contribution",
        "Название основной публикации": "Title of host publication",
        "Подзаголовок основной публикации": "Subtitle of host publication",
        "Редакторы": "Editors",
        "Авторы": "Authors",
        "Издатель": "Publisher", "Издательство": "Publisher",
        "Место публикации": "Place of Publication",
        "Журнал": "Journal",
        "Специализированное издание": "Specialist publication",
        "Газета": "Newspaper",
        "Страницы (с-по)": "Pages (from-to)", "Страницы (с — по)": "Pages (from-to)",
        "Страницы": "Pages",
        "Число страниц": "Number of pages", "Количество страниц": "Number of pages",
        "Номер статьи": "Article number",
        "Том": "Volume",
        "Номер выпуска": "Issue number", "Выпуск": "Issue number",
        "Издание": "Edition",
        "Ранняя дата в режиме онлайн": "Early online date", "Ранняя дата публикации в сети": "Early online date",
        "Дата публикации": "Publication date",
        "Состояние": "Publication status", "Статус публикации": "Publication status",
        "Опубликовано для внешнего пользования": "Externally published",
        "Рецензируемая": "Peer-reviewed",
        "Мероприятие": "Event",
        "Продолжительность": "Duration", "Длительность": "Duration",
        "DOI": "DOIs",
        "ISBN (печатное издание)": "ISBN (Print)",
        "ISBN (электронное издание)": "ISBN (Electronic)",
        "ISSN (печатное издание)": "ISSN (Print)",
        "ISSN (электронное издание)": "ISSN (Electronic)",
        "Название": "Name",
        "Сокращенное название": "Abbreviated title",
        "Страна/Tерритория": "Country/Territory", "Страна/Территория": "Country/Territory",
        "Страна": "Country",
        "Город": "City",
        "Период": "Period",
        "Интернет-адрес": "Internet address", "Адрес в сети Интернет": "Internet address",
        "Ключевые слова": "Keywords",
        "Конференция": "Conference",
        "Серия публикаций": "Series",
        "Квалификация": "Qualification",
        "Учреждение, присудившее степень": "Awarding Institution",
        "Научные руководители": "Supervisors",
        "Научный руководитель": "Supervisor",
        "Дата присуждения": "Award date",
        "Библиографическое примечание": "Bibliographical note",
        "Спонсоры": "Sponsors", "Номер отчета": "Report number", "Переводчики": "Translators", "Редактор": "Editor",
        "Номер патента": "Patent number",
    }),
    *seen(RU, {
        "автор": "Author",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Аннотация": "abstract", "Резюме": "abstract",
        "Ключевые слова": "keywords",
        "Предметные области ASJC Scopus": "asjc scopus subject areas",
        "Доступ к документу": "access to document",
        "Другие файлы и ссылки": "other files and links",
        "Fingerprint": "fingerprint", "Ключевые темы": "fingerprint",
        "Посмотреть полный отпечаток": "view full fingerprint",
        "Цитировать": "cite this",
        "Форматы цитирования": "citation formats",
        "Серия публикаций": "publication series",
        "Конференция": "conference",
        "семинар": "workshop",
        "Библиографическое примечание": "bibliographical note",
        "Финансирование": "funding",
        "ЦУР ООН": "un sdgs",
        "Обзор": "overview",
        "Проекты": "projects",
        "Награды": "prizes",
        "Деятельность": "activities",
        "Пресса/медиа": "press/media",
        "Наборы данных": "datasets",
        "Результаты исследований": "research output",
        "Работы студентов": "student theses",
        "Профили": "profiles",
        "Главная": "home",
        "Поиск": "search",
        "Поделиться": "share",
        "Схожие профили": "similar profiles",
        "открытый доступ": "open access",
        "Файл": "file",
        "Контакты": "contact us",
        "Связанные ссылки": "related links",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Подробные сведения о темах исследования": "dive into the research topics of",
        "Вместе они формируют уникальный": "together they form a unique fingerprint",
        "Ссылка на публикацию в ": "link to publication in ",
        "Ссылка на цитирования в ": "link to the citations in ",
        "Перейти к ": "skip to ",
        "Поиск по опыту": "search by ",
        "*Автор, ответственный за переписку": "corresponding author",
        "Весь контент на этом сайте": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("ru", "dmy", LABELS, LINES, STARTS)
