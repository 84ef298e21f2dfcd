// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Polly`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Lexicon = "AWS::Polly::Lexicon", "polly-lexicon", None, m::Arn
}
impl Lexicon {
    new! {
        name: String = "Name", "replacement";
        content: String = "Content", "update";
    }
}
impl c::Handle<Lexicon> {
    get! {
        attr_alphabet: String = "Alphabet";
        attr_arn: m::Arn = "Arn";
        attr_language_code: String = "LanguageCode";
        attr_last_modified: String = "LastModified";
        attr_lexemes_count: i64 = "LexemesCount";
        attr_size: i64 = "Size";
    }
}
give! { Lexicon: m::Arn = Ref; }
