"""Where the app's own files lie, in a checkout and in an installed wheel alike."""

from pathlib import Path

PACKAGE_FOLDER = Path(__file__).resolve().parent
_CHECKOUT = PACKAGE_FOLDER.parent


def find_bundled(name: str) -> Path:
    """Return the folder `name` from inside the wheel, or from the top of the checkout it was built from."""
    inside = PACKAGE_FOLDER / "bundled" / name
    return inside if inside.is_dir() else _CHECKOUT / name


TEMPLATES_FOLDER = find_bundled("templates")
STARTER_CONTENT_FOLDER = find_bundled("content")
STATIC_FOLDER = PACKAGE_FOLDER / "static"
DIST_FOLDER = STATIC_FOLDER / "dist"
MIGRATIONS_FOLDER = PACKAGE_FOLDER / "migrations"
