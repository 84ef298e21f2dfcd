//! `sparta local`.

use serde_json::json;

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use crate::cli::LocalCommand;
use crate::local::{self, EmulatorOptions, Started, Status, Stopped};

pub(super) fn run(context: &mut Context, command: LocalCommand) -> Result<Exit, CommandError> {
    let options = EmulatorOptions::default();
    match command {
        LocalCommand::Start => {
            let (status, word) = match context.start_emulator()? {
                Started::Started(status) => (status, "started"),
                Started::AlreadyRunning(status) => (status, "running already"),
            };
            show(context, word, &status);
            context.finish(Some("`sparta deploy --local`"));
        }
        LocalCommand::Stop => {
            let word = match local::stop(&options)? {
                Stopped::Stopped { .. } => "stopped",
                Stopped::NotRunning => "not running",
            };
            say(context, word);
            context.finish(None);
        }
        LocalCommand::Status => match local::status(&options)? {
            Some(status) if status.healthy => show(context, "running", &status),
            Some(status) => {
                show(context, "not answering", &status);
                return Ok(Exit::Failed);
            }
            None => say(context, "not running"),
        },
    }
    Ok(Exit::Done)
}

fn say(context: &Context, word: &str) {
    if context.is_json() {
        print_json(&json!({ "state": word }));
    } else {
        print(&format!("{word}\n"));
    }
}

fn show(context: &Context, word: &str, status: &Status) {
    if context.is_json() {
        print_json(&json!({
            "state": word,
            "endpoint_url": status.endpoint_url,
            "process_id": status.process_id,
            "access_key_id": status.credentials.access_key_id,
            "secret_access_key": status.credentials.secret_access_key,
            "log": status.log,
        }));
    } else {
        print(&format!(
            "{word}: {} (process {})\n",
            status.endpoint_url, status.process_id
        ));
        print(&format!("log: {}\n", status.log.display()));
    }
}
