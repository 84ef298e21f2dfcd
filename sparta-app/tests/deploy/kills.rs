//! The process is killed, as by the machine, at every call it makes: run again, it does what is left, once.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::app;
use crate::endpoint::sparta::{command, run};
use crate::endpoint::world::World;

/// So many cases at a time: each is a process that waits more than it works.
const AT_ONCE: usize = 8;

/// The command that is killed, and the account it finds.
#[derive(Clone, Copy)]
struct Scene {
    name: &'static str,
    arguments: &'static [&'static str],
    world: fn() -> World,
}

const SCENES: [Scene; 3] = [
    Scene {
        name: "a creation",
        arguments: &["deploy", "--yes"],
        world: World::start,
    },
    Scene {
        name: "an update",
        arguments: &["deploy", "--yes"],
        world: || World::start().with("app", "CREATE_COMPLETE"),
    },
    Scene {
        name: "a destruction",
        arguments: &["destroy", "--yes"],
        world: || World::start().with("app", "CREATE_COMPLETE"),
    },
];

fn succeeds(scene: Scene, assembly: &Path, world: &World, case: &str) {
    let ran = run(assembly, &world.endpoint.url, scene.arguments);
    assert_eq!(ran.code, 0, "{case}: {ran:?}");
    match (scene.name, world.stack("app")) {
        ("a destruction", None) => {}
        ("a destruction", Some(stack)) => assert_eq!(stack.status, "DELETE_COMPLETE", "{case}"),
        (_, stack) => {
            let stack = stack.unwrap_or_else(|| panic!("{case}: there is no stack"));
            assert!(stack.status.ends_with("E_COMPLETE"), "{case}: {stack:?}");
            assert_eq!(stack.executed, 1, "{case}: {stack:?}");
            assert!(stack.pending.is_empty(), "{case}: {stack:?}");
        }
    }
}

/// Kills the process while a call of it is under way.
fn killed_at(scene: Scene, call: usize) {
    let case = format!("{}, killed at call {call}", scene.name);
    let (assembly, world) = (app(), (scene.world)());
    world.stop_at(call);
    let child = command(assembly.path(), &world.endpoint.url, scene.arguments).spawn();
    let mut child = child.expect("cargo has built the binary");
    let started = Instant::now();
    while world.endpoint.calls().len() <= call {
        let ended = child.try_wait().expect("it is our child");
        let late = started.elapsed() > Duration::from_mins(1);
        assert!(ended.is_none() && !late, "{case}: {ended:?}");
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().expect("it runs");
    child.wait().expect("it is our child");
    world.heal();
    succeeds(scene, assembly.path(), &world, &case);
}

#[test]
fn a_process_killed_at_every_call_converges() {
    let mut cases = Vec::new();
    for scene in SCENES {
        let (assembly, world) = (app(), (scene.world)());
        succeeds(scene, assembly.path(), &world, scene.name);
        let calls = world.endpoint.calls().len();
        cases.extend((0..calls).map(|call| (scene, call)));
    }
    assert!(cases.len() >= 25, "{}", cases.len());
    let next = AtomicUsize::new(0);
    std::thread::scope(|threads| {
        for _ in 0..AT_ONCE {
            threads.spawn(|| {
                while let Some((scene, call)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    killed_at(*scene, *call);
                }
            });
        }
    });
}
