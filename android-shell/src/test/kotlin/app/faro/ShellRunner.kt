package app.faro

import org.junit.runners.model.FrameworkMethod
import org.robolectric.RobolectricTestRunner
import org.robolectric.internal.bytecode.InstrumentationConfiguration

/** One copy of the bindings and of the library for the whole JVM. The one runner of all tests: sandboxes are shared. */
class ShellRunner(testClass: Class<*>) : RobolectricTestRunner(testClass) {
    override fun createClassLoaderConfig(method: FrameworkMethod): InstrumentationConfiguration =
        InstrumentationConfiguration.Builder(super.createClassLoaderConfig(method))
            .doNotAcquirePackage("com.sun.jna.")
            .doNotAcquirePackage("faro.core.")
            .build()
}

/** The oldest Android that Faro is for, the one on which all tests run, and the one it is written for. */
internal const val OLDEST = 26
internal const val USUAL = 35
internal const val NEWEST = 36
