"""The ``hypothesis`` entry point: ``st.from_type`` knows every public class of this package.

Hypothesis calls :func:`register` when it is imported, in every program of an environment that has this
package. What goes wrong there (another version of a library, say) must not break that program:
nothing is registered then, and whoever asks for a class of this package is told by Hypothesis that it
knows none. ``HYPOTHESIS_NO_PLUGINS=1`` switches it off.
"""

__all__ = ["register"]


def register() -> None:
    """Register a strategy for every public class, or nothing if that is impossible here."""
    try:
        from jobdoc_rules.testing.types import register_all

        register_all()
    except Exception:  # noqa: BLE001, S110 - whatever it is, it is not the business of a stranger's program
        pass
