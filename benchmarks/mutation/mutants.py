"""Small faults to put into the code, one at a time.

Most are those of mutmut, whose own runner leaves out decorated functions (so every rule), the bodies of
classes and the constants of modules; here they are mutated too. Three kinds are our own: a condition that
always or never holds, an operand of ``and`` and ``or`` left out, and another member of the same enumeration.
"""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import libcst as cst
from libcst import matchers as m
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider
from mutmut.mutation import mutators

ENUM_BASES = frozenset({"Enum", "IntEnum", "StrEnum"})
NOT_MUTATED = (
    m.Annotation()  # checked by mypy and pyright
    | m.ImportFrom()
    | m.Import()
    | m.Assert()  # tells only a type checker what the caller has seen
    | m.ConcatenatedString()
    | m.Assign(targets=[m.AssignTarget(m.Name("__all__"))])
    | m.AnnAssign(annotation=m.Annotation(m.Name("TypeAlias")))
    | m.If(test=m.Name("TYPE_CHECKING"))
    | m.SimpleStatementLine(body=[m.Expr(m.SimpleString())])  # the docstring of a constant or field
    | m.Decorator(m.Name() | m.Attribute())
    | m.Decorator(m.Call(m.Name("lru_cache") | m.Attribute(m.Name("attrs"))))
)
BUILT_IN = m.Call(m.Name("len") | m.Name("isinstance") | m.Name("type"))
CONTEXT = 30
"""Characters shown before and after a change."""


class Mutant(NamedTuple):
    """One fault: where it stands (``planning/dating.py``, ``Dater._first``), and what became what."""

    module: str
    line: int
    scope: str
    before: str
    after: str
    number: int
    """Which of those that look the same in one scope."""
    code: str

    @property
    def id(self) -> str:
        again = f" ({self.number})" if self.number > 1 else ""
        return f"{self.module} {self.scope}: {self.before} -> {self.after}{again}"


def mutants(package: Path, module: str) -> Iterator[Mutant]:
    """Yield every mutant of a module of ``package``, in the order of its lines."""
    wrapper = MetadataWrapper(cst.parse_module((package / module).read_text()))
    finder = _Finder(members(package))
    wrapper.visit(finder)
    tree, seen = wrapper.module, Counter()
    source = tree.code
    for node, mutated, place, scope in finder.found:
        code = _replaced(source, tree, node, mutated, place)
        before, after = _difference(_words(tree, node), _words(tree, mutated))
        if before != after:
            seen[scope, before, after] += 1
            yield Mutant(module, place.start.line, scope, before, after, seen[scope, before, after], code)


def members(package: Path) -> dict[str, list[str]]:
    """Return the members of every enumeration of the package, by its name."""
    found: dict[str, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef) and ENUM_BASES & {ast.unparse(base) for base in node.bases}:
                assigned = [each.targets[0] for each in node.body if isinstance(each, ast.Assign)]
                found[node.name] = [target.id for target in assigned if isinstance(target, ast.Name)]
    return found


def _replaced(
    source: str, tree: cst.Module, node: cst.CSTNode, mutated: cst.CSTNode, place: CodeRange
) -> str:
    """Return the module with ``mutated`` in the place of ``node``."""
    lines = source.splitlines(keepends=True)
    start = sum(map(len, lines[: place.start.line - 1])) + place.start.column
    end = sum(map(len, lines[: place.end.line - 1])) + place.end.column
    # A node alone is not indented as in its module, which matters only to statements that hold others.
    if source[start:end].split() == tree.code_for_node(node).split():
        return source[:start] + tree.code_for_node(mutated).strip() + source[end:]
    return tree.deep_replace(node, mutated).code  # right for all, a hundred times slower


def _words(tree: cst.Module, node: cst.CSTNode) -> str:
    return " ".join(tree.code_for_node(node).split())


def _difference(before: str, after: str) -> tuple[str, str]:
    """Return what differs, with a few words around it."""
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    first = max(0, before.rfind(" ", 0, max(0, head - CONTEXT)) + 1)
    last = max(0, tail - CONTEXT)
    last = max(0, last - len(before[len(before) - last :].partition(" ")[0]))
    return tuple(
        f"{'... ' if first else ''}{text[first : len(text) - last].strip()}{' ...' if last else ''}"
        for text in (before, after)
    )


def _alike(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


class _Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, enums: Mapping[str, list[str]]) -> None:
        super().__init__()
        self.enums = enums
        self.found: list[tuple[cst.CSTNode, cst.CSTNode, CodeRange, str]] = []
        self.scope: list[str] = []
        self.raised = 0

    def on_visit(self, node: cst.CSTNode) -> bool:
        if m.matches(node, NOT_MUTATED):
            return False
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self.scope.append(node.name.value)
        self.raised += isinstance(node, cst.Raise)
        for changed, mutated in self._mutated(node):
            place = self.get_metadata(PositionProvider, changed)
            self.found.append((changed, mutated, place, ".".join(self.scope) or "(module)"))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef):
            self.scope.pop()
        self.raised -= isinstance(original_node, cst.Raise)

    def _mutated(self, node: cst.CSTNode) -> Iterator[tuple[cst.CSTNode, cst.CSTNode]]:
        """Yield what is replaced, the node or a part of it, and by what."""
        for kind, operator in mutators.mutation_operators:
            if isinstance(node, kind) and not self._left_out(node, operator):
                yield from ((node, mutated) for mutated in OWN_WAY.get(operator, operator)(node))
        if isinstance(node, cst.If | cst.CompIf):
            yield from ((node.test, mutated) for mutated in _conditions(node.test))
        yield from ((node, mutated) for mutated in (*_operands(node), *self._members(node)))

    def _left_out(self, node: cst.CSTNode, operator: object) -> bool:
        """Return whether the operator makes only another message of ``node``, or only a TypeError."""
        if operator is mutators.operator_string:
            return bool(self.raised) or _is_prose(node)
        if operator is mutators.operator_arg_removal:
            return bool(self.raised) or m.matches(node, BUILT_IN)
        return False

    def _members(self, node: cst.CSTNode) -> Iterator[cst.CSTNode]:
        """Yield the next member of the same enumeration."""
        if isinstance(node, cst.Attribute) and isinstance(node.value, cst.Name):
            names = self.enums.get(node.value.value, [])
            if node.attr.value in names:
                other = names[(names.index(node.attr.value) + 1) % len(names)]
                yield node.with_changes(attr=cst.Name(other))


def _keys(node: cst.BaseString) -> Iterable[cst.CSTNode]:
    """Yield one other string: the same in capitals would be one more mutant of the same kind."""
    return list(mutators.operator_string(node))[:1]


def _arguments(node: cst.Call) -> Iterator[cst.Call]:
    """Yield the call with None for each argument, and without each named one: others can hardly be missed."""
    for mutated in mutators.operator_arg_removal(node):
        left = {id(argument) for argument in mutated.args}
        out = [argument for argument in node.args if id(argument) not in left]
        if len(mutated.args) == len(node.args) or out[0].keyword is not None:
            yield mutated


OWN_WAY = {mutators.operator_string: _keys, mutators.operator_arg_removal: _arguments}


def _is_prose(node: cst.CSTNode) -> bool:
    text = node.value if isinstance(node, cst.SimpleString) else ""
    return " " in text.strip("\"' ") and any(map(str.isalpha, text))


def _enclosed(node: cst.BaseExpression) -> cst.BaseExpression:
    return node.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])


def _conditions(test: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    """Yield the condition that never holds, and the one that always does."""
    for operator, literal in ((cst.And(), "False"), (cst.Or(), "True")):
        yield cst.BooleanOperation(_enclosed(test), operator, cst.Name(literal))


def _operands(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Yield each operand of ``and`` and ``or`` alone."""
    if isinstance(node, cst.BooleanOperation):
        yield _enclosed(node.left)
        yield _enclosed(node.right)
