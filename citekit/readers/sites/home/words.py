"""Words of lists on home pages: what tells a venue, and what stands around the works."""

from __future__ import annotations

import re

from citekit.patterns import regex

STRONG = regex(
    r"proceedings|conference|symposium|workshop|congress|journal|transactions|letters|review|magazine|arxiv|annals"
    r"|bulletin", re.IGNORECASE
)  # fmt: skip
"""Words that tell a venue of works from other things with a year."""
SENTENCE = regex(
    r"\b(?:gave|talk|accepted|joined|received|we|i|our|my|congratulations|presented|invited|attended)\b", re.IGNORECASE
)
"""Words of news, and of no venue's name: "Gave a talk at the 3rd Conference on Rain, 2019"."""
BUTTON = (
    r"(?:pdf|doi|abs|abstract|bib|bibtex|html|code|slides?|video|talk(?:@[\w-]{1,20})?|poster|paper|github|website"
    r"|project(?: page)?|(?:show|hide|toggle) (?:brief|abstract|bibtex|details|code)|artifacts? available"
    r"|arxiv|supp(?:lement\w*+)?|blog|link|cite|citation|data|dataset|demo|pptx?|preprint|artifact|presentation|appendix"
    r"|download (?:paper|slides|bibtex)(?: here)?|read more|webpage|full text|extended abstract|source|software"
    r"|youtube|openreview|acm|ieee|url)"
)
LINKS = regex(
    rf"[\s\[\]()|/,·•;:-]*(?:{BUTTON}(?:\.(?:pdf|pptx?|zip|bib)\b)?[\s\[\]()|/,·•;:.-]*){{1,9}}", re.IGNORECASE
)  # "[PDF] [Code]", "Abs DOI"
PRIZE = regex(
    r".{0,60}\b(?:awards?|nominee|candidate|best (?:\w+ )?paper|honou?rable mention|distinguished|oral|spotlight"
    r"|top picks|runner-up|winner|prize|acceptance rate)\b.{0,90}", re.IGNORECASE,
)  # fmt: skip
HEADING = regex(
    r"(?:19|20)\d\d(?: \(\d{1,3} publications?\))?"
    r"|(?:[\w-]+ (?:and |& )?){0,3}(?:publications|papers?|articles|preprints|journals|conferences"
    r"|workshops|chapters|theses|posters|proceedings|manuscripts|books)(?: \(\d+\))?:?", re.IGNORECASE,
)  # fmt: skip
# "MICRO", "CCGrid 2025", "HPCA'25", over a title
BADGE = regex(r"[A-Z][\w&/-]{1,14}(?: [A-Z][\w&/-]{1,14})?(?P<year>\s?['’]?(?:\d\d|20\d\d))?")
# "(MICRO 2023, Poster) [PDF]", over people
OVER = regex(r"\([^()\d]{2,30}(?:19|20)?\d\d[^()]{0,40}\)(?: ?\[[^\[\]]{1,30}\]){0,6}")
JOURNAL = regex(
    r"\b(?:journal|letters|trans(?:actions|\.)|annals|bulletin|magazine|review"
    r"|proceedings of the (?:acm on|vldb)|rev\.|lett\.|j\.)(?!\w)", re.IGNORECASE,
)  # fmt: skip
ARXIV = regex(r"arxiv(?: preprint)?(?: arxiv)?", re.IGNORECASE)
ABSTRACT = regex(r"abstract:?|abs", re.IGNORECASE)
FOOT = regex(
    r"(?:©|copyright|powered by|last updated|site last|categories:|tags:).*|sitemap|follow:?|feed|share on"
    r"|previous|next|previous next|(?:twitter|facebook|linkedin|bluesky|x|\s){1,9}|back to top", re.IGNORECASE
)  # fmt: skip
