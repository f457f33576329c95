"""The entries of menus over the records of catalogues and repositories, as whole lines in lower case."""

from __future__ import annotations

from citekit.readers.surroundings import COOKIES, MENU, SHARE

WORDS: dict[str, tuple[str, ...]] = {
    "account": (
        "sign up", "sign upsign in", "log out", "sign out", "login / register", "register", "registered users", "join",
        "create account", "create free account", "create an account", "create account sign in",
        "sign increate free account",
        "my account", "your account", "my dashboard", "my library", "my bibliography", "my history", "my profile",
        "log in (current)", "(current)", "account", "loginregister", "login register", "log in / register", "donate",
        "log in through your library", "subscribe", "my preprints", "my list", "my psycnet", "get access",
        "my research", "my ebscohost", "my orcid", "get started", "sign in to my account",
        "einloggen", "anmelden", "registrieren", "mein konto", "se connecter", "s'identifier", "connexion",
        "mon compte",
        "iniciar sesión", "iniciar sessão", "entrar", "acceder", "identificarse", "registrarse", "mi cuenta",
        "mi dspace",
        "accedi", "login utente", "logga in", "logg inn", "log ind", "kirjaudu", "inloggen", "zaloguj się", "zaloguj",
        "войти", "登录", "ログイン", "로그인", "my dspace", "minha conta",
    ),
    "search": (
        "search records...", "search all", "search on figshare...", "search options", "new search", "library search",
        "search results", "back to results", "back to results list", "back to search results", "back to search",
        "search for this keyword advanced search", "search in pmc", "search in pubmed", "search...", "search:",
        "search tips", "search history", "explore data", "explore", "find", "author search", "venue search",
        "combined dblp search", "default search action", "browse journals", "browse by subject", "all content",
        "suche", "suchen", "erweiterte suche", "recherche", "recherche avancée", "rechercher", "búsqueda avanzada",
        "buscar", "búsqueda", "busca avançada", "ricerca", "ricerca avanzata", "sök", "avancerad sökning", "søk", "søg",
        "haku", "zoeken", "uitgebreid zoeken", "szukaj", "wyszukiwanie zaawansowane", "поиск", "检索", "検索",
    ),
    "pages": (
        "acl logo acl anthology", "acl anthology", "faq corrections submissions github", "corrections", "github",
        "blog", "rankings", "browse by issue date", "communities", "communities & collections", "all of dspace",
        "all of dspacecommunities & collections", "communities and collections", "product & services", "submit a paper",
        "support", "support us", "about us", "services", "tools", "developers", "documentation", "documentations",
        "home about submit alerts / rss", "home about browse", "user guide", "journal list", "data sources",
        "repository home", "library home", "zotero home", "jstor home", "statistics", "view item", "terms of service",
        "faqs", "more...", "more", "policies", "privacy", "archive maintainers faq", "for authors", "for librarians",
        "advanced", "browse by", "main menu", "help | advanced search", "donate now", "submissions", "editorial team",
        "current issue", "archives", "announcements", "current", "about the journal", "submit", "deposit", "upload",
        "startseite", "blättern", "hilfe", "kontakt", "über uns", "accueil", "à propos", "aide", "déposer",
        "consultation", "parcourir", "naviguer", "inicio", "página principal", "página de inicio", "acerca de", "ayuda",
        "listar", "navegar", "estadísticas", "página inicial", "comunidades e coleções", "sobre", "ajuda",
        "comunidades", "comunidades & colecciones", "comunidades y colecciones", "home page", "sfoglia", "informazioni",
        "aiuto", "hem", "hjälp", "om", "hjem", "hjelp", "hjælp", "etusivu", "ohjeet", "over ons", "strona główna",
        "pomoc",
        "главная", "помощь", "首页", "ホーム", "홈", "javascript is disabled for your browser",
        "econpapers home", "about econpapers", "econpapers faq", "cookies at econpapers", "jel codes",
        "new economics papers", "the repec blog", "the repec plagiarism page", "format for printing",
        "software components", "books and chapters", "working papers", "collection", "thesaurus", "full text sources",
        "co-reads", "similar papers", "volume content", "graphics", "feedback", "philpeople", "philarchive",
        "philevents", "philjobs", "try the new google books", "patents", "lists", "sources", "scival", "literature",
        "jobs", "seminars", "conferences", "all sellers »", "get print book", "no ebook available", "cookie notice",
        "accessibility links", "tutorials", "community", "ask a librarian", "libraries", "opening hours", "contact us",
        "my patents list (0)", "patent search", "result list", "query history", "smart search",
        "marked list", "ver ítem", "ver item", "näytä viite", "vis innførsel", "visa post", "cerca",
        "zeige dokument", "dokument anzeigen", "voir le document", "visualizza", "mostra", "selaa", "suomeksi",
        "på svenska", "in english", "przeglądaj", "warenkorb: 0 titel",
        "identificarse", "myideas (log in)", "more options now at ideas", "browse econ literature",
        "help/faq",
        "journal search", "submissions & reviews", "menu", "switch language",
        "journal list", "search data", "add data", "toggle sidebar", "advanced search options", "full record",
        "search research data", "日本語", "view record", "show menu",
        "přihlásit se", "úvodní stránka", "zobrazit záznam", "domů", "bejelentkezés", "kezdőlap", "giriş", "ana sayfa",
        "öğe göster", "вход", "просмотр элемента", "prijava", "početna", "toon item", "visa objekt",
        "enter search terms",
        "start new search", "your search results", "language selector", "our repository", "library services",
        "browse collections", "browse dspace", "institutional login", "save for later",
        "save email send to display options", "links down the page",
    ),
}  # fmt: skip
"""What an entry is about -> entries."""
ENTRIES = (MENU - {*COOKIES, *SHARE}) | frozenset(word for words in WORDS.values() for word in words)
BEGINNINGS = (
    "skip to ", "skip navigation", "toggle ", "search within ", "search life-sciences ", "search 2", "advanced search",
    "pular ", "accéder directement ", "zum inhalt", "zum hauptinhalt", "saltar ", "ir al contenido", "ir para o ",
    "passer au ", "vai al ", "hoppa ", "hopp til ", "gå til ", "siirry ", "ga naar ", "przejdź do ",
    "an official website of ", "advanced search", "simple search", "ideas home ", "economic literature: ",
    "treffer: ", "javascript is disabled ", "access keys ",
)  # fmt: skip
"""How other lines of a menu begin: what a field to search in says, links down the page."""
