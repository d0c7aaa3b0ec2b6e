"""The rows of the table, each a module with ``run(scale) -> Row``, imported only in its own process."""

ROWS = {
    "business_days": "date + n business days",
    "year_tables": "one year's table from `holidays`",
    "ics": "1,000 events to bytes",
    "feed": "a feed again",
    "planning": "a plan of 8 touchpoints",
    "case_to_ics": "a case to a calendar file",
    "importing": "`import jobdoc_rules`",
    "starting": "a cold process: case file to calendar file",
    "scaling": "many cases on two cores; memory of a stream",
    "batch": "Parquet to Parquet",
    "growth": "what more of something costs",
}
"""Names and titles, in the order of the table."""
