<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Answer Annotator {version}

Read what was asked beside what was answered, and tag it.

Free software under the MIT licence; Qt {qt} under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Answer Annotator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Answer Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV or JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tag of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question | answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first warning looks right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection belongs to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerTags</name>
    <message>
        <source>This text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no tag yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there to remember?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} on {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} removed from {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of {code} on {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} on {answer}: {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} on {answer} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>on this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in this document</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What this code means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {code} means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the codes (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tag bears the name of who put it there. Choose a name, or type a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the coder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook, revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is the last answer: ] opens the next document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first answer: [ opens the document before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer of the documents at the left carries a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>This is the last answer: there is none to join it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the lines that belong elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} is answered by {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} has no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines at the beginning or the end can be given away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDelegate</name>
    <message>
        <source>Without a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>{coded} of {answers} tagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the documents away (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the documents away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents yet. Drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Answer {number} also names {missing}, but there is no such question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} has no question of that number: it was put with question {question}, which stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} stands before its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} stands without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks between words were lost when this text was taken out of its PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No written questions were recognised here; the file is kept as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {mark} is cited, but there is no such note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {mark} is not cited in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} has no answer in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was received ({received}) before the questions were sent ({submitted}); one of the two dates is a misprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date {printed} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the answer was received was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the questions were sent was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s number was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions are not numbered in order: {number} follows {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {printed} is a misprint; it was read as {session}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions have the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked was not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: a folder of tables for R, Python or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: one file with everything, to read back without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project.annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window only reads: nothing can be imported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} copy.annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>HeaderDialog</name>
    <message>
        <source>Header of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person a line, the party or the portfolio in brackets. Dates as 2024-05-06.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Press a key to tag the whole answer, or select a passage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select the sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportPage</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, look once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the import. What was read by then is in the project, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that failed changed nothing. Undo (Ctrl+Z) takes the import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n document(s) imported in {seconds} s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported into this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow or shrink the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>{name} is not at its old place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.QCoreApplication.self</name>
    <message numerus="yes">
        <source>%n document(s) corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the documents (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program. What you tagged is on disk, and you can go on. Copy the report and send it to those who maintain the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added; %n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was just saved (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tags: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of this document that are tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coded} of {answers} tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coded} of {answers} in project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, documents and codes (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of the tag {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the tag {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo and certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window only reads: the project is open for writing elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has no answer yet; a passage that you select can be tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer in this text; a passage that you select can be tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer has no tag yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier set of this document is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up of this document is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source> “{key}” in this project: choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?: (?:van )?(?P&lt;year&gt;20\d\d|dit jaar|volgend jaar))?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?: (?P&lt;year&gt;20\d\d))?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Vv]on|El|’t) )*[A-ZÀ-Þ][\w’&apos;-]+(?: [A-ZÀ-Þ][\w-]+)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:(?:op|door|in|van|met|sinds|vanaf|voor|aan|bij|onder|tot|per|binnen) )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:(?P&lt;by&gt;v[oó][oó]r|in) )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:,? ?met de daarop door de(?: regering gegeven antwoorden)?)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:A(?:ntwoord|NTWOORD)(?:en|EN)?|Beantwoording)(?: (?:op|bij|van))?(?: de)?(?: [Vv]ra(?:ag|gen))?(?: (?:nummers?|nrs?\.))?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:Aanhangsel(?: van de)?(?:,? ?Handelingen)?\)?|AvdH)(?: (?:TK|II|I))?,?(?: Tweede Kamer,?)?(?: ?(?:vergaderjaar )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:Kamerstuk(?:ken)?|Kamer),?(?: (?:II|I))?,?(?: ?(?:vergaderjaar )?\d{4} ?[/–-] ?\d{2,4})?,? ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:Nadere )?Toelichting ?:?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:V(?:raag|RAAG)|V(?:ragen|RAGEN))(?: (?:nummers?|nrs?\.))?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:Zo (?:ja|nee|niet),? |En )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:vergaderjaar )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?P&lt;dossier&gt;\d{2} ?\d{3})(?: ?\([^()]{1,30}\))?(?:[ -](?P&lt;part&gt;[IVXLC]{1,5}|[A-Z]|\d{2})(?![\w]))?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?P&lt;part&gt;(?:het )?einde? van )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(\d{1,3}[a-z]?) ?[.):]?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>))? ?[:.]?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+) ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,? ?(?P&lt;number&gt;[A-Z]{1,2}\b|(?&lt;=-)\d{1,4})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is merged into another one that is in use: choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is not what it should be: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage lies within one question or answer: choose one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or a source in the file is not what it was ({id}): export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer cannot be joined with itself: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question or answer stands in between: move or split that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question or answer stands there: split or join the two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} also names {missing}, but there is no such question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} has no question of that number: it was put with question {question}, which stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} stands before its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} stands without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks between words were lost when this text was taken out of its PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --part, --quote and --span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handelingen (?P&lt;chamber&gt;TK|EK|II|I)?,? ?(?:vergaderjaar )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is voor de Rechtspraak niet mogelijk om in kaart te brengen hoeveel zaken tot een veroordeling leidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a field “{field}” that is none: use {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what was promised: write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sound TOML ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a project or take the sample, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No written questions were recognised here; the file is kept as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {mark} is cited, but there is no such note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {mark} is not cited in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since revision {revision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left on one side: split within a question or an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left on one side: split within the words of a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a note on an answer, or on a document as a whole where the exchange is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a part of a question and coder who marked it: how it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a promise, the first due first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row an annotation: a coder&apos;s code on an answer, a part of a question, or a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row an annotation: what it was made under, and the phrase of the question that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row an answer and coder, with a column a code: 1 where it was given, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} has no answer in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no phrase of a question: choose one within the words of a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was received ({received}) before the questions were sent ({submitted}); one of the two dates is a misprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “{id}” has no name: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “{id}” is no longer in the codebook: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no code “{code}”: take the other codebook first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not sound ({fault}): check the project and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date {printed} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the answer was received was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the questions were sent was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {path} refused to read or write: check the disk and its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that kept it is not in the project: add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s number was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written to {path} ({reason}): free some room, close the files there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file leaves out what other parts of it lean on: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day comes after the last: change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose a folder that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “{id}” has no name: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “{id}” is no longer in the codebook: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has this text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has {number} already with another text, and it is coded: keep both, or leave this one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has {number} already with another text: keep both, replace it, or leave this one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project no longer holds this document: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question belongs to this answer already: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions are not numbered in order: {number} follows {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {printed} is a misprint; it was read as {session}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files there: look at the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer here: choose one that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer {number} here; there are {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no codebook “{name}”: name a file, or one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no crosswalk from {source} to {to}: code these answers anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part {number} here; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision {revision} of the codebook: choose an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text there: choose the passage that it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date: write it as 2024-05-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last part of its question: join it from the part before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is no longer there: look at the question again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question and answer are no longer there: look at the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is no longer there: look at the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question stands alone already: there is nothing to take it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This warning is no longer there: look at the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again since and cannot be taken back: undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes have the id “{value}”: give one of them another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions have the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is no longer there: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select distinct exchange, coder, code from annotations where document = ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coder} has not put that code there: there is nothing to take off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are numbered {number} here: code them in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things are wrong: go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {all} files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is still in use: take away first what was put on it or made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} brought its reader down: open it and save it anew, or take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read through a fault of this program ({fault}): please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which can hide or blow up text. Save it without its DOCTYPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a path in {file} that leads out of it. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {most} files or {size} GB. Unpack it and import its folders one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text that can be read. Open it in the program that made it and save it as text or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text. Open it and see whether it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds pictures of pages and no text. Run text recognition (OCR) on it and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is JSON without questions and answers. Import the texts themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a Word 97 document. Install antiword or LibreOffice to read it, or save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Import it as a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {kind} archive. Unpack it and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an Office file, but no Word document. Save it as .docx or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an archive that is not looked into (it is in another one, or too large). Unpack it and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be read. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be read. Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or locked and cannot be read. Save it as .docx in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in a PDF program, save a copy without password, import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save a copy without one and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack it and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more. Check the path and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not whole JSON. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not whole XML (line {line}). Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too long ({pages} pages); a PDF may have {most} pages. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {size} MB; files above {limit} MB are not read. Split it, or take a smaller version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read by you. Change its rights, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, far more than a document holds. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was given up after {seconds} seconds: open it and save it anew, or take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: check that it is there and that you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: ask for the rights to it, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends neither in .svg nor in .png: give it one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds other files: name a new folder, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds work already: take in a whole export with a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file: name a folder for the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a project file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a whole project: import it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there: choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there: choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is another file: choose a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut short: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: go back to a copy or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from an older version: open it for writing once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by another program: close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a codebook: it is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a project of Answer Annotator: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a sound export ({fault}): export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an export of Answer Annotator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open for reading only: close it elsewhere to change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window: close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} keeps changing: wait until its import is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Answer Annotator: install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} of {all} files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}:{end} lies outside this answer, which goes from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{colour}” is no colour for “{id}”: use 1 to 10, or # and six figures such as #D55E00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” cannot be a code&apos;s id: use small letters, figures and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” cannot be a group&apos;s id: use small letters, figures and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” has codings: retire it, and they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is in the group “{group}”, which is not there: add the group or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is the name of a column of the export: choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of “{id}”: use one letter or figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is no line for “{id}”: use one of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is retired and takes no new codings: choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” does not occur in this answer: copy it letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” occurs more than once in this answer: quote more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not fit here: write a date as 2024-05-06, and leave no name empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Question | answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read what was asked beside what was answered, and tag it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two short sets to try every key on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on your disk; sources are kept inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a folder or files here: PDF, XML, HTML, Word, text. They start a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This window only reads: the project is open for writing in another window, or its file may not be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open. Drop files or a folder anywhere in this window, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Question {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
