//! The row `secret-plaintext`: the text of a secret where a reference to it belongs.
//~ expected `SecretReference`, found `&str`
use sparta_constructs::compute::Container;

fn main() {}

fn informed(container: Container) -> Container {
    container.secret("DISCORD_TOKEN", "MTMyOTA3OTM1Njc4NTY4ODYxNg.token")
}
