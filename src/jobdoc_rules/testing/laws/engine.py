"""Laws of planners: functions from a scene to what is planned. They ask the same planner again.

``PLANNER`` holds those that any planner keeps, whatever it knows of etiquette; ``ENGINE`` those of one that
honours the policy of the scene.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias
from zoneinfo import ZoneInfo

import attrs

from jobdoc_rules.events import Channel
from jobdoc_rules.planning import Plan
from jobdoc_rules.readings import Readings, business_days
from jobdoc_rules.rules import (
    EVERYTHING,
    Anchor,
    Bar,
    Permission,
    Prohibition,
    Proposal,
    Saying,
    Scope,
    Slot,
    Strength,
    Timing,
    permission,
    prohibition,
)
from jobdoc_rules.situation import Kind, Situation
from jobdoc_rules.testing.contact import Contact, Contacts, contacts_of, status_contacts
from jobdoc_rules.testing.laws.law import Law, law
from jobdoc_rules.testing.scene import Scene

__all__ = ["ENGINE", "PLANNER", "Engine", "Planner"]

Planner: TypeAlias = Callable[[Scene], Contacts]
"""Any planner, with an adapter of a few lines."""
Engine: TypeAlias = Callable[[Scene], Plan]
"""A planner that honours the policy of the scene and gives reasons."""


# -- any planner -----------------------------------------------------------------------------------------


@law()
def the_same_question_has_the_same_answer(scene: Scene, planner: Planner) -> None:
    """Asked twice, a planner answers the same, names of contacts included."""
    assert contacts_of(planner(scene)) == contacts_of(planner(scene))


@law()
def the_order_of_the_log_does_not_matter(scene: Scene, planner: Planner) -> None:
    """A log that is written from its end to its beginning, or has an entry twice, gives the same plan."""
    log = scene.case.events
    shuffled = scene.but(case=attrs.evolve(scene.case, events=(*reversed(log), *log)))
    assert contacts_of(planner(shuffled)) == contacts_of(planner(scene))


@law()
def a_moment_is_the_same_in_every_zone(scene: Scene, planner: Planner) -> None:
    """The zone in which one says what time it is does not matter."""
    elsewhere = scene.but(as_of=scene.as_of.astimezone(ZoneInfo("Pacific/Kiritimati")))
    assert contacts_of(planner(elsewhere)) == contacts_of(planner(scene))


@law()
def no_two_contacts_share_a_uid(scene: Scene, planner: Planner) -> None:
    """A uid names one contact."""
    uids = [contact.uid for contact in contacts_of(planner(scene)) if contact.uid]
    assert len(set(uids)) == len(uids)


@law("R15")
def a_closed_day_never_brings_the_next_follow_up_forward(scene: Scene, planner: Planner) -> None:
    """If the day of the next status contact turns out to be closed, it comes later, and never earlier."""
    pairs = _closed_upon(scene, planner)
    assert [(now.start, then.start) for now, then in pairs if then and then.start <= now.start] == []


@law()
def what_moves_keeps_its_uid(scene: Scene, planner: Planner) -> None:
    """If the day of the next status contact turns out to be closed, it moves and keeps its name."""
    pairs = _closed_upon(scene, planner)
    assert [(now.uid, then.uid) for now, then in pairs if then and then.uid != now.uid] == []


def _closed_upon(scene: Scene, planner: Planner) -> list[tuple[Contact, Contact | None]]:
    """Return the next status contact, if there is one, with what is next once its day is closed."""
    pairs: list[tuple[Contact, Contact | None]] = []
    for contact in status_contacts(planner(scene))[:1]:
        calendar = scene.calendar.with_closures([(contact.day, contact.day, "closed")])
        pairs.append((contact, next(iter(status_contacts(planner(scene.but(calendar=calendar)))), None)))
    return pairs


# -- an engine -------------------------------------------------------------------------------------------


@prohibition("law.never", Strength.MUST_NOT, clause="R0")
def _everything_is_forbidden(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Contact nobody."""
    yield Bar(frozenset(Kind), None, None, "everything is forbidden")


@permission("law.may", Strength.MAY, clause="R0")
def _a_letter_is_allowed(s: Situation, _r: Readings) -> Iterable[Saying]:
    """You may write a letter a year later."""
    timing = Timing(Anchor.INTERVIEW, s.latest.day, business_days(250), Slot.EMAIL)
    to = s.latest.interviewers
    yield Proposal(Kind.FIND_CONTACT, to, Channel.LETTER, timing, s.latest.number, 10_000, s.stamp())


FORBIDDING: Prohibition = _everything_is_forbidden
ALLOWING: Permission = _a_letter_is_allowed


@law()
def a_prohibition_prevails(scene: Scene, engine: Engine) -> None:
    """Where a rule forbids everything, nothing is planned, whatever others demand."""
    assert engine(scene.with_rules((*scene.policy.rules, FORBIDDING))).upcoming == ()


@law()
def without_a_rule_there_is_no_touchpoint(scene: Scene, engine: Engine) -> None:
    """A policy without rules plans nothing."""
    assert engine(scene.with_rules(())).upcoming == ()


@law()
def the_order_and_repetition_of_rules_do_not_matter(scene: Scene, engine: Engine) -> None:
    """Rules that stand in another order, or twice, say the same."""
    shuffled = scene.with_rules((*reversed(scene.policy.rules), *scene.policy.rules))
    assert engine(shuffled).touchpoints == engine(scene).touchpoints


@law()
def a_further_permission_adds_no_duty(scene: Scene, engine: Engine) -> None:
    """A rule that only allows something adds nothing to what is owed, and takes nothing away from it."""
    allowed = engine(scene.with_rules((*scene.policy.rules, ALLOWING)))
    assert _owed(allowed) == _owed(engine(scene))


def _owed(made: Plan) -> list[tuple[object, ...]]:
    return [(t.uid, t.start, t.strength) for t in made.upcoming if t.strength is not Strength.MAY]


@law()
def rules_about_words_plan_nothing(scene: Scene, engine: Engine) -> None:
    """Rules that govern words, or the meaning of others, change no plan."""
    planning = [rule for rule in scene.policy.rules if rule.scope is Scope.PLAN]
    assert engine(scene.with_rules(planning)).touchpoints == engine(scene).touchpoints


@law()
def rules_that_watch_more_say_the_same(scene: Scene, engine: Engine) -> None:
    """What a rule says it hangs on saves time and changes nothing."""
    eager = engine(scene.with_rules(attrs.evolve(rule, watches=EVERYTHING) for rule in scene.policy.rules))
    assert _told(eager) == _told(engine(scene))


def _told(made: Plan) -> list[tuple[object, ...]]:
    return [(t.uid, t.start, t.end, t.channel, t.to, t.revised, t.because) for t in made.touchpoints]


PLANNER: tuple[Law, ...] = (
    the_same_question_has_the_same_answer,
    the_order_of_the_log_does_not_matter,
    a_moment_is_the_same_in_every_zone,
    no_two_contacts_share_a_uid,
    a_closed_day_never_brings_the_next_follow_up_forward,
    what_moves_keeps_its_uid,
)
"""Laws of a scene and of any planner."""

ENGINE: tuple[Law, ...] = (
    a_prohibition_prevails,
    without_a_rule_there_is_no_touchpoint,
    the_order_and_repetition_of_rules_do_not_matter,
    a_further_permission_adds_no_duty,
    rules_about_words_plan_nothing,
    rules_that_watch_more_say_the_same,
)
"""Laws of a scene and of a planner that honours its policy."""
