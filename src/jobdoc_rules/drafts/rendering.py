"""Templates: where they come from, what may stand in them, and how one of their blocks becomes a text.

A template is checked before it is used. It may test and show the facts that it is given, choose between
wordings, and nothing else: no loops, no attributes, no functions but ``turn``. So it can neither reach
anything beyond its facts nor take more than a moment, whoever wrote it; the sandbox of Jinja is the second
fence. What a fact holds is never read as a template.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from traceback import walk_tb
from typing import Any, TypeAlias

import attrs
from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    meta,
    nodes,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from jobdoc_rules.checks import shown
from jobdoc_rules.errors import Fault, InvalidInput

__all__ = ["BLOCKS", "FACTS", "InvalidTemplate", "render"]

FACTS = frozenset(
    {
        "agreed_day",
        "answer_day",
        "candidate",
        "decided",
        "deadline",
        "email",
        "employer",
        "first",
        "helpers",
        "honest",
        "interview_day",
        "live",
        "mentioned_day",
        "people",
        "phone",
        "position",
        "thanks_owed",
        "to",
        "turn",
        "vague",
    }
)
"""The names that a template may use; :mod:`jobdoc_rules.drafts.facts` says what they are."""

BLOCKS = ("subject", "body", "script", "voicemail")
"""The blocks that every template has, its own or those of the one it extends."""

LONGEST_TEMPLATE = 20_000
LONGEST_TEXT = 20_000
MOST_PARENTS = 4
_FILTERS = ("capitalize", "lower", "trim", "upper")
_PLAIN: tuple[type[nodes.Node], ...] = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.CondExpr, nodes.Const, nodes.Block,
    nodes.Extends, nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand, nodes.Concat, nodes.Name,
    nodes.Call, nodes.Getattr, nodes.Filter,
)  # fmt: skip
_Source: TypeAlias = tuple[str, str | None, Callable[[], bool] | None]


class InvalidTemplate(InvalidInput):
    """A template cannot be used; each fault names its file, line and block, and what is wrong there."""


class _Checked(BaseLoader):
    """Loads from another loader, and refuses what may not stand in a template."""

    def __init__(self, loader: BaseLoader) -> None:
        self.loader = loader

    def get_source(self, environment: Environment, template: str) -> _Source:
        """Return the source. Raises InvalidTemplate with everything that is wrong with it."""
        source, filename, fresh = self.loader.get_source(environment, template)
        if faults := tuple(_faults(environment, source, template)):
            raise InvalidTemplate(attrs.evolve(fault, source=filename or template) for fault in faults)
        return source, filename, fresh


@lru_cache(maxsize=8)
def _environment(loader: BaseLoader | None) -> Environment:
    own = PackageLoader("jobdoc_rules.drafts")
    # A template of the caller's may extend the one that it takes the place of, under "builtin/".
    loaders = [own] if loader is None else [loader, own, PrefixLoader({"builtin": own})]
    environment = ImmutableSandboxedEnvironment(
        loader=_Checked(ChoiceLoader(loaders)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # plain text; pages escape it where they show it
        auto_reload=False,
    )
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    return environment


def render(
    name: str, blocks: tuple[str, ...], facts: Mapping[str, object], loader: BaseLoader | None = None
) -> dict[str, str]:
    """Return the text of some of the blocks of a template, filled with ``facts``.

    ``loader`` is asked before the templates of the package; what it has loaded is kept. Raises
    InvalidTemplate for a template that is missing, that does not hold a block, that may not be used, or whose
    text grows too long.
    """
    chain, known = _template(_environment(loader), name)
    context = chain[0].new_context(dict(facts))
    context.blocks = {block: list(functions) for block, functions in known.items()}
    return {block: _text(name, block, context, chain) for block in blocks}


@lru_cache(maxsize=1024)
def _template(environment: Environment, name: str) -> tuple[tuple[Template, ...], dict[str, list[Any]]]:
    """Return a template with all that it extends, and the functions of their blocks."""
    chain: list[Template] = []
    following: str | None = name
    while following is not None:
        if len(chain) > MOST_PARENTS:
            raise _invalid("circular", name, "it extends itself", "let the last one extend nothing")
        try:
            chain.append(environment.get_template(following))
        except TemplateNotFound:
            hint = "add it, or choose another language"
            raise _invalid("missing", name, f"there is no template {following}", hint) from None
        source = environment.loader.get_source(environment, following)[0]  # type: ignore[union-attr]
        following = next(iter(meta.find_referenced_templates(environment.parse(source))), None)
    blocks: dict[str, list[Any]] = {}
    for template in chain:
        for block, function in template.blocks.items():
            blocks.setdefault(block, []).append(function)
    return tuple(chain), blocks


def _text(name: str, block: str, context: Any, chain: Iterable[Template]) -> str:  # noqa: ANN401 - a Jinja context
    if block not in context.blocks:
        hint = f"a template has the blocks {', '.join(BLOCKS)}"
        raise _invalid("missing", name, f"it has no block {block!r}", hint, block)
    try:
        text = "".join(context.blocks[block][0](context))
    except (TemplateError, TypeError) as error:
        source, line = _place(error, chain)
        problem = f"it fails: {error}"
        raise InvalidTemplate(
            [Fault(code="template", path=block, problem=problem, source=source or name, line=line)]
        ) from None
    if len(text) > LONGEST_TEXT:
        hint = f"at most {LONGEST_TEXT} are allowed"
        raise _invalid("too_long", name, f"{len(text)} characters come out of it", hint, block)
    return text


def _place(error: BaseException, chain: Iterable[Template]) -> tuple[str | None, int | None]:
    """Return the file and line of a template in which ``error`` was raised, as far as they can be told."""
    found: tuple[str | None, int | None] = None, None
    for frame, line in walk_tb(error.__traceback__):
        for template in chain:
            if frame.f_globals.get("blocks") is template.blocks:
                file = template.name if template.filename in {None, "<template>"} else template.filename
                found = file, template.get_corresponding_lineno(line)
    return found


def _invalid(code: str, source: str, problem: str, hint: str, path: str = "") -> InvalidTemplate:
    return InvalidTemplate([Fault(code=code, path=path, problem=problem, hint=hint, source=source)])


# -- what may stand in a template ------------------------------------------------------------------------


def _faults(environment: Environment, source: str, name: str) -> Iterator[Fault]:
    if len(source) > LONGEST_TEMPLATE:
        problem, hint = f"{len(source)} characters found", f"at most {LONGEST_TEMPLATE} are allowed"
        yield Fault(code="too_long", path="", problem=problem, hint=hint)
        return
    try:
        tree = environment.parse(source, name)
    except TemplateSyntaxError as error:
        yield Fault(code="syntax", path="", problem=error.message or "it cannot be read", line=error.lineno)
        return
    except RecursionError:
        yield Fault(code="syntax", path="", problem="it is nested too deeply", hint="write it flat")
        return
    yield from _within(tree, "", helper=False)


def _within(node: nodes.Node, block: str, *, helper: bool) -> Iterator[Fault]:
    """Yield what is wrong with ``node`` and all that it holds; a helper is a block that others show."""
    yield from _wrong(node, block, helper=helper)
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Block):
            yield from _within(child, child.name, helper=child.name not in BLOCKS)
        elif isinstance(node, nodes.Call) and child is node.node:
            continue  # what is called has been looked at with the call
        else:
            yield from _within(child, block, helper=helper)


def _wrong(node: nodes.Node, block: str, *, helper: bool) -> Iterator[Fault]:
    def fault(problem: str, hint: str) -> Fault:
        return Fault(code="template", path=block, problem=problem, hint=hint, line=node.lineno)

    if not isinstance(node, _PLAIN):
        yield fault(
            f"{type(node).__name__} is not allowed", "show, test and choose is all that a template does"
        )
    elif isinstance(node, nodes.Name):
        if node.name not in FACTS or node.ctx != "load":
            yield fault(f"{shown(node.name)} is no fact", f"one of: {', '.join(sorted(FACTS))}")
    elif isinstance(node, nodes.Filter) and node.name not in _FILTERS:
        yield fault(f"there is no filter {shown(node.name)}", f"one of: {', '.join(_FILTERS)}")
    elif isinstance(node, nodes.Getattr):
        yield fault(f".{node.attr} is not allowed", "facts have no parts")
    elif isinstance(node, nodes.Call):
        if not _calls_turn(node) and (helper or not _shows_block(node)):
            hint = "call turn(...), or self.NAME() from one of the blocks " + ", ".join(BLOCKS)
            yield fault("this call is not allowed", hint)
    elif isinstance(node, nodes.Extends) and not isinstance(node.template, nodes.Const):
        yield fault("the extended template is not named", 'write {% extends "base.txt" %}')


def _calls_turn(node: nodes.Call) -> bool:
    callee = node.node
    plain = not (node.kwargs or node.dyn_args or node.dyn_kwargs)
    return isinstance(callee, nodes.Name) and callee.name == "turn" and bool(node.args) and plain


def _shows_block(node: nodes.Call) -> bool:
    callee = node.node
    bare = not (node.args or node.kwargs or node.dyn_args or node.dyn_kwargs)
    return isinstance(callee, nodes.Getattr) and _is_self(callee.node) and callee.attr not in BLOCKS and bare


def _is_self(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "self"
