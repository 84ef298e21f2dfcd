#!/usr/bin/env bash
# What a new user waits for: the first `cargo run -- synth`, with the registry's packages on disk
# and nothing built; and then what it takes to synthesize again after a line of the stack changed.
#
# It builds a copy of what is committed, so that nothing here is touched. Settings of cargo in the
# environment (`CARGO_PROFILE_DEV_DEBUG=false`, `RUSTFLAGS=…`) take part, to try what is quicker.
set -euo pipefail
cd "$(dirname "$0")/../.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git archive HEAD | tar -x -C "$copy"
cd "$copy"
export CARGO_TARGET_DIR=$copy/target CARGO_TERM_COLOR=never
cargo fetch --quiet --locked

measure() {
    python3 - "$1" <<'PYTHON'
import resource, subprocess, sys, time
start = time.monotonic()
subprocess.run(["cargo", "run", "--quiet", "--locked", "--", "synth"], check=True, capture_output=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = used.ru_utime + used.ru_stime
print(f"{sys.argv[1]}: {cpu:.1f} CPU s, {wall:.1f} s of wall time", flush=True)
PYTHON
}

measure "first synth"
for run in 1 2 3; do
    sed -i "s/Sparta ECS tasks[^\"]*/Sparta ECS tasks $run/" sparta-app/src/stack/groups.rs
    grep -q "Sparta ECS tasks $run" sparta-app/src/stack/groups.rs
    measure "synth after an edit of the stack (run $run)"
done
measure "synth with nothing to build"
