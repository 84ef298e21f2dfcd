//! How values of options are written.

use std::time::Duration;

use crate::plan::GivenParameter;

/// Reads `[STACK:]NAME=VALUE`. A value may contain both signs.
pub(super) fn parameter(text: &str) -> Result<GivenParameter, String> {
    let (key, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    let (stack, name) = match key.split_once(':') {
        Some((stack, name)) => (Some(stack), name),
        None => (None, key),
    };
    if name.is_empty() || stack.is_some_and(str::is_empty) {
        return Err("write NAME=VALUE or STACK:NAME=VALUE".to_owned());
    }
    Ok(GivenParameter {
        stack: stack.map(str::to_owned),
        name: name.to_owned(),
        value: value.to_owned(),
    })
}

/// Reads `90s`, `30m`, `2h`.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let message = "write a number and a unit: 90s, 30m or 2h";
    let split = text.len() - text.chars().last().map_or(0, char::len_utf8);
    let (number, unit) = text.split_at(split);
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return Err(message.to_owned()),
    };
    let number: u64 = number.parse().map_err(|_| message)?;
    number
        .checked_mul(seconds)
        .filter(|seconds| *seconds > 0)
        .map(Duration::from_secs)
        .ok_or_else(|| message.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_parameters() {
        let given = |stack: Option<&str>, name: &str, value: &str| {
            Ok(GivenParameter {
                stack: stack.map(str::to_owned),
                name: name.to_owned(),
                value: value.to_owned(),
            })
        };
        assert_eq!(parameter("Size=3"), given(None, "Size", "3"));
        assert_eq!(
            parameter("app:Url=https://x/?a=b"),
            given(Some("app"), "Url", "https://x/?a=b")
        );
        assert_eq!(parameter("Empty="), given(None, "Empty", ""));
        assert!(
            parameter("Size").is_err() && parameter("=3").is_err() && parameter(":Size=3").is_err()
        );
    }

    #[test]
    fn reads_durations() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("30m"), Ok(Duration::from_mins(30)));
        assert_eq!(duration("2h"), Ok(Duration::from_hours(2)));
        for bad in [
            "",
            "s",
            "90",
            "0s",
            "-1s",
            "1d",
            "1µ",
            "99999999999999999999h",
            "9999999999999999999h",
        ] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }
}
