//! EventBridge's cron fields.
//!
//! Six fields, with the values and wildcards of the table in
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>.

const MONTHS: &[&str] = &[
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
];
const DAYS: &[&str] = &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

struct Field {
    name: &'static str,
    least: u32,
    most: u32,
    names: &'static [&'static str],
    /// Wildcards besides `, - *`.
    wildcards: &'static str,
}

const FIELDS: [Field; 6] = [
    Field {
        name: "minutes",
        least: 0,
        most: 59,
        names: &[],
        wildcards: "/",
    },
    Field {
        name: "hours",
        least: 0,
        most: 23,
        names: &[],
        wildcards: "/",
    },
    Field {
        name: "day of month",
        least: 1,
        most: 31,
        names: &[],
        wildcards: "/?LW",
    },
    Field {
        name: "month",
        least: 1,
        most: 12,
        names: MONTHS,
        wildcards: "/",
    },
    Field {
        name: "day of week",
        least: 1,
        most: 7,
        names: DAYS,
        wildcards: "?L#",
    },
    Field {
        name: "year",
        least: 1970,
        most: 2199,
        names: &[],
        wildcards: "/",
    },
];

pub(super) struct CronFault {
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

/// Checks the six fields.
pub(super) fn check(fields: &[&str]) -> Result<(), CronFault> {
    if fields.len() != 6 {
        let message = format!("has {} cron fields and not 6", fields.len());
        let hint = (fields.len() == 5).then(|| {
            "EventBridge adds the year, and one of the days must be ?: cron(0 6 * * ? *)".to_owned()
        });
        return Err(CronFault { message, hint });
    }
    for (field, text) in FIELDS.iter().zip(fields) {
        if !field_right(field, text) {
            let message = format!("has the {} {text:?}", field.name);
            let hint = format!(
                "{} are {} to {}, with the wildcards , - * {}",
                field.name,
                field.least,
                field.most,
                field
                    .wildcards
                    .chars()
                    .map(String::from)
                    .collect::<Vec<_>>()
                    .join(" ")
            );
            return Err(CronFault {
                message,
                hint: Some(hint),
            });
        }
    }
    // EventBridge's restriction: never both days, and never neither.
    if (fields[2] == "?") == (fields[4] == "?") {
        let message = "must have ? as exactly one of day of month and day of week".to_owned();
        return Err(CronFault {
            message,
            hint: None,
        });
    }
    Ok(())
}

fn field_right(field: &Field, text: &str) -> bool {
    if text == "?" {
        return field.wildcards.contains('?');
    }
    // "If you use a '#' character, you can define only one expression in the day-of-week field."
    if text.contains('#') {
        return field.wildcards.contains('#') && nth_weekday(field, text);
    }
    text.split(',').all(|item| item_right(field, item))
}

fn nth_weekday(field: &Field, text: &str) -> bool {
    let Some((day, nth)) = text.split_once('#') else {
        return false;
    };
    value(field, day).is_some() && matches!(nth, "1" | "2" | "3" | "4" | "5")
}

fn item_right(field: &Field, item: &str) -> bool {
    let (base, step) = match item.split_once('/') {
        Some((base, step)) => (base, Some(step)),
        None => (item, None),
    };
    if let Some(step) = step {
        let right = number(step).is_some_and(|step| (1..=field.most).contains(&step));
        if !field.wildcards.contains('/') || !right {
            return false;
        }
    }
    if base == "*" {
        return true;
    }
    if let Some((from, to)) = base.split_once('-') {
        let bounds = value(field, from).zip(value(field, to));
        return bounds.is_some_and(|(from, to)| from <= to);
    }
    value(field, base).is_some() || (step.is_none() && last_or_weekday(field, base))
}

/// `L` and `LW`, `15W` among days of the month, `6L` among days of the week.
fn last_or_weekday(field: &Field, text: &str) -> bool {
    let last = field.wildcards.contains('L');
    let weekday = field.wildcards.contains('W');
    if text == "L" {
        return last;
    }
    if let Some(day) = text.strip_suffix('W') {
        return weekday && (day == "L" || value(field, day).is_some());
    }
    let day = text.strip_suffix('L');
    last && !weekday && day.is_some_and(|day| value(field, day).is_some())
}

fn value(field: &Field, text: &str) -> Option<u32> {
    let named = field
        .names
        .iter()
        .position(|name| name.eq_ignore_ascii_case(text));
    if let Some(index) = named {
        return u32::try_from(index + 1).ok();
    }
    number(text).filter(|number| (field.least..=field.most).contains(number))
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}
