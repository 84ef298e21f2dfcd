"""AWS::IAM::OIDCProvider.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html
"""

from in_process import call

from .base import ResourceType


class OidcProvider(ResourceType):
    """`Ref` is the ARN, which is made of the URL; the emulator's API changes no provider in place."""

    name = "AWS::IAM::OIDCProvider"
    replaced_by = ("Url", "ClientIdList", "ThumbprintList")
    tags_property = "Tags"

    def create(self, logical_id, properties, stack_name):
        made = call(
            "iam",
            "CreateOpenIDConnectProvider",
            Url=properties["Url"],
            ClientIDList=properties.get("ClientIdList"),
            ThumbprintList=properties.get("ThumbprintList"),
            Tags=properties.get("Tags"),
        )
        arn = made["OpenIDConnectProviderArn"]
        return arn, {"Arn": arn}

    def update(self, physical_id, old, new, stack_name, logical_id):
        return physical_id, {"Arn": physical_id}

    def delete(self, physical_id, properties):
        call("iam", "DeleteOpenIDConnectProvider", OpenIDConnectProviderArn=physical_id)


TYPES = (OidcProvider,)
