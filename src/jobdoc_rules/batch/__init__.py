"""Plans of very many cases: a record batch of cases in, a record batch of touchpoints out.

:func:`plan_batch` is one pure function on Arrow record batches, to be called by whatever has many of them.
:func:`run` is a whole job from a file to a file, on the processes of one machine or on a Dask cluster; it can
be interrupted and goes on where it was. Everything here takes the extra ``batch``, clusters take ``dask``.
"""

from typing import TYPE_CHECKING

from jobdoc_rules.lazy import lazily

if TYPE_CHECKING:
    from jobdoc_rules.batch.cases import cases_to_batch
    from jobdoc_rules.batch.converting import convert
    from jobdoc_rules.batch.job import Report, run, unfinished
    from jobdoc_rules.batch.planning import plan_batch
    from jobdoc_rules.batch.pools import WorkersLost
    from jobdoc_rules.batch.schema import CASES, COLUMNS, LINES, SCHEMA, Column
    from jobdoc_rules.batch.tables import Outcome

__all__ = [
    "CASES",
    "COLUMNS",
    "LINES",
    "SCHEMA",
    "Column",
    "Outcome",
    "Report",
    "WorkersLost",
    "cases_to_batch",
    "convert",
    "plan_batch",
    "run",
    "unfinished",
]

# What this package offers, by the module that it is loaded from: who plans a batch needs no pool.
_HOME = {
    "cases": ("cases_to_batch",),
    "converting": ("convert",),
    "job": ("Report", "run", "unfinished"),
    "planning": ("plan_batch",),
    "pools": ("WorkersLost",),
    "schema": ("CASES", "COLUMNS", "LINES", "SCHEMA", "Column"),
    "tables": ("Outcome",),
}

if not TYPE_CHECKING:  # checkers have the names from above, and so tell one that is not there
    __getattr__, __dir__ = lazily(globals(), _HOME)
