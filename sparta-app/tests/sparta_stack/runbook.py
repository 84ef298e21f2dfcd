"""Runs commands of AWS's command line, read as a JSON list from standard input, one after the other
in this process, which starts it once; prints as JSON what each gave."""

import contextlib
import io
import json
import os
import re
import subprocess
import sys

from awscli.clidriver import create_clidriver

os.environ.update(
    AWS_ACCESS_KEY_ID=os.environ["SPARTA_ACCOUNT"],
    AWS_SECRET_ACCESS_KEY="test",
    AWS_DEFAULT_REGION=os.environ["SPARTA_REGION"],
    AWS_ENDPOINT_URL=os.environ["SPARTA_ENDPOINT_URL"],
    # A command that cannot be answered need not be tried five times.
    AWS_MAX_ATTEMPTS="1",
)


def words(command):
    """The command as the shell takes it apart."""
    script = f"set -- {command}; printf '%s\\0' \"$@\""
    shell = subprocess.run(["sh", "-c", script], stdout=subprocess.PIPE, check=True, text=True)
    return shell.stdout.split("\0")[:-1]


def run(line):
    # `name=$(command)`: what it prints is in a variable from then on.
    assignment = re.fullmatch(r"(\w+)=\$\((.*)\)", line)
    program, *arguments = words(assignment[2] if assignment else line)
    assert program == "aws", line
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = create_clidriver().main(arguments)
        except SystemExit as ended:
            code = ended.code
    if assignment:
        os.environ[assignment[1]] = out.getvalue().strip()
    return {"command": line, "code": code, "stdout": out.getvalue(), "stderr": err.getvalue()}


print(json.dumps([run(line) for line in json.load(sys.stdin)]))
