package androidx.test.runner.intent;

/** Stands in for the type of this name in androidx.test, which Robolectric names and only Google's Maven has. */
public final class IntentMonitorRegistry {
    private static IntentMonitor instance;

    private IntentMonitorRegistry() {}

    public static IntentMonitor getInstance() {
        if (instance == null) {
            throw new IllegalStateException("no monitor was registered");
        }
        return instance;
    }

    public static void registerInstance(IntentMonitor monitor) {
        instance = monitor;
    }
}
