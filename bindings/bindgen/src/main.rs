//! Generates the bindings of `faro-ffi` from the built library.
fn main() {
    uniffi::uniffi_bindgen_main();
}
