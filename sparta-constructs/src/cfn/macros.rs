//! What generated code is written in: the files of the services say what there is, these say what
//! it is in Rust.

/// A struct over a property list.
macro_rules! shape {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[must_use]
        pub struct $name(crate::core::Properties);
        impl crate::core::HasProperties for $name {
            fn properties(&mut self) -> &mut crate::core::Properties {
                &mut self.0
            }
        }
        impl $name {
            /// Sets any property by the name CloudFormation gives it.
            #[track_caller]
            pub fn set_raw(
                self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl crate::value::IntoNode,
            ) -> Self {
                crate::core::with_raw(self, name, value)
            }
        }
    };
}

/// A resource type: `resource!(Subnet = "AWS::EC2::Subnet", "ec2-subnet", List("Tags"), m::ec2::SubnetId);`.
macro_rules! resource {
    ($(#[$remark:meta])* $name:ident = $type:literal, $page:literal, $form:ident $(($tags:literal))?, $ref:ty) => {
        shape! {
            #[doc = concat!(
                "`", $type, "`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-",
                $page, ".html>"
            )]
            $(#[$remark])*
            $name
        }
        impl crate::core::ResourceType for $name {
            const TYPE: &'static str = $type;
            const TAGS: crate::core::TagForm = crate::core::TagForm::$form $(($tags))?;
            type Ref = $ref;
        }
        impl $name {
            /// Adds the resource to a scope.
            #[track_caller]
            pub fn add(
                self,
                scope: impl Into<crate::core::Scope>,
                id: impl Into<::std::borrow::Cow<'static, str>>,
            ) -> crate::core::Handle<Self> {
                self.0.add(scope, id)
            }
        }
    };
}

/// A property type: `object!(Placement = "AWS::EC2::Instance.Placement", "ec2-instance-placement");`.
macro_rules! object {
    ($name:ident = $type:literal, $page:literal) => {
        shape! {
            #[doc = concat!(
                "`", $type, "`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-",
                $page, ".html>"
            )]
            $name
        }
    };
}

/// `new`, with what is required: `new! { vpc_id: m::ec2::VpcId = "VpcId", "replacement"; }`.
macro_rules! new {
    ($($argument:ident: $meaning:ty = $name:literal, $note:literal;)*) => {
        /// With what is required.
        $(#[doc = concat!("- `", $name, "`: ", $note)])*
        #[track_caller]
        pub fn new($($argument: impl crate::value::IntoValue<$meaning>),*) -> Self {
            Self(crate::core::Properties::new()$(.with($name, $argument))*)
        }
    };
}

/// `new` with a struct of what is required, where that is much.
macro_rules! new_struct {
    ($name:ident, $required:ident { $($field:ident: $meaning:ty = $property:literal, $note:literal;)* }) => {
        #[doc = concat!("What [`", stringify!($name), "::new`] needs.")]
        pub struct $required {
            $(
                #[doc = concat!("`", $property, "`: ", $note)]
                pub $field: crate::value::Value<$meaning>,
            )*
        }
        impl $name {
            /// With everything that is required.
            #[track_caller]
            pub fn new(required: $required) -> Self {
                Self(crate::core::Properties::new()$(.with_raw($property, required.$field))*)
            }
        }
    };
}

/// A setter for each property: `set! { cidr_block: String = "CidrBlock", "replacement"; }`.
macro_rules! set {
    ($($setter:ident: $meaning:ty = $name:literal, $note:literal;)*) => {$(
        #[doc = concat!("`", $name, "`: ", $note)]
        #[track_caller]
        pub fn $setter(self, value: impl crate::value::IntoValue<$meaning>) -> Self {
            crate::core::with(self, $name, value)
        }
    )*};
}

/// The attributes of a resource type: `get! { attr_vpc_id: m::ec2::VpcId = "VpcId"; }`.
macro_rules! get {
    ($($getter:ident: $meaning:ty = $name:literal;)*) => {$(
        #[doc = concat!("`Fn::GetAtt` of `", $name, "`")]
        pub fn $getter(self) -> crate::value::Value<$meaning> {
            self.get_att($name)
        }
    )*};
}

/// What a resource's handle stands for: `give! { Subnet: m::ec2::SubnetId = Ref; }`.
macro_rules! give {
    ($name:ident: $($meaning:ty = $how:ident $(($attribute:literal))?;)*) => {$(
        impl crate::core::Provides<$meaning> for $name {
            const ATTRIBUTE: crate::core::Provided = crate::core::Provided::$how $(($attribute))?;
        }
    )*};
}

/// An enum of texts: `values! { Tenancy: Default = "default", Dedicated = "dedicated" }`.
macro_rules! values {
    ($name:ident: $($variant:ident = $text:literal),*) => {
        /// The values that CloudFormation allows.
        #[derive(Clone, Copy)]
        pub enum $name {
            $(
                #[doc = concat!("`", $text, "`")]
                $variant,
            )*
            /// Any other text, such as a value newer than this library.
            Other(&'static str),
        }
        impl $name {
            /// The text in a template.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }
        impl crate::value::Own for $name {
            fn into_node(self) -> crate::value::Node {
                crate::value::Node::text(self.as_str())
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
