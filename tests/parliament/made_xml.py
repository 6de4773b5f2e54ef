"""Made-up official XML, in today's form and in the older one."""

TODAY = """<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata>
    <meta name="DC.identifier" content="ah-tk-20212022-481" scheme="" />
  </metadata>
  <kamervragen>
    <kamervraagkop>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2021-2022</tekstregel>
      <tekstregel inhoud="documenttype">Aanhangsel van de Handelingen</tekstregel>
    </kamervraagkop>
    <kamervraagnummer>481</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van de leden <naam><achternaam>Vermeer</achternaam></naam>
      (<politiek>PvdA</politiek>) en <naam><achternaam>Hoekema</achternaam></naam> (<politiek>D66</politiek>)
      aan de Minister van <organisatie>Infrastructuur en Waterstaat</organisatie> over
      <kamervraagonderwerp>het bericht
      «Brug bij Goes blijft open»</kamervraagonderwerp> (ingezonden <datum isodatum="2021-09-06">6 september
      2021</datum>).</kamervraagomschrijving>
    <kamervraagomschrijving type="antwoord">Antwoord van Minister <naam><achternaam>Zijlmans</achternaam></naam>
      (<organisatie>Infrastructuur en Waterstaat</organisatie>) (ontvangen <datum isodatum="2021-10-01">1 oktober
      2021</datum>).</kamervraagomschrijving>
    <vraag>
      <nr status="officieel">Vraag 1</nr>
      <al><nadruk type="cur">Kent</nadruk> u het bericht<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>
        Bode, <extref doc="https://bode.example/brug" soort="URL">bode.example/brug</extref>, 3 september
        2021</noot.al></noot>
        over CO<inf>2</inf> en water bij 200 m<sup>2</sup>?</al>
    </vraag>
    <antwoord>
      <nr status="officieel">Antwoord 1</nr>
      <al>Ja.</al>
    </antwoord>
    <vraag>
      <nr status="officieel">Vraag 2 en 3</nr>
      <al>Hoe vaak stond de brug open?<nootref refid="n1">1</nootref></al>
      <al>Wie betaalt dat?</al>
    </vraag>
    <antwoord>
      <nr status="officieel">Antwoord 2 en 3</nr>
      <al>De tabel geeft het antwoord:</al>
      <table><tgroup cols="2"><colspec colname="a" />
        <thead><row><entry>Jaar</entry><entry>Keren</entry></row></thead>
        <tbody><row><entry><al>2020</al></entry><entry><al>14</al></entry></row></tbody></tgroup></table>
      <al>De redenen zijn:</al>
      <lijst type="expliciet"><li><li.nr>a.</li.nr><al>wind;</al></li>
        <li><li.nr>b.</li.nr><al>ijs.</al></li></lijst>
    </antwoord>
    <kamervraagopmerking><al>Toelichting:</al><al>Dit dient ter aanvulling.</al></kamervraagopmerking>
  </kamervragen>
</officiele-publicatie>
"""

OLDER = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE vraagdoc SYSTEM "http://bode.example/kvr.dtd">
<body>
  <vragen>
    <vraagnummer>2080904960</vraagnummer>
    <omschr>Vragen van het lid <naam>Vermeer</naam> (PvdA) aan de minister van Financi&euml;n over bruggen.
      (Ingezonden 3 maart 2009)</omschr>
    <vraag><nummer>1</nummer><al>Kent u de brug?<nootref refid="v1"/></al></vraag>
    <vraag><nummer>2</nummer><al>Wie betaalt?</al></vraag>
    <toelicht><al>Deze vragen komen van een lezer.</al></toelicht>
    <noot id="v1" nr="1"><al>Bode, 1 maart 2009</al></noot>
  </vragen>
  <reactie>
    <omschr>Antwoord van minister <naam>Zijlmans</naam> (Financi&euml;n). (Ontvangen 31 maart 2009)</omschr>
    <antwoord><nummer>1</nummer><al>Ja.</al></antwoord>
    <antwoord><nummer>2</nummer><al>Het Rijk.</al><al>Zie ook de begroting.</al></antwoord>
  </reactie>
</body>
"""

DELAY = """<officiele-publicatie><kamervragen>
  <kamervraagnummer>482</kamervraagnummer>
  <kamervraagomschrijving type="vraag">Vragen van het lid Vermeer (PvdA) aan de Minister van Financiën over bruggen
    (ingezonden 6 september 2021).</kamervraagomschrijving>
  <kamervraagomschrijving type="antwoord">Mededeling van Minister Zijlmans (Financiën) (ontvangen 27 september
    2021).</kamervraagomschrijving>
  <vraag><nr>Vraag 1</nr><al>Kent u de brug?</al></vraag>
  <kamervraagopmerking><kop><titel>Mededeling</titel></kop>
    <al>De vragen kunnen niet binnen de gebruikelijke termijn
    worden beantwoord.</al></kamervraagopmerking>
</kamervragen></officiele-publicatie>
"""
