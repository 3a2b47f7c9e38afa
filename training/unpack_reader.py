"""Unpack models/ into weights that can be trained further, so that training goes on from what ships.

usage: unpack_reader.py MODELS_DIR OUT_DIR      writes OUT_DIR/model.pt (for train.py --from), encoder.safetensors, config.json, tokenizer.json

The weights come back as 7 bits left them; word vectors come from words.bin. What smoothing took out of an input it put into the weights
(export.Smooth): here it is put back. What the decoder adds (biases by distance) comes from model.json.
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

import words


def read_weights(path):
    """-> state of the module that was exported to this graph, but for the word vectors and what no node of the graph uses"""
    graph = onnx.load(str(path)).graph
    kept = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {n.replace(".linear.", "."): torch.tensor(a) for n, a in kept.items() if n.endswith((".weight", ".bias"))}
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        name = node.name.removeprefix("/").rsplit("/", 1)[0].replace("/", ".").removesuffix(".linear")
        product = node.input[1]
        weight = kept[product].astype(np.float32) * kept[product.replace("_quantized", "_scale")]
        less = kept.get(f"{name}.less")
        state[f"{name}.weight"] = torch.tensor((weight if less is None else weight * less[:, None]).T.copy())
    return state


def biases(decode):
    return {"role_bias": torch.tensor(decode["roleBias"]), "parent_bias": torch.tensor(decode["parentBias"]), "parent_mix": torch.tensor(decode["parentMix"])}


def unpack(models, out, name):
    """name: of the files in models/ (name.json, name.onnx) and of the one with the weights (name.pt)"""
    out.mkdir(parents=True, exist_ok=True)
    card = json.loads((models / f"{name}.json").read_text())
    config = card["encoder"]
    config.pop("from")
    table = words.Words(str(models / "words.bin"), config["hidden"])(np.arange(config["vocab"]))[0]
    state = {**read_weights(models / f"{name}.onnx"), "encoder.word.weight": torch.tensor(table), **(biases(card["decode"]) if "decode" in card else {})}
    torch.save({"model": state, "config": config}, out / f"{name}.pt")
    save_file({n.removeprefix("encoder."): t.contiguous() for n, t in state.items() if n.startswith("encoder.")}, str(out / "encoder.safetensors"))
    (out / "config.json").write_text(json.dumps(config, indent=1))
    shutil.copy(models / "tokenizer.json", out / "tokenizer.json")


if __name__ == "__main__":
    unpack(Path(sys.argv[1]), Path(sys.argv[2]), "model")
