//! `sparta bootstrap --github`: whom the roles trust, and what they may do.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use sparta_app::bootstrap::{self, GitHub};
use sparta_app::local::{Authentication, Emulator, EmulatorOptions, python_environment};
use sparta_constructs::assertions::iam::Permissions;
use sparta_constructs::assertions::{Placement, Template};
use sparta_constructs::core::{App, Environment};
use sparta_constructs::policy::Caller;
use sparta_constructs::security::GitHubRepository;

use super::{REGION, Ran, emulator, run, sparta};

const ISSUER: &str = "token.actions.githubusercontent.com";

fn template(has_provider: bool) -> Template {
    let repository: GitHubRepository = "octo-org/octo-repo".parse().expect("a repository");
    let production = repository.environment("production").expect("a name");
    let app = App::new();
    let github = GitHub {
        deploying: vec![production],
        planning: vec![repository.pull_request()],
        has_provider,
    };
    let stack = bootstrap::add_github(&app, Environment::agnostic(), &github);
    Template::from_stack(&app, stack)
}

/// The roles, and those of the bootstrap that they take, whose trust policies have a say in it.
fn with_the_bootstrap() -> Template {
    let app = App::new();
    let stack = bootstrap::add(&app, Environment::agnostic());
    let mut all = Template::from_stack(&app, stack).to_value().clone();
    let roles = template(false).to_value()["Resources"].clone();
    let (Value::Object(roles), Value::Object(resources)) = (roles, &mut all["Resources"]) else {
        panic!("two objects");
    };
    resources.extend(roles);
    Template::from_value(all)
}

/// A role's token exchange: by whom, with which subject and audience.
fn may_take(permissions: &Permissions, role: &str, (subject, audience): (&str, &str)) -> bool {
    let provider = format!("arn:aws:iam::123456789012:oidc-provider/{ISSUER}");
    let question = permissions
        .can(
            Caller::Federated(provider),
            "sts:AssumeRoleWithWebIdentity",
            permissions.arn_of(role),
        )
        .when(&format!("{ISSUER}:sub"), subject)
        .when(&format!("{ISSUER}:aud"), audience);
    question.answer().decision == sparta_constructs::policy::Decision::Allowed
}

#[test]
fn github_roles_trust_one_repository_s_environment_and_pull_requests() {
    const OURS: &str = "sts.amazonaws.com";
    for has_provider in [false, true] {
        let template = template(has_provider);
        let permissions = template.permissions();
        for (role, right) in [
            ("Deploy", "repo:octo-org/octo-repo:environment:production"),
            ("Plan", "repo:octo-org/octo-repo:pull_request"),
        ] {
            assert!(may_take(&permissions, role, (right, OURS)), "{role}");
            for wrong in [
                "repo:octo-org/other:environment:production",
                "repo:other/octo-repo:environment:production",
                "repo:octo-org/octo-repo:environment:development",
                "repo:octo-org/octo-repo:environment:production2",
                "repo:octo-org/octo-repo:ref:refs/heads/main",
                "repo:octo-org/octo-repo:ref:refs/heads/attack",
                "repo:octo-org/octo-repo-2:pull_request",
                "repo:octo-org/octo-repo:pull_requests",
                "repo:Octo-Org/octo-repo:environment:production",
                "repo:octo-org@1/octo-repo@2:environment:production",
                "*",
                "",
            ] {
                assert!(
                    !may_take(&permissions, role, (wrong, OURS)),
                    "{role} {wrong}"
                );
            }
            for audience in ["https://github.com/octo-org", "sts.amazonaws.com.cn", ""] {
                assert!(
                    !may_take(&permissions, role, (right, audience)),
                    "{role} {audience}"
                );
            }
            // Another issuer, and whoever is in the account.
            let role = permissions.arn_of(role);
            for caller in [
                Caller::Federated("arn:aws:iam::123456789012:oidc-provider/example.com".to_owned()),
                Caller::account("123456789012"),
                Caller::anonymous(),
            ] {
                for action in ["sts:AssumeRoleWithWebIdentity", "sts:AssumeRole"] {
                    let question = permissions.can(caller.clone(), action, &role);
                    question
                        .when(&format!("{ISSUER}:sub"), right)
                        .when(&format!("{ISSUER}:aud"), OURS)
                        .assert_denied();
                }
            }
        }
    }
}

#[test]
fn github_roles_may_do_what_the_driver_needs_and_nothing_else() {
    let place = Placement::new()
        .region(REGION)
        .parameter("TrustedAccounts", "999999999999")
        .parameter("TrustedAccountsForLookup", "999999999999");
    let permissions = with_the_bootstrap().permissions_at(&place);
    let role = |what: &str| {
        format!("arn:aws:iam::123456789012:role/cdk-hnb659fds-{what}-role-123456789012-{REGION}")
    };
    for taken in ["deploy", "file-publishing", "image-publishing", "lookup"] {
        let question = permissions.can("Deploy", "sts:AssumeRole", role(taken));
        question.assert_allowed();
        permissions
            .can("Plan", "sts:AssumeRole", role(taken))
            .assert_denied();
    }
    let stack = format!("arn:aws:cloudformation:{REGION}:123456789012:stack/sparta/1");
    let repository = format!("arn:aws:ecr:{REGION}:123456789012:repository/sparta-api");
    let can = |who: &str, action: &str, what: &str| permissions.can(who, action, what);
    can("Deploy", "ecr:DescribeImages", &repository).assert_allowed();
    can("Plan", "cloudformation:GetTemplate", &stack).assert_allowed();
    can("Plan", "cloudformation:DescribeStacks", &stack).assert_allowed();
    let elsewhere = "arn:aws:iam::123456789012:role/Administrator";
    for (action, what) in [
        ("sts:AssumeRole", elsewhere),
        ("sts:AssumeRole", role("cfn-exec").as_str()),
        ("iam:PassRole", role("cfn-exec").as_str()),
        ("iam:CreateRole", elsewhere),
        ("cloudformation:DeleteStack", stack.as_str()),
        ("cloudformation:ExecuteChangeSet", stack.as_str()),
        ("ecr:PutImage", repository.as_str()),
        ("secretsmanager:GetSecretValue", "*"),
        ("s3:GetObject", "*"),
    ] {
        can("Deploy", action, what).assert_denied();
        can("Plan", action, what).assert_denied();
    }
}

#[test]
fn a_provider_is_made_unless_the_account_has_one() {
    let (made, found) = (template(false), template(true));
    made.resource_count_is("AWS::IAM::OIDCProvider", 1);
    made.has_resource_properties(
        "AWS::IAM::OIDCProvider",
        json!({"Url": format!("https://{ISSUER}"), "ClientIdList": ["sts.amazonaws.com"]}),
    );
    found.resource_count_is("AWS::IAM::OIDCProvider", 0);
    for template in [made, found] {
        template.resource_count_is("AWS::IAM::Role", 2);
        template.has_resource_properties("AWS::IAM::Role", json!({"MaxSessionDuration": 7200}));
    }
}

/// Runs a script of boto3 against the emulator, and gives the JSON that it prints.
fn script(emulator: &Emulator, text: &str, arguments: &[&str]) -> Value {
    let environment = python_environment().expect("the emulator runs in it");
    let ran = run(Command::new(environment.python())
        .args(["-B", "-c", text, &emulator.endpoint_url()])
        .args(arguments));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    serde_json::from_str(&ran.stdout).expect("JSON")
}

/// Takes a role with tokens of these subjects; what each may do then.
const TAKE: &str = r#"
import base64, boto3, json, sys
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
url, role, issuer = sys.argv[1:4]
def client(name, given=None, **more):
    keys = given and dict(aws_access_key_id=given["AccessKeyId"], aws_secret_access_key=given["SecretAccessKey"],
                          aws_session_token=given["SessionToken"])
    return boto3.client(name, endpoint_url=url, region_name="eu-west-2", **(keys or {}), **more)
def part(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()
def token(subject):
    claims = {"iss": "https://" + issuer, "sub": subject, "aud": "sts.amazonaws.com"}
    return ".".join([part({"alg": "none"}), part(claims), ""])
def code(call, **parameters):
    try:
        call(**parameters)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return "done"
def tried(subject):
    sts = client("sts", config=Config(signature_version=UNSIGNED))
    try:
        taken = sts.assume_role_with_web_identity(RoleArn=role, RoleSessionName="test", WebIdentityToken=token(subject))
    except ClientError as error:
        return error.response["Error"]["Code"]
    given = taken["Credentials"]
    account = role.split(":")[4]
    def take(what):
        arn = f"arn:aws:iam::{account}:role/{what}"
        return code(client("sts", given).assume_role, RoleArn=arn, RoleSessionName="next")
    return {
        "deploy": take(f"cdk-hnb659fds-deploy-role-{account}-eu-west-2"),
        "cfn-exec": take(f"cdk-hnb659fds-cfn-exec-role-{account}-eu-west-2"),
        "ListRoles": code(client("iam", given).list_roles),
        "DeleteStack": code(client("cloudformation", given).delete_stack, StackName="CDKToolkit"),
    }
print(json.dumps([tried(subject) for subject in sys.argv[4:]]))
"#;

#[test]
fn a_token_of_the_repository_takes_the_deploy_role_and_others_do_not() {
    let options = EmulatorOptions::default().authentication(Authentication::Verified);
    let emulator = Emulator::start(&options).expect("the emulator needs python3");
    let directory = tempfile::tempdir().expect("a temporary directory");
    let given = emulator.credentials();
    let ran = run(sparta(&emulator, &given.access_key_id, directory.path())
        .env("AWS_SECRET_ACCESS_KEY", &given.secret_access_key)
        .args(["bootstrap", "--yes", "--github", "octo-org/octo-repo"])
        .args(["--format", "json"]));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let result: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let outputs = &result["stacks"][1]["outputs"];
    let role = outputs["DeployRoleArn"]
        .as_str()
        .unwrap_or_else(|| panic!("{result}"));
    assert!(ran.stderr.contains("AWS_DEPLOY_ROLE_ARN"), "{ran:?}");

    let found = script(
        &emulator,
        TAKE,
        &[
            role,
            ISSUER,
            "repo:octo-org/octo-repo:environment:production",
            "repo:octo-org/octo-repo:ref:refs/heads/main",
            "repo:octo-org/other:environment:production",
            "repo:octo-org/octo-repo:pull_request",
        ],
    );
    assert_eq!(
        found,
        json!([
            {"deploy": "done", "cfn-exec": "AccessDenied", "ListRoles": "AccessDenied",
             "DeleteStack": "AccessDenied"},
            "AccessDenied",
            "AccessDenied",
            "AccessDenied",
        ])
    );
}

fn bootstrap(emulator: &Emulator, directory: &Path, arguments: &[&str]) -> Ran {
    run(sparta(emulator, "555555555555", directory)
        .args(["bootstrap", "--yes"])
        .args(arguments))
}

/// The resources of the stack of GitHub's roles, by type.
const LOOK: &str = r#"
import boto3, json, sys
client = boto3.client("cloudformation", endpoint_url=sys.argv[1], region_name=sys.argv[2],
                      aws_access_key_id="555555555555", aws_secret_access_key="test")
found = client.describe_stack_resources(StackName="SpartaGitHub")["StackResources"]
print(json.dumps(sorted(it["ResourceType"] for it in found)))
"#;

/// Somebody made the provider before. The emulator's Cloud Control knows only what was made through it.
const PROVIDE: &str = r#"
import boto3, json, sys
client = boto3.client("cloudcontrol", endpoint_url=sys.argv[1], region_name=sys.argv[2],
                      aws_access_key_id="555555555555", aws_secret_access_key="test")
arn = "arn:aws:iam::555555555555:oidc-provider/" + sys.argv[3]
client.create_resource(TypeName="AWS::IAM::OIDCProvider", DesiredState=json.dumps({"Arn": arn}))
print("null")
"#;

#[test]
fn github_roles_are_made_once_a_region_and_stay() {
    let emulator = emulator();
    let directory = tempfile::tempdir().expect("a temporary directory");
    let place = directory.path();
    let github = ["--github", "octo-org@1/octo-repo@2"];
    let first = bootstrap(&emulator, place, &github);
    assert_eq!(first.code, Some(0), "{first:?}");
    assert!(
        first
            .stdout
            .contains("SpartaGitHub.PlanRoleArn = arn:aws:iam::555555555555:role/")
    );
    // Again, with the account's only provider now there, and without the option.
    script(&emulator, PROVIDE, &[REGION, ISSUER]);
    let again = bootstrap(&emulator, place, &github);
    assert_eq!(again.code, Some(0), "{again:?}");
    let without = bootstrap(&emulator, place, &[]);
    assert_eq!(without.code, Some(0), "{without:?}");
    assert!(!without.stderr.contains("SpartaGitHub"), "{without:?}");
    let types = json!([
        "AWS::IAM::OIDCProvider",
        "AWS::IAM::Policy",
        "AWS::IAM::Policy",
        "AWS::IAM::Role",
        "AWS::IAM::Role"
    ]);
    assert_eq!(script(&emulator, LOOK, &[REGION]), types);

    // Another region takes the provider that is there.
    let other = "us-east-1";
    script(&emulator, PROVIDE, &[other, ISSUER]);
    let elsewhere = format!("aws://555555555555/{other}");
    let second = bootstrap(
        &emulator,
        place,
        &[&elsewhere, "--github", "octo-org/octo-repo"],
    );
    assert_eq!(second.code, Some(0), "{second:?}");
    let found = script(&emulator, LOOK, &[other]);
    assert!(!found.to_string().contains("OIDCProvider"), "{found}");
}

#[test]
fn bad_repositories_and_environments_are_said_all_at_once() {
    let emulator = emulator();
    let directory = tempfile::tempdir().expect("a temporary directory");
    let ran = bootstrap(
        &emulator,
        directory.path(),
        &[
            "--github",
            "octo-org/*",
            "--github-environment",
            "production,*",
            "--trust",
            "5",
        ],
    );
    assert_eq!(ran.code, Some(2), "{ran:?}");
    for said in [
        "\"octo-org/*\" is no GitHub repository: write OWNER/REPO",
        "\"*\" is no environment of GitHub: letters, digits",
        "5 is no account",
    ] {
        assert!(ran.stderr.contains(said), "{said}: {ran:?}");
    }
    let ran = bootstrap(
        &emulator,
        directory.path(),
        &["--github-environment", "staging"],
    );
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("--github <OWNER/REPO>"), "{ran:?}");
}
