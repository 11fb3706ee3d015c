//! The primitives, as the vault and signatures call them, against the vectors of Project Wycheproof.
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use ed25519_dalek::{Signature, VerifyingKey};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

fn unhex(text: &str) -> Vec<u8> {
    let text = text.trim_start_matches('-');
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

/// The fields of every line, and whether the vector is valid.
fn lines(text: &str) -> impl Iterator<Item = (Vec<&str>, bool)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let fields: Vec<&str> = line.split(' ').collect();
        let valid = fields[1] == "valid";
        assert!(valid || fields[1] == "invalid", "{line}");
        (fields, valid)
    })
}

#[test]
fn xchacha20_poly1305_of_wycheproof() {
    let (mut good, mut bad) = (0, 0);
    for (fields, valid) in lines(include_str!("vectors/xchacha20_poly1305.txt")) {
        let [number, _, key, nonce, aad, message, ciphertext, tag] = fields[..] else { panic!("{fields:?}") };
        let cipher = XChaCha20Poly1305::new_from_slice(&unhex(key)).unwrap();
        let Ok(nonce) = XNonce::try_from(unhex(nonce).as_slice()) else {
            assert!(!valid, "{number}: a nonce of another length");
            bad += 1;
            continue;
        };
        let (aad, message, tag) = (unhex(aad), unhex(message), unhex(tag));
        let mut buffer = unhex(ciphertext);
        let tag_bytes: [u8; 16] = tag.as_slice().try_into().unwrap();
        let opened =
            cipher.decrypt_inout_detached(&nonce, &aad, buffer.as_mut_slice().into(), &tag_bytes.into());
        assert_eq!(opened.is_ok(), valid, "{number}");
        if valid {
            assert_eq!(buffer, message, "{number}");
            let made = cipher.encrypt_inout_detached(&nonce, &aad, buffer.as_mut_slice().into()).unwrap();
            assert_eq!((buffer, made.to_vec()), (unhex(ciphertext), tag), "{number}");
            good += 1;
        } else {
            assert!(message.is_empty() || buffer != message, "{number}: plaintext of what does not verify");
            bad += 1;
        }
    }
    assert!(good > 80 && bad > 40, "{good} {bad}");
    println!("Wycheproof XChaCha20-Poly1305: {good} valid, {bad} invalid");
}

#[test]
fn hkdf_sha256_of_wycheproof() {
    let (mut good, mut bad) = (0, 0);
    for (fields, valid) in lines(include_str!("vectors/hkdf_sha256.txt")) {
        let [number, _, size, input, salt, info, output] = fields[..] else { panic!("{fields:?}") };
        let info = unhex(info);
        let mut made = vec![0; size.parse().unwrap()];
        let prk = Hkdf::<Sha256>::new(Some(&unhex(salt)), &unhex(input));
        // In two parts, as the vault gives it.
        let (head, tail) = info.split_at(info.len() / 2);
        assert_eq!(prk.expand_multi_info(&[head, tail], &mut made).is_ok(), valid, "{number}");
        if valid {
            assert_eq!(made, unhex(output), "{number}");
        }
        *(if valid { &mut good } else { &mut bad }) += 1;
    }
    assert!(good == 80 && bad == 3, "{good} {bad}");
    println!("Wycheproof HKDF-SHA256: {good} valid, {bad} invalid");
}

#[test]
fn hmac_sha256_of_wycheproof() {
    let (mut good, mut bad) = (0, 0);
    for (fields, valid) in lines(include_str!("vectors/hmac_sha256.txt")) {
        let [number, _, key, message, tag] = fields[..] else { panic!("{fields:?}") };
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&unhex(key)).unwrap();
        mac.update(&unhex(message));
        assert_eq!(mac.verify_slice(&unhex(tag)).is_ok(), valid, "{number}");
        *(if valid { &mut good } else { &mut bad }) += 1;
    }
    assert!(good > 30 && bad > 50, "{good} {bad}");
    println!("Wycheproof HMAC-SHA256: {good} valid, {bad} invalid");
}

#[test]
fn ed25519_of_wycheproof() {
    let (mut good, mut bad) = (0, 0);
    for (fields, valid) in lines(include_str!("vectors/ed25519.txt")) {
        let [number, _, key, message, signature] = fields[..] else { panic!("{fields:?}") };
        let key = VerifyingKey::from_bytes(&unhex(key).try_into().unwrap()).unwrap();
        let signature = Signature::from_slice(&unhex(signature));
        let verified =
            signature.is_ok_and(|signature| key.verify_strict(&unhex(message), &signature).is_ok());
        assert_eq!(verified, valid, "{number}");
        *(if valid { &mut good } else { &mut bad }) += 1;
    }
    assert!(good == 88 && bad == 63, "{good} {bad}");
    println!("Wycheproof Ed25519: {good} valid, {bad} invalid");
}
