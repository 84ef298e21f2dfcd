//! What is to be run on a page of Markdown.

use std::fs;
use std::path::{Path, PathBuf};

/// The top of the repository.
pub(crate) fn root() -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let top = crate_folder.parent();
    top.expect("the crate is in the workspace").to_owned()
}

/// A fenced block.
#[derive(Debug)]
pub(crate) struct Block {
    /// Everything after the opening fence: for a doctest that is not run it is more than `rust`.
    pub(crate) language: String,
    /// Where the fence is, from 1.
    pub(crate) line: usize,
}

/// A page.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its blocks, in their order.
    pub(crate) blocks: Vec<Block>,
    /// What is to be run, in the order of the page: the lines of shell blocks, and the commands in the text.
    pub(crate) steps: Vec<String>,
}

impl Page {
    pub(crate) fn read(path: &Path) -> Self {
        let page = fs::read_to_string(path).expect("the page is there");
        let mut blocks: Vec<Block> = Vec::new();
        let mut steps = Vec::new();
        let mut text = String::new();
        let mut inside = false;
        for (index, line) in page.lines().enumerate() {
            if let Some(language) = line.trim_start().strip_prefix("```") {
                inside = !inside;
                steps.extend(commands(&std::mem::take(&mut text)));
                if inside {
                    blocks.push(Block {
                        language: language.to_owned(),
                        line: index + 1,
                    });
                }
            } else if !inside {
                text.push_str(line);
                text.push('\n');
            } else if blocks.last().is_some_and(|block| block.language == "sh") {
                steps.push(line.to_owned());
            }
        }
        assert!(!inside, "a block is not closed");
        steps.extend(commands(&text));
        Self { blocks, steps }
    }
}

/// The commands in a piece of text: each in backticks, perhaps over two lines.
fn commands(text: &str) -> Vec<String> {
    let quoted = text.split('`').skip(1).step_by(2);
    let commands = quoted.filter(|code| code.starts_with("cargo run -- "));
    commands
        .map(|code| code.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}
