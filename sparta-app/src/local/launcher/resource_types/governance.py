"""AWS::Backup::BackupSelection and AWS::Budgets::Budget.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html
"""

from in_process import call
from ministack.core.responses import get_account_id

from .base import ResourceType, generated_name


class BackupSelection(ResourceType):
    """`Ref` is the selection's id; every change replaces it."""

    name = "AWS::Backup::BackupSelection"
    replaced_by = ("BackupPlanId", "BackupSelection")

    def create(self, logical_id, properties, stack_name):
        plan = properties["BackupPlanId"]
        made = call(
            "backup",
            "CreateBackupSelection",
            BackupPlanId=plan,
            BackupSelection=properties["BackupSelection"],
        )
        identifier = made["SelectionId"]
        return identifier, {"BackupPlanId": plan, "Id": identifier, "SelectionId": identifier}

    def delete(self, physical_id, properties):
        call(
            "backup",
            "DeleteBackupSelection",
            BackupPlanId=properties["BackupPlanId"],
            SelectionId=physical_id,
        )


class Budget(ResourceType):
    """`Ref` is the budget's name. Notifications and the name, which is nested, replace it."""

    name = "AWS::Budgets::Budget"
    replaced_by = ("NotificationsWithSubscribers",)
    tags_property = "ResourceTags"

    def create(self, logical_id, properties, stack_name):
        name = properties["Budget"].get("BudgetName") or generated_name(
            stack_name, logical_id, longest=100
        )
        call(
            "budgets",
            "CreateBudget",
            AccountId=get_account_id(),
            Budget={**properties["Budget"], "BudgetName": name},
            NotificationsWithSubscribers=properties.get("NotificationsWithSubscribers"),
            ResourceTags=properties.get("ResourceTags"),
        )
        return name, {"Id": name}

    def update(self, physical_id, old, new, stack_name, logical_id):
        if old["Budget"].get("BudgetName") != new["Budget"].get("BudgetName"):
            return self.replace(physical_id, old, new, stack_name, logical_id)
        call(
            "budgets",
            "UpdateBudget",
            AccountId=get_account_id(),
            NewBudget={**new["Budget"], "BudgetName": physical_id},
        )
        return physical_id, {"Id": physical_id}

    def delete(self, physical_id, properties):
        call("budgets", "DeleteBudget", AccountId=get_account_id(), BudgetName=physical_id)


TYPES = (BackupSelection, Budget)
