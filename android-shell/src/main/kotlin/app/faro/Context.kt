package app.faro

import android.content.Context

/** A service of the platform that every phone has. */
internal inline fun <reified T : Any> Context.service(): T = requireNotNull(getSystemService(T::class.java))

/** The process: there is one application object in it, and it is ours. */
internal val Context.faro: FaroApp get() = applicationContext as FaroApp
