//! Two versions of one text that name different numbers or dates say two different things.

use super::kt711_addresses_differ::{differ, versions};
use crate::check::named::{Named, is_spelt, only_in};
use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(702),
    name: "numbers-differ",
    level: Level::Warning,
    law: &["gdpr 12(1)"],
    page: include_str!("kt702_numbers_differ.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    versions(cx, |here, there| {
        let has_digits = |text: &Written| text.words.bytes().any(|byte| byte.is_ascii_digit());
        if !has_digits(here) && !has_digits(there) {
            return;
        }
        let named = [here, there].map(|text| Named::of(text.words, text.code().unwrap_or_default()));
        // Months of other languages have names that are not known here.
        let are_known = [here, there].iter().all(|text| text.is_in_known_language());
        let [one, other] = if are_known { named } else { named.map(Named::without_months) };
        // A date in one and the numbers of it in the other are told as dates.
        let dates = [only_in(&one.dates, &other.dates), only_in(&other.dates, &one.dates)];
        if dates.iter().any(|facts| !facts.is_empty()) {
            out.push(differ(&RULE, "dates", (here, there), dates));
            return;
        }
        let mut numbers = [only_in(&one.numbers, &other.numbers), only_in(&other.numbers, &one.numbers)];
        numbers[0].retain(|fact| !is_spelt(&fact.value, there.words));
        numbers[1].retain(|fact| !is_spelt(&fact.value, here.words));
        if numbers.iter().any(|facts| !facts.is_empty()) {
            out.push(differ(&RULE, "numbers", (here, there), numbers));
        }
    });
}
