//! Where the emulator keeps its files.

use std::env;
use std::path::{Path, PathBuf};

/// The directory of everything local: `sparta-local` in the cargo target directory.
///
/// The target directory is the one this program was built in, found by the `CACHEDIR.TAG` that
/// cargo puts there; for an installed program it is `target` beside the nearest `Cargo.lock`
/// above the current directory, or in the current directory.
pub fn directory() -> PathBuf {
    let program = env::current_exe().unwrap_or_default();
    let current = env::current_dir().unwrap_or_default();
    target_directory(&program, &current).join("sparta-local")
}

fn target_directory(program: &Path, current: &Path) -> PathBuf {
    let built_in = nearest_with(program, "CACHEDIR.TAG").map(Path::to_owned);
    built_in.unwrap_or_else(|| {
        nearest_with(current, "Cargo.lock")
            .unwrap_or(current)
            .join("target")
    })
}

fn nearest_with<'a>(start: &'a Path, file: &str) -> Option<&'a Path> {
    start
        .ancestors()
        .find(|directory| directory.join(file).is_file())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn prefers_the_target_directory_of_the_program() {
        let root = tempfile::tempdir().unwrap();
        let target = root.path().join("elsewhere");
        fs::create_dir_all(target.join("debug/deps")).unwrap();
        fs::write(target.join("CACHEDIR.TAG"), "").unwrap();
        let program = target.join("debug/deps/local-0123");
        assert_eq!(target_directory(&program, root.path()), target);
    }

    #[test]
    fn falls_back_to_the_workspace_of_the_current_directory() {
        let root = tempfile::tempdir().unwrap();
        let member = root.path().join("member/src");
        fs::create_dir_all(&member).unwrap();
        fs::write(root.path().join("Cargo.lock"), "").unwrap();
        let program = Path::new("/opt/sparta/bin/sparta");
        assert_eq!(
            target_directory(program, &member),
            root.path().join("target")
        );
    }
}
