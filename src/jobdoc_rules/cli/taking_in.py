"""Invitations taken into the text of a case file: what they change is changed, all else stays as it is."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from jobdoc_rules.case import Case, Interview
from jobdoc_rules.casefile import dumps
from jobdoc_rules.cli.blocks import Block, Edit, Line, addition, blocks, edited, lines_of, removal, setting
from jobdoc_rules.cli.stating import states
from jobdoc_rules.cli.storage import format_of
from jobdoc_rules.documents import Format
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.invitation import NOTES, Change, Effect, Imported

__all__ = ["taken_in"]

_MARK = "\ufeff"
_GONE = frozenset({Change.CANCELLED, Change.MOVED, Change.JOINED})
_TIMES = ("start", "end")
_LAST_LINES = re.compile(r"(\r?\n)(?:[ \t]*\r?\n)+\Z")
"""Empty lines at the end of a text."""

Table = dict[str, Any]


def taken_in(text: str, imported: Imported, path: str) -> str:
    """Return the text of a case file that states the case of ``imported``, which came of what it stated.

    Raises InvalidInput if the text is laid out so that there is no place for it. JSON is written anew.
    """
    if not imported.changed:
        return text
    if format_of(path) is Format.JSON:
        return dumps(imported.case, format=Format.JSON)
    body = text.removeprefix(_MARK)
    changed = _changed(body, imported)
    if changed is None or not states(changed, imported.case, path):
        problem, hint = (
            "there is no place for it in the text",
            "write [[people]] and [[interviews]] as blocks",
        )
        raise InvalidInput([Fault(code="layout", path="", problem=problem, hint=hint, source=path)])
    return text.removesuffix(body) + changed


def _changed(body: str, imported: Imported) -> str | None:
    fresh = dumps(imported.case, comments=imported.comments)
    stated, own = _tables(body, "interviews"), blocks(body, "interviews")
    people = blocks(body, "people")
    added = blocks(fresh, "people")[len(_tables(body, "people")) :]
    if len(own) != len(stated) or (added and not people):
        return None
    places = {effect.invite.uid: tuple(_places(stated, effect, imported.case)) for effect in imported.effects}
    edits = [addition(body, people[-1], "people", lines_of(fresh, block)) for block in added]
    news = {new.uid: new for new in _news(fresh, imported.case)}
    for effect in imported.effects:
        uid = effect.invite.uid
        edits += _edits(body, own, places[uid], effect, news.get(uid))
    gone = [place for effect in imported.effects for place in _gone(effect, places[effect.invite.uid])]
    changed = edited(body, edits)
    own = blocks(changed, "interviews")
    left = edited(changed, [removal(changed, own[place]) for place in gone])
    return _LAST_LINES.sub(r"\1", left) if gone and not _LAST_LINES.search(changed) else left


def _tables(text: str, name: str) -> list[Table]:
    return list(tomllib.loads(text).get(name, []))


def _places(stated: Sequence[Table], effect: Effect, case: Case) -> Iterator[int]:
    """Yield where in the file the interviews stand that an invitation changes."""
    for place, table in enumerate(stated):
        if any(_is(table, interview, case) for interview in effect.interviews):
            yield place


def _is(table: Table, interview: Interview, case: Case) -> bool:
    start: datetime = table["start"]
    local = start if start.tzinfo is not None else start.replace(tzinfo=case.office.zone)
    uid = table.get("invitation", {}).get("uid", "").strip(" ")
    known = "" if interview.invitation is None else interview.invitation.uid
    return uid == known and local.astimezone(UTC) == interview.start.astimezone(UTC)


def _gone(effect: Effect, places: Sequence[int]) -> Sequence[int]:
    """Return the blocks that go: of an interview that stands there twice, one is kept."""
    if effect.change is Change.CANCELLED:
        return places
    return places[1:] if effect.change in _GONE else ()


class _New(NamedTuple):
    """An interview that came by an invitation, and its lines as a fresh file has them."""

    uid: str
    interview: Interview
    lines: Mapping[str, Line]


def _news(fresh: str, case: Case) -> Iterator[_New]:
    for interview, block in zip(case.interviews, blocks(fresh, "interviews"), strict=True):
        if interview.invitation is not None:
            yield _New(interview.invitation.uid, interview, lines_of(fresh, block))


def _edits(
    body: str, own: Sequence[Block], places: Sequence[int], effect: Effect, new: _New | None
) -> Iterator[Edit]:
    if new is None:
        return
    if effect.change is Change.ADDED:
        yield addition(body, own[-1], "interviews", new.lines)
    elif effect.change in (Change.MOVED, Change.JOINED):
        block = own[places[0]]
        held = lines_of(body, block)
        for key, line in _new_lines(held, effect.interviews[0], new):
            yield setting(body, block, key, line)


def _new_lines(held: Mapping[str, Line], old: Interview, new: _New) -> Iterator[tuple[str, Line]]:
    """Yield the keys whose lines change; the candidate's own comments stay."""
    moved = _span(old) != _span(new.interview)
    for key, line in new.lines.items():
        known = held.get(key)
        if key in _TIMES and (not moved or (known is None and _lasts_an_hour(new.interview))):
            continue
        if known is None:
            yield key, line
        elif known.value != line.value or (key == "channel" and _is_note(known.comment)):
            ours = key == "channel" and _is_note(known.comment)
            yield key, Line(line.value, line.comment if ours or not known.comment else known.comment)


def _span(interview: Interview) -> tuple[datetime, datetime]:
    return interview.start.astimezone(UTC), interview.end.astimezone(UTC)


def _lasts_an_hour(interview: Interview) -> bool:
    start, end = _span(interview)
    return end - start == timedelta(hours=1)


def _is_note(comment: str) -> bool:
    return comment.removeprefix("#").strip().startswith(tuple(f"{word}:" for word in NOTES))
