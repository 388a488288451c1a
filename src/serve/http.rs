//! The requests that the preview answers, all of them from memory. A library reads and writes HTTP; here is only what
//! the answers are, and how long anybody may take to ask.

use super::before::Before;
use super::editor::Editor;
use super::guard::{FRAME_POLICY, Guard, mark};
use super::state::Shown;
use crate::project::ending;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::sync::watch::Receiver;
use tokio_stream::{Stream, StreamExt as _, wrappers::WatchStream};

/// How long the head of a request may take, and how long a connection may stay idle.
const HEAD: Duration = Duration::from_secs(10);
/// How many connections are open at once; more have to wait for one of them to end.
const MOST: usize = 1_024;
/// The largest head and the largest body of a request, in bytes.
const LARGEST_HEAD: usize = 16 * 1024;
const LARGEST_BODY: usize = 4 * 1024;

/// The frame's own files.
const FRAME: &str = include_str!("frame/index.html");
const STYLE: &str = include_str!("frame/frame.css");
const PARTS: [(&str, &str); 7] = [
    ("icon.svg", include_str!("frame/icon.svg")),
    ("main.js", include_str!("frame/main.js")),
    ("pages.js", include_str!("frame/pages.js")),
    ("looks.js", include_str!("frame/looks.js")),
    ("beside.js", include_str!("frame/beside.js")),
    ("changes.js", include_str!("frame/changes.js")),
    ("panel.js", include_str!("frame/panel.js")),
];

/// What answers are made from.
#[derive(Clone)]
pub(super) struct Desk {
    shown: Receiver<Arc<Shown>>,
    before: Arc<Before>,
    editor: Editor,
}

impl Desk {
    pub(super) fn new(shown: Receiver<Arc<Shown>>, before: Before, editor: Editor) -> Self {
        Self { shown, before: Arc::new(before), editor }
    }

    fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.borrow())
    }
}

/// Answers until the process ends.
pub(super) async fn serve(listener: TcpListener, desk: Desk, guard: Guard) {
    let router = router(desk, guard);
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        // The semaphore is never closed.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // Out of handles, most likely; some of them will be free soon.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(async move {
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(LARGEST_HEAD);
            // A connection that breaks concerns nobody else.
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
            drop(place);
        });
    }
}

fn router(desk: Desk, guard: Guard) -> Router {
    Router::new()
        .route("/", get(|| async { frame("text/html", FRAME) }))
        .route("/frame.css", get(|| async { frame("text/css", STYLE) }))
        .route("/frame/{name}", get(|Path(name): Path<String>| async move { part(&name) }))
        .route("/state.json", get(|State(desk): State<Desk>| async move { json(Some(desk.shown().state())) }))
        .route("/events", get(events))
        .route("/site/{theme}/{folder}/{name}", get(page))
        .route("/before/{theme}/{folder}/{name}", get(before))
        .route("/passages/{key}", get(passages))
        .route("/coverage.json", get(|State(desk): State<Desk>| async move { json(desk.shown().coverage()) }))
        .route("/open", post(open))
        .fallback(|| async { nothing() })
        .with_state(desk)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(from_fn_with_state(guard, watch_over))
}

/// Refuses what others ask, and marks every answer.
async fn watch_over(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    mark(match guard.refuses(&request) {
        Some(refusal) => refusal.into_response(),
        None => next.run(request).await,
    })
}

async fn page(State(desk): State<Desk>, Path((theme, folder, name)): Path<(String, String, String)>) -> Response {
    match desk.shown().file(&theme, &format!("{folder}/{name}")) {
        Some(text) => of_type(media_type(&name), text.to_owned()),
        None => nothing(),
    }
}

/// Other requests are answered while git is asked and the pages of a commit are made.
async fn before(State(desk): State<Desk>, Path((theme, folder, name)): Path<(String, String, String)>) -> Response {
    let path = format!("{folder}/{name}");
    let file = tokio::task::spawn_blocking(move || desk.before.file(&theme, &path)).await;
    match file.unwrap_or_else(|_| Err("the pages of the last commit could not be made".to_owned())) {
        Ok(text) => of_type(media_type(&name), text),
        Err(why) => (StatusCode::NOT_FOUND, why).into_response(),
    }
}

async fn passages(State(desk): State<Desk>, Path(key): Path<String>) -> Response {
    json(key.strip_suffix(".json").and_then(|key| desk.shown().passages(key)))
}

/// The state now, and again after each build that changed something. Whoever is slow misses the ones in between.
async fn events(State(desk): State<Desk>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let states = WatchStream::new(desk.shown).map(|shown| Ok(Event::default().event("state").data(shown.state())));
    Sse::new(states).keep_alive(KeepAlive::default())
}

/// Opens the editor at a place of the declaration. Only texts that were read can be opened.
async fn open(State(desk): State<Desk>, body: Bytes) -> Response {
    let asked: Option<serde_json::Value> = serde_json::from_slice(&body).ok();
    let shown = desk.shown();
    let place = asked.as_ref().and_then(|asked| shown.locate(asked.get("place")?.as_str()?));
    match place.map(|(file, line, column)| desk.editor.open(file, line, column)) {
        Some(Ok(())) => StatusCode::NO_CONTENT.into_response(),
        Some(Err(why)) => (StatusCode::NOT_IMPLEMENTED, format!("{why}\n")).into_response(),
        None => (StatusCode::BAD_REQUEST, "no such place in the declaration\n").into_response(),
    }
}

fn part(name: &str) -> Response {
    let found = PARTS.iter().find(|(own, _)| *own == name);
    found.map_or_else(nothing, |(name, text)| frame(media_type(name), text))
}

fn frame(media_type: &'static str, text: &'static str) -> Response {
    let mut response = of_type(media_type, text.to_owned());
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(FRAME_POLICY));
    response
}

fn json(text: Option<String>) -> Response {
    text.map_or_else(nothing, |text| of_type("application/json", text))
}

fn of_type(media_type: &str, text: String) -> Response {
    ([(header::CONTENT_TYPE, format!("{media_type}; charset=utf-8"))], text).into_response()
}

fn nothing() -> Response {
    (StatusCode::NOT_FOUND, "there is no such page\n").into_response()
}

/// What a browser shows as it is, unless it is a page or its style.
fn media_type(name: &str) -> &'static str {
    match ending(name) {
        Some("html") => "text/html",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        _ => "text/plain",
    }
}
