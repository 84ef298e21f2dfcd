// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RoboMaker`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Fleet = "AWS::RoboMaker::Fleet", "robomaker-fleet", Map("Tags"), m::robomaker::FleetArn
}
impl Fleet {
    new! {}
    set! {
        name: String = "Name", "replacement; 1 to 255 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Fleet> {
    get! {
        attr_arn: m::robomaker::FleetArn = "Arn";
    }
}
give! { Fleet: m::Arn = Ref; m::robomaker::FleetArn = Ref; }

resource! {
    Robot = "AWS::RoboMaker::Robot", "robomaker-robot", Map("Tags"), m::Arn
}
impl Robot {
    new! {
        greengrass_group_id: String = "GreengrassGroupId", "replacement; 1 to 1224 characters";
        architecture: robot::Architecture = "Architecture", "replacement";
    }
    set! {
        fleet: m::robomaker::FleetArn = "Fleet", "replacement; 1 to 1224 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Robot> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Robot: m::Arn = Ref; }
/// Property types and values of [`Robot`].
pub mod robot {
    values! { Architecture: X86_64 = "X86_64", Arm64 = "ARM64", Armhf = "ARMHF" }
}

resource! {
    RobotApplication = "AWS::RoboMaker::RobotApplication", "robomaker-robotapplication", Map("Tags"), m::robomaker::RobotApplicationArn
}
impl RobotApplication {
    new! {
        robot_software_suite: robot_application::RobotSoftwareSuite = "RobotSoftwareSuite", "update";
    }
    set! {
        current_revision_id: String = "CurrentRevisionId", "update; 1 to 40 characters";
        environment: String = "Environment", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        sources: [robot_application::SourceConfig] = "Sources", "update; cannot be read back";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<RobotApplication> {
    get! {
        attr_arn: m::robomaker::RobotApplicationArn = "Arn";
        attr_current_revision_id: String = "CurrentRevisionId";
    }
}
give! { RobotApplication: m::Arn = Ref; m::robomaker::RobotApplicationArn = Ref; }
/// Property types and values of [`RobotApplication`].
pub mod robot_application {
    use crate::value::meaning as m;
    object!(RobotSoftwareSuite = "AWS::RoboMaker::RobotApplication.RobotSoftwareSuite", "robomaker-robotapplication-robotsoftwaresuite");
    impl RobotSoftwareSuite {
        new! {
            name: Name = "Name", "update";
        }
        set! {
            version: Version = "Version", "update; cannot be read back";
        }
    }

    object!(SourceConfig = "AWS::RoboMaker::RobotApplication.SourceConfig", "robomaker-robotapplication-sourceconfig");
    impl SourceConfig {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update";
            s3_key: String = "S3Key", "update";
            architecture: Architecture = "Architecture", "update; 1 to 255 characters";
        }
    }
    values! { Name: Ros = "ROS", Ros2 = "ROS2", General = "General" }
    values! { Version: Kinetic = "Kinetic", Melodic = "Melodic", Dashing = "Dashing" }
    values! { Architecture: X86_64 = "X86_64", Arm64 = "ARM64", Armhf = "ARMHF" }
}

resource! {
    RobotApplicationVersion = "AWS::RoboMaker::RobotApplicationVersion", "robomaker-robotapplicationversion", None, m::Arn
}
impl RobotApplicationVersion {
    new! {
        application: m::robomaker::RobotApplicationArn = "Application", "replacement";
    }
    set! {
        current_revision_id: String = "CurrentRevisionId", "replacement; 1 to 40 characters";
    }
}
impl c::Handle<RobotApplicationVersion> {
    get! {
        attr_application_version: String = "ApplicationVersion";
        attr_arn: m::Arn = "Arn";
    }
}
give! { RobotApplicationVersion: m::Arn = Ref; }

resource! {
    SimulationApplication = "AWS::RoboMaker::SimulationApplication", "robomaker-simulationapplication", Map("Tags"), m::robomaker::SimulationApplicationArn
}
impl SimulationApplication {
    new! {
        robot_software_suite: simulation_application::RobotSoftwareSuite = "RobotSoftwareSuite", "update";
        simulation_software_suite: simulation_application::SimulationSoftwareSuite = "SimulationSoftwareSuite", "update";
    }
    set! {
        current_revision_id: String = "CurrentRevisionId", "update";
        environment: String = "Environment", "update";
        name: String = "Name", "replacement; 1 to 255 characters";
        rendering_engine: simulation_application::RenderingEngine = "RenderingEngine", "update; cannot be read back";
        sources: [simulation_application::SourceConfig] = "Sources", "update; cannot be read back";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<SimulationApplication> {
    get! {
        attr_arn: m::robomaker::SimulationApplicationArn = "Arn";
        attr_current_revision_id: String = "CurrentRevisionId";
    }
}
give! { SimulationApplication: m::Arn = Ref; m::robomaker::SimulationApplicationArn = Ref; }
/// Property types and values of [`SimulationApplication`].
pub mod simulation_application {
    use crate::value::meaning as m;
    object!(RenderingEngine = "AWS::RoboMaker::SimulationApplication.RenderingEngine", "robomaker-simulationapplication-renderingengine");
    impl RenderingEngine {
        new! {
            name: RenderingEngineName = "Name", "update";
            version: String = "Version", "update";
        }
    }

    object!(RobotSoftwareSuite = "AWS::RoboMaker::SimulationApplication.RobotSoftwareSuite", "robomaker-simulationapplication-robotsoftwaresuite");
    impl RobotSoftwareSuite {
        new! {
            name: RobotSoftwareSuiteName = "Name", "update";
        }
        set! {
            version: RobotSoftwareSuiteVersion = "Version", "update; cannot be read back";
        }
    }

    object!(SimulationSoftwareSuite = "AWS::RoboMaker::SimulationApplication.SimulationSoftwareSuite", "robomaker-simulationapplication-simulationsoftwaresuite");
    impl SimulationSoftwareSuite {
        new! {
            name: SimulationSoftwareSuiteName = "Name", "update";
        }
        set! {
            version: SimulationSoftwareSuiteVersion = "Version", "update; cannot be read back";
        }
    }

    object!(SourceConfig = "AWS::RoboMaker::SimulationApplication.SourceConfig", "robomaker-simulationapplication-sourceconfig");
    impl SourceConfig {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update";
            s3_key: String = "S3Key", "update; 1 to 1024 characters";
            architecture: Architecture = "Architecture", "update";
        }
    }
    values! { RenderingEngineName: Ogre = "OGRE" }
    values! { RobotSoftwareSuiteName: Ros = "ROS", Ros2 = "ROS2", General = "General" }
    values! { RobotSoftwareSuiteVersion: Kinetic = "Kinetic", Melodic = "Melodic", Dashing = "Dashing", Foxy = "Foxy" }
    values! { SimulationSoftwareSuiteName: Gazebo = "Gazebo", RosbagPlay = "RosbagPlay", SimulationRuntime = "SimulationRuntime" }
    values! { SimulationSoftwareSuiteVersion: V7 = "7", V9 = "9", V11 = "11", Kinetic = "Kinetic", Melodic = "Melodic", Dashing = "Dashing", Foxy = "Foxy" }
    values! { Architecture: X86_64 = "X86_64", Arm64 = "ARM64", Armhf = "ARMHF" }
}

resource! {
    SimulationApplicationVersion = "AWS::RoboMaker::SimulationApplicationVersion", "robomaker-simulationapplicationversion", None, m::Arn
}
impl SimulationApplicationVersion {
    new! {
        application: m::robomaker::SimulationApplicationArn = "Application", "replacement";
    }
    set! {
        current_revision_id: String = "CurrentRevisionId", "replacement; 1 to 40 characters";
    }
}
impl c::Handle<SimulationApplicationVersion> {
    get! {
        attr_application_version: String = "ApplicationVersion";
        attr_arn: m::Arn = "Arn";
    }
}
give! { SimulationApplicationVersion: m::Arn = Ref; }
