"""Cover pages of repositories that are no Pure portal: HAL, White Rose, MIT, eScholarship, Digital Commons, …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.parting import parted

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

SIGNS = (
    "to cite this version", "research online", "downloaded from", "deposited on:", "centaur", "original citation",
    "eprints.qut", "dash repository", "mit faculty", "escholarship.org", "follow this and additional works",
    "brought to you for free",
    "eth library", "zurich open repository", "tspace", "unsworks", "original published", "year of publication:",
    "provided in cooperation", "munich personal", "empfohlene zitierung", "how to cite:", "nottingham repository",
    "strathprints", "leeds beckett", "citation for published item", "loughborough", "this version is available",
    "lausannois", "nrc publications", "link to item", "southampton", "nber working paper", "helda",
    "please cite the publication as follows", "bis working papers", "imf working paper", "imf selected issues paper",
    "european central bank", "iza dp no.", "cesifo working papers", "westminsterresearch", "please cite this paper as:",
    "sheffield hallam", "eprint uri:", "(clok)", "chalmers publication library",
    "this paper must be cited as", "document downloaded from", "this item is the archived", "archive ouverte unige",
    "author(s)", "repository gfzpublic:",
    "birkbeck", "cronfa", "to link to this article", "working paper no", "discussion paper no", "occasional paper no",
)  # fmt: skip
"""Words of which one is on each of these covers: a quick way past other pages, before anything else is loaded."""


LONG = 500
"""A longer line of a cover has lost breaks."""
NBER = "nber working paper series"
BANKS = (
    "bis working papers",
    "imf working paper",
    "imf selected issues paper",
    "european central bank",
    "iza dp no.",
    "cesifo working papers",
    "working paper no",
    "discussion paper no",
    "occasional paper no",
)


def read_deposit(lines: list[Line]) -> list[Page] | None:
    """The pages of such covers, with all their lines; None for any other text."""
    return parted(lines, read_whole)


def read_whole(lines: list[Line]) -> list[Page] | None:
    """The page of a cover, without a look for a second one; None for any other text."""
    words = " ".join([line.lower for line in lines])
    if not any(sign in words for sign in SIGNS):
        return None
    if NBER in words:
        from citekit.readers.covers.deposits.nber import read_nber

        if page := read_nber(lines):
            return [page]
    if any(sign in words for sign in BANKS):
        from citekit.readers.covers.deposits.banks import read_bank

        if page := read_bank(lines):
            return [page]
    page = _read_known(lines, words)
    return [page] if page else None


def _read_known(lines: list[Line], words: str) -> Page | None:
    """The cover of the first repository whose signs it has, and of which it can be read."""
    from citekit.readers.covers.deposits.deposit import read_deposited
    from citekit.readers.covers.deposits.words import DEPOSITS

    words = " ".join(words.replace("’", "'").split())
    run_on = any(len(line.text) > LONG for line in lines)
    known = (
        deposit
        for deposit in DEPOSITS
        if all(sign in words for sign in deposit.signs) and (run_on or not deposit.run_on)
    )
    return next(filter(None, (read_deposited(lines, deposit) for deposit in known)), None)
