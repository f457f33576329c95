"""Citation keys: those that works have, or new ones: ASCII, the same on every machine, from a small pattern language.

A pattern is text and placeholders: `{family}{year}{word}`, `{families2}_{shortyear}:{title3:abbr}`. A placeholder may
have modifiers: `lower`, `upper`, `abbr` (the first letter of each word). The text between may hold letters, digits and
`_ : . -`, so that a key needs no quoting in any program.

A name in a script that has no ASCII spelling here (Chinese, Arabic, Thai) stands as the code points of its first two
letters, the family name first: 王小明 is "u738bu5c0f". A Greek letter among Latin ones goes by its name ("α-synuclein":
"alphasynuclein"). No word is longer than 40 characters.

Records with the same key are told apart in the order of the records: the first keeps it, the next ones get a, b, … z,
aa, ab, … (BibTeX takes keys that differ in case only for a mistake, so case does not count).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from citekit.errors import UsageError
from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.values import Name, Organization
from citekit.writers.transliteration import to_ascii
from citekit.writers.written import Loss

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from citekit.work import Work

DEFAULT_PATTERN = "{family:lower}{year}{word:lower}"
"""dubey2016use"""

PLACEHOLDER = regex(r"\{([a-z]+?)([1-9]?)((?::[a-z]+)*)\}")  # "{title3:abbr}"
UNFIT = regex(r"[\s\x00-\x1f\x7f\\{}()@,=%#~\"']")  # "Doe, 2016", "O'Brien": what biber takes for none (btparse, "key")
LITERAL = regex(r"[A-Za-z0-9_:.-]*")  # "_2016:"
JOINED = regex(r"[^A-Za-z0-9]+")  # "(Un)Fair", "multi-modal"
ACRONYM = regex(r"\(([A-Z][A-Za-z]{1,9})\)")  # "World Health Organization (WHO)"

ARTICLES: dict[str, frozenset[str]] = {
    "en": frozenset(("a", "an", "the")),
    "de": frozenset(("der", "die", "das", "ein", "eine")),
    "fr": frozenset(("le", "la", "les", "un", "une")),
    "es": frozenset(("el", "la", "los", "las", "un", "una")),
    "it": frozenset(("il", "lo", "la", "i", "gli", "le", "un", "uno", "una")),
    "pt": frozenset(("o", "a", "os", "as", "um", "uma")),
    "nl": frozenset(("de", "het", "een")),
    "da": frozenset(("en", "et", "den", "det", "de")),
    "sv": frozenset(("en", "ett", "den", "det", "de")),
    "nb": frozenset(("en", "ei", "et", "den", "det", "de")),
}
"""Articles that a key skips at the start of a title, by the language of the work; English where it is not stated."""

_FUNCTION_WORDS = """
a an the of and or in on for to from by with at as is are und der die das et de la le les del y e van het en
"""

SMALL_WORDS: frozenset[str] = frozenset(_FUNCTION_WORDS.split())
"""Words that `{titleN}` and the initials of an organisation skip."""

NO_YEAR, NOBODY = "nd", "anon"
LONGEST_WORD = 40

GREEK: dict[str, str] = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho",
    "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
}  # fmt: skip
"""Letters that are symbols in a title: their names."""
GREEK_LETTER = regex("[α-ωΑ-Ω]")
GREEK_WORD = regex("[\u0370-\u03ff\u1f00-\u1fff]{2}")  # "γλώσσα"


class Part(NamedTuple):
    """One piece of a pattern: literal text, or a placeholder with its number and modifiers."""

    text: str
    number: int = 0
    modifiers: tuple[str, ...] | None = None


def is_bibtex_key(text: str) -> bool:
    """Whether BibTeX, biber and LaTeX's \\cite take a text as a key: no blanks, and nothing that ends or opens one."""
    return UNFIT.search(text) is None


def make_keys(
    works: Sequence[Work], pattern: str | None = None, fits: Callable[[str], bool] = is_bibtex_key
) -> list[str]:
    """A key for each work, all different: the one that it has (`citation_key`), if that fits, no other work has it
    before, and no pattern is wanted; else one that is made."""
    own = _own_keys(works, fits) if pattern is None else [None] * len(works)
    maker = KeyMaker(pattern or DEFAULT_PATTERN, filter(None, own))
    return [key or maker.key(work) for key, work in zip(own, works, strict=True)]


def _own_keys(works: Iterable[Work], fits: Callable[[str], bool]) -> list[str | None]:
    taken: set[str] = set()
    keys: list[str | None] = []
    for work in works:
        key = work.citation_key
        free = key is not None and fits(key) and key.lower() not in taken
        keys.append(key if free else None)
        taken.add((key or "").lower())
    return keys


def replaced_keys(works: Sequence[Work], keys: Iterable[str]) -> list[Loss]:
    """The keys that works have and an output could not take."""
    return [
        Loss(index, "citation_key", f"{work.citation_key}: it is {key} here")
        for index, (work, key) in enumerate(zip(works, keys, strict=True))
        if work.citation_key not in (None, key)
    ]


class KeyMaker:
    """Gives keys one by one and remembers them; `taken` are keys that exist already and stay as they are."""

    def __init__(self, pattern: str = DEFAULT_PATTERN, taken: Iterable[str] = ()) -> None:
        self.parts = parse_pattern(pattern)
        self.taken = {key.lower() for key in taken}
        self.counts: dict[str, int] = {}

    def key(self, work: Work) -> str:
        """The key of the next work."""
        key = stem = base_key(work, self.parts)
        folded = stem.lower()
        count = self.counts.get(folded, 0)
        if count or folded in self.taken:
            key = stem + _letters(count := max(count, 1))
            while key.lower() in self.taken:
                key = stem + _letters(count := count + 1)
        self.counts[folded] = count + 1
        self.taken.add(key.lower())
        return key


def base_key(work: Work, parts: Sequence[Part]) -> str:
    """The key of one work as if there were no other; "anon" if the pattern yields nothing."""
    return "".join([_filled(part, work) for part in parts]) or NOBODY


@lru_cache(maxsize=64)
def parse_pattern(pattern: str) -> tuple[Part, ...]:
    """The pieces of a pattern; raises UsageError, which says what is allowed."""
    parts, done = [], 0
    for found in PLACEHOLDER.finditer(pattern):
        parts += [_literal(pattern[done : found.start()], pattern), _placeholder(found, pattern)]
        done = found.end()
    return tuple(part for part in (*parts, _literal(pattern[done:], pattern)) if part.text)


def _literal(text: str, pattern: str) -> Part:
    if not LITERAL.fullmatch(text):
        raise UsageError(
            f"citation key pattern “{pattern}”: “{text}” is neither text of letters, digits and _ : . - nor a "
            f"placeholder ({_placeholders()})"
        )
    return Part(text)


def _placeholder(found: re.Match[str], pattern: str) -> Part:
    name, number, modifiers = found[1], found[2], tuple(found[3].split(":")[1:])
    if name not in PLACEHOLDERS or bool(number) != (name in NUMBERED):
        raise UsageError(f"citation key pattern “{pattern}”: {found[0]} is not known; there are {_placeholders()}")
    if unknown := [modifier for modifier in modifiers if modifier not in MODIFIERS]:
        raise UsageError(
            f"citation key pattern “{pattern}”: “:{unknown[0]}” is not known; there are "
            + ", ".join(f":{modifier}" for modifier in MODIFIERS)
        )
    return Part(name, int(number or 0), modifiers)


def _placeholders() -> str:
    return ", ".join(f"{{{name}N}}" if name in NUMBERED else f"{{{name}}}" for name in PLACEHOLDERS)


def _filled(part: Part, work: Work) -> str:
    if part.modifiers is None:
        return part.text
    words = PLACEHOLDERS[part.text](work, part.number)
    for modifier in part.modifiers:
        words = MODIFIERS[modifier](words)
    return "".join(words)


def _families(work: Work, number: int) -> list[str]:
    """The first names on the list as words, then "EtAl" if there are more; without people the title speaks."""
    people = work.author or work.editor
    if not people:
        return [*islice(_title_words(work), 1)] or [NOBODY]
    words = [word for name in people[:number] for word in _name_words(name)] or [NOBODY]
    return [*words, "EtAl"] if len(people) > number > 1 else words


@lru_cache(maxsize=1024)
def _name_words(name: Name) -> tuple[str, ...]:
    """A family name with its particle in one word, so that the key does not hang on where the particle was put."""
    if isinstance(name, Organization):
        return _group_words(name.name)
    word = _letters_of(to_ascii(f"{name.particle or ''}{name.family}"))
    return (word[:LONGEST_WORD],) if word else _code_points(f"{name.family}{name.given or ''}")


def _code_points(name: str) -> tuple[str, ...]:
    """Two letters that ASCII cannot spell: 王小明 -> "u738bu5c0f"; nothing for a name without letters."""
    word = "".join([f"u{ord(letter):x}" for letter in name if letter.isalpha()][:2])
    return (word,) if word else ()


def _group_words(name: str) -> tuple[str, ...]:
    """ "World Health Organization" -> "WHO"; "European Commission" -> both words."""
    if acronym := ACRONYM.search(name):
        return (acronym[1],)
    if not JOINED.sub("", to_ascii(name)):
        return _code_points(name)
    words = [word for word in _ascii_words(name) if word.lower() not in SMALL_WORDS]
    return ("".join(word[0] for word in words).upper(),) if len(words) > 2 else tuple(words)


def _ascii_words(text: str) -> Iterator[str]:
    if not text.isascii() and GREEK_LETTER.search(text) and not GREEK_WORD.search(text):
        text = GREEK_LETTER.sub(_letter_name, text)
    parts = to_ascii(text).replace("/", " ").split()  # "and/or"
    return (word[:LONGEST_WORD] for part in parts if (word := _letters_of(part)))


def _letters_of(part: str) -> str:
    return part if part.isalnum() else JOINED.sub("", part)


def _letter_name(found: re.Match[str]) -> str:
    """ "α" -> "alpha", "Δ" -> "Delta"."""
    letter = found[0]
    name = GREEK.get(letter.lower(), "sigma")
    return name.capitalize() if letter.isupper() else name


def _title_words(work: Work) -> Iterator[str]:
    """The title without a leading article, in words."""
    words = _ascii_words(work.title or "")
    first = [*islice(words, 2)]
    articles = ARTICLES.get((work.language or "en").partition("-")[0], ARTICLES["en"])
    return chain(first[1:] if len(first) > 1 and first[0].lower() in articles else first, words)


def _word(work: Work, _: int) -> list[str]:
    """The first word of the title; the second where the first stands in for the people."""
    place = 0 if work.author or work.editor else 1
    return [*islice(_title_words(work), place, place + 1)]


def _title(work: Work, number: int) -> list[str]:
    words = [*_title_words(work)]
    return ([word for word in words if word.lower() not in SMALL_WORDS] or words)[:number]


def _year(work: Work, _: int) -> list[str]:
    return [str(work.issued.year) if work.issued else NO_YEAR]


def _short_year(work: Work, _: int) -> list[str]:
    return [f"{work.issued.year % 100:02d}" if work.issued else NO_YEAR]


def _journal(work: Work, _: int) -> list[str]:
    return [word for word in _ascii_words(work.container_title or "") if word.lower() not in SMALL_WORDS]


PLACEHOLDERS: dict[str, Callable[[Work, int], list[str]]] = {
    "family": lambda work, _: _families(work, 1),
    "families": _families,
    "year": _year,
    "shortyear": _short_year,
    "word": _word,
    "title": _title,
    "journal": _journal,
    "volume": lambda work, _: [*_ascii_words(work.volume or "")],
    "firstpage": lambda work, _: [*_ascii_words(work.page.first if work.page else work.article_number or "")],
    "type": lambda work, _: [work.type],
}
"""Placeholder -> the words that it stands for."""

NUMBERED: frozenset[str] = frozenset(("families", "title"))
"""Placeholders that say how many: `{families3}`, `{title2}`."""

MODIFIERS: dict[str, Callable[[list[str]], list[str]]] = {
    "lower": lambda words: [word.lower() for word in words],
    "upper": lambda words: [word.upper() for word in words],
    "abbr": lambda words: [word[:1] for word in words],
}


def _letters(count: int) -> str:
    """1 -> a, 26 -> z, 27 -> aa: the suffixes that tell records apart."""
    letters = ""
    while count:
        count, rest = divmod(count - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
