"""A package is safe to unpack anywhere, and the same bytes wherever and whenever it is made."""

import stat
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.rendering.packages.zipped import zip_files

_NAMES = st.from_regex(r"[a-z]{1,6}(-[0-9]{1,3})?\.(html|js|css|txt)", fullmatch=True).filter(
    lambda name: name.partition(".")[0] not in ("con", "prn", "aux", "nul") and not name.startswith(("com", "lpt"))
)


@given(st.dictionaries(_NAMES, st.binary(max_size=50), max_size=5))
def test_files_come_out_as_they_went_in_whatever_their_order(files: dict[str, bytes]) -> None:
    made = zip_files(files)
    assert made == zip_files(dict(reversed(files.items())))
    with ZipFile(BytesIO(made)) as package:
        assert package.testzip() is None
        assert {name: package.read(name) for name in package.namelist()} == files
        assert package.namelist() == sorted(files)


def test_entries_are_plain_files_of_one_fixed_day_stored_as_they_are() -> None:
    with ZipFile(BytesIO(zip_files({"index.html": b"words"}))) as package:
        entry = package.infolist()[0]
    assert stat.S_ISREG(entry.external_attr >> 16)
    assert (entry.date_time, entry.compress_type, entry.extra) == ((1980, 1, 1, 0, 0, 0), ZIP_STORED, b"")


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "../../x", "/etc/passwd", "a/b", "a\\b", "C:x", "a:b", ".hidden", "Index.html", "a..b", "a."),
        *("con", "con.html", "nul.txt", "com1.js", "lpt9", "a b", "a\n", "ä.html", "a" * 65, "]]>"),
    ],
)
def test_a_name_that_is_not_safe_everywhere_makes_no_package(name: str) -> None:
    with pytest.raises(ValueError, match="not safe"):
        zip_files({name: b""})
