//! What is said of CPU and memory that Fargate does not have.

use sparta_constructs::compute::FargateSize;

use super::fault::{FaultCode, InvalidValue};

/// The pair, if Fargate has it.
pub(super) fn size(cpu_units: u32, memory_mib: u32) -> Result<FargateSize, InvalidValue> {
    if let Ok(size) = FargateSize::new(cpu_units, memory_mib) {
        return Ok(size);
    }
    let legal = memory_of(cpu_units);
    if legal.is_empty() {
        return Err(invalid_cpu(cpu_units));
    }
    let message = format!("is no memory size that Fargate has for {cpu_units} CPU units");
    let fault = InvalidValue::new(FaultCode::FargatePair, message, listed(&legal));
    let nearest = legal.iter().min_by_key(|mib| mib.abs_diff(memory_mib));
    let cpus: Vec<String> = cpu_units_available()
        .filter(|cpu| FargateSize::new(*cpu, memory_mib).is_ok())
        .map(|cpu| cpu.to_string())
        .collect();
    let instead = if cpus.is_empty() {
        String::new()
    } else {
        format!(", or take {} CPU units", cpus.join(" or "))
    };
    Err(fault.maybe_hint(nearest.map(|mib| format!("the nearest is {mib}{instead}"))))
}

/// Checks a CPU size by itself, so that it is reported at its own key.
pub(super) fn check_cpu(cpu_units: u32) -> Result<u32, InvalidValue> {
    if cpu_units_available().any(|known| known == cpu_units) {
        return Ok(cpu_units);
    }
    Err(invalid_cpu(cpu_units))
}

/// The CPU sizes, each once, the smallest first.
fn cpu_units_available() -> impl Iterator<Item = u32> {
    let mut before = 0;
    FargateSize::all().filter_map(move |size| {
        let new = size.cpu_units() != before;
        before = size.cpu_units();
        new.then_some(before)
    })
}

fn memory_of(cpu_units: u32) -> Vec<u32> {
    FargateSize::all()
        .filter(|size| size.cpu_units() == cpu_units)
        .map(FargateSize::memory_mib)
        .collect()
}

fn invalid_cpu(cpu_units: u32) -> InvalidValue {
    let known: Vec<u32> = cpu_units_available().collect();
    let fault = InvalidValue::new(
        FaultCode::FargateCpu,
        "is no CPU size that Fargate has",
        joined(&known),
    );
    // One to thirty-two can only have been meant as vCPUs.
    let units = cpu_units.saturating_mul(1024);
    if cpu_units <= 32 && known.contains(&units) {
        return fault.hint(format!(
            "CPU is counted in units: {cpu_units} vCPU is {units}"
        ));
    }
    let nearest = known.iter().min_by_key(|known| known.abs_diff(cpu_units));
    fault.maybe_hint(nearest.map(|known| format!("the nearest is {known}")))
}

fn listed(sizes: &[u32]) -> String {
    match sizes {
        [first, second, .., last] if sizes.len() > 8 => {
            format!("{first} to {last} in steps of {}", second - first)
        }
        _ => joined(sizes),
    }
}

fn joined(numbers: &[u32]) -> String {
    let texts: Vec<String> = numbers.iter().map(u32::to_string).collect();
    texts.join(", ")
}
