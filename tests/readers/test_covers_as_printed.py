"""Covers whose title, people or journal look like something else, in the orders in which portals print them."""

from __future__ import annotations

import citekit
from tests.rows import for_each

RIGHTS = "General rights\nCopyright is retained by the authors and/or other copyright owners."


def aalborg(title: str, people: str, cited: str, rows: str = "") -> str:
    """A cover with title and people over its rows."""
    return (
        f"Fen Universitet\n\n{title}\n\n{people}\n\n{rows}Publication date:\n2004\n\nDocument Version\n"
        f"Peer reviewed version\n\nCitation for published version (APA):\n{cited}\n\n{RIGHTS}\n"
    )


def belfast(title: str, cited: str, host: str) -> str:
    """A cover with a citation that has no label, and nobody over it."""
    return f"{title}\n\n{cited}\n\nPublished in:\n{host}\n\nDocument Version:\nPeer reviewed version\n\n{RIGHTS}\n"


def edinburgh(title: str, cited: str, host: str) -> str:
    """A cover in Harvard."""
    return (
        f"Fen Research Explorer\n\n{title}\n\nCitation for published version:\n{cited}\n\nLink:\n"
        f"Link to publication record in Fen Research Explorer\n\nDocument Version:\nPeer reviewed version\n\n"
        f"Published In:\n{host}\n\n{RIGHTS}\n"
    )


IN_PROCEEDINGS = "Published in:\nFen Proceedings\n\n"
IN_PARIS = "Published in:\nParis\n\n"
FLAT = (
    f"{RIGHTS} Downloaded from fen.example on: Jun 03, 2025 Rain on roofs Lind, Karin Mei; Ito, Jo Published in: Mires "
    "Publication date: 2004 Document Version Peer reviewed version Citation (APA): Lind, K. M., & Ito, J. (2004). "
    "Rain on roofs. Mires, 3(1), 4-9."
)
COVERS: dict[str, tuple[str, dict[str, str]]] = {
    "editors": (
        aalborg("Rain", "Lind, Karin; Ray, Jo", "Lind, K., & Ray, J. (Eds.) (2004). Rain. Fen Universitetsforlag."),
        {"author": "", "editor": "Lind, Karin; Ray, Jo"},
    ),
    "marks-of-a-title": (
        aalborg("(+)-Rain in C++", "d’Amico, Ann", "d’Amico, A. (2004). (+)-Rain in C++. Mires, 3(1), 4-9."),
        {"title": "(+)-Rain in C++", "author": "d’Amico, Ann", "page": "4-9"},
    ),
    "subtitle-behind-a-quote": (
        aalborg("On “rain”", "Lind, Karin", "Lind, K. (2004). On “rain”: A field study. Mires, 3(1), 4-9."),
        {"title": "On “rain”: A field study"},
    ),
    "title-of-a-number": (
        aalborg("24/7", "Lind, Karin", "Lind, K. (2004). 24/7. Paris, 12, [33].", IN_PARIS),
        {"title": "24/7", "container_title": "Paris", "volume": "12", "article_number": "33"},
    ),
    "title-of-a-review": (
        aalborg(
            "Review: Nils Holm (ed.), Boats. Oxford: Oxbow, 2003. 312 pp.",
            "Lind, Karin",
            "Lind, K. (2004). Review: Nils Holm (ed.), Boats. Oxford: Oxbow, 2003. 312 pp. Paris, 12(1), 4-9.",
            IN_PARIS,
        ),
        {"title": "Review: Nils Holm (ed.), Boats. Oxford: Oxbow, 2003. 312 pp", "volume": "12", "page": "4-9"},
    ),
    "publisher-beside-a-doi": (
        aalborg("Rain", "Lind, Karin", "Lind, K. (2004). Rain. FEN Wind and Energy. https://doi.org/10.5555/1"),
        {"container_title": "", "publisher": "FEN Wind and Energy"},
    ),
    "publisher-behind-a-gap": (
        aalborg("Rain on roofs", "Lind, Karin", "Lind, K. (2004). Rain. In Wet Roofs (pp. 4-9).\n\nRoutledge."),
        {"container_title": "Wet Roofs", "publisher": "Routledge"},
    ),
    "volume-of-the-year": (
        aalborg(
            "Rain",
            "Lind, Karin",
            "Lind, K. (2004). Rain. Fen Proceedings, 2004(1), 4-9.",
            IN_PROCEEDINGS,
        ),
        {"volume": "2004", "issue": "1", "page": "4-9"},
    ),
    "people-over-two-lines": (
        belfast("1789–1815", "Lind, K., &\nIto, M. (2004). 1789–1815. In Wet Roofs (pp. 4-9). IEEE.", "Wet Roofs"),
        {"title": "1789–1815", "author": "Lind, K.; Ito, M.", "publisher": "IEEE"},
    ),
    "journal-with-a-comma": (
        edinburgh("Rain", "Lind, K 2004, 'Rain', Cahiers, 1990-, vol. 1, pp. 4-9, 12.", "Cahiers, 1990-"),
        {"container_title": "Cahiers, 1990-", "volume": "1", "page": "4-9, 12", "article_number": ""},
    ),
    "journal-with-brackets": (
        edinburgh("Rain", "Lind, K 2004, 'Rain', Review (Fernand Lind Center).", "Review (Fernand Lind Center)"),
        {"container_title": "Review (Fernand Lind Center)", "publisher": ""},
    ),
    "one-line-behind-the-rights": (
        FLAT,
        {"title": "Rain on roofs", "author": "Lind, Karin Mei; Ito, Jo", "page": "4-9"},
    ),
}


def _shown(work: citekit.Work, name: str) -> str:
    value = getattr(work, name)
    if isinstance(value, tuple):
        return "; ".join(f"{person.particle or ''}{person.family}, {person.given}" for person in value)
    return str(value or "")


@for_each("text, expected", COVERS)
def test_a_cover(text: str, expected: dict[str, str]) -> None:
    (work,) = citekit.read(text).works
    assert {field: _shown(work, field) for field in expected} == expected
