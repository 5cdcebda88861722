"""Fills in local facts and rotas as the people of a force would, without a browser."""

from flask import Flask
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Post
from guidance_app.services.local_facts import FactForm, fill_fact

DAY = "2026-11-25"


def find_lead(app: Flask, viewer: Viewer) -> str:
    """Return the number of the lead post of a person's force, as a form spells it."""
    with app.app_context():
        return str(get_session().scalars(select(Post.id).where(Post.force_id == viewer.force_id, Post.is_lead)).one())


def fill(
    app: Flask, viewer: Viewer, value: str, slot: str = "duty-hba-lead", version: int = 0, checked_on: str = DAY
) -> None:
    """Give an answer as somebody."""
    lead = find_lead(app, viewer)
    with app.app_context():
        fill_fact(viewer, FactForm(slot, version, value, "", lead, checked_on))
