"""Lists by kind put what is urgent first and lose nothing."""

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.browse_groups import GROUPS, OTHERS, arrange_slugs
from guidance_app.domain.kinds import Kind

KNOWN = sorted({slug for groups in GROUPS.values() for group in groups for slug in group.slugs})


@given(st.sampled_from(Kind), st.lists(st.sampled_from([*KNOWN, "one-of-our-own", "another"]), unique=True))
def test_every_document_stands_in_the_list_exactly_once(kind: Kind, slugs: list[str]) -> None:
    shown = [slug for group in arrange_slugs(kind, slugs) for slug in group.slugs]
    assert sorted(shown) == sorted(slugs)


def test_what_cannot_wait_stands_first_whatever_its_title() -> None:
    groups = arrange_slugs(Kind.RISK, ["forced-marriage", "our-own", "taken-or-left-abroad", "one-chance-rule"])
    assert [(group.heading, group.slugs) for group in groups] == [
        ("Act at once", ("one-chance-rule", "taken-or-left-abroad")),
        ("Signs and kinds of abuse", ("forced-marriage",)),
        (OTHERS, ("our-own",)),
    ]


def test_a_kind_without_groups_is_one_list_in_the_order_given() -> None:
    (group,) = arrange_slugs(Kind.COMMUNITY, ["b", "a"])
    assert (group.heading, group.slugs) == ("", ("b", "a"))
    assert arrange_slugs(Kind.COMMUNITY, []) == ()
