//! A small static host for the browser tests: one folder, mounted below a path, on this machine only.

use crate::fault::{Fault, Outcome};
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// More than any browser sends as the head of a request.
const LONGEST_HEAD: u64 = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that runs until the process ends.
pub struct Server {
    address: SocketAddr,
    mount: String,
}

/// What is served, and where.
struct Site {
    folder: PathBuf,
    mount: String,
}

impl Server {
    /// Serves a folder below a path, which starts and ends with a slash.
    pub fn start(folder: &Path, mount: &str) -> Outcome<Self> {
        let fault = |error: io::Error| Fault::new(format!("cannot serve {}: {error}", folder.display()));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(fault)?;
        let address = listener.local_addr().map_err(fault)?;
        let site = Arc::new(Site { folder: folder.canonicalize().map_err(fault)?, mount: mount.to_owned() });
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = Arc::clone(&site);
                // A browser that hangs up in the middle of an answer has its reasons.
                thread::spawn(move || drop(site.answer(stream)));
            }
        });
        Ok(Self { address, mount: mount.to_owned() })
    }

    /// The address of the mounted folder.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.mount)
    }
}

impl Site {
    fn answer(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut head = BufReader::new((&stream).take(LONGEST_HEAD));
        let mut request = String::new();
        head.read_line(&mut request)?;
        let mut line = String::new();
        while head.read_line(&mut line)? > 2 {
            line.clear();
        }
        let mut words = request.split_whitespace();
        match (words.next(), words.next()) {
            (Some(method @ ("GET" | "HEAD")), Some(target)) => self.send(&stream, target, method == "GET"),
            _ => reply(&stream, "405 Method Not Allowed", "text/plain", b"", true),
        }
    }

    fn send(&self, stream: &TcpStream, target: &str, with_body: bool) -> io::Result<()> {
        let file = inside(&self.mount, target).map(|path| self.folder.join(path));
        let file = file.map(|path| if path.is_dir() { path.join("index.html") } else { path });
        match file.map(|path| fs::read(&path).map(|bytes| (mime(&path), bytes))) {
            Some(Ok((kind, bytes))) => reply(stream, "200 OK", kind, &bytes, with_body),
            Some(Err(_)) | None => reply(stream, "404 Not Found", "text/plain", b"not here\n", with_body),
        }
    }
}

fn reply(mut stream: &TcpStream, status: &str, kind: &str, body: &[u8], with_body: bool) -> io::Result<()> {
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n"
    )?;
    if with_body {
        stream.write_all(body)?;
    }
    stream.flush()
}

/// The path of a file below the mounted folder, or nothing when the request would leave it.
fn inside(mount: &str, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?;
    let path = PathBuf::from(decoded(path.strip_prefix(mount)?)?);
    let stays = path.components().all(|part| matches!(part, Component::Normal(_)));
    stays.then_some(path)
}

/// A path with its percent signs resolved.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut text = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            text.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            text.push(byte);
        }
    }
    String::from_utf8(text).ok().filter(|text| !text.contains(['\0', '\\']))
}

/// What a file is. Browsers refuse modules, workers and wasm that do not say so.
fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|kind| kind.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_stays_inside_the_folder() {
        let inside = |target| inside("/some/sub/", target);
        assert_eq!(inside("/some/sub/app.js?v=1#top"), Some(PathBuf::from("app.js")));
        assert_eq!(inside("/some/sub/"), Some(PathBuf::new()));
        assert_eq!(inside("/some/sub/a%20b.txt"), Some(PathBuf::from("a b.txt")));
        for target in
            ["/", "/some/", "/some/sub/../secret", "/some/sub/%2e%2e/secret", "/some/sub//etc/passwd"]
        {
            assert_eq!(inside(target), None, "{target}");
        }
        for target in
            ["/some/sub/..%5csecret", "/some/sub/%", "/some/sub/%zz", "/some/sub/a%00b", "http://a/b"]
        {
            assert_eq!(inside(target), None, "{target}");
        }
    }

    #[test]
    fn wasm_and_modules_say_what_they_are() {
        assert_eq!(mime(Path::new("app_bg.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("app.js")), "text/javascript; charset=utf-8");
        assert_eq!(mime(Path::new("fonts/body.woff2")), "font/woff2");
        assert_eq!(mime(Path::new("README")), "application/octet-stream");
    }

    #[test]
    fn a_file_is_served_and_what_is_missing_is_not() {
        let folder = std::env::temp_dir().join(format!("truce-server-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "hello").unwrap();
        let server = Server::start(&folder, "/sub/").unwrap();
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(server.address).unwrap();
            write!(stream, "{request} HTTP/1.1\r\nHost: here\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        assert!(
            ask("GET /sub/").starts_with("HTTP/1.1 200 OK") && ask("GET /sub/").ends_with("\r\n\r\nhello")
        );
        assert!(ask("HEAD /sub/index.html").ends_with("\r\n\r\n"));
        assert!(ask("GET /sub/other").starts_with("HTTP/1.1 404"));
        assert!(ask("POST /sub/").starts_with("HTTP/1.1 405"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
