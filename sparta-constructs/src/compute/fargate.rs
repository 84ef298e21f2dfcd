//! The sizes that Fargate has.

use thiserror::Error;

/// CPU units, and the memory in MiB that goes with them:
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html>. The
/// last row is the newest; cfn-lint 1.58 has it, too (its rule E3047).
const SIZES: [(u32, Memory); 8] = [
    (256, Memory::OneOf(&[512, 1024, 2048])),
    (512, Memory::Steps(1024, 4096, 1024)),
    (1024, Memory::Steps(2048, 8192, 1024)),
    (2048, Memory::Steps(4096, 16384, 1024)),
    (4096, Memory::Steps(8192, 30720, 1024)),
    (8192, Memory::Steps(16384, 61440, 4096)),
    (16384, Memory::Steps(32768, 122_880, 8192)),
    (32768, Memory::OneOf(&[61440, 122_880, 249_856])),
];

#[derive(Clone, Copy)]
enum Memory {
    OneOf(&'static [u32]),
    /// Least, most, step.
    Steps(u32, u32, u32),
}

impl Memory {
    fn sizes(self) -> Vec<u32> {
        match self {
            Self::OneOf(sizes) => sizes.to_vec(),
            Self::Steps(least, most, step) => (0..=(most - least) / step)
                .map(|index| least + index * step)
                .collect(),
        }
    }

    fn text(self) -> String {
        match self {
            Self::OneOf(sizes) => listed(sizes.iter().copied()),
            Self::Steps(least, most, step) => format!("{least} to {most} in steps of {step}"),
        }
    }
}

fn listed(numbers: impl Iterator<Item = u32>) -> String {
    let texts: Vec<String> = numbers.map(|number| number.to_string()).collect();
    texts.join(", ")
}

/// CPU and memory of a task, a pair that Fargate has; no other pair can be made.
///
/// `Cpu` and `Memory` of
/// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
///
/// ```
/// use sparta_constructs::compute::FargateSize;
///
/// let size = FargateSize::new(512, 1024)?;
/// assert_eq!(size.memory_mib(), 1024);
/// let wrong = FargateSize::new(256, 4096).unwrap_err();
/// assert_eq!(
///     wrong.to_string(),
///     "256 CPU units with 4096 MiB of memory is no size that Fargate has; with 256 CPU units go 512, 1024, 2048 MiB"
/// );
/// # Ok::<(), sparta_constructs::compute::FargateSizeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FargateSize {
    cpu_units: u32,
    memory_mib: u32,
}

impl FargateSize {
    /// A quarter of a vCPU and 512 MiB: the smallest there is.
    pub const SMALLEST: Self = Self {
        cpu_units: 256,
        memory_mib: 512,
    };

    /// The pair, when Fargate has it. 1,024 CPU units are one vCPU.
    ///
    /// # Errors
    /// When Fargate has no such CPU, or not with this memory.
    pub fn new(cpu_units: u32, memory_mib: u32) -> Result<Self, FargateSizeError> {
        let (_, memory) = SIZES
            .iter()
            .find(|(cpu, _)| *cpu == cpu_units)
            .ok_or(FargateSizeError::Cpu { cpu_units })?;
        if memory.sizes().contains(&memory_mib) {
            Ok(Self {
                cpu_units,
                memory_mib,
            })
        } else {
            Err(FargateSizeError::Memory {
                cpu_units,
                memory_mib,
                allowed: memory.text(),
            })
        }
    }

    /// CPU units; 1,024 are one vCPU.
    pub fn cpu_units(self) -> u32 {
        self.cpu_units
    }

    /// Memory in MiB.
    pub fn memory_mib(self) -> u32 {
        self.memory_mib
    }

    /// Every pair there is, the smallest CPU first.
    pub fn all() -> impl Iterator<Item = Self> {
        SIZES.iter().flat_map(|(cpu_units, memory)| {
            memory.sizes().into_iter().map(|memory_mib| Self {
                cpu_units: *cpu_units,
                memory_mib,
            })
        })
    }
}

/// A pair of CPU and memory that Fargate does not have.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FargateSizeError {
    /// There is no such CPU.
    #[error("{cpu_units} CPU units is no size that Fargate has; it has {}", listed(SIZES.iter().map(|(cpu, _)| *cpu)))]
    Cpu {
        /// What was asked for.
        cpu_units: u32,
    },
    /// The CPU does not go with this memory.
    #[error(
        "{cpu_units} CPU units with {memory_mib} MiB of memory is no size that Fargate has; with {cpu_units} CPU units go {allowed} MiB"
    )]
    Memory {
        /// The CPU that was asked for.
        cpu_units: u32,
        /// The memory that was asked for.
        memory_mib: u32,
        /// The memory that goes with the CPU.
        allowed: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    /// AWS's table once more, as its rows read in GB.
    fn fargate_has(cpu: u32, mib: u32) -> bool {
        if cpu == 256 && mib == 512 {
            return true;
        }
        if !mib.is_multiple_of(1024) {
            return false;
        }
        let gb = mib / 1024;
        match cpu {
            256 => gb == 1 || gb == 2,
            512 => (1..=4).contains(&gb),
            1024 => (2..=8).contains(&gb),
            2048 => (4..=16).contains(&gb),
            4096 => (8..=30).contains(&gb),
            8192 => (16..=60).contains(&gb) && gb.is_multiple_of(4),
            16384 => (32..=120).contains(&gb) && gb.is_multiple_of(8),
            32768 => [60, 120, 244].contains(&gb),
            _ => false,
        }
    }

    #[test]
    fn every_pair_of_the_table_and_no_other() {
        for cpu in (0..=65536).step_by(128) {
            for mib in (0..=262_144).step_by(256) {
                assert_eq!(
                    FargateSize::new(cpu, mib).is_ok(),
                    fargate_has(cpu, mib),
                    "{cpu} {mib}"
                );
            }
        }
    }

    #[test]
    fn all_are_made_and_the_smallest_is_first() {
        let all: Vec<FargateSize> = FargateSize::all().collect();
        assert_eq!(all.first(), Some(&FargateSize::SMALLEST));
        assert_eq!(all.len(), 3 + 4 + 7 + 13 + 23 + 12 + 12 + 3);
        assert!(
            all.iter()
                .all(|size| FargateSize::new(size.cpu_units(), size.memory_mib()) == Ok(*size))
        );
    }

    #[test]
    fn a_wrong_cpu_is_answered_with_all_there_are() {
        assert_eq!(
            FargateSize::new(300, 512).map_err(|error| error.to_string()),
            Err("300 CPU units is no size that Fargate has; it has 256, 512, 1024, 2048, 4096, 8192, 16384, 32768".to_owned())
        );
    }
}
