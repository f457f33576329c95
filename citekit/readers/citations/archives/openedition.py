"""What OpenEdition's journals print: "Ada Lorme et Paul Rey, « Le sel », Cahiers du sel [En ligne], 12 | 2014, 7-9"."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.stretch import Stretch
from citekit.readers.cuts import spans

WHOLE = regex(
    r"(?P<people>[^«»“”\"|\d]{3,2000}?), [«“\"]\s?(?P<title>.{3,600}?)\s?[»”\"], (?P<container_title>[^|«»“”]{3,200}?)"
    r"(?:\s\[(?:En ligne|Online|En línea|Em linha)\])?, "
    r"(?:(?:[Vv]ol\.\s?)?(?P<volume>\d{1,4})(?:\s?\(|/|-|, n°\s?)(?P<both>[\d-]{1,7})\)?"
    r"|(?:[Vv]ol\.\s(?P<alone>\d{1,4})|(?:n°\s?)?(?P<issue>[\w/-]{1,15}(?:\s(?:bis|HS))?)))"
    r" \| (?P<issued>(?:19|20)\d\d)(?:, (?P<page>[\dA-Z]\w*-\w+))?"
    r"(?:, (?:mis en ligne|[Oo]nline since|[Pp]ublicado|posto online|online dal)\b.*?"
    r"(?:doi\.org/(?P<doi>10\.\S+?))?)?\.?"
)
BETWEEN = regex(r",\s|\s(?:et|and|y|e|und)\s")


def read_openedition(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text."""
    found = WHOLE.fullmatch(text.rstrip())
    if found is None:
        return None
    cut = Stretch(text, hints=hints)
    for place in spans(text, *found.span("people"), BETWEEN):
        cut.take("author", *place)
    cut.groups(found, {"people": "", "both": "issue", "alone": "volume"})
    return cut
