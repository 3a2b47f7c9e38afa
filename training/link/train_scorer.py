#!/usr/bin/env python3
"""Train the scorer of claim pairs: boosted trees over features that a person can read, written as plain JSON.

usage: train_scorer.py PAIRS_DIR OUT.json [--leave-out A,D] [--seed 0]

PAIRS_DIR holds NAME.csv as eval/link/pairs.ts writes them: a, b, same (-1: nobody knows), weight, then the features of FEATURE_NAMES in pair-features.ts.
OUT.json is read by packages/core/src/trees/score-features.ts:
  {"features": [names], "trees": [[[feature, threshold, left, right], ...], ...], "leaves": [[value, ...], ...]}
where left and right are indices of nodes, or -1 - index of a leaf; a value up to the threshold goes left. The score is
the logistic function of the sum of one leaf a tree. needs numpy, pandas, lightgbm (pip).
"""
import argparse
import glob
import json
import os

import lightgbm
import numpy
import pandas

SETTINGS = dict(n_estimators=120, num_leaves=15, learning_rate=0.08, min_child_samples=80, subsample=0.8,
                subsample_freq=1, colsample_bytree=0.7, verbose=-1, n_jobs=2)


def read_pairs(path):
    """names of the features, matrix of shape [pairs, features], labels and weights of shape [pairs]"""
    with open(path, encoding="utf8") as lines:
        header = next(lines).strip().split(",")
    rows = pandas.read_csv(path, dtype=numpy.float32).to_numpy()
    same, weight = header.index("same"), header.index("weight")
    known = rows[:, same] >= 0
    return header[weight + 1:], rows[known, weight + 1:], rows[known, same], rows[known, weight]


def flatten(tree):
    """one tree of LightGBM's dump as lists of nodes and leaves"""
    nodes, leaves = [], []

    def walk(node):
        if "leaf_value" in node:
            leaves.append(round(node["leaf_value"], 5))
            return -len(leaves)
        at = len(nodes)
        nodes.append(None)
        left, right = walk(node["left_child"]), walk(node["right_child"])
        nodes[at] = [node["split_feature"], round(float(node["threshold"]), 5), left, right]
        return at

    walk(tree["tree_structure"])
    return nodes, leaves


def main():
    a = argparse.ArgumentParser()
    a.add_argument("pairs")
    a.add_argument("out")
    a.add_argument("--leave-out", default="")
    a.add_argument("--seed", type=int, default=0)
    o = a.parse_args()
    left_out = set(o.leave_out.replace(",", ""))
    # A mixture is named by the letters of its cases.
    files = [f for f in sorted(glob.glob(f"{o.pairs}/*.csv")) if not left_out & set(os.path.basename(f)[:-4])]
    parts = [read_pairs(f) for f in files]
    names = parts[0][0]
    x = numpy.concatenate([p[1] for p in parts])
    y, weights = numpy.concatenate([p[2] for p in parts]), numpy.concatenate([p[3] for p in parts])
    model = lightgbm.LGBMClassifier(random_state=o.seed, **SETTINGS).fit(x, y, sample_weight=weights)
    trees = [flatten(t) for t in model.booster_.dump_model()["tree_info"]]
    with open(o.out, "w", encoding="utf8") as out:
        json.dump({"features": names, "trees": [t[0] for t in trees], "leaves": [t[1] for t in trees]}, out, separators=(",", ":"))
        out.write("\n")
    print(f"{o.out}: {len(trees)} trees from {len(y)} pairs of {', '.join(os.path.basename(f)[:-4] for f in files)}")


if __name__ == "__main__":
    main()
