//! The view for a terminal: what is done scrolls by above, what is under way stands below.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use super::details::path;
use super::words::duration;
use crate::event::{Event, ResourceEvent};
use crate::secret::conceal;

/// More lines than this would push what is done out of sight.
const SHOWN: usize = 12;

/// The live view.
pub(super) struct Live {
    screen: MultiProgress,
    /// The stacks at work, by name.
    heads: BTreeMap<String, Head>,
    /// What is under way, by stack and logical id.
    bars: HashMap<(String, String), ProgressBar>,
}

/// The line that says how far a stack's operation is.
struct Head {
    bar: ProgressBar,
    stack: String,
    /// How long it may take, when that is known.
    forecast: Option<String>,
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
            heads: BTreeMap::new(),
            bars: HashMap::new(),
        }
    }

    pub(super) fn show(&mut self, event: &Event, lines: &[String]) {
        match event {
            Event::Executing {
                stack,
                resources,
                expected_seconds,
                ..
            } => {
                self.print(lines);
                let forecast = expected_seconds
                    .map(|seconds| format!(", the last time in {};", duration(seconds)));
                self.begin(stack, *resources, forecast);
            }
            Event::Deleting { stack, .. } | Event::Waiting { stack, .. } => {
                self.print(lines);
                self.begin(stack, 0, None);
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
            Event::StackFinished { stack, .. } => {
                self.end(stack);
                self.print(lines);
            }
            Event::Error { stack: None, .. } | Event::Finished { .. } => {
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
        for head in std::mem::take(&mut self.heads).into_values() {
            head.bar.finish_and_clear();
        }
    }

    /// Takes what moves for a stack off the screen.
    fn end(&mut self, stack: &str) {
        let of_stack = |(name, _): &(String, String)| name == stack;
        for (_, bar) in self.bars.extract_if(|key, _| of_stack(key)) {
            bar.finish_and_clear();
            self.screen.remove(&bar);
        }
        if let Some(head) = self.heads.remove(stack) {
            head.bar.finish_and_clear();
            self.screen.remove(&head.bar);
        }
    }

    /// Lines that stay. (The library's own way pads them to the width it believes the terminal has.)
    fn print(&self, lines: &[String]) {
        self.screen
            .suspend(|| lines.iter().for_each(|line| super::write(line)));
    }

    fn begin(&mut self, stack: &str, total: usize, forecast: Option<String>) {
        self.end(stack);
        let bar = self.screen.add(spinner("{spinner} {msg} {elapsed}"));
        let head = Head {
            bar,
            stack: stack.to_owned(),
            forecast,
            done: 0,
            total,
            hidden: HashSet::new(),
        };
        head.refresh();
        self.heads.insert(stack.to_owned(), head);
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
        let key = (event.stack.clone(), event.logical_id.clone());
        if let Some(bar) = self.bars.get(&key) {
            bar.set_message(text);
        } else if self.bars.len() < SHOWN {
            let bar = spinner("  {spinner} {wide_msg} {elapsed}");
            // Below its own stack, where there are several.
            let bar = match self.heads.get(&event.stack) {
                Some(head) => self.screen.insert_after(&head.bar, bar),
                None => self.screen.add(bar),
            };
            bar.set_message(text);
            self.bars.insert(key, bar);
        } else if let Some(head) = self.heads.get_mut(&event.stack) {
            head.hidden.insert(event.logical_id.clone());
            head.refresh();
        }
    }

    fn settled(&mut self, event: &ResourceEvent) {
        let key = (event.stack.clone(), event.logical_id.clone());
        if let Some(bar) = self.bars.remove(&key) {
            bar.finish_and_clear();
            self.screen.remove(&bar);
        }
        if let Some(head) = self.heads.get_mut(&event.stack) {
            head.hidden.remove(&event.logical_id);
            head.done += usize::from(!event.is_stack && event.status.ends_with("_COMPLETE"));
            head.refresh();
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
        let forecast = self.forecast.as_deref().unwrap_or_default();
        self.bar.set_message(format!(
            "{}: {}{total} done{hidden}{forecast}",
            self.stack, self.done
        ));
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
