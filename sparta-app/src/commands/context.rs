//! What every command has: its options, the way to the assembly and to AWS, and somebody to tell.

use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use super::error::CommandError;
use super::exit::Exit;
use super::findings;
use super::program::{self, Build, Built, Invocation, Purpose};
use crate::aws::{ConnectOptions, Connection, Credentialing};
use crate::cli::{Colour, Format, GlobalOptions};
use crate::config::Region;
use crate::deploy::Observer;
use crate::event::Event;
use crate::local::{self, EmulatorOptions, Started};
use crate::plan::{Assembly, SecretParameter};
use crate::secret::conceal;
use crate::ui::{Progress, Style, Ui, Verbosity};

/// What every command has.
pub(super) struct Context {
    pub(super) global: GlobalOptions,
    pub(super) ui: Arc<Mutex<Ui>>,
    build: Option<Build>,
    purpose: Purpose,
    started: Instant,
}

/// An assembly, and the secrets that go with it.
pub(super) struct Ready {
    pub(super) assembly: Assembly,
    pub(super) secrets: Vec<SecretParameter>,
    /// What the configuration lacks for a deployment: what is wrong, and the remedy.
    pub(super) unready: Vec<(String, Option<String>)>,
}

/// The emulator has every region; this one is asked where nothing says which.
const EMULATOR_REGION: &str = "us-east-1";

/// How wide lines of a log are, in characters.
const LOG_WIDTH: usize = 120;

impl Context {
    pub(super) fn new(global: GlobalOptions, purpose: Purpose, build: Build) -> Self {
        let ui = Ui::new(
            progress(&global),
            verbosity(&global),
            style(&global, io::stderr().is_terminal()),
        );
        Self {
            global,
            ui: Arc::new(Mutex::new(ui)),
            build: Some(build),
            purpose,
            started: Instant::now(),
        }
    }

    pub(super) fn say(&self, event: &Event) {
        self.ui
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .show(event);
    }

    pub(super) fn observer(&self) -> Observer {
        let ui = Arc::clone(&self.ui);
        Arc::new(move |event| {
            ui.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .show(&event);
        })
    }

    pub(super) fn fail(&self, error: &CommandError) -> Exit {
        self.say(&Event::Error {
            stack: None,
            message: error.message(),
            hint: error.hint(),
        });
        error.exit()
    }

    /// The last words of a command: how long it took, and what comes next.
    pub(super) fn finish(&self, next: Option<&str>) {
        let seconds = self.started.elapsed().as_secs_f64();
        self.say(&Event::Finished {
            seconds,
            next: next.map(str::to_owned),
        });
    }

    pub(super) fn is_json(&self) -> bool {
        self.global.format == Format::Json
    }

    /// How wide results may be: the terminal's width, or enough for a log.
    pub(super) fn width() -> usize {
        let size = terminal_size::terminal_size_of(io::stdout());
        size.map_or(LOG_WIDTH, |(width, _)| width.0.into())
    }

    /// How much is said.
    pub(super) fn verbosity(&self) -> Verbosity {
        verbosity(&self.global)
    }

    /// How results look on stdout.
    pub(super) fn stdout_style(&self) -> Style {
        style(&self.global, io::stdout().is_terminal())
    }

    /// Builds and checks the app. Findings go to stderr.
    pub(super) fn build(&mut self) -> Result<Built, CommandError> {
        let invocation = Invocation {
            environment: self.global.env.clone(),
            config_file: self.global.config.clone(),
            region: self.global.region.clone(),
            local: self.global.local,
            purpose: self.purpose,
            unready: RefCell::default(),
        };
        let Some(build) = self.build.take() else {
            return Err(CommandError::Usage(
                "the app is built once a command".to_owned(),
            ));
        };
        Ok(program::build(build, &invocation)?)
    }

    /// The assembly: the saved one with `--app`, otherwise one built and written now.
    pub(super) fn assembly(&mut self) -> Result<Ready, CommandError> {
        if let Some(directory) = &self.global.app {
            return Ok(Ready {
                assembly: Assembly::read(directory)?,
                secrets: Vec::new(),
                unready: Vec::new(),
            });
        }
        let built = self.build()?;
        findings::tell(self, &built);
        if built.has_errors() {
            return Err(CommandError::Invalid);
        }
        let directory = self.global.output.as_deref();
        let directory = directory.unwrap_or(Path::new("cdk.out"));
        built.write(directory)?;
        Ok(Ready {
            assembly: Assembly::read(directory)?,
            secrets: built.secrets,
            unready: built.unready,
        })
    }

    /// How to reach AWS, or the emulator, which is started when it does not run.
    pub(super) fn connect_options(
        &self,
        assembly: &Assembly,
    ) -> Result<ConnectOptions, CommandError> {
        let global = &self.global;
        if let Some(region) = &global.region {
            Region::parse(region).map_err(|fault| {
                let hint = fault.hint.clone().map(|hint| format!("; {hint}"));
                let hint = hint.unwrap_or_default();
                CommandError::Usage(format!("--region {region} {fault}{hint}"))
            })?;
        }
        if !global.local {
            return Ok(ConnectOptions {
                profile: global.profile.clone(),
                region: global.region.clone(),
                endpoint_url: global.endpoint_url.clone(),
                credentialing: Credentialing::Chain,
                ..ConnectOptions::default()
            });
        }
        let emulator = self.start_emulator()?;
        let mut regions = assembly
            .stacks
            .iter()
            .filter_map(|stack| stack.environment.region.clone());
        Ok(ConnectOptions {
            profile: None,
            region: global
                .region
                .clone()
                .or_else(|| regions.next())
                .or_else(|| Some(EMULATOR_REGION.to_owned())),
            endpoint_url: Some(emulator.status().endpoint_url.clone()),
            // The emulator takes the access key id for the account, so a stack that names one gets it.
            credentialing: Credentialing::Emulator {
                account: assembly
                    .stacks
                    .iter()
                    .find_map(|stack| stack.environment.account.clone()),
            },
            ..ConnectOptions::default()
        })
    }

    /// Starts the emulator when it does not run, which takes a while the first time.
    pub(super) fn start_emulator(&self) -> Result<Started, CommandError> {
        let options = EmulatorOptions::default();
        if local::status(&options)?.is_none() {
            let message =
                "starting the emulator; the first time it is installed, which takes half a minute";
            self.say(&Event::Note {
                message: message.to_owned(),
            });
        }
        Ok(local::start(&options)?)
    }

    /// Runs asynchronous work. One thread is enough: it waits for AWS, and does little else.
    pub(super) fn block_on<T>(work: impl Future<Output = T>) -> Result<T, CommandError> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(CommandError::Runtime)?;
        let result = runtime.block_on(work);
        // A question nobody answered may still wait for a line of stdin.
        runtime.shutdown_background();
        Ok(result)
    }

    /// Opens the way to AWS.
    pub(super) async fn connect(options: &ConnectOptions) -> Connection {
        Connection::open(options).await
    }
}

/// Writes results, without secrets. A reader that went away has had what it wanted.
pub(super) fn print(text: &str) {
    let mut stdout = io::stdout().lock();
    let _ = stdout
        .write_all(conceal(text).as_bytes())
        .and_then(|()| stdout.flush());
}

/// Writes a result as JSON.
pub(super) fn print_json(value: &serde_json::Value) {
    print(&format!("{value:#}\n"));
}

fn progress(global: &GlobalOptions) -> Progress {
    match global.progress {
        Some(choice) => choice.into(),
        None if global.format == Format::Json => Progress::Json,
        None if io::stderr().is_terminal() && !global.quiet => Progress::Live,
        None => Progress::Plain,
    }
}

fn verbosity(global: &GlobalOptions) -> Verbosity {
    match (global.quiet, global.verbose) {
        (true, _) => Verbosity::Quiet,
        (_, true) => Verbosity::Verbose,
        _ => Verbosity::Normal,
    }
}

fn style(global: &GlobalOptions, is_terminal: bool) -> Style {
    // https://no-color.org: present and not empty means no colours.
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    match global.color {
        Colour::Always => Style::Coloured,
        Colour::Auto if is_terminal && !refused => Style::Coloured,
        Colour::Auto | Colour::Never => Style::Plain,
    }
}
