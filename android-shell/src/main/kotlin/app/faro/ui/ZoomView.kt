package app.faro.ui

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.Bitmap
import android.graphics.Matrix
import android.view.GestureDetector
import android.view.KeyEvent
import android.view.MotionEvent
import android.view.ScaleGestureDetector
import android.widget.ImageView

/**
 * A picture as wide as the page, which can be drawn larger: with two fingers, with the keys of a keyboard, and by buttons
 * outside of it. Then a finger or the arrow keys move it.
 */
internal class ZoomView(context: Context, private val picture: Bitmap) : ImageView(context) {
    private val place = Matrix()

    /** How often larger than the page. */
    private var scale = 1f

    /** How much of what is drawn lies beyond the left edge and the upper one. */
    private var beside = 0f
    private var above = 0f

    /** Another size is shown. */
    var onScaled: () -> Unit = {}

    val canGrow get() = scale < MOST
    val canShrink get() = scale > 1f

    private val pinch = ScaleGestureDetector(
        context,
        object : ScaleGestureDetector.SimpleOnScaleGestureListener() {
            override fun onScale(detector: ScaleGestureDetector): Boolean {
                zoom(scale * detector.scaleFactor, detector.focusX, detector.focusY)
                return true
            }
        },
    )

    private val drag = GestureDetector(
        context,
        object : GestureDetector.SimpleOnGestureListener() {
            override fun onDown(event: MotionEvent) = true

            override fun onScroll(
                first: MotionEvent?,
                now: MotionEvent,
                byX: Float,
                byY: Float,
            ): Boolean {
                // At the edge the finger moves the page again.
                if (!move(byX, byY) && !pinch.isInProgress) parent.requestDisallowInterceptTouchEvent(false)
                return true
            }
        },
    )

    init {
        scaleType = ScaleType.MATRIX
        setImageBitmap(picture)
        isFocusable = true
    }

    fun larger() = zoom(scale * STEP, width / 2f, height / 2f)

    fun smaller() = zoom(scale / STEP, width / 2f, height / 2f)

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        setMeasuredDimension(width, width * picture.height / picture.width)
    }

    override fun onSizeChanged(
        width: Int,
        height: Int,
        oldWidth: Int,
        oldHeight: Int,
    ) = show()

    /** Nothing is clicked on it. */
    @SuppressLint("ClickableViewAccessibility")
    override fun onTouchEvent(event: MotionEvent): Boolean {
        if (canShrink || event.pointerCount > 1) parent.requestDisallowInterceptTouchEvent(true)
        pinch.onTouchEvent(event)
        drag.onTouchEvent(event)
        return true
    }

    override fun onKeyDown(key: Int, event: KeyEvent): Boolean {
        val step = width * KEY
        return when (key) {
            in LARGER -> true.also { larger() }
            in SMALLER -> true.also { smaller() }
            KeyEvent.KEYCODE_DPAD_LEFT -> move(-step, 0f)
            KeyEvent.KEYCODE_DPAD_RIGHT -> move(step, 0f)
            KeyEvent.KEYCODE_DPAD_UP -> move(0f, -step)
            KeyEvent.KEYCODE_DPAD_DOWN -> move(0f, step)
            else -> false
        } || super.onKeyDown(key, event)
    }

    /** What lies at this point of the view stays there. */
    private fun zoom(to: Float, atX: Float, atY: Float) {
        val next = to.coerceIn(1f, MOST)
        beside = (beside + atX) * next / scale - atX
        above = (above + atY) * next / scale - atY
        scale = next
        show()
        onScaled()
    }

    /** False where its edge is reached. */
    private fun move(byX: Float, byY: Float): Boolean {
        val (oldBeside, oldAbove) = beside to above
        beside += byX
        above += byY
        show()
        return beside != oldBeside || above != oldAbove
    }

    private fun show() {
        beside = beside.coerceIn(0f, width * (scale - 1))
        above = above.coerceIn(0f, height * (scale - 1))
        val factor = width * scale / picture.width
        place.setScale(factor, factor)
        place.postTranslate(-beside, -above)
        imageMatrix = place
    }

    private companion object {
        val LARGER = setOf(
            KeyEvent.KEYCODE_PLUS,
            KeyEvent.KEYCODE_EQUALS,
            KeyEvent.KEYCODE_NUMPAD_ADD,
            KeyEvent.KEYCODE_ZOOM_IN,
        )
        val SMALLER = setOf(KeyEvent.KEYCODE_MINUS, KeyEvent.KEYCODE_NUMPAD_SUBTRACT, KeyEvent.KEYCODE_ZOOM_OUT)
        const val MOST = 6f
        const val STEP = 1.5f

        /** Of the width, with one key. */
        const val KEY = 0.2f
    }
}
