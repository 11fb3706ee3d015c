import FaroCore

#if canImport(os)
    import os
#endif

/// The system's log: codes of failures, which hold nothing of the person.
final class SystemLog: LogSink {
    #if canImport(os)
        private let logger = Logger(subsystem: "org.faro", category: "core")
    #endif

    func record(code: String) throws {
        #if canImport(os)
            logger.error("\(code, privacy: .public)")
        #endif
    }
}
