"""Answers to questions: from flags and, if somebody sits at a terminal, from there."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from jobdoc_rules.cli.messages import printable
from jobdoc_rules.cli.questions import Question, flag_of
from jobdoc_rules.errors import Fault, InvalidInput, UnknownRegion

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment

__all__ = ["Dialogue"]


@attrs.frozen
class Dialogue:
    """Collects the answers to questions, and what is wrong with those that cannot be asked again.

    ``given`` are the texts of the flags, by the questions' names. If it is ``asking``, what is missing is
    asked, and a wrong answer, of a flag too, is told at once and asked again.
    """

    given: Mapping[str, Sequence[str]]
    env: "Environment"
    asking: bool
    answers: dict[str, Any] = attrs.Factory(dict[str, Any])
    faults: list[Fault] = attrs.Factory(list[Fault])

    def put(self, questions: Iterable[Question]) -> None:
        """Collect the answers to ``questions``. Raises KeyboardInterrupt at the end of the input."""
        for question in questions:
            values = self._values(question)
            if values:
                self.answers[question.name] = values if question.several else values[0]

    def note(self, flag: str, code: str, problem: str, hint: str) -> None:
        """Note what is wrong with a flag."""
        self.faults.append(Fault(code=code, path=flag, problem=problem, hint=hint))

    def _values(self, question: Question) -> list[Any]:
        texts = self.given.get(question.name, ())
        if not texts and not self.asking:
            if question.required:
                self.note(question.flag, "missing", "it is missing", f"expected: {question.words}")
            return []
        if lacking := [flag_of(name) for name in question.needs if name not in self.answers]:
            if texts and not self._is_wrong(*lacking):
                self.note(question.flag, "missing", f"it says nothing without {lacking[0]}", "give both")
            return []
        if self._is_wrong(*map(flag_of, question.unless_wrong)):
            return []
        found = [self._value(question, text) for text in texts]
        values = [value for value in found if value is not None]
        if self.asking and (question.asked if not texts else len(values) < len(texts)):
            self._ask(question, values)
        return values

    def _is_wrong(self, *flags: str) -> bool:
        return any(fault.path in flags for fault in self.faults)

    def _value(self, question: Question, text: str) -> Any:  # noqa: ANN401 - whatever the question is for
        """Return the answer that ``text`` gives, or None; then what is wrong was told or noted."""
        try:
            return question.read(text.strip(" "), self.answers)
        except InvalidInput as error:
            faults = error.faults
        except UnknownRegion as error:
            faults = (Fault(code="unknown_region", path="", problem=str(error)),)
        # The flag, or the question, is the key of what it asks for; what a case calls that is no help here.
        key = "" if self.asking else question.flag
        told = [attrs.evolve(fault, path=key) for fault in faults]
        if self.asking:
            self._tell(*map(str, told))
        else:
            self.faults.extend(told)
        return None

    def _ask(self, question: Question, values: list[Any]) -> None:
        """Add to ``values`` what is answered: one value or, of a question for several, some or none."""
        while True:
            text = self._line(_prompt(question, more=bool(values))) or question.default or ""
            if text:
                value = self._value(question, text)
                values += [] if value is None else [value]
                if values and not question.several:
                    return
            elif values or not question.required:
                return
            else:
                self._tell("an answer is needed here; Ctrl-C leaves, and nothing is written")

    def _line(self, prompt: str) -> str:
        self.env.err.write(prompt)
        self.env.err.flush()
        line = self.env.stdin.readline() if self.env.stdin is not None else b""
        if not line:
            raise KeyboardInterrupt
        return line.decode(errors="surrogateescape").strip()

    def _tell(self, *lines: str) -> None:
        for line in lines:
            print(f"  {printable(line)}", file=self.env.err)


def _prompt(question: Question, *, more: bool) -> str:
    if more:
        return f"{question.words}, another (empty: no more): "
    if question.default:
        return f"{question.words} [{question.default}]: "
    return f"{question.words}: " if question.required else f"{question.words} (empty: none): "
