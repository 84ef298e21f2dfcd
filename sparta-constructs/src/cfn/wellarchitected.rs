// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WellArchitected`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AgentContext = "AWS::WellArchitected::AgentContext", "wellarchitected-agentcontext", None, m::Arn
}
impl AgentContext {
    new! {
        context_type: agent_context::ContextType = "ContextType", "replacement";
        content: v::Json = "Content", "update";
        profile_arn: String = "ProfileArn", "replacement; 1 to 2048 characters";
        title: String = "Title", "update; 1 to 1000 characters";
    }
}
impl c::Handle<AgentContext> {
    get! {
        attr_application_type: String = "ApplicationType";
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_criticality: String = "Criticality";
        attr_id: String = "Id";
        attr_last_modified_at: String = "LastModifiedAt";
        attr_last_modified_by: String = "LastModifiedBy";
    }
}
give! { AgentContext: m::Arn = Ref; }
/// Property types and values of [`AgentContext`].
pub mod agent_context {
    values! { ContextType: Application = "APPLICATION" }
}

resource! {
    AgentGoal = "AWS::WellArchitected::AgentGoal", "wellarchitected-agentgoal", None, m::Arn
}
impl AgentGoal {
    new! {
        pillars: [agent_goal::Pillar] = "Pillars", "update; 1 to 5 items";
        profile_arn: String = "ProfileArn", "replacement; 1 to 2048 characters";
        title: String = "Title", "update; 1 to 1000 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 4000 characters";
    }
}
impl c::Handle<AgentGoal> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_id: String = "Id";
        attr_last_modified_at: String = "LastModifiedAt";
        attr_last_modified_by: String = "LastModifiedBy";
    }
}
give! { AgentGoal: m::Arn = Ref; }
/// Property types and values of [`AgentGoal`].
pub mod agent_goal {
    values! { Pillar: CostOptimization = "COST_OPTIMIZATION", Security = "SECURITY", Resilience = "RESILIENCE", Performance = "PERFORMANCE", OperationalExcellence = "OPERATIONAL_EXCELLENCE" }
}

resource! {
    AgentProfile = "AWS::WellArchitected::AgentProfile", "wellarchitected-agentprofile", List("Tags"), m::Arn
}
impl AgentProfile {
    new! {
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 1 to 2048 characters";
        name: String = "Name", "replacement; 3 to 128 characters";
        aggregation_configuration: [agent_profile::AggregationConfiguration] = "AggregationConfiguration", "update; at most 100 items";
        pillars: [agent_profile::Pillar] = "Pillars", "update; 1 to 4 items";
    }
    set! {
        business_overview: String = "BusinessOverview", "update; at most 512 characters";
        deletion_protection: bool = "DeletionProtection", "update";
        description: String = "Description", "update; at most 512 characters";
        display_name: String = "DisplayName", "update; 3 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AgentProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_last_modified_at: String = "LastModifiedAt";
        attr_last_modified_by: String = "LastModifiedBy";
    }
}
give! { AgentProfile: m::Arn = Ref; }
/// Property types and values of [`AgentProfile`].
pub mod agent_profile {
    use crate::value::meaning as m;
    object!(AggregationConfiguration = "AWS::WellArchitected::AgentProfile.AggregationConfiguration", "wellarchitected-agentprofile-aggregationconfiguration");
    impl AggregationConfiguration {
        new! {
            access_role_arn: m::iam::RoleArn = "AccessRoleArn", "update; 1 to 2048 characters";
            account_id: String = "AccountId", "update; 12 characters";
            regions: [String] = "Regions", "update; at most 25 items";
        }
    }
    values! { Pillar: CostOptimization = "COST_OPTIMIZATION", Security = "SECURITY", Resilience = "RESILIENCE", Performance = "PERFORMANCE" }
}

resource! {
    Lens = "AWS::WellArchitected::Lens", "wellarchitected-lens", List("Tags"), m::Arn
}
impl Lens {
    new! {}
    set! {
        json_string: String = "JSONString", "replacement; 2 to 500000 characters; cannot be read back";
        lens_version: String = "LensVersion", "replacement; 1 to 32 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Lens> {
    get! {
        attr_description: String = "Description";
        attr_lens_arn: m::Arn = "LensArn";
        attr_lens_id: String = "LensId";
        attr_name: String = "Name";
        attr_owner: String = "Owner";
    }
}
give! { Lens: m::Arn = Ref; }

resource! {
    Profile = "AWS::WellArchitected::Profile", "wellarchitected-profile", List("Tags"), String
}
impl Profile {
    new! {
        profile_name: String = "ProfileName", "replacement; 3 to 100 characters";
        profile_description: String = "ProfileDescription", "update; 3 to 100 characters";
        profile_questions: [profile::ProfileQuestionUpdate] = "ProfileQuestions", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Profile> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_owner: String = "Owner";
        attr_profile_arn: String = "ProfileArn";
        attr_profile_version: String = "ProfileVersion";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Profile: m::Arn = Ref; }
/// Property types and values of [`Profile`].
pub mod profile {
    object!(ProfileQuestionUpdate = "AWS::WellArchitected::Profile.ProfileQuestionUpdate", "wellarchitected-profile-profilequestionupdate");
    impl ProfileQuestionUpdate {
        new! {}
        set! {
            question_id: String = "QuestionId", "update; 1 to 128 characters";
            selected_choice_ids: [String] = "SelectedChoiceIds", "update";
        }
    }
}

resource! {
    ReviewTemplate = "AWS::WellArchitected::ReviewTemplate", "wellarchitected-reviewtemplate", List("Tags"), m::Arn
}
impl ReviewTemplate {
    new! {
        template_name: String = "TemplateName", "update; 3 to 100 characters";
        description: String = "Description", "update; 3 to 250 characters";
        lenses: [String] = "Lenses", "replacement";
    }
    set! {
        notes: String = "Notes", "update; at most 2084 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ReviewTemplate> {
    get! {
        attr_owner: String = "Owner";
        attr_template_arn: m::Arn = "TemplateArn";
        attr_update_status: String = "UpdateStatus";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { ReviewTemplate: m::Arn = Ref; }

resource! {
    Workload = "AWS::WellArchitected::Workload", "wellarchitected-workload", List("Tags"), m::Arn
}
impl Workload {
    new! {
        workload_name: String = "WorkloadName", "update; 3 to 100 characters";
        description: String = "Description", "update; 3 to 250 characters";
        environment: workload::Environment = "Environment", "update";
        lenses: [String] = "Lenses", "replacement";
    }
    set! {
        account_ids: [String] = "AccountIds", "update; at most 100 items";
        architectural_design: String = "ArchitecturalDesign", "update; at most 2048 characters";
        aws_regions: [String] = "AwsRegions", "update; at most 50 items";
        discovery_config: workload::DiscoveryConfig = "DiscoveryConfig", "update";
        industry: String = "Industry", "update; at most 100 characters";
        industry_type: String = "IndustryType", "update; at most 100 characters";
        non_aws_regions: [String] = "NonAwsRegions", "update; at most 5 items";
        notes: String = "Notes", "update; at most 2084 characters";
        review_owner: String = "ReviewOwner", "update; 3 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Workload> {
    get! {
        attr_improvement_status: String = "ImprovementStatus";
        attr_workload_arn: m::Arn = "WorkloadArn";
        attr_workload_id: String = "WorkloadId";
    }
}
give! { Workload: m::Arn = Ref; }
/// Property types and values of [`Workload`].
pub mod workload {
    object!(DiscoveryConfig = "AWS::WellArchitected::Workload.DiscoveryConfig", "wellarchitected-workload-discoveryconfig");
    impl DiscoveryConfig {
        new! {}
        set! {
            trusted_advisor_integration_status: TrustedAdvisorIntegrationStatus = "TrustedAdvisorIntegrationStatus", "update";
            workload_resource_definition: [WorkloadResourceDefinition] = "WorkloadResourceDefinition", "update";
        }
    }
    values! { Environment: Production = "PRODUCTION", Preproduction = "PREPRODUCTION" }
    values! { TrustedAdvisorIntegrationStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { WorkloadResourceDefinition: WorkloadMetadata = "WORKLOAD_METADATA", AppRegistry = "APP_REGISTRY" }
}
