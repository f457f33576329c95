"""How repositories of data cite: the title in quotes behind the year, then the repository and the version.

"Lind, Karin; Ito, Mei, 2019, "Rain counts", https://doi.org/10.5555/rain, Harvard Dataverse, V1" (Dataverse), "Lind,
Karin; Ito, Mei (2019), “Rain counts”, Mendeley Data, V2, doi: 10.5555/rain.2" (Mendeley Data)
"""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.parts.full_names import read_full
from citekit.readers.citations.stretch import Stretch

LINK = r"(?:https?://(?:dx\.)?doi\.org/|doi:\s?)10\.\d{4,9}/"
DATASET = regex(
    r"(?P<people>[^\"“()]{3,4000}?)(?:,\s(?P<issued>\d{4}),|\s\((?P<year>\d{4})\),)\s[\"“](?P<title>[^\"”]{3,600})[\"”],\s"
    rf"(?:{LINK}(?P<suffix>[^\s,]{{2,100}}),\s)?(?P<publisher>[^,]{{2,100}}),\s(?:V|version\s)(?P<version>\d[\w.]{{0,9}})"
    rf"(?:,\s{LINK}(?P<last>[^\s,]{{2,100}}?)|,\sUNF:\S+(?:\s\[fileUNF\])?)?[\s.]*"
)


def read_dataset(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation of data in this form; None for any other text."""
    found = DATASET.fullmatch(text)
    if found is None:
        return None
    cut = Stretch(text, found.end("people"), hints=hints)
    if not read_full(cut, *found.span("people")):
        return None
    cut.groups(found, {"people": "", "year": "issued", "suffix": "", "last": ""})
    link = "suffix" if found["suffix"] else "last"
    if found[link]:
        cut.take("doi", text.rindex("10.", 0, found.start(link)), found.end(link))
    cut.take("csl_type:dataset", *found.span("publisher"))
    return cut
