// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RefactorSpaces`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Application = "AWS::RefactorSpaces::Application", "refactorspaces-application", List("Tags"), String
}
impl Application {
    new! {
        environment_identifier: m::refactorspaces::EnvironmentIdentifier = "EnvironmentIdentifier", "replacement; 14 characters";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 12 to 21 characters";
        name: String = "Name", "replacement; 3 to 63 characters";
        proxy_type: application::ProxyType = "ProxyType", "replacement";
    }
    set! {
        api_gateway_proxy: application::ApiGatewayProxyInput = "ApiGatewayProxy", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Application> {
    get! {
        attr_api_gateway_id: String = "ApiGatewayId";
        attr_application_identifier: m::refactorspaces::ApplicationIdentifier = "ApplicationIdentifier";
        attr_arn: m::Arn = "Arn";
        attr_nlb_arn: m::Arn = "NlbArn";
        attr_nlb_name: String = "NlbName";
        attr_proxy_url: String = "ProxyUrl";
        attr_stage_name: String = "StageName";
        attr_vpc_link_id: String = "VpcLinkId";
    }
}
give! { Application: m::Arn = GetAtt("Arn"); m::refactorspaces::ApplicationIdentifier = GetAtt("ApplicationIdentifier"); }
/// Property types and values of [`Application`].
pub mod application {
    object!(ApiGatewayProxyInput = "AWS::RefactorSpaces::Application.ApiGatewayProxyInput", "refactorspaces-application-apigatewayproxyinput");
    impl ApiGatewayProxyInput {
        new! {}
        set! {
            endpoint_type: ApiGatewayEndpointType = "EndpointType", "replacement";
            stage_name: String = "StageName", "replacement; 1 to 128 characters";
        }
    }
    values! { ProxyType: ApiGateway = "API_GATEWAY" }
    values! { ApiGatewayEndpointType: Regional = "REGIONAL", Private = "PRIVATE" }
}

resource! {
    Environment = "AWS::RefactorSpaces::Environment", "refactorspaces-environment", List("Tags"), m::refactorspaces::EnvironmentIdentifier
}
impl Environment {
    new! {}
    set! {
        description: String = "Description", "replacement; 1 to 256 characters; cannot be read back";
        name: String = "Name", "replacement; 3 to 63 characters; cannot be read back";
        network_fabric_type: environment::NetworkFabricType = "NetworkFabricType", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Environment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_environment_identifier: m::refactorspaces::EnvironmentIdentifier = "EnvironmentIdentifier";
        attr_transit_gateway_id: String = "TransitGatewayId";
    }
}
give! { Environment: m::Arn = GetAtt("Arn"); m::refactorspaces::EnvironmentIdentifier = Ref; }
/// Property types and values of [`Environment`].
pub mod environment {
    values! { NetworkFabricType: TransitGateway = "TRANSIT_GATEWAY", None = "NONE" }
}

resource! {
    Route = "AWS::RefactorSpaces::Route", "refactorspaces-route", List("Tags"), String
}
impl Route {
    new! {
        application_identifier: m::refactorspaces::ApplicationIdentifier = "ApplicationIdentifier", "replacement; 14 characters";
        environment_identifier: m::refactorspaces::EnvironmentIdentifier = "EnvironmentIdentifier", "replacement; 14 characters";
        service_identifier: m::refactorspaces::ServiceIdentifier = "ServiceIdentifier", "replacement; 14 characters; cannot be read back";
        route_type: route::RouteType = "RouteType", "replacement; cannot be read back";
    }
    set! {
        default_route: route::DefaultRouteInput = "DefaultRoute", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        uri_path_route: route::UriPathRouteInput = "UriPathRoute", "update; cannot be read back";
    }
}
impl c::Handle<Route> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_path_resource_to_id: String = "PathResourceToId";
        attr_route_identifier: String = "RouteIdentifier";
    }
}
give! { Route: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Route`].
pub mod route {
    object!(DefaultRouteInput = "AWS::RefactorSpaces::Route.DefaultRouteInput", "refactorspaces-route-defaultrouteinput");
    impl DefaultRouteInput {
        new! {
            activation_state: RouteActivationState = "ActivationState", "update";
        }
    }

    object!(UriPathRouteInput = "AWS::RefactorSpaces::Route.UriPathRouteInput", "refactorspaces-route-uripathrouteinput");
    impl UriPathRouteInput {
        new! {
            activation_state: RouteActivationState = "ActivationState", "update";
        }
        set! {
            append_source_path: bool = "AppendSourcePath", "replacement";
            include_child_paths: bool = "IncludeChildPaths", "replacement";
            methods: [Method] = "Methods", "replacement";
            source_path: String = "SourcePath", "replacement; 1 to 2048 characters";
        }
    }
    values! { RouteType: Default = "DEFAULT", UriPath = "URI_PATH" }
    values! { RouteActivationState: Inactive = "INACTIVE", Active = "ACTIVE" }
    values! { Method: Delete = "DELETE", Get = "GET", Head = "HEAD", Options = "OPTIONS", Patch = "PATCH", Post = "POST", Put = "PUT" }
}

resource! {
    Service = "AWS::RefactorSpaces::Service", "refactorspaces-service", List("Tags"), String
}
impl Service {
    new! {
        application_identifier: m::refactorspaces::ApplicationIdentifier = "ApplicationIdentifier", "replacement; 14 characters";
        environment_identifier: m::refactorspaces::EnvironmentIdentifier = "EnvironmentIdentifier", "replacement; 14 characters";
        endpoint_type: service::ServiceEndpointType = "EndpointType", "replacement; cannot be read back";
        name: String = "Name", "replacement; 3 to 63 characters; cannot be read back";
    }
    set! {
        description: String = "Description", "replacement; 1 to 256 characters; cannot be read back";
        lambda_endpoint: service::LambdaEndpointInput = "LambdaEndpoint", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        url_endpoint: service::UrlEndpointInput = "UrlEndpoint", "replacement; cannot be read back";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 12 to 21 characters; cannot be read back";
    }
}
impl c::Handle<Service> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_service_identifier: m::refactorspaces::ServiceIdentifier = "ServiceIdentifier";
    }
}
give! { Service: m::Arn = GetAtt("Arn"); m::refactorspaces::ServiceIdentifier = GetAtt("ServiceIdentifier"); }
/// Property types and values of [`Service`].
pub mod service {
    use crate::value::meaning as m;
    object!(LambdaEndpointInput = "AWS::RefactorSpaces::Service.LambdaEndpointInput", "refactorspaces-service-lambdaendpointinput");
    impl LambdaEndpointInput {
        new! {
            arn: m::lambda::FunctionArn = "Arn", "replacement; 1 to 2048 characters";
        }
    }

    object!(UrlEndpointInput = "AWS::RefactorSpaces::Service.UrlEndpointInput", "refactorspaces-service-urlendpointinput");
    impl UrlEndpointInput {
        new! {
            url: String = "Url", "replacement; 1 to 2048 characters";
        }
        set! {
            health_url: String = "HealthUrl", "replacement; 1 to 2048 characters";
        }
    }
    values! { ServiceEndpointType: Lambda = "LAMBDA", Url = "URL" }
}
