"""Only a platform's own addresses are asked, only on machines that may be reached, and never for long or for much."""

import socket
from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from guidance_app.domain.learning import AddressRules, Platform
from guidance_app.lti import PlatformSilent, Wire
from guidance_app.lti import wire as wires
from tests.support.launches import set_out
from tests.support.lti_platform import LtiPlatform

HERE = AddressRules(frozenset({"127.0.0.1"}), plain_http=True)


def registered(platform: LtiPlatform) -> Platform:
    typed = platform.registration()
    addresses = (typed["auth_address"], typed["token_address"], typed["keys_address"])
    return Platform(1, 1, "Test", platform.base, "client", ("d",), *addresses, (platform.base,))


def ask(platform: LtiPlatform, address: str, rules: AddressRules = HERE) -> bytes:
    with Wire(registered(platform), rules) as wire:
        return wire.get(address).content


def test_its_own_address_is_asked(platform: LtiPlatform) -> None:
    assert b'"keys"' in ask(platform, f"{platform.base}/keys")


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:1/keys", "http://localhost/keys", "http://127.0.0.1@elsewhere.example/", "file:///etc"],
)
def test_another_address_is_not(platform: LtiPlatform, address: str) -> None:
    with pytest.raises(PlatformSilent):
        ask(platform, address)


def test_a_name_that_leads_into_our_own_network_is_not_asked(platform: LtiPlatform) -> None:
    # `localhost` may be typed as a host; what it leads to is found out when the connection stands.
    port = platform.base.rsplit(":", 1)[1]
    inside = replace(registered(platform), origins=(f"http://localhost:{port}",))
    open_rules = AddressRules(frozenset({"localhost"}), plain_http=True)
    with Wire(inside, open_rules) as wire:
        assert wire.get(f"http://localhost:{port}/keys").ok
    platform.asked.clear()

    class Deceived(AddressRules):
        def allows_scheme(self, address: str) -> bool:
            return True

    with Wire(inside, Deceived()) as wire, pytest.raises(PlatformSilent):
        wire.get(f"http://localhost:{port}/keys")
    assert platform.asked == []


def test_a_redirect_is_not_followed(platform: LtiPlatform) -> None:
    platform.answers["/moved"] = (302, "text/plain", "moved")
    platform.headers = {"Location": f"{platform.base}/keys"}
    with pytest.raises(PlatformSilent):
        ask(platform, f"{platform.base}/moved")
    assert platform.asked == ["GET /moved"]


def test_an_answer_of_megabytes_is_not_read_to_its_end(platform: LtiPlatform) -> None:
    platform.answers["/big"] = (200, "text/plain", b"x" * 1_000_000)
    with pytest.raises(PlatformSilent):
        ask(platform, f"{platform.base}/big")


def test_a_silent_platform_is_not_waited_for(platform: LtiPlatform, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wires, "_READ_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        address = f"http://127.0.0.1:{mute.getsockname()[1]}"
        with Wire(replace(registered(platform), origins=(address,)), HERE) as wire, pytest.raises(PlatformSilent):
            wire.get(f"{address}/keys")


def test_while_two_wait_for_platforms_a_third_is_told_at_once(
    platform: LtiPlatform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wires, "_WAIT_SECONDS", 0)
    for _ in range(2):
        assert wires._AT_ONCE.acquire(blocking=False)
    try:
        with pytest.raises(PlatformSilent):
            ask(platform, f"{platform.base}/keys")
    finally:
        for _ in range(2):
            wires._AT_ONCE.release()


@pytest.mark.parametrize("said", [[], {}, {"keys": 1}, {"keys": [1]}, {"keys": [{}]}, "not JSON"])
def test_keys_that_are_none_open_nothing(browser: FlaskClient, platform: LtiPlatform, said: object) -> None:
    platform.answers["/keys"] = (200, "application/json", said)
    assert set_out(browser, platform).arrive().status_code == 403


def test_a_platform_that_is_gone_is_said(browser: FlaskClient, platform: LtiPlatform) -> None:
    coming = set_out(browser, platform)
    platform.answers["/keys"] = (302, "text/plain", "")
    platform.headers = {"Location": "http://169.254.169.254/"}
    answer = coming.arrive()
    assert (answer.status_code, "did not answer" in answer.text) == (503, True)
