"""The words of records in catalogues, repositories and databases: labels, headings, furniture, kinds.

DSpace, Zenodo, HAL, Digital Commons, ProQuest, the Web of Science, Scopus, ERIC, PsycNet, WorldCat, Primo, VuFind,
Google Books and Patents, ADS, INSPIRE, the ACL Anthology, RePEc, SSRN, Semantic Scholar, OpenReview, figshare, Dryad,
OSF: none of these words says in one of them what it does not say in another, or its value tells which (a "Format" is
"Book" or "xiv, 266 pages").
"""

from __future__ import annotations

from citekit.patterns import regex

LABELS: dict[str, tuple[str, ...]] = {
    "@facts": ("journal volume & issue", "volume and issue"),
    "title": (
        "main title", "naslov", "tytuł", "titulo", "nimeke", "tittel", "název", "başlık", "название", "заглавие",
        "cím", "título da tese",
        "título em português", "título em espanhol", "title", "dc.title", "titel", "título",
        "titre", "titolo", "títol", "titre du document",
    ),
    "@host": (
        "título del libro", "monograph title", "publication title", "host publication", "book title",
        "proceedings title",
    ),
    "@author": (
        "inventor(s)", "author(s) / creator(s)", "autor:innen", "auteur / autrice", "auteurs / autrices", "tekijä",
        "forfatter",
        "författare", "autor/in", "1. verfasser", "hauptverfasser", "autorzy", "yazar", "автор", "авторы", "szerző",
        "verfasser/in", "creator(s)",
        "personal name", "corporate name", "autor principal",
        "person(en)", "autori", "verfasst von", "autor(en)", "auteur(s)", "verfasser", "author / creator",
        "created by", "written by",
        "author info", "authors of this article", "author", "authors", "author(s)", "creator",
        "creators", "main author", "main authors", "автори",
        "all authors / contributors", "listed", "listed author(s)", "author identifier", "inventor", "inventors", "by",
        "dc.contributor.author", "dc.creator", "corporate author", "autor", "autoren", "autores", "auteur", "auteurs",
        "autore", "autor(es)", "autor/en", "all authors", "first author",
        "paper authors",
        "autor(a) principal", "auteur principal", "autore principale", "hoofdauteur", "päätekijä", "huvudupphov",
        "hovedforfatter", "1. autor", "hlavní autor", "главный автор", "主要作者", "第一著者", "作者", "著者", "저자",
        "autor / autorin", "autor/a", "penulis", "pengarang", "tác giả",
    ),
    "@editor": (
        "editor", "editor(s)", "herausgeber", "herausgeber(in)", "editors", "dc.contributor.editor", "volume editor",
        "volume editors",
    ),
    "@contributor": (
        "contributor", "contributors", "other authors", "other authors/contributors", "added author",
        "weitere verfasser", "beteiligte", "andere beteiligte",
        "other contributors", "additional authors", "outros autores", "otros autores", "autres auteurs", "altri autori",
        "andere auteurs", "muut tekijät", "övriga upphov", "kolejni autorzy", "další autoři", "другие авторы",
        "інші автори", "其他作者", "その他の著者",
    ),
    "supervisor": (
        "direction", "orientador(a)", "betreuer/in", "directeur(s) de thèse", "tutor", "relatori", "thesis director",
        "supervisor(s)", "thesis supervisor",
        "advisor", "advisors", "first advisor", "second advisor", "committee chair", "major professor", "supervisor",
        "director", "director(es)", "orientador", "orientador(es)", "advisors (or tutors)", "relatore",
        "directeur de thèse", "betreuer", "thesis advisor", "dc.contributor.advisor", "dc.contributor.supervisor",
        "advisor(s)",
    ),
    "@who": ("(wer)",),
    "@where": ("(wo)",),
    "@when": ("(wann)",),
    "@journal": (
        "from the journal",
        "source title", "full journal title", "publication name",
        "zeitschriftentitel", "journal", "journal title", "журнал", "journal name",
        "journal / book title", "zeitschrift",
        "revista", "rivista",
        "tidsskrift", "видання",
    ),
    "@source": (
        "published in", "source", "publication", "is part of", "in", "dc.relation.ispartof", "dc.source",
        "erschienen in",
        "publicado en", "publicado em", "publié dans", "pubblicato in", "julkaistu", "źródło", "localización",
        "rivista di pubblicazione",
    ),
    "@citation": (
        "dc.identifier.citation", "citation", "suggested citation", "recommended citation", "cite as", "citer", "cite",
        "bibliographic citation", "citação", "zitieren", "zitierform", "cita bibliográfica", "cómo citar",
        "how to cite",
        "citação bibliográfica", "citazione", "preferred citation", "original citation", "citation (apa)",
        "copy citation",
    ),
    "@event": (
        "conference", "conference name", "meeting", "conference title",
    ),
    "text:event_place": (
        "conference location", "address",
    ),
    "event_duration": (
        "conference date",
    ),
    "@series": (
        "series", "series title", "series statement", "collection(s)", "schriftenreihe", "series/report no",
        "series/report no.",
        "part of series",
        "dc.relation.ispartofseries", "collection title",
    ),
    "@volume": (
        "volume", "том",
    ),
    "@issue": (
        "issue", "issue no", "номер", "heft", "número", "numéro", "ausgabe",
    ),
    "issue": (
        "number", "issue number", "dc.source.issue",
    ),
    "volume": (
        "journal volume", "volume number", "dc.source.volume",
    ),
    "page": (
        "pagine", "páginas", "strony",
        "seitenangabe", "page", "page range", "page numbers", "pages from-to", "page range / elocation id",
    ),
    "@pages": (
        "seiten", "страницы", "pages", "first page", "first page number",
    ),
    "article_number": (
        "article number",
    ),
    "@last_page": (
        "last page", "last page number",
    ),
    "number_of_pages": (
        "number of pages", "page count", "total pages", "num. pages", "no. of pages", "print length",
    ),
    "@extent": (
        "length", "physical description", "extent", "pagination", "collation", "umfang/format", "umfang",
        "dc.format.extent",
    ),
    "@description": (
        "description", "descripción", "descripción del articulo", "descripción del artículo", "descrição",
        "beschreibung",
    ),
    "@format": (
        "format", "edition/format",
    ),
    "edition": (
        "edition",
    ),
    "@imprint": (
        "publisher / repository", "editeur(s)",
        "publisher", "published", "dc.publisher", "imprint", "published/created", "publication info",
        "publication information", "publishing details", "editorial", "editora", "editore", "éditeur",
        "herausgeber/verlag", "erschienen", "publisher name", "verlag", "veröffentlicht", "julkaisija", "utgiver",
        "utgivare", "udgiver", "publicado", "publié", "pubblicazione", "julkaistu", "gepubliceerd in",
        "wydane", "vydáno",
        "опубликовано", "出版", "出版社", "出版者", "发布者", "penerbit",
        "wydawca", "видавець", "nakladatel", "yayıncı", "издательство", "kiadó",
    ),
    "publisher_place": (
        "ort der veröffentlichung", "publisher place", "place", "place of publication", "publication place",
    ),
    "publisher": (
        "university/institution", "institution",
    ),
    "@university": (
        "hochschule", "degree grantor", "university/publisher", "awarding body", "university", "etablissement(s)",
        "établissement(s)", "thesis institution",
        "granting institution", "établissement de soutenance", "institución", "instituição",
    ),
    "@degree": (
        "designação", "qualification name", "degree awarded",
        "degree", "degree name", "degree type", "dc.description.degree", "thesis.degree.name",
    ),
    "issued": (
        "soutenance", "datum", "päivämäärä", "utgivelsesdato", "publiceringsdatum", "udgivelsesdato", "data wydania",
        "datum vydání", "yayın tarihi", "дата публикации", "anno", "año", "ano", "rok", "date de soutenance",
        "data da publicação", "defended on", "julkaisuaika",
        "utgivningsår",
        "data de defesa", "data da defesa", "issue publication date", "print publication", "fecha de defensa",
        "année de publication",
        "year", "year of publication", "date", "issue date", "publish date", "date(s)", "год", "publikationsjahr",
        "publication date", "publication year", "date published", "pub date",
        "date issued", "dc.date.issued", "dc.date", "date of publication", "date written", "creation date",
        "publicationdate", "date of award", "degree date", "graduation date", "fecha", "data do documento",
        "data de publicação", "erscheinungsdatum", "zeitliche einordnung", "data di pubblicazione",
        "fecha de publicación", "erscheinungsjahr", "date de publication", "publikationsdatum", "publiceringsår",
        "utgivelsesår", "rok wydania", "julkaisuvuosi", "год публикации", "дата издания", "рік видання", "出版日期",
        "出版年", "発行年", "발행연도", "tahun terbit", "anno di pubblicazione", "année", "jahr",
    ),
    "@month": (
        "month",
    ),
    "available_date": (
        "article publication date", "online publication",
        "early access", "first online date",
    ),
    "@doi": (
        "doi", "persistenter link", "doi and other identifiers", "dc.identifier.doi", "digital object identifier",
    ),
    "@preprint": (
        "preprint doi",
    ),
    "@identifier": (
        "dc.identifier", "identifier", "identifiers", "other identifiers", "url",
    ),
    "@isbn": (
        "isbn", "isbns", "isbn-13", "isbn 10", "isbn 13", "isbn/einband/preis", "isbn-10", "isbn13", "isbn10",
        "eisbn", "e-isbn",
        "dc.identifier.isbn",
    ),
    "@issn": (
        "issn", "issns", "eissn", "e-issn", "journal issn", "print issn", "online issn", "dc.identifier.issn",
        "linking issn", "electronic issn",
    ),
    "pmid": (
        "pmid", "pubmed id",
    ),
    "pmcid": (
        "pmcid",
    ),
    "arxiv": (
        "arxiv", "arxiv id",
    ),
    "@handle": (
        "uri", "handle", "permalink", "dc.identifier.uri", "permanent lenke", "permanent link", "persistent url",
    ),
    "@eprint": (
        "e-print", "eprint",
    ),
    "language": (
        "language", "languages", "language(s)", "langue(s)", "sprache dokument",
        "sprache der veröffentlichung", "original language", "dc.language",
        "dc.language.iso", "idioma",
        "sprache(n)",
        "lingua", "language of publication", "sprache", "language of document", "langue",
        "lenguaje", "język", "språk", "kieli", "dil", "taal", "nyelv", "语言", "語言", "言語",
        "언어", "bahasa", "jezik", "язык", "мова",
    ),
    "keywords": (
        "palavras-chave", "palabra clave", "mots clés en français", "sujets", "avainsanat", "nyckelord", "emneord",
        "słowa kluczowe", "klíčová slova", "anahtar kelimeler", "subjects/keywords",
        "ключевые слова", "ключові слова", "asiasanat",
        "mots clés en anglais", "index terms",
        "keywords", "keyword(s)", "keyword", "keywords and subjects", "author keywords", "author keyword",
        "dc.subject", "dc.subject.other", "astronomy keywords", "subject keywords", "dc.subject.keyword",
        "palabras clave", "mots clés", "mots-clés", "palabras-chave", "schlagwörter", "stichworte", "parole chiave",
    ),
    "subject_areas:Subject": (
        "subject", "subjects", "materia", "materias", "assunto", "assuntos", "schlagworte", "subject area",
        "subject areas", "subject categories",
    ),
    "subject_areas:Categories": (
        "categories",
    ),
    "subject_areas:Research Areas": (
        "research areas",
    ),
    "subject_areas:Primary Area": (
        "primary area",
    ),
    "version": (
        "version",
    ),
    "rights": (
        "copyright", "rights", "license", "licence", "license (for files)", "license type", "copyright statement",
        "license/data use agreement",
    ),
    "funding": (
        "funding", "funders", "funder", "sponsor", "sponsors", "sponsor:", "sponsoring org", "funding text",
        "funding details", "grant sponsorship", "grant or contract numbers", "award id(s)", "джерело фінансування",
        "джерела фінансування",
    ),
    "note": (
        "notes", "note", "comments", "e-print comments",
    ),
    "abstract": (
        "abstract", "dc.description.abstract", "abstract (summary)", "summary", "résumé", "resumen", "resumo", "resum",
        "abstract in inglese", "zusammenfassung", "kurzfassung", "riassunto", "abstract/summary", "tiivistelmä",
        "sammendrag", "sammanfattning", "resumé", "abstrakt", "streszczenie",
        "özet", "аннотация", "анотація", "摘要", "抄録", "要旨", "초록", "abstrak", "samenvatting",
    ),
    "@type": (
        "documento", "formato", "type of material", "тип публікації", "publikationstyp",
        "tipo di documento", "typ dokumentu",
        "julkaisutyyppi",
        "type de publication", "tipo de ítem",
        "qualification type", "original format",
        "document type", "type", "dc.type", "publication type", "record type", "resource type", "item type",
        "source type", "type of publication", "material type", "type of work", "content type", "tipo", "dokumenttyp",
        "type de document", "tipo de documento", "publikationstyp", "tipo de recurso", "natura",
        "formaat", "materialtyp", "aineistotyyppi", "typ publikacji", "вид документа", "тип документа", "тип", "格式",
        "フォーマット", "资源类型", "資源タイプ",
    ),
}  # fmt: skip
"""Raw field, or the cell that takes the value -> labels in lower case."""

PASSED = (
    "título em inglês", "nome completo", "unidade da usp", "área do conhecimento", "imprenta", "banca examinadora",
    "resumo em inglês", "palavras-chave em inglês", "elibrary id", "edn", "удк", "учредители",
    "gutachter", "einrichtung", "nutzungsbedingungen",
    "pdf erstellt am", "alphabet du titre", "identifiant pérenne de la notice", "pays", "worldcat", "addeddate",
    "item size", "camera", "thesaurusschlagwörter", "klassifikation",
    "committee", "orcid® identifier", "osti identifier", "report number(s)", "research org.", "journal id",
    "identifier-ark", "ocr", "ppi", "scanner", "bib id", "edition notes", "lccn", "dewey decimal class",
    "library of congress",
    "record identifier", "record appears in", "locate a print version", "viewability", "previews available in",
    "oclc/worldcat", "source records", "physical dimensions", "item weight", "dimensions", "weight", "work id",
    "usage notes", "article type",
    "export citation", "examinateurs / examinatrices", "rapporteurs / rapporteuses",
    "kokoelmat", "samlinger", "samlingar", "występuje w kolekcji(ach)", "discipline/department",
    "country of publication", "date indexed", "repository", "títulos paralelos", "enlaces", "crid", "text lang",
    "institutions", "steps to reproduce", "appare nelle tipologie", "rights access", "genre", "isni",
    "current institution", "availability of full text",
    "access from ethos", "access from institution", "ethos id", "discipline(s)", "jury", "fachgebiet (ddc)",
    "fonction", "function", "personid", "idhal", "jel", "lcc subjects", "website", "data type", "metadata version",
    "available date", "author affiliations", "psycinfo classification", "publication stage:", "current publisher",
    "published versions", "programs", "related", "topics", "working groups", "methods", "date added",
    "dateien", "archivos", "arquivos", "ficheros en este ítem", "ficheiros", "arquivos associados a este item",
    "fichier(s)", "file(s)", "fil(er)", "filer", "archivo(s)", "arquivo(s)", "tiedosto(t)", "soubory", "colecciones",
    "coleções", "sammlungen", "collezioni", "revision date", "country",
    "abbreviated source title", "abbreviated journal title", "iso abbreviation", "corresponding author",
    "corresponding authors", "number of references", "main heading", "controlled terms", "uncontrolled terms",
    "classification code", "treatment", "numerical data indexing", "e-issn (online)",
    "applicant(s)", "application number(s)", "priority number(s)", "cite dataset",
    "dataset metrics", "coverage", "related to", "parameter(s)", "citations (0)",
    "lc control no.", "lc classification", "other system no.", "jel-codes", "publication stage",
    "country of publisher", "qualification level", "rights holder", "author identifiers", "msc", "submitted by",
    "copy", "society", "category", "editorial type", "cited by",
    "appears in collections", "appears in collection", "collections", "files",
    "files in this item", "accession number", "document id", "proquest document id",
    "advisor email", "school code", "subject headings", "committee member",
    "committee members", "author affiliation", "affiliation", "affiliations", "addresses", "reprint address",
    "publisher address", "times cited in web of science core collection", "total times cited", "cited reference count",
    "keywords plus", "ids number", "indexed", "coden", "engineering controlled terms",
    "engineering uncontrolled terms", "engineering main heading", "emtree drug terms", "emtree medical terms", "mesh",
    "wos accession number", "web of science categories", "research institution",
    "authoring institution", "audience", "education level", "abstractor", "eric number",
    "peer reviewed", "oclc number", "record id", "record number", "call number", "location",
    "contents", "target audience", "responsibility", "availability", "more information",
    "download full text from publisher", "jel classification", "file url", "download restriction", "file function",
    "handle repec", "corpus id", "tldr", "tl;dr", "submission number", "supplementary material", "anthology id",
    "bibkey", "sig", "pdf", "cite (acl)", "cite (informal)", "code", "data", "video", "bibcode",
    "date deposited", "last modified", "unique identifier", "publication history",
    "publisher email", "publication status", "prior art keywords", "prior art date", "application number",
    "current assignee", "original assignee", "priority date", "filing date", "publication number", "authority",
    "legal status", "other languages", "worldwide applications", "country code", "indexed in", "view in",
    "report number", "experiments", "collaboration:", "database", "database copyright", "dissertation/thesis number",
    "source attribution", "identifier / keyword", "classification", "methodology", "degree program", "campus",
    "document availability at the time of submission", "included in", "share", "embargo", "access level",
    "access", "date created", "date uploaded", "date accessioned", "project", "projects", "relation",
    "is referenced by", "spatial coverage", "temporal coverage", "open access", "launched on muse", "journal homepage",
    "primary research area", "reviewed by", "genre/form", "additional physical format", "description based on",
    "version identifier", "origin", "origine", "hal id", "contributeur", "soumis le", "submitted on",
    "last modification on", "dernière modification le", "fichier principal", "availability notes",
    "document information", "conference code", "sponsor information", "age group", "population",
    "address correspondence", "copyright holder", "format covered", "release date", "correction date",
    "digital object", "dc.field", "dc field", "current assignee (the listed assignees may be inaccurate.)", "oclc",
    "ucm subjects", "research projects", "organizational units", "journal issue", "advisor(s) email",
    "aparece en las colecciones", "aparece nas coleções", "aparece nas colecções", "appartient aux collections",
    "enthalten in den sammlungen",
    "è visualizzato nelle collezioni", "bibliographic code", "country of publication", "link zu diesem datensatz",
    "view journal impact", "sachgruppe(n)", "standort", "disciplines and subjects", "supplemental materials",
    "conflict of interest", "public data", "preregistration", "oclc number / unique identifier", "shelf mark",
    "barcode", "created", "modified", "technical metadata", "author assertions", "data availability",
    "peer review status", "citation key", "size", "format of file", "keywords plus®", "researcherid",
    "orcid", "link to published version", "statistics", "editorial board", "verfasserangabe", "venue",
    "editor original", "school", "degree level", "degree discipline", "department", "date available", "tags",
    "par id", "osti id", "format(s)",
    "content provider", "domains", "disciplines", "ereignis", "letzte aktualisierung", "datenpartner", "objekttyp",
    "entstanden",
    "klassifikation", "thema", "reference count", "available date", "кількість цитувань",
    "кількість джерел у списку літератури", "індексується в scopus", "індексується в web of science",
    "number of citations",
    "indexed in scopus",
    "start date", "end date", "conference session", "tagged division", "tagged topic", "permanent url",
    "download count",
    "repositorio", "oai identifier", "enlace del recurso", "nivel de acceso", "descripción completa",
    "acceso en línea",
    "online access", "nlm title abbreviation", "other publishers", "number of citations in source",
    "correspondence address", "email", "impact statement",
    "number of works in the list of references", "indexed in web of science",
    "descriptors", "volume title", "domaines",
    "code of ethics", "submission guidelines", "anonymous url", "no acknowledgement section", "student paper",
)  # fmt: skip
"""Labels of rows that are passed over."""
GLUED = regex(
    r"(?P<label>DOI|Publication (?:type|date)|Status|Journal name|Edition|Keywords|Received|Accepted|Address"
    r"|Affiliation|Number of (?:characters|purchasers|views)|Тип публикации|Дата публикации|Статус публикации"
    r"|Название журнала|Выпуск|Ключевые слова|Получено|Адрес|Аффилиация|Кол-во символов):?\s?(?P<value>\S.*)"
)
"""A row of the Russian Academy's journals, whose label has nothing behind it: "Journal nameISTORIYA"."""
ACADEMY = "piis"
ACADEMIC = {
    "journal name": "@journal", "название журнала": "@journal", "publication date": "issued", "address": "",
    "адрес": "",
    "дата публикации": "issued", "status": "", "doi": "@doi", "publication type": "@type", "keywords": "keywords",
    "тип публикации": "@type", "ключевые слова": "keywords",
}  # fmt: skip
SPACED = regex(
    r"(?P<label>Publication (?:Year|Type|Subtype)|Title|DOI|Authors|Series (?:Title|Number)|ISBN|Publisher|Language"
    r"|Index ID|Record Source|USGS Organization)\s(?P<value>\S.*)"
)
"""A row of the US Geological Survey's publications, which has but a blank behind its label."""
SURVEY = "record source usgs"
ARTICLE = "publication subtype journal article"
SURVEYED = {
    "publication subtype": "", "series title": "@series", "series number": "collection_number", "index id": "",
    "record source": "", "usgs organization": "",
}  # fmt: skip
"""Labels of the Survey's own -> field."""
ROWS = {label: field for field, labels in LABELS.items() for label in labels} | dict.fromkeys(PASSED, "")

SECTIONS: dict[str, tuple[str, ...]] = {
    "record": (
        "book details", "the physical object", "id numbers", "details", "detalles bibliográficos",
        "detalhes bibliográficos", "bibliographische detailangaben",
        "bibliographic details", "bibliographic information",
        "additional details",
        "additional information", "external resources", "metadata", "identifiants", "dates and versions",
        "dates et versions",
        "categories/ classification", "show affiliations", "history", "additional details about this record",
        "links", "general information", "основна інформація", "детальна інформація",
        "full text at pdc", "more about this item", "details and statistics", "dates & versions",
        "document information", "categories / classification", "show less",
        "free publicly accessible full text", "all these keywords.",
    ),
    "end": (
        "journal information", "references", "list of references", "список літератури", "bibliography",
        "cited references", "similar works",
        "most related items", "similar items", "holdings", "reviews", "user-contributed reviews", "claims", "tools",
        "altmetrics", "related papers", "browse similar items", "citation statistics", "citing articles",
        "virtual browse", "linked data", "other editions", "citation type", "figures from this paper",
        "access statistics for this paper", "impact by bip!", "bip!", "analytics", "about the author",
        "scival topics", "cited by", "from this paper", "citation formats", "figures and tables",
    ),
    "!related works": ("more like this",),
    "!pictures": ("images",),
    "classes": ("classifications",),
    "!versions": ("versions",),
    "keywords": ("keywords and subjects",),
    "!tools": ("send to",),
    "!holdings": ("get it",),
    "!notes": ("competing interest statement",),
    "counts": ("metrics", "usage metrics", "paper statistics", "access statistics"),
    "exports": ("exports", "export reference", "export", "exporter", "exportar", "export citation"),
    "!references": (
        "references listed on ideas", "citations listed on ideas", "related publication", "related publications",
    ),
    "!terms of the book": ("common terms and phrases",),
    "terms of the index": ("indexed keywords",),
    "affiliation": ("author information",),
}  # fmt: skip
"""Section, as `Site` has them -> headings that open it."""
HEADINGS = {heading: section for section, headings in SECTIONS.items() for heading in headings}

COVERS = frozenset({"buchtitelbild", "zeitschriftencover", "book cover", "journal cover"})
"""What stands for the picture of a cover."""
FURNITURE = frozenset({
    "multiple version icon", "search-config", "visit author page", "biography", "request a correction",
    "asee peer logo",
    "loading …", "login to get access", "log in", "top",
    "cite this dataset", "full metadata record", "citazioni", "open access theses and dissertations",
    "avaa tiedosto", "näytä kaikki kuvailutiedot", "näytä suppeat kuvailutiedot", "vis full innførsel", "åpne",
    "visa fullständig post", "gespeichert in:", "zitieren", "per e-mail versenden", "drucken", "merken", "ver/",
    "scheda breve scheda completa scheda completa (dc)", "show affiliations", "author affiliations", "rate this item",
    "link copied", "read full-text", "join for free", "search for publications, researchers, or questions",
    "recruit researchers", "discover by subject area", "or", "view on", "view pdf on arxiv", "in my patents list",
    "report data error", "texto completo (pdf)", "mostrar todo", "subir", "compartir", "file in questo prodotto:",
    "lade...", "vorschaubild", "no categories selected", "similar documents", "view on acm",
    "save all to author list", "citations in scopus", "thumbnail", "loading", "direct link", "peer reviewed",
    "preview this book »", "more »",
    "write a review", "open access", "download pdf", "show more details", "show more", "view more", "view pdf",
    "copy link", "copy url", "permanent link", "subjects by vocabulary", "save to pdf", "add to list", "save to list",
    "create bibliography", "request full-text paper pdf", "no full-text available", "afficher plus de détails",
    "masquer les détails", "mostrar el registro dublin core completo del ítem", "mostrar registro completo do item",
    "visualizar/abrir", "show contact information >", "place job opening", "download free pdf", "export record",
    "text this", "email this", "saved in:", "we haven't found any reviews in the usual places.", "cite all versions?",
    "external resources", "indexed in", "download citation", "related works:", "lade", "citation tools", "copied",
    "mostrar el registro completo del ítem", "mostrar registro completo", "afficher la notice complète",
    "page not found",
    "zur langanzeige", "langanzeige", "datei anzeigen", "ver ítem completo", "ver/abrir", "voir/ouvrir", "öffnen",
    "full-text available", "download full-text pdf", "request full-text", "ris citation", "bibtex citation",
    "afficher les détails",    "full record", "1 of 1", "read online", "copy bibtex", "see all articles", "econpapers",
    "[img]", "abstract views", "add paper to my library", "add tag", "all these keywords.", "article", "as", "author",
    "author & abstract", "available", "available online", "background citations", "bibtex", "book", "bookmark",
    "citations", "cite this", "create alert", "create alert alert", "display:", "document details", "doi badge",
    "download", "download all", "download this paper", "e-book", "email", "everyone", "expand", "export", "export to",
    "find a copy in the library", "front cover", "full item page", "full text", "full text at pdc", "google scholar",
    "highly influential citations", "home", "item", "journal issn", "journal title", "library catalog", "link",
    "loading...", "metadata show full item record", "methods citations",
    "no tags, be the first to tag this record!", "online access", "cover", "open pdf in browser",
    "orcid icon", "peer review",
    "posted", "print book", "printed from https://ideas.repec.org/", "publication", "publication:", "reference search",
    "registered:", "results citations", "revisions", "save", "save to library", "save to library save",
    "scholarly journal", "share:", "show details", "show full item record", "show simple item record",
    "theses and dissertations", "thumbnail image", "télécharger le fichier", "view abstract", "view affiliations",
    "view all", "view all editions and formats", "view correspondence (jump link)", "view journal impact",
    "view on ieee", "view online", "view source", "view usage statistics", "view via publisher", "view/open",
    "return to search results", "request permissions",
    "view details via doi", "view open access version", "accepted manuscript", "citation details",
    "nsf public access", "par home", "explore research products in the par", "search results", "contact",
    "vignette du fichier", "volume title", "your search",
})  # fmt: skip

BEGINNINGS = (
    "aktivieren sie unsere intelligente suche", "activate our intelligent search", "piis",
    "dont have a licence yet", "don't have a licence yet", "sie haben noch keine lizenz",
    "there are 2 versions ", "there are 3 versions ",
    "references: add ", "access statistics for ", "access to full text is ",
    "licensecc ", "copy link ", "proszę używać ", "utilizza questo ", "using this ", "always quote ",
    "tämän viitteen ",
    "author & abstract download", "article pdf available", "save to library cite", "page bookmark",
    "visibility", "get notified about ", "sign up for access to ", "use este identificador", "ethos - ",
    "origin files ",
    "revision date ", "marc ris ", "references (", "acknowledgements and disclosures", "examinateurs", "rapporteurs",
    "using these links will ", "profile image of ", "first submitted: ", "see all versions",
    "do you have a job opening ", "this person is not on ", "to read the full-text ",
    "more papers in ", "contact information at ", "bibliographic data for series ", "page updated ",
    "persistent link: ", "new economics papers: ", "this item may be available ", "references: view ",
    "citations: view ", "as the access to this document ", "html html ", "full references (", "cite all versions",
    "what people are saying", "other editions - view", "about google books", "mostrar ", "export reference: ",
    "affiliation not provided", "available for download", "last time updated on ", "oai:", "views: ",
    "last updated on ", "dspace software ", "los ítems de ", "os itens no repositório", "files metadata terms",
    "privacy | ", "status privacy policy", "metadata version: ", "access: ",
    "learn about data citation", "always quote citation", "citations (", "abstract of ",
    "see all articles by", "economics at your fingertips", "copy   bibtex", "record 1 of", "no keywords specified",
    "por favor, use este", "please use this", "utilize este identificador", "veuillez utiliser cette",
    "available at: ", "utilizza questo identificativo", "bitte benutzen sie diese", "printed from ", "items in dspace",
    "view web of science", "view references", "view all ", "available at main", "no tags, ", "the legal status is",
    "home >", "https://", "http://", "md5:", "download ", "citations per year", "dc.", "local.", "thesis.", "dspace.",
    "dcterms.", "eperson.", "refterms.", "usc.", "creative commons", "©", "copyright ", "this article is a preprint",
    "научная статья на тему ", "i надоели баннеры?", "cc by", "file description", "file\tdescription",
    "corresponding author",
    "this content will become publicly available", "accepted manuscript (",
)  # fmt: skip
"""How lines begin that are of the site."""

NAMED: dict[str, tuple[str, ...]] = {
    "review-book": (
        "book review", "book reviews", "review of a book", "rezension", "buchbesprechung", "buchrezension", "reseña",
        "reseña bibliográfica", "recensione", "compte rendu", "resenha", "recensão", "recension", "bokanmeldelse",
        "boganmeldelse", "boekbespreking", "kirja-arvostelu", "recenzja",
    ),
    "article-journal": (
        "article", "journal article", "journal", "journal articles", "review", "artículo", "artigo", "articolo",
        "zeitschriftenartikel", "letter", "artykuł", "aufsatz", "articolo in rivista", "article in journal",
        "article in journal/newspaper", "journal paper",
        "scholarly journals", "журнальна стаття",
        "scholarly journal",
        "artículo de revista", "artigo de periódico", "artigo de revista", "article de revue", "zeitschriftenbeitrag",
        "aufsatz in zeitschrift", "wissenschaftlicher artikel", "articolo su rivista", "статья", "научная статья",
        "статья в журнале", "стаття", "makale", "artikel", "artikel jurnal", "期刊论文", "学術雑誌論文", "雑誌論文",
        "학술논문",
        "članak", "článek", "tidsskriftartikel", "tidskriftsartikel", "lehtiartikkeli", "artykuł w czasopiśmie",
        "artikel in zeitschrift", "wetenschappelijk artikel", "journal contribution",
    ),
    "book": (
        "book", "print book", "ebook", "e-book", "libro", "buch", "books", "livre", "livro", "książka", "книга",
        "kitap",
        "buku", "图书", "図書", "monograph", "monografía", "monografia", "monographie", "boek", "bok", "kirja", "kniha",
    ),
    "chapter": (
        "book chapter", "chapter", "book section", "book part", "part of book", "capítulo de libro", "buchkapitel",
        "capítulo de livro", "parte de livro", "chapitre de livre", "chapitre d'ouvrage", "buchbeitrag",
        "beitrag in sammelband", "teil eines buches", "contributo in volume", "rozdział w monografii", "глава в книге",
        "kitap bölümü", "boekdeel",
    ),
    "paper-conference": (
        "conference paper", "proceedings paper", "conference object", "conference item", "inproceedings",
        "conference proceeding", "conference proceedings", "conference contribution", "conference papers",
        "konferenzbeitrag", "tagungsbeitrag", "konferenzveröffentlichung", "comunicación en congreso", "ponencia",
        "trabalho apresentado em evento", "artigo de evento", "communication dans un congrès", "acte de congrès",
        "contributo in atti di convegno", "会议论文", "会議発表論文", "bildiri", "prosiding", "материалы конференции",
        "тезисы доклада", "referat konferencyjny", "konferenspaper", "conference article",
    ),
    "thesis": (
        "thesis", "dissertation", "theses", "tesis", "dissertation/thesis", "dissertation or thesis",
        "thesis/dissertation", "doctoral thesis", "master thesis", "campus thesis", "master's thesis", "phd thesis",
        "bachelor thesis", "doctoral dissertation", "hochschulschrift", "tese", "tesi",
        "trabalho de conclusão de curso", "open access thesis", "open access dissertation", "masters thesis",
        "electronic thesis or dissertation", "text.thesis.doctoral", "doctoralthesis", "masterthesis",
        "bachelorthesis", "tesis de grado", "tesis de maestría", "tesis doctoral", "tesis de licenciatura",
        "tesis de posgrado", "trabajo de grado", "dissertação", "dissertação de mestrado", "tese de doutorado",
        "tese de doutoramento", "masterarbeit", "bachelorarbeit", "diplomarbeit", "magisterarbeit", "examensarbeit",
        "habilitation", "habilitationsschrift", "doktorarbeit", "thèse", "mémoire", "mémoire de master", "proefschrift",
        "doctoraatsproefschrift", "doktorsavhandling", "avhandling", "väitöskirja", "pro gradu", "rozprawa doktorska",
        "praca magisterska", "praca doktorska", "disertační práce", "diplomová práce", "диссертация", "автореферат",
        "дисертація", "yüksek lisans tezi", "doktora tezi", "tez", "skripsi", "disertasi", "学位论文",
        "学位論文", "博士論文",
        "학위논문", "trabajo fin de máster", "trabajo fin de grado", "trabajo de fin de grado", "tesis de máster",
        "tesi di dottorato", "tesi di laurea", "tesi doctoral", "doktori értekezés", "specialeafhandling",
    ),
    "report": (
        "report", "technical report", "research report", "working paper", "arbeitspapier", "reports", "informe",
        "bericht", "working or discussion paper", "relatório", "rapport", "documento de trabajo", "document de travail",
        "discussion paper", "forschungsbericht", "raport", "отчет", "报告", "laporan", "rapporto",
    ),
    "article": ("preprint", "preprints", "prépublication", "preimpresión"),
    "dataset": (
        "dataset", "datasets", "data set", "data", "conjunto de datos", "jeu de données", "datensatz",
        "forschungsdaten",
        "набор данных", "数据集", "research data",
    ),
    "software": ("software",),
    "patent": ("patent",),
    "speech": ("presentation", "poster", "lecture"),
    "article-newspaper": ("newspaper", "newspapers", "newspaper article"),
    "document": ("text resource",),
    "map": ("map",),
    "article-magazine": ("magazine article", "magazines"),
}  # fmt: skip
"""CSL type -> what a record is, in the words of its row."""
KINDS = {name: kind for kind, names in NAMED.items() for name in names}
GENRES = frozenset({
    "bachelor thesis", "campus thesis", "doctoral dissertation", "doctoral thesis", "letter", "master thesis",
    "master's thesis", "masters thesis", "phd thesis", "poster", "tesis de grado", "tesis de maestría",
    "tesis doctoral",
    "tesis de licenciatura", "review", "technical report", "working paper",
})  # fmt: skip
"""Kinds that say more than the CSL type."""
