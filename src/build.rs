//! What the linker is told when the page is built to be cut into parts: to say which function reaches which.

fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    let parts = std::env::var_os("CARGO_FEATURE_PARTS").is_some();
    let wasm = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if parts && wasm {
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
}
