"""Check the articles and mini-events of data/ before training on them. Prints every fault and fails if there is one.

usage: check_data.py [--extra data] [--shared ../shared/data]
"""
import argparse
import sys
from glob import glob

import data
from model import FACETS, STANCES
from units import read_jsonl


def article_faults(a):
    text_length = len(a["text"].encode("utf-16-le")) // 2
    ids = [x.get("id") for x in a["attributions"]]
    if len(set(ids)) < len(ids):
        yield "two attributions of one id"
    for x in a["attributions"]:
        for role in ("source", "cue", "content"):
            for s, e in x[role]:
                if not 0 <= s < e <= text_length:
                    yield f"{x.get('id')}: {role} {s}-{e} of {text_length}"
        if not x["cue"]:
            yield f"{x.get('id')}: no cue"
        if x["stance"] not in STANCES:
            yield f"{x.get('id')}: stance {x['stance']!r}"
        if not isinstance(x.get("unnamed"), bool):
            yield f"{x.get('id')}: unnamed {x.get('unnamed')!r}"
        if x["parent"] is not None and (x["parent"] not in ids or x["parent"] == x["id"]):
            yield f"{x.get('id')}: parent {x['parent']!r}"


def event_faults(e):
    facet = {c["id"]: c["facet"] for c in e["claims"]}
    for name, f in facet.items():
        if f not in FACETS:
            yield f"{name}: facet {f!r}"
    for k, s in enumerate(e["sentences"]):
        for c in s["claims"]:
            if c["id"] not in facet:
                yield f"sentence {k}: claim {c['id']!r} is not among the claims"
            if c["stance"] not in STANCES:
                yield f"sentence {k}: stance {c['stance']!r}"
            if s["text"].count(c["words"]) != 1:
                yield f"sentence {k}: {s['text'].count(c['words'])} times {c['words']!r}"


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--extra", default="data")
    a.add_argument("--shared", default="../shared/data")
    o = a.parse_args()
    seen = {r["id"]: f"{lang}.jsonl, of shared" for lang in data.LANGUAGES for r in read_jsonl(f"{o.shared}/attributions/{lang}.jsonl")}
    seen |= {r["id"]: "events.jsonl of shared" for r in read_jsonl(f"{o.shared}/mini-events/events.jsonl")}
    faults = 0
    for kind, check in (("attributions", article_faults), ("mini-events", event_faults)):
        for path in sorted(glob(f"{o.extra}/{kind}/*.jsonl")):
            if path.endswith(".words.jsonl"):
                continue
            rows = read_jsonl(path)
            for r in rows:
                found = [*check(r), *([f"the id stands in {seen[r['id']]} too"] if r["id"] in seen else [])]
                seen[r["id"]] = path
                faults += len(found)
                for fault in found:
                    print(f"{path} {r['id']}: {fault}")
            print(f"{path}: {len(rows)} rows")
    sys.exit(faults > 0)


if __name__ == "__main__":
    main()
