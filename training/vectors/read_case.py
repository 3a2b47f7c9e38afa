#!/usr/bin/env python3
"""Print labelled cases as mini-events, so that train_vectors.py learns from them too.

usage: read_case.py CASE_FOLDER ... > events.jsonl

Each sentence of a document that carries a claim of the case is one sentence of the event, with the words of its claims. What is marked
nowhere is left out: unknown, not absent. A sentence that a copy repeats word for word is taken once.
"""
import json
import re
import sys
from pathlib import Path

END = re.compile(r"(?<=[.!?…])[»”\"“’)]*\s+(?=[«„“\"‘(–—-]*[\w])|\n+")


def sentences(text):
    """[start, end) of each"""
    at = 0
    for m in END.finditer(text):
        end = m.start() + len(m.group().rstrip())
        yield at, end
        at = m.end()
    yield at, len(text)


def read_case(folder):
    gold = json.loads(Path(folder, "gold.json").read_text())
    texts = {}
    for line in Path(folder, "documents.jsonl").read_text().splitlines():
        doc = json.loads(line)
        texts[doc["id"]] = doc["text"]
    found, names = {}, {}
    for m in gold["mentions"]:
        text = texts[m["doc"]]
        start = text.index(m["quote"])
        end = start + len(m["quote"])
        spans = [(s, e) for s, e in sentences(text) if s < end and e > start]
        sentence = text[spans[0][0]:spans[-1][1]]
        claims = found.setdefault(sentence, {})
        claims[m["claim"], m["quote"]] = {"id": m["claim"], "words": m["quote"], "stance": m["stance"], "value": m["value"]}
    return {"id": f"case {gold.get('id', Path(folder).name)}", "sentences": [{"text": s, "claims": list(c.values())} for s, c in found.items()]}


if __name__ == "__main__":
    for folder in sys.argv[1:]:
        print(json.dumps(read_case(folder), ensure_ascii=False))
