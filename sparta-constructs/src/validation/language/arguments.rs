//! What the arguments of functions are: a list where a list belongs, one value where one belongs.
//!
//! Every function's page of the
//! [reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)
//! says what it takes. What a function inside yields is held against that where it is certain.

use ipnet::IpNet;

use crate::template::{Element, Intrinsic, Kind, Object, Origin, SubPart, sub_parts};
use crate::validation::check::Check;
use crate::validation::schema::{Yields, attribute_yields, ref_yields, yields};

/// Arguments that are of the wrong kind: where, and what is wrong.
pub(super) fn faults(check: &Check<'_>, intrinsic: &Intrinsic<'_>) -> Vec<(Origin, String)> {
    let mut arguments = Arguments {
        check,
        faults: Vec::new(),
    };
    match *intrinsic {
        Intrinsic::Join { values, .. } => {
            arguments.list("Fn::Join", values);
            for value in values.as_list().unwrap_or_default() {
                arguments.yields_text("Fn::Join joins texts", value);
            }
        }
        Intrinsic::Select { values, .. } => arguments.list("Fn::Select", values),
        Intrinsic::Split { source, .. } => {
            arguments.text("Fn::Split splits a text", source);
        }
        Intrinsic::Base64(argument) => {
            arguments.yields_text("Fn::Base64 takes a text", argument);
        }
        Intrinsic::GetAzs(argument) => arguments.text("Fn::GetAZs takes a region", argument),
        Intrinsic::Sub { text, variables } => arguments.sub(text, variables),
        Intrinsic::Length(argument) => {
            if argument.as_list().is_none() && !argument.is_intrinsic() {
                arguments.wrong("Fn::Length takes a list", argument);
            }
            arguments.list("Fn::Length", argument);
        }
        Intrinsic::ToJsonString(argument) => arguments.json(argument),
        Intrinsic::Cidr { block, count, bits } => arguments.cidr(block, count, bits),
        Intrinsic::FindInMap {
            map, top, second, ..
        } => {
            for one in [map, top, second] {
                arguments.text("Fn::FindInMap takes a name and two keys", one);
            }
        }
        Intrinsic::And(all) | Intrinsic::Or(all) => {
            for one in all {
                arguments.condition(one);
            }
        }
        Intrinsic::Not(one) => arguments.condition(one),
        Intrinsic::Equals(left, right) => {
            for one in [left, right] {
                arguments.text("Fn::Equals compares two texts", one);
            }
        }
        _ => {}
    }
    arguments.faults
}

struct Arguments<'c, 't> {
    check: &'c Check<'t>,
    faults: Vec<(Origin, String)>,
}

impl Arguments<'_, '_> {
    fn fault(&mut self, origin: Origin, message: String) {
        self.faults.push((origin, message));
    }

    /// A value of the wrong kind that is written out.
    fn wrong(&mut self, wanted: &str, element: &Element) {
        let message = format!("{wanted}, and this is a {}", element.kind_name());
        self.fault(element.origin, message);
    }

    /// A value of the wrong kind that a function yields.
    fn wrong_yield(&mut self, wanted: &str, element: &Element, what: &str) {
        let function = element.as_object().and_then(|o| o.keys().next());
        let function = function.unwrap_or_default();
        self.fault(
            element.origin,
            format!("{wanted}, and {function} yields {what}"),
        );
    }

    fn yields(&self, element: &Element) -> Yields {
        let intrinsic = element.intrinsic();
        intrinsic.map_or(Yields::Unknown, |one| yields(self.check, &one))
    }

    /// A function that yields text stands where a list belongs.
    fn list(&mut self, function: &str, element: &Element) {
        let wanted = format!("{function} takes a list");
        match self.yields(element) {
            Yields::Text | Yields::Number => self.wrong_yield(&wanted, element, "one value"),
            Yields::Object => self.wrong_yield(&wanted, element, "an object"),
            Yields::List | Yields::Unknown => {}
        }
    }

    /// A list or an object, written out or from a function, stands where text belongs.
    fn text(&mut self, wanted: &str, element: &Element) {
        let composite = match element.kind {
            Kind::List(_) => true,
            Kind::Object(_) => !element.is_intrinsic(),
            _ => false,
        };
        if composite {
            self.wrong(wanted, element);
        }
        self.yields_text(wanted, element);
    }

    fn yields_text(&mut self, wanted: &str, element: &Element) {
        match self.yields(element) {
            Yields::List => self.wrong_yield(wanted, element, "a list"),
            Yields::Object => self.wrong_yield(wanted, element, "an object"),
            Yields::Text | Yields::Number | Yields::Unknown => {}
        }
    }

    fn sub(&mut self, text: &str, variables: Option<&Object>) {
        for (_, value) in variables.into_iter().flat_map(Object::iter) {
            self.text("a variable of Fn::Sub is text", value);
        }
        let given = |name: &str| variables.is_some_and(|v| v.contains_key(name));
        for part in sub_parts(text) {
            let Ok(SubPart::Variable(name)) = part else {
                continue;
            };
            let what = match name.split_once('.') {
                _ if given(name) => continue,
                Some((resource, attribute)) => attribute_yields(self.check, resource, attribute),
                None => ref_yields(self.check, name),
            };
            let what = match what {
                Yields::List => "a list",
                Yields::Object => "an object",
                _ => continue,
            };
            let message = format!("Fn::Sub puts texts together, and `${{{name}}}` yields {what}");
            self.fault(Origin::None, message);
        }
    }

    /// See [`Fn::ToJsonString`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ToJsonString.html).
    fn json(&mut self, argument: &Element) {
        let wanted = "Fn::ToJsonString takes an object or a list";
        match &argument.kind {
            Kind::List(list) if list.is_empty() => {
                self.fault(argument.origin, format!("{wanted} with something in it"));
            }
            Kind::Object(object) if object.is_empty() => {
                self.fault(argument.origin, format!("{wanted} with something in it"));
            }
            Kind::List(_) | Kind::Object(_) => {
                if let Yields::Text | Yields::Number = self.yields(argument) {
                    self.wrong_yield(wanted, argument, "one value");
                }
            }
            _ => self.wrong(wanted, argument),
        }
    }

    /// See [`Fn::Cidr`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html).
    fn cidr(&mut self, block: &Element, count: &Element, bits: Option<&Element>) {
        self.text("Fn::Cidr cuts an address block", block);
        if let Some(text) = block.as_str()
            && text.parse::<IpNet>().is_err()
            && !text.contains("{{resolve:")
        {
            let message = format!("Fn::Cidr cuts an address block, and `{text}` is none");
            self.fault(block.origin, message);
        }
        let numbers = [(Some(count), "count", 256), (bits, "number of bits", 128)];
        for (element, what, most) in numbers {
            let Some(element) = element.filter(|e| !e.is_intrinsic()) else {
                continue;
            };
            let number = match &element.kind {
                Kind::Integer(number) => Some(*number),
                Kind::String(text) => text.trim().parse().ok(),
                _ => None,
            };
            if !number.is_some_and(|n| (1..=most).contains(&n)) {
                let message = format!("the {what} is a whole number from 1 to {most}");
                self.fault(element.origin, message);
            }
        }
    }

    fn condition(&mut self, element: &Element) {
        if !element.is_intrinsic() {
            self.wrong("it takes conditions", element);
        }
    }
}
