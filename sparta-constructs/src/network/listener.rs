//! Listeners: what a load balancer does with a request.

use std::borrow::Cow;

use super::connections::Connectable;
use super::edge::Edge;
use super::finding::report;
use super::load_balancer::LoadBalancer;
use super::rule::{Peer, Port};
use super::target_group::TargetGroup;
use crate::cfn::elasticloadbalancingv2 as elbv2;
use crate::cfn::elasticloadbalancingv2::listener::{
    Action, Certificate, FixedResponseConfig, Protocol, RedirectConfig, StatusCode, Type,
};
use crate::core::{Handle, Scope};
use crate::sub;
use crate::value::meaning::Arn;
use crate::value::{IntoValue, Value};

/// TLS 1.2 and 1.3 with forward secrecy, and with post-quantum key exchange for clients that know
/// it. What CloudFormation takes when nothing is said, `ELBSecurityPolicy-2016-08`, has TLS 1.0:
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html>
const TLS_POLICY: &str = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";

/// Who may connect to a listener.
#[derive(Clone, Debug)]
pub enum Clients {
    /// Every IPv4 address.
    Anyone,
    /// Only whom a rule lets in: `balancer.connections().allow_from(…)`.
    Granted,
    /// Only a content delivery network, which shows that it is the right one.
    Edge(Edge),
}

/// How requests get from a load balancer to its targets.
///
/// [`AWS::ElasticLoadBalancingV2::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html)
///
/// Without a certificate, port 80 forwards. With one, port 443 forwards, and port 80 redirects to
/// it. A service behind the load balancer depends on this (`service.depends_on(listener)`), because
/// ECS refuses a target group that no load balancer has:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html>
///
/// ```
/// use sparta_constructs::core::{App, Environment};
/// use sparta_constructs::network::{Listener, LoadBalancer, Network, TargetGroup};
///
/// let app = App::new();
/// let stack = app.stack("shop", Environment::agnostic());
/// let network = Network::new().add(stack, "Network");
/// let balancer = LoadBalancer::new(&network).add(stack, "LoadBalancer");
/// let targets = TargetGroup::new(network.vpc, 8080).add(stack, "Targets");
/// let listener = Listener::new(&balancer, &targets)
///     .certificate("arn:aws:acm:eu-west-2:111122223333:certificate/0a1b2c3d")
///     .add(stack, "Listener");
/// assert!(listener.is_https());
/// # assert!(app.synth().faults.is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Listener {
    /// The listener that forwards to the targets.
    pub listener: Handle<elbv2::Listener>,
    /// The listener on port 80 that redirects, when there is a certificate.
    pub redirect: Option<Handle<elbv2::Listener>>,
    balancer: LoadBalancer,
    scope: Scope,
}

/// A [`Listener`] to be.
#[derive(Clone, Debug)]
pub struct ListenerSpec {
    balancer: LoadBalancer,
    targets: TargetGroup,
    certificate: Option<Value<Arn>>,
    tls_policy: Value<String>,
    clients: Clients,
}

impl Listener {
    /// Forwards from a load balancer to targets: for anyone when it faces the internet, otherwise
    /// for whom a rule lets in.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a construct begins with its properties"
    )]
    pub fn new(balancer: &LoadBalancer, targets: &TargetGroup) -> ListenerSpec {
        ListenerSpec {
            balancer: *balancer,
            targets: *targets,
            certificate: None,
            tls_policy: TLS_POLICY.into_value(),
            clients: if balancer.internet_facing {
                Clients::Anyone
            } else {
                Clients::Granted
            },
        }
    }

    /// Where it is reached, by the load balancer's own name: `http://…`, or `https://…` with a
    /// certificate, which is for another name and so needs a DNS record with that.
    pub fn url(&self) -> Value<String> {
        let scheme = if self.is_https() {
            "https://"
        } else {
            "http://"
        };
        sub!(scheme, self.balancer.dns_name()).into_value()
    }

    /// Whether it takes HTTPS.
    pub fn is_https(&self) -> bool {
        self.listener.scope().id() == HTTPS_ID
    }

    pub(super) fn balancer(&self) -> LoadBalancer {
        self.balancer
    }

    /// Whether it forwards only what has the header of an [`Edge`].
    pub(super) fn has_edge(&self) -> bool {
        self.scope.child(EDGE_RULE_ID).is_some()
    }

    /// All of its resources: what must be there before a service is behind the load balancer.
    pub fn scope(&self) -> Scope {
        self.scope
    }
}

impl From<Listener> for Scope {
    fn from(listener: Listener) -> Self {
        listener.scope
    }
}

/// The listener on port 80 keeps its id, whether it forwards or redirects: a second listener on
/// the port of one that is not yet deleted is refused, and a change of the action is in place.
const HTTP_ID: &str = "Http";
const HTTPS_ID: &str = "Https";
const EDGE_RULE_ID: &str = "EdgeRule";

impl ListenerSpec {
    /// The certificate of the load balancer's name, in its region; `None` for plain HTTP.
    #[must_use]
    pub fn certificate(mut self, arn: impl IntoValue<Arn>) -> Self {
        let arn = arn.into_value();
        self.certificate = (!arn.node().is_absent()).then_some(arn);
        self
    }

    /// `SslPolicy`; TLS 1.2 and 1.3 with forward secrecy and post-quantum key exchange by default
    /// (`ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`).
    #[must_use]
    pub fn tls_policy(mut self, policy: impl IntoValue<String>) -> Self {
        self.tls_policy = policy.into_value();
        self
    }

    /// Who may connect.
    #[must_use]
    pub fn clients(mut self, clients: Clients) -> Self {
        self.clients = clients;
        self
    }

    /// Adds the listener, with its rules of the load balancer's security group.
    ///
    /// Faults: of an [`Edge`], a header that HTTP does not take or a secret in plain text.
    #[track_caller]
    pub fn add(self, scope: impl Into<Scope>, id: impl Into<Cow<'static, str>>) -> Listener {
        let scope = scope.into().scope(id);
        if let Clients::Edge(edge) = &self.clients {
            report(scope, edge.check());
        }
        self.build(scope)
    }

    fn build(self, scope: Scope) -> Listener {
        let (listener, port) = match &self.certificate {
            Some(certificate) => (self.https(scope, certificate), Port::HTTPS),
            None => (
                self.listen(80, Protocol::Http, self.action())
                    .add(scope, HTTP_ID),
                Port::HTTP,
            ),
        };
        let connections = self.balancer.connections();
        let mut redirect = None;
        match &self.clients {
            // The edge sends its viewers to HTTPS itself, and a second port would not fit: see
            // `Edge`.
            Clients::Edge(edge) => {
                edge.rule(self.targets)
                    .listener_arn(listener)
                    .add(scope, EDGE_RULE_ID);
                connections.allow_from(edge.peer(), port, "Requests from the edge network");
            }
            clients => {
                let open = matches!(clients, Clients::Anyone);
                if open {
                    connections.allow_from(Peer::anyone(), Port::HTTP, "HTTP from anywhere");
                }
                if port == Port::HTTPS {
                    redirect = Some(self.redirect(scope, listener));
                    if open {
                        connections.allow_from(Peer::anyone(), Port::HTTPS, "HTTPS from anywhere");
                    }
                }
            }
        }
        Listener {
            listener,
            redirect,
            balancer: self.balancer,
            scope,
        }
    }

    fn listen(&self, port: u16, protocol: Protocol, action: Action) -> elbv2::Listener {
        elbv2::Listener::new(self.balancer.load_balancer, [action])
            .port(port)
            .protocol(protocol)
    }

    fn https(&self, scope: Scope, certificate: &Value<Arn>) -> Handle<elbv2::Listener> {
        self.listen(443, Protocol::Https, self.action())
            .certificates([Certificate::new().certificate_arn(certificate.clone())])
            .ssl_policy(self.tls_policy.clone())
            .add(scope, HTTPS_ID)
    }

    /// Sends to HTTPS once that is there.
    fn redirect(&self, scope: Scope, https: Handle<elbv2::Listener>) -> Handle<elbv2::Listener> {
        let config = RedirectConfig::new(StatusCode::Http301)
            .protocol("HTTPS")
            .port("443")
            .host("#{host}")
            .path("/#{path}")
            .query("#{query}");
        let action = Action::new(Type::Redirect).redirect_config(config);
        self.listen(80, Protocol::Http, action)
            .add(scope, HTTP_ID)
            .depends_on(https)
    }

    /// What is done with a request that no rule is about.
    fn action(&self) -> Action {
        match self.clients {
            Clients::Edge(_) => Action::new(Type::FixedResponse).fixed_response_config(
                FixedResponseConfig::new("403")
                    .content_type("text/plain")
                    .message_body("Forbidden"),
            ),
            _ => Action::new(Type::Forward).target_group_arn(self.targets.target_group),
        }
    }
}
