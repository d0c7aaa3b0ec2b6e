"""How well the wording review does: precision and recall on the labelled messages of ``tests/wording``.

    python benchmarks/wording.py                   the part that the phrases were tuned on
    python benchmarks/wording.py --held-out        the part that was kept apart
    python benchmarks/wording.py de --show         what is missed and what is found wrongly

A label counts once a message. Where people could disagree (``tolerated``) it counts neither way, and neither
does what is only advice. Missing elements are judged on whole messages.
"""

import argparse
import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from jobdoc_rules.review import LANGUAGES, Label, Severity, examine

FOLDER = Path(__file__).parents[1] / "tests" / "wording"
JUDGED = tuple(label for label in Label if label not in (Label.NOT_REVIEWED, Label.UNTRUE_CLAIM))
PARTS = ("tune", "held_out")


class Outcome(NamedTuple):
    """What became of the labels of a set of messages, and each that went wrong."""

    hits: Counter
    misses: Counter
    false: Counter
    wrong: list

    def scores(self, *labels):
        """Return precision, recall, hits, misses and false findings of some labels together."""
        hits, misses, false = (sum(counts[label] for label in labels) for counts in self[:3])
        precision = hits / (hits + false) if hits + false else 1.0
        recall = hits / (hits + misses) if hits + misses else 1.0
        return precision, recall, hits, misses, false


def messages_of(part, language):
    """Return the labelled messages of one part in one language."""
    files = sorted((FOLDER / part).glob(f"{language}*.toml"))
    return [message for file in files for message in tomllib.loads(file.read_text("utf-8"))["message"]]


def judge(messages, language):
    """Return what the review makes of ``messages``."""
    outcome = Outcome(Counter(), Counter(), Counter(), [])
    for message in messages:
        findings = examine(message["text"], kind=message["kind"], language=language).findings
        found = {f.label for f in findings if f.severity is not Severity.ADVICE}
        for label in JUDGED:
            if label is Label.MISSING_ELEMENT and not message["whole"]:
                continue
            if label in message["labels"]:
                (outcome.hits if label in found else outcome.misses)[label] += 1
                if label not in found:
                    outcome.wrong.append(("MISSED", label, message, ()))
            elif label in found and label not in message["tolerated"]:
                outcome.false[label] += 1
                outcome.wrong.append(("FALSE", label, message, [f for f in findings if f.label == label]))
    return outcome


def markdown():
    """Return the table of the README: precision and recall by label, part and language."""
    outcomes = {(part, code): judge(messages_of(part, code), code) for part in PARTS for code in LANGUAGES}
    lines = [
        "| | " + " | ".join(f"{part.replace('_', ' ')} {code}" for part, code in outcomes) + " |",
        "|---" * (1 + len(outcomes)) + "|",
        "| messages | " + " | ".join(str(len(messages_of(*key))) for key in outcomes) + " |",
    ]
    for name, labels in [*((label, (label,)) for label in JUDGED), ("all", JUDGED)]:
        cells = (outcome.scores(*labels) for outcome in outcomes.values())
        lines.append(f"| {name} | " + " | ".join(f"{cell[0]:.2f} / {cell[1]:.2f}" for cell in cells) + " |")
    return "\n".join(lines)


def main():
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    part = PARTS[args.held_out]
    for language in args.languages:
        messages = messages_of(part, language)
        outcome = judge(messages, language)
        print(f"\n{part} {language}: {len(messages)} messages")
        print(f"{'label':24} {'precision':>9} {'recall':>7} {'hits':>6} {'misses':>6} {'false':>6}")
        for name, labels in [*((label, (label,)) for label in JUDGED), ("all", JUDGED)]:
            precision, recall, *counts = outcome.scores(*labels)
            print(f"{name:24} {precision:9.2f} {recall:7.2f} {'{:6} {:6} {:6}'.format(*counts)}")
        for what, label, message, findings in outcome.wrong if args.show else ():
            print(f"{what} {label} [{message['kind']}] {message['text']!r}")
            for finding in findings:
                print(f"    {finding.text!r} {finding.why}")


if __name__ == "__main__":
    main()
