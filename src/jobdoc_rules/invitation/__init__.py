"""Interview invitations as calendar programs send them (RFC 5545, RFC 5546): how they become a case.

:func:`read` tells what the events of a file say, without guessing; :func:`to_case` makes a case of what the
invitations of one or several files say, or takes them into one, and tells what it guessed.
"""

from jobdoc_rules.invitation.becoming import Imported, to_case
from jobdoc_rules.invitation.interviews import NOTES
from jobdoc_rules.invitation.invite import Attendee, Invite
from jobdoc_rules.invitation.merging import Change, Effect
from jobdoc_rules.invitation.reading import read

__all__ = ["NOTES", "Attendee", "Change", "Effect", "Imported", "Invite", "read", "to_case"]
