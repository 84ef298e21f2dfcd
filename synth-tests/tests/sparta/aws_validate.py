"""What AWS's offline validator says of templates: their region, and their files, as arguments."""

import json
import sys

from cloudformation_validate import CompositeEngine, ValidateConfig, version
from cloudformation_validate import PseudoParameterOverrides

region, *files = sys.argv[1:]
config = ValidateConfig(pseudo_parameter_overrides=PseudoParameterOverrides(region=region))
engine = CompositeEngine()
findings = [
    {
        "file": file,
        "rule": finding.rule_id,
        "severity": finding.severity.name,
        "resource": finding.entity.logical_id if finding.entity else None,
        "property": finding.property_path,
        "message": finding.message,
    }
    for file in files
    for finding in engine.validate_template(file, config).diagnostics
]
print(json.dumps({"version": version(), "findings": findings}))
