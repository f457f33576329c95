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
from citekit.readers.cuts import pieces as cut_at

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.page import Page

# "Andrew|Kusiak", "Grace M.|Begany", "(Jenny)|Yuan", "M.A.|Hannan", "A S|Gunawan"; not "Mc|Donald", "Mac|Arthur"
GLUE = regex(
    r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-ÞŁŠŽŚ])|(?<=[.)])(?=[A-ZÀ-ÞŁŠŽŚ][^\W\d_A-ZÀ-Þ])"
    r"|(?<=\s[A-ZÀ-Þ])(?=[A-ZÀ-ÞŁŠŽŚ][^\W\d_A-ZÀ-Þ])"
)
PREFIX = regex(r"(?:^|[-\s])(?:Mc|Mac|O'|O’|D'|D’|Fitz)$")  # "Mc", "O'"
PARTICLE = regex(
    r"(?P<given>[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]{1,12}?)(?P<family>(?:van|von|de|del|della|der|di|da|dos|ten|ter|le|la)"
    r"(?: \S+)+)$"
)  # "Janvan der Berg"
ALPHABET = "abcdefgh"
COMMA = regex(r",\s+")
BREAK = regex(r",\s+|[*⁎∗†‡§#✉]+,?\s*")
"""What parts names for certain: commas, and the marks of who may be written to."""
MARKED = regex(r"[\d;&]")


def use_glued(page: Page, people: list[Piece], lettered: bool, affiliations: int) -> bool:
    """Take names run together as the people; false where there are none, or they cannot be told apart. `lettered` says
    that letters stand before the affiliations, of which there are so many."""
    joined = Joined(page, people)
    names = _names_of_lines(joined) or split_glued(joined.text) or []
    printed = [joined.text[start:end] for start, _, end in names]
    marks = _letters(printed, lettered, affiliations)
    doubtful = not any(marks) and len({name[-1] for name in printed}) > 1 and all(_widths(printed, (1, 2, 3)))
    for (start, middle, end), width in zip(names, marks, strict=True):
        given, family = joined.text[start:middle].strip(), joined.text[middle : end - width].strip()
        joined.use(person_name("author", family, given), "names run together", start, end - width, "page")
        if width or doubtful:
            words = {"text": joined.text[start:end], "family": family, "given": given}
            reason = f"its last letter {'stands' if width else 'may stand'} for an affiliation"
            page.doubt("name-split-doubtful", people[0][0], reason=reason, **words)
    return bool(names)


def _names_of_lines(joined: Joined) -> list[tuple[int, int, int]]:
    """The names where each line is a name that was run together; none where one is not, or there is but one line."""
    ends = [start + end - first for start, (_, first, end) in zip(joined.starts, joined.pieces, strict=True)]
    found = [split_glued(joined.text[start:end]) for start, end in zip(joined.starts, ends, strict=True)]
    if len(found) < 2 or not all(found):
        return []
    by_line = zip(joined.starts, found, strict=True)
    return [(start + one, start + two, start + last) for start, names in by_line for one, two, last in names or ()]


def _letters(names: list[str], lettered: bool, affiliations: int) -> list[int]:
    """How many letters at the end of each name are those of affiliations: "a" first, each new one the next of the
    alphabet, in three names or more ("Silva" and "Webb" are two families), or one for each affiliation."""
    if len(names) > 2 and all(_widths(names, (2,))):
        return [2] * len(names)  # "Yangac" is no "Yanga" where all have two
    widths, known = _widths(names, (1, 2, 3)), max([ALPHABET.find(name[-1]) + 1 for name in names], default=0)
    if all(widths) and known > 1 and (len(names) > 2 or known == affiliations):
        return widths
    return [int(lettered and all(name[-1] in ALPHABET for name in names))] * len(names)


def _widths(names: list[str], sizes: tuple[int, ...]) -> list[int]:
    """The first of some sizes for each name that leaves letters which count on; 0 where none does."""
    known, widths = 0, []
    for name in names:
        widths.append(next((size for size in sizes if _counts_on(name[-size:], known)), 0))
        known = max(known, ALPHABET.find(name[-1]) + 1)
    return widths


def _counts_on(letters: str, known: int) -> bool:
    """Whether letters ascend, and the new ones among them are the next of the alphabet: "ab" before any is known."""
    places = [ALPHABET.find(letter) for letter in letters]
    new = [place for place in places if place >= known]
    return min(places) >= 0 and places == sorted(set(places)) and new == list(range(known, known + len(new)))


def split_glued(text: str) -> list[tuple[int, int, int]] | None:
    """Start of each name, start of its family name, and its end; None if these are no names run together. Where commas
    tell the names apart, each is two pieces, and one has no blank."""
    if not GLUE.search(text):
        return None
    if MARKED.search(text):
        return _numbered(text)
    spans = [(start, end) for start, end in cut_at(text, 0, len(text), BREAK) if start < end]
    found = [_names(text, start, end) for start, end in spans]
    apart = not COMMA.search(text) or any(" " not in text[start:end] for start, end in spans)
    return [name for names in found for name in names] if all(found) and apart else None


def _numbered(text: str) -> list[tuple[int, int, int]] | None:
    """Names run together that numbers part: "UrsulaKern1PietroGallo1,2"."""
    spans = cut_at(text, 0, len(text), NUMBERS) if NUMBERS.sub("", text).isalpha() else []
    found = [_names(text, start, end) for start, end in spans]
    return [names[0] for names in found] if found and all(len(names) == 1 for names in found) else None


NUMBERS = regex(r"\d[\d,]*(?=[^\W\d_a-z]|$)")


def _names(text: str, first: int, last: int) -> list[tuple[int, int, int]]:
    """The names of a stretch without commas; none where its pieces are no pairs."""
    cuts = _cuts(text, first, last, particles=False)
    families = list(pairwise(cuts))[1::2]
    if len(cuts) % 2 == 0 or any(PARTICLE.match(text[start:end]) for start, end in families):
        cuts = _cuts(text, first, last, particles=True)
    if len(cuts) % 2 == 0 or any(text[start:end].count(" ") > 3 for start, end in pairwise(cuts)):
        return []
    return list(zip(cuts[::2], cuts[1::2], cuts[2::2], strict=False))


def _cuts(text: str, first: int, last: int, particles: bool) -> list[int]:
    """Where a piece begins, and the end; one that goes on with a particle ("Janvan der Berg") is two."""
    found = [first]
    for at in [*(glue.start() for glue in GLUE.finditer(text, first, last)), last]:
        if at < last and PREFIX.search(text[found[-1] : at]):
            continue
        particle = PARTICLE.match(text[found[-1] : at]) if particles else None
        found += [found[-1] + particle.start("family")] if particle else []
        found.append(at)
    return found
