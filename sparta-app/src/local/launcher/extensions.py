"""Adds resource types and services to MiniStack.

Everything that hangs on MiniStack's private names is here, in `completions`, in
`resource_types.base` and in `services`; its version is pinned, and the tests deploy every type.
"""

import completions
from ministack import app
from ministack.core import router
from ministack.services.cloudformation import provisioners, stacks
from resource_types import (
    autoscaling,
    ec2,
    ecs,
    governance,
    identity,
    monitoring,
    secrets,
    security_group_rules,
)
from services import application_autoscaling, secret_rotation

_MODULES = (
    autoscaling,
    ec2,
    ecs,
    governance,
    identity,
    monitoring,
    secrets,
    security_group_rules,
)
TYPES = [resource_type() for module in _MODULES for resource_type in module.TYPES]


def install():
    """To be called once, before the emulator serves."""
    _add_services()
    for resource_type in TYPES:
        _add_resource_type(resource_type)
    completions.install()
    _provision_on_threads({resource_type.name for resource_type in TYPES})


def _add_services():
    name = application_autoscaling.SERVICE
    app.SERVICE_REGISTRY[name] = {"module": application_autoscaling.__name__}
    app.SERVICE_HANDLERS[name] = application_autoscaling.handle_request
    # Where a reset of the emulator's state looks for modules.
    app._loaded_modules[application_autoscaling.__name__] = application_autoscaling
    router.SERVICE_PATTERNS[name] = {
        "target_prefixes": [application_autoscaling.TARGET_PREFIX],
        "host_patterns": [r"application-autoscaling\."],
    }
    app.SERVICE_HANDLERS[secret_rotation.SERVICE] = secret_rotation.handle_request


def _add_resource_type(resource_type):
    name = resource_type.name
    known = name in provisioners._RESOURCE_HANDLERS
    if known != resource_type.takes_over:
        raise RuntimeError(f"MiniStack {'has' if known else 'lacks'} {name}: see the launcher")
    provisioners._RESOURCE_HANDLERS[name] = {
        "create": resource_type.create,
        "update": resource_type.update,
        "update_with_logical_id": True,
        "delete": resource_type.delete_if_there,
    }
    provisioners._REPLACING_PROPERTIES[name] = resource_type.replaced_by
    if resource_type.tags_property:
        provisioners._STACK_TAG_PROPERTY[name] = (resource_type.tags_property, "list")
    if resource_type.name_property:
        provisioners._CUSTOM_NAME_REPLACEMENT[name] = {"name": resource_type.name_property}


def _provision_on_threads(names):
    """A call into the emulator from its own event loop would wait for itself."""
    runs_on_thread = stacks._runs_on_worker_thread
    stacks._runs_on_worker_thread = lambda name: name in names or runs_on_thread(name)
