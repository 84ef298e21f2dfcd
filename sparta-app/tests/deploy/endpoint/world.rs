//! A `CloudFormation` with a memory: any number of stacks, change sets that AWS would refuse are refused, and an
//! operation goes on a step with every look at its events. What went wrong is visible in the end: in the state of
//! the stacks, not only in what was called.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::cloudformation::{ACCOUNT, arn, error, name, result};
use super::refactors::Refactors;
use super::{Call, Endpoint, Reply};

/// What goes wrong with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// An error answer; nothing was done.
    Error(u16, &'static str, &'static str),
    /// The connection is cut; nothing was done.
    CutBefore,
    /// It is done, and the connection is cut.
    CutAfter,
    /// No answer; nothing was done.
    SilenceBefore,
    /// It is done, and no answer comes.
    SilenceAfter,
}

/// Trouble with an action: from its so-manyth call on (from 0), so many times.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    pub action: &'static str,
    pub from: usize,
    pub times: usize,
    pub trouble: Trouble,
}

/// A stack.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stack {
    pub status: String,
    /// The template it was made from last.
    pub template: String,
    /// How often a change set was executed.
    pub executed: usize,
    /// Change sets that were not executed.
    pub pending: Vec<ChangeSet>,
    /// What AWS found when it looked for drift.
    pub drift: Option<&'static str>,
    pub updated: u32,
    events: Vec<(String, String)>,
    visible: usize,
    done: Vec<String>,
}

/// A change set.
#[derive(Debug, Clone)]
pub(crate) struct ChangeSet {
    /// Whether it can be executed, when that is not `AVAILABLE`.
    pub execution: Option<&'static str>,
    name: String,
    token: String,
    template: String,
    looks: usize,
}

#[derive(Default)]
struct State {
    stacks: HashMap<String, Stack>,
    plans: Vec<Plan>,
    seen: HashMap<String, usize>,
    /// Stacks whose first resource fails.
    broken: Vec<String>,
    refactors: Refactors,
    total: usize,
    /// From this call on, nothing is answered: whoever calls is to be stopped dead.
    stop_at: Option<usize>,
}

/// The endpoint and its memory.
#[derive(Clone)]
pub(crate) struct World {
    pub endpoint: Arc<Endpoint>,
    state: Arc<Mutex<State>>,
    stopped: Arc<tokio::sync::Notify>,
}

/// States from which no update starts, beside those in which something runs.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html>
const NOT_UPDATABLE: [&str; 6] = [
    "DELETE_FAILED",
    "IMPORT_ROLLBACK_FAILED",
    "MOVE_STUCK",
    "ROLLBACK_COMPLETE",
    "ROLLBACK_FAILED",
    "UPDATE_ROLLBACK_FAILED",
];

/// Longer than the tests' clients wait for an answer.
const SILENCE: Duration = Duration::from_secs(4);

impl World {
    pub(crate) fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let stopped = Arc::new(tokio::sync::Notify::new());
        let (answering, stopping) = (Arc::clone(&state), Arc::clone(&stopped));
        let endpoint = Endpoint::start(move |call| {
            let mut state = answering.lock().expect("no test fails in an answer");
            let number = state.total;
            state.total += 1;
            if state.stop_at.is_some_and(|at| number >= at) {
                stopping.notify_one();
                // The call has arrived, and the caller dies before the answer does.
                state.act(call);
                return Reply::Silence(SILENCE);
            }
            state.answer(call)
        });
        Self {
            endpoint: Arc::new(endpoint),
            state,
            stopped,
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().expect("no test fails in an answer")
    }

    /// A stack that is there.
    pub(crate) fn with(self, name: &str, status: &str) -> Self {
        let stack = Stack {
            status: status.to_owned(),
            template: "{}".to_owned(),
            events: vec![("arn".to_owned(), status.to_owned())],
            visible: 1,
            ..Stack::default()
        };
        self.state().stacks.insert(name.to_owned(), stack);
        self
    }

    /// A stack in which an operation runs: the states it has been through by now, and how it ends.
    pub(crate) fn running(self, name: &str, states: &[&str], ends: &str) -> Self {
        let now = states.last().copied().unwrap_or_default();
        let world = self.with(name, now);
        world.change(name, |stack| {
            let states = states.iter().chain([&ends]);
            stack.events = states
                .map(|it| ("arn".to_owned(), (*it).to_owned()))
                .collect();
            stack.visible = stack.events.len() - 1;
        });
        world
    }

    pub(crate) fn plan(&self, plan: Plan) {
        let mut state = self.state();
        state.seen.clear();
        state.plans = vec![plan];
    }

    /// Everything goes well from now on.
    pub(crate) fn heal(&self) {
        let mut state = self.state();
        state.plans.clear();
        state.broken.clear();
        state.stop_at = None;
    }

    /// The first resource of these stacks fails.
    pub(crate) fn fail(&self, stacks: &[&str]) {
        self.state().broken = stacks.iter().map(|it| (*it).to_owned()).collect();
    }

    /// Nothing is answered from this call on (from 0).
    pub(crate) fn stop_at(&self, call: usize) {
        let mut state = self.state();
        state.total = 0;
        state.stop_at = Some(call);
    }

    /// Waits until a call came in that is not answered.
    pub(crate) async fn stopped(&self) {
        self.stopped.notified().await;
    }

    pub(crate) fn stack(&self, name: &str) -> Option<Stack> {
        self.state().stacks.get(name).cloned()
    }

    /// Says what becomes of refactors.
    pub(crate) fn refactors(&self, change: impl FnOnce(&mut Refactors)) {
        change(&mut self.state().refactors);
    }

    /// Somebody else changes a stack.
    pub(crate) fn change(&self, name: &str, change: impl FnOnce(&mut Stack)) {
        if let Some(stack) = self.state().stacks.get_mut(name) {
            change(stack);
        }
    }
}

impl Stack {
    /// As if another template had been deployed.
    pub(crate) fn overtake(&mut self) {
        self.updated += 1;
        "{\"Resources\":{}}".clone_into(&mut self.template);
        self.pending.clear();
    }

    fn is_running(&self) -> bool {
        self.status.ends_with("_IN_PROGRESS") && self.status != "REVIEW_IN_PROGRESS"
    }

    fn begin(&mut self, what: &str, fails: bool) {
        self.updated += 1;
        self.status = format!("{what}_IN_PROGRESS");
        let mut push = |id: &str, status: String| self.events.push((id.to_owned(), status));
        push("arn", format!("{what}_IN_PROGRESS"));
        push("Topic", format!("{what}_IN_PROGRESS"));
        if fails {
            let back = if what == "CREATE" { "" } else { "UPDATE_" };
            push("Topic", format!("{what}_FAILED"));
            push("arn", format!("{back}ROLLBACK_IN_PROGRESS"));
            push("arn", format!("{back}ROLLBACK_COMPLETE"));
        } else {
            push("Topic", format!("{what}_COMPLETE"));
            push("arn", format!("{what}_COMPLETE"));
        }
    }

    /// Two more events can be seen.
    fn step(&mut self) {
        self.visible = (self.visible + 2).min(self.events.len());
        let seen = self.events[..self.visible].iter().rev();
        if let Some((_, status)) = seen.clone().find(|(id, _)| id == "arn") {
            self.status.clone_from(status);
        }
    }
}

fn refused(code: &str, message: &str) -> Reply {
    error(400, code, message)
}

impl State {
    fn answer(&mut self, call: &Call) -> Reply {
        let count = self.seen.entry(call.action.clone()).or_default();
        let number = *count;
        *count += 1;
        let plan = self.plans.iter().find(|plan| {
            plan.action == call.action && number >= plan.from && number - plan.from < plan.times
        });
        match plan.map(|plan| plan.trouble) {
            None => self.act(call),
            Some(Trouble::Error(status, code, message)) => error(status, code, message),
            Some(Trouble::CutBefore) => Reply::Cut,
            Some(Trouble::SilenceBefore) => Reply::Silence(SILENCE),
            Some(Trouble::CutAfter) => {
                self.act(call);
                Reply::Cut
            }
            Some(Trouble::SilenceAfter) => {
                self.act(call);
                Reply::Silence(SILENCE)
            }
        }
    }

    fn act(&mut self, call: &Call) -> Reply {
        if let Some(reply) = self.refactors.act(call, &mut self.stacks) {
            return reply;
        }
        let name = name(call.get("StackName"));
        match call.action.as_str() {
            "GetCallerIdentity" => result(
                "GetCallerIdentity",
                &format!(
                    "<Arn>arn:aws:iam::{ACCOUNT}:user/dev</Arn><UserId>U</UserId><Account>{ACCOUNT}</Account>"
                ),
            ),
            "DescribeStacks" => self.describe(&name),
            "CreateChangeSet" => self.create(call, &name),
            "DescribeChangeSet" => self.describe_change_set(call),
            "ExecuteChangeSet" => self.execute(call),
            "DeleteChangeSet" => {
                let wanted = call.get("ChangeSetName");
                if let Some(stack) = self.stacks.get_mut(&name) {
                    stack.pending.retain(|it| it.name != wanted);
                }
                result("DeleteChangeSet", "")
            }
            "DescribeStackEvents" => self.events(&name),
            "ListStackResources" => result(
                "ListStackResources",
                "<StackResourceSummaries></StackResourceSummaries>",
            ),
            "GetTemplate" => {
                let template = self.stacks.get(&name).map(|it| it.template.as_str());
                let template = template.unwrap_or_default().replace('&', "&amp;");
                let template = template.replace('<', "&lt;");
                result(
                    "GetTemplate",
                    &format!("<TemplateBody>{template}</TemplateBody>"),
                )
            }
            "DeleteStack" => self.delete(call, &name),
            other => refused("InvalidAction", other),
        }
    }

    fn describe(&mut self, name: &str) -> Reply {
        let stack = self.stacks.get(name);
        let Some(stack) = stack.filter(|it| it.status != "DELETE_COMPLETE") else {
            let text = format!("Stack with id {name} does not exist");
            return refused("ValidationError", &text);
        };
        let drift = stack.drift.map_or_else(String::new, |it| {
            format!(
                "<DriftInformation><StackDriftStatus>{it}</StackDriftStatus></DriftInformation>"
            )
        });
        let body = format!(
            "<Stacks><member><StackName>{name}</StackName><StackId>{}</StackId><StackStatus>{}</StackStatus>\
             <CreationTime>2026-11-22T10:00:00Z</CreationTime>{drift}\
             <LastUpdatedTime>2026-11-22T11:{:02}:00Z</LastUpdatedTime></member></Stacks>",
            arn(name),
            stack.status,
            stack.updated
        );
        result("DescribeStacks", &body)
    }

    fn create(&mut self, call: &Call, name: &str) -> Reply {
        let is_new = call.get("ChangeSetType") == "CREATE";
        let present = self.stacks.get(name);
        let present = present.filter(|it| it.status != "DELETE_COMPLETE");
        if let Some(stack) = present {
            let twin = stack
                .pending
                .iter()
                .find(|it| it.name == call.get("ChangeSetName"));
            if twin.is_some_and(|twin| twin.token != call.get("ClientToken")) {
                return refused("AlreadyExistsException", "ChangeSet already exists");
            }
            if twin.is_none() && is_new && stack.status != "REVIEW_IN_PROGRESS" {
                return refused("ValidationError", &format!("Stack [{name}] already exists"));
            }
            if stack.is_running() || NOT_UPDATABLE.contains(&stack.status.as_str()) {
                let text = format!(
                    "Stack:{} is in {} state and can not be updated.",
                    arn(name),
                    stack.status
                );
                return refused("ValidationError", &text);
            }
        } else if !is_new {
            return refused("ValidationError", &format!("Stack [{name}] does not exist"));
        }
        if present.is_none() {
            let shell = Stack {
                status: "REVIEW_IN_PROGRESS".to_owned(),
                events: vec![("arn".to_owned(), "REVIEW_IN_PROGRESS".to_owned())],
                visible: 1,
                ..Stack::default()
            };
            self.stacks.insert(name.to_owned(), shell);
        }
        let set = ChangeSet {
            execution: None,
            name: call.get("ChangeSetName").to_owned(),
            token: call.get("ClientToken").to_owned(),
            template: call.get("TemplateBody").to_owned(),
            looks: 0,
        };
        if let Some(stack) = self.stacks.get_mut(name) {
            stack.pending.retain(|it| it.name != set.name);
            stack.pending.push(set);
        }
        let id = change_set_arn(call.get("ChangeSetName"), name);
        result(
            "CreateChangeSet",
            &format!("<Id>{id}</Id><StackId>{}</StackId>", arn(name)),
        )
    }

    fn describe_change_set(&mut self, call: &Call) -> Reply {
        let (set, stack) = change_set_name(call);
        let found = self.stacks.get_mut(&stack).and_then(|it| {
            let set = it.pending.iter_mut().find(|pending| pending.name == set)?;
            set.looks += 1;
            Some((
                set.looks,
                is_same(&set.template, &it.template),
                set.execution,
            ))
        });
        let execution = found.and_then(|(.., execution)| execution);
        let execution = execution.map_or_else(String::new, |it| {
            format!("<ExecutionStatus>{it}</ExecutionStatus>")
        });
        let id = format!(
            "<ChangeSetId>{}</ChangeSetId><StackId>{}</StackId>",
            change_set_arn(&set, &stack),
            arn(&stack)
        );
        let body = match found {
            None => {
                return refused(
                    "ChangeSetNotFound",
                    &format!("ChangeSet [{set}] does not exist"),
                );
            }
            Some((1, ..)) => "<Status>CREATE_IN_PROGRESS</Status>",
            Some((_, true, _)) => {
                "<Status>FAILED</Status><StatusReason>The submitted information didn't contain changes.</StatusReason>"
            }
            Some((_, false, _)) => {
                "<Status>CREATE_COMPLETE</Status><Changes><member><Type>Resource</Type><ResourceChange><Action>Modify</Action>\
                 <LogicalResourceId>Topic</LogicalResourceId><ResourceType>AWS::SNS::Topic</ResourceType><Details>\
                 <member><Target><Attribute>Properties</Attribute><Name>DisplayName</Name><Path>/Properties/DisplayName</Path>\
                 <BeforeValue>display-before</BeforeValue><AfterValue>display-after</AfterValue></Target></member>\
                 <member><Target><Attribute>Properties</Attribute><Name>KmsMasterKeyId</Name><Path>/Properties/KmsMasterKeyId</Path>\
                 <BeforeValue>pl4nted-before</BeforeValue><AfterValue>{{changeSet:KNOWN_AFTER_APPLY}}</AfterValue></Target></member>\
                 </Details></ResourceChange></member></Changes>"
            }
        };
        result("DescribeChangeSet", &format!("{id}{execution}{body}"))
    }

    fn execute(&mut self, call: &Call) -> Reply {
        let (set, stack) = change_set_name(call);
        let fails = self.broken.contains(&stack);
        let Some(found) = self.stacks.get_mut(&stack) else {
            return refused("ChangeSetNotFound", "ChangeSet does not exist");
        };
        if found.done.contains(&set) {
            let text = "ChangeSet [x] cannot be executed in its current execution status of [EXECUTE_IN_PROGRESS]";
            return refused("InvalidChangeSetStatus", text);
        }
        let Some(wanted) = found.pending.iter().find(|it| it.name == set).cloned() else {
            return refused(
                "ChangeSetNotFound",
                &format!("ChangeSet [{set}] does not exist"),
            );
        };
        // Executing one removes all others.
        found.pending.clear();
        found.done.push(set);
        found.executed += 1;
        let what = if found.status == "REVIEW_IN_PROGRESS" {
            "CREATE"
        } else {
            "UPDATE"
        };
        if !fails {
            found.template = wanted.template;
        }
        found.begin(what, fails);
        result("ExecuteChangeSet", "")
    }

    fn events(&mut self, name: &str) -> Reply {
        let Some(stack) = self.stacks.get_mut(name) else {
            return refused("ValidationError", &format!("Stack [{name}] does not exist"));
        };
        stack.step();
        let mut body = String::from("<StackEvents>");
        for (id, (logical_id, status)) in stack.events[..stack.visible].iter().enumerate().rev() {
            let (logical_id, physical_id, kind) = match logical_id.as_str() {
                "arn" => (name, arn(name), "AWS::CloudFormation::Stack"),
                other => (other, "t".to_owned(), "AWS::SNS::Topic"),
            };
            let _ = write!(
                body,
                "<member><StackId>{}</StackId><EventId>{name}-{id}</EventId><StackName>{name}</StackName>\
                 <LogicalResourceId>{logical_id}</LogicalResourceId><PhysicalResourceId>{physical_id}</PhysicalResourceId>\
                 <ResourceType>{kind}</ResourceType><Timestamp>2026-11-22T12:00:{id:02}Z</Timestamp>\
                 <ResourceStatus>{status}</ResourceStatus></member>",
                arn(name)
            );
        }
        result("DescribeStackEvents", &format!("{body}</StackEvents>"))
    }

    fn delete(&mut self, call: &Call, name: &str) -> Reply {
        let Some(stack) = self.stacks.get_mut(name) else {
            return result("DeleteStack", "");
        };
        let token = call.get("ClientRequestToken").to_owned();
        if stack.status == "REVIEW_IN_PROGRESS" {
            self.stacks.remove(name);
        } else if !stack.done.contains(&token) {
            stack.done.push(token);
            stack.begin("DELETE", false);
        }
        result("DeleteStack", "")
    }
}

/// What the text looks like is no change.
fn is_same(one: &str, other: &str) -> bool {
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
    one == other || read(one).is_some_and(|one| Some(one) == read(other))
}

fn change_set_arn(set: &str, stack: &str) -> String {
    format!("arn:aws:cloudformation:eu-west-2:{ACCOUNT}:changeSet/{set}/{stack}")
}

/// The names of a change set and its stack, from the ARN or from both parameters.
fn change_set_name(call: &Call) -> (String, String) {
    let given = call.get("ChangeSetName");
    let mut parts = given.rsplit('/');
    if given.starts_with("arn:") {
        let stack = parts.next().unwrap_or_default().to_owned();
        (parts.next().unwrap_or_default().to_owned(), stack)
    } else {
        (given.to_owned(), name(call.get("StackName")))
    }
}
