//! One answer of the network.

use super::Ports;

/// Whether something reaches something, and on which ports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an answer asserts nothing until it is asked to"]
pub struct Reach {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) ports: Vec<Ports>,
    /// Groups of either that are not in the template.
    pub(super) unknown: Vec<String>,
}

impl Reach {
    /// The ports; none when it does not reach.
    pub fn ports(&self) -> &[Ports] {
        &self.ports
    }

    /// It does not reach, on any port.
    #[track_caller]
    pub fn assert_never(&self) {
        self.assert_only::<&str>([]);
    }

    /// It reaches on these ports, as `tcp 443` or `tcp 1024-65535` or `all`, and on no others.
    #[track_caller]
    pub fn assert_only<P: AsRef<str>>(&self, ports: impl IntoIterator<Item = P>) {
        let mut wanted: Vec<String> = ports.into_iter().map(|it| it.as_ref().to_owned()).collect();
        let mut found: Vec<String> = self.ports.iter().map(ToString::to_string).collect();
        wanted.sort();
        found.sort();
        assert!(
            self.unknown.is_empty(),
            "{} to {}: not known, {:?} are not in the template",
            self.from,
            self.to,
            self.unknown
        );
        assert!(
            wanted == found,
            "{} to {}: reaches on {found:?}, and should on {wanted:?}",
            self.from,
            self.to
        );
    }
}
