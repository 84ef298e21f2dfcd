"""What a resource type that the emulator lacks has to say about itself."""

from in_process import ServiceError, is_missing
from ministack.services.cloudformation import provisioners


class ResourceType:
    """A CloudFormation resource type, provisioned through its service's API.

    `create` and `update` return the physical id, which is what `Ref` gives, and the
    attributes for `Fn::GetAtt`, both as the type's page of the template reference has them.
    """

    # `AWS::Service::Type`.
    name = None
    # Properties whose change means "Update requires: Replacement".
    replaced_by = ()
    # The property a user may name the resource with.
    name_property = None
    # The property that takes the stack's tags, as a list of keys and values.
    tags_property = None
    # Whether the emulator has the type, and this one takes its place because that one is wrong.
    takes_over = False

    def create(self, logical_id, properties, stack_name):
        raise NotImplementedError

    def update(self, physical_id, old, new, stack_name, logical_id):
        raise NotImplementedError

    def delete(self, physical_id, properties):
        raise NotImplementedError

    def delete_if_there(self, physical_id, properties):
        """Deleting what is gone is a success, as with CloudFormation."""
        try:
            self.delete(physical_id, properties)
        except ServiceError as error:
            if not is_missing(error):
                raise

    def replace(self, physical_id, old, new, stack_name, logical_id):
        """Creates the successor; a stack deletes the predecessor when its update succeeded.

        For replacements that hang on a nested property; those of `replaced_by` are the
        emulator's own doing. A nested stack has no such clean-up, as in the emulator's own
        `_replace_resource`.
        """
        created = self.create(logical_id, new, stack_name)
        if provisioners._DEFERRED_PREDECESSOR_DELETES.get() is None:
            provisioners._delete_predecessor(self.delete_if_there, physical_id, old)
        return created


def generated_name(stack_name, logical_id, longest=128):
    """The name of a resource that the template does not name: stack, logical id, suffix."""
    return provisioners._physical_name(stack_name, logical_id, max_len=longest)


def pick(properties, *names):
    """The properties of these names, those not in the template left out."""
    return {name: properties[name] for name in names if name in properties}


def own_tags(tags):
    """Tags without CloudFormation's `aws:` tags, for services that let no caller set those."""
    return [tag for tag in tags or [] if not tag["Key"].startswith("aws:")]


def removed_keys(old_tags, new_tags):
    """The tag keys an update takes away."""
    kept = {tag["Key"] for tag in new_tags or []}
    return [tag["Key"] for tag in old_tags or [] if tag["Key"] not in kept]
