"""Ways in which ministers put an answer off or point elsewhere, and sentences that only sound so (made up)."""

import pytest

from annotator.analysis import cues

LATER = """
Het kabinet zal zijn standpunt na de zomer aan uw Kamer doen toekomen.
Over de dekking wordt besloten bij de voorjaarsbesluitvorming.
Zodra de cijfers er zijn, ontvangt u van mij een aanvullend antwoord.
Ik kom hierop terug bij de behandeling van het wetsvoorstel.
Voor het meireces bericht ik u over de uitkomst.
De ingangsdatum is op dit moment nog niet te zeggen.
Het kabinet beraadt zich nog op zijn stem.
Iedere uitspraak daarover zou nu voorbarig zijn.
Pas als de rechter uitspraak heeft gedaan, neem ik een besluit.
De financiële gevolgen worden nog doorgerekend.
Eerst wanneer vaststaat of de drempel wordt gehaald, kan een aanvraag worden overwogen.
Dit maakt deel uit van het onderzoek door de auditdienst.
Deze vraag betrek ik bij de evaluatie van het convenant.
Het wordt begin juli verwacht, waarna ik uw Kamer bericht zal zenden.
Daarvoor wil ik eerst het gesprek met het bestuur voeren.
Dit is een onderwerp dat aan een volgend kabinet is.
Uw Kamer ontvangt dat protocol voor het kerstreces.
Ik bericht uw Kamer daarover na het reces.
Daar loop ik niet op vooruit.
"""
ELSEWHERE = """
Voor een oordeel hierover dient u zich tot de gemeente te wenden.
Deze vraag kan alleen door de raad van bestuur worden beantwoord.
Deze vraag ligt op het terrein van de minister van Financiën.
Ik heb uw vraag doorgeleid, zodat de vraag aan de inspectie is doorgezonden.
De gevraagde informatie is daarin te vinden in hoofdstuk drie.
In hoofdstuk 5 van het rapport leest u welke afwegingen een rol speelden.
Op deze kritiek ben ik uitgebreid ingegaan in de nota naar aanleiding van het verslag.
Het kabinetsstandpunt staat verwoord in het fiche van 10 juni.
De overwegingen kunt u nalezen in het rapport van de inspecteur.
Mijn antwoord is sindsdien niet gewijzigd.
De eisen staan in de verordening, waarnaar ik u voor de details moge verwijzen.
"""
NEITHER = """
Het plan is in 2021 met de gemeenten besproken en uitgevoerd.
De gemeente moet zelf opvang vinden voor deze leerlingen.
Nee, ik deel die mening niet.
In totaal zijn vorig jaar 43 meldingen gedaan.
"""


@pytest.mark.parametrize("sentence", LATER.strip().splitlines())
def test_a_wording_that_puts_off_is_known(sentence: str) -> None:
    assert "deferred" in spoken(sentence)


@pytest.mark.parametrize("sentence", ELSEWHERE.strip().splitlines())
def test_a_wording_that_points_elsewhere_is_known(sentence: str) -> None:
    assert "refers-elsewhere" in spoken(sentence)


@pytest.mark.parametrize("sentence", NEITHER.strip().splitlines())
def test_a_plain_statement_is_neither(sentence: str) -> None:
    assert not spoken(sentence) & {"deferred", "refers-elsewhere"}


def spoken(sentence: str) -> set[str]:
    """The codes that a cue speaks for in a sentence."""
    return {each.code for each in cues.shipped() if each.find(sentence.lower())}
