import { options } from 'preact';

// Preact runs the effects of what it drew last after a frame, or after 35 ms, and then calls the window that it drew in, which a test file that
// ended meanwhile has taken away: they run at once instead (`afterNextFrame` in preact/hooks).
options.requestAnimationFrame = (flush: () => void) => void setTimeout(flush);
