//! Exchanging the contents of two directories.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

use super::layout;

/// Where the old entries are while they are replaced one by one.
const OLD: &str = ".old";

/// Puts the directory `staging` in the place of `target`, which keeps the entries called `keep`.
/// What was in `target` is in `staging` afterwards.
pub(super) fn swap(staging: &Path, target: &Path, keep: &[OsString]) -> io::Result<()> {
    // Copies, so that a reader of the kept files finds them at every moment.
    for name in keep {
        copy(&target.join(name), &staging.join(name))?;
    }
    if exchange(staging, target)? {
        return Ok(());
    }
    let old = staging.join(OLD);
    fs::create_dir(&old)?;
    // The staging directory itself, where it is in the target.
    let stay: Vec<OsString> = keep
        .iter()
        .cloned()
        .chain(staging.file_name().map(OsString::from))
        .collect();
    piecewise(staging, target, &old, &stay)
}

/// Lets two directories change places in one step, so that a reader sees one or the other; `false`
/// where the system or the file system cannot.
#[cfg(unix)]
fn exchange(staging: &Path, target: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, staging, CWD, target, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        // Not known to the system or the file system; a directory of a container image's lower
        // layer (overlayfs says EXDEV); a mount point.
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP | Errno::XDEV | Errno::BUSY) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Replaces the entries one by one: the manifest goes first and comes last, so that a reader sees
/// no assembly for a moment, and never half of one. When something fails, the old entries come
/// back.
fn piecewise(staging: &Path, target: &Path, old: &Path, keep: &[OsString]) -> io::Result<()> {
    let result = exchange_entries(staging, target, old, keep);
    if result.is_err() {
        for name in entries(target, keep)?.iter().rev() {
            let _ = remove(&target.join(name));
        }
        for name in entries(old, &[])?.iter().rev() {
            transfer(&old.join(name), &target.join(name))?;
        }
    }
    result
}

fn exchange_entries(
    staging: &Path,
    target: &Path,
    old: &Path,
    keep: &[OsString],
) -> io::Result<()> {
    for name in entries(target, keep)? {
        transfer(&target.join(&name), &old.join(&name))?;
    }
    for name in entries(staging, keep)?
        .iter()
        .rev()
        .filter(|name| *name != OLD)
    {
        transfer(&staging.join(name), &target.join(name))?;
    }
    Ok(())
}

/// The names in a directory, the manifest first.
fn entries(directory: &Path, without: &[OsString]) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for item in fs::read_dir(directory)? {
        let name = item?.file_name();
        if !without.contains(&name) {
            names.push(name);
        }
    }
    names.sort_by_key(|name| (name != layout::MANIFEST, name.clone()));
    Ok(names)
}

/// Renames, or copies and removes where the two are not on one file system.
fn transfer(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            copy(from, to)?;
            remove(from)
        }
        result => result,
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !fs::symlink_metadata(from)?.is_dir() {
        return copy_file(from, to);
    }
    fs::create_dir(to)?;
    for item in fs::read_dir(from)? {
        let item = item?;
        copy(&item.path(), &to.join(item.file_name()))?;
    }
    Ok(())
}

#[cfg(unix)]
fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    if fs::symlink_metadata(from)?.is_symlink() {
        return std::os::unix::fs::symlink(fs::read_link(from)?, to);
    }
    fs::copy(from, to).map(drop)
}

#[cfg(not(unix))]
fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to).map(drop)
}

fn remove(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(files: &[(&str, &str)]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        directory
    }

    #[test]
    fn entries_are_replaced_one_by_one_where_directories_cannot_change_places() {
        let target = directory(&[
            ("manifest.json", "old"),
            ("asset.1/a", "1"),
            (".gitignore", "*"),
        ]);
        let staging = directory(&[
            ("manifest.json", "new"),
            ("b.template.json", "2"),
            (".gitignore", "*"),
        ]);
        let old = tempfile::tempdir().unwrap();
        piecewise(
            staging.path(),
            target.path(),
            old.path(),
            &[".gitignore".into()],
        )
        .unwrap();
        let names = entries(target.path(), &[]).unwrap();
        assert_eq!(names, ["manifest.json", ".gitignore", "b.template.json"]);
        assert_eq!(
            fs::read(target.path().join("manifest.json")).unwrap(),
            b"new"
        );
        assert_eq!(
            entries(old.path(), &[]).unwrap(),
            ["manifest.json", "asset.1"]
        );
    }

    #[test]
    fn a_replacement_that_fails_brings_the_old_entries_back() {
        let target = directory(&[("manifest.json", "old"), ("asset.1/a", "1")]);
        let old = tempfile::tempdir().unwrap();
        let missing = old.path().join("missing");
        piecewise(&missing, target.path(), old.path(), &[]).unwrap_err();
        assert_eq!(
            entries(target.path(), &[]).unwrap(),
            ["manifest.json", "asset.1"]
        );
        assert_eq!(
            fs::read(target.path().join("manifest.json")).unwrap(),
            b"old"
        );
        assert_eq!(fs::read(target.path().join("asset.1/a")).unwrap(), b"1");
    }

    #[test]
    fn copies_are_deep() {
        let from = directory(&[("a/b/c", "1"), ("d", "2")]);
        let to = tempfile::tempdir().unwrap();
        copy(from.path(), &to.path().join("copy")).unwrap();
        assert_eq!(fs::read(to.path().join("copy/a/b/c")).unwrap(), b"1");
        assert_eq!(fs::read(to.path().join("copy/d")).unwrap(), b"2");
    }
}
