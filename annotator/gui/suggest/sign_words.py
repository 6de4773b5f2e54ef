"""The signs that speak for a code, in words; `analysis/signs.py` says what each is."""

from annotator.gui.wording import translate


def words(sign: str) -> str:
    """`cue.figure`, `deferred.share`, `asks.reason`, `length` as a person reads them."""
    head, _, tail = sign.rpartition(".")
    if head == "cue":
        return translate("Signs", "cue “{cue}”").format(cue=tail)
    if head in ("asks", "unanswered"):
        return _asked().get(head, "{kind}").format(kind=_kinds().get(tail, tail))
    if head:
        return _of_code().get(tail, tail).format(code=head)
    return _of_answer().get(tail, tail)


def _asked() -> dict[str, str]:
    return {
        "asks": translate("Signs", "the question asks for: {kind}"),
        "unanswered": translate("Signs", "left open: {kind}"),
    }


def _kinds() -> dict[str, str]:
    return {
        "opinion": translate("Signs", "an opinion"),
        "willing": translate("Signs", "willingness"),
        "figure": translate("Signs", "a figure"),
        "time": translate("Signs", "a time"),
        "reason": translate("Signs", "a reason"),
        "judgement": translate("Signs", "a judgement"),
        "request": translate("Signs", "a request"),
        "yes-no": translate("Signs", "yes or no"),
        "closed": translate("Signs", "yes or no"),
        "closed-share": translate("Signs", "yes or no"),
        "share": translate("Signs", "much of it"),
        "open": translate("Signs", "something else"),
        "other": translate("Signs", "something else"),
    }


def _of_code() -> dict[str, str]:
    return {
        "strong": translate("Signs", "a strong cue ({code})"),
        "share": translate("Signs", "share of such words ({code})"),
        "weak-share": translate("Signs", "share of such words ({code})"),
        "first": translate("Signs", "at the beginning ({code})"),
        "last": translate("Signs", "at the end ({code})"),
        "count": translate("Signs", "several such sentences ({code})"),
        "kinds": translate("Signs", "several cues ({code})"),
        "rest": translate("Signs", "much else is said ({code})"),
        "twice": translate("Signs", "two cues in one sentence ({code})"),
    }


def _of_answer() -> dict[str, str]:
    return {
        "length": translate("Signs", "a long answer"),
        "one-sentence": translate("Signs", "one sentence"),
        "short": translate("Signs", "a short answer"),
        "no-speaker": translate("Signs", "nobody speaks"),
        "figures": translate("Signs", "holds figures"),
        "yes-first": translate("Signs", "yes or no first"),
        "told-when": translate("Signs", "the House is told later"),
        "asked": translate("Signs", "much is asked"),
        "asks-nothing": translate("Signs", "little is asked"),
        "words-each": translate("Signs", "many words for each thing asked"),
        "closed-first": translate("Signs", "a yes-no question first"),
        "taken-up": translate("Signs", "takes up what was asked"),
        "taken-up-at-once": translate("Signs", "takes it up in one sentence"),
        "taken-up-after": translate("Signs", "takes up what follows"),
    }
