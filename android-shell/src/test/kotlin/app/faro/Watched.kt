package app.faro

import faro.core.Faro
import faro.core.FaroInterface
import faro.core.NoHandle
import org.objectweb.asm.ClassWriter
import org.objectweb.asm.Opcodes
import org.objectweb.asm.Type
import org.objectweb.asm.commons.GeneratorAdapter
import org.objectweb.asm.commons.Method

/** A core that is the real one, but asks before each call whether it may be made now. */
internal object Watched {
    private val NAME = Type.getObjectType("app/faro/WatchedFaro")
    private val FARO = Type.getType(Faro::class.java)
    private val MAY = Type.getType(Runnable::class.java)

    private val made by lazy {
        val bytes = bytes()
        object : ClassLoader(Faro::class.java.classLoader) {
            fun make(): Class<*> = defineClass(NAME.className, bytes, 0, bytes.size)
        }.make()
    }

    fun over(real: Faro, may: Runnable): Faro {
        val watched = made.getConstructor().newInstance()
        made.getField("real").set(watched, real)
        made.getField("may").set(watched, may)
        return watched as Faro
    }

    /** A class over the generated one: it has some hundred methods, and all do the same. */
    private fun bytes(): ByteArray {
        val writer = ClassWriter(ClassWriter.COMPUTE_MAXS)
        writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, NAME.internalName, null, FARO.internalName, null)
        writer.visitField(Opcodes.ACC_PUBLIC, "real", FARO.descriptor, null, null)
        writer.visitField(Opcodes.ACC_PUBLIC, "may", MAY.descriptor, null, null)
        val none = Type.getType(NoHandle::class.java)
        method(writer, Method("<init>", "()V")) {
            loadThis()
            getStatic(none, "INSTANCE", none)
            invokeConstructor(FARO, Method("<init>", Type.VOID_TYPE, arrayOf(none)))
        }
        for (call in FaroInterface::class.java.methods.map(Method::getMethod) + Method("close", "()V")) {
            method(writer, call) {
                loadThis()
                getField(NAME, "may", MAY)
                invokeInterface(MAY, Method("run", "()V"))
                loadThis()
                getField(NAME, "real", FARO)
                loadArgs()
                invokeVirtual(FARO, call)
            }
        }
        writer.visitEnd()
        return writer.toByteArray()
    }

    private fun method(writer: ClassWriter, call: Method, write: GeneratorAdapter.() -> Unit) {
        val adapter = GeneratorAdapter(Opcodes.ACC_PUBLIC, call, null, null, writer)
        adapter.visitCode()
        adapter.write()
        adapter.returnValue()
        adapter.endMethod()
    }
}
