"""A page behind an address: the only place where reading uses the network, and only when an address is given.

requests heeds HTTP_PROXY, HTTPS_PROXY, NO_PROXY, REQUESTS_CA_BUNDLE and ~/.netrc by itself.
"""

from __future__ import annotations

import re
import time
from threading import Thread
from typing import TYPE_CHECKING

from citekit.charset import decode_page
from citekit.errors import InputError
from citekit.frozen import NamedTuple
from citekit.patterns import regex

if TYPE_CHECKING:
    from requests import Response, Session
    from requests.adapters import BaseAdapter

ADDRESS = regex(r"https?://[^/?#\s]", re.IGNORECASE)  # "https://research.example.edu/en/publications/tidal-gates"
TIMES: tuple[float, float] = (10.0, 20.0)
"""Seconds to wait for a connection, and for the next bytes."""
WHOLE_TIME = 60.0
"""Seconds for everything, redirects too: a server may drip for ever."""
LARGEST = 25_000_000
"""Bytes of a page, unpacked."""
CHUNK = 65_536
MOST_REDIRECTS = 10
ACCEPT = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1"
HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
TEXT_TYPES = frozenset(
    {"text/plain", "text/markdown", "application/x-bibtex", "text/x-bibtex", "application/x-research-info-systems",
     "application/vnd.citationstyles.csl+json", "application/json", "text/x-markdown", "application/x-ris",
     "application/ris", "text/x-ris", "text/ris", "application/bibtex", "text/bibtex", "application/rss+xml",
     "application/atom+xml", "application/xml", "text/xml"}
)  # fmt: skip
NOT_TEXT: tuple[tuple[str, str], ...] = (
    ("application/pdf", "a PDF file: open it, copy the text of its first page and hand that over"),
    ("image/", "an image, not a page"),
    ("video/", "a video, not a page"),
    ("audio/", "a sound, not a page"),
)
"""Beginning of a content type -> what it is, and what to do."""
STATUS: dict[int, str] = {
    401: "the page asks for a login: open it in a browser, copy it and hand that over",
    402: "the page asks for payment",
    403: "the server refuses the page to programs: open it in a browser, copy it and hand that over",
    404: "there is no such page: check the address",
    406: "the server has the page in no form that citekit reads",
    410: "the page is gone",
    429: "the server asks for fewer requests: try again later",
    503: "the server is busy or under repair: try again later",
}
"""HTTP status -> what it means here."""
FAILED, REFUSED = "it failed, try again later", "it refuses the page"
"""The same for the other statuses from 500 on, and below."""


class Fetched(NamedTuple):
    """A page: its text, whether its server says that it is HTML, and the address where it was in the end."""

    text: str
    html: bool
    url: str


class Page(NamedTuple):
    """The bytes of a page, and what its server says of them."""

    data: bytes
    kind: str
    charset: str | None
    url: str


def is_address(name: str) -> bool:
    """Whether an input is named by a web address."""
    return ADDRESS.match(name) is not None


def fetch_page(url: str, encoding: str | None = None, *, adapter: BaseAdapter | None = None) -> Fetched:
    """The page at an address; `encoding` overrules what it says of its characters.

    With an `adapter` everything goes through that, and no proxy or netrc of the environment counts. Raises
    `InputError`, which says what went wrong and what to do. Never waits longer than `WHOLE_TIME`.
    """
    if not is_address(url):
        raise InputError("is not a web address: one begins with https:// or http://")
    outcome: list[Page | Exception] = []
    # a thread, since no time-out of a socket ends a server that sends a byte now and then
    worker = Thread(target=_work, args=(url, time.monotonic() + WHOLE_TIME, outcome, adapter), daemon=True)
    worker.start()
    worker.join(WHOLE_TIME)
    if not outcome:
        raise InputError(f"the server had not sent all of it after {WHOLE_TIME:g} seconds: try again later")
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    page = outcome[0]
    return Fetched(_decode(page, encoding), page.kind in HTML_TYPES, page.url)


def _work(url: str, until: float, outcome: list[Page | Exception], adapter: BaseAdapter | None) -> None:
    try:
        outcome.append(_fetch(url, until, adapter))
    except Exception as error:  # handed over to the thread that asked
        outcome.append(error)


def _fetch(url: str, until: float, adapter: BaseAdapter | None) -> Page:
    import requests

    with _session(adapter) as session:
        try:
            answer = session.get(url, stream=True, timeout=TIMES)
            with answer:
                kind = _check(answer)
                return Page(_read(answer, until), kind, _charset(answer), answer.url)
        except (requests.RequestException, ValueError, OSError) as error:
            raise InputError(_reason(error)) from error


def _session(adapter: BaseAdapter | None) -> Session:
    """A session with our name in it, for http and https only."""
    import requests

    from citekit import __version__

    class Web(requests.Session):
        """Redirects may not leave the web."""

        def get_redirect_target(self, resp: Response) -> str | None:
            target = super().get_redirect_target(resp)
            if target and re.match(r"[A-Za-z][\w+.-]*:", target) and not is_address(target):
                resp.close()
                raise requests.exceptions.InvalidSchema(f"it sends on to {target[:80]}, which is no web address")
            return target

    session = Web()
    if adapter:
        session.trust_env = False
        for scheme in ("http://", "https://"):
            session.mount(scheme, adapter)
    session.max_redirects = MOST_REDIRECTS
    session.headers.update({"User-Agent": f"citekit/{__version__} (reads one page for a citation)", "Accept": ACCEPT})
    return session


def _check(answer: Response) -> str:
    """The content type of an answer. Raises `InputError` for one that is no page."""
    if answer.status_code >= 400:
        why = FAILED if answer.status_code >= 500 else REFUSED
        raise InputError(f"the server answered {answer.status_code}: {STATUS.get(answer.status_code, why)}")
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    for start, what in NOT_TEXT:
        if kind.startswith(start):
            raise InputError(f"is {what}")
    if kind and kind not in HTML_TYPES | TEXT_TYPES:
        raise InputError(f"is of the type {kind}, not a page: HTML or plain text is wanted")
    return kind


def _read(answer: Response, until: float) -> bytes:
    """The body, unpacked, as far as it may go."""
    stated = answer.headers.get("Content-Length", "")
    if stated.isdigit() and int(stated) > LARGEST:
        raise InputError(_too_large())
    data = bytearray()
    for chunk in answer.iter_content(CHUNK):
        data += chunk
        if len(data) > LARGEST:
            raise InputError(_too_large())
        if time.monotonic() > until:
            break  # nobody waits any more
    return bytes(data)


def _too_large() -> str:
    return f"is larger than {LARGEST // 1_000_000} MB, which no page of a work is: check the address"


def _charset(answer: Response) -> str | None:
    """The character set that a server states: "text/html; charset=iso-8859-1"."""
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", answer.headers.get("Content-Type", ""), re.IGNORECASE)
    return found[1] if found else None


def _decode(page: Page, encoding: str | None) -> str:
    from citekit.files import decode, decode_as

    if page.data.startswith(b"%PDF-"):  # whatever its server calls it
        raise InputError(f"is {NOT_TEXT[0][1]}")
    if encoding:
        return decode_as(page.data, encoding)
    if page.kind in HTML_TYPES or page.charset:
        return decode_page(page.data, page.charset)
    return decode(page.data)


def _reason(error: Exception) -> str:
    """What went wrong on the way, in words."""
    from requests import exceptions as known

    reasons: tuple[tuple[type[Exception], str], ...] = (
        (known.SSLError, "its certificate is not trusted or not valid: name a private authority in REQUESTS_CA_BUNDLE"),
        (known.ProxyError, "the proxy did not answer or refused: check HTTP_PROXY, HTTPS_PROXY and NO_PROXY"),
        (known.ConnectTimeout, f"no connection within {TIMES[0]:g} seconds: try again later"),
        (known.ReadTimeout, f"the server sent nothing for {TIMES[1]:g} seconds: try again later"),
        (known.TooManyRedirects, f"it sends on more than {MOST_REDIRECTS} times, perhaps in a circle"),
        (known.InvalidSchema, str(error)),
        (known.ChunkedEncodingError, "the server broke off before the end: try again"),
        (known.ContentDecodingError, "the server packed it in a way that cannot be unpacked"),
        (known.InvalidURL, "is not a web address that can be asked: check its spelling"),
    )
    for kind, words in reasons:
        if isinstance(error, kind):
            return words
    return _why_no_connection(error)


def _why_no_connection(error: Exception) -> str:
    text = str(error)
    if "NameResolution" in text or "getaddrinfo" in text or "Name or service" in text:
        return "there is no server of that name, or no network: check the address and the connection"
    if "refused" in text:
        return "the server refuses connections: check the address"
    if "Read timed out" in text:
        return f"the server sent nothing for {TIMES[1]:g} seconds: try again later"
    if "IncompleteRead" in text or "RemoteDisconnected" in text or "reset" in text:
        return "the server broke off before the end: try again"
    return f"the page could not be had ({type(error).__name__}): check the address and the connection"
