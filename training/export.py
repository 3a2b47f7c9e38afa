"""Write models/: model.onnx in 8 bits, words.bin, tokenizer.json, model.json with what a runtime must know and the hash of each file.

usage: export.py CHECKPOINT --version 1 [--encoder build/encoder] [--out ../models] [--settings JSON] [--full]
--full leaves the weights in 32 bits, to see what the 8 bits cost.
"""
import argparse
import hashlib
import json
import shutil
import tempfile
from glob import glob
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

import decode
import model as m
import units
import words


SMOOTH = 0.85  # share of the differences between channels that moves from the values into the weights


class Smooth(torch.nn.Module):
    """A linear layer whose input channels are first brought to like sizes (SmoothQuant): one scale serves them all in 8 bits."""

    def __init__(self, linear, largest):
        """largest [in]: the greatest absolute value seen in each input channel"""
        super().__init__()
        weight = linear.weight.detach()
        s = largest.clamp_min(1e-3) ** SMOOTH / weight.abs().amax(0).clamp_min(1e-5) ** (1 - SMOOTH)
        self.register_buffer("less", 1 / s)
        self.linear = torch.nn.Linear(weight.shape[1], weight.shape[0])
        self.linear.weight.data, self.linear.bias.data = weight * s, linear.bias.detach()

    def forward(self, x):
        return self.linear(x * self.less)


def smooth(reader, encoder_dir, texts):
    """Smooth what 8 bits hurt most: the input of each layer's last product, behind the GELU."""
    cutter, largest, hooks = units.Cutter(f"{encoder_dir}/tokenizer.json"), {}, []
    for k, layer in enumerate(reader.encoder.layers):
        def note(_, args, k=k):
            top = args[0].abs().amax((0, 1))
            largest[k] = torch.maximum(largest[k], top) if k in largest else top
        hooks.append(layer.down.register_forward_pre_hook(note))
    with torch.inference_mode():
        for text in texts:
            decode.read(cutter.cut(text), lambda ids, rep: {"tags": reader(torch.tensor([ids]), torch.tensor([rep]))[0][0].numpy()}, cutter.bos, cutter.eos)
    for hook in hooks:
        hook.remove()
    for k, layer in enumerate(reader.encoder.layers):
        layer.down = Smooth(layer.down, largest[k].clone())


def to_onnx(reader, path):
    words.take_out(reader.encoder)
    looked_up, rep = torch.randn(1, 64, reader.config["hidden"]), torch.arange(1, 41)[None]
    torch.onnx.export(reader, (looked_up, rep), path, input_names=["words", "rep"], output_names=m.OUTPUTS, opset_version=17, dynamo=False,
                      dynamic_axes={"words": {0: "windows", 1: "pieces"}, "rep": {0: "windows", 1: "units"}, **{o: {0: "windows", 1: "units"} for o in m.OUTPUTS}})


def main():
    a = argparse.ArgumentParser()
    a.add_argument("checkpoint")
    a.add_argument("--version", required=True)
    a.add_argument("--encoder", default="build/encoder")
    a.add_argument("--out", default="../models")
    a.add_argument("--settings", type=json.loads, default={}, help="settings of the decoder that differ from decode.SETTINGS")
    a.add_argument("--texts", default="data/attributions", help="articles to see how large the values get")
    a.add_argument("--full", action="store_true")
    o = a.parse_args()
    reader = m.Reader(json.load(open(f"{o.encoder}/config.json")))
    reader.load_state_dict(torch.load(o.checkpoint, map_location="cpu", weights_only=False)["model"])
    reader.eval()
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tmp:
        if o.full:
            to_onnx(reader, f"{tmp}/full.onnx")
            shutil.copy(f"{tmp}/full.onnx", out / "model.onnx")
        else:
            smooth(reader, o.encoder, [r["text"] for p in sorted(glob(f"{o.texts}/*.jsonl")) if not p.endswith(".words.jsonl") for r in units.read_jsonl(p)[:3]])
            to_onnx(reader, f"{tmp}/full.onnx")
            quant_pre_process(f"{tmp}/full.onnx", f"{tmp}/ready.onnx", skip_symbolic_shape=True)
            # 7 of the 8 bits: without VNNI the 16-bit sums of full 8 bits overflow, and machines would disagree.
            quantize_dynamic(f"{tmp}/ready.onnx", str(out / "model.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                             op_types_to_quantize=["MatMul", "Gemm"])
    shutil.copy(f"{o.encoder}/tokenizer.json", out / "tokenizer.json")
    words.write(o.encoder, out / "words.bin")
    digest = lambda p: {"sha256": hashlib.sha256(p.read_bytes()).hexdigest(), "sizeBytes": p.stat().st_size}
    rounded = lambda t: [[[round(x, 5) for x in y] if isinstance(y, list) else round(y, 5) for y in z] for z in t.tolist()]
    cutter = units.Cutter(f"{o.encoder}/tokenizer.json")
    card = {
        "format": 4, "name": "sayso-reader", "version": o.version, "method": f"attribute.model.v{o.version}",
        "encoder": {**reader.config, "from": "multilingual-e5-small (MIT)"},
        "labels": {"roles": m.ROLES, "tags": m.TAGS, "roleLabels": m.ROLE_LABELS, "stances": m.STANCES, "facets": m.FACETS},
        "units": {"longestWord": units.LONGEST_WORD, "koreanParticles": units.PARTICLES, "spaceMark": units.SPACE_MARK,
                  "ids": {"bos": cutter.bos, "eos": cutter.eos, "unk": cutter.unk}},
        "windows": {"pieces": decode.SIZE, "overlap": decode.OVERLAP},
        "decode": {"rank": m.RANK, "reach": m.REACH, "edges": m.EDGES, "settings": {**decode.SETTINGS, **o.settings}, "tagLimit": decode.TAG_LIMIT,
                   "roleBias": rounded(reader.role_bias.detach()), "parentBias": rounded(reader.parent_bias.detach()),
                   "parentMix": [round(x, 5) for x in reader.parent_mix.tolist()]},
        "outputs": dict(zip(m.OUTPUTS, [9, 5 * m.RANK, 5 * m.RANK, len(m.STANCES) + 2, m.RANK, m.RANK, m.SPAN, len(m.FACETS), len(m.STANCES), len(m.FACETS)])),
        "files": {name: digest(out / name) for name in ("model.onnx", "words.bin", "tokenizer.json")},
    }
    (out / "model.json").write_text(json.dumps(card, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(card["files"], indent=1))


if __name__ == "__main__":
    main()
