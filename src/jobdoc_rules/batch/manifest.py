"""What a job is: by it one knows whether what was done before belongs to the job that is started now."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Any, cast

from jobdoc_rules.batch.formats import format_of
from jobdoc_rules.batch.planning import Settings
from jobdoc_rules.errors import Fault
from jobdoc_rules.whole_files import replacing

__all__ = ["Manifest", "differences", "manifest_of", "read_manifest", "source_of", "write_manifest"]

Manifest = dict[str, Any]

NAME = "manifest.json"
_END = 1 << 16
"""How many bytes at each end of the source are looked at."""
_WORDS = {
    "as_of": "the moment",
    "horizon": "the horizon",
    "part_rows": "the size of the parts",
    "policy": "the policy",
    "side": "the side",
    "source": "the source",
    "target": "the format of the target",
    "versions": "a version",
}


def manifest_of(source: Path, target: Path, settings: Settings, part_rows: int) -> Manifest:
    """Return the manifest of a job. Raises OSError if the source cannot be read."""
    policy = settings.policy
    rules = [rule.id for rule in policy.rules]
    return {
        "as_of": settings.as_of.astimezone(UTC).isoformat(),
        "horizon": settings.horizon.total_seconds(),
        "part_rows": part_rows,
        "policy": {"name": policy.name, "digest": _digest(repr((rules, policy.readings)).encode())},
        "side": str(settings.side),
        "source": source_of(source),
        "target": str(format_of(target)),
        "versions": {name: _version(name) for name in ("jobdoc_rules", "holidays")},
    }


def source_of(path: Path) -> Manifest:
    """Return what tells one state of a file from another: size, time, and its ends. Raises OSError."""
    found = path.stat()
    with path.open("rb") as file:
        head = file.read(_END)
        file.seek(max(0, found.st_size - _END))
        tail = file.read(_END)
    return {"size": found.st_size, "modified": found.st_mtime_ns, "digest": _digest(head + tail)}


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest in the folder of a job, or None if there is none."""
    try:
        found = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError):
        return None
    return cast("Manifest", found) if isinstance(found, dict) and found.keys() == _WORDS.keys() else None


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put the manifest into the folder. Raises OSError."""
    with replacing(folder / NAME) as file:
        file.write(json.dumps(manifest, indent=2).encode())


def moment_of(manifest: Manifest) -> datetime:
    """Return the moment from which a job plans. Raises ValueError or TypeError if it tells none."""
    return datetime.fromisoformat(manifest["as_of"])


def differences(before: Manifest, now: Manifest, folder: Path) -> Iterator[Fault]:
    """Yield in what the job of the folder is another one than the job that is started now."""
    for key, words in _WORDS.items():
        if before[key] != now[key]:
            problem = f"{words} is another one than that of the parts that are done"
            hint = "start as before to go on, or throw the parts away (restart)"
            yield Fault(code="another_job", path=key, problem=problem, hint=hint, source=str(folder))
