// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DeviceFarm`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    DevicePool = "AWS::DeviceFarm::DevicePool", "devicefarm-devicepool", List("Tags"), m::Arn
}
impl DevicePool {
    new! {
        project_arn: m::Arn = "ProjectArn", "replacement; 32 to 1011 characters";
        name: String = "Name", "update; 1 to 256 characters";
        rules: [device_pool::Rule] = "Rules", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 16384 characters";
        max_devices: i64 = "MaxDevices", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DevicePool> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { DevicePool: m::Arn = Ref; }
/// Property types and values of [`DevicePool`].
pub mod device_pool {
    object!(Rule = "AWS::DeviceFarm::DevicePool.Rule", "devicefarm-devicepool-rule");
    impl Rule {
        new! {}
        set! {
            attribute: Attribute = "Attribute", "update";
            operator: Operator = "Operator", "update";
            value: String = "Value", "update";
        }
    }
    values! { Attribute: Arn = "ARN", Platform = "PLATFORM", FormFactor = "FORM_FACTOR", Manufacturer = "MANUFACTURER", RemoteAccessEnabled = "REMOTE_ACCESS_ENABLED", RemoteDebugEnabled = "REMOTE_DEBUG_ENABLED", AppiumVersion = "APPIUM_VERSION", InstanceArn = "INSTANCE_ARN", InstanceLabels = "INSTANCE_LABELS", FleetType = "FLEET_TYPE", OsVersion = "OS_VERSION", Model = "MODEL", Availability = "AVAILABILITY" }
    values! { Operator: Equals = "EQUALS", LessThan = "LESS_THAN", LessThanOrEquals = "LESS_THAN_OR_EQUALS", GreaterThan = "GREATER_THAN", GreaterThanOrEquals = "GREATER_THAN_OR_EQUALS", In = "IN", NotIn = "NOT_IN", Contains = "CONTAINS" }
}

resource! {
    InstanceProfile = "AWS::DeviceFarm::InstanceProfile", "devicefarm-instanceprofile", List("Tags"), m::Arn
}
impl InstanceProfile {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 16384 characters";
        exclude_app_packages_from_cleanup: [String] = "ExcludeAppPackagesFromCleanup", "update";
        package_cleanup: bool = "PackageCleanup", "update";
        reboot_after_use: bool = "RebootAfterUse", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<InstanceProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { InstanceProfile: m::Arn = Ref; }

resource! {
    NetworkProfile = "AWS::DeviceFarm::NetworkProfile", "devicefarm-networkprofile", List("Tags"), m::Arn
}
impl NetworkProfile {
    new! {
        project_arn: m::Arn = "ProjectArn", "replacement; 32 to 1011 characters";
        name: String = "Name", "update; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 16384 characters";
        downlink_bandwidth_bits: i64 = "DownlinkBandwidthBits", "update; 0 to 104857600";
        downlink_delay_ms: i64 = "DownlinkDelayMs", "update; 0 to 2000";
        downlink_jitter_ms: i64 = "DownlinkJitterMs", "update; 0 to 2000";
        downlink_loss_percent: i64 = "DownlinkLossPercent", "update; 0 to 100";
        tags: [crate::cfn::Tag] = "Tags", "update";
        uplink_bandwidth_bits: i64 = "UplinkBandwidthBits", "update; 0 to 104857600";
        uplink_delay_ms: i64 = "UplinkDelayMs", "update; 0 to 2000";
        uplink_jitter_ms: i64 = "UplinkJitterMs", "update; 0 to 2000";
        uplink_loss_percent: i64 = "UplinkLossPercent", "update; 0 to 100";
    }
}
impl c::Handle<NetworkProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { NetworkProfile: m::Arn = Ref; }

resource! {
    Project = "AWS::DeviceFarm::Project", "devicefarm-project", List("Tags"), m::Arn
}
impl Project {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
    }
    set! {
        default_job_timeout_minutes: i64 = "DefaultJobTimeoutMinutes", "update; 5 to 150";
        environment_variables: [project::EnvironmentVariable] = "EnvironmentVariables", "update; 1 to 32 items";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 20 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_config: project::VpcConfig = "VpcConfig", "update";
    }
}
impl c::Handle<Project> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Project: m::Arn = Ref; }
/// Property types and values of [`Project`].
pub mod project {
    use crate::value::meaning as m;
    object!(EnvironmentVariable = "AWS::DeviceFarm::Project.EnvironmentVariable", "devicefarm-project-environmentvariable");
    impl EnvironmentVariable {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            value: String = "Value", "update; 1 to 256 characters";
        }
    }

    object!(VpcConfig = "AWS::DeviceFarm::Project.VpcConfig", "devicefarm-project-vpcconfig");
    impl VpcConfig {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; 1 to 4096 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 8 items";
        }
    }
}

resource! {
    TestGridProject = "AWS::DeviceFarm::TestGridProject", "devicefarm-testgridproject", List("Tags"), m::Arn
}
impl TestGridProject {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_config: test_grid_project::VpcConfig = "VpcConfig", "update; cannot be read back";
    }
}
impl c::Handle<TestGridProject> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { TestGridProject: m::Arn = Ref; }
/// Property types and values of [`TestGridProject`].
pub mod test_grid_project {
    use crate::value::meaning as m;
    object!(VpcConfig = "AWS::DeviceFarm::TestGridProject.VpcConfig", "devicefarm-testgridproject-vpcconfig");
    impl VpcConfig {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; 1 to 4096 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 8 items";
        }
    }
}

resource! {
    Upload = "AWS::DeviceFarm::Upload", "devicefarm-upload", None, m::Arn
}
impl Upload {
    new! {
        project_arn: m::Arn = "ProjectArn", "replacement; 32 to 1011 characters";
        name: String = "Name", "replacement; at most 256 characters";
        type_: upload::Type = "Type", "replacement";
    }
    set! {
        content_type: String = "ContentType", "replacement; at most 64 characters";
    }
}
impl c::Handle<Upload> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_category: String = "Category";
        attr_created: String = "Created";
        attr_status: String = "Status";
    }
}
give! { Upload: m::Arn = Ref; }
/// Property types and values of [`Upload`].
pub mod upload {
    values! { Type: AndroidApp = "ANDROID_APP", IosApp = "IOS_APP", WebApp = "WEB_APP", ExternalData = "EXTERNAL_DATA", AppiumJavaJunitTestPackage = "APPIUM_JAVA_JUNIT_TEST_PACKAGE", AppiumJavaTestngTestPackage = "APPIUM_JAVA_TESTNG_TEST_PACKAGE", AppiumPythonTestPackage = "APPIUM_PYTHON_TEST_PACKAGE", AppiumNodeTestPackage = "APPIUM_NODE_TEST_PACKAGE", AppiumRubyTestPackage = "APPIUM_RUBY_TEST_PACKAGE", AppiumWebJavaJunitTestPackage = "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE", AppiumWebJavaTestngTestPackage = "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE", AppiumWebPythonTestPackage = "APPIUM_WEB_PYTHON_TEST_PACKAGE", AppiumWebNodeTestPackage = "APPIUM_WEB_NODE_TEST_PACKAGE", AppiumWebRubyTestPackage = "APPIUM_WEB_RUBY_TEST_PACKAGE", CalabashTestPackage = "CALABASH_TEST_PACKAGE", InstrumentationTestPackage = "INSTRUMENTATION_TEST_PACKAGE", UiautomationTestPackage = "UIAUTOMATION_TEST_PACKAGE", UiautomatorTestPackage = "UIAUTOMATOR_TEST_PACKAGE", XctestTestPackage = "XCTEST_TEST_PACKAGE", XctestUiTestPackage = "XCTEST_UI_TEST_PACKAGE", AppiumJavaJunitTestSpec = "APPIUM_JAVA_JUNIT_TEST_SPEC", AppiumJavaTestngTestSpec = "APPIUM_JAVA_TESTNG_TEST_SPEC", AppiumPythonTestSpec = "APPIUM_PYTHON_TEST_SPEC", AppiumNodeTestSpec = "APPIUM_NODE_TEST_SPEC", AppiumRubyTestSpec = "APPIUM_RUBY_TEST_SPEC", AppiumWebJavaJunitTestSpec = "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC", AppiumWebJavaTestngTestSpec = "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC", AppiumWebPythonTestSpec = "APPIUM_WEB_PYTHON_TEST_SPEC", AppiumWebNodeTestSpec = "APPIUM_WEB_NODE_TEST_SPEC", AppiumWebRubyTestSpec = "APPIUM_WEB_RUBY_TEST_SPEC", InstrumentationTestSpec = "INSTRUMENTATION_TEST_SPEC", XctestUiTestSpec = "XCTEST_UI_TEST_SPEC" }
}

resource! {
    VpceConfiguration = "AWS::DeviceFarm::VPCEConfiguration", "devicefarm-vpceconfiguration", List("Tags"), m::Arn
}
impl VpceConfiguration {
    new! {
        service_dns_name: String = "ServiceDnsName", "update; 1 to 2048 characters";
        vpce_configuration_name: String = "VpceConfigurationName", "update; 1 to 1024 characters";
        vpce_service_name: String = "VpceServiceName", "update; 1 to 2048 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpce_configuration_description: String = "VpceConfigurationDescription", "update; 1 to 2048 characters";
    }
}
impl c::Handle<VpceConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { VpceConfiguration: m::Arn = Ref; }
