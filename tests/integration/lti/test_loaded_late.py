"""Workers that no learning platform speaks to do not carry what speaks with one."""

import subprocess
import sys

import pytest

from guidance_app import lti

_LOOK = """
import sys
import guidance_app.web.lti
import guidance_app.services.launching
from guidance_app import lti
print(sorted({"pylti1p3", "requests", "urllib3"} & set(sys.modules)))
lti.read_launch
print("pylti1p3" in sys.modules)
"""


def test_pylti1p3_is_loaded_with_the_first_launch() -> None:
    said = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True).stdout
    assert said.split("\n")[:2] == ["[]", "True"]


def test_every_name_of_the_room_is_there() -> None:
    assert all(getattr(lti, name) for name in lti.__all__)
    with pytest.raises(AttributeError, match="There is no nothing"):
        _ = lti.nothing
