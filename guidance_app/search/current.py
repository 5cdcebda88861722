"""The Finder of the current app: made when first needed, one for each process."""

from threading import Lock

from flask import current_app

from guidance_app.search.finder import Finder
from guidance_app.search.whoosh_engine import WhooshEngine

_making = Lock()


def get_finder() -> Finder:
    """Return the finder over the index folder that the app's settings name."""
    app = current_app
    with _making:
        if "finder" not in app.extensions:
            app.extensions["finder"] = Finder(WhooshEngine(app.extensions["settings"].index_folder))
        finder: Finder = app.extensions["finder"]
        return finder
