//! Containers on Fargate: clusters, services, tasks, images and their repositories.

mod autoscaling;
mod cluster;
mod container;
mod fargate;
mod image;
mod metrics;
mod repository;
mod service;
mod service_network;
mod task;
#[cfg(test)]
mod tests;

pub use autoscaling::{Autoscaling, ServiceScaling};
pub use cluster::{Cluster, ClusterSpec, ContainerInsights};
pub use container::{Container, ContainerHealthCheck};
pub use fargate::{FargateSize, FargateSizeError};
pub use image::ContainerImage;
pub use repository::{ImageRepository, ImageRepositorySpec, TagMutability};
pub use service::{Deployment, EcsService, EcsServiceSpec};
pub use service_network::ServiceNetwork;
pub use task::{Architecture, Task, task_trust};
