//! The row `port-range`: a port that TCP does not have.
//~ literal out of range for `u16`
use sparta_constructs::compute::Container;

fn main() {}

fn listening(container: Container) -> Container {
    container.port(70000)
}
