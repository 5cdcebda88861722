"""Asks a platform over the network: its own addresses, checked machines, no redirect, little time, few bytes."""

import time
from threading import BoundedSemaphore
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.poolmanager import PoolManager

from guidance_app.domain.learning import AddressRules, Platform
from guidance_app.lti.failures import PlatformSilent

_CONNECT_SECONDS = 3
_READ_SECONDS = 5
_MOST_SECONDS = 8
_MOST_BYTES = 256 * 1024
_PIECE = 16 * 1024
# Of the four threads of a worker, two stay for officers whatever a platform does.
_AT_ONCE = BoundedSemaphore(2)
_WAIT_SECONDS = 3


class Wire(requests.Session):
    """The library's way out, for one platform."""

    def __init__(self, platform: Platform, rules: AddressRules) -> None:
        super().__init__()
        # No proxies, certificates or passwords from the environment or from a file.
        self.trust_env = False
        self._platform = platform
        self._rules = rules
        for scheme in ("https://", "http://"):
            self.mount(scheme, _CheckedAdapter(rules))

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Ask one address. Raises PlatformSilent."""
        if not (self._platform.is_at(str(url)) and self._rules.allows_scheme(str(url))):
            raise PlatformSilent
        if not _AT_ONCE.acquire(timeout=_WAIT_SECONDS):
            raise PlatformSilent
        try:
            timeout = (_CONNECT_SECONDS, _READ_SECONDS)
            kwargs |= {"timeout": timeout, "allow_redirects": False, "stream": True}
            return _read_little(super().request(method, url, *args, **kwargs))
        except (requests.RequestException, HTTPError) as error:
            raise PlatformSilent from error
        finally:
            _AT_ONCE.release()


def _read_little(answer: requests.Response) -> requests.Response:
    started, pieces, size = time.monotonic(), list[bytes](), 0
    for piece in answer.iter_content(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > _MOST_BYTES or time.monotonic() - started > _MOST_SECONDS:
            answer.close()
            raise PlatformSilent
    # What `content` and `json()` read from now on.
    answer._content = b"".join(pieces)  # noqa: SLF001
    if answer.is_redirect:
        raise PlatformSilent
    return answer


class _CheckedAdapter(HTTPAdapter):
    """Opens connections that look at whom they reached before they say anything: a name may lead anywhere."""

    def __init__(self, rules: AddressRules) -> None:
        self._rules = rules
        super().__init__(max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        self.poolmanager = PoolManager(connections, maxsize=maxsize, block=block, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _make_pools(self._rules)


def _make_pools(rules: AddressRules) -> dict[str, type[HTTPConnectionPool]]:
    class Checked(HTTPConnection):
        def _new_conn(self) -> Any:
            return _check(rules, self.host, super()._new_conn())

    class CheckedSecure(HTTPSConnection):
        def _new_conn(self) -> Any:
            return _check(rules, self.host, super()._new_conn())

    plain = type("Plain", (HTTPConnectionPool,), {"ConnectionCls": Checked})
    secure = type("Secure", (HTTPSConnectionPool,), {"ConnectionCls": CheckedSecure})
    return {"http": plain, "https": secure}


def _check(rules: AddressRules, host: str, connection: Any) -> Any:
    machine = str(connection.getpeername()[0])
    if not rules.allows_machine(host, machine):
        connection.close()
        raise PlatformSilent
    return connection
