"""Why a finding harms, by its rule and label: in English, as all that the package says to its callers."""

from jobdoc_rules.review.findings import Label

__all__ = ["WHY"]

WHY: dict[tuple[str, Label], str] = {
    ("S23", Label.COUNTS_ATTEMPTS): (
        "a tally of unanswered messages reads as a reproach, however friendly it is meant"
    ),
    ("S24", Label.FRUSTRATION_OR_BLAME): (
        "that nothing was heard is known to both; said by itself it is close to a complaint"
    ),
    ("S25", Label.FRUSTRATION_OR_BLAME): (
        "blame and frustration turn a good interview into a quarrel; nobody likes to answer them"
    ),
    ("S7b", Label.PRESSURE_OR_ULTIMATUM): "pressure invites the easiest answer, and that is no",
    ("S7b", Label.DESPERATION): "need says nothing of what you bring, and makes a yes harder",
    ("S26", Label.NEGATIVITY): "silence is no answer: it has many causes, and few of them are you",
    ("S27", Label.NEGATIVITY): "who speaks badly of themselves, or expects a no, suggests one",
}
