"""Writes a template as the Python program that somebody with troposphere would write.

Arguments: the template, and the file for the program. The program makes every resource, parameter,
condition and output with troposphere's own classes, and returns the text of the template.
"""

import json
import sys

from troposphere import AWSHelperFn, BaseAWSObject
from troposphere.template_generator import TemplateGenerator

HEAD = '''from troposphere import AWSHelperFn, Template


class Function(AWSHelperFn):
    """Any function of the template."""

    def __init__(self, data):
        self.data = data


'''


class Program:
    def __init__(self, template):
        self.template = template
        self.modules = set()

    def text(self):
        lines = ["def template():", "    t = Template()"]
        for name, value in self.template.conditions.items():
            lines.append(f"    t.add_condition({name!r}, {self.code(value)})")
        for name, value in self.template.mappings.items():
            lines.append(f"    t.add_mapping({name!r}, {value!r})")
        for add, entries in (
            ("add_parameter", self.template.parameters),
            ("add_resource", self.template.resources),
            ("add_output", self.template.outputs),
        ):
            for entry in entries.values():
                lines.append(f"    t.{add}({self.code(entry)})")
        lines.append("    return t.to_json()")
        imports = "".join(f"import {module}\n" for module in sorted(self.modules))
        return imports + HEAD + "\n".join(lines) + "\n"

    def code(self, value):
        if isinstance(value, BaseAWSObject):
            return self.construction(value)
        if isinstance(value, AWSHelperFn):
            return f"Function({self.code(value.to_dict())})"
        if isinstance(value, dict):
            entries = (f"{key!r}: {self.code(item)}" for key, item in value.items())
            return "{" + ", ".join(entries) + "}"
        if isinstance(value, (list, tuple)):
            return "[" + ", ".join(map(self.code, value)) + "]"
        return repr(value)

    def construction(self, value):
        kind = type(value)
        self.modules.add(kind.__module__)
        given = dict(value.properties)
        # Parameters and outputs keep their properties where resources keep their attributes.
        for name, attribute in value.resource.items():
            if name not in ("Type", "Properties") and name not in given:
                given[name] = attribute
        words = [repr(value.title)] if value.title else []
        words += [f"{name}={self.code(item)}" for name, item in given.items()]
        return f"{kind.__module__}.{kind.__qualname__}({', '.join(words)})"


source, target = sys.argv[1:]
with open(source) as file:
    program = Program(TemplateGenerator(json.load(file)))
with open(target, "w") as file:
    file.write(program.text())
