"""The pages about files: what case files, their logs and policy files may hold, as their schemas say it."""

from itertools import compress

from jobdoc_rules.schemas import SCHEMAS
from reference.markdown import code, codes, table

HEAD = ["key", "value", "needed", "default", "meaning"]
ELSEWHERE = {  # what has a page, or a part of one, of its own
    "event": "[event](events.md)",
    "readings": "table of [readings](#readings)",
    "without": "list of ids of [rules](rules.md)",
}


def _count(schema):
    """Return what a schema says of the number in a span, if it is that of one."""
    tables = [part for part in schema.get("anyOf", ()) if part.get("type") == "object"]
    return tables[0]["properties"]["count"] if tables else None


class Schema:
    """One schema, and how its parts are told as Markdown."""

    def __init__(self, kind):
        self.whole = SCHEMAS[kind]()
        self.shared = self.whole["$defs"]

    def value(self, schema):
        """Return in words what a schema admits."""
        if "$ref" in schema:
            return self._named(schema["$ref"].rpartition("/")[2])
        if "const" in schema:
            return f'`"{schema["const"]}"`'
        if "enum" in schema:
            return codes(schema["enum"])
        if (count := _count(schema)) is not None:
            return f"[span](#spans) of {self.value(count)}"
        if "anyOf" in schema:
            return " or ".join(dict.fromkeys(map(self.value, schema["anyOf"])))
        return self._plain(schema)

    def _named(self, name):
        return ELSEWHERE.get(name) or f"[{name.replace('_', ' ')}](#{name})"

    def _plain(self, schema):
        if schema["type"] == "array":
            least = f", at least {schema['minItems']}" if "minItems" in schema else ""
            return f"list of {self.value(schema['items'])}{least}"
        if schema["type"] == "integer":
            return f"{schema['minimum']} to {schema['maximum']}"
        return {"boolean": "`true` or `false`", "string": "text"}[schema["type"]]

    def keys(self, schema, without=()):
        """Return the keys of a table."""
        needed = schema.get("required", ())
        rows = []
        for key, part in schema["properties"].items():
            if key not in without:
                default = part.get("default")
                shown = (
                    ""
                    if default is None
                    else code(str(default).lower() if default in (True, False) else default)
                )
                value = ELSEWHERE.get(key) or self.value(part)
                rows.append(
                    (code(key), value, "yes" if key in needed else "", shown, part.get("description", ""))
                )
        filled = [any(row[at] for row in rows) for at in range(len(HEAD))]
        return table(list(compress(HEAD, filled)), [list(compress(row, filled)) for row in rows])

    def tables(self):
        """Yield the names of the shared tables, but for those of the log."""
        for name, schema in self.shared.items():
            if schema.get("type") == "object" and "type" not in schema["properties"]:
                yield name

    def values(self):
        """Yield the names of the shared values that are no tables."""
        for name, schema in self.shared.items():
            if schema.get("type") != "object" and "oneOf" not in schema:
                yield name


def tables_of(kind):
    schema = Schema(kind)
    for name in schema.tables():
        yield f"### {name}\n\n{schema.shared[name]['description']}\n"
        yield schema.keys(schema.shared[name])


def values_of(kind):
    schema = Schema(kind)
    for name in schema.values():
        part = schema.shared[name]
        words = f"One of {codes(part['enum'])}." if "enum" in part else ""
        yield f"### {name}\n\n{part['description']} {words}".rstrip() + "\n"


def keys_of(kind):
    schema = Schema(kind)
    return schema.keys(schema.whole)


def readings_of_files():
    schema = Schema("policy")
    return schema.keys(schema.whole["properties"]["readings"])
