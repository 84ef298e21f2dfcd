//! Alarms on the secrets: those that only people can exchange, and the one that exchanges itself.

use sparta_constructs::monitoring::{MissingData, Threshold};

use super::{Alarms, Limit};
use crate::stack::rotation::Rotation;
use crate::stack::secret_age::SecretAge;

/// Days after which somebody should make a new bot token and move the wallet to a new key.
const MOST_DAYS: u32 = 180;

/// Days that a rotation may be late: Secrets Manager rotates within a window of a day, and tries
/// again when it fails.
const GRACE_DAYS: u32 = 3;

impl Alarms<'_> {
    pub(super) fn rotation(&mut self, rotation: &Rotation) {
        self.add(
            ("ApiKeyRotationFailed", "api-key-rotation-failed"),
            rotation.rotation.metric_failures().period_seconds(300),
            "a step of the rotation of the API's key failed; Secrets Manager tries again",
            Limit::critical(Threshold::above(0), 1),
        );
    }

    pub(super) fn secret_age(&mut self, rotation: &Rotation, ages: &SecretAge) {
        let secrets = [
            ("BotTokenAge", "bot-token-age", &ages.bot_token, MOST_DAYS),
            (
                "EthereumKeyAge",
                "ethereum-private-key-age",
                &ages.ethereum_key,
                MOST_DAYS,
            ),
            (
                "ApiKeyAge",
                "api-key-age",
                &ages.api_key,
                u32::from(rotation.days) + GRACE_DAYS,
            ),
        ];
        for (id, name, age, days) in secrets {
            // Between the first deploy and the first measurement nothing is known, and nothing is
            // wrong; a measurement that fails has an alarm of its own.
            self.add(
                (id, name),
                age.clone(),
                format!("{name}: older than {days} days; exchange it"),
                Limit::critical(Threshold::above(days), 2)
                    .once()
                    .silence(MissingData::Ignore),
            );
        }
        self.add(
            ("SecretAgeUnknown", "secret-age-unknown"),
            ages.function().metric_errors().period_seconds(300),
            "the age of a secret could not be measured",
            Limit::warning(Threshold::above(0), 1),
        );
    }
}
