//! A `CloudFormation` that does what a test says.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Mutex;

use super::{Call, Endpoint, Reply};

/// The account of the caller.
pub(crate) const ACCOUNT: &str = "123456789012";

/// An event: logical id (`""` for the stack itself), status, reason.
pub(crate) type Scene = (&'static str, &'static str, &'static str);

/// A fault in front of an action.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// An error answer; nothing was done.
    Error(u16, &'static str, &'static str),
    /// The connection is cut; nothing was done.
    CutBefore,
    /// The action is done, and the answer is lost.
    CutAfter,
}

/// What the test decides.
#[derive(Debug, Clone, Default)]
pub(crate) struct Script {
    /// The stack's status before the command; none when there is no stack.
    pub status: Option<&'static str>,
    /// The events of executing a change set.
    pub on_execute: Vec<Scene>,
    /// The events of an operation that runs when the command starts.
    pub running: Vec<Scene>,
    /// The reason for which change sets fail.
    pub change_set_fails: Option<&'static str>,
    /// Protected against deletion.
    pub protected: bool,
    /// The status of the topic, when it is what holds the stack back.
    pub failed_resource: Option<&'static str>,
    /// The change of the queue: action, replacement, and whether it was changed by hand.
    pub queue: Option<(&'static str, &'static str, bool)>,
    /// The events of deleting the stack; it goes when there are none.
    pub on_delete: Vec<Scene>,
    /// The events of each rollback that is asked for, one after the other; the last is repeated.
    pub on_rollback: Vec<Vec<Scene>>,
    /// Answers of actions: one a call, the last again and again.
    pub answers: Vec<(&'static str, Vec<Reply>)>,
    /// Faults of an action, used up one a call.
    pub faults: Vec<(&'static str, Fault)>,
    /// Events stay at this one: the operation never ends.
    pub stall: bool,
    /// The names that stacks of the account export.
    pub exports: Vec<&'static str>,
    /// Resource types that can be imported.
    pub importable: Vec<&'static str>,
    /// What exists, as Cloud Control shows it: type, identifier, properties; `*` stands for any.
    pub existing: Vec<(&'static str, &'static str, &'static str)>,
    /// The value of the stack's parameter `Stage`, when it has that.
    pub stage: Option<&'static str>,
}

/// The events of an operation that succeeds.
pub(crate) const SUCCESS: [Scene; 6] = [
    ("", "CREATE_IN_PROGRESS", "User Initiated"),
    ("AlarmsTopic1", "CREATE_IN_PROGRESS", ""),
    ("ApiRole2", "CREATE_IN_PROGRESS", ""),
    ("ApiRole2", "CREATE_COMPLETE", ""),
    ("AlarmsTopic1", "CREATE_COMPLETE", ""),
    ("", "CREATE_COMPLETE", ""),
];

/// The events of an update that succeeds.
pub(crate) const UPDATE: [Scene; 3] = [
    ("", "UPDATE_IN_PROGRESS", "User Initiated"),
    ("AlarmsTopic1", "UPDATE_COMPLETE", ""),
    ("", "UPDATE_COMPLETE", ""),
];

/// The events of a creation that fails.
pub(crate) const FAILURE: [Scene; 6] = [
    ("", "CREATE_IN_PROGRESS", "User Initiated"),
    (
        "AlarmsTopic1",
        "CREATE_FAILED",
        "alerts already exists in stack other",
    ),
    ("ApiRole2", "CREATE_FAILED", "Resource creation cancelled"),
    ("Queue3", "CREATE_FAILED", "Resource creation cancelled"),
    (
        "",
        "ROLLBACK_IN_PROGRESS",
        "The following resource(s) failed to create: [AlarmsTopic1]. Rollback requested by user.",
    ),
    ("", "ROLLBACK_COMPLETE", ""),
];

#[derive(Default)]
struct World {
    script: Script,
    stacks: HashMap<String, Stack>,
    change_set_looks: u32,
    executed: bool,
    /// The backups of tables that were begun, as they were asked for.
    backups: Vec<serde_json::Value>,
}

#[derive(Clone)]
struct Stack {
    status: String,
    events: Vec<Scene>,
    /// How many events can be seen by now.
    visible: usize,
}

/// Starts the endpoint. A stack that is there at first is called `app`.
pub(crate) fn start(script: Script) -> Endpoint {
    let mut stacks = HashMap::new();
    if let Some(status) = script.status {
        let mut events = vec![
            ("", "CREATE_IN_PROGRESS", ""),
            ("AlarmsTopic1", "CREATE_FAILED", "from an earlier life"),
            ("", "CREATE_COMPLETE", ""),
        ];
        let visible = events.len();
        events.extend(&script.running);
        let status = status.to_owned();
        stacks.insert(
            "app".to_owned(),
            Stack {
                status,
                events,
                visible,
            },
        );
    }
    let world = World {
        script,
        stacks,
        ..World::default()
    };
    let world = Mutex::new(world);
    Endpoint::start(move |call| {
        world
            .lock()
            .expect("the test can use its own files, sockets and processes")
            .answer(call)
    })
}

impl World {
    fn answer(&mut self, call: &Call) -> Reply {
        let fault = self
            .script
            .faults
            .iter()
            .position(|(action, _)| *action == call.action);
        match fault.map(|position| self.script.faults.remove(position).1) {
            // In the protocol it was asked in.
            Some(Fault::Error(status, code, message)) if call.body.starts_with('{') => {
                let answer = serde_json::json!({"__type": code, "message": message});
                Reply::Json(status, answer.to_string())
            }
            Some(Fault::Error(status, code, message)) => error(status, code, message),
            Some(Fault::CutBefore) => Reply::Cut,
            Some(Fault::CutAfter) => {
                self.act(call);
                Reply::Cut
            }
            None => self.act(call),
        }
    }

    fn act(&mut self, call: &Call) -> Reply {
        if call.action == "CreateBackup" {
            self.backups
                .extend(serde_json::from_str::<serde_json::Value>(&call.body));
        }
        let mut given = self.script.answers.iter_mut();
        if let Some((_, replies)) = given.find(|(action, _)| *action == call.action) {
            return match replies.as_slice() {
                [last] => last.clone(),
                _ => replies.remove(0),
            };
        }
        let name = name(call.get("StackName"));
        match call.action.as_str() {
            "GetCallerIdentity" => result(
                "GetCallerIdentity",
                &format!(
                    "<Arn>arn:aws:iam::{ACCOUNT}:user/dev</Arn><UserId>U</UserId><Account>{ACCOUNT}</Account>"
                ),
            ),
            "DescribeStacks" => self.describe_stack(&name),
            "CreateChangeSet" => self.create_change_set(call, &name),
            "DescribeChangeSet" => self.describe_change_set(call),
            "ExecuteChangeSet" => self.execute(call),
            "DescribeStackEvents" => self.events(call, &name),
            "DeleteStack" => self.delete(&name),
            "RollbackStack" | "ContinueUpdateRollback" | "CancelUpdateStack" if !self.script.on_rollback.is_empty() => {
                self.roll_back(call, &name)
            }
            "ListStackResources" => self.resources(),
            "GetTemplate" => result(
                "GetTemplate",
                "<TemplateBody>{\"Resources\":{\"Keep\":{\"DeletionPolicy\":\"Retain\"}}}</TemplateBody>",
            ),
            "ListExports" => self.exports(call),
            "GetTemplateSummary" => self.template_summary(),
            "GetResource" => self.existing(call),
            "ListBackups" => self.backups(),
            // Only S3 names no action: every object is there.
            "" => Reply::Xml(200, String::new()),
            "AssumeRole" => result(
                "AssumeRole",
                "<Credentials><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
                 <SessionToken>session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>",
            ),
            "DescribeServices" => Reply::Json(
                200,
                r#"{"services": [{"deployments": [{"rolloutStateReason": "tasks failed to start."}],
                    "events": [{"message": "(service api) is unable to consistently start tasks."}]}]}"#.to_owned(),
            ),
            "ListTasks" => Reply::Json(200, r#"{"taskArns": ["arn:aws:ecs:x:1:task/sparta/t1"]}"#.to_owned()),
            "DescribeTasks" => Reply::Json(
                200,
                r#"{"tasks": [{"taskArn": "arn:aws:ecs:x:1:task/sparta/t1", "stoppedReason": "Essential container in task exited",
                    "containers": [{"name": "api", "exitCode": 137, "reason": "OutOfMemoryError"}]}]}"#.to_owned(),
            ),
            "DeleteChangeSet" | "UpdateTerminationProtection" | "SetStackPolicy" | "CancelUpdateStack" => result(&call.action, ""),
            other => error(400, "InvalidAction", other),
        }
    }

    fn describe_stack(&self, name: &str) -> Reply {
        let Some(stack) = self.stacks.get(name) else {
            return error(
                400,
                "ValidationError",
                &format!("Stack with id {name} does not exist"),
            );
        };
        let stage = self.script.stage.map_or_else(String::new, |stage| {
            format!("<member><ParameterKey>Stage</ParameterKey><ParameterValue>{stage}</ParameterValue></member>")
        });
        result(
            "DescribeStacks",
            &format!(
                "<Stacks><member><StackName>{name}</StackName><StackId>{}</StackId><StackStatus>{}</StackStatus>\
             <CreationTime>2026-11-22T10:00:00Z</CreationTime>\
             <EnableTerminationProtection>{}</EnableTerminationProtection>\
             <Parameters><member><ParameterKey>Password</ParameterKey><ParameterValue>****</ParameterValue></member>{stage}</Parameters>\
             <Outputs><member><OutputKey>TopicArn</OutputKey><OutputValue>arn:topic</OutputValue></member></Outputs>\
             </member></Stacks>",
                arn(name),
                stack.status,
                self.script.protected
            ),
        )
    }

    fn template_summary(&self) -> Reply {
        let types = self
            .script
            .importable
            .iter()
            .map(|it| format!("<member><ResourceType>{it}</ResourceType></member>"));
        let types: String = types.collect();
        let body = format!("<ResourceIdentifierSummaries>{types}</ResourceIdentifierSummaries>");
        result("GetTemplateSummary", &body)
    }

    fn existing(&self, call: &Call) -> Reply {
        let asked: serde_json::Value =
            serde_json::from_str(&call.body).expect("the SDK sends JSON");
        let is = |text: &str, field: &str| text == "*" || asked[field] == text;
        let found = self
            .script
            .existing
            .iter()
            .find(|(kind, id, _)| is(kind, "TypeName") && is(id, "Identifier"));
        let Some((kind, id, properties)) = found else {
            let missing = r#"{"__type": "ResourceNotFoundException", "Message": "was not found"}"#;
            return Reply::Json(400, missing.to_owned());
        };
        let description = serde_json::json!({"Identifier": id, "Properties": properties});
        let answer = serde_json::json!({"TypeName": kind, "ResourceDescription": description});
        Reply::Json(200, answer.to_string())
    }

    fn backups(&self) -> Reply {
        let summary = |(place, asked): (usize, &serde_json::Value)| {
            serde_json::json!({
                "TableName": asked["TableName"],
                "BackupName": asked["BackupName"],
                "BackupArn": format!("arn:aws:dynamodb:eu-west-2:{ACCOUNT}:table/users/backup/{}", place + 1),
            })
        };
        let summaries: Vec<_> = self.backups.iter().enumerate().map(summary).collect();
        Reply::Json(
            200,
            serde_json::json!({"BackupSummaries": summaries}).to_string(),
        )
    }

    /// Pages of two.
    fn exports(&self, call: &Call) -> Reply {
        let start: usize = call.get("NextToken").parse().unwrap_or(0);
        let mut body = String::from("<Exports>");
        for name in self.script.exports.iter().skip(start).take(2) {
            let _ = write!(
                body,
                "<member><ExportingStackId>{}</ExportingStackId><Name>{name}</Name><Value>v</Value></member>",
                arn("other")
            );
        }
        body.push_str("</Exports>");
        if start + 2 < self.script.exports.len() {
            let _ = write!(body, "<NextToken>{}</NextToken>", start + 2);
        }
        result("ListExports", &body)
    }

    /// The queue is the one that failed, where the stack as a whole did.
    fn resources(&self) -> Reply {
        let status = self.script.failed_resource.unwrap_or("UPDATE_COMPLETE");
        let body = format!(
            "<StackResourceSummaries><member><LogicalResourceId>AlarmsTopic1</LogicalResourceId><ResourceType>AWS::SNS::Topic</ResourceType>\
             <ResourceStatus>{status}</ResourceStatus><ResourceStatusReason>it is held</ResourceStatusReason>\
             <LastUpdatedTimestamp>2026-11-22T10:00:00Z</LastUpdatedTimestamp></member></StackResourceSummaries>"
        );
        result("ListStackResources", &body)
    }

    fn create_change_set(&mut self, call: &Call, name: &str) -> Reply {
        self.change_set_looks = 0;
        self.executed = false;
        let is_import = call.get("ChangeSetType") == "IMPORT" && !self.stacks.contains_key(name);
        if call.get("ChangeSetType") == "CREATE" || is_import {
            let shell = Stack {
                status: "REVIEW_IN_PROGRESS".to_owned(),
                events: vec![("", "REVIEW_IN_PROGRESS", "")],
                visible: 1,
            };
            self.stacks.insert(name.to_owned(), shell);
        }
        let id = format!(
            "arn:aws:cloudformation:eu-west-2:{ACCOUNT}:changeSet/{}/{name}",
            call.get("ChangeSetName")
        );
        result(
            "CreateChangeSet",
            &format!("<Id>{id}</Id><StackId>{}</StackId>", arn(name)),
        )
    }

    /// In progress at the first look; then two pages.
    fn describe_change_set(&mut self, call: &Call) -> Reply {
        self.change_set_looks += 1;
        let change = |id: &str, kind: &str| {
            format!(
                "<member><Type>Resource</Type><ResourceChange><Action>Add</Action><LogicalResourceId>{id}</LogicalResourceId>\
             <ResourceType>{kind}</ResourceType></ResourceChange></member>"
            )
        };
        let queue = self.script.queue.map(|(action, replacement, drifted)| {
            let drift = if drifted { "<ResourceDriftStatus>MODIFIED</ResourceDriftStatus>" } else { "" };
            format!(
                "<member><Type>Resource</Type><ResourceChange><Action>{action}</Action><LogicalResourceId>Queue3</LogicalResourceId>\
                 <ResourceType>AWS::SQS::Queue</ResourceType><Replacement>{replacement}</Replacement>{drift}</ResourceChange></member>"
            )
        });
        let (status, rest) = if self.change_set_looks == 1 {
            ("CREATE_IN_PROGRESS", String::new())
        } else if let Some(reason) = self.script.change_set_fails {
            ("FAILED", format!("<StatusReason>{reason}</StatusReason>"))
        } else if call.get("NextToken").is_empty() {
            let first =
                change("AlarmsTopic1", "AWS::SNS::Topic") + &change("ApiRole2", "AWS::IAM::Role");
            (
                "CREATE_COMPLETE",
                format!("<Changes>{first}</Changes><NextToken>2</NextToken>"),
            )
        } else {
            (
                "CREATE_COMPLETE",
                format!(
                    "<Changes>{}</Changes>",
                    queue.unwrap_or_else(|| change("Queue3", "AWS::SQS::Queue"))
                ),
            )
        };
        result(
            "DescribeChangeSet",
            &format!("<Status>{status}</Status>{rest}"),
        )
    }

    fn execute(&mut self, call: &Call) -> Reply {
        if self.executed {
            let text = "ChangeSet [x] cannot be executed in its current execution status of [EXECUTE_IN_PROGRESS]";
            return error(400, "InvalidChangeSetStatus", text);
        }
        self.executed = true;
        let name = call
            .get("ChangeSetName")
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned();
        let scenes = self.script.on_execute.clone();
        if let Some(stack) = self.stacks.get_mut(&name) {
            stack.events.extend(scenes);
        }
        result("ExecuteChangeSet", "")
    }

    /// Pages of two, newest first, each page repeating the last event of the one before; every look at the
    /// first page shows up to three more events.
    fn events(&mut self, call: &Call, name: &str) -> Reply {
        let stall = self.script.stall;
        let Some(stack) = self.stacks.get_mut(name) else {
            return error(
                400,
                "ValidationError",
                &format!("Stack [{name}] does not exist"),
            );
        };
        let start: usize = call.get("NextToken").parse().unwrap_or(0);
        if start == 0 {
            let end = stack.events.len() - usize::from(stall);
            stack.visible = (stack.visible + 3).min(end.max(stack.visible));
            let now = stack.events[..stack.visible]
                .iter()
                .rev()
                .find(|(id, ..)| id.is_empty());
            if let Some((_, status, _)) =
                now.filter(|_| stack.events.len() > 3 || stack.status == "REVIEW_IN_PROGRESS")
            {
                (*status).clone_into(&mut stack.status);
            }
        }
        let newest_first: Vec<(usize, Scene)> = stack.events[..stack.visible]
            .iter()
            .copied()
            .enumerate()
            .rev()
            .collect();
        let page =
            &newest_first[start.min(newest_first.len())..(start + 2).min(newest_first.len())];
        let mut body = String::from("<StackEvents>");
        for (id, scene) in page {
            body.push_str(&event(name, *id, *scene));
        }
        body.push_str("</StackEvents>");
        if start + 2 < newest_first.len() {
            let _ = write!(body, "<NextToken>{}</NextToken>", start + 1);
        }
        result("DescribeStackEvents", &body)
    }

    /// The stack goes when its last event says so.
    fn roll_back(&mut self, call: &Call, name: &str) -> Reply {
        let scenes = if self.script.on_rollback.len() > 1 {
            self.script.on_rollback.remove(0)
        } else {
            self.script.on_rollback[0].clone()
        };
        if let Some(stack) = self.stacks.get_mut(name) {
            stack.events.extend(scenes);
        }
        result(&call.action, "")
    }

    fn delete(&mut self, name: &str) -> Reply {
        if self
            .stacks
            .get(name)
            .is_some_and(|stack| stack.status == "REVIEW_IN_PROGRESS")
        {
            self.stacks.remove(name);
        } else if let Some(stack) = self.stacks.get_mut(name) {
            let gone = [("", "DELETE_IN_PROGRESS", ""), ("", "DELETE_COMPLETE", "")];
            if self.script.on_delete.is_empty() {
                stack.events.extend(gone);
            } else {
                stack.events.extend(self.script.on_delete.clone());
            }
        }
        result("DeleteStack", "")
    }
}

fn event(stack: &str, id: usize, (logical_id, status, reason): Scene) -> String {
    let (logical_id, physical_id, kind) = match logical_id {
        "" => (stack, arn(stack), "AWS::CloudFormation::Stack"),
        "ApiService4" => (
            "ApiService4",
            format!("arn:aws:ecs:eu-west-2:{ACCOUNT}:service/sparta/api"),
            "AWS::ECS::Service",
        ),
        other => (other, format!("{other}-physical"), "AWS::SNS::Topic"),
    };
    format!(
        "<member><StackId>{}</StackId><EventId>{stack}-{id}</EventId><StackName>{stack}</StackName>\
         <LogicalResourceId>{logical_id}</LogicalResourceId><PhysicalResourceId>{physical_id}</PhysicalResourceId>\
         <ResourceType>{kind}</ResourceType><Timestamp>2026-11-22T10:00:{id:02}Z</Timestamp>\
         <ResourceStatus>{status}</ResourceStatus><ResourceStatusReason>{reason}</ResourceStatusReason></member>",
        arn(stack)
    )
}

pub(super) fn arn(stack: &str) -> String {
    format!("arn:aws:cloudformation:eu-west-2:{ACCOUNT}:stack/{stack}/1")
}

/// The name, where a call gives the ARN.
pub(super) fn name(stack: &str) -> String {
    if stack.starts_with("arn:") {
        stack.split('/').nth(1).unwrap_or_default().to_owned()
    } else {
        stack.to_owned()
    }
}

pub(crate) fn result(action: &str, body: &str) -> Reply {
    Reply::Xml(
        200,
        format!(
            "<{action}Response><{action}Result>{body}</{action}Result>\
         <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{action}Response>"
        ),
    )
}

pub(crate) fn error(status: u16, code: &str, message: &str) -> Reply {
    Reply::Xml(
        status,
        format!(
            "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>\
         <RequestId>r</RequestId></ErrorResponse>"
        ),
    )
}
