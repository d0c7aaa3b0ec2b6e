import importlib.util
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from pkgutil import get_data

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobdoc_rules.business_days import Year, day_bits, week_bits
from jobdoc_rules.holiday_tables import HolidayTables, packed
from jobdoc_rules.public_holidays import TABLES, PublicHolidays, version_in

SCRIPT = Path(__file__).parents[1] / "scripts" / "holiday_tables.py"
CODES = ("AD", "DE", "US")
YEARS = range(2023, 2031)


def maker():
    spec = importlib.util.spec_from_file_location("holiday_tables_maker", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@st.composite
def years(draw, number):
    days = st.dates(date(number, 1, 1), date(number, 12, 31))
    weekend = draw(st.sets(st.integers(0, 6), max_size=3))
    named = draw(st.dictionaries(days, st.sampled_from(("New Year", "Fête; été", "元日", " ")), max_size=20))
    odd = day_bits(number, draw(st.sets(days, max_size=20)))
    return Year.of(number, (week_bits(number, weekend) | day_bits(number, named)) ^ odd, named)


regions = st.dictionaries(
    st.tuples(st.sampled_from(CODES), st.none() | st.sampled_from(("A", "B", "01"))),
    st.fixed_dictionaries({}, optional={number: years(number) for number in YEARS}),
)


@given(regions)
def test_what_was_packed_is_read_again(given_regions):
    tables = HolidayTables(packed("holidays 1.2", YEARS, given_regions))
    assert tables.version == "holidays 1.2"
    assert set(tables) == set(given_regions)
    for region, known in given_regions.items():
        assert region in tables
        for number in range(YEARS.start - 1, YEARS.stop + 1):
            assert tables.year(*region, number) == known.get(number)


@pytest.mark.parametrize("region", [("FR", None), ("DE", "A"), ("DE", ""), ("DE", 1), (1, None), "DE", None])
def test_what_was_not_packed_is_not_known(region):
    assert region not in HolidayTables(packed("", YEARS, {("DE", None): {}}))


def test_a_region_that_was_not_packed_has_no_years():
    assert HolidayTables(packed("", YEARS, {("DE", None): {}})).year("US", None, 2026) is None


def test_the_tables_of_the_package_are_what_the_installed_version_says_if_they_were_made_of_it():
    tables = HolidayTables(get_data("jobdoc_rules", TABLES))
    if tables.version != f"holidays {holidays.__version__}":
        return  # they are not used then, as the next test shows
    script = maker()
    assert set(tables) == set(script.regions())
    for region in script.regions():
        known = script.known_years(*region)
        assert [tables.year(*region, number) for number in script.YEARS] == [
            known.get(number) for number in script.YEARS
        ], region


ASKED = """
import sys
from datetime import date
from jobdoc_rules.public_holidays import PublicHolidays, business_calendar

reason = business_calendar("US", "MA").why_closed(date(2027, 4, 19))
print(reason, PublicHolidays("US").version, "holidays" in sys.modules, sep="|")
"""


def answer(*first_on_the_path):
    path = os.pathsep.join(map(str, first_on_the_path))
    done = subprocess.run(
        [sys.executable, "-c", ASKED],
        env=os.environ | {"PYTHONPATH": path},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip().split("|")


def test_the_package_is_loaded_only_if_the_tables_were_made_of_another_version():
    tables = HolidayTables(get_data("jobdoc_rules", TABLES))
    version = f"holidays {holidays.__version__}"
    assert answer() == ["Patriots' Day", version, str(tables.version != version)]


@pytest.fixture
def package(tmp_path):
    """The package itself in a folder of its own."""
    (tmp_path / "holidays").symlink_to(Path(holidays.__file__).parent)
    return tmp_path


def test_tables_of_another_version_are_not_used(package):
    metadata = package / "holidays-999.1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: holidays\nVersion: 999.1\n")
    assert answer(package) == ["Patriots' Day", "holidays 999.1", "True"]


def test_a_package_whose_version_does_not_lie_beside_it_is_asked(package):
    assert answer(package) == ["Patriots' Day", f"holidays {holidays.__version__}", "True"]


@pytest.mark.parametrize(
    ("folders", "version"),
    [
        ([], None),
        (["holidays-0.109.dist-info"], "0.109"),
        (["holidays-0.109.dist-info", "holidays-0.110.dist-info"], None),
        (["holidays_more-2.dist-info", "holidays"], None),
    ],
)
def test_a_version_is_known_if_exactly_one_lies_in_the_folder(tmp_path, folders, version):
    for folder in folders:
        (tmp_path / folder).mkdir()
    assert version_in(tmp_path) == version


def test_years_outside_the_tables_come_from_the_package():
    tables = HolidayTables(get_data("jobdoc_rules", TABLES))
    assert tables.year("US", "MA", 1999) is None
    assert date(1999, 4, 19) in PublicHolidays("US", "MA").year(1999).days
