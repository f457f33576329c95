"""`citekit serve`: a socket, a server on it, and its address told."""

from __future__ import annotations

import gc
import ipaddress
import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from citekit.console import tell
from citekit.errors import OutputError, UsageError
from citekit.files import reason

if TYPE_CHECKING:
    from argparse import Namespace

    from uvicorn import Server

    from citekit.bridges.web.settings import Settings

HEAD_TIME = 10
"""Seconds that a connection may stay without asking for anything."""


def serve(arguments: Namespace) -> int:
    """Serves until it is interrupted."""
    gc.enable()  # the command does without; a server lives long
    server = server_of(arguments)
    with bound(arguments.host, arguments.port) as listening:
        address = address_of(arguments.host, listening.getsockname()[1])
        tell(f"citekit: info: {address} (Ctrl-C ends it) [serving]")
        if not is_loopback(arguments.host):
            tell("citekit: warning: whoever reaches this machine can use it: there is no password [open-to-others]")
        if arguments.open:
            import webbrowser

            webbrowser.open(address)
        with suppress(KeyboardInterrupt):  # uvicorn raises it again, once it has ended in good order
            server.run(sockets=[listening])
    return 0


def server_of(arguments: Namespace) -> Server:
    """The server, not yet running."""
    try:
        import uvicorn

        from citekit.bridges.web.app import App
    except ModuleNotFoundError as error:
        raise UsageError(f"serve needs {error.name}: pip install 'citekit[web]'") from error
    config = uvicorn.Config(
        App(settings_of(arguments)), log_level="error", access_log=False, server_header=False, proxy_headers=False,
        ws="none", lifespan="off", timeout_keep_alive=HEAD_TIME, timeout_graceful_shutdown=3,
    )  # fmt: skip
    return uvicorn.Server(config)


def settings_of(arguments: Namespace) -> Settings:
    """The switches as settings."""
    from citekit.bridges.web.settings import Settings

    host = None if is_loopback(arguments.host) else arguments.host.lower()
    return Settings(host, arguments.allow_fetch, arguments.mailto, arguments.zotero_port)


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches it."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def bound(host: str, port: int) -> socket.socket:
    """A socket at that address. Raises `OutputError` if it cannot be had."""
    try:
        family, kind, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        made = socket.socket(family, kind)
    except OSError as error:
        raise not_had(host, port, error) from error
    try:
        if os.name == "posix":  # elsewhere it would let a second server have the same port
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(place)
        made.listen()  # before the address is told: whoever comes from now on is answered
    except OSError as error:
        made.close()
        raise not_had(host, port, error) from error
    return made


def not_had(host: str, port: int, error: OSError) -> OutputError:
    """Why there is no such socket."""
    return OutputError(f"{host}, port {port}: {reason(error)}; name another with --port (0: any)")


def address_of(host: str, port: int) -> str:
    """What to open in a browser."""
    name = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{name}:{port}/"
