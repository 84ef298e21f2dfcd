//! A VPC that is in no stack yet: the row `dangling-ref`.
//~ CloudFormation wants `VpcId` here, and `sparta_constructs::cfn::ec2::Vpc` is not one
//~ a resource stands for its values only once `.add(…)` has put it into a scope
use sparta_constructs::cfn::ec2;

fn main() {
    let _ = ec2::Subnet::new(ec2::Vpc::new());
}
