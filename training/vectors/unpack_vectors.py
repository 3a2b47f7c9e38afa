"""Unpack models/vectors.onnx into weights that can be trained further, so that training goes on from what ships.

usage: unpack_vectors.py MODELS_DIR OUT_DIR      writes OUT_DIR/vectors.pt (for train_vectors.py --from), encoder.safetensors, config.json, tokenizer.json

The weights come back as 7 bits left them; word vectors come from words.bin. What smoothing took out of an input it put into the weights
(export.Smooth): here it is put back.
"""
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import words  # noqa: E402


def read_weights(path, layers):
    """-> state of train_vectors.Vectors, but for the word vectors"""
    graph = onnx.load(str(path)).graph
    kept = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {n.replace(".linear.", "."): torch.tensor(a) for n, a in kept.items() if n.startswith(("encoder.", "head.")) and not n.endswith(".less")}
    products = [n for n in kept if n.endswith("_quantized")]
    products.sort(key=lambda n: int(n.split("_")[1]))  # numbered in the order in which they are used
    names = [f"encoder.layers.{k}.{part}" for k in range(layers) for part in ("qkv", "out", "up", "down")] + ["head"]
    if len(names) != len(products):
        raise SystemExit(f"{path}: {len(products)} products, {len(names)} expected")
    for name, product in zip(names, products):
        weight = kept[product].astype(np.float32) * kept[product.replace("_quantized", "_scale")]
        less = kept.get(f"{name}.less")
        state[f"{name}.weight"] = torch.tensor((weight if less is None else weight * less[:, None]).T.copy())
    return state


def main():
    models, out = map(Path, sys.argv[1:3])
    out.mkdir(parents=True, exist_ok=True)
    config = json.loads((models / "vectors.json").read_text())["encoder"]
    config.pop("from")
    table = words.Words(str(models / "words.bin"), config["hidden"])(np.arange(config["vocab"]))[0]
    state = read_weights(models / "vectors.onnx", config["layers"])
    state["encoder.word.weight"] = torch.tensor(table)
    torch.save({"model": state, "config": config}, out / "vectors.pt")
    save_file({n.removeprefix("encoder."): t.contiguous() for n, t in state.items() if n.startswith("encoder.")}, str(out / "encoder.safetensors"))
    (out / "config.json").write_text(json.dumps(config, indent=1))
    shutil.copy(models / "tokenizer.json", out / "tokenizer.json")


if __name__ == "__main__":
    main()
