"""Plans by the batch: what goes in, what comes out, and that no row keeps another from its plan."""

import json
from datetime import UTC, datetime, timedelta

import attrs
import pyarrow as pa
import pytest
from cases import US_MA, case
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules import JOB_DOC, BusinessCalendar, InvalidInput, Office, Region, Side, Strength, batch, plan
from jobdoc_rules.batch import CASES, COLUMNS, SCHEMA, Outcome, cases_to_batch, plan_batch
from jobdoc_rules.casefile import dumps
from jobdoc_rules.cli.contract import to_contract
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import obligation
from jobdoc_rules.testing.strategies import scenes

AS_OF = datetime(2026, 11, 20, 12, tzinfo=UTC)
FOR_GOOD = {"from": "2026-01-01", "to": "2199-12-31"}
TOUCHPOINT = [column.name for column in COLUMNS[6:]]


def planned(cases, **options):
    return plan_batch(cases_to_batch(cases), **{"as_of": AS_OF, **options}).to_pylist()


def of_texts(*texts, kind=None, **columns):
    """Return the rows that come of a column of texts."""
    given = pa.RecordBatch.from_pydict({"case": pa.array(texts, kind or pa.string()), **columns})
    return plan_batch(given, as_of=AS_OF).to_pylist()


def stating(**changes):
    """Return the JSON of a case with some of its keys changed or, if None, left out."""
    stated = json.loads(dumps(case(), format="json")) | changes
    return json.dumps({key: value for key, value in stated.items() if value is not None})


def as_contract(row):
    """Return a row in the words of the contract, with times in UTC."""
    names = {"touchpoint_state": "state"}
    beside = {"round", "ordinal", "revised"}
    return {names.get(name, name): row[name] for name in TOUCHPOINT if name not in beside}


def in_utc(touchpoint):
    times = {name: datetime.fromisoformat(touchpoint[name]) for name in ("start", "end", "closes")}
    skips = [{**skip, "date": datetime.fromisoformat(skip["date"]).date()} for skip in touchpoint["skipped"]]
    return {**touchpoint, **times, "skipped": skips}


@given(st.lists(scenes(), max_size=4), st.sampled_from(Side))
@settings(max_examples=60)
def test_each_row_is_the_touchpoint_that_the_plan_of_its_case_has_at_this_place(drawn, side):
    given_ = [scene.case for scene in drawn]
    as_of = drawn[0].as_of if drawn else AS_OF
    policy = drawn[0].policy if drawn else JOB_DOC
    found = plan_batch(cases_to_batch(given_), as_of=as_of, policy=policy, side=side, calendar=US_MA)
    assert found.schema == SCHEMA
    rows = found.to_pylist()
    for number, stated in enumerate(given_):
        own = [row for row in rows if row["row"] == number]
        made = plan(stated, as_of=as_of, calendar=US_MA, policy=policy, side=side)
        assert {row["case_id"] for row in own} == {stated.id}
        assert {row["state"] for row in own} == {str(made.state)}
        assert {row["timezone"] for row in own} == {stated.office.timezone}
        told = to_contract(made)["cases"][0]["touchpoints"]
        assert [as_contract(row) for row in own if row["outcome"] == "touchpoint"] == list(map(in_utc, told))
        assert [(row["round"], row["ordinal"], row["revised"]) for row in own if row["uid"]] == [
            (t.round, t.ordinal, t.revised) for t in made.touchpoints
        ]


def test_the_days_are_those_of_the_office_unless_a_calendar_is_given():
    away = case(office=Office(timezone="America/New_York", also=Region(country="US", subdivision="MA")))
    alone = JOB_DOC.with_readings("alone", candidate_days=False)
    for options, calendar in (
        ({}, calendar_for(away)),
        ({"policy": alone}, BusinessCalendar()),
        ({"calendar": BusinessCalendar()}, BusinessCalendar()),
        ({"calendar": lambda _: US_MA}, US_MA),
    ):
        policy = options.get("policy", JOB_DOC)
        made = plan(away, as_of=AS_OF, calendar=calendar, policy=policy).touchpoints
        assert [row["start"] for row in planned([away], **options)] == [t.start for t in made]
    assert planned([away]) != planned([away], policy=alone)


def test_a_case_with_nothing_to_do_is_a_row_too():
    (row,) = planned([case()], policy=JOB_DOC.without(*(rule.id for rule in JOB_DOC.rules)))
    assert row["outcome"] == Outcome.NOTHING
    assert (row["case_id"], row["error"], row["timezone"]) == (case().id, None, "America/New_York")
    assert all(row[name] is None for name in TOUCHPOINT)


@pytest.mark.parametrize(
    ("text", "case_id", "told"),
    [
        (None, "given", "there is no case"),
        ("", "given", "this is no JSON"),
        ("{", "given", "this is no JSON"),
        ("[1]", "given", "a list found; an object with keys is expected"),
        ('{"id": "its-own"}', "its-own", "employer: this key is missing"),
        ('{"id": "a\\nb"}', "given", "U+000A"),
        ("[" * 50 + "]" * 50, "given", "nested too deep"),
        (stating(id="own", calendar={"timezone": "UTC", "country": "XX"}), "own", "no public holidays"),
        (stating(id="own", calendar={"timezone": "UTC", "closed": [FOR_GOOD]}), "own", "no business day"),
        ("x" * (1 << 20) + "x", "given", "the file is too large"),
    ],
    ids=["null", "empty", "cut", "a list", "lacking", "control", "deep", "region", "closed", "large"],
)  # fmt: skip
def test_what_cannot_be_planned_is_a_row_with_the_reason_and_the_others_go_on(text, case_id, told):
    before, *_, after = rows = of_texts(stating(), text, stating(), id=["a", "given", "c"])
    (wrong,) = (row for row in rows if row["row"] == 1)
    assert wrong["outcome"] == Outcome.ERROR
    assert told in wrong["error"]
    assert wrong["case_id"] == case_id
    assert (before["outcome"], after["outcome"], after["row"]) == ("touchpoint", "touchpoint", 2)
    assert all(wrong[name] is None for name in (*TOUCHPOINT, "state", "timezone"))


def test_all_faults_of_a_row_are_told_but_not_without_end():
    (row,) = of_texts(json.dumps(dict.fromkeys(map(str, range(100)), 1)))
    assert row["error"].count("this key is") == 20
    assert row["error"].endswith("; and 85 more")


def test_text_that_is_no_utf8_is_an_error_row():
    rows = of_texts(b"\xff", stating().encode(), kind=pa.binary())
    assert [row["outcome"] for row in rows if row["row"] == 0] == ["error"]
    assert "byte 0 is not UTF-8" in rows[0]["error"]
    assert rows[0]["case_id"] is None


def test_a_rule_that_fails_costs_one_row_and_no_batch():
    @obligation("X1", Strength.MUST, paragraph=1)
    def failing(_situation, _readings):
        """Fail."""
        raise ZeroDivisionError("on\npurpose\x1b")

    (row,) = planned([case()], policy=JOB_DOC.with_rule(failing))
    assert row["error"] == "ZeroDivisionError: on\npurpose"


@pytest.mark.parametrize(
    "kind",
    [
        pa.string(),
        pa.large_string(),
        pa.string_view(),
        pa.binary(),
        pa.large_binary(),
        pa.binary_view(),
        pa.dictionary(pa.int8(), pa.string()),
    ],
    ids=str,
)
def test_any_type_of_text_is_read(kind):
    expected = planned([case()])
    column = pa.array([stating()], pa.string()).cast(kind) if not pa.types.is_dictionary(kind) else None
    column = pa.array([stating()]).dictionary_encode() if column is None else column
    ids = column.cast(pa.string()) if not pa.types.is_dictionary(kind) else column
    found = plan_batch(pa.RecordBatch.from_pydict({"case": column, "id": ids}), as_of=AS_OF)
    assert found.to_pylist() == expected


@pytest.mark.parametrize(
    "ids", [pa.array([7]), pa.array(["7"]), pa.array([b"7"])], ids=["int", "str", "bytes"]
)
def test_a_case_without_an_id_is_called_as_its_row_says(ids):
    assert {row["case_id"] for row in of_texts(stating(id=None), id=ids)} == {"7"}
    assert {row["case_id"] for row in of_texts(stating(id="own"), id=ids)} == {"own"}
    (wrong,) = of_texts(stating(id=None), id=pa.nulls(1, ids.type))
    assert wrong["error"].startswith("id: this key is missing")


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({}, "case: there is no such column"),
        ({"case": [1]}, "case: a column of type int64 found"),
        ({"case": ["{}"], "id": [1.5]}, "id: a column of type double found"),
    ],
)
def test_a_batch_without_the_columns_is_refused(columns, told):
    with pytest.raises(InvalidInput, match=told):
        plan_batch(pa.RecordBatch.from_pydict(columns), as_of=AS_OF)


def test_a_column_of_nulls_is_a_column_of_errors():
    assert [row["error"] for row in of_texts(None, None, kind=pa.null())] == ["there is no case"] * 2


def test_two_columns_of_one_name_are_refused():
    twice = pa.RecordBatch.from_arrays([pa.array(["{}"])] * 2, names=["case", "case"])
    with pytest.raises(InvalidInput, match="case: 2 columns are called 'case'"):
        plan_batch(twice, as_of=AS_OF)


def test_a_table_is_refused_with_a_word_on_how_to_get_batches():
    with pytest.raises(
        InvalidInput, match=r"Table found; give a RecordBatch; a table has them: to_batches\(\)"
    ):
        plan_batch(pa.table({"case": ["{}"]}), as_of=AS_OF)


def test_all_that_is_wrong_with_the_arguments_is_told_at_once():
    with pytest.raises(InvalidInput) as raised:
        plan_batch(
            cases_to_batch([]),
            as_of=datetime(2026, 11, 20),
            policy="job_doc",
            side="both sides",
            horizon=timedelta(-1),
        )
    assert [fault.path for fault in raised.value.faults] == ["policy", "side", "as_of", "horizon"]


def test_nothing_in_is_nothing_out_with_the_same_columns():
    found = plan_batch(cases_to_batch([]), as_of=AS_OF)
    assert (found.num_rows, found.schema) == (0, SCHEMA)


def test_more_cases_than_are_planned_at_once_keep_their_numbers():
    ended = [attrs.evolve(case(), id=str(n)) for n in range(203)]
    rows = planned(ended, horizon=timedelta(0))
    assert [*dict.fromkeys(row["row"] for row in rows)] == [*range(203)]
    assert [*dict.fromkeys(row["case_id"] for row in rows)] == [c.id for c in ended]


def test_a_batch_of_cases_states_them():
    found = cases_to_batch([case()])
    assert found.schema == CASES
    assert found.to_pylist() == [{"id": case().id, "case": dumps(case(), format="json")}]


def test_what_the_package_offers_is_loaded_when_it_is_asked_for():
    assert {name for name in batch.__all__ if getattr(batch, name) is None} == set()
    assert set(batch.__all__) <= set(dir(batch))
    with pytest.raises(AttributeError, match="no attribute 'plans'"):
        _ = batch.plans
