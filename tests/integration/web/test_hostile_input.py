"""No address, header or body makes the app fail, believe a stranger, or answer under another name."""

from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidance_app.domain.errors import SettingsRefused
from tests.support.guarded_apps import GuardedApp

FAMILIES = ("HBA-014", "hba-014", "Com-003")


@pytest.mark.parametrize("number", ["1", "42", "999999"])
def test_numbers_up_to_six_digits_are_numbers(guarded: GuardedApp, number: str) -> None:
    assert guarded.sign_in().get(f"/guidance/izzat/v/{number}").text == f"izzat {number}"


NO_NUMBERS = ["0", "01", "-1", "+1", "1.0", "1e3", "1000000", "9" * 23, "٣", "\uff13", "²", "1 ", "%00"]
NO_SLUGS = ["Izzat", "a" * 81, "a_b", "a.b", "izzat%00", "..%2f..", "é", "%EF%BF%BD", "%ED%A0%80"]
NO_HOSTS = ["evil.com", "localhost.evil.com", "localhost@evil.com", "", "evil.com:80", "[::1", "a b"]


@pytest.mark.parametrize("number", NO_NUMBERS)
def test_anything_else_is_no_number(guarded: GuardedApp, number: str) -> None:
    assert guarded.sign_in().get(f"/guidance/izzat/v/{quote(number, safe='%')}").status_code == 404


@pytest.mark.parametrize("slug", NO_SLUGS)
def test_a_slug_is_small_letters_digits_and_hyphens(guarded: GuardedApp, slug: str) -> None:
    assert guarded.sign_in().get(f"/guidance/{slug}").status_code == 404


@pytest.mark.parametrize("reference", FAMILIES)
def test_a_reference_may_be_spoken_and_typed_in_any_case(guarded: GuardedApp, reference: str) -> None:
    assert guarded.sign_in().get(f"/r/{reference}").text == reference.upper()


@pytest.mark.parametrize("reference", ["XYZ-014", "HBA014", "HBA-14", "HBA-٠١٤", "HBA-00014"])
def test_a_reference_of_no_kind_leads_nowhere(guarded: GuardedApp, reference: str) -> None:
    assert guarded.sign_in().get(f"/r/{reference}").status_code == 404


BROKEN = ["%00", "a%00b", "%01", "%1b[2J", "%7f", "%ED%A0%80", "%ff", "%c3%28", "%80"]


@pytest.mark.parametrize("text", BROKEN)
def test_broken_bytes_in_a_query_are_refused(guarded: GuardedApp, text: str) -> None:
    browser = guarded.sign_in()
    assert browser.get(f"/?q={text}").status_code == 400
    assert browser.get(f"/?{text}=q").status_code == 400


@pytest.mark.parametrize("text", BROKEN)
def test_broken_bytes_in_a_form_are_refused(guarded: GuardedApp, text: str) -> None:
    browser = guarded.sign_in()
    token = quote(browser.read_token())
    kind = "application/x-www-form-urlencoded"
    for body in (f"csrf_token={token}&text={text}", f"csrf_token={token}&{text}=x"):
        assert browser.send("POST", "/write", data=body, content_type=kind).status_code == 400


def test_broken_characters_in_a_multipart_form_are_refused(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    data = {"csrf_token": browser.read_token(), "text": "a\x00b"}
    assert browser.send("POST", "/write", data=data, content_type="multipart/form-data").status_code == 400


@pytest.mark.parametrize("text", ["émigré", "کوردی", "line\r\nline\ttab", "😀", "100% sure & more", "a+b"])
def test_what_people_do_type_arrives_as_it_is(guarded: GuardedApp, text: str) -> None:
    assert guarded.sign_in().post("/write", {"text": text}).text == f"wrote {text}"


def test_a_body_that_is_too_long_is_refused_with_words(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    answer = browser.post("/write", {"text": "x" * 1_000_001})
    assert answer.status_code == 413
    assert "too long" in answer.text
    assert browser.post("/write", {"text": "x" * 600_000}).status_code == 200


def test_thousands_of_fields_are_refused(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    many = {f"field{number}": "x" for number in range(501)}
    assert browser.post("/write", many).status_code == 413
    data = {"csrf_token": browser.read_token(), **many}
    assert browser.send("POST", "/write", data=data, content_type="multipart/form-data").status_code == 413


@pytest.mark.parametrize("host", NO_HOSTS)
def test_a_host_that_is_not_ours_is_refused_and_never_repeated(guarded: GuardedApp, host: str) -> None:
    answer = guarded.open_browser().get("/sign-in", headers={"Host": host})
    assert answer.status_code == 400
    assert answer.text == f"last resort {answer.headers['X-Request-ID']}"
    assert "evil" not in answer.text
    assert "evil" not in str(answer.headers)


@pytest.mark.parametrize("name", ["X-Forwarded-Host", "X-Forwarded-Server", "X-Host", "Forwarded", "X-Original-URL"])
@pytest.mark.parametrize("proxy_hops", [0, 1])
def test_other_headers_choose_no_host(tmp_path: Path, name: str, proxy_hops: int) -> None:
    guarded = GuardedApp(tmp_path, proxy_hops=proxy_hops).start()
    answer = guarded.open_browser().get("/", headers={name: "evil.com"})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in")


def test_an_app_without_trusted_hosts_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsRefused):
        GuardedApp(tmp_path, trusted_hosts=())


def test_a_method_in_a_header_is_ignored(guarded: GuardedApp) -> None:
    browser = guarded.sign_in()
    for name in ("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"):
        assert browser.get("/write", headers={name: "POST"}).status_code == 405
        assert browser.get("/", headers={name: "DELETE"}).status_code == 200


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    path=st.text(max_size=60),
    query=st.binary(max_size=60),
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE", "PATCH"]),
    cookie=st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), max_size=60),
)
def test_no_request_is_our_fault(guarded: GuardedApp, path: str, query: bytes, method: str, cookie: str) -> None:
    answer = guarded.open_browser().send(
        method,
        "/" + quote(path, errors="replace"),
        query_string=quote(query),
        headers={"Cookie": f"session={cookie}"},
    )
    assert answer.status_code < 500
