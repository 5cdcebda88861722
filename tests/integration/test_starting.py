"""Starting for real: nothing is guessed, everything missing is named, and no account or secret comes from nowhere."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from guidance_app.demo import demo_settings, demo_sign_ins
from guidance_app.domain.errors import SettingsRefused
from guidance_app.domain.permissions import Role
from guidance_app.settings import settings_from_environment

COMPLETE = {
    "GUIDANCE_SECRET_KEY": "k" * 40,
    "GUIDANCE_DATABASE_URL": "sqlite:////tmp/x.sqlite3",
    "GUIDANCE_INDEX_FOLDER": "/tmp/x",  # noqa: S108 - never opened here
    "GUIDANCE_TRUSTED_HOSTS": "guidance.example.org, 10.0.0.1",
}


def run_guidance(folder: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GUIDANCE_")}
    return subprocess.run(
        [sys.executable, "-m", "guidance_app.cli", *arguments],
        cwd=folder,
        env={**clean, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("missing", COMPLETE)
def test_a_missing_setting_is_named(missing: str) -> None:
    rest = {name: value for name, value in COMPLETE.items() if name != missing}
    with pytest.raises(SettingsRefused, match=missing):
        settings_from_environment(rest)


def test_everything_that_is_wrong_is_named_at_once() -> None:
    with pytest.raises(SettingsRefused) as refused:
        settings_from_environment({"GUIDANCE_SECRET_KEY": "short", "GUIDANCE_PROXY_HOPS": "many"})
    for name in ("SECRET_KEY is too short", "DATABASE_URL", "INDEX_FOLDER", "TRUSTED_HOSTS", "PROXY_HOPS"):
        assert name in refused.value.message


def test_complete_settings_are_read_and_are_safe() -> None:
    settings = settings_from_environment(COMPLETE)
    assert settings.trusted_hosts == ("guidance.example.org", "10.0.0.1")
    assert settings.secure_cookies
    assert not settings.demo


def test_serving_without_secrets_names_them_and_exits(tmp_path: Path) -> None:
    answer = run_guidance(tmp_path, "serve")
    assert answer.returncode == 1
    assert "GUIDANCE_SECRET_KEY" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_serving_never_falls_back_to_the_demonstration(tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "session-key").write_text("x" * 60, encoding="utf-8")
    answer = run_guidance(tmp_path, "serve")
    assert answer.returncode == 1
    assert "GUIDANCE_SECRET_KEY" in answer.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])  # noqa: S104 - refused
def test_the_demonstration_refuses_to_be_reached_from_elsewhere(tmp_path: Path, host: str) -> None:
    answer = run_guidance(tmp_path, "run", "--host", host)
    assert answer.returncode == 1
    assert "this machine only" in answer.stderr
    assert not (tmp_path / "var").exists()


def test_a_command_without_any_installation_says_what_to_set(tmp_path: Path) -> None:
    answer = run_guidance(tmp_path, "search", "izzat")
    assert answer.returncode != 0
    assert "GUIDANCE_DATABASE_URL" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_checking_content_needs_no_installation(tmp_path: Path) -> None:
    answer = run_guidance(tmp_path, "content", "check")
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_the_help_reads_well(tmp_path: Path) -> None:
    answer = run_guidance(tmp_path, "--help")
    assert answer.returncode == 0
    for command in ("run", "serve", "content", "index", "search", "users"):
        assert f"\n  {command} " in answer.stdout


def test_a_port_that_is_taken_is_said_and_not_shared(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        answer = run_guidance(tmp_path, "run", "--port", str(taken.getsockname()[1]))
    assert answer.returncode == 1
    assert "Set PORT=" in answer.stderr
    assert not (tmp_path / "var").exists()


def test_a_secret_that_was_never_finished_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "session-key").touch()
    (tmp_path / "sign-ins.txt").touch()
    assert len(demo_settings(tmp_path).secret_key) >= 32
    assert {sign_in.role for sign_in in demo_sign_ins(tmp_path)} == set(Role)
    assert demo_settings(tmp_path).secret_key == demo_settings(tmp_path).secret_key


def test_a_command_on_a_database_that_is_not_ready_says_what_to_do(tmp_path: Path) -> None:
    database = {**COMPLETE, "GUIDANCE_DATABASE_URL": f"sqlite:///{tmp_path / 'new.sqlite3'}"}
    answer = run_guidance(tmp_path, "users", "list", **{**database, "GUIDANCE_INDEX_FOLDER": str(tmp_path / "index")})
    assert answer.returncode == 1
    assert "guidance serve" in answer.stderr
    assert "Traceback" not in answer.stderr
