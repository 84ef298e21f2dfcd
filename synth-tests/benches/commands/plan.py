"""Prints what `measure.py` is to run, as JSON.

Arguments: the program `sparta`, the directory of what was installed and written, and a folder of
templates or nothing.
"""

import json
import pathlib
import sys

SO_MANY = 750
REGION = "eu-west-2"

here = pathlib.Path(__file__).resolve().parent
sparta = sys.argv[1]
work = pathlib.Path(sys.argv[2]).resolve()
template = str(work / "sparta.template.json")
python = str(work / "venv/bin/python")
# Its answer to a template with an error, which some of the folder have.
ANSWERED = [0, 3]


def cdk(name, program, *options):
    binary = str(work / "node_modules/.bin/cdk")
    # Nothing is sent: https://docs.aws.amazon.com/cdk/v2/guide/cli-telemetry.html
    env = {"TEMPLATE": template, "CDK_DISABLE_CLI_TELEMETRY": "true"}
    argv = [binary, "synth", "--quiet", "--no-notices", *options, "--app", program]
    return {"name": name, "argv": argv, "cwd": str(work), "env": env}


groups = [
    {
        "title": "The Sparta stack, from the program to the cloud assembly",
        "commands": [
            {"name": "`sparta synth`", "argv": [sparta, "synth", "--output", str(work / "out")]},
            cdk("`cdk synth`, tsx", "node_modules/.bin/tsx cdk.ts"),
            cdk("`cdk synth`, ts-node", "node_modules/.bin/ts-node cdk.ts"),
            cdk("`cdk synth --no-validation`, tsx", "node_modules/.bin/tsx cdk.ts", "--no-validation"),
            {
                "name": "troposphere, the text of one template",
                "argv": [python, "-c", "import sparta; sparta.template()"],
                "cwd": str(work),
            },
        ],
    },
    {
        "title": "Validation of the Sparta template",
        "commands": [
            {"name": "`sparta validate`", "argv": [sparta, "validate", template]},
            {
                "name": "cfn-lint",
                "argv": [str(work / "venv/bin/cfn-lint"), "--regions", REGION, "-t", template],
                # 4: there are warnings, and nothing worse.
                "exits": [0, 4],
            },
            {
                "name": "cloudformation-validate, from Python",
                "argv": [python, str(here / "validate.py"), template],
            },
        ],
    },
]

found = []
if sys.argv[3:] and sys.argv[3]:
    folder = pathlib.Path(sys.argv[3]).resolve()
    files = (path for path in folder.rglob("*") if path.suffix in (".json", ".yaml", ".yml", ".template"))
    found = sorted(str(path) for path in files)
if found:
    files = (found * (SO_MANY // len(found) + 1))[:SO_MANY]
    groups.append(
        {
            "title": f"{SO_MANY} templates in one process ({len(set(files))} different ones)",
            "commands": [
                {"name": "`sparta validate`", "argv": [sparta, "validate", *files], "exits": ANSWERED},
                {
                    "name": "cloudformation-validate, from Python",
                    "argv": [python, str(here / "validate.py"), *files],
                },
            ],
        }
    )
json.dump(groups, sys.stdout, indent=1)
