//! Who calls, and whether the clocks agree.

use super::Patient;
use super::check::Check;
use crate::aws::{AwsError, CallerIdentity, Connection};

/// In most cases a request must reach AWS within five minutes of its time stamp:
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html>.
const SKEW_REFUSED_SECONDS: u64 = 300;

/// A clock that is kept by NTP is closer than this.
const SKEW_NOTABLE_SECONDS: u64 = 60;

/// Adds the checks of credentials and clock; who the caller is, when AWS knows.
pub(super) async fn checks(
    connection: &Connection,
    patients: &[Patient<'_>],
    checks: &mut Vec<Check>,
) -> Option<CallerIdentity> {
    let own = patients
        .iter()
        .find_map(|it| it.stack.environment.region.as_deref());
    let region = match connection.region_or(own) {
        Ok(region) => region,
        Err(error) => {
            let fault = Check::setup_fault("region", error.to_string());
            checks.push(fault.remedies(error.hint()));
            return None;
        }
    };
    match connection.identity_and_skew(region).await {
        Ok((identity, skew)) => {
            let found = format!("{} of account {}", identity.arn, identity.account);
            checks.push(Check::ok("credentials", found));
            checks.push(clock(skew));
            Some(identity)
        }
        Err(error) => {
            checks.push(refused(&error));
            None
        }
    }
}

fn refused(error: &AwsError) -> Check {
    let found = error.to_string();
    let check = match error {
        AwsError::ClockSkew { .. } => Check::setup_fault("clock", found),
        error if error.is_setup() => Check::setup_fault("credentials", found),
        _ => Check::fault("credentials", found),
    };
    check.remedies(error.hint())
}

/// `skew` is how many seconds this machine is ahead.
fn clock(skew: Option<i64>) -> Check {
    const NAME: &str = "clock";
    let Some(skew) = skew else {
        return Check::not_checked(NAME, "the answer of AWS has no date");
    };
    let off = skew.unsigned_abs();
    if off <= SKEW_NOTABLE_SECONDS {
        return Check::ok(NAME, "within a minute of AWS's");
    }
    let side = if skew > 0 { "ahead of" } else { "behind" };
    let found = format!("{off} s {side} AWS's, which refuses more than {SKEW_REFUSED_SECONDS}");
    let check = if off > SKEW_REFUSED_SECONDS {
        Check::setup_fault(NAME, found)
    } else {
        Check::warning(NAME, found)
    };
    check.remedy("set the clock of this machine (NTP)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Verdict;

    #[test]
    fn a_clock_is_judged_by_how_far_it_is_off() {
        for (skew, verdict) in [
            (None, Verdict::NotChecked),
            (Some(0), Verdict::Ok),
            (Some(-60), Verdict::Ok),
            (Some(61), Verdict::Warning),
            (Some(-300), Verdict::Warning),
            (Some(301), Verdict::SetupFault),
            (Some(-90_000), Verdict::SetupFault),
        ] {
            assert_eq!(clock(skew).verdict, verdict, "{skew:?}");
        }
        assert!(clock(Some(-90)).found.starts_with("90 s behind"));
    }
}
