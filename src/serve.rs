//! `serve`: shows the book in the browser, and builds it again whenever a file of it changes.

mod watch;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use clap::Args;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_livereload::{LiveReloadLayer, Reloader};

use crate::book;
use crate::mathematics::Typesetter;

pub use watch::matters;

/// How to serve the book.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// The port to serve on
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// Open the book in the browser
    #[arg(long)]
    open: bool,
}

/// Builds the book, serves it and follows its files, until Ctrl-C.
///
/// # Errors
/// If the port is taken, or if the book doesn't build and there is no earlier build to show.
pub fn run(root: &Path, arguments: &ServeArgs) -> Result<()> {
    // The port first: that it is taken should not be said only after a build.
    let listener = listen(arguments.port)?;
    let address = listener.local_addr()?;
    let typesetter = Arc::<Typesetter>::default();
    first_build(root, &typesetter)?;
    let reload = LiveReloadLayer::new();
    let reloader = reload.reloader();
    let site = site(&root.join("target/book")).layer(reload);
    let changes = watch::changes(root)?;
    let root = root.to_path_buf();
    thread::spawn(move || {
        for () in changes {
            rebuild(&root, &typesetter, &reloader);
        }
    });
    eprintln!("Serving the book on http://{address} (Ctrl-C stops)");
    if arguments.open {
        open(address);
    }
    serve(listener, site)
}

/// Takes the port on this machine only: nobody else in the network sees the book.
///
/// # Errors
/// If another program has the port.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        let other = port.checked_add(1).unwrap_or(3000);
        let reason = match error.kind() {
            ErrorKind::AddrInUse => "is taken, perhaps by another copy of this book",
            _ => "can't be used",
        };
        anyhow!("port {port} {reason} ({error}); choose another: cargo run -- --port {other}")
    })
}

/// The pages in `folder`. The browser is told to keep nothing: a page may change at any moment.
pub fn site(folder: &Path) -> Router {
    let not_found = ServeFile::new(folder.join("404.html"));
    let keep_nothing = HeaderValue::from_static("no-store");
    Router::new()
        .fallback_service(ServeDir::new(folder).not_found_service(not_found))
        .layer(SetResponseHeaderLayer::overriding(
            CACHE_CONTROL,
            keep_nothing,
        ))
}

/// Serves `site` until Ctrl-C.
///
/// # Errors
/// If the listener breaks.
pub fn serve(listener: TcpListener, site: Router) -> Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Runtime::new().context("the server can't be started")?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            ended = axum::serve(listener, site) => ended.context("the server stopped"),
            stopped = tokio::signal::ctrl_c() => stopped.context("Ctrl-C can't be heard"),
        }
    })
}

fn first_build(root: &Path, typesetter: &Arc<Typesetter>) -> Result<()> {
    let Err(error) = build(root, typesetter) else {
        return Ok(());
    };
    if !root.join("target/book/index.html").is_file() {
        return Err(error);
    }
    eprintln!("{error:#}\nServing the last good build until this is mended.");
    Ok(())
}

fn rebuild(root: &Path, typesetter: &Arc<Typesetter>, reloader: &Reloader) {
    match build(root, typesetter) {
        Ok(()) => reloader.reload(),
        Err(error) => eprintln!("{error:#}\nThe pages stay as they were; mend this and save."),
    }
}

/// Builds the book and says how long it took.
///
/// # Errors
/// If the book can't be built.
pub fn build(root: &Path, typesetter: &Arc<Typesetter>) -> Result<()> {
    eprintln!("Building the book …");
    let start = Instant::now();
    let (folder, pages) = book::build(root, typesetter)?;
    eprintln!(
        "Built the book, {pages} pages, in {:.1} s: {}",
        start.elapsed().as_secs_f64(),
        folder.join("index.html").display()
    );
    Ok(())
}

fn open(address: SocketAddr) {
    if let Err(error) = opener::open(format!("http://{address}")) {
        eprintln!("The browser can't be opened ({error}); open the address yourself.");
    }
}
