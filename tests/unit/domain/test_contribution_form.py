"""The form of a contribution: consent first, a person's name only with it, and every mistake named at once."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.contribution_form import FIELDS, TypedContribution, read_terms
from guidance_app.domain.contributions import (
    METHODS,
    RECORDED_METHODS,
    ROLES,
    STATE_WORDS,
    ContributionState,
    GroupRole,
    Method,
    find_due_day,
    find_state,
)
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.guest_reviews import VERDICTS, Verdict
from tests.factories.contributions import PERSON, TODAY, type_contribution

ANCHORS = ("in-two-minutes", "names", "barriers-to-reporting-sexual-abuse", "hba-risks", "re-traumatisation")


def problems_of(typed: TypedContribution) -> dict[str, str]:
    with pytest.raises(FormRefused) as refused:
        read_terms(typed, ANCHORS, TODAY)
    return refused.value.problems


def test_what_was_typed_comes_out_as_values() -> None:
    terms = read_terms(
        type_contribution(("names", "in-two-minutes"), disagreement="  Two said no.\r\nOne yes. "), ANCHORS, TODAY
    )
    assert (terms.group_role, terms.method, terms.held_on) == (
        GroupRole.WOMENS_GROUP,
        Method.WORKSHOP,
        date(2027, 2, 1),
    )
    # In the order of the page, whatever order the browser sent.
    assert terms.anchors == ("in-two-minutes", "names")
    assert terms.disagreement == "Two said no.\nOne yes."
    assert (terms.may_name, terms.person, terms.offline_days, terms.offline_until) == (False, "", None, None)


def test_without_consent_to_the_text_nothing_is_recorded() -> None:
    assert set(problems_of(type_contribution(may_use_text=""))) == {"may_use_text"}
    assert set(problems_of(type_contribution(may_use_text="no"))) == {"may_use_text"}


def test_a_persons_name_needs_the_consent_to_be_named() -> None:
    assert set(problems_of(type_contribution(person=PERSON))) == {"person"}
    assert read_terms(type_contribution(person=PERSON, may_name="yes"), ANCHORS, TODAY).person == PERSON
    assert read_terms(type_contribution(may_name="yes"), ANCHORS, TODAY).person == ""


@pytest.mark.parametrize("field", ["group_name", "area", "not_heard", "performed_by", "disagreement"])
def test_every_text_refuses_what_leads_to_a_person_and_says_where_and_why(field: str) -> None:
    found = problems_of(type_contribution(("names",), **{field: "Ring her on 07700 900123"}))
    assert set(found) == {field}
    assert "07700 900123" in found[field]


def test_where_a_name_may_stand_a_number_may_not() -> None:
    found = problems_of(type_contribution(person=f"{PERSON} 07700 900123", may_name="yes"))
    assert set(found) == {"person"}


def test_an_empty_form_names_every_field_that_is_needed_in_the_order_of_the_page() -> None:
    found = problems_of(TypedContribution({}, ()))
    assert list(found) == [field for field in FIELDS if field in found]
    needed = {"group_name", "group_role", "area", "how_many", "not_heard", "method", "held_on", "performed_by"}
    assert set(found) == needed | {"section", "may_use_text", "expires_on", "offline"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"held_on": "2027-03-04"}, "held_on"),
        ({"held_on": "last week"}, "held_on"),
        ({"held_on": "2027-02-30"}, "held_on"),
        ({"held_on": "9999-12-31"}, "held_on"),
        ({"expires_on": "2027-03-03"}, "expires_on"),
        ({"expires_on": "2032-02-02"}, "expires_on"),
        ({"how_many": "0"}, "how_many"),
        ({"how_many": "-3"}, "how_many"),
        ({"how_many": "1e3"}, "how_many"),
        ({"how_many": "٣"}, "how_many"),
        ({"how_many": "99999999999"}, "how_many"),
        ({"group_role": "police"}, "group_role"),
        ({"method": "guest-review"}, "method"),
        ({"offline": "days"}, "offline_days"),
        ({"offline": "days", "offline_days": "366"}, "offline_days"),
        ({"offline": "until", "offline_until": "2030-01-01"}, "offline_until"),
        ({"offline": "until", "offline_until": "2027-03-03"}, "offline_until"),
        ({"offline": "for ever"}, "offline"),
        ({"group_name": "x" * 121}, "group_name"),
        ({"disagreement": "word " * 700}, "disagreement"),
    ],
)
def test_what_cannot_be_is_named(changes: dict[str, str], field: str) -> None:
    assert field in problems_of(type_contribution(("names",), **changes))


def test_a_section_that_the_page_does_not_have_is_refused() -> None:
    assert set(problems_of(type_contribution(("names", "no-such-section")))) == {"section"}
    assert set(problems_of(type_contribution(()))) == {"section"}


def test_offline_is_days_or_a_day_and_never_both() -> None:
    days = read_terms(type_contribution(offline="days", offline_days="30", offline_until="2027-09-01"), ANCHORS, TODAY)
    until = read_terms(
        type_contribution(offline="until", offline_days="30", offline_until="2027-09-01"), ANCHORS, TODAY
    )
    assert (days.offline_days, days.offline_until) == (30, None)
    assert (until.offline_days, until.offline_until) == (None, date(2027, 9, 1))


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=40)), st.lists(st.text(max_size=20), max_size=3))
def test_whatever_is_sent_is_read_or_refused_by_field(fields: dict[str, str], anchors: list[str]) -> None:
    try:
        terms = read_terms(TypedContribution(fields, tuple(anchors)), ANCHORS, TODAY)
    except FormRefused as refused:
        problems, read = refused.problems, set[str]()
    else:
        problems, read = {}, set(terms.anchors)
    assert set(problems) <= set(FIELDS)
    assert all(problems.values())
    assert read <= set(ANCHORS)


def test_the_tables_have_words_for_every_value() -> None:
    assert set(ROLES) == set(GroupRole)
    assert set(METHODS) == set(Method)
    assert set(STATE_WORDS) == set(ContributionState)
    assert set(VERDICTS) == set(Verdict)
    assert Method.GUEST_REVIEW not in RECORDED_METHODS
    assert [role.value for role in GroupRole if ROLES[role].counts_on_sexual_abuse] == [
        "womens-group",
        "survivors-group",
    ]


@pytest.mark.parametrize(
    ("day", "withdrawn", "corrected", "state"),
    [
        (TODAY, False, False, ContributionState.LIVE),
        (date(2027, 3, 2), False, False, ContributionState.EXPIRED),
        (TODAY, True, False, ContributionState.WITHDRAWN),
        (date(2027, 3, 2), True, False, ContributionState.WITHDRAWN),
        (TODAY, False, True, ContributionState.CORRECTED),
        (TODAY, True, True, ContributionState.CORRECTED),
    ],
)
def test_a_contribution_is_in_one_state(day: date, withdrawn: bool, corrected: bool, state: ContributionState) -> None:
    assert find_state(day, TODAY, withdrawn=withdrawn, corrected=corrected) is state


@given(st.dates(), st.dates(), st.lists(st.dates(), max_size=4))
def test_a_section_is_due_on_the_first_day_that_consent_runs_out_after_its_check(
    checked_on: date, due: date, expiries: list[date]
) -> None:
    found = find_due_day(checked_on, due, tuple(expiries))
    assert found <= due
    assert found == due or found in expiries
    assert all(found <= expiry for expiry in expiries if expiry > checked_on)
    # What ran out by the day of the check was looked at then and does not hold the clock for ever.
    assert found == due or found > checked_on
