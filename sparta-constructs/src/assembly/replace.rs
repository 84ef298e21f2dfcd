//! Taking the old assembly's place: one synth at a time, and nothing lost.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{AssemblyError, layout, swap};

/// Fills a new directory beside `output` and puts it in its place.
///
/// The lock is on the output directory itself, so that no lock file is left anywhere; it goes with
/// the process. Because the directory is exchanged for another one, whoever has waited for it
/// looks whether it still is the one in place.
pub(super) fn replace(
    output: &Path,
    fill: impl FnOnce(&Path) -> Result<(), AssemblyError>,
) -> Result<(), AssemblyError> {
    let (target, _old_lock) = lock(output)?;
    let keep = inspect(output, &target)?;
    let staging = staging(&target)?;
    // Also the new directory, or a synth that starts between the exchange and the end would see
    // the old one as abandoned.
    let _new_lock = try_lock(staging.path());
    let permissions = fs::metadata(&target)
        .map_err(AssemblyError::write(output))?
        .permissions();
    fs::set_permissions(staging.path(), permissions).map_err(AssemblyError::write(output))?;
    fill(staging.path())?;
    swap::swap(staging.path(), &target, &keep).map_err(|source| AssemblyError::Replace {
        path: output.to_owned(),
        source,
    })
}

/// A new directory beside the target, or in it where only the target may be written to, such as a
/// volume that is mounted into a container.
fn staging(target: &Path) -> Result<TempDir, AssemblyError> {
    let prefix = staging_prefix(target);
    let make = |parent: &Path| {
        remove_abandoned(parent, &prefix);
        tempfile::Builder::new()
            .prefix(&prefix)
            .tempdir_in(parent)
            .map_err(AssemblyError::write(parent))
    };
    let parent = target.parent().unwrap_or(target);
    make(parent).or_else(|error| make(target).map_err(|_| error))
}

/// Makes the directory if need be, and waits until nobody else writes to it.
fn lock(output: &Path) -> Result<(PathBuf, Option<File>), AssemblyError> {
    loop {
        if output.exists() && !output.is_dir() {
            return Err(AssemblyError::NotADirectory {
                path: output.to_owned(),
            });
        }
        fs::create_dir_all(output).map_err(AssemblyError::write(output))?;
        let target = fs::canonicalize(output).map_err(AssemblyError::write(output))?;
        let Some(lock) = open_to_lock(&target) else {
            return Ok((target, None));
        };
        lock.lock().map_err(|source| AssemblyError::Lock {
            path: output.to_owned(),
            source,
        })?;
        if is_in_place(&lock, &target) {
            return Ok((target, Some(lock)));
        }
    }
}

/// Directories can be opened and locked on Unix only; elsewhere synths at the same time must write
/// to different directories.
fn open_to_lock(directory: &Path) -> Option<File> {
    if cfg!(unix) {
        File::open(directory).ok()
    } else {
        None
    }
}

fn try_lock(directory: &Path) -> Option<File> {
    open_to_lock(directory).filter(|file| file.try_lock().is_ok())
}

#[cfg(unix)]
fn is_in_place(lock: &File, target: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let held = lock.metadata().map(identity).ok();
    held.is_some() && held == fs::metadata(target).map(identity).ok()
}

#[cfg(not(unix))]
fn is_in_place(_: &File, _: &Path) -> bool {
    true
}

/// What is in the directory and no part of an assembly, to be kept. Refuses a directory that has
/// such things and no assembly, and one that the CDK's CLI works with.
fn inspect(output: &Path, target: &Path) -> Result<Vec<OsString>, AssemblyError> {
    let mut keep = Vec::new();
    for item in fs::read_dir(target).map_err(AssemblyError::write(output))? {
        let item = item.map_err(AssemblyError::write(output))?;
        let name = item.file_name().to_string_lossy().into_owned();
        if let Some(pid) = user(&item.path(), &name).filter(|pid| is_alive(*pid)) {
            return Err(AssemblyError::InUse {
                path: output.to_owned(),
                pid,
            });
        }
        if !is_of_assembly(&name) && !name.starts_with(&staging_prefix(target)) {
            keep.push(item.file_name());
        }
    }
    keep.sort();
    let is_assembly =
        target.join(layout::MANIFEST).is_file() && target.join(layout::VERSION).is_file();
    let foreign = keep
        .iter()
        .find(|name| *name != ".gitignore" && *name != ".gitkeep");
    match foreign {
        Some(found) if !is_assembly => Err(AssemblyError::NotAnAssembly {
            path: output.to_owned(),
            found: found.to_string_lossy().into_owned(),
        }),
        _ => Ok(keep),
    }
}

/// Whether a file or directory belongs to an assembly, ours or one that the CDK made.
fn is_of_assembly(name: &str) -> bool {
    const FIXED: [&str; 6] = [
        layout::MANIFEST,
        layout::VERSION,
        layout::TREE,
        layout::REPORT,
        "policy-validation-report.json",
        "synth.lock",
    ];
    FIXED.contains(&name)
        || name.starts_with("asset.")
        || name.starts_with("assembly-")
        || reader(name).is_some()
        || [".template.json", ".assets.json", ".metadata.json"]
            .iter()
            .any(|end| name.ends_with(end))
}

/// The process that works with the assembly: the CDK's CLI leaves `read.<pid>.<n>.lock` while it
/// reads, and `synth.lock` with its process id while it writes.
fn user(path: &Path, name: &str) -> Option<u32> {
    if name == "synth.lock" {
        return fs::read_to_string(path).ok()?.trim().parse().ok();
    }
    reader(name)
}

fn reader(name: &str) -> Option<u32> {
    name.strip_prefix("read.")?
        .strip_suffix(".lock")?
        .split_once('.')?
        .0
        .parse()
        .ok()
}

#[cfg(unix)]
fn is_alive(pid: u32) -> bool {
    use rustix::io::Errno;
    use rustix::process::{Pid, test_kill_process};
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    pid.is_some_and(|pid| !matches!(test_kill_process(pid), Err(Errno::SRCH)))
}

#[cfg(not(unix))]
fn is_alive(_: u32) -> bool {
    false
}

fn staging_prefix(target: &Path) -> String {
    let name = target
        .file_name()
        .map_or_else(|| "cdk.out".into(), |name| name.to_string_lossy());
    format!(".{name}.staging-")
}

/// Removes what a synth left that was killed. It is nobody's any more when its lock is free.
fn remove_abandoned(parent: &Path, prefix: &str) {
    let Ok(items) = fs::read_dir(parent) else {
        return;
    };
    for item in items.filter_map(Result::ok) {
        let abandoned = item.file_name().to_string_lossy().starts_with(prefix)
            && try_lock(&item.path()).is_some();
        if abandoned {
            // One that stays is only untidy; the next synth tries again.
            let _ = fs::remove_dir_all(item.path());
        }
    }
}
