"""Arabic words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "اللغة الأصلية": "Original language",
        "العنوان المترجم للمساهمة": "Translated title of the contribution",
        "عنوان منشور المضيف": "Title of host publication", "عنوان المنشور المضيف": "Title of host publication",
        "العنوان الفرعي لمنشور المضيف": "Subtitle of host publication",
        "المحررون": "Editors",
        "المحرر": "Editor",
        "المؤلفون": "Authors",
        "المترجمون": "Translators",
        "ناشر": "Publisher", "الناشر": "Publisher",
        "مكان النشر": "Place of Publication",
        "دورية": "Journal", "المجلة": "Journal",
        "منشور متخصص": "Specialist publication",
        "صحيفة": "Newspaper",
        "الصفحات (من إلى)": "Pages (from-to)", "الصفحات (من - إلى)": "Pages (from-to)",
        "الصفحات": "Pages",
        "عدد الصفحات": "Number of pages",
        "رقم المقال": "Article number",
        "مستوى الصوت": "Volume", "المجلد": "Volume",
        "رقم الإصدار": "Issue number", "رقم العدد": "Issue number",
        "طبعة": "Edition", "الطبعة": "Edition",
        "تاريخ مبكر على الإنترنت": "Early online date", "تاريخ النشر المبكر على الإنترنت": "Early online date",
        "تاريخ النشر": "Publication date",
        "حالة النشر": "Publication status",
        "منشور خارجيًا": "Externally published", "نُشر خارجيًا": "Externally published",
        "الحدث": "Event",
        "المعرِّفات الرقمية للأشياء": "DOIs", "المعرفات الرقمية للأشياء": "DOIs", "معرفات الوثيقة الرقمية": "DOIs",
        "رقم المعيار الدولي للكتب (المطبوع)": "ISBN (Print)", "ISBN (المطبوع)": "ISBN (Print)",
        "رقم المعيار الدولي للكتب (الإلكتروني)": "ISBN (Electronic)", "ISBN (الإلكتروني)": "ISBN (Electronic)",
        "رقم المعيار الدولي للدوريات (المطبوع)": "ISSN (Print)", "ISSN (المطبوع)": "ISSN (Print)",
        "رقم المعيار الدولي للدوريات (الإلكتروني)": "ISSN (Electronic)", "ISSN (الإلكتروني)": "ISSN (Electronic)",
        "الاسم": "Name",
        "العنوان المختصر": "Abbreviated title",
        "الدولة/الإقليم": "Country/Territory",
        "الدولة": "Country",
        "المدينة": "City",
        "المدة": "Period", "الفترة": "Period",
        "عنوان الإنترنت": "Internet address",
        "الكلمات المفتاحية": "Keywords",
        "مؤتمر": "Conference", "المؤتمر": "Conference",
        "المؤهل": "Qualification",
        "المؤسسة المانحة": "Awarding Institution",
        "المشرفون": "Supervisors",
        "المشرف": "Supervisor",
        "تاريخ المنح": "Award date",
        "ملحوظة ببليوغرافية": "Bibliographical note",
        "رقم براءة الاختراع": "Patent number",
        "رقم التقرير": "Report number",
        "تاريخ الإتاحة": "Date made available",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "ملخص": "abstract", "الملخص": "abstract",
        "الكلمات المفتاحية": "keywords",
        "الوصول إلى المستند": "access to document",
        "ملفات وروابط أخرى": "other files and links",
        "بصمة": "fingerprint",
        "عرض البصمة الكاملة": "view full fingerprint",
        "قم بذكر هذا": "cite this", "استشهد بهذا": "cite this",
        "سلسلة المنشورات": "publication series",
        "مؤتمر": "conference", "المؤتمر": "conference",
        "ملحوظة ببليوغرافية": "bibliographical note", "ملاحظة ببليوغرافية": "bibliographical note",
        "تمويل": "funding", "التمويل": "funding",
        "نظرة عامة": "overview",
        "المشاريع": "projects",
        "الجوائز": "prizes",
        "الأنشطة": "activities",
        "مجموعات البيانات": "datasets",
        "نتاج البحث": "research output", "المنشورات": "research output",
        "الملفات الشخصية": "profiles",
        "الرئيسية": "home", "الصفحة الرئيسية": "home",
        "بحث": "search",
        "مشاركة": "share",
        "ملفات شخصية مشابهة": "similar profiles",
        "وصول مفتوح": "open access",
        "ملف": "file",
        "اتصل بنا": "contact us",
        "وصف": "description",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "أدرس بدقة موضوعات البحث": "dive into the research topics of",
        "فهما يشكلان معًا بصمة فريدة": "together they form a unique fingerprint",
        "رابط للنشر في": "link to publication in ",
        "رابط إلى الاقتباسات في": "link to the citations in ",
        "تخطي إلى": "skip to ",
        "*المؤلف المقابل": "corresponding author",
        "مدعوم من Pure": "powered by pure",
        "جميع المحتويات على هذا الموقع": "all content on this site",
        "البحث عن طريق الخبرة": "search by ",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("ar", "dmy", LABELS, LINES, STARTS)
