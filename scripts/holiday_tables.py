"""Makes the holiday tables that the package brings, of the ``holidays`` package that is installed.

    python scripts/holiday_tables.py

To be run for each release of that package. A test says if what it makes is not what is in the package.
"""

from pathlib import Path

import holidays

import jobdoc_rules
from jobdoc_rules.business_days import Year
from jobdoc_rules.errors import DateOutOfRange
from jobdoc_rules.holiday_tables import packed
from jobdoc_rules.public_holidays import TABLES, PublicHolidays, read_year

YEARS = range(2015, 2046)


def regions():
    for country, subdivisions in holidays.list_supported_countries(include_aliases=False).items():
        for subdivision in (None, *subdivisions):
            yield country, subdivision


def known_years(country, subdivision) -> dict[int, Year]:
    source, known = PublicHolidays(country, subdivision), {}
    for year in YEARS:
        try:
            known[year] = read_year(source, year)
        except DateOutOfRange:
            continue
    return known


def made() -> bytes:
    return packed(
        f"holidays {holidays.__version__}", YEARS, {region: known_years(*region) for region in regions()}
    )


if __name__ == "__main__":
    path = Path(jobdoc_rules.__file__).with_name(TABLES)
    path.write_bytes(made())
    print(f"{path.name}: {path.stat().st_size:,} octets")
