package app.faro.keys

import java.security.AlgorithmParameters
import java.security.Key
import java.security.SecureRandom
import java.security.spec.AlgorithmParameterSpec
import javax.crypto.Cipher
import javax.crypto.CipherSpi
import javax.crypto.IllegalBlockSizeException
import javax.crypto.SecretKey

/** A key that gives its bytes to nobody, as those of a keystore do: no other cipher takes it. */
internal class GuardedKey(val key: SecretKey) : SecretKey {
    override fun getAlgorithm() = "AES"
    override fun getFormat(): String? = null
    override fun getEncoded(): ByteArray? = null
}

/** The keystore's own cipher for a key that is bound to its use: it works once, after the person said yes to it. */
internal class GuardedCipher : CipherSpi() {
    private val inner = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE")

    override fun engineInit(mode: Int, key: Key, random: SecureRandom?) = inner.init(mode, bare(key))

    override fun engineInit(mode: Int, key: Key, spec: AlgorithmParameterSpec?, random: SecureRandom?) =
        inner.init(mode, bare(key), spec)

    override fun engineInit(mode: Int, key: Key, parameters: AlgorithmParameters?, random: SecureRandom?) =
        inner.init(mode, bare(key), parameters)

    override fun engineDoFinal(input: ByteArray, offset: Int, length: Int): ByteArray {
        if (!confirmed.remove(inner.iv.toList())) throw IllegalBlockSizeException()
        return inner.doFinal(input, offset, length)
    }

    override fun engineGetIV(): ByteArray = inner.iv
    override fun engineGetBlockSize() = inner.blockSize
    override fun engineGetOutputSize(length: Int) = inner.getOutputSize(length)
    override fun engineGetParameters(): AlgorithmParameters = inner.parameters
    override fun engineSetMode(mode: String) = Unit
    override fun engineSetPadding(padding: String) = Unit
    override fun engineUpdate(input: ByteArray, offset: Int, length: Int): ByteArray = error("in pieces")
    override fun engineUpdate(input: ByteArray, offset: Int, length: Int, output: ByteArray, at: Int) = error("into")
    override fun engineDoFinal(input: ByteArray, offset: Int, length: Int, output: ByteArray, at: Int) = error("into")

    private fun bare(key: Key) = (key as GuardedKey).key

    companion object {
        val confirmed = mutableSetOf<List<Byte>>()
    }
}
