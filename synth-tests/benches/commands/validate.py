"""Validates templates with AWS's cloudformation-validate: its engine is made once for all."""

import sys

from cloudformation_validate import CompositeEngine, ValidateConfig

config = ValidateConfig()
engine = CompositeEngine()
for path in sys.argv[1:]:
    try:
        engine.validate_template(path, config)
    except Exception as error:
        # It raises on what it cannot read at all.
        print(f"{path}: {error}")
