"""LaTeX commands that bibliographies use, and what they print."""

from __future__ import annotations

ACCENTS: dict[str, str] = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "h": "\u0309", "r": "\u030a", "H": "\u030b", "v": "\u030c", "G": "\u030f", "U": "\u030e",
    "d": "\u0323", "textcommabelow": "\u0326", "c": "\u0327", "k": "\u0328", "b": "\u0331", "t": "\u0361",
    "textogonekcentered": "\u0328", "textsubdot": "\u0323",
    "polhk": "\u0328", "ocirc": "\u030a", "udot": "\u0323", "soft": "\u030c", "lfhook": "\u0326",
    "hat": "\u0302", "tilde": "\u0303", "bar": "\u0304", "vec": "\u20d7", "acute": "\u0301", "grave": "\u0300",
    "ddot": "\u0308", "breve": "\u0306", "check": "\u030c", "widehat": "\u0302", "widetilde": "\u0303",
    "overline": "\u0305", "mathring": "\u030a",
}  # fmt: skip
"""Accent command -> combining mark (LaTeX 2e for authors, table 3.10, fontenc's T1, and the preamble of
Mathematical Reviews)."""

SPACING: dict[str, str] = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0304": "¯", "\u0308": "¨"}
"""Combining mark -> the sign that stands where nothing is below it (`\\~{}`)."""

LETTERS: dict[str, str] = {
    "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "SS": "ẞ", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
    "ng": "ŋ", "NG": "Ŋ", "ij": "ij", "IJ": "IJ", "textschwa": "ə", "textltailn": "ɲ", "ohorn": "ơ", "OHORN": "Ơ",
    "Dbar": "Đ", "dbar": "đ", "cprime": "ʹ", "cdprime": "ʺ",
    "uhorn": "ư", "UHORN": "Ư", "textturnedcomma": "ʻ", "textasciiacute": "´", "textasciidieresis": "¨",
}  # fmt: skip

SIGNS: dict[str, str] = {
    "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textless": "<", "textgreater": ">",
    "textbar": "|", "textbraceleft": "{", "textbraceright": "}", "lbrace": "{", "rbrace": "}", "textunderscore": "_",
    "textdollar": "$", "textsterling": "£", "pounds": "£", "euro": "€", "EUR": "€", "texteuro": "€", "textyen": "¥",
    "textcent": "¢", "textcurrency": "¤", "textcopyright": "©", "copyright": "©", "textregistered": "®",
    "texttrademark": "™", "textservicemark": "℠", "textdegree": "°", "degree": "°", "textcelsius": "°C",
    "celsius": "°C", "textendash": "–", "textemdash": "—", "textquoteleft": "‘", "lq": "‘", "textquoteright": "’",
    "rq": "’", "textquotedblleft": "“", "textquotedblright": "”", "quotedblbase": "„", "textquotedbl": '"',
    "quotesinglbase": "‚", "textquotesingle": "'", "textasciigrave": "`", "guillemotleft": "«", "guillemotright": "»",
    "guillemetleft": "«", "guillemetright": "»", "guilsinglleft": "‹", "guilsinglright": "›", "flqq": "«", "frqq": "»",
    "glqq": "„", "grqq": "“", "textellipsis": "…", "ldots": "…", "dots": "…", "dotsc": "…", "S": "§",
    "textsection": "§", "P": "¶", "textparagraph": "¶", "pilcrow": "¶", "dag": "†", "textdagger": "†", "ddag": "‡",
    "textdaggerdbl": "‡", "textbullet": "•", "textperiodcentered": "·", "textordfeminine": "ª",
    "textordmasculine": "º", "textonehalf": "½", "textonequarter": "¼", "textthreequarters": "¾",
    "textonesuperior": "¹", "texttwosuperior": "²", "textthreesuperior": "³", "texttimes": "×", "textdiv": "÷",
    "textpm": "±", "textminus": "−", "textmu": "µ", "micro": "µ", "textohm": "Ω", "textperthousand": "‰",
    "textpertenthousand": "‱", "textnumero": "№", "textexclamdown": "¡", "textquestiondown": "¿",
    "textvisiblespace": "␣", "textasteriskcentered": "∗", "textrightarrow": "→", "textleftarrow": "←",
    "textuparrow": "↑", "textdownarrow": "↓", "textbrokenbar": "¦", "textlnot": "¬", "textestimated": "℮",
    "textmusicalnote": "♪", "textbaht": "฿", "textwon": "₩", "slash": "/", "TeX": "TeX", "LaTeX": "LaTeX",
    "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX", "XeTeX": "XeTeX", "LuaTeX": "LuaTeX", "pdfTeX": "pdfTeX",
    "MF": "METAFONT", "AmS": "AMS", "space": " ", "quad": " ", "qquad": " ", "enspace": " ",
    "thinspace": "\u2009", "newline": " ", "par": " ", "linebreak": " ", "newblock": " ", "nobreakspace": "\u00a0",
    "adddot": ".", "addspace": " ", "addcomma": ",", "addcolon": ":", "textcircledP": "℗", "checkmark": "✓",
    "textlangle": "⟨", "textrangle": "⟩", "addsemicolon": ";",
    "hyphen": "-", "textpipe": "ǀ", "textdoublepipe": "ǁ", "textdoublebarpipe": "ǂ",
}  # fmt: skip
"""Command in text -> what it prints."""

CONTROL: dict[str, str] = {
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", "\n": " ", "\t": " ",
    "/": "", "@": "", "-": "\u00ad", ",": "\u2009", ";": " ", ":": " ", ">": " ", "!": "", "*": "", "\\": " ",
    "(": "", ")": "", "|": "‖",
}  # fmt: skip
"""Backslash and a sign -> what it prints."""

_SILENT = """
em it bf rm sc tt sl sf md up itshape bfseries rmfamily scshape ttfamily slshape sffamily mdseries upshape normalfont
tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge relax protect noindent displaystyle
textstyle scriptstyle allowbreak break nobreak unskip ignorespaces leavevmode null strut mathstrut boldmath unboldmath
nolinebreak sloppy raggedright centering selectfont limits nolimits cyr left right big Big bigl bigr Bigl Bigr hfill
hfil nonumber bgroup egroup begingroup endgroup pno ppno
"""
SILENT: frozenset[str] = frozenset(_SILENT.split())
"""Commands that print nothing themselves and take nothing: fonts, breaks."""

_CONTENT = """
emph textit textbf textsc texttt textsf textrm textsl textup textmd textnormal text underline uline mbox hbox fbox
mathrm mathit mathbf mathsf mathtt mathcal mathbb mathfrak mathscr mathnormal boldsymbol bm pmb operatorname mkbibemph
mkbibbold mkbibitalic NoCaseChange texorpdfstring path url nolinkurl natexlab bibinfo foreignlanguage textcyr
textgreek textlatin textcyrillic ensuremath hl st ul so smash mathop mathrel mathbin mathord scalebox
uppercase lowercase MakeUppercase MakeLowercase MakeSentenceCase MakeTitleCase title ce num si unit
"""
CONTENT: frozenset[str] = frozenset(_CONTENT.split())
"""Commands of which the (last) argument is what is printed."""

GREEK = str.maketrans(
    "abgdezhjiklmnxoprsctufqywABGDEZHJIKLMNXOPRSTUFQYW",
    "αβγδεζηθικλμνξοπρσςτυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
)
"""Letters in `\\textgreek{a}`, whose font has them in these places (babel's LGR)."""

LEADING: dict[str, int] = {
    "href": 1, "textcolor": 1, "color": 1, "foreignlanguage": 1, "bibinfo": 1, "bibfield": 1, "raisebox": 1,
    "scalebox": 1, "noopsort": 1, "SortNoop": 1, "sortnoop": 1, "hspace": 1, "vspace": 1, "kern": 0, "ifmmode": 0,
    "selectlanguage": 1, "bibnamefont": 0, "bibfnamefont": 0, "citenamefont": 0, "enlargethispage": 1, "label": 1,
    "footnote": 1, "thanks": 1, "switchargs": 0, "printfirst": 0,
}  # fmt: skip
"""Command -> how many arguments in front are not printed (an address, a colour, what only sorting needs)."""

QUOTING: dict[str, tuple[str, str]] = {
    "enquote": ("“", "”"), "mkbibquote": ("“", "”"), "mkbibparens": ("(", ")"), "mkbibbrackets": ("[", "]"),
}  # fmt: skip

SYMBOLS: dict[str, str] = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ",
    "omicron": "ο", "pi": "π", "varpi": "ϖ", "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ",
    "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
    "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ",
    "Omega": "Ω", "leq": "≤", "le": "≤", "leqslant": "⩽", "geq": "≥", "ge": "≥", "geqslant": "⩾", "neq": "≠",
    "ne": "≠", "approx": "≈", "equiv": "≡", "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝", "infty": "∞",
    "pm": "±", "mp": "∓", "times": "×", "div": "÷", "cdot": "⋅", "cdots": "⋯", "ast": "∗", "star": "⋆", "circ": "∘",
    "bullet": "•", "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "wedge": "∧", "land": "∧", "vee": "∨", "lor": "∨",
    "neg": "¬", "lnot": "¬", "cap": "∩", "cup": "∪", "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇",
    "setminus": "∖", "emptyset": "∅", "varnothing": "∅", "in": "∈", "notin": "∉", "ni": "∋", "forall": "∀",
    "exists": "∃", "nabla": "∇", "partial": "∂", "sum": "∑", "prod": "∏", "int": "∫", "oint": "∮", "surd": "√",
    "rightarrow": "→", "to": "→", "leftarrow": "←", "gets": "←", "leftrightarrow": "↔", "Rightarrow": "⇒",
    "Leftarrow": "⇐", "Leftrightarrow": "⇔", "iff": "⇔", "mapsto": "↦", "longrightarrow": "⟶", "uparrow": "↑",
    "downarrow": "↓", "rightleftharpoons": "⇌", "ll": "≪", "gg": "≫", "lesssim": "≲", "gtrsim": "≳", "langle": "⟨",
    "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "mid": "∣", "parallel": "∥", "perp": "⊥",
    "angle": "∠", "triangle": "∆", "square": "□", "Box": "□", "ell": "ℓ", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ",
    "aleph": "ℵ", "prime": "′", "vdash": "⊢", "models": "⊨", "top": "⊤", "bot": "⊥", "dagger": "†", "odot": "⊙",
    "lbrack": "[", "rbrack": "]", "backslash": "\\", "log": "log", "ln": "ln", "exp": "exp", "sin": "sin",
    "cos": "cos", "tan": "tan", "max": "max", "min": "min", "sup": "sup", "inf": "inf", "lim": "lim", "det": "det",
    "dim": "dim", "ker": "ker", "mod": "mod", "gcd": "gcd", "arg": "arg", "deg": "deg", "vert": "|", "Vert": "‖",
    "lt": "<", "gt": ">", "colon": ":", "heartsuit": "♥", "flat": "♭", "sharp": "♯", "natural": "♮", "upmu": "μ",
    "upalpha": "α", "upbeta": "β", "upgamma": "γ", "updelta": "δ", "uplambda": "λ", "upsigma": "σ",
    "textalpha": "α", "textbeta": "β", "textgamma": "γ", "textdelta": "δ", "textkappa": "κ", "textlambda": "λ",
}  # fmt: skip
"""Command of mathematics -> character; also read outside of `$` (as damaged exports have them)."""
