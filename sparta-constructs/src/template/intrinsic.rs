//! A typed view over intrinsic functions in the form CloudFormation writes.

use super::{Element, Kind, Object};

/// What follows the logical id in `Fn::GetAtt`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Attribute<'a> {
    /// The attribute's name, as `Arn` or `Endpoint.Address`.
    Name(&'a str),
    /// An intrinsic that yields it.
    Computed(&'a Element),
}

/// An intrinsic function, seen in an [`Element`].
///
/// See the [intrinsic function reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)
/// and, for `Contains` to `ValueOfAll`, the
/// [rule functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-rules.html).
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Intrinsic<'a> {
    /// `Ref`: a parameter, a resource or a pseudo parameter.
    Ref(&'a str),
    /// `Fn::GetAtt`.
    GetAtt {
        /// The logical id of the resource.
        resource: &'a str,
        /// The attribute.
        attribute: Attribute<'a>,
    },
    /// `Fn::Sub`.
    Sub {
        /// The text with `${…}` in it.
        text: &'a str,
        /// The variables given beside the text.
        variables: Option<&'a Object>,
    },
    /// `Fn::Join`.
    Join {
        /// What stands between the values.
        delimiter: &'a Element,
        /// The list of values.
        values: &'a Element,
    },
    /// `Fn::Select`.
    Select {
        /// Which one, from 0.
        index: &'a Element,
        /// The list.
        values: &'a Element,
    },
    /// `Fn::Split`.
    Split {
        /// Where to split.
        delimiter: &'a Element,
        /// The text.
        source: &'a Element,
    },
    /// `Fn::If`.
    If {
        /// The name of the condition.
        condition: &'a str,
        /// The value when it holds.
        then: &'a Element,
        /// The value when it does not.
        otherwise: &'a Element,
    },
    /// `Fn::FindInMap`.
    FindInMap {
        /// The mapping's name.
        map: &'a Element,
        /// The key on top.
        top: &'a Element,
        /// The key below it.
        second: &'a Element,
        /// `DefaultValue`, of the transform `AWS::LanguageExtensions`.
        default: Option<&'a Element>,
    },
    /// `Fn::ImportValue`.
    ImportValue(&'a Element),
    /// `Fn::Base64`.
    Base64(&'a Element),
    /// `Fn::Cidr`.
    Cidr {
        /// The block to cut.
        block: &'a Element,
        /// How many pieces.
        count: &'a Element,
        /// The number of host bits of each.
        bits: Option<&'a Element>,
    },
    /// `Fn::GetAZs`.
    GetAzs(&'a Element),
    /// `Fn::Transform`.
    Transform(&'a Object),
    /// `Fn::Length`.
    Length(&'a Element),
    /// `Fn::ToJsonString`.
    ToJsonString(&'a Element),
    /// `Fn::ForEach::Name`.
    ForEach {
        /// The loop's name.
        name: &'a str,
        /// The variable.
        identifier: &'a Element,
        /// What it runs over.
        collection: &'a Element,
        /// What is made each time.
        output: &'a Element,
    },
    /// `Fn::GetStackOutput`: an output of another stack, by name.
    GetStackOutput(&'a Object),
    /// `Fn::And`.
    And(&'a [Element]),
    /// `Fn::Or`.
    Or(&'a [Element]),
    /// `Fn::Not`.
    Not(&'a Element),
    /// `Fn::Equals`.
    Equals(&'a Element, &'a Element),
    /// `Condition`: another condition, inside a condition.
    Condition(&'a str),
    /// `Fn::Contains`.
    Contains(&'a Element, &'a Element),
    /// `Fn::EachMemberIn`.
    EachMemberIn(&'a Element, &'a Element),
    /// `Fn::EachMemberEquals`.
    EachMemberEquals(&'a Element, &'a Element),
    /// `Fn::RefAll`: the type of the parameters.
    RefAll(&'a Element),
    /// `Fn::ValueOf`: a parameter and an attribute of what it names.
    ValueOf(&'a Element, &'a Element),
    /// `Fn::ValueOfAll`: a parameter type and an attribute.
    ValueOfAll(&'a Element, &'a Element),
    /// One of the functions above with an argument it does not take.
    Malformed {
        /// The function.
        function: &'a str,
        /// What it was given.
        argument: &'a Element,
    },
    /// `Fn::…` of a name that CloudFormation does not have.
    Unknown(&'a str),
}

/// Every intrinsic function by the name in the template, `Fn::ForEach` without the loop's name.
pub const FUNCTIONS: [&str; 28] = [
    "Ref",
    "Condition",
    "Fn::And",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::Equals",
    "Fn::FindInMap",
    "Fn::ForEach",
    "Fn::GetAZs",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Not",
    "Fn::Or",
    "Fn::RefAll",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
];

impl Element {
    /// The intrinsic function this element is, if it is one.
    ///
    /// `{"Condition": …}` counts only with a text, because policy documents have an object of
    /// that name.
    ///
    /// ```
    /// use sparta_constructs::template::{Element, Intrinsic};
    /// let element = Element::object([("Ref", "Vpc")]);
    /// assert_eq!(element.intrinsic(), Some(Intrinsic::Ref("Vpc")));
    /// ```
    pub fn intrinsic(&self) -> Option<Intrinsic<'_>> {
        let Kind::Object(object) = &self.kind else {
            return None;
        };
        let [entry] = object.entries() else {
            return None;
        };
        let function = entry.key.as_ref();
        let argument = &entry.value;
        let malformed = Intrinsic::Malformed { function, argument };
        match function {
            "Ref" => Some(argument.as_str().map_or(malformed, Intrinsic::Ref)),
            "Condition" => argument.as_str().map(Intrinsic::Condition),
            _ => {
                let name = function.strip_prefix("Fn::")?;
                Some(parse(function, name, argument).unwrap_or(malformed))
            }
        }
    }

    /// Whether this element is an intrinsic function.
    pub fn is_intrinsic(&self) -> bool {
        self.intrinsic().is_some()
    }
}

fn parse<'a>(function: &'a str, name: &'a str, argument: &'a Element) -> Option<Intrinsic<'a>> {
    Some(match name {
        "GetAtt" => return get_att(argument),
        "Sub" => return sub(argument),
        "FindInMap" => return find_in_map(argument),
        "If" => {
            let [condition, then, otherwise] = argument.as_list()? else {
                return None;
            };
            Intrinsic::If {
                condition: condition.as_str()?,
                then,
                otherwise,
            }
        }
        "Cidr" => match argument.as_list()? {
            [block, count] => Intrinsic::Cidr {
                block,
                count,
                bits: None,
            },
            [block, count, bits] => Intrinsic::Cidr {
                block,
                count,
                bits: Some(bits),
            },
            _ => return None,
        },
        "Join" => pair(argument, |delimiter, values| Intrinsic::Join {
            delimiter,
            values,
        })?,
        "Select" => pair(argument, |index, values| Intrinsic::Select {
            index,
            values,
        })?,
        "Split" => pair(argument, |delimiter, source| Intrinsic::Split {
            delimiter,
            source,
        })?,
        "ImportValue" => Intrinsic::ImportValue(argument),
        "Base64" => Intrinsic::Base64(argument),
        "GetAZs" => Intrinsic::GetAzs(argument),
        "Transform" => Intrinsic::Transform(argument.as_object()?),
        "Length" => Intrinsic::Length(argument),
        "ToJsonString" => Intrinsic::ToJsonString(argument),
        "GetStackOutput" => Intrinsic::GetStackOutput(argument.as_object()?),
        _ => return logical(function, name, argument),
    })
}

/// The functions of conditions and rules, and `Fn::ForEach`.
fn logical<'a>(function: &'a str, name: &'a str, argument: &'a Element) -> Option<Intrinsic<'a>> {
    Some(match name {
        "And" => Intrinsic::And(argument.as_list()?),
        "Or" => Intrinsic::Or(argument.as_list()?),
        "Not" => match argument.as_list()? {
            [inner] => Intrinsic::Not(inner),
            _ => return None,
        },
        "Equals" => pair(argument, Intrinsic::Equals)?,
        "Contains" => pair(argument, Intrinsic::Contains)?,
        "EachMemberIn" => pair(argument, Intrinsic::EachMemberIn)?,
        "EachMemberEquals" => pair(argument, Intrinsic::EachMemberEquals)?,
        "RefAll" => Intrinsic::RefAll(argument),
        "ValueOf" => pair(argument, Intrinsic::ValueOf)?,
        "ValueOfAll" => pair(argument, Intrinsic::ValueOfAll)?,
        _ => match name.strip_prefix("ForEach::") {
            Some(name) => {
                let [identifier, collection, output] = argument.as_list()? else {
                    return None;
                };
                Intrinsic::ForEach {
                    name,
                    identifier,
                    collection,
                    output,
                }
            }
            None => Intrinsic::Unknown(function),
        },
    })
}

fn pair<'a>(
    argument: &'a Element,
    make: impl FnOnce(&'a Element, &'a Element) -> Intrinsic<'a>,
) -> Option<Intrinsic<'a>> {
    match argument.as_list()? {
        [first, second] => Some(make(first, second)),
        _ => None,
    }
}

fn get_att(argument: &Element) -> Option<Intrinsic<'_>> {
    if let Some(text) = argument.as_str() {
        let (resource, attribute) = text.split_once('.')?;
        return Some(Intrinsic::GetAtt {
            resource,
            attribute: Attribute::Name(attribute),
        });
    }
    let [resource, attribute] = argument.as_list()? else {
        return None;
    };
    Some(Intrinsic::GetAtt {
        resource: resource.as_str()?,
        attribute: match &attribute.kind {
            Kind::String(name) => Attribute::Name(name),
            Kind::Object(_) => Attribute::Computed(attribute),
            _ => return None,
        },
    })
}

fn sub(argument: &Element) -> Option<Intrinsic<'_>> {
    if let Some(text) = argument.as_str() {
        return Some(Intrinsic::Sub {
            text,
            variables: None,
        });
    }
    let [text, variables] = argument.as_list()? else {
        return None;
    };
    Some(Intrinsic::Sub {
        text: text.as_str()?,
        variables: Some(variables.as_object()?),
    })
}

fn find_in_map(argument: &Element) -> Option<Intrinsic<'_>> {
    let (map, top, second, default) = match argument.as_list()? {
        [map, top, second] => (map, top, second, None),
        [map, top, second, options] => (map, top, second, Some(options.get("DefaultValue")?)),
        _ => return None,
    };
    Some(Intrinsic::FindInMap {
        map,
        top,
        second,
        default,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::read_element;

    fn element(json: &str) -> Element {
        read_element(json.as_bytes()).unwrap()
    }

    #[test]
    fn both_forms_of_get_att_and_sub() {
        for json in [
            r#"{"Fn::GetAtt": "Db.Endpoint.Port"}"#,
            r#"{"Fn::GetAtt": ["Db", "Endpoint.Port"]}"#,
        ] {
            assert_eq!(
                element(json).intrinsic(),
                Some(Intrinsic::GetAtt {
                    resource: "Db",
                    attribute: Attribute::Name("Endpoint.Port")
                })
            );
        }
        let sub = element(r#"{"Fn::Sub": ["${A}", {"A": 1}]}"#);
        assert!(matches!(
            sub.intrinsic(),
            Some(Intrinsic::Sub { text: "${A}", variables: Some(v) }) if v.len() == 1
        ));
    }

    #[test]
    fn wrong_arguments_are_malformed_and_wrong_names_unknown() {
        for json in [
            r#"{"Ref": []}"#,
            r#"{"Fn::Join": ["-"]}"#,
            r#"{"Fn::GetAtt": "NoDot"}"#,
            r#"{"Fn::If": ["C", 1]}"#,
            r#"{"Fn::Sub": {"a": 1}}"#,
            r#"{"Fn::FindInMap": ["M", "a"]}"#,
        ] {
            assert!(
                matches!(element(json).intrinsic(), Some(Intrinsic::Malformed { .. })),
                "{json}"
            );
        }
        assert_eq!(
            element(r#"{"Fn::Joyn": []}"#).intrinsic(),
            Some(Intrinsic::Unknown("Fn::Joyn"))
        );
        assert_eq!(element(r#"{"Condition": {}}"#).intrinsic(), None);
        assert_eq!(element(r#"{"Ref": "A", "B": 1}"#).intrinsic(), None);
    }
}
