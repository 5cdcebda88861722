"""Phrases to hold up: each in its own script, marked as unchecked, and printed with letters instead of boxes."""

import html
import logging

import pytest

from guidance_app.domain.phrases.languages import PHRASE_LANGUAGES, TRANSLATED
from guidance_app.domain.phrases.wording import ENGLISH
from guidance_app.paths import DIST_FOLDER
from guidance_app.rendering.paper.engine_process import OwnStylesFetcher, render
from tests.support.installations import Installation
from tests.support.paper import list_fonts, read_pages

FONTS = {
    "Gurmukhi": "Noto-Sans-Gurmukhi",
    "Bengali": "Noto-Sans-Bengali",
    "Gujarati": "Noto-Sans-Gujarati",
    "Tamil": "Noto-Sans-Tamil",
    "Devanagari": "Noto-Sans-Devanagari",
    "Ethiopic": "Noto-Sans-Ethiopic",
    "Urdu": "Noto-Nastaliq-Urdu",
    "Arabic": "Noto-Naskh-Arabic",
    "Chinese": "Droid-Sans-Fallback",
}


def test_every_language_has_a_page_with_each_phrase_in_its_language_and_the_english_beneath(
    bare_installation: Installation,
) -> None:
    officer = bare_installation.sign_in()
    for language in PHRASE_LANGUAGES.values():
        page = html.unescape(officer.get(f"/phrases/{language.code}").text)
        assert f'lang="{language.tag}" dir="{language.direction}">{language.own_name}</span>' in page
        for key in set(language.phrases) - {"point"}:
            assert f'lang="{language.tag}" dir="{language.direction}">{language.phrases[key]}<' in page
            assert ENGLISH[key] in page
        assert ("Not checked by a speaker yet" in page) == bool(language.phrases)
        assert not language.phrases or all(ENGLISH[key] in page for key in language.left_out)


def test_the_list_names_every_language_by_both_names_and_says_that_nothing_is_checked(
    bare_installation: Installation,
) -> None:
    page = bare_installation.sign_in().get("/phrases").text
    for language in PHRASE_LANGUAGES.values():
        assert language.own_name in page
        assert language.name in page
    assert "37 of 37 not checked by a speaker yet" in page


def test_the_first_question_in_every_language_is_a_page_that_anybody_reads_and_a_device_keeps(
    bare_installation: Installation,
) -> None:
    nobody = bare_installation.app.test_client()
    page = html.unescape(nobody.get("/now/language").text)
    assert "Not checked by a speaker yet" in page
    for each in TRANSLATED:
        assert f'lang="{each.tag}" dir="{each.direction}">{each.phrases["interpreter"]}<' in page
    assert "/now/language" in nobody.get("/pocket/now.json").get_json()["pages"]
    assert 'href="/now/language"' in nobody.get("/now").text


def test_a_language_that_we_do_not_have_is_not_found(bare_installation: Installation) -> None:
    answer = bare_installation.sign_in().get("/phrases/xxx")
    assert (answer.status_code, "Choose a language from the list" in answer.text) == (404, True)


def test_the_sheet_has_letters_for_every_script_and_fits_on_two_sides(bare_installation: Installation) -> None:
    answer = bare_installation.sign_in().get("/phrases/sheet.pdf")
    pages = read_pages(answer.data)
    assert len(pages) <= 2
    for page in pages:
        assert "37 of 37 languages not checked by a speaker yet" in page
        assert "OFFICIAL" in page
    fonts = list_fonts(answer.data)
    assert {script for script, name in FONTS.items() if not any(name in font for font in fonts)} == set()
    assert [each.name for each in TRANSLATED if each.name not in " ".join(pages)] == []


def test_no_phrase_of_any_language_is_printed_as_an_empty_box(caplog: pytest.LogCaptureFixture) -> None:
    said = "".join(
        f'<p lang="{each.tag}" dir="{each.direction}">{each.own_name} {" ".join(each.phrases.values())}</p>'
        for each in PHRASE_LANGUAGES.values()
    )
    (styles,) = DIST_FOLDER.glob("paper.*.css")
    page = f"<!doctype html><html lang=en><title>x</title><link rel=stylesheet href=app:{styles.name}><body>{said}"
    with caplog.at_level(logging.WARNING, "weasyprint"):
        render(page, OwnStylesFetcher(DIST_FOLDER, frozenset({styles.name})))
    assert [line for line in caplog.messages if "notdef" in line] == []
