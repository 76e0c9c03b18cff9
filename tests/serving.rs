//! The book is served on this machine, follows its files, and never gets lost by a fault.

mod small_book;
#[cfg(target_os = "linux")]
mod stand_in;
#[path = "serving/starting.rs"]
mod starting;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use small_book::SmallBook;
use workbook::{book, serve};

/// What the server answers to a request for `path`, its head and its body.
fn answer(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("it listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("a timeout");
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    .expect("it reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("it answers");
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn pages_are_served_and_kept_by_nobody_and_what_is_missing_has_a_page() {
    let book = SmallBook::new(&[("book/first.md", "# First page\n")]);
    let (folder, _) = book::build(book.root(), &Arc::default()).expect("it has no fault");
    let listener = serve::listen(0).expect("some port is free");
    let port = listener.local_addr().expect("it has an address").port();
    thread::spawn(move || serve::serve(listener, serve::site(&folder)));
    let index = answer(port, "/");
    assert!(index.starts_with("HTTP/1.1 200"), "{index}");
    assert!(
        index.contains("First page") && index.contains("cache-control: no-store"),
        "{index}"
    );
    let missing = answer(port, "/no/such/page.html");
    assert!(missing.starts_with("HTTP/1.1 404"), "{missing}");
    assert!(missing.contains("Document not found"), "{missing}");
}

#[test]
fn a_taken_port_is_named_with_another_one() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("some port is free");
    let port = taken.local_addr().expect("it has an address").port();
    let book = SmallBook::new(&[("book/first.md", "# First\n")]);
    let output = program(&book, port).output().expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        Some(1),
        "no panic, no success: {said}"
    );
    assert!(said.contains(&format!("port {port} is taken")), "{said}");
    assert!(said.contains(&format!("--port {}", port + 1)), "{said}");
    assert!(
        !said.contains("Building"),
        "the port is tried before anything is built: {said}"
    );
}

#[test]
fn a_fault_keeps_the_last_good_page_until_it_is_mended() {
    let book = SmallBook::new(&[("book/first.md", "# One\n")]);
    let port = free_port();
    let mut server = Server::start(program(&book, port));
    server.wait_for("Serving the book on http://127.0.0.1:");
    book.write("book/first.md", "# Two\n\n$\\fraq$\n");
    server.wait_for("book/first.md:3: ");
    server.wait_for("The pages stay as they were");
    assert!(answer(port, "/first.html").contains("One"));
    book.write("book/first.md", "# Three\n");
    server.wait_for("Built the book");
    assert!(answer(port, "/first.html").contains("Three"));
}

fn free_port() -> u16 {
    let port = serve::listen(0).and_then(|free| Ok(free.local_addr()?.port()));
    port.expect("some port is free")
}

/// The command that serves `book` on `port`.
fn program(book: &SmallBook, port: u16) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_workbook"));
    command
        .arg("--port")
        .arg(port.to_string())
        .current_dir(book.root());
    command
}

/// A running server, stopped when the test is over, however it ends.
struct Server {
    process: Child,
    said: BufReader<ChildStderr>,
}

impl Server {
    fn start(mut command: Command) -> Self {
        let mut process = command
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let said = BufReader::new(process.stderr.take().expect("it is piped"));
        Self { process, said }
    }

    /// Reads what the server says up to a line with `text`.
    fn wait_for(&mut self, text: &str) {
        let mut heard = String::new();
        while !heard.contains(text) {
            let length = self.said.read_line(&mut heard).expect("it speaks UTF-8");
            assert!(length > 0, "it ended without `{text}`:\n{heard}");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // If it has ended by itself there is nothing to stop.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
