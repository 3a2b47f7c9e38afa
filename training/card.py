"""Put the scores of build/scores.json (evaluate.py --json) into the model card. usage: card.py"""
import json

CARD = "../models/README.md"
BEGIN, END = "<!-- scores -->", "<!-- /scores -->"
SETS = {"polnear": "PolNeAR dev (en, 84)", "en-nested": "English, nested (6)", "ru": "Russian (5)", "uk": "Ukrainian (5)", "ko": "Korean (5)", "de": "German (5)"}

scores = json.load(open("build/scores.json"))
rows = ["| set (articles) | strict exact | linked partial | linked exact | stance | unnamed | parent right |", "| --- | --- | --- | --- | --- | --- | --- |"]
for key, name in SETS.items():
    strict, plain = scores[key]["strict"], scores[key]["plain"]
    exact = " / ".join(f"{strict['unlinked'][role]['exact']['f1'] * 100:.1f}" for role in ("source", "cue", "content"))
    more = ["-"] * 3
    if "stance" in plain:
        more = [f"{plain['stance']:.3f}", f"{plain['unnamed']:.3f}", f"{plain['parent']['right']:.2f} of {plain['parent']['gold']}"]
    rows.append(f"| {name} | {exact} | {plain['linked']['attribution partial']['f1']:.3f} | {plain['linked']['attribution exact']['f1']:.3f} | " + " | ".join(more) + " |")
events = scores["events"]
rows += ["", f"Mini-events held back (5): average precision of \"the same claim\" among pairs of one event "
         f"{events['same claim, average precision']:.3f}, of one facet {events['of one facet']:.3f}; facet right {events['facet accuracy']:.3f}."]
card = open(CARD, encoding="utf-8").read()
head, rest = card.split(BEGIN)
with open(CARD, "w", encoding="utf-8") as f:
    f.write(head + BEGIN + "\n" + "\n".join(rows) + "\n" + END + rest.split(END)[1])
