"""The documents say what the code does: kinds, states, settings and commands are compared, not trusted."""

import re
from dataclasses import fields
from pathlib import Path

from click import Command, Group

from guidance_app.cli import guidance
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import RULES
from guidance_app.domain.personal_data.found import PersonalDataKind
from guidance_app.domain.publish_checks.rules import RULES as CHECK_RULES
from guidance_app.domain.publish_checks.stereotyping.checking import RULES as STEREOTYPING_RULES
from guidance_app.domain.states import TRANSITIONS
from guidance_app.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
NOT_FROM_THE_ENVIRONMENT = {"secure_cookies", "demo", "testing"}


def rows_of(document: str, heading: str) -> list[list[str]]:
    text = (ROOT / document).read_text(encoding="utf-8").split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in text.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_table_of_kinds_is_the_code_s() -> None:
    expected = [
        [
            kind.value,
            rules.prefix,
            f"{rules.check_every_months} months",
            "; ".join(section.heading for section in rules.required_sections),
        ]
        for kind, rules in RULES.items()
    ]
    assert rows_of("docs/editorial-model.md", "Kinds") == expected


def test_the_table_of_states_is_the_code_s() -> None:
    expected = [
        [
            state.value,
            action.value,
            step.to.value,
            step.permission.name.lower().replace("_", " ") if step.permission else "the app",
            "yes" if step.needs_note else "no",
        ]
        for (state, action), step in TRANSITIONS.items()
    ]
    assert rows_of("docs/editorial-model.md", "States") == expected


def test_the_table_of_publish_checks_is_the_code_s() -> None:
    expected = [[f"`{rule}`", each.severity.value, each.asks] for rule, each in CHECK_RULES.items()]
    assert rows_of("docs/editorial-model.md", "Publish checks") == expected


def test_the_table_of_publish_checks_holds_the_rules_of_both_lints() -> None:
    words = {rule.id: rule.severity for rule in STEREOTYPING_RULES}
    details = {f"personal-data-{kind.value}": Severity.BLOCK for kind in PersonalDataKind}
    expected = {"slur": Severity.BLOCK} | words | details
    assert dict([(rule, each.severity) for rule, each in CHECK_RULES.items()][-len(expected) :]) == expected


def test_every_setting_is_documented_and_every_documented_setting_exists() -> None:
    documented = {row[0].strip("`") for row in rows_of("docs/operations.md", "Settings")}
    read = {f"GUIDANCE_{f.name.upper()}" for f in fields(Settings) if f.name not in NOT_FROM_THE_ENVIRONMENT}
    assert documented == read


def test_every_command_that_a_document_names_exists() -> None:
    documents = [ROOT / "README.md", ROOT / "content/README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    command = r"guidance ([a-z][a-z-]*(?: [a-z][a-z-]*)?)(?![\w-])"
    named = {match for path in documents for match in re.findall(command, read_code(path))}
    unknown = {name for name in named if not is_command(name.split())}
    assert unknown == set()


def read_code(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return "\n".join(re.findall(r"`(guidance [^`]*)`", text) + re.findall(r"^(guidance .*)$", text, re.MULTILINE))


def is_command(words: list[str]) -> bool:
    command: Command | None = guidance
    for word in words:
        if not isinstance(command, Group):
            return True  # what follows a command that is no group is its argument
        command = command.commands.get(word)
        if command is None:
            return False
    return True


def test_every_command_explains_itself() -> None:
    silent = [name for name, command in walk("guidance", guidance) if not (command.help or "").strip()]
    assert silent == []


def walk(name: str, command: Command) -> list[tuple[str, Command]]:
    below = command.commands.items() if isinstance(command, Group) else ()
    return [(name, command), *(pair for n, c in below for pair in walk(f"{name} {n}", c))]


def test_no_lock_file_says_where_packages_are_fetched_from() -> None:
    lists = [*ROOT.glob("requirements*.lock"), ROOT / "frontend/package-lock.json"]
    addresses = re.compile(r"https?://|--(?:extra-)?index")
    assert [path.name for path in lists if addresses.search(path.read_text(encoding="utf-8"))] == []
