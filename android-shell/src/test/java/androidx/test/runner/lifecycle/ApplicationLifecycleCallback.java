package androidx.test.runner.lifecycle;

import android.app.Application;

/** Stands in for the type of this name in androidx.test, which Robolectric names and only Google's Maven has. */
public interface ApplicationLifecycleCallback {
    void onApplicationLifecycleChanged(Application application, ApplicationStage stage);
}
