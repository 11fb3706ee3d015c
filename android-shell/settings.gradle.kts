// For Android Studio. Written for AGP 8.7 and not run where this repository is tested; ./test is what CI runs.
pluginManagement {
    repositories {
        google()
        mavenCentral()
    }
}

dependencyResolutionManagement {
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "faro"
