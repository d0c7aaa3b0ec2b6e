"""Packages that load what they offer when it is first used (PEP 562): importing them costs nothing."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazily"]


def lazily(
    namespace: dict[str, Any], home: Mapping[str, Iterable[str]], modules: Iterable[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for the package with this ``namespace``.

    ``home`` has what it offers by the modules that hold it, and ``modules`` are those that it offers whole.
    """
    package = namespace["__name__"]
    module_of = {name: module for module, names in home.items() for name in names}

    def load(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
        if name in module_of:
            namespace[name] = getattr(import_module(f"{package}.{module_of[name]}"), name)
        elif name in modules:
            import_module(f"{package}.{name}")  # which puts it there
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return namespace[name]

    return load, lambda: sorted({*namespace, *module_of, *modules})
