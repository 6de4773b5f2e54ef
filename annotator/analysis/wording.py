"""Words as they are compared: without those that every text has, and without most of their endings."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W\d_][\w’'-]*|\d+(?:[.,]\d+)*")
_ENDINGS = ("ingen", "heden", "elijk", "eren", "ende", "end", "ing", "en", "er", "es", "e", "s", "t")
_SHORTEST_STEM = 4
_LONGEST_STEM = 10

_EMPTY_WORDS = """
    de het een en van in op te dat die is zijn aan met voor niet er ook door als om bij of tot uit dan naar over zo
    wel nog deze dit was waren wordt worden werd werden heeft hebben had hadden kan kunt kunnen konden zal zult
    zullen zou zouden moet moeten mag mogen wil wilt willen u uw ik mijn mij wij we ons onze zij ze hij hem zich
    hen hun hoe wat welke welk waarom wanneer waar wie hoeveel deelt deel mening ja nee neen indien hier daar
    daarbij hierbij hierover daarover hiervan daarvan waarvan hiervoor daarvoor tevens reeds eens mee geen meer
    veel om onder tussen tegen zonder na omtrent inzake betreffende betreft gaat gaan ga doen doet maar andere
    ander anders per vindt vinden ziet zien geven geeft aangeven toelichten kabinet minister staatssecretaris kamer
    vraag vragen antwoord antwoorden zoals zowel want dus echter bent ben nu toch ter ten alle al elk elke zelf
    weer tijdens volgens verder daarnaast bijvoorbeeld graag bereid bekend mogelijk
"""
# Words that say nothing of what is asked or answered, those of parliament's own manners among them.
_EMPTY = frozenset(_EMPTY_WORDS.split())


def words(text: str) -> Iterator[re.Match[str]]:
    """Every word and number, as a match in `text`."""
    return _WORD.finditer(text)


def stem(word: str) -> str:
    """A word without case, hyphens and the commonest endings: enough to know `scholen` and `scholieren` apart."""
    word = word.lower().replace("’", "'").partition("'")[0].replace("-", "")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: -len(ending)]
            break
    return word[:_LONGEST_STEM]


def is_empty(word: str) -> bool:
    return len(word) < 3 or word.lower() in _EMPTY


def stems(text: str) -> list[str]:
    """The stems of the words that say something, in their order."""
    return [stem(found[0]) for found in _WORD.finditer(text) if not is_empty(found[0])]


def spread(texts: Iterable[str]) -> Counter[str]:
    """In how many of the texts each stem stands."""
    return Counter(each for text in texts for each in set(stems(text)))
