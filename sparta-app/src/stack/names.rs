//! Physical names: a contract with the runbook, whose commands must find what they name.

use crate::config::EnvironmentName;

/// The physical names of one environment.
///
/// Names that the runbook uses without an environment in them end in `-<environment>` in every
/// environment but production, so that two can share an account.
#[derive(Clone, Debug)]
pub struct Names {
    environment: EnvironmentName,
}

impl Names {
    /// The names of an environment.
    pub fn new(environment: &EnvironmentName) -> Self {
        Self {
            environment: environment.clone(),
        }
    }

    fn environment(&self) -> &str {
        self.environment.as_str()
    }

    /// `sparta-production`: the main stack, the cluster, the prefix of the network's parts.
    pub fn main(&self) -> String {
        format!("sparta-{}", self.environment())
    }

    /// `sparta-production-registry`: the stack of the image repositories.
    pub fn registry(&self) -> String {
        format!("{}-registry", self.main())
    }

    /// `sparta-production-alerts`, `sparta-production-warnings`, `sparta-production-info`: topics.
    pub fn topic(&self, kind: &str) -> String {
        format!("{}-{kind}", self.main())
    }

    /// `sparta-validators-production`: a table.
    pub fn table(&self, table: &str) -> String {
        format!("sparta-{table}-{}", self.environment())
    }

    /// `sparta/production/bot-token`: a secret.
    pub fn secret(&self, secret: &str) -> String {
        format!("sparta/{}/{secret}", self.environment())
    }

    /// `sparta-api`, and `sparta-api-development` elsewhere: a service, a family, a function, a
    /// role, a security group, an alarm.
    pub fn short(&self, name: &str) -> String {
        if self.environment.is_production() {
            format!("sparta-{name}")
        } else {
            format!("sparta-{name}-{}", self.environment())
        }
    }

    /// `/ecs/sparta-api`: the log group of a service.
    pub fn service_logs(&self, name: &str) -> String {
        format!("/ecs/{}", self.short(name))
    }

    /// `cloudtrail-log-group`, as the runbook calls the one of the audit trail.
    pub fn audit_logs(&self) -> String {
        if self.environment.is_production() {
            "cloudtrail-log-group".to_owned()
        } else {
            format!("cloudtrail-log-group-{}", self.environment())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn production_keeps_the_names_of_the_runbook() {
        let names = Names::new(&EnvironmentName::parse("production").unwrap());
        assert_eq!(names.main(), "sparta-production");
        assert_eq!(names.registry(), "sparta-production-registry");
        assert_eq!(names.table("validators"), "sparta-validators-production");
        assert_eq!(names.secret("bot-token"), "sparta/production/bot-token");
        assert_eq!(names.short("ecs-task-role"), "sparta-ecs-task-role");
        assert_eq!(names.service_logs("bot"), "/ecs/sparta-bot");
    }

    #[test]
    fn other_environments_do_not_collide_with_it() {
        let names = Names::new(&EnvironmentName::parse("development").unwrap());
        assert_eq!(names.short("api"), "sparta-api-development");
        assert_eq!(names.service_logs("bot"), "/ecs/sparta-bot-development");
        assert_eq!(names.topic("alerts"), "sparta-development-alerts");
    }
}
