import Foundation
import ShellKit

#if canImport(AVFoundation)
    import AVFoundation

    /// The system's own voices, which are on the phone. They are heard while the phone is switched to silent: somebody
    /// asked for them.
    @MainActor
    final class SystemVoices: NSObject, Voices, AVSpeechSynthesizerDelegate {
        private let synthesizer = AVSpeechSynthesizer()
        private var waiting: (id: ObjectIdentifier, done: CheckedContinuation<Heard, Never>)?
        private var ringing: (any NSObjectProtocol)?

        override init() {
            super.init()
            synthesizer.delegate = self
            ringing = NotificationCenter.default.addObserver(
                forName: AVAudioSession.interruptionNotification, object: nil, queue: .main
            ) { [weak self] _ in
                MainActor.assumeIsolated { self?.stop() }
            }
        }

        func has(_ tag: String) -> Bool { voice(tag) != nil }

        func say(_ text: String, in tag: String, heading: Bool) async -> Heard {
            let session = AVAudioSession.sharedInstance()
            try? session.setCategory(.playback, mode: .spokenAudio, options: .duckOthers)
            try? session.setActive(true)
            let utterance = AVSpeechUtterance(string: text)
            utterance.voice = voice(tag)
            utterance.preUtteranceDelay = heading ? 0.6 : 0.1
            return await withCheckedContinuation { done in
                waiting = (ObjectIdentifier(utterance), done)
                synthesizer.speak(utterance)
            }
        }

        func stop() {
            guard let id = waiting?.id else { return }
            synthesizer.stopSpeaking(at: .immediate)
            end(id, .brokenOff)
            try? AVAudioSession.sharedInstance().setActive(false, options: .notifyOthersOnDeactivation)
        }

        /// That of the very region, else the best one of the language.
        private func voice(_ tag: String) -> AVSpeechSynthesisVoice? {
            let wanted = Locale.Language(identifier: tag).languageCode
            let fitting = AVSpeechSynthesisVoice.speechVoices().filter {
                Locale.Language(identifier: $0.language).languageCode == wanted
            }
            return fitting.first { $0.language == tag }
                ?? fitting.max { $0.quality.rawValue < $1.quality.rawValue }
        }

        private func end(_ id: ObjectIdentifier, _ heard: Heard) {
            guard let waiting, waiting.id == id else { return }
            self.waiting = nil
            waiting.done.resume(returning: heard)
        }

        nonisolated func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance) {
            let id = ObjectIdentifier(utterance)
            Task { @MainActor in end(id, .whole) }
        }

        nonisolated func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance) {
            let id = ObjectIdentifier(utterance)
            Task { @MainActor in end(id, .brokenOff) }
        }
    }
#else
    /// Nobody speaks here.
    final class SystemVoices: Voices {
        func has(_ tag: String) -> Bool { false }
        func say(_ text: String, in tag: String, heading: Bool) async -> Heard { .brokenOff }
        func stop() {}
    }
#endif
