// For Android Studio, the release and F-Droid; see README.md. First ../bindings/kotlin/aar, which generates the bindings and
// builds the core. NEVER RUN where this repository is tested.
plugins {
    // The first whose R8 reads what Kotlin 2.4 writes; API 36 wants 8.9.1 or newer.
    id("com.android.application") version "9.1.1"
    // As in ../bindings/kotlin/pom.xml. AGP 9 compiles Kotlin itself: this only says with which one.
    id("org.jetbrains.kotlin.jvm") version "2.4.21" apply false
}

val words = layout.buildDirectory.dir("words")

/** The app's name and the list of languages, from ../locales. */
val resources by tasks.registering(Exec::class) {
    inputs.dir("../locales")
    outputs.dir(words)
    commandLine("python3", "resources", "../locales", words.get().asFile.path)
}

android {
    namespace = "app.faro"
    compileSdk = 36

    defaultConfig {
        applicationId = "app.faro"
        minSdk = 26
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
    }

    sourceSets["main"].apply {
        manifest.srcFile("AndroidManifest.xml")
        // AGP 9 takes paths here, and no provider.
        res.directories += listOf("res", words.get().asFile.path)
        kotlin.directories += listOf("src/main/kotlin", "../bindings/kotlin/generated")
        jniLibs.directories += "../bindings/kotlin/build/aar/jni"
    }

    // The core was stripped when it was linked: Gradle needs no NDK, and the package has the bytes of the AAR.
    packaging.jniLibs.keepDebugSymbols += "**/*.so"

    // A list of what is inside, sealed for Google: nobody else can read it, and F-Droid refuses it.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    buildTypes["release"].apply {
        isMinifyEnabled = true
        isShrinkResources = true
        proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "../bindings/kotlin/consumer-rules.pro")
    }

    // Kotlin's too.
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

tasks.named("preBuild") { dependsOn(resources) }

dependencies {
    // How the generated bindings call the core; the `aar` has its own library for each kind of phone.
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}
