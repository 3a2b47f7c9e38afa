"""Write ../eval/held-back-attributions.json: the articles that no training sees (data.held_back), for whoever scores a model.

usage: hold_back.py [--shared ../shared/data] [--out ../eval/held-back-attributions.json]
"""
import argparse
import json

import data

a = argparse.ArgumentParser()
a.add_argument("--shared", default="../shared/data")
a.add_argument("--out", default="../eval/held-back-attributions.json")
o = a.parse_args()
held = {lang: sorted(data.held_back(f"{o.shared}/attributions/{lang}.jsonl")) for lang in data.LANGUAGES}
events = sorted(e["id"] for e in data.events(o.shared)[1])
with open(o.out, "w", encoding="utf-8") as f:
    json.dump({"rule": "of each file of shared/data/attributions the fifth (rounded up) whose id has the lowest SHA-256; of the mini-events the five lowest",
               "attributions": held, "miniEvents": events}, f, ensure_ascii=False, indent=2)
    f.write("\n")
