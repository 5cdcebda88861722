"""Addresses of a platform lead to that platform over HTTPS, and to no machine that the internet cannot reach."""

import pytest

from guidance_app.domain.learning import AddressRules, find_origin

ANYWHERE = AddressRules()
OWN = AddressRules(frozenset({"learn.force.example"}))


@pytest.mark.parametrize(
    "machine",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",  # noqa: S104 - nothing binds here
        "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1%eth0", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b:1::1", "64:ff9b::a01:203", "2002:a01:203::1", "not an address", "",
    ],
)  # fmt: skip
def test_a_machine_of_our_own_network_is_reached_only_by_a_host_that_the_installation_names(machine: str) -> None:
    assert not ANYWHERE.allows_machine("learn.force.example", machine)
    assert not OWN.allows_machine("other.example", machine)


def test_what_the_installation_names_and_what_everybody_can_reach_is_allowed() -> None:
    assert OWN.allows_machine("learn.force.example", "10.1.2.3")
    assert ANYWHERE.allows_machine("learn.example", "93.184.216.34")
    for machine in ("2606:2800:220:1::1", "64:ff9b::5db8:d822"):
        assert ANYWHERE.allows_machine("learn.example", machine)


@pytest.mark.parametrize(
    "typed",
    [
        "http://learn.example/a", "https://", "https://learn.example/a?b", "https://learn.example/a#b",
        "https://me@learn.example/", "https://learn.example:0/", "https://learn.example/a b", "https://learn.example/'x",
        "https://*.example", "javascript:alert(1)", "//learn.example/a", "https://[::1]/", "https://-x.example/",
        "https://learn.example/" + "a" * 500, "https://learn.example\n", "HTTPS://LEARN.EXAMPLE/",
    ],
)  # fmt: skip
def test_what_is_no_plain_https_address_is_not_taken(typed: str) -> None:
    assert not ANYWHERE.takes(typed)


@pytest.mark.parametrize("typed", ["https://learn.example", "https://learn.example:8443/api/lti/security/jwks.json"])
def test_an_https_address_is_taken(typed: str) -> None:
    assert ANYWHERE.takes(typed)


def test_plain_http_is_for_hosts_that_are_named_where_the_app_itself_is_served_so() -> None:
    address = "http://learn.force.example/a"
    assert not OWN.takes(address)
    assert AddressRules(frozenset({"learn.force.example"}), plain_http=True).takes(address)
    assert not AddressRules(frozenset(), plain_http=True).takes(address)


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://learn.example/a/b", "https://learn.example"),
        ("https://learn.example:443/a", "https://learn.example"),
        ("https://learn.example:8443?x", "https://learn.example:8443"),
        ("http://learn.example:80", "http://learn.example"),
        ("https://learn.example.evil.example/", "https://learn.example.evil.example"),
        ("https://learn.example@evil.example/", ""),
        ("https://learn.example\\@evil.example/", ""),
        ("https://learn.example:8443@evil.example/", ""),
        ("ftp://learn.example/", ""),
        ("", ""),
    ],
)
def test_an_origin_is_read_as_a_browser_reads_it(address: str, origin: str) -> None:
    assert find_origin(address) == origin
