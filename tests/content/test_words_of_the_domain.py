"""Words that officers hear are in the glossary: each leads to a word page, by its title or by another of its names."""

from pathlib import Path

import pytest

from guidance_app.content_files.folder import read_folder

ROOT = Path(__file__).parents[2]

WORDS = """
dharam; behan ji; Singh; Kaur; pativrata; bahu; maan-shonman; daknam; bhalo nam; aabro; bacha bazi; mahram; wasta; bori;
čhej; kashrut; guanxi; wstyd; Niebieska Karta; rodzina; ìtìjú; ẹbí; oríkì; Igba nkwu; breast ironing; ነውር; kibur;
Bey; Hanım; Newroz; Nowruz; naanays; rușine; onoare; lele; loverboy;
talaq; khula; samaj; xwîn; odayaal; pharaonic; baad; 'aar; ruined; lajav; ladž; pakiv; get; yichud; askan; lose face;
jia chou bu ke wai yang; kız kaçırma;
so called honour; hbv/a; under 18 marrage; interpretor
"""
EACH = [word.strip() for word in WORDS.split(";")]


@pytest.fixture(scope="module")
def names() -> frozenset[str]:
    newest = [edition.content for edition in read_folder(ROOT / "content").editions if edition.is_newest]
    return frozenset(
        name.casefold()
        for content in newest
        if content.term is not None
        for name in (content.title, *content.aliases, *content.term.spellings, *content.term.synonyms)
    )


@pytest.mark.parametrize("word", EACH)
def test_a_word_that_officers_hear_is_a_name_of_a_word_page(names: frozenset[str], word: str) -> None:
    assert word.casefold() in names
