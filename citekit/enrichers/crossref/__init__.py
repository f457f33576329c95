"""Crossref as a source: questions go out through habanero (`api`), politely (`pace`, `breaker`), and answers are kept
(`cache`). Importing this loads no network; the first call does.
"""

from citekit.enrichers.crossref.client import Crossref

__all__ = ["Crossref"]
