//! Stack refactors of the `CloudFormation` with a memory. The template handed in must be the deployed one with other
//! names in it: "You cannot create or delete resources, modify resource configurations, or change or add new
//! parameters, conditions, or mappings during refactoring".
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html>

use std::collections::HashMap;

use serde_json::Value;

use super::cloudformation::{arn, error, result};
use super::world::Stack;
use super::{Call, Reply};

/// What becomes of refactors, and those there are.
#[derive(Default)]
pub(crate) struct Refactors {
    /// Why the next are refused when they are validated.
    pub refused: Option<&'static str>,
    /// Why the next fail when they are executed.
    pub fails: Option<&'static str>,
    /// A move that is in the preview and was not asked for.
    pub stray: bool,
    all: Vec<Refactor>,
}

struct Refactor {
    stack: String,
    template: String,
    moves: Vec<(String, String)>,
    /// Why it cannot be executed.
    refused: Option<String>,
    /// How often the stack had been updated when it was created.
    updated: u32,
    looks: usize,
    /// How often it was looked at since it was executed.
    executed: Option<usize>,
}

impl Refactors {
    /// The answer, when the call is about refactors.
    pub(super) fn act(
        &mut self,
        call: &Call,
        stacks: &mut HashMap<String, Stack>,
    ) -> Option<Reply> {
        Some(match call.action.as_str() {
            "CreateStackRefactor" => self.create(call, stacks),
            "DescribeStackRefactor" => self.describe(call, stacks),
            "ListStackRefactorActions" => self.actions(call),
            "ExecuteStackRefactor" => self.execute(call, stacks),
            "ListStackRefactors" => self.running(),
            _ => return None,
        })
    }

    fn create(&mut self, call: &Call, stacks: &HashMap<String, Stack>) -> Reply {
        let name = call.get("StackDefinitions.member.1.StackName");
        let Some(stack) = stacks.get(name) else {
            return error(400, "ValidationError", "Stack does not exist");
        };
        let moves: Vec<(String, String)> = (1..=100)
            .map(|at| {
                let id = |end: &str| {
                    let key = format!("ResourceMappings.member.{at}.{end}.LogicalResourceId");
                    call.get(&key).to_owned()
                };
                (id("Source"), id("Destination"))
            })
            .take_while(|(from, _)| !from.is_empty())
            .collect();
        let template = call
            .get("StackDefinitions.member.1.TemplateBody")
            .to_owned();
        let refused = match self.refused {
            Some(reason) => Some(reason.to_owned()),
            None if is_only_moved(&stack.template, &template, &moves) => None,
            None => Some("Stack Refactor does not support modifications".to_owned()),
        };
        self.all.push(Refactor {
            stack: name.to_owned(),
            template,
            moves,
            refused,
            updated: stack.updated,
            looks: 0,
            executed: None,
        });
        let id = format!("<StackRefactorId>{}</StackRefactorId>", self.all.len());
        result("CreateStackRefactor", &id)
    }

    fn find(&mut self, call: &Call) -> &mut Refactor {
        let number: usize = call
            .get("StackRefactorId")
            .parse()
            .expect("an id given out");
        &mut self.all[number - 1]
    }

    /// In progress at the first look, and again at the first after it was executed.
    fn describe(&mut self, call: &Call, stacks: &mut HashMap<String, Stack>) -> Reply {
        let fails = self.fails;
        let refactor = self.find(call);
        refactor.looks += 1;
        let Some(stack) = stacks.get_mut(&refactor.stack) else {
            return error(400, "ValidationError", "Stack does not exist");
        };
        let (status, reason) = match &refactor.refused {
            _ if refactor.looks == 1 => ("CREATE_IN_PROGRESS", ""),
            Some(reason) => ("CREATE_FAILED", reason.as_str()),
            None => ("CREATE_COMPLETE", ""),
        };
        let (execution, why) = match &mut refactor.executed {
            _ if status != "CREATE_COMPLETE" => ("UNAVAILABLE", ""),
            None if refactor.updated != stack.updated => ("OBSOLETE", "The stack was updated"),
            None => ("AVAILABLE", ""),
            Some(looks) => {
                *looks += 1;
                match (*looks, fails) {
                    (1, _) => ("EXECUTE_IN_PROGRESS", ""),
                    (2, Some(_)) => ("EXECUTE_FAILED", ""),
                    (3, Some(_)) => ("ROLLBACK_IN_PROGRESS", ""),
                    (_, Some(reason)) => ("ROLLBACK_COMPLETE", reason),
                    (looks, None) => {
                        if looks == 2 {
                            stack.template.clone_from(&refactor.template);
                            stack.updated += 1;
                        }
                        ("EXECUTE_COMPLETE", "")
                    }
                }
            }
        };
        let body = format!(
            "<Status>{status}</Status><StatusReason>{reason}</StatusReason>\
             <ExecutionStatus>{execution}</ExecutionStatus><ExecutionStatusReason>{why}</ExecutionStatusReason>\
             <StackIds><member>{}</member></StackIds>",
            arn(&refactor.stack)
        );
        result("DescribeStackRefactor", &body)
    }

    fn actions(&mut self, call: &Call) -> Reply {
        let stray = self.stray;
        let refactor = self.find(call);
        let stray = stray.then(|| ("Stray".to_owned(), "Elsewhere".to_owned()));
        let place = |stack: &str, id: &str| {
            format!("<StackName>{stack}</StackName><LogicalResourceId>{id}</LogicalResourceId>")
        };
        let stack = arn(&refactor.stack);
        let action = |(from, to): (String, String)| {
            format!(
                "<member><Action>MOVE</Action><Entity>RESOURCE</Entity><ResourceMapping><Source>{}</Source>\
                 <Destination>{}</Destination></ResourceMapping></member>",
                place(&stack, &from),
                place(&stack, &to)
            )
        };
        let moves = refactor.moves.iter().cloned().chain(stray);
        let body: String = moves.map(action).collect();
        let body = format!("<StackRefactorActions>{body}</StackRefactorActions>");
        result("ListStackRefactorActions", &body)
    }

    fn execute(&mut self, call: &Call, stacks: &HashMap<String, Stack>) -> Reply {
        let refactor = self.find(call);
        let updated = stacks.get(&refactor.stack).map(|it| it.updated);
        if refactor.executed.is_some() || updated != Some(refactor.updated) {
            return error(
                400,
                "ValidationError",
                "StackRefactor is not in AVAILABLE state",
            );
        }
        refactor.executed = Some(0);
        result("ExecuteStackRefactor", "")
    }

    fn running(&self) -> Reply {
        let numbered = (1..).zip(&self.all);
        let running = numbered.filter(|(_, it)| it.executed.is_some_and(|looks| looks < 2));
        let members: Vec<String> = running
            .map(|(id, _)| format!("<member><StackRefactorId>{id}</StackRefactorId></member>"))
            .collect();
        let body = members.concat();
        let body = format!("<StackRefactorSummaries>{body}</StackRefactorSummaries>");
        result("ListStackRefactors", &body)
    }
}

/// In the tests no text but a name has the text of a moved name in it.
fn is_only_moved(before: &str, after: &str, moves: &[(String, String)]) -> bool {
    let renamed = moves
        .iter()
        .fold(before.to_owned(), |text, (from, to)| text.replace(from, to));
    let read = |text: &str| serde_json::from_str::<Value>(text).ok();
    read(&renamed).is_some() && read(&renamed) == read(after)
}
