"""Pages of the public web only: no address of this machine or its network, whatever a name or a redirect leads to.

A name is looked up before anything is sent, and what the connection really reached is looked at again: a name may
change its mind in between.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from citekit.errors import InputError
from citekit.fetch import fetch_page

if TYPE_CHECKING:
    from requests import PreparedRequest, Response

    from citekit.fetch import Fetched

PRIVATE = "leads to this machine or its own network, from where nothing is fetched"


def fetch_public(url: str) -> Fetched:
    """The page at a public address. Raises `InputError`."""
    return fetch_page(url, adapter=PublicAdapter())


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public web; one that wraps another (6to4, NAT64, mapped) is as that is."""
    found = ipaddress.ip_address(address.partition("%")[0])
    inner = _inner(found)
    return found.is_global and not found.is_multicast and (inner is None or inner.is_global)


def _inner(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if isinstance(address, ipaddress.IPv4Address):
        return None
    nat64 = ipaddress.ip_network("64:ff9b::/96")
    if address in nat64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def check_host(host: str, port: int) -> None:
    """Raises `InputError` unless every address of a name is public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise InputError("there is no server of that name, or no network: check the address") from None
    if not all(is_public(str(address[4][0])) for address in found):
        raise InputError(PRIVATE)


def check_peer(connected: socket.socket) -> socket.socket:
    """The same of a connection, before anything is sent on it."""
    if not is_public(connected.getpeername()[0]):
        connected.close()
        raise InputError(PRIVATE)
    return connected


class PublicHTTP(HTTPConnection):
    """A connection that is looked at."""

    def _new_conn(self) -> socket.socket:
        return check_peer(super()._new_conn())


class PublicHTTPS(HTTPSConnection):
    """Likewise."""

    def _new_conn(self) -> socket.socket:
        return check_peer(super()._new_conn())


class PublicHTTPPool(HTTPConnectionPool):
    """Connections that are looked at."""

    ConnectionCls = PublicHTTP


class PublicHTTPSPool(HTTPSConnectionPool):
    """Likewise."""

    ConnectionCls = PublicHTTPS


class PublicAdapter(HTTPAdapter):
    """What requests sends through: each redirect comes by here, too."""

    def init_poolmanager(self, *given: Any, **named: Any) -> None:
        """Pools of connections that are looked at."""
        super().init_poolmanager(*given, **named)
        self.poolmanager.pool_classes_by_scheme = {"http": PublicHTTPPool, "https": PublicHTTPSPool}

    def send(self, request: PreparedRequest, *given: Any, **named: Any) -> Response:
        """Sends a request, if its host is public."""
        parts = urlsplit(request.url or "")
        check_host(str(parts.hostname or ""), parts.port or (443 if parts.scheme == "https" else 80))
        return super().send(request, *given, **named)
