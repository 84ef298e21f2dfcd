// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::WAFv2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    IpSet = "AWS::WAFv2::IPSet", "wafv2-ipset", List("Tags"), String
}
impl IpSet {
    new! {
        addresses: [String] = "Addresses", "update";
        ip_address_version: ip_set::IpAddressVersion = "IPAddressVersion", "update";
        scope: ip_set::Scope = "Scope", "replacement";
    }
    set! {
        description: String = "Description", "update";
        name: String = "Name", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<IpSet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { IpSet: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`IpSet`].
pub mod ip_set {
    values! { IpAddressVersion: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { Scope: Cloudfront = "CLOUDFRONT", Regional = "REGIONAL" }
}

resource! {
    LoggingConfiguration = "AWS::WAFv2::LoggingConfiguration", "wafv2-loggingconfiguration", None, m::wafv2::WebAclArn
}
impl LoggingConfiguration {
    new! {
        resource_arn: m::wafv2::WebAclArn = "ResourceArn", "replacement";
        log_destination_configs: [m::Arn] = "LogDestinationConfigs", "update";
    }
    set! {
        logging_filter: logging_configuration::LoggingFilter = "LoggingFilter", "update";
        redacted_fields: [logging_configuration::FieldToMatch] = "RedactedFields", "update";
    }
}
impl c::Handle<LoggingConfiguration> {
    get! {
        attr_managed_by_firewall_manager: bool = "ManagedByFirewallManager";
    }
}
/// Property types and values of [`LoggingConfiguration`].
pub mod logging_configuration {
    use crate::value as v;
    object!(ActionCondition = "AWS::WAFv2::LoggingConfiguration.ActionCondition", "wafv2-loggingconfiguration-actioncondition");
    impl ActionCondition {
        new! {
            action: Action = "Action", "update";
        }
    }

    object!(Condition = "AWS::WAFv2::LoggingConfiguration.Condition", "wafv2-loggingconfiguration-condition");
    impl Condition {
        new! {}
        set! {
            action_condition: ActionCondition = "ActionCondition", "update";
            label_name_condition: LabelNameCondition = "LabelNameCondition", "update";
        }
    }

    object!(FieldToMatch = "AWS::WAFv2::LoggingConfiguration.FieldToMatch", "wafv2-loggingconfiguration-fieldtomatch");
    impl FieldToMatch {
        new! {}
        set! {
            method: v::Json = "Method", "update";
            query_string: v::Json = "QueryString", "update";
            single_header: SingleHeader = "SingleHeader", "update";
            uri_path: v::Json = "UriPath", "update";
        }
    }

    object!(Filter = "AWS::WAFv2::LoggingConfiguration.Filter", "wafv2-loggingconfiguration-filter");
    impl Filter {
        new! {
            behavior: Behavior = "Behavior", "update";
            conditions: [Condition] = "Conditions", "update; at least 1 items";
            requirement: Requirement = "Requirement", "update";
        }
    }

    object!(LabelNameCondition = "AWS::WAFv2::LoggingConfiguration.LabelNameCondition", "wafv2-loggingconfiguration-labelnamecondition");
    impl LabelNameCondition {
        new! {
            label_name: String = "LabelName", "update";
        }
    }

    object!(LoggingFilter = "AWS::WAFv2::LoggingConfiguration.LoggingFilter", "wafv2-loggingconfiguration-loggingfilter");
    impl LoggingFilter {
        new! {
            default_behavior: DefaultBehavior = "DefaultBehavior", "update";
            filters: [Filter] = "Filters", "update; at least 1 items";
        }
    }

    object!(SingleHeader = "AWS::WAFv2::LoggingConfiguration.SingleHeader", "wafv2-loggingconfiguration-singleheader");
    impl SingleHeader {
        new! {
            name: String = "Name", "update";
        }
    }
    values! { Action: Allow = "ALLOW", Block = "BLOCK", Count = "COUNT", Captcha = "CAPTCHA", Challenge = "CHALLENGE", Monetize = "MONETIZE", ExcludedAsCount = "EXCLUDED_AS_COUNT" }
    values! { Behavior: Keep = "KEEP", Drop = "DROP" }
    values! { Requirement: MeetsAll = "MEETS_ALL", MeetsAny = "MEETS_ANY" }
    values! { DefaultBehavior: Keep = "KEEP", Drop = "DROP" }
}

resource! {
    RegexPatternSet = "AWS::WAFv2::RegexPatternSet", "wafv2-regexpatternset", List("Tags"), String
}
impl RegexPatternSet {
    new! {
        regular_expression_list: [String] = "RegularExpressionList", "update";
        scope: regex_pattern_set::Scope = "Scope", "replacement";
    }
    set! {
        description: String = "Description", "update";
        name: String = "Name", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<RegexPatternSet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { RegexPatternSet: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`RegexPatternSet`].
pub mod regex_pattern_set {
    values! { Scope: Cloudfront = "CLOUDFRONT", Regional = "REGIONAL" }
}

resource! {
    RuleGroup = "AWS::WAFv2::RuleGroup", "wafv2-rulegroup", List("Tags"), String
}
impl RuleGroup {
    new! {
        capacity: i64 = "Capacity", "update; at least 0";
        scope: rule_group::Scope = "Scope", "replacement";
        visibility_config: rule_group::VisibilityConfig = "VisibilityConfig", "update";
    }
    set! {
        available_labels: [rule_group::LabelSummary] = "AvailableLabels", "update";
        consumed_labels: [rule_group::LabelSummary] = "ConsumedLabels", "update";
        custom_response_bodies: v::Map<rule_group::CustomResponseBody> = "CustomResponseBodies", "update";
        description: String = "Description", "update";
        monetization_config: rule_group::MonetizationConfig = "MonetizationConfig", "update";
        name: String = "Name", "replacement";
        rules: [rule_group::Rule] = "Rules", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<RuleGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_label_namespace: String = "LabelNamespace";
    }
}
give! { RuleGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`RuleGroup`].
pub mod rule_group {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AllowAction = "AWS::WAFv2::RuleGroup.AllowAction", "wafv2-rulegroup-allowaction");
    impl AllowAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(AndStatement = "AWS::WAFv2::RuleGroup.AndStatement", "wafv2-rulegroup-andstatement");
    impl AndStatement {
        new! {
            statements: [Statement] = "Statements", "update";
        }
    }

    object!(AsnMatchStatement = "AWS::WAFv2::RuleGroup.AsnMatchStatement", "wafv2-rulegroup-asnmatchstatement");
    impl AsnMatchStatement {
        new! {}
        set! {
            asn_list: [i64] = "AsnList", "update; 1 to 100 items";
            forwarded_ip_config: ForwardedIpConfiguration = "ForwardedIPConfig", "update";
        }
    }

    object!(BlockAction = "AWS::WAFv2::RuleGroup.BlockAction", "wafv2-rulegroup-blockaction");
    impl BlockAction {
        new! {}
        set! {
            custom_response: CustomResponse = "CustomResponse", "update";
        }
    }

    object!(Body = "AWS::WAFv2::RuleGroup.Body", "wafv2-rulegroup-body");
    impl Body {
        new! {}
        set! {
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(ByteMatchStatement = "AWS::WAFv2::RuleGroup.ByteMatchStatement", "wafv2-rulegroup-bytematchstatement");
    impl ByteMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            positional_constraint: PositionalConstraint = "PositionalConstraint", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
            search_string: String = "SearchString", "update";
            search_string_base64: String = "SearchStringBase64", "update";
        }
    }

    object!(CaptchaAction = "AWS::WAFv2::RuleGroup.CaptchaAction", "wafv2-rulegroup-captchaaction");
    impl CaptchaAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(CaptchaConfig = "AWS::WAFv2::RuleGroup.CaptchaConfig", "wafv2-rulegroup-captchaconfig");
    impl CaptchaConfig {
        new! {}
        set! {
            immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty", "update";
        }
    }

    object!(ChallengeAction = "AWS::WAFv2::RuleGroup.ChallengeAction", "wafv2-rulegroup-challengeaction");
    impl ChallengeAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(ChallengeConfig = "AWS::WAFv2::RuleGroup.ChallengeConfig", "wafv2-rulegroup-challengeconfig");
    impl ChallengeConfig {
        new! {}
        set! {
            immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty", "update";
        }
    }

    object!(CookieMatchPattern = "AWS::WAFv2::RuleGroup.CookieMatchPattern", "wafv2-rulegroup-cookiematchpattern");
    impl CookieMatchPattern {
        new! {}
        set! {
            all: v::Json = "All", "update";
            excluded_cookies: [String] = "ExcludedCookies", "update; 1 to 199 items";
            included_cookies: [String] = "IncludedCookies", "update; 1 to 199 items";
        }
    }

    object!(Cookies = "AWS::WAFv2::RuleGroup.Cookies", "wafv2-rulegroup-cookies");
    impl Cookies {
        new! {
            match_pattern: CookieMatchPattern = "MatchPattern", "update";
            match_scope: MapMatchScope = "MatchScope", "update";
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(CountAction = "AWS::WAFv2::RuleGroup.CountAction", "wafv2-rulegroup-countaction");
    impl CountAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(CryptoConfig = "AWS::WAFv2::RuleGroup.CryptoConfig", "wafv2-rulegroup-cryptoconfig");
    impl CryptoConfig {
        new! {
            payment_networks: [PaymentNetwork] = "PaymentNetworks", "update; 1 to 2 items";
        }
    }

    object!(CustomHttpHeader = "AWS::WAFv2::RuleGroup.CustomHTTPHeader", "wafv2-rulegroup-customhttpheader");
    impl CustomHttpHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            value: String = "Value", "update; 1 to 255 characters";
        }
    }

    object!(CustomRequestHandling = "AWS::WAFv2::RuleGroup.CustomRequestHandling", "wafv2-rulegroup-customrequesthandling");
    impl CustomRequestHandling {
        new! {
            insert_headers: [CustomHttpHeader] = "InsertHeaders", "update; at least 1 items";
        }
    }

    object!(CustomResponse = "AWS::WAFv2::RuleGroup.CustomResponse", "wafv2-rulegroup-customresponse");
    impl CustomResponse {
        new! {
            response_code: i64 = "ResponseCode", "update; 200 to 599";
        }
        set! {
            custom_response_body_key: String = "CustomResponseBodyKey", "update; 1 to 128 characters";
            response_headers: [CustomHttpHeader] = "ResponseHeaders", "update; at least 1 items";
        }
    }

    object!(CustomResponseBody = "AWS::WAFv2::RuleGroup.CustomResponseBody", "wafv2-rulegroup-customresponsebody");
    impl CustomResponseBody {
        new! {
            content_type: ResponseContentType = "ContentType", "update";
            content: String = "Content", "update; 1 to 10240 characters";
        }
    }

    object!(FieldToMatch = "AWS::WAFv2::RuleGroup.FieldToMatch", "wafv2-rulegroup-fieldtomatch");
    impl FieldToMatch {
        new! {}
        set! {
            all_query_arguments: v::Json = "AllQueryArguments", "update";
            body: Body = "Body", "update";
            cookies: Cookies = "Cookies", "update";
            header_order: HeaderOrder = "HeaderOrder", "update";
            headers: Headers = "Headers", "update";
            ja3_fingerprint: Ja3Fingerprint = "JA3Fingerprint", "update";
            ja4_fingerprint: Ja4Fingerprint = "JA4Fingerprint", "update";
            json_body: JsonBody = "JsonBody", "update";
            method: v::Json = "Method", "update";
            query_string: v::Json = "QueryString", "update";
            single_header: SingleHeader = "SingleHeader", "update";
            single_query_argument: SingleQueryArgument = "SingleQueryArgument", "update";
            uri_fragment: UriFragment = "UriFragment", "update";
            uri_path: v::Json = "UriPath", "update";
        }
    }

    object!(ForwardedIpConfiguration = "AWS::WAFv2::RuleGroup.ForwardedIPConfiguration", "wafv2-rulegroup-forwardedipconfiguration");
    impl ForwardedIpConfiguration {
        new! {
            header_name: String = "HeaderName", "update";
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(GeoMatchStatement = "AWS::WAFv2::RuleGroup.GeoMatchStatement", "wafv2-rulegroup-geomatchstatement");
    impl GeoMatchStatement {
        new! {}
        set! {
            country_codes: [String] = "CountryCodes", "update; at least 1 items";
            forwarded_ip_config: ForwardedIpConfiguration = "ForwardedIPConfig", "update";
        }
    }

    object!(HeaderMatchPattern = "AWS::WAFv2::RuleGroup.HeaderMatchPattern", "wafv2-rulegroup-headermatchpattern");
    impl HeaderMatchPattern {
        new! {}
        set! {
            all: v::Json = "All", "update";
            excluded_headers: [String] = "ExcludedHeaders", "update; 1 to 199 items";
            included_headers: [String] = "IncludedHeaders", "update; 1 to 199 items";
        }
    }

    object!(HeaderOrder = "AWS::WAFv2::RuleGroup.HeaderOrder", "wafv2-rulegroup-headerorder");
    impl HeaderOrder {
        new! {
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(Headers = "AWS::WAFv2::RuleGroup.Headers", "wafv2-rulegroup-headers");
    impl Headers {
        new! {
            match_pattern: HeaderMatchPattern = "MatchPattern", "update";
            match_scope: MapMatchScope = "MatchScope", "update";
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(IpSetForwardedIpConfiguration = "AWS::WAFv2::RuleGroup.IPSetForwardedIPConfiguration", "wafv2-rulegroup-ipsetforwardedipconfiguration");
    impl IpSetForwardedIpConfiguration {
        new! {
            header_name: String = "HeaderName", "update";
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
            position: Position = "Position", "update";
        }
    }

    object!(IpSetReferenceStatement = "AWS::WAFv2::RuleGroup.IPSetReferenceStatement", "wafv2-rulegroup-ipsetreferencestatement");
    impl IpSetReferenceStatement {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
        }
        set! {
            ip_set_forwarded_ip_config: IpSetForwardedIpConfiguration = "IPSetForwardedIPConfig", "update";
        }
    }

    object!(ImmunityTimeProperty = "AWS::WAFv2::RuleGroup.ImmunityTimeProperty", "wafv2-rulegroup-immunitytimeproperty");
    impl ImmunityTimeProperty {
        new! {
            immunity_time: i64 = "ImmunityTime", "update; 60 to 259200";
        }
    }

    object!(Ja3Fingerprint = "AWS::WAFv2::RuleGroup.JA3Fingerprint", "wafv2-rulegroup-ja3fingerprint");
    impl Ja3Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(Ja4Fingerprint = "AWS::WAFv2::RuleGroup.JA4Fingerprint", "wafv2-rulegroup-ja4fingerprint");
    impl Ja4Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(JsonBody = "AWS::WAFv2::RuleGroup.JsonBody", "wafv2-rulegroup-jsonbody");
    impl JsonBody {
        new! {
            match_pattern: JsonMatchPattern = "MatchPattern", "update";
            match_scope: JsonMatchScope = "MatchScope", "update";
        }
        set! {
            invalid_fallback_behavior: BodyParsingFallbackBehavior = "InvalidFallbackBehavior", "update";
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(JsonMatchPattern = "AWS::WAFv2::RuleGroup.JsonMatchPattern", "wafv2-rulegroup-jsonmatchpattern");
    impl JsonMatchPattern {
        new! {}
        set! {
            all: v::Json = "All", "update";
            included_paths: [String] = "IncludedPaths", "update; at least 1 items";
        }
    }

    object!(Label = "AWS::WAFv2::RuleGroup.Label", "wafv2-rulegroup-label");
    impl Label {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(LabelMatchStatement = "AWS::WAFv2::RuleGroup.LabelMatchStatement", "wafv2-rulegroup-labelmatchstatement");
    impl LabelMatchStatement {
        new! {
            key: String = "Key", "update";
            scope: LabelMatchScope = "Scope", "update";
        }
    }

    object!(LabelSummary = "AWS::WAFv2::RuleGroup.LabelSummary", "wafv2-rulegroup-labelsummary");
    impl LabelSummary {
        new! {}
    }

    object!(MonetizationConfig = "AWS::WAFv2::RuleGroup.MonetizationConfig", "wafv2-rulegroup-monetizationconfig");
    impl MonetizationConfig {
        new! {}
        set! {
            crypto_config: CryptoConfig = "CryptoConfig", "update";
            currency_mode: CurrencyMode = "CurrencyMode", "update";
        }
    }

    object!(MonetizeAction = "AWS::WAFv2::RuleGroup.MonetizeAction", "wafv2-rulegroup-monetizeaction");
    impl MonetizeAction {
        new! {}
        set! {
            price_multiplier: String = "PriceMultiplier", "update; 1 to 3 characters";
        }
    }

    object!(NotStatement = "AWS::WAFv2::RuleGroup.NotStatement", "wafv2-rulegroup-notstatement");
    impl NotStatement {
        new! {
            statement: Statement = "Statement", "update";
        }
    }

    object!(OrStatement = "AWS::WAFv2::RuleGroup.OrStatement", "wafv2-rulegroup-orstatement");
    impl OrStatement {
        new! {
            statements: [Statement] = "Statements", "update";
        }
    }

    object!(PaymentNetwork = "AWS::WAFv2::RuleGroup.PaymentNetwork", "wafv2-rulegroup-paymentnetwork");
    impl PaymentNetwork {
        new! {
            chain: BlockchainChain = "Chain", "update";
            prices: [Price] = "Prices", "update; 1 items";
            wallet_address: String = "WalletAddress", "update; 26 to 44 characters";
        }
    }

    object!(PreParseTextTransformation = "AWS::WAFv2::RuleGroup.PreParseTextTransformation", "wafv2-rulegroup-preparsetexttransformation");
    impl PreParseTextTransformation {
        new! {
            type_: PreParseTextTransformationType = "Type", "update";
            priority: i64 = "Priority", "update; at least 0";
        }
    }

    object!(Price = "AWS::WAFv2::RuleGroup.Price", "wafv2-rulegroup-price");
    impl Price {
        new! {
            amount: String = "Amount", "update; 1 to 13 characters";
            currency: CryptoCurrency = "Currency", "update";
        }
    }

    object!(RateBasedStatement = "AWS::WAFv2::RuleGroup.RateBasedStatement", "wafv2-rulegroup-ratebasedstatement");
    impl RateBasedStatement {
        new! {
            aggregate_key_type: AggregateKeyType = "AggregateKeyType", "update";
            limit: i64 = "Limit", "update; 10 to 2000000000";
        }
        set! {
            custom_keys: [RateBasedStatementCustomKey] = "CustomKeys", "update; at most 5 items";
            evaluation_window_sec: i64 = "EvaluationWindowSec", "update";
            forwarded_ip_config: ForwardedIpConfiguration = "ForwardedIPConfig", "update";
            scope_down_statement: Statement = "ScopeDownStatement", "update";
        }
    }

    object!(RateBasedStatementCustomKey = "AWS::WAFv2::RuleGroup.RateBasedStatementCustomKey", "wafv2-rulegroup-ratebasedstatementcustomkey");
    impl RateBasedStatementCustomKey {
        new! {}
        set! {
            asn: v::Json = "ASN", "update";
            cookie: RateLimitCookie = "Cookie", "update";
            forwarded_ip: v::Json = "ForwardedIP", "update";
            http_method: v::Json = "HTTPMethod", "update";
            header: RateLimitHeader = "Header", "update";
            ip: v::Json = "IP", "update";
            ja3_fingerprint: RateLimitJa3Fingerprint = "JA3Fingerprint", "update";
            ja4_fingerprint: RateLimitJa4Fingerprint = "JA4Fingerprint", "update";
            label_namespace: RateLimitLabelNamespace = "LabelNamespace", "update";
            query_argument: RateLimitQueryArgument = "QueryArgument", "update";
            query_string: RateLimitQueryString = "QueryString", "update";
            uri_path: RateLimitUriPath = "UriPath", "update";
        }
    }

    object!(RateLimitCookie = "AWS::WAFv2::RuleGroup.RateLimitCookie", "wafv2-rulegroup-ratelimitcookie");
    impl RateLimitCookie {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitHeader = "AWS::WAFv2::RuleGroup.RateLimitHeader", "wafv2-rulegroup-ratelimitheader");
    impl RateLimitHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitJa3Fingerprint = "AWS::WAFv2::RuleGroup.RateLimitJA3Fingerprint", "wafv2-rulegroup-ratelimitja3fingerprint");
    impl RateLimitJa3Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(RateLimitJa4Fingerprint = "AWS::WAFv2::RuleGroup.RateLimitJA4Fingerprint", "wafv2-rulegroup-ratelimitja4fingerprint");
    impl RateLimitJa4Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(RateLimitLabelNamespace = "AWS::WAFv2::RuleGroup.RateLimitLabelNamespace", "wafv2-rulegroup-ratelimitlabelnamespace");
    impl RateLimitLabelNamespace {
        new! {
            namespace: String = "Namespace", "update";
        }
    }

    object!(RateLimitQueryArgument = "AWS::WAFv2::RuleGroup.RateLimitQueryArgument", "wafv2-rulegroup-ratelimitqueryargument");
    impl RateLimitQueryArgument {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitQueryString = "AWS::WAFv2::RuleGroup.RateLimitQueryString", "wafv2-rulegroup-ratelimitquerystring");
    impl RateLimitQueryString {
        new! {
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitUriPath = "AWS::WAFv2::RuleGroup.RateLimitUriPath", "wafv2-rulegroup-ratelimituripath");
    impl RateLimitUriPath {
        new! {
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RegexMatchStatement = "AWS::WAFv2::RuleGroup.RegexMatchStatement", "wafv2-rulegroup-regexmatchstatement");
    impl RegexMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            regex_string: String = "RegexString", "update; 1 to 512 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }

    object!(RegexPatternSetReferenceStatement = "AWS::WAFv2::RuleGroup.RegexPatternSetReferenceStatement", "wafv2-rulegroup-regexpatternsetreferencestatement");
    impl RegexPatternSetReferenceStatement {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }

    object!(Rule = "AWS::WAFv2::RuleGroup.Rule", "wafv2-rulegroup-rule");
    impl Rule {
        new! {
            name: String = "Name", "update";
            priority: i64 = "Priority", "update; at least 0";
            statement: Statement = "Statement", "update";
            visibility_config: VisibilityConfig = "VisibilityConfig", "update";
        }
        set! {
            action: RuleAction = "Action", "update";
            captcha_config: CaptchaConfig = "CaptchaConfig", "update";
            challenge_config: ChallengeConfig = "ChallengeConfig", "update";
            rule_labels: [Label] = "RuleLabels", "update";
        }
    }

    object!(RuleAction = "AWS::WAFv2::RuleGroup.RuleAction", "wafv2-rulegroup-ruleaction");
    impl RuleAction {
        new! {}
        set! {
            allow: AllowAction = "Allow", "update";
            block: BlockAction = "Block", "update";
            captcha: CaptchaAction = "Captcha", "update";
            challenge: ChallengeAction = "Challenge", "update";
            count: CountAction = "Count", "update";
            monetize: MonetizeAction = "Monetize", "update";
        }
    }

    object!(SingleHeader = "AWS::WAFv2::RuleGroup.SingleHeader", "wafv2-rulegroup-singleheader");
    impl SingleHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(SingleQueryArgument = "AWS::WAFv2::RuleGroup.SingleQueryArgument", "wafv2-rulegroup-singlequeryargument");
    impl SingleQueryArgument {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(SizeConstraintStatement = "AWS::WAFv2::RuleGroup.SizeConstraintStatement", "wafv2-rulegroup-sizeconstraintstatement");
    impl SizeConstraintStatement {
        new! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            size: v::Number = "Size", "update; 0 to 21474836480";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }

    object!(SqliMatchStatement = "AWS::WAFv2::RuleGroup.SqliMatchStatement", "wafv2-rulegroup-sqlimatchstatement");
    impl SqliMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
            sensitivity_level: SensitivityLevel = "SensitivityLevel", "update";
        }
    }

    object!(Statement = "AWS::WAFv2::RuleGroup.Statement", "wafv2-rulegroup-statement");
    impl Statement {
        new! {}
        set! {
            and_statement: AndStatement = "AndStatement", "update";
            asn_match_statement: AsnMatchStatement = "AsnMatchStatement", "update";
            byte_match_statement: ByteMatchStatement = "ByteMatchStatement", "update";
            geo_match_statement: GeoMatchStatement = "GeoMatchStatement", "update";
            ip_set_reference_statement: IpSetReferenceStatement = "IPSetReferenceStatement", "update";
            label_match_statement: LabelMatchStatement = "LabelMatchStatement", "update";
            not_statement: NotStatement = "NotStatement", "update";
            or_statement: OrStatement = "OrStatement", "update";
            rate_based_statement: RateBasedStatement = "RateBasedStatement", "update";
            regex_match_statement: RegexMatchStatement = "RegexMatchStatement", "update";
            regex_pattern_set_reference_statement: RegexPatternSetReferenceStatement = "RegexPatternSetReferenceStatement", "update";
            size_constraint_statement: SizeConstraintStatement = "SizeConstraintStatement", "update";
            sqli_match_statement: SqliMatchStatement = "SqliMatchStatement", "update";
            xss_match_statement: XssMatchStatement = "XssMatchStatement", "update";
        }
    }

    object!(TextTransformation = "AWS::WAFv2::RuleGroup.TextTransformation", "wafv2-rulegroup-texttransformation");
    impl TextTransformation {
        new! {
            type_: TextTransformationType = "Type", "update";
            priority: i64 = "Priority", "update; at least 0";
        }
    }

    object!(UriFragment = "AWS::WAFv2::RuleGroup.UriFragment", "wafv2-rulegroup-urifragment");
    impl UriFragment {
        new! {}
        set! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(VisibilityConfig = "AWS::WAFv2::RuleGroup.VisibilityConfig", "wafv2-rulegroup-visibilityconfig");
    impl VisibilityConfig {
        new! {
            metric_name: String = "MetricName", "update; 1 to 128 characters";
            cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled", "update";
            sampled_requests_enabled: bool = "SampledRequestsEnabled", "update";
        }
    }

    object!(XssMatchStatement = "AWS::WAFv2::RuleGroup.XssMatchStatement", "wafv2-rulegroup-xssmatchstatement");
    impl XssMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }
    values! { Scope: Cloudfront = "CLOUDFRONT", Regional = "REGIONAL" }
    values! { OversizeHandling: Continue = "CONTINUE", Match = "MATCH", NoMatch = "NO_MATCH" }
    values! { PositionalConstraint: Exactly = "EXACTLY", StartsWith = "STARTS_WITH", EndsWith = "ENDS_WITH", Contains = "CONTAINS", ContainsWord = "CONTAINS_WORD" }
    values! { MapMatchScope: All = "ALL", Key = "KEY", Value = "VALUE" }
    values! { ResponseContentType: TextPlain = "TEXT_PLAIN", TextHtml = "TEXT_HTML", ApplicationJson = "APPLICATION_JSON" }
    values! { FallbackBehavior: Match = "MATCH", NoMatch = "NO_MATCH" }
    values! { Position: First = "FIRST", Last = "LAST", Any = "ANY" }
    values! { BodyParsingFallbackBehavior: Match = "MATCH", NoMatch = "NO_MATCH", EvaluateAsString = "EVALUATE_AS_STRING" }
    values! { JsonMatchScope: All = "ALL", Key = "KEY", Value = "VALUE" }
    values! { LabelMatchScope: Label = "LABEL", Namespace = "NAMESPACE" }
    values! { CurrencyMode: Real = "REAL", Test = "TEST" }
    values! { BlockchainChain: Base = "BASE", Solana = "SOLANA", BaseSepolia = "BASE_SEPOLIA", SolanaDevnet = "SOLANA_DEVNET" }
    values! { PreParseTextTransformationType: None = "NONE", UrlDecode = "URL_DECODE", UrlDecodeUni = "URL_DECODE_UNI", CombineDuplicateQueryArgsByComma = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", ReplaceSemicolonsWithAmpersands = "REPLACE_SEMICOLONS_WITH_AMPERSANDS" }
    values! { CryptoCurrency: Usdc = "USDC" }
    values! { AggregateKeyType: Ip = "IP", ForwardedIp = "FORWARDED_IP", Constant = "CONSTANT", CustomKeys = "CUSTOM_KEYS" }
    values! { ComparisonOperator: Eq = "EQ", Ne = "NE", Le = "LE", Lt = "LT", Ge = "GE", Gt = "GT" }
    values! { SensitivityLevel: Low = "LOW", High = "HIGH" }
    values! { TextTransformationType: None = "NONE", CompressWhiteSpace = "COMPRESS_WHITE_SPACE", HtmlEntityDecode = "HTML_ENTITY_DECODE", Lowercase = "LOWERCASE", CmdLine = "CMD_LINE", UrlDecode = "URL_DECODE", Base64Decode = "BASE64_DECODE", HexDecode = "HEX_DECODE", Md5 = "MD5", ReplaceComments = "REPLACE_COMMENTS", EscapeSeqDecode = "ESCAPE_SEQ_DECODE", SqlHexDecode = "SQL_HEX_DECODE", CssDecode = "CSS_DECODE", JsDecode = "JS_DECODE", NormalizePath = "NORMALIZE_PATH", NormalizePathWin = "NORMALIZE_PATH_WIN", RemoveNulls = "REMOVE_NULLS", ReplaceNulls = "REPLACE_NULLS", Base64DecodeExt = "BASE64_DECODE_EXT", UrlDecodeUni = "URL_DECODE_UNI", Utf8ToUnicode = "UTF8_TO_UNICODE", RemoveWhitespace = "REMOVE_WHITESPACE", Trim = "TRIM", TrimLeft = "TRIM_LEFT", TrimRight = "TRIM_RIGHT", RemoveCommentsChar = "REMOVE_COMMENTS_CHAR", Uppercase = "UPPERCASE", CmdLineWin = "CMD_LINE_WIN", CmdLineUnix = "CMD_LINE_UNIX", JsDecodeExt = "JS_DECODE_EXT", Sha256 = "SHA256" }
}

resource! {
    WebAcl = "AWS::WAFv2::WebACL", "wafv2-webacl", List("Tags"), String
}
impl WebAcl {
    new! {
        default_action: web_acl::DefaultAction = "DefaultAction", "update";
        scope: web_acl::Scope = "Scope", "replacement";
        visibility_config: web_acl::VisibilityConfig = "VisibilityConfig", "update";
    }
    set! {
        application_config: web_acl::ApplicationConfig = "ApplicationConfig", "update";
        association_config: web_acl::AssociationConfig = "AssociationConfig", "update";
        captcha_config: web_acl::CaptchaConfig = "CaptchaConfig", "update";
        challenge_config: web_acl::ChallengeConfig = "ChallengeConfig", "update";
        custom_response_bodies: v::Map<web_acl::CustomResponseBody> = "CustomResponseBodies", "update";
        data_protection_config: web_acl::DataProtectionConfig = "DataProtectionConfig", "update";
        description: String = "Description", "update";
        monetization_config: web_acl::MonetizationConfig = "MonetizationConfig", "update";
        name: String = "Name", "replacement";
        on_source_d_do_s_protection_config: web_acl::OnSourceDDoSProtectionConfig = "OnSourceDDoSProtectionConfig", "update";
        rules: [web_acl::Rule] = "Rules", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
        token_domains: [String] = "TokenDomains", "update";
    }
}
impl c::Handle<WebAcl> {
    get! {
        attr_arn: m::wafv2::WebAclArn = "Arn";
        attr_capacity: i64 = "Capacity";
        attr_id: String = "Id";
        attr_label_namespace: String = "LabelNamespace";
    }
}
give! { WebAcl: m::Arn = GetAtt("Arn"); m::wafv2::WebAclArn = GetAtt("Arn"); }
/// Property types and values of [`WebAcl`].
pub mod web_acl {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AwsManagedRulesAcfpRuleSet = "AWS::WAFv2::WebACL.AWSManagedRulesACFPRuleSet", "wafv2-webacl-awsmanagedrulesacfpruleset");
    impl AwsManagedRulesAcfpRuleSet {
        new! {
            creation_path: String = "CreationPath", "update; 1 to 256 characters";
            registration_page_path: String = "RegistrationPagePath", "update; 1 to 256 characters";
            request_inspection: RequestInspectionAcfp = "RequestInspection", "update";
        }
        set! {
            enable_regex_in_path: bool = "EnableRegexInPath", "update";
            response_inspection: ResponseInspection = "ResponseInspection", "update";
        }
    }

    object!(AwsManagedRulesAtpRuleSet = "AWS::WAFv2::WebACL.AWSManagedRulesATPRuleSet", "wafv2-webacl-awsmanagedrulesatpruleset");
    impl AwsManagedRulesAtpRuleSet {
        new! {
            login_path: String = "LoginPath", "update";
        }
        set! {
            enable_regex_in_path: bool = "EnableRegexInPath", "update";
            request_inspection: RequestInspection = "RequestInspection", "update";
            response_inspection: ResponseInspection = "ResponseInspection", "update";
        }
    }

    object!(AwsManagedRulesAntiDDoSRuleSet = "AWS::WAFv2::WebACL.AWSManagedRulesAntiDDoSRuleSet", "wafv2-webacl-awsmanagedrulesantiddosruleset");
    impl AwsManagedRulesAntiDDoSRuleSet {
        new! {
            client_side_action_config: ClientSideActionConfig = "ClientSideActionConfig", "update";
        }
        set! {
            sensitivity_to_block: SensitivityToAct = "SensitivityToBlock", "update";
        }
    }

    object!(AwsManagedRulesBotControlRuleSet = "AWS::WAFv2::WebACL.AWSManagedRulesBotControlRuleSet", "wafv2-webacl-awsmanagedrulesbotcontrolruleset");
    impl AwsManagedRulesBotControlRuleSet {
        new! {
            inspection_level: InspectionLevel = "InspectionLevel", "update";
        }
        set! {
            enable_machine_learning: bool = "EnableMachineLearning", "update";
        }
    }

    object!(AllowAction = "AWS::WAFv2::WebACL.AllowAction", "wafv2-webacl-allowaction");
    impl AllowAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(AndStatement = "AWS::WAFv2::WebACL.AndStatement", "wafv2-webacl-andstatement");
    impl AndStatement {
        new! {
            statements: [Statement] = "Statements", "update";
        }
    }

    object!(ApplicationAttribute = "AWS::WAFv2::WebACL.ApplicationAttribute", "wafv2-webacl-applicationattribute");
    impl ApplicationAttribute {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            values: [String] = "Values", "update; 1 to 10 items";
        }
    }

    object!(ApplicationConfig = "AWS::WAFv2::WebACL.ApplicationConfig", "wafv2-webacl-applicationconfig");
    impl ApplicationConfig {
        new! {
            attributes: [ApplicationAttribute] = "Attributes", "update; 1 to 10 items";
        }
    }

    object!(AsnMatchStatement = "AWS::WAFv2::WebACL.AsnMatchStatement", "wafv2-webacl-asnmatchstatement");
    impl AsnMatchStatement {
        new! {}
        set! {
            asn_list: [i64] = "AsnList", "update; 1 to 100 items";
            forwarded_ip_config: ForwardedIpConfiguration = "ForwardedIPConfig", "update";
        }
    }

    object!(AssociationConfig = "AWS::WAFv2::WebACL.AssociationConfig", "wafv2-webacl-associationconfig");
    impl AssociationConfig {
        new! {}
        set! {
            request_body: v::Map<RequestBodyAssociatedResourceTypeConfig> = "RequestBody", "update";
        }
    }

    object!(BlockAction = "AWS::WAFv2::WebACL.BlockAction", "wafv2-webacl-blockaction");
    impl BlockAction {
        new! {}
        set! {
            custom_response: CustomResponse = "CustomResponse", "update";
        }
    }

    object!(Body = "AWS::WAFv2::WebACL.Body", "wafv2-webacl-body");
    impl Body {
        new! {}
        set! {
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(ByteMatchStatement = "AWS::WAFv2::WebACL.ByteMatchStatement", "wafv2-webacl-bytematchstatement");
    impl ByteMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            positional_constraint: PositionalConstraint = "PositionalConstraint", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
            search_string: String = "SearchString", "update";
            search_string_base64: String = "SearchStringBase64", "update";
        }
    }

    object!(CaptchaAction = "AWS::WAFv2::WebACL.CaptchaAction", "wafv2-webacl-captchaaction");
    impl CaptchaAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(CaptchaConfig = "AWS::WAFv2::WebACL.CaptchaConfig", "wafv2-webacl-captchaconfig");
    impl CaptchaConfig {
        new! {}
        set! {
            immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty", "update";
        }
    }

    object!(ChallengeAction = "AWS::WAFv2::WebACL.ChallengeAction", "wafv2-webacl-challengeaction");
    impl ChallengeAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(ChallengeConfig = "AWS::WAFv2::WebACL.ChallengeConfig", "wafv2-webacl-challengeconfig");
    impl ChallengeConfig {
        new! {}
        set! {
            immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty", "update";
        }
    }

    object!(ClientSideAction = "AWS::WAFv2::WebACL.ClientSideAction", "wafv2-webacl-clientsideaction");
    impl ClientSideAction {
        new! {
            usage_of_action: UsageOfAction = "UsageOfAction", "update";
        }
        set! {
            exempt_uri_regular_expressions: [Regex] = "ExemptUriRegularExpressions", "update";
            sensitivity: SensitivityToAct = "Sensitivity", "update";
        }
    }

    object!(ClientSideActionConfig = "AWS::WAFv2::WebACL.ClientSideActionConfig", "wafv2-webacl-clientsideactionconfig");
    impl ClientSideActionConfig {
        new! {
            challenge: ClientSideAction = "Challenge", "update";
        }
    }

    object!(CookieMatchPattern = "AWS::WAFv2::WebACL.CookieMatchPattern", "wafv2-webacl-cookiematchpattern");
    impl CookieMatchPattern {
        new! {}
        set! {
            all: v::Json = "All", "update";
            excluded_cookies: [String] = "ExcludedCookies", "update; 1 to 199 items";
            included_cookies: [String] = "IncludedCookies", "update; 1 to 199 items";
        }
    }

    object!(Cookies = "AWS::WAFv2::WebACL.Cookies", "wafv2-webacl-cookies");
    impl Cookies {
        new! {
            match_pattern: CookieMatchPattern = "MatchPattern", "update";
            match_scope: MapMatchScope = "MatchScope", "update";
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(CountAction = "AWS::WAFv2::WebACL.CountAction", "wafv2-webacl-countaction");
    impl CountAction {
        new! {}
        set! {
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling", "update";
        }
    }

    object!(CryptoConfig = "AWS::WAFv2::WebACL.CryptoConfig", "wafv2-webacl-cryptoconfig");
    impl CryptoConfig {
        new! {
            payment_networks: [PaymentNetwork] = "PaymentNetworks", "update; 1 to 2 items";
        }
    }

    object!(CustomHttpHeader = "AWS::WAFv2::WebACL.CustomHTTPHeader", "wafv2-webacl-customhttpheader");
    impl CustomHttpHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            value: String = "Value", "update; 1 to 255 characters";
        }
    }

    object!(CustomRequestHandling = "AWS::WAFv2::WebACL.CustomRequestHandling", "wafv2-webacl-customrequesthandling");
    impl CustomRequestHandling {
        new! {
            insert_headers: [CustomHttpHeader] = "InsertHeaders", "update; at least 1 items";
        }
    }

    object!(CustomResponse = "AWS::WAFv2::WebACL.CustomResponse", "wafv2-webacl-customresponse");
    impl CustomResponse {
        new! {
            response_code: i64 = "ResponseCode", "update; 200 to 599";
        }
        set! {
            custom_response_body_key: String = "CustomResponseBodyKey", "update; 1 to 128 characters";
            response_headers: [CustomHttpHeader] = "ResponseHeaders", "update; at least 1 items";
        }
    }

    object!(CustomResponseBody = "AWS::WAFv2::WebACL.CustomResponseBody", "wafv2-webacl-customresponsebody");
    impl CustomResponseBody {
        new! {
            content_type: ResponseContentType = "ContentType", "update";
            content: String = "Content", "update; 1 to 10240 characters";
        }
    }

    object!(DataProtect = "AWS::WAFv2::WebACL.DataProtect", "wafv2-webacl-dataprotect");
    impl DataProtect {
        new! {
            action: DataProtectionAction = "Action", "update";
            field: FieldToProtect = "Field", "update";
        }
        set! {
            exclude_rate_based_details: bool = "ExcludeRateBasedDetails", "update";
            exclude_rule_match_details: bool = "ExcludeRuleMatchDetails", "update";
        }
    }

    object!(DataProtectionConfig = "AWS::WAFv2::WebACL.DataProtectionConfig", "wafv2-webacl-dataprotectionconfig");
    impl DataProtectionConfig {
        new! {
            data_protections: [DataProtect] = "DataProtections", "update; 1 to 26 items";
        }
    }

    object!(DefaultAction = "AWS::WAFv2::WebACL.DefaultAction", "wafv2-webacl-defaultaction");
    impl DefaultAction {
        new! {}
        set! {
            allow: AllowAction = "Allow", "update";
            block: BlockAction = "Block", "update";
        }
    }

    object!(ExcludedRule = "AWS::WAFv2::WebACL.ExcludedRule", "wafv2-webacl-excludedrule");
    impl ExcludedRule {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(FieldIdentifier = "AWS::WAFv2::WebACL.FieldIdentifier", "wafv2-webacl-fieldidentifier");
    impl FieldIdentifier {
        new! {
            identifier: String = "Identifier", "update; 1 to 512 characters";
        }
    }

    object!(FieldToMatch = "AWS::WAFv2::WebACL.FieldToMatch", "wafv2-webacl-fieldtomatch");
    impl FieldToMatch {
        new! {}
        set! {
            all_query_arguments: v::Json = "AllQueryArguments", "update";
            body: Body = "Body", "update";
            cookies: Cookies = "Cookies", "update";
            header_order: HeaderOrder = "HeaderOrder", "update";
            headers: Headers = "Headers", "update";
            ja3_fingerprint: Ja3Fingerprint = "JA3Fingerprint", "update";
            ja4_fingerprint: Ja4Fingerprint = "JA4Fingerprint", "update";
            json_body: JsonBody = "JsonBody", "update";
            method: v::Json = "Method", "update";
            query_string: v::Json = "QueryString", "update";
            single_header: SingleHeader = "SingleHeader", "update";
            single_query_argument: SingleQueryArgument = "SingleQueryArgument", "update";
            uri_fragment: UriFragment = "UriFragment", "update";
            uri_path: v::Json = "UriPath", "update";
        }
    }

    object!(FieldToProtect = "AWS::WAFv2::WebACL.FieldToProtect", "wafv2-webacl-fieldtoprotect");
    impl FieldToProtect {
        new! {
            field_type: FieldType = "FieldType", "update";
        }
        set! {
            field_keys: [String] = "FieldKeys", "update; at most 100 items";
        }
    }

    object!(ForwardedIpConfiguration = "AWS::WAFv2::WebACL.ForwardedIPConfiguration", "wafv2-webacl-forwardedipconfiguration");
    impl ForwardedIpConfiguration {
        new! {
            header_name: String = "HeaderName", "update";
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(GeoMatchStatement = "AWS::WAFv2::WebACL.GeoMatchStatement", "wafv2-webacl-geomatchstatement");
    impl GeoMatchStatement {
        new! {}
        set! {
            country_codes: [String] = "CountryCodes", "update; at least 1 items";
            forwarded_ip_config: ForwardedIpConfiguration = "ForwardedIPConfig", "update";
        }
    }

    object!(HeaderMatchPattern = "AWS::WAFv2::WebACL.HeaderMatchPattern", "wafv2-webacl-headermatchpattern");
    impl HeaderMatchPattern {
        new! {}
        set! {
            all: v::Json = "All", "update";
            excluded_headers: [String] = "ExcludedHeaders", "update; 1 to 199 items";
            included_headers: [String] = "IncludedHeaders", "update; 1 to 199 items";
        }
    }

    object!(HeaderOrder = "AWS::WAFv2::WebACL.HeaderOrder", "wafv2-webacl-headerorder");
    impl HeaderOrder {
        new! {
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(Headers = "AWS::WAFv2::WebACL.Headers", "wafv2-webacl-headers");
    impl Headers {
        new! {
            match_pattern: HeaderMatchPattern = "MatchPattern", "update";
            match_scope: MapMatchScope = "MatchScope", "update";
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(IpSetForwardedIpConfiguration = "AWS::WAFv2::WebACL.IPSetForwardedIPConfiguration", "wafv2-webacl-ipsetforwardedipconfiguration");
    impl IpSetForwardedIpConfiguration {
        new! {
            header_name: String = "HeaderName", "update";
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
            position: Position = "Position", "update";
        }
    }

    object!(IpSetReferenceStatement = "AWS::WAFv2::WebACL.IPSetReferenceStatement", "wafv2-webacl-ipsetreferencestatement");
    impl IpSetReferenceStatement {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
        }
        set! {
            ip_set_forwarded_ip_config: IpSetForwardedIpConfiguration = "IPSetForwardedIPConfig", "update";
        }
    }

    object!(ImmunityTimeProperty = "AWS::WAFv2::WebACL.ImmunityTimeProperty", "wafv2-webacl-immunitytimeproperty");
    impl ImmunityTimeProperty {
        new! {
            immunity_time: i64 = "ImmunityTime", "update; 60 to 259200";
        }
    }

    object!(Ja3Fingerprint = "AWS::WAFv2::WebACL.JA3Fingerprint", "wafv2-webacl-ja3fingerprint");
    impl Ja3Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(Ja4Fingerprint = "AWS::WAFv2::WebACL.JA4Fingerprint", "wafv2-webacl-ja4fingerprint");
    impl Ja4Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(JsonBody = "AWS::WAFv2::WebACL.JsonBody", "wafv2-webacl-jsonbody");
    impl JsonBody {
        new! {
            match_pattern: JsonMatchPattern = "MatchPattern", "update";
            match_scope: JsonMatchScope = "MatchScope", "update";
        }
        set! {
            invalid_fallback_behavior: BodyParsingFallbackBehavior = "InvalidFallbackBehavior", "update";
            oversize_handling: OversizeHandling = "OversizeHandling", "update";
        }
    }

    object!(JsonMatchPattern = "AWS::WAFv2::WebACL.JsonMatchPattern", "wafv2-webacl-jsonmatchpattern");
    impl JsonMatchPattern {
        new! {}
        set! {
            all: v::Json = "All", "update";
            included_paths: [String] = "IncludedPaths", "update; at least 1 items";
        }
    }

    object!(Label = "AWS::WAFv2::WebACL.Label", "wafv2-webacl-label");
    impl Label {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(LabelMatchStatement = "AWS::WAFv2::WebACL.LabelMatchStatement", "wafv2-webacl-labelmatchstatement");
    impl LabelMatchStatement {
        new! {
            key: String = "Key", "update";
            scope: LabelMatchScope = "Scope", "update";
        }
    }

    object!(ManagedRuleGroupConfig = "AWS::WAFv2::WebACL.ManagedRuleGroupConfig", "wafv2-webacl-managedrulegroupconfig");
    impl ManagedRuleGroupConfig {
        new! {}
        set! {
            aws_managed_rules_acfp_rule_set: AwsManagedRulesAcfpRuleSet = "AWSManagedRulesACFPRuleSet", "update";
            aws_managed_rules_atp_rule_set: AwsManagedRulesAtpRuleSet = "AWSManagedRulesATPRuleSet", "update";
            aws_managed_rules_anti_d_do_s_rule_set: AwsManagedRulesAntiDDoSRuleSet = "AWSManagedRulesAntiDDoSRuleSet", "update";
            aws_managed_rules_bot_control_rule_set: AwsManagedRulesBotControlRuleSet = "AWSManagedRulesBotControlRuleSet", "update";
            login_path: String = "LoginPath", "update; 1 to 256 characters";
            password_field: FieldIdentifier = "PasswordField", "update";
            payload_type: PayloadType = "PayloadType", "update";
            username_field: FieldIdentifier = "UsernameField", "update";
        }
    }

    object!(ManagedRuleGroupStatement = "AWS::WAFv2::WebACL.ManagedRuleGroupStatement", "wafv2-webacl-managedrulegroupstatement");
    impl ManagedRuleGroupStatement {
        new! {
            name: String = "Name", "update";
            vendor_name: String = "VendorName", "update; 1 to 128 characters";
        }
        set! {
            excluded_rules: [ExcludedRule] = "ExcludedRules", "update; at most 100 items";
            managed_rule_group_configs: [ManagedRuleGroupConfig] = "ManagedRuleGroupConfigs", "update";
            rule_action_overrides: [RuleActionOverride] = "RuleActionOverrides", "update; at most 100 items";
            scope_down_statement: Statement = "ScopeDownStatement", "update";
            version: String = "Version", "update; 1 to 64 characters";
        }
    }

    object!(MonetizationConfig = "AWS::WAFv2::WebACL.MonetizationConfig", "wafv2-webacl-monetizationconfig");
    impl MonetizationConfig {
        new! {}
        set! {
            crypto_config: CryptoConfig = "CryptoConfig", "update";
            currency_mode: CurrencyMode = "CurrencyMode", "update";
        }
    }

    object!(MonetizeAction = "AWS::WAFv2::WebACL.MonetizeAction", "wafv2-webacl-monetizeaction");
    impl MonetizeAction {
        new! {}
        set! {
            price_multiplier: String = "PriceMultiplier", "update; 1 to 3 characters";
        }
    }

    object!(NotStatement = "AWS::WAFv2::WebACL.NotStatement", "wafv2-webacl-notstatement");
    impl NotStatement {
        new! {
            statement: Statement = "Statement", "update";
        }
    }

    object!(OnSourceDDoSProtectionConfig = "AWS::WAFv2::WebACL.OnSourceDDoSProtectionConfig", "wafv2-webacl-onsourceddosprotectionconfig");
    impl OnSourceDDoSProtectionConfig {
        new! {
            alb_low_reputation_mode: AlbLowReputationMode = "ALBLowReputationMode", "update";
        }
    }

    object!(OrStatement = "AWS::WAFv2::WebACL.OrStatement", "wafv2-webacl-orstatement");
    impl OrStatement {
        new! {
            statements: [Statement] = "Statements", "update";
        }
    }

    object!(OverrideAction = "AWS::WAFv2::WebACL.OverrideAction", "wafv2-webacl-overrideaction");
    impl OverrideAction {
        new! {}
        set! {
            count: v::Json = "Count", "update";
            none: v::Json = "None", "update";
        }
    }

    object!(PaymentNetwork = "AWS::WAFv2::WebACL.PaymentNetwork", "wafv2-webacl-paymentnetwork");
    impl PaymentNetwork {
        new! {
            chain: BlockchainChain = "Chain", "update";
            prices: [Price] = "Prices", "update; 1 items";
            wallet_address: String = "WalletAddress", "update; 26 to 44 characters";
        }
    }

    object!(PreParseTextTransformation = "AWS::WAFv2::WebACL.PreParseTextTransformation", "wafv2-webacl-preparsetexttransformation");
    impl PreParseTextTransformation {
        new! {
            type_: PreParseTextTransformationType = "Type", "update";
            priority: i64 = "Priority", "update; at least 0";
        }
    }

    object!(Price = "AWS::WAFv2::WebACL.Price", "wafv2-webacl-price");
    impl Price {
        new! {
            amount: String = "Amount", "update; 1 to 13 characters";
            currency: CryptoCurrency = "Currency", "update";
        }
    }

    object!(RateBasedStatement = "AWS::WAFv2::WebACL.RateBasedStatement", "wafv2-webacl-ratebasedstatement");
    impl RateBasedStatement {
        new! {
            aggregate_key_type: AggregateKeyType = "AggregateKeyType", "update";
            limit: i64 = "Limit", "update; 10 to 2000000000";
        }
        set! {
            custom_keys: [RateBasedStatementCustomKey] = "CustomKeys", "update; at most 5 items";
            evaluation_window_sec: i64 = "EvaluationWindowSec", "update";
            forwarded_ip_config: ForwardedIpConfiguration = "ForwardedIPConfig", "update";
            scope_down_statement: Statement = "ScopeDownStatement", "update";
        }
    }

    object!(RateBasedStatementCustomKey = "AWS::WAFv2::WebACL.RateBasedStatementCustomKey", "wafv2-webacl-ratebasedstatementcustomkey");
    impl RateBasedStatementCustomKey {
        new! {}
        set! {
            asn: v::Json = "ASN", "update";
            cookie: RateLimitCookie = "Cookie", "update";
            forwarded_ip: v::Json = "ForwardedIP", "update";
            http_method: v::Json = "HTTPMethod", "update";
            header: RateLimitHeader = "Header", "update";
            ip: v::Json = "IP", "update";
            ja3_fingerprint: RateLimitJa3Fingerprint = "JA3Fingerprint", "update";
            ja4_fingerprint: RateLimitJa4Fingerprint = "JA4Fingerprint", "update";
            label_namespace: RateLimitLabelNamespace = "LabelNamespace", "update";
            query_argument: RateLimitQueryArgument = "QueryArgument", "update";
            query_string: RateLimitQueryString = "QueryString", "update";
            uri_path: RateLimitUriPath = "UriPath", "update";
        }
    }

    object!(RateLimitCookie = "AWS::WAFv2::WebACL.RateLimitCookie", "wafv2-webacl-ratelimitcookie");
    impl RateLimitCookie {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitHeader = "AWS::WAFv2::WebACL.RateLimitHeader", "wafv2-webacl-ratelimitheader");
    impl RateLimitHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitJa3Fingerprint = "AWS::WAFv2::WebACL.RateLimitJA3Fingerprint", "wafv2-webacl-ratelimitja3fingerprint");
    impl RateLimitJa3Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(RateLimitJa4Fingerprint = "AWS::WAFv2::WebACL.RateLimitJA4Fingerprint", "wafv2-webacl-ratelimitja4fingerprint");
    impl RateLimitJa4Fingerprint {
        new! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(RateLimitLabelNamespace = "AWS::WAFv2::WebACL.RateLimitLabelNamespace", "wafv2-webacl-ratelimitlabelnamespace");
    impl RateLimitLabelNamespace {
        new! {
            namespace: String = "Namespace", "update";
        }
    }

    object!(RateLimitQueryArgument = "AWS::WAFv2::WebACL.RateLimitQueryArgument", "wafv2-webacl-ratelimitqueryargument");
    impl RateLimitQueryArgument {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitQueryString = "AWS::WAFv2::WebACL.RateLimitQueryString", "wafv2-webacl-ratelimitquerystring");
    impl RateLimitQueryString {
        new! {
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(RateLimitUriPath = "AWS::WAFv2::WebACL.RateLimitUriPath", "wafv2-webacl-ratelimituripath");
    impl RateLimitUriPath {
        new! {
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
    }

    object!(Regex = "AWS::WAFv2::WebACL.Regex", "wafv2-webacl-regex");
    impl Regex {
        new! {}
        set! {
            regex_string: String = "RegexString", "update; 1 to 512 characters";
        }
    }

    object!(RegexMatchStatement = "AWS::WAFv2::WebACL.RegexMatchStatement", "wafv2-webacl-regexmatchstatement");
    impl RegexMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            regex_string: String = "RegexString", "update; 1 to 512 characters";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }

    object!(RegexPatternSetReferenceStatement = "AWS::WAFv2::WebACL.RegexPatternSetReferenceStatement", "wafv2-webacl-regexpatternsetreferencestatement");
    impl RegexPatternSetReferenceStatement {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }

    object!(RequestBodyAssociatedResourceTypeConfig = "AWS::WAFv2::WebACL.RequestBodyAssociatedResourceTypeConfig", "wafv2-webacl-requestbodyassociatedresourcetypeconfig");
    impl RequestBodyAssociatedResourceTypeConfig {
        new! {
            default_size_inspection_limit: SizeInspectionLimit = "DefaultSizeInspectionLimit", "update";
        }
    }

    object!(RequestInspection = "AWS::WAFv2::WebACL.RequestInspection", "wafv2-webacl-requestinspection");
    impl RequestInspection {
        new! {
            payload_type: PayloadType = "PayloadType", "update";
            password_field: FieldIdentifier = "PasswordField", "update";
            username_field: FieldIdentifier = "UsernameField", "update";
        }
    }

    object!(RequestInspectionAcfp = "AWS::WAFv2::WebACL.RequestInspectionACFP", "wafv2-webacl-requestinspectionacfp");
    impl RequestInspectionAcfp {
        new! {
            payload_type: PayloadType = "PayloadType", "update";
        }
        set! {
            address_fields: [FieldIdentifier] = "AddressFields", "update";
            email_field: FieldIdentifier = "EmailField", "update";
            password_field: FieldIdentifier = "PasswordField", "update";
            phone_number_fields: [FieldIdentifier] = "PhoneNumberFields", "update";
            username_field: FieldIdentifier = "UsernameField", "update";
        }
    }

    object!(ResponseInspection = "AWS::WAFv2::WebACL.ResponseInspection", "wafv2-webacl-responseinspection");
    impl ResponseInspection {
        new! {}
        set! {
            body_contains: ResponseInspectionBodyContains = "BodyContains", "update";
            header: ResponseInspectionHeader = "Header", "update";
            json: ResponseInspectionJson = "Json", "update";
            status_code: ResponseInspectionStatusCode = "StatusCode", "update";
        }
    }

    object!(ResponseInspectionBodyContains = "AWS::WAFv2::WebACL.ResponseInspectionBodyContains", "wafv2-webacl-responseinspectionbodycontains");
    impl ResponseInspectionBodyContains {
        new! {
            failure_strings: [String] = "FailureStrings", "update; 1 to 5 items";
            success_strings: [String] = "SuccessStrings", "update; 1 to 5 items";
        }
    }

    object!(ResponseInspectionHeader = "AWS::WAFv2::WebACL.ResponseInspectionHeader", "wafv2-webacl-responseinspectionheader");
    impl ResponseInspectionHeader {
        new! {
            name: String = "Name", "update; 1 to 200 characters";
            failure_values: [String] = "FailureValues", "update; 1 to 3 items";
            success_values: [String] = "SuccessValues", "update; 1 to 3 items";
        }
    }

    object!(ResponseInspectionJson = "AWS::WAFv2::WebACL.ResponseInspectionJson", "wafv2-webacl-responseinspectionjson");
    impl ResponseInspectionJson {
        new! {
            identifier: String = "Identifier", "update; 1 to 512 characters";
            failure_values: [String] = "FailureValues", "update; 1 to 5 items";
            success_values: [String] = "SuccessValues", "update; 1 to 5 items";
        }
    }

    object!(ResponseInspectionStatusCode = "AWS::WAFv2::WebACL.ResponseInspectionStatusCode", "wafv2-webacl-responseinspectionstatuscode");
    impl ResponseInspectionStatusCode {
        new! {
            failure_codes: [i64] = "FailureCodes", "update; 1 to 10 items";
            success_codes: [i64] = "SuccessCodes", "update; 1 to 10 items";
        }
    }

    object!(Rule = "AWS::WAFv2::WebACL.Rule", "wafv2-webacl-rule");
    impl Rule {
        new! {
            name: String = "Name", "update";
            priority: i64 = "Priority", "update; at least 0";
            statement: Statement = "Statement", "update";
            visibility_config: VisibilityConfig = "VisibilityConfig", "update";
        }
        set! {
            action: RuleAction = "Action", "update";
            captcha_config: CaptchaConfig = "CaptchaConfig", "update";
            challenge_config: ChallengeConfig = "ChallengeConfig", "update";
            override_action: OverrideAction = "OverrideAction", "update";
            rule_labels: [Label] = "RuleLabels", "update";
        }
    }

    object!(RuleAction = "AWS::WAFv2::WebACL.RuleAction", "wafv2-webacl-ruleaction");
    impl RuleAction {
        new! {}
        set! {
            allow: AllowAction = "Allow", "update";
            block: BlockAction = "Block", "update";
            captcha: CaptchaAction = "Captcha", "update";
            challenge: ChallengeAction = "Challenge", "update";
            count: CountAction = "Count", "update";
            monetize: MonetizeAction = "Monetize", "update";
        }
    }

    object!(RuleActionOverride = "AWS::WAFv2::WebACL.RuleActionOverride", "wafv2-webacl-ruleactionoverride");
    impl RuleActionOverride {
        new! {
            name: String = "Name", "update";
            action_to_use: RuleAction = "ActionToUse", "update";
        }
    }

    object!(RuleGroupReferenceStatement = "AWS::WAFv2::WebACL.RuleGroupReferenceStatement", "wafv2-webacl-rulegroupreferencestatement");
    impl RuleGroupReferenceStatement {
        new! {
            arn: m::Arn = "Arn", "update; 20 to 2048 characters";
        }
        set! {
            excluded_rules: [ExcludedRule] = "ExcludedRules", "update; at most 100 items";
            rule_action_overrides: [RuleActionOverride] = "RuleActionOverrides", "update; at most 100 items";
        }
    }

    object!(SingleHeader = "AWS::WAFv2::WebACL.SingleHeader", "wafv2-webacl-singleheader");
    impl SingleHeader {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(SingleQueryArgument = "AWS::WAFv2::WebACL.SingleQueryArgument", "wafv2-webacl-singlequeryargument");
    impl SingleQueryArgument {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(SizeConstraintStatement = "AWS::WAFv2::WebACL.SizeConstraintStatement", "wafv2-webacl-sizeconstraintstatement");
    impl SizeConstraintStatement {
        new! {
            comparison_operator: ComparisonOperator = "ComparisonOperator", "update";
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            size: v::Number = "Size", "update; 0 to 21474836480";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }

    object!(SqliMatchStatement = "AWS::WAFv2::WebACL.SqliMatchStatement", "wafv2-webacl-sqlimatchstatement");
    impl SqliMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
            sensitivity_level: SensitivityLevel = "SensitivityLevel", "update";
        }
    }

    object!(Statement = "AWS::WAFv2::WebACL.Statement", "wafv2-webacl-statement");
    impl Statement {
        new! {}
        set! {
            and_statement: AndStatement = "AndStatement", "update";
            asn_match_statement: AsnMatchStatement = "AsnMatchStatement", "update";
            byte_match_statement: ByteMatchStatement = "ByteMatchStatement", "update";
            geo_match_statement: GeoMatchStatement = "GeoMatchStatement", "update";
            ip_set_reference_statement: IpSetReferenceStatement = "IPSetReferenceStatement", "update";
            label_match_statement: LabelMatchStatement = "LabelMatchStatement", "update";
            managed_rule_group_statement: ManagedRuleGroupStatement = "ManagedRuleGroupStatement", "update";
            not_statement: NotStatement = "NotStatement", "update";
            or_statement: OrStatement = "OrStatement", "update";
            rate_based_statement: RateBasedStatement = "RateBasedStatement", "update";
            regex_match_statement: RegexMatchStatement = "RegexMatchStatement", "update";
            regex_pattern_set_reference_statement: RegexPatternSetReferenceStatement = "RegexPatternSetReferenceStatement", "update";
            rule_group_reference_statement: RuleGroupReferenceStatement = "RuleGroupReferenceStatement", "update";
            size_constraint_statement: SizeConstraintStatement = "SizeConstraintStatement", "update";
            sqli_match_statement: SqliMatchStatement = "SqliMatchStatement", "update";
            xss_match_statement: XssMatchStatement = "XssMatchStatement", "update";
        }
    }

    object!(TextTransformation = "AWS::WAFv2::WebACL.TextTransformation", "wafv2-webacl-texttransformation");
    impl TextTransformation {
        new! {
            type_: TextTransformationType = "Type", "update";
            priority: i64 = "Priority", "update; at least 0";
        }
    }

    object!(UriFragment = "AWS::WAFv2::WebACL.UriFragment", "wafv2-webacl-urifragment");
    impl UriFragment {
        new! {}
        set! {
            fallback_behavior: FallbackBehavior = "FallbackBehavior", "update";
        }
    }

    object!(VisibilityConfig = "AWS::WAFv2::WebACL.VisibilityConfig", "wafv2-webacl-visibilityconfig");
    impl VisibilityConfig {
        new! {
            metric_name: String = "MetricName", "update; 1 to 128 characters";
            cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled", "update";
            sampled_requests_enabled: bool = "SampledRequestsEnabled", "update";
        }
    }

    object!(XssMatchStatement = "AWS::WAFv2::WebACL.XssMatchStatement", "wafv2-webacl-xssmatchstatement");
    impl XssMatchStatement {
        new! {
            field_to_match: FieldToMatch = "FieldToMatch", "update";
            text_transformations: [TextTransformation] = "TextTransformations", "update; at least 1 items";
        }
        set! {
            pre_parse_text_transformations: [PreParseTextTransformation] = "PreParseTextTransformations", "update";
        }
    }
    values! { Scope: Cloudfront = "CLOUDFRONT", Regional = "REGIONAL" }
    values! { SensitivityToAct: Low = "LOW", Medium = "MEDIUM", High = "HIGH" }
    values! { InspectionLevel: Common = "COMMON", Targeted = "TARGETED" }
    values! { OversizeHandling: Continue = "CONTINUE", Match = "MATCH", NoMatch = "NO_MATCH" }
    values! { PositionalConstraint: Exactly = "EXACTLY", StartsWith = "STARTS_WITH", EndsWith = "ENDS_WITH", Contains = "CONTAINS", ContainsWord = "CONTAINS_WORD" }
    values! { UsageOfAction: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { MapMatchScope: All = "ALL", Key = "KEY", Value = "VALUE" }
    values! { ResponseContentType: TextPlain = "TEXT_PLAIN", TextHtml = "TEXT_HTML", ApplicationJson = "APPLICATION_JSON" }
    values! { DataProtectionAction: Substitution = "SUBSTITUTION", Hash = "HASH" }
    values! { FieldType: SingleHeader = "SINGLE_HEADER", SingleCookie = "SINGLE_COOKIE", SingleQueryArgument = "SINGLE_QUERY_ARGUMENT", QueryString = "QUERY_STRING", Body = "BODY" }
    values! { FallbackBehavior: Match = "MATCH", NoMatch = "NO_MATCH" }
    values! { Position: First = "FIRST", Last = "LAST", Any = "ANY" }
    values! { BodyParsingFallbackBehavior: Match = "MATCH", NoMatch = "NO_MATCH", EvaluateAsString = "EVALUATE_AS_STRING" }
    values! { JsonMatchScope: All = "ALL", Key = "KEY", Value = "VALUE" }
    values! { LabelMatchScope: Label = "LABEL", Namespace = "NAMESPACE" }
    values! { PayloadType: Json = "JSON", FormEncoded = "FORM_ENCODED" }
    values! { CurrencyMode: Real = "REAL", Test = "TEST" }
    values! { AlbLowReputationMode: ActiveUnderDdos = "ACTIVE_UNDER_DDOS", AlwaysOn = "ALWAYS_ON" }
    values! { BlockchainChain: Base = "BASE", Solana = "SOLANA", BaseSepolia = "BASE_SEPOLIA", SolanaDevnet = "SOLANA_DEVNET" }
    values! { PreParseTextTransformationType: None = "NONE", UrlDecode = "URL_DECODE", UrlDecodeUni = "URL_DECODE_UNI", CombineDuplicateQueryArgsByComma = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", ReplaceSemicolonsWithAmpersands = "REPLACE_SEMICOLONS_WITH_AMPERSANDS" }
    values! { CryptoCurrency: Usdc = "USDC" }
    values! { AggregateKeyType: Constant = "CONSTANT", Ip = "IP", ForwardedIp = "FORWARDED_IP", CustomKeys = "CUSTOM_KEYS" }
    values! { SizeInspectionLimit: Kb16 = "KB_16", Kb32 = "KB_32", Kb48 = "KB_48", Kb64 = "KB_64" }
    values! { ComparisonOperator: Eq = "EQ", Ne = "NE", Le = "LE", Lt = "LT", Ge = "GE", Gt = "GT" }
    values! { SensitivityLevel: Low = "LOW", High = "HIGH" }
    values! { TextTransformationType: None = "NONE", CompressWhiteSpace = "COMPRESS_WHITE_SPACE", HtmlEntityDecode = "HTML_ENTITY_DECODE", Lowercase = "LOWERCASE", CmdLine = "CMD_LINE", UrlDecode = "URL_DECODE", Base64Decode = "BASE64_DECODE", HexDecode = "HEX_DECODE", Md5 = "MD5", ReplaceComments = "REPLACE_COMMENTS", EscapeSeqDecode = "ESCAPE_SEQ_DECODE", SqlHexDecode = "SQL_HEX_DECODE", CssDecode = "CSS_DECODE", JsDecode = "JS_DECODE", NormalizePath = "NORMALIZE_PATH", NormalizePathWin = "NORMALIZE_PATH_WIN", RemoveNulls = "REMOVE_NULLS", ReplaceNulls = "REPLACE_NULLS", Base64DecodeExt = "BASE64_DECODE_EXT", UrlDecodeUni = "URL_DECODE_UNI", Utf8ToUnicode = "UTF8_TO_UNICODE", RemoveWhitespace = "REMOVE_WHITESPACE", Trim = "TRIM", TrimLeft = "TRIM_LEFT", TrimRight = "TRIM_RIGHT", RemoveCommentsChar = "REMOVE_COMMENTS_CHAR", Uppercase = "UPPERCASE", CmdLineWin = "CMD_LINE_WIN", CmdLineUnix = "CMD_LINE_UNIX", JsDecodeExt = "JS_DECODE_EXT", Sha256 = "SHA256" }
}

resource! {
    WebAclAssociation = "AWS::WAFv2::WebACLAssociation", "wafv2-webaclassociation", None, String
}
impl WebAclAssociation {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 20 to 2048 characters";
        web_acl_arn: m::wafv2::WebAclArn = "WebACLArn", "replacement; 20 to 2048 characters";
    }
}
