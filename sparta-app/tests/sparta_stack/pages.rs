//! The commands on the pages are commands that the program knows.

use clap::Parser;
use sparta_app::cli::Cli;

const PAGES: [(&str, &str, usize); 4] = [
    ("README.md", include_str!("../../../README.md"), 17),
    ("RUNBOOK.md", include_str!("../../RUNBOOK.md"), 24),
    ("MIGRATION.md", include_str!("../../MIGRATION.md"), 7),
    ("STATES.md", include_str!("../../STATES.md"), 2),
];

/// The lines of a page's code blocks, and the code in its sentences.
fn code(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut inside, mut prose) = (false, String::new());
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if inside {
            found.push(line.trim().to_owned());
        } else {
            prose.push_str(line.trim());
            prose.push(' ');
        }
    }
    found.extend(prose.split('`').skip(1).step_by(2).map(str::to_owned));
    found
}

/// The words of a command for the program, as a shell reads them; `None` for another's.
fn words(command: &str) -> Option<Vec<String>> {
    let rest = ["sparta ", "cargo run -- "]
        .into_iter()
        .find_map(|start| command.strip_prefix(start))?;
    let mut words = vec!["sparta".to_owned()];
    let (mut word, mut quote) = (String::new(), None);
    for letter in rest.chars().chain([' ']) {
        match (letter, quote) {
            ('#' | '>', None) if word.is_empty() => break,
            ('\'' | '"', None) => quote = Some(letter),
            (letter, Some(open)) if letter == open => quote = None,
            (' ', None) if word.is_empty() => {}
            (' ', None) => words.push(std::mem::take(&mut word)),
            (letter, _) => word.push(letter),
        }
    }
    Some(words)
}

#[test]
fn every_command_of_the_pages_is_one_the_program_knows() {
    let mut faults = Vec::new();
    for (page, text, least) in PAGES {
        let mut count = 0;
        for command in code(text) {
            let Some(words) = words(&command) else {
                continue;
            };
            count += 1;
            // Help is an answer of the parser, not a command.
            let asks_for_help = words.get(1).is_some_and(|word| word == "help");
            match Cli::try_parse_from(&words) {
                Err(error) if !asks_for_help || error.use_stderr() => {
                    faults.push(format!("{page}: {command}\n{error}"));
                }
                _ => {}
            }
        }
        assert!(count >= least, "{page}: only {count} commands");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn commands_are_read_as_a_shell_reads_them() {
    let read = |command: &str| words(command).unwrap_or_default();
    assert_eq!(
        read("cargo run -- logs --filter 'two words' # all"),
        ["sparta", "logs", "--filter", "two words"]
    );
    assert_eq!(read("sparta man > x"), ["sparta", "man"]);
    assert!(words("cargo run --example orders").is_none());
    assert!(Cli::try_parse_from(read("sparta deploy --no-such-option")).is_err());
}
