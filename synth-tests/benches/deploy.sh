#!/usr/bin/env bash
# What a first deployment of the Sparta stacks to the emulator takes: `sparta deploy` from a built
# binary, and the stock CDK CLI with the same assembly. By turns, three times each, every time in an
# account of its own. Needs python3, node and npm.
#
#   synth-tests/benches/deploy.sh [BINARY]    BINARY: target/release/sparta, built now, when not given
set -euo pipefail
cd "$(dirname "$0")/../.."

binary=${1:-}
if [ -z "$binary" ]; then
    cargo build --quiet --locked --release --bin sparta
    binary=target/release/sparta
fi
binary=$(realpath "$binary")
interop=$PWD/sparta-app/tests/interop/cdk
work=$(mktemp -d)
started=
cleanup() {
    [ -z "$started" ] || "$binary" --quiet local stop >"$work/stop"
    rm -rf "$work"
}
trap cleanup EXIT

(cd "$work" && cp "$interop"/package*.json . && npm ci --silent --ignore-scripts --no-audit --no-fund)
state=$("$binary" --format json --progress none local start)
case $state in *'"state": "started"'*) started=yes ;; esac

# The secrets of the stack, as its configuration and as its parameters.
export SPARTA_BOT_TOKEN=a-token SPARTA_BACKEND_API_KEY=a-key
export SPARTA_PRIVATE_KEY=0x5ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e700
export SPARTA_PARAMETER_BotToken=$SPARTA_BOT_TOKEN SPARTA_PARAMETER_ApiKey=$SPARTA_BACKEND_API_KEY
export SPARTA_PARAMETER_EthereumPrivateKey=$SPARTA_PRIVATE_KEY
export HOME=$work AWS_EC2_METADATA_DISABLED=true AWS_SECRET_ACCESS_KEY=test AWS_REGION=eu-west-2
export CDK_DISABLE_VERSION_CHECK=1 CDK_DISABLE_CLI_TELEMETRY=true CI=1 NO_COLOR=1
"$binary" --quiet --output "$work/cdk.out" synth >"$work/synth"

python3 - "$binary" "$work" "$state" <<'PYTHON'
import json, os, resource, statistics, subprocess, sys, time
binary, work, state = sys.argv[1:]
os.environ["AWS_ENDPOINT_URL"] = json.loads(state)["endpoint_url"]
names = {"BotToken": "SPARTA_BOT_TOKEN", "ApiKey": "SPARTA_BACKEND_API_KEY", "EthereumPrivateKey": "SPARTA_PRIVATE_KEY"}
parameters = [text for name, variable in names.items()
              for text in ("--parameters", f"sparta-production:{name}={os.environ[variable]}")]
app = ["--app", f"{work}/cdk.out"]
ours = [binary, *app, "deploy", "--yes", "--skip-images"]
theirs = ["node", f"{work}/node_modules/aws-cdk/bin/cdk", "--no-notices", *app,
          "deploy", "--all", "--require-approval", "never", *parameters]

def measured(command):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    ran = subprocess.run(command, cwd=work, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if ran.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{ran.stdout}{ran.stderr}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

figures = {"sparta deploy": [], "cdk deploy": []}
for run in range(6):
    name, command = [("sparta deploy", ours), ("cdk deploy", theirs)][run % 2]
    # The emulator takes the access key id for the account.
    os.environ["AWS_ACCESS_KEY_ID"] = f"{400000000000 + os.getpid() * 10 + run}"
    subprocess.run([binary, "--quiet", "bootstrap", "--yes"], cwd=work, check=True, stdout=subprocess.DEVNULL)
    wall, cpu = measured(command)
    figures[name].append((wall, cpu))
    print(f"{name} (run {run // 2 + 1}): {wall:.1f} s, {cpu:.1f} CPU s", flush=True)
middle = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in figures.items()}
wall, cpu = (a / b for a, b in zip(middle["sparta deploy"], middle["cdk deploy"]))
print(f"sparta deploy / cdk deploy, medians: {wall:.2f} of the time, {cpu:.2f} of the CPU time")
PYTHON
