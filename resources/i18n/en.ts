<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerList</name>
    <message numerus="yes">
        <source>%n answer(s) saved in {path}</source>
        <translation>
            <numerusform>%n answer saved in {path}</numerusform>
            <numerusform>%n answers saved in {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTags</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message numerus="yes">
        <source>Review %n coding(s) made under an older rule</source>
        <translation>
            <numerusform>Review %n coding made under an older rule</numerusform>
            <numerusform>Review %n codings made under an older rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n cue(s) changed</source>
        <translation>
            <numerusform>%n cue changed</numerusform>
            <numerusform>%n cues changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) corrected</source>
        <translation>
            <numerusform>%n document corrected</numerusform>
            <numerusform>%n documents corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out</source>
        <translation>
            <numerusform>%n document taken out</numerusform>
            <numerusform>%n documents taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) changed</source>
        <translation>
            <numerusform>%n pair changed</numerusform>
            <numerusform>%n pairs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) marked</source>
        <translation>
            <numerusform>%n part marked</numerusform>
            <numerusform>%n parts marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) changed</source>
        <translation>
            <numerusform>%n promise changed</numerusform>
            <numerusform>%n promises changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%n tag changed</numerusform>
            <numerusform>%n tags changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n answer(s) chosen</source>
        <translation>
            <numerusform>%n answer chosen</numerusform>
            <numerusform>%n answers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message numerus="yes">
        <source>It keeps %n coding(s).</source>
        <translation>
            <numerusform>It keeps %n coding.</numerusform>
            <numerusform>It keeps %n codings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message numerus="yes">
        <source>%n in this document</source>
        <translation>
            <numerusform>%n in this document</numerusform>
            <numerusform>%n in this document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message numerus="yes">
        <source>%n code(s) of yours with codings: kept, retired.</source>
        <translation>
            <numerusform>%n code of yours with codings: kept, retired.</numerusform>
            <numerusform>%n codes of yours with codings: kept, retired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of yours without codings: taken out.</source>
        <translation>
            <numerusform>%n code of yours without codings: taken out.</numerusform>
            <numerusform>%n codes of yours without codings: taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the place of yours with the same id: %n code(s).</source>
        <translation>
            <numerusform>In the place of yours with the same id: %n code.</numerusform>
            <numerusform>In the place of yours with the same id: %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes with %n code(s).</source>
        <translation>
            <numerusform>It comes with %n code.</numerusform>
            <numerusform>It comes with %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{code} takes no new codings and keeps %n coding(s).</source>
        <translation>
            <numerusform>{code} takes no new codings and keeps %n coding.</numerusform>
            <numerusform>{code} takes no new codings and keeps %n codings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrosswalkDialog</name>
    <message numerus="yes">
        <source>%n answer(s) can be read in the other codebook.</source>
        <translation>
            <numerusform>%n answer can be read in the other codebook.</numerusform>
            <numerusform>%n answers can be read in the other codebook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a code that has no counterpart: to be judged anew.</source>
        <translation>
            <numerusform>%n answer with a code that has no counterpart: to be judged anew.</numerusform>
            <numerusform>%n answers with a code that has no counterpart: to be judged anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueForm</name>
    <message numerus="yes">
        <source>%n time(s) in the open document</source>
        <translation>
            <numerusform>%n time in the open document</numerusform>
            <numerusform>%n times in the open document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n change(s) not in a revision yet</source>
        <translation>
            <numerusform>%n change not in a revision yet</numerusform>
            <numerusform>%n changes not in a revision yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n file(s)</source>
        <translation>
            <numerusform>from %n file</numerusform>
            <numerusform>from %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>%n new document</numerusform>
            <numerusform>%n new documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n document(s) imported in {seconds} s</source>
        <translation>
            <numerusform>%n document imported in {seconds} s</numerusform>
            <numerusform>%n documents imported in {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message numerus="yes">
        <source>%n answer(s) that you coded</source>
        <translation>
            <numerusform>%n answer that you coded</numerusform>
            <numerusform>%n answers that you coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>{into} takes over %n coding(s), of every coder.</source>
        <translation>
            <numerusform>{into} takes over %n coding, of every coder.</numerusform>
            <numerusform>{into} takes over %n codings, of every coder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them: another coding says the same, so the two become one, with both memos.</source>
        <translation>
            <numerusform>%n of them: another coding says the same, so the two become one, with both memos.</numerusform>
            <numerusform>%n of them: another coding says the same, so the two become one, with both memos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message numerus="yes">
        <source>Added; %n thing(s) to look at</source>
        <translation>
            <numerusform>Added; %n thing to look at</numerusform>
            <numerusform>Added; %n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message numerus="yes">
        <source>Made under an older rule will then be: %n coding(s).</source>
        <translation>
            <numerusform>Made under an older rule will then be: %n coding.</numerusform>
            <numerusform>Made under an older rule will then be: %n codings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>Review %n coding(s) made under an older rule</source>
        <translation>
            <numerusform>Review %n coding made under an older rule</numerusform>
            <numerusform>Review %n codings made under an older rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changed. Codings made under revision {number} (%n) stay as they are, and can be reviewed once there is a new revision.</source>
        <translation>
            <numerusform>The rule changed. Codings made under revision {number} (%n) stay as they are, and can be reviewed once there is a new revision.</numerusform>
            <numerusform>The rule changed. Codings made under revision {number} (%n) stay as they are, and can be reviewed once there is a new revision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message numerus="yes">
        <source>To {new}: %n coding(s). All others stay {old}.</source>
        <translation>
            <numerusform>To {new}: %n coding. All others stay {old}.</numerusform>
            <numerusform>To {new}: %n codings. All others stay {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagAllPage</name>
    <message numerus="yes">
        <source>%n tagged already</source>
        <translation>
            <numerusform>%n tagged already</numerusform>
            <numerusform>%n tagged already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in notes and heads cannot be tagged</source>
        <translation>
            <numerusform>%n hit in notes and heads cannot be tagged</numerusform>
            <numerusform>%n hits in notes and heads cannot be tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n</source>
        <translation>
            <numerusform>Tag %n</numerusform>
            <numerusform>Tag %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
