"""From answers to a case, and to the name of its file."""

import os
import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import attrs

from jobdoc_rules.case import Case, Interview, Office, Person, Role
from jobdoc_rules.checks import shown, text_faults
from jobdoc_rules.cli.arguments import as_text
from jobdoc_rules.cli.dialogue import Dialogue
from jobdoc_rules.cli.questions import FIRST, Answers, rest
from jobdoc_rules.cli.storage import obstacle_at
from jobdoc_rules.errors import InvalidInput, JobdocError

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment

__all__ = ["file_name", "machine_zone", "told"]

_NEEDED = ("employer", "timezone", "start")
_LONGEST_NAME = 60
_LOCALTIME = "/etc/localtime"
_SUFFIXES = (".toml", ".json")
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"})
"""Letters that are no others with a mark."""


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
    path = _free(file_name(dialogue.answers)) if file is None else file
    _check_path(path, dialogue)
    if not given["id"]:
        _check_stem(path, dialogue)
    if dialogue.asking and dialogue.faults:  # nobody answers in vain
        raise InvalidInput(dialogue.faults)
    dialogue.put(rest(machine_zone(), interviewers=interviewers))
    if dialogue.faults:
        raise InvalidInput(dialogue.faults)
    return path, _case(_stem(path), dialogue.answers)


def _check_path(path: str, dialogue: Dialogue) -> None:
    """Note why no case file can be made at ``path``, if that is known."""
    is_special = os.path.lexists(path) and not Path(path).is_file()
    if PurePath(path).suffix.lower() not in _SUFFIXES and not is_special:
        problem, hint = f"{shown(path)} is no name of a case file", "end it in .toml or .json"
        dialogue.note("FILE", "suffix", problem, hint)
    elif (obstacle := obstacle_at(path)) is not None:
        dialogue.note(path, "exists", *obstacle)


def _check_stem(path: str, dialogue: Dialogue) -> None:
    for fault in text_faults(_stem(path), "") if path else ():
        dialogue.note(path, fault.code, fault.problem, "give another name, or an --id")


def _stem(path: str) -> str:
    return as_text(PurePath(path).stem)


def file_name(answers: Answers) -> str:
    """Return the name of a file for a case: ``acme-data-engineer.toml``."""
    words = " ".join(answers[name] for name in ("employer", "position") if name in answers)
    plain = (
        unicodedata.normalize("NFKD", words.lower().translate(_LETTERS)).encode("ascii", "ignore").decode()
    )
    name = re.sub(r"[^a-z0-9]+", "-", plain.lower())[:_LONGEST_NAME].strip("-")
    return f"{name or 'case'}.toml"


def _free(name: str) -> str:
    """Return ``name``, or, while that is taken, the same with a number: ``acme-2.toml``."""
    path, number = PurePath(name), 1
    while os.path.lexists(name):
        number += 1
        name = f"{path.stem}-{number}{path.suffix}"
    return name


def _case(stem: str, answers: Answers) -> Case:
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
        id=answers.get("id", stem),
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
