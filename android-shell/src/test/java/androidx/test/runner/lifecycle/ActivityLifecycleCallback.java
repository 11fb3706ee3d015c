package androidx.test.runner.lifecycle;

import android.app.Activity;

/** Stands in for the type of this name in androidx.test, which Robolectric names and only Google's Maven has. */
public interface ActivityLifecycleCallback {
    void onActivityLifecycleChanged(Activity activity, Stage stage);
}
