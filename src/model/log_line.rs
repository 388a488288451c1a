//! A line of a web server's log in the Combined Log Format, taken apart into the data that it holds.

/// A piece of a line: the id of the datum, and the text that stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogField<'t> {
    /// The datum, by its id in the vocabulary of data.
    pub id: &'static str,
    /// What stands in the line.
    pub text: &'t str,
}

/// The data in a line, in its order; `None` for a line in another format. What is a hyphen is not there.
pub fn log_fields(line: &str) -> Option<Vec<LogField<'_>>> {
    let (address, rest) = line.trim().split_once(' ')?;
    let (_, rest) = rest.split_once(' ')?;
    let (user, rest) = rest.split_once(' ')?;
    let (moment, rest) = rest.strip_prefix('[')?.split_once("] ")?;
    let (time, zone) = moment.split_once(' ')?;
    let (request, rest) = quoted(rest)?;
    let mut request = request.split(' ');
    let (_method, url) = (request.next()?, request.next()?);
    let (status, rest) = rest.split_once(' ')?;
    let (bytes, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(status) || !(all_digits(bytes) || bytes == "-") {
        return None;
    }
    let (referrer, rest) = quoted(rest).unwrap_or(("-", ""));
    let (agent, _) = quoted(rest).unwrap_or(("-", ""));
    let (system, browser) = split_agent(agent);
    let all = [
        ("ip-address", address),
        ("username", user),
        ("access-time", time),
        ("timezone", zone),
        ("requested-url", url),
        ("http-status", status),
        ("bytes-sent", bytes),
        ("referrer", referrer),
        ("user-agent", browser),
        ("operating-system", system),
    ];
    let there = all.into_iter().filter(|(_, text)| !text.is_empty() && *text != "-");
    Some(there.map(|(id, text)| LogField { id, text }).collect())
}

/// A text in quotes and what follows it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let (inner, rest) = text.strip_prefix('"')?.split_once('"')?;
    Some((inner, rest.trim_start()))
}

/// Operating system and browser, as browsers write them: `Mozilla/5.0 (system) … engine (remark) browser`.
fn split_agent(agent: &str) -> (&str, &str) {
    let system = agent.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(system, _)| system);
    let browser = agent.rsplit_once(") ").map_or(agent, |(_, browser)| browser);
    (system, browser)
}

#[cfg(test)]
mod tests {
    use super::log_fields;

    fn shown(line: &str) -> String {
        let fields = log_fields(line).unwrap();
        fields.iter().map(|field| format!("{} {}", field.id, field.text)).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_line_is_taken_apart() {
        let line = concat!(
            "192.0.2.14 - - [14/May/2018:15:24:14 +0200] \"GET /impressum.html HTTP/1.1\" 200 218 \"https://a.example\" ",
            "\"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_6) AppleWebKit/601.7.7 (KHTML, like Gecko) ",
            "Version/9.1.2 Safari/601.7.7\""
        );
        let fields = "ip-address 192.0.2.14\naccess-time 14/May/2018:15:24:14\ntimezone +0200\n\
                      requested-url /impressum.html\nhttp-status 200\nbytes-sent 218\nreferrer https://a.example\n\
                      user-agent Version/9.1.2 Safari/601.7.7\noperating-system Macintosh; Intel Mac OS X 10_11_6";
        assert_eq!(shown(line), fields);
    }

    #[test]
    fn what_is_not_there_is_left_out() {
        let common = "192.0.2.14 - ida [14/May/2018:15:24:14 +0200] \"GET / HTTP/1.1\" 304 -";
        let fields = "ip-address 192.0.2.14\nusername ida\naccess-time 14/May/2018:15:24:14\ntimezone +0200\n\
                      requested-url /\nhttp-status 304";
        assert_eq!(shown(common), fields);
        assert!(shown(&format!("{common} \"-\" \"curl/8.5.0\"")).ends_with("user-agent curl/8.5.0"));
    }

    #[test]
    fn another_format_is_not_taken_apart() {
        for line in ["", "a line", "192.0.2.14 - - [now] \"GET / HTTP/1.1\" 200 5", "a - - [b c] \"GET / x\" two 5"] {
            assert_eq!(log_fields(line), None, "{line}");
        }
    }
}
