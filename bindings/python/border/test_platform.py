"""What the platform may do to the border."""
from faro_ffi import FaroError, PlatformError

from case import PASSPHRASE, Case


class Platform(Case):
    """A keystore and a clock that are written in Python, and fail in Python."""

    def setUp(self):
        super().setUp()
        self.create("us")

    def test_a_device_key_opens_the_vault_until_it_is_disabled(self):
        self.faro.enable_device_key()
        self.assertEqual(len(self.faro.vault_status().slots), 2)
        self.faro.lock()
        self.faro.unlock_with_device_key()
        self.assertTrue(self.faro.is_unlocked())
        self.refused(FaroError.Refused, "border-passphrase-needed", self.faro.disable_device_key)
        self.faro.lock()
        self.faro.unlock(PASSPHRASE)
        self.faro.disable_device_key()
        self.assertNotIn("faro.device-key", self.keys.kept)
        self.faro.lock()
        code = "border-no-device-key"
        self.refused(FaroError.PlatformUnavailable, code, self.faro.unlock_with_device_key)

    def test_what_a_keystore_raises_arrives_as_a_typed_error(self):
        for fault, variant, code in [
            (PlatformError.Refused(), FaroError.PlatformRefused, "border-platform-refused"),
            (PlatformError.Unavailable(), FaroError.PlatformUnavailable, "border-platform-unavailable"),
            (ValueError("A-number 123"), FaroError.PlatformUnavailable, "border-platform-unexpected"),
        ]:
            with self.subTest(fault=fault):
                self.keys.fault = fault
                error = self.refused(variant, code, self.faro.enable_device_key)
                self.assertNotIn("123", repr(error))
                self.assertEqual(len(self.faro.vault_status().slots), 1)
                self.faro.add_note("a change needs no keystore")

    def test_a_keystore_that_answers_nonsense_is_a_typed_error(self):
        self.faro.lock()
        self.keys.fault = 5
        code = "border-platform-unexpected"
        self.refused(FaroError.PlatformUnavailable, code, self.faro.unlock_with_device_key)
        self.keys.fault = b"too short"
        self.refused(FaroError.WrongSecret, "border-device-key-wrong", self.faro.unlock_with_device_key)
        self.faro.unlock(PASSPHRASE)

    def test_a_clock_that_raises_is_a_typed_error(self):
        for fault, variant, code in [
            (PlatformError.Refused(), FaroError.PlatformRefused, "border-platform-refused"),
            (ZeroDivisionError(), FaroError.PlatformUnavailable, "border-platform-unexpected"),
        ]:
            self.clock.fault = fault
            for call in (self.faro.home, self.faro.plan, self.faro.notes):
                self.refused(variant, code, call)
        self.clock.fault = None
        self.assertEqual(self.items(), [])

    def test_a_keystore_may_call_back(self):
        # The lock is not held while the platform is asked: otherwise this would wait for itself.
        asked = []
        self.keys.answer = lambda value=None: asked.append(self.faro.is_unlocked()) or value
        self.faro.enable_device_key()
        self.faro.lock()
        self.faro.unlock(PASSPHRASE)
        self.faro.add_note("x")
        self.faro.disable_device_key()
        self.assertGreater(len(asked), 4)
