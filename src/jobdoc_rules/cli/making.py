"""From answers to a case, and to the name of its file."""

import os
import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

import attrs

from jobdoc_rules.case import Case, Interview, Office, Person, Role
from jobdoc_rules.cli.dialogue import Dialogue
from jobdoc_rules.cli.questions import FIRST, Answers, rest
from jobdoc_rules.errors import InvalidInput, JobdocError

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment

__all__ = ["file_name", "machine_zone", "told"]

_NEEDED = ("employer", "timezone", "start")
_LONGEST_NAME = 60
_LOCALTIME = "/etc/localtime"


def told(given: Mapping[str, Sequence[str]], file: str | None, env: "Environment") -> tuple[str, Case]:
    """Return the path of a new file and the case for it, from flags and what is asked.

    Raises InvalidInput with every fault, and KeyboardInterrupt if the one who is asked leaves.
    """
    interviewers = not given["hiring_manager"]
    missing = [name for name in _NEEDED if not given[name]]
    complete = not missing and (given["interviewer"] or not interviewers)
    asking = env.stdin is not None and env.stdin.isatty() and not complete
    dialogue = Dialogue(given, env, asking=asking)
    dialogue.put(FIRST)
    path = file or file_name(dialogue.answers)
    _refuse_taken(path, dialogue)
    dialogue.put(rest(machine_zone(), interviewers=interviewers))
    if dialogue.faults:
        raise InvalidInput(dialogue.faults)
    (id_,) = given["id"] or [PurePath(path).stem]
    return path, _case(id_, dialogue.answers)


def _refuse_taken(path: str, dialogue: Dialogue) -> None:
    if os.path.lexists(path):
        dialogue.note(path, "exists", "it is there already", "give another name, or add to it with log")
        if dialogue.asking:
            raise InvalidInput(dialogue.faults)


def file_name(answers: Answers) -> str:
    """Return the name of a file for a case: ``acme-data-engineer.toml``."""
    words = " ".join(answers[name] for name in ("employer", "position") if name in answers)
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_NAME].strip("-")
    return f"{name or 'case'}.toml"


def _case(id_: str, answers: Answers) -> Case:
    people = _people(answers)
    interviewers: list[Person] = answers.get(Role.INTERVIEWER) or answers[Role.HIRING_MANAGER]
    times = {name: answers[name] for name in ("start", "end") if name in answers}
    interview = Interview(
        **times,
        people=tuple(dict.fromkeys(person.name for person in interviewers)),
        arranged_by=answers.get("arranged_by"),
        channel=answers.get("channel"),
    )
    facts = {name: answers[name] for name in ("position", "candidate", "interest") if name in answers}
    office = {name: answers[name] for name in ("timezone", "country", "subdivision") if name in answers}
    return Case(
        id=id_,
        employer=answers["employer"],
        **facts,
        office=Office(**office),
        people=tuple(people.values()),
        interviews=(interview,),
    )


def _people(answers: Answers) -> dict[str, Person]:
    """Return the people by name; the role is the last one in which somebody is named."""
    found: dict[str, Person] = {}
    for role in Role:
        named: Sequence[Person] = answers.get(role, ())
        for person in named:
            known = found.get(person.name, person)
            email, phone = person.email or known.email, person.phone or known.phone
            found[person.name] = attrs.evolve(person, email=email, phone=phone)
    return found


def machine_zone() -> str | None:
    """Return the time zone that this machine is set to, if it has a name that an office can have."""
    link = os.path.realpath(_LOCALTIME).partition("zoneinfo/")[2]
    for name in (os.environ.get("TZ", "").removeprefix(":"), link):
        try:
            return Office(timezone=name).timezone
        except JobdocError:
            continue
    return None
