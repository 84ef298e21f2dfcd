//! How much CPU time synth and validation take, in one process after its start. `README.md` beside this
//! folder has the figures.
//!
//! `cargo bench -p synth-tests --bench speed`

mod cpu;
mod many;

use std::hint::black_box;
use std::time::Duration;

use cpu::CpuTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use sparta_app::config::{Config, LoadRequest};
use sparta_constructs::assembly;
use sparta_constructs::core::App;
use sparta_constructs::synth::Synthesis;
use sparta_constructs::template::{self, Template};
use sparta_constructs::validation::{Options, has_errors, validate};

const SIZES: [usize; 5] = [100, 500, 1_000, 2_000, 10_000];

/// The Sparta stacks of production with the embedded configuration.
fn sparta() -> App {
    let no_variables = |_: &str| None;
    let request = LoadRequest::new(&no_variables).environment("production");
    let config = Config::load(&request).expect("the embedded configuration is tested");
    let app = App::new();
    sparta_app::stack::add(&app, &config);
    app
}

/// The largest of a synthesized app's templates.
fn largest(app: &App) -> Template {
    let stacks = app.synth().stacks.into_iter();
    let templates = stacks.map(|stack| stack.template);
    templates
        .max_by_key(|template| template.resources.len())
        .expect("the app has a stack")
}

fn written(synthesis: &Synthesis) -> Vec<String> {
    let stacks = synthesis.stacks.iter();
    stacks.map(|stack| stack.template.to_json()).collect()
}

/// From nothing to the text of the templates, without validation and with it.
fn synth(group: &mut BenchmarkGroup<'_, CpuTime>, size: &str, app: impl Fn() -> App) {
    group.bench_function(BenchmarkId::new("without validation", size), |bencher| {
        bencher.iter(|| written(&app().synth()));
    });
    group.bench_function(BenchmarkId::new("with validation", size), |bencher| {
        bencher.iter(|| {
            let checked = assembly::check(app().synth());
            (written(checked.synthesis()), checked)
        });
    });
}

/// The least that writing the same text can cost: `serde_json` with the document in memory, as a
/// tree of its own values, and the same indentation.
fn floor(group: &mut BenchmarkGroup<'_, CpuTime>, size: &str, app: &App) {
    let synthesis = app.synth();
    let stacks = synthesis.stacks.iter();
    let documents: Vec<_> = stacks.map(|stack| stack.template.to_value()).collect();
    group.bench_function(BenchmarkId::new("floor", size), |bencher| {
        bencher.iter(|| {
            let texts = documents.iter().map(serde_json::to_string_pretty);
            texts.collect::<Result<Vec<_>, _>>()
        });
    });
}

fn sparta_stack(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("synth of the Sparta stack");
    synth(&mut group, "production", sparta);
    floor(&mut group, "production", &sparta());
    group.finish();
}

fn many_resources(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("synth of many resources");
    group.sample_size(10);
    for size in SIZES {
        group.throughput(Throughput::Elements(size as u64));
        let name = size.to_string();
        synth(&mut group, &name, || many::app(size));
        floor(&mut group, &name, &many::app(size));
    }
    group.finish();
}

/// Validation alone, and with the reading of the file as `sparta validate FILE` does it.
fn validation(criterion: &mut Criterion<CpuTime>) {
    let mut group = criterion.benchmark_group("validation");
    for (name, app) in [("Sparta stack", sparta()), ("500", many::app(500))] {
        let template = largest(&app);
        let text = template.to_json();
        let options = Options::region("eu-west-2");
        assert!(!has_errors(&validate(&template, &options)));
        group.bench_function(BenchmarkId::new("template", name), |bencher| {
            bencher.iter(|| validate(black_box(&template), &options));
        });
        group.bench_function(BenchmarkId::new("text", name), |bencher| {
            bencher.iter(|| {
                let read = template::read(black_box(text.as_bytes()));
                read.map(|template| validate(&template, &options))
            });
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .with_measurement(CpuTime)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3));
    targets = sparta_stack, many_resources, validation
}
criterion_main!(benches);
