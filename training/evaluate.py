"""Scores of a checkpoint or of the shipped model: PolNeAR dev, the attributions held back, the mini-events held back.

usage: evaluate.py MODEL [--shared ../shared/data] [--scorer ../shared/tools/score_polnear.py] [--encoder build/encoder] [--tune]
MODEL is a checkpoint (*.pt) or a folder with model.onnx and model.json. Predictions go to build/predictions/ (not into git).
--tune tries the settings of the decoder on a third of PolNeAR dev and prints the best.
"""
import argparse
import json
import os
import subprocess
import sys

import numpy as np

import data
import decode
from model import FACETS, OUTPUTS
from units import Cutter, read_jsonl, utf16_index
from words import Words


class Torch:
    """A checkpoint."""

    def __init__(self, path, encoder):
        import torch
        from model import Reader
        self.torch = torch
        self.model = Reader(json.load(open(f"{encoder}/config.json")))
        self.model.load_state_dict(torch.load(path, map_location="cpu", weights_only=False)["model"])
        self.model.eval()
        self.cutter = Cutter(f"{encoder}/tokenizer.json")
        self.biases = {"role": self.model.role_bias.detach().numpy(), "parent": self.model.parent_bias.detach().numpy(),
                       "parent_mix": self.model.parent_mix.detach().numpy()}
        self.settings = decode.SETTINGS

    def run(self, ids, rep):
        with self.torch.inference_mode():
            got = self.model(self.torch.tensor([ids]), self.torch.tensor([rep]))
        return {n: v[0].numpy() for n, v in zip(OUTPUTS, got)}


class Onnx:
    """What ships: only the files in the folder are used."""

    def __init__(self, folder, threads=2):
        import onnxruntime as ort
        self.cutter = Cutter(f"{folder}/tokenizer.json")
        card = json.load(open(f"{folder}/model.json"))
        self.biases = {name: np.array(card["decode"][key]) for name, key in (("role", "roleBias"), ("parent", "parentBias"), ("parent_mix", "parentMix"))}
        self.settings = card["decode"]["settings"]
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.words = Words(f"{folder}/words.bin", card["encoder"]["hidden"])
        self.session = ort.InferenceSession(f"{folder}/model.onnx", options, providers=["CPUExecutionProvider"])

    def run(self, ids, rep):
        got = self.session.run(OUTPUTS, {"words": self.words(ids), "rep": np.array([rep], np.int64)})
        return {n: v[0] for n, v in zip(OUTPUTS, got)}


def load(path, encoder):
    return Torch(path, encoder) if path.endswith(".pt") else Onnx(path)


def read_text(model, text):
    """-> units and the model's outputs for them"""
    units = model.cutter.cut(text)
    return units, decode.read(units, model.run, model.cutter.bos, model.cutter.eos) if len(units) else None


def to_utf16(text, attrs):
    at = utf16_index(text)
    return [{**a, **{k: [[at[s], at[e]] for s, e in a[k]] for k in ("source", "cue", "content")}} for a in attrs]


def predict(model, text, settings=None, ready=None):
    """-> attributions with spans in UTF-16 code units"""
    units, out = ready or read_text(model, text)
    if not len(units):
        return []
    return to_utf16(text, decode.attributions(units, out, model.biases, settings or model.settings))


def score(scorer, gold, pred, strict=False):
    r = subprocess.run([sys.executable, scorer, gold, pred, "--json"] + ["--strict"] * strict, capture_output=True, text=True, check=True)
    return json.loads(r.stdout)


def write(path, rows):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        for r in rows:
            f.write(json.dumps(r, ensure_ascii=False) + "\n")


def line(name, s, strict):
    u = lambda k, x: strict["unlinked"][k][x]["f1"]
    p = s["linked"]["attribution partial"]
    extra = "" if "stance" not in s else f"  stance {s['stance']:.3f} unnamed {s['unnamed']:.3f} parent {s['parent']['right']} of {s['parent']['gold']}"
    return (f"{name:10} strict exact {u('source', 'exact'):.3f} / {u('cue', 'exact'):.3f} / {u('content', 'exact'):.3f}"
            f"  linked partial {p['f1']:.3f} (P {p['p']:.3f} R {p['r']:.3f}) exact {s['linked']['attribution exact']['f1']:.3f}{extra}")


def average_precision(sim, same):
    ranked = same[np.argsort(-sim, kind="stable")]
    return float(((ranked.cumsum() / np.arange(1, len(ranked) + 1)) * ranked).sum() / ranked.sum())


def event_scores(model, events):
    """Vectors and facets of spans: average precision of 'the same claim' among all pairs of an event (with each span's facet as the model
    sees it), among those of one facet (as marked), and facet accuracy."""
    all_pairs, one_facet, right, n = [], [], 0, 0
    for e in events:
        facet = {c["id"]: c["facet"] for c in e["claims"]}
        vs, cs, places = [], [], []
        for k, s in enumerate(e["sentences"]):
            units, out = read_text(model, s["text"])
            for c in s["claims"]:
                at = s["text"].find(c["words"])
                r = data.unit_range(units, at, at + len(c["words"])) if at >= 0 else None
                if r:
                    seen = int(out["facet"][r[0]:r[1]].mean(0).argmax())
                    vs.append(decode.span_vector(out, *r, seen))
                    cs.append(c["id"])
                    places.append((k, r))
                    right += FACETS[seen] == facet[c["id"]]
                    n += 1
        v = np.array(vs)
        i, j = np.triu_indices(len(v), 1)
        keep = np.array([places[a] != places[b] for a, b in zip(i, j)])
        sim = (v @ v.T)[i, j]
        same = np.array([cs[a] == cs[b] for a, b in zip(i, j)])
        like = np.array([facet[cs[a]] == facet[cs[b]] for a, b in zip(i, j)])
        all_pairs.append(average_precision(sim[keep], same[keep]))
        one_facet.append(average_precision(sim[keep & like], same[keep & like]))
    return {"same claim, average precision": round(float(np.mean(all_pairs)), 4), "of one facet": round(float(np.mean(one_facet)), 4),
            "facet accuracy": round(right / n, 4), "spans": n}


def main():
    a = argparse.ArgumentParser()
    a.add_argument("model")
    a.add_argument("--shared", default="../shared/data")
    a.add_argument("--scorer", default="../shared/tools/score_polnear.py")
    a.add_argument("--encoder", default="build/encoder")
    a.add_argument("--out", default="build/predictions")
    a.add_argument("--tune", action="store_true")
    a.add_argument("--articles", type=int, default=None, help="only the first so many of PolNeAR dev")
    a.add_argument("--json", help="write the scores here")
    o = a.parse_args()
    model = load(o.model, o.encoder)
    sets = {"polnear": read_jsonl(f"{o.shared}/polnear/polnear-dev.jsonl")[:o.articles]}
    for lang in data.LANGUAGES:
        path = f"{o.shared}/attributions/{lang}.jsonl"
        out = set(data.held_back(path))
        sets[lang] = [r for r in read_jsonl(path) if r["id"] in out]
    ready = {name: [read_text(model, r["text"]) for r in rows] for name, rows in sets.items()}
    result = {}

    def scores(name, settings, rows=None):
        rows = sets[name][:rows]
        write(f"{o.out}/{name}.gold.jsonl", rows)
        write(f"{o.out}/{name}.jsonl", [{"id": r["id"], "attributions": predict(model, r["text"], settings, w)} for r, w in zip(rows, ready[name])])
        pair = f"{o.out}/{name}.gold.jsonl", f"{o.out}/{name}.jsonl"
        return score(o.scorer, *pair), score(o.scorer, *pair, strict=True)

    if o.tune:  # one setting after the other, on the first third of PolNeAR dev only
        best, best_total = dict(model.settings), 0
        for key, values in (("cue", (0, 0.3, 0.6, 1)), ("sourceTags", (0, 0.5, 1, 1.5)), ("part", (0, 4, 8, 12)), ("snap", (0.05, 0.15, 0.3, 2))):
            for value in values:
                settings = {**best, key: value}
                s, strict = scores("polnear", settings, len(sets["polnear"]) // 3)
                total = sum(strict["unlinked"][k]["exact"]["f1"] for k in ("source", "cue", "content")) + s["linked"]["attribution partial"]["f1"]
                print(key, value, round(total, 4), line("polnear", s, strict), flush=True)
                if total > best_total:
                    best, best_total = settings, total
        print("best", best)
        model.settings = best
    for name in sets:
        s, strict = scores(name, model.settings)
        result[name] = {"strict": strict, "plain": s}
        print(line(name, s, strict), flush=True)
    result["events"] = event_scores(model, data.events(o.shared, "data")[1])
    print(result["events"])
    if o.json:
        json.dump(result, open(o.json, "w"), indent=1)


if __name__ == "__main__":
    main()
