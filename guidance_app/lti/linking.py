"""Deep linking: the signed answer that adds a pack to a course, one edition of it, with a place for its score."""

from pylti1p3.deep_link import DeepLink
from pylti1p3.deep_link_resource import DeepLinkResource
from pylti1p3.lineitem import LineItem

from guidance_app.domain.learning import Picking, Platform
from guidance_app.domain.packs import Pin
from guidance_app.lti.claims import PACK
from guidance_app.lti.keys import ToolKey
from guidance_app.lti.messages import LinkedPack
from guidance_app.lti.tool import make_registration

_DATA = "https://purl.imsglobal.org/spec/lti-dl/claim/data"
_ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items"
# A pack opens in a window of its own: it lets no other page show it in a frame.
_OWN_WINDOW = {"window": {"targetName": "_blank"}}
_EXPIRES, _MADE = "exp", "iat"
# The page with the answers may be looked at for so long.
_LASTS_SECONDS = 3600
SCORE_TAG = "knowledge-check"


def write_link(platform: Platform, key: ToolKey, picking: Picking, pack: LinkedPack, opens_at: str) -> str:
    """Return the signed answer that adds a pack to the course from which it was asked for."""
    link = DeepLink(make_registration(platform, key), picking.deployment, {})
    resource = DeepLinkResource().set_url(opens_at).set_title(f"{pack.title} ({pack.pin})")
    resource.set_custom_params({PACK: str(pack.pin)})
    if pack.questions:
        resource.set_lineitem(make_line(pack.pin, pack.title, pack.questions))
    message = link.get_message_jwt([resource])
    message[_ITEMS] = [resource.to_dict() | _OWN_WINDOW]
    message[_EXPIRES] = int(str(message[_MADE])) + _LASTS_SECONDS
    # What was given goes back as it was; what was not given does not.
    message.pop(_DATA)
    if picking.data:
        message[_DATA] = picking.data
    return str(link.encode_jwt(message))  # type: ignore[no-untyped-call]


def make_line(pin: Pin, title: str, questions: int) -> LineItem:
    """Return the line of a course's marks that a pack's score goes to."""
    line = LineItem().set_score_maximum(questions).set_label(f"Knowledge check: {title}")
    return line.set_resource_id(str(pin)).set_tag(SCORE_TAG)
