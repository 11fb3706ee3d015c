// For Android Studio; see README.md. First ../bindings/kotlin/aar, which generates the bindings and builds the core.
plugins {
    id("com.android.application") version "8.7.3"
    id("org.jetbrains.kotlin.android") version "2.1.0"
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
        res.srcDirs("res", words)
        kotlin.srcDirs("src/main/kotlin", "../bindings/kotlin/generated")
        jniLibs.srcDirs("../bindings/kotlin/build/aar/jni")
    }

    buildTypes["release"].apply {
        isMinifyEnabled = true
        isShrinkResources = true
        proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "../bindings/kotlin/consumer-rules.pro")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    kotlinOptions.jvmTarget = "17"
}

tasks.named("preBuild") { dependsOn(resources) }

dependencies {
    // How the generated bindings call the core; the `aar` has its own library for each kind of phone.
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}
