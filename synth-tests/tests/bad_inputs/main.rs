//! Bad inputs, and what we say of each before anything is written.
//!
//! [`rows`] holds the list of bad inputs, classes *config* and *template*: a row without an answer
//! fails. The others are mistakes beyond that list.

mod commands;
mod configuration;
mod constructs;
mod mistakes;
mod rows;
mod told;
