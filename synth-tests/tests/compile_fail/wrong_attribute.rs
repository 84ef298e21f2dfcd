//! The ARN of a role where the id of a VPC belongs.
//~ CloudFormation wants `VpcId` here, and this value means `RoleArn`
//~ a `RoleArn` where a `VpcId` belongs
use sparta_constructs::cfn::{ec2, iam};
use sparta_constructs::core::{App, Environment};
use sparta_constructs::json;

fn main() {
    let app = App::new();
    let stack = app.stack("s", Environment::agnostic());
    let role = iam::Role::new(json!({})).add(stack, "Role");
    ec2::SecurityGroup::new("group").vpc_id(role.attr_arn()).add(stack, "Group");
}
