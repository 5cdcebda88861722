"""The settings of installations for tests; imports the app alone, so that a measured server loads nothing else."""

from pathlib import Path

from guidance_app.settings import Settings

FORCE_NAME = "Test force"


def make_settings(folder: Path) -> Settings:
    """Return settings for an installation in `folder`, on plain HTTP on this machine."""
    return Settings(
        secret_key="test-key-" + "x" * 40,
        database_url=f"sqlite:///{folder / 'guidance.sqlite3'}",
        index_folder=folder / "search_index",
        trusted_hosts=("localhost", "127.0.0.1"),
        secure_cookies=False,
        force_name=FORCE_NAME,
        testing=True,
    )
