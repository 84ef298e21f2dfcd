//! No secret in any output, however wrong its place or its neighbours are.

use super::super::{KEYS, Kind, LoadRequest, load};
use super::{file, good, nothing};

const TOKEN: &str = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.planted-bot-token_0123456789abcdef";
const PRIVATE: &str = "0x1badb002deadbeef1badb002deadbeef1badb002deadbeef1badb002deadbeef";
const API: &str = "planted-api-key-42";

fn all() -> String {
    format!(
        "bot_token = \"{TOKEN}\"\nsparta_private_key = \"{PRIVATE}\"\nbackend_api_key = \"{API}\"\n"
    )
}

fn clean(text: &str) {
    for secret in [TOKEN, PRIVATE, &PRIVATE[2..], API] {
        assert!(!text.contains(secret), "a secret is in: {text}");
    }
    assert!(
        !text.contains("planted") && !text.contains("deadbeef"),
        "a part of one is in: {text}"
    );
}

#[test]
fn a_configuration_prints_without_its_secrets() {
    let config = good("x.toml", &all());
    clean(&format!("{config:?}{config:#?}"));
    let token = config.secrets.bot_token.unwrap();
    assert_eq!(token.expose(), TOKEN);
    assert_eq!(format!("{token} {token:?}"), "[secret] [secret]");
}

#[test]
fn a_secret_in_the_place_of_any_key_is_not_shown() {
    for key in KEYS {
        for secret in [TOKEN, PRIVATE, API] {
            for value in [
                format!("\"{secret}\""),
                format!("[\"{secret}\"]"),
                format!("{{ api = \"{secret}\" }}"),
            ] {
                // Once with the secrets known from elsewhere, once by its looks alone.
                let lookup = |name: &str| {
                    let value = match name {
                        "SPARTA_BOT_TOKEN" => TOKEN,
                        "SPARTA_PRIVATE_KEY" => PRIVATE,
                        "SPARTA_BACKEND_API_KEY" => API,
                        _ => return None,
                    };
                    Some(value.into())
                };
                let text = format!("{} = {value}\n", key.name);
                if let Err(error) = load(&LoadRequest::new(&lookup).file(file("x.toml", &text))) {
                    clean(&format!("{}{error:?}{error}", error.report()));
                }
                if secret != API {
                    let request = LoadRequest::new(&nothing).file(file("x.toml", &text));
                    if let Err(error) = load(&request) {
                        clean(&format!("{}{error:?}", error.report()));
                    }
                }
            }
        }
    }
}

#[test]
fn syntax_errors_beside_secrets_do_not_quote_them() {
    for broken in ["oops", "x = ", "= 1", "[", "a = \"\nb\"", "\"", "{"] {
        for path in ["x.toml", "x.tfvars"] {
            let line = format!("bot_token = \"{TOKEN}\" {broken}\n");
            for text in [
                format!("{}{broken}\n", all()),
                line,
                format!("bot_token = \"{TOKEN}\n"),
            ] {
                let request = LoadRequest::new(&nothing).file(file(path, &text));
                if let Err(error) = load(&request) {
                    clean(&format!("{}{error:?}", error.report()));
                }
            }
        }
    }
}

#[test]
fn unquoted_secrets_in_tfvars_are_not_quoted_back() {
    let text = format!("bot_token = {TOKEN}\nbackend_api_key = {API}\n");
    let error = load(&LoadRequest::new(&nothing).file(file("x.tfvars", &text))).unwrap_err();
    clean(&format!("{}{error:?}", error.report()));
}

#[test]
fn wrong_values_of_secret_keys_show_nothing_of_themselves() {
    for key in KEYS.iter().filter(|key| key.kind == Kind::Secret) {
        for value in [
            "\"planted \"",
            "\"0xplanted\"",
            "\"planted\\nplanted\"",
            "[\"planted\"]",
            "{ planted = 1 }",
        ] {
            let text = format!("{} = {value}", key.name);
            match load(&LoadRequest::new(&nothing).file(file("x.toml", &text))) {
                Ok(loaded) => clean(&format!("{loaded:?}")),
                Err(error) => clean(&format!("{}{error:?}", error.report())),
            }
        }
    }
}

#[test]
fn the_path_of_a_nodes_url_is_not_shown() {
    let text = "ethereum_host = \"ftp://mainnet.infura.io/v3/planted-project\"";
    let error = load(&LoadRequest::new(&nothing).file(file("x.toml", text))).unwrap_err();
    clean(&error.report());
    assert!(
        error.report().contains("ftp://mainnet.infura.io/…"),
        "{}",
        error.report()
    );
    let config = good("x.toml", &text.replace("ftp", "https"));
    clean(&format!("{config:?}"));
}
