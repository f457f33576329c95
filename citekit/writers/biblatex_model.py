"""What biblatex allows: the fields of each entry type that we write, and its names for languages.

From the default data model (`blx-dm.def`, as biber 2.18 carries it for `--validate-datamodel`) and the manual's
sections 2.1 and 2.2; a test of ours has biber check every type.
"""

from __future__ import annotations

_ANY = "title titleaddon note pubstate doi eprint eprinttype url urldate date abstract keywords langid"
_HOST = "booktitle author editor translator language publisher location edition series number volume volumes chapter"
_WHOLE = "editor translator language publisher location edition series number volume volumes pages pagetotal isbn eid"
_EVENT = "eventtitle eventtitleaddon eventdate venue"

FIELDS: dict[str, frozenset[str]] = {
    kind: frozenset(f"{_ANY} {fields}".split())
    for kind, fields in {
        "article": "author editor translator language journaltitle shortjournal entrysubtype series volume number "
        "issue pages eid issn version",
        "book": f"author {_WHOLE}",
        "collection": _WHOLE,
        "dataset": "author editor language publisher location edition number series type version",
        "inbook": f"{_HOST} pages eid isbn bookauthor",
        "incollection": f"{_HOST} pages eid isbn",
        "inproceedings": f"author editor language booktitle publisher location series number volume volumes pages eid "
        f"isbn chapter {_EVENT}",
        "inreference": f"{_HOST} pages eid isbn",
        "misc": "author editor language howpublished location organization type version",
        "online": "author editor language organization version",
        "patent": "author holder location number type version",
        "periodical": "editor language issuetitle series volume number issue issn",
        "proceedings": f"editor language publisher location series number volume volumes pages pagetotal isbn eid "
        f"{_EVENT}",
        "report": "author language institution location number type pages pagetotal eid version",
        "software": "author editor language howpublished location organization type version",
        "thesis": "author language institution location type pages pagetotal eid",
        "unpublished": f"author language howpublished location type {_EVENT}",
    }.items()
}
"""Entry type -> legal fields, of those that we write."""

LANGUAGES: dict[str, tuple[str, str]] = {
    "en": ("english", "english"), "en-US": ("american", "english"), "en-GB": ("british", "english"),
    "en-CA": ("canadian", "english"), "en-AU": ("australian", "english"), "en-NZ": ("newzealand", "english"),
    "de": ("ngerman", "german"), "de-DE": ("ngerman", "german"), "de-AT": ("naustrian", "german"),
    "de-CH": ("nswissgerman", "german"), "fr": ("french", "french"), "fr-FR": ("french", "french"),
    "fr-CA": ("canadien", "french"), "es": ("spanish", "spanish"), "es-ES": ("spanish", "spanish"),
    "pt": ("portuguese", "portuguese"), "pt-PT": ("portuguese", "portuguese"), "pt-BR": ("brazilian", "brazilian"),
    "it": ("italian", "italian"), "nl": ("dutch", "dutch"), "da": ("danish", "danish"), "sv": ("swedish", "swedish"),
    "no": ("norsk", "norwegian"), "nb": ("norsk", "norwegian"), "nn": ("nynorsk", "norwegian"),
    "fi": ("finnish", "finnish"), "is": ("icelandic", "icelandic"), "pl": ("polish", "polish"),
    "cs": ("czech", "czech"), "sk": ("slovak", "slovak"), "sl": ("slovene", "slovene"), "hr": ("croatian", "croatian"),
    "sr": ("serbian", "serbian"), "bg": ("bulgarian", "bulgarian"), "ru": ("russian", "russian"),
    "uk": ("ukrainian", "ukrainian"), "el": ("greek", "greek"), "tr": ("turkish", "turkish"),
    "hu": ("magyar", "hungarian"), "ro": ("romanian", "romanian"), "et": ("estonian", "estonian"),
    "lv": ("latvian", "latvian"), "lt": ("lithuanian", "lithuanian"), "ca": ("catalan", "catalan"),
    "eu": ("basque", "basque"), "gl": ("galician", "galician"), "la": ("latin", "latin"),
}  # fmt: skip
"""BCP 47 -> (babel's name for `langid`, biblatex's localisation key for `language`)."""

VAGUE: frozenset[str] = frozenset(("no", "de-DE", "fr-FR", "es-ES", "pt-PT"))
"""Tags whose name is also that of another: babel's "norsk" is Bokmål."""

PUBSTATES: dict[str, str] = {
    "In preparation": "inpreparation", "Submitted": "submitted", "Forthcoming": "forthcoming", "In press": "inpress",
    "E-pub ahead of print": "prepublished",
}  # fmt: skip
"""Status -> localisation key. There is none for "Published", "Unpublished"."""

NEAR_PUBSTATES: dict[str, str] = {
    "Accepted/In press": "inpress", "Accepted": "forthcoming", "Acceptance date": "forthcoming",
    "Published online": "prepublished", "Advance online publication": "prepublished",
    "Early online date": "prepublished", "Manuscript submitted for publication": "submitted",
    "Manuscript in preparation": "inpreparation",
}  # fmt: skip
"""Status -> the key that comes nearest; the words themselves are a loss."""


def isbn_is_valid(number: str) -> bool:
    """Ten digits with a check digit modulo 11, or thirteen modulo 10 (ISO 2108)."""
    signs = number.replace("-", "").replace(" ", "").upper()
    digits = [10 if sign == "X" and place == 9 else int(sign) if sign in "0123456789" else 99 for place, sign in
              enumerate(signs)]  # fmt: skip
    if max(digits, default=99) > 10:
        return False
    if len(digits) == 10:
        return sum((10 - place) * digit for place, digit in enumerate(digits)) % 11 == 0
    return len(digits) == 13 and sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0


def issn_is_valid(number: str) -> bool:
    """Eight digits, a check digit modulo 11 (ISO 3297)."""
    signs = number.replace("-", "").upper()
    if len(signs) != 8 or not (signs[:7].isdecimal() and signs.isascii()) or signs[7] not in "0123456789X":
        return False
    check = 10 if signs[7] == "X" else int(signs[7])
    return (sum((8 - place) * int(sign) for place, sign in enumerate(signs[:7])) + check) % 11 == 0
