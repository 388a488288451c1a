//! Lengths of time as people agree on them. Months are not thirty days, so the units stay apart.

use std::fmt;

/// A length of time: `7 days`, `6 months`, `1 year 6 months`, `72 hours`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Period {
    /// Calendar years.
    pub years: u32,
    /// Calendar months.
    pub months: u32,
    /// Weeks.
    pub weeks: u32,
    /// Days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
    /// Minutes.
    pub minutes: u32,
}

impl Period {
    /// Reads the words (`6 months`, `1 year 6 months`) or the letter form of ISO 8601 (`P6M`, `PT72H`).
    /// Each unit occurs once, from the largest to the smallest, and the whole is longer than nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let period = if text.starts_with('P') { Self::parse_letters(text) } else { Self::parse_words(text) }?;
        (period != Self::default()).then_some(period)
    }

    fn parse_words(text: &str) -> Option<Self> {
        let mut period = Self::default();
        let mut last = 0;
        let mut words = text.split(' ');
        while let Some(count) = words.next() {
            let unit = words.next()?;
            let rank = match unit.strip_suffix('s').unwrap_or(unit) {
                "year" => 1,
                "month" => 2,
                "week" => 3,
                "day" => 4,
                "hour" => 5,
                "minute" => 6,
                _ => return None,
            };
            period.set(rank, &mut last, count)?;
        }
        Some(period)
    }

    fn parse_letters(text: &str) -> Option<Self> {
        let mut period = Self::default();
        let (mut last, mut in_time, mut count) = (0, false, String::new());
        for sign in text.strip_prefix('P')?.chars() {
            match sign {
                '0'..='9' => count.push(sign),
                'T' if !in_time && count.is_empty() => in_time = true,
                _ => {
                    let rank = match (sign, in_time) {
                        ('Y', false) => 1,
                        ('M', false) => 2,
                        ('W', false) => 3,
                        ('D', false) => 4,
                        ('H', true) => 5,
                        ('M', true) => 6,
                        _ => return None,
                    };
                    period.set(rank, &mut last, &std::mem::take(&mut count))?;
                }
            }
        }
        count.is_empty().then_some(period)
    }

    fn set(&mut self, rank: u8, last: &mut u8, count: &str) -> Option<()> {
        let plain = !count.is_empty() && count.len() <= 5 && count.bytes().all(|byte| byte.is_ascii_digit());
        if !plain || rank <= *last {
            return None;
        }
        *last = rank;
        let slot = match rank {
            1 => &mut self.years,
            2 => &mut self.months,
            3 => &mut self.weeks,
            4 => &mut self.days,
            5 => &mut self.hours,
            _ => &mut self.minutes,
        };
        *slot = count.parse().ok()?;
        Some(())
    }

    /// The units that are not zero, from the largest, with the English name of the unit in the singular.
    pub fn parts(self) -> impl Iterator<Item = (u32, &'static str)> {
        [
            (self.years, "year"),
            (self.months, "month"),
            (self.weeks, "week"),
            (self.days, "day"),
            (self.hours, "hour"),
            (self.minutes, "minute"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
    }

    /// The letter form of ISO 8601: `P6M`, `PT72H`. Weeks are told as days, because they may not stand beside other units.
    pub fn letters(self) -> String {
        let days = self.weeks.saturating_mul(7).saturating_add(self.days);
        let letters = |units: &[(u32, char)]| {
            let told = units.iter().filter(|(count, _)| *count > 0);
            told.flat_map(|(count, letter)| [count.to_string(), letter.to_string()]).collect::<String>()
        };
        let date = letters(&[(self.years, 'Y'), (self.months, 'M'), (days, 'D')]);
        let time = letters(&[(self.hours, 'H'), (self.minutes, 'M')]);
        if time.is_empty() { format!("P{date}") } else { format!("P{date}T{time}") }
    }

    /// A rough length in minutes, for comparing periods that are far apart. Never shown.
    pub fn roughly_minutes(self) -> u64 {
        let days = u64::from(self.years) * 365 + u64::from(self.months) * 30 + u64::from(self.weeks) * 7;
        (days + u64::from(self.days)) * 1440 + u64::from(self.hours) * 60 + u64::from(self.minutes)
    }
}

/// The words of the declaration: `6 months`.
impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (count, unit)) in self.parts().enumerate() {
            let gap = if index > 0 { " " } else { "" };
            let plural = if count == 1 { "" } else { "s" };
            write!(out, "{gap}{count} {unit}{plural}")?;
        }
        Ok(())
    }
}
