// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NotificationsContacts`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    EmailContact = "AWS::NotificationsContacts::EmailContact", "notificationscontacts-emailcontact", List("Tags"), m::Arn
}
impl EmailContact {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        email_address: String = "EmailAddress", "replacement; 6 to 254 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<EmailContact> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_email_contact: v::Json = "EmailContact";
        attr_email_contact_address: String = "EmailContact.Address";
        attr_email_contact_arn: m::Arn = "EmailContact.Arn";
        attr_email_contact_creation_time: String = "EmailContact.CreationTime";
        attr_email_contact_name: String = "EmailContact.Name";
        attr_email_contact_status: String = "EmailContact.Status";
        attr_email_contact_update_time: String = "EmailContact.UpdateTime";
    }
}
give! { EmailContact: m::Arn = Ref; }
/// Property types and values of [`EmailContact`].
pub mod email_contact {
    object!(EmailContact = "AWS::NotificationsContacts::EmailContact.EmailContact", "notificationscontacts-emailcontact-emailcontact");
    impl EmailContact {
        new! {}
    }
}
