"""AWS::CloudWatch::CompositeAlarm and AWS::CloudTrail::Trail.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html
"""

from in_process import call
from ministack.core.responses import get_account_id, get_region

from .base import ResourceType, generated_name, own_tags, pick, removed_keys


class CompositeAlarm(ResourceType):
    """`Ref` is the alarm's name."""

    name = "AWS::CloudWatch::CompositeAlarm"
    replaced_by = ("AlarmName",)
    name_property = "AlarmName"
    tags_property = "Tags"

    def create(self, logical_id, properties, stack_name):
        name = properties.get("AlarmName") or generated_name(stack_name, logical_id)
        self._put(name, properties, Tags=own_tags(properties.get("Tags")))
        return name, {"Arn": self._arn(name)}

    def update(self, physical_id, old, new, stack_name, logical_id):
        self._put(physical_id, new)
        arn = self._arn(physical_id)
        before, after = own_tags(old.get("Tags")), own_tags(new.get("Tags"))
        gone = removed_keys(before, after)
        if gone:
            call("cloudwatch", "UntagResource", ResourceARN=arn, TagKeys=gone)
        if after:
            call("cloudwatch", "TagResource", ResourceARN=arn, Tags=after)
        return physical_id, {"Arn": arn}

    def delete(self, physical_id, properties):
        call("cloudwatch", "DeleteAlarms", AlarmNames=[physical_id])

    def _put(self, name, properties, **more):
        settings = pick(
            properties,
            "ActionsEnabled",
            "ActionsSuppressor",
            "ActionsSuppressorExtensionPeriod",
            "ActionsSuppressorWaitPeriod",
            "AlarmActions",
            "AlarmDescription",
            "AlarmRule",
            "InsufficientDataActions",
            "OKActions",
        )
        call("cloudwatch", "PutCompositeAlarm", AlarmName=name, **settings, **more)

    def _arn(self, name):
        return f"arn:aws:cloudwatch:{get_region()}:{get_account_id()}:alarm:{name}"


class Trail(ResourceType):
    """`Ref` is the trail's name."""

    name = "AWS::CloudTrail::Trail"
    replaced_by = ("TrailName",)
    name_property = "TrailName"
    tags_property = "Tags"

    # The property's name, and the API's where it differs.
    _SETTINGS = {
        "CloudWatchLogsLogGroupArn": "CloudWatchLogsLogGroupArn",
        "CloudWatchLogsRoleArn": "CloudWatchLogsRoleArn",
        "EnableLogFileValidation": "EnableLogFileValidation",
        "IncludeGlobalServiceEvents": "IncludeGlobalServiceEvents",
        "IsMultiRegionTrail": "IsMultiRegionTrail",
        "IsOrganizationTrail": "IsOrganizationTrail",
        "KMSKeyId": "KmsKeyId",
        "S3BucketName": "S3BucketName",
        "S3KeyPrefix": "S3KeyPrefix",
        "SnsTopicName": "SnsTopicName",
    }
    # What an update sets back when the template drops the property: CreateTrail's defaults.
    _DEFAULTS = {
        "EnableLogFileValidation": False,
        "IncludeGlobalServiceEvents": True,
        "IsMultiRegionTrail": False,
        "IsOrganizationTrail": False,
        "S3KeyPrefix": "",
        "SnsTopicName": "",
    }

    def create(self, logical_id, properties, stack_name):
        name = properties.get("TrailName") or generated_name(stack_name, logical_id)
        made = call(
            "cloudtrail",
            "CreateTrail",
            Name=name,
            **self._settings(properties),
            TagsList=properties.get("Tags"),
        )
        self._apply(name, {}, properties)
        if properties.get("Tags"):
            # The emulator's CreateTrail drops the tags it is given.
            call("cloudtrail", "AddTags", ResourceId=made["TrailARN"], TagsList=properties["Tags"])
        return name, self._attributes(made["TrailARN"], properties)

    def update(self, physical_id, old, new, stack_name, logical_id):
        dropped = {
            name: default
            for name, default in self._DEFAULTS.items()
            if name in old and name not in new
        }
        settings = self._settings({**dropped, **new})
        arn = call("cloudtrail", "UpdateTrail", Name=physical_id, **settings)["TrailARN"]
        self._apply(physical_id, old, new)
        gone = removed_keys(old.get("Tags"), new.get("Tags"))
        if gone:
            tags = [tag for tag in old["Tags"] if tag["Key"] in gone]
            call("cloudtrail", "RemoveTags", ResourceId=arn, TagsList=tags)
        if new.get("Tags"):
            call("cloudtrail", "AddTags", ResourceId=arn, TagsList=new["Tags"])
        return physical_id, self._attributes(arn, new)

    def delete(self, physical_id, properties):
        call("cloudtrail", "DeleteTrail", Name=physical_id)

    def _settings(self, properties):
        return {
            parameter: properties[name]
            for name, parameter in self._SETTINGS.items()
            if name in properties
        }

    def _apply(self, name, old, new):
        """What is a property in a template and an operation of its own in the API."""
        logging = str(new.get("IsLogging", True)).lower() == "true"
        call("cloudtrail", "StartLogging" if logging else "StopLogging", Name=name)
        selectors = pick(new, "EventSelectors", "AdvancedEventSelectors")
        if selectors and selectors != pick(old, *selectors):
            call("cloudtrail", "PutEventSelectors", TrailName=name, **selectors)

    def _attributes(self, arn, properties):
        attributes = {"Arn": arn}
        topic = properties.get("SnsTopicName")
        if topic:
            by_name = f"arn:aws:sns:{get_region()}:{get_account_id()}:{topic}"
            attributes["SnsTopicArn"] = topic if topic.startswith("arn:") else by_name
        return attributes


TYPES = (CompositeAlarm, Trail)
