//! The one integration binary: what holds between the rooms, and what the shipped files promise.
//!
//! What needs Node, Java or a browser lives in `tests/ci/` instead and is called by `.ci/run`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on may stop where it stands")]
#![allow(unreachable_pub, reason = "in a test binary `pub` says what a file offers to its neighbours")]

mod archive;
mod bases;
mod catalog;
mod claims;
mod cli;
mod compare;
mod conditions;
mod coverage;
mod diff;
mod docs;
mod editions;
mod examples;
mod exports;
mod facts;
mod faithful;
mod fix;
mod fuzz;
mod guide;
mod hostile;
mod house;
mod lock;
mod mutations;
mod oracles;
mod outdated;
mod own;
mod places;
mod readme;
mod record;
mod release;
mod rules;
mod rust;
mod scan;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod sites;
mod snippets;
mod steps;
mod suggest;
mod tree;
mod words;
mod workspace;
