//! Codes: text that survives being part of an address, with a check sum that finds one that was cut off or mistyped.

/// A code with its check sum behind it.
#[must_use]
pub fn sealed(body: &str) -> String {
    format!("{body}.{:x}", sum(body))
}

/// What stands before the check sum of a code; nothing where the sum is not that of the code.
#[must_use]
pub fn unsealed(code: &str) -> Option<&str> {
    let (body, check) = code.rsplit_once('.')?;
    (u32::from_str_radix(check, 16) == Ok(sum(body))).then_some(body)
}

/// FNV-1a: it need not withstand anybody, only find what a clumsy copy lost.
#[must_use]
pub fn sum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
