package androidx.test.platform.app;

import android.app.Instrumentation;
import android.os.Bundle;

/** Stands in for the type of this name in androidx.test, which Robolectric names and only Google's Maven has. */
public final class InstrumentationRegistry {
    private static Instrumentation instrumentation;
    private static Bundle arguments = new Bundle();

    private InstrumentationRegistry() {}

    public static void registerInstance(Instrumentation theInstrumentation, Bundle theArguments) {
        instrumentation = theInstrumentation;
        arguments = theArguments == null ? new Bundle() : new Bundle(theArguments);
    }

    public static Instrumentation getInstrumentation() {
        if (instrumentation == null) {
            throw new IllegalStateException("no instrumentation was registered");
        }
        return instrumentation;
    }

    public static Bundle getArguments() {
        return new Bundle(arguments);
    }
}
