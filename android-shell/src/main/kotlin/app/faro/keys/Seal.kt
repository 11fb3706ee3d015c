package app.faro.keys

/** Closes small things so that only this phone can open them. */
internal interface Seal {
    fun close(plain: ByteArray): ByteArray

    /** None where it was not closed by this phone, or was changed. */
    fun open(sealed: ByteArray): ByteArray?
}
