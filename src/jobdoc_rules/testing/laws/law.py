"""What a law is: a sentence that is true, a function that asserts it, and who obeys it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import attrs

from jobdoc_rules.presets import PRESETS

__all__ = ["Law", "law"]

if not __debug__:
    raise RuntimeError("laws are assertions: run Python without -O")


def _reasons(given: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(given))


@attrs.frozen(slots=False, eq=False)
class Law:
    """A truth that can be put to the test: call it; it raises AssertionError with the evidence if broken.

    ``clauses`` are those of the etiquette that it states, if it states any. A law that holds for
    ``any_readings`` is obeyed by every policy made of the rulebook's rules; any other is obeyed by the
    presets, except those in ``exceptions``, each with its reason.
    """

    function: Callable[..., None] = attrs.field(repr=False)
    name: str
    sentence: str = attrs.field(repr=False)
    clauses: tuple[str, ...] = ()
    any_readings: bool = attrs.field(default=True, repr=False)
    exceptions: Mapping[str, str] = attrs.field(factory=dict[str, str], converter=_reasons, repr=False)

    def __attrs_post_init__(self) -> None:
        told = {"__doc__": self.sentence, "__name__": self.name, "__wrapped__": self.function}
        self.__dict__.update(told | {"__module__": self.function.__module__})

    def __call__(self, *about: object) -> None:
        """Assert the law of what it is about."""
        self.function(*about)

    def __str__(self) -> str:
        return self.name

    @property
    def obeyed_by(self) -> tuple[str, ...]:
        """The names of the presets that obey it."""
        return tuple(name for name in PRESETS if name not in self.exceptions)


def law(
    *clauses: str, any_readings: bool = True, but: Mapping[str, str] | None = None
) -> Callable[[Callable[..., None]], Law]:
    """Make a law of a function; its docstring is the sentence. ``but`` names presets that do not obey it."""

    def decorate(function: Callable[..., None]) -> Law:
        return Law(
            function,
            name=function.__name__,
            sentence=" ".join((function.__doc__ or "").split()),
            clauses=clauses,
            any_readings=any_readings and not but,
            exceptions=but or {},
        )

    return decorate
