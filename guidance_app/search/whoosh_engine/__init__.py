"""The embedded engine: Whoosh behind the small interface of `engine.py`. Nothing outside this folder imports whoosh."""

from guidance_app.search.whoosh_engine.engine import WhooshEngine

__all__ = ["WhooshEngine"]
