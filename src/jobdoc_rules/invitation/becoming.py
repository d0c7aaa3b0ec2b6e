"""From invitations to a case, new or known: what they say, what is guessed, and what they change.

Everything that is wrong is told at once. What was guessed is told with it: a case is the candidate's, and
the candidate is to see what nobody said.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

import attrs

from jobdoc_rules.case import Case, Interview, Office
from jobdoc_rules.checks import shown, text_faults
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.invitation.candidates import Candidates, candidates_of
from jobdoc_rules.invitation.firm import employer_of, position_of
from jobdoc_rules.invitation.firms import strangers
from jobdoc_rules.invitation.flags import flag_faults
from jobdoc_rules.invitation.interviews import interview_of, notes_on, remarks_on
from jobdoc_rules.invitation.invite import Attendee, Invite
from jobdoc_rules.invitation.merging import Change, Effect, effects, newest
from jobdoc_rules.invitation.naming import GUESS, Known, Register
from jobdoc_rules.invitation.roles import cast
from jobdoc_rules.invitation.zoning import in_utc, office_zone, with_known_times

__all__ = ["Imported", "to_case"]

T = TypeVar("T")
D = TypeVar("D")

_NEWS = frozenset({Change.ADDED, Change.JOINED, Change.MOVED})
_IDLE = frozenset({Change.KNOWN, Change.OLDER, Change.UNKNOWN})
_ONESELF = frozenset({"ich", "me", "you", "i", "myself", "moi", "yo", "ik", "io"})
_NO_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_ID = 60


@attrs.frozen(kw_only=True)
class Imported:
    """A case made or changed by invitations.

    ``guesses`` and ``notes`` are sentences by key path, such as ``people[0].role``: what nobody stated, and
    how to take part in an interview. ``effects`` tells what became of each invitation, of those with one UID
    of the newest. ``candidate`` is whom the invitations call so, if anybody, of several addresses the first.
    """

    case: Case
    guesses: Mapping[str, str]
    notes: Mapping[str, str]
    effects: tuple[Effect, ...]
    candidate: Attendee | None = None

    @property
    def changed(self) -> bool:
        """Whether anything in the case was not so before."""
        return any(effect.change in _NEWS or effect.change is Change.CANCELLED for effect in self.effects)

    @property
    def comments(self) -> dict[str, str]:
        """Notes and guesses as the comments of a case file."""
        paths = dict.fromkeys((*self.notes, *self.guesses))
        told = ((path, (self.notes.get(path), self.guesses.get(path))) for path in paths)
        return {path: "\n".join(filter(None, words)) for path, words in told}


def to_case(
    invites: Iterable[Invite],
    *,
    me: str | None = None,
    employer: str | None = None,
    position: str | None = None,
    candidate: str | None = None,
    timezone: str | None = None,
    id: str | None = None,  # noqa: A002 - a case's own word
    country: str | None = None,
    subdivision: str | None = None,
    interviewers: Sequence[str] = (),
    into: Case | None = None,
) -> Imported:
    """Return the case that ``invites``, in any order and of any number of files, speak of.

    What is not given is taken from the invitations, or guessed. ``me`` is the candidate's address,
    ``timezone`` the zone of the office and of times whose zone is not told, ``interviewers`` are names to
    add to those who interview. With ``into``, a case, the invitations are taken in: they add interviews and
    people, and move or cancel the interviews that came by the same UID; no other entry is changed, and what
    the case says goes before ``employer``, ``position``, ``candidate``, ``id``, ``country`` and
    ``subdivision``.

    Raises InvalidInput with whatever has to be said by hand: the zone, the employer, who is the candidate,
    who interviews, or which case holds a cancelled interview. What is wrong with a value that was given has
    the flag of the command ``import`` as its path, such as ``--me``.
    """
    stated = {
        "me": me,
        "employer": employer,
        "position": position,
        "candidate": candidate,
        "timezone": timezone,
        "id": id,
        "country": country,
        "subdivision": subdivision,
    }
    faults = tuple(flag_faults(stated, interviewers))
    maker = _Maker(invites, me=me, candidate=candidate, timezone=timezone, into=into, faults=faults)
    interviews = maker.interviews(interviewers)
    if into is not None:
        return maker.done(lambda: _changed(into, interviews, maker.register))
    fresh = maker.fresh
    firm = maker.guess("employer", employer, employer_of(fresh))
    if not firm:
        hint = "name it: --employer NAME"
        problem = "the invitation does not tell who the employer is"
        maker.faults.append(Fault(code="missing", path="employer", problem=problem, hint=hint))
    post = maker.guess("position", position, _with_source(position_of(fresh)))
    return maker.done(
        lambda: Case(
            id=id or _slug(f"{firm} {post or ''}"),
            employer=firm or "?",
            position=post,
            candidate=candidate or _name_of_oneself(maker.candidates.every),
            office=Office(timezone=maker.zone, country=country, subdivision=subdivision),
            people=tuple(maker.register.added),
            interviews=interviews,
        )
    )


def _with_source(position: str | None) -> tuple[str, str] | None:
    return None if position is None else (position, "the title of the event")


def _name_of_oneself(every: Iterable[Attendee]) -> str | None:
    """Return the candidate's name, unless it is what one calls oneself in one's own calendar."""
    names = (one.name for one in every if one.name is not None)
    return next((name for name in names if name.casefold() not in _ONESELF), None)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return _NO_SLUG.sub("-", plain).strip("-")[:_LONGEST_ID].rstrip("-") or "case"


def _changed(case: Case, interviews: tuple[Interview, ...], register: Register) -> Case:
    if not interviews:
        hint = "log position_closed if that ends it, or give the invitation to a new date too"
        several = f"all {len(case.interviews)} interviews of the case are cancelled"
        problem = "the only interview of the case is cancelled" if len(case.interviews) == 1 else several
        raise InvalidInput([Fault(code="cancelled", path="interviews", problem=problem, hint=hint)])
    return attrs.evolve(case, people=(*case.people, *register.added), interviews=interviews)


def _nothing_left(found: Sequence[Invite], every: Iterable[Invite]) -> tuple[str, str]:
    """Return what is told of cancellations alone, or together with what they cancel."""
    one = len(found) == 1
    what = "the interview is" if one else f"all {len(found)} interviews are"
    asked = {invite.uid for invite in every if not invite.cancelled}
    if all(invite.uid in asked for invite in found):
        return f"{what} cancelled by what was given too", "give the invitation to another date"
    held = "it" if one else "them"
    return f"{what} cancelled, and there is no other", f"name the case file that holds {held}: -o CASE.toml"


class _Maker:
    """Goes on after a fault, and remembers it."""

    def __init__(
        self,
        invites: Iterable[Invite],
        *,
        me: str | None,
        candidate: str | None,
        timezone: str | None,
        into: Case | None,
        faults: Iterable[Fault],
    ) -> None:
        self.faults: list[Fault] = [*faults]
        self._guesses: dict[str, str] = {}
        self._into = into
        wrong = {fault.path for fault in self.faults}
        if "--timezone" in wrong:
            timezone = "UTC"  # a stand-in, for whatever else can be checked
        every = tuple(invites)
        found = newest(every)
        self._check(found, every)
        live = [invite for invite in found if not invite.cancelled]
        self.zone = self._zone(live, timezone)
        placed = [self._attempt(partial(with_known_times, one, timezone, into), in_utc(one)) for one in found]
        self._effects = effects(placed, into)
        self.fresh = tuple(effect.invite for effect in self._effects if effect.change in _NEWS)
        used = {one.key for invite in self.fresh for one in invite.people}
        known = Known(() if into is None else into.people, used)
        self.register = Register(known)
        self.name = candidate or (None if into is None else into.candidate)
        self.candidates = self._candidates(None if "--me" in wrong else me, known)
        self._cast = cast(self.fresh, without=self.candidates.keys, role_of=known.role_of)
        moved = {effect.invite.uid for effect in self._effects if effect.change is Change.MOVED}
        self._strange = {
            uid: where for uid, where in strangers(self.fresh, into, self.candidates.keys) if uid not in moved
        }

    def _attempt(self, function: Callable[[], T], default: D) -> T | D:
        try:
            return function()
        except InvalidInput as error:
            self.faults += error.faults
        return default

    def _check(self, found: Sequence[Invite], every: Sequence[Invite]) -> None:
        if not found:
            hint = "give the invitation to the interview"
            raise self._refusal("cancelled", "there is no invitation", hint)
        if self._into is None and all(invite.cancelled for invite in found):
            raise self._refusal("cancelled", *_nothing_left(found, every))
        if any(invite.start is None for invite in found if not invite.cancelled):
            hint = "ask for an invitation that tells when it begins"
            raise self._refusal("start", "there is no start", hint)

    def _refusal(self, code: str, problem: str, hint: str) -> InvalidInput:
        return InvalidInput((*self.faults, Fault(code=code, path="", problem=problem, hint=hint)))

    def _zone(self, live: Sequence[Invite], timezone: str | None) -> str:
        zone, guess = self._attempt(lambda: office_zone(live, timezone, self._into), ("UTC", ""))
        if guess:
            self._guesses["calendar.timezone"] = GUESS.format(guess)
        return zone

    def _candidates(self, me: str | None, known: Known) -> Candidates:
        found = self._attempt(
            lambda: candidates_of(
                self.fresh, me=me, name=self.name, known=lambda person: known.find(person) is not None
            ),
            Candidates(),
        )
        if found.remarks:
            self._guesses["candidate"] = GUESS.format("; ".join(found.remarks))
        return found

    def guess(self, path: str, stated: str | None, guessed: tuple[str, str] | None) -> str | None:
        """Return what was stated or else what was guessed, from what the second word of it says."""
        if stated or guessed is None:
            return stated
        self._guesses[path] = GUESS.format(f"from {guessed[1]}")
        return guessed[0]

    def interviews(self, interviewers: Sequence[str]) -> tuple[Interview, ...]:
        """Return the interviews of the case, those that the invitations tell of among them."""
        names = {key: self.register.take(part) for key, part in self._cast.parts.items()}
        wanted = [name for name in interviewers if self.fresh and self._may_interview(name)]
        stated = [self.register.name(name) for name in wanted]
        gone = {
            id(one) for effect in self._effects if effect.change not in _IDLE for one in effect.interviews
        }
        kept = [one for one in (self._into.interviews if self._into else ()) if id(one) not in gone]
        made = (
            self._attempt(partial(self._interview, effect, names, stated), None)
            for effect in self._effects
            if effect.change in _NEWS
        )
        return (*kept, *(one for one in made if one is not None))

    def _may_interview(self, name: str) -> bool:
        """Return whether somebody named by hand is fit to be one of the people, and no candidate."""
        if any(text_faults(name, "")):  # told already
            return False
        every = self.candidates.every
        oneself = {self.name, *(one.name for one in every), *(one.email for one in every)}
        if name.strip().casefold() not in {word.casefold() for word in oneself if word}:
            return True
        problem, hint = f"{shown(name)} is the candidate", "name who interviews, or say --me ADDRESS"
        self.faults.append(Fault(code="candidate", path="--with", problem=problem, hint=hint))
        return False

    def _interview(self, effect: Effect, names: Mapping[str, str], stated: Sequence[str]) -> Interview:
        keys = self._cast.interviewers[effect.invite.uid]
        return interview_of(effect, names, [*(names[key] for key in keys), *filter(None, stated)])

    def done(self, build: Callable[[], Case]) -> Imported:
        """Return the case, unless something was wrong. Raises InvalidInput with all of it."""
        if self.faults:
            raise InvalidInput(dict.fromkeys(self.faults))
        case = build()
        guesses = self._guesses | dict(self._remarks(case)) | dict(self._people_guesses(case))
        return Imported(
            case=case,
            guesses=guesses,
            notes=dict(self._notes(case)),
            effects=self._effects,
            candidate=next(iter(self.candidates.every), None),
        )

    def _places(self, case: Case) -> Iterator[tuple[str, Effect]]:
        """Yield the key paths of the interviews that are new or moved."""
        by_uid = {effect.invite.uid: effect for effect in self._effects if effect.change in _NEWS}
        for place, interview in enumerate(case.interviews):
            if interview.invitation is not None and interview.invitation.uid in by_uid:
                yield f"interviews[{place}]", by_uid[interview.invitation.uid]

    def _notes(self, case: Case) -> Iterator[tuple[str, str]]:
        for path, effect in self._places(case):
            if words := notes_on(effect.invite):
                yield f"{path}.channel", words

    def _remarks(self, case: Case) -> Iterator[tuple[str, str]]:
        for path, effect in self._places(case):
            yield from ((f"{path}.{key}", words) for key, words in remarks_on(effect).items())
            if (where := self._strange.get(effect.invite.uid)) is not None:
                yield f"{path}.with", GUESS.format(f"it belongs here, although {where}")

    def _people_guesses(self, case: Case) -> Iterator[tuple[str, str]]:
        first = len(case.people) - len(self.register.added)
        for place, guesses in enumerate(self.register.guesses, first):
            yield from ((f"people[{place}].{key}", words) for key, words in guesses.items())
        for place, person in enumerate(case.people):
            if person.name in self.register.others:
                yield f"people[{place}].email", self.register.others[person.name]
