//! The CPU and memory sizes that Fargate has.

use super::fault::{FaultCode, InvalidValue};

/// CPU units, then least memory, most memory and step in MiB:
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html>.
/// The step 0 stands for doubling, which only the smallest size does.
const SIZES: [(u32, u32, u32, u32); 7] = [
    (256, 512, 2048, 0),
    (512, 1024, 4096, 1024),
    (1024, 2048, 8192, 1024),
    (2048, 4096, 16384, 1024),
    (4096, 8192, 30720, 1024),
    (8192, 16384, 61440, 4096),
    (16384, 32768, 122_880, 8192),
];

/// A pair of CPU and memory that Fargate runs; no other pair can be written down.
///
/// Stands for `Cpu` and `Memory` of
/// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FargateSize {
    cpu_units: u32,
    memory_mib: u32,
}

impl FargateSize {
    /// The pair, if Fargate has it.
    pub fn new(cpu_units: u32, memory_mib: u32) -> Result<Self, InvalidValue> {
        let legal = Self::memory_for(cpu_units).ok_or_else(|| invalid_cpu(cpu_units))?;
        if legal.contains(&memory_mib) {
            return Ok(Self {
                cpu_units,
                memory_mib,
            });
        }
        let message = format!("is no memory size that Fargate has for {cpu_units} CPU units");
        let fault = InvalidValue::new(FaultCode::FargatePair, message, listed(&legal));
        let nearest = legal.iter().min_by_key(|mib| mib.abs_diff(memory_mib));
        let cpus: Vec<String> = Self::cpu_units_available()
            .filter(|cpu| Self::memory_for(*cpu).is_some_and(|legal| legal.contains(&memory_mib)))
            .map(|cpu| cpu.to_string())
            .collect();
        let instead = if cpus.is_empty() {
            String::new()
        } else {
            format!(", or take {} CPU units", cpus.join(" or "))
        };
        Err(fault.maybe_hint(nearest.map(|mib| format!("the nearest is {mib}{instead}"))))
    }

    /// CPU units; 1024 is one vCPU.
    pub fn cpu_units(self) -> u32 {
        self.cpu_units
    }

    /// Memory in MiB.
    pub fn memory_mib(self) -> u32 {
        self.memory_mib
    }

    /// The CPU sizes Fargate has.
    pub fn cpu_units_available() -> impl Iterator<Item = u32> {
        SIZES.iter().map(|size| size.0)
    }

    /// The memory sizes in MiB that go with a CPU size, or `None` when there is no such CPU size.
    pub fn memory_for(cpu_units: u32) -> Option<Vec<u32>> {
        let &(_, least, most, step) = SIZES.iter().find(|size| size.0 == cpu_units)?;
        let next = |mib: &u32| Some(if step == 0 { mib * 2 } else { mib + step });
        Some(
            std::iter::successors(Some(least), next)
                .take_while(|mib| *mib <= most)
                .collect(),
        )
    }
}

/// Checks a CPU size by itself, so that it is reported at its own key.
pub(super) fn check_cpu(cpu_units: u32) -> Result<u32, InvalidValue> {
    if FargateSize::cpu_units_available().any(|known| known == cpu_units) {
        return Ok(cpu_units);
    }
    Err(invalid_cpu(cpu_units))
}

fn invalid_cpu(cpu_units: u32) -> InvalidValue {
    let known: Vec<u32> = FargateSize::cpu_units_available().collect();
    let allowed = known
        .iter()
        .map(u32::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    let fault = InvalidValue::new(
        FaultCode::FargateCpu,
        "is no CPU size that Fargate has",
        allowed,
    );
    // One to sixteen can only have been meant as vCPUs.
    let units = cpu_units.saturating_mul(1024);
    if cpu_units <= 16 && known.contains(&units) {
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
        _ => sizes
            .iter()
            .map(u32::to_string)
            .collect::<Vec<_>>()
            .join(", "),
    }
}
