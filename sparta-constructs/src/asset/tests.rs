use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::*;
use crate::core::{FilePackaging, FileSource, ImageSource};

fn directory(files: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    directory
}

fn on_disk(path: impl Into<PathBuf>) -> FileSource {
    FileSource::Path(path.into())
}

fn zip_hash(path: &Path) -> String {
    file_hash(&on_disk(path), FilePackaging::Zip).unwrap()
}

fn names(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.name.as_str()).collect()
}

#[test]
fn the_same_content_has_the_same_name_wherever_it_is() {
    let one = directory(&[("b/x.py", "1"), ("a.py", "2")]);
    let two = directory(&[
        ("a.py", "2"),
        ("b/x.py", "1"),
        (".git/HEAD", "x"),
        ("b/__pycache__/x.pyc", "y"),
    ]);
    let embedded = FileSource::Embedded(vec![
        ("b/x.py".into(), b"1".into()),
        ("a.py".into(), b"2".into()),
    ]);
    assert_eq!(zip_hash(one.path()), zip_hash(two.path()));
    assert_eq!(
        zip_hash(one.path()),
        file_hash(&embedded, FilePackaging::Zip).unwrap()
    );
    assert_eq!(zip(&on_disk(one.path())).unwrap(), zip(&embedded).unwrap());
}

#[test]
fn another_name_content_or_mode_is_another_hash() {
    let base = zip_hash(directory(&[("a", "bc"), ("d", "")]).path());
    assert_ne!(base, zip_hash(directory(&[("a", "b"), ("d", "c")]).path()));
    assert_ne!(base, zip_hash(directory(&[("ab", "c"), ("d", "")]).path()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let changed = directory(&[("a", "bc"), ("d", "")]);
        fs::set_permissions(changed.path().join("a"), fs::Permissions::from_mode(0o755)).unwrap();
        assert_ne!(base, zip_hash(changed.path()));
    }
}

#[test]
fn a_zip_has_fixed_dates_and_modes() {
    let source = FileSource::Embedded(vec![
        ("bootstrap".into(), b"#!/bin/sh\n".into()),
        ("app/handler.py".into(), b"pass\n".repeat(1000).into()),
    ]);
    let bytes = zip(&source).unwrap();
    assert!(
        bytes.len() < 1000,
        "{} bytes for 5,010 that repeat themselves",
        bytes.len()
    );
    let mut archive = ::zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let found: Vec<_> = (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut content = String::new();
            file.read_to_string(&mut content).unwrap();
            (
                file.name().unwrap().to_string(),
                file.unix_mode(),
                file.last_modified().unwrap().to_string(),
                content.len(),
            )
        })
        .collect();
    let day = "1980-01-01 00:00:00".to_owned();
    let expected = [
        (
            "app/handler.py".to_owned(),
            Some(0o100_644),
            day.clone(),
            5000,
        ),
        ("bootstrap".to_owned(), Some(0o100_755), day, 10),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_single_file_is_named_by_its_bytes() {
    let folder = directory(&[
        ("page.html", "abc"),
        ("archive.tar.gz", "abc"),
        ("odd.a b", "abc"),
    ]);
    let page = on_disk(folder.path().join("page.html"));
    assert_eq!(file_hash(&page, FilePackaging::File).unwrap(), hash(b"abc"));
    assert_eq!(extension(&page, FilePackaging::File), ".html");
    assert_eq!(extension(&page, FilePackaging::Zip), ".zip");
    assert_eq!(
        extension(&on_disk("archive.tar.gz"), FilePackaging::File),
        ".gz"
    );
    assert_eq!(extension(&on_disk("odd.a b"), FilePackaging::File), "");
    assert_eq!(
        names(&files(&page, FilePackaging::Zip).unwrap()),
        ["page.html"]
    );
}

#[test]
fn bad_sources_are_errors_that_name_the_path() {
    let folder = directory(&[("empty/__pycache__/x.pyc", "")]);
    let error = |source: &FileSource, packaging| files(source, packaging).unwrap_err();
    let missing = error(&on_disk("no/such/file"), FilePackaging::File);
    assert_eq!(missing.to_string(), "cannot read `no/such/file`");
    assert!(
        missing
            .hint()
            .contains("relative to the directory that synth runs in")
    );
    assert!(matches!(
        error(&on_disk(folder.path()), FilePackaging::File),
        AssetError::Directory { .. }
    ));
    assert!(matches!(
        error(&on_disk(folder.path()), FilePackaging::Zip),
        AssetError::Empty { .. }
    ));

    let embedded = |names: &[&str]| {
        FileSource::Embedded(
            names
                .iter()
                .map(|name| (name.to_string().into(), b"".into()))
                .collect(),
        )
    };
    assert!(matches!(
        error(&embedded(&["a", "b"]), FilePackaging::File),
        AssetError::EmbeddedCount { count: 2 }
    ));
    assert!(matches!(
        error(&embedded(&[]), FilePackaging::Zip),
        AssetError::EmbeddedCount { count: 0 }
    ));
    assert!(matches!(
        error(&embedded(&["a", "a"]), FilePackaging::Zip),
        AssetError::DuplicateName { .. }
    ));
    for name in ["", "/a", "a/../b", "./a", "a//b", "a\\b", "a\0"] {
        assert!(
            matches!(
                error(&embedded(&[name]), FilePackaging::Zip),
                AssetError::EmbeddedName { .. }
            ),
            "{name:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_and_refused_outside() {
    use std::os::unix::fs::symlink;
    let folder = directory(&[("real/a", "1"), ("b", "2")]);
    let plain = directory(&[("real/a", "1"), ("b", "2"), ("linked/a", "1"), ("c", "2")]);
    symlink("real", folder.path().join("linked")).unwrap();
    symlink("b", folder.path().join("c")).unwrap();
    assert_eq!(zip_hash(folder.path()), zip_hash(plain.path()));

    symlink("..", folder.path().join("real/up")).unwrap();
    let circle = files(&on_disk(folder.path()), FilePackaging::Zip).unwrap_err();
    assert!(matches!(circle, AssetError::LinkCircle { .. }), "{circle}");
    fs::remove_file(folder.path().join("real/up")).unwrap();

    let elsewhere = directory(&[("secret", "3")]);
    symlink(
        elsewhere.path().join("secret"),
        folder.path().join("real/out"),
    )
    .unwrap();
    let outside = files(&on_disk(folder.path()), FilePackaging::Zip).unwrap_err();
    assert!(
        matches!(outside, AssetError::LinkOutside { .. }),
        "{outside}"
    );
}

#[cfg(unix)]
#[test]
fn a_socket_is_refused_and_not_waited_for() {
    let folder = directory(&[("a", "1")]);
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("s")).unwrap();
    let error = files(&on_disk(folder.path()), FilePackaging::Zip).unwrap_err();
    assert!(matches!(error, AssetError::NotRegular { .. }), "{error}");
}

#[test]
fn cloud_assemblies_are_no_part_of_an_asset() {
    let folder = directory(&[
        ("a", "1"),
        ("cdk.out/.gitignore", "*"),
        ("other/cdk.out", "{}"),
        ("other/x", ""),
    ]);
    assert_eq!(
        names(&files(&on_disk(folder.path()), FilePackaging::Zip).unwrap()),
        ["a"]
    );
}

#[test]
fn an_image_is_named_by_what_docker_is_sent_and_how() {
    let files = [
        ("Dockerfile", "FROM scratch"),
        ("src/a", "1"),
        (".dockerignore", "target\nDockerfile\n.dockerignore\n"),
    ];
    let folder = directory(&files);
    let image = ImageSource::directory(folder.path());
    assert_eq!(
        names(&image_files(&image).unwrap()),
        [".dockerignore", "Dockerfile", "src/a"]
    );
    let base = image_hash(&image).unwrap();

    fs::create_dir(folder.path().join("target")).unwrap();
    fs::write(folder.path().join("target/app"), "x").unwrap();
    assert_eq!(image_hash(&image).unwrap(), base);

    let mut others = vec![image.clone(); 4];
    others[0].build_args.insert("A".into(), "1".into());
    others[1].target = Some("release".into());
    others[2].platform = Some("release".into());
    others[3].dockerfile = Some("src/a".into());
    let mut hashes: Vec<String> = others
        .iter()
        .map(|image| image_hash(image).unwrap())
        .collect();
    hashes.push(base);
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), 5);
}

#[test]
fn a_dockerfile_brings_its_own_ignore_file_and_stays_inside() {
    let folder = directory(&[
        ("docker/app", "FROM scratch"),
        ("docker/app.dockerignore", "*\n!src"),
        (".dockerignore", "src"),
        ("src/a", "1"),
        ("b", "2"),
    ]);
    let mut image = ImageSource::directory(folder.path());
    image.dockerfile = Some("./docker/app".into());
    assert_eq!(
        names(&image_files(&image).unwrap()),
        ["docker/app", "docker/app.dockerignore", "src/a"]
    );
    for bad in ["../Dockerfile", "/Dockerfile", "missing"] {
        image.dockerfile = Some(bad.into());
        assert!(
            matches!(
                image_files(&image).unwrap_err(),
                AssetError::NoDockerfile { .. }
            ),
            "{bad}"
        );
    }
}
