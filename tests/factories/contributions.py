"""Contributions and invitations as somebody types them, all about obviously invented groups."""

from datetime import date

from guidance_app.domain.contribution_form import TypedContribution
from guidance_app.domain.contributions import ABOUT_SEXUAL_ABUSE
from guidance_app.services.contributions import ContributionForm

GROUP = "A women's group in testing"
PERSON = "Zebedee Quillfeather"
COMMUNITY = "COM-900"
TODAY = date(2027, 3, 3)
FIELDS = {
    "group_name": GROUP,
    "group_role": "womens-group",
    "area": "Testshire",
    "method": "workshop",
    "held_on": "2027-02-01",
    "how_many": "9",
    "not_heard": "Older men were not heard.",
    "performed_by": "Community engagement officer",
    "expires_on": "2029-02-01",
    "may_use_text": "yes",
    "offline": "no",
}


def type_contribution(anchors: tuple[str, ...] = ABOUT_SEXUAL_ABUSE, **changes: str) -> TypedContribution:
    """Return the form of one contribution as it was filled in; keyword arguments replace its fields."""
    return TypedContribution({**FIELDS, **changes}, anchors)


def make_form(
    anchors: tuple[str, ...] = ABOUT_SEXUAL_ABUSE, key: str = "form-1", reference: str = COMMUNITY, **changes: str
) -> ContributionForm:
    """Return the same as a service takes it; another `key` is another form."""
    return ContributionForm(reference, type_contribution(anchors, **changes), key)
