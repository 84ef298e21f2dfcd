//! What is there already.

use super::{VARIANT, VERSION};

/// The oldest version of the CDK's bootstrap with which everything here works: from it on, the roles may read
/// the events of validations.
const SUFFICIENT: u32 = 30;

/// What is to be done about a bootstrap stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// There is none, or an older one of ours: it is deployed.
    Deploy,
    /// Somebody else's, or a newer one of ours: it stays as it is.
    Leave {
        /// Its version.
        version: u32,
        /// True when it is one of ours.
        ours: bool,
        /// True when nothing that is needed is missing from it.
        sufficient: bool,
    },
}

/// The values of a stack's outputs, by name.
pub type Outputs<'f, 'a> = &'f dyn Fn(&str) -> Option<&'a str>;

/// Decides by the outputs of the stack that is there; `None` when there is no stack.
///
/// A bootstrap stack of the CDK is never overwritten: it may have a key of its own, without which nobody could
/// read what is in the bucket.
pub fn standing(outputs: Option<Outputs<'_, '_>>) -> Standing {
    let Some(outputs) = outputs else {
        return Standing::Deploy;
    };
    let version = outputs("BootstrapVersion").and_then(|version| version.parse().ok());
    let ours = outputs("BootstrapVariantName") == Some(VARIANT);
    match version {
        // A stack of that name that failed before it had outputs.
        None if outputs("BucketName").is_none() => Standing::Deploy,
        Some(version) if ours && version <= VERSION => Standing::Deploy,
        // The CDK's first bootstrap stacks had no version.
        version => {
            let version = version.unwrap_or(0);
            Standing::Leave {
                version,
                ours,
                sufficient: version >= SUFFICIENT,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(outputs: &[(&'static str, &'static str)]) -> Standing {
        let find = |key: &str| {
            let found = outputs.iter().find(|(name, _)| *name == key);
            found.map(|(_, value)| *value)
        };
        standing(Some(&find))
    }

    #[test]
    fn only_what_is_ours_is_overwritten() {
        assert_eq!(standing(None), Standing::Deploy);
        assert_eq!(of(&[]), Standing::Deploy);
        let ours = ("BootstrapVariantName", "Sparta");
        assert_eq!(of(&[("BootstrapVersion", "33"), ours]), Standing::Deploy);
        let left = |version, ours, sufficient| Standing::Leave {
            version,
            ours,
            sufficient,
        };
        let newer = of(&[("BootstrapVersion", "99"), ours]);
        assert_eq!(newer, left(99, true, true));
        assert_eq!(of(&[("BootstrapVersion", "40")]), left(40, false, true));
        assert_eq!(of(&[("BootstrapVersion", "21")]), left(21, false, false));
        assert_eq!(of(&[("BucketName", "cdktoolkit-x")]), left(0, false, false));
    }
}
