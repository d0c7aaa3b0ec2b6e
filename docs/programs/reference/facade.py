"""The pages about what can be imported: each public name of a module, as autodoc tells it."""

import inspect
from enum import Enum
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules
from types import ModuleType

import jobdoc_rules.planning
from reference.markdown import said_of

# The facade's names by what they are about: where they are defined tells.
PARTS = {
    "Planning": "jobdoc_rules.planning",
    "Policies": "jobdoc_rules.presets jobdoc_rules.rules jobdoc_rules.readings",
    "Facts": "jobdoc_rules.case jobdoc_rules.situation",
    "The log": "jobdoc_rules.events",
    "Days": "jobdoc_rules.business_days",
    "Errors": "jobdoc_rules.errors",
}

# What plans, policies and calendars hold beside what the facade names.
BESIDE = {
    "Planning": [
        "jobdoc_rules.planning.Difference",
        "jobdoc_rules.planning.Row",
        "jobdoc_rules.planning.evaluation.Refusal",
        "jobdoc_rules.planning.grounds.Ground",
    ],
    "Days": ["jobdoc_rules.business_days.Year", "jobdoc_rules.business_days.YearSource"],
}


def _homes(module):
    """Return the modules in which a package may have what it gives from: itself first, planning last."""
    packages = (module, jobdoc_rules.planning)
    inside = [iter_modules(getattr(each, "__path__", ()), f"{each.__name__}.") for each in packages]
    return [module.__name__, *(found.name for found in chain(*inside))]


def _told(module, name):
    """Return where a constant is defined, and what its source says of it."""
    for home in _homes(module):
        text = said_of(home).get(("", name))
        if text:
            return home, text
    raise LookupError(f"nothing is said of {module.__name__}.{name}")


def _data(module, name):
    home, text = _told(module, name)
    yield f".. py:data:: {name}\n   :module: {module.__name__}"
    if home != module.__name__:
        yield f"   :canonical: {home}.{name}"
    yield f"\n   {text.replace('`', '``')}\n"


def _directive(module, name):
    """Yield the directive that documents a public name."""
    value = getattr(module, name)
    where = f"{module.__name__}.{name}"
    if isinstance(value, type):
        yield f".. autoclass:: {where}\n   :members:"
        derived = value.__bases__ != (object,) and not issubclass(value, tuple)
        yield f"{'   :undoc-members:' if issubclass(value, Enum) else '   :show-inheritance:' * derived}\n"
    elif inspect.isfunction(value):
        yield f".. autofunction:: {where}\n"
    elif not isinstance(value, ModuleType):
        yield from _data(module, name)


def _block(module, lines):
    yield f"```{{eval-rst}}\n.. currentmodule:: {module}\n"
    yield from lines
    yield "```"


def _is_own(module, value):
    """Return whether a module defines what it gives, rather than a module that has a page of its own."""
    defined = isinstance(value, type) or inspect.isfunction(value)
    return not defined or value.__module__.startswith(module.__name__)


def module_page(name):
    module = import_module(name)
    yield from _block(name, [f".. automodule:: {name}\n   :no-members:\n"])
    yield ""
    own = [each for each in module.__all__ if _is_own(module, getattr(module, each))]
    yield from _block(name, (line for each in own for line in _directive(module, each)))
    for each in sorted(set(module.__all__) - set(own)):
        yield f"\n`{each}` is that of `{getattr(module, each).__module__}`."


def _part_of(name):
    """Return the part of the facade to which a name belongs."""
    facade = import_module("jobdoc_rules")
    value = getattr(facade, name)
    home = (
        getattr(value, "__module__", "")
        if isinstance(value, type) or inspect.isfunction(value)
        else "jobdoc_rules.presets"
    )
    (part,) = [
        part for part, modules in PARTS.items() if any(home.startswith(module) for module in modules.split())
    ]
    return part


def facade_page():
    facade = import_module("jobdoc_rules")
    yield from _block("jobdoc_rules", [".. automodule:: jobdoc_rules\n   :no-members:\n"])
    names = {name: _part_of(name) for name in facade.__all__}
    for part in PARTS:
        here = [name for name, of in names.items() if of == part]
        yield f"\n## {part}\n"
        if part == "Errors":
            yield "Defined in [jobdoc_rules.errors](errors.md), and importable from here as well:"
            yield f"{', '.join(f'`{name}`' for name in here)}."
        else:
            yield from _block("jobdoc_rules", (line for name in here for line in _directive(facade, name)))
            if beside := BESIDE.get(part):
                yield from _block(
                    "jobdoc_rules", (f".. autoclass:: {name}\n   :members:\n" for name in beside)
                )
