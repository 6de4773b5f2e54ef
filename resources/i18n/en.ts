<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Changes</name>
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
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%n tag changed</numerusform>
            <numerusform>%n tags changed</numerusform>
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
    <name>ReportModel</name>
    <message numerus="yes">
        <source>Added; %n thing(s) to look at</source>
        <translation>
            <numerusform>Added; %n thing to look at</numerusform>
            <numerusform>Added; %n things to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
