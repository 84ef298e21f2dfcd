// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RoboMaker`.
use sparta_constructs::cfn::robomaker;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <robomaker::Fleet as ResourceType>::TYPE,
    <robomaker::Robot as ResourceType>::TYPE,
    <robomaker::RobotApplication as ResourceType>::TYPE,
    <robomaker::RobotApplicationVersion as ResourceType>::TYPE,
    <robomaker::SimulationApplication as ResourceType>::TYPE,
    <robomaker::SimulationApplicationVersion as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    robomaker::Fleet::new().add(stack, "Fleet");
    robomaker::Robot::new("sample", robomaker::robot::Architecture::X86_64).add(stack, "Robot");
    robomaker::RobotApplication::new(robomaker::robot_application::RobotSoftwareSuite::new(robomaker::robot_application::Name::Ros)).add(stack, "RobotApplication");
    robomaker::RobotApplicationVersion::new("arn:aws:iam::123456789012:role/sample").add(stack, "RobotApplicationVersion");
    robomaker::SimulationApplication::new(robomaker::simulation_application::RobotSoftwareSuite::new(robomaker::simulation_application::RobotSoftwareSuiteName::Ros), robomaker::simulation_application::SimulationSoftwareSuite::new(robomaker::simulation_application::SimulationSoftwareSuiteName::Gazebo)).add(stack, "SimulationApplication");
    robomaker::SimulationApplicationVersion::new("arn:aws:iam::123456789012:role/sample").add(stack, "SimulationApplicationVersion");
}
