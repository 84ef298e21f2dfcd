#!/usr/bin/env bash
# CPU seconds of `cargo check` of sparta-constructs after its dependencies, with its default
# features and with all of them, three times each; and the memory the compiler needs.
#
# CPU seconds (user and system), not wall time: they say the same on a busy machine.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
export CARGO_TARGET_DIR=$target CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never

measure() {
    local name=$1
    shift
    cargo check --quiet --locked --package sparta-constructs "$@"
    for run in 1 2 3; do
        touch sparta-constructs/src/lib.rs
        python3 - "$name" "$run" "$@" <<'PYTHON'
import resource, subprocess, sys
name, run, *options = sys.argv[1:]
command = ["cargo", "check", "--quiet", "--locked", "--package", "sparta-constructs", *options]
subprocess.run(command, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
seconds, mebibytes = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
print(f"{name} (run {run}): {seconds:.1f} CPU s, {mebibytes:.0f} MiB")
PYTHON
    done
}

measure "default features"
measure "all services" --features full
