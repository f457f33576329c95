"""Crossref: one object for a batch; looks up works, by DOI or by a search, politely and in time."""

from __future__ import annotations

import hashlib
import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from citekit.candidate import Lookup
from citekit.enrichers.crossref.agencies import agency_of
from citekit.enrichers.crossref.answers import says_something
from citekit.enrichers.crossref.asker import Asker
from citekit.enrichers.crossref.cache import Cache, cache_folder
from citekit.enrichers.crossref.clock import CLOCK, Clock
from citekit.enrichers.crossref.messages import candidate_from
from citekit.enrichers.crossref.questions import SELECT, Question, claimed_doi, search_text
from citekit.enrichers.crossref.settings import Settings, settle
from citekit.enrichers.crossref.trouble import TroubleError

if TYPE_CHECKING:
    import os
    from types import TracebackType

    from citekit.work import Work


class Crossref:
    """Implements `citekit.candidate.Enricher`. Raises `UsageError` for a setting that cannot be, and for nothing else.

    `mailto` opens the pool with the higher limits; it goes into the User-Agent header and nowhere else. `cache` is True
    (the user's cache folder), False (this object's memory) or a folder.
    """

    name = "crossref"

    def __init__(  # noqa: PLR0913  settings, each with its name
        self,
        mailto: str | None = None,
        base_url: str | None = None,
        rate: float | str | None = None,
        *,
        timeout: float = 10.0,
        deadline: float = 30.0,
        retries: int = 3,
        rows: int = 10,
        cache: bool | str | os.PathLike[str] = True,
        clock: Clock = CLOCK,
    ) -> None:
        wished = Settings(mailto=mailto, timeout=timeout, deadline=deadline, retries=retries, rows=rows)
        self._settings = settle(wished, base_url, rate)
        self._clock = clock
        self._asker = Asker(self._settings, clock)
        self._cache = Cache(_folder(cache), clock)
        self._turns: WeakValueDictionary[str, threading.Lock] = WeakValueDictionary()
        self._lock = threading.Lock()
        self.at_once = self._asker.at_once

    def lookup(self, work: Work) -> Lookup:
        """What Crossref holds for a work: by its DOI, else, or if Crossref does not know that, by a search."""
        until = self._clock.now() + self._settings.deadline
        doi, text = claimed_doi(work), search_text(work)
        if doi is None:
            return self._search(text, until)
        found = self._lookup_doi(doi, until)
        if found.candidates or found.trouble or found.elsewhere or not text:
            return found
        searched = self._search(text, until)
        words = "; ".join(filter(None, [found.words, searched.words]))
        return searched._replace(words=words, refuted=None if searched.trouble else found.refuted)

    def close(self) -> None:
        """Ends the connections; another look-up opens them again."""
        self._asker.close()

    def __enter__(self) -> Crossref:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _lookup_doi(self, doi: str, until: float) -> Lookup:
        """What there is under a DOI, or why there is nothing.

        Aliases, and DOIs just registered, belong to Crossref and are not in its API (CrossRef/rest-api-doc, issue 110).
        """
        try:
            works = self._answer(Question("doi", doi), until)
        except TroubleError as fault:
            return Lookup(by="doi", trouble=fault.trouble, words=fault.words)
        if works:
            return _known(doi, works[0])
        agency = agency_of(doi) or self._ask_agency(doi, until)
        if agency is None:
            return Lookup(by="doi", refuted=doi, words=f"{doi} is not registered with Crossref")
        if agency.lower() == "crossref":
            return Lookup(by="doi", words=f"{doi} is registered with Crossref, which says nothing of it")
        return Lookup(by="doi", elsewhere=agency, words=f"{doi} is registered with {agency}, not with Crossref")

    def _ask_agency(self, doi: str, until: float) -> str | None:
        """The agency that registered a DOI, if Crossref says so; whether it does is no trouble."""
        try:
            names = self._answer(Question("agency", doi), until)
        except TroubleError:
            return None
        return names[0] if names and isinstance(names[0], str) else None

    def _search(self, text: str, until: float) -> Lookup:
        if not text:
            return Lookup(words="without a title and a DOI there is nothing to ask Crossref")
        try:
            works = self._answer(Question("search", text), until)
        except TroubleError as fault:
            return Lookup(by="search", trouble=fault.trouble, words=fault.words)
        candidates = tuple(candidate for work in works if (candidate := candidate_from(work)))
        silent = bool(works) and not candidates
        return Lookup(candidates, "search", words=f"Crossref names {len(works)} and says nothing of them" * silent)

    def _answer(self, question: Question, until: float) -> list[object]:
        """The works in the answer, kept or asked for; a question is under way only once. Raises `TroubleError`."""
        key = self._key(question)
        with self._lock:
            turn = self._turns.setdefault(key, threading.Lock())
        if not turn.acquire(timeout=max(0.0, until - self._clock.now())):
            raise TroubleError("deadline", "the same question is still under way")
        try:
            kept = self._cache.get(key)
            if kept is None:
                kept = self._asker.ask(question, until)
                self._cache.put(key, kept, lasting=says_something(question, kept))
            return kept
        finally:
            turn.release()

    def _key(self, question: Question) -> str:
        """What makes a question the same: its server and its words, and not who asks."""
        asked = [1, self._settings.base_url, *question]
        if question.route == "search":
            asked += [self._settings.rows, *SELECT]
        return hashlib.sha256(json.dumps(asked).encode()).hexdigest()


def _known(doi: str, work: object) -> Lookup:
    """The work that Crossref has under a DOI; an alias is answered with the DOI that it stands for."""
    candidate = candidate_from(work)
    if candidate is None:
        return Lookup(by="doi", words=f"Crossref knows {doi} and says nothing of it")
    other = candidate.identifier.lower() != doi
    return Lookup((candidate,), "doi", words=f"Crossref has {doi} as {candidate.identifier}" if other else "")


def _folder(cache: bool | str | os.PathLike[str]) -> Path | None:
    if cache is False:
        return None
    return cache_folder() if cache is True else Path(cache)
