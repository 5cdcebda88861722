"""The name of the rules changes with every rule, and with nothing else."""

from pathlib import Path

import pytest

from guidance_app.domain.publish_checks import version


def test_one_character_in_one_rule_and_the_rules_have_another_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rules.py").write_text("BLOCK = 1\n", encoding="utf-8")
    monkeypatch.setattr(version, "files", lambda _package: tmp_path)
    before = version.name_rules_version.__wrapped__()
    (tmp_path / "notes.txt").write_text("Not a rule.", encoding="utf-8")
    assert version.name_rules_version.__wrapped__() == before
    (tmp_path / "rules.py").write_text("BLOCK = 2\n", encoding="utf-8")
    assert version.name_rules_version.__wrapped__() != before
