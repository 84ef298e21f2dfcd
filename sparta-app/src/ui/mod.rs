//! What people and machines see of [`Event`]s: a live view, plain lines, NDJSON, or nothing. Knows no AWS.
//!
//! All of it goes to stderr: stdout is for results.

mod details;
mod live;
pub mod plan;
mod style;
mod words;

use std::io::{self, Write};

use crate::event::Event;
use crate::secret::conceal;
use live::Live;
pub use style::Style;

/// How progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// A view that changes in place, for a terminal.
    Live,
    /// A line each event, for a log.
    Plain,
    /// A JSON object each event.
    Json,
    /// Errors only.
    None,
}

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Failures, warnings and endings.
    Quiet,
    /// What happens.
    Normal,
    /// Every detail.
    Verbose,
}

/// A renderer.
#[derive(Debug)]
pub struct Ui {
    renderer: Renderer,
    verbosity: Verbosity,
    style: Style,
    /// While a question is open, what happens is shown after its answer.
    held: Option<Vec<Event>>,
}

#[derive(Debug)]
enum Renderer {
    Live(Live),
    Plain,
    Json,
    None,
}

impl Ui {
    /// A renderer that writes to stderr.
    pub fn new(progress: Progress, verbosity: Verbosity, style: Style) -> Self {
        let renderer = match progress {
            Progress::Live => Renderer::Live(Live::new()),
            Progress::Plain => Renderer::Plain,
            Progress::Json => Renderer::Json,
            Progress::None => Renderer::None,
        };
        Self {
            renderer,
            verbosity,
            style,
            held: None,
        }
    }

    /// Shows an event; while a question is open, errors only.
    pub fn show(&mut self, event: &Event) {
        let is_error = matches!(event, Event::Error { .. });
        if let Some(held) = self.held.as_mut().filter(|_| !is_error) {
            held.push(event.clone());
            return;
        }
        match &mut self.renderer {
            Renderer::Json => {
                write(&serde_json::to_string(event).unwrap_or_else(|error| error.to_string()));
            }
            Renderer::None if !is_error => {}
            Renderer::None | Renderer::Plain => {
                for line in words::lines(event, self.verbosity, self.style) {
                    write(&line);
                }
            }
            Renderer::Live(live) => {
                let lines = words::lines(event, self.verbosity, self.style);
                live.show(event, &lines);
            }
        }
    }

    /// Makes room for a question, and says it. What happens until [`Self::answered`] waits.
    pub fn ask(&mut self, lines: &[String]) {
        if let Renderer::Live(live) = &mut self.renderer {
            live.clear();
        }
        self.held = Some(Vec::new());
        for line in lines {
            write(line);
        }
    }

    /// The question has its answer: shows what happened in the meantime.
    pub fn answered(&mut self) {
        for event in self.held.take().unwrap_or_default() {
            self.show(&event);
        }
    }

    /// Tells a finding: as a picture, or as JSON where events are.
    pub fn tell(&mut self, picture: &str, json: impl FnOnce() -> serde_json::Value) {
        match &mut self.renderer {
            Renderer::Json => {
                write(&serde_json::json!({ "event": "finding", "finding": json() }).to_string());
            }
            Renderer::Live(_) | Renderer::Plain | Renderer::None => write(picture),
        }
    }

    /// How much is said.
    pub fn verbosity(&self) -> Verbosity {
        self.verbosity
    }

    /// The colours in use.
    pub fn style(&self) -> Style {
        self.style
    }
}

/// A line on stderr, without secrets. When that is closed there is nobody left to tell.
fn write(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", conceal(line));
}
