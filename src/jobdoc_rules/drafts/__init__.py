"""The words for a touchpoint: an email, or what to say in a call and on its voicemail.

:func:`draft` fills a template of its kind and language with the facts of a case. The templates are files
beside this module; a loader of the caller's own goes before them, so that any of them can be replaced. It
takes the extra ``drafts``.
"""

from jobdoc_rules.drafts.drafting import LANGUAGES, Draft, draft, drafts_of
from jobdoc_rules.drafts.rendering import InvalidTemplate

__all__ = ["LANGUAGES", "Draft", "InvalidTemplate", "draft", "drafts_of"]
