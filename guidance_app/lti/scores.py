"""Sends one score to a platform: how many of how many, when, and for which of its learners. Nothing about answers."""

from datetime import UTC, datetime

from pylti1p3.assignments_grades import AssignmentsGradesService, TAssignmentsGradersData
from pylti1p3.exception import LtiException
from pylti1p3.grade import Grade
from pylti1p3.service_connector import ServiceConnector

from guidance_app.domain.learning import GradePlace, Platform
from guidance_app.domain.packs import Score
from guidance_app.lti.claims import LINE_ITEM_SCOPE, SCORE_SCOPE
from guidance_app.lti.failures import PlatformSilent
from guidance_app.lti.keys import ToolKey
from guidance_app.lti.linking import make_line
from guidance_app.lti.messages import LinkedPack
from guidance_app.lti.tool import make_registration
from guidance_app.lti.wire import Wire

_MISSHAPEN = (LtiException, KeyError, TypeError, ValueError)


def send_score(platform: Platform, key: ToolKey, place: GradePlace, pack: LinkedPack, score: Score, wire: Wire) -> None:
    """Send a score. Raises PlatformSilent when the platform does not take it."""
    connector = ServiceConnector(make_registration(platform, key), wire)
    service = AssignmentsGradesService(connector, _describe(place))
    line = None
    try:
        if not place.line_item:
            wanted = make_line(pack.pin, pack.title, pack.questions).set_resource_link_id(place.link)
            line = service.find_or_create_lineitem(wanted, find_by="resource_link_id")
        service.put_grade(_write(place, score), line)
    except _MISSHAPEN as error:
        raise PlatformSilent from error


def _describe(place: GradePlace) -> TAssignmentsGradersData:
    if place.line_item:
        return {"scope": [SCORE_SCOPE], "lineitem": place.line_item}
    return {"scope": [LINE_ITEM_SCOPE, SCORE_SCOPE], "lineitems": place.line_items}


def _write(place: GradePlace, score: Score) -> Grade:
    grade = Grade().set_user_id(place.learner).set_score_given(score.right).set_score_maximum(score.total)
    grade.set_timestamp(datetime.now(UTC).isoformat(timespec="milliseconds"))
    return grade.set_activity_progress("Completed").set_grading_progress("FullyGraded")
