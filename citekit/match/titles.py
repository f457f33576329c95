"""Two titles: the same, nearly the same, one cut at its subtitle, or another."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from re import IGNORECASE
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.match.verdict import Evidence
from citekit.match.words import CONFUSABLE, FIRST_MARKS, GREEK, LIGHT, MARKS, SPELLINGS, STOCK
from citekit.normalize.folding import words
from citekit.normalize.markup import decode_entities, strip_tags
from citekit.normalize.page_labels import read_roman
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from citekit.match.thresholds import Thresholds
    from citekit.match.verdict import Finding

SPELT_GREEK = str.maketrans({letter: f" {name} " for letter, name in GREEK.items()}
                            | {letter.upper(): f" {name} " for letter, name in GREEK.items()
                               if letter.upper() not in "Ππ"})  # fmt: skip
# "Title: subtitle", "Title. Subtitle", "Title? Subtitle", "Title - subtitle", "Title (subtitle)"
SEAM = regex(r"[:;.?!–—(]\s|\s[-–—]\s|\s\(")
MOST_SEAMS = 20  # of a title; a text with more is none, and takes long
# "Carbinols²", "VIII.¹ Rates": a raised figure behind a word; never "m²", "R²", "Ca²⁺"
RAISED = regex(r"(?:(?<=[^\W\d_]{4})|(?<=[.)]))[¹²³⁴-⁹]{1,2}(?:[,⁻][¹²³⁴-⁹]{1,2}){0,3}(?=\W|$)")
WITHDRAWN = regex(r"(?:retracted|withdrawn|removed)(?: article| chapter)?\s*: ", IGNORECASE)  # "RETRACTED: Tidal gates"
PART = regex(r"[.:] (?:[0-9]{1,2}|[IVX]{1,4})\.?$")  # "Esters of fumaric acid. II", which is not "… acid²"
LAST_RAISED = regex(r"(?:[¹²³⁴-⁹]|(?<=[^\W\d_]{3})[0-9])$")  # "… acid²", "… acid2"
NUMBERED = regex(r"\W*[A-Z][.:)]")  # "Tidal gates. B. Silt", "Tidal gates. I: Silt"; never "A study of silt"
# "Reaction1", "compound1,2", "Study*", "at 25°¹"
FOOTNOTE = regex(r"(?:(?<=[^\W\d_])(?:[0-9]{1,2}(?:,[0-9]{1,2}){0,3}|[*†‡§¶])|[¹²³⁴-⁹]{1,2})$")


class Comparison(NamedTuple):
    """How two titles compare: `finding`, and what it rests on."""

    finding: Finding
    reason: str


def title_words(title: str) -> list[str]:
    """The words of a title: folded, Greek letters by name, Roman numbers as figures."""
    return list(_title_words(title))


@lru_cache(4096)
def _title_words(title: str) -> tuple[str, ...]:
    """The same, kept: each title of a page is compared with many, in many ways."""
    plain = strip_tags(decode_entities(title))
    return tuple(_figure(word) for word in words(plain.translate(SPELT_GREEK)))


def telling(title: str) -> int:
    """How many words of a title carry meaning; none of a title that hundreds of works bear."""
    found = title_words(title)
    return 0 if " ".join(found) in STOCK else len({word for word in found if word not in LIGHT and len(word) > 1})


def judge_titles(ours: Sequence[str], theirs: Iterable[str], thresholds: Thresholds) -> Evidence:
    """The best that any form of our title says to any form of theirs."""
    forms = [form for title in theirs for form in _printed(title) if title_words(form)]
    mine = [title for title in ours if title_words(title)]
    if not mine or not forms:
        return Evidence("title", "silent", "; ".join(ours), "", "one side has no title")
    compared = [(compare_titles(one, other, thresholds), one, other) for one in mine for other in forms]
    (finding, reason), one, other = min(compared, key=lambda found: ORDER.index(found[0].finding))
    return Evidence("title", finding, one, other, reason)


def _printed(title: str) -> tuple[str, ...]:
    """A title, and as it was before it was retracted."""
    found = WITHDRAWN.match(title)
    return (title, title[found.end() :]) if found else (title,)


ORDER: tuple[Finding, ...] = ("agrees", "near", "veto", "disagrees", "silent")
"""From the best that a comparison can say; a veto goes before a mere difference, since it says more."""


def compare_titles(ours: str, theirs: str, thresholds: Thresholds) -> Comparison:
    """Two titles, word by word."""
    mine, their = title_words(ours), title_words(theirs)
    if any(PART.search(one) and LAST_RAISED.search(other) for one, other in ((ours, theirs), (theirs, ours))):
        return Comparison("veto", "one title is of another number")
    if reason := _agreement(ours, theirs):
        return Comparison("agrees", reason)
    if turned := _turned_word(mine, their):
        certain = len(turned) >= thresholds.long_word or len(mine) > thresholds.telling_words
        return Comparison("agrees" if certain else "near", "the same words but for two letters changed about")
    if marks := _marks_of_one_side(mine, their):
        return Comparison("veto", f"one title is {marks}")
    return _nearly(ours, theirs, thresholds) or Comparison("disagrees", "other words")


def _agreement(ours: str, theirs: str) -> str:
    """Why two titles are the same, if they are."""
    mine, their = title_words(ours), title_words(theirs)
    if "".join(mine) == "".join(their):
        return "the same words"
    if _unraised(ours) & _unraised(theirs):
        return "the same words, and the figure of a footnote"
    spelt = "".join(map(_spelt, mine)) == "".join(map(_spelt, their))
    return "the same words in another spelling" if spelt or _written_out(ours) == _written_out(theirs) else ""


def _nearly(ours: str, theirs: str, thresholds: Thresholds) -> Comparison | None:
    """Near, for one of the reasons that there are."""
    mine, their = title_words(ours), title_words(theirs)
    if _without_footnote(ours) == "".join(their) or "".join(mine) == _without_footnote(theirs):
        return Comparison("near", "the same words but for the mark of a footnote")
    if _heavy(mine) == _heavy(their):
        return Comparison("near", LIGHTLY)
    if _is_cut(ours, theirs) or _is_cut(theirs, ours):
        return Comparison("near", "the same title, one of them without its subtitle")
    if _has_typing_errors(mine, their, thresholds):
        return Comparison("near", LETTER)
    return None


LIGHTLY = "the same words but for articles and the like"
LETTER = "the same words but for a letter"


def _written_out(title: str) -> str:
    """The letters of a title as German and Nordic names are written without their signs: "fuer", "Aarhus"."""
    return "".join(title_words(title.translate(WRITTEN_OUT)))


WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa"})


LONGEST_ROMAN = len("xxxviii")


def _figure(word: str) -> str:
    """ "iii" is "3", "xxviii" 28; "i", "v", "x", "c" alone may be a letter, "mix" and "civic" a word."""
    value = read_roman(word) if 2 <= len(word) <= LONGEST_ROMAN and set(word) <= set("ivx") else None
    return word if value is None else str(value)


SPELT_IN_SEVERAL_WAYS = 5
"""Letters of a word that may be: shorter ones become others ("for", "four")."""


def _spelt(word: str) -> str:
    """A word in the one spelling that stands for several."""
    if len(word) < SPELT_IN_SEVERAL_WAYS:
        return word
    for letters, other in SPELLINGS.items():
        word = word.replace(letters, other)
    return word


def _marks_of_one_side(mine: list[str], their: list[str]) -> str:
    """What a word that only one title has makes of it: a correction, a part, a negation …; or a number."""
    only = [word for word in mine if word not in their] + [word for word in their if word not in mine]
    first = {*mine[:2]} ^ {*their[:2]}
    if found := next((MARKS[word] for word in only if word in MARKS), ""):
        return found
    if found := next((FIRST_MARKS[word] for word in only if word in FIRST_MARKS and word in first), ""):
        return found
    return "of another number" if _numbers(mine) != _numbers(their) and _numbers_differ(mine, their) else ""


def _numbers(found: list[str]) -> list[str]:
    return [word for word in found if any(map(str.isdigit, word))]


def _numbers_differ(mine: list[str], their: list[str]) -> bool:
    """Whether figures stand on both sides at the same place, and differ: "Part 1" and "Part 2"."""
    return len(mine) == len(their) and [w for w in mine if w not in _numbers(mine)] == [
        w for w in their if w not in _numbers(their)
    ]


def _unraised(title: str) -> set[str]:
    """The words of a title: as they are, without a raised figure at its end, and without any."""
    last = [found for found in RAISED.finditer(title) if not title[found.end() :].strip(" .")][:1]
    cut = title[: last[0].start()] if last else title
    return {" ".join(title_words(form)) for form in (title, cut, RAISED.sub("", title))}


def _without_footnote(title: str) -> str:
    return "".join(title_words(FOOTNOTE.sub("", title.strip().rstrip("."))))


def _heavy(found: list[str]) -> list[str]:
    return [word for word in found if word not in LIGHT]


def _is_cut(short: str, long: str) -> bool:
    """Whether one is the other up to one of its seams."""
    whole = "".join(title_words(short))
    return bool(whole) and any(
        "".join(title_words(long[: seam.start() + 1])) == whole and _is_subtitle(long[seam.end() :])
        for seam in islice(SEAM.finditer(long), MOST_SEAMS)
    )


def _is_subtitle(rest: str) -> bool:
    """Words, and not the number of a part: "Tidal gates. II", "Tidal gates. 2. Silt" and "Tidal gates. Case 3. Silt"
    are further works."""
    return telling(rest) > 0 and not NUMBERED.match(rest) and not _numbers(title_words(rest)[:2])


def _turned_word(mine: list[str], their: list[str]) -> str:
    """The word that two titles differ in, if it is one, and that by two letters changed about."""
    pairs = [(one, other) for one, other in zip(mine, their, strict=False) if one != other]
    return pairs[0][0] if len(mine) == len(their) and len(pairs) == 1 and _is_turned(*pairs[0]) else ""


def _is_turned(one: str, other: str) -> bool:
    """ "negatvie": two letters changed about inside a word of five letters or more; and not "trial" and "trail"."""
    if not len(one) == len(other) >= 5 or not (one + other).isalpha() or frozenset((one, other)) in CONFUSABLE:
        return False
    start = next((at for at, letter in enumerate(one) if letter != other[at]), 0)
    return start > 0 and other == one[:start] + one[start + 1 : start + 2] + one[start] + one[start + 2 :]


def _has_typing_errors(mine: list[str], their: list[str], thresholds: Thresholds) -> bool:
    """Whether the titles differ by as many typing errors as may be, and no more."""
    if len(mine) != len(their):
        return False
    pairs = [(one, other) for one, other in zip(mine, their, strict=True) if one != other]
    few = len(pairs) <= thresholds.typing_errors and len(mine) - len(pairs) >= thresholds.words_for_error * len(pairs)
    return few and all(map(_is_typing_error, *zip(*pairs, strict=True)))


def _is_typing_error(one: str, other: str) -> bool:
    """One letter changed, left out or added, inside a word of five letters or more.

    Not the first letter, and none of the last three, where endings tell things apart ("sulfate", "sulfite"), but for
    a plural's s; and no two words that both mean something.
    """
    if min(len(one), len(other)) < 5 or not (one + other).isalpha() or frozenset((one, other)) in CONFUSABLE:
        return False
    if one + "s" == other or other + "s" == one:
        return True
    start = next(at for at in range(len(one) + 1) if one[at : at + 1] != other[at : at + 1])
    return start > 0 and any(one[start + a :] == other[start + b :] and len(one) - start - a > 2 for a, b in SLIPS)


SLIPS = ((1, 1), (1, 0), (0, 1))
"""How many letters of each word a typing error takes: one changed, one too many, one too few."""
