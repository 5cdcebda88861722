"""Addresses by which a force's own systems open guidance: what codes they may send, and what each of them means here.

A code leads to words that may help to ask. It says nothing of a person, and none of these leads to a page on risk.
"""

from guidance_app.domain.deep_links.reading import DeepLink, read_deep_link

__all__ = ["DeepLink", "read_deep_link"]
