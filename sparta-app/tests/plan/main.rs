//! The plan: what a deployment changes, told before it does.

mod comparison;
mod cost;
mod emulator;
mod looks;
mod moves;
mod schemas;
mod security;
