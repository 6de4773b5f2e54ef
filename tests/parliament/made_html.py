"""Made-up web pages: the official one, and one of openTK, as a browser saves them."""

_SURROUNDED = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Officiële bekendmakingen</title>
<meta name="dcterms.identifier" content="ah-tk-20212022-481" />
<script>document.write("<p>Vraag 9</p>")</script><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/zoeken">Zoeken</a></li></ul></nav>
<main>{}</main>
<footer><p>Over deze website</p><p>Antwoord 1</p></footer></body></html>"""

OFFICIAL = _SURROUNDED.format("""<div id="main-column"><div class="kamervragen">
<p class="kamervraagnummer">481</p>
<h1 class="kamervraagomschrijving_kop no-toc">Vragen van het lid Vermeer (PvdA) aan de Minister van
  Financiën over bruggen (ingezonden 6 september 2021).</h1>
<h1 class="kamervraagomschrijving_kop no-toc">Antwoord van Minister Zijlmans (Financiën) (ontvangen 1 oktober
  2021).</h1>
<div class="vraag"><h2 class="stuktitel no-toc">Vraag 1</h2><p>Kent u het bericht<sup><a
  class="nootnum supernote-click-ID-1" href="#ID-1">1</a></sup>, <sup><a class="nootnum"
  href="#ID-2">2</a></sup> over CO<sub>2</sub>?</p></div>
<div class="antwoord"><h2 class="stuktitel no-toc">Antwoord 1</h2><p>Ja.<br>Zeker.</p></div>
<div class="vraag"><h2 class="stuktitel">Vraag 2, 3</h2><p>Wie betaalt?</p><p>Hoeveel?</p></div>
<div class="antwoord"><h2 class="stuktitel">Antwoord 2, 3</h2><p>Zie de tabel:</p>
  <table><tr><th>Jaar</th><th>Euro</th></tr><tr><td><p>2020</p></td><td>14</td></tr></table>
  <ul><li>het Rijk;</li><li>de gemeente.</li></ul></div>
<div id="noten"><hr /><div class="voet noot snp-mouseoffset notedefault" id="supernote-note-ID-1">
  <h5 class="note-close"><a class="note-close" href="#close-ID-1">X</a> Noot </h5><sup><span class="nootnum"><a
  id="ID-1"></a>1</span></sup><p><a
  class="externe_link" href="https://bode.example">bode.example</a>, 3 mei</p></div>
<div class="voet noot" id="supernote-note-ID-2"><sup><span class="nootnum">2</span></sup><p>Courant</p></div></div>
</div></div>""")

OLDER = """<html><body><div class="kamervragen"><h1 class="kamervraagomschrijving_kop">Vragen van het lid Vermeer
 (PvdA) aan de minister van Financi&euml;n over bruggen. (Ingezonden 3 maart 2009)</h1>
<div class="vraag"><p class="nummer">1</p><p>Kent u de brug?</p></div>
<div class="kamervraagopmerking"><p>Mededeling</p><p>De vragen kunnen niet binnen de gebruikelijke termijn worden
 beantwoord.</p></div></div></body></html>"""

OPEN_TK = """<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
<p>[<a href="/">overzicht</a>] [<a href="/a">activiteiten</a>]</p>
<h2>Antwoord op vragen over bruggen</h2><h3>Antwoord schriftelijke vragen</h3>
<p>Nummer: 2021D12345, datum: 2021-10-01, bijgewerkt: 2024-02-19 10:56, versie: 3</p>
<p>Directe link naar <a href="x">document (.pdf)</a>, officiële HTML versie
 (<a href="y">ah-tk-20212022-481</a>).</p>
<p>Onderdeel van zaak 2021Z01234:</p><p>Preview document (<a href="o">origineel</a>)</p>
<div><p>Tweede Kamer der Staten-Generaal 2</p><p>Vergaderjaar 2021-2022 Aanhangsel van de Handelingen</p>
<p><strong>Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden</strong></p>
<p><strong>481</strong></p>
<p>Vragen van het lid <strong>Vermeer</strong> (PvdA) aan de Minister van Financiën over <em>bruggen</em>
 (ingezonden 6 september 2021).</p>
<p>Antwoord van Minister <strong>Zijlmans</strong> (Financiën) (ontvangen 1 oktober 2021).</p>
<p>Vraag 1</p><p>Kent u het bericht?<a href="#fn1" class="footnote-ref" id="fnref1"
 role="doc-noteref"><sup>1</sup></a></p>
<p>Antwoord 1</p><p>Ja.</p><p>Zeker.</p>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr />
<ol><li id="fn1"><p>Bode, 3 mei<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol>
</section>
</div></body></html>"""
