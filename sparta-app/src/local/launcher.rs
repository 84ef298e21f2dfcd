//! The launcher's Python files, embedded in the program and written out before use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use super::environment::digest;
use super::error::LocalError;

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("launcher/", $name)))),*]
    };
}

/// Each file's path in the launcher's directory, and its text.
const FILES: &[(&str, &str)] = embedded![
    "authentication.py",
    "completions.py",
    "extensions.py",
    "in_process.py",
    "launcher.py",
    "resource_types/__init__.py",
    "resource_types/autoscaling.py",
    "resource_types/base.py",
    "resource_types/ec2.py",
    "resource_types/ecs.py",
    "resource_types/governance.py",
    "resource_types/identity.py",
    "resource_types/monitoring.py",
    "resource_types/secrets.py",
    "resource_types/security_group_rules.py",
    "services/__init__.py",
    "services/application_autoscaling.py",
    "services/secret_rotation.py",
];

/// Writes the launcher below `directory`, unless it is there, and returns its main file.
///
/// The name of its directory holds a digest of the files, and the directory appears by a rename:
/// processes of other builds never see half of it.
pub(super) fn install(directory: &Path) -> Result<PathBuf, LocalError> {
    let name = format!(
        "launcher-{:016x}",
        digest(FILES.iter().flat_map(|&(name, text)| [name, text]))
    );
    let installed = directory.join(&name);
    if !installed.is_dir() {
        let unfinished = directory.join(format!("{name}.{}", process::id()));
        write_files(&unfinished)?;
        let renamed = fs::rename(&unfinished, &installed);
        // Losing the race is as good as winning it: the files are the same.
        if renamed.is_err() {
            let _ = fs::remove_dir_all(&unfinished);
        }
        if !installed.is_dir() {
            renamed.map_err(LocalError::file("write", &installed))?;
        }
    }
    Ok(installed.join("launcher.py"))
}

fn write_files(directory: &Path) -> Result<(), LocalError> {
    for (name, text) in FILES {
        let path = directory.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(LocalError::file("create", parent))?;
        }
        fs::write(&path, text).map_err(LocalError::file("write", &path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Component;

    use super::*;

    /// Every `.py` file of the folder is in the list, or it would be missing at run time.
    #[test]
    fn every_launcher_file_is_embedded() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/local/launcher");
        let mut found = Vec::new();
        let mut folders = vec![folder.clone()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "py") {
                    let relative = path.strip_prefix(&folder).unwrap();
                    let parts: Vec<_> = relative.components().map(Component::as_os_str).collect();
                    found.push(parts.join("/".as_ref()).into_string().unwrap());
                }
            }
        }
        found.sort();
        let mut embedded: Vec<_> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        embedded.sort();
        assert_eq!(embedded, found);
    }

    #[test]
    fn installs_once_and_again_into_the_same_place() {
        let directory = tempfile::tempdir().unwrap();
        let first = install(directory.path()).unwrap();
        assert!(first.is_file());
        assert_eq!(install(directory.path()).unwrap(), first);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }
}
