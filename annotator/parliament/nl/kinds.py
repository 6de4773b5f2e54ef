"""What a document is: answers, questions only, a notice in place of answers, a letter, a fragment."""

import re
from collections.abc import Mapping, Sequence

from annotator.model.document import Exchange, Kind
from annotator.parliament.roles import Role

_WITHDRAWN = re.compile(r"\bingetrokken\b|\bintrekking van (?:deze|de) vragen\b", re.IGNORECASE)
_NOTICE = re.compile(r"mededeling\b", re.IGNORECASE)


def kind(said: Mapping[Role, Sequence[str]], exchanges: Sequence[Exchange]) -> Kind:
    """`said` holds the paragraphs of header, notice and letter."""
    answered = any(exchange.answer for exchange in exchanges)
    notice = " ".join(said[Role.NOTICE])
    if said[Role.LETTER] and exchanges:
        return "letter"
    if not answered and (notice or any(map(_NOTICE.match, said[Role.ANSWERED]))):
        return "withdrawn" if _WITHDRAWN.search(notice) else "delay"
    if said[Role.ANSWERED] and (answered or not exchanges):
        return "answers"
    if said[Role.ASKED]:
        return "answers" if answered else "questions"
    return "fragment" if exchanges else "unknown"
