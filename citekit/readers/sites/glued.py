"""Names that a copy ran together: "AndrewKusiakHaiyangZhengZheSong" is three of them.

Each name was two pieces on the page, the given names and the family name, and a piece begins with a capital: where a
capital follows a small letter, a piece ends. What cannot be paired off is not split.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.coded import person_name
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.page import Page

# "Andrew|Kusiak", "Grace M.|Begany", "(Jenny)|Yuan", "M.A.|Hannan"; not "Mc|Donald", "Mac|Arthur", "O'|Brien"
GLUE = regex(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-ÞŁŠŽŚ])|(?<=[.)])(?=[A-ZÀ-ÞŁŠŽŚ][^\W\d_A-ZÀ-Þ])")
PREFIX = regex(r"(?:^|[-\s])(?:Mc|Mac|O'|O’|D'|D’|Fitz)$")
PARTICLE = regex(
    r"(?P<given>[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]{1,12}?)(?P<family>(?:van|von|de|del|della|der|di|da|dos|ten|ter|le|la)"
    r"(?: \S+)+)$"
)  # "Janvan der Berg"
ALPHABET = list("abcdefgh")
LETTERS = frozenset(ALPHABET)
MARKED = regex(r"[\d,;&]")


def use_glued(page: Page, people: list[Piece], lettered: bool = False, affiliations: int = 0) -> bool:
    """Take names run together as the people; false where there are none, or they cannot be told apart. `lettered` says
    that letters stand before the affiliations, of which there are so many."""
    joined = Joined(page, people)
    names = split_glued(joined.text) or []
    last = [joined.text[end - 1] for _, _, end in names]
    marked = bool(last) and (set(last) <= LETTERS if lettered else _count_up(last, affiliations))
    for start, middle, end in names:
        given, family = joined.text[start:middle].strip(), joined.text[middle : end - marked].strip()
        joined.use(person_name("author", family, given), "names run together", start, end - marked, "page")
        if marked:
            words = {"text": joined.text[start:end], "family": family, "given": given}
            page.doubt("name-split-doubtful", people[0][0], reason="its last letter stands for an affiliation", **words)
    return bool(names)


def _count_up(letters: list[str], affiliations: int) -> bool:
    """Whether last letters are those of affiliations: "a" first, each new one the next of the alphabet, in three
    names or more ("Silva" and "Webb" are two families), or one for each affiliation."""
    new = list(dict.fromkeys(letters))
    return (len(letters) > 2 or len(new) == affiliations) and len(new) > 1 and new == ALPHABET[: len(new)]


def split_glued(text: str) -> list[tuple[int, int, int]] | None:
    """Start of each name, start of its family name, and its end; None if these are no names run together."""
    if MARKED.search(text) or not GLUE.search(text):
        return None
    cuts = [0, *_cuts(text), len(text)]
    if len(cuts) % 2 == 0 or any(text[start:end].count(" ") > 3 for start, end in pairwise(cuts)):
        return None
    return list(zip(cuts[::2], cuts[1::2], cuts[2::2], strict=False))


def _cuts(text: str) -> list[int]:
    """Where a piece ends; one that goes on with a particle ("Janvan der Berg") has two."""
    found = []
    last = 0
    for glue in GLUE.finditer(text):
        at = glue.start()
        if not PREFIX.search(text[last:at]):
            found += [*_particle(text, last, at), at]
            last = at
    return [*found, *_particle(text, last, len(text))]


def _particle(text: str, start: int, end: int) -> list[int]:
    particle = PARTICLE.match(text[start:end])
    return [start + particle.start("family")] if particle else []
