"""Fit the weights by which a holder counts as an origin of its own, and the width of the interval, on groups that the product really made.

usage: fit_origins.py eval/out/holders.jsonl [packages/core/src/trace/origin-weights.json]

The file is what eval/trace/holders.ts writes. Each case is weighed by what the others teach; prints the error of the middle, how often the truth is
inside and how wide the interval is for settings of spread and left-over variance, then writes the weights over all cases. needs numpy, scikit-learn (pip).
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf8")]
names = list(rows[0]["sides"]["affirms"][0]["features"]) if rows[0]["sides"]["affirms"] else None
for r in rows:
    for s in r["sides"].values():
        if s:
            names = list(s[0]["features"])
cases = sorted({r["case"] for r in rows})


def table(side, keep):
    x, y = [], []
    for r in rows:
        if keep(r):
            for h in r["sides"][side]:
                x.append([h["features"][n] for n in names])
                y.append(h["own"])
    return np.array(x), np.array(y)


def bound(p, spread, left, offset=0.0):
    if len(p) == 0:
        return 0, 0
    mean = p.sum() + offset
    dev = (left + (p * (1 - p)).sum()) ** .5
    low = max(1, round(mean - spread * dev))
    high = min(len(p), max(low, round(mean + spread * dev)))
    return min(low, high), high


def fit(side, keep, c=.3):
    x, y = table(side, keep)
    return LogisticRegression(C=c, max_iter=5000).fit(x, y)


prob = {}
for case in cases:
    model = fit("affirms", lambda r: r["case"] != case)
    for i, r in enumerate(rows):
        if r["case"] == case:
            h = r["sides"]["affirms"]
            prob[i] = model.predict_proba(np.array([[x["features"][n] for n in names] for x in h]))[:, 1] if h else np.zeros(0)
truth = np.array([r["truth"]["affirms"] for r in rows])
use = truth > 0
for offset in (0, .2, .4, .6):
    for left in (.15, .4, .8):
        for spread in (.6, .8, 1.0):
            b = [bound(prob[i], spread, left, offset) for i in range(len(rows)) if use[i]]
            t = truth[use]
            err = np.mean([abs((l + h) / 2 - k) for (l, h), k in zip(b, t)])
            ins = np.mean([l <= k <= h for (l, h), k in zip(b, t)])
            wid = np.mean([h - l for l, h in b])
            if wid <= 1.45:
                print(f"offset {offset} left {left} spread {spread}: error {err:.3f} inside {ins:.3f} width {wid:.2f}")
for side in ("denies", "declines"):
    err, plain = [], []
    for case in cases:
        model = fit(side, lambda r: r["case"] != case)
        for r in rows:
            if r["case"] == case:
                h = r["sides"][side]
                p = model.predict_proba(np.array([[x["features"][n] for n in names] for x in h]))[:, 1] if h else np.zeros(0)
                err.append(abs(round(p.sum()) - r["truth"][side]))
                plain.append(abs(max(1, round(p.sum())) - r["truth"][side]) if len(h) else r["truth"][side])
    print(side, "error", np.mean(err), "one at least", np.mean(plain), "always 0", np.mean([r["truth"][side] for r in rows]))
weights = {}
for side in ("affirms", "denies", "declines"):
    model = fit(side, lambda r: True)
    x, y = table(side, lambda r: True)
    weights[side] = {"base": round(float(model.intercept_[0]), 3), **{n: round(float(w), 3) for n, w in zip(names, model.coef_[0])}}
    print(side, len(y), "holders,", int(y.sum()), "origins", json.dumps(weights[side]))
if len(sys.argv) > 2:
    with open(sys.argv[2], "w", encoding="utf8") as out:
        json.dump(weights, out, indent=2)
        out.write("\n")
