//! Fills in the Rust names of everything that was decided.

use super::case::{pascal, snake};
use super::markers;
use super::taken::Taken;
use crate::emit::decide::{Object, Plan, Resource, Service, Values, split};

/// What generated code itself names inside of a resource's module.
const RESERVED_TYPES: [&str; 3] = ["String", "Self", "Option"];
/// What every generated struct has as methods.
const RESERVED_METHODS: [&str; 3] = ["new", "add", "set_raw"];

/// Names everything in the plan.
pub(crate) fn assign(plan: &mut Plan) {
    markers::assign(&mut plan.markers);
    for service in &mut plan.services {
        self::service(service);
    }
}

fn service(service: &mut Service) {
    let mut types = Taken::new(RESERVED_TYPES);
    let mut modules = Taken::default();
    for resource in &mut service.resources {
        let (_, _, own) = split(&resource.name);
        resource.body.rust = types.claim(pascal(&own));
        resource.rust_module = modules.claim(snake(&own));
        self::resource(resource);
    }
    for resource in &mut service.resources {
        if resource.body.required.len() > super::super::write::MOST_ARGUMENTS {
            types.claim(format!("{}Required", resource.body.rust));
        }
    }
}

fn resource(resource: &mut Resource) {
    properties(&mut resource.body);
    let mut attributes = Taken::default();
    for attribute in &mut resource.attributes {
        attribute.rust = attributes.claim(format!(
            "attr_{}",
            snake(&attribute.name).trim_end_matches('_')
        ));
    }
    let mut types = Taken::new(RESERVED_TYPES);
    for object in resource.types.values_mut() {
        object.rust = types.claim(pascal(&object.name));
        properties(object);
    }
    enums(&mut resource.enums, &mut types);
}

fn properties(object: &mut Object) {
    let mut methods = Taken::new(RESERVED_METHODS);
    for property in object.required.iter_mut().chain(&mut object.optional) {
        property.rust = free_method(&mut methods, snake(&property.name));
    }
}

/// A method that would hide one that every struct has gets an underscore, as a keyword does.
fn free_method(methods: &mut Taken, name: String) -> String {
    if RESERVED_METHODS.contains(&name.as_str()) {
        return methods.claim(name + "_");
    }
    methods.claim(name)
}

/// An enum is called as its property (or named type) is, where that is unique in the resource;
/// otherwise with its property type's name before it.
fn enums(enums: &mut [Values], types: &mut Taken) {
    let short: Vec<String> = enums.iter().map(|one| pascal(&one.name)).collect();
    for (one, name) in enums.iter_mut().zip(&short) {
        let alone = short.iter().filter(|other| *other == name).count() == 1;
        let free = types.is_free(name);
        // The resource's own property keeps the short name beside those of property types.
        let own = one.owner.is_empty();
        let long = if own {
            format!("{name}Value")
        } else {
            format!("{}{name}", pascal(&one.owner))
        };
        one.rust = types.claim(if free && (alone || own) {
            name.clone()
        } else {
            long
        });
    }
}
