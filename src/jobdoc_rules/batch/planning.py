"""One pure function from a record batch of cases to a record batch of touchpoints."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple, cast

import attrs
from pyarrow import RecordBatch

from jobdoc_rules.batch.arrow import pa
from jobdoc_rules.batch.cases import ids_of, texts_of
from jobdoc_rules.batch.tables import Outcome, Row, rows_of, to_table
from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.casefile import LIMIT, loads
from jobdoc_rules.checks import clean, shown, text_faults
from jobdoc_rules.documents import Document, Format, text_of
from jobdoc_rules.errors import Fault, InvalidInput, JobdocError
from jobdoc_rules.planning import Plan, agenda
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON, Calendars
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Policy, Side

__all__ = ["Settings", "checked", "plan_batch", "planned"]

MOST_TOLD = 20
"""How many faults of one row are told."""
_LONGEST = 500
# Plans are let go after so many, before the collector of cycles comes to walk over all of them in vain.
_AT_ONCE = 100


class Settings(NamedTuple):
    """What a plan depends on beside its case."""

    policy: Policy
    as_of: datetime
    horizon: timedelta
    side: Side
    calendar: Calendars | None = None


def plan_batch(
    batch: RecordBatch,
    *,
    as_of: datetime,
    policy: Policy = JOB_DOC,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
    calendar: Calendars | None = None,
) -> RecordBatch:
    """Return the touchpoints of a record batch of cases: in its order, those of a case in their plan's.

    The column ``case`` holds the JSON of a case file in each row, as any text or binary type, also by
    dictionary; ``id``, if there is one, names the cases that state no id. Other columns do not count. What
    comes out has the schema ``SCHEMA``, and its ``row`` counts the rows of ``batch``. A row of which no plan
    can be made is a row with the outcome ``error`` and does not keep the others from theirs.

    Each case is planned on its own, by the calendar of its office unless ``calendar`` says otherwise: where
    the limits of one candidate's cases are to hold together, :func:`jobdoc_rules.agenda` plans them. Raises
    InvalidInput with every fault of the arguments.
    """
    settings = Settings(policy, as_of, horizon, side, calendar)
    return cast("RecordBatch", planned(batch, checked(settings)))


def checked(settings: Settings) -> Settings:
    """Return the settings with the side as a Side. Raises InvalidInput with every fault of them."""
    faults: list[Fault] = []
    policy, side = settings.policy, settings.side
    if not isinstance(policy, Policy):
        problem = f"{type(policy).__name__} found"
        faults.append(Fault(code="type", path="policy", problem=problem, hint="a Policy is expected"))
    if side not in list(Side):
        hint = f"one of: {', '.join(Side)}"
        faults.append(Fault(code="unknown_value", path="side", problem=f"{shown(side)} found", hint=hint))
    try:
        agenda((), as_of=settings.as_of, horizon=settings.horizon, calendar=BusinessCalendar())
    except InvalidInput as error:
        faults += error.faults
    if faults:
        raise InvalidInput(faults)
    return settings._replace(side=Side(side))


def planned(batch: Any, settings: Settings) -> Any:  # noqa: ANN401 - Arrow record batches
    """Return what :func:`plan_batch` does, by settings that were checked."""
    texts, ids = texts_of(batch), ids_of(batch)
    cases = [*zip(range(len(texts)), texts, ids, strict=True)]
    tables = [
        to_table([row for case in cases[start : start + _AT_ONCE] for row in _rows(*case, settings)])
        for start in range(0, max(1, len(cases)), _AT_ONCE)
    ]
    return pa.concat_batches(tables)


def _rows(number: int, text: bytes | None, id_: str | None, settings: Settings) -> Iterable[Row]:
    try:
        return rows_of(number, _plan(text, id_, settings))
    except InvalidInput as error:
        told = _told(error.faults)
    except JobdocError as error:
        told = str(error)
    except Exception as error:  # noqa: BLE001 - a policy of one's own may raise anything
        told = clean(f"{type(error).__name__}: {error}"[:_LONGEST])
    return (Row(number, _id(text, id_), Outcome.ERROR, told),)


def _plan(text: bytes | None, id_: str | None, settings: Settings) -> Plan:
    """Return the plan of one case. Raises InvalidInput or another JobdocError."""
    if text is None:
        raise InvalidInput([Fault(code="missing", path="", problem="there is no case", hint="")])
    case = loads(text_of(text, LIMIT, source=""), stem=id_, format=Format.JSON)
    policy, as_of, horizon, side, calendar = settings
    days = calendar or _calendar_of(case, policy)
    return agenda((case,), as_of=as_of, calendar=days, policy=policy, horizon=horizon, side=side)


def _calendar_of(case: Case, policy: Policy) -> BusinessCalendar:
    return calendar_for(case, candidate_days=policy.readings.candidate_days)


def _told(faults: tuple[Fault, ...]) -> str:
    """Return the faults of one row in words; within a row, lines and files say nothing."""
    words = [str(attrs.evolve(fault, source="", line=None)) for fault in faults[:MOST_TOLD]]
    more = len(faults) - MOST_TOLD
    return "; ".join([*words, f"and {more} more"] if more > 0 else words)


def _id(text: bytes | None, given: str | None) -> str | None:
    """Return the id of a case that cannot be read: the one that it states, else the one it was given."""
    try:
        stated = _stated(text or b"")
    except InvalidInput:
        return given
    return stated if isinstance(stated, str) and not any(text_faults(stated, "")) else given


def _stated(text: bytes) -> object:
    decoded = text_of(text, LIMIT, source="")
    return Document(text=decoded, format=Format.JSON, source="", limit=LIMIT).table().get("id")
