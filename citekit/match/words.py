"""The words that decide whether two titles are those of one work."""

from __future__ import annotations

LIGHT: frozenset[str] = frozenset({
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "und", "der",
    "die", "das", "von", "zur", "zum", "ein", "eine", "et", "le", "la", "les", "de", "des", "du", "en", "y", "el",
    "los", "las", "del", "i", "og", "av", "och", "med", "fur", "im", "di", "della", "van", "voor",
})  # fmt: skip
"""Words that carry no meaning of their own; a title that differs in these only is near."""

GREEK: dict[str, str] = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ϵ": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "ϑ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "π": "pi",
    "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "ϕ": "phi", "χ": "chi", "ψ": "psi",
    "ω": "omega",
}  # fmt: skip
"""Letter -> its name: "β-blockers" is "beta-blockers"."""

MARKS: dict[str, str] = {
    **dict.fromkeys(("erratum", "errata", "corrigendum", "corrigenda", "correction", "corrections", "corrected",
                     "addendum", "berichtigung"), "a correction"),
    **dict.fromkeys(("retraction", "retracted", "withdrawn", "withdrawal", "expression"), "a retraction"),
    **dict.fromkeys(("reply", "response", "rejoinder", "comment", "comments", "commentary", "discussion",
                     "letter"), "a reply or comment"),
    **dict.fromkeys(("part", "teil", "volume", "chapter", "section", "supplement", "appendix", "supplementary",
                     "continued", "conclusion"), "a part"),
    **dict.fromkeys(("edition", "ed", "revised", "auflage", "version", "updated", "update"), "an edition or version"),
    **dict.fromkeys(("quiz", "answer", "diagnosis"), "a question or its answer"),
    **dict.fromkeys(("abstract", "poster", "preprint", "protocol", "extended", "abridged", "preliminary", "interim",
                     "rationale"), "another form of it"),
    **dict.fromkeys(("not", "no", "non", "without", "never", "neither", "nor", "nicht", "kein"), "a negation"),
}  # fmt: skip
"""Word -> what it makes of a title that stands on one side only."""

FIRST_MARKS: dict[str, str] = {
    **dict.fromkeys(("review", "reviews", "rezension", "recension"), "a review of it"),
    **dict.fromkeys(("re", "concerning", "regarding"), "a letter about it"),
}
"""Likewise, of the first or second word only: "Review of X", "Book review: X", but not "X: a review"."""

STOCK: frozenset[str] = frozenset({
    "editorial", "introduction", "preface", "foreword", "letter to the editor", "letters to the editor", "letter",
    "letters", "book review", "book reviews", "reviews", "in this issue", "obituary", "reply", "response", "correction",
    "corrections", "erratum", "errata", "corrigendum", "discussion", "conclusion", "conclusions", "abstracts",
    "abstract", "index", "contents", "table of contents", "news", "comment", "commentary", "editors note",
    "from the editor", "guest editorial", "announcements", "retraction", "addendum", "acknowledgments",
    "acknowledgements", "bibliography", "references", "appendix", "afterword", "epilogue", "prologue", "notes", "note",
    "additions and corrections", "corrections and additions", "corrections and clarifications", "errata and addenda",
    "correspondence", "in reply", "authors reply", "the authors reply", "summary", "overview", "notes and news",
    "books received", "front matter", "back matter", "title page", "masthead", "editorial board", "concluding remarks",
    "introductory remarks", "list of contributors", "contributors", "cover", "einleitung", "vorwort", "avant propos",
    "images in dermatology", "clinical note", "case report", "perspective", "perspectives", "viewpoint",
    "letter from the editor",
    "editors introduction", "introduction to the special issue", "preface to the special issue", "meeting report",
    "questions and answers", "question and answer", "literature review", "book notices", "book notes", "new books",
    "books in brief", "issue information", "communications to the editor", "copyright", "dedication", "glossary",
    "about the author", "about the authors", "list of figures", "list of tables", "list of abbreviations", "notice",
    "author index", "subject index", "notices", "announcement", "picture of the month", "image of the month", "quiz",
    "in memoriam", "quiz case", "in brief", "research highlights", "recent publications", "cover image",
})  # fmt: skip
"""Titles, folded, that hundreds of works bear."""

SPELLINGS: dict[str, str] = {"ae": "e", "oe": "e", "our": "or", "oul": "ol", "is": "iz", "ys": "yz", "ll": "l",
                             "ph": "f", "gg": "g"}  # fmt: skip
"""Letters that British, American and other spellings differ in; a word of five letters and more is the same with
either ("colour", "mould"), and "bound" is not "bond", "four" not "for"."""

CONFUSABLE: frozenset[frozenset[str]] = frozenset(
    map(
        frozenset,
        (
            ("absorption", "adsorption"), ("absorbed", "adsorbed"), ("afferent", "efferent"), ("affect", "effect"),
            ("causal", "casual"), ("complement", "compliment"), ("dilation", "dilution"), ("perfusion", "profusion"),
            ("precursor", "procursor"), ("prescription", "proscription"), ("prenatal", "perinatal"),
            ("preoperative", "perioperative"), ("abduction", "adduction"), ("principle", "principal"),
            ("discreet", "discrete"), ("elicit", "illicit"), ("immanent", "imminent"), ("ingenious", "ingenuous"),
            ("mutagen", "mitogen"), ("mutagenic", "mitogenic"), ("antigen", "antigens"), ("stationary", "stationery"),
            ("ethanol", "methanol"), ("ethyl", "methyl"), ("lactose", "lactase"), ("maltose", "maltase"),
            ("micrograph", "macrograph"), ("microscopic", "macroscopic"), ("microphage", "macrophage"),
            ("microeconomic", "macroeconomic"), ("microfossils", "macrofossils"), ("relational", "rational"),
            ("microalgae", "macroalgae"), ("microfauna", "macrofauna"), ("microscale", "macroscale"),
            ("micromolecular", "macromolecular"), ("polyamide", "polyimide"), ("polyamides", "polyimides"),
            ("insulin", "inulin"), ("topical", "tropical"), ("mental", "metal"), ("prostate", "prostrate"),
            ("arteritis", "arthritis"), ("perineal", "peroneal"), ("humoral", "humeral"), ("marital", "martial"),
            ("trial", "trail"), ("trials", "trails"), ("infection", "injection"), ("infection", "inflection"),
            ("infections", "injections"), ("convection", "convention"), ("invention", "intention"),
            ("invention", "intervention"), ("regression", "repression"), ("revolution", "resolution"),
            ("preposition", "proposition"), ("contract", "contact"), ("contracts", "contacts"),
            ("tracheostomy", "tracheotomy"), ("gastrostomy", "gastrotomy"), ("colostomy", "colotomy"),
            ("interstate", "intrastate"), ("conversation", "conservation"), ("thirteen", "thirteenth"),
            ("unites", "united"), ("diagnosis", "diagnoses"), ("stimulation", "simulation"),
            ("deduction", "reduction"), ("reaction", "reactions"), ("ileum", "ilium"), ("mucous", "mucus"),
            ("hyperemia", "hypoemia"), ("paraplegia", "paraplegic"), ("internal", "interval"), ("former", "farmer"),
            ("complaint", "compliant"), ("calvary", "cavalry"), ("perfect", "prefect"), ("perform", "preform"),
            ("percept", "precept"), ("sacred", "scared"), ("barely", "barley"), ("silver", "sliver"),
            ("premutation", "permutation"), ("bergman", "bregman"), ("pairs", "paris"), ("there", "three"),
            ("angel", "angle"), ("dairy", "diary"), ("quiet", "quite"), ("united", "untied"), ("unite", "untie"),
        ),
    )
)  # fmt: skip
"""Pairs of words with meanings of their own that are one letter apart."""
