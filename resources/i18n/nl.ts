<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Answer Annotator {version}

Read what was asked beside what was answered, and tag it.

Free software under the MIT licence; Qt {qt} under the LGPL.</source>
        <translation>Answer Annotator {version}

Lees wat er gevraagd is naast wat er geantwoord is, en codeer het.

Vrije software onder de MIT-licentie; Qt {qt} onder de LGPL.</translation>
    </message>
    <message>
        <source>About Answer Annotator</source>
        <translation>Over Answer Annotator</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Coderen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>About Answer Annotator</source>
        <translation>Over Answer Annotator</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Suggestie overnemen</translation>
    </message>
    <message>
        <source>Add as an example</source>
        <translation>Opnemen als voorbeeld</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Back from the reference</source>
        <translation>Terug van de verwijzing</translation>
    </message>
    <message>
        <source>Back to the reader</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Toetsen wijzigen…</translation>
    </message>
    <message>
        <source>Change the passage</source>
        <translation>Passage aanpassen</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Project controleren</translation>
    </message>
    <message>
        <source>Choose what stands beside…</source>
        <translation>Kiezen wat ernaast staat…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Project sluiten</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Coder…</source>
        <translation>Codeur…</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codings under an older rule</source>
        <translation>Coderingen onder een oudere regel</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Kolommen van de tabel…</translation>
    </message>
    <message>
        <source>Confirm the pair</source>
        <translation>Het paar bevestigen</translation>
    </message>
    <message>
        <source>Copy the count</source>
        <translation>De telling kopiëren</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tellingen</translation>
    </message>
    <message>
        <source>Cues…</source>
        <translation>Aanwijzingen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Document | document</source>
        <translation>Document | document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Earlier set</source>
        <translation>Eerdere vragen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Export CSV or JSON…</source>
        <translation>CSV of JSON exporteren…</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Vrij zeker</translation>
    </message>
    <message>
        <source>Filter and sort the table anew</source>
        <translation>De tabel opnieuw filteren en sorteren</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Documenten filteren</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Find in texts and memos</source>
        <translation>Zoeken in teksten en memo’s</translation>
    </message>
    <message>
        <source>Fit the width, or the text</source>
        <translation>Passend maken: breedte of tekst</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Ga naar pagina…</translation>
    </message>
    <message>
        <source>Header…</source>
        <translation>Kop…</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Inhoud van de help</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Map importeren…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Bestanden importeren…</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Samenvoegen met het volgende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Pagina groter</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Last import report</source>
        <translation>Laatste importverslag</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Look elsewhere</source>
        <translation>Elders zoeken</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nieuw project…</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Volgend antwoord</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Volgend document</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Volgende noot</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Volgend paar</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Volgend paneel</translation>
    </message>
    <message>
        <source>Next reference</source>
        <translation>Volgende verwijzing</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Volgende suggestie</translation>
    </message>
    <message>
        <source>Next tag of the answer</source>
        <translation>Volgende code van het antwoord</translation>
    </message>
    <message>
        <source>Next untagged</source>
        <translation>Volgende ongecodeerde</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Project openen…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Voorbeeldproject openen</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere kant</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page | text</source>
        <translation>Pagina | tekst</translation>
    </message>
    <message>
        <source>Pair a question…</source>
        <translation>Een vraag koppelen…</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>Koppelen aan…</translation>
    </message>
    <message>
        <source>Pairs of two documents</source>
        <translation>Paren van twee documenten</translation>
    </message>
    <message>
        <source>Parts of the question</source>
        <translation>Deelvragen</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Vorig antwoord</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Vorig document</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Vorig paar</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Vorig paneel</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation>Rechtzetten wat gelezen is</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Vraag of antwoord</translation>
    </message>
    <message>
        <source>Question | answer</source>
        <translation>Vraag | antwoord</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Suggestie afwijzen</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Code weghalen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Save the count as CSV…</source>
        <translation>De telling opslaan als CSV…</translation>
    </message>
    <message>
        <source>Save the picture of the count…</source>
        <translation>De afbeelding van de telling opslaan…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>De tabel opslaan als CSV…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Deze zoekopdracht bewaren…</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>Bewaarde zoekopdrachten…</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Zin selecteren</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Suggesties tonen</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Pagina kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Snap selections to words</source>
        <translation>Selecties op hele woorden</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier splitsen</translation>
    </message>
    <message>
        <source>Suggestions against your work…</source>
        <translation>Suggesties naast uw werk…</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Kanten wisselen</translation>
    </message>
    <message>
        <source>Tag all hits…</source>
        <translation>Alle treffers coderen…</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>De eerste vijf minuten</translation>
    </message>
    <message>
        <source>The first warning looks right</source>
        <translation>De eerste waarschuwing klopt zo</translation>
    </message>
    <message>
        <source>The page follows the text</source>
        <translation>De pagina volgt de tekst</translation>
    </message>
    <message>
        <source>The selection belongs to…</source>
        <translation>De selectie hoort bij…</translation>
    </message>
    <message>
        <source>The selection is a promise</source>
        <translation>De selectie is een toezegging</translation>
    </message>
    <message>
        <source>This is no pair</source>
        <translation>Dit is geen paar</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Tie to the question</source>
        <translation>Koppelen aan de vraag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Join with the next part</source>
        <translation>Samenvoegen met de volgende deelvraag</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>Deelvraag hier splitsen</translation>
    </message>
</context>
<context>
    <name>AnswerColumns</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer text</source>
        <translation>Antwoordtekst</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gesteld door</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gesteld op</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Vergaderjaar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>{project} answers.csv</source>
        <translation>{project} antwoorden.csv</translation>
    </message>
    <message>
        <source>Save the answers as CSV</source>
        <translation>De antwoorden opslaan als CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) saved in {path}</source>
        <translation>
            <numerusform>%n antwoord opgeslagen in {path}</numerusform>
            <numerusform>%n antwoorden opgeslagen in {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTags</name>
    <message>
        <source>This text</source>
        <translation>Deze tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag yet</source>
        <translation>nog geen code</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Notitie bij dit antwoord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What is there to remember?</source>
        <translation>Wat wilt u onthouden?</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>{column}: click to sort, drag to move, right click to choose columns</source>
        <translation>{column}: klik om te sorteren, sleep om te verplaatsen, klik rechts om kolommen te kiezen</translation>
    </message>
    <message>
        <source>no tag yet</source>
        <translation>nog geen code</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers of the project</source>
        <translation>Antwoorden van het project</translation>
    </message>
    <message>
        <source>Reading the answers …</source>
        <translation>De antwoorden worden gelezen …</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>There are no answers yet. Drop files here.</source>
        <translation>Er zijn nog geen antwoorden. Sleep bestanden hierheen.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Every answer that is shown carries a tag.</source>
        <translation>Elk antwoord dat getoond wordt, heeft een code.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Kies eerst een antwoord.</translation>
    </message>
    <message>
        <source>At most {most} answers can be tagged at once: choose fewer.</source>
        <translation>U kunt hoogstens {most} antwoorden tegelijk coderen: kies er minder.</translation>
    </message>
    <message>
        <source>Choose one answer to write a memo.</source>
        <translation>Kies één antwoord om een memo te schrijven.</translation>
    </message>
    <message>
        <source>Memo of {code}</source>
        <translation>Memo bij {code}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Name of the codebook</source>
        <translation>Naam van het codeboek</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>where the scheme comes from, as you would cite it</source>
        <translation>waar het schema vandaan komt, zoals u het zou citeren</translation>
    </message>
    <message>
        <source>Asked of every coding</source>
        <translation>Vereist bij elke codering</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Het codeboek</translation>
    </message>
    <message>
        <source>Not in a revision yet:</source>
        <translation>Nog in geen versie:</translation>
    </message>
    <message numerus="yes">
        <source>Review %n coding(s) made under an older rule</source>
        <translation>
            <numerusform>%n codering onder een oudere regel nakijken</numerusform>
            <numerusform>%n coderingen onder een oudere regel nakijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Fairly sure</source>
        <translation>Vrij zeker</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Onzeker</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Reference marked</source>
        <translation>Verwijzing gemarkeerd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>{code} on {answer}</source>
        <translation>{code} bij {answer}</translation>
    </message>
    <message>
        <source>{code} removed from {answer}</source>
        <translation>{code} weggehaald bij {answer}</translation>
    </message>
    <message>
        <source>Memo of {code} on {answer}</source>
        <translation>Memo van {code} bij {answer}</translation>
    </message>
    <message>
        <source>{code} on {answer}: {sure}</source>
        <translation>{code} bij {answer}: {sure}</translation>
    </message>
    <message>
        <source>{code} on {answer} untied from the question</source>
        <translation>{code} bij {answer} losgemaakt van de vraag</translation>
    </message>
    <message>
        <source>{code} on {answer} tied to the question</source>
        <translation>{code} bij {answer} gekoppeld aan de vraag</translation>
    </message>
    <message>
        <source>{code} on {answer} changed</source>
        <translation>{code} bij {answer} gewijzigd</translation>
    </message>
    <message>
        <source>Note on {answer}</source>
        <translation>Notitie bij {answer}</translation>
    </message>
    <message>
        <source>Part {part} of {answer}: {mark}</source>
        <translation>Deelvraag {part} van {answer}: {mark}</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Zoekopdracht “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Search “{name}” saved</source>
        <translation>Zoekopdracht “{name}” bewaard</translation>
    </message>
    <message>
        <source>Search renamed to “{name}”</source>
        <translation>Zoekopdracht heet nu “{name}”</translation>
    </message>
    <message>
        <source>Pair taken back</source>
        <translation>Paar teruggenomen</translation>
    </message>
    <message>
        <source>No pair</source>
        <translation>Geen paar</translation>
    </message>
    <message>
        <source>Pair confirmed</source>
        <translation>Paar bevestigd</translation>
    </message>
    <message>
        <source>Promise written down</source>
        <translation>Toezegging vastgelegd</translation>
    </message>
    <message>
        <source>Promise taken off the list</source>
        <translation>Toezegging van de lijst gehaald</translation>
    </message>
    <message>
        <source>Promise open</source>
        <translation>Toezegging staat open</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Toezegging nagekomen</translation>
    </message>
    <message>
        <source>Promise dropped</source>
        <translation>Toezegging vervallen</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>Toezegging gewijzigd</translation>
    </message>
    <message>
        <source>Proposed promise rejected</source>
        <translation>Voorgestelde toezegging afgewezen</translation>
    </message>
    <message>
        <source>Proposed promise back</source>
        <translation>Voorgestelde toezegging terug</translation>
    </message>
    <message>
        <source>Suggestion rejected: {code} on {answer}</source>
        <translation>Suggestie afgewezen: {code} bij {answer}</translation>
    </message>
    <message>
        <source>Suggestion back: {code} on {answer}</source>
        <translation>Suggestie terug: {code} bij {answer}</translation>
    </message>
    <message>
        <source>Codebook changed</source>
        <translation>Codeboek gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) changed</source>
        <translation>
            <numerusform>%n aanwijzing gewijzigd</numerusform>
            <numerusform>%n aanwijzingen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) corrected</source>
        <translation>
            <numerusform>%n document verbeterd</numerusform>
            <numerusform>%n documenten verbeterd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document geïmporteerd</numerusform>
            <numerusform>%n documenten geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out</source>
        <translation>
            <numerusform>%n document verwijderd</numerusform>
            <numerusform>%n documenten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) changed</source>
        <translation>
            <numerusform>%n paar gewijzigd</numerusform>
            <numerusform>%n paren gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) marked</source>
        <translation>
            <numerusform>%n deelvraag gemarkeerd</numerusform>
            <numerusform>%n deelvragen gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) changed</source>
        <translation>
            <numerusform>%n toezegging gewijzigd</numerusform>
            <numerusform>%n toezeggingen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%n code gewijzigd</numerusform>
            <numerusform>%n codes gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Count</source>
        <translation>Tel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Codings of</source>
        <translation>Coderingen van</translation>
    </message>
    <message>
        <source>Only answers of</source>
        <translation>Alleen antwoorden van</translation>
    </message>
    <message>
        <source>As shares of a row</source>
        <translation>Als aandeel van een rij</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle codeurs</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwoordtijd</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Which document?</source>
        <translation>Welk document?</translation>
    </message>
    <message>
        <source>Number, or words of the subject</source>
        <translation>Nummer, of woorden uit het onderwerp</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Niets gevonden.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Open in reader</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Chosen answers</source>
        <translation>Gekozen antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) chosen</source>
        <translation>
            <numerusform>%n antwoord gekozen</numerusform>
            <numerusform>%n antwoorden gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}, answer {answer}</source>
        <translation>{set}, antwoord {answer}</translation>
    </message>
    <message>
        <source>No answer is chosen</source>
        <translation>Er is geen antwoord gekozen</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>in exports</source>
        <translation>in exports</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Eigen kleur</translation>
    </message>
    <message>
        <source>Own colour, # and six figures</source>
        <translation>Eigen kleur, # en zes tekens</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a colour of your own</source>
        <translation>Kies een eigen kleur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>told apart in black and white too</source>
        <translation>ook in zwart-wit te onderscheiden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Gebruiken als</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Niet gebruiken als</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>press E in the reader, on a passage or a tag, to add one</source>
        <translation>druk in de lezer op E, bij een passage of een codering</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Splitsen…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>As the colour: {line}</source>
        <translation>Zoals de kleur: {line}</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In geen groep</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %n coding(s).</source>
        <translation>
            <numerusform>Zij behoudt %n codering.</numerusform>
            <numerusform>Zij behoudt %n coderingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired: merged into {code}.</source>
        <translation>Ingetrokken: samengevoegd met {code}.</translation>
    </message>
    <message>
        <source>Retired: it takes no new codings.</source>
        <translation>Ingetrokken: zij krijgt geen nieuwe coderingen.</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>one of these</source>
        <translation>één van deze</translation>
    </message>
    <message>
        <source>Codes and groups</source>
        <translation>Codes en groepen</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Het codeboek</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In geen groep</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Groep {name}</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>toets {key}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ingetrokken</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>on this answer</source>
        <translation>bij dit antwoord</translation>
    </message>
    <message>
        <source>not on this answer</source>
        <translation>niet bij dit antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n in this document</source>
        <translation>
            <numerusform>%n in dit document</numerusform>
            <numerusform>%n in dit document</numerusform>
        </translation>
    </message>
    <message>
        <source>What this code means</source>
        <translation>Wat deze code betekent</translation>
    </message>
    <message>
        <source>What {code} means</source>
        <translation>Wat {code} betekent</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Codes tonen</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>No coding of yours was made under an older rule.</source>
        <translation>Geen van uw coderingen is onder een oudere regel gemaakt.</translation>
    </message>
    <message>
        <source>This window only reads: the codebook cannot be changed here.</source>
        <translation>Dit venster leest alleen: het codeboek kan hier niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Select a passage first, or go to an answer that carries a tag.</source>
        <translation>Selecteer eerst een passage, of ga naar een antwoord met een code.</translation>
    </message>
    <message>
        <source>An example of:</source>
        <translation>Een voorbeeld van:</translation>
    </message>
    <message>
        <source>An example is taken from a question or an answer: go to one.</source>
        <translation>Een voorbeeld komt uit een vraag of een antwoord: ga daar eerst heen.</translation>
    </message>
    <message>
        <source>This passage is an example of {code} already.</source>
        <translation>Deze passage is al een voorbeeld van {code}.</translation>
    </message>
    <message>
        <source>Added to the examples of {code}</source>
        <translation>Opgenomen bij de voorbeelden van {code}</translation>
    </message>
    <message>
        <source>The document that this was taken from is not in the project.</source>
        <translation>Het document waar dit uit komt staat niet in het project.</translation>
    </message>
    <message>
        <source>The codebook of the new project</source>
        <translation>Het codeboek van het nieuwe project</translation>
    </message>
    <message>
        <source>You can change all of it later: Tools, Codebook.</source>
        <translation>U kunt alles later nog wijzigen: Extra, Codeboek.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Nothing has changed since the last revision.</source>
        <translation>Er is niets veranderd sinds de laatste versie.</translation>
    </message>
    <message>
        <source>Add beside this codebook</source>
        <translation>Naast dit codeboek zetten</translation>
    </message>
    <message>
        <source>Take in its place…</source>
        <translation>In de plaats ervan nemen…</translation>
    </message>
    <message>
        <source>Start from a preset</source>
        <translation>Begin met een bestaand codeboek</translation>
    </message>
    <message>
        <source>Read a codebook</source>
        <translation>Een codeboek lezen</translation>
    </message>
    <message>
        <source>No coding is lost. Undo (Ctrl+Z) takes it back.</source>
        <translation>Er gaat geen codering verloren. Ongedaan maken (Ctrl+Z) draait het terug.</translation>
    </message>
    <message>
        <source>{project} codebook.toml</source>
        <translation>{project} codeboek.toml</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Het codeboek opslaan</translation>
    </message>
    <message>
        <source>The codebook was saved as {path}</source>
        <translation>Het codeboek is opgeslagen als {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of yours with codings: kept, retired.</source>
        <translation>
            <numerusform>%n code van u met coderingen: blijft, ingetrokken.</numerusform>
            <numerusform>%n codes van u met coderingen: blijven, ingetrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of yours without codings: taken out.</source>
        <translation>
            <numerusform>%n code van u zonder coderingen: vervalt.</numerusform>
            <numerusform>%n codes van u zonder coderingen: vervallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the place of yours with the same id: %n code(s).</source>
        <translation>
            <numerusform>In de plaats van die van u met dezelfde id: %n code.</numerusform>
            <numerusform>In de plaats van die van u met dezelfde id: %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes with %n code(s).</source>
        <translation>
            <numerusform>Het brengt %n code mee.</numerusform>
            <numerusform>Het brengt %n codes mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{code} takes no new codings and keeps %n coding(s).</source>
        <translation>
            <numerusform>{code} krijgt geen nieuwe coderingen en behoudt er %n.</numerusform>
            <numerusform>{code} krijgt geen nieuwe coderingen en behoudt er %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Every tag bears the name of who put it there. Choose a name, or type a new one.</source>
        <translation>Elke code draagt de naam van wie hem gaf. Kies een naam of typ een nieuwe.</translation>
    </message>
    <message>
        <source>Name of the coder</source>
        <translation>Naam van de codeur</translation>
    </message>
</context>
<context>
    <name>CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>in this document</source>
        <translation>in dit document</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Change codes, their keys and their rules (Ctrl+Shift+B)</source>
        <translation>Codes, hun toetsen en hun regels wijzigen (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>Het codeboek openen</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>versie {number}</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In geen groep</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Hemelsblauw</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Leigrijs</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>Vermiljoen</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wijnrood</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Keys work here</source>
        <translation>Toetsen werken hier</translation>
    </message>
    <message>
        <source>Work here</source>
        <translation>Hier werken</translation>
    </message>
    <message>
        <source>Keys and codes go to this document (F6)</source>
        <translation>Toetsen en codes gaan naar dit document (F6)</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Ander document</translation>
    </message>
    <message>
        <source>Show another document on this side</source>
        <translation>Toon een ander document aan deze kant</translation>
    </message>
    <message>
        <source>Nothing stands beside it yet.</source>
        <translation>Er staat nog niets naast.</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Een document kiezen</translation>
    </message>
    <message>
        <source>Document {number}, keys work here</source>
        <translation>Document {number}, toetsen werken hier</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Document {number}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is the last answer: {key} opens the next document.</source>
        <translation>Dit is het laatste antwoord: {key} opent het volgende document.</translation>
    </message>
    <message>
        <source>This is the first answer: {key} opens the document before.</source>
        <translation>Dit is het eerste antwoord: {key} opent het vorige document.</translation>
    </message>
    <message>
        <source>Every answer of the documents at the left carries a tag.</source>
        <translation>Elk antwoord van de documenten links heeft een code.</translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <translation>Dit is het laatste document van de lijst.</translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <translation>Dit is het eerste document van de lijst.</translation>
    </message>
    <message>
        <source>This source has no pages.</source>
        <translation>Deze bron heeft geen pagina’s.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>This is the last answer: there is none to join it with.</source>
        <translation>Dit is het laatste antwoord: er is geen volgend om mee samen te voegen.</translation>
    </message>
    <message>
        <source>Select the lines that belong elsewhere first.</source>
        <translation>Selecteer eerst de regels die ergens anders bij horen.</translation>
    </message>
    <message>
        <source>There is no question here.</source>
        <translation>Hier is geen vraag.</translation>
    </message>
    <message>
        <source>This document has no warnings.</source>
        <translation>Dit document heeft geen waarschuwingen.</translation>
    </message>
    <message>
        <source>It belongs to {name}</source>
        <translation>Het hoort bij {name}</translation>
    </message>
    <message>
        <source>It belongs to neither</source>
        <translation>Het hoort nergens bij</translation>
    </message>
    <message>
        <source>{question} is answered by {answer}</source>
        <translation>{question} wordt beantwoord door {answer}</translation>
    </message>
    <message>
        <source>{question} has no answer</source>
        <translation>{question} heeft geen antwoord</translation>
    </message>
    <message>
        <source>Only lines at the beginning or the end can be given away.</source>
        <translation>Alleen regels aan het begin of het eind kunnen verhuizen.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Save the table as CSV</source>
        <translation>De tabel opslaan als CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>De afbeelding opslaan</translation>
    </message>
    <message>
        <source>Saved in {path}</source>
        <translation>Opgeslagen in {path}</translation>
    </message>
    <message>
        <source>22 to 42 days</source>
        <translation>22 tot en met 42 dagen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes by coder</source>
        <translation>Codes per codeur</translation>
    </message>
    <message>
        <source>Codes by minister</source>
        <translation>Codes per minister</translation>
    </message>
    <message>
        <source>Codes by party of the questioners</source>
        <translation>Codes per partij van de vragenstellers</translation>
    </message>
    <message>
        <source>Codes by response time</source>
        <translation>Codes per antwoordtijd</translation>
    </message>
    <message>
        <source>Codes by year</source>
        <translation>Codes per jaar</translation>
    </message>
    <message>
        <source>Codes over time</source>
        <translation>Codes door de tijd</translation>
    </message>
    <message>
        <source>Codes that go together</source>
        <translation>Codes die samengaan</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
    <message>
        <source>Completeness by answer</source>
        <translation>Volledigheid per antwoord</translation>
    </message>
    <message>
        <source>Completeness by coder</source>
        <translation>Volledigheid per codeur</translation>
    </message>
    <message>
        <source>Completeness by document</source>
        <translation>Volledigheid per document</translation>
    </message>
    <message>
        <source>Completeness by minister</source>
        <translation>Volledigheid per minister</translation>
    </message>
    <message>
        <source>Completeness by party of the questioners</source>
        <translation>Volledigheid per partij van de vragenstellers</translation>
    </message>
    <message>
        <source>Completeness by response time</source>
        <translation>Volledigheid per antwoordtijd</translation>
    </message>
    <message>
        <source>Completeness by year</source>
        <translation>Volledigheid per jaar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwoordtijd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>volledigheid</translation>
    </message>
    <message>
        <source>implicitly</source>
        <translation>impliciet</translation>
    </message>
    <message>
        <source>more than 42 days</source>
        <translation>meer dan 42 dagen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>niet gemarkeerd</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>within 21 days</source>
        <translation>binnen 21 dagen</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
</context>
<context>
    <name>CountsView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted in a spreadsheet or a text (Ctrl+Shift+C)</source>
        <translation>De tabel kopiëren, om in een rekenblad of een tekst te plakken (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabel als CSV</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <translation>De afbeelding opslaan als SVG of PNG</translation>
    </message>
    <message>
        <source>The count as a table</source>
        <translation>De telling als tabel</translation>
    </message>
    <message>
        <source>The count as a picture</source>
        <translation>De telling als afbeelding</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Er wordt geteld …</translation>
    </message>
    <message>
        <source>No coded answer fits.</source>
        <translation>Geen gecodeerd antwoord past.</translation>
    </message>
    <message>
        <source>Count all answers</source>
        <translation>Alle antwoorden tellen</translation>
    </message>
    <message>
        <source>No part of a question is marked yet: mark parts in the reader.</source>
        <translation>Er is nog geen deelvraag gemarkeerd: markeer deelvragen in de tekst.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nothing is coded yet: tag answers in the reader.</source>
        <translation>Er is nog niets gecodeerd: codeer antwoorden in de tekst.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>De tabel is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>Crosswalk</name>
    <message>
        <source>Attacks on the question and apologies may go with an answer; they are judged anew.</source>
        <translation>Aanvallen op de vraag en verontschuldigingen kunnen met een antwoord samengaan; die worden opnieuw beoordeeld.</translation>
    </message>
    <message>
        <source>Concrete is a reply, which that scheme does not code; evasive is too wide for one of its kinds.</source>
        <translation>Concreet is een antwoord, en dat codeert dat schema niet; ontwijkend is te ruim voor één van zijn soorten.</translation>
    </message>
    <message>
        <source>Declining for good and declining for now are one there; they are judged anew.</source>
        <translation>Voorgoed weigeren en voorlopig weigeren zijn daar één; die worden opnieuw beoordeeld.</translation>
    </message>
    <message>
        <source>From techniques to the three levels of clarity, as the authors group them.</source>
        <translation>Van technieken naar de drie niveaus van helderheid, zoals de auteurs ze indelen.</translation>
    </message>
    <message>
        <source>Intermediate responses are judged anew; degree, openness and shift have no counterpart.</source>
        <translation>Tussenvormen worden opnieuw beoordeeld; graad, openheid en verschuiving hebben geen tegenhanger.</translation>
    </message>
    <message>
        <source>Refers elsewhere is no technique there: whether the other text answers decides.</source>
        <translation>Verwijst elders is daar geen techniek: het hangt ervan af of de andere tekst antwoord geeft.</translation>
    </message>
    <message>
        <source>Whether a deferral or a reference is an intermediate response or an evasion depends on its ground.</source>
        <translation>Of uitstel of een verwijzing een tussenvorm of een ontwijking is, hangt af van de grond ervoor.</translation>
    </message>
</context>
<context>
    <name>CrosswalkDialog</name>
    <message>
        <source>Crosswalks</source>
        <translation>Vertaaltabellen</translation>
    </message>
    <message>
        <source>From which codebook to which</source>
        <translation>Van welk codeboek naar welk</translation>
    </message>
    <message>
        <source>{source} → {to}</source>
        <translation>{source} → {to}</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Answers here</source>
        <translation>Antwoorden hier</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Tegenhanger</translation>
    </message>
    <message>
        <source>Answers it would get</source>
        <translation>Antwoorden die het krijgt</translation>
    </message>
    <message>
        <source>Codes and their counterparts</source>
        <translation>Codes en hun tegenhangers</translation>
    </message>
    <message>
        <source>none: judge anew</source>
        <translation>geen: opnieuw beoordelen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) can be read in the other codebook.</source>
        <translation>
            <numerusform>%n antwoord kan in het andere codeboek gelezen worden.</numerusform>
            <numerusform>%n antwoorden kunnen in het andere codeboek gelezen worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a code that has no counterpart: to be judged anew.</source>
        <translation>
            <numerusform>%n antwoord met een code zonder tegenhanger: opnieuw te beoordelen.</numerusform>
            <numerusform>%n antwoorden met een code zonder tegenhanger: opnieuw te beoordelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the crosswalk</source>
        <translation>De vertaaltabel opslaan</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Opgeslagen als {path}</translation>
    </message>
</context>
<context>
    <name>CueEditor</name>
    <message>
        <source>Cues of this project</source>
        <translation>Aanwijzingen van dit project</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Zoals meegeleverd</translation>
    </message>
    <message>
        <source>Count in the project</source>
        <translation>Tellen in het project</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>Alles zoals meegeleverd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Filter cues</source>
        <translation>Aanwijzingen filteren</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Aanwijzingen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The cue has no name: give it one.</source>
        <translation>De aanwijzing heeft geen naam: geef er een op.</translation>
    </message>
    <message>
        <source>There is a cue of that name already: give this one another.</source>
        <translation>Er is al een aanwijzing met die naam: kies een andere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{done} of {all} documents</source>
        <translation>{done} van {all} documenten</translation>
    </message>
    <message>
        <source>In the project, sentences: {sentences}, answers: {answers}, documents: {documents}</source>
        <translation>In het project: zinnen {sentences}, antwoorden {answers}, documenten {documents}</translation>
    </message>
    <message>
        <source>Import cues</source>
        <translation>Aanwijzingen importeren</translation>
    </message>
    <message>
        <source>{name} cannot be read as text: choose a file of cues.</source>
        <translation>{name} is niet als tekst te lezen: kies een bestand met aanwijzingen.</translation>
    </message>
    <message>
        <source>Export cues</source>
        <translation>Aanwijzingen exporteren</translation>
    </message>
    <message>
        <source>{name} cannot be written: choose another place.</source>
        <translation>{name} is niet te schrijven: kies een andere plek.</translation>
    </message>
</context>
<context>
    <name>CueForm</name>
    <message>
        <source>strong: the sentence as such means the code</source>
        <translation>sterk: de zin betekent op zichzelf de code</translation>
    </message>
    <message>
        <source>weak: only together with other signs</source>
        <translation>zwak: alleen samen met andere tekenen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Zinsdelen</translation>
    </message>
    <message>
        <source>Unless</source>
        <translation>Tenzij</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>One a line; regular expressions, tried on each sentence</source>
        <translation>Eén per regel; reguliere expressies, op elke zin geprobeerd</translation>
    </message>
    <message>
        <source>Takes the cue back where the sentence holds one of these</source>
        <translation>Heft de aanwijzing op waar de zin een van deze bevat</translation>
    </message>
    <message>
        <source>Where it speaks in the open document</source>
        <translation>Waar zij in het geopende document voorkomt</translation>
    </message>
    <message>
        <source>It is being tried …</source>
        <translation>Wordt uitgeprobeerd …</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the open document</source>
        <translation>
            <numerusform>%n keer in het geopende document</numerusform>
            <numerusform>%n keer in het geopende document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>A later letter, report or event is named.</source>
        <translation>Er wordt een latere brief, rapportage of gebeurtenis genoemd.</translation>
    </message>
    <message>
        <source>A later time is named.</source>
        <translation>Er wordt een later tijdstip genoemd.</translation>
    </message>
    <message>
        <source>A reference beside the answer, which is seldom in its place.</source>
        <translation>Een verwijzing naast het antwoord; zij komt er zelden voor in de plaats.</translation>
    </message>
    <message>
        <source>A step is announced for a later time.</source>
        <translation>Er wordt een stap voor later aangekondigd.</translation>
    </message>
    <message>
        <source>A step with a date that is still to come.</source>
        <translation>Een stap met een datum die nog moet komen.</translation>
    </message>
    <message>
        <source>Another body is named as the one to answer or decide.</source>
        <translation>Een andere instantie wordt genoemd als degene die antwoordt of beslist.</translation>
    </message>
    <message>
        <source>Another body is said to be responsible.</source>
        <translation>Een andere instantie heet verantwoordelijk te zijn.</translation>
    </message>
    <message>
        <source>For the rest the reader is sent elsewhere.</source>
        <translation>Voor het overige wordt de lezer naar elders verwezen.</translation>
    </message>
    <message>
        <source>General words where something particular was asked.</source>
        <translation>Algemene woorden waar naar iets bepaalds is gevraagd.</translation>
    </message>
    <message>
        <source>It confirms or denies.</source>
        <translation>Het bevestigt of ontkent.</translation>
    </message>
    <message>
        <source>It gives a figure.</source>
        <translation>Het geeft een cijfer.</translation>
    </message>
    <message>
        <source>It gives a reason.</source>
        <translation>Het geeft een reden.</translation>
    </message>
    <message>
        <source>It holds a number of any kind.</source>
        <translation>Er staat een getal in, van welke soort ook.</translation>
    </message>
    <message>
        <source>It is not known or decided yet.</source>
        <translation>Het is nog niet bekend of besloten.</translation>
    </message>
    <message>
        <source>It is said to be hard, impossible or dependent on something.</source>
        <translation>Het heet moeilijk, onmogelijk of van iets afhankelijk te zijn.</translation>
    </message>
    <message>
        <source>It is taken along in something that is still to come.</source>
        <translation>Het wordt meegenomen in iets dat nog moet komen.</translation>
    </message>
    <message>
        <source>It names a time.</source>
        <translation>Het noemt een tijdstip.</translation>
    </message>
    <message>
        <source>It names what was done.</source>
        <translation>Het noemt wat er is gedaan.</translation>
    </message>
    <message>
        <source>It says what the minister thinks of it.</source>
        <translation>Er staat wat de minister ervan vindt.</translation>
    </message>
    <message>
        <source>It says what the minister will or will not do.</source>
        <translation>Het zegt wat de minister wel of niet gaat doen.</translation>
    </message>
    <message>
        <source>It says yes or no.</source>
        <translation>Het zegt ja of nee.</translation>
    </message>
    <message>
        <source>It takes a stand.</source>
        <translation>Het neemt een standpunt in.</translation>
    </message>
    <message>
        <source>It was answered in another place.</source>
        <translation>Het is elders beantwoord.</translation>
    </message>
    <message>
        <source>It will be decided once something else is known.</source>
        <translation>Er wordt besloten zodra iets anders bekend is.</translation>
    </message>
    <message>
        <source>Secrecy, privacy or a pending case stands in the way.</source>
        <translation>Geheimhouding, privacy of een lopende zaak staat in de weg.</translation>
    </message>
    <message>
        <source>Somebody else is named who can answer.</source>
        <translation>Iemand anders wordt genoemd die kan antwoorden.</translation>
    </message>
    <message>
        <source>Something else has to come first.</source>
        <translation>Er moet eerst iets anders gebeuren.</translation>
    </message>
    <message>
        <source>The House was told before.</source>
        <translation>De Kamer is al eerder ingelicht.</translation>
    </message>
    <message>
        <source>The House will be told later.</source>
        <translation>De Kamer wordt later ingelicht.</translation>
    </message>
    <message>
        <source>The answer builds on another one.</source>
        <translation>Het antwoord bouwt voort op een ander.</translation>
    </message>
    <message>
        <source>The answer is one given to another question.</source>
        <translation>Het antwoord is er een op een andere vraag.</translation>
    </message>
    <message>
        <source>The answer refers to something else in the passive voice.</source>
        <translation>Het antwoord verwijst in de lijdende vorm naar iets anders.</translation>
    </message>
    <message>
        <source>The answer was set out in another text.</source>
        <translation>Het antwoord is in een andere tekst uiteengezet.</translation>
    </message>
    <message>
        <source>The decision is left to a later moment.</source>
        <translation>De beslissing blijft voor een later moment.</translation>
    </message>
    <message>
        <source>The matter is left to await an outcome.</source>
        <translation>Eerst wordt een uitkomst afgewacht.</translation>
    </message>
    <message>
        <source>The matter is treated in another answer.</source>
        <translation>De kwestie komt in een ander antwoord aan de orde.</translation>
    </message>
    <message>
        <source>The minister cannot give or confirm it.</source>
        <translation>De minister kan het niet geven of bevestigen.</translation>
    </message>
    <message>
        <source>The minister declines to speak about it.</source>
        <translation>De minister wil zich er niet over uitlaten.</translation>
    </message>
    <message>
        <source>The minister refers the House to something else.</source>
        <translation>De minister verwijst de Kamer naar iets anders.</translation>
    </message>
    <message>
        <source>The minister will first look into it.</source>
        <translation>De minister gaat het eerst bekijken.</translation>
    </message>
    <message>
        <source>The minister will not run ahead of something to come.</source>
        <translation>De minister loopt niet vooruit op iets dat nog komt.</translation>
    </message>
    <message>
        <source>The reader can find it in another text.</source>
        <translation>De lezer kan het in een andere tekst vinden.</translation>
    </message>
    <message>
        <source>What was asked is not known.</source>
        <translation>Het gevraagde is niet bekend.</translation>
    </message>
    <message>
        <source>What was asked is not recorded.</source>
        <translation>Het gevraagde wordt niet geregistreerd.</translation>
    </message>
    <message>
        <source>What was asked stands on a website or was published.</source>
        <translation>Het gevraagde staat op een website of is gepubliceerd.</translation>
    </message>
    <message>
        <source>What would answer it is expected later.</source>
        <translation>Wat het antwoord zou geven, wordt later verwacht.</translation>
    </message>
    <message>
        <source>Work on it is still going on.</source>
        <translation>Er wordt nog aan gewerkt.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Accept</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Nagekomen…</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Read the passage</source>
        <translation>Passage lezen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>1 juli 2024, voor de zomer, eind 2025</source>
        <translation>1 juli 2024, voor de zomer, eind 2025</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The group {name} changed</source>
        <translation>De groep {name} is gewijzigd</translation>
    </message>
    <message>
        <source>The group {name} is new</source>
        <translation>De groep {name} is nieuw</translation>
    </message>
    <message>
        <source>The group {name} was taken out</source>
        <translation>De groep {name} is verwijderd</translation>
    </message>
    <message>
        <source>The order of the codes changed</source>
        <translation>De volgorde van de codes is gewijzigd</translation>
    </message>
    <message>
        <source>The rule of {name} changed</source>
        <translation>De regel van {name} is gewijzigd</translation>
    </message>
    <message>
        <source>{name} changed (name, key, colour, group or examples)</source>
        <translation>{name} is gewijzigd (naam, toets, kleur, groep of voorbeelden)</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name} is nieuw</translation>
    </message>
    <message>
        <source>{name} was retired or brought back</source>
        <translation>{name} is ingetrokken of teruggehaald</translation>
    </message>
    <message>
        <source>{name} was taken out</source>
        <translation>{name} is verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDelegate</name>
    <message>
        <source>Without a session</source>
        <translation>Zonder vergaderjaar</translation>
    </message>
</context>
<context>
    <name>DocumentsHead</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Fold the documents away</source>
        <translation>Documenten inklappen</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Documenten filteren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Gecodeerd</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} van {all}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>{coded} of {answers} tagged</source>
        <translation>{coded} van {answers} gecodeerd</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>There are no documents yet. Drop files here.</source>
        <translation>Er zijn nog geen documenten. Sleep bestanden hierheen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open beside (Shift+Enter)</source>
        <translation>Ernaast openen (Shift+Enter)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Answer {number} also names {missing}, but there is no such question.</source>
        <translation>Antwoord {number} noemt ook {missing}, maar die vraag is er niet.</translation>
    </message>
    <message>
        <source>Answer {number} has no question of that number: it was put with question {question}, which stands before it.</source>
        <translation>Antwoord {number} heeft geen vraag met dat nummer: het is bij vraag {question} gezet, die ervoor staat.</translation>
    </message>
    <message>
        <source>Answer {number} has no text.</source>
        <translation>Antwoord {number} heeft geen tekst.</translation>
    </message>
    <message>
        <source>Answer {number} stands apart from its question, before it or after another answer to it.</source>
        <translation>Antwoord {number} staat los van zijn vraag: ervoor, of na een ander antwoord erop.</translation>
    </message>
    <message>
        <source>Answer {number} stands without a question.</source>
        <translation>Antwoord {number} staat zonder vraag.</translation>
    </message>
    <message>
        <source>Blanks between words were lost when this text was taken out of its PDF.</source>
        <translation>Er zijn spaties tussen woorden verloren gegaan toen deze tekst uit de PDF werd gehaald.</translation>
    </message>
    <message>
        <source>No written questions were recognised here; the file is kept as plain text.</source>
        <translation>Hier zijn geen schriftelijke vragen herkend; het bestand is bewaard als gewone tekst.</translation>
    </message>
    <message>
        <source>Note {mark} is cited, but there is no such note.</source>
        <translation>Noot {mark} wordt aangehaald, maar die noot is er niet.</translation>
    </message>
    <message>
        <source>Note {mark} is not cited in the text.</source>
        <translation>Noot {mark} wordt niet aangehaald in de tekst.</translation>
    </message>
    <message>
        <source>Question {number} has no answer in this document.</source>
        <translation>Vraag {number} heeft geen antwoord in dit document.</translation>
    </message>
    <message>
        <source>The answer was received ({received}) before the questions were sent ({submitted}); one of the two dates is a misprint.</source>
        <translation>Het antwoord is ontvangen ({received}) voordat de vragen zijn ingezonden ({submitted}); een van de data is verkeerd gedrukt.</translation>
    </message>
    <message>
        <source>The date {printed} does not exist.</source>
        <translation>De datum {printed} bestaat niet.</translation>
    </message>
    <message>
        <source>The day on which the answer was received was not found.</source>
        <translation>De dag van ontvangst van het antwoord is niet gevonden.</translation>
    </message>
    <message>
        <source>The day on which the questions were sent was not found.</source>
        <translation>De dag van inzending van de vragen is niet gevonden.</translation>
    </message>
    <message>
        <source>The document's number was not found.</source>
        <translation>Het nummer van het document is niet gevonden.</translation>
    </message>
    <message>
        <source>The questions are not numbered in order: {number} follows {before}.</source>
        <translation>De vragen zijn niet op volgorde genummerd: {number} volgt op {before}.</translation>
    </message>
    <message>
        <source>The session {printed} is a misprint; it was read as {session}.</source>
        <translation>Het vergaderjaar {printed} is een drukfout; het is gelezen als {session}.</translation>
    </message>
    <message>
        <source>Two questions have the number {number}.</source>
        <translation>Twee vragen hebben nummer {number}.</translation>
    </message>
    <message>
        <source>Who answered was not found.</source>
        <translation>Wie antwoordde is niet gevonden.</translation>
    </message>
    <message>
        <source>Who asked was not found.</source>
        <translation>Wie vroeg is niet gevonden.</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>where it stands</source>
        <translation>waar het staat</translation>
    </message>
    <message>
        <source>Open {where} in the reader</source>
        <translation>{where} openen in de lezer</translation>
    </message>
    <message>
        <source>no place in a document</source>
        <translation>geen plaats in een document</translation>
    </message>
    <message>
        <source>Take this example out</source>
        <translation>Dit voorbeeld verwijderen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>CSV: a folder of tables for R, Python or a spreadsheet</source>
        <translation>CSV: een map met tabellen voor R, Python of een rekenblad</translation>
    </message>
    <message>
        <source>JSON: one file with everything, to read back without loss</source>
        <translation>JSON: één bestand met alles, zonder verlies terug te lezen</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle codeurs</translation>
    </message>
    <message>
        <source>Codings of</source>
        <translation>Coderingen van</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>project.annotator</source>
        <translation>project.annotator</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Map importeren</translation>
    </message>
    <message>
        <source>This window only reads: nothing can be imported here.</source>
        <translation>Dit venster leest alleen: hier kan niets geïmporteerd worden.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Geëxporteerd naar {path}</translation>
    </message>
    <message>
        <source>{project} copy.annotator</source>
        <translation>{project} kopie.annotator</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>A copy was saved as {path}</source>
        <translation>Er is een kopie opgeslagen als {path}</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>Het project is in orde.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Memo on answer {label}</source>
        <translation>Memo bij antwoord {label}</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Question {label}</source>
        <translation>Vraag {label}</translation>
    </message>
    <message>
        <source>Answer {label}</source>
        <translation>Antwoord {label}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht bewaren</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Searches that this project keeps</source>
        <translation>Zoekopdrachten die dit project bewaart</translation>
    </message>
    <message>
        <source>Close and take the marks away (Esc)</source>
        <translation>Sluiten en de kaders weghalen (Esc)</translation>
    </message>
    <message>
        <source>Close and take the marks away</source>
        <translation>Sluiten en de kaders weghalen</translation>
    </message>
    <message>
        <source>Find in texts and memos</source>
        <translation>Zoeken in teksten en memo’s</translation>
    </message>
    <message>
        <source>All words; "in this order"; regist* for every word that begins so; a OR b; -without</source>
        <translation>Alle woorden; "in deze volgorde"; regist* voor elk woord dat zo begint; a OR b; -zonder</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Deze zoekopdracht bewaren (Ctrl+D)</translation>
    </message>
    <message>
        <source>Tag all hits</source>
        <translation>Alle coderen</translation>
    </message>
    <message>
        <source>Tag all hits, after a look at them (Ctrl+Shift+F)</source>
        <translation>Alle treffers coderen, na ze te hebben bekeken (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Look in: {place}</source>
        <translation>Zoeken in: {place}</translation>
    </message>
    <message>
        <source>Where to look (F4)</source>
        <translation>Waar gezocht wordt (F4)</translation>
    </message>
    <message>
        <source>in {shown} of {all} documents</source>
        <translation>in {shown} van {all} documenten</translation>
    </message>
    <message>
        <source>Look in all documents: clear the filter and the facets</source>
        <translation>In alle documenten zoeken: filter en facetten wissen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Look in all documents</source>
        <translation>In alle documenten zoeken</translation>
    </message>
    <message>
        <source>Words, “in this order”, or regist* for every word that begins so.</source>
        <translation>Woorden, “in deze volgorde”, of regist* voor elk woord dat zo begint.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo’s</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>Dit is de eerste treffer.</translation>
    </message>
    <message>
        <source>Back at the first hit.</source>
        <translation>Terug bij de eerste treffer.</translation>
    </message>
    <message>
        <source>This stands in the head of the document, above its first question.</source>
        <translation>Dit staat in de kop van het document, boven de eerste vraag.</translation>
    </message>
    <message>
        <source>Hit {number} of {all}: {title}</source>
        <translation>Treffer {number} van {all}: {title}</translation>
    </message>
</context>
<context>
    <name>Fits</name>
    <message>
        <source>a kind of it</source>
        <translation>een soort ervan</translation>
    </message>
    <message>
        <source>overlaps: look at the answers</source>
        <translation>overlapt: bekijk de antwoorden</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>The first five minutes</source>
        <translation>De eerste vijf minuten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Take the group away</source>
        <translation>De groep opheffen</translation>
    </message>
    <message>
        <source>Its codes stay, in no group (Ctrl+Del)</source>
        <translation>De codes blijven, in geen groep (Ctrl+Del)</translation>
    </message>
    <message>
        <source>With “only one”, giving a code takes another of the group off the same answer; passages count with the answer, each part of the question on its own.</source>
        <translation>Met “hooguit één” haalt het geven van een code een andere van de groep van hetzelfde antwoord af; passages tellen met het antwoord mee, elk onderdeel van de vraag staat op zichzelf.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Reader</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not in a revision yet</source>
        <translation>
            <numerusform>%n wijziging nog in geen versie</numerusform>
            <numerusform>%n wijzigingen nog in geen versie</numerusform>
        </translation>
    </message>
    <message>
        <source>Make revision {number}</source>
        <translation>Maak versie {number}</translation>
    </message>
    <message>
        <source>Nothing has changed since the last revision.</source>
        <translation>Er is niets veranderd sinds de laatste versie.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{name} and others</source>
        <translation>{name} e.a.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
    <message>
        <source>submitted {date}</source>
        <translation>ingezonden {date}</translation>
    </message>
    <message>
        <source>received {date}</source>
        <translation>ontvangen {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Prime Minister</source>
        <translation>Minister-president</translation>
    </message>
    <message>
        <source>State Secretary</source>
        <translation>Staatssecretaris</translation>
    </message>
</context>
<context>
    <name>HeaderDialog</name>
    <message>
        <source>Header of the document</source>
        <translation>Kop van het document</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Vergaderjaar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingezonden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>One person a line, the party or the portfolio in brackets. Dates as 2024-05-06.</source>
        <translation>Eén persoon per regel, met de partij of de portefeuille tussen haakjes. Data als 2024-05-06.</translation>
    </message>
</context>
<context>
    <name>HeaderStrip</name>
    <message>
        <source>An answer is due within {days} days.</source>
        <translation>Een antwoord hoort binnen {days} dagen te komen.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation>Vervolg op</translation>
    </message>
    <message>
        <source>Later {number}, not in project</source>
        <translation>Later {number}, niet in project</translation>
    </message>
    <message>
        <source>Earlier {number}, not in project</source>
        <translation>Eerder {number}, niet in project</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks right: take this warning away</source>
        <translation>Klopt zo: haal deze waarschuwing weg</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breder</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zoals in het begin</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Zoeken in de help</translation>
    </message>
    <message>
        <source>Search in help: Ctrl+F; F3 goes to the next place</source>
        <translation>Zoeken in de help: Ctrl+F; F3 gaat naar de volgende plaats</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Pagina's van de help</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vooruit (Alt+Rechts)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina's</numerusform>
        </translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Geen pagina bevat deze woorden.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Press a key to tag the whole answer, or select a passage first.</source>
        <translation>Druk op een toets om het hele antwoord te coderen, of selecteer eerst een passage.</translation>
    </message>
    <message>
        <source>grow the selection</source>
        <translation>selectie vergroten</translation>
    </message>
    <message>
        <source>select the sentence</source>
        <translation>zin selecteren</translation>
    </message>
</context>
<context>
    <name>ImportReportPage</name>
    <message>
        <source>Reader</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importverslag</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Bestanden van de import</translation>
    </message>
    <message>
        <source>Read the first one</source>
        <translation>Lees het eerste</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Imports of this project</source>
        <translation>Imports van dit project</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n file(s)</source>
        <translation>
            <numerusform>uit %n bestand</numerusform>
            <numerusform>uit %n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>%n nieuw document</numerusform>
            <numerusform>%n nieuwe documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>of these, look once</source>
        <translation>daarvan even bekijken</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>al aanwezig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>You stopped the import. What was read by then is in the project, whole.</source>
        <translation>U hebt de import gestopt. Wat toen gelezen was, staat heel in het project.</translation>
    </message>
    <message>
        <source>Files that failed changed nothing. {undo} takes the import back.</source>
        <translation>Bestanden die mislukten hebben niets veranderd. {undo} draait de import terug.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Look once</source>
        <translation>Even bekijken</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n document(s) imported in {seconds} s</source>
        <translation>
            <numerusform>%n document geïmporteerd in {seconds} s</numerusform>
            <numerusform>%n documenten geïmporteerd in {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported into this project yet.</source>
        <translation>In dit project is nog niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation>Importverslag opslaan</translation>
    </message>
</context>
<context>
    <name>InsteadDialog</name>
    <message>
        <source>Take this codebook</source>
        <translation>Dit codeboek nemen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nemen</translation>
    </message>
</context>
<context>
    <name>KeeperDialog</name>
    <message>
        <source>Which document kept it?</source>
        <translation>Welk document kwam haar na?</translation>
    </message>
    <message>
        <source>Number or words of the subject</source>
        <translation>Nummer of woorden uit het onderwerp</translation>
    </message>
    <message>
        <source>Kept, but by no document of this project</source>
        <translation>Nagekomen, maar niet in een document van dit project</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>verwijst ernaar</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Texts, lists, menus or the system need this key: choose another one.</source>
        <translation>Teksten, lijsten, menu's of het systeem hebben deze toets nodig: kies een andere.</translation>
    </message>
    <message>
        <source>This key tags “{name}”: give that code another key in the codebook first.</source>
        <translation>Deze toets codeert ‘{name}’: geef die code eerst een andere toets in het codeboek.</translation>
    </message>
    <message>
        <source>This is the key of “{name}”.</source>
        <translation>Dit is de toets van ‘{name}’.</translation>
    </message>
    <message>
        <source>This key opens the menu {name}: choose another one.</source>
        <translation>Deze toets opent het menu {name}: kies een andere.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Zoek een handeling of een toets</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Handelingen en hun toetsen</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Druk op de nieuwe toets</translation>
    </message>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>Druk op de nieuwe toets, of op Esc</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Toets toevoegen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles herstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>Press another key in place of this one</source>
        <translation>Een andere toets kiezen in plaats van deze</translation>
    </message>
    <message>
        <source>Change {key}</source>
        <translation>{key} wijzigen</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>{key} verwijderen</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Grow or shrink the selection</source>
        <translation>Selectie vergroten of verkleinen</translation>
    </message>
    <message>
        <source>Leave a memo</source>
        <translation>Een memo verlaten</translation>
    </message>
    <message>
        <source>At a part: answered, partly, implicitly, not, does not apply</source>
        <translation>Bij een deelvraag: beantwoord, deels, impliciet, niet, niet van toepassing</translation>
    </message>
    <message>
        <source>In the codebook: new code</source>
        <translation>In het codeboek: nieuwe code</translation>
    </message>
    <message>
        <source>In the codebook: new group</source>
        <translation>In het codeboek: nieuwe groep</translation>
    </message>
    <message>
        <source>In the codebook: up, down</source>
        <translation>In het codeboek: omhoog, omlaag</translation>
    </message>
    <message>
        <source>In the codebook: merge</source>
        <translation>In het codeboek: samenvoegen</translation>
    </message>
    <message>
        <source>In the codebook: split</source>
        <translation>In het codeboek: splitsen</translation>
    </message>
    <message>
        <source>In the codebook: retire, bring back</source>
        <translation>In het codeboek: intrekken, terughalen</translation>
    </message>
    <message>
        <source>In the codebook: take out</source>
        <translation>In het codeboek: verwijderen</translation>
    </message>
    <message>
        <source>In the codebook: make a revision</source>
        <translation>In het codeboek: een versie maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Toetsen wijzigen…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Uitstelbericht</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A new code (Ctrl+Shift+A)</source>
        <translation>Een nieuwe code (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>A new group (Ctrl+Shift+G)</source>
        <translation>Een nieuwe groep (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Start from a preset…</source>
        <translation>Begin met een bestaand codeboek…</translation>
    </message>
    <message>
        <source>Codes from the literature, beside or in place of yours</source>
        <translation>Codes uit de literatuur, naast of in plaats van die van u</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Lezen uit een bestand…</translation>
    </message>
    <message>
        <source>A codebook file (TOML) in the place of this codebook</source>
        <translation>Een codeboekbestand (TOML) in de plaats van dit codeboek</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message>
        <source>The codebook as a file (TOML) that one can read and share</source>
        <translation>Het codeboek als bestand (TOML) om te lezen en te delen</translation>
    </message>
    <message>
        <source>Crosswalks…</source>
        <translation>Vertaaltabellen…</translation>
    </message>
    <message>
        <source>How the codes of one preset meet those of another</source>
        <translation>Hoe de codes van het ene codeboek zich tot die van het andere verhouden</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>versie {number}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Dash, dot</source>
        <translation>Streep, punt</translation>
    </message>
    <message>
        <source>Dash, dot, dot</source>
        <translation>Streep, punt, punt</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Strepen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Doorgetrokken</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Dik</translation>
    </message>
    <message>
        <source>Thick dashes</source>
        <translation>Dikke strepen</translation>
    </message>
    <message>
        <source>Thick dots</source>
        <translation>Dikke punten</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Golf</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Looking for promises</source>
        <translation>Toezeggingen zoeken</translation>
    </message>
    <message>
        <source>The texts are looked through for promises.</source>
        <translation>De teksten worden op toezeggingen doorzocht.</translation>
    </message>
    <message>
        <source>Every promise that was found in the texts is written down or rejected.</source>
        <translation>Elke toezegging die in de teksten is gevonden, is vastgelegd of afgewezen.</translation>
    </message>
    <message>
        <source>Choose “Found in the texts” again to look through them.</source>
        <translation>Kies opnieuw ‘Gevonden in de teksten’ om ze te doorzoeken.</translation>
    </message>
    <message>
        <source>{done} of {all} documents</source>
        <translation>{done} van {all} documenten</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Suggestions against your own work</source>
        <translation>Suggesties naast uw eigen werk</translation>
    </message>
    <message>
        <source>Leave out answers with an accepted suggestion</source>
        <translation>Antwoorden met een overgenomen suggestie weglaten</translation>
    </message>
    <message>
        <source>Counted over the answers to which you gave a code. Precision: of what was suggested, the share that you gave too. Recall: of what you gave, the share that was suggested. F1 is their harmonic mean.</source>
        <translation>Geteld over de antwoorden waaraan u een code gaf. Precisie: het deel van de suggesties dat u ook gaf. Recall: het deel van wat u gaf dat ook werd gesuggereerd. F1 is hun harmonisch gemiddelde.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only suggested</source>
        <translation>Alleen gesuggereerd</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Alleen van u</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisie</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>{done} of {all} documents</source>
        <translation>{done} van {all} documenten</translation>
    </message>
    <message>
        <source>You have not coded an answer yet: there is nothing to hold the suggestions against.</source>
        <translation>U hebt nog geen antwoord gecodeerd: er is niets om de suggesties naast te leggen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that you coded</source>
        <translation>
            <numerusform>%n antwoord dat u codeerde</numerusform>
            <numerusform>%n antwoorden die u codeerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {code}</source>
        <translation>{code} samenvoegen</translation>
    </message>
    <message>
        <source>The code that takes the codings over</source>
        <translation>De code die de coderingen overneemt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>All codings of {code} become codings of:</source>
        <translation>Alle coderingen met {code} worden coderingen met:</translation>
    </message>
    <message numerus="yes">
        <source>{into} takes over %n coding(s), of every coder.</source>
        <translation>
            <numerusform>{into} neemt %n codering over, van alle codeurs.</numerusform>
            <numerusform>{into} neemt %n coderingen over, van alle codeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them: another coding says the same, so the two become one, with both memos.</source>
        <translation>
            <numerusform>Bij %n daarvan zegt een andere codering hetzelfde: die twee worden er één, met beide memo’s.</numerusform>
            <numerusform>Bij %n daarvan zegt een andere codering hetzelfde: die twee worden er één, met beide memo’s.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} is retired. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>{code} wordt ingetrokken. Ongedaan maken (Ctrl+Z) draait alles terug.</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>{name} is not at its old place.</source>
        <translation>{name} staat niet meer op de oude plaats.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation>Waar staat {name} nu?</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Split {code}</source>
        <translation>{code} splitsen</translation>
    </message>
    <message>
        <source>A new code takes over some of the codings of {code}. Name it; then go through the codings and say which of them go there.</source>
        <translation>Een nieuwe code neemt een deel van de coderingen met {code} over. Geef haar een naam; loop dan de coderingen langs en zeg welke meegaan.</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>Naam van de nieuwe code</translation>
    </message>
    <message>
        <source>Go through the codings</source>
        <translation>De coderingen langslopen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note to {place}</source>
        <translation>Noot bij {place}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Noot sluiten</translation>
    </message>
</context>
<context>
    <name>OlderPage</name>
    <message>
        <source>Codings under an older rule</source>
        <translation>Coderingen onder een oudere regel</translation>
    </message>
    <message>
        <source>Keep {code}</source>
        <translation>{code} behouden</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Code weghalen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Does it still hold under the rule as it is now?</source>
        <translation>Klopt de codering nog onder de regel zoals die nu is?</translation>
    </message>
    <message>
        <source>{said}. Undo (Ctrl+Z) takes it back.</source>
        <translation>{said}. Ongedaan maken (Ctrl+Z) draait het terug.</translation>
    </message>
    <message>
        <source>All of them are reviewed.</source>
        <translation>Alle coderingen zijn nagekeken.</translation>
    </message>
    <message>
        <source>The key of a code changes the tag to it. J and K go through the list, O opens the answer.</source>
        <translation>De toets van een code verandert de codering in die code. J en K gaan door de lijst, O opent het antwoord.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Changed to {code}</source>
        <translation>Veranderd in {code}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>of {count}</source>
        <translation>van {count}</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Passend op breedte</translation>
    </message>
    <message>
        <source>Fit text</source>
        <translation>Passend op tekst</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Paginanummer</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+Shift+G)</source>
        <translation>Naar een pagina gaan (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Follows the text</source>
        <translation>Volgt de tekst</translation>
    </message>
    <message>
        <source>The page goes along with the text (F)</source>
        <translation>De pagina gaat met de tekst mee (F)</translation>
    </message>
    <message>
        <source>Page before (Ctrl+PgUp)</source>
        <translation>Vorige pagina (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Volgende pagina (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Groter (+)</translation>
    </message>
    <message>
        <source>Zoom (W: the width, then the text)</source>
        <translation>Zoom (W: de breedte, daarna de tekst)</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page is damaged and cannot be drawn.</source>
        <translation>Deze pagina is beschadigd en kan niet worden getoond.</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Source of {number}</source>
        <translation>Bron van {number}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Pagina {page} van {count}</translation>
    </message>
    <message>
        <source>The source as it was published</source>
        <translation>De bron zoals die is gepubliceerd</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>Next pair</source>
        <translation>Volgend paar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>No pair</source>
        <translation>Geen paar</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>Koppelen aan…</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Kanten wisselen</translation>
    </message>
    <message>
        <source>Go to the next question that takes up an earlier answer (L)</source>
        <translation>Naar de volgende vraag die op een eerder antwoord terugkomt (L)</translation>
    </message>
    <message>
        <source>This question takes up this answer (Y)</source>
        <translation>Deze vraag komt op dit antwoord terug (Y)</translation>
    </message>
    <message>
        <source>This question does not take up this answer (Shift+Y)</source>
        <translation>Deze vraag komt niet op dit antwoord terug (Shift+Y)</translation>
    </message>
    <message>
        <source>Choose what the current question or answer is paired with (Ctrl+L)</source>
        <translation>Kies waaraan de huidige vraag of het huidige antwoord wordt gekoppeld (Ctrl+L)</translation>
    </message>
    <message>
        <source>All documents of this matter in time order (Ctrl+T)</source>
        <translation>Alle documenten van deze zaak op volgorde van tijd (Ctrl+T)</translation>
    </message>
    <message>
        <source>Left becomes right (Ctrl+F6)</source>
        <translation>Links wordt rechts (Ctrl+F6)</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paar</numerusform>
            <numerusform>%n paren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n voorgesteld</numerusform>
            <numerusform>%n voorgesteld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>You confirmed this pair already.</source>
        <translation>U hebt dit paar al bevestigd.</translation>
    </message>
    <message>
        <source>Go to a question of the one document or to an answer of the other first.</source>
        <translation>Ga eerst naar een vraag van het ene document of naar een antwoord van het andere.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>No pair</source>
        <translation>Geen paar</translation>
    </message>
    <message>
        <source>Two different documents are needed for pairs.</source>
        <translation>Voor paren zijn twee verschillende documenten nodig.</translation>
    </message>
    <message>
        <source>Pairs are still being looked for.</source>
        <translation>Er wordt nog naar paren gezocht.</translation>
    </message>
    <message>
        <source>There are no pairs: Ctrl+L pairs the current question with an earlier answer.</source>
        <translation>Er zijn geen paren: Ctrl+L koppelt de huidige vraag aan een eerder antwoord.</translation>
    </message>
    <message>
        <source>Question {label}</source>
        <translation>Vraag {label}</translation>
    </message>
    <message>
        <source>the question refers to it: “{quote}”</source>
        <translation>de vraag verwijst ernaar: ‘{quote}’</translation>
    </message>
    <message>
        <source>both say “{quote}”</source>
        <translation>beide zeggen ‘{quote}’</translation>
    </message>
    <message>
        <source>paired by hand</source>
        <translation>met de hand gekoppeld</translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation>Voorgesteld: {reason}</translation>
    </message>
    <message>
        <source>Confirmed by {name}: {reason}</source>
        <translation>Bevestigd door {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Saved search</source>
        <translation>Bewaarde zoekopdracht</translation>
    </message>
    <message>
        <source>A command, a number, a code</source>
        <translation>Een opdracht, een nummer, een code</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Part {letter}</source>
        <translation>Deelvraag {letter}</translation>
    </message>
    <message>
        <source>{percent}% complete</source>
        <translation>{percent}% volledig</translation>
    </message>
    <message>
        <source>{marked} of {parts} parts marked</source>
        <translation>{marked} van {parts} deelvragen gemarkeerd</translation>
    </message>
    <message>
        <source>There is no question with parts here.</source>
        <translation>Hier staat geen vraag met deelvragen.</translation>
    </message>
    <message>
        <source>How was this answered? {part}</source>
        <translation>Hoe is dit beantwoord? {part}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Last part: J for the next answer, Esc for the codes.</source>
        <translation>Laatste deelvraag: J voor het volgende antwoord, Esc voor de codes.</translation>
    </message>
    <message>
        <source>Click in the question where the new part begins (Q leads there), then split.</source>
        <translation>Klik in de vraag waar de nieuwe deelvraag begint (Q brengt u daar) en splits dan.</translation>
    </message>
    <message>
        <source>Go to a part first (P): it is then joined with the next one.</source>
        <translation>Ga eerst naar een deelvraag (P): die wordt dan met de volgende samengevoegd.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered implicitly</source>
        <translation>Impliciet beantwoord</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet beantwoord</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Nog niet gemarkeerd</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>Deels beantwoord</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Parts</source>
        <translation>Deelvragen</translation>
    </message>
    <message>
        <source>Mark how the parts were answered</source>
        <translation>Markeren hoe de deelvragen zijn beantwoord</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Selections snap to whole words.</source>
        <translation>Selecties springen naar hele woorden.</translation>
    </message>
    <message>
        <source>Selections stop at any character.</source>
        <translation>Selecties stoppen bij elk teken.</translation>
    </message>
    <message>
        <source>There is no question here to tie it to.</source>
        <translation>Hier staat geen vraag om dit aan te koppelen.</translation>
    </message>
    <message>
        <source>{code}: select the passage that it is to stand on</source>
        <translation>{code}: selecteer de passage waar deze code op moet staan</translation>
    </message>
    <message>
        <source>Select the phrase of the question that “{quote}” answers</source>
        <translation>Selecteer de woorden van de vraag waarop “{quote}” antwoord geeft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <translation>Groter of kleiner</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>Het andere eind</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Andere code</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Select some words first, or cancel with Esc.</source>
        <translation>Selecteer eerst woorden, of annuleer met Esc.</translation>
    </message>
    <message>
        <source>This code stands on that passage already: choose other words.</source>
        <translation>Deze code staat al op die passage: kies andere woorden.</translation>
    </message>
    <message>
        <source>This passage has that code already.</source>
        <translation>Deze passage heeft die code al.</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Codebooks</source>
        <translation>Codeboeken</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>één van deze</translation>
    </message>
    <message>
        <source>Read a codebook</source>
        <translation>Een codeboek lezen</translation>
    </message>
</context>
<context>
    <name>PromiseTable</name>
    <message>
        <source>Found in the text</source>
        <translation>Gevonden in de tekst</translation>
    </message>
    <message>
        <source>Kept by {number}</source>
        <translation>Nagekomen in {number}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>geen dag genoemd</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>uiterlijk {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>Promise, {due}, {standing}</source>
        <translation>Toezegging, {due}, {standing}</translation>
    </message>
    <message>
        <source>Select what is promised first (S selects the sentence).</source>
        <translation>Selecteer eerst wat wordt toegezegd (S selecteert de zin).</translation>
    </message>
    <message>
        <source>Promise written down: {days}. Ctrl+7 shows the list.</source>
        <translation>Toezegging vastgelegd: {days}. Ctrl+7 toont de lijst.</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Promises, the first due first</source>
        <translation>Toezeggingen, de eerste termijn bovenaan</translation>
    </message>
    <message>
        <source>Filter by words, name or number</source>
        <translation>Filteren op woorden, naam of nummer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Found in the texts</source>
        <translation>Gevonden in de teksten</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter.</source>
        <translation>Niets past. Maak het filter leeg.</translation>
    </message>
    <message>
        <source>No promise is written down. Select one in the reader and press Alt+P, or look at what was found in the texts.</source>
        <translation>Er is nog geen toezegging vastgelegd. Selecteer er een in de lezer en druk op Alt+P, of bekijk wat in de teksten is gevonden.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Proposals: they count nowhere. A writes one down, X rejects it for good.</source>
        <translation>Voorstellen: ze tellen nergens mee. A legt er een vast, X wijst er een voorgoed af.</translation>
    </message>
    <message>
        <source>This window only reads: the project is open for writing elsewhere.</source>
        <translation>Dit venster leest alleen: het project is elders geopend om in te schrijven.</translation>
    </message>
    <message>
        <source>“{text}” names no day: write it as 2024-07-01, 1 juli 2024 or voor de zomer.</source>
        <translation>‘{text}’ noemt geen dag: schrijf het als 2024-07-01, 1 juli 2024 of voor de zomer.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the documents</source>
        <translation>Documenten tonen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Choose a document at the left to read it here.</source>
        <translation>Kies links een document om het hier te lezen.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>today, {time}</source>
        <translation>vandaag, {time}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Answer {number} of document {document}</source>
        <translation>Antwoord {number} van document {document}</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Antwoord {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Document {number}</translation>
    </message>
    <message>
        <source>There is no reference in this answer or in a note open here.</source>
        <translation>In dit antwoord en in de noten die hier open staan is geen verwijzing.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ernaast openen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Look up in the browser</source>
        <translation>Opzoeken in de browser</translation>
    </message>
    <message>
        <source>Leads somewhere after all</source>
        <translation>Leidt toch ergens heen</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Gekopieerd: {name}</translation>
    </message>
    <message>
        <source>No reference was followed from here.</source>
        <translation>Er is hier geen verwijzing gevolgd.</translation>
    </message>
    <message>
        <source>This set holds no answer with that number.</source>
        <translation>Deze set heeft geen antwoord met dat nummer.</translation>
    </message>
    <message>
        <source>Leads nowhere: a misprint</source>
        <translation>Leidt nergens heen: drukfout</translation>
    </message>
    <message>
        <source>Leads nowhere: not said there</source>
        <translation>Leidt nergens heen: staat daar niet</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Bestand tonen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Replace the earlier one</source>
        <translation>Het eerdere vervangen</translation>
    </message>
    <message>
        <source>Choose a file to see what can be done about it.</source>
        <translation>Kies een bestand om te zien wat eraan te doen is.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>This is a fault of the program. What you tagged is on disk, and you can go on. Copy the report and send it to those who maintain the program.</source>
        <translation>Dit is een fout van het programma. Wat u codeerde staat op de schijf en u kunt doorgaan. Kopieer het verslag en stuur het aan wie het programma onderhoudt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message numerus="yes">
        <source>Added; %n thing(s) to look at</source>
        <translation>
            <numerusform>Toegevoegd; %n ding te bekijken</numerusform>
            <numerusform>Toegevoegd; %n dingen te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Al aanwezig</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Codings to be reviewed</source>
        <translation>Coderingen om na te kijken</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed</source>
        <translation>{done} van {all} nagekeken</translation>
    </message>
    <message>
        <source>Open it in the reader (O)</source>
        <translation>Openen in de lezer (O)</translation>
    </message>
    <message>
        <source>Memo: {text}</source>
        <translation>Memo: {text}</translation>
    </message>
</context>
<context>
    <name>RevisionCard</name>
    <message>
        <source>Revision {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>What the project began with.</source>
        <translation>Waar het project mee begon.</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Make revision {number}</source>
        <translation>Maak versie {number}</translation>
    </message>
    <message numerus="yes">
        <source>Made under an older rule will then be: %n coding(s).</source>
        <translation>
            <numerusform>Onder een oudere regel staat dan: %n codering.</numerusform>
            <numerusform>Onder een oudere regel staan dan: %n coderingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, for the method section (may stay empty)</source>
        <translation>Waarom, voor de methodeparagraaf (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Note on the revision</source>
        <translation>Notitie bij de versie</translation>
    </message>
</context>
<context>
    <name>RuleBox</name>
    <message>
        <source>The rule it was made under (revision {number})</source>
        <translation>De regel waaronder zij gemaakt is (versie {number})</translation>
    </message>
    <message>
        <source>The rule now</source>
        <translation>De regel nu</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Gebruiken als</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Niet gebruiken als</translation>
    </message>
    <message>
        <source>There was no such code.</source>
        <translation>Die code was er niet.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Only one code of this group an answer</source>
        <translation>Hooguit één code van deze groep per antwoord</translation>
    </message>
    <message>
        <source>Certainty must be given</source>
        <translation>Zekerheid moet ingevuld zijn</translation>
    </message>
    <message>
        <source>Memo must be given</source>
        <translation>Memo moet ingevuld zijn</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>No search is saved yet: look for something and press Ctrl+D.</source>
        <translation>Er is nog geen zoekopdracht bewaard: zoek iets en druk op Ctrl+D.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>De zoekopdracht hernoemen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Regelbreedte</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Regelafstand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tekens</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Toetsen…</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zoals in het begin</translation>
    </message>
    <message>
        <source>Face, size, width, spacing and colours as the program came</source>
        <translation>Lettertype, grootte, breedte, regelafstand en kleuren zoals het programma begon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Whatever its colour, every code also shows its key and a line pattern of its own.</source>
        <translation>Welke kleur een code ook heeft, ze toont ook altijd haar toets en een eigen lijnpatroon.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Zeer ruim</translation>
    </message>
    <message>
        <source>As the codebook gives them</source>
        <translation>Zoals het codeboek ze geeft</translation>
    </message>
    <message>
        <source>Okabe and Ito's palette for every code</source>
        <translation>Het palet van Okabe en Ito voor elke code</translation>
    </message>
    <message>
        <source>Source Serif (comes with the program)</source>
        <translation>Source Serif (hoort bij het programma)</translation>
    </message>
    <message>
        <source>“When will the bridges be safe?” The municipality expects that by autumn, if work goes well.</source>
        <translation>‘Wanneer zijn de bruggen veilig?’ De gemeente verwacht dat tegen het najaar, als het werk meezit.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>In the reader</source>
        <translation>In de lezer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Rules are a group's: put the code in one.</source>
        <translation>Regels horen bij een groep: zet de code in een groep.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Codings now</source>
        <translation>Coderingen nu</translation>
    </message>
    <message>
        <source>Under an older rule</source>
        <translation>Onder een oudere regel</translation>
    </message>
    <message numerus="yes">
        <source>Review %n coding(s) made under an older rule</source>
        <translation>
            <numerusform>%n codering onder een oudere regel nakijken</numerusform>
            <numerusform>%n coderingen onder een oudere regel nakijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changed. Codings made under revision {number} (%n) stay as they are, and can be reviewed once there is a new revision.</source>
        <translation>
            <numerusform>De regel is gewijzigd. De codering die onder versie {number} gemaakt is (%n) blijft zoals zij is, en is na te kijken zodra er een nieuwe versie is.</numerusform>
            <numerusform>De regel is gewijzigd. Coderingen die onder versie {number} gemaakt zijn (%n) blijven zoals zij zijn, en zijn na te kijken zodra er een nieuwe versie is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>cue “{cue}”</source>
        <translation>aanwijzing ‘{cue}’</translation>
    </message>
    <message>
        <source>the question asks for: {kind}</source>
        <translation>de vraag vraagt om: {kind}</translation>
    </message>
    <message>
        <source>left open: {kind}</source>
        <translation>niet beantwoord: {kind}</translation>
    </message>
    <message>
        <source>an opinion</source>
        <translation>een mening</translation>
    </message>
    <message>
        <source>willingness</source>
        <translation>bereidheid</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>een cijfer</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>een moment</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>een reden</translation>
    </message>
    <message>
        <source>a judgement</source>
        <translation>een oordeel</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>een verzoek</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>much of it</source>
        <translation>veel ervan</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>a strong cue ({code})</source>
        <translation>een sterke aanwijzing ({code})</translation>
    </message>
    <message>
        <source>share of such words ({code})</source>
        <translation>aandeel van zulke woorden ({code})</translation>
    </message>
    <message>
        <source>at the beginning ({code})</source>
        <translation>aan het begin ({code})</translation>
    </message>
    <message>
        <source>at the end ({code})</source>
        <translation>aan het eind ({code})</translation>
    </message>
    <message>
        <source>several such sentences ({code})</source>
        <translation>meerdere zulke zinnen ({code})</translation>
    </message>
    <message>
        <source>several cues ({code})</source>
        <translation>meerdere aanwijzingen ({code})</translation>
    </message>
    <message>
        <source>much else is said ({code})</source>
        <translation>er wordt veel anders gezegd ({code})</translation>
    </message>
    <message>
        <source>two cues in one sentence ({code})</source>
        <translation>twee aanwijzingen in één zin ({code})</translation>
    </message>
    <message>
        <source>a long answer</source>
        <translation>een lang antwoord</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>één zin</translation>
    </message>
    <message>
        <source>a short answer</source>
        <translation>een kort antwoord</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translation>niemand is aan het woord</translation>
    </message>
    <message>
        <source>holds figures</source>
        <translation>bevat cijfers</translation>
    </message>
    <message>
        <source>yes or no first</source>
        <translation>ja of nee voorop</translation>
    </message>
    <message>
        <source>the House is told later</source>
        <translation>de Kamer hoort het later</translation>
    </message>
    <message>
        <source>much is asked</source>
        <translation>er wordt veel gevraagd</translation>
    </message>
    <message>
        <source>little is asked</source>
        <translation>er wordt weinig gevraagd</translation>
    </message>
    <message>
        <source>many words for each thing asked</source>
        <translation>veel woorden per gevraagde zaak</translation>
    </message>
    <message>
        <source>a yes-no question first</source>
        <translation>een ja-neevraag voorop</translation>
    </message>
    <message>
        <source>takes up what was asked</source>
        <translation>neemt op wat is gevraagd</translation>
    </message>
    <message>
        <source>takes it up in one sentence</source>
        <translation>neemt het in één zin op</translation>
    </message>
    <message>
        <source>takes up what follows</source>
        <translation>neemt op wat erop volgt</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split {code}</source>
        <translation>{code} splitsen</translation>
    </message>
    <message>
        <source>Stays {code}</source>
        <translation>Blijft {code}</translation>
    </message>
    <message>
        <source>Goes to {code}</source>
        <translation>Naar {code}</translation>
    </message>
    <message>
        <source>Split (Ctrl+Enter)</source>
        <translation>Splitsen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing is written until you split. J and K go through the list, O opens the answer.</source>
        <translation>Er wordt niets geschreven tot u splitst. J en K gaan door de lijst, O opent het antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>To {new}: %n coding(s). All others stay {old}.</source>
        <translation>
            <numerusform>Naar {new}: %n codering. Alle andere blijven {old}.</numerusform>
            <numerusform>Naar {new}: %n coderingen. Alle andere blijven {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Take back what was just saved</source>
        <translation>Terugnemen wat net is opgeslagen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Who tags: choose another name</source>
        <translation>Wie codeert: kies een andere naam</translation>
    </message>
    <message>
        <source>Answers of this document that are tagged</source>
        <translation>Antwoorden van dit document die gecodeerd zijn</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>{coded} of {answers} tagged</source>
        <translation>{coded} van {answers} gecodeerd</translation>
    </message>
    <message>
        <source>{coded} of {answers} in project</source>
        <translation>{coded} van {answers} in project</translation>
    </message>
    <message>
        <source>Importing {done} of {all}</source>
        <translation>Bezig met {done} van {all}</translation>
    </message>
    <message>
        <source>Next untagged</source>
        <translation>Volgende ongecodeerde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Coder {name}</source>
        <translation>Codeur {name}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n dag later</numerusform>
            <numerusform>%n dagen later</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Show it beside the open document (Shift+Enter)</source>
        <translation>Naast het geopende document tonen (Shift+Enter)</translation>
    </message>
    <message>
        <source>{coded} of {answers} tagged</source>
        <translation>{coded} van {answers} gecodeerd</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Find anything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Commands, documents and codes</source>
        <translation>Opdrachten, documenten en codes</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Accept</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
</context>
<context>
    <name>SuggestionSection</name>
    <message>
        <source>Suggested, counts nowhere yet</source>
        <translation>Gesuggereerd, telt nog nergens mee</translation>
    </message>
    <message>
        <source>Perhaps left open</source>
        <translation>Misschien niet beantwoord</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Several weak signs together</source>
        <translation>Meerdere zwakke tekenen samen</translation>
    </message>
    <message>
        <source>Cue “{cue}”: {why}</source>
        <translation>Aanwijzing ‘{cue}’: {why}</translation>
    </message>
    <message>
        <source>This seems to be left open</source>
        <translation>Dit lijkt onbeantwoord</translation>
    </message>
    <message>
        <source>Neither a yes nor a no</source>
        <translation>Geen ja en geen nee</translation>
    </message>
    <message>
        <source>No figure is given</source>
        <translation>Er wordt geen cijfer genoemd</translation>
    </message>
    <message>
        <source>No time is named</source>
        <translation>Er wordt geen moment genoemd</translation>
    </message>
    <message>
        <source>No reason is given</source>
        <translation>Er wordt geen reden gegeven</translation>
    </message>
    <message>
        <source>No judgement is given</source>
        <translation>Er staat geen oordeel</translation>
    </message>
    <message>
        <source>No sentence takes this up</source>
        <translation>Geen zin gaat hierop in</translation>
    </message>
    <message>
        <source>{code}, suggested, not a tag. {reason}</source>
        <translation>{code}, gesuggereerd, nog niet gecodeerd. {reason}</translation>
    </message>
    <message>
        <source>A accepts, X rejects.</source>
        <translation>A neemt over, X wijst af.</translation>
    </message>
    <message>
        <source>A cue of this project: it proposes its code by itself.</source>
        <translation>Een aanwijzing van dit project: zij stelt haar code zelfstandig voor.</translation>
    </message>
    <message>
        <source>{percent} % by these signs: {signs}</source>
        <translation>{percent}% op grond van: {signs}</translation>
    </message>
    <message>
        <source>No answer further on in this document has a suggestion.</source>
        <translation>Verderop in dit document heeft geen antwoord een suggestie.</translation>
    </message>
    <message>
        <source>Suggestions are shown from now on; A accepts, X rejects.</source>
        <translation>Suggesties worden vanaf nu getoond; A neemt over, X wijst af.</translation>
    </message>
    <message>
        <source>Suggestions are no longer shown to you in this project.</source>
        <translation>Suggesties worden u in dit project niet meer getoond.</translation>
    </message>
</context>
<context>
    <name>TagAllPage</name>
    <message>
        <source>Back to the hits</source>
        <translation>Terug naar de treffers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>its sentence</source>
        <translation>de zin ervan</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>het hele antwoord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>What would be tagged</source>
        <translation>Wat gecodeerd wordt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Tag all hits of {query}</source>
        <translation>Alle treffers van {query} coderen</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} van {all} gekozen</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged already</source>
        <translation>
            <numerusform>%n al gecodeerd</numerusform>
            <numerusform>%n al gecodeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in notes and heads cannot be tagged</source>
        <translation>
            <numerusform>%n treffer in noten en koppen kan niet worden gecodeerd</numerusform>
            <numerusform>%n treffers in noten en koppen kunnen niet worden gecodeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n</source>
        <translation>
            <numerusform>Codeer %n</numerusform>
            <numerusform>Codeer er %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the hits</source>
        <translation>De treffers worden gelezen</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Coderen</translation>
    </message>
    <message>
        <source>You stopped it: nothing was tagged.</source>
        <translation>U hebt het gestopt: er is niets gecodeerd.</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>answers “{phrase}”</source>
        <translation>antwoord op “{phrase}”</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Why this code?</source>
        <translation>Waarom deze codering?</translation>
    </message>
    <message>
        <source>Memo of the tag {code}</source>
        <translation>Memo van de code {code}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More for the tag {code}</source>
        <translation>Meer voor de code {code}</translation>
    </message>
    <message>
        <source>Memo and certainty</source>
        <translation>Memo en zekerheid</translation>
    </message>
    <message>
        <source>Change the passage</source>
        <translation>Passage aanpassen</translation>
    </message>
    <message>
        <source>Tie to the question</source>
        <translation>Koppelen aan de vraag</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Code weghalen</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Read the memo</source>
        <translation>Memo lezen</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Memo schrijven</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Tagged already</source>
        <translation>Al gecodeerd</translation>
    </message>
    <message>
        <source>Takes the place of another code</source>
        <translation>Vervangt een andere code</translation>
    </message>
    <message>
        <source>Found in the question</source>
        <translation>Gevonden in de vraag</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Uitstelbericht</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Ander document</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Thread</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Enter opens a document, Shift+Enter shows it beside the open one.</source>
        <translation>Enter opent een document, Shift+Enter toont het naast het geopende.</translation>
    </message>
    <message>
        <source>The project holds no other document of this matter.</source>
        <translation>Het project bevat geen ander document van deze zaak.</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Filter answers</source>
        <translation>Antwoorden filteren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose, move and size columns (Ctrl+Shift+O)</source>
        <translation>Kolommen kiezen, verplaatsen en breder of smaller maken (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>Deze exporteren</translation>
    </message>
    <message>
        <source>Save the answers that are shown, as CSV (Ctrl+Shift+E)</source>
        <translation>De antwoorden die getoond worden opslaan als CSV (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} answers</source>
        <translation>{shown} van {all} antwoorden</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ongecodeerd</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>within 21 days</source>
        <translation>binnen 21 dagen</translation>
    </message>
    <message>
        <source>22 to 42 days</source>
        <translation>22 tot en met 42 dagen</translation>
    </message>
    <message>
        <source>more than 42 days</source>
        <translation>meer dan 42 dagen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} van {steps}</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Overslaan (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Everything that you import stands here, with how much of it is tagged. {next_document} and {previous_document} go through them, {filter} filters them.</source>
        <translation>Alles wat u importeert staat hier, met hoeveel ervan gecodeerd is. {next_document} en {previous_document} lopen erdoorheen, {filter} filtert.</translation>
    </message>
    <message>
        <source>Here stands what the answer bears and how sure you are. {memo} writes down why. Everything is saved at once; {undo} takes it back.</source>
        <translation>Hier staat welke codes het antwoord draagt en hoe zeker u bent. Met {memo} schrijft u op waarom. Alles is meteen opgeslagen; {undo} neemt het terug.</translation>
    </message>
    <message>
        <source>In this menu, {export} writes tables for R, Python or Excel. {keys} shows every key, {find} finds anything.</source>
        <translation>In dit menu schrijft {export} tabellen voor R, Python of Excel. {keys} toont alle toetsen, {find} vindt alles.</translation>
    </message>
    <message>
        <source>Left what was asked, right what was answered. {next} and {previous} go from answer to answer.</source>
        <translation>Links wat er gevraagd is, rechts wat er geantwoord is. {next} en {previous} gaan van antwoord naar antwoord.</translation>
    </message>
    <message>
        <source>One key tags</source>
        <translation>Eén toets codeert</translation>
    </message>
    <message>
        <source>Press the number of a code and the current answer bears it; press it again to take it off. Select a passage first to tag that alone: {sentence} takes the sentence.</source>
        <translation>Druk op het cijfer van een code en het huidige antwoord draagt die; nog eens drukken haalt de code weer weg. Selecteer eerst een passage om alleen die te coderen: {sentence} neemt de zin.</translation>
    </message>
    <message>
        <source>Question beside answer</source>
        <translation>Vraag naast antwoord</translation>
    </message>
    <message>
        <source>Tags and memos</source>
        <translation>Codes en memo's</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Neem het mee</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>De documenten</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>One moment: these are many changes.</source>
        <translation>Een ogenblik: dit zijn veel wijzigingen.</translation>
    </message>
</context>
<context>
    <name>Unless</name>
    <message>
        <source>Open a project first.</source>
        <translation>Open eerst een project.</translation>
    </message>
    <message>
        <source>This window only reads: the project is open for writing elsewhere.</source>
        <translation>Dit venster leest alleen: het project is elders open om te schrijven.</translation>
    </message>
    <message>
        <source>This is done in the reader: press Ctrl+1.</source>
        <translation>Dit gaat in de tekst: druk op Ctrl+1.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Open eerst een document.</translation>
    </message>
    <message>
        <source>This is done in the answers table: press Ctrl+5.</source>
        <translation>Dit gaat in de antwoordentabel: druk op Ctrl+5.</translation>
    </message>
    <message>
        <source>This is done in the counts: press Ctrl+6.</source>
        <translation>Dit gaat bij de tellingen: druk op Ctrl+6.</translation>
    </message>
    <message>
        <source>No text is shown here: open a document first.</source>
        <translation>Hier staat geen tekst: open eerst een document.</translation>
    </message>
    <message>
        <source>This question has no answer yet; a passage that you select can be tagged.</source>
        <translation>Deze vraag heeft nog geen antwoord; een passage die u selecteert kan gecodeerd worden.</translation>
    </message>
    <message>
        <source>There is no answer in this text; a passage that you select can be tagged.</source>
        <translation>In deze tekst staat geen antwoord; een passage die u selecteert kan gecodeerd worden.</translation>
    </message>
    <message>
        <source>This answer has no tag yet.</source>
        <translation>Dit antwoord heeft nog geen code.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this answer.</source>
        <translation>Voor dit antwoord is er geen suggestie.</translation>
    </message>
    <message>
        <source>No earlier set of this document is in the project.</source>
        <translation>Er staan geen eerdere vragen bij dit document in het project.</translation>
    </message>
    <message>
        <source>No follow-up of this document is in the project.</source>
        <translation>Er staat geen vervolg op dit document in het project.</translation>
    </message>
    <message>
        <source>Look for something first: Ctrl+F.</source>
        <translation>Zoek eerst iets: Ctrl+F.</translation>
    </message>
    <message>
        <source>Nothing matches: look for something else.</source>
        <translation>Niets gevonden: zoek iets anders.</translation>
    </message>
    <message>
        <source>Show two documents beside each other first.</source>
        <translation>Toon eerst twee documenten naast elkaar.</translation>
    </message>
    <message>
        <source>No pair is current: L goes to the next one.</source>
        <translation>Er is geen paar gekozen: L gaat naar het volgende.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>Show the page beside its text first (Ctrl+3).</source>
        <translation>Toon eerst de pagina naast de tekst (Ctrl+3).</translation>
    </message>
    <message>
        <source>Suggestions are off: switch them on in the menu Tools.</source>
        <translation>Suggesties staan uit: zet ze aan in het menu Extra.</translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source>A code is merged into another one that is in use: choose that one.</source>
        <translation>Een code gaat op in een andere die in gebruik is: kies die.</translation>
    </message>
    <message>
        <source>A field is not what it should be: {fault}.</source>
        <translation>Een veld is niet zoals het hoort: {fault}.</translation>
    </message>
    <message>
        <source>A passage lies within one question or answer: choose one that does.</source>
        <translation>Een passage ligt binnen één vraag of antwoord: kies er zo een.</translation>
    </message>
    <message>
        <source>A text or a source in the file is not what it was ({id}): export it again.</source>
        <translation>Een tekst of bron in het bestand is niet meer wat ze was ({id}): exporteer opnieuw.</translation>
    </message>
    <message>
        <source>An answer cannot be joined with itself: choose another one.</source>
        <translation>Een antwoord kan niet met zichzelf worden samengevoegd: kies een ander.</translation>
    </message>
    <message>
        <source>Another question or answer stands in between: move or split that one first.</source>
        <translation>Er staat een andere vraag of een ander antwoord tussen: verplaats of splits dat eerst.</translation>
    </message>
    <message>
        <source>Another question or answer stands there: split or join the two first.</source>
        <translation>Daar staat een andere vraag of een ander antwoord: splits of voeg die eerst samen.</translation>
    </message>
    <message>
        <source>Both sides show the same document: choose another one for one of them.</source>
        <translation>Beide kanten tonen hetzelfde document: kies voor een van beide een ander.</translation>
    </message>
    <message>
        <source>It has a field “{field}” that is none: use {all}.</source>
        <translation>Het heeft een veld “{field}” dat niet bestaat: gebruik {all}.</translation>
    </message>
    <message>
        <source>It has no codes.</source>
        <translation>Het heeft geen codes.</translation>
    </message>
    <message>
        <source>It is not said what was promised: write it down.</source>
        <translation>Er staat niet wat er is toegezegd: schrijf het op.</translation>
    </message>
    <message>
        <source>It is not sound TOML ({fault}).</source>
        <translation>Het is geen goede TOML ({fault}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: choose another folder.</source>
        <translation>In {folder} kan niet geschreven worden: kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing has changed since revision {revision}.</source>
        <translation>Er is niets veranderd sinds versie {revision}.</translation>
    </message>
    <message>
        <source>Nothing would be left on one side: split within a question or an answer.</source>
        <translation>Aan één kant bleef niets over: splits binnen een vraag of een antwoord.</translation>
    </message>
    <message>
        <source>Nothing would be left on one side: split within the words of a part.</source>
        <translation>Aan één kant bleef niets over: splits binnen de woorden van een deelvraag.</translation>
    </message>
    <message>
        <source>One of the two documents is not in the project: add it first.</source>
        <translation>Een van de twee documenten staat niet in het project: voeg het eerst toe.</translation>
    </message>
    <message>
        <source>Reading {path} was stopped: ask again.</source>
        <translation>Het lezen van {path} is gestopt: vraag het opnieuw.</translation>
    </message>
    <message>
        <source>That is no phrase of a question: choose one within the words of a question.</source>
        <translation>Dat is geen zinsdeel van een vraag: kies er een binnen de woorden van een vraag.</translation>
    </message>
    <message>
        <source>The answers were not saved: saving was stopped before its end.</source>
        <translation>De antwoorden zijn niet opgeslagen: het opslaan werd voortijdig gestopt.</translation>
    </message>
    <message>
        <source>The code “{id}” has no name: give it one.</source>
        <translation>De code “{id}” heeft geen naam: geef er een.</translation>
    </message>
    <message>
        <source>The code “{id}” is no longer in the codebook: look at it again.</source>
        <translation>De code “{id}” staat niet meer in het codeboek: kijk het nog eens na.</translation>
    </message>
    <message>
        <source>The codebook has no code “{code}”: take the other codebook first.</source>
        <translation>Het codeboek heeft geen code “{code}”: neem eerst het andere codeboek.</translation>
    </message>
    <message>
        <source>The codebook.</source>
        <translation>Het codeboek.</translation>
    </message>
    <message>
        <source>The copy of {name} in the project is damaged and cannot be shown. Its text is whole, and can be read and tagged.</source>
        <translation>De kopie van {name} in het project is beschadigd en kan niet worden getoond. De tekst is heel, en kan gelezen en gecodeerd worden.</translation>
    </message>
    <message>
        <source>The disk of {path} refused to read or write: check the disk and its room.</source>
        <translation>De schijf van {path} weigerde te lezen of te schrijven: controleer de schijf en de ruimte.</translation>
    </message>
    <message>
        <source>The document that kept it is not in the project: add it first.</source>
        <translation>Het document dat de toezegging nakwam staat niet in het project: voeg het eerst toe.</translation>
    </message>
    <message>
        <source>The export could not be written to {path} ({reason}): free some room, close the files there, or choose another folder.</source>
        <translation>De export kon niet naar {path} geschreven worden ({reason}): maak ruimte, sluit de bestanden daar of kies een andere map.</translation>
    </message>
    <message>
        <source>The file leaves out what other parts of it lean on: export it again.</source>
        <translation>Het bestand mist iets waar andere delen op steunen: exporteer opnieuw.</translation>
    </message>
    <message>
        <source>The first day comes after the last: change one of them.</source>
        <translation>De eerste dag komt na de laatste: wijzig een van beide.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose a folder that is.</source>
        <translation>De map {folder} is er niet: kies een map die er wel is.</translation>
    </message>
    <message>
        <source>The group “{id}” has no name: give it one.</source>
        <translation>De groep “{id}” heeft geen naam: geef er een.</translation>
    </message>
    <message>
        <source>The group “{id}” is no longer in the codebook: look at it again.</source>
        <translation>De groep “{id}” staat niet meer in het codeboek: kijk het nog eens na.</translation>
    </message>
    <message>
        <source>The project has this text already.</source>
        <translation>Het project heeft deze tekst al.</translation>
    </message>
    <message>
        <source>The project has {number} already with another text, and it is coded: keep both, or leave this one out.</source>
        <translation>Het project heeft {number} al met een andere tekst, en die is gecodeerd: houd beide, of laat deze weg.</translation>
    </message>
    <message>
        <source>The project has {number} already with another text: keep both, replace it, or leave this one out.</source>
        <translation>Het project heeft {number} al met een andere tekst: houd beide, vervang het, of laat deze weg.</translation>
    </message>
    <message>
        <source>The project holds no copy of {name}, the file that this text came from. Its text is whole, and can be read and tagged.</source>
        <translation>Het project heeft geen kopie van {name}, het bestand waar deze tekst uit komt. De tekst is heel, en kan gelezen en gecodeerd worden.</translation>
    </message>
    <message>
        <source>The project no longer holds this document: choose another one.</source>
        <translation>Het project bevat dit document niet meer: kies een ander.</translation>
    </message>
    <message>
        <source>The question belongs to this answer already: choose another one.</source>
        <translation>De vraag hoort al bij dit antwoord: kies een ander.</translation>
    </message>
    <message>
        <source>The search has no name: give it one.</source>
        <translation>De zoekopdracht heeft geen naam: geef er een.</translation>
    </message>
    <message>
        <source>There is a search named “{name}” already: choose another name.</source>
        <translation>Er is al een zoekopdracht “{name}”: kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no answer here: choose one that there is.</source>
        <translation>Hier is geen antwoord: kies er een dat er is.</translation>
    </message>
    <message>
        <source>There is no answer {number} here; there are {labels}.</source>
        <translation>Hier is geen antwoord {number}; er zijn {labels}.</translation>
    </message>
    <message>
        <source>There is no crosswalk from {source} to {to}: code these answers anew.</source>
        <translation>Er is geen omzetting van {source} naar {to}: codeer deze antwoorden opnieuw.</translation>
    </message>
    <message>
        <source>There is no part {number} here; there are {count}.</source>
        <translation>Hier is geen deelvraag {number}; er zijn er {count}.</translation>
    </message>
    <message>
        <source>There is no revision {revision} of the codebook: choose an earlier one.</source>
        <translation>Er is geen versie {revision} van het codeboek: kies een eerdere.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}: free some space and try again.</source>
        <translation>De schijf van {path} is vol: maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no text there: choose the passage that it should be.</source>
        <translation>Daar staat geen tekst: kies de passage die het moet zijn.</translation>
    </message>
    <message>
        <source>There is no word in this: type one to look for.</source>
        <translation>Hier staat geen woord in: typ er een om te zoeken.</translation>
    </message>
    <message>
        <source>This is no date: write it as 2024-05-06.</source>
        <translation>Dit is geen datum: schrijf hem als 2024-05-06.</translation>
    </message>
    <message>
        <source>This is the last part of its question: join it from the part before it.</source>
        <translation>Dit is de laatste deelvraag: voeg samen vanaf de vorige.</translation>
    </message>
    <message>
        <source>This is too long to look for: keep to {most} words.</source>
        <translation>Dit is te lang om te zoeken: houd het op {most} woorden.</translation>
    </message>
    <message>
        <source>This part is no longer there: look at the question again.</source>
        <translation>Deze deelvraag is er niet meer: kijk de vraag nog eens na.</translation>
    </message>
    <message>
        <source>This question and answer are no longer there: look at the document again.</source>
        <translation>Deze vraag en dit antwoord zijn er niet meer: kijk het document nog eens na.</translation>
    </message>
    <message>
        <source>This question is no longer there: look at the document again.</source>
        <translation>Deze vraag is er niet meer: kijk het document nog eens na.</translation>
    </message>
    <message>
        <source>This question stands alone already: there is nothing to take it from.</source>
        <translation>Deze vraag staat al alleen: er is niets om haar van los te maken.</translation>
    </message>
    <message>
        <source>This reference is no longer there: look at the document again.</source>
        <translation>Deze verwijzing is er niet meer: bekijk het document opnieuw.</translation>
    </message>
    <message>
        <source>This says only what to leave out: add a word to look for.</source>
        <translation>Dit zegt alleen wat weg moet blijven: voeg een woord toe om te zoeken.</translation>
    </message>
    <message>
        <source>This warning is no longer there: look at the document again.</source>
        <translation>Deze waarschuwing is er niet meer: kijk het document nog eens na.</translation>
    </message>
    <message>
        <source>This was changed again since and cannot be taken back: undo the later change first.</source>
        <translation>Dit is sindsdien opnieuw gewijzigd en kan niet terug: maak eerst de latere wijziging ongedaan.</translation>
    </message>
    <message>
        <source>Two codes have the id “{value}”: give one of them another.</source>
        <translation>Twee codes hebben de id “{value}”: geef er een een andere.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there: look at it again.</source>
        <translation>Wat gewijzigd zou worden is er niet meer: kijk het nog eens na.</translation>
    </message>
    <message>
        <source>You said so already: there is nothing to change.</source>
        <translation>Dat hebt u al gezegd: er is niets te wijzigen.</translation>
    </message>
    <message>
        <source>{count} answers are numbered {number} here: code them in the window.</source>
        <translation>Hier hebben {count} antwoorden nummer {number}: codeer ze in het venster.</translation>
    </message>
    <message>
        <source>{key} is still in use: take away first what was put on it or made with it.</source>
        <translation>{key} is nog in gebruik: haal eerst weg wat eraan hangt.</translation>
    </message>
    <message>
        <source>{name} brought its reader down: open it and save it anew, or take another copy.</source>
        <translation>{name} liet de lezer vastlopen: open het en sla het opnieuw op, of neem een andere kopie.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>{name} kon niet gelezen worden ({reason}). Kopieer het naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} could not be read through a fault of this program ({fault}): please report it.</source>
        <translation>{name} kon niet gelezen worden door een fout van dit programma ({fault}): meld het alstublieft.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which can hide or blow up text. Save it without its DOCTYPE.</source>
        <translation>{name} definieert eigen entiteiten, die tekst kunnen verbergen of opblazen. Sla het op zonder DOCTYPE.</translation>
    </message>
    <message>
        <source>{name} has two cues with the id “{id}”: give one of them another.</source>
        <translation>{name} heeft twee signalen met de id “{id}”: geef er een een andere.</translation>
    </message>
    <message>
        <source>{name} holds no text that can be read. Open it in the program that made it and save it as text or PDF.</source>
        <translation>{name} bevat geen leesbare tekst. Open het in het programma dat het maakte en sla het op als tekst of PDF.</translation>
    </message>
    <message>
        <source>{name} holds pictures of pages and no text. Run text recognition (OCR) on it and import that.</source>
        <translation>{name} bevat plaatjes van bladzijden en geen tekst. Haal er tekstherkenning (OCR) overheen en importeer dat.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Import it as a folder.</source>
        <translation>{name} is een map, geen bestand. Importeer het als map.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be read. Download it again.</source>
        <translation>{name} is beschadigd of afgebroken en kan niet gelezen worden. Download het opnieuw.</translation>
    </message>
    <message>
        <source>{name} is empty. Take another copy of it.</source>
        <translation>{name} is leeg. Neem een andere kopie.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in a PDF program, save a copy without password, import that.</source>
        <translation>{name} is beveiligd met een wachtwoord. Open het in een PDF-programma, sla een kopie zonder wachtwoord op en importeer die.</translation>
    </message>
    <message>
        <source>{name} is not a sound file of cues: {fault}.</source>
        <translation>{name} is geen goed bestand met signalen: {fault}.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Check the path and try again.</source>
        <translation>{name} is er niet meer. Controleer het pad en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} is not whole XML (line {line}). Download it again.</source>
        <translation>{name} is geen hele XML (regel {line}). Download het opnieuw.</translation>
    </message>
    <message>
        <source>{name} is too long ({pages} pages); a PDF may have {most} pages. Split it and import the parts.</source>
        <translation>{name} is te lang ({pages} bladzijden); een PDF mag {most} bladzijden hebben. Splits het en importeer de delen.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; files above {limit} MB are not read. Split it, or take a smaller version.</source>
        <translation>{name} is {size} MB; bestanden boven {limit} MB worden niet gelezen. Splits het of neem een kleinere versie.</translation>
    </message>
    <message>
        <source>{name} may not be read by you. Change its rights, or copy it.</source>
        <translation>{name} mag u niet lezen. Wijzig de rechten of kopieer het.</translation>
    </message>
    <message>
        <source>{name} was given up after {seconds} seconds: open it and save it anew, or take another copy.</source>
        <translation>{name} is na {seconds} seconden opgegeven: open het en sla het opnieuw op, of neem een andere kopie.</translation>
    </message>
    <message>
        <source>{name}: the phrase “{phrase}” of the cue “{cue}” does not compile ({fault}). Put it right.</source>
        <translation>{name}: het patroon “{phrase}” van het signaal “{cue}” klopt niet ({fault}). Verbeter het.</translation>
    </message>
    <message>
        <source>{name}: the phrases of the cue “{cue}” fit every sentence. Say what they are to find.</source>
        <translation>{name}: de patronen van het signaal “{cue}” passen op elke zin. Zeg wat ze moeten vinden.</translation>
    </message>
    <message>
        <source>{name}: the phrases of the cue “{cue}” take too long on some sentences. Bound their repeats: [^.]{{0,80}} rather than .*, and no repeat within a repeat.</source>
        <translation>{name}: de patronen van het signaal “{cue}” duren te lang bij sommige zinnen. Begrens de herhalingen: [^.]{{0,80}} in plaats van .*, en geen herhaling in een herhaling.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: check that it is there and that you may read it.</source>
        <translation>{path} kan niet geopend worden: controleer of het er is en of u het mag lezen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: check that it is there and that you may.</source>
        <translation>{path} kan niet gelezen worden: controleer of het er is en of u dat mag.</translation>
    </message>
    <message>
        <source>{path} cannot be written: ask for the rights to it, or work on a copy.</source>
        <translation>{path} kan niet geschreven worden: vraag de rechten, of werk op een kopie.</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another folder.</source>
        <translation>{path} kan niet geschreven worden: kies een andere map.</translation>
    </message>
    <message>
        <source>{path} holds other files: name a new folder, or an empty one.</source>
        <translation>{path} bevat andere bestanden: noem een nieuwe of een lege map.</translation>
    </message>
    <message>
        <source>{path} holds work already: take in a whole export with a new project.</source>
        <translation>{path} bevat al werk: neem een hele export op in een nieuw project.</translation>
    </message>
    <message>
        <source>{path} is a file: name a folder for the tables.</source>
        <translation>{path} is een bestand: noem een map voor de tabellen.</translation>
    </message>
    <message>
        <source>The copy is not sound ({fault}): check the project and the disk.</source>
        <translation>De kopie is niet in orde ({fault}): controleer het project en de schijf.</translation>
    </message>
    <message>
        <source>{name} has a path in {file} that leads out of it. It was left alone.</source>
        <translation>{name} heeft in {file} een pad dat naar buiten leidt. Het is met rust gelaten.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files or {size} GB. Unpack it and import its folders one by one.</source>
        <translation>{name} bevat meer dan {most} bestanden of {size} GB. Pak het uit en importeer de mappen een voor een.</translation>
    </message>
    <message>
        <source>{name} holds no text. Open it and see whether it is the right file.</source>
        <translation>{name} bevat geen tekst. Open het en kijk of het het goede bestand is.</translation>
    </message>
    <message>
        <source>{name} is JSON without questions and answers. Import the texts themselves.</source>
        <translation>{name} is JSON zonder vragen en antwoorden. Importeer de teksten zelf.</translation>
    </message>
    <message>
        <source>{name} is a Word 97 document. Install antiword or LibreOffice to read it, or save it as .docx.</source>
        <translation>{name} is een Word 97-document. Installeer antiword of LibreOffice om het te lezen, of sla het op als .docx.</translation>
    </message>
    <message>
        <source>{name} is a {kind} archive. Unpack it and import the files.</source>
        <translation>{name} is een {kind}-archief. Pak het uit en importeer de bestanden.</translation>
    </message>
    <message>
        <source>{name} is an Office file, but no Word document. Save it as .docx or PDF.</source>
        <translation>{name} is een Office-bestand, maar geen Word-document. Sla het op als .docx of PDF.</translation>
    </message>
    <message>
        <source>{name} is an archive that is not looked into (it is in another one, or too large). Unpack it and import the files.</source>
        <translation>{name} is een archief dat niet wordt geopend (het zit in een ander, of is te groot). Pak het uit en importeer de bestanden.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be read. Download or copy it again.</source>
        <translation>{name} is beschadigd of afgebroken en kan niet gelezen worden. Download of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} is damaged or locked and cannot be read. Save it as .docx in Word.</source>
        <translation>{name} is beschadigd of vergrendeld en kan niet gelezen worden. Sla het in Word op als .docx.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save a copy without one and import that.</source>
        <translation>{name} is beveiligd met een wachtwoord. Sla een kopie zonder op en importeer die.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack it and import the files.</source>
        <translation>{name} is beveiligd met een wachtwoord. Pak het uit en importeer de bestanden.</translation>
    </message>
    <message>
        <source>{name} is not whole JSON. Download or export it again.</source>
        <translation>{name} is geen hele JSON. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, far more than a document holds. It was left alone.</source>
        <translation>{name} wordt uitgepakt meer dan {limit} MB, veel meer dan een document bevat. Het is met rust gelaten.</translation>
    </message>
    <message>
        <source>{path} ends neither in .svg nor in .png: give it one of these endings.</source>
        <translation>{path} eindigt niet op .svg of .png: geef het een van die uitgangen.</translation>
    </message>
    <message>
        <source>{path} is already there: choose another name for the copy.</source>
        <translation>{path} bestaat al: kies een andere naam voor de kopie.</translation>
    </message>
    <message>
        <source>{path} is already there: choose another name, or open it.</source>
        <translation>{path} bestaat al: kies een andere naam, of open het.</translation>
    </message>
    <message>
        <source>{path} is another file: choose a new name.</source>
        <translation>{path} is een ander bestand: kies een nieuwe naam.</translation>
    </message>
    <message>
        <source>{path} is cut short: export it again.</source>
        <translation>{path} is afgebroken: exporteer opnieuw.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: export it again.</source>
        <translation>{path} is beschadigd of afgebroken: exporteer opnieuw.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: go back to a copy or a backup of it.</source>
        <translation>{path} is beschadigd of afgebroken: ga terug naar een kopie of reservekopie.</translation>
    </message>
    <message>
        <source>{path} is from an older version: open it for writing once to bring it up to date.</source>
        <translation>{path} is van een oudere versie: open het eenmaal om te schrijven, dan wordt het bijgewerkt.</translation>
    </message>
    <message>
        <source>{path} is in use by another program: close it there and try again.</source>
        <translation>{path} is in gebruik bij een ander programma: sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} is not a codebook: it is no text in UTF-8.</source>
        <translation>{path} is geen codeboek: het is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a project of Answer Annotator: choose another file.</source>
        <translation>{path} is geen project van Answer Annotator: kies een ander bestand.</translation>
    </message>
    <message>
        <source>{path} is not a sound export ({fault}): export it again.</source>
        <translation>{path} is geen goede export ({fault}): exporteer opnieuw.</translation>
    </message>
    <message>
        <source>{path} is not an export of Answer Annotator.</source>
        <translation>{path} is geen export van Answer Annotator.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: close it elsewhere to change it here.</source>
        <translation>{path} is alleen om te lezen open: sluit het elders om het hier te wijzigen.</translation>
    </message>
    <message>
        <source>{path} is open in another window: close it there, or open it here for reading only.</source>
        <translation>{path} is open in een ander venster: sluit het daar, of open het hier alleen om te lezen.</translation>
    </message>
    <message>
        <source>{path} keeps changing: wait until its import is done.</source>
        <translation>{path} verandert steeds: wacht tot de import klaar is.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Answer Annotator: install that one.</source>
        <translation>{path} is gemaakt met een nieuwere versie van Answer Annotator: installeer die.</translation>
    </message>
    <message>
        <source>{start}:{end} lies outside this answer, which goes from {first} to {last}.</source>
        <translation>{start}:{end} ligt buiten dit antwoord, dat van {first} tot {last} loopt.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour for “{id}”: use 1 to 10, or # and six figures such as #D55E00.</source>
        <translation>“{colour}” is geen kleur voor “{id}”: gebruik 1 tot 10, of # en zes tekens zoals #D55E00.</translation>
    </message>
    <message>
        <source>“{id}” cannot be a code's id: use small letters, figures and hyphens.</source>
        <translation>“{id}” kan geen id van een code zijn: gebruik kleine letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>“{id}” cannot be a group's id: use small letters, figures and hyphens.</source>
        <translation>“{id}” kan geen id van een groep zijn: gebruik kleine letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>“{id}” has codings: retire it, and they are kept.</source>
        <translation>“{id}” heeft coderingen: trek hem in, dan blijven ze bewaard.</translation>
    </message>
    <message>
        <source>“{id}” is in the group “{group}”, which is not there: add the group or choose another.</source>
        <translation>“{id}” zit in de groep “{group}”, die er niet is: voeg de groep toe of kies een andere.</translation>
    </message>
    <message>
        <source>“{id}” is the name of a column of the export: choose another id.</source>
        <translation>“{id}” is de naam van een kolom van de export: kies een andere id.</translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of “{id}”: use one letter or figure.</source>
        <translation>“{key}” kan niet de toets van “{id}” zijn: gebruik één letter of cijfer.</translation>
    </message>
    <message>
        <source>“{line}” is no line for “{id}”: use one of {all}.</source>
        <translation>“{line}” is geen lijn voor “{id}”: gebruik een van {all}.</translation>
    </message>
    <message>
        <source>“{name}” is retired and takes no new codings: choose another code.</source>
        <translation>“{name}” is ingetrokken en neemt geen nieuwe coderingen: kies een andere code.</translation>
    </message>
    <message>
        <source>“{quote}” does not occur in this answer: copy it letter for letter.</source>
        <translation>“{quote}” komt niet voor in dit antwoord: neem het letter voor letter over.</translation>
    </message>
    <message>
        <source>“{quote}” occurs more than once in this answer: quote more of it.</source>
        <translation>“{quote}” komt meer dan eens voor in dit antwoord: citeer er meer van.</translation>
    </message>
    <message>
        <source>“{value}” does not fit here: write a date as 2024-05-06, and leave no name empty.</source>
        <translation>“{value}” past hier niet: schrijf een datum als 2024-05-06 en laat geen naam leeg.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tellingen</translation>
    </message>
    <message>
        <source>Document | document</source>
        <translation>Document | document</translation>
    </message>
    <message>
        <source>Page | text</source>
        <translation>Pagina | tekst</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Question | answer</source>
        <translation>Vraag | antwoord</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Verloop</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read what was asked beside what was answered, and tag it.</source>
        <translation>Lees wat er gevraagd is naast wat er geantwoord is, en codeer het.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Onlangs</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Voorbeeldproject openen</translation>
    </message>
    <message>
        <source>Two short sets to try every key on</source>
        <translation>Twee korte sets om elke toets op te proberen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>One file on your disk; sources are kept inside it</source>
        <translation>Eén bestand op uw schijf; de bronnen worden erin bewaard</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>Een bestand dat op .annotator eindigt</translation>
    </message>
    <message>
        <source>Or drop a folder or files here: PDF, XML, HTML, Word, text. They start a new project.</source>
        <translation>Of sleep een map of bestanden hierheen: PDF, XML, HTML, Word, tekst. Daarmee begint een nieuw project.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This window only reads: the project is open for writing in another window, or its file may not be changed here.</source>
        <translation>Dit venster leest alleen: het project is in een ander venster open om te schrijven, of het bestand mag hier niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>No document is open. Drop files or a folder anywhere in this window, or choose them.</source>
        <translation>Er is geen document open. Sleep bestanden of een map ergens in dit venster, of kies ze.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Question {label}</source>
        <translation>Vraag {label}</translation>
    </message>
    <message>
        <source>Answer {label}</source>
        <translation>Antwoord {label}</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>deze tekst</translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation>heel antwoord</translation>
    </message>
    <message>
        <source>part</source>
        <translation>deelvraag</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>Nog niet gecodeerd</translation>
    </message>
    <message>
        <source>Partly tagged</source>
        <translation>Deels gecodeerd</translation>
    </message>
    <message>
        <source>All tagged</source>
        <translation>Alles gecodeerd</translation>
    </message>
    <message>
        <source>Without answers</source>
        <translation>Zonder antwoorden</translation>
    </message>
</context>
</TS>
