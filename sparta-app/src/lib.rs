//! The Sparta stack and its driver.
