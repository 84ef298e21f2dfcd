//! The view for a terminal: what is done scrolls by above, what is under way stands below.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use super::details::path;
use crate::event::{Event, ResourceEvent};
use crate::secret::conceal;

/// More lines than this would push what is done out of sight.
const SHOWN: usize = 12;

/// The live view.
pub(super) struct Live {
    screen: MultiProgress,
    head: Option<Head>,
    /// What is under way, by logical id.
    bars: HashMap<String, ProgressBar>,
}

/// The line that says how far the operation is.
struct Head {
    bar: ProgressBar,
    stack: String,
    done: usize,
    total: usize,
    /// What is under way and has no line.
    hidden: HashSet<String>,
}

impl fmt::Debug for Live {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Live")
            .field("under_way", &self.bars.len())
            .finish_non_exhaustive()
    }
}

impl Live {
    pub(super) fn new() -> Self {
        Self {
            screen: MultiProgress::new(),
            head: None,
            bars: HashMap::new(),
        }
    }

    pub(super) fn show(&mut self, event: &Event, lines: &[String]) {
        match event {
            Event::Executing {
                stack, resources, ..
            } => {
                self.print(lines);
                self.begin(stack, *resources);
            }
            Event::Deleting { stack, .. } | Event::Waiting { stack, .. } => {
                self.print(lines);
                self.begin(stack, 0);
            }
            Event::Resource(resource)
                if !resource.is_stack && resource.status.ends_with("_IN_PROGRESS") =>
            {
                self.under_way(resource);
            }
            Event::Resource(resource) => {
                self.settled(resource);
                self.print(lines);
            }
            Event::Failed(_)
            | Event::StackFinished { .. }
            | Event::Error { .. }
            | Event::Finished { .. } => {
                self.clear();
                self.print(lines);
            }
            _ => self.print(lines),
        }
    }

    /// Takes everything that moves off the screen.
    pub(super) fn clear(&mut self) {
        self.bars
            .drain()
            .for_each(|(_, bar)| bar.finish_and_clear());
        if let Some(head) = self.head.take() {
            head.bar.finish_and_clear();
        }
    }

    /// Lines that stay. (The library's own way pads them to the width it believes the terminal has.)
    fn print(&self, lines: &[String]) {
        self.screen
            .suspend(|| lines.iter().for_each(|line| super::write(line)));
    }

    fn begin(&mut self, stack: &str, total: usize) {
        self.clear();
        let bar = self.screen.add(spinner("{spinner} {msg} {elapsed}"));
        let head = Head {
            bar,
            stack: stack.to_owned(),
            done: 0,
            total,
            hidden: HashSet::new(),
        };
        head.refresh();
        self.head = Some(head);
    }

    fn under_way(&mut self, event: &ResourceEvent) {
        let name = path(
            &event.stack,
            event.construct_path.as_deref(),
            &event.logical_id,
        );
        let reason = event
            .reason
            .as_deref()
            .map(|reason| format!(" ({reason})"))
            .unwrap_or_default();
        let text = format!("{} {} {name}{reason}", event.status, event.resource_type);
        let text = conceal(&text).into_owned();
        if let Some(bar) = self.bars.get(&event.logical_id) {
            bar.set_message(text);
        } else if self.bars.len() < SHOWN {
            let bar = self.screen.add(spinner("  {spinner} {wide_msg} {elapsed}"));
            bar.set_message(text);
            self.bars.insert(event.logical_id.clone(), bar);
        } else if let Some(head) = &mut self.head {
            head.hidden.insert(event.logical_id.clone());
            head.refresh();
        }
    }

    fn settled(&mut self, event: &ResourceEvent) {
        let shown = self.bars.remove(&event.logical_id);
        if let Some(head) = &mut self.head {
            head.hidden.remove(&event.logical_id);
            head.done += usize::from(!event.is_stack && event.status.ends_with("_COMPLETE"));
            head.refresh();
        }
        if let Some(bar) = shown {
            bar.finish_and_clear();
            self.screen.remove(&bar);
        }
    }
}

impl Head {
    fn refresh(&self) {
        let total = if self.total > 0 {
            format!(" of {}", self.total.max(self.done))
        } else {
            String::new()
        };
        let hidden = if self.hidden.is_empty() {
            String::new()
        } else {
            format!(", {} more under way", self.hidden.len())
        };
        self.bar
            .set_message(format!("{}: {}{total} done{hidden}", self.stack, self.done));
    }
}

fn spinner(template: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
