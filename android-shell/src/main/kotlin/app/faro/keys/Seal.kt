package app.faro.keys

/** Closes small things so that only this phone can open them. */
internal interface Seal {
    /** None where the keystore does not do it now. */
    fun close(plain: ByteArray): ByteArray?

    /** None where it was not closed by this phone, or was changed, or the keystore does not do it now. */
    fun open(sealed: ByteArray): ByteArray?
}
