//! How fast one region is asked.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Spaces calls out: a few at once, then so many a second, however many stacks are being watched.
#[derive(Debug)]
pub(super) struct Pace {
    /// Between two calls; none when there is no limit.
    interval: Option<Duration>,
    /// When the next call would be due, were they evenly spaced.
    due: Mutex<Option<Instant>>,
}

/// So many calls may come at once before the spacing begins.
const BURST: u32 = 10;

impl Pace {
    /// `None` sets no limit.
    pub(super) fn new(calls_per_second: Option<f64>) -> Self {
        let interval = calls_per_second.map(|rate| Duration::from_secs_f64(1.0 / rate.max(0.01)));
        Self {
            interval,
            due: Mutex::new(None),
        }
    }

    /// Waits for the caller's turn; turns are given in the order in which they are asked for.
    pub(super) async fn turn(&self) {
        if let Some(at) = self.reserve(Instant::now()) {
            tokio::time::sleep_until(at).await;
        }
    }

    fn reserve(&self, now: Instant) -> Option<Instant> {
        let interval = self.interval?;
        let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        let mine = due.map_or(now, |due| due.max(now));
        *due = Some(mine + interval);
        let at = mine.checked_sub(interval * BURST)?;
        (at > now).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_goes_at_once_and_the_rest_is_spaced() {
        let pace = Pace::new(Some(10.0));
        let now = Instant::now();
        let waits: Vec<u128> = (0..14)
            .map(|_| {
                let at = pace.reserve(now);
                at.map_or(0, |at| at.duration_since(now).as_millis())
            })
            .collect();
        assert_eq!(waits[..11], [0; 11]);
        assert_eq!(waits[11..], [100, 200, 300]);
        // After a rest, there is a burst again.
        assert_eq!(pace.reserve(now + Duration::from_mins(1)), None);
        assert_eq!(Pace::new(None).reserve(now), None);
    }
}
