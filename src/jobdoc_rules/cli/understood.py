"""What an import understood, on standard error: the interviews, the people, and what was only guessed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from jobdoc_rules.case import Interview
from jobdoc_rules.cli.messages import note
from jobdoc_rules.invitation import Change, Effect, Imported
from jobdoc_rules.planning.sentences import clock, day_words

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment

__all__ = ["tell"]

_NOTHING = {
    Change.KNOWN: "nothing new",
    Change.OLDER: "nothing new: a newer invitation to the same interview is known",
    Change.UNKNOWN: "nothing new: it cancels an interview that the case does not hold",
}


def tell(env: "Environment", imported: Imported) -> None:
    """Write what became of each invitation, and whatever was guessed."""
    for line in _lines(imported):
        note(env, line)


def _lines(imported: Imported) -> Iterator[str]:
    for effect in imported.effects:
        if (words := _NOTHING.get(effect.change)) is not None:
            yield _titled(effect, words)
        elif effect.change is Change.CANCELLED:
            yield from (f"cancelled: {_told(one, imported)}" for one in effect.interviews)
    by_uid = {effect.invite.uid: effect.change for effect in imported.effects}
    for place, interview in enumerate(imported.case.interviews):
        change = by_uid.get(interview.invitation.uid) if interview.invitation is not None else None
        if change in (Change.ADDED, Change.MOVED, Change.JOINED):
            yield f"{change}: {_told(interview, imported)}"
            yield from _notes(imported, f"interviews[{place}].channel")
    yield from _people(imported)
    yield from (words for path, words in _guesses(imported) if not path.startswith("people"))


def _titled(effect: Effect, words: str) -> str:
    return f"{effect.invite.summary}: {words}" if effect.invite.summary else words


def _told(interview: Interview, imported: Imported) -> str:
    start, end = interview.start, interview.end
    when = f"{day_words(start.date())} {start.year} {clock(start.time())} to {clock(end.time())}"
    by = f", {interview.channel.replace('_', ' ')}" if interview.channel is not None else ""
    return f"{when} {imported.case.office.timezone}{by}, with {', '.join(interview.people)}"


def _notes(imported: Imported, path: str) -> Iterator[str]:
    yield from imported.notes.get(path, "").splitlines()


def _people(imported: Imported) -> Iterator[str]:
    for place, person in enumerate(imported.case.people):
        told = [imported.guesses.get(f"people[{place}].{key}") for key in ("name", "role")]
        if any(told):
            role = person.role.replace("_", " ")
            yield f"{person.name}: {role}, {'; '.join(filter(None, told)).replace('; a guess:', ';')}"
        if (words := imported.guesses.get(f"people[{place}].email")) is not None:
            yield f"{person.name}: {words}"


def _guesses(imported: Imported) -> Iterator[tuple[str, str]]:
    """Yield what was guessed about the case and its interviews, with the value where it is short."""
    case = imported.case
    values = {
        "employer": case.employer,
        "position": case.position,
        "calendar.timezone": case.office.timezone,
    }
    for path, words in imported.guesses.items():
        value = values.get(path)
        yield path, f"{path}: {value}, {words}" if value else f"{path}: {words}"
