#!/usr/bin/env bash
# The tarball that npm pack yields installs into an empty folder and runs the demo there too.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cd "$root"
tarball=$(npm pack --silent --pack-destination "$folder" | tail -n 1)
cd "$folder"
npm init -y > /dev/null
ONNXRUNTIME_NODE_INSTALL=skip npm install --no-audit --no-fund "./$tarball"
npx sayso demo > demo.txt
grep -q 'origin' demo.txt
echo "pack: $tarball installs into an empty folder and runs the demo"
