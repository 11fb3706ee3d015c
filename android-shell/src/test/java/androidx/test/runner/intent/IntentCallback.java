package androidx.test.runner.intent;

import android.content.Intent;

/** Stands in for the type of this name in androidx.test, which Robolectric names and only Google's Maven has. */
public interface IntentCallback {
    void onIntentSent(Intent intent);
}
