//! Debian's packages: installed where we may, asked for where we may not.

use crate::fault::{Fault, Outcome};
use crate::process;
use std::process::Command;

/// Installs packages, or says in a sentence what somebody else has to install.
pub fn install(packages: &[&str], elsewhere: &str) -> Outcome<()> {
    let list = packages.join(" ");
    if process::on_path("apt-get").is_none() {
        return Err(Fault::new(format!("please install {elsewhere}, and run the command again")));
    }
    let Some(mut update) = apt_get() else {
        return Err(Fault::new(format!(
            "please run `apt-get install {list}` as root (here is neither root nor a sudo without password), \
             and then the command again"
        )));
    };
    // An outdated list may still do, so only the installation itself has to succeed.
    if let Err(fault) = process::run(update.args(["update", "-qq"])) {
        eprintln!("{fault}; going on with the package lists that are here");
    }
    let mut install = apt_get().unwrap_or(update);
    process::run(install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
        .map_err(|fault| Fault::new(format!("{fault}; please install {elsewhere}")))
}

/// `apt-get` with the rights to install, if there are any.
fn apt_get() -> Option<Command> {
    let root = process::answer(process::command("id").arg("-u")).as_deref() == Some("0");
    let mut command = if root {
        process::command("apt-get")
    } else {
        process::answer(process::command("sudo").args(["-n", "true"]))?;
        let mut sudo = process::command("sudo");
        sudo.args(["-n", "apt-get"]);
        sudo
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    Some(command)
}
