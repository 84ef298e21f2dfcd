#!/usr/bin/env bash
# Whole commands side by side on the same stack: CPU and wall seconds, memory, and ratios.
#
#   synth-tests/benches/commands.sh [FOLDER OF TEMPLATES]
#
# What is compared with is installed under target/commands, in the versions named here, on the
# first run. Needs cargo, python3 with venv, and npm. Prints Markdown. SPARTA names a `sparta` that is
# built already.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$PWD/target/commands here=$PWD/synth-tests/benches/commands

PIP=(troposphere==4.11.1 cfn-lint==1.58.0 cloudformation-validate==1.14.0)
NPM=(aws-cdk-lib@2.276.0 aws-cdk@2.1148.1 constructs@10.5.1 tsx@4.23.15 ts-node@10.9.2
     typescript@5.9.3 @types/node@20.19.0)

missing=0
for program in cargo python3 npm node; do
    command -v "$program" >/dev/null || { echo "$program is missing" >&2; missing=1; }
done
[ "$missing" = 0 ] || exit 1
[ -n "${1:-}" ] || echo "no folder of templates given: the run over 750 templates is left out" >&2

mkdir -p "$work"
if [ "$(cat "$work/installed" 2>/dev/null)" != "${PIP[*]} ${NPM[*]}" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check "${PIP[@]}"
    npm install --prefix "$work" --save-exact --ignore-scripts --no-audit --no-fund --silent "${NPM[@]}"
    echo "${PIP[*]} ${NPM[*]}" >"$work/installed"
fi
if [ -z "${SPARTA:-}" ]; then
    cargo build --quiet --release --locked --package sparta-app
    SPARTA=target/release/sparta
fi

# The same stack for all: what `sparta synth` writes, as it is for the CDK, and as a program of
# troposphere's.
"$SPARTA" synth --quiet --env production --output "$work/out" >/dev/null
cp "$work/out/sparta-production.template.json" "$work/sparta.template.json"
cp "$here/cdk.ts" "$here/tsconfig.json" "$work/"
"$work/venv/bin/python" "$here/troposphere_program.py" "$work/sparta.template.json" "$work/sparta.py"

python3 "$here/plan.py" "$(realpath "$SPARTA")" "$work" "${1:-}" >"$work/plan.json"
python3 "$here/measure.py" "$work/plan.json"
