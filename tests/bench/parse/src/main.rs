//! Parses files again and again and does nothing with what is in them: `parse TIMES FILE...`

use granit_parser::Parser;
use std::hint::black_box;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let times: usize = arguments.next().and_then(|times| times.parse().ok()).expect("how many times");
    let texts: Vec<String> = arguments.map(|path| std::fs::read_to_string(path).expect("a file")).collect();
    let mut events = 0;
    for _ in 0..times {
        for text in &texts {
            events += Parser::new_from_str(black_box(text)).filter(|event| event.is_ok()).count();
        }
    }
    println!("{events}");
}
