"""The one place that calls habanero, and that catches whatever a call may raise.

habanero 2.9 raises exceptions of four families, drops arguments that it does not know without a word, and searches for
everything when a query is misspelt: so the three calls here are all there are.
"""

from __future__ import annotations

import threading
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import habanero
import httpx2

from citekit import __version__
from citekit.enrichers.crossref.questions import SELECT, Question, quoted
from citekit.enrichers.crossref.trouble import MissingError, TroubleError
from citekit.enrichers.crossref.web import CALL, Call, Web

if TYPE_CHECKING:
    from collections.abc import Callable
    from ssl import SSLContext

    from citekit.enrichers.crossref.clock import Clock
    from citekit.enrichers.crossref.settings import Settings

for _name in ("habanero.request", "habanero.request_class"):
    _module: Any = import_module(_name)
    _module.httpx2 = Web(_module.httpx2)


@cache
def _certificates() -> SSLContext:
    """Whom to trust, read once: that takes as long as some answers."""
    return httpx2.create_ssl_context()


class Api:
    """Asks one question at a time of each thread."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._client: httpx2.Client | None = None
        self._lock = threading.Lock()
        self._habanero = habanero.Crossref(
            base_url=settings.base_url,
            mailto=settings.mailto,
            ua_string=f"citekit/{__version__}",
            timeout=settings.timeout,
        )

    def connect(self) -> httpx2.Client:
        """The connections, with what the environment says of proxies and certificates. Raises `TroubleError`."""
        with self._lock:
            if self._client is None:
                try:
                    self._client = httpx2.Client(verify=_certificates())
                except (ValueError, ImportError, OSError, httpx2.InvalidURL) as error:
                    words = "proxy or certificates of the environment are of no use: check HTTPS_PROXY, SSL_CERT_FILE"
                    raise TroubleError("unreachable", words) from error
            return self._client

    def ask(self, question: Question, until: float, done: Callable[[], None]) -> object:
        """The answer's JSON; `done` is called when the call has ended. Raises `TroubleError` or `MissingError` only.

        A thread, since no time-out of a socket ends a server that sends a byte of its headers now and then.
        """
        outcome: list[object] = []
        worker = threading.Thread(target=self._work, args=(question, until, done, outcome), daemon=True)
        worker.start()
        worker.join(max(0.0, until - self._clock.now()))
        if not outcome:
            raise TroubleError("deadline", f"no whole answer within {self._settings.deadline:g} seconds")
        if isinstance(outcome[0], Exception):
            raise outcome[0]
        return outcome[0]

    def close(self) -> None:
        """Ends the connections."""
        with self._lock:
            client, self._client = self._client, None
        if client:
            client.close()

    def _work(self, question: Question, until: float, done: Callable[[], None], outcome: list[object]) -> None:
        try:
            CALL.set(Call(self.connect(), until, self._clock))
            outcome.append(self._call(question))
        except (TroubleError, MissingError) as known:
            outcome.append(known)
        except Exception as error:  # ValueError for JSON that is none; else habanero, over what it did not expect
            what = "is no JSON" if isinstance(error, ValueError) else "cannot be read"
            outcome.append(TroubleError("broken", f"the answer {what}", again=True))
        finally:
            done()

    def _call(self, question: Question) -> object:
        doi = [quoted(question.text)]
        if question.route == "doi":
            return self._habanero.works(ids=doi)
        if question.route == "agency":
            return self._habanero.registration_agency(doi)
        # without cursor_max, habanero follows a cursor that nobody asked for, page by page and with no pause
        return self._habanero.works(
            query_bibliographic=question.text, limit=self._settings.rows, select=list(SELECT), cursor_max=0
        )
