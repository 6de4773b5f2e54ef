"""Another parliament is one more module: written questions of the UK Parliament."""

import json
from datetime import date

import pytest

from annotator.ingest import find_files
from annotator.model.document import Answerer, Questioner
from annotator.parliament import understand
from annotator.readers import read

REPORT = """<?xml version="1.0" encoding="utf-8"?>
<DailyReport xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://data.parliament.uk/QnA/private/2013/02">
  <Date>2016-05-03Z</Date>
  <ReportQuestions>{}</ReportQuestions>
</DailyReport>"""
_QNA = 'xmlns="http://data.parliament.uk/QnA/2013/02"'


def record(uin, answer, holding=False, earlier=""):
    version = f"""<Minister><MemberName {_QNA}>Ada Marsh</MemberName></Minister>
      <AnsweringBody><AnsweringBodyShortName {_QNA}>Transport</AnsweringBodyShortName></AnsweringBody>
      <IsHoldingAnswer>{str(holding).lower()}</IsHoldingAnswer><Text>{answer}</Text>"""
    return f"""<ReportQuestion><Heading>Swing Bridges</Heading>
    <Answer><Session>2015-16</Session><Uin>{uin}</Uin><DateOfHoldingAnswer xsi:nil="true" />
      <DateAnswered>2016-05-03</DateAnswered>
      <CurrentVersion>{version}</CurrentVersion><PreviousVersions>{earlier}</PreviousVersions>
      <ReportCurrentAnsweredVersion>{version}</ReportCurrentAnsweredVersion></Answer>
    <Question><Uin {_QNA}>{uin}</Uin><House {_QNA}><HouseName>House of Commons</HouseName></House>
      <TablingMember {_QNA}><MemberId>7</MemberId><MemberName>Tom Reed</MemberName></TablingMember>
      <Session {_QNA}>2015-16</Session><TabledDate {_QNA}>2016-04-27</TabledDate>
      <DateForAnswer {_QNA}>2016-05-03</DateForAnswer>
      <Text {_QNA}>To ask the Secretary of State for Transport, how many swing bridges stood open.</Text>
    </Question>
    </ReportQuestion>"""


ANSWERED = record(35759, "&lt;p&gt;Fourteen.&lt;/p&gt;&lt;p&gt;All in May&amp;nbsp;&amp;amp; June.&lt;/p&gt;")
HELD = record(35760, "&lt;p&gt;It has not proved possible to respond in time.&lt;/p&gt;", holding=True)


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.xml"
    path.write_text(REPORT.format(ANSWERED + HELD))
    return path


def test_a_report_is_a_document_a_question(report):
    assert [path.name for path in find_files([report])] == ["1 35759.xml", "2 35760.xml"]


def test_question_answer_and_people(report):
    made = understand(read(find_files([report])[0]))
    [exchange] = made.structure.exchanges
    [question] = exchange.questions
    assert made.structure.kind == "answers"
    assert made.quote(question.span).startswith("To ask the Secretary of State for Transport, how many")
    assert exchange.answer
    assert made.quote(exchange.answer.span) == "Fourteen.\nAll in May & June."
    head = made.structure.header
    assert (head.number, head.session, head.case) == ("hc-20152016-35759", "2015-2016", "35759")
    assert head.subject == "Swing Bridges"
    assert head.questioners == (Questioner("Tom Reed"),)
    assert head.answerers == (Answerer("Ada Marsh", "Transport"),)
    assert (head.submitted, head.received, head.days) == (date(2016, 4, 27), date(2016, 5, 3), 6)
    assert made.text.startswith("Swing Bridges\n35759\nTo ask")


def test_a_holding_answer_is_no_answer(report):
    made = understand(read(find_files([report])[1]))
    assert made.structure.kind == "delay"
    assert made.structure.exchanges[0].answer is None
    assert made.structure.header.received is None
    assert "not proved possible" in made.text


def test_a_whole_report_has_an_exchange_a_question(report):
    made = understand(read(report.read_bytes(), "report.xml"))
    assert [exchange.questions[0].label for exchange in made.structure.exchanges] == ["35759", "35760"]
    assert [exchange.answer is not None for exchange in made.structure.exchanges] == [True, False]


JSON = {
    "value": {
        "uin": "HL2522", "house": "Lords", "heading": "Ferries", "questionText": "To ask how many ferries sailed.",
        "dateTabled": "2024-05-01T00:00:00", "dateAnswered": "2024-05-09T00:00:00", "answerIsHolding": False,
        "askingMember": {"name": "Lord Reed", "party": "Crossbench"},
        "answeringMember": {"name": "Baroness Marsh"},
        "answeringBodyName": "Department for Transport", "answerText": "<p>Nine.</p>", "groupedQuestions": [],
    }
}  # fmt: skip


def test_the_json_of_the_questions_service():
    made = understand(read(json.dumps(JSON).encode(), "q.json"))
    head = made.structure.header
    assert (head.number, head.subject, head.days) == ("hl-HL2522", "Ferries", 8)
    assert head.questioners == (Questioner("Lord Reed", "Crossbench"),)
    [exchange] = made.structure.exchanges
    assert exchange.answer
    assert made.quote(exchange.answer.span) == "Nine."


def test_a_page_of_results_is_a_document_a_question(tmp_path):
    path = tmp_path / "results.json"
    path.write_text(json.dumps({"totalResults": 2, "results": [JSON, JSON]}))
    assert [understand(read(member)).structure.header.case for member in find_files([path])] == [
        "HL2522",
        "HL2522",
    ]


def test_dutch_documents_are_left_to_the_dutch_grammar():
    made = understand(read(b"<kamervragen><vraag><nr>Vraag 1</nr><al>Kent u?</al></vraag></kamervragen>", "x.xml"))
    assert made.structure.exchanges[0].questions[0].label == "1"
