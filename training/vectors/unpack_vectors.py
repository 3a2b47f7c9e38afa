"""Unpack models/vectors.onnx into weights that can be trained further, so that training goes on from what ships.

usage: unpack_vectors.py MODELS_DIR OUT_DIR      writes OUT_DIR/vectors.pt (for train_vectors.py --from), encoder.safetensors, config.json, tokenizer.json
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from unpack_reader import unpack  # noqa: E402

if __name__ == "__main__":
    unpack(Path(sys.argv[1]), Path(sys.argv[2]), "vectors")
