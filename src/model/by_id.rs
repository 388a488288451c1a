//! Where the things that others refer to lie in their lists, so that a reference is found without walking them.

use super::{DataSet, Party, Place};
use rustc_hash::FxHashMap;

/// Positions by id, made when a policy is, whose lists then keep their order.
#[derive(Debug, Clone, Default)]
pub struct ById {
    pub(super) parties: FxHashMap<String, usize>,
    pub(super) places: FxHashMap<String, usize>,
    pub(super) data_sets: FxHashMap<String, usize>,
    /// The parties that are taken from products of the catalog.
    pub(super) providers: Vec<usize>,
}

impl ById {
    /// Of the three lists of a policy.
    pub fn of(parties: &[Party], places: &[Place], data_sets: &[DataSet]) -> Self {
        Self {
            parties: positions(parties.iter().map(|party| party.id.as_str())),
            places: positions(places.iter().map(|place| place.id.as_str())),
            data_sets: positions(data_sets.iter().map(|set| set.id.as_str())),
            providers: (0..parties.len()).filter(|at| parties[*at].product.is_some()).collect(),
        }
    }
}

fn positions<'i>(ids: impl Iterator<Item = &'i str>) -> FxHashMap<String, usize> {
    ids.enumerate().map(|(at, id)| (id.to_owned(), at)).collect()
}
