#!/bin/sh
# CPU seconds and memory of `cargo check` for sparta-constructs alone, its dependencies being ready:
# with the default features (limit 10 s) and with every service (limit 60 s).
set -eu
cd "$(dirname "$0")/../.."
for features in default full; do
    cargo check --quiet --package sparta-constructs --features "$features"
    cargo clean --quiet --package sparta-constructs --profile dev
    python3 - "$features" <<'PYTHON'
import resource, subprocess, sys
features = sys.argv[1]
subprocess.run(["cargo", "check", "--quiet", "--package", "sparta-constructs", "--features", features],
               check=True, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{features}: {used.ru_utime + used.ru_stime:.1f} CPU s, {used.ru_maxrss / 1024:.0f} MB")
PYTHON
done
