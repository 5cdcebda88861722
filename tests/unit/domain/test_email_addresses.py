"""An account's e-mail address is one plain address: nothing that could carry a header or a second recipient."""

import pytest

from guidance_app.domain.email_addresses import check_email
from guidance_app.domain.errors import InputRefused


@pytest.mark.parametrize("address", ["a.person@force.example", " x+y@sub.force.example ", "o'neil@police.example"])
def test_a_plain_address_is_taken_without_its_outer_spaces(address: str) -> None:
    assert check_email(address) == address.strip()


@pytest.mark.parametrize(
    "address",
    [
        "", "nobody", "@force.example", "a@", "a@force", "a@b@force.example", "a b@force.example", "a@force.example.",
        "a@force.example\nBcc: b@force.example", "a@force.example, b@force.example", "<a@force.example>",
        "a@-x.example",
        "a..b@force.example", ".a@force.example", '"a b"@force.example', "ä@force.example",
        "a@förce.example", "a@[127.0.0.1]", "a" * 65 + "@force.example", "a@" + "b." * 130 + "example",
    ],
)  # fmt: skip
def test_anything_else_is_refused_by_its_field(address: str) -> None:
    with pytest.raises(InputRefused) as refused:
        check_email(address)
    assert refused.value.field == "email"
