package androidx.test.runner.lifecycle;

/** Stands in for the type of this name in androidx.test, which Robolectric names and only Google's Maven has. */
public interface ApplicationLifecycleMonitor {
    void addLifecycleCallback(ApplicationLifecycleCallback callback);

    void removeLifecycleCallback(ApplicationLifecycleCallback callback);
}
