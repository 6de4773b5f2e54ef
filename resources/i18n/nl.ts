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
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Back to the reader</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Project controleren</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Project sluiten</translation>
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
        <source>Dark</source>
        <translation>Donker</translation>
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
        <source>Filter documents</source>
        <translation>Documenten filteren</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Header…</source>
        <translation>Kop…</translation>
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
        <source>Next panel</source>
        <translation>Volgend paneel</translation>
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
        <source>Pair a question…</source>
        <translation>Een vraag koppelen…</translation>
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
        <source>Previous panel</source>
        <translation>Vorig paneel</translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation>Rechtzetten wat gelezen is</translation>
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
        <source>Remove the tag</source>
        <translation>Code weghalen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Zin selecteren</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier splitsen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Zeker</translation>
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
        <source>The selection belongs to…</source>
        <translation>De selectie hoort bij…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Onzeker</translation>
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
        <source>{code} on {answer} changed</source>
        <translation>{code} bij {answer} gewijzigd</translation>
    </message>
    <message>
        <source>Note on {answer}</source>
        <translation>Notitie bij {answer}</translation>
    </message>
    <message>
        <source>Codebook changed</source>
        <translation>Codeboek gewijzigd</translation>
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
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%n code gewijzigd</numerusform>
            <numerusform>%n codes gewijzigd</numerusform>
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
        <source>Show the codes (F9)</source>
        <translation>Codes tonen (F9)</translation>
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
        <source>Codebook, revision {number}</source>
        <translation>Codeboek, versie {number}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is the last answer: ] opens the next document.</source>
        <translation>Dit is het laatste antwoord: ] opent het volgende document.</translation>
    </message>
    <message>
        <source>This is the first answer: [ opens the document before.</source>
        <translation>Dit is het eerste antwoord: [ opent het vorige document.</translation>
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
    <name>DocumentDelegate</name>
    <message>
        <source>Without a session</source>
        <translation>Zonder vergaderjaar</translation>
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
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I)</source>
        <translation>Bestanden importeren (Ctrl+I)</translation>
    </message>
    <message>
        <source>Fold the documents away (F8)</source>
        <translation>Documenten inklappen (F8)</translation>
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
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
        <source>Files that failed changed nothing. Undo (Ctrl+Z) takes the import back.</source>
        <translation>Bestanden die mislukten hebben niets veranderd. Ongedaan maken (Ctrl+Z) draait de import terug.</translation>
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
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
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
    <name>Palette</name>
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
    <name>Rail</name>
    <message>
        <source>Show the documents (F8)</source>
        <translation>Documenten tonen (F8)</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Documenten tonen</translation>
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
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Take back what was just saved (Ctrl+Z)</source>
        <translation>Terugnemen wat net is opgeslagen (Ctrl+Z)</translation>
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
        <source>All keys (?)</source>
        <translation>Alle toetsen (?)</translation>
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
    <name>Strip</name>
    <message>
        <source>Find anything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Commands, documents and codes (Ctrl+K)</source>
        <translation>Opdrachten, documenten en codes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
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
        <source>Open a document first.</source>
        <translation>Open eerst een document.</translation>
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
        <source>No earlier set of this document is in the project.</source>
        <translation>Er staan geen eerdere vragen bij dit document in het project.</translation>
    </message>
    <message>
        <source>No follow-up of this document is in the project.</source>
        <translation>Er staat geen vervolg op dit document in het project.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
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
        <source>That is no phrase of a question: choose one within the words of a question.</source>
        <translation>Dat is geen zinsdeel van een vraag: kies er een binnen de woorden van een vraag.</translation>
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
        <source>The project no longer holds this document: choose another one.</source>
        <translation>Het project bevat dit document niet meer: kies een ander.</translation>
    </message>
    <message>
        <source>The question belongs to this answer already: choose another one.</source>
        <translation>De vraag hoort al bij dit antwoord: kies een ander.</translation>
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
        <source>This is no date: write it as 2024-05-06.</source>
        <translation>Dit is geen datum: schrijf hem als 2024-05-06.</translation>
    </message>
    <message>
        <source>This is the last part of its question: join it from the part before it.</source>
        <translation>Dit is de laatste deelvraag: voeg samen vanaf de vorige.</translation>
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
        <source>Question | answer</source>
        <translation>Vraag | antwoord</translation>
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
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
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
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>Or drop a folder or files here: PDF, XML, HTML, Word, text. They start a new project.</source>
        <translation>Of sleep een map of bestanden hierheen: PDF, XML, HTML, Word, tekst. Daarmee begint een nieuw project.</translation>
    </message>
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
