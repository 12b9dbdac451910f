//! `serve`: the app on a local address, rebuilt whenever a source changes.

use crate::fault::{Fault, Outcome};
use crate::kit::Kit;
use crate::places::Places;
use crate::tools;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

/// The port to start from when nobody asks for another one.
const USUAL_PORT: u16 = 8080;

/// Serves until it is stopped.
pub fn run(places: &Places, arguments: &[String]) -> Outcome<()> {
    let wanted = port(arguments)?;
    tools::ensure(places, &Kit::NEEDS)?;
    let kit = Kit::gather(places)?;
    let port = free_port(wanted)?;
    if port != wanted {
        println!("Port {wanted} is taken.");
    }
    println!("Truce will be on http://127.0.0.1:{port}/ as soon as it is built. Ctrl+C stops it.");
    let mut trunk = kit.trunk("serve")?;
    // A folder of its own, so that `dist` holds a release or nothing.
    let folder = kit.places.scratch("serve");
    std::fs::create_dir_all(&folder)
        .map_err(|error| Fault::new(format!("cannot make {}: {error}", folder.display())))?;
    trunk.args(["--address", "127.0.0.1", "--port", &port.to_string()]).arg("--dist").arg(folder);
    become_it(trunk)
}

fn port(arguments: &[String]) -> Outcome<u16> {
    let wrong = || Fault::new("serve takes --port and a number from 1 to 65535");
    match arguments {
        [] => Ok(USUAL_PORT),
        [flag, number] if flag == "--port" => number.parse().ok().filter(|port| *port > 0).ok_or_else(wrong),
        _ => Err(wrong()),
    }
}

/// The first free port from this one on.
fn free_port(wanted: u16) -> Outcome<u16> {
    (wanted..=wanted.saturating_add(99))
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| Fault::new(format!("no port is free from {wanted} on")))
}

/// Hands our process over to another program, so that whatever stops us stops it.
#[cfg(unix)]
fn become_it(mut command: Command) -> Outcome<()> {
    use std::os::unix::process::CommandExt;
    Err(Fault::new(format!("cannot start Trunk: {}", command.exec())))
}

#[cfg(not(unix))]
fn become_it(mut command: Command) -> Outcome<()> {
    crate::process::run(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_port_is_a_number_and_8080_by_default() {
        assert_eq!(port(&[]).ok(), Some(8080));
        assert_eq!(port(&words("--port 9000")).ok(), Some(9000));
        assert!(port(&words("--port 0")).is_err());
        assert!(port(&words("--port many")).is_err());
        assert!(port(&words("9000")).is_err());
    }

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let number = taken.local_addr().unwrap().port();
        assert_ne!(free_port(number).ok(), Some(number));
    }
}
