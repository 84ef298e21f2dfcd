//! The Sparta stacks of each environment, as templates: their snapshots, what the linters say of
//! them, the parts, names and alarms that they must have, what each switch does, and that each
//! program can reach what it is told of.
//!
//! No emulator refuses a template for what is listed here, so each trap has its test:
//!
//! | trap | test |
//! |---|---|
//! | routes, addresses and NAT gateways wait for the gateway's attachment | [`traps`] `what_needs_the_internet_waits_for_the_gateways_attachment` |
//! | a service behind a load balancer waits for the listener | [`traps`] `the_api_waits_for_its_listener` |
//! | a function waits for its log group, and for what its role may do | [`traps`] `functions_wait_for_their_log_groups_and_permissions` |
//! | rotation waits for the permission to invoke | [`traps`] `rotation_waits_for_the_permission_to_invoke` |
//! | who may publish to a topic, and no key that drops it | [`traps`] `topics_let_in_what_publishes_and_drop_nothing` |
//! | who may write logs: the load balancer, CloudTrail, the flow log | [`traps`] `the_load_balancer_can_write_its_logs`, `the_flow_log_can_be_written`, `the_trail_waits_until_it_can_be_written`, [`switches`] `the_trail_has_a_bucket_of_its_own` |
//! | metrics that do not exist as one would think | [`alarms`] `every_row_of_the_page_has_its_alarms_and_every_alarm_was_reviewed` |
//! | a resource `*` only where IAM forces it | [`traps`] `everything_is_named_that_can_be` |
//! | names that block a second deploy | [`redeploy`] |
//! | bucket names are global | [`traps`] `nobody_chooses_the_names_of_buckets` |
//! | image repositories are empty at first | [`traps`] `images_are_in_a_stack_that_comes_first` |
//! | with a certificate everything is HTTPS | [`switches`] `with_a_certificate_everything_is_https` |
//! | with CloudFront the load balancer accepts only that | [`switches`] `with_cloudfront_the_load_balancer_takes_its_requests_only` |
//! | interface endpoints need private DNS, a group and subnets | [`switches`] `interface_endpoints_are_reached_from_the_tasks` |
//! | `DesiredCount` resets a scaled service | [`switches`] `the_api_keeps_the_tasks_that_autoscaling_gave_it` |
//! | email subscriptions stay pending | [`parts`] `the_outputs_are_what_the_runbook_needs` |

mod alarms;
mod aws_validate;
mod cfn_lint;
mod checkov;
mod forms;
mod iam;
mod matching;
mod names;
mod network;
mod parts;
mod reach;
mod redeploy;
mod settings;
mod snapshots;
mod switches;
mod traps;

use serde_json::Value;
use sparta_app::config::{Config, ConfigFile, LoadRequest};
use sparta_constructs::assembly;
use sparta_constructs::core::App;

/// One stack of the app.
struct Stack {
    name: String,
    region: String,
    template: Value,
}

/// The stacks of an environment with the embedded configuration, in the order of deployment.
fn stacks(environment: &str) -> Vec<Stack> {
    configured(environment, "")
}

/// The stacks of an environment with what a file says in place of some defaults.
fn configured(environment: &str, toml: &str) -> Vec<Stack> {
    from_file(environment, "test.toml", toml)
}

/// The stacks of an environment with a file of the user's, whose form its path says.
fn from_file(environment: &str, path: &str, text: &str) -> Vec<Stack> {
    let no_variables = |_: &str| None;
    let file = ConfigFile {
        path,
        bytes: text.as_bytes(),
    };
    let request = LoadRequest::new(&no_variables)
        .environment(environment)
        .file(file);
    let config = Config::load(&request).unwrap_or_else(|error| panic!("{environment}: {error}"));
    let app = App::new();
    sparta_app::stack::add(&app, &config);
    let checked = assembly::check(app.synth());
    let errors: Vec<String> = checked
        .findings()
        .iter()
        .filter(|finding| finding.is_error())
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{environment}: {errors:#?}");
    let stacks = checked.synthesis().stacks.iter();
    stacks
        .map(|stack| Stack {
            name: stack.name.clone(),
            region: stack.environment.region.clone().unwrap_or_default().into(),
            template: stack.template.to_value(),
        })
        .collect()
}
