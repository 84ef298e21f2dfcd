//! A subnet without its VPC.
//~ this function takes 1 argument but 0 arguments were supplied
use sparta_constructs::cfn::ec2;

fn main() {
    let _ = ec2::Subnet::new();
}
