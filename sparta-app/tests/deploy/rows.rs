//! Bad moments, by their ids: each row names the tests that show our answer, and these exist.

/// Row, and the tests for it, as `file::name`.
const ROWS: &[(&str, &[&str])] = &[
    // Credentials.
    (
        "no-credentials",
        &["faults::missing_credentials_are_told_at_once"],
    ),
    (
        "expired-token",
        &[
            "faults::credentials_that_are_refused_or_of_another_account_touch_nothing",
            "matrix::every_fault_at_every_call_of_an_update",
        ],
    ),
    (
        "wrong-account",
        &["faults::credentials_that_are_refused_or_of_another_account_touch_nothing"],
    ),
    (
        "wrong-region",
        &["faults::the_region_of_the_stack_wins_and_a_wrong_one_is_refused"],
    ),
    (
        "access-denied",
        &["faults::a_denied_call_names_what_is_missing"],
    ),
    // Network.
    ("dead-endpoint", &["faults::a_dead_address_is_named"]),
    (
        "throttled",
        &[
            "faults::throttling_and_faults_are_borne",
            "matrix::every_fault_at_every_call_of_an_update",
        ],
    ),
    (
        "net-cut",
        &["matrix::every_fault_at_every_call_of_an_update"],
    ),
    // Stack state.
    (
        "rollback-complete",
        &[
            "states::a_stack_that_never_came_to_be_is_made_anew_when_approved",
            "every_state::every_state_is_answered_by_deploy",
        ],
    ),
    (
        "review-in-progress",
        &["states::a_stack_under_review_counts_as_new_and_survives_a_refusal"],
    ),
    (
        "in-progress",
        &[
            "states::a_running_operation_is_waited_for",
            "states::a_running_operation_is_refused_when_asked",
        ],
    ),
    (
        "update-rollback-failed",
        &["states::a_stack_that_cannot_be_updated_is_refused_with_the_way_out"],
    ),
    (
        "delete-failed",
        &["states::a_failed_deletion_names_what_held_it_back"],
    ),
    (
        "termination-protection",
        &["states::a_stack_is_destroyed_only_when_approved_and_not_protected"],
    ),
    (
        "resource-exists",
        &["faults::what_exists_already_is_told_before_anything_is_executed"],
    ),
    (
        "replacement",
        &["states::data_is_not_destroyed_unless_that_is_said"],
    ),
    // Concurrency.
    (
        "no-changes",
        &["change_sets::an_empty_change_set_is_no_failure_and_is_removed"],
    ),
    (
        "changed-underfoot",
        &["options::a_stack_that_somebody_else_changed_is_left_alone"],
    ),
    ("drift", &["states::what_was_changed_by_hand_is_shown"]),
    // Interrupts.
    (
        "ctrl-c",
        &[
            "interrupts::an_interrupt_says_what_goes_on",
            "interrupts::an_interrupt_before_the_execution_leaves_nothing_behind",
            "interrupts::a_second_interrupt_cancels_the_update",
            "interrupts::a_plan_that_is_interrupted_or_cannot_be_kept_leaves_nothing_behind",
            "looking::whoever_is_interrupted_looking_is_told_that_nothing_stopped",
            "looking::whoever_follows_is_told_on_ctrl_c_how_to_come_back",
        ],
    ),
    (
        "sigpipe-notty",
        &[
            "change_sets::without_a_terminal_nothing_is_approved_and_nothing_stays_behind",
            "faults::a_reader_that_goes_away_is_no_failure",
        ],
    ),
    // Template: the one of its class that only an account can tell.
    (
        "unresolved-import",
        &[
            "imports::an_import_that_nothing_exports_is_refused_before_anything_is_touched",
            "imports::a_stack_of_the_assembly_that_exports_it_is_named",
        ],
    ),
];

/// The classes credentials, network, stack-state, concurrency and interrupt, and the row of the class template
/// that the table of `synth-tests` leaves to the driver.
const IDS: [&str; 22] = [
    "access-denied",
    "changed-underfoot",
    "ctrl-c",
    "dead-endpoint",
    "delete-failed",
    "drift",
    "expired-token",
    "in-progress",
    "net-cut",
    "no-changes",
    "no-credentials",
    "replacement",
    "resource-exists",
    "review-in-progress",
    "rollback-complete",
    "sigpipe-notty",
    "termination-protection",
    "throttled",
    "unresolved-import",
    "update-rollback-failed",
    "wrong-account",
    "wrong-region",
];

const FILES: [(&str, &str); 9] = [
    ("change_sets", include_str!("change_sets.rs")),
    ("every_state", include_str!("every_state.rs")),
    ("faults", include_str!("faults.rs")),
    ("imports", include_str!("imports.rs")),
    ("interrupts", include_str!("interrupts.rs")),
    ("looking", include_str!("looking.rs")),
    ("matrix", include_str!("matrix.rs")),
    ("options", include_str!("options.rs")),
    ("states", include_str!("states.rs")),
];

#[test]
fn every_row_has_its_tests() {
    let mut ids: Vec<&str> = ROWS.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    assert_eq!(ids, IDS);
    for (id, tests) in ROWS {
        assert!(!tests.is_empty(), "{id}");
        for test in *tests {
            let (file, name) = test.split_once("::").expect("file::name");
            let text = FILES.iter().find(|(it, _)| *it == file).expect(file).1;
            let is_there = text.contains(&format!("#[test]\nfn {name}() {{"));
            assert!(is_there, "{id}: there is no test {test}");
        }
    }
}
