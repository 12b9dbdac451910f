//! A small static host for the browser tests: one folder, mounted below a path, on this machine only. It compresses
//! and caches as usual hosts do, so that what is measured in the browser is what a visitor gets.

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
    /// The same files after brotli, under the same names, as far as there are any.
    compressed: PathBuf,
    mount: String,
}

/// What a browser asked for.
struct Request {
    target: String,
    with_body: bool,
    takes_brotli: bool,
}

/// What is sent back.
struct Reply<'a> {
    status: &'static str,
    kind: &'static str,
    /// Whether and how long it may be kept.
    keep: &'static str,
    encoding: Option<&'static str>,
    body: &'a [u8],
}

const NOT_HERE: Reply<'static> = Reply {
    status: "404 Not Found",
    kind: "text/plain",
    keep: "no-store",
    encoding: None,
    body: b"not here\n",
};
const NOT_SO: Reply<'static> = Reply {
    status: "405 Method Not Allowed",
    kind: "text/plain",
    keep: "no-store",
    encoding: None,
    body: b"",
};

impl Server {
    /// Serves a folder below a path, which starts and ends with a slash. `compressed` holds its files after brotli.
    pub fn start(folder: &Path, compressed: &Path, mount: &str) -> Outcome<Self> {
        let fault = |error: io::Error| Fault::new(format!("cannot serve {}: {error}", folder.display()));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(fault)?;
        let address = listener.local_addr().map_err(fault)?;
        let folder = folder.canonicalize().map_err(fault)?;
        let site = Arc::new(Site { folder, compressed: compressed.to_owned(), mount: mount.to_owned() });
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
        match read(&stream)? {
            Some(request) => self.send(&stream, &request),
            None => NOT_SO.send(&stream, true),
        }
    }

    fn send(&self, stream: &TcpStream, request: &Request) -> io::Result<()> {
        let Some(path) = inside(&self.mount, &request.target) else {
            return NOT_HERE.send(stream, request.with_body);
        };
        let path = if self.folder.join(&path).is_dir() { path.join("index.html") } else { path };
        let small = fs::read(self.compressed.join(&path)).ok().filter(|_| request.takes_brotli);
        let encoding = small.as_ref().map(|_| "br");
        match small.map_or_else(|| fs::read(self.folder.join(&path)), Ok) {
            Ok(body) => {
                let (kind, keep) = (mime(&path), keep(&path));
                Reply { status: "200 OK", kind, keep, encoding, body: &body }.send(stream, request.with_body)
            }
            Err(_) => NOT_HERE.send(stream, request.with_body),
        }
    }
}

/// Reads the head of a request; nothing where it asks for anything but a file.
fn read(stream: &TcpStream) -> io::Result<Option<Request>> {
    let mut head = BufReader::new(stream.take(LONGEST_HEAD));
    let mut request = String::new();
    head.read_line(&mut request)?;
    let (mut line, mut takes_brotli) = (String::new(), false);
    while head.read_line(&mut line)? > 2 {
        let lower = line.to_ascii_lowercase();
        let encodings = lower.strip_prefix("accept-encoding:").unwrap_or_default();
        takes_brotli |= encodings.split(',').any(|encoding| encoding.trim() == "br");
        line.clear();
    }
    let mut words = request.split_whitespace();
    Ok(match (words.next(), words.next()) {
        (Some(method @ ("GET" | "HEAD")), Some(target)) => {
            Some(Request { target: target.to_owned(), with_body: method == "GET", takes_brotli })
        }
        _ => None,
    })
}

impl Reply<'_> {
    fn send(&self, mut stream: &TcpStream, with_body: bool) -> io::Result<()> {
        let Self { status, kind, keep, encoding, body } = self;
        write!(stream, "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len())?;
        write!(stream, "Cache-Control: {keep}\r\nVary: Accept-Encoding\r\nConnection: close\r\n")?;
        if let Some(encoding) = encoding {
            write!(stream, "Content-Encoding: {encoding}\r\n")?;
        }
        stream.write_all(b"\r\n")?;
        if with_body {
            stream.write_all(body)?;
        }
        stream.flush()
    }
}

/// How long a file may be kept: for ever where its name changes with what is in it, and asked for anew where not.
fn keep(path: &Path) -> &'static str {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let hash = stem.trim_end_matches("_bg").rsplit_once('-').map_or("", |(_, hash)| hash);
    let hashed = hash.len() >= 8 && hash.chars().all(|digit| digit.is_ascii_hexdigit());
    match (hashed, mime(path)) {
        (true, _) => "public, max-age=31536000, immutable",
        (false, "font/woff2") => "public, max-age=604800",
        (false, _) => "no-cache",
    }
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
    fn what_is_named_after_its_content_is_kept() {
        assert!(keep(Path::new("app-b3c1d2e4f5a60718_bg.wasm")).contains("immutable"));
        assert!(keep(Path::new("app-b3c1d2e4f5a60718.js")).contains("immutable"));
        assert_eq!(keep(Path::new("index.html")), "no-cache");
        assert_eq!(keep(Path::new("notes-beforehand.txt")), "no-cache");
    }

    #[test]
    fn a_file_is_served_and_what_is_missing_is_not() {
        let folder = std::env::temp_dir().join(format!("truce-server-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "hello").unwrap();
        fs::create_dir_all(folder.join("br")).unwrap();
        fs::write(folder.join("br/index.html"), "small").unwrap();
        let server = Server::start(&folder, &folder.join("br"), "/sub/").unwrap();
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
        let small = ask("GET /sub/ HTTP/1.1\r\nAccept-Encoding: gzip, br\r\nX:");
        assert!(small.contains("Content-Encoding: br\r\n") && small.ends_with("\r\n\r\nsmall"), "{small}");
        assert!(ask("POST /sub/").starts_with("HTTP/1.1 405"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
