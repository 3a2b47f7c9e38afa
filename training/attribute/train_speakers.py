#!/usr/bin/env python3
"""Train the chooser of speakers: boosted trees over features that a person can read, written as plain JSON.

usage: train_speakers.py ROWS_DIR OUT.json [--leave-out A,B] [--fold] [--keep .0]

ROWS_DIR holds NAME.csv as eval/attribute/speakers.ts writes them: claim, right, then the features of SPEAKER_FEATURES. The first candidate of
a claim is the source that it has. With --fold each case is left out in turn and what comes out is printed instead of written.
OUT.json is read by packages/core/src/trees/score-features.ts. needs numpy, lightgbm (pip).
"""
import argparse
import glob
import json
import os
import sys

import lightgbm
import numpy

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../link"))
from train_scorer import flatten  # noqa: E402

SETTINGS = dict(n_estimators=150, num_leaves=31, learning_rate=0.1, min_child_samples=20, subsample=0.8,
                subsample_freq=1, colsample_bytree=0.6, reg_lambda=5.0, verbose=-1, n_jobs=2, random_state=0)


def read_rows(path):
    """names of the features, claim of each row, whether it is right, matrix of shape [rows, features]"""
    with open(path, encoding="utf8") as lines:
        header = next(lines).strip().split(",")
        rows = numpy.array([[float(x) for x in line.split(",")] for line in lines if line.strip()], dtype=numpy.float32)
    return header[2:], rows[:, 0].astype(int), rows[:, 1], rows[:, 2:]


def choose(claims, scores, margin):
    """the row chosen for each claim: the best, unless the first is nearly as good"""
    chosen = []
    for claim in numpy.unique(claims):
        rows = numpy.flatnonzero(claims == claim)
        best = rows[numpy.argmax(scores[rows])]
        chosen.append(best if scores[best] > scores[rows[0]] + margin else rows[0])
    return numpy.array(chosen)


def fit(parts):
    y = numpy.concatenate([p[2] for p in parts])
    return lightgbm.LGBMClassifier(**SETTINGS).fit(numpy.concatenate([p[3] for p in parts]), y)


def fold(parts, names):
    english = names.index("english")
    sums = {}
    for left, part in parts.items():
        model = fit([p for name, p in parts.items() if name != left])
        _, claims, right, x = part
        scores = model.predict_proba(x)[:, 1]
        firsts = numpy.array([numpy.flatnonzero(claims == c)[0] for c in numpy.unique(claims)])
        most = numpy.array([right[claims == c].max() for c in numpy.unique(claims)])
        en = x[firsts, english] == 1
        line = [left, f"most {most[en].mean():.3f}/{most[~en].mean():.3f}", f"given {right[firsts][en].mean():.3f}/{right[firsts][~en].mean():.3f}"]
        for margin in (0, .05, .1, .15, .2, .3):
            chosen = choose(claims, scores, margin)
            a, b = right[chosen][en].mean(), right[chosen][~en].mean()
            sums.setdefault(margin, []).append((a, b, right[firsts][en].mean(), right[firsts][~en].mean()))
            line.append(f"{margin}: {a:.3f}/{b:.3f}")
        print("  ".join(line))
    for margin, rows in sums.items():
        print(margin, numpy.nanmean(numpy.array(rows), axis=0).round(4))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("rows")
    a.add_argument("out", nargs="?")
    a.add_argument("--leave-out", default="")
    a.add_argument("--fold", action="store_true")
    o = a.parse_args()
    files = [f for f in sorted(glob.glob(f"{o.rows}/*.csv")) if os.path.basename(f)[:-4] not in o.leave_out.split(",")]
    parts = {os.path.basename(f)[:-4]: read_rows(f) for f in files}
    names = next(iter(parts.values()))[0]
    if o.fold:
        fold(parts, names)
        return
    model = fit(list(parts.values()))
    trees = [flatten(t) for t in model.booster_.dump_model()["tree_info"]]
    with open(o.out, "w", encoding="utf8") as out:
        json.dump({"features": names, "trees": [t[0] for t in trees], "leaves": [t[1] for t in trees]}, out, separators=(",", ":"))
        out.write("\n")
    print(f"{o.out}: {len(trees)} trees from {sum(len(p[1]) for p in parts.values())} candidates of {', '.join(parts)}")
    gains = sorted(zip(model.booster_.feature_importance("gain"), names), reverse=True)
    print(" ".join(f"{n}:{g:.0f}" for g, n in gains[:25]))


if __name__ == "__main__":
    main()
