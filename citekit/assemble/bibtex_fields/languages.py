"""Languages of a .bib entry: babel's names, and those that a normaliser knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.assemble.bibtex_fields.value import decoded
from citekit.normalize.languages import parse_languages
from citekit.values import Custom

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field


BABEL: dict[str, str] = {
    "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
    "canadian": "en-CA", "australian": "en-AU", "newzealand": "en-NZ", "german": "de", "ngerman": "de",
    "germanb": "de", "austrian": "de-AT", "naustrian": "de-AT", "swissgerman": "de-CH", "nswissgerman": "de-CH",
    "french": "fr", "francais": "fr", "frenchb": "fr", "acadian": "fr-CA", "canadien": "fr-CA", "spanish": "es",
    "mexican": "es-MX", "portuguese": "pt", "portuges": "pt", "brazilian": "pt-BR", "brazil": "pt-BR",
    "norsk": "nb", "nynorsk": "nn", "norwegian": "no", "magyar": "hu", "hungarian": "hu", "polutonikogreek": "grc",
    "slovene": "sl", "slovenian": "sl", "bahasa": "id", "bahasai": "id", "farsi": "fa", "scottish": "gd",
    "latinamerican": "es-419", "chinese-traditional": "zh-Hant", "chinese-simplified": "zh-Hans",
}  # fmt: skip
"""babel's and polyglossia's names -> BCP 47; others are the language's English name."""


def _languages(text: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"\s+and\s+|,", text.removeprefix("lang").lower())]
    tags = [BABEL.get(part) for part in parts]
    return [tag for tag in tags if tag] if all(tags) else parse_languages(text)


def put_language(assembly: Assembly, field: Field) -> None:
    """A language of the work; `language` may say less exactly what `langid` said."""
    text = decoded(field)
    tags = _languages(text)
    if not tags:
        assembly.doubt("language-unknown", field)
        assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
        return
    known = assembly.values.get("language")
    if known and known.partition("-")[0] == tags[0].partition("-")[0]:
        if len(tags[0]) > len(known):
            assembly.values["language"] = tags[0]
        assembly.trace("language", field)
    else:
        assembly.put("language", tags[0], field)
    for other in tags[1:]:
        assembly.add_new("custom", Custom("Language", other), field)
