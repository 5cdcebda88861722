"""The page on which a course's owner picks a pack; each button carries our signed answer to the platform."""

from flask import make_response, render_template, url_for
from werkzeug.wrappers import Response

from guidance_app import lti
from guidance_app.domain.learning import Picking, Platform
from guidance_app.domain.packs import Pin
from guidance_app.lti import LinkedPack
from guidance_app.queries.pack_contents import count_questions
from guidance_app.queries.packs import list_packs
from guidance_app.services.tool_keys import find_key
from guidance_app.web.addresses import find_live_address
from guidance_app.web.lti.surroundings import keys_secret


def show_picker(platform: Platform, picking: Picking) -> Response:
    """Show the packs that stand now. What is picked is that edition, and stays it."""
    packs = list_packs(platform.reader)
    questions = [count_questions(pack.revision_id) for pack in packs]
    key, opens_at = find_key(keys_secret()), find_live_address(url_for("lti.launch"))
    linked = [
        LinkedPack(Pin(pack.reference, pack.number), pack.title, count)
        for pack, count in zip(packs, questions, strict=True)
    ]
    answers = [lti.write_link(platform, key, picking, each, opens_at) for each in linked]
    shown = list(zip(packs, questions, answers, strict=True))
    return make_response(render_template("lti/pick.html", platform=platform, packs=shown, to=picking.return_address))
