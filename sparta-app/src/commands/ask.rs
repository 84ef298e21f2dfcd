//! Questions to the person at the terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};

use crate::deploy::{Answer, Approver, Question};
use crate::ui::Ui;

/// Asks on stderr and reads from stdin. Where nobody can be asked, nothing is approved.
pub(super) fn approver(ui: Arc<Mutex<Ui>>) -> Approver {
    Arc::new(move |question| {
        let lines: Vec<String> = question
            .reasons
            .iter()
            .map(|reason| format!("  {reason}"))
            .collect();
        let shown = || ui.lock().unwrap_or_else(PoisonError::into_inner);
        shown().ask(&lines);
        let answer = ask(question);
        shown().answered();
        answer
    })
}

fn ask(question: &Question) -> Answer {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Answer::Declined(
            "approval is needed, and there is no terminal to ask in".to_owned(),
        );
    }
    read_answer(question)
        .unwrap_or_else(|error| Answer::Declined(format!("no answer could be read: {error}")))
}

fn read_answer(question: &Question) -> io::Result<Answer> {
    let choice = if question.typed.is_some() {
        ""
    } else {
        " [y/N]"
    };
    let mut stderr = io::stderr().lock();
    write!(stderr, "{}{choice} ", question.text)?;
    stderr.flush()?;
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(judge(question, line.trim()))
}

fn judge(question: &Question, line: &str) -> Answer {
    let approved = match &question.typed {
        Some(expected) => line == expected,
        None => matches!(line.to_ascii_lowercase().as_str(), "y" | "yes"),
    };
    if approved {
        Answer::Approved
    } else {
        Answer::Declined("it was answered with no".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_yes_approves() {
        let question = |typed: Option<&str>| Question {
            stack: "app".into(),
            reasons: Vec::new(),
            text: "Go on?".into(),
            typed: typed.map(str::to_owned),
        };
        assert_eq!(judge(&question(None), "Yes"), Answer::Approved);
        assert_ne!(judge(&question(None), ""), Answer::Approved);
        assert_eq!(judge(&question(Some("app")), "app"), Answer::Approved);
        assert_ne!(judge(&question(Some("app")), "y"), Answer::Approved);
    }
}
