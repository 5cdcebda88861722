"""What every engine promises, run against each of them."""

import errno
from pathlib import Path

import pytest
from whoosh.writing import SegmentWriter

from guidance_app.domain.content import Section
from guidance_app.domain.errors import SearchUnavailable
from guidance_app.domain.kinds import Kind
from guidance_app.search.analysis import stem_words
from guidance_app.search.documents import IndexDocument
from guidance_app.search.engine import Alternative, EngineQuery, SearchEngine
from tests.factories.contents import make_content
from tests.integration.search.engines import ENGINES
from tests.unit.search.libraries import make_document


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> SearchEngine:
    made = ENGINES[request.param](tmp_path / "index")
    made.rebuild([_document(1, "kettle lantern"), _document(2, "kettle"), _document(3, "lantern lantern", force_id=7)])
    return made


def _document(key: int, words: str, force_id: int | None = None) -> IndexDocument:
    content = make_content(Kind.RISK, title=f"Title {key}", sections=(Section("part", "Part", f"Some {words}."),))
    return make_document(key, content, force_id)


def _ask(
    engine: SearchEngine, *words: str, every: bool = False, force_id: int | None = None, limit: int = 10
) -> list[int]:
    groups = tuple((Alternative(stem_words(word), 1.0),) for word in words)
    hits = engine.search(EngineQuery(groups, len(groups) if every else 0, force_id, limit))
    return [hit.document_id for hit in hits]


def test_any_of_the_words_is_enough_unless_all_are_required(engine: SearchEngine) -> None:
    assert _ask(engine, "kettle", "lantern") == [1, 2]
    assert _ask(engine, "kettle", "lantern", every=True) == [1]


def test_all_stems_of_an_alternative_must_be_there_when_it_is_required(engine: SearchEngine) -> None:
    assert _ask(engine, "kettle lantern", every=True) == [1]


def test_an_alternative_that_weighs_less_scores_less(engine: SearchEngine) -> None:
    query = ((Alternative(("lantern",), 0.5), Alternative(("kettl",), 1.0)),)
    first, second = engine.search(EngineQuery(query, 1, None, 10))
    assert {first.document_id, second.document_id} == {1, 2}
    assert first.score >= second.score > 0


def test_a_force_finds_its_own_and_national_documents_and_nobody_elses(engine: SearchEngine) -> None:
    assert _ask(engine, "lantern") == [1]
    assert sorted(_ask(engine, "lantern", force_id=7)) == [1, 3]
    assert _ask(engine, "lantern", force_id=8) == [1]


def test_scores_do_not_depend_on_documents_that_may_not_be_seen(engine: SearchEngine) -> None:
    query = EngineQuery(((Alternative(("lantern",), 1.0),),), 0, None, 10)
    before = engine.search(query)[0].score
    engine.index([_document(key, "kettle", force_id=9) for key in range(20, 30)])
    assert engine.search(query)[0].score == pytest.approx(before, rel=0.05)


def test_no_more_than_asked_for_is_returned(engine: SearchEngine) -> None:
    assert len(_ask(engine, "kettle", limit=1)) == 1


def test_an_unknown_word_finds_nothing(engine: SearchEngine) -> None:
    assert _ask(engine, "nowhere") == []


def test_a_changed_document_replaces_what_was_known_of_it(engine: SearchEngine) -> None:
    engine.index([_document(2, "saucepan")])
    assert _ask(engine, "kettle") == [1]
    assert _ask(engine, "saucepan") == [2]


def test_a_removed_document_is_forgotten_and_removing_it_again_is_no_error(engine: SearchEngine) -> None:
    engine.remove(1)
    engine.remove(1)
    assert _ask(engine, "kettle") == [2]
    assert sorted(engine.read_stamps()) == [2, 3]
    assert engine.read_records([1]) == {}


def test_the_generation_changes_with_every_change_and_only_then(engine: SearchEngine) -> None:
    first = engine.generation()
    assert engine.generation() == first
    engine.remove(2)
    second = engine.generation()
    engine.rebuild([_document(1, "kettle")])
    assert len({first, second, engine.generation()}) == 3


def test_records_come_back_as_they_were_made(engine: SearchEngine) -> None:
    record = engine.read_records([1, 99])[1]
    assert "kettle" in record.words.split()
    assert record.stamp == engine.read_stamps()[1]


def test_another_process_sees_a_change_without_being_told(tmp_path: Path) -> None:
    for make in ENGINES.values():
        writer, reader = make(tmp_path / "shared"), make(tmp_path / "shared")
        writer.rebuild([_document(1, "kettle")])
        assert _ask(reader, "kettle") == [1]
        writer.index([_document(2, "kettle")])
        assert sorted(_ask(reader, "kettle")) == [1, 2]
        writer.rebuild([])
        assert _ask(reader, "kettle") == []


@pytest.mark.parametrize("make", ENGINES.values(), ids=ENGINES)
def test_without_an_index_every_question_says_so(make: type, tmp_path: Path) -> None:
    engine: SearchEngine = make(tmp_path / "nothing")
    assert engine.generation() == ""
    with pytest.raises(SearchUnavailable):
        engine.read_stamps()


@pytest.mark.parametrize("name", ["_assemble_segment", "_commit_toc", "_finish"])
def test_a_write_that_failed_keeps_nobody_from_writing_again(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with monkeypatch.context() as patches:
        patches.setattr(SegmentWriter, name, _fill_the_disk)
        with pytest.raises(SearchUnavailable):
            engine.index([_document(4, "parasol")])
    engine.index([_document(5, "parasol")])
    assert 5 in _ask(engine, "parasol")


def _fill_the_disk(*_given: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
