//! Dates of policies: W3C's profile of ISO 8601, or seconds since 1970.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date>

/// Milliseconds since 1970 in UTC.
pub(super) fn parse(text: &str) -> Option<i64> {
    if !text.is_empty() && text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // Four digits are a year.
        if text.len() != 4 {
            return text.parse::<i64>().ok().map(|seconds| seconds * 1000);
        }
    }
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |part| number(part, 2))?;
    let day = parts.next().map_or(Some(1), |part| number(part, 2))?;
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let milliseconds = time.map_or(Some(0), time_of_day)?;
    Some(days_from_civil(year, month, day) * 86_400_000 + milliseconds)
}

/// `20:15`, `20:15:30`, `20:15:30.25`, each followed by `Z` or an offset such as `+01:00`.
fn time_of_day(text: &str) -> Option<i64> {
    let at = text.find(['Z', '+', '-'])?;
    let (clock, zone) = text.split_at(at);
    let offset = if zone == "Z" {
        0
    } else {
        let (hours, minutes) = zone[1..].split_once(':')?;
        let minutes = number(hours, 2)? * 60 + number(minutes, 2)?;
        if zone.starts_with('-') {
            -minutes
        } else {
            minutes
        }
    };
    let mut parts = clock.split(':');
    let hours = number(parts.next()?, 2)?;
    let minutes = number(parts.next()?, 2)?;
    let (seconds, fraction) = match parts.next() {
        Some(part) => part.split_once('.').unwrap_or((part, "")),
        None => ("00", ""),
    };
    let seconds = number(seconds, 2)?;
    if parts.next().is_some() || hours > 24 || minutes > 59 || seconds > 60 {
        return None;
    }
    let milliseconds: String = fraction.chars().chain("000".chars()).take(3).collect();
    let milliseconds = number(&milliseconds, 3)?;
    Some(((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + milliseconds)
}

fn number(text: &str, digits: usize) -> Option<i64> {
    let fits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// Days since 1970-01-01, by Howard Hinnant's method for the Gregorian calendar.
/// <https://howardhinnant.github.io/date_algorithms.html#days_from_civil>
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = (month + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn dates_in_every_form() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2020-02-29T12:00:00Z", 1_582_977_600),
            ("2020-03-01", 1_583_020_800),
            ("2026-11-22T16:00:00+01:00", 1_795_359_600),
            ("2026-11-22T10:30-05:00", 1_795_361_400),
            ("2000", 946_684_800),
            ("1583020800", 1_583_020_800),
        ] {
            assert_eq!(parse(text), Some(seconds * 1000), "{text}");
        }
        assert_eq!(parse("1970-01-01T00:00:00.25Z"), Some(250));
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "tomorrow",
            "2020-13-01",
            "2020-01-01T00:00:00",
            "20-01-01",
            "2020-01-01T9:00Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
