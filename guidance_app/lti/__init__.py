"""LTI 1.3: the one room that speaks with a learning platform, by PyLTI1p3, made strict where that library is not.

It knows no request of ours, no page and no database. What may be asked over the network is in `wire.py`.
"""

from guidance_app.lti.failures import LaunchRefused, PlatformSilent
from guidance_app.lti.keys import ToolKey, list_public_keys, make_private_key
from guidance_app.lti.launching import IncomingLaunch, read_launch
from guidance_app.lti.linking import LinkedPack, write_link
from guidance_app.lti.login import LoginBegun, begin_login
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
