"""Reads a file of questions as Moodle's importer of Moodle XML does, and says what is in it; fails on what that would not take.

/usr/bin/python3 tests/oracle/moodle.py FILE

The elements and their attributes are those of docs.moodle.org, "Moodle XML format"; the fields inside a question's text those
of "Embedded Answers (Cloze) question type".
"""

import json
import re
import sys
import xml.etree.ElementTree as tree

NUMBER = r"-?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)(?:[eE][-+]?[0-9]+)?"
ALTERNATIVE = re.compile(rf"(=|%(-?[0-9]+)%)?({NUMBER})(?::({NUMBER}))?(?:#(.*))?", re.S)
FIELD = re.compile(r"\{([0-9]*):(?:NUMERICAL|NM):((?:[^\\}]|\\.)*)\}", re.S)


def text_of(element, path):
    found = element.findall(path)
    assert len(found) == 1, f"{len(found)} {path}"
    return (found[0].findtext("text") or "").strip()


quiz = tree.parse(sys.argv[1]).getroot()
assert quiz.tag == "quiz"
first, *questions = list(quiz)
assert first.tag == "question" and first.get("type") == "category"
assert text_of(first, "category").startswith("$course$/")
fields, wrong = [], []
for question in questions:
    assert question.tag == "question" and question.get("type") == "cloze"
    name = text_of(question, "name")
    assert 0 < len(name) <= 255, name
    assert question.find("questiontext").get("format") == "html"
    float(question.findtext("penalty"))
    found = FIELD.findall(text_of(question, "questiontext"))
    fields.append(len(found))
    wrong.append(0)
    for _, inside in found:
        alternatives = re.split(r"(?<!\\)~", inside)
        for n, alternative in enumerate(alternatives):
            match = ALTERNATIVE.fullmatch(alternative)
            assert match, alternative
            mark, share, answer, tolerance, feedback = match.groups()
            assert (mark == "=") == (n == 0), alternative
            float(answer), float(tolerance)
            if n > 0:
                assert share == "0" and feedback, alternative
                wrong[-1] += 1
json.dump({"questions": len(questions), "fields": fields, "wrong": wrong}, sys.stdout)
print()
