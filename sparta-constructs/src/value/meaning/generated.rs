/// Meanings of Amazon EC2.
pub mod ec2 {
    crate::value::meaning::identifiers! {
        /// `AWS::EC2::VPC`, its `VpcId`.
        VpcId,
        /// `AWS::EC2::Subnet`, its `SubnetId`.
        SubnetId,
    }
}
/// Meanings of Amazon SNS.
pub mod sns {
    crate::value::meaning::identifiers! {
        /// `AWS::SNS::Topic`, its `TopicArn`.
        TopicArn,
    }
    impl crate::value::Accepts<TopicArn> for crate::value::meaning::Arn {}
}
