// For Android Studio, the release and F-Droid. Written for AGP 9.1, Gradle 9.3.1 (gradle/wrapper/gradle-wrapper.properties) and
// the Kotlin of ../bindings/kotlin/pom.xml, and NEVER RUN where this repository is tested; ./test is what CI runs.
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
