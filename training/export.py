"""Write models/: model.onnx in 8 bits, tokenizer.json, model.json with what a runtime must know and the hash of each file.

usage: export.py CHECKPOINT --version 1 [--encoder build/encoder] [--out ../models] [--bias CUE SOURCE CONTENT] [--full]
--full leaves the weights in 32 bits, to see what the 8 bits cost.
"""
import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

import decode
import model as m
import units


def to_onnx(reader, path):
    ids, rep = torch.randint(5, 1000, (1, 64)), torch.arange(1, 41)[None]
    torch.onnx.export(reader, (ids, rep), path, input_names=["ids", "rep"], output_names=m.OUTPUTS, opset_version=17, dynamo=False,
                      dynamic_axes={"ids": {0: "windows", 1: "pieces"}, "rep": {0: "windows", 1: "units"}, **{o: {0: "windows", 1: "units"} for o in m.OUTPUTS}})


def main():
    a = argparse.ArgumentParser()
    a.add_argument("checkpoint")
    a.add_argument("--version", required=True)
    a.add_argument("--encoder", default="build/encoder")
    a.add_argument("--out", default="../models")
    a.add_argument("--bias", nargs=3, type=float, default=[decode.BIAS[k] for k in ("cue", "source", "content")])
    a.add_argument("--full", action="store_true")
    o = a.parse_args()
    reader = m.Reader(json.load(open(f"{o.encoder}/config.json")))
    reader.load_state_dict(torch.load(o.checkpoint, map_location="cpu", weights_only=False)["model"])
    reader.eval()
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tmp:
        to_onnx(reader, f"{tmp}/full.onnx")
        if o.full:
            shutil.copy(f"{tmp}/full.onnx", out / "model.onnx")
        else:
            quant_pre_process(f"{tmp}/full.onnx", f"{tmp}/ready.onnx", skip_symbolic_shape=True)
            # 7 of the 8 bits: without VNNI the 16-bit sums of full 8 bits overflow, and machines would disagree.
            quantize_dynamic(f"{tmp}/ready.onnx", str(out / "model.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                             op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    shutil.copy(f"{o.encoder}/tokenizer.json", out / "tokenizer.json")
    digest = lambda p: {"sha256": hashlib.sha256(p.read_bytes()).hexdigest(), "sizeBytes": p.stat().st_size}
    rounded = lambda t: [[[round(x, 5) for x in y] if isinstance(y, list) else round(y, 5) for y in z] for z in t.tolist()]
    cutter = units.Cutter(f"{o.encoder}/tokenizer.json")
    card = {
        "format": 1, "name": "sayso-reader", "version": o.version, "method": f"attribute.model.v{o.version}",
        "encoder": {**reader.config, "from": "multilingual-e5-small (MIT)"},
        "labels": {"roles": m.ROLES, "tags": m.TAGS, "roleLabels": m.ROLE_LABELS, "stances": m.STANCES, "facets": m.FACETS},
        "units": {"longestWord": units.LONGEST_WORD, "koreanParticles": units.PARTICLES, "spaceMark": units.SPACE_MARK,
                  "ids": {"bos": cutter.bos, "eos": cutter.eos, "unk": cutter.unk}},
        "windows": {"pieces": decode.SIZE, "overlap": decode.OVERLAP},
        "decode": {"rank": m.RANK, "reach": m.REACH, "edges": m.EDGES, "bias": dict(zip(("cue", "source", "content"), o.bias)),
                   "roleBias": rounded(reader.role_bias.detach()), "parentBias": rounded(reader.parent_bias.detach())},
        "outputs": dict(zip(m.OUTPUTS, [9, 5 * m.RANK, 5 * m.RANK, len(m.STANCES) + 2, m.RANK, m.RANK, m.SPAN, len(m.FACETS)])),
        "files": {name: digest(out / name) for name in ("model.onnx", "tokenizer.json")},
    }
    (out / "model.json").write_text(json.dumps(card, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(card["files"], indent=1))


if __name__ == "__main__":
    main()
