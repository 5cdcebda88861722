"""LTI 1.3: the one room that speaks with a learning platform, by PyLTI1p3, made strict where that library is not.

It knows no request of ours, no page and no database. What may be asked over the network is in `wire.py`.
What needs PyLTI1p3 and its HTTP client is loaded when it is first used, as `lti.read_launch`: few workers ever are
spoken to by a platform, and all of them would hold it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from guidance_app.lti.failures import LaunchRefused, PlatformSilent
from guidance_app.lti.keys import ToolKey, make_private_key
from guidance_app.lti.messages import IncomingLaunch, LinkedPack, LoginBegun

if TYPE_CHECKING:
    from guidance_app.lti.key_set import list_public_keys
    from guidance_app.lti.launching import read_launch
    from guidance_app.lti.linking import write_link
    from guidance_app.lti.login import begin_login
    from guidance_app.lti.scores import send_score
    from guidance_app.lti.wire import Wire

__all__ = [
    "IncomingLaunch",
    "LaunchRefused",
    "LinkedPack",
    "LoginBegun",
    "PlatformSilent",
    "ToolKey",
    "Wire",
    "begin_login",
    "list_public_keys",
    "make_private_key",
    "read_launch",
    "send_score",
    "write_link",
]
_LOADED_LATE = {
    "Wire": "wire",
    "begin_login": "login",
    "list_public_keys": "key_set",
    "read_launch": "launching",
    "send_score": "scores",
    "write_link": "linking",
}


def __getattr__(name: str) -> Any:
    if name not in _LOADED_LATE:
        raise AttributeError(f"There is no {name} in {__name__}.")
    return getattr(import_module(f"{__name__}.{_LOADED_LATE[name]}"), name)
