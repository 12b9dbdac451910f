//! The browser and nothing else: storage, files, luck, the address bar, the focus. Strings in, callbacks out; no rule of the
//! game is known here.

pub mod address;
pub mod drawing;
pub mod files;
pub mod focus;
pub mod frame;
pub mod locks;
pub mod luck;
pub mod network;
pub mod page;
pub mod pause;
pub mod platform;
pub mod storage;
pub mod store;
pub mod timing;
pub mod worker;
