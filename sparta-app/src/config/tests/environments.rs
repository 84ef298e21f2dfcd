//! Which environment is loaded, and what it starts from.

use super::super::{EnvironmentName, LoadRequest, candidate_paths, load};
use super::{file, nothing};

fn fault(request: &LoadRequest<'_>) -> (String, String) {
    let error = load(request).unwrap_err();
    let faults = error.faults();
    assert_eq!(faults.len(), 1, "{}", error.report());
    (faults[0].code.as_str().to_owned(), error.report())
}

#[test]
fn an_unknown_environment_is_refused_with_the_nearest_name() {
    let (code, report) = fault(&LoadRequest::new(&nothing).environment("prodution"));
    assert_eq!(code, "unknown-env");
    assert!(report.contains("did you mean production?"), "{report}");
    assert!(report.contains("option --env"), "{report}");
    let (_, report) = fault(&LoadRequest::new(&nothing).environment("qa"));
    assert!(
        report.contains("sparta.qa.toml") && report.contains("environment = \"qa\""),
        "{report}"
    );
    let known = LoadRequest::new(&nothing).known_environments(["staging".to_owned()]);
    let (_, report) = fault(&known.environment("stagin"));
    assert!(report.contains("did you mean staging?"), "{report}");
}

#[test]
fn a_slip_of_the_pen_does_not_take_a_file_either() {
    let request = LoadRequest::new(&nothing).environment("prodution");
    let (code, _) = fault(&request.file(file("x.toml", "api_port = 1")));
    assert_eq!(code, "unknown-env");
    let request = LoadRequest::new(&nothing).environment("prodution");
    let (code, report) = fault(&request.file(file("x.toml", "environment = \"production\"")));
    assert_eq!(code, "env-mismatch");
    assert!(report.contains("x.toml:1:15"), "{report}");
}

#[test]
fn an_environment_of_the_users_starts_from_the_safe_defaults() {
    for (asked, text) in [
        (Some("staging"), "api_port = 8080"),
        (None, "environment = \"staging\"\napi_port = 8080"),
        (
            Some("staging"),
            "environment = \"staging\"\napi_port = 8080",
        ),
    ] {
        let mut request = LoadRequest::new(&nothing).file(file("x.toml", text));
        if let Some(asked) = asked {
            request = request.environment(asked);
        }
        let config = load(&request).unwrap().config;
        assert_eq!(config.environment.as_str(), "staging");
        assert!(!config.environment.is_production());
        assert!(config.operations.deletion_protection);
        assert_eq!(config.api.port.number(), 8080);
    }
}

#[test]
fn the_files_environment_chooses_the_defaults() {
    let request = LoadRequest::new(&nothing).file(file("x.toml", "environment = \"development\""));
    let config = load(&request).unwrap().config;
    assert_eq!(config.chain.l1_chain.name(), "sepolia");
    assert!(!config.operations.deletion_protection);
    let variables = |name: &str| (name == "TF_VAR_environment").then(|| "development".into());
    let config = load(&LoadRequest::new(&variables)).unwrap().config;
    assert_eq!(config.environment.as_str(), "development");
}

#[test]
fn names_that_cannot_be_part_of_aws_names_are_refused() {
    for name in [
        "my_env!",
        "Production",
        "",
        "-a",
        "a-",
        "a--b",
        "1a",
        "a-name-of-21-letters-x",
        "x-registry",
        "registry",
        "ä",
    ] {
        assert!(EnvironmentName::parse(name).is_err(), "{name}");
    }
    for name in ["a", "production", "pr-17", "a2", "a-name-of-20-letters"] {
        assert!(EnvironmentName::parse(name).is_ok(), "{name}");
    }
    let (code, report) = fault(&LoadRequest::new(&nothing).environment("Production"));
    assert_eq!(code, "env-name");
    assert!(report.contains("did you mean production?"), "{report}");
    let request = LoadRequest::new(&nothing).file(file("x.toml", "environment = 3"));
    let (code, _) = fault(&request);
    assert_eq!(code, "wrong-type");
}

#[test]
fn files_are_looked_for_by_the_environments_name() {
    assert_eq!(candidate_paths("qa")[0], "sparta.qa.toml");
    assert!(candidate_paths("production").contains(&"terraform.production.tfvars".to_owned()));
}
