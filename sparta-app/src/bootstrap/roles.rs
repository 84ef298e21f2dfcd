//! The five roles, with what version 33 of the CDK's bootstrap lets them do.

use sparta_constructs::cfn::{iam, ssm};
use sparta_constructs::core::{Condition, Handle, Parameter, Stack, fn_if};
use sparta_constructs::value::{IntoNode, Json, Node, pseudo};
use sparta_constructs::{json, sub};

use super::storage::Storage;
use super::{QUALIFIER, Trust, VERSION, name};

/// Adds the roles, and the parameter with the version, which says that they are there.
pub(super) fn add(stack: Stack, trust: Trust, storage: &Storage) {
    let trusted = Some((trust.has_accounts, trust.accounts));
    let files = role(stack, ("FilePublishingRole", "file-publishing"), trusted);
    policy(stack, files, "file-publishing", publish_files(storage));
    let images = role(stack, ("ImagePublishingRole", "image-publishing"), trusted);
    policy(stack, images, "image-publishing", publish_images(storage));
    let lookup = Some((trust.has_lookup_accounts, trust.lookup_accounts));
    role(stack, ("LookupRole", "lookup"), lookup)
        .set_raw("ManagedPolicyArns", json!([managed("ReadOnlyAccess")]))
        // Reading an account is not reading its secrets.
        .set_raw(
            "Policies",
            json!([{"PolicyName": "LookupRolePolicy", "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [{"Sid": "DontReadSecrets", "Effect": "Deny", "Action": ["kms:Decrypt"], "Resource": "*"}],
            }}]),
        );
    let version = version(stack);
    let execution = execution(stack, trust);
    role(stack, ("DeploymentActionRole", "deploy"), trusted)
        .set_raw(
            "ManagedPolicyArns",
            json!([managed("AWSCloudFormationReadOnlyAccess")]),
        )
        .set_raw(
            "Policies",
            json!([{"PolicyName": "default", "PolicyDocument": deploy(storage, execution, version)}]),
        );
}

/// A role that this account and those it trusts may take. Nobody may take it on behalf of a third party:
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>.
fn role(
    stack: Stack,
    (id, what): (&'static str, &'static str),
    trusted: Option<(Condition, Parameter<[String]>)>,
) -> Handle<iam::Role> {
    let mut statements = takes(pseudo::ACCOUNT_ID.into_node());
    if let Some((condition, accounts)) = trusted {
        let theirs = takes(accounts.value().into_node());
        let theirs = theirs
            .into_iter()
            .map(|statement| fn_if(condition, statement, pseudo::no_value()).into_node());
        statements.extend(theirs);
    }
    let document = json!({"Version": "2012-10-17", "Statement": Json::list(statements)});
    iam::Role::new(document)
        .set_raw("RoleName", name(&format!("{what}-role")))
        .set_raw(
            "Tags",
            json!([{"Key": "aws-cdk:bootstrap-role", "Value": what}]),
        )
        .add(stack, id)
}

fn takes(who: Node) -> Vec<Node> {
    let assume = json!({
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": who.clone()},
        "Condition": {"Null": {"sts:ExternalId": "true"}},
    });
    let tag = json!({"Effect": "Allow", "Action": "sts:TagSession", "Principal": {"AWS": who}});
    vec![assume.into_node(), tag.into_node()]
}

/// The role that `CloudFormation` acts in. Without policies given it may do everything, unless other accounts
/// are trusted: then it may do nothing, which the command refuses beforehand.
fn execution(stack: Stack, trust: Trust) -> Handle<iam::Role> {
    let everything = json!([managed("AdministratorAccess")]);
    let by_default = fn_if(trust.has_accounts, pseudo::no_value(), everything);
    let policies = fn_if(
        trust.has_execution_policies,
        trust.execution_policies.value(),
        by_default,
    );
    let document = json!({
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                       "Principal": {"Service": "cloudformation.amazonaws.com"}}],
    });
    iam::Role::new(document)
        .set_raw("RoleName", name("cfn-exec-role"))
        .set_raw("ManagedPolicyArns", policies)
        .add(stack, "CloudFormationExecutionRole")
}

fn policy(stack: Stack, role: Handle<iam::Role>, what: &'static str, statements: Json) {
    let document = json!({"Version": "2012-10-17", "Statement": statements});
    let id = match what {
        "file-publishing" => "FilePublishingRoleDefaultPolicy",
        _ => "ImagePublishingRoleDefaultPolicy",
    };
    iam::Policy::new(name(&format!("{what}-role-default-policy")), document)
        .set_raw("Roles", json!([role.reference()]))
        .add(stack, id);
}

fn publish_files(storage: &Storage) -> Json {
    let bucket = storage.bucket.attr_arn();
    json!([{
        "Effect": "Allow",
        "Action": ["s3:GetObject*", "s3:GetBucket*", "s3:GetEncryptionConfiguration", "s3:List*", "s3:DeleteObject*",
                   "s3:PutObject*", "s3:Abort*"],
        "Resource": [bucket.clone(), sub!(bucket, "/*")],
        "Condition": {"StringEquals": {"aws:ResourceAccount": [pseudo::ACCOUNT_ID]}},
    }])
}

fn publish_images(storage: &Storage) -> Json {
    json!([
        {
            "Effect": "Allow",
            "Action": ["ecr:PutImage", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload",
                       "ecr:BatchCheckLayerAvailability", "ecr:DescribeRepositories", "ecr:DescribeImages",
                       "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            "Resource": storage.repository.attr_arn(),
        },
        {"Effect": "Allow", "Action": ["ecr:GetAuthorizationToken"], "Resource": "*"},
    ])
}

fn deploy(
    storage: &Storage,
    execution: Handle<iam::Role>,
    version: Handle<ssm::Parameter>,
) -> Json {
    let bucket = storage.bucket.attr_arn();
    let parameter = sub!(
        "arn:",
        pseudo::PARTITION,
        ":ssm:",
        pseudo::REGION,
        ":",
        pseudo::ACCOUNT_ID,
        ":parameter",
        version.reference()
    );
    json!({"Version": "2012-10-17", "Statement": [
        {
            "Sid": "DeployPermissions", "Effect": "Allow", "Resource": "*",
            "Action": ["cloudformation:CreateChangeSet", "cloudformation:DeleteChangeSet",
                       "cloudformation:ExecuteChangeSet", "cloudformation:CreateStack", "cloudformation:UpdateStack",
                       "cloudformation:RollbackStack", "cloudformation:ContinueUpdateRollback",
                       "cloudformation:CreateStackRefactor", "cloudformation:ExecuteStackRefactor"],
        },
        {
            "Sid": "CliPermissions", "Effect": "Allow", "Resource": "*",
            "Action": ["cloudformation:CancelUpdateStack", "cloudformation:DeleteStack",
                       "cloudformation:SetStackPolicy", "cloudformation:UpdateTerminationProtection",
                       "sts:GetCallerIdentity"],
        },
        {"Sid": "ActAsCloudFormation", "Effect": "Allow", "Action": "iam:PassRole", "Resource": execution.attr_arn()},
        {
            "Sid": "CliStagingBucket", "Effect": "Allow", "Action": ["s3:GetObject*", "s3:GetBucket*", "s3:List*"],
            "Resource": [bucket.clone(), sub!(bucket, "/*")],
        },
        // CreateChangeSet reads the parameters of a template that are in SSM as its caller.
        {"Sid": "ReadVersion", "Effect": "Allow", "Action": ["ssm:GetParameter", "ssm:GetParameters"],
         "Resource": parameter},
        {
            "Sid": "ExplainServices", "Effect": "Allow", "Resource": "*",
            "Action": ["ecs:DescribeServices", "ecs:ListTasks", "ecs:DescribeTasks"],
        },
    ]})
}

fn version(stack: Stack) -> Handle<ssm::Parameter> {
    ssm::Parameter::new(ssm::parameter::Type::String, VERSION.to_string())
        .set_raw("Name", format!("/cdk-bootstrap/{QUALIFIER}/version"))
        .add(stack, "CdkBootstrapVersion")
}

fn managed(name: &str) -> Node {
    sub!(
        "arn:",
        pseudo::PARTITION,
        format!(":iam::aws:policy/{name}")
    )
    .into_node()
}
