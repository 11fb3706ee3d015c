package androidx.test.runner.intent;

/** Stands in for the type of this name in androidx.test, which Robolectric names and only Google's Maven has. */
public interface IntentMonitor {
    void addIntentCallback(IntentCallback callback);

    void removeIntentCallback(IntentCallback callback);
}
