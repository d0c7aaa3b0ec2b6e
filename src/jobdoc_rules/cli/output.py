"""Where results go: pages to a terminal or a pipe, data to standard output or, in one piece, to a file."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from jobdoc_rules.cli.messages import note
from jobdoc_rules.cli.storage import replace, unwritten

if TYPE_CHECKING:
    from rich.console import RenderableType

    from jobdoc_rules.cli.environment import Environment

__all__ = ["as_json", "page", "show", "write_file"]

PIPED_WIDTH = 100
NARROWEST, WIDEST = 40, 1000


def as_json(value: object) -> bytes:
    """Return ``value`` as JSON for programs and people: UTF-8, two spaces, a line end."""
    import json

    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()


def show(env: "Environment", parts: "Iterable[RenderableType]") -> None:
    """Write a page to ``env.out``, in colours if that is a terminal."""
    env.write(page(parts, colours=env.out.isatty()))


def page(parts: "Iterable[RenderableType]", *, colours: bool = False) -> str:
    """Return a page as text, as wide as COLUMNS or the terminal say, else 100 columns."""
    import io
    import shutil

    from rich.console import Console

    width = shutil.get_terminal_size((PIPED_WIDTH, 0)).columns
    file = io.StringIO()
    console = Console(
        file=file,
        width=min(max(width, NARROWEST), WIDEST),
        force_terminal=colours,
        highlight=False,
        markup=False,
        emoji=False,
    )
    for part in parts:
        console.print(part)
    # Cells are padded to the width of their column, which is of no use in a pipe.
    return "".join(f"{line.rstrip(' ')}\n" for line in file.getvalue().removesuffix("\n").split("\n"))


def write_file(path: str, data: bytes, *, env: "Environment", inputs: Iterable[str]) -> None:
    """Write ``data`` to a file as a whole or not at all, and tell so. Raises OSError.

    A file that was read is not written; what is there but no regular file (a pipe, a device) is written to.
    The path ``-`` is standard output.
    """
    if path == "-":
        env.write_bytes(data)
        return
    target = Path(path)
    try:
        if target.exists() and any(Path(name).exists() and target.samefile(name) for name in inputs):
            raise FileExistsError(0, "it is one of the files that were read; choose another name")
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            replace(target.resolve(), data)
    except OSError as error:
        raise unwritten(path, error) from error
    note(env, f"wrote {path}")
