//! The architecture as it will be, with what changes marked and what goes still in it.

use serde_json::{Map, Value};

use super::page::Sheet;
use crate::diagram::{Mark, Marks, Source, Theme, marked, read};
use crate::plan::StackPlan;
use crate::plan::comparison::Verdict;

/// The picture of all stacks, or `None` when nothing in it changes.
pub(super) fn picture(sheets: &[Sheet<'_>]) -> Option<String> {
    let templates: Vec<Value> = sheets.iter().map(with_what_goes).collect();
    let sources: Vec<Source<'_>> = sheets
        .iter()
        .zip(&templates)
        .map(|(sheet, template)| Source {
            name: &sheet.plan.stack,
            region: sheet.region,
            template,
        })
        .collect();
    let mut marks = Marks::new();
    for sheet in sheets {
        marks.extend(marks_of(sheet.plan));
    }
    let changes = sheets.iter().any(|sheet| !sheet.plan.is_empty());
    changes.then(|| marked(&read(&sources), Theme::Auto, &marks))
}

/// The anchor of a resource, which is also how a picture names it.
pub(super) fn anchor(plan: &StackPlan, logical_id: &str) -> String {
    format!("{}/{logical_id}", plan.stack)
}

/// Of a new stack everything is new, and nothing is marked.
fn marks_of(plan: &StackPlan) -> impl Iterator<Item = (String, Mark)> {
    let resources = plan.changes.resources.iter();
    resources.filter(|_| !plan.is_new).map(|it| {
        let mark = match it.verdict {
            Verdict::Add => Mark::Added,
            Verdict::Update => Mark::Changed,
            Verdict::MayReplace | Verdict::Replace | Verdict::Refused => Mark::Replaced,
            Verdict::Remove => Mark::Removed,
        };
        (anchor(plan, &it.logical_id), mark)
    })
}

fn with_what_goes(sheet: &Sheet<'_>) -> Value {
    let mut resources = sheet.template["Resources"]
        .as_object()
        .cloned()
        .unwrap_or_else(Map::new);
    let gone = sheet.plan.gone.iter();
    resources.extend(gone.map(|(id, definition)| (id.clone(), definition.clone())));
    serde_json::json!({ "Resources": resources })
}
