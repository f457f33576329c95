"""The words of SpringerLink and nature.com, as `Site` takes them."""

from __future__ import annotations

from citekit.readers.sites.genres import GENRES as COMMON

GENRES = COMMON | {
    "review paper": True, "full length paper": False, "analysis": True, "published erratum": True, "chapter": False,
    "matters arising": True,
}  # fmt: skip
"""The kind over a title -> whether it says more than the type."""
ROWS = {
    "abstract": "abstract", "keywords": "keywords", "key words": "keywords", "received": "", "accepted": "",
    "revised": "", "included in the following conference series": "",
}  # fmt: skip
HEADINGS = {
    "abstract": "abstract", "summary": "abstract", "keywords": "keywords", "references": "!references",
    "author information": "!affiliation", "similar content being viewed by others": "!related articles",
    "introduction": "!article body", "1 introduction": "!article body", "main": "!article body", "notes": "!notes",
    "acknowledgements": "!article body", "additional information": "!article body", "background": "!article body",
    "about this article": "record", "about this chapter": "record", "about this paper": "record",
    "cite this article": "record", "cite this paper": "record", "cite this chapter": "record",
    "rights and permissions": "!rights", "explore related subjects": "!related subjects",
    "access this article": "!offers", "buy now": "!offers", "access this chapter": "!offers", "preview": "!offers",
    "funding": "!article body", "data availability": "!article body", "change history": "!notes",
    "ethics declarations": "!article body", "search": "end", "navigation": "end", "editor information": "!editors",
    "editors and affiliations": "=@editors", "copyright information": "!rights", "publish with us": "end",
    "authors and affiliations": "!affiliation", "corresponding author": "!affiliation", "sections": "!contents",
    "electronic supplementary material": "!files", "share this article": "end", "share this paper": "end",
    "share this chapter": "end", "download references": "!references", "subjects": "=subject_areas:Nature",
    "this is a preview of subscription content, log in via an institution to check access.": "!offers",
    "this is a preview of subscription content, access via your institution": "!offers", "access options": "!offers",
    "this is a preview of subscription content,": "!offers",
    "access through your institution": "!offers", "buy this article": "!offers",
}  # fmt: skip
FURNITURE = frozenset(
    {"cite this article", "cite this conference paper", "cite this chapter", "download pdf", "open access",
     "aims and scope", "submit manuscript", "save article", "view saved research", "access provided by", "home",
     "article", "show authors", "download book pdf", "download book epub", "conference paper", "full size image",
     "metrics details", "you have full access to this open access article", "explore all metrics", "log in",
     "you have full access to this article via your institution", "download citation", "cite this paper",
     "use our pre-submission checklist", "nature", "skip to main content", "advertisement", "search",
     "publish with us", "…", "search author on:pubmed google scholar",
     "find a journal publish with us track your research", "springer nature link", "springerlink", "find a journal",
     "track your research",
     "you can also search for this author in pubmed google scholar", "saved research", "cart", "menu",
     "save conference paper", "save chapter"}
)  # fmt: skip
