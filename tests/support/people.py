"""The people of a test installation as services see them: `installations.py` adds one account a role, in this order."""

from guidance_app.domain.permissions import Role, Viewer

FORCE_ID = 1
PEOPLE = {role: Viewer(number, role, FORCE_ID) for number, role in enumerate(Role, start=1)}
OFFICER, TRAINER, EDITOR, APPROVER, ADMINISTRATOR = (PEOPLE[role] for role in Role)
