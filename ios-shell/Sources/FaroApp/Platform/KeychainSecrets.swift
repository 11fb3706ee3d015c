import Foundation
import ShellKit

#if canImport(Security)
    import LocalAuthentication
    import Security

    /// The keychain of this phone: nothing in it leaves the phone, or outlives its screen code.
    struct KeychainSecrets: SecretStore {
        func write(_ secret: Data, under label: String, protection: Protection) throws {
            // In place where nobody must be asked: the newest state that was seen is not forgotten for a moment.
            if protection == .device, try update(label, secret) { return }
            try remove(label)
            var item = query(label)
            item[kSecValueData as String] = secret
            switch protection {
            case .device: item[kSecAttrAccessible as String] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
            case .person:
                let access = SecAccessControlCreateWithFlags(
                    nil, kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly, .userPresence, nil)
                guard let access else { throw SecretStoreFailure.unavailable }
                item[kSecAttrAccessControl as String] = access
            }
            try check(SecItemAdd(item as CFDictionary, nil))
        }

        func read(_ label: String, protection: Protection) throws -> Data? {
            var item = query(label)
            item[kSecReturnData as String] = true
            item[kSecMatchLimit as String] = kSecMatchLimitOne
            // The system's own sheet gives its reason from InfoPlist.strings.
            if protection == .person { item[kSecUseAuthenticationContext as String] = LAContext() }
            var found: CFTypeRef?
            let status = SecItemCopyMatching(item as CFDictionary, &found)
            if status == errSecItemNotFound { return nil }
            try check(status)
            return found as? Data
        }

        func remove(_ label: String) throws {
            let status = SecItemDelete(query(label) as CFDictionary)
            if status != errSecItemNotFound { try check(status) }
        }

        /// No, where there is none yet.
        private func update(_ label: String, _ secret: Data) throws -> Bool {
            let news = [kSecValueData as String: secret]
            let status = SecItemUpdate(query(label) as CFDictionary, news as CFDictionary)
            if status == errSecItemNotFound { return false }
            try check(status)
            return true
        }

        private func query(_ label: String) -> [String: Any] {
            [
                kSecClass as String: kSecClassGenericPassword,
                kSecAttrService as String: label,
                kSecAttrSynchronizable as String: false,
            ]
        }

        private func check(_ status: OSStatus) throws {
            switch status {
            case errSecSuccess: return
            case errSecUserCanceled, errSecAuthFailed: throw SecretStoreFailure.refused
            default: throw SecretStoreFailure.unavailable
            }
        }
    }
#else
    /// There is no keychain here.
    struct KeychainSecrets: SecretStore {
        func write(_ secret: Data, under label: String, protection: Protection) throws {
            throw SecretStoreFailure.unavailable
        }

        func read(_ label: String, protection: Protection) throws -> Data? {
            throw SecretStoreFailure.unavailable
        }

        func remove(_ label: String) throws {
            throw SecretStoreFailure.unavailable
        }
    }
#endif
