"""Runs commands side by side and prints what each took, as Markdown.

The argument is a JSON file: a list of groups with a `title` and `commands`, of which each has a
`name`, `argv`, and perhaps `env`, `cwd` and `exits` (the exit codes that are no failure). Every
command runs once to warm up and then ROUNDS times (5, or the environment's) in turns with the
others; the run with the least CPU counts.
"""

import json
import os
import subprocess
import sys
import time

ROUNDS = int(os.environ.get("ROUNDS", "5"))


def run(command):
    """User and system CPU seconds, wall seconds and the largest process in MiB."""
    start = time.monotonic()
    child = subprocess.Popen(
        command["argv"],
        cwd=command.get("cwd"),
        env={**os.environ, **command.get("env", {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    said = child.stderr.read().decode(errors="replace")
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in command.get("exits", [0]):
        sys.exit(f"{command['name']}: exit code {child.returncode}\n{said[-2000:]}")
    wall = time.monotonic() - start
    # Linux gives KiB: https://man7.org/linux/man-pages/man2/getrusage.2.html
    return used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024


def table(group):
    commands = group["commands"]
    runs = {command["name"]: [] for command in commands}
    for round_ in range(ROUNDS + 1):
        for command in commands:
            measured = run(command)
            if round_ > 0:
                runs[command["name"]].append(measured)
    best = {name: min(measured) for name, measured in runs.items()}
    first = best[commands[0]["name"]][0]
    print(f"### {group['title']}\n")
    print("| command | CPU s | wall s | MiB | CPU against the first |")
    print("|---|---|---|---|---|")
    for name, (cpu, wall, memory) in best.items():
        print(f"| {name} | {cpu:.4f} | {wall:.3f} | {memory:.0f} | {cpu / first:.1f} |")
    print(flush=True)


with open(sys.argv[1]) as file:
    for group in json.load(file):
        table(group)
