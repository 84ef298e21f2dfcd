// The Sparta stack in a program of the AWS CDK: its template, taken in by CfnInclude, which makes
// a construct of each resource. One written with the CDK's larger constructs has more to do.
import * as cdk from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';

const stack = new cdk.Stack(new cdk.App(), 'sparta', { env: { region: 'eu-west-2' } });
new CfnInclude(stack, 'Template', { templateFile: process.env.TEMPLATE! });
