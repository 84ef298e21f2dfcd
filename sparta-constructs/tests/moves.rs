//! What `moved_from` makes of former names, and what it refuses.

use sparta_constructs::core::{
    App, Environment, FaultCode, Handle, ParameterSpec, RawResource, Scope, Stack,
};
use sparta_constructs::synth::Synthesis;

fn app() -> (App, Stack) {
    let app = App::new();
    let stack = app.stack("main", Environment::agnostic());
    (app, stack)
}

fn queue(scope: impl Into<Scope>, id: &'static str) -> Handle<RawResource> {
    RawResource::new("AWS::SQS::Queue").add(scope, id)
}

fn moves(synthesis: &Synthesis) -> Vec<(&str, &str, &str)> {
    let moves = synthesis.moves.iter();
    moves
        .map(|it| {
            (
                it.path.as_str(),
                it.former_id.as_str(),
                it.logical_id.as_str(),
            )
        })
        .collect()
}

#[test]
fn a_resource_had_a_path_or_a_logical_id() {
    let (app, stack) = app();
    queue(stack, "A").moved_from("Old/A");
    queue(stack, "B").moved_from("main/Old/B");
    queue(stack, "C")
        .moved_from("OldC12345678")
        .moved_from("Oldest");
    let synthesis = app.synth();
    assert_eq!(synthesis.faults, []);
    assert_eq!(
        moves(&synthesis),
        [
            ("main/A", "OldA79BD8293", "A"),
            ("main/B", "OldB24BC66B4", "B"),
            ("main/C", "OldC12345678", "C"),
            ("main/C", "Oldest", "C"),
        ]
    );
    assert_eq!(synthesis.moves[2].name, "OldC12345678");
    assert_eq!(synthesis.moves[2].at.file(), file!());
}

#[test]
fn what_is_below_a_scope_moves_with_it() {
    let (app, stack) = app();
    let data = stack.scope().scope("Data");
    queue(data, "Default");
    queue(data.scope("Inner"), "Orders");
    queue(data, "Named").override_logical_id("Kept");
    queue(data, "Own").moved_from("Elsewhere");
    data.moved_from("Storage");
    let synthesis = app.synth();
    assert_eq!(synthesis.faults, []);
    let pairs: Vec<_> = moves(&synthesis)
        .into_iter()
        .map(|(path, former, _)| (path, former))
        .collect();
    assert_eq!(
        pairs,
        [
            ("main/Data/Default", "Storage"),
            ("main/Data/Inner/Orders", "StorageInnerOrdersC57BDE8F"),
            ("main/Data/Own", "Elsewhere"),
        ]
    );
    assert_eq!(synthesis.moves[0].declared_by, "main/Data");
}

#[test]
fn no_template_changes_by_it() {
    let template = |moved: bool| {
        let (app, stack) = app();
        let data = stack.scope().scope("Data");
        queue(data, "Orders");
        if moved {
            data.moved_from("Storage");
        }
        app.synth().stacks[0].template.to_json()
    };
    assert_eq!(template(true), template(false));
}

/// Builds an app and gives the faults that it has, as `path: message`.
fn faults(build: impl FnOnce(&App, Stack)) -> Vec<String> {
    let (app, stack) = app();
    build(&app, stack);
    let faults = app.synth().faults;
    for fault in &faults {
        assert_eq!(fault.code, FaultCode::FormerName);
        assert_eq!(fault.at.file(), file!());
        assert!(!fault.hint.is_empty());
    }
    let told = faults.iter();
    told.map(|it| format!("{}: {}", it.construct_path, it.message))
        .collect()
}

#[test]
fn a_name_of_its_own_is_refused() {
    let told = faults(|_, stack| {
        queue(stack, "A").moved_from("A");
        queue(stack, "B").moved_from("main/B");
        let data = stack.scope().scope("Data").moved_from("Data");
        let orders = queue(data, "Orders");
        orders.override_logical_id("Orders").moved_from("Orders");
    });
    assert_eq!(
        told,
        [
            "main/A: the former name `A` is its own",
            "main/B: the former name `main/B` is its own",
            "main/Data: the former name `Data` is its own",
            "main/Data/Orders: the former logical id `Orders` is its own",
        ]
    );
}

#[test]
fn a_name_that_two_claim_is_refused_at_the_second() {
    let (app, stack) = app();
    let line = line!() + 1;
    queue(stack, "A").moved_from("Old");
    queue(stack, "B").moved_from("Old");
    let faults = app.synth().faults;
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].construct_path, "main/B");
    assert_eq!(
        faults[0].message,
        "the former logical id `Old` is claimed twice"
    );
    assert_eq!(faults[0].at.line(), line + 1);
    let first = format!("moves.rs:{line}");
    assert!(faults[0].hint.contains(&first), "{}", faults[0].hint);
}

#[test]
fn a_name_still_in_use_is_refused() {
    let told = faults(|_, stack| {
        queue(stack, "Old");
        ParameterSpec::<String>::new().add(stack, "Size");
        queue(stack, "A").moved_from("Old");
        queue(stack, "B").moved_from("Size");
    });
    assert_eq!(
        told,
        [
            "main/A: the former logical id `Old` is still that of `main/Old`",
            "main/B: the former logical id `Size` is still that of `main/Size`",
        ]
    );
}

#[test]
fn what_cannot_have_moved_is_refused() {
    let told = faults(|app, stack| {
        app.stack("other", Environment::agnostic());
        stack.scope().moved_from("before");
        stack.scope().scope("Empty").moved_from("Old");
        queue(stack, "A").moved_from("other/A");
        queue(stack, "B").moved_from("Old//B");
        queue(stack, "C").moved_from("");
        queue(stack, "D").moved_from("Default");
    });
    assert_eq!(
        told,
        [
            "main: a former name for `main`",
            "main/Empty: nothing in `main/Empty` can have moved",
            "main/A: the former name `other/A` is in stack `other`",
            "main/B: `Old//B` is no former name",
            "main/C: `` is no former name",
            "main/D: `Default` makes no logical id",
        ]
    );
}
