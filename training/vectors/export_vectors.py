"""Write ../../models/vectors.onnx in 8 bits, and vectors.json with what a runtime must know and the hash of each file.

usage: export_vectors.py CHECKPOINT.pt READER_ENCODER_DIR --version 1 [--out ../../models] [--events EVENTS.jsonl]

READER_ENCODER_DIR is the folder (of ../unpack_encoder.py) whose tokenizer the reader uses: both models cut texts alike, so that a document
is cut once. Word vectors are never trained, so those of its vocabulary take the place of the checkpoint's, and lie in words.bin for both.
"""
import argparse
import hashlib
import json
import sys
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from safetensors.torch import load_file

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import export  # noqa: E402
import train_vectors as tv  # noqa: E402
import words  # noqa: E402
from units import Cutter, read_jsonl  # noqa: E402


def smooth(model, cutter, texts):
    """As export.smooth: the input of each layer's last product is what 8 bits hurt most."""
    largest, hooks = {}, []
    for k, layer in enumerate(model.encoder.layers):
        def note(_, args, k=k):
            top = args[0].abs().amax((0, 1))
            largest[k] = torch.maximum(largest[k], top) if k in largest else top
        hooks.append(layer.down.register_forward_pre_hook(note))
    with torch.inference_mode():
        for text in texts:
            model(torch.tensor([tv.encode(cutter, text, [])[0]]))
    for hook in hooks:
        hook.remove()
    for k, layer in enumerate(model.encoder.layers):
        layer.down = export.Smooth(layer.down, largest[k].clone())


def main():
    here = Path(__file__).resolve().parents[2]
    a = argparse.ArgumentParser()
    a.add_argument("checkpoint")
    a.add_argument("encoder")
    a.add_argument("--version", required=True)
    a.add_argument("--out", default=str(here / "models"))
    a.add_argument("--events", default=str(here / "training/data/mini-events/part-a.jsonl"))
    a.add_argument("--full", action="store_true", help="leave the weights in 32 bits")
    o = a.parse_args()
    saved = torch.load(o.checkpoint)
    state, config = saved["model"], json.loads(Path(o.encoder, "config.json").read_text())
    config = {**saved["config"], "vocab": config["vocab"]}
    state["encoder.word.weight"] = load_file(str(Path(o.encoder, "encoder.safetensors")))["word.weight"]
    model = tv.Vectors(config)
    model.load_state_dict(state)
    model.eval()
    cutter = Cutter(str(Path(o.encoder, "tokenizer.json")))
    out = Path(o.out)
    with tempfile.TemporaryDirectory() as tmp:
        if not o.full:
            texts = [s["text"] for event in list(read_jsonl(o.events))[::3] for s in event["sentences"][::4]]
            smooth(model, cutter, texts)
        words.take_out(model.encoder)
        torch.onnx.export(model, (torch.randn(1, 40, config["hidden"]),), f"{tmp}/full.onnx", input_names=["words"], output_names=["rows"],
                          opset_version=17, dynamo=False, dynamic_axes={"words": {0: "sentences", 1: "pieces"}, "rows": {0: "sentences", 1: "pieces"}})
        if o.full:
            (out / "vectors.onnx").write_bytes(Path(f"{tmp}/full.onnx").read_bytes())
        else:
            quant_pre_process(f"{tmp}/full.onnx", f"{tmp}/ready.onnx", skip_symbolic_shape=True)
            quantize_dynamic(f"{tmp}/ready.onnx", str(out / "vectors.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                             op_types_to_quantize=["MatMul", "Gemm"])
    digest = lambda p: {"sha256": hashlib.sha256(p.read_bytes()).hexdigest(), "sizeBytes": p.stat().st_size}
    card = {
        "format": 2, "name": "sayso-vectors", "version": o.version, "method": f"vectors.v{o.version}", "encoder": {**config, "from": "multilingual-e5-small (MIT)"},
        "width": tv.WIDTH, "longest": tv.LONGEST, "prefix": [p for unit in cutter.cut(tv.PREFIX).pieces for p in unit],
        "tokenizer": digest(Path(o.encoder, "tokenizer.json"))["sha256"], "words": digest(out / "words.bin")["sha256"], "files": {"vectors.onnx": digest(out / "vectors.onnx")},
    }
    (out / "vectors.json").write_text(json.dumps(card, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(card["files"]), card["prefix"])


if __name__ == "__main__":
    main()
