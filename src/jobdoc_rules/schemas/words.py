"""What the schema of a case file says about each key."""

from jobdoc_rules.case import Case, Closure, Interview, Invitation, Office, Person, Region
from jobdoc_rules.events import Answered, Event, InterestChanged, Spoke, ThankYouSent, TimingAgreed

__all__ = ["CASE_WORDS", "EVENT_WORDS", "KEY_WORDS"]

_NAMED = "The name of one of the people"

CASE_WORDS: dict[type, dict[str, str]] = {
    Case: {
        "": "The facts of one candidate for one position: people, interviews, and what happened since.",
        "id": "A name for the case that seeds the UIDs of its calendar events. Default: the name of the file "
        "without its ending.",
        "employer": "What the employer is called.",
        "position": "What the position is called.",
        "candidate": "The candidate's own name, for drafts.",
        "interest": "How much the candidate wants the position. Any that is left counts as interest.",
        "calendar": "Where and when the people one writes to work.",
        "people": "The people at the employer, each with a name of their own.",
        "interviews": "The interviews, held or ahead, in any order; those on one day form one round.",
        "events": "What happened since, in any order.",
    },
    Office: {
        "": "Where and when the people one writes to work.",
        "timezone": "The time zone of the office: an IANA name such as America/New_York. Times without an "
        "offset are local to it.",
        "country": "The country whose public holidays close the office: its ISO 3166-1 code of two letters, "
        "such as US. Without it, Saturday and Sunday are closed.",
        "subdivision": "The part of the country whose public holidays count too: what its ISO 3166-2 code "
        "has after the hyphen, such as MA.",
        "closed": "Days on which the office is closed as well: each a day, or a range of days with a name.",
        "also": "The candidate's own region, if a day must be open there too.",
    },
    Region: {
        "": "A country or a part of it, whose public holidays count.",
        "country": "Its ISO 3166-1 code of two letters, such as DE.",
        "subdivision": "What its ISO 3166-2 code has after the hyphen, such as BY.",
    },
    Closure: {
        "": "Days on which an office is closed, the first and the last included.",
        "from": "The first day.",
        "to": "The last day.",
        "name": "What the days are called where a date is explained.",
    },
    Person: {
        "": "A person at the employer.",
        "name": "The name by which interviews and events speak of the person; no two people share one.",
        "role": "What the person is to the candidate.",
        "email": "An email address such as ana@acme.example, without a display name.",
        "phone": "A telephone number: a text with at least one digit.",
    },
    Interview: {
        "": "One interview.",
        "start": "When it starts.",
        "end": "When it ends: after its start, and at most a day later. Default: an hour after its start.",
        "with": "The names of the people who interview, whatever their roles.",
        "arranged_by": f"{_NAMED}: who set the interview up.",
        "channel": "How the people meet.",
        "invitation": "The calendar invitation by which the interview came.",
    },
    Invitation: {
        "": "The calendar invitation by which an interview came; no plan depends on it.",
        "uid": "Its UID.",
        "sequence": "Its SEQUENCE: the number of its revision.",
        "stamp": "Its DTSTAMP: when it was written.",
    },
}
"""What each table is, under the empty key, and each of its keys."""

KEY_WORDS: dict[str, str] = {
    "type": "What happened.",
    "at": "When it happened. A day alone means that day, after everything that has a time on it.",
    "with": f"{_NAMED}: with whom it happened. Default: the one to whom status follow-ups go.",
    "recorded": "When it was written down, if that was later. Calendars count their revisions from it.",
    "channel": "How it happened.",
    "answer_due": "The day by which there will be word from the employer.",
    "vague": "Whether that day is the latest one that vague words allow, such as early next week.",
    "until": "The day until which the person is away. Default: nobody knows.",
    "deadline": "The day by which the other offer has to be answered.",
}
"""What the keys of events mean, whatever the event."""

EVENT_WORDS: dict[type[Event], dict[str, str]] = {
    ThankYouSent: {"with": f"{_NAMED}: who was thanked."},
    Spoke: {"status_discussed": "Whether it came up how the search stands."},
    TimingAgreed: {
        "channel": "How the candidate makes contact once that day has passed.",
        "number": "The telephone number to call then.",
    },
    InterestChanged: {"interest": "How much the candidate wants the position from then on."},
    Answered: {
        "answer_due": "The day that an interim answer named. Without it, the answer was the last word.",
    },
}
"""What they mean in some events only."""
