//! Values by themselves: what is taken, and how it reads back.

use super::super::{
    AvailabilityZone, CapacityRange, CertificateArn, Chain, ContainerImage, Email, EndpointUrl,
    EthereumAddress, FaultCode, HostName, KEYS, LogRetention, Port, Region, Schedule, Secret,
    TaskCount,
};

#[test]
fn the_addresses_of_eip_55_are_right() {
    // The test cases of the proposal itself.
    for text in [
        "0x52908400098527886E0F7030069857D2E4169EE7",
        "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
        "0xde709f2102306220921060314715629080e2fb77",
        "0x27b1fdb04752bbc536007a920d24acb045561c26",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ] {
        assert_eq!(EthereumAddress::parse(text).unwrap().to_string(), text);
    }
}

#[test]
fn images_of_every_form() {
    let tag = |text: &str| Ok(ContainerImage::Tag(text.to_owned()));
    for (text, wanted) in [
        ("sparta:v2.0.0", tag("v2.0.0")),
        ("v2.0.0", tag("v2.0.0")),
        (":v2", tag("v2")),
        ("./bot", Ok(ContainerImage::Directory("./bot".into()))),
        ("/srv/bot", Ok(ContainerImage::Directory("/srv/bot".into()))),
    ] {
        assert_eq!(ContainerImage::parse(text), wanted, "{text}");
    }
    let digest = format!("host.example/a@sha256:{}", "0".repeat(64));
    for text in [
        "123456789012.dkr.ecr.eu-west-2.amazonaws.com/sparta-api:v1",
        "localhost:5000/sparta:v1",
        "docker.io/library/nginx:1.27",
        digest.as_str(),
    ] {
        assert_eq!(
            ContainerImage::parse(text),
            Ok(ContainerImage::Uri(text.to_owned()))
        );
    }
    for text in [
        "",
        "https://host/a:b",
        "host.example/A:b",
        "host.example/a:",
        "a:b:c",
        "x y",
        "host.example/a@sha256:00",
    ] {
        assert!(ContainerImage::parse(text).is_err(), "{text}");
    }
}

#[test]
fn schedules_of_the_documentation() {
    // The examples of EventBridge's page on cron expressions.
    for text in [
        "cron(0 10 * * ? *)",
        "cron(15 12 * * ? *)",
        "cron(0 18 ? * MON-FRI *)",
        "cron(0 8 1 * ? *)",
        "cron(0/15 * * * ? *)",
        "cron(0/10 * ? * MON-FRI *)",
        "cron(0/5 8-17 ? * MON-FRI *)",
        "cron(0 9 ? * 2#1 *)",
        "cron(0 0 L * ? *)",
        "cron(0 0 3W * ? *)",
        "cron(0 0 ? * 6L *)",
        "cron(0 0 1 JAN,JUL ? 2030)",
        "rate(1 minute)",
        "rate(12 hours)",
    ] {
        assert_eq!(Schedule::parse(text).unwrap().to_string(), text);
    }
    for text in [
        "cron(0 0 ? * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 0 32 * ? *)",
        "cron(0 0 ? * 8 *)",
        "cron(0 0 ? * 3#1,6#3 *)",
        "cron(0 0 ? * 3#6 *)",
        "cron(0 0 * 13 ? *)",
        "cron(0 0 * * ? 1969)",
        "cron(0/0 0 * * ? *)",
        "cron(5-3 0 * * ? *)",
        "cron(? 0 * * ? *)",
        "cron(0 L * * ? *)",
        "cron(, 0 * * ? *)",
        "cron(0 0 ? * 2/2 *)",
        "rate(12hours)",
        "rate(+1 hour)",
        "rate(1.5 hours)",
        "rate( 1 hour)",
        "12 o'clock",
        "",
    ] {
        assert!(Schedule::parse(text).is_err(), "{text}");
    }
}

#[test]
fn emails() {
    for text in [
        "alerts@example.com",
        "a.b+c@sub.example.co.uk",
        "x@1a.example",
        "o'neil@example.com",
    ] {
        assert_eq!(Email::parse(text).unwrap().as_str(), text);
    }
    for text in [
        "",
        "@",
        "a@",
        "@b.example",
        "a..b@c.example",
        ".a@b.example",
        "a@b",
        "a@-b.example",
        "a@b.123",
        "a@b..c",
        "a@b@c.example ",
        "Ann <a@b.example>",
        "a@exämple.com",
    ] {
        assert!(Email::parse(text).is_err(), "{text}");
    }
}

#[test]
fn urls_are_kept_as_written() {
    for text in [
        "http://10.0.0.1:8545",
        "https://host.example/v3/abc?x=1",
        "https://[::1]:8545/",
    ] {
        assert_eq!(EndpointUrl::parse(text).unwrap().as_str(), text);
    }
    for text in [
        "",
        "https:/host",
        "https://?",
        "https://host:0",
        "https://host/#a",
        "https://ho st",
        "wss://host",
        "HTTPS ://x",
    ] {
        assert!(EndpointUrl::parse(text).is_err(), "{text}");
    }
}

#[test]
fn hosts_and_certificates() {
    assert_eq!(
        HostName::parse("API.Example.com").unwrap().as_str(),
        "api.example.com"
    );
    assert!(HostName::parse("api").is_err());
    let region = Region::parse("cn-north-1").unwrap();
    let arn = "arn:aws-cn:acm:cn-north-1:123456789012:certificate/12-ab";
    assert_eq!(CertificateArn::parse(arn, region).unwrap().as_str(), arn);
    for wrong in [
        "arn:aws:acm:cn-north-1:123456789012:certificate/12-ab",
        "arn:aws-cn:iam:cn-north-1:123456789012:certificate/12-ab",
        "arn:aws-cn:acm:cn-north-1:1234:certificate/12-ab",
        "arn:aws-cn:acm:cn-north-1:123456789012:certificate/",
    ] {
        assert!(CertificateArn::parse(wrong, region).is_err(), "{wrong}");
    }
}

#[test]
fn every_region_has_zones_of_its_own() {
    for name in [
        "eu-west-2",
        "us-east-1",
        "ca-central-1",
        "us-gov-west-1",
        "mx-central-1",
    ] {
        let region = Region::parse(name).unwrap();
        assert!(region.zones().count() >= 3, "{name}");
        for zone in region.zones() {
            assert_eq!(
                AvailabilityZone::parse(&zone.to_string(), region).unwrap(),
                zone
            );
            assert_eq!(zone.region(), region);
        }
    }
    assert!(
        AvailabilityZone::parse("ca-central-1c", Region::parse("ca-central-1").unwrap()).is_err()
    );
    assert_eq!(
        Region::parse("us-gov-west-1").unwrap().partition(),
        "aws-us-gov"
    );
}

#[test]
fn numbers_have_their_bounds() {
    assert!(Port::new(0).is_err() && Port::new(65536).is_err() && Port::new(65535).is_ok());
    assert!(
        TaskCount::new(-1).is_err() && TaskCount::new(0).is_ok() && TaskCount::new(5001).is_err()
    );
    let count = |number| TaskCount::new(number).unwrap();
    assert!(CapacityRange::new(count(2), count(1)).is_err());
    assert!(CapacityRange::new(count(1), count(1)).is_ok());
    assert!(
        LogRetention::available()
            .iter()
            .all(|days| LogRetention::days((*days).into()).is_ok())
    );
    assert!(LogRetention::days(i128::MIN).is_err() && LogRetention::days(i128::MAX).is_err());
}

#[test]
fn chains_and_codes_are_distinct() {
    assert_eq!(Chain::parse("11155111").unwrap(), Chain::Sepolia);
    for (index, code) in FaultCode::ALL.iter().enumerate() {
        assert!(
            FaultCode::ALL[..index]
                .iter()
                .all(|other| other.as_str() != code.as_str())
        );
    }
    for (index, key) in KEYS.iter().enumerate() {
        assert!(
            KEYS[..index].iter().all(|other| other.name != key.name),
            "{}",
            key.name
        );
    }
}

#[test]
fn a_secret_has_the_length_of_a_parameter() {
    assert!(Secret::new("x".repeat(4096)).is_ok());
    let long = Secret::new("x".repeat(4097)).unwrap_err();
    assert!(!long.to_string().contains("xx"), "{long}");
}
